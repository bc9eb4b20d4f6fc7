"""Quotations in quotations."""

from __future__ import annotations

import pytest

from rostra.domain.records import Kind
from rostra.extraction.inner_quotes import quoted_inside
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]


def inside(text: str, *known: Parts) -> list[Parts]:
    """What a whole direct quotation holds, where `known` were found in it before."""

    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),)

    inner = [Sighting(span(said), span(cue), span(who)) for who, cue, said in known]
    quoted_inside(text, [Sighting(((0, len(text)),), kind=Kind.DIRECT)], inner)
    words = lambda spans: "|".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in inner]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I told him, 'You'll regret this,'", ("I", "told", "You'll regret this,")),
        ("My father shouted, ‘Run!’ and we ran,", ("My father", "shouted", "Run!")),
        ("He said to us: ‘It’s the coach’s call,’ and left",
         ("He", "said to", "It’s the coach’s call,")),
        ('She told me "go home" and I did', ("She", "told", "go home")),
    ],
)  # fmt: skip
def test_they_are_found_by_their_marks(text: str, wanted: Parts) -> None:
    assert inside(text) == [wanted]
    assert inside(text, wanted) == [wanted]


def test_one_that_goes_on_behind_its_marks_is_cut() -> None:
    text = 'She told me "go home" and I did'
    assert inside(text, ("She", "told", '"go home" and I did')) == [("She", "told", "go home")]
    text = "It says they said 'most people' can't be trusted"
    known = ("they", "said", "'most people' can't be trusted")
    assert inside(text, known) == [known]


@pytest.mark.parametrize(
    "text",
    [
        "People call it 'theft' and we sue",
        "If he says 'yes' and signs, we go",  # he has not
        "She said 'most people' can't be trusted",  # a part of what she said
        "It is the voters' choice and the firms' money",
        "I told him 'never\nagain' and left",
    ],
)
def test_near_misses(text: str) -> None:
    assert inside(text) == []


def test_what_is_in_no_marks_holds_none() -> None:
    text = "She told me ‘go home’ and I did"
    inner: list[Sighting] = []
    quoted_inside(text, [Sighting(((0, len(text)),))], inner)
    assert inner == []

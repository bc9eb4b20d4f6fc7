"""Who tells what in a relative clause, and things that tell nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.extraction.sighting import Sighting
from rostra.extraction.told_relatives import told_in_relatives, told_of_things

Parts = tuple[str, str, str]


def mended(
    rule: Callable[[str, list[Sighting]], None], text: str, known: list[Parts]
) -> list[Parts]:
    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),)

    seen = [Sighting(span(said), span(cue), span(who)) for who, cue, said in known]
    rule(text, seen)
    words = lambda spans: "|".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


def test_the_clause_is_inside_and_its_antecedent_speaks() -> None:
    text = "Holt told the inquiry she had phoned the minister, who replied that it was late."
    known = [("Holt", "told", "she had phoned the minister"), ("who", "replied", "it was late")]
    assert mended(told_in_relatives, text, known) == [
        ("Holt", "told", "she had phoned the minister, who replied that it was late"),
        ("the minister", "replied", "it was late"),
    ]


@pytest.mark.parametrize(
    ("text", "outer"),
    [  # the paper's own clauses: who speaks is known, and the content stays as it is
        ("Holt said he backed Ida Renn, who told reporters that it was late.",
         ("Holt", "said", "he backed Ida Renn")),
        ("Holt praised Ida Renn, who told him it was late.", ("Holt", "praised", "Ida Renn")),
    ],
)  # fmt: skip
def test_what_the_paper_tells_of_is_outside(text: str, outer: Parts) -> None:
    known = [outer, ("who", "told", "it was late")]
    assert mended(told_in_relatives, text, known) == [outer, ("Ida Renn", "told", "it was late")]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Holt said he had met Ida Renn, who said: “It is late.”",
         [("Holt", "said", "he had met Ida Renn"), ("who", "said: “", "It is late.")]),
        ("Holt said it was late last winter, which explains the loss.",
         [("Holt", "said", "it was late last winter"), ("which", "explains", "the loss")]),
        ("Holt said he saw the decision, who told us it was late.",
         [("Holt", "said", "he saw the decision"), ("who", "told", "it was late")]),
        ("Holt, who met the minister, said it was late.", [("Holt", "said", "it was late")]),
        ("Holt said it was late. Those who replied that it was not left.",
         [("Holt", "said", "it was late"), ("who", "replied", "it was not")]),
    ],
)  # fmt: skip
def test_near_misses_of_relatives(text: str, known: list[Parts]) -> None:
    assert mended(told_in_relatives, text, known) == known


def test_a_thing_that_confirms_is_what_was_said() -> None:
    text = "The group Soca, which opposes the mine, said the poll confirmed its fears."
    known = [("which", "opposes", "the mine"), ("the poll", "confirmed", "its fears")]
    wanted = [("The group Soca", "said", "the poll confirmed its fears")]
    assert mended(told_of_things, text, known) == wanted


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Ro said the ministry confirmed the deal.", [("the ministry", "confirmed", "the deal")]),
        ("The poll confirmed its fears.", [("The poll", "confirmed", "its fears")]),
        ("Ro said the report confirmed it was late.",
         [("Ro", "said", "the report confirmed it was late"),
          ("the report", "confirmed", "it was late")]),
    ],
)  # fmt: skip
def test_near_misses_of_things(text: str, known: list[Parts]) -> None:
    assert mended(told_of_things, text, known) == known

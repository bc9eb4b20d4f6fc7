"""Whom somebody cites between two commas is no part of what is said."""

from __future__ import annotations

import pytest

from rostra.extraction.again import move
from rostra.extraction.cited import mend_cited
from rostra.extraction.sighting import Sighting


def _seen(text: str, contents: list[str], cue: str) -> Sighting:
    spans = tuple((text.index(words), text.index(words) + len(words)) for words in contents)
    at = text.index(cue)
    return Sighting(spans, ((at, at + len(cue)),))


def _said(text: str, *found: tuple[list[str], str]) -> list[tuple[str, str]]:
    sightings = [_seen(text, contents, cue) for contents, cue in found]
    mend_cited(text, sightings)
    words = lambda spans: "|".join(text[start:end] for start, end in spans)  # noqa: E731
    return [(words(seen.cue), words(seen.content)) for seen in sightings]


NINE = "Channel 9 said, citing two officials, that he was alive. It rained."


@pytest.mark.parametrize(
    "found",
    [
        (["two officials, that he was alive"], "citing"),
        (["two officials", "he was alive"], "said"),
        (["he was alive"], "citing"),
    ],
)
def test_what_is_cited_aside_is_not_said(found: tuple[list[str], str]) -> None:
    assert _said(NINE, found) == [("said", "he was alive")]


def test_what_was_found_of_the_aside_alone_goes() -> None:
    found = _said(NINE, (["two officials"], "said"), (["that he was alive"], "citing"))
    assert found == [("said", "he was alive")]


def test_the_day_may_stand_between() -> None:
    text = "Renn told Reuters on Monday, quoting the treaty, that the strait was free."
    found = _said(text, (["the treaty, that the strait was free"], "told"))
    assert found == [("told Reuters", "the strait was free")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Renn said, citing the treaty, it was void.", "it was void"),
        ("Sund said, without citing sources, that it was seized.", "it was seized"),
        ("Sund said, citing a source, the big bank would cut jobs.", "the big bank would cut jobs"),
    ],
)
def test_a_clause_may_follow_without_that(text: str, wanted: str) -> None:
    everything = text[text.index("citing ") + 7 : -1]
    assert _said(text, ([everything], "said")) == [("said", wanted)]


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Renn left, citing his health, and said that it rained.", "it rained", "said"),
        ("Renn said, citing low growth, unemployment and debt, no.", "low growth", "citing"),
        ("Renn said, citing Norn, a port and Veld, where it was wet, no.", "Norn", "citing"),
        ("Renn said that it rained, citing two officials.", "it rained", "said"),
    ],
)
def test_near_misses_stay(text: str, content: str, cue: str) -> None:
    assert _said(text, ([content], cue)) == [(cue, content)]


def test_the_verb_is_no_part_of_who_says_it() -> None:
    text = "The court ruled, citing the treaty, that the strait was free."
    seen = _seen(text, ["the treaty, that the strait was free"], "citing")
    seen.source = ((0, 15),)
    mend_cited(text, [seen])
    assert (text[slice(*seen.source[0])], text[slice(*seen.cue[0])]) == ("The court", "ruled")


def test_long_texts_take_no_long_time() -> None:
    text = NINE + "\n"
    many = [_seen(text, ["two officials, that he was alive"], "citing") for _ in range(3_000)]
    for number, seen in enumerate(many):
        move(seen, number * len(text))
    mend_cited(text * 3_000, many)
    assert len(many) == 3_000
    assert all(seen.end - seen.start == len("he was alive") for seen in many)

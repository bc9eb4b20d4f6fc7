"""Denials whose verb, or whose plea, was left out of what was found."""

from __future__ import annotations

import pytest

from rostra.domain.spans import Span
from rostra.extraction.denied import mend_denials
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]
"""Source, cue and content, as they stand in the text."""


def mended(text: str, *found: Parts) -> list[Parts]:
    """The statements of `found` in `text`, mended, and those that are added."""

    def span(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return ((start, start + len(words)),) if words else ()

    seen = [Sighting(span(content), span(cue), span(who)) for who, cue, content in found]
    mend_denials(text, seen)
    return [
        (
            " ".join(text[s:e] for s, e in one.source),
            " ".join(text[s:e] for s, e in one.cue),
            " ".join(text[s:e] for s, e in one.content),
        )
        for one in seen
    ]


@pytest.mark.parametrize(
    ("text", "found", "mend"),
    [
        (
            "Minister Renn on Friday denied that the fleet had sailed, according to the Bugle.",
            ("the Bugle", "according to", "the fleet had sailed"),
            ("Minister Renn", "denied", "the fleet had sailed"),
        ),
        (
            "An official denied as “baseless” a Bugle report that the heir fled, says the Herald.",
            ("the Herald", "says", "the heir fled"),
            (
                "An official",
                "denied as “baseless”",
                "a Bugle report that the heir fled",
            ),
        ),
        (
            "The sexton pleaded not guilty to three charges of stealing candles.",
            ("The sexton", "pleaded", "stealing candles"),
            ("The sexton", "pleaded not guilty to", "three charges of stealing candles"),
        ),
    ],
)
def test_what_was_left_out(text: str, found: Parts, mend: Parts) -> None:
    assert mended(text, found) == [mend]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Minister Renn said that the fleet had sailed, according to the Bugle.",
            ("the Bugle", "according to", "the fleet had sailed"),
        ),
        (
            "The sexton pleaded for the release of his brother.",
            ("The sexton", "pleaded for", "the release of his brother"),
        ),
        (
            "Renn denied the charge. The fleet had sailed, according to the Bugle.",
            ("the Bugle", "according to", "The fleet had sailed"),
        ),
    ],
)
def test_nothing_was_left_out(text: str, found: Parts) -> None:
    assert found in mended(text, found)


def test_what_he_denies_having_said_he_does_not_say() -> None:
    text = "He denied he told her sister that he had left the house."
    found = mended(text, ("He", "told", "he had left the house"))
    assert found == [("He", "denied", "he told her sister that he had left the house")]


@pytest.mark.parametrize(
    "text",
    [
        "The commissioner batted away allegations of ballot-rigging.",
        "The envoy shut down reports that his land arms rebels.",
        "The premier poured cold water on rumours of a reshuffle.",
    ],
)
def test_more_ways_to_deny(text: str) -> None:
    ((_, _, content),) = mended(text)
    assert content.split()[0] in ("allegations", "reports", "rumours")


def test_what_he_goes_on_to_say_is_no_part_of_it() -> None:
    text = "The mill denied that it owed wages and said the weavers were paid."
    found = mended(text, ("The mill", "said", "the weavers were paid"))
    assert found == [
        ("The mill", "said", "the weavers were paid"),
        ("The mill", "denied", "it owed wages"),
    ]


def test_playing_down_is_no_denial() -> None:
    assert mended("The minister played down reports of a rift.") == []


def test_a_plant_that_is_shut_down_is_not_denied() -> None:
    assert mended("The company shut down plants that leak.") == []

"""A second look at sentences that tell of saying, and in which nothing was found."""

from __future__ import annotations

import pytest

from rostra.domain.spans import Span
from rostra.extraction.again import SURE, framed, second_look
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]
"""Source, cue and content, as they stand in the text."""

PROMISE = ("The minister", "promised", "a written answer by Thursday")
TEXT = "Ro left the hall early. The minister promised a written answer by Thursday."


def sighting(text: str, parts: Parts, sure: float = 0.9) -> Sighting:
    def span(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return ((start, start + len(words)),)

    who, cue, content = parts
    return Sighting(span(content), span(cue), span(who), sure=sure)


def parts_of(text: str, seen: Sighting) -> Parts:
    words = lambda spans: " ".join(text[a:b] for a, b in spans)  # noqa: E731
    return words(seen.source), words(seen.cue), words(seen.content)


def looked(text: str, *known: Parts, found: Parts = PROMISE, sure: float = 0.9) -> list[Parts]:
    """What is added where each paragraph, read alone, gives `found`."""
    read = lambda part: [sighting(part, found, sure)] if found[1] in part else []  # noqa: E731
    seen = [sighting(text, one) for one in known]
    return [parts_of(text, one) for one in second_look(text, seen, read)]


def test_a_sentence_that_was_passed_over_is_read_again() -> None:
    assert looked(f"It rained in Veld.\n\n{TEXT}") == [PROMISE]


@pytest.mark.parametrize(
    ("text", "known", "sure"),
    [
        (TEXT, [("The minister", "promised", "a written answer")], 0.9),  # found already
        (TEXT, [], SURE - 0.1),  # not sure enough
        (TEXT.replace("promised", "wrote down"), [], 0.9),  # tells of nothing said
    ],
)
def test_others_are_left(text: str, known: list[Parts], sure: float) -> None:
    assert looked(text, *known, sure=sure) == []


@pytest.mark.parametrize(
    "found",
    [
        ("Ro", "left", "the hall early"),  # no verb of saying
        ("The minister", "promised", "an answer"),  # next to nothing
        ("This", "denied", "the firm all of its claims"),
    ],
)
def test_what_is_no_saying_is_not_added(found: Parts) -> None:
    text = (
        "Ro left the hall early. The minister promised an answer."
        " This denied the firm all of its claims."
    )
    assert looked(text, found=found) == []


def test_long_paragraphs_are_not_read_twice() -> None:
    assert looked(TEXT + " It rained." * 60) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Speaking in Veld on Monday night, Prime Minister Ida Ro did not rule out new orders.",
            ("Prime Minister Ida Ro", "did not rule out", "new orders"),
        ),
        (
            "It rained. She has not ruled out a strike, but said it was late.",
            ("She", "has not ruled out", "a strike"),
        ),
        (
            "The Port Authority of Veld does not exclude that ships will turn back.",
            ("The Port Authority of Veld", "does not exclude", "ships will turn back"),
        ),
        (
            "Urging the club to pay it back, she waved a letter.",
            ("she", "Urging", "the club to pay it back"),
        ),
    ],
)  # fmt: skip
def test_frames(text: str, found: Parts) -> None:
    assert [parts_of(text, seen) for seen in framed(text, [])] == [found]
    assert framed(text, [sighting(text, found)]) == []


@pytest.mark.parametrize(
    "text",
    [
        "The deal that Ro did not rule out fell through.",
        "The law does not exclude women.",
        "Urging on his horse, he crossed the river.",
        "Police have not ruled. Out of the hall came Ro.",
    ],
)
def test_near_misses_of_frames(text: str) -> None:
    assert framed(text, []) == []

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
        ("Mr Ro, asked about the motion, did not rule out backing it.",
         ("Mr Ro", "did not rule out", "backing it")),
        ("It was calm, though Ro did not exclude a second audit.",
         ("Ro", "did not exclude", "a second audit")),
        ("The deputy Ida Renn wanted to know in the Assembly who had signed the papers.",
         ("The deputy Ida Renn", "wanted to know", "who had signed the papers")),
        ("Sund Copper undertakes to pay for the water, and to mend the dam.",
         ("Sund Copper", "undertakes", "to pay for the water, and to mend the dam")),
        ("The report finds that the firm paid out 4 million crowns.",
         ("The report", "finds", "the firm paid out 4 million crowns")),
        ("In March, the Norr Water Authority found that the mill drew too much.",
         ("the Norr Water Authority", "found", "the mill drew too much")),
        ("The Commission takes the preliminary view that the aid was too high.",
         ("The Commission", "takes the preliminary view", "the aid was too high")),
        ("Norr Ports wishes to inform its customers that the port is open again.",
         ("Norr Ports", "wishes to inform", "the port is open again")),
        ("Veld has let us know that 90 of its men will stay.",
         ("Veld", "has let us know", "90 of its men will stay")),
        ("VELD - Norn on Tuesday protested to Sund over the arrest of four sailors.",
         ("Norn", "protested", "the arrest of four sailors")),
        ("In the opinion of the minister, a law like this takes nothing from anyone.",
         ("the minister", "In the opinion of", "a law like this takes nothing from anyone")),
        ("The survey also found that 55 percent of voters wanted Weil to resign.",
         ("The survey", "found", "55 percent of voters wanted Weil to resign")),
        ("A man stabbed his neighbour over a hedge, a court heard.",
         ("a court", "heard", "A man stabbed his neighbour over a hedge")),
        ("Otto Weil, 54, struck his sister, Norn Crown Court heard.",
         ("Norn Crown Court", "heard", "Otto Weil, 54, struck his sister")),
        ("The court heard Weil had been drinking since noon.",
         ("The court", "heard", "Weil had been drinking since noon")),
        ("A study by the college found that one in three had moved.",
         ("A study by the college", "found", "one in three had moved")),
        ("The jury at Veld heard on Monday that the door was shut.",
         ("The jury", "heard", "the door was shut")),
        ("Article 5 of the pact states that “an armed attack” is one on all.",
         ("Article 5 of the pact", "states", "“an armed attack” is one on all")),
        ("The firm has committed to cutting emissions by 40 percent, but gave no date.",
         ("The firm", "has committed to", "cutting emissions by 40 percent")),
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
        "A reporter from Veld wanted to know why it rained.",
        "Ro found that the door was shut.",  # a find, and no finding
        "The report was found that day in a drawer.",
        "Students protested over the weekend in Veld.",
        "Miners protested against the sale of the pit.",  # in the street
        "Ro took the road that the view was best from.",
        "In the opinion polls, the mayor leads.",
        "The inquiry heard evidence from Ro.",
        "The court heard Weil and his lawyers.",
        "The door was shut when the court heard it.",
        "Ro heard that the door was shut.",
        "Ro committed to memory the names of all.",
        "Ro was committed to keeping the bridge.",  # a state, and no promise
        "Article 5 of the pact was signed in Veld.",
        "She undertook the journey to Veld.",
    ],
)
def test_near_misses_of_frames(text: str) -> None:
    assert framed(text, []) == []

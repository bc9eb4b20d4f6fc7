"""“Renn's announcement that ...” as the subject of a sentence: whose it is, and all of it."""

from __future__ import annotations

import pytest

from rostra.extraction.nominal import add_nominal, end_nominal
from rostra.extraction.sighting import Sighting


def _seen(text: str, content: str, cue: str, source: str) -> Sighting:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    return Sighting((span(content),), (span(cue),), (span(source),))


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "The company's promise that no jobs would be lost has angered unions.",
            "no jobs would be lost has angered unions",
            "promise",
            "unions",
            ("The company", "no jobs would be lost "),
        ),
        (
            "On Monday, Renn's claim that the vote was rigged has been debunked.",
            "the vote was rigged has been debunked",
            "claim",
            "Renn",
            ("Renn", "the vote was rigged "),
        ),
        (
            "Weil walked back Renn's claim that the vote was rigged and had been lost.",
            "the vote was rigged and had been lost",
            "claim",
            "Renn",
            ("Renn", "the vote was rigged and had been lost"),
        ),
        (
            "Despite Renn's claim that she was ill, Weil was calm.",
            "she was ill",
            "claim",
            "Renn",
            ("Renn", "she was ill"),
        ),
    ],
)
def test_the_clause_alone_is_said(
    text: str, content: str, cue: str, source: str, wanted: tuple[str, str]
) -> None:
    seen = _seen(text, content, cue, source)
    end_nominal(text, [seen])
    assert (text[slice(*seen.source[0])], text[slice(*seen.content[0])]) == wanted


def test_a_day_announces_nothing() -> None:
    text = "Today's announcement that the port would close surprised dockers."
    seen = _seen(text, "the port would close surprised dockers", "announcement", "Today")
    end_nominal(text, [seen])
    assert not seen.source
    assert text[slice(*seen.content[0])].strip() == "the port would close"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Renn's announcement that she would resign surprised Veld.", ["she would resign "]),
        ("The claim that the vote was rigged was false.", []),
        ("Today's claim that the vote was rigged was false.", []),
        ("Weil denied Renn's claim that the vote was rigged.", []),
    ],
)
def test_those_that_nobody_found_are_added(text: str, wanted: list[str]) -> None:
    found: list[Sighting] = []
    add_nominal(text, found)
    assert [text[slice(*seen.content[0])] for seen in found] == wanted

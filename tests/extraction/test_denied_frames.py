"""Denials in the passive, and hung on what is denied."""

from __future__ import annotations

import pytest

from rostra.domain.records import Kind
from rostra.domain.spans import Span
from rostra.extraction.denied_frames import add_framed
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]
"""Source, cue and content, as they stand in the text."""


def framed(text: str, *found: Parts, kind: Kind = Kind.INDIRECT) -> list[Parts]:
    """The statements of `found` in `text` and those that are added."""

    def span(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return ((start, start + len(words)),) if words else ()

    def words(spans: tuple[Span, ...]) -> str:
        return " ".join(text[start:end] for start, end in spans)

    seen = [Sighting(span(content), span(cue), span(who), kind) for who, cue, content in found]
    add_framed(text, seen)
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "However, claims from the Bugle have been categorically rebuffed by the club.",
            ("the club", "have been categorically rebuffed", "claims from the Bugle"),
        ),
        (
            "Incidentally, those rumours were earlier quashed by senior officials of the firm.",
            ("senior officials of the firm", "were earlier quashed", "those rumours"),
        ),
        (
            "The allegation that he fled was denied by his lawyer on Friday.",
            ("his lawyer", "was denied", "The allegation that he fled"),
        ),
        (
            "It accuses Luria of arming the rebels, charges denied by Luria.",
            ("Luria", "denied", "charges"),
        ),
        (
            "The court heard that the mayor took bribes, an accusation he denies.",
            ("he", "denies", "an accusation"),
        ),
        (
            "Dozens were killed, an allegation that the army has rejected.",
            ("the army", "has rejected", "an allegation"),
        ),
        (
            "He faces two counts of theft and a charge of fraud, all of which he denies.",
            ("he", "denies", "two counts of theft and a charge of fraud"),
        ),
        (
            "The charge of treason, which Mr Sann strongly denies, carries ten years.",
            ("Mr Sann", "strongly denies", "The charge of treason"),
        ),
        (
            "Asked by envoys whether Norn had fired, the spokesman, Ivo Falk, denied it.",
            ("the spokesman, Ivo Falk", "denied", "Norn had fired"),
        ),
        (
            "Asked if he had been paid, Renn, the mayor, flatly denied this and left.",
            ("Renn", "flatly denied", "he had been paid"),
        ),
    ],
)
def test_denials_in_frames(text: str, found: Parts) -> None:
    assert framed(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The claims were dismissed by a judge in Tarn.",
        "The report was rejected by parliament.",
        "The charge of fraud was dismissed by the High Court of Ordavia.",
        "The request was denied by the ministry.",
        "He has a claim that nobody denies him.",
        "The bill, which the league rejected, was long.",
        "An offer that the union has rejected stands.",
    ],
)
def test_rulings_and_refusals_are_none(text: str) -> None:
    assert framed(text) == []


def test_what_hangs_on_somebody_elses_words_is_cut_off() -> None:
    text = "Prosecutors say the mayor took bribes, an accusation he denies."
    told = ("Prosecutors", "say", "the mayor took bribes, an accusation he denies")
    assert framed(text, told) == [
        ("Prosecutors", "say", "the mayor took bribes"),
        ("he", "denies", "an accusation"),
    ]


def test_a_denial_that_was_misread_as_an_allegation_gives_way() -> None:
    text = "Dozens were killed, an allegation that the army has rejected."
    misread = ("", "allegation", "the army has rejected")
    assert framed(text, misread) == [("the army", "has rejected", "an allegation")]


def test_a_quotation_is_left_whole() -> None:
    text = "She said: “They arm the rebels, a charge Luria denies.”"
    told = ("She", "said", "They arm the rebels, a charge Luria denies")
    assert framed(text, told, kind=Kind.DIRECT) == [told]


def test_long_texts_take_no_long_time() -> None:
    text = "It arms rebels, a charge Luria denies. The claim was denied by Osk. " * 4_000
    seen: list[Sighting] = []
    add_framed(text, seen)
    assert len(seen) == 8_000

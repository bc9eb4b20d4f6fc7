"""An article whose own day nobody knows: only days with their year are believed."""

from __future__ import annotations

from datetime import date

import pytest

from rostra.extraction.speakers.types import Utterance
from rostra.extraction.undated import days_said

OPENED = "On June 19, 2021, Minister Tench met Minister Ro in Veld. "


def said(text: str, content: str, cue: str, published: date | None = None) -> str:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    one = Utterance((span(content),), (span(cue),), (span("Tench"),))
    (out,) = days_said(text, [one], published)
    return str(out.value) if out.value else out.rule


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ("Tench praised the road.", "2021-06-19"),
        ("On 21 June 2021 in Norn, Tench praised the road.", "2021-06-21"),
        ("On Tuesday, Tench praised the road.", "the article has no date"),
    ],
    ids=["the day of the event", "a day after it", "a day without a year"],
)
def test_a_day_with_its_year_is_believed(more: str, wanted: str) -> None:
    assert said(OPENED + more, "the road", "praised") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Tench praised the road.",
        "Since May 3, 1991, the road was closed. Tench praised the road.",
        "On Monday the ministers met. Tench praised the road, which opened on May 3, 1991.",
    ],
    ids=["no day", "a day of something else", "far from the saying"],
)
def test_otherwise_nothing_is_known(text: str) -> None:
    assert said(text, "the road", "praised") == "the article has no date"


def test_with_the_articles_day_all_words_count() -> None:
    text = "On Tuesday, Tench praised the road."
    assert said(text, "the road", "praised", date(2021, 6, 24)) == "2021-06-22"

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from rostra.extraction.dates import SaidDate, said_dates
from rostra.extraction.speakers import Utterance

THURSDAY = date(2024, 3, 7)


def _said(marked: str, published: date | None) -> list[SaidDate]:
    text = ""
    found = []
    for piece in re.split(r"(<[^>]*>)", marked):
        if not piece.startswith("<"):
            text += piece
            continue
        spans = []
        for part in piece[1:-1].split("|"):
            start = len(text)
            text += part
            spans.append(((start, len(text)),) if part else ())
            text += " "
        text = text[:-1]
        found.append(Utterance(spans[2], spans[1], spans[0]))
    return said_dates(text, found, published)


@pytest.fixture
def said() -> Callable[[str], list[SaidDate]]:
    """What is known of each <source|cue|content> of a text of Thursday, 7 March 2024."""
    return lambda marked: _said(marked, THURSDAY)


@pytest.fixture
def days() -> Callable[..., list[str]]:
    """The day of each, "" for none, of a text of that Thursday, or of another day or none."""

    def run(marked: str, published: date | None = THURSDAY) -> list[str]:
        return [d.value.edtf if d.value else "" for d in _said(marked, published)]

    return run


@pytest.fixture
def dated() -> Callable[[str, list[tuple[str, str, str]]], list[str]]:
    """The day of each (source, cue, content) of a text, wherever they stand in it."""

    def run(text: str, parts: list[tuple[str, str, str]]) -> list[str]:
        place = lambda words: ((text.index(words), text.index(words) + len(words)),)  # noqa: E731
        found = [Utterance(place(c), place(u), place(s)) for s, u, c in parts]
        return [d.value.edtf if d.value else "" for d in said_dates(text, found, THURSDAY)]

    return run

"""Days of statements in an article whose own day nobody knows.

A communiqué saved without its date still says “On June 19, 2021, the ministers met”.  Such a day,
written out with its year, is believed; nothing is counted from a day that is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from rostra.extraction.calendar_words import DayWords, find
from rostra.extraction.dates import SaidDate, said_dates
from rostra.extraction.day_frames import FIRST, FUTURE, LEAD, NOT_THE_SAYING, RELATIVE
from rostra.extraction.speakers.types import Utterance

_YEAR = r"\b(?:19|20)\d{2}\b"
_WITH_YEAR = re.compile(_YEAR)
_BY_ITS_YEAR = re.compile(rf"“[^”]*{_YEAR}[^”]*”")
_BEFORE = 80
_WORDS_OF_A_DAY = 60
"""Characters that “from 30 September to 2 October ” has at most, before its year."""
_OF_ISO = len("-09-30")
_ANY = date(2000, 1, 1)
"""From where a day that has its year is read, which is the same from anywhere."""


def days_said(text: str, statements: Sequence[Utterance], published: date | None) -> list[SaidDate]:
    """The day of each statement, in the statements' order.  Never raises."""
    if published is not None:
        return said_dates(text, statements, published)
    nothing = said_dates(text, statements, None)
    told = list(_told(text))
    if not told or told[0][0] > LEAD:
        return nothing
    known = said_dates(text, statements, max(day for _, day in told))
    return [
        one if one.value and _BY_ITS_YEAR.search(one.rule) else none
        for one, none in zip(known, nothing, strict=True)
    ]


def _told(text: str) -> Iterator[tuple[int, date]]:
    """Where a day stands that is written out with its year and on which something was done."""
    for day in _days_with_year(text, min(FIRST, len(text))):
        before = text[max(0, day.start - _BEFORE) : day.start]
        sentence = before[max(before.rfind(end) for end in ".\n") + 1 :]
        if not day.named_day:
            continue
        if not any(p.search(sentence) for p in (NOT_THE_SAYING, RELATIVE, FUTURE)):
            yield day.start, day.value.latest


def _days_with_year(text: str, end: int) -> Iterator[DayWords]:
    """Words for days in text[:end] that name their year, found from the years on.

    Few articles have many years, and to look for all words for days in all of them takes long.
    """
    seen = 0
    for year in _WITH_YEAR.finditer(text, 0, end):
        if year.end() <= seen:
            continue
        for day in find(
            text, _ANY, max(seen, year.start() - _WORDS_OF_A_DAY), min(end, year.end() + _OF_ISO)
        ):
            seen = day.end
            if _WITH_YEAR.search(day.text):
                yield day

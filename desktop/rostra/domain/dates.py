"""Partial dates: a day, a month, a year or a range of them, written in EDTF (ISO 8601-2)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


def _bounds(point: str) -> tuple[date, date]:
    match = _POINT.match(point)
    if not match:
        raise ValueError(f"not a date: {point!r}")
    year, month, day = (int(g) if g else 0 for g in match.groups())
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """`earliest` and `latest` day, both included, and the EDTF text that says so.

    `PartialDate.parse("2024-03")` is March 2024; "2024-03-01/2024-03-09" a range.
    """

    earliest: date
    latest: date
    edtf: str

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or two of them with `/` between.

        Raises ValueError on anything else, also on a day that does not exist.
        """
        first, slash, second = text.strip().partition("/")
        low, high = _bounds(first)
        if slash:
            high = _bounds(second)[1]
            if high < low:
                raise ValueError(f"the range ends before it begins: {text!r}")
        return cls(low, high, text.strip())

    @classmethod
    def of_day(cls, day: date) -> PartialDate:
        """That one day."""
        return cls(day, day, day.isoformat())

    @classmethod
    def between(cls, first: date, last: date) -> PartialDate:
        """From `first` to `last`, both included; whole months and years are named as such."""
        if first == last:
            return cls.of_day(first)
        if first.day == 1 and (first.year, first.month) == (last.year, last.month):
            month = cls.parse(f"{first:%Y-%m}")
            if month.latest == last:
                return month
        return cls(first, last, f"{first.isoformat()}/{last.isoformat()}")

    @property
    def is_day(self) -> bool:
        """Whether it is one day rather than a month, a year or a range."""
        return self.earliest == self.latest

    def __str__(self) -> str:
        return self.edtf

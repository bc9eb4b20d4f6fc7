"""Target dates: "by 2030", "before the end of March 2027", "by the end of next year"."""

from __future__ import annotations

import re
from datetime import date

from rostra.domain.dates import PartialDate
from rostra.extraction.figures.context import MONTHS

_TARGET = re.compile(
    r"\b(?:by|before|until|till|not?\s+later\s+than)\s+"
    r"(?P<end>(?:the\s+)?end\s+of\s+|end[\s-])?(?:the\s+)?(?:(?:early|late|mid|spring|summer|autumn|winter)[\s-]+)?"
    r"(?:(?:fiscal|financial)\s+)?(?:year\s+)?"
    rf"(?:(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{MONTHS})\.?(?:\s+(?P<day2>\d{{1,2}})(?!\d))?,?\s*)?"
    r"(?:(?P<year>(?:19|20|21)\d\d)(?![\d%])(?!\s+(?:percent|per\s+cent|people|tons|tonnes))"
    r"|(?P<relative>(?:this|next|the|current)\s+year|year(?:['’]s)?(?:\s+|-)end))",
    re.IGNORECASE,
)
_MONTH_NUMBER = {name[:3].lower(): i for i, name in enumerate(MONTHS.split("|")[:12], 1)}


def targets(
    text: str, start: int, end: int, published: date | None
) -> list[tuple[int, int, PartialDate]]:
    """(start, end, date) of every target date in [start, end); none before `published`."""
    out = []
    for match in _TARGET.finditer(text, start, end):
        found = _date_of(match, published)
        if found is not None and (published is None or found.latest >= published):
            out.append((match.start(), match.end(), found))
    return out


def _date_of(match: re.Match[str], published: date | None) -> PartialDate | None:
    year = int(match["year"]) if match["year"] else 0
    closing = bool(match["end"])
    if match["relative"]:
        if published is None:
            return None
        words = match["relative"].lower()
        if words.startswith("the") and not closing:
            return None
        year = published.year + words.startswith("next")
        closing = closing or "end" in words
    if not match["month"]:
        return (
            PartialDate.of_day(date(year, 12, 31)) if closing else PartialDate.parse(f"{year:04d}")
        )
    month = PartialDate.parse(f"{year:04d}-{_MONTH_NUMBER[match['month'][:3].lower()]:02d}")
    if closing:
        return PartialDate.of_day(month.latest)
    day = int(match["day"] or match["day2"] or 0)
    if 1 <= day <= month.latest.day:
        return PartialDate.of_day(month.earliest.replace(day=day))
    return month

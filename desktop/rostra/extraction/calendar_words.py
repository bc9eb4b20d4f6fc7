"""Words for days: what "on Tuesday", "6 March" and "earlier this month" are, seen from a day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rostra.domain.dates import PartialDate

MONTHS = {
    name.lower(): n
    for n, full in enumerate(calendar.month_name)
    if full
    for name in (full, full[:3], *(["Sept"] if n == 9 else []))
}
WEEKDAYS = {name.lower(): n for n, name in enumerate(calendar.day_name)}
_M = "|".join(sorted(MONTHS, key=len, reverse=True))
_D = "|".join(WEEKDAYS)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_N = "|".join(_NUMBERS)

_PATTERN = re.compile(
    rf"""
      (?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)
    | (?P<dotted>\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b)
    | \b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*[-–]\s*|\s+(?:and|to)\s+))?
        (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?
        \s+(?:of\s+)?(?P<m1>{_M})\b\.?(?:,?\s+(?P<y1>\d{{4}})\b)?
    | \b(?P<m2>{_M})\b\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:percent|%|million|billion))
        (?:(?:\s*[-–]\s*|\s+(?:and|to)\s+)(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\b
            (?!\s*(?:percent|%|million|billion|\w+s\b)))?(?:,?\s+(?P<y2>(?:19|20)\d{{2}})\b)?
    | \b(?P<same>the\s+same\s+(?:day|evening|morning|afternoon)|that\s+(?:day|evening|morning))\b
    | \b(?P<two>the\s+day\s+before\s+yesterday)\b
    | \b(?P<slashed>\d{{1,2}}/\d{{1,2}}/\d{{4}})\b
    | \b(?P<next>the\s+(?:next|following)\s+(?:day|morning|afternoon|evening)
        |(?:a|one)\s+day\s+later)\b
    | \b(?P<earlier>(?:a|one)\s+day\s+(?:earlier|before))\b(?!\s+(?:the|a|his|her|its|their)\b)
    | \b(?P<before>the\s+(?:(?:day|evening|night|morning)\s+before
        |previous\s+(?:day|evening|night)))\b
    | \b(?P<yesterday>yesterday|last\s+night)\b
    | \b(?P<today>today|tonight|this\s+(?:morning|afternoon|evening)|earlier\s+in\s+the\s+day)\b
    | \b(?P<tomorrow>tomorrow)\b
    | \b(?P<rel>last|past|previous|next|this|coming)\s+(?P<relday>{_D})\b
    | \b(?P<weekday>{_D})\b
    | \b(?P<ago>{_N}|\d{{1,3}})\s+(?P<agounit>days?|weeks?|months?|years?)
        \s+(?:ago|earlier|before)\b
    | \b(?:(?P<part>earlier|later|late|early)\s+)?(?P<which>last|this|next|past|previous)\s+
        (?P<unit>week|weekend|month|year)\b
    | \b(?:(?P<mpart>early|late|mid|earlier)[\s-]+(?:in\s+)?)?(?P<month>{_M})\b\.?
        (?:\s+(?:of\s+)?(?P<my>(?:19|20)\d{{2}})\b)?(?!\s*\d)
    | \b(?:in|of|since|during)\s+(?P<year>(?:19|20)\d{{2}})\b
    """,
    re.VERBOSE | re.IGNORECASE,
)


_BACK = {
    "next": 0,
    "earlier": 1,
    "same": 0,
    "today": 0,
    "yesterday": 1,
    "before": 1,
    "two": 2,
    "tomorrow": -1,
}
"""Groups of the pattern that are so many days before the article's own."""


@dataclass(frozen=True, slots=True)
class DayWords:
    """Words for a day or a range in a text: where, what they mean, and whether it is past."""

    start: int
    end: int
    text: str
    value: PartialDate
    named_day: bool
    """Whether it is one day rather than a week, a month or a year."""
    same: bool = False
    """"the same day": the value is that of the day spoken of before."""
    shift: int | None = None
    """"the next day", "the day before": that many days after the day spoken of before."""
    several: bool = False
    """Days named one by one: "7 and 8 August"."""


def find(text: str, published: date, start: int = 0, end: int | None = None) -> Iterator[DayWords]:
    """Every expression in text[start:end], read as words of an article of day `published`."""
    for match in _PATTERN.finditer(text, start, len(text) if end is None else end):
        month = match["month"]
        if month and not _is_month(text, match):
            continue
        try:
            value = _value(match, published)
        except (ValueError, OverflowError):
            continue
        if value:
            words = match.group().rstrip(".")
            yield DayWords(match.start(), match.start() + len(words), words, value, value.is_day,
                           bool(match["same"]), _shift(match),
                           bool(match["d1"] or match["d4"]))  # fmt: skip


def _is_month(text: str, match: re.Match[str]) -> bool:
    """“may” is a verb, “March” a walk, “Jan” a man: a bare month wants a capital and “in”."""
    word = match["month"]
    if not word[0].isupper():
        return False
    if match["my"] or match["mpart"]:
        return True
    if len(word) == 3 and word.lower() != "may":
        return False
    before = text[max(0, match.start() - 12) : match.start()].lower()
    return bool(
        re.search(r"\b(?:in|since|until|till|by|of|last|this|next|during|from|for)\s+\Z", before)
    )


def _value(match: re.Match[str], published: date) -> PartialDate | None:
    group = match.groupdict()
    if group["iso"]:
        return PartialDate.parse(group["iso"])
    if group["dotted"]:
        day, month, year = map(int, group["dotted"].split("."))
        return PartialDate.of_day(date(year, month, day))
    if group["m1"] or group["m2"]:
        return _month_day(group, published)
    for name, back in _BACK.items():
        if group[name]:
            return PartialDate.of_day(published - timedelta(back))
    if group["slashed"]:
        return _slashed(group["slashed"], published)
    if group["relday"]:
        return _weekday(group["relday"], group["rel"].lower(), published)
    if group["weekday"]:
        return _weekday(group["weekday"], "", published)
    if group["ago"]:
        return _ago(group, published)
    if group["unit"]:
        return _unit(group["which"].lower(), group["unit"].lower(), (group["part"] or "").lower(),
                     published)  # fmt: skip
    if group["month"]:
        return _month(group, published)
    return PartialDate.parse(group["year"])


def _month_day(group: dict[str, str], published: date) -> PartialDate:
    month = MONTHS[(group["m1"] or group["m2"]).lower()]
    year = int(group["y1"] or group["y2"] or 0)
    first = int(group["d1"] or group["d3"] or group["d2"])
    last = int(group["d4"] or group["d2"] or first)
    if not year:
        year = _nearest_year(month, last, published)
    return PartialDate.between(date(year, month, first), date(year, month, last))


def _shift(match: re.Match[str]) -> int | None:
    if match["next"]:
        return 1
    return -1 if match["before"] or match["earlier"] else None


def _slashed(written: str, published: date) -> PartialDate | None:
    """5/3/2024 in the order, day or month first, that brings it closest to the article's day."""
    one, two, year = map(int, written.split("/"))
    read = []
    for day, month in ((one, two), (two, one)):
        if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
            read.append(date(year, month, day))
    if not read:
        return None
    return PartialDate.of_day(min(read, key=lambda d: abs((d - published).days)))


def _nearest_year(month: int, day: int, published: date) -> int:
    """The year that brings a day without one closest to the article's."""
    best, distance = published.year, 10**6
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            away = abs((date(year, month, day) - published).days)
        except ValueError:
            continue
        if away < distance:
            best, distance = year, away
    return best


def _weekday(name: str, which: str, published: date) -> PartialDate:
    """The last such day, the article's own included; "next" and "coming" look ahead."""
    back = (published.weekday() - WEEKDAYS[name.lower()]) % 7
    if which in ("next", "coming"):
        return PartialDate.of_day(published + timedelta(7 - back))
    if which in ("last", "past", "previous") and not back:
        back = 7
    return PartialDate.of_day(published - timedelta(back))


def _ago(group: dict[str, str], published: date) -> PartialDate | None:
    word = group["ago"].lower()
    number = _NUMBERS.get(word) or int(word)
    unit = group["agounit"].lower().rstrip("s")
    if unit == "day":
        return PartialDate.of_day(published - timedelta(number))
    if unit == "week":
        day = published - timedelta(7 * number)
        return PartialDate.between(
            day - timedelta(day.weekday()), day + timedelta(6 - day.weekday())
        )
    if unit == "month":
        months = published.year * 12 + published.month - 1 - number
        return PartialDate.parse(f"{months // 12:04d}-{months % 12 + 1:02d}")
    return PartialDate.parse(f"{published.year - number:04d}")


def _unit(which: str, unit: str, part: str, published: date) -> PartialDate:
    step = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1}[which]
    monday = published - timedelta(published.weekday()) + timedelta(7 * step)
    if unit == "week":
        end = monday + timedelta(6)
        return PartialDate.between(monday, min(end, published) if part == "earlier" else end)
    if unit == "weekend":
        saturday = (
            published - timedelta((published.weekday() - 5) % 7)
            if step <= 0
            else monday + timedelta(5)
        )
        return PartialDate.between(saturday, saturday + timedelta(1))
    if unit == "month":
        months = published.year * 12 + published.month - 1 + step
        whole = PartialDate.parse(f"{months // 12:04d}-{months % 12 + 1:02d}")
        if part == "earlier" and step == 0:
            return PartialDate.between(whole.earliest, published)
        return whole
    if part == "earlier" and step == 0:
        return PartialDate.between(date(published.year, 1, 1), published)
    return PartialDate.parse(f"{published.year + step:04d}")


def _month(group: dict[str, str], published: date) -> PartialDate:
    month = MONTHS[group["month"].lower()]
    year = int(group["my"] or 0)
    if not year:
        # "in October", said in March, is the October before.
        year = published.year if month <= published.month else published.year - 1
    return PartialDate.parse(f"{year:04d}-{month:02d}")

"""The days and ranges that words for them mean, seen from a day.

The groups of a match are those of the pattern in `calendar_words`.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import date, timedelta

from rostra.domain.dates import PartialDate

MONTHS = {
    name.lower(): n
    for n, full in enumerate(calendar.month_name)
    if full
    for name in (full, full[:3], *(["Sept"] if n == 9 else []))
}
WEEKDAYS = {name.lower(): n for n, name in enumerate(calendar.day_name)}
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_ORDINALS = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "may day": (5, 1),
}  # fmt: skip
MOVABLE = {
    "easter sunday": 0, "easter monday": 1, "good friday": -2, "maundy thursday": -3,
    "palm sunday": -7, "ash wednesday": -46,
}  # fmt: skip
"""Days that are so many after Easter Sunday."""
_BACK = {"today": 0, "yesterday": 1, "two": 2, "tomorrow": -1}
"""Groups of the pattern that are so many days before the day of writing."""
_SHIFT = {"same": 0, "next": 1, "before": -1}
"""Groups that are so many days after the day spoken of before."""


def value_of(match: re.Match[str], published: date, written: date) -> PartialDate | None:
    """The day or range of one match; None where it is no day.

    Raises ValueError on a day that does not exist, OverflowError on one outside of the calendar.
    """
    group = match.groupdict()
    if group["iso"]:
        return PartialDate.parse(group["iso"])
    if group["dotted"]:
        day, month, year = map(int, group["dotted"].split("."))
        return PartialDate.of_day(date(year, month, day))
    if group["m1"] or group["m2"]:
        return _month_day(group, published)
    if group["slashed"]:
        return _slashed(group["slashed"], published)
    if group["relday"] or group["weekday"]:
        return _named_weekday(group, published)
    if group["feast"] or group["nth"]:
        return _last_such_day(group, published)
    if group["unit"] or group["inunit"] or group["weekend"]:
        return _unit_of(group, published)
    if group["month"]:
        return _month(group, published)
    if group["year"] or group["itsyear"]:
        return PartialDate.parse(group["year"] or group["itsyear"])
    return _counted(match, published, written)


def _counted(match: re.Match[str], published: date, written: date) -> PartialDate:
    """Days counted from that of writing; those that count from another day are corrected later."""
    for name, back in _BACK.items():
        if match[name]:
            return PartialDate.of_day(written - timedelta(back))
    if match["ago"] and match["away"].lower() == "ago":
        return away(written, -number_of(match["ago"]), match["agounit"].lower().rstrip("s"))
    if match["thatday"]:
        return _weekday(match["thatday"], "", published)
    if match["beforelast"]:
        return away(published, -2, "week")
    shift = shift_of(match)
    return away(published, *shift) if shift else PartialDate.of_day(published)


def shift_of(match: re.Match[str]) -> tuple[int, str] | None:
    """How far it is from the day spoken of before: (2, "week") for “two weeks later”."""
    for name, days in _SHIFT.items():
        if match[name]:
            return days, "day"
    if match["thatday"]:
        return (0 if match["that"] else 1), match["thatday"].lower()
    if match["eve"]:
        return -1, "day"
    if match["tie"]:
        number = 1 if match["tied"].lower() == "the" else number_of(match["tied"])
        return number if match["tie"].lower() == "after" else -number, "day"
    if not match["ago"] or match["away"].lower() == "ago":
        return None
    sign = 1 if match["away"].lower() == "later" else -1
    return sign * number_of(match["ago"]), match["agounit"].lower().rstrip("s")


def number_of(word: str) -> int:
    """“two”, “12” as a number."""
    return NUMBERS.get(word.lower()) or int(word)


def nth_of(match: re.Match[str]) -> int | None:
    """Which day of an event of several it is; -1 is the last."""
    if match["edge"]:
        return 1 if match["edge"].lower() in ("start", "beginning", "opening") else -1
    if match["dayno"]:
        return NUMBERS[match["dayno"].lower()]
    return _ORDINALS.get(match["ordinal"].lower(), -1) if match["ordinal"] else None


def _month_day(group: Mapping[str, str], published: date) -> PartialDate:
    month = MONTHS[(group["m1"] or group["m2"]).lower()]
    year = int(group["y1"] or group["y2"] or 0)
    first = int(group["d1"] or group["d3"] or group["d2"])
    last = int(group["d4"] or group["d2"] or first)
    if not year:
        year = _nearest_year(month, last, published)
    return PartialDate.between(date(year, month, first), date(year, month, last))


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


def _named_weekday(group: Mapping[str, str], published: date) -> PartialDate:
    if group["relday"]:
        return _weekday(group["relday"], group["rel"].lower(), published)
    if not group["ofweek"]:
        return _weekday(group["weekday"], "", published)
    monday = published - timedelta(published.weekday())
    weeks = -1 if group["ofweek"].lower() == "last" else 1
    return PartialDate.of_day(monday + timedelta(7 * weeks + WEEKDAYS[group["weekday"].lower()]))


def _last_such_day(group: Mapping[str, str], published: date) -> PartialDate:
    """“on the 6th”, “on Christmas Day”: the last one, the article's own included."""
    if group["feast"]:
        name = " ".join(group["feast"].lower().replace("’", "'").split())
        if name in MOVABLE:
            return _of_easter(MOVABLE[name], published)
        month, number = FEASTS[name]
        day = date(published.year, month, number)
        return PartialDate.of_day(day if day <= published else day.replace(year=day.year - 1))
    day = published.replace(day=int(group["nth"]))
    if day > published:
        day = (published.replace(day=1) - timedelta(1)).replace(day=day.day)
    return PartialDate.of_day(day)


def _of_easter(shift: int, published: date) -> PartialDate:
    """“Good Friday”: the last one, the article's own included."""
    day = _easter(published.year) + timedelta(shift)
    if day > published:
        day = _easter(published.year - 1) + timedelta(shift)
    return PartialDate.of_day(day)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Gauss's rule, in the form of 1876)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap = century // 4
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def counted(day: date, number: int, unit: str) -> PartialDate | None:
    """`away`, or None where that is no date."""
    try:
        return away(day, number, unit)
    except (ValueError, OverflowError):
        return None


def away(day: date, number: int, unit: str) -> PartialDate:
    """So many days, weeks, months or years after `day`: a day, else the whole week and so on.

    (0, "sunday") is the first Sunday from `day` on, (1, "sunday") the first after it.
    """
    if unit in WEEKDAYS:
        first = day + timedelta(number)
        return PartialDate.of_day(first + timedelta((WEEKDAYS[unit] - first.weekday()) % 7))
    if unit == "fortnight":
        number, unit = 2 * number, "week"
    if unit == "day":
        return PartialDate.of_day(day + timedelta(number))
    if unit == "week":
        day += timedelta(7 * number)
        return PartialDate.between(
            day - timedelta(day.weekday()), day + timedelta(6 - day.weekday())
        )
    if unit == "month":
        months = day.year * 12 + day.month - 1 + number
        return PartialDate.parse(f"{months // 12:04d}-{months % 12 + 1:02d}")
    return PartialDate.parse(f"{day.year + number:04d}")


def _unit_of(group: Mapping[str, str], published: date) -> PartialDate:
    if group["weekend"]:
        return _unit("last", "weekend", "", published)
    if not group["inunit"]:
        part = (group["part"] or "").lower()
        return _unit(group["which"].lower(), group["unit"].lower(), part, published)
    unit, part = group["inunit"].lower(), group["inthe"].lower()
    if unit == "week" and not published.weekday():
        return _unit("last", unit, part, published)  # on a Monday it is the week before
    return _unit("this", unit, part, published)


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


def _month(group: Mapping[str, str], published: date) -> PartialDate:
    month = MONTHS[group["month"].lower()]
    year = int(group["my"] or 0)
    if not year:
        # "in October", said in March, is the October before.
        year = published.year if month <= published.month else published.year - 1
    return PartialDate.parse(f"{year:04d}-{month:02d}")

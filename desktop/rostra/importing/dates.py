"""Published dates as files write them."""

from __future__ import annotations

import re
from datetime import date

# English, and the names that differ from it in the languages our users' press is in.
_MONTHS = {
    1: "january jan januar janvier enero gennaio ocak yanvar января stycznia",
    2: "february feb februar février febrero febbraio şubat fevral февраля lutego",
    3: "march mar märz mars marzo mart марта marca",
    4: "april apr avril abril aprile nisan aprel апреля kwietnia",
    5: "may mai mayo maggio mayıs мая maja",
    6: "june jun juni juin junio giugno haziran iyun июня czerwca",
    7: "july jul juli juillet julio luglio temmuz iyul июля lipca",
    8: "august aug août agosto ağustos avqust августа sierpnia",
    9: "september sep sept septembre septiembre settembre eylül sentyabr сентября września",
    10: "october oct oktober octobre octubre ottobre ekim oktyabr октября października",
    11: "november nov novembre noviembre kasım noyabr ноября listopada",
    12: "december dec dezember décembre diciembre dicembre aralık dekabr декабря grudnia",
}
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split()}
_NAMES = "|".join(sorted(map(re.escape, _MONTH), key=len, reverse=True))

_ISO = r"(?P<iy>\d{4})[-/.](?P<im>\d{1,2})[-/.](?P<id>\d{1,2})"
_COMPACT = r"(?P<cy>(?:19|20)\d{2})(?P<cm>\d{2})(?P<cd>\d{2})"
_DAY_MONTH = (
    rf"(?P<dd>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+de)?\s+"
    rf"(?P<dm>{_NAMES})\.?,?(?:\s+de)?\s+(?P<dy>\d{{4}})"
)
_MONTH_DAY = rf"(?P<mm>{_NAMES})\.?\s+(?P<md>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<my>\d{{4}})"
_NUMBERS = r"(?P<na>\d{1,2})[./-](?P<nb>\d{1,2})[./-](?P<ny>\d{4})"

DATE = re.compile(
    rf"(?<!\d)(?:{_ISO}(?!\d)|{_DAY_MONTH}(?!\d)|{_MONTH_DAY}(?!\d)|{_NUMBERS}(?!\d))",
    re.IGNORECASE,
)
_STAMP = re.compile(rf"\s*{_COMPACT}(?!\d)")
_IN_NAME = re.compile(rf"(?<!\d)(?:{_ISO.replace('[-/.]', '[-_.]')}|{_COMPACT})(?!\d)")


def parse_date(text: str) -> date | None:
    """The first day that `text` begins with or holds, as written there; None when unsure.

    An ISO time keeps the day of its own offset.  "03/07/2024" can be two days: None.
    """
    match = DATE.search(text) or _STAMP.match(text)
    return day_of(match) if match else None


def date_in_name(file_name: str) -> date | None:
    """The day in a file name such as `2024-03-07-talks.txt` or `AZ_20240307.html`."""
    match = _IN_NAME.search(file_name)
    return day_of(match) if match else None


def day_of(match: re.Match[str]) -> date | None:
    """The day of a match of `DATE`; None when there is no such day or two readings."""
    group = {name: value for name, value in match.groupdict().items() if value}
    if "iy" in group:
        return _day(group["iy"], group["im"], group["id"])
    if "cy" in group:
        return _day(group["cy"], group["cm"], group["cd"])
    if "dm" in group:
        return _day(group["dy"], str(_MONTH[group["dm"].lower()]), group["dd"])
    if "mm" in group:
        return _day(group["my"], str(_MONTH[group["mm"].lower()]), group["md"])
    return _numbers(int(group["na"]), int(group["nb"]), group["ny"], match[0])


def _numbers(first: int, second: int, year: str, written: str) -> date | None:
    if "." in written or first > 12 or first == second:  # day first
        return _day(year, str(second), str(first))
    return _day(year, str(first), str(second)) if second > 12 else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None

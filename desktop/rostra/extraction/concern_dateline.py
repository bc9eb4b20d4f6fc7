"""Where an article was written: “OSLO, June 17 (Fjord Wire) - ”, “Ljubljana, 22 April 2026 - ”."""

from __future__ import annotations

import re

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital letter, with accents too: “BOGOTÁ”."""
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|D\.C)\."
_DAY = re.compile(r"\s*date:?\s\d[\d./-]{5,9}\s+", re.IGNORECASE)
_DASH = r"\s[–—-]{1,2}\s+(?=\S)"
_MON = rf"(?:{MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
_WHEN = rf"(?:\d{{1,2}}\s{_MON}|{_MON}\s\d{{1,2}})(?:,?\s\d{{4}})?"
_TITLE = rf"{UPPER}[\w’'-]+(?:\s{UPPER}[\w’'-]+){{0,2}}"
_LAND = rf"(?:,\s{UPPER}[a-z][\w.’' -]{{1,28}}?)?"
_CAPITALS = rf"{UPPER}(?:{UPPER}|[ .'’-]){{2,30}}(?<![. ])"
_AGENCY = (
    r"(?:dpa|AP|AFP|Reuters|Xinhua|UPI|EFE|ANSA|PTI|ANI|IANS|APP|BSS|TASS|KUNA|QNA|SPA|WAM|MAP|APS|IRNA|MENA|CNA"
    r"|Yonhap|Kyodo|Bernama|Antara|VNA|PNA|Anadolu)"
)
_DATELINE = re.compile(
    r"\s*(?:\([^)\n]{3,40}\)\s)?(?:"
    rf"({_CAPITALS})(?:"
    rf"(?:[,(\s](?:[^.\n]|\b{_SHORT}){{0,80}}?)?{_DASH}"
    rf"|\s\([^)\n]{{2,30}}\)[;:]\s+"  # “COLOMBO (News 1st); ”
    rf"|{_LAND}(?:,\s{_WHEN})\.?\s?/[A-Z][A-Z ]+/\.?\s+"  # “MOSCOW, May 3. /TASS/. ”
    rf"|{_LAND},\s{_WHEN}\.\s+(?={UPPER})"  # “BAKU, Azerbaijan, May 3. ”
    rf"|\.\s[A-Z]{{4,}}{_DASH}"  # “ASTANA. KAZINFORM - ”
    rf"|\.\s+(?={UPPER}[a-z]*\s[a-z])"  # “DODOMA. The minister ”
    rf"|,\s{UPPER}[a-z][\w.’' -]{{1,28}}\n+)"  # “KAMPALA, Uganda”, alone in its line
    rf"|({_TITLE})(?:{_LAND},\s[^.\n]{{0,24}}?{_WHEN}(?:\s\([^)\n]{{2,30}}\))?"
    rf"|\s\({_AGENCY}\)){_DASH})"
)
_HEADING = re.compile(r"[^\n]{1,220}(?<![.!?…])(?<![.!?…][”\"’])\n+")
"""A line that ends no sentence."""
_HEADINGS = 4
"""So many headings, bylines and the like may stand before the first sentence."""


_BEHIND = re.compile(r"(?<=\w\w['’])[^\W\d_]")
_SAINT = 2
"""Letters of “St”."""


def titled(place: str) -> str:
    """A place in capitals as the tables write it: “St. John's”, “Nuku'alofa”, but “N'Djamena”."""
    return _BEHIND.sub(lambda match: match[0].lower(), place.title())


def begin_of(text: str) -> int:
    """Where an article begins behind a line that tells its day."""
    line = _DAY.match(text)
    return line.end() if line else 0


def beginnings(text: str) -> list[int]:
    """Where an article may begin: at once, and behind each line of its heading."""
    found = [begin_of(text)]
    while len(found) <= _HEADINGS and (line := _HEADING.match(text, found[-1])):
        found.append(line.end())
    return found


def dateline(text: str) -> tuple[str, int]:
    """The place an article says it was written in, and where the words behind it begin.

    The place is "" where none is told; it is written as in the tables: “Oslo” for “OSLO”.
    """
    for begin in beginnings(text):
        if line := _DATELINE.match(text, begin):
            place = titled(line[1]) if line[1] else line[2]
            city, _, agency = place.partition(". ")  # “ASTANA. KAZINFORM”, and “ST. JOHN'S”
            return city if agency and len(city) > _SAINT else place, line.end()
    return "", begin_of(text)

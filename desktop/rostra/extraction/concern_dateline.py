"""Where an article was written: “OSLO, June 17 (Fjord Wire) - ”, “Ljubljana, 22 April 2026 - ”."""

from __future__ import annotations

import re

from rostra.extraction.homonyms import state_behind

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital letter, with accents too: “BOGOTÁ”."""
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SHORT = (
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])+|Ala|Ariz|Ark|Calif|Colo|Conn"
    r"|Dak|Del|Fla|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Qu[eé]|Sask"
    r"|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Sin|Son|Chih|Coah|Jal|Mor|Tam|Ver)\."
)
"""What a full stop ends that ends no sentence: “TAMPA, Fla. - ”, “BISMARCK, N.D. - ”."""
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
_BEFORE_NAMES = r"NEW|SAN|SANTA|ST\.?|PORT|EL|LA|CAPE|FORT|ABU|ADDIS|KUALA|KOTA|PHNOM|DAR ES|TEL"
_ONE_WORD = rf"(?:(?:{_BEFORE_NAMES}) )?{UPPER}{{3,20}}"
"""A town that nobody is called, as far as its form tells: no “ANN BERG: ”."""
_LABEL = r"[A-Z][A-Z .'’-]{0,30}:\s"
"""Who speaks in a transcript: “MR. HALE: ”."""
_TURN = 4000
"""Characters in which a transcript has its next turn; no text makes this slow."""
_DATELINE = re.compile(
    r"\s*(?:\([^)\n]{3,40}\)\s)?(?:"
    rf"({_CAPITALS})(?:/{_CAPITALS})?(?:"  # “LIMA/SANTIAGO - ”
    rf"(?:\.|[,(\s](?:[^.\n]|\b{_SHORT}){{0,80}}?)?{_DASH}"
    rf"|\s\([^)\n]{{2,30}}\)[;:]\s+"  # “COLOMBO (News 1st); ”
    rf"|{_LAND}(?:,\s{_WHEN})\.?\s?/[A-Z][A-Z ]+/\.?\s+"  # “MOSCOW, May 3. /TASS/. ”
    rf"|{_LAND},\s{_WHEN}\.\s+(?={UPPER})"  # “BAKU, Azerbaijan, May 3. ”
    rf"|\.\s[A-Z]{{4,}}{_DASH}"  # “ASTANA. KAZINFORM - ”
    rf"|{_LAND}\.\s+(?=[\"“]?(?:{UPPER}[a-z]*|\d[\d.,]*)\s)"  # “DODOMA. The minister ”
    rf"|,\s{UPPER}[a-z][\w.’' -]{{1,28}}\n+)"  # “KAMPALA, Uganda”, alone in its line
    rf"|({_ONE_WORD}):\s+(?=[\"“]?{UPPER})"  # “KARACHI: The State Bank ”
    rf"(?![\s\S]{{0,{_TURN}}}?\n{_LABEL})"
    rf"|({_TITLE})(?:{_LAND},\s[^.\n]{{0,24}}?{_WHEN}(?:\s\([^)\n]{{2,30}}\))?"
    rf"|\s\({_AGENCY}\)){_DASH})"
)
_HEADING = re.compile(r"[^\n]{1,220}(?<![.!?…])(?<![.!?…][”\"’])\n+")
"""A line that ends no sentence."""
_HEADINGS = 4
"""So many headings, bylines and the like may stand before the first sentence."""


_BEHIND = re.compile(r"(?<=\w\w['’])[^\W\d_]")
_WITHIN = re.compile(
    r"(?<=[ -])(?:Al?|An|And|Aux?|Das?|Del?|Der|Des|Do|Dos|Du|En|Of|Sur|Y|Zi)\b(?=[ -])"
)
"""What is small within a name: “Rio | de | Janeiro”, “Port- | au | -Prince”."""
_TURKISH = str.maketrans("Iİ", "ıi")
_SAINT = 2
"""Letters of “St”."""


def titled(place: str) -> str:
    """A place in capitals as the tables write it: “St. John's”, “Nuku'alofa”, but “N'Djamena”."""
    if any(letter in place for letter in "İĞŞ"):  # “IĞDIR”
        place = "-".join(part[0] + part[1:].translate(_TURKISH) for part in place.split("-"))
    small = _BEHIND.sub(lambda match: match[0].lower(), place.title()).replace("i̇", "i")
    return _WITHIN.sub(lambda match: match[0].lower(), small)


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

    The place is "" where none is told; it is written as in the tables: “Oslo” for “OSLO”, and has
    the state of America or Canada behind it that the line tells: “Paris, Texas”.
    """
    for begin in beginnings(text):
        if line := _DATELINE.match(text, begin):
            place = titled(line[1] or line[2]) if line[1] or line[2] else line[3]
            city, _, agency = place.partition(". ")  # “ASTANA. KAZINFORM”, and “ST. JOHN'S”
            place = city if agency and len(city) > _SAINT else place
            ends = line.end(1) if line[1] else line.end(3)
            found = state_behind(text, line.start(), ends) if ends >= 0 else None
            return f"{place}, {found[0]}" if found else place, line.end()
    return "", begin_of(text)

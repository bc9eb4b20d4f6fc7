"""Where an article was written: “OSLO, June 17 (Fjord Wire) - ”, “Ljubljana, 22 April 2026 - ”."""

from __future__ import annotations

import re

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital letter, with accents too: “BOGOTÁ”."""
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|D\.C)\."
_DAY = re.compile(r"\s*date:?\s\d[\d./-]{5,9}\s+", re.IGNORECASE)
_DASH = r"\s[–—-]{1,2}\s+(?=\S)"
_DATELINE = re.compile(
    rf"\s*(?:({UPPER}(?:{UPPER}|[ .'’-]){{2,30}}(?<![. ]))(?:[,(\s](?:[^.\n]|\b{_SHORT}){{0,60}}?)?"
    rf"|({UPPER}[\w’'-]+(?:\s{UPPER}[\w’'-]+){{0,2}}),\s(?:\d{{1,2}}\s{MONTH}|{MONTH}\s\d{{1,2}})"
    rf"(?:,?\s\d{{4}})?){_DASH}"
)


def begin_of(text: str) -> int:
    """Where an article begins behind a line that tells its day."""
    line = _DAY.match(text)
    return line.end() if line else 0


def dateline(text: str) -> tuple[str, int]:
    """The place an article says it was written in, and where the words behind it begin.

    The place is "" where none is told; it is written as in the tables: “Oslo” for “OSLO”.
    """
    begin = begin_of(text)
    line = _DATELINE.match(text, begin)
    if line is None:
        return "", begin
    return line[1].title() if line[1] else line[2], line.end()

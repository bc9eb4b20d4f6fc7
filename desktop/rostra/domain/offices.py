"""Whether an office was held on a day, where a source may know only up to when it was.

A table of facts ends on the day it was made.  An office whose end such a source does not give is
neither open for ever nor ended: it was held "as of" that day, and what came after is not known.
The day is kept in the words of `Office.source`.
"""

from __future__ import annotations

import re
from datetime import date

from rostra.domain.dates import PartialDate
from rostra.domain.records import Office

_KNOWN = re.compile(r"(?P<source>.*), known until (?P<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)\Z")


def source_words(source: str, known_until: str) -> str:
    """The `Office.source` of a source that knows an office up to that day ("" when it is open)."""
    return f"{source}, known until {known_until}" if known_until else source


def known_until(office: Office) -> PartialDate | None:
    """The day up to which the source knows that an office without an end was held, if it says."""
    match = _KNOWN.match(office.source) if office.end is None else None
    try:
        return PartialDate.parse(match["day"]) if match else None
    except ValueError:
        return None


def held_on(office: Office, day: date) -> bool:
    """Whether a source says that the office was held that day."""
    if office.start is not None and day < office.start.earliest:
        return False
    last = office.end or known_until(office)
    return last is None or day <= last.latest

"""What came into an archive lately, a day at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came in on one day, by this computer's clock; nothing of the trash counts.

    A day on which articles that were there before were read again has statements only.
    """

    day: date
    articles: int = 0
    statements: int = 0
    """As many as a search for `added:` that day finds."""
    outlets: Sequence[str] = ()
    """Those with the most articles of the day first; only the first few."""
    more_outlets: int = 0
    titles: Sequence[str] = ()
    """Of the first few articles; the file's name where an article has no title."""

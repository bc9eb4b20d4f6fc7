"""What a person wants to see first: what came in lately, and what waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rostra.domain.lately import Arrival
from rostra.domain.query import Field, Word
from rostra.domain.query_write import write
from rostra.domain.search import SearchHit
from rostra.storage import Store

NEWEST = 5
"""Statements that are shown."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What the start page tells of an archive, read in one go; the trash does not count."""

    statements: int
    articles: int
    waiting: int
    """Statements that nobody has reviewed."""
    days: Sequence[Arrival] = ()
    newest: Sequence[SearchHit] = ()


def lately(store: Store) -> Lately:
    """Some milliseconds, whatever the archive's size, and with or without an index."""
    with store.snapshot():
        return Lately(
            store.statements.count(),
            store.articles.count(),
            store.lately.waiting(),
            store.lately.days(),
            store.statements.hits(store.lately.newest(NEWEST)),
        )


def query_of(day: date) -> str:
    """What finds the statements that came in on a day."""
    return write(Field("added", Word(day.isoformat())))

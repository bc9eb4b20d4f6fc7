"""One search as the results page asks it, in a thread.  No Qt."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rostra.app.archive import Archive
from rostra.app.find import Found
from rostra.domain.errors import Cancelled
from rostra.domain.search import Group, SearchHit
from rostra.qt.facets import TITLES

_FIRST = 40
"""Statements that are read along, so that the first paint has them."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: `group` is a facet, or "" for none."""

    query: str
    sort: str
    group: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one search gave."""

    found: Found
    ids: array[int]
    """In the order asked for; empty when there are groups."""
    first: Sequence[SearchHit]
    groups: Sequence[Group] = ()


def answer_to(question: Question, archive: Archive, stale: Callable[[], bool]) -> Answer | None:
    """Search; None when something newer was asked meanwhile."""
    try:
        found = archive.find(
            question.query,
            sort=question.sort,
            facets=tuple(TITLES),
            histogram=True,
            stale=stale,
        )
    except Cancelled:
        return None
    groups = found.groups(question.group) if question.group else ()
    ids = found.ordered() if not groups else array("q")
    first = groups[0].ids if groups else ids
    return Answer(found, ids, archive.rows(first[:_FIRST], question.query), groups)

"""Searching: what was typed in, statements with marks and counts around them out."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from rostra.app.core import Core
from rostra.app.meant import did_you_mean
from rostra.app.tables import tables
from rostra.app.unread import unread
from rostra.domain.errors import Cancelled, RostraError
from rostra.domain.query import Field, Parsed
from rostra.domain.query_parse import parse
from rostra.domain.search import (
    GROUPED,
    ByColumn,
    Cross,
    FacetValue,
    Group,
    Hits,
    SearchHit,
    SearchPage,
    SearchRequest,
)

SHOWN = 200
"""Values of one facet that are given names; there may be ten thousand speakers."""

Stale = Callable[[], bool]


def never() -> bool:
    """Of a search that nothing makes stale."""
    return False


class Found:
    """An answer that can be paged through.  What it holds does not change with the archive."""

    def __init__(
        self, core: Core, parsed: Parsed, hits: Hits, by: str, did_you_mean: tuple[str, ...]
    ) -> None:
        self._core = core
        self._parsed = parsed
        self._hits = hits
        self.total = hits.total
        self.by = by
        self.hints = (*parsed.hints, *unread(parsed.node))
        self.did_you_mean = did_you_mean
        self.histogram: Mapping[str, int] = hits.histogram
        self.facets: Mapping[str, Sequence[FacetValue]] = {
            name: named(core, name, counts) for name, counts in hits.facets.items()
        }
        self.milliseconds = hits.milliseconds

    def ids(self) -> array[int]:
        """All ids, ascending."""
        return self._hits.ids()

    def ordered(self) -> array[int]:
        """All ids in the order asked for."""
        return self._hits.ordered()

    def groups(self, facet: str) -> list[Group]:
        """All hits by their values of a facet, the fullest group first, those without one last.

        Raises RostraError on what hits cannot be grouped by.
        """
        if facet not in GROUPED:
            raise RostraError(
                f"Statements cannot be grouped by “{facet}”.", f"By: {', '.join(GROUPED)}."
            )
        found = self._hits.groups(facet)
        labels = self._core.store.facet_labels(facet, [value for value, _ in found if value])
        known = tables()
        return [
            Group(value, known.label(facet, labels.get(value, value)) if value else "", ids)
            for value, ids in found
        ]

    def cross(self, rows: str, columns: str) -> Cross:
        """The hits by two of `FACETS`; what is in the trash is no hit."""
        return self._hits.cross(rows, columns)

    def articles(self, facet: str) -> Mapping[str, int]:
        """Value of a facet -> how many articles the hits that have it stand in."""
        return self._hits.owners(facet, self._core.store.summaries.articles())

    def page(self, offset: int = 0, limit: int = 20) -> list[SearchHit]:
        """Some of the statements, with marks; those deleted meanwhile are left out."""
        return rows(self._core, self._hits.page(offset, limit), self._parsed)


def find(
    core: Core,
    query: str,
    *,
    sort: str = "relevance",
    facets: Iterable[str] = (),
    histogram: bool = False,
    stale: Stale = never,
) -> Found:
    """Search.  Raises Cancelled when `stale()` turns true (a newer query was typed)."""
    started = time.perf_counter()
    parsed = parse(query)
    request = SearchRequest(parsed.node, sort, tuple(facets), histogram)

    def resolve(field: Field) -> array[int]:
        if stale():
            raise Cancelled
        return core.store.resolve(field)

    def narrow(field: Field) -> array[int] | ByColumn:
        if stale():
            raise Cancelled
        return core.store.narrow(field)

    with core.store.cancellable(stale):
        backend = core.keeper.backend()
        if backend is None:
            from rostra.app.fallback import search_database

            hits, by = search_database(core.store, request, resolve, stale), "database"
        else:
            hits, by = backend.search(request, narrow), "index"
        if stale():
            raise Cancelled
        meant = () if hits.total else did_you_mean(core.store, backend, parsed.node)
        found = Found(core, parsed, hits, by, meant)
    found.milliseconds = 1000 * (time.perf_counter() - started)
    return found


def search(
    core: Core,
    query: str,
    *,
    sort: str = "relevance",
    offset: int = 0,
    limit: int = 20,
    facets: Iterable[str] = (),
    histogram: bool = False,
    stale: Stale = never,
) -> SearchPage:
    """One page of an answer, with the counts around it."""
    started = time.perf_counter()
    found = find(core, query, sort=sort, facets=facets, histogram=histogram, stale=stale)
    return SearchPage(
        total=found.total,
        hits=found.page(offset, limit),
        facets=found.facets,
        histogram=found.histogram,
        milliseconds=1000 * (time.perf_counter() - started),
        hints=found.hints,
        did_you_mean=found.did_you_mean,
        by=found.by,
    )


def rows(core: Core, ids: Iterable[int], query: str | Parsed = "") -> list[SearchHit]:
    """Rows of a list of results, in the order of `ids`, with the query's words marked."""
    node = (parse(query) if isinstance(query, str) else query).node
    hits = core.store.statements.hits(ids)
    if node is None:
        return hits
    from rostra.index import marks

    return [replace(hit, marks=marks(node, hit.text)) for hit in hits]


def named(core: Core, facet: str, counts: Mapping[str, int]) -> list[FacetValue]:
    """A facet's values as a person reads them: most first, but years and months in their order."""
    if facet in ("year", "month"):
        order = sorted(counts.items(), reverse=True)
    else:
        order = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:SHOWN]
    labels = core.store.facet_labels(facet, [value for value, _ in order])
    known = tables()
    return [
        FacetValue(value, known.label(facet, labels.get(value, value)), count)
        for value, count in order
    ]

"""Counts around given statements, as a search has them around what it found."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rostra.app.core import Core
from rostra.app.find import named
from rostra.domain.progress import silent
from rostra.domain.search import FacetValue, SearchRequest


@dataclass(frozen=True, slots=True)
class Counted:
    """What `Found` tells of a search, of statements that no query gave."""

    total: int
    facets: Mapping[str, Sequence[FacetValue]]
    histogram: Mapping[str, int]


def counted(core: Core, ids: Iterable[int], facets: Iterable[str]) -> Counted:
    """Those that are gone or in the trash do not count."""
    from rostra.index.memory import MemoryBackend  # the index's libraries come late

    backend = MemoryBackend()
    rows = (replace(row, text="", title="", note="") for row in core.store.index_rows(ids))
    backend.rebuild(rows, 0, silent)
    request = SearchRequest(None, "date", tuple(facets), histogram=True)
    hits = backend.search(request, lambda _: array("q"))
    found = {name: named(core, name, counts) for name, counts in hits.facets.items()}
    return Counted(hits.total, found, hits.histogram)

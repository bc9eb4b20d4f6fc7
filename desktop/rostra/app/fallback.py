"""Search without an index: the rows of the database, a piece at a time, by the reference backend.

Slower than the index by far, but the answers are the same, and a stale one is given up early.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from rostra.domain.errors import Cancelled
from rostra.domain.progress import silent
from rostra.domain.query import And, Field, Node
from rostra.domain.search import Hits, IndexRow, SearchRequest
from rostra.index.memory import MemoryBackend, MemoryHits
from rostra.storage import Store

_PIECE = 5_000
_TEXT_FIELDS = ("article", "note")

Resolved = Callable[[Field], "array[int]"]
"""`Resolve`, always with ids."""


def search_database(
    store: Store, request: SearchRequest, resolve: Resolved, stale: Callable[[], bool]
) -> Hits:
    """Answer `request`.  Raises Cancelled soon after `stale()` turns true."""
    rows: list[IndexRow] = []
    scores: dict[int, float] = {}
    facets: dict[str, Counter[str]] = {name: Counter() for name in request.facets}
    histogram: Counter[str] = Counter()
    milliseconds = 0.0
    for piece in _pieces(store, _narrowed(request.node, resolve)):
        if stale():
            raise Cancelled
        backend = MemoryBackend()
        backend.rebuild(piece, 0, silent)
        found = backend.search(request, resolve)
        rows += [replace(row, text="", title="", note="") for row in found.rows]
        scores.update(found.scores)
        for name, counts in found.facets.items():
            facets[name].update(counts)
        histogram.update(found.histogram)
        milliseconds += found.milliseconds
    sort = "date" if request.node is None and request.sort == "relevance" else request.sort
    return MemoryHits(rows, scores, sort, facets, histogram, milliseconds)


def _narrowed(node: Node | None, resolve: Resolved) -> array[int] | None:
    """Ids beyond which nothing can be hit, from the field clauses that must all be true."""
    parts = node.parts if isinstance(node, And) else (node,)
    clauses = [p for p in parts if isinstance(p, Field) and p.name not in _TEXT_FIELDS]
    if not clauses:
        return None
    left = set(resolve(clauses[0]))
    for clause in clauses[1:]:
        left &= set(resolve(clause))
    return array("q", sorted(left))


def _pieces(store: Store, ids: array[int] | None) -> Iterator[list[IndexRow]]:
    rows = store.index_rows(ids)
    while piece := list(islice(rows, _PIECE)):
        yield piece

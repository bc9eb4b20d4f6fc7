"""An answer: hits as document numbers, put in order only as far as it is looked at."""

from __future__ import annotations

import time
from array import array
from collections.abc import Mapping, Sequence

import numpy as np

from rostra.domain.search import Owned, Resolve, SearchRequest
from rostra.index.counting import by_value, count
from rostra.index.crossing import ViewCross, cross, owners
from rostra.index.evaluate import Evaluator
from rostra.index.packed import Array
from rostra.index.ranking import best
from rostra.index.view import View


class ViewHits:
    """`Hits` over one view, which it keeps alive; later changes do not touch it."""

    def __init__(self, view: View, request: SearchRequest, resolve: Resolve) -> None:
        started = time.perf_counter()
        self._view = view
        ranked = request.node is not None and request.sort == "relevance"
        self._sort = "date" if request.sort == "relevance" and not ranked else request.sort
        scratch = view.scratch()
        found = Evaluator(view, resolve, scratch, scored=ranked).run(request.node)
        self._documents = found.documents
        self._scores = found.score(None) if found.score else None
        wanted = (*request.facets, *(("month",) if request.histogram else ()))
        counts = count(view, found.documents, wanted, scratch.mask)
        view.give_back(scratch)
        self.histogram: Mapping[str, int] = counts["month"] if request.histogram else {}
        self.facets: Mapping[str, Mapping[str, int]] = {f: counts[f] for f in request.facets}
        self._order: Array | None = None
        self.milliseconds = 1000 * (time.perf_counter() - started)

    @property
    def total(self) -> int:
        """How many statements were hit."""
        return int(self._documents.size)

    def page(self, offset: int, limit: int) -> Sequence[int]:
        """Statement ids in the request's order."""
        end = min(max(offset, 0) + max(limit, 0), self.total)
        chosen = self._first(end)[max(offset, 0) : end]
        ids: list[int] = self._view.ids[self._documents[chosen]].tolist()
        return ids

    def ids(self) -> array[int]:
        """All ids, ascending."""
        return _array(np.sort(self._view.ids[self._documents]))

    def ordered(self) -> array[int]:
        """All ids, in the request's order."""
        return _array(self._view.ids[self._documents[self._first(self.total)]])

    def groups(self, facet: str) -> list[tuple[str, array[int]]]:
        """The hits by value: the fullest group first, "" last."""
        found = by_value(self._view.columns[facet], self._documents[self._first(self.total)])
        pairs = [(value, _array(self._view.ids[documents])) for value, documents in found]
        return sorted(pairs, key=lambda pair: (not pair[0], -len(pair[1]), pair[0]))

    def cross(self, rows: str, columns: str) -> ViewCross:
        """Hits by two facets."""
        return cross(self._view, self._documents, rows, columns)

    def owners(self, facet: str, owned: Owned) -> Mapping[str, int]:
        """Different owners of the hits with each value."""
        return owners(self._view, self._documents, facet, owned)

    def scores(self, ids: Sequence[int]) -> list[float]:
        """Scores of some of the hits, for those who compare."""
        by_id = dict(zip(self._view.ids[self._documents].tolist(), self._keys(), strict=True))
        return [float(by_id[i]) for i in ids]

    def _first(self, wanted: int) -> Array:
        """Indices of the first `wanted` hits; the order, once made in full, is kept."""
        if self._order is not None:
            return self._order
        found = best(self._keys(), self._ids_at, wanted)
        if wanted >= self.total:
            self._order = found.astype(np.int32)  # kept as long as the hits are
        return found

    def _ids_at(self, at: Array | None) -> Array:
        documents = self._documents if at is None else self._documents.take(at)
        ids: Array = self._view.ids.take(documents)
        return ids

    def _keys(self) -> Array:
        """What the hits are sorted by, largest first."""
        documents = self._documents
        match self._sort:
            case "relevance":
                return np.zeros(documents.size) if self._scores is None else self._scores
            case "date" | "-date":
                column = self._view.columns["said"]
                days = column.days()
                if self._sort == "-date":
                    days = np.where(days > 0, -days, -100_000_000)
                if documents.size == column.main.size:
                    return days.take(column.main)
                return days.take(column.main.take(documents))
        return self._view.ids[documents]


def _array(ids: Array) -> array[int]:
    out = array("q")
    out.frombytes(ids.astype(np.int64).data.cast("B"))
    return out

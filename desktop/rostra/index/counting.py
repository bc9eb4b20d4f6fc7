"""How many hits have each value: facets and the histogram."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from rostra.index.packed import Array
from rostra.index.postings import NONE
from rostra.index.view import Column, View


class Counts(Mapping[str, int]):
    """Value -> hits.  Counted when it is made; names are given to the counts when asked for."""

    def __init__(self, counts: Array, values: Sequence[Any] = ()) -> None:
        """`counts[i]` is for `values[i]`; the first is nobody's and is left out."""
        self._counts = counts
        self._values = values
        self._dict: dict[str, int] | None = None

    def most_common(self, limit: int) -> list[tuple[str, int]]:
        """The most frequent values, most frequent first."""
        counts = self._counts[1:]
        first = max(0, counts.size - limit)
        top = counts.argpartition(first)[first:] if first else np.arange(counts.size)
        pairs = zip(counts[top].tolist(), (top + 1).tolist(), strict=True)
        return [(self._name(code), n) for n, code in sorted(pairs, reverse=True) if n]

    def _name(self, code: int) -> str:
        return str(self._values[code])

    def _all(self) -> dict[str, int]:
        if self._dict is None:
            used = np.flatnonzero(self._counts[1:]) + 1
            pairs = zip(used.tolist(), self._counts[used].tolist(), strict=True)
            self._dict = {self._name(code): count for code, count in pairs}
        return self._dict

    def __getitem__(self, value: str) -> int:
        return self._all()[value]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __eq__(self, other: object) -> bool:
        return self._all() == other if isinstance(other, dict) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(self._all())


def count(view: View, documents: Array, facets: tuple[str, ...], mask: Array) -> dict[str, Counts]:
    """Count each facet over the hits.  `mask` is working memory and left as it was."""
    out: dict[str, Counts] = {}
    hits = _Hits(view, documents, mask)
    days: Array | None = None
    for name in facets:
        if name in ("year", "month"):
            if days is None:
                days = hits.by_code(view.columns["said"])
            out[name] = _by_period(view.columns["said"], days, name)
        elif name in view.columns:
            column = view.columns[name]
            out[name] = Counts(hits.by_code(column), column.values[: column.size])
        else:
            out[name] = Counts(np.zeros(1, np.int64))
    return out


class _Hits:
    """Documents to be counted; when they are most of all, by those that are none of them."""

    def __init__(self, view: View, documents: Array, mask: Array) -> None:
        self._size = view.size
        self._documents = documents
        self._mask = mask

    def by_code(self, column: Column) -> Array:
        """Hits with each code."""
        if self._documents.size * 2 <= self._size:
            return _by_code(column, self._documents, self._mask)
        return _of_all(column) - _by_code(column, self._others, self._mask)

    @cached_property
    def _others(self) -> Array:
        self._mask[self._documents] = True
        others: Array = (~self._mask[: self._size]).nonzero()[0]
        self._mask[self._documents] = False
        return others


def _of_all(column: Column) -> Array:
    """Documents with each code, those that are gone included.

    What was counted is kept, and later only what has come in since is looked at.
    """
    size, (more, counts) = column.memo.get("counts", (0, (0, NONE)))
    if size > column.main.size:  # of a newer view
        size, more, counts = 0, 0, NONE
    found = np.bincount(column.main[size:], minlength=column.size)
    found += np.bincount(column.more_code[more:], minlength=column.size)
    found[: counts.size] += counts
    column.memo["counts"] = column.main.size, (column.more_code.size, found)
    return found


def by_value(column: Column, documents: Array) -> list[tuple[str, Array]]:
    """Each value's documents, in the order given; "" has those without any."""
    if not documents.size:
        return []
    codes, places = column.main.take(documents), np.arange(documents.size)
    if column.more_document.size:
        place = np.full(column.main.size, -1, np.int64)
        place[documents] = places
        more = place[column.more_document]
        codes = np.concatenate([codes, column.more_code[more >= 0]])
        places = np.concatenate([places, more[more >= 0]])
    order = np.lexsort((places, codes))
    sorted_codes, there = codes[order], documents[places[order]]
    first = np.flatnonzero(np.diff(sorted_codes, prepend=-1))
    parts = np.split(there, first[1:])
    found = zip(sorted_codes[first].tolist(), parts, strict=True)
    return [(str(column.values[code]) if code else "", part) for code, part in found]


def _by_code(column: Column, documents: Array, mask: Array) -> Array:
    counts = np.bincount(column.main.take(documents), minlength=column.size)
    more = column.more_document
    if not more.size or not documents.size:
        return counts
    if documents.size * 16 < more.size:
        low = more.searchsorted(documents)
        high = more.searchsorted(documents, "right")
        several = (high > low).nonzero()[0]
        inside = [column.more_code[low[i] : high[i]] for i in several.tolist()]
        codes = np.concatenate(inside) if inside else column.more_code[:0]
    else:
        mask[documents] = True
        codes = column.more_code[mask[more]]
        mask[documents] = False
    return counts + np.bincount(codes, minlength=column.size)


def _by_period(column: Column, days: Array, name: str) -> Counts:
    """Years or months of days that are written yyyymmdd."""
    labels, place = periods(column, name)
    return Counts(np.bincount(place, days, len(labels)).astype(np.int64), labels)


def periods(column: Column, name: str) -> tuple[list[str], Array]:
    """Names of the years or months, the first nobody's, and which one each code belongs to."""
    size, made = column.memo.get(name, (-1, None))
    if size != column.size:
        made = _periods(column, name)
        column.memo[name] = column.size, made
    found: tuple[list[str], Array] = made
    return found


def _periods(column: Column, name: str) -> tuple[list[str], Array]:
    found, place = np.unique(
        column.days() // (10_000 if name == "year" else 100), return_inverse=True
    )
    if name == "year":
        return [f"{p:04d}" for p in found.tolist()], place.ravel()
    return [f"{p // 100:04d}-{p % 100:02d}" for p in found.tolist()], place.ravel()

"""How many hits have two values each, and how many different owners the hits of a value are of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rostra.domain.search import Owned
from rostra.index.counting import Counts, periods
from rostra.index.packed import Array
from rostra.index.view import View

_DENSE = 1 << 22
"""Cells up to which all of them are counted in one array; beyond, only those that occur."""
_DENSE_PAIRS = 1 << 24
"""The same of owners and values, of which a bit tells enough: 16 MB at the most."""


@dataclass(frozen=True, slots=True)
class ViewCross:
    """`Cross`, as three arrays: a cell's row, its column, and its count, for cells with hits."""

    row: Array
    column: Array
    count: Array
    row_values: Sequence[Any]
    column_values: Sequence[Any]

    @property
    def rows(self) -> Mapping[str, int]:
        """Row value -> the sum of its cells."""
        return self._sums(self.row, self.row_values)

    @property
    def columns(self) -> Mapping[str, int]:
        """Column value -> the sum of its cells."""
        return self._sums(self.column, self.column_values)

    def cells(self, rows: Iterable[str], columns: Iterable[str]) -> dict[tuple[str, str], int]:
        """The cells of these rows and columns that have hits."""
        row_names = _among(self.row_values, rows)
        column_names = _among(self.column_values, columns)
        wanted = np.isin(self.row, list(row_names)) & np.isin(self.column, list(column_names))
        found = zip(
            self.row[wanted].tolist(),
            self.column[wanted].tolist(),
            self.count[wanted].tolist(),
            strict=True,
        )
        return {(row_names[r], column_names[c]): count for r, c, count in found}

    def within(self, columns: Iterable[str]) -> ViewCross:
        """Of these columns only."""
        kept = np.isin(self.column, list(_among(self.column_values, columns)))
        parts = self.row[kept], self.column[kept], self.count[kept]
        return ViewCross(*parts, self.row_values, self.column_values)

    def _sums(self, codes: Array, values: Sequence[Any]) -> Counts:
        sums = np.bincount(codes, self.count, len(values)).astype(np.int64)
        return Counts(sums, values)


def _among(values: Sequence[Any], wanted: Iterable[str]) -> dict[int, str]:
    """Code -> value, of those that are wanted."""
    names = set(wanted)
    return {code: str(v) for code, v in enumerate(values) if code and str(v) in names}


@dataclass(frozen=True, slots=True)
class _Axis:
    """The values that hits have in one facet: each hit's first, and the further ones aside."""

    main: Array
    """Code of each document of the view; 0 for none."""
    more_document: Array
    more_code: Array
    values: Sequence[Any]


def _axis(view: View, facet: str) -> _Axis:
    if facet in ("year", "month"):
        column = view.columns["said"]
        names, place = periods(column, facet)
        return _Axis(place.take(column.main), column.more_document[:0], column.more_code[:0], names)
    column = view.columns[facet]
    values = column.values[: column.size]
    return _Axis(column.main, column.more_document, column.more_code, values)


def cross(view: View, documents: Array, rows: str, columns: str) -> ViewCross:
    """Hits by two facets; a hit with two values of one is in two cells."""
    one, other = _axis(view, rows), _axis(view, columns)
    width = len(other.values)
    mask = np.zeros(view.size, bool)
    mask[documents] = True
    keys = [_keys(one.main.take(documents), other.main.take(documents), width)]
    mine, yours = mask[one.more_document], mask[other.more_document]
    at, code = one.more_document[mine], one.more_code[mine]
    keys.append(_keys(code, other.main.take(at), width))
    too, further = other.more_document[yours], other.more_code[yours]
    keys.append(_keys(one.main.take(too), further, width))
    first, last = too.searchsorted(at), too.searchsorted(at, "right")
    times = last - first
    start = np.repeat(first - (times.cumsum() - times), times)
    keys.append(_keys(np.repeat(code, times), further[start + np.arange(start.size)], width))
    used, counts = _counted(keys, len(one.values) * width)
    row, column = used // width, used % width
    named = (row > 0) & (column > 0)
    return ViewCross(row[named], column[named], counts[named], one.values, other.values)


def _keys(row: Array, column: Array, width: int) -> Array:
    keys: Array = row.astype(np.int64) * width + column
    return keys


def _counted(keys: Sequence[Array], size: int) -> tuple[Array, Array]:
    """The keys that occur, and how often."""
    if size <= _DENSE:
        counts = np.zeros(size, np.int64)
        for part in keys:
            counts += np.bincount(part, minlength=size)
        used = np.flatnonzero(counts)
        return used, counts[used]
    return np.unique(np.concatenate(keys), return_counts=True)


def owners(view: View, documents: Array, facet: str, owned: Owned) -> Counts:
    """Value -> how many different owners the hits with that value are of."""
    axis = _axis(view, facet)
    starts = np.frombuffer(owned.starts, np.int64)
    known, owner = np.unique(np.frombuffer(owned.owners, np.int64), return_inverse=True)
    mask = np.zeros(view.size, bool)
    mask[documents] = True
    inside = mask[axis.more_document]
    whose = np.concatenate([documents, axis.more_document[inside]])
    codes = np.concatenate([axis.main.take(documents), axis.more_code[inside]])
    place = starts.searchsorted(view.ids.take(whose), "right") - 1
    kept = (place >= 0) & (codes > 0)
    width = len(axis.values)
    pairs = _keys(owner[place[kept]], codes[kept], width)
    if known.size * width <= _DENSE_PAIRS:
        there = np.zeros((known.size, width), bool)
        there.reshape(-1)[pairs] = True
        return Counts(there.sum(0), axis.values)
    return Counts(np.bincount(np.unique(pairs) % width, minlength=width), axis.values)

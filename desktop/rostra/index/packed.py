"""Arrays of small whole numbers, kept in as few bytes as most of them need."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Sections = dict[str, Array]
"""Named arrays: what a segment is on disk and in memory."""


class Packed:
    """Numbers in `values`, the odd large one aside.

    The largest value of `values`' type is the escape: the number at that place is in `real`, at
    the position where `at` (sorted) names the place.
    """

    __slots__ = ("_marks", "at", "real", "values")

    def __init__(self, values: Array, at: Array, real: Array) -> None:
        self.values, self.at, self.real = values, at, real
        self._marks = at.data if at.size else ()  # which `bisect` reads faster than an array

    @classmethod
    def of(cls, numbers: Array, dtype: str) -> Packed:
        """Pack numbers of 0 to 2**32 - 1 into `dtype` ("u1", "u2" or "u4")."""
        escape = _ESCAPES[dtype]
        values = numbers.astype(dtype)
        if not numbers.size or int(numbers.max()) < escape:
            return cls(values, _NO_MARKS, _NO_MARKS)
        at = (numbers >= escape).nonzero()[0]
        values[at] = escape
        return cls(values, at.astype("u4"), numbers[at].astype("u4"))

    @classmethod
    def smallest(cls, numbers: Array) -> Packed:
        """Pack into whichever type makes it smallest."""
        most = int(numbers.max()) if numbers.size else 0
        if most < _ESCAPES["u1"]:
            return cls.of(numbers, "u1")
        costs = {
            dtype: int((numbers >= escape).sum()) * 8 + numbers.size * int(dtype[1])
            for dtype, escape in _ESCAPES.items()
        }
        return cls.of(numbers, min(costs, key=costs.__getitem__))

    @classmethod
    def load(cls, get: Callable[[str], Array], name: str) -> Packed:
        """Read what `save` wrote."""
        return cls(get(name), get(name + ".at"), get(name + ".real"))

    def save(self, name: str) -> Sections:
        """Its arrays, for a segment's file."""
        return {name: self.values, name + ".at": self.at, name + ".real": self.real}

    def read(self, start: int, end: int) -> Array:
        """Numbers `start` to `end` as int64; a new array."""
        got: Array = self.values[start:end].astype(np.int64)
        low = bisect_left(self._marks, start)
        high = bisect_left(self._marks, end, low)
        if high > low:
            got[self.at[low:high].astype(np.int64) - start] = self.real[low:high]
        return got

    def pick(self, starts: Array, lengths: Array) -> Array:
        """The runs `starts[i]` to `starts[i] + lengths[i]`, one after the other."""
        total = int(lengths.sum())
        if not total:
            return np.zeros(0, np.int64)
        first = int(starts[0])
        if int(starts[-1]) + int(lengths[-1]) - first == total and _ascending(starts):
            return self.read(first, first + total)
        return self.take(ranges(starts, lengths)).astype(np.int64, copy=False)

    def take(self, where: Array) -> Array:
        """The numbers at `where`, in whatever type; a new array."""
        got: Array = self.values.take(where)
        if self.at.size:
            odd = (got == np.iinfo(got.dtype).max).nonzero()[0]
            if odd.size:
                got = got.astype(np.int64)
                got[odd] = self.real[self.at.searchsorted(where[odd])]
        return got


_ESCAPES = {dtype: int(np.iinfo(dtype).max) for dtype in ("u1", "u2", "u4")}
_NO_MARKS: Array = np.zeros(0, "u4")


def _ascending(numbers: Array) -> bool:
    return bool((numbers[1:] >= numbers[:-1]).all())


def ranges(starts: Array, lengths: Array) -> Array:
    """All of `starts[i]`, `starts[i] + 1`, ... (`lengths[i]` of them), one run after the other."""
    first = lengths - lengths.cumsum()
    first += starts
    out: Array = first.repeat(lengths)
    out += np.arange(out.size)
    return out


def bits(packed: Array, start: int, end: int) -> Array:
    """Bits `start` to `end` of `np.packbits` output."""
    got: Array = np.unpackbits(packed[start >> 3 : (end + 7) >> 3]).view(bool)
    return got[start & 7 : (start & 7) + end - start]


def getter(sections: Mapping[str, Array], prefix: str) -> Callable[[str], Array]:
    """A reader of the arrays whose names begin with `prefix`."""
    return lambda name: sections[prefix + name]

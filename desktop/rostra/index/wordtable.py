"""Numbers of many ASCII words at once, by a hash table that is an array.

A word of up to 16 letters is two whole numbers.  Where they hash to is one place only: a word that
finds it taken by another is looked up in a dictionary, like one that is new.  Words come by Zipf's
law, so that the frequent ones are seen first and have their places.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rostra.index.packed import Array

_BITS = 17
_SPREAD, _MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)
_MASKS = np.array([(1 << 8 * n) - 1 for n in range(9)], np.uint64)
"""The first so many bytes of eight."""

_LONGEST = 16


class WordTable:
    """Gives each word the number that `number` gives it, which is asked once for most."""

    def __init__(self, number: Callable[[bytes], int]) -> None:
        self._ask = number
        self._head = np.zeros(1 << _BITS, np.uint64)
        self._rest = np.zeros(1 << _BITS, np.uint64)
        self._number = np.zeros(1 << _BITS, np.int32)

    def numbers(self, text: bytes) -> tuple[Array, Array]:
        """Of the words of `text`, which blanks part: where each begins, and its number."""
        letters = np.frombuffer(text, np.uint8) != ord(" ")
        edges = np.flatnonzero(np.diff(letters, prepend=False, append=False))
        starts, ends = edges[::2], edges[1::2]
        lengths = ends - starts
        padded = text + b" " * _LONGEST
        eight = np.ndarray(len(text) + 8, "<u8", padded, strides=(1,))
        head = eight[starts] & _MASKS.take(np.minimum(lengths, 8))
        rest = np.zeros_like(head)
        long = (lengths > 8).nonzero()[0]
        rest[long] = eight[starts[long] + 8] & _MASKS.take(np.minimum(lengths[long], _LONGEST) - 8)
        place = ((head ^ rest * _MIX) * _SPREAD >> np.uint64(64 - _BITS)).astype(np.int64)
        found = self._number.take(place)
        unknown = (self._head.take(place) != head) | (self._rest.take(place) != rest)
        unknown |= lengths > _LONGEST
        asked = unknown.nonzero()[0]
        if asked.size:
            cuts = zip(starts[asked].tolist(), ends[asked].tolist(), strict=True)
            found[asked] = [self._ask(text[start:end]) for start, end in cuts]
            short = asked[lengths[asked] <= _LONGEST]
            self._learn(place[short], head[short], rest[short], found[short])
        return starts, found

    def _learn(self, place: Array, head: Array, rest: Array, number: Array) -> None:
        free = (self._head.take(place) == 0).nonzero()[0]
        taken, first = np.unique(place[free], return_index=True)
        own = free[first]
        self._head[taken], self._rest[taken] = head[own], rest[own]
        self._number[taken] = number[own]

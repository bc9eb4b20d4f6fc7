"""One word over all segments: its documents, its scores and its positions, read when wanted."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from rostra.index.packed import Array, ranges
from rostra.index.postings import NONE, FieldIndex
from rostra.index.scoring import K1, idf

if TYPE_CHECKING:
    from rostra.index.view import View

_BEYOND = np.array([np.iinfo(np.int64).max])
"""Behind the last, so that a search for any number ends at something."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The word in one segment, and where its postings and occurrences begin among all."""

    field: FieldIndex
    number: int
    posting: int
    occurrence: int


class Leaf:
    """Immutable to whoever asks; what was read once is kept.

    A posting is numbered over all segments, the documents that are gone included; `documents`
    are the living, sorted, and `at` in the methods below counts in them.
    """

    def __init__(self, view: View, name: str, word: str) -> None:
        self._live = view.live
        self._lengths = view.length_bytes[name]
        self._norm, self._once = view.norms(name)
        self._parts: list[_Part] = []
        found, postings, occurrences = [], 0, 0
        for segment, base in zip(view.segments, view.bases, strict=True):
            field = segment.fields[name]
            number = field.find(word)
            if number >= 0:
                self._parts.append(_Part(field, number, postings, occurrences))
                found.append(field.documents_of(number, base))
                postings += found[-1].size
                occurrences += int(field.weight[number])
        documents = NONE if not found else found[0] if len(found) == 1 else np.concatenate(found)
        self._postings: Array | None = None
        if view.alive is not None and documents.size:
            self._postings = view.alive.take(documents).nonzero()[0]
            documents = documents.take(self._postings)
        self.documents: Array = documents

    @cached_property
    def _several(self) -> tuple[Array, Array, Array]:
        """Postings in which it stands more than once, how often, and what that adds up to.

        The last is how many occurrences over one a posting there are in all before each.
        """
        found = [(p.posting, *p.field.doubles(p.number)) for p in self._parts]
        rows = np.concatenate([*(own + base for base, own, _ in found), _BEYOND])
        counts = np.concatenate([*(own for _, _, own in found), _BEYOND])
        extra = np.zeros(rows.size, np.int64)
        np.cumsum(counts[:-1] - 1, out=extra[1:])
        return rows, counts, extra

    def _numbers(self, at: Array | None) -> Array:
        """Numbers of postings."""
        if at is None:
            return np.arange(self.documents.size) if self._postings is None else self._postings
        return at if self._postings is None else self._postings.take(at)

    def scores(self, at: Array | None) -> Array:
        """BM25F of documents `at` (sorted; None: all)."""
        documents = self.documents if at is None else self.documents.take(at)
        if not documents.size:
            return np.zeros(0)
        lengths = self._lengths.take(documents)
        scores: Array = self._once.take(lengths)
        rows, several, _ = self._several
        if rows.size > 1:
            which, often = self._repeated(at, rows, several)
            if which.size:
                norm = self._norm.take(lengths.take(which))
                scores[which] = (often * (K1 + 1)) / (often + norm)
        scores *= idf(self._live, self.documents.size)
        return scores

    def _repeated(self, at: Array | None, rows: Array, several: Array) -> tuple[Array, Array]:
        """Which of documents `at` have it more than once, and how often."""
        if at is None and self._postings is None:
            return rows[:-1], several[:-1]
        postings = self._numbers(at)
        near = rows.searchsorted(postings)
        which = (rows.take(near) == postings).nonzero()[0]
        return which, several.take(near.take(which))

    def keys(self, at: Array | None, stride: int) -> Array:
        """Of documents `at` (sorted; None: all) the positions, sorted: `i * stride + position`."""
        where = self._numbers(at)
        owner = np.arange(0, where.size * stride, stride)
        rows, several, extra = self._several
        if rows.size > 1:
            near = rows.searchsorted(where)
            repeated = rows.take(near) == where
            where = where + extra.take(near)
            if repeated.any():
                counts = np.where(repeated, several.take(near), 1)
                where, owner = ranges(where, counts), owner.repeat(counts)
        owner += self._places(where)
        return owner

    def _places(self, occurrences: Array) -> Array:
        """Positions of occurrences, which are numbered over all segments and sorted."""
        parts = self._parts
        if len(parts) == 1:
            return parts[0].field.places(parts[0].number, occurrences)
        cuts = [*occurrences.searchsorted([p.occurrence for p in parts]).tolist(), None]
        return np.concatenate(
            [
                part.field.places(part.number, occurrences[low:high] - part.occurrence)
                for part, low, high in zip(parts, cuts, cuts[1:], strict=False)
            ]
        )


class Leaves:
    """The words that were asked for last, as long as a view is the newest.

    Who types sends the same words again with every letter; and a list of results is asked for its
    facets, its total and its pages.
    """

    def __init__(self, most: int = 64 << 20) -> None:
        """Keep about `most` bytes."""
        self._most = most
        self._kept: OrderedDict[tuple[str, str], Leaf] = OrderedDict()
        self._bytes = 0
        self._guard = threading.Lock()

    def get(self, view: View, name: str, word: str) -> Leaf:
        """The word of a field."""
        key = name, word
        with self._guard:
            leaf = self._kept.get(key)
            if leaf is not None:
                self._kept.move_to_end(key)
                return leaf
        leaf = Leaf(view, name, word)
        with self._guard:
            if self._most and self._kept.setdefault(key, leaf) is leaf:
                self._bytes += 2 * leaf.documents.nbytes
                while self._bytes > self._most and len(self._kept) > 1:
                    _, gone = self._kept.popitem(last=False)
                    self._bytes -= 2 * gone.documents.nbytes
        return leaf

    def close(self) -> None:
        """Let go of all, and keep nothing more: the view is an old one."""
        with self._guard:
            self._kept.clear()
            self._bytes = self._most = 0

"""One state of the index, as a search sees it, and the board on which the next one is prepared.

Documents of all segments are numbered through.  Columns are arrays over those numbers with room
at their end: what comes in is written behind what older views see, so that a new view costs
nothing and an old one never changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from rostra.index.leaf import Leaf, Leaves
from rostra.index.packed import Array
from rostra.index.postings import NONE
from rostra.index.scoring import length_bytes, norms, once
from rostra.index.segment import COLUMNS, FIELDS, Segment

_ROOM = 4096

_MANY = 10_000
"""When more documents than these were taken out, words are read anew instead of gone on with."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column over all documents; codes are the board's."""

    main: Array
    more_document: Array
    more_code: Array
    values: Sequence[Any]
    codes: Mapping[Any, int]
    size: int
    """How many of `values` there were when the view was made."""
    memo: dict[str, tuple[int, Any]]
    """For readers to keep what they made of the first so many values."""

    def days(self) -> Array:
        """The values of "said" as numbers, 0 for none."""
        size, made = self.memo.get("days", (-1, None))
        if size != self.size:
            made = np.array([0, *self.values[1 : self.size]], np.int64)
            self.memo["days"] = self.size, made
        days: Array = made
        return days


@dataclass(slots=True)
class Scratch:
    """Working memory of one search: `mask` is all False between uses."""

    mask: Array
    rank: Array


@dataclass(frozen=True, slots=True)
class View:
    """Immutable; any number of threads may search it."""

    segments: tuple[Segment, ...]
    bases: tuple[int, ...]
    size: int
    """Documents, with those that are gone."""
    alive: Array | None
    """Which documents are still there; None: all."""
    live: int
    ids: Array
    length_bytes: dict[str, Array]
    words: dict[str, int]
    """Words in each field, over all live documents."""
    columns: dict[str, Column]
    known: IdTable
    kills: int
    leaves: Leaves
    _log: list[Array]
    """What was taken out, each time; the first `kills` entries before this view was made."""
    _scratch: list[Scratch]
    _norms: dict[str, tuple[Array, Array]] = field(default_factory=dict)
    whole: dict[str, Array] = field(default_factory=dict)
    """What is made once of all documents, for the search that asks for everything."""

    def norms(self, name: str) -> tuple[Array, Array]:
        """BM25F's part for the length of a field, and the score of one word there; by byte."""
        if name not in self._norms:
            norm = norms(self.words[name] / max(1, self.live))
            self._norms[name] = norm, once(norm)
        return self._norms[name]

    def killed_since(self, kills: int) -> Array:
        """Documents (sorted) that are gone here, but were not where `kills` was so much."""
        return np.sort(np.concatenate([NONE, *self._log[kills : self.kills]]))

    def leaf(self, name: str, word: str) -> Leaf:
        """A word of a field."""
        return self.leaves.get(self, name, word)

    def scratch(self) -> Scratch:
        """Working memory, to be given back clean; lost when the search fails."""
        try:
            own = self._scratch.pop()
        except IndexError:  # all of it is in use by other threads
            own = Scratch(np.zeros(0, bool), np.zeros(0, np.int32))
        if own.mask.size < self.size:
            room = self.size + _ROOM
            own = Scratch(np.zeros(room, bool), np.empty(room, np.int32))
        return own

    def give_back(self, scratch: Scratch) -> None:
        """Have it used again."""
        self._scratch.append(scratch)

    def documents_of(self, ids: Array) -> Array:
        """Live documents (sorted) of statements `ids` (sorted); unknown ones are left out."""
        found = self.known.find(ids)
        fresh = self.ids[self.known.size :]
        if fresh.size and ids.size:
            at = np.minimum(np.searchsorted(ids, fresh), ids.size - 1)
            found = np.concatenate((found, np.flatnonzero(ids[at] == fresh) + self.known.size))
        return found if self.alive is None else found[self.alive[found]]

    def everything(self) -> Array:
        """All live documents; not to be written to."""
        if "" not in self.whole:
            alive = self.alive
            self.whole[""] = np.arange(self.size) if alive is None else np.flatnonzero(alive)
        return self.whole[""]


class IdTable:
    """Statement id -> document, for the first `size` documents."""

    def __init__(self, ids: Array, alive: Array | None) -> None:
        self.size = ids.size
        documents = np.arange(ids.size, dtype=np.int32)
        known = ids
        if alive is not None:
            documents = documents[alive[: ids.size]]
            known = ids[documents]
        most = int(known.max()) if known.size else 0
        self._direct: Array | None = None
        if most <= 8 * ids.size + 100_000 and (not known.size or int(known.min()) >= 0):
            self._direct = np.full(most + 1, -1, np.int32)
            self._direct[known] = documents
        else:
            order = np.argsort(known)
            self._known, self._documents = known[order], documents[order]

    def find(self, ids: Array) -> Array:
        """Their documents, sorted."""
        if self._direct is not None:
            ids = ids[(ids >= 0) & (ids < self._direct.size)]
            found = self._direct[ids]
            found = found[found >= 0].astype(np.int64)
        elif not self._known.size:
            return np.zeros(0, np.int64)
        else:
            at = np.minimum(np.searchsorted(self._known, ids), self._known.size - 1)
            found = self._documents[at[self._known[at] == ids]].astype(np.int64)
        if (found[1:] < found[:-1]).any():
            found.sort()
        return found


class Growing:
    """An array with room at its end."""

    def __init__(self, dtype: npt.DTypeLike, room: int) -> None:
        """Empty, and made at once for the `room` numbers that are known to come."""
        self._array: Array = np.empty(room + _ROOM, dtype)
        self.size = 0

    def widen(self, dtype: npt.DTypeLike) -> None:
        """Hold at least so wide numbers from now on; views that were given out stay as they are."""
        if np.dtype(dtype).itemsize > self._array.itemsize:
            wider = np.empty(self._array.size, dtype)
            wider[: self.size] = self.view()
            self._array = wider

    def extend(self, more: Array) -> None:
        """Write behind what is there; views that were given out are not touched."""
        end = self.size + more.size
        if end > self._array.size:
            grown = np.empty(end + max(_ROOM, end // 8), self._array.dtype)
            grown[: self.size] = self._array[: self.size]
            self._array = grown
        self._array[self.size : end] = more
        self.size = end

    def view(self) -> Array:
        """What is there now."""
        return self._array[: self.size]


class _GrowingColumn:
    def __init__(self, room: int) -> None:
        self._codes: dict[Any, int] = {None: 0}
        self._values: list[Any] = [None]
        self._memo: dict[str, tuple[int, Any]] = {}
        # One or two bytes a code while they do: what is narrow stays in the cache.
        self._main = Growing(np.uint8, room)
        self._document, self._code = Growing(np.int64, 0), Growing(np.int64, 0)

    def extend(self, segment: Segment, name: str, base: int, start: int) -> None:
        """Take documents `start` and on of a segment whose first is number `base`."""
        own = segment.columns[name]
        for value in own.values:
            if value not in self._codes:
                self._codes[value] = len(self._values)
                self._values.append(value)
        codes = np.array([self._codes[v] for v in own.values], np.int64)
        self._main.widen(_narrowest(len(self._values)))
        self._main.extend(codes[own.main[start:]])
        first = int(np.searchsorted(own.more_document, start))
        self._document.extend(own.more_document[first:].astype(np.int64) + base)
        self._code.extend(codes[own.more_code[first:]])

    def view(self) -> Column:
        values = self._values
        parts = (self._main.view(), self._document.view(), self._code.view())
        return Column(*parts, values, self._codes, len(values), self._memo)


def _narrowest(codes: int) -> npt.DTypeLike:
    return np.uint8 if codes <= 1 << 8 else np.uint16 if codes <= 1 << 16 else np.int32


class Board:
    """Makes views; used by one thread at a time.  The last segment may be one in memory."""

    def __init__(self, segments: Sequence[Segment], dead: Sequence[Array]) -> None:
        """`dead` are each segment's documents that are gone."""
        self.segments: list[Segment] = []
        self.bases: list[int] = []
        self.size = 0
        room = sum(segment.size for segment in segments)
        self._ids = Growing(np.int32, room)
        self._bytes = {name: Growing(np.uint8, room) for name in FIELDS}
        self._columns = {name: _GrowingColumn(room) for name in COLUMNS}
        self._words = dict.fromkeys(FIELDS, 0)
        self._alive = Growing(bool, room)
        self._scratch: list[Scratch] = []
        self._leaves = Leaves()
        self._log: list[Array] = []
        self._logged = 0
        self.gone = 0
        for segment, without in zip(segments, dead, strict=True):
            self.append(segment)
            self.kill(without + self.bases[-1])
            segment.let_go()
        self.settle()

    def settle(self) -> None:
        """All segments are for good now: later ids are looked for behind them."""
        ids = self._ids.view()
        self._known = IdTable(ids, self._alive.view() if self.gone else None)

    def append(self, segment: Segment) -> None:
        """Put a segment behind the others."""
        self.segments.append(segment)
        self.bases.append(self.size)
        self._take(segment, 0)

    def regrow(self, segment: Segment) -> None:
        """The last segment again, with more documents at its end."""
        start = self.size - self.bases[-1]
        self.segments[-1] = segment
        self._take(segment, start)

    def _take(self, segment: Segment, start: int) -> None:
        base = self.bases[-1]
        ids = segment.ids[start:]
        if ids.size and max(int(ids.max()), -int(ids.min())) >= 1 << 31:
            self._ids.widen(np.int64)
        self._ids.extend(ids)
        for name in FIELDS:
            lengths = segment.lengths[name].read(start, segment.size)
            self._bytes[name].extend(length_bytes(lengths))
            self._words[name] += int(lengths.sum())
        for name, column in self._columns.items():
            column.extend(segment, name, base, start)
        self._alive.extend(np.ones(segment.size - start, bool))
        self.size = base + segment.size

    def kill(self, documents: Array) -> None:
        """Take documents (sorted) out."""
        alive = self._alive.view()
        documents = documents[alive[documents]]
        if not documents.size:
            return
        left = Growing(bool, alive.size)
        left.extend(alive)
        left.view()[documents] = False
        self._alive = left
        self._log.append(documents)
        self._logged += documents.size
        self.gone += documents.size
        bounds = documents.searchsorted([*self.bases, self.size]).tolist()
        for i, (segment, base) in enumerate(zip(self.segments, self.bases, strict=True)):
            own = documents[bounds[i] : bounds[i + 1]] - base
            for name, lengths in segment.lengths.items() if own.size else ():
                self._words[name] -= int(lengths.take(own).sum())

    def dead(self) -> list[Array]:
        """Each segment's documents that are gone."""
        gone = np.flatnonzero(~self._alive.view())
        bounds = np.searchsorted(gone, [*self.bases, self.size]).tolist()
        pairs = zip(self.bases, bounds, bounds[1:], strict=False)
        return [gone[low:high] - base for base, low, high in pairs]

    def view(self) -> View:
        """The state as it is now."""
        known = self._leaves.close()
        if self._logged > _MANY:
            known, self._log, self._logged = ({}, 0), [], 0
        self._leaves = Leaves(known)
        return View(
            segments=tuple(self.segments),
            bases=tuple(self.bases),
            size=self.size,
            alive=self._alive.view() if self.gone else None,
            live=self.size - self.gone,
            ids=self._ids.view(),
            length_bytes={name: own.view() for name, own in self._bytes.items()},
            words=dict(self._words),
            columns={name: column.view() for name, column in self._columns.items()},
            known=self._known,
            kills=len(self._log),
            _log=self._log,
            leaves=self._leaves,
            _scratch=self._scratch,
        )

"""One word over all segments: its documents, its scores and its positions, read when wanted."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from rostra.index.lexicon import PLACE_BITS
from rostra.index.packed import Array, ranges
from rostra.index.postings import NONE, FieldIndex
from rostra.index.scoring import K1, idf

if TYPE_CHECKING:
    from rostra.index.view import View

KEY_BITS = PLACE_BITS + 2
"""More than the farthest place and the farthest that words may be looked for from each other."""

_BEYOND = np.iinfo(np.int64).max
"""Stands behind the last, so that a search for any number ends at something."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The word in one segment, and where its postings and occurrences begin among all."""

    segment: int
    field: FieldIndex
    number: int
    posting: int
    occurrence: int


class Leaf:
    """Immutable to whoever asks; what was read once is kept.

    Postings are numbered over all segments, those of documents that are gone included;
    `documents` are the living, sorted, and `at` below counts in them.
    """

    def __init__(self, view: View, name: str, word: str, before: Leaf | None = None) -> None:
        """`before` is the word as an older view of the same board saw it, if that is known."""
        self._live = view.live
        self._lengths = view.length_bytes[name]
        self._norm, self._once = view.norms(name)
        self._segments, self._kills = view.segments, view.kills
        self._parts: list[_Part] = []
        self._postings: Array | None = None
        self._all = self.documents = NONE
        first = 0 if before is None else self._go_on(before, view)
        own, postings, occurrences = [], self._all.size, 0
        if self._parts:
            last = self._parts[-1]
            occurrences = last.occurrence + int(last.field.weight[last.number])
        for i in range(first, len(view.segments)):
            field = view.segments[i].fields[name]
            number = field.find(word)
            if number >= 0:
                self._parts.append(_Part(i, field, number, postings, occurrences))
                own.append(field.documents_of(number, view.bases[i]))
                postings += own[-1].size
                occurrences += int(field.weight[number])
        if own:
            self._add(view, own[0] if len(own) == 1 else np.concatenate(own))
        if before is not None:
            self._keep_several(before, first)

    def _keep_several(self, before: Leaf, first: int) -> None:
        """Go on with `several`, where it was made."""
        if "several" not in before.__dict__:
            return
        later = [part for part in self._parts if part.segment >= first]
        if not later and len(self._parts) == len(before._parts):
            self.__dict__["several"] = before.several
            return
        rows, counts = before.several
        end = int(rows.searchsorted(later[0].posting if later else self._all.size))
        more = self._several_of(later)
        self.__dict__["several"] = (
            np.concatenate((rows[:end], more[0])),
            np.concatenate((counts[:end], more[1])),
        )

    def _go_on(self, before: Leaf, view: View) -> int:
        """Take over what is known of segments that are still there; how many they are."""
        both = zip(before._segments, view.segments, strict=False)
        first = next((i for i, (old, new) in enumerate(both) if old is not new), None)
        if first is None:
            first = min(len(before._segments), len(view.segments))
        self._parts = [part for part in before._parts if part.segment < first]
        later = before._parts[len(self._parts) :]
        self._all = before._all[: later[0].posting] if later else before._all
        documents, postings = before.documents, before._postings
        if later:
            end = int(documents.searchsorted(view.bases[later[0].segment]))
            documents = documents[:end]
            postings = None if postings is None else postings[:end]
        gone = view.killed_since(before._kills)
        at = documents.searchsorted(gone)
        at = at[documents.take(at, mode="clip") == gone] if documents.size else NONE
        if at.size:
            postings = np.arange(documents.size) if postings is None else postings
            documents, postings = np.delete(documents, at), np.delete(postings, at)
        self.documents, self._postings = documents, postings
        return first

    def _add(self, view: View, own: Array) -> None:
        """Documents of segments behind those that are known."""
        known = self._all.size
        self._all = np.concatenate((self._all, own)) if known else own
        living = own
        if view.alive is not None:
            there = view.alive.take(own).nonzero()[0]
            if there.size < own.size and self._postings is None:
                self._postings = np.arange(known)
            living = own.take(there)
            if self._postings is not None:
                self._postings = np.concatenate((self._postings, there + known))
        elif self._postings is not None:
            self._postings = np.concatenate((self._postings, np.arange(own.size) + known))
        size = self.documents.size
        self.documents = np.concatenate((self.documents, living)) if size else living

    @cached_property
    def several(self) -> tuple[Array, Array]:
        """Postings in which it stands more than once, and how often."""
        return self._several_of(self._parts)

    @staticmethod
    def _several_of(parts: Sequence[_Part]) -> tuple[Array, Array]:
        found = [(p.posting, *p.field.doubles(p.number)) for p in parts]
        size = sum(own.size for _, own, _ in found)
        rows, counts = np.empty(size + 1, np.int64), np.empty(size + 1, np.int64)
        rows[size] = counts[size] = _BEYOND
        at = 0
        for base, own, often in found:
            np.add(own, base, out=rows[at : at + own.size])
            counts[at : at + own.size] = often
            at += own.size
        return rows, counts

    @cached_property
    def extra(self) -> Array:
        """Occurrences over one a posting, in all of `several` before each."""
        _, counts = self.several
        extra = np.zeros(counts.size, np.int64)
        (counts[:-1] - 1).cumsum(out=extra[1:])
        return extra

    @property
    def nbytes(self) -> int:
        """About how much memory it takes."""
        lists = 2 if self._postings is None else 4
        return lists * self.documents.nbytes

    def cut(self, at: Array | None) -> Cut:
        """The word in documents `at` (sorted; None: all)."""
        postings = self._postings
        if at is not None:
            postings = at if postings is None else postings.take(at)
        elif postings is None:
            postings = np.arange(self.documents.size)
        rows = self.several[0]
        if rows.size == 1:
            return Cut(self, postings, rows[:0], np.zeros(0, bool))
        near = rows.searchsorted(postings)
        return Cut(self, postings, near, rows.take(near) == postings)

    @cached_property
    def weight(self) -> float:
        """Inverse document frequency."""
        return idf(self._live, self.documents.size)

    @cached_property
    def more(self) -> Array:
        """What each of the postings in `several` scores over one in which it stands once."""
        rows, often = (own[:-1] for own in self.several)
        lengths = self._lengths.take(self._all.take(rows))
        scores = (often * (K1 + 1)) / (often + self._norm.take(lengths))
        more: Array = self.weight * (scores - self._once.take(lengths))
        return more

    def scores(self, at: Array | None) -> Array:
        """BM25F of documents `at` (sorted; None: all)."""
        documents = self.documents if at is None else self.documents.take(at)
        if not documents.size:
            return np.zeros(0)
        scores: Array = self._once.take(self._lengths.take(documents))
        scores *= self.weight
        if self.several[0].size > 1:
            if at is None and self._postings is None:
                scores[self.several[0][:-1]] += self.more
            else:
                which, more = self.cut(at).more()
                scores[which] += more
        return scores

    def places(self, occurrences: Array) -> Array:
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


@dataclass(slots=True)
class Cut:
    """A word in some of its documents."""

    leaf: Leaf
    postings: Array
    _near: Array
    """The next of its postings in which it stands more than once; none when there is no such."""
    _repeated: Array
    """Whether it is that one."""

    def more(self, of: Array | None = None) -> tuple[Array, Array]:
        """Which of these (or of those of them) have it more than once, and what that scores."""
        if not self._near.size:
            return NONE, np.zeros(0)
        which = (self._repeated if of is None else self._repeated.take(of)).nonzero()[0]
        if not which.size:
            return NONE, np.zeros(0)
        at = which if of is None else of.take(which)
        return which, self.leaf.more.take(self._near.take(at))

    def keys(self) -> Array:
        """All positions, sorted: that of position p in document i is `(i << KEY_BITS) + p`."""
        where = self.postings
        owner = np.arange(where.size)
        owner <<= KEY_BITS
        if self._near.size:
            where = where + self.leaf.extra.take(self._near)
            if self._repeated.any():
                counts = np.where(self._repeated, self.leaf.several[1].take(self._near), 1)
                where, owner = ranges(where, counts), owner.repeat(counts)
        owner += self.leaf.places(where)
        return owner


def sum_of_scores(view: View, name: str, cuts: Sequence[Cut], hit: Array, found: Array) -> Array:
    """The sum of several words' BM25F in documents `found`, which all cuts have at `hit`.

    Most words stand once in most documents, where scores differ by their weights alone.
    """
    scores: Array = view.norms(name)[1].take(view.length_bytes[name].take(found))
    scores *= sum([cut.leaf.weight for cut in cuts])
    for cut in cuts:
        which, more = cut.more(hit)
        if which.size:
            scores[which] += more
    return scores


Known = tuple[dict[tuple[str, str], Leaf], int]
"""Words of fields as an older view saw them, and how many bytes they take."""


class Leaves:
    """The words that were asked for last, as long as a view is the newest.

    Who types sends the same words again with every letter; and a list of results is asked for its
    facets, its total and its pages.  What an older view's readers asked for is gone on with.
    """

    def __init__(self, older: Known | None = None, most: int = 24 << 20) -> None:
        """Keep about `most` bytes.  `older` is what `close` gave."""
        self._most = most
        self._kept: OrderedDict[tuple[str, str], Leaf] = OrderedDict()
        self._older, self._bytes = older or ({}, 0)
        self._guard = threading.Lock()

    def get(self, view: View, name: str, word: str) -> Leaf:
        """The word of a field."""
        key = name, word
        with self._guard:
            leaf = self._kept.get(key)
            if leaf is not None:
                self._kept.move_to_end(key)
                return leaf
            before = self._older.get(key)
        leaf = Leaf(view, name, word, before)
        with self._guard:
            if self._most and self._kept.setdefault(key, leaf) is leaf:
                self._bytes += leaf.nbytes
                if before is not None and self._older.pop(key, None) is before:
                    self._bytes -= before.nbytes
                self._let_go()
        return leaf

    def _let_go(self) -> None:
        while self._bytes > self._most and self._older:
            key = next(iter(self._older))
            self._bytes -= self._older.pop(key).nbytes
        while self._bytes > self._most and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes

    def close(self) -> Known:
        """Let go of all, and keep nothing more: the view is an old one.  What there was."""
        with self._guard:
            known, size = self._older, self._bytes
            known.update(self._kept)
            self._kept.clear()
            self._older = {}
            self._bytes = self._most = 0
        return known, size

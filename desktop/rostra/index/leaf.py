"""One word over all segments: its documents, and scores of those that are asked for."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from rostra.index.packed import Array
from rostra.index.postings import NONE, FieldIndex, Repeats
from rostra.index.scoring import K1, idf
from rostra.index.view import View


class Part:
    """The word in one segment.  `documents` are all of them, the dead included."""

    __slots__ = ("_repeats", "documents", "field", "number", "segment")

    def __init__(self, segment: int, field: FieldIndex, number: int, base: int) -> None:
        self.segment, self.field, self.number = segment, field, number
        self.documents = field.documents_of(number)
        if base:
            self.documents += base
        self._repeats: tuple[Repeats | None] | None = None

    @property
    def repeats(self) -> Repeats | None:
        """Where the word stands more than once; None: nowhere."""
        if self._repeats is None:
            self._repeats = (self.field.repeats(self.number),)
        return self._repeats[0]


class Leaf:
    """Reads documents at once and all else when it is wanted."""

    def __init__(self, view: View, name: str, word: str) -> None:
        self._view = view
        self._name = name
        self.parts: list[Part] = []
        for i, segment in enumerate(view.segments):
            field = segment.fields[name]
            number = field.find(word)
            if number >= 0:
                self.parts.append(Part(i, field, number, view.bases[i]))
        self._keep: Array | None = None
        self.documents = self._living()

    def _living(self) -> Array:
        parts = self.parts
        if not parts:
            return NONE
        documents = (
            parts[0].documents if len(parts) == 1 else np.concatenate([p.documents for p in parts])
        )
        if self._view.alive is None:
            return documents
        self._keep = self._view.alive[documents]
        return documents[self._keep]

    @cached_property
    def _doubles(self) -> tuple[Array, Array]:
        """Where in `documents` the word stands more than once, and how often."""
        found, before = [], 0
        for part in self.parts:
            rows, counts = part.field.doubles(part.number)
            found.append((rows + before, counts))
            before += part.documents.size
        if len(found) == 1:
            rows, counts = found[0]
        else:
            rows, counts = (np.concatenate(f) for f in zip(*found, strict=True))
        if self._keep is None:
            return rows, counts
        kept = self._keep[rows]
        return (np.cumsum(self._keep) - 1)[rows[kept]], counts[kept]

    def _counts(self, at: Array) -> Array | None:
        """How often the word stands in documents `at`; None: once in each."""
        if self._keep is not None:
            at = self._keep.nonzero()[0].take(at)
        if len(self.parts) == 1:
            repeats = self.parts[0].repeats
            return None if repeats is None else repeats.at(at)[0]
        out, base = np.ones(at.size, np.int64), 0
        for part in self.parts:
            low, high = at.searchsorted((base, base + part.documents.size)).tolist()
            if high > low and part.repeats is not None:
                out[low:high] = part.repeats.at(at[low:high] - base)[0]
            base += part.documents.size
        return out

    def scores(self, at: Array | None) -> Array:
        """BM25F of documents `at` (None: all)."""
        documents = self.documents if at is None else self.documents.take(at)
        if not documents.size:
            return np.zeros(0)
        weight = idf(self._view.live, self.documents.size)
        norm, once = self._view.norms(self._name)
        lengths = self._view.length_bytes[self._name].take(documents)
        scores: Array = once.take(lengths)
        if at is None:
            rows, several = self._doubles
            if rows.size:
                scores[rows] = (several * (K1 + 1)) / (several + norm.take(lengths[rows]))
        elif (counts := self._counts(at)) is not None:
            scores = (counts * (K1 + 1)) / (counts + norm.take(lengths))
        scores *= weight
        return scores

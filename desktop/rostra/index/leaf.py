"""One word over all segments: its documents, and scores of those that are asked for."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import numpy as np

from rostra.index.packed import Array
from rostra.index.postings import NONE, FieldIndex, counts_at
from rostra.index.scoring import K1, idf
from rostra.index.view import View


class Part(NamedTuple):
    """The word in one segment.  `documents` are all of them, the dead included."""

    segment: int
    field: FieldIndex
    number: int
    documents: Array


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
                documents = field.documents_of(number)
                if view.bases[i]:
                    documents += view.bases[i]
                self.parts.append(Part(i, field, number, documents))
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
        if at.size * 8 > self.documents.size:
            return counts_at(at, *self._doubles)
        if self._keep is not None:
            at = self._keep.nonzero()[0].take(at)
        if len(self.parts) == 1:
            return self.parts[0].field.counts(self.parts[0].number, at)
        out, base = [], 0
        for part in self.parts:
            low, high = at.searchsorted((base, base + part.documents.size))
            own = part.field.counts(part.number, at[low:high] - base) if high > low else NONE
            out.append(np.ones(high - low, np.int64) if own is None else own)
            base += part.documents.size
        return np.concatenate(out)

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

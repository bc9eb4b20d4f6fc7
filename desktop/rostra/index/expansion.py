"""The words that a pattern stands for, over all segments: who has any of them, and their scores."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from rostra.index.packed import Array
from rostra.index.patterns import Pattern
from rostra.index.postings import NONE, Postings
from rostra.index.scoring import K1
from rostra.index.view import View

_AT_ONCE = 1 << 17
"""Postings that are handled at once: what is made of them on the way stays in the cache."""

_OFTEN = 16
"""Up to fewer times in one document, what a word scores is looked up in a table."""

_SPARSE = 16
"""Up to one posting in so many documents it is quicker to sort them than to look at all."""


class Expansion:
    """Like an OR of the words: each has one weight over all segments."""

    def __init__(self, view: View, name: str, pattern: Pattern) -> None:
        self._view = view
        self._name = name
        self._fields = [segment.fields[name] for segment in view.segments]
        edits: dict[str, int] = {}
        self._chosen = [s.vocabulary[name].matching(pattern, edits) for s in view.segments]
        pairs = list(zip(self._fields, self._chosen, strict=True))
        df = np.concatenate([NONE, *(field.df[chosen] for field, chosen in pairs)])
        known = np.concatenate([NONE, *(field.identities[chosen] for field, chosen in pairs)])
        _, numbers = np.unique(known, return_inverse=True)
        self._df = np.bincount(numbers, df).astype(np.int64)
        bounds = np.cumsum([chosen.size for chosen in self._chosen])[:-1]
        self._words = np.split(numbers, bounds)

    def documents(self) -> Array:
        """Documents that have any of the words, sorted."""
        return self._gathered(None)[0]

    def scored(self) -> tuple[Array, Array]:
        """The same with the sum of the words' BM25F."""
        return self._gathered(self._weights())

    def _weights(self) -> Array:
        """Inverse document frequency of each word."""
        df = self._df.copy()
        for i, (field, chosen) in enumerate(zip(self._fields, self._chosen, strict=True)):
            gone = self._gone(i)
            if gone is None:
                continue
            for piece in field.pieces(chosen, _AT_ONCE):
                there = gone.take(piece.documents).nonzero()[0]
                owners = piece.which[piece.df.cumsum().searchsorted(there, "right")]
                df -= np.bincount(self._words[i][owners], minlength=df.size)
        weights: Array = np.log(self._view.live / (df + 1)) + 1
        return weights

    def _gone(self, which: int) -> Array | None:
        """Which documents of a segment are gone; None: not one."""
        alive, base = self._view.alive, self._view.bases[which]
        if alive is None:
            return None
        own = alive[base : base + self._fields[which].documents]
        return None if own.all() else ~own

    def _gathered(self, weights: Array | None) -> tuple[Array, Array]:
        """Documents, and their scores if there are weights."""
        view = self._view
        if not self._df.size:
            return NONE, np.zeros(0)
        if int(self._df.sum()) * _SPARSE < view.size:
            found, worth = self._few(weights)
            if view.alive is not None:
                kept = view.alive.take(found).nonzero()[0]
                found, worth = found.take(kept), worth.take(kept)
        else:
            whole = self._many(weights)
            if view.alive is not None:
                whole *= view.alive
            found = (whole > 0).nonzero()[0]  # of floats it would take eight times as long
            worth = whole if found.size == whole.size else whole.take(found)
        if weights is not None:
            once = view.norms(self._name)[1]
            worth *= once.take(view.length_bytes[self._name].take(found))
        return found, worth

    def _few(self, weights: Array | None) -> tuple[Array, Array]:
        """Documents, and for each the sum of `_worth` of its postings; by sorting."""
        found, worth = [NONE], [np.zeros(0)]
        for i, (field, chosen) in enumerate(zip(self._fields, self._chosen, strict=True)):
            for piece in field.pieces(chosen, _AT_ONCE):
                found.append(piece.documents + self._view.bases[i])
                if weights is not None:
                    worth.append(self._worth(i, piece, weights))
        documents, place = np.unique(np.concatenate(found), return_inverse=True)
        if weights is None:
            return documents, np.zeros(documents.size)
        return documents, np.bincount(place, np.concatenate(worth), documents.size)

    def _many(self, weights: Array | None) -> Array:
        """That sum for every document; without weights, whether there is any posting."""
        whole = np.zeros(self._view.size, bool if weights is None else np.float64)
        for i, (field, base) in enumerate(zip(self._fields, self._view.bases, strict=True)):
            own = whole[base : base + field.documents]
            for piece in field.pieces(self._chosen[i], _AT_ONCE):
                if weights is None:
                    own[piece.documents] = True
                else:
                    np.add.at(own, piece.documents, self._worth(i, piece, weights))
        return whole

    @cached_property
    def _repeated(self) -> Array:
        """What a word that stands so often scores over one that stands once, by length byte."""
        norm, once = self._view.norms(self._name)
        often = np.arange(_OFTEN)[:, None]
        return ((often * (K1 + 1)) / (often + norm) / once).ravel()

    def _worth(self, which: int, piece: Postings, weights: Array) -> Array:
        """What each posting adds to its document's score, in scores of a word that stands once.

        Nearly all words stand once, so that the length of the document, on which the rest of the
        formula depends, need not be looked at for each of them.
        """
        own: Array = weights.take(self._words[which].take(piece.which)).repeat(piece.df)
        rows, often = piece.rows, piece.often
        if rows.size:
            lengths = self._view.length_bytes[self._name][self._view.bases[which] :]
            lengths = lengths.take(piece.documents.take(rows))
            if int(often.max()) < _OFTEN:
                own[rows] *= self._repeated.take((often << 8) + lengths)
            else:
                norm, once = self._view.norms(self._name)
                own[rows] *= (often * (K1 + 1)) / (often + norm.take(lengths)) / once.take(lengths)
        return own

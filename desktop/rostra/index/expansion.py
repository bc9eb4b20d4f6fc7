"""The words that a pattern stands for, over all segments: who has any of them, and their scores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rostra.index.packed import Array
from rostra.index.patterns import Pattern
from rostra.index.postings import NONE, Postings
from rostra.index.scoring import K1
from rostra.index.view import View

AT_ONCE = 2_000_000
"""Postings that are handled at once; more are taken piece by piece."""

_SPARSE = 16
"""Up to one posting in so many documents it is quicker to sort them than to look at all."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Postings of some of the words in one segment; `words` numbers them through over all."""

    segment: int
    words: Array
    postings: Postings
    living: Array | None
    """Which postings are of documents that are still there; None: all."""


class Expansion:
    """Like an OR of the words: each has one weight over all segments."""

    def __init__(self, view: View, name: str, pattern: Pattern) -> None:
        self._view = view
        self._name = name
        edits: dict[str, int] = {}
        self._chosen = [s.vocabulary[name].matching(pattern, edits) for s in view.segments]
        self._words: list[Array] = []
        known: dict[str, int] = {}
        for segment, numbers in zip(view.segments, self._chosen, strict=True):
            words = segment.fields[name].words
            own = [known.setdefault(words[n], len(known)) for n in numbers.tolist()]
            self._words.append(np.array(own, np.int64))
        self._df = np.zeros(len(known), np.int64)
        for i, segment in enumerate(view.segments):
            self._df[self._words[i]] += segment.fields[name].df[self._chosen[i]]

    def documents(self) -> Array:
        """Documents that have any of the words, sorted."""
        return self._gathered(None)[0]

    def scored(self) -> tuple[Array, Array]:
        """The same with the sum of the words' BM25F."""
        return self._gathered(self._weights())

    def _weights(self) -> Array:
        """Inverse document frequency of each word."""
        df = self._df
        if self._view.alive is not None:
            df = np.zeros_like(df)
            for piece in self._pieces():
                owners = piece.words.repeat(piece.postings.df)
                own = owners if piece.living is None else owners[piece.living]
                df += np.bincount(own, minlength=df.size)
        weights: Array = np.log(self._view.live / (df + 1)) + 1
        return weights

    def _gathered(self, weights: Array | None) -> tuple[Array, Array]:
        """Documents, and their scores if there are weights."""
        found: list[Array] = [NONE]
        scores: list[Array] = [np.zeros(0)]
        for i, (segment, base) in enumerate(
            zip(self._view.segments, self._view.bases, strict=True)
        ):
            own, sums = self._in_segment(i, segment.size, weights)
            if base:
                own += base
            found.append(own)
            scores.append(sums)
        documents = np.concatenate(found)
        if weights is None or not documents.size:
            return documents, scores[0]
        once = self._view.norms(self._name)[1]
        lengths = self._view.length_bytes[self._name].take(documents)
        return documents, np.concatenate(scores) * once.take(lengths)

    def _in_segment(self, which: int, size: int, weights: Array | None) -> tuple[Array, Array]:
        """Documents of a segment, and for each the sum of `_worth` of its postings."""
        few = int(self._view.segments[which].fields[self._name].df[self._chosen[which]].sum())
        whole: Array = np.zeros(0)
        for piece in self._pieces(which):
            documents = piece.postings.documents
            worth = None if weights is None else self._worth(piece, weights)
            if piece.living is not None:
                documents = documents[piece.living]
                worth = None if worth is None else worth[piece.living]
            if few * _SPARSE < size:
                hit, place = np.unique(documents, return_inverse=True)
                return hit, np.bincount(place, worth, hit.size)
            own = np.bincount(documents, worth, size)
            whole = own if not whole.size else whole + own
        hit = (whole > 0).nonzero()[0]  # of floats it would take eight times as long
        return hit, whole.take(hit)

    def _worth(self, piece: _Piece, weights: Array) -> Array:
        """What each posting adds to its document's score, in scores of a word that stands once.

        Nearly all words stand once, so that the length of the document, on which the rest of the
        formula depends, need not be looked at for each of them.
        """
        own: Array = weights.take(piece.words).repeat(piece.postings.df)
        rows, often = piece.postings.rows, piece.postings.often
        if rows.size:
            norm, once = self._view.norms(self._name)
            documents = piece.postings.documents.take(rows) + self._view.bases[piece.segment]
            lengths = self._view.length_bytes[self._name].take(documents)
            more = (often * (K1 + 1)) / (often + norm.take(lengths))
            own[rows] *= more / once.take(lengths)
        return own

    def _pieces(self, which: int | None = None) -> Iterator[_Piece]:
        """The postings of one segment or of all, at most about `AT_ONCE` at a time."""
        alive = self._view.alive
        for i in range(len(self._chosen)) if which is None else (which,):
            field, chosen = self._view.segments[i].fields[self._name], self._chosen[i]
            cuts = np.cumsum(field.df[chosen]) // AT_ONCE
            for start, end in _runs(cuts):
                postings = field.terms(chosen[start:end])
                living = None
                if alive is not None:
                    living = alive.take(postings.documents + self._view.bases[i])
                yield _Piece(i, self._words[i][start:end][postings.which], postings, living)


def _runs(labels: Array) -> Iterator[tuple[int, int]]:
    """[start, end) of each run of equal labels."""
    if labels.size:
        heads = np.flatnonzero(np.diff(labels, prepend=labels[0] - 1)).tolist()
        yield from zip(heads, [*heads[1:], labels.size], strict=True)

"""The words that a pattern stands for, over all segments, and their postings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from rostra.index.packed import Array
from rostra.index.patterns import Pattern
from rostra.index.view import View

AT_ONCE = 2_000_000
"""Postings that are handled at once; more are taken piece by piece."""


class Expansion:
    """Words are numbered through over all segments, so that each has one weight."""

    def __init__(self, view: View, name: str, pattern: Pattern) -> None:
        self._view = view
        self._name = name
        self._chosen = [s.vocabulary[name].matching(pattern) for s in view.segments]
        self._owners: list[Array] = []
        known: dict[str, int] = {}
        for segment, numbers in zip(view.segments, self._chosen, strict=True):
            words = segment.fields[name].words
            own = [known.setdefault(words[n], len(known)) for n in numbers.tolist()]
            self._owners.append(np.array(own, np.int64))
        self._df = np.zeros(len(known), np.int64)
        for i, segment in enumerate(view.segments):
            self._df[self._owners[i]] += segment.fields[name].df[self._chosen[i]]
        self.postings = int(self._df.sum())

    def weights(self, owners: Iterable[Array]) -> Array:
        """Inverse document frequency of each word; `owners` are the words of live postings."""
        df = self._df
        if self._view.alive is not None:
            df = np.zeros_like(self._df)
            for own in owners:
                df += np.bincount(own, minlength=df.size)
        weights: Array = np.log(self._view.live / (df + 1)) + 1
        return weights

    def all(self) -> tuple[Array, Array, Array]:
        """Document, count and word of every live posting."""
        documents, counts, owners = zip(*self.pieces(), strict=True)
        if len(documents) == 1:
            return documents[0], counts[0], owners[0]
        return np.concatenate(documents), np.concatenate(counts), np.concatenate(owners)

    def pieces(self) -> Iterator[tuple[Array, Array, Array]]:
        """The same, at most about `AT_ONCE` at a time."""
        alive = self._view.alive
        for i, (segment, base) in enumerate(
            zip(self._view.segments, self._view.bases, strict=True)
        ):
            field, chosen = segment.fields[self._name], self._chosen[i]
            cuts = np.cumsum(field.df[chosen]) // AT_ONCE
            for start, end in _runs(cuts):
                documents, counts, own = field.terms(chosen[start:end])
                if base:
                    documents += base
                owners = self._owners[i][start:end][own]
                if alive is not None:
                    keep = alive[documents]
                    documents, counts, owners = documents[keep], counts[keep], owners[keep]
                yield documents, counts, owners


def _runs(labels: Array) -> Iterator[tuple[int, int]]:
    """[start, end) of each run of equal labels."""
    if labels.size:
        heads = np.flatnonzero(np.diff(labels, prepend=labels[0] - 1)).tolist()
        yield from zip(heads, [*heads[1:], labels.size], strict=True)

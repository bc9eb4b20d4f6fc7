"""Words of the vocabulary: "did you mean", and completion."""

from __future__ import annotations

import heapq
from collections import Counter

import numpy as np

from rostra.index.analysis import words
from rostra.index.packed import Array
from rostra.index.view import View

_ENOUGH = 64
"""Likeliest words of each segment that are looked at more closely."""


def near_words(view: View, word: str, limit: int) -> list[str]:
    """Words a letter or two away, nearest and then most frequent first."""
    wanted = "".join(words(word))
    far: dict[str, int] = {}
    tried: dict[str, int] = {}
    for segment in view.segments:
        known = segment.fields["text"].words
        for number, edits in segment.vocabulary["text"].near(wanted, 2, tried):
            if edits:
                far[known[number]] = edits
    counts = _living(view, far)
    ranked = [(edits, -counts[w], w) for w, edits in far.items() if counts[w]]
    return [w for _, _, w in heapq.nsmallest(limit, ranked)]


def words_after(view: View, prefix: str, limit: int) -> list[str]:
    """Words that begin so, most frequent first."""
    wanted = "".join(words(prefix))
    likely: dict[str, None] = {}
    for segment in view.segments:
        field = segment.fields["text"]
        first, last = field.prefix(wanted) if wanted else (0, len(field.words))
        df = field.df[first:last]
        start = max(0, df.size - max(_ENOUGH, limit))
        top: Array = np.argpartition(df, start)[start:] if start else np.arange(df.size)
        likely.update(dict.fromkeys(field.words[first + n] for n in top.tolist()))
    counts = _living(view, likely)
    return [w for _, w in heapq.nsmallest(limit, ((-n, w) for w, n in counts.items() if n))]


def _living(view: View, candidates: dict[str, int] | dict[str, None]) -> Counter[str]:
    """In how many living documents each word is."""
    counts: Counter[str] = Counter()
    for segment, base in zip(view.segments, view.bases, strict=True):
        field = segment.fields["text"]
        for word in candidates:
            number = field.find(word)
            if number < 0:
                continue
            if view.alive is None:
                counts[word] += int(field.df[number])
            else:
                counts[word] += int(view.alive[field.documents_of(number) + base].sum())
    return counts

"""Whether words stand side by side, or near each other, in documents that have all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rostra.index.leaf import Part
from rostra.index.packed import Array


@dataclass(frozen=True, slots=True)
class Places:
    """Where words stand: document i's position p is `i * stride + p`, sorted."""

    size: int
    stride: int
    keys: dict[str, Array]


def places(words: dict[str, Part], documents: Array, room: int) -> Places:
    """Read the positions of `words` in `documents` of a segment, all of which have them.

    Keys of one document are at least `room` from those of the next.
    """
    found: dict[str, tuple[Array, Array]] = {}
    for word, part in words.items():
        if documents.size * 7 < part.documents.size:
            at = part.documents.searchsorted(documents)
        else:
            first = int(part.documents[0])
            inside = np.zeros(int(part.documents[-1]) - first + 1, bool)
            inside[documents - first] = True
            at = inside[part.documents - first].nonzero()[0]
        found[word] = part.field.places(part.number, at, part.repeats)
    stride = max(int(p.max()) for p, _ in found.values()) + room + 1
    starts = np.arange(documents.size) * stride
    keys = {word: np.repeat(starts, counts) + p for word, (p, counts) in found.items()}
    return Places(documents.size, stride, keys)


def hits(inside: Places, wanted: Sequence[str], slop: int) -> Array:
    """Which documents have `wanted` side by side in order, or in any order within `slop` words."""
    keys = _within(inside, wanted, slop) if slop else _adjacent(inside, wanted)
    found = np.zeros(inside.size, bool)
    found[keys // inside.stride] = True
    return found


def _adjacent(inside: Places, wanted: Sequence[str]) -> Array:
    rarest = min(range(len(wanted)), key=lambda i: inside.keys[wanted[i]].size)
    starts = inside.keys[wanted[rarest]] - rarest
    for i, word in enumerate(wanted):
        if i != rarest and starts.size:
            keys = inside.keys[word]
            at = keys.searchsorted(starts + i)
            at[at == keys.size] = 0
            starts = starts[keys[at] == starts + i]
    return starts + rarest  # which is in the document; the start may lie before its first word


def _within(inside: Places, wanted: Sequence[str], slop: int) -> Array:
    need = Counter(wanted)
    starts = np.concatenate([inside.keys[word] for word in need])
    for word, times in need.items():
        keys = inside.keys[word]
        last = keys.searchsorted(starts + slop, "right")
        starts = starts[last - keys.searchsorted(starts) >= times]
    return starts

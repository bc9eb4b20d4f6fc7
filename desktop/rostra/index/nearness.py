"""Whether words stand side by side, or near each other, in documents that have all of them.

Positions are given as keys: document i's position p is `(i << KEY_BITS) + p`, sorted, so that keys
of one document are farther from those of the next than any two that are looked for together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from rostra.index.leaf import KEY_BITS
from rostra.index.lexicon import PLACE_BITS
from rostra.index.packed import Array

_FARTHEST = 1 << PLACE_BITS


def hits(keys: Mapping[str, Array], wanted: Sequence[str], slop: int) -> Array:
    """Which documents have `wanted` side by side in order, or in any order within `slop` words.

    Documents are numbered as in the keys, and sorted.
    """
    found = _within(keys, wanted, min(slop, _FARTHEST)) if slop else _adjacent(keys, wanted)
    documents = found >> KEY_BITS
    if slop:
        documents.sort()
    if documents.size < 2:
        return documents
    new = np.ones(documents.size, bool)
    np.not_equal(documents[1:], documents[:-1], out=new[1:])
    return documents[new]


def _adjacent(keys: Mapping[str, Array], wanted: Sequence[str]) -> Array:
    rarest = min(range(len(wanted)), key=lambda i: keys[wanted[i]].size)
    found = keys[wanted[rarest]]
    for i, word in enumerate(wanted):
        if i != rarest and found.size:
            own = keys[word]
            sought = found + (i - rarest)
            near = own.searchsorted(sought)
            found = found[own.take(near, mode="clip") == sought]
    return found


def _within(keys: Mapping[str, Array], wanted: Sequence[str], slop: int) -> Array:
    need = Counter(wanted)
    starts = np.concatenate([keys[word] for word in need])
    for word, times in need.items():
        own = keys[word]
        last = own.searchsorted(starts + slop, "right")
        starts = starts[last - own.searchsorted(starts) >= times]
    return starts

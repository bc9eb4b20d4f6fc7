"""The best hits in order, without putting the others in order."""

from __future__ import annotations

import numpy as np

from rostra.index.packed import Array

_SAMPLE = 16
_SMALL = 2048


def best(key: Array, ties: Array, wanted: int) -> Array:
    """Indices of the `wanted` largest keys, largest first; of equal keys the larger tie first."""
    if wanted >= key.size:
        return np.lexsort((-ties, -key))
    if wanted <= 0:
        return np.zeros(0, np.int64)
    likely = _likely(key, wanted)
    if likely is not None:
        return likely[best(key[likely], ties[likely], wanted)]
    least = np.partition(key, key.size - wanted)[key.size - wanted]
    above = np.flatnonzero(key > least)
    level = np.flatnonzero(key == least)
    short = wanted - above.size
    if short < level.size:
        level = level[np.argpartition(ties[level], level.size - short)[level.size - short :]]
    chosen = np.concatenate((above, level))
    return chosen[np.lexsort((-ties[chosen], -key[chosen]))]


def _likely(key: Array, wanted: int) -> Array | None:
    """Indices among which the best are: those not below the best of every 16th key."""
    if key.size < _SMALL or wanted * _SAMPLE * 2 > key.size:
        return None
    sample = key[::_SAMPLE]
    least = np.partition(sample, sample.size - wanted)[sample.size - wanted]
    likely = np.flatnonzero(key >= least)
    return likely if likely.size * 2 < key.size else None

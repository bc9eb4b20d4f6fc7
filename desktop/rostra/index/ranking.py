"""The best hits in order, without putting the others in order."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rostra.index.packed import Array

Ties = Callable[[Array | None], Array]
"""Gives what decides between equal keys, for keys by index (None: for all); the larger first."""

_SAMPLE = 16
_SMALL = 1024


def best(key: Array, ties: Ties, wanted: int) -> Array:
    """Indices of the `wanted` largest keys, largest first."""
    if key.size <= _SMALL:
        return np.lexsort((ties(None), key))[: -wanted - 1 : -1]
    if not 0 < wanted < key.size:  # a million at once: no more arrays of that length than needed
        return np.lexsort((-ties(None), -key))[:wanted]
    chosen = np.arange(key.size)
    least = _bound(key, wanted)
    if least is not None:
        chosen = (key >= least).nonzero()[0]
        key = key[chosen]
    if key.size > _SMALL:
        kept = _exact(key, lambda at: ties(chosen[at]), wanted)
        chosen, key = chosen[kept], key[kept]
    return chosen[np.lexsort((-ties(chosen), -key))[:wanted]]


def _bound(key: Array, wanted: int) -> float | None:
    """A key that at least `wanted` keys reach: the best of every 16th key do."""
    if key.size < _SMALL or wanted * _SAMPLE > key.size:
        return None
    sample = key[::_SAMPLE].copy()
    place = sample.size - wanted
    sample.partition(place)
    return float(sample[place])


def _exact(key: Array, ties: Ties, wanted: int) -> Array:
    """Indices of the `wanted` best, in no order; also where very many keys are equal."""
    least = np.partition(key, key.size - wanted)[key.size - wanted]
    above = (key > least).nonzero()[0]
    level = (key == least).nonzero()[0]
    short = wanted - above.size
    if short < level.size:
        order = np.argpartition(ties(level), level.size - short)
        level = level[order[level.size - short :]]
    return np.concatenate((above, level))

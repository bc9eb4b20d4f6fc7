"""Which segments to join, so that there are few and each row is rewritten seldom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rostra.index.packed import Array
from rostra.index.segment import Segment

MOST = 8
_TOO_LARGE = 1_000_000


def to_merge(sizes: Sequence[int]) -> list[int]:
    """Positions of the segments to join into one; none while there are at most `MOST`.

    From the smallest up, as long as the next is not far larger than all before it together.
    """
    if len(sizes) <= MOST:
        return []
    order = sorted(range(len(sizes)), key=sizes.__getitem__)
    chosen, total = order[:2], sizes[order[0]] + sizes[order[1]]
    for position in order[2:]:
        if sizes[position] > 3 * total:
            break
        if total + sizes[position] > _TOO_LARGE:
            break
        chosen.append(position)
        total += sizes[position]
    return sorted(chosen) if total <= _TOO_LARGE else []


@dataclass(frozen=True, slots=True)
class Source:
    """A segment that is merged, and which of its documents were gone when it began."""

    name: str
    segment: Segment
    dead: Array

    def alive(self) -> Array:
        """Which documents are taken over."""
        out = np.ones(self.segment.size, bool)
        out[self.dead] = False
        return out

    def everything(self) -> Array:
        """All its documents."""
        return np.arange(self.segment.size)

    def moved(self, gone: Array) -> Array:
        """Of those that were taken over but are gone now, the numbers they have got."""
        alive = self.alive()
        return (np.cumsum(alive) - 1)[gone[alive[gone]]]

"""Which segments to join, so that there are few and each row is rewritten seldom."""

from __future__ import annotations

from collections.abc import Sequence

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

"""Sets of ids that are mostly neighbours."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Runs:
    """A set of ids as runs that neither touch nor overlap, ascending."""

    def __init__(self) -> None:
        self._first: list[int] = []
        self._last: list[int] = []

    def __contains__(self, one: int) -> bool:
        at = bisect_right(self._first, one) - 1
        return at >= 0 and one <= self._last[at]

    def add(self, first: int, last: int) -> None:
        """Take in `first` to `last`, both included."""
        low = bisect_left(self._last, first - 1)
        high = bisect_right(self._first, last + 1)
        if low < high:  # runs from `low` on, up to `high`, touch the new one
            first, last = min(first, self._first[low]), max(last, self._last[high - 1])
        self._first[low:high] = [first]
        self._last[low:high] = [last]

    def ranges(self) -> list[range]:
        """The runs."""
        return [range(a, b + 1) for a, b in zip(self._first, self._last, strict=True)]

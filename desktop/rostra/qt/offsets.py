"""Between Python's code points and Qt's UTF-16 units.

They differ only in texts with characters beyond U+FFFF, so most texts cost one `max`.
"""

from __future__ import annotations

from bisect import bisect_left


class Offsets:
    """Converts offsets of one text, both ways."""

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        if text and max(text) > "\uffff":
            self._wide = [i for i, c in enumerate(text) if c > "\uffff"]

    def to_qt(self, point: int) -> int:
        """Code points to UTF-16 units."""
        return point + bisect_left(self._wide, point)

    def to_points(self, unit: int) -> int:
        """UTF-16 units to code points; the middle of a pair counts as its beginning."""
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + middle < unit - 1:
                low = middle + 1
            else:
                high = middle
        # `low` wide characters end at or before `unit`, unless one is cut through.
        point = unit - low
        if low < len(self._wide) and self._wide[low] + low == unit - 1:
            return self._wide[low]
        return point

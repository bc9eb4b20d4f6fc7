"""Groups among the rows of a list: heads, and below each head its rows unless it is folded.

A head is a row like any other, with a negative number instead of a statement's id: -1 is the
first group's.  So a list of a million rows stays one `array`, and folding a group is one slice.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rostra.domain.search import Group


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a group shows."""

    value: str
    label: str
    count: int
    folded: bool


class Groups:
    """Which groups there are, which of them are folded, and where their heads stand."""

    def __init__(self, groups: Sequence[Group], folded: Callable[[str], bool]) -> None:
        self.groups = groups
        self._folded = [folded(group.value) for group in groups]
        self._heads: list[int] = []
        self._place()

    def rows(self) -> array[int]:
        """All rows: heads as negative numbers, statements as their ids."""
        out: array[int] = array("q")
        for number, group in enumerate(self.groups):
            out.append(-number - 1)
            if not self._folded[number]:
                out.extend(group.ids)
        return out

    @property
    def head_rows(self) -> Sequence[int]:
        """The rows of the heads, ascending."""
        return self._heads

    def head(self, number: int) -> Head:
        """The head of a group, by its number."""
        group = self.groups[number]
        return Head(group.value, group.label, len(group.ids), self._folded[number])

    def at(self, row: int) -> int:
        """The number of the group that a row belongs to."""
        return max(0, bisect_right(self._heads, row) - 1)

    def between(self, first: int, last: int) -> int:
        """How many heads stand in the rows `first` to `last`, both included."""
        return bisect_right(self._heads, last) - bisect_left(self._heads, first)

    def turn(self, number: int) -> bool:
        """Fold a group or unfold it; whether it is folded now."""
        self._folded[number] = not self._folded[number]
        self._place()
        return self._folded[number]

    def turn_all(self, folded: bool) -> None:
        """Fold every group, or unfold it."""
        self._folded = [folded] * len(self.groups)
        self._place()

    @property
    def all_folded(self) -> bool:
        """Whether no group is open."""
        return all(self._folded)

    def _place(self) -> None:
        row = 0
        self._heads = []
        for group, folded in zip(self.groups, self._folded, strict=True):
            self._heads.append(row)
            row += 1 if folded else 1 + len(group.ids)

"""Statements that came in since the last flush, searchable at once from memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rostra.domain.search import IndexRow
from rostra.index.segment import Built, Segment, SegmentBuilder


@dataclass(frozen=True, slots=True)
class Operation:
    """One `update`: kept until it is on the disk."""

    commit: int
    rows: tuple[IndexRow, ...]
    removed: frozenset[int]
    mark: str = ""

    def ids(self) -> set[int]:
        """Statements whose older rows are gone after it."""
        return {row.id for row in self.rows} | self.removed


class Tail:
    """The rows since the last flush in the order they came, also those replaced by later ones."""

    def __init__(self) -> None:
        self._builder = SegmentBuilder()
        self.built: Built | None = None

    @property
    def size(self) -> int:
        """How many rows."""
        return self._builder.size

    def add(self, rows: Sequence[IndexRow]) -> Segment:
        """The tail with `rows` behind, as a segment."""
        self._builder.add(rows)
        self.built = self._builder.finish()
        return Segment(self.built)

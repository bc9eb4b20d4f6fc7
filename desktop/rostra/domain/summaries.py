"""Counts made to be looked at: statements over time, and coverage as a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: what it is called, what it is searched by, and what it holds.

    `key` is a value of the field ("2024-03", "transport", an agent id); `articles` tells how many
    articles of that time or kind were read, so that silence is not confused with no data.
    """

    key: str
    label: str
    count: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    """Statements by row and column; a pair that is not in `cells` has none."""

    title: str
    row_field: str
    column_field: str
    rows: tuple[Bin, ...] = ()
    columns: tuple[Bin, ...] = ()
    cells: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def count(self, row: int, column: int) -> int:
        """Statements in one cell, by position."""
        return self.cells.get((self.rows[row].key, self.columns[column].key), 0)

    @property
    def most(self) -> int:
        """The fullest cell's count; 0 when all are empty."""
        return max(self.cells.values(), default=0)


def months_between(first: str, last: str) -> list[str]:
    """Every "YYYY-MM" from `first` to `last`, both included."""
    year, month = int(first[:4]), int(first[5:7])
    end = int(last[:4]) * 12 + int(last[5:7]) - 1
    start = year * 12 + month - 1
    return [f"{i // 12:04d}-{i % 12 + 1:02d}" for i in range(start, end + 1)]


def by_time(counts: Mapping[str, int], most: int = 60) -> list[Bin]:
    """Bars for "YYYY-MM" counts: months, or years when there would be more than `most` months.

    Months without a statement are there with none, so that a gap looks like a gap.
    """
    known = {k: n for k, n in counts.items() if len(k) == 7}
    if not known:
        return []
    months = months_between(min(known), max(known))
    if len(months) <= most:
        return [Bin(m, m, known.get(m, 0)) for m in months]
    years: dict[str, int] = {}
    for month in months:
        years[month[:4]] = years.get(month[:4], 0) + known.get(month, 0)
    return [Bin(year, year, count) for year, count in years.items()]

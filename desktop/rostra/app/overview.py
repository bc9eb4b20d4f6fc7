"""What an archive holds, counted so that one can look at it rather than read."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Mapping

from rostra.domain.summaries import Bin, Matrix, months_between
from rostra.storage import Store

ROWS = {"speaker": "Speaker", "country": "Country", "outlet": "Outlet", "sector": "Sector"}
COLUMNS = {"sector": "Sector", "month": "Month", "year": "Year", "country": "Country"}
"""What can be looked at against what: key -> its name."""

MOST_ROWS = 40
MOST_COLUMNS = 36
"""More would not be looked at; the fullest are kept, of months the latest."""

Labels = Callable[[str, list[str]], Mapping[str, str]]
"""(axis, keys) -> what the keys are called; a key that is left out is its own label."""


def coverage(
    store: Store, rows: str, columns: str, labels: Labels, ids: array[int] | None = None
) -> Matrix:
    """Statements by two axes, with the articles read; of `ids` only, when they are given."""
    cells = store.summaries.cells(rows, columns, ids)
    read = store.summaries.articles(columns, ids)
    by_row: Counter[str] = Counter()
    by_column: Counter[str] = Counter()
    for (row, column), count in cells.items():
        by_row[row] += count
        by_column[column] += count
    shown_rows = [key for key, _ in by_row.most_common(MOST_ROWS)]
    shown_columns = _columns(columns, by_column, read)
    return Matrix(
        title=f"{ROWS[rows]} × {COLUMNS[columns].lower()}",
        row_field=rows,
        column_field=columns,
        rows=_bins(shown_rows, by_row, {}, labels(rows, shown_rows)),
        columns=_bins(shown_columns, by_column, read, labels(columns, shown_columns)),
        cells={k: n for k, n in cells.items() if k[0] in by_row and k[1] in shown_columns},
    )


def _columns(axis: str, counts: Counter[str], read: Mapping[str, int]) -> list[str]:
    """Times in their order without a gap, so that silence shows; others the fullest first."""
    if axis not in ("month", "year"):
        return [key for key, _ in counts.most_common(MOST_COLUMNS)]
    known = sorted({*counts, *read})
    if not known:
        return []
    if axis == "year":
        return [str(y) for y in range(int(known[0]), int(known[-1]) + 1)][-MOST_COLUMNS:]
    return months_between(known[0], known[-1])[-MOST_COLUMNS:]


def _bins(
    keys: list[str],
    counts: Mapping[str, int],
    articles: Mapping[str, int],
    labels: Mapping[str, str],
) -> tuple[Bin, ...]:
    return tuple(
        Bin(key, labels.get(key, key), counts.get(key, 0), articles.get(key, 0)) for key in keys
    )

"""What an archive holds, counted so that one can look at it rather than read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rostra.app.archive import Archive
from rostra.app.find import Found
from rostra.domain.summaries import Bin, Matrix, months_between

ROWS = {"speaker": "Speaker", "country": "Country", "outlet": "Outlet", "sector": "Sector"}
COLUMNS = {"sector": "Sector", "month": "Month", "year": "Year", "country": "Country"}
"""What can be looked at against what: key -> its name."""

TIMES = ("month", "year")
"""Columns of which an article's own day tells when it was read."""
MOST_ROWS = 40
MOST_COLUMNS = 36
"""More would not be looked at; the fullest are kept, of months the latest."""

Labels = Callable[[str, list[str]], Mapping[str, str]]
"""(axis, keys) -> what the keys are called; a key that is left out is its own label."""


def coverage(
    archive: Archive, rows: str, columns: str, labels: Labels, found: Found | None = None
) -> Matrix:
    """Statements by two axes: those that were `found`, else all.

    Beside them the articles read, which are always the whole archive's: what a search leaves
    blank was read and does not say it.
    """
    everything = archive.find("") if found is None or columns not in TIMES else found
    cross = (everything if found is None else found).cross(rows, columns)
    if columns in TIMES:
        read: Mapping[str, int] = archive.store.summaries.published(columns)
    else:
        read = everything.articles(columns)
    by_column = cross.columns
    shown_columns = _columns(columns, by_column, read)
    if columns in TIMES:  # or a row would be shown for what was said before the times shown
        cross = cross.within(shown_columns)
    by_row = cross.rows
    shown_rows = _fullest(by_row, MOST_ROWS)
    return Matrix(
        title=f"{ROWS[rows]} × {COLUMNS[columns].lower()}",
        row_field=rows,
        column_field=columns,
        rows=_bins(shown_rows, by_row, {}, labels(rows, shown_rows)),
        columns=_bins(shown_columns, by_column, read, labels(columns, shown_columns)),
        cells=cross.cells(shown_rows, shown_columns),
    )


def _fullest(counts: Mapping[str, int], most: int) -> list[str]:
    """The fullest first, those that are as full in the order of their keys."""
    return sorted(counts, key=lambda key: (-counts[key], key))[:most]


def _columns(axis: str, counts: Mapping[str, int], read: Mapping[str, int]) -> list[str]:
    """Times in their order without a gap, so that silence shows; others the fullest first."""
    if axis not in TIMES:
        return _fullest(counts, MOST_COLUMNS)
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

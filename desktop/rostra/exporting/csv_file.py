"""CSV (RFC 4180, UTF-8 with its mark, which Excel needs), formula cells made harmless."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

from rostra.exporting.columns import COLUMNS, harmless, row
from rostra.exporting.records import Exporter, ExportInfo, ExportLine, statements_of


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """One row a statement."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    table = csv.writer(text)
    table.writerow([column.name for column in COLUMNS])
    for item in statements_of(lines):
        table.writerow([harmless(value) for value in row(item, info)])
    text.flush()
    text.detach()


EXPORTER = Exporter(name="csv", title="CSV table", suffix=".csv", write=write)

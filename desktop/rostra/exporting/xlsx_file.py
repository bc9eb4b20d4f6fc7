"""XLSX: one sheet of statements that sorts and filters, one that says what it is."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from rostra.domain.errors import ExportFailure
from rostra.exporting.columns import COLUMNS, Value, row, xml_text
from rostra.exporting.records import Exporter, ExportInfo, ExportLine, statements_of

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_CELL = 32_767  # the most characters a cell holds
_ROWS = 1_048_575


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """Row by row; every text is written as text, so that none is taken for a formula."""
    import openpyxl
    from lxml.etree import SerialisationError

    book = openpyxl.Workbook(write_only=True)
    try:
        _fill(book, lines, info)
        book.save(stream)
    except SerialisationError as error:
        # How libxml2 says what the system said: IO_ENOSPC.
        number = getattr(errno, str(error).removeprefix("IO_"), 0)
        raise OSError(number, os.strerror(number) if number else str(error)) from error
    finally:
        _clear_away(book)


def _fill(book: Any, lines: Iterable[ExportLine], info: ExportInfo) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet: Any = book.create_sheet("Statements")
    for number, column in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = "C2"
    header = [_cell(sheet, column.name) for column in COLUMNS]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)
    rows = _rows(sheet, lines, info)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{rows + 1}"
    _about(book, info)


def _clear_away(book: Any) -> None:
    """The files that rows went to, which openpyxl keeps when a workbook is not written."""
    from lxml.etree import LxmlError

    for sheet in book.worksheets:
        writer = sheet._writer  # noqa: SLF001  # nothing public leads to its file
        if writer is None or not Path(writer.out).exists():
            continue
        if not sheet.closed:
            with suppress(LxmlError, OSError):
                sheet.close()  # or the half-written sheet complains when it is collected
        writer.cleanup()


def _rows(sheet: Any, lines: Iterable[ExportLine], info: ExportInfo) -> int:
    rows = 0
    for item in statements_of(lines):
        rows += 1
        if rows > _ROWS:
            raise ExportFailure(
                f"A spreadsheet holds {_ROWS:,} statements at most.", "Export as CSV or JSONL."
            )
        sheet.append([_cell(sheet, value) for value in row(item, info)])
    return rows


def _about(book: Any, info: ExportInfo) -> None:
    sheet = book.create_sheet("About")
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 16, 90
    for name, value in (
        ("title", info.title),
        ("description", info.description),
        ("query", info.query),
        ("made", info.made.isoformat(timespec="seconds")),
        ("program", info.program),
        ("spans", "half-open, in Unicode code points of the article version's text"),
    ):
        sheet.append([_cell(sheet, name), _cell(sheet, value)])


def _cell(sheet: WriteOnlyWorksheet, value: Value) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value=value)
    cell: Any = WriteOnlyCell(sheet, value=xml_text(value)[:_CELL])
    cell.data_type = "s"  # "=1+1" stays text
    if value[:1] in {"=", "+", "-", "@"}:
        cell.quotePrefix = True  # and stays it when a person edits the cell
    return cell


EXPORTER = Exporter(name="xlsx", title="Excel workbook", suffix=".xlsx", write=write)

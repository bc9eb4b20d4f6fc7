"""JSON: one document, written statement by statement; JSONL: one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from rostra.exporting.document import header, heading_record, record
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine


def line_record(line: ExportLine) -> dict[str, Any]:
    """The record of a statement or of a heading."""
    return record(line) if isinstance(line, ExportItem) else heading_record(line)


def dump(value: object) -> bytes:
    """One line of JSON in UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def write_json(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """`{"about": {...}, "lines": [...]}`, one line of the file a record."""
    stream.write(b'{"about":' + dump(header(info)) + b',\n"lines":[')
    before = b"\n"
    for line in lines:
        stream.write(before + dump(line_record(line)))
        before = b",\n"
    stream.write(b"\n]}\n")


def write_jsonl(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """The first line says what the file is (`"type": "about"`); then one record a line."""
    stream.write(dump({"type": "about", **header(info)}) + b"\n")
    stream.writelines(dump(line_record(line)) + b"\n" for line in lines)


JSON = Exporter(name="json", title="JSON", suffix=".json", write=write_json)
JSONL = Exporter(name="jsonl", title="JSON Lines", suffix=".jsonl", write=write_jsonl)

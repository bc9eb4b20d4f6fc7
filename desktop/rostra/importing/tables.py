"""CSV, JSON and JSONL: one article a row, columns told by their names or by a mapping."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing.decoding import decode, looks_binary, newlines
from rostra.importing.heading import Head, first_words
from rostra.importing.records import Importer, guarded

FIELDS: Mapping[str, tuple[str, ...]] = {
    "text": (
        *("text", "body", "articlebody", "fulltext", "content", "maintext", "articletext"),
        *("story", "transcript", "speech", "statement", "description"),
    ),
    "title": ("title", "headline", "heading", "subject", "name"),
    "outlet": (
        *("outlet", "source", "publisher", "publication", "newspaper", "sourcename", "site"),
        *("media", "domain", "agency"),
    ),
    "author": ("author", "authors", "byline", "writer", "creator", "speaker"),
    "published": (
        *("published", "date", "datepublished", "publishedat", "publisheddate", "pubdate"),
        *("publicationdate", "publishdate", "datetime", "time", "day"),
    ),
    "language": ("language", "lang", "inlanguage"),
    "address": ("address", "url", "link", "permalink", "uri", "sourceurl", "webpage"),
}
"""field of a draft -> column names that mean it (letters only, lower case), best first."""

Mapped = Mapping[str, str]
_LISTS = ("articles", "items", "results", "documents", "docs", "data", "entries", "rows", "lines")
MAX_ROWS = 500_000


def guess_mapping(columns: Iterable[str]) -> dict[str, str]:
    """Which column stands for which field of a draft: `{"text": "Body", ...}`."""
    plain = {re.sub(r"[\W\d_]", "", column.lower()): column for column in columns}
    found: dict[str, str] = {}
    for field, names in FIELDS.items():
        for name in names:
            if name in plain and plain[name] not in found.values():
                found[field] = plain[name]
                break
    return found


def columns_of(data: bytes, file_name: str) -> tuple[str, ...]:
    """The column names of a table, for a person to map; the first row's in JSON."""
    for record in _RECORDS[_suffix(file_name)](data, file_name):
        return tuple(record)
    return ()


def read_table(
    data: bytes, file_name: str, mapping: Mapped | None = None, kind: str = ""
) -> list[ArticleDraft]:
    """One draft a row that has text.  `mapping` gives the column of each field by hand."""
    records = _RECORDS[kind or _suffix(file_name)](data, file_name)
    drafts: list[ArticleDraft] = []
    chosen = dict(mapping or {})
    for number, record in enumerate(records, 1):
        if number > MAX_ROWS:
            raise ImportFailure(f"{file_name} has more than {MAX_ROWS:,} rows.", "Split it.")
        columns = chosen or guess_mapping(record)
        if "text" not in columns or columns["text"] not in record:
            if number == 1 or chosen:
                raise _no_text_column(file_name, tuple(record))
            continue
        draft = _draft(record, columns, f"{file_name} row {number}")
        if draft is not None:
            drafts.append(draft)
    return drafts


def _no_text_column(file_name: str, columns: tuple[str, ...]) -> ImportFailure:
    return ImportFailure(
        f"No column of {file_name} is named as one that holds articles "
        f"(it has: {', '.join(columns[:12]) or 'none'}).",
        "Name one of them 'text', or choose the columns when importing.",
    )


def _draft(record: Mapping[str, str], columns: Mapped, place: str) -> ArticleDraft | None:
    text = newlines(record.get(columns["text"], ""))
    if not text.strip():
        return None
    head = Head()
    for field in FIELDS:
        if field != "text" and field in columns:
            head.put(
                field, " ".join(record.get(columns[field], "").split()), f"column {columns[field]}"
            )
    if head.title and not text.lstrip().startswith(head.title):
        text = f"{head.title}\n\n{text}"
    if head.title:
        start = text.index(head.title)
        head.mark("title", (start, start + len(head.title)))
    else:
        head.title, head.provenance["title"] = first_words(text), "first words"
    head.provenance["row"] = place
    return head.draft(text)


def _csv_records(data: bytes, file_name: str) -> Iterator[dict[str, str]]:
    text = decode(data, file_name).text
    csv.field_size_limit(2**31 - 1)
    first = text.lstrip("\n").split("\n", 1)[0]
    delimiter = max(",;\t|", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [name.strip() for name in next(rows, [])]
    for row in rows:
        if any(cell.strip() for cell in row):
            yield dict(zip(columns, row, strict=False))


def _json_records(data: bytes, file_name: str) -> Iterator[dict[str, str]]:
    text = decode(data, file_name).text
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        if "\n" in text.strip() and error.msg == "Extra data":  # JSONL under another suffix
            yield from _jsonl_records(data, file_name)
            return
        raise ImportFailure(
            f"{file_name} is no valid JSON: {error.msg} in line {error.lineno}.",
            "Export it again from the program it came from.",
        ) from error
    yield from map(_flat, _objects(found))


def _jsonl_records(data: bytes, file_name: str) -> Iterator[dict[str, str]]:
    for number, line in enumerate(decode(data, file_name).text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except json.JSONDecodeError as error:
            raise ImportFailure(
                f"Line {number} of {file_name} is no valid JSON: {error.msg}.",
                "Correct or remove that line.",
            ) from error
        if isinstance(found, dict):
            yield _flat(found)


def _objects(found: object) -> list[dict[str, Any]]:
    if isinstance(found, dict):
        for name in _LISTS:
            if isinstance(found.get(name), list):
                found = found[name]
                break
        else:
            return [found]
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _flat(record: Mapping[str, Any]) -> dict[str, str]:
    """Values as text: `{"name": "X"}` is X, a list is joined, anything else is left empty."""
    return {str(key): _value(value) for key, value in record.items()}


def _value(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return next(
            (v for k in ("name", "title", "value") if isinstance(v := value.get(k), str)), ""
        )
    if isinstance(value, list):
        parts = [_value(item) for item in value[:10_000]]
        joint = "\n\n" if sum(map(len, parts)) > 200 else ", "
        return joint.join(filter(None, parts))
    return "" if value is None or isinstance(value, bool) else str(value)


_RECORDS = {"csv": _csv_records, "json": _json_records, "jsonl": _jsonl_records}


def _suffix(file_name: str) -> str:
    ending = file_name.lower().rpartition(".")[2]
    return {"tsv": "csv", "ndjson": "jsonl"}.get(ending, ending if ending in _RECORDS else "csv")


def _sniff_csv(head: bytes) -> float:
    if looks_binary(head):
        return 0.0
    first = head.split(b"\n", 1)[0].decode("utf-8", "ignore").lower()
    cells = re.split(r"[,;\t|]", first)
    known = guess_mapping(cell.strip("\ufeff\"' ") for cell in cells)
    return 0.6 if len(cells) > 1 and "text" in known and len(known) > 1 else 0.0


def _sniff_json(head: bytes) -> float:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if re.match(rb"\[\s*\{|\{\s*\"", start):
        return 0.55
    return 0.0


def _sniff_jsonl(head: bytes) -> float:
    lines = head.strip().split(b"\n")
    if not lines[0].startswith(b"{") or not lines[0].rstrip().endswith(b"}"):
        return 0.0
    try:
        json.loads(lines[0])
    except (ValueError, RecursionError):
        return 0.0
    return 0.7 if len(lines) > 1 else 0.5


def _registered(kind: str, title: str, suffixes: tuple[str, ...], sniff: Any) -> Importer:
    return Importer(
        name=kind,
        title=title,
        suffixes=suffixes,
        sniff=sniff,
        read=guarded(f"a {title}", partial(read_table, kind=kind)),
        many=True,
    )


CSV = _registered("csv", "CSV table", (".csv", ".tsv"), _sniff_csv)
JSON = _registered("json", "JSON file", (".json",), _sniff_json)
JSONL = _registered("jsonl", "JSON Lines file", (".jsonl", ".ndjson"), _sniff_jsonl)


def with_mapping(importer: Importer, mapping: Mapped) -> Importer:
    """The same table importer with its columns given by hand, as an archive remembers them."""
    reader = partial(read_table, kind=importer.name, mapping=dict(mapping))
    return replace(importer, read=guarded(f"a {importer.title}", reader))

"""The history of one record, read from the journal: each field, before and after, by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rostra.domain.changes import FieldChange, Step
from rostra.storage.database import Source
from rostra.storage.journal import old_values, step_of
from rostra.storage.schema import BY_NAME, RUN_CLASS, RUN_CLASSES, TRACKED, Tracked

_EVENTS = """SELECT j.seq, j.op, j.row_id, j.old, s.id, s.name, s.at, s.author, s."rows", s.undone
    FROM {} JOIN commits c ON c.number = (SELECT number FROM commits
      WHERE last_seq >= j.seq AND last_seq >= first_seq ORDER BY last_seq LIMIT 1)
    JOIN steps s ON s.id = c.step_id
    WHERE c.kind = 'do' AND s.dropped = 0 AND j.tbl = ? AND """

_CHANGED = _EVENTS.format("journal j") + "j.op != 'I' AND j.owner = ?"
_MADE = "WITH classes(class, longest) AS (VALUES {}) {} ".format(
    ", ".join(map(str, RUN_CLASSES)),
    _EVENTS.format("classes CROSS JOIN journal j"),
) + (
    f"j.op = 'I' AND {RUN_CLASS} = classes.class"
    " AND j.row_id BETWEEN ? - classes.longest AND ? AND j.last_id >= ?"
)

_Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Event:
    seq: int
    op: str
    row_id: int
    old: dict[str, Any]
    step: Step


def history(source: Source, table: str, record_id: int) -> list[FieldChange]:
    """What happened to a record and its links, newest first; undone steps are marked so.

    A new record is one line, field "" with after "created".  ValueError on an unknown table.
    """
    aggregate = BY_NAME.get(table)
    if aggregate is None or aggregate.owners[0][1] != "id":
        raise ValueError(f"no record is kept in {table!r}")
    out: list[tuple[int, FieldChange]] = []
    with source.snapshot():
        for tracked in TRACKED:
            if tracked.owners[0][0] == table:
                out += _of_table(source, tracked, table, record_id)
    out.sort(key=lambda pair: pair[0], reverse=True)
    return [change for _, change in out]


def _of_table(
    source: Source, tracked: Tracked, table: str, record_id: int
) -> Iterator[tuple[int, FieldChange]]:
    by_row: dict[int, list[_Event]] = {}
    for event in _events(source, tracked, record_id):
        by_row.setdefault(event.row_id, []).append(event)
    columns = [row[1] for row in source.rows(f"PRAGMA table_info({tracked.name})")]
    for row_id, events in by_row.items():
        after = _current(source, tracked.name, columns, row_id)
        for event in sorted(events, key=lambda e: e.seq, reverse=True):
            before = {} if event.op == "I" else {**after, **event.old}
            for name, old, new in _lines(source, tracked, event, before, after):
                yield event.seq, FieldChange(event.step, table, record_id, name, old, new)
            after = before


def _lines(
    source: Source, tracked: Tracked, event: _Event, before: _Values, after: _Values
) -> Iterator[tuple[str, Any, Any]]:
    """Field, before and after, of one event: a link is told as the field it stands for."""
    if tracked.name in _LINKS:
        field, label = _LINKS[tracked.name]
        old = label(source, before) if before else None
        new = label(source, after) if after and event.op != "D" else None
        if old != new:
            yield field, old, new
    elif event.op == "I":
        yield "", None, "created"
    elif event.op == "D":
        yield "", "deleted", None
    else:
        for column, value in event.old.items():
            if column not in tracked.hidden:
                yield column, value, after.get(column)


def _name(source: Source, table: str, row_id: int | None) -> str:
    """What a record is called, or was when it was deleted."""
    if row_id is None:
        return ""
    name = source.value(f"SELECT name FROM {table} WHERE id = ?", [row_id])
    if name is None:
        sql = """SELECT json_extract(old, '$.name') FROM journal WHERE tbl = ? AND owner = ?
            AND op != 'I' AND json_extract(old, '$.name') IS NOT NULL ORDER BY seq DESC LIMIT 1"""
        name = source.value(sql, [BY_NAME[table].code, row_id])
    return str(name or "")


def _speaker(source: Source, row: _Values) -> str:
    parts = (_name(source, "agents", row["agent_id"]) or row["name"], row["role"])
    return ", ".join(part for part in parts if part)


def _office(_source: Source, row: _Values) -> str:
    parts = (row["role"], row["organisation"], row["country"])
    held = f" ({row['start']} to {row['end']})" if row["start"] or row["end"] else ""
    return ", ".join(part for part in parts if part) + held


def _item(source: Source, row: _Values) -> str:
    if row["statement_id"] is None:
        return f"# {row['heading']}"
    sql = "SELECT text FROM statements WHERE id = ?"
    text = str(source.value(sql, [row["statement_id"]]) or f"statement {row['statement_id']}")
    return f"{text} ({row['note']})" if row["note"] else text


_LINKS: Mapping[str, tuple[str, Callable[[Source, _Values], str]]] = {
    "statement_speakers": ("speakers", _speaker),
    "statement_tags": ("tags", lambda source, row: _name(source, "tags", row["tag_id"])),
    "versions": ("text", lambda _source, row: f"version {row['number']}"),
    "offices": ("offices", _office),
    "different": (
        "not the same as",
        lambda source, row: " / ".join(
            _name(source, "agents", row[c]) for c in ("first_id", "second_id")
        ),
    ),
    "collection_items": ("items", _item),
}
"""Tables of links: the field they stand for, and how one is told in words."""


def _events(source: Source, tracked: Tracked, record_id: int) -> Iterator[_Event]:
    rows = source.rows(_CHANGED, [tracked.code, record_id])
    ids = {row[2] for row in rows}
    if tracked.owners[0][1] == "id":
        ids.add(record_id)
    else:
        sql = f"SELECT id FROM {tracked.name} WHERE {tracked.owners[0][1]} = ?"
        ids.update(source.column(sql, [record_id]))
    for row in rows:
        yield _Event(row[0], row[1], row[2], old_values(row[3]), step_of(row[4:]))
    for row_id in ids:
        inserts = source.rows(_MADE, [tracked.code, row_id, row_id, row_id])
        for row in inserts:
            yield _Event(row[0], "I", row_id, {}, step_of(row[4:]))


def _current(source: Source, table: str, columns: list[str], row_id: int) -> dict[str, Any]:
    row = source.one(f"SELECT * FROM {table} WHERE id = ?", [row_id])
    return dict(zip(columns, row, strict=True)) if row else {}

"""The history of one record, read from the journal: each field, before and after, by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rostra.domain.changes import FieldChange, Step
from rostra.storage.database import Source
from rostra.storage.journal import old_values, step_of
from rostra.storage.schema import BY_NAME, TRACKED, Tracked

_EVENTS = """SELECT j.seq, j.op, j.row_id, j.old, s.id, s.name, s.at, s.author, s."rows", s.undone
    FROM journal j JOIN commits c ON c.number = (SELECT number FROM commits
      WHERE first_seq <= j.seq ORDER BY first_seq DESC LIMIT 1)
    JOIN steps s ON s.id = c.step_id
    WHERE c.kind = 'do' AND s.dropped = 0 AND j.tbl = ? AND """


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
    owner = tracked.owners[0][1]
    by_row: dict[int, list[_Event]] = {}
    for event in _events(source, tracked, record_id):
        by_row.setdefault(event.row_id, []).append(event)
    columns = [row[1] for row in source.rows(f"PRAGMA table_info({tracked.name})")]
    for row_id, events in by_row.items():
        now = _current(source, tracked.name, columns, row_id)
        for event in sorted(events, key=lambda e: e.seq, reverse=True):
            for name, before, after in _lines(tracked, event, now):
                if name != owner or owner == "id":
                    yield (
                        event.seq,
                        FieldChange(event.step, table, record_id, name, before, after),
                    )
            now = {**now, **event.old} if event.op != "I" else {}


def _lines(
    tracked: Tracked, event: _Event, after: dict[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    link = tracked.owners[0][1] != "id"
    if event.op == "U":
        for column, value in event.old.items():
            if column not in tracked.hidden:
                yield (f"{tracked.name}.{column}" if link else column), value, after.get(column)
    elif link:
        shown = {k: v for k, v in after.items() if k not in ("id", tracked.owners[0][1])}
        gone = {k: v for k, v in event.old.items() if k not in ("id", tracked.owners[0][1])}
        name = tracked.name
        yield (name, None, shown) if event.op == "I" else (name, gone, None)
    else:
        yield ("", None, "created") if event.op == "I" else ("", "deleted", None)


def _events(source: Source, tracked: Tracked, record_id: int) -> Iterator[_Event]:
    rows = source.rows(f"{_EVENTS} j.op != 'I' AND j.owner = ?", [tracked.code, record_id])
    ids = {row[2] for row in rows}
    if tracked.owners[0][1] == "id":
        ids.add(record_id)
    else:
        sql = f"SELECT id FROM {tracked.name} WHERE {tracked.owners[0][1]} = ?"
        ids.update(source.column(sql, [record_id]))
    for row in rows:
        yield _Event(row[0], row[1], row[2], old_values(row[3]), step_of(row[4:]))
    for row_id in ids:
        inserts = source.rows(
            f"{_EVENTS} j.op = 'I' AND j.row_id <= ? AND j.last_id >= ?",
            [tracked.code, row_id, row_id],
        )
        for row in inserts:
            yield _Event(row[0], "I", row_id, {}, step_of(row[4:]))


def _current(source: Source, table: str, columns: list[str], row_id: int) -> dict[str, Any]:
    row = source.one(f"SELECT * FROM {table} WHERE id = ?", [row_id])
    return dict(zip(columns, row, strict=True)) if row else {}

"""The persistent journal: what each step changed, and how to take it back.

The triggers append the inverse of every row change to `journal`; a commit is a stretch of it,
and a step is one or more commits.  Undo applies the inverse of a step's live commits, newest
row first, and is a commit itself, whose inverse is the redo: nothing is ever rewritten, so
`changed_since` and the history hold whatever was undone in between.

Consecutive journal rows of one table and one sort are inverted by one set-based statement.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rostra.domain.changes import Changes, Step
from rostra.storage.database import Row, Source
from rostra.storage.runs import Runs
from rostra.storage.schema import BY_CODE, Tracked

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Column

_STEP = 's.id, s.name, s.at, s.author, s."rows", s.undone'


def now_ms() -> int:
    """Milliseconds since 1970, UTC: how the archive keeps times."""
    return time.time_ns() // 1_000_000


def as_time(milliseconds: int) -> datetime:
    """The UTC time those milliseconds name."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def step_of(row: Row) -> Step:
    """A Step from the columns of `_STEP`."""
    return Step(row[0], row[1], as_time(row[2]), row[3], row[4], bool(row[5]))


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: its number, and the journal rows `first` to `last` that are its."""

    number: int
    first: int
    last: int


class JournalReader:
    """What the journal knows."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def commit_number(self) -> int:
        """The newest commit; 0 in a new archive."""
        return int(self._source.value("SELECT max(number) FROM commits") or 0)

    def commit_mark(self, commit: int) -> str:
        """What tells this archive's commit from another's of the same number; "" for none."""
        sql = "SELECT at, first_seq, last_seq FROM commits WHERE number IN (1, ?) ORDER BY number"
        rows = self._source.rows(sql, [commit])
        return ".".join(str(part) for row in rows for part in row) if commit > 0 else ""

    def steps(self, limit: int = 100) -> list[Step]:
        """The newest steps first, without those that can never come back."""
        sql = f"SELECT {_STEP} FROM steps s WHERE s.dropped = 0 ORDER BY s.id DESC LIMIT ?"
        return [step_of(row) for row in self._source.rows(sql, [limit])]

    def to_undo(self) -> Step | None:
        """The newest step not undone."""
        sql = f"""SELECT {_STEP} FROM steps s WHERE s.dropped = 0 AND s.undone = 0
            ORDER BY s.id DESC LIMIT 1"""
        row = self._source.one(sql)
        return step_of(row) if row else None

    def to_redo(self) -> Step | None:
        """The step undone last."""
        sql = f"""SELECT {_STEP} FROM steps s WHERE s.dropped = 0 AND s.undone = 1
            ORDER BY s.id LIMIT 1"""
        row = self._source.one(sql)
        return step_of(row) if row else None

    def live_commits(self, step_id: int) -> list[Commit]:
        """The commits whose inverse undoes (or redoes) the step, oldest first."""
        commits: list[Commit] = []
        sql = """SELECT number, first_seq, last_seq, kind FROM commits WHERE step_id = ?
            ORDER BY number"""
        for number, first, last, kind in self._source.rows(sql, [step_id]):
            if kind != "do":
                commits.clear()
            commits.append(Commit(number, first, last))
        return commits

    def changed_since(self, commit: int) -> Changes | None:
        """What moved after `commit`; None when that is not a commit of this archive."""
        with self._source.snapshot():
            newest = self.commit_number()
            if not 0 <= commit <= newest:
                return None
            if commit == newest:
                return Changes(newest)
            first = self._source.value(
                "SELECT min(first_seq) FROM commits WHERE number > ?", [commit]
            )
            last = self._source.value("SELECT max(last_seq) FROM commits")
            return changes_between(self._source, newest, first, last)


_DEAD = """SELECT c.number, c.first_seq, c.last_seq FROM commits c JOIN steps s
    ON s.id = c.step_id WHERE c.trimmed = 0 AND (s.dropped = 1 OR (c.kind != 'do'
    AND EXISTS (SELECT 1 FROM commits later WHERE later.step_id = c.step_id
    AND later.number > c.number)))"""


def trim(db: Database) -> None:
    """Let go of old values that nothing can need again; which rows moved stays known.

    Those of steps that were undone and then overtaken, and of undos that were redone.
    """
    for number, first, last in db.conn.execute(_DEAD).fetchall():
        db.conn.execute(
            "UPDATE journal SET old = NULL WHERE seq BETWEEN ? AND ? AND old IS NOT NULL",
            [first, last],
        )
        db.conn.execute("UPDATE commits SET trimmed = 1 WHERE number = ?", [number])


def changes_between(source: Source, commit: int, first: int, last: int) -> Changes:
    """The aggregates that the journal rows `first` to `last` touched, links included."""
    ids: dict[str, set[int]] = {}
    for code, op in source.rows(
        "SELECT DISTINCT tbl, op FROM journal WHERE seq BETWEEN ? AND ?", [first, last]
    ):
        for aggregate, found in _owners(source, BY_CODE[code], op, first, last):
            ids.setdefault(aggregate, set()).update(found)
    for aggregate, found in _dependents(source, first, last):
        ids.setdefault(aggregate, set()).update(found)
    return Changes.of(commit, **ids)


def _owners(
    source: Source, table: Tracked, op: str, first: int, last: int
) -> Iterator[tuple[str, Iterable[int]]]:
    where = f"j.seq BETWEEN {first} AND {last} AND j.tbl = {table.code} AND j.op = '{op}'"
    for aggregate, column in table.owners:
        if op == "I" and column == "id":
            runs = source.rows(f"SELECT row_id, last_id FROM journal j WHERE {where}")
            for low, high in runs:
                yield aggregate, range(low, high + 1)
            continue
        if op == "I":
            sql = f"""SELECT DISTINCT t.{column} FROM journal j CROSS JOIN {table.name} t
                ON t.id BETWEEN j.row_id AND j.last_id WHERE {where}"""
        elif column == table.owners[0][1]:
            sql = f"SELECT DISTINCT j.owner FROM journal j WHERE {where}"
        else:
            sql = f"""SELECT DISTINCT json_extract(j.old, '$.{column}') FROM journal j
                WHERE {where} UNION SELECT t.{column} FROM journal j JOIN {table.name} t
                ON t.id = j.row_id WHERE {where} AND j.op = 'U'"""
        yield aggregate, [i for i in source.column(sql) if i is not None]


_DEPENDENTS = (
    (1, "SELECT d.id FROM statements d WHERE d.article_id = j.row_id"),
    (6, "SELECT d.statement_id FROM statement_speakers d WHERE d.agent_id = j.row_id"),
    (9, "SELECT d.statement_id FROM statement_tags d WHERE d.tag_id = j.row_id"),
)
"""Whose change is seen in the rows of statements: an article's title, a speaker's or tag's name."""


def _dependents(source: Source, first: int, last: int) -> Iterator[tuple[str, Iterable[int]]]:
    for code, inner in _DEPENDENTS:
        sql = f"""SELECT DISTINCT s.id FROM journal j CROSS JOIN statements s ON s.id IN ({inner})
            WHERE j.seq BETWEEN ? AND ? AND j.tbl = ? AND j.op = 'U'"""
        found = source.column(sql, [first, last, code])
        if found:
            yield "statements", found


def invert(db: Database, commit: Commit) -> None:
    """Apply the inverse of one commit's journal rows, newest first."""
    sql = """SELECT seq, tbl, op, row_id, last_id FROM journal WHERE seq BETWEEN ? AND ?
        ORDER BY seq DESC"""
    rows = db.conn.execute(sql, [commit.first, commit.last]).fetchall()
    made = _made(rows)
    # Old values of what the commit itself made need not be put back before it is taken away.
    rows = [row for row in rows if row[2] != "U" or row[3] not in made[row[1]]]
    if all(row[2] == "I" for row in rows):
        _take_away(db, made)
        return
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and rows[end][1:3] == rows[start][1:3]:
            end += 1
        table, op = BY_CODE[rows[start][1]], rows[start][2]
        _invert_group(db, table, op, rows[start:end])
        start = end


def _made(rows: list[Row]) -> defaultdict[int, Runs]:
    """Table -> the ids that were inserted."""
    made: defaultdict[int, Runs] = defaultdict(Runs)
    for _, table, op, first, last in rows:
        if op == "I":
            made[table].add(first, last)
    return made


_CHILDREN_FIRST = (11, 5, 4, 3, 2, 1, 7, 8, 6, 9, 10, 12, 13)
"""Tables by code, so that no deletion has to look for rows that go with it."""


def _take_away(db: Database, made: Mapping[int, Runs]) -> None:
    """Undo an import: everything it made goes, a table at a time, in a few large steps."""
    for code in _CHILDREN_FIRST:
        for run in made[code].ranges() if code in made else ():
            db.conn.execute(
                f"DELETE FROM {BY_CODE[code].name} WHERE id BETWEEN ? AND ?",
                [run.start, run.stop - 1],
            )


def _invert_group(db: Database, table: Tracked, op: str, rows: list[Row]) -> None:
    """`rows` are neighbours in the journal, of one table and one sort, newest first."""
    if op == "I":
        for _, _, _, low, high in rows:
            db.conn.execute(f"DELETE FROM {table.name} WHERE id BETWEEN ? AND ?", [low, high])
        return
    columns = db.table(table.name).columns
    apply = _put_back if op == "D" else _set_back
    once = len({row[3] for row in rows}) == len(rows)
    if once and len(rows) > 1:
        db.conn.execute("SAVEPOINT inverse")
        try:
            apply(db, table.name, columns, rows[-1][0], rows[0][0])
        except sqlite3.IntegrityError:
            # Values that swapped places collide when set at once, never one by one.
            db.conn.execute("ROLLBACK TO inverse")
            db.conn.execute("RELEASE inverse")
        else:
            db.conn.execute("RELEASE inverse")
            return
    for row in rows:
        apply(db, table.name, columns, row[0], row[0])


def _put_back(db: Database, table: str, columns: list[Column], first: int, last: int) -> None:
    names = ", ".join(f'"{column.name}"' for column in columns)
    values = ", ".join(_kept(column) for column in columns)
    # By id: the rows are appended, and the journal keeps them as one run.
    db.conn.execute(
        f"""INSERT INTO {table} ({names}) SELECT {values} FROM journal
            WHERE seq BETWEEN ? AND ? ORDER BY row_id""",
        [first, last],
    )


def _kept(column: Column) -> str:
    """A deleted row's value; the default where a migration added the column since."""
    value = f"json_extract(old, '$.{column.name}')"
    if column.notnull and column.default_value is not None:
        return f"coalesce({value}, {column.default_value})"
    return value


def _set_back(db: Database, table: str, columns: list[Column], first: int, last: int) -> None:
    sets = ", ".join(
        f"""\"{c}" = CASE WHEN json_type(j.old, '$.{c}') IS NULL THEN {table}."{c}"
            ELSE json_extract(j.old, '$.{c}') END"""
        for c in (column.name for column in columns)
        if c != "id"
    )
    db.conn.execute(
        f"""UPDATE {table} SET {sets} FROM journal j
            WHERE j.seq BETWEEN ? AND ? AND {table}.id = j.row_id""",
        [first, last],
    )


def old_values(text: str | None) -> dict[str, object]:
    """The columns and values of a journal row."""
    return dict(json.loads(text)) if text else {}

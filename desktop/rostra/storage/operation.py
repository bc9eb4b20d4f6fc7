"""A write is an operation: one transaction, one undo step, one `Changes`."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.domain.changes import Changes, Step
from rostra.domain.errors import ArchiveError
from rostra.storage import codec
from rostra.storage.agent_writer import AgentWriter
from rostra.storage.articles import ArticleWriter
from rostra.storage.collections import CollectionWriter
from rostra.storage.database import WriterSource, failure, shrink
from rostra.storage.journal import Commit, JournalReader, changes_between, invert, now_ms, trim
from rostra.storage.originals import Originals
from rostra.storage.searches import RuleWriter, SearchWriter
from rostra.storage.statement_writer import StatementWriter
from rostra.storage.tags import TagWriter

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

OUTSIDE = "Changed outside Rostra"


class Operation:
    """What is at hand inside `store.operation`: the write halves of the repositories."""

    def __init__(self, source: WriterSource, originals: Originals, author: str) -> None:
        self.author = author
        self.changes = Changes()
        self.step = 0
        self.originals = originals
        self.articles = ArticleWriter(source)
        self.agents = AgentWriter(source)
        self.statements = StatementWriter(source, self.agents, author)
        self.tags = TagWriter(source)
        self.collections = CollectionWriter(source)
        self.searches = SearchWriter(source)
        self.rules = RuleWriter(source)


class Writer:
    """The one writer of an open archive, safe to call from any thread, one at a time."""

    def __init__(self, db: Database, path: Path, originals: Originals) -> None:
        self._db = db
        self._path = path
        self._originals = originals
        self._guard = threading.Lock()
        self._owner: int | None = None
        self._source = WriterSource(db)
        self._journal = JournalReader(self._source)

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """The writer's connection inside one transaction, all or nothing.

        A failing disk becomes an ArchiveError.  RuntimeError when this thread is inside one.
        """
        if self._owner == threading.get_ident():
            raise RuntimeError("an operation is running in this thread already")
        with self._guard:
            self._owner = threading.get_ident()
            try:
                self._db.conn.execute("BEGIN IMMEDIATE")
                yield self._db
                self._db.conn.execute("COMMIT")
            except sqlite3.Error as error:
                self._rollback()
                raise failure(error, self._path) from error
            except BaseException:
                self._rollback()
                raise
            finally:
                self._owner = None

    def let_go(self) -> None:
        """Keep no pages in memory, unless an operation is running."""
        if self._guard.acquire(blocking=False):
            try:
                shrink(self._db.conn)
            finally:
                self._guard.release()

    def _rollback(self) -> None:
        try:
            if self._db.conn.in_transaction:
                self._db.conn.execute("ROLLBACK")
        except sqlite3.ProgrammingError as error:
            raise ArchiveError(f"{self._path.parent} was closed.") from error

    @contextmanager
    def operation(self, name: str, author: str, join: int) -> Iterator[Operation]:
        """See `Store.operation`."""
        operation = Operation(self._source, self._originals, author)
        changes, step = Changes(), 0
        with self.transaction():
            start = self._adopt()
            yield operation
            end = self._last_row()
            if end > start:
                step = self._step_for(name, author, join)
                changes = self._commit(step, "do", start + 1, end)
            else:
                changes = Changes(self._journal.commit_number())
        operation.changes, operation.step = changes, step

    def _last_row(self) -> int:
        return int(self._source.value("SELECT coalesce(max(seq), 0) FROM journal"))

    def _adopt(self) -> int:
        """The newest journal row; rows that no commit claims become a step of their own."""
        last = self._last_row()
        sql = "SELECT last_seq FROM commits ORDER BY number DESC LIMIT 1"
        known = int(self._source.value(sql) or 0)
        if last > known:
            self._commit(self._new_step(OUTSIDE, "unknown"), "do", known + 1, last)
        return last

    def _step_for(self, name: str, author: str, join: int) -> int:
        newest = self._journal.to_undo()
        if join and newest and newest.id == join and self._journal.to_redo() is None:
            return join
        return self._new_step(name, author)

    def _new_step(self, name: str, author: str) -> int:
        self._db.conn.execute("UPDATE steps SET dropped = 1 WHERE undone = 1 AND dropped = 0")
        # A step may be named by a file.
        row = {"name": codec.file_name(name), "author": author, "at": now_ms()}
        return int(self._db.table("steps").insert(row).last_rowid or 0)

    def _commit(self, step: int, kind: str, first: int, last: int) -> Changes:
        row = {
            "step_id": step,
            "kind": kind,
            "at": now_ms(),
            "first_seq": first,
            "last_seq": last,
        }
        number = int(self._db.table("commits").insert(row).last_rowid or 0)
        if kind == "do":
            sql = """SELECT coalesce(sum(coalesce(last_id - row_id, 0) + 1), 0) FROM journal
                WHERE seq BETWEEN ? AND ?"""
            rows = self._source.value(sql, [first, last])
            self._db.conn.execute('UPDATE steps SET "rows" = "rows" + ? WHERE id = ?', [rows, step])
        return changes_between(self._source, number, first, last)

    def undo(self) -> tuple[Step, Changes] | None:
        """Take back the newest step not undone; None when there is none."""
        return self._turn(self._journal.to_undo, "undo")

    def redo(self) -> tuple[Step, Changes] | None:
        """Bring back the step undone last; None when there is none."""
        return self._turn(self._journal.to_redo, "redo")

    def _turn(self, which: Callable[[], Step | None], kind: str) -> tuple[Step, Changes] | None:
        with self.transaction() as db:
            start = self._adopt()
            step = which()
            if step is None:
                return None
            # Rows come back in the reverse of the order they went: parents may follow children.
            db.conn.execute("PRAGMA defer_foreign_keys=ON")
            for commit in reversed(self._journal.live_commits(step.id)):
                invert(db, Commit(commit.number, commit.first, commit.last))
            undone = kind == "undo"
            db.conn.execute("UPDATE steps SET undone = ? WHERE id = ?", [undone, step.id])
            changes = self._commit(step.id, kind, start + 1, self._last_row())
        return Step(step.id, step.name, step.at, step.author, step.rows, undone), changes

    def seen(self, search_id: int, commit: int) -> None:
        """Note up to which commit a saved search was looked at: no step, nothing to undo."""
        with self.transaction() as db:
            row = {"search_id": search_id, "seen": commit}
            db.table("searches_seen").upsert(row, pk="search_id")

    def close(self) -> None:
        """Wait for a running operation, fold the log into the file, and let go.

        Tidying may fail (a full disk): nothing is lost, the log is read on the next opening.
        """
        with self._guard:
            try:
                with self._db.atomic():
                    trim(self._db)
                self._db.conn.execute("PRAGMA optimize")
                self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error as error:
                log.warning("%s was closed without tidying: %s", self._path, error)
            finally:
                self._db.conn.close()

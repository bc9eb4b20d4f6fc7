"""Connections: one guarded writer, and a pool of read-only readers that can be interrupted.

Every read borrows a connection for as long as it takes; a thread that is already reading goes
on with the one it has, so that nested reads see one snapshot.  Closing raises a flag that the
running reads' progress handlers see, waits for them, and only then closes: nothing ever
interrupts the ROLLBACK that ends a read, which an earlier try did and could not recover from.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.domain.errors import ArchiveError, Cancelled
from rostra.domain.fold import fold

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

Row = tuple[Any, ...]
Params = Sequence[Any]

_WRITER_CACHE, _READER_CACHE = 16 << 10, 4 << 10
"""KiB of pages that a connection keeps; what is not there the system mostly has at hand."""

_IDLE = 4
"""Readers kept for later: each has its cache."""

_PAGE = 10_000
"""Rows that are read at once of a table that is gone through."""

_OPCODES = 2000
"""Virtual machine steps between two looks at whether to go on: well under a millisecond."""


def failure(error: sqlite3.Error, path: Path) -> ArchiveError:
    """`error` as a sentence a person can act on."""
    text = str(error)
    code = getattr(error, "sqlite_errorname", "") or ""
    if code.startswith("SQLITE_FULL") or "disk is full" in text:
        return ArchiveError(
            f"The disk that holds {path} is full; the last change was not kept.",
            "Make room and try again: everything before it is safe.",
        )
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return ArchiveError(
            f"{path} is damaged ({text}).", "Restore the newest copy in its backups folder."
        )
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ArchiveError(f"{path} is busy in another program.", "Try again in a moment.")
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return ArchiveError(f"{path} cannot be written ({text}).", "Check the folder's rights.")
    if code.startswith("SQLITE_IOERR"):
        return ArchiveError(
            f"{path} could not be read or written ({text}).",
            "Check the disk and its free space; nothing that was kept before is lost.",
        )
    return ArchiveError(f"{path}: the database refused ({text}).", "Run `rostra check`.")


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open `path` with `mode` "rw", "rwc", "ro" or "immutable"; transactions are explicit."""
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=10.0,
        cached_statements=256,
    )
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection


def shrink(connection: sqlite3.Connection) -> None:
    """Free the pages that it keeps; what is read next comes from the system's copy of the file."""
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA shrink_memory")


def open_writer(path: Path, *, create: bool = False) -> Database:
    """The one writer: WAL, foreign keys on, a commit reaches the disk before it returns."""
    from sqlite_utils import Database

    connection = connect(path, "rwc" if create else "rw")
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA cache_size=-{_WRITER_CACHE}")
        # Journal triggers must not fire for rows that other triggers derive.
        connection.execute("PRAGMA recursive_triggers=OFF")
        connection.create_function("fold", 1, fold, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return Database(connection, recursive_triggers=False)


def set_row(db: Database, table: str, row_id: int, values: dict[str, Any]) -> None:
    """Set columns of one row.  Raises ArchiveError when it is gone: undone or deleted meanwhile."""
    from sqlite_utils.db import NotFoundError

    try:
        db.table(table).update(row_id, values)
    except NotFoundError as error:
        raise ArchiveError("What was to be changed is not in the archive any more.") from error


class Source(ABC):
    """Where a repository's SELECTs go: the readers' pool, or the writer in an operation."""

    @abstractmethod
    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        """All rows of one SELECT."""

    @abstractmethod
    def snapshot(self) -> Any:
        """A context in which several `rows` see one state of the archive."""

    def one(self, sql: str, params: Params = ()) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def value(self, sql: str, params: Params = ()) -> Any:
        """The first column of the first row; None when there is none."""
        row = self.one(sql, params)
        return row[0] if row else None

    def column(self, sql: str, params: Params = ()) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self.rows(sql, params)]

    def paged(self, sql: str, first: Params) -> Iterator[Row]:
        """Rows of a SELECT of any length, some thousand at a time.

        It begins with as many columns as `first` has values, is ordered by them, and asks for what
        comes after them in its first parameters; the last is how many rows.
        """
        after = tuple(first)
        while page := self.rows(sql, (*after, _PAGE)):
            yield from page
            after = page[-1][: len(after)]

    def among(self, sql: str, ids: Iterable[Any], extra: Params = ()) -> Iterator[Row]:
        """Rows of `sql`, whose `{}` stands for a list of ids, asked in chunks."""
        pending = list(ids)
        for start in range(0, len(pending), 500):
            chunk = pending[start : start + 500]
            marks = ",".join("?" * len(chunk))
            yield from self.rows(sql.format(marks), [*chunk, *extra])


class WriterSource(Source):
    """Reads of an operation: they see what it has written so far."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        """All rows of one SELECT."""
        try:
            return self.db.conn.execute(sql, params).fetchall()
        except UnicodeEncodeError:
            return []  # half a character is never kept, so nothing is like it

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """The operation's transaction is one already."""
        yield


class Readers(Source):
    """The pool of read-only connections."""

    def __init__(self, path: Path, *, immutable: bool = False) -> None:
        self._path = path
        self._mode = "immutable" if immutable else "ro"
        self._free: list[sqlite3.Connection] = []
        self._busy = 0
        self._closing = False
        self._changed = threading.Condition()
        self._local = threading.local()

    @contextmanager
    def cancellable(self, stop: Callable[[], bool]) -> Iterator[None]:
        """Reads of this thread, inside, raise Cancelled soon after `stop()` turns true."""
        before = getattr(self._local, "stop", None)
        self._local.stop = stop
        try:
            yield
        finally:
            self._local.stop = before

    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        """All rows of one SELECT.  Raises ArchiveError, or Cancelled."""
        with self._borrowed() as connection:
            return self._run(connection, sql, params)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """One state of the archive for every read of this thread, inside."""
        with self._borrowed():
            yield

    def _run(self, connection: sqlite3.Connection, sql: str, params: Params) -> list[Row]:
        try:
            return connection.execute(sql, params).fetchall()
        except UnicodeEncodeError:
            return []  # half a character is never kept, so nothing is like it
        except sqlite3.OperationalError as error:
            if "interrupted" not in str(error):
                raise failure(error, self._path) from error
            if self._closing:
                raise ArchiveError(f"{self._path.parent} was closed.") from error
            raise Cancelled from error
        except sqlite3.DatabaseError as error:
            raise failure(error, self._path) from error

    def _interrupt(self) -> int:
        """Asked by SQLite every few opcodes, in the reading thread: 1 ends the statement."""
        stop: Callable[[], bool] | None = getattr(self._local, "stop", None)
        return int(self._closing or (stop is not None and stop()))

    @contextmanager
    def _borrowed(self) -> Iterator[sqlite3.Connection]:
        current: sqlite3.Connection | None = getattr(self._local, "current", None)
        if current is not None:
            yield current
            return
        connection = self._take()
        self._local.current = connection
        try:
            connection.execute("BEGIN")  # not to be interrupted: only a read knows what to say then
            connection.set_progress_handler(self._interrupt, _OPCODES)
            yield connection
        finally:
            self._local.current = None
            self._give(connection)

    def _take(self) -> sqlite3.Connection:
        with self._changed:
            if self._closing:
                raise ArchiveError(f"{self._path.parent} was closed.")
            self._busy += 1
            if self._free:
                return self._free.pop()
        try:
            connection = connect(self._path, self._mode)
            connection.execute("PRAGMA query_only=ON")
            connection.execute(f"PRAGMA cache_size=-{_READER_CACHE}")
        except sqlite3.Error as error:
            with self._changed:
                self._busy -= 1
                self._changed.notify_all()
            raise failure(error, self._path) from error
        return connection

    def _give(self, connection: sqlite3.Connection) -> None:
        """End the read with nothing able to interrupt it, and hand the connection back."""
        usable = True
        try:
            connection.set_progress_handler(None, 0)
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        except sqlite3.Error:
            log.exception("a reader could not end its transaction")
            usable = False
        with self._changed:
            self._busy -= 1
            if usable and not self._closing and len(self._free) < _IDLE:
                self._free.append(connection)
            else:
                with suppress(sqlite3.Error):
                    connection.close()
            self._changed.notify_all()

    def let_go(self) -> None:
        """Keep no pages in memory: those of connections that nobody uses at the moment."""
        with self._changed:
            for connection in self._free:
                shrink(connection)

    def close(self) -> None:
        """Interrupt running reads, wait until all have ended, close every connection.

        RuntimeError inside a snapshot of this thread, which would wait for itself.
        """
        if getattr(self._local, "current", None) is not None:
            raise RuntimeError("the archive cannot be closed inside a read")
        with self._changed:
            self._closing = True
            self._changed.wait_for(lambda: self._busy == 0)
            for connection in self._free:
                connection.close()
            self._free.clear()

"""Making an archive folder, and opening one: lock, migrations, or reading only."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.domain.errors import ArchiveError, NewerSchemaError
from rostra.storage import triggers
from rostra.storage.backup import back_up, dated
from rostra.storage.database import connect, failure, open_writer
from rostra.storage.lock import ArchiveLock
from rostra.storage.schema import APPLICATION_ID, latest, migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

_FOLDERS = ("index", "originals", "backups")
_OLDEST_SQLITE = (3, 35, 0)


@dataclass(frozen=True, slots=True)
class Opened:
    """How an archive came to be open: `db` is None when it is open for reading only."""

    db: Database | None
    lock: ArchiveLock | None
    held_by: str = ""
    immutable: bool = False


def unmakeable(folder: Path, error: OSError) -> ArchiveError:
    """Why there can be no archive in `folder`."""
    return ArchiveError(
        f"No archive can be made in {folder} ({error.strerror or error}).",
        "Choose a folder you may write to.",
    )


def create_folder(folder: Path) -> None:
    """An empty archive in `folder`.  Raises ArchiveError when it holds something else."""
    from sqlite_utils import Database

    try:
        folder.mkdir(parents=True, exist_ok=True)
        if (folder / "archive.db").exists():
            raise ArchiveError(f"{folder} is a Rostra archive already.", "Open it instead.")
        if any(_foreign(path) for path in folder.iterdir()):
            raise ArchiveError(
                f"{folder} holds other files.", "Choose an empty folder, or a new name."
            )
        for name in _FOLDERS:
            (folder / name).mkdir(exist_ok=True)
        # Built beside its name: a crash leaves no half-made archive that looks like one.
        aside = folder / ".archive.db.new"
        aside.unlink(missing_ok=True)
        with closing(connect(aside, "rwc")) as connection:
            connection.execute("PRAGMA page_size=8192")
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            _migrate(Database(connection))
        aside.replace(folder / "archive.db")
    except OSError as error:
        raise unmakeable(folder, error) from error
    except sqlite3.Error as error:
        raise failure(error, folder / "archive.db") from error


def _foreign(path: Path) -> bool:
    """Whether a file is somebody's, rather than a desktop's or one that a crash of ours left."""
    if path.name in _FOLDERS:
        return any(path.iterdir()) if path.is_dir() else True
    return not path.name.startswith(".") and path.name not in ("desktop.ini", "Thumbs.db")


def _migrate(db: Database) -> None:
    """Apply what is pending and note how far the schema is, in one transaction."""
    with db.atomic():
        migrations().apply(db)
        triggers.install(db)
        db.execute(f"PRAGMA user_version={latest()}")


def open_folder(folder: Path, *, read_only: bool) -> Opened:
    """Open `folder` for writing if that can be, else for reading.  See `Store.open`."""
    path = folder / "archive.db"
    try:
        found = path.is_file()
    except OSError as error:  # a folder above it may not be entered
        raise ArchiveError(
            f"{folder} cannot be read: {error.strerror}.", "Ask for the right to enter the folder."
        ) from error
    if not found:
        raise ArchiveError(
            f"{folder} is not a Rostra archive: there is no archive.db in it.",
            "Choose another folder, or create an archive.",
        )
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise ArchiveError(f"SQLite {sqlite3.sqlite_version} is too old; 3.35 is needed.")
    lock = ArchiveLock(folder)
    if not read_only and _writable(folder, path):
        try:
            taken = lock.acquire()
        except OSError:
            taken = False
        if taken:
            try:
                return Opened(_open_writing(path), lock)
            except BaseException:
                lock.release()
                raise
    return _open_reading(folder, path, lock.holder)


def _writable(folder: Path, path: Path) -> bool:
    return os.access(folder, os.W_OK) and os.access(path, os.W_OK)


def _open_writing(path: Path) -> Database:
    try:
        db = open_writer(path)
    except sqlite3.Error as error:
        raise failure(error, path) from error
    try:
        version = _version(db.conn, path)
        if version < latest():
            back_up(path, dated(path.parent / "backups", f"before-migration-{version}"))
            _migrate(db)
        for name in _FOLDERS:
            (path.parent / name).mkdir(exist_ok=True)
    except sqlite3.Error as error:
        db.conn.close()
        raise failure(error, path) from error
    except BaseException:
        db.conn.close()
        raise
    return db


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The schema's number.  Raises NewerSchemaError, or ArchiveError when it is not ours."""
    ours = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if ours != APPLICATION_ID:
        raise ArchiveError(f"{path} is a database of another program.", "Choose another folder.")
    if version > latest():
        raise NewerSchemaError(
            f"The archive {path.parent} was written by a newer Rostra "
            f"(schema {version}, this one knows {latest()}).",
            "Install the newer Rostra to open it; nothing was changed.",
        )
    return version


def _open_reading(folder: Path, path: Path, held_by: str) -> Opened:
    immutable = False
    try:
        try:
            version = _peek(path, "ro")
        except sqlite3.OperationalError:
            # WAL needs a file beside the database; a folder that cannot be written has none.
            if os.access(folder, os.W_OK):
                raise
            version, immutable = _peek(path, "immutable"), True
    except sqlite3.Error as error:
        raise failure(error, path) from error
    if version < latest():
        raise ArchiveError(
            f"The archive {folder} is of an older Rostra and must be brought up to date.",
            "Open it once where it can be written.",
        )
    return Opened(None, None, held_by, immutable)


def _peek(path: Path, mode: str) -> int:
    with closing(connect(path, mode)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return _version(connection, path)

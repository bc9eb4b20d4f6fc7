"""Copies of the database: made by SQLite's backup API, checked after writing, rotated."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from rostra.domain.errors import ArchiveError
from rostra.domain.progress import Progress, silent
from rostra.storage.database import connect, failure
from rostra.storage.originals import fsync_folder
from rostra.storage.schema import APPLICATION_ID

KEEP = 10
"""How many copies `backups/` holds; the oldest make room."""


_STRETCH = 4096
"""Pages copied between two calls of `progress`: 32 MB."""


def back_up(
    database: Path, target: Path, progress: Progress = silent, *, immutable: bool = False
) -> Path:
    """Copy the open archive's database to the file `target`; gives `target`.

    `immutable` is for a folder that cannot be written.  The copy is written aside, opened and
    checked, then moved into place.  Raises ArchiveError.
    """
    aside = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        aside.unlink(missing_ok=True)
        _copy(database, aside, progress, "immutable" if immutable else "ro")
        verify(aside)
        _sync(aside)
        aside.replace(target)
        fsync_folder(target.parent)
    except sqlite3.Error as error:
        raise failure(error, aside) from error
    except OSError as error:
        raise ArchiveError(
            f"The backup {target} could not be written ({error.strerror or error}).",
            "Check the disk's free space and the folder's rights; the archive is unharmed.",
        ) from error
    finally:
        for path in (aside, *(Path(f"{aside}{end}") for end in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):  # what went wrong before is what is told of
                path.unlink()
    return target


def _copy(source: Path, target: Path, progress: Progress, mode: str) -> None:
    with closing(connect(source, mode)) as old, closing(connect(target, "rwc")) as new:
        # One read from beginning to end: a copy that follows a busy writer never ends.
        old.execute("BEGIN")
        old.execute("SELECT count(*) FROM sqlite_master").fetchone()
        old.backup(
            new,
            pages=_STRETCH,
            progress=lambda _status, left, total: progress(total - left, total, target.name),
            sleep=0.0,
        )
        # A copy stands alone: no log beside it that could be forgotten.
        new.execute("PRAGMA journal_mode=DELETE")


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def verify(path: Path) -> None:
    """Raises ArchiveError unless `path` is a whole Rostra database."""
    try:
        with closing(connect(path, "immutable")) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.Error as error:
        raise failure(error, path) from error
    if not ours:
        raise ArchiveError(f"{path} is not a copy of a Rostra archive.")
    if not sound:
        raise ArchiveError(f"The copy {path} is damaged.", "Use another one.")


def dated(folder: Path, label: str = "archive") -> Path:
    """A name in `folder` that sorts by time and is not taken."""
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    path = folder / f"{label}-{stamp}.db"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{label}-{stamp}-{number}.db"
    return path


def rotate(folder: Path, keep: int = KEEP) -> None:
    """Drop the oldest dated copies; copies set aside before a migration stay."""
    for path in sorted(folder.glob("archive-*.db"))[:-keep]:
        with suppress(OSError):  # held by another program; the new copy is there
            path.unlink()


def _bring_originals(source: Path, target: Path) -> None:
    """Copy those that are not there; each is checked against its name whenever it is read."""
    if not source.is_dir() or (target.is_dir() and source.samefile(target)):
        return
    for path in source.glob("??/??/*"):
        there = target / path.relative_to(source)
        if not there.exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            aside = there.with_name(f".{there.name[:16]}.part")
            shutil.copyfile(path, aside)
            aside.replace(there)


def _set_aside(database: Path) -> None:
    """Keep what is there in `backups/`: as a checked copy, else the very file with its log.

    A database may be restored just because it is damaged: then no copy of it can be made.
    """
    kept = dated(database.parent / "backups", "before-restore")
    try:
        back_up(database, kept)
    except ArchiveError:
        kept.parent.mkdir(exist_ok=True)
        for end in ("-wal", ""):
            path = Path(f"{database}{end}")
            if path.exists():
                path.replace(f"{kept}{end}")


def restore(backup: Path, folder: Path) -> None:
    """Make `folder` an archive whose database is the copy `backup`.

    A database that is there already is set aside in `backups/`, never overwritten.  The index
    is of another state and goes; originals come along when the backup lies in an archive.
    """
    verify(backup)
    target = folder / "archive.db"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        aside = folder / ".archive.db.part"
        shutil.copyfile(backup, aside)
        verify(aside)
        _sync(aside)
        if target.exists():
            _set_aside(target)
        for end in ("-wal", "-shm"):
            (folder / f"archive.db{end}").unlink(missing_ok=True)
        aside.replace(target)
        fsync_folder(folder)
        shutil.rmtree(folder / "index", ignore_errors=True)
        _bring_originals(backup.absolute().parent.parent / "originals", folder / "originals")
    except OSError as error:
        raise ArchiveError(
            f"{backup} could not be restored to {folder} ({error.strerror or error}).",
            "Check the disk's free space and the folder's rights; the backup is unharmed.",
        ) from error

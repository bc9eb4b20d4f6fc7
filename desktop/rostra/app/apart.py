"""A large export in a process of its own: beside it the window goes on as if nothing were written.

Rows are made by Python code, and in a thread of the window it would take every second turn of the
interpreter for minutes.  The worker opens the archive for reading; what it leaves behind when it
is ended in the middle is cleared away here.
"""

from __future__ import annotations

import glob
import os
import shutil
import tempfile
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rostra.app.archive import Archive
from rostra.app.processes import Background, Failed, Start, report
from rostra.domain.errors import ExportFailure
from rostra.domain.progress import Progress, silent

AT_ONCE = 1_000
"""Up to so many statements are written in less time than a process takes to start."""

Work = TypeVar("Work", bound="Shared")

_LOOK = 0.1
"""Seconds between two looks at how far it is."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What is to be written, as a worker is told.  Picklable."""

    folder: Path
    target: Path
    query: str | None
    collection: str | int | None
    ids: array[int] | None
    language: str
    scratch: str
    """Folder for what a format keeps aside while it is written."""

    def within(self, write: Callable[[Archive, dict[str, Any]], int]) -> int:
        """Hand the archive, open for reading, and what is wanted of it to `write`; in a worker."""
        tempfile.tempdir = self.scratch
        wanted = ("target", "query", "collection", "ids", "language")
        with Archive.open(self.folder, read_only=True) as archive:
            return write(archive, {name: getattr(self, name) for name in wanted})


@dataclass(frozen=True, slots=True)
class _Task(Shared):
    format: str


@dataclass(frozen=True, slots=True)
class _Start:
    """Makes a worker ready to export.  Picklable."""

    def __call__(self) -> Callable[[_Task], int]:
        """Runs in the worker."""
        return _export


def _export(task: _Task) -> int:
    return task.within(lambda archive, given: archive.export(task.format, progress=report, **given))


def export_apart(
    archive: Archive,
    format: str,  # noqa: A002  # as `Archive.export` calls it
    target: Path,
    *,
    query: str | None = None,
    collection: str | int | None = None,
    ids: Iterable[int] | None = None,
    progress: Progress = silent,
    language: str = "en",
) -> int:
    """As `Archive.export`, in another process when there is much to write; gives how many.

    Raises ExportFailure, ArchiveError, and what `progress` raises, which ends the process.
    """
    target = target.expanduser()
    wanted = None if ids is None else array("q", ids)
    if _number(archive, query, collection, wanted) <= AT_ONCE:
        return archive.export(
            format,
            target,
            query=query,
            collection=collection,
            ids=wanted,
            progress=progress,
            language=language,
        )
    return in_worker(
        _Start(),
        lambda folder: _Task(
            archive.folder, target, query, collection, wanted, language, folder, format
        ),
        target,
        progress,
    )


def in_worker(
    start: Start[Work, int], task: Callable[[str], Work], target: Path, progress: Progress
) -> int:
    """What the worker answers to a task, which is given a folder for what it keeps aside.

    Raises ExportFailure, and what `progress` raises: then nothing half-written is left.
    """
    before = _parts(target)
    try:
        with scratch() as folder, closing(Background(start, task(folder))) as worker:
            while (answer := worker.answer(_LOOK)) is None:
                progress(*worker.progress)
        return _told(answer, target)
    except BaseException:
        for part in _parts(target) - before:
            part.unlink(missing_ok=True)
        raise


@contextmanager
def scratch() -> Iterator[str]:
    """A folder that goes with the worker: one that is ended in the middle clears nothing away.

    An Excel workbook of 100,000 statements left 70 MB behind each time it was cancelled.
    """
    try:
        folder = tempfile.mkdtemp(prefix="rostra-export-")
    except OSError as error:
        from rostra.exporting.aside import failure

        raise failure(Path(tempfile.gettempdir()), error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _number(
    archive: Archive, query: str | None, collection: str | int | None, ids: array[int] | None
) -> int:
    if ids is not None:
        return len(ids)
    if collection is not None:
        held = archive.store.collections.found(collection)
        return len(archive.store.collections.items(held.id)) if held else 0
    return archive.find(query or "").total


def _parts(target: Path) -> set[Path]:
    """The half-written files of `rostra.exporting.aside` beside a target."""
    final = Path(os.path.realpath(target))
    try:
        return set(final.parent.glob(f".{glob.escape(final.name[:40])}.*.part"))
    except OSError:  # the folder is not there: writing will say so
        return set()


def _told(answer: int | Failed, target: Path) -> int:
    if not isinstance(answer, Failed):
        return answer
    if answer.bug:
        raise RuntimeError(answer.bug)  # a bug of ours, with the worker's traceback
    if answer.died:
        raise ExportFailure(
            f"The process that wrote {target} ended by itself.",
            "The computer may be short of memory: close other programs, or export less at a time.",
        )
    raise ExportFailure(answer.message, answer.hint)

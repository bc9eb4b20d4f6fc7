"""PDF: the HTML export, set by Qt's own text engine.  No network, no script: it has neither.

The window has it set in a process of its own, whatever its length: the engine holds the
interpreter for 100 ms now and then, and what goes wrong in it would end the window.
"""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QFont, QGuiApplication

from rostra.app.apart import Shared, in_worker
from rostra.app.archive import Archive
from rostra.app.processes import report
from rostra.domain.progress import Progress
from rostra.exporting.aside import aside
from rostra.qt.pdf_pages import set_pages


@dataclass(frozen=True, slots=True)
class _Task(Shared):
    """What is to be set.  Picklable."""

    font: str
    """The window's letters, as Qt writes them down."""


@dataclass(frozen=True, slots=True)
class _Start:
    """Makes a worker ready to set pages.  Picklable."""

    def __call__(self) -> Callable[[_Task], int]:
        """Runs in the worker."""
        app = _application(seen=False)

        def work(task: _Task) -> int:
            font = QFont()
            font.fromString(task.font)
            app.setFont(font)
            return task.within(lambda archive, given: _set(archive, progress=report, **given))

        return work


def export_pdf(
    archive: Archive,
    target: Path,
    *,
    query: str | None,
    collection: str | int | None,
    ids: Iterable[int] | None,
    progress: Progress,
    language: str = "en",
) -> int:
    """Write statements as PDF in another process, aside and then into place; how many lines.

    `language` is that of the labels.  Raises ExportFailure, ArchiveError, and what `progress`
    raises, which ends the process.
    """
    target = target.expanduser()
    chosen = None if ids is None else array("q", ids)
    font = QGuiApplication.font().toString()
    return in_worker(
        _Start(),
        lambda folder: _Task(
            archive.folder, target, query, collection, chosen, language, folder, font
        ),
        target,
        progress,
    )


def export_pdf_alone(archive: Archive, target: Path, **given: Any) -> int:
    """The same in this process, where no window is, with an application of Qt's meanwhile."""
    # Letters and pages are measured by an application; it has to outlive them.
    app = _application()
    try:
        return _set(archive, target, **given)
    finally:
        del app


def _application(seen: bool = True) -> QGuiApplication:
    """There may be no display, or one may be named that nobody answers at."""
    if sys.platform.startswith("linux"):
        if seen:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        else:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance()
    return app if isinstance(app, QGuiApplication) else QGuiApplication(["rostra"])


def _set(archive: Archive, target: Path, *, progress: Progress, **given: Any) -> int:
    with tempfile.TemporaryDirectory(prefix="rostra-pdf-") as folder:
        page = Path(folder) / "export.html"
        count = archive.export("print", page, progress=progress, **given)
        with aside(target) as stream:
            part = Path(stream.name)
            set_pages(page, part, target.stem, lambda done: progress(done, count))
            _whole(part)
        return count


def _whole(path: Path) -> None:
    """Raise OSError unless the end of the file was written: Qt does not say so."""
    with path.open("rb") as file:
        file.seek(-min(path.stat().st_size, 1024), os.SEEK_END)
        if b"%%EOF" not in file.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

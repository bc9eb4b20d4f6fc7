"""PDF: the HTML export, set by Qt's own text engine.  No network, no script: it has neither."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rostra.app.apart import export_apart, scratch
from rostra.app.archive import Archive
from rostra.domain.progress import Progress
from rostra.exporting.aside import aside
from rostra.qt.pdf_pages import set_pages


def export_pdf(
    archive: Archive,
    target: Path,
    *,
    query: str | None,
    collection: str | None,
    ids: Iterable[int] | None,
    progress: Progress,
    language: str = "en",
) -> int:
    """Write statements as PDF, aside and then into place; how many lines.

    `language` is that of the labels.
    """
    with scratch() as folder:
        page = Path(folder) / "export.html"
        count = export_apart(
            archive,
            "print",
            page,
            query=query,
            collection=collection,
            ids=ids,
            progress=progress,
            language=language,
        )
        with aside(target) as stream:
            part = Path(stream.name)
            set_pages(page, part, target.stem, lambda done: progress(done, count))
            _whole(part)
        return count


def export_pdf_alone(archive: Archive, target: Path, **given: Any) -> int:
    """`export_pdf` where no window is: with an application of Qt's for as long as it takes."""
    from PySide6.QtGui import QGuiApplication

    if sys.platform.startswith("linux"):  # where a display may be named that nobody answers at
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Letters and pages are measured by an application; it has to outlive them.
    app = QGuiApplication.instance() or QGuiApplication(["rostra"])
    try:
        return export_pdf(archive, target, **given)
    finally:
        del app


def _whole(path: Path) -> None:
    """Raise OSError unless the end of the file was written: Qt does not say so."""
    with path.open("rb") as file:
        file.seek(-min(path.stat().st_size, 1024), os.SEEK_END)
        if b"%%EOF" not in file.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

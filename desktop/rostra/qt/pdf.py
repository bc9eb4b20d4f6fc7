"""PDF: the HTML export, set by Qt's own text engine.  No network, no script: it has neither."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from rostra.app.apart import export_apart
from rostra.app.archive import Archive
from rostra.domain.errors import ExportFailure
from rostra.domain.progress import Progress
from rostra.qt.language import translate
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
    with tempfile.TemporaryDirectory() as folder:
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
        return _into_place(page, target, lambda done: progress(done, count))


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


def _into_place(page: Path, target: Path, progress: Callable[[int], object]) -> int:
    aside = target.with_name(f".{target.name}.part")
    try:
        with aside.open("wb"):
            pass  # raises now, with the system's own reason
        count = set_pages(page, aside, target.stem, progress)
        _whole(aside)
        aside.replace(target)
    except OSError as error:
        raise ExportFailure(
            translate("SaveFile", "{file} could not be written: {reason}.").format(
                file=target, reason=error.strerror
            ),
            translate("SaveFile", "Choose another folder."),
        ) from error
    finally:
        aside.unlink(missing_ok=True)
    return count


def _whole(path: Path) -> None:
    """Raise OSError unless the end of the file was written: Qt does not say so."""
    with path.open("rb") as file:
        file.seek(-min(path.stat().st_size, 1024), os.SEEK_END)
        if b"%%EOF" not in file.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

"""PDF: the HTML export, set by Qt's own text engine.  No network, no script: it has neither."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from rostra.app.archive import Archive
from rostra.domain.errors import ExportFailure
from rostra.domain.progress import Progress
from rostra.qt.language import translate


class _Deaf(QTextDocument):
    """Loads nothing from anywhere."""

    def loadResource(self, kind: int, name: object) -> object:  # noqa: N802, ARG002
        return None


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
        count = archive.export(
            "print",
            page,
            query=query,
            collection=collection,
            ids=ids,
            progress=progress,
            language=language,
        )
        html = page.read_text(encoding="utf-8")
    aside = target.with_name(f".{target.name}.part")
    try:
        _set(html, aside, target.stem)
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


def _set(html: str, path: Path, title: str) -> None:
    with path.open("wb"):
        pass  # raises now, with the system's own reason
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 20), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Rostra")
    document = _Deaf()
    document.setHtml(html)
    document.print_(writer)

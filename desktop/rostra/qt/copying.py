"""What one takes out of the archive: copied words, with or without their source, and exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from rostra.app.archive import Archive
from rostra.qt.acting import Acting
from rostra.qt.clean_copy import without_breaks
from rostra.qt.language import of_exports
from rostra.qt.quoting import quoted

MOST_COPIED = 10_000
"""Statements that are copied at once: six million letters, which other programs bear to be pasted
into them.  Of a million it would be gigabytes."""


class Copying(Acting):
    """The selection to the clipboard, statements to a file."""

    def copy(self) -> None:
        """The words of the selection: those marked in the details, else the statements'."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLabel) and focus.hasSelectedText():
            QGuiApplication.clipboard().setText(without_breaks(focus.selectedText()))
            return
        self._copy(lambda archive, ids: [quoted(h.text, h.kind) for h in archive.rows(ids)])

    def copy_citation(self) -> None:
        """The words with who, when and where, as an export would cite them."""
        spoken = of_exports(self._desk.settings.get("export.language", str))
        self._copy(lambda archive, ids: archive.citations(ids, spoken))

    def _copy(self, read: Callable[[Archive, list[int]], Iterable[str]]) -> None:
        if self._window.chosen.count() > MOST_COPIED:
            told = self.tr(
                "The clipboard takes %Ln statement(s) at most: export them instead.",
                "",
                MOST_COPIED,
            )
            self._desk.told.emit(told, False)
            return
        ids = self._ids()
        if not ids:
            return

        def put(text: object) -> None:
            QGuiApplication.clipboard().setText(str(text))
            self._desk.told.emit(self.tr("Copied %Ln statement(s)", "", len(ids)), False)

        self._desk.read(lambda archive: "\n\n".join(read(archive, ids)), put)

    def export(self, collection: int = 0) -> None:
        """Ask what, how and where, then write it as a job; a collection's page offers itself."""
        from rostra.qt.export_dialog import ExportDialog  # every format: 60 ms of a start

        ids = self._ids()
        page = self._window.pages
        first = collection or (page.record if page.name == "collection" else 0)

        def ask(found: object) -> None:
            dialog = ExportDialog(
                self._desk,
                self._window,
                selected=ids,
                query=self._window.results.query,
                total=self._window.results.found.total if self._window.results.found else 0,
                collections=found if isinstance(found, list) else [],
                first=first,
            )
            if dialog.exec() == QDialog.DialogCode.Accepted:
                dialog.begin()

        self._desk.read(lambda a: a.collections.all(), ask)

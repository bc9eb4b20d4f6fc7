"""Bringing articles in: files, folders, drops, the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from rostra.domain.changes import ImportReport
from rostra.domain.dates import PartialDate
from rostra.importing import IMPORTERS
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.language import mark, translate
from rostra.qt.tokens import SPACE

if TYPE_CHECKING:
    from rostra.qt.window import Window


class Imports(QObject):
    """Asks what to import and starts the job; nothing is modal while it runs."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def choose_files(self) -> None:
        """Ask for files."""
        suffixes = sorted({s for i in IMPORTERS for s in i.suffixes})
        every = " ".join(f"*{s}" for s in suffixes)
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import files"),
            self._desk.session.import_folder or str(Path.home()),
            self.tr("Articles ({patterns});;All files (*)").replace("{patterns}", every),
        )
        self.begin([Path(p) for p in paths])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        path = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Import a folder"),
            self._desk.session.import_folder or str(Path.home()),
        )
        if path:
            self.begin([Path(path)])

    def accepts(self, data: QMimeData) -> bool:
        """Whether files or text were dragged here."""
        return self._desk.writable and (data.hasUrls() or data.hasText())

    def drop(self, data: QMimeData) -> None:
        """Import what was dropped."""
        paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
        if paths:
            self.begin(paths)
        elif data.hasText():
            self._ask_text(data.text())

    def paste(self) -> None:
        """Import what is on the clipboard: files or text."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls() and any(u.isLocalFile() for u in data.urls()):
            self.drop(data)
        else:
            self._ask_text(QGuiApplication.clipboard().text())

    def begin(self, paths: Sequence[Path]) -> None:
        """Import these as a job."""
        if not paths:
            return
        folder = paths[0] if paths[0].is_dir() else paths[0].parent
        self._desk.keep(replace(self._desk.session, import_folder=str(folder)))
        what = paths[0].name if len(paths) == 1 else words.files(len(paths))
        self._desk.job(
            self.tr("Import %s") % what, lambda a, p: a.import_paths(paths, p), self._done
        )
        self._window.show_jobs()

    def _ask_text(self, text: str) -> None:
        dialog = PasteDialog(self._desk, self._window, text)
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.text:
            return
        title, address, published, body = (
            dialog.title,
            dialog.address,
            dialog.published,
            dialog.text,
        )
        self._desk.job(
            self.tr("Import the clipboard"),
            lambda a, p: a.import_text(
                body, title=title, address=address, published=published, progress=p
            ),
            self._done,
        )
        self._window.show_jobs()

    def _done(self, report: object) -> None:
        if not isinstance(report, ImportReport):
            return
        self._desk.told.emit(report_words(report), bool(report.changes))
        if report.changes.statements and not self._window.results.query:
            self._window.results.search()


def report_words(report: ImportReport) -> str:
    """An import in one line."""
    say = _ReportWords()
    parts = [say.imported(report.count("imported")), words.statements(report.statements)]
    for status, phrase in (
        ("new version", say.versions),
        ("duplicate", say.duplicates),
        ("failed", say.failed),
    ):
        number = report.count(status)
        if number:
            parts.append(phrase(number))
    if report.cancelled:
        parts.append(translate("ImportReport", "cancelled; what was read is kept"))
    return ", ".join(parts)


FILE_STATES = {
    "imported": mark("FileState", "imported"),
    "new version": mark("FileState", "new version"),
    "duplicate": mark("FileState", "duplicate"),
    "failed": mark("FileState", "failed"),
}


class _ReportWords(QObject):
    """The parts of a report; a class, because Qt's tools see a plural only in a class's `tr`."""

    def imported(self, n: int) -> str:
        return self.tr("%Ln article(s) imported", "", n)

    def versions(self, n: int) -> str:
        return self.tr("%Ln new version(s)", "", n)

    def duplicates(self, n: int) -> str:
        return self.tr("%Ln duplicate(s) skipped", "", n)

    def failed(self, n: int) -> str:
        return self.tr("%Ln failed", "", n)


class PasteDialog(QDialog):
    """A text from the clipboard, with what one knows of it."""

    def __init__(self, desk: Desk, parent: Window, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a text"))
        self._text = QPlainTextEdit(text)
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setTabChangesFocus(True)
        self._title, self._address, self._date = QLineEdit(), QLineEdit(), QLineEdit()
        self._date.setPlaceholderText("2024-03-07")
        first = text.strip().split("\n", 1)[0].strip()
        self._title.setText(first if len(first) < 160 else "")
        form = QFormLayout()
        form.addRow(self.tr("Title"), self._title)
        form.addRow(self.tr("Address"), self._address)
        form.addRow(self.tr("Published"), self._date)
        form.addRow(self.tr("Text"), self._text)
        head = QLabel(self.tr("Import a text"))
        head.setFont(desk.theme.font("title", bold=True))
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Import"))
        self._ok.setProperty("role", "primary")
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        for part in (head,):
            column.addWidget(part)
        column.addLayout(form, 1)
        column.addWidget(box)
        self._date.textChanged.connect(lambda _: self._check())
        self._text.textChanged.connect(self._check)
        self._check()
        self.resize(600, 480)

    def _check(self) -> None:
        good = bool(self.text)
        if self._date.text().strip():
            try:
                good = good and PartialDate.parse(self._date.text()).is_day
            except ValueError:
                good = False
        self._ok.setEnabled(good)

    @property
    def text(self) -> str:
        """What is to be imported."""
        return self._text.toPlainText().strip()

    @property
    def title(self) -> str:
        """Its title."""
        return self._title.text().strip()

    @property
    def address(self) -> str:
        """Where it came from."""
        return self._address.text().strip()

    @property
    def published(self) -> date | None:
        """The day, or None."""
        typed = self._date.text().strip()
        return PartialDate.parse(typed).earliest if typed else None

"""Bringing articles in: files, folders, drops, the clipboard, an address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from rostra.app.archive import Archive
from rostra.domain.changes import FileResult, ImportReport
from rostra.domain.incoming import Choice, Handed, is_address
from rostra.domain.progress import Progress
from rostra.qt import words
from rostra.qt.address_dialog import AddressDialog
from rostra.qt.desk import Desk
from rostra.qt.import_reading import Source
from rostra.qt.language import mark, translate

if TYPE_CHECKING:
    from rostra.qt.window import Window


_WEB = ("http", "https")


class Imports(QObject):
    """Asks what to import, shows the sheet and starts the job; nothing is modal while it runs."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        sheet = window.pages.imports
        sheet.accepted.connect(self._import)
        sheet.needed.connect(lambda: window.route.go("import"))

    def choose_files(self) -> None:
        """Ask for files."""
        from rostra.importing import IMPORTERS  # the formats' libraries come when they are needed

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
        """Import what was dropped: files, addresses, or text."""
        urls = data.urls()
        if not any(u.isLocalFile() or u.scheme() in _WEB for u in urls):
            self._begin_text(data.text(), self.tr("What was dropped holds no text and no files."))
            return

        def sorted_out(_: Archive) -> tuple[list[Path], list[str]]:
            files = [Path(u.toLocalFile()) for u in urls if u.isLocalFile()]
            return files, [u.toString() for u in urls if u.scheme() in _WEB]

        self._desk.read(sorted_out, self._dropped)  # twenty thousand would take 120 ms here

    def _dropped(self, found: object) -> None:
        assert isinstance(found, tuple)
        files, pages = found
        self.begin(files)
        if pages:
            self._fetch(pages)

    def paste(self) -> None:
        """Import what is on the clipboard: files, an address, or text."""
        # Qt gives None, whatever its types say, when nothing was ever copied.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        data = QMimeData() if copied is None else copied
        text = data.text().strip()
        if any(u.isLocalFile() for u in data.urls()):
            self.drop(data)
        elif is_address(text):
            self.ask_address(text)
        else:
            self._begin_text(data.text(), self.tr("The clipboard holds no text and no files."))

    def begin(self, paths: Sequence[Path]) -> None:
        """Look at these, or import them at once where the person does not want to look."""
        if not paths:
            return
        folder = paths[0] if paths[0].is_dir() else paths[0].parent
        self._desk.keep(replace(self._desk.session, import_folder=str(folder)))
        self._begin(paths)

    def ask_address(self, before: str = "") -> None:
        """Ask for an address, and read what is there: the only time that the network is used."""
        dialog = AddressDialog(self._window, before)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._fetch(dialog.addresses)

    def choose_watched(self) -> None:
        """Which folders are watched."""
        from rostra.qt.watched_dialog import WatchedDialog

        WatchedDialog(self._window, self._desk, self._window.watcher).exec()

    def _fetch(self, addresses: Sequence[str]) -> None:
        def sources(_archive: Archive, progress: Progress) -> Sequence[Source | FileResult]:
            from rostra.app.fetch import fetched  # the network's libraries, when asked for

            return fetched(addresses, progress)

        self._window.pages.imports.look_up(sources)

    def _begin_text(self, text: str, nothing: str) -> None:
        if not text.strip():
            self._desk.told.emit(nothing, False)
            return
        name = self.tr("the pasted text")
        self._begin([Handed(name, text.encode("utf-8", "surrogatepass"))])

    def _begin(self, sources: Sequence[Source]) -> None:
        how = self._desk.settings.get("import.sheet", str)
        if how == "never":
            self._import(sources, {})
        else:
            self._window.pages.imports.look_at(sources, quiet=how == "unsure")

    def _import(self, sources: Sequence[Source], choices: Mapping[str, Choice]) -> None:
        """As a job."""
        one = sources[0]
        name = one.path if isinstance(one, Handed) else one.name
        what = name if len(sources) == 1 else words.files(len(sources))
        self._desk.job(
            self.tr("Import %s") % what,
            lambda a, p: a.import_paths(sources, p, choices=choices),
            self._done,
        )
        self._window.panes.long_work.show()

    def _done(self, report: object) -> None:
        if not isinstance(report, ImportReport):
            return
        self._desk.told.emit(report_words(report), bool(report.changes))
        if report.changes.statements and not self._window.results.query:
            self._window.results.search()


def report_words(report: ImportReport) -> str:
    """An import in one line, which names nothing that there is none of."""
    say = _ReportWords()
    came_in = [
        phrase(number)
        for status, phrase in (("imported", say.imported), ("new version", say.versions))
        if (number := report.count(status))
    ]
    if came_in:
        came_in.append(words.statements(report.statements))
    rest = [
        phrase(number)
        for status, phrase in (("duplicate", say.duplicates), ("failed", say.failed))
        if (number := report.count(status))
    ]
    parts = (came_in or [translate("ImportReport", "Nothing imported")]) + rest
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

"""Opening, making, checking and backing up archives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from rostra.app.archive import Archive
from rostra.app.paths import sample_archive, usual_archive
from rostra.app.sample import make_sample
from rostra.domain.progress import Progress
from rostra.qt.desk import Desk

if TYPE_CHECKING:
    from rostra.qt.window import Window


class Archives(QObject):
    """Each opens in a thread; the window stays alive meanwhile."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def create(self) -> None:
        """Ask for a folder and make an archive in it."""
        usual = usual_archive()
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Make a new archive: name its folder"),
            str(usual),
            options=QFileDialog.Option.ShowDirsOnly,
        )
        if path:
            self._begin(self.tr("Make an archive"), lambda _: Archive.create(Path(path)), path)

    def choose(self) -> None:
        """Ask for an archive's folder."""
        recent = self._desk.recent
        start = str(Path(recent[0]).parent) if recent else str(usual_archive().parent)
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open an archive"), start)
        if path:
            self.open(path)

    def open(self, folder: str) -> None:
        """Open the archive in this folder."""
        self._begin(self.tr("Open %s") % Path(folder).name, lambda _: Archive.open(folder), folder)

    def sample(self) -> None:
        """Make the sample archive if need be, and open it."""
        folder = sample_archive()
        self._begin(
            self.tr("Open the sample archive"), lambda p: make_sample(folder, p), str(folder)
        )

    def close(self) -> None:
        """Close the archive and show the start page."""
        self._desk.close()

    def backup(self) -> None:
        """Make a checked copy now."""
        self._desk.job(
            self.tr("Back up"),
            lambda a, p: a.backup(progress=p),
            lambda path: self._desk.told.emit(self.tr("Backed up to %s") % path, False),
        )
        self._window.panes.long_work.show()

    def verify(self) -> None:
        """Recompute every hash and span."""
        self._desk.job(self.tr("Verify all"), lambda a, p: a.verify(p))
        self._window.panes.long_work.show()

    def reindex(self) -> None:
        """Make the index anew."""
        self._desk.job(
            self.tr("Rebuild the index"),
            lambda a, p: a.rebuild_index(p),
            lambda _: self._window.results.search(),
        )
        self._window.panes.long_work.show()

    def _begin(self, title: str, work: Callable[[Progress], Archive], folder: str) -> None:
        if self._desk.has_archive and Path(self._desk.folder) == Path(folder):
            self._window.route.go("results")
            return
        self._desk.close()
        task = self._desk.tasks.job(title, work)
        task.done.connect(self._opened)
        task.failed.connect(lambda error: self._failed(error, folder))
        self._window.route.wait_for(task)
        task.start()

    def _opened(self, archive: object) -> None:
        if isinstance(archive, Archive):
            self._desk.open(archive)

    def _failed(self, error: object, folder: str) -> None:
        if not Path(folder).exists():
            self._desk.forget(folder)
        self._window.route.show_start()
        self._desk.failed.emit(error)

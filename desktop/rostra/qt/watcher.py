"""Brings in what is put into the archive's watched folders, while the archive is open."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rostra.app.watching import Watch
from rostra.domain.changes import ImportReport
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.imports import report_words

if TYPE_CHECKING:
    from rostra.qt.window import Window

_EVERY = 20.0
"""Seconds between two looks; more where a look takes long."""
_SHARE = 0.03
"""Of the time that may go into looking."""
_SOON = 2.0
"""Seconds until a file that may still be written is looked at again."""


class Watcher(QObject):
    """Looks in a thread, imports as a job.

    An import that was cancelled or failed pauses it until the archive is opened again.
    """

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._watch: Watch | None = None
        self._busy = False
        self.every, self.soon = _EVERY, _SOON
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        desk.opened.connect(self._opened)
        desk.closing.connect(self._stop)

    @property
    def folders(self) -> tuple[str, ...]:
        """Those of the open archive."""
        return self._desk.place.watched if self._desk.has_archive else ()

    def add(self, folder: str) -> None:
        """Watch a folder; what is in it already comes in too."""
        if folder not in self.folders:
            self._keep((*self.folders, folder))
        self.look()

    def remove(self, folder: str) -> None:
        """Watch it no more."""
        self._keep(tuple(f for f in self.folders if f != folder))
        if self._watch is not None:
            self._watch.forget(folder)

    def _keep(self, folders: tuple[str, ...]) -> None:
        self._desk.keep_place(replace(self._desk.place, watched=folders))

    def _opened(self) -> None:
        name = hashlib.sha256(self._desk.folder.encode("utf-8", "surrogateescape")).hexdigest()
        memory = self._desk.state_folder / "watched" / f"{name[:16]}.json"
        self._watch = Watch(memory) if self._desk.writable else None
        self._busy = False
        if self.folders:
            self._timer.start(round(1000 * self.soon))

    def _stop(self) -> None:
        self._timer.stop()
        self._watch = None

    def look(self) -> None:
        """Look now, unless one is looking or importing already."""
        watch, folders = self._watch, self.folders
        if watch is None or self._busy or not folders:
            return
        self._busy = True
        started = time.monotonic()

        def got(found: object) -> None:
            self._busy = False
            if isinstance(found, list) and found and self._watch is watch:
                self._import(watch, found)
                return
            pause = max(self.every, (time.monotonic() - started) / _SHARE)
            self._timer.start(round(1000 * (self.soon if watch.unsettled else pause)))

        self._desk.read(lambda _: watch.fresh(folders), got)

    def _import(self, watch: Watch, paths: Sequence[Path]) -> None:
        self._busy = True

        def done(report: object) -> None:
            if not isinstance(report, ImportReport):
                return
            self._desk.told.emit(report_words(report), bool(report.changes))
            if report.cancelled:
                return  # `_busy` stays, as after a failure: they would come back at once
            watch.remember(paths)
            self._busy = False
            self._timer.start(round(1000 * self.soon))

        title = self.tr("Import {files} from watched folders")
        self._desk.job(
            title.replace("{files}", words.files(len(paths))),
            lambda a, p: a.import_paths(paths, p),
            done,
        )
        self._window.panes.long_work.show()

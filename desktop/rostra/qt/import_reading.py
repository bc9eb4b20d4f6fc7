"""Reading what may come in, in the background: files, folders, texts at hand, an address."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rostra.app.archive import Archive
from rostra.domain.changes import FileResult
from rostra.domain.incoming import Handed, Incoming
from rostra.domain.progress import Progress
from rostra.qt.desk import Desk
from rostra.qt.import_rows import AT_ONCE
from rostra.qt.tasks import Task

Source = Path | Handed


class ImportReading(QObject):
    """Looks at sources one batch after another; everything is told in the window's thread."""

    found = Signal(object)
    """A few `Incoming`."""
    progressed = Signal(int, int, str)
    ended = Signal()
    """All is read, or was given up; not after `stop`."""
    failed = Signal(object)
    _rows = Signal(int, object)
    _files = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._waiting: list[Callable[[Archive, Progress], Sequence[Source | FileResult]]] = []
        self._number = 0
        self._listed = True
        self._rows_waiting: deque[Incoming] = deque()
        self._ended = False
        self.files: list[Source] = []
        """Every file that was or will be read, in order."""
        queued = Qt.ConnectionType.QueuedConnection
        self._rows.connect(self._take_rows, queued)
        self._files.connect(self._take_files, queued)

    @property
    def busy(self) -> bool:
        """Whether something is still to be read, or to be told."""
        return self._task is not None or bool(self._waiting or self._rows_waiting)

    @property
    def listing(self) -> bool:
        """Whether it is not known yet which files there are."""
        return bool(self._waiting) or (self.busy and not self._listed)

    def read(self, sources: Callable[[Archive, Progress], Sequence[Source | FileResult]]) -> None:
        """Read what `sources` gives, which is asked in a thread: it may fetch an address."""
        idle = not self.busy
        self._waiting.append(sources)
        if idle:
            # Once the page is shown: what the thread begins with (libraries of the formats) takes
            # the interpreter from it.
            self._desk.tasks.turns.soon((self, "next"), self._next)

    def stop(self) -> None:
        """Want nothing more, and forget what there was."""
        self._number += 1
        self._waiting.clear()
        self._rows_waiting.clear()
        self._ended = False
        self.files = []  # a new list: the old one may still be read in a thread
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _next(self) -> None:
        if not self._waiting:
            return
        sources, number, archive = self._waiting.pop(0), self._number, self._desk.archive

        def work(progress: Progress) -> None:
            archive.look(
                sources(archive, progress),
                lambda rows: self._rows.emit(number, tuple(rows)),
                progress,
                listed=lambda files: self._files.emit(number, tuple(files)),
            )

        self._listed = False
        task = self._task = self._desk.tasks.job("", work)
        task.progressed.connect(lambda *told: self._progress(number, *told))
        task.failed.connect(lambda error: self._fail(number, error))
        task.ended.connect(lambda: self._end(number))
        task.start()

    def _progress(self, number: int, done: int, total: int, label: str) -> None:
        if number == self._number:
            self.progressed.emit(done, total, label)

    def _fail(self, number: int, error: object) -> None:
        if number == self._number:
            self.failed.emit(error)

    def _end(self, number: int) -> None:
        if number != self._number:
            return
        self._task = None
        self._ended = True
        if not self._rows_waiting:
            self._go_on()

    def _go_on(self) -> None:
        """All that was read has been told."""
        self._ended = False
        if self._waiting:
            self._next()
        else:
            self.ended.emit()

    @Slot(int, object)
    def _take_rows(self, number: int, rows: tuple[Incoming, ...]) -> None:
        if number == self._number:
            self._rows_waiting += rows
            self._desk.tasks.turns.soon(self, self._tell_some)

    def _tell_some(self) -> None:
        """A few rows a turn: what piled up while the window was busy would be one long gap."""
        waiting = self._rows_waiting
        if not waiting:
            return
        some = tuple(waiting.popleft() for _ in range(min(AT_ONCE, len(waiting))))
        if waiting:
            self._desk.tasks.turns.soon(self, self._tell_some)
        self.found.emit(some)
        if self._ended and not waiting:
            self._go_on()

    @Slot(int, object)
    def _take_files(self, number: int, files: tuple[Source, ...]) -> None:
        if number == self._number:
            self.files += files
            self._listed = True
            self.progressed.emit(0, len(files), "")

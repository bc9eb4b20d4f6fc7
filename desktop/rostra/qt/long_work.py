"""Where long work is told of: the jobs bar at the foot of the window, and outside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

from rostra.qt.desk import Desk
from rostra.qt.jobs_panel import JobsPanel
from rostra.qt.notifier import Notifier

_HIGH = 480
"""Pixels of a window in which a third may be of jobs: in a lower one no card would be left."""


class LongWork(QObject):
    """Shows the bar when work begins, puts it away when all went well."""

    def __init__(self, window: QMainWindow, desk: Desk, jobs: JobsPanel, dock: QDockWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._jobs = jobs
        self._dock = dock
        self.notifier = Notifier(desk.icons, self)
        self.notifier.clicked.connect(self._raise)
        jobs.settled.connect(dock.hide)
        jobs.height_wanted.connect(self._size)
        jobs.finished.connect(lambda *_: self._draw_attention())
        jobs.long_work_done.connect(self._tell_outside)

    def show(self) -> None:
        """The bar with the newest job."""
        self._dock.show()

    def toggle(self) -> None:
        """Asked for by hand: the whole list, or nothing."""
        if self._dock.isHidden() or not self._jobs.is_open:
            self._dock.show()
            self._jobs.set_open(True, by_hand=True)
        else:
            self._jobs.set_open(False)
            self._dock.hide()

    def _size(self, height: int) -> None:
        """As high as it wants, up to a third of the window, and a quarter of a low one."""
        part = 3 if self._window.height() >= _HIGH else 4
        height = min(height, self._window.height() // part)
        self._window.resizeDocks([self._dock], [height], Qt.Orientation.Vertical)

    def _draw_attention(self) -> None:
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)

    def _tell_outside(self, title: str, result: str) -> None:
        if not self._window.isActiveWindow() and self._desk.settings.get("work.notify", bool):
            self.notifier.tell(title, result)

    def _raise(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

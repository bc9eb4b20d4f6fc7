"""Where one is, kept while one works: after a power cut the next start leads back there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rostra.qt.desk import Desk

if TYPE_CHECKING:
    from rostra.qt.window import Window

_EVERY = 10_000
"""Milliseconds of work that are forgotten at most."""


class Keeping(QObject):
    """Looks every ten seconds; a file is written only when something is other than before."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.keep)
        desk.opened.connect(self._timer.start)
        desk.closing.connect(self._timer.stop)

    @property
    def running(self) -> bool:
        """Whether it looks: while an archive is open."""
        return self._timer.isActive()

    def keep(self) -> None:
        """The open archive, the place in it, and the window's size and panes."""
        if not self._desk.has_archive:
            return
        self._window.route.keep_place()
        self._desk.keep(replace(self._desk.session, last_archive=self._desk.folder))
        self._window.panes.keep()

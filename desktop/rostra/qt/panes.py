"""The panes around the pages: docks that remember whether and how large they are."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from rostra.qt.desk import Desk
from rostra.qt.jobs_panel import JobsPanel
from rostra.qt.long_work import LongWork
from rostra.qt.passing import FRAME

_DETAILS_FROM = 900
"""Width from which a first start shows the details; Ctrl+I shows them at any."""


class Panes(QObject):
    """The docks "left", "right" and "jobs" of a window.  `moved` when one comes or goes."""

    moved = Signal()

    def __init__(
        self, window: QMainWindow, desk: Desk, left: QWidget, right: QWidget, jobs: JobsPanel
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = desk.settings
        self._aside = False
        self._given: dict[str, tuple[int, int]] = {}
        """Of a dock that was shown: how wide the other was before, and since."""
        area = Qt.DockWidgetArea
        leading, trailing = area.LeftDockWidgetArea, area.RightDockWidgetArea
        if window.isRightToLeft():  # dock areas are not mirrored by Qt
            leading, trailing = trailing, leading
        self.docks = {
            "left": self._dock("left", self.tr("Archive"), left, leading),
            "right": self._dock("right", self.tr("Details"), right, trailing),
            "jobs": self._dock("jobs", self.tr("Jobs"), jobs, area.BottomDockWidgetArea),
        }
        window.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        self.docks["jobs"].hide()
        self.long_work = LongWork(window, desk, jobs, self.docks["jobs"])
        window.resizeDocks(
            [self.docks["left"], self.docks["right"]], [250, 330], Qt.Orientation.Horizontal
        )
        self._wanted = {"left", "right"}

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(widget)
        empty = QWidget()
        empty.setFixedHeight(0)
        dock.setTitleBarWidget(empty)
        self._window.addDockWidget(area, dock)
        dock.visibilityChanged.connect(lambda _: self.moved.emit())
        return dock

    def shown(self, name: str) -> bool:
        """Whether a pane is shown."""
        return not self.docks[name].isHidden()

    def toggle(self, name: str) -> None:
        """Show or hide a pane."""
        if name == "jobs":
            self.long_work.toggle()
        else:
            self._turn(self.docks[name], self.docks["left" if name == "right" else "right"])

    def _turn(self, dock: QDockWidget, other: QDockWidget) -> None:
        """Show or hide; what the other had to give in a narrow window it has again afterwards."""
        if dock.isVisible():
            before, given = self._given.pop(dock.objectName(), (0, 0))
            dock.hide()
            if before and other.isVisible() and other.width() == given:
                self._window.resizeDocks([other], [before], Qt.Orientation.Horizontal)
            return
        before = other.width() if other.isVisible() else 0
        dock.show()

        def note() -> None:
            self._given[dock.objectName()] = before, other.width()

        QTimer.singleShot(0, self, note)

    def make_room(self, wide: bool) -> None:
        """Put the details aside while a page needs the width."""
        if wide and self.shown("right"):
            self.docks["right"].hide()
            self._aside = True
        elif not wide and self._aside:
            self.docks["right"].show()
            self._aside = False

    def put_away(self) -> None:
        """There is nothing to show in them."""
        self._aside = False
        for dock in self.docks.values():
            dock.hide()

    def bring_back(self) -> None:
        """Those that were shown when an archive was open last."""
        for name in self._wanted:
            self.docks[name].show()

    def note(self) -> None:
        """Remember which are shown, or would be if the page in sight did not need the width."""
        self._wanted = {name for name in ("left", "right") if self.shown(name)}
        if self._aside:
            self._wanted.add("right")

    def keep(self) -> None:
        """Keep the window's size and the panes' for the next start."""
        states = {"window.geometry": self._window.saveGeometry()}
        if not self._aside:  # what was put aside for a page is wanted
            states["window.state"] = self._window.saveState()
        for key, state in states.items():
            self._desk.prefer(key, base64.b64encode(state.data()).decode())

    def restore(self) -> None:
        """As they were kept; a first start takes what the screen has room for."""
        geometry = self._settings.get("window.geometry", str)
        state = self._settings.get("window.state", str)
        if geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        else:
            room = self._window.screen().availableSize() - FRAME
            self._window.resize(QSize(1440, 900).boundedTo(room))
        if state:
            self._window.restoreState(QByteArray.fromBase64(state.encode()))
        elif self._window.width() < _DETAILS_FROM:
            self.docks["right"].hide()
        self.note()


def next_stop(stops: list[QWidget], by: int) -> None:
    """The focus to the stop after (or before) the one that has it, of those that are shown."""
    shown = [stop for stop in stops if stop.isVisible()]
    focus = QApplication.focusWidget()
    here = -1
    for number, stop in enumerate(shown):
        if focus is stop or (focus is not None and stop.isAncestorOf(focus)):
            here = number
            break
    if shown:
        shown[(here + by) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

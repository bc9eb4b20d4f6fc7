"""Dialogs and menus that are gone once they were answered.

Whatever has the window for a parent lives as long as the window, so that a thousand dialogs in a
day are a thousand in memory: each is let go of when its `exec` returns, once those who asked have
read the answer.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

FRAME = QSize(16, 44)
"""What a window manager puts around a window, at most."""


def fit(dialog: QDialog) -> None:
    """Make it no larger than its screen, and else as high as its words need.

    On a small screen at 200% buttons would lie outside, and Qt begins with two thirds of the
    screen's height however much is in the dialog.
    """
    room = dialog.screen().availableSize() - FRAME
    size, inside = dialog.size(), dialog.layout()
    if inside is not None and inside.hasHeightForWidth():
        wide = min(size.width(), room.width())
        size = size.expandedTo(QSize(0, inside.totalMinimumHeightForWidth(wide)))
    fitting = size.boundedTo(room)
    if fitting != dialog.size():
        dialog.resize(fitting)


def keep_file_dialogs_inside(app: QApplication) -> None:
    """Where the desktop has no file dialog Qt shows its own, larger than a small screen at 200%."""

    def look(_: object) -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QFileDialog):
            fit(shown)

    app.focusWindowChanged.connect(look)


class PassingDialog(QDialog):
    """Made for one question."""

    def exec(self) -> int:
        """Ask; the dialog is gone when the event loop next comes round."""
        try:
            return super().exec()
        finally:
            self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Fit the screen before it is given its place there."""
        fit(self)
        super().showEvent(event)


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Show a menu made for this once, if there is anything in it."""
    if not menu.isEmpty():
        menu.exec(at)
    menu.deleteLater()

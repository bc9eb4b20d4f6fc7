"""Tells outside the window that long work is done.  Never blocks, and can be switched off."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from rostra.qt.icons import Icons

_SHOWN = 10_000
_PROGRAM = "notify-send"
"""What desktops without a tray have (libnotify)."""


class Notifier(QObject):
    """By the tray where there is one (Windows, macOS, most desktops), else by `notify-send`."""

    clicked = Signal()

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._tray: QSystemTrayIcon | None = None
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(_SHOWN + 2_000)
        self._hide.timeout.connect(self._put_away)

    def tell(self, title: str, text: str) -> str:
        """Show it; gives the way it went: "tray", "program", or "" when there is none."""
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._by_tray(title, text)
            return "tray"
        program = QStandardPaths.findExecutable(_PROGRAM)
        if not program:
            return ""
        words = ["--app-name=Rostra", "--icon=rostra", f"--expire-time={_SHOWN}", "--"]
        started = QProcess.startDetached(program, [*words, title, _plain(text)])
        return "program" if started[0] else ""

    def _by_tray(self, title: str, text: str) -> None:
        icon = self._icons.icon("landmark", "accent")
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.setToolTip("Rostra")
            self._tray.messageClicked.connect(self.clicked)
            self._tray.activated.connect(lambda _: self.clicked.emit())
        self._tray.show()
        self._tray.showMessage(title, text, icon, _SHOWN)
        self._hide.start()

    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()


def _plain(text: str) -> str:
    """Notification servers read a little markup: a file's name must stay a name."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

"""A line above the pages for what went wrong, must be known, or was taken away; never a box."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from rostra.qt.icons import Icons
from rostra.qt.plain import plain_text
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_OFFERED = 20_000
"""Milliseconds for which a way back is offered; Ctrl+Z leads there at any time."""
_TONES = {
    "warn": ("triangle-alert", "warning"),
    "bad": ("circle-x", "warning"),
    "info": ("info", "notice"),
}
"""Of each tone its icon, and the part of the style sheet that it is painted by."""


class MessageBar(QFrame):
    """One message at a time, until it is closed or replaced."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._tone = "warn"
        self.setProperty("role", "warning")
        self._picture = QLabel()
        self.text = plain_text()
        self.text.setMinimumWidth(60)
        close = QToolButton()
        icons.attach(close, "x")
        close.setAccessibleName(self.tr("Close the message"))
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[2], SPACE[2], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addWidget(self._picture)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setProperty("role", "link")
        self.undo.clicked.connect(self.undo_wanted)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(close)
        self._offering = QTimer(self)
        self._offering.setSingleShot(True)
        self._offering.setInterval(_OFFERED)
        self._offering.timeout.connect(self._leave)
        theme.changed.connect(self._paint)
        self.hide()

    def say(self, text: str, tone: str = "warn") -> None:
        """Show a message."""
        self._offering.stop()
        self._show(text, tone)

    def offer(self, text: str) -> None:
        """Say what was taken away, with a way to bring it back."""
        self._show(text, "info")
        self._offering.start()

    def withdraw(self) -> None:
        """Something else was done since: Undo would take that back."""
        if self._tone == "info":
            self._offering.stop()
            self.hide()

    def _leave(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._offering.start()
        else:
            self.withdraw()

    def _show(self, text: str, tone: str) -> None:
        self._tone = tone
        self.setProperty("role", _TONES[tone][1])
        self.style().polish(self)
        self.undo.setVisible(tone == "info")
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self._paint()
        self.show()

    def _paint(self) -> None:
        icon = _TONES[self._tone][0]
        tone = "accent" if self._tone == "info" else self._tone
        colour = getattr(self._theme.tokens, tone)
        self._picture.setPixmap(self._icons.pixmap(icon, colour, 16, self.devicePixelRatioF()))

"""A line above the pages for what went wrong or must be known; never a modal box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from rostra.qt.icons import Icons
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE


class MessageBar(QFrame):
    """One message at a time, until it is closed or replaced."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._tone = "warn"
        self.setProperty("role", "warning")
        self._picture = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(60)
        close = QToolButton()
        icons.attach(close, "x")
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[2], SPACE[2], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addWidget(self._picture)
        row.addWidget(self.text, 1)
        row.addWidget(close)
        theme.changed.connect(self._paint)
        self.hide()

    def say(self, text: str, tone: str = "warn") -> None:
        """Show a message."""
        self._tone = tone
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self._paint()
        self.show()

    def _paint(self) -> None:
        icon = {"warn": "triangle-alert", "bad": "circle-x"}.get(self._tone, "info")
        colour = getattr(self._theme.tokens, self._tone)
        self._picture.setPixmap(self._icons.pixmap(icon, colour, 16, self.devicePixelRatioF()))

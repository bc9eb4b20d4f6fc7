"""What an empty pane says: why it is empty, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rostra.qt.icons import Icons
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE


class EmptyState(QWidget):
    """An icon, a line, a sentence, and buttons for what one can do."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon_name = "inbox"
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("role", "lead")
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setProperty("role", "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._offered: list[QPushButton] = []
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons.setContentsMargins(0, SPACE[2], 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addStretch(2)
        for widget in (self._picture, self._title, self._text):
            column.addWidget(widget)
        column.addLayout(self._buttons)
        column.addStretch(3)
        theme.changed.connect(self._paint_icon)

    def say(
        self,
        icon: str,
        title: str,
        text: str = "",
        buttons: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        """Set all of it; each button is a title and what it does."""
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._offered = []
        for number, (name, act) in enumerate(buttons):
            button = QPushButton(name)
            if number == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.addWidget(button)
            self._offered.append(button)
        self._stack()
        self._paint_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Buttons that have no room side by side stand one below the other."""
        self._stack()
        super().resizeEvent(event)

    def _stack(self) -> None:
        wide = sum(b.sizeHint().width() + self._buttons.spacing() for b in self._offered)
        narrow = wide > self.width() - 2 * SPACE[4]
        way = QBoxLayout.Direction
        self._buttons.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _paint_icon(self) -> None:
        colour = self._theme.tokens.muted
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(self._icon_name, colour, 32, ratio))

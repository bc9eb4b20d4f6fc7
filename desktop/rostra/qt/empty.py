"""What an empty pane says: why it is empty, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rostra.qt.icons import Icons
from rostra.qt.letting_go import let_go
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_LOW = 220
"""Height in pixels up to which there is no room for the picture."""


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
        self._rows = QVBoxLayout()
        self._offered: list[QPushButton] = []
        self._lines: list[list[QPushButton]] = []
        self._rows.setSpacing(SPACE[2])
        self._rows.setContentsMargins(0, SPACE[2], 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addStretch(2)
        for widget in (self._picture, self._title, self._text):
            column.addWidget(widget)
        column.addLayout(self._rows)
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
        for old in self._offered:
            let_go(old)
        self._offered = []
        for number, (name, act) in enumerate(buttons):
            button = QPushButton(name, self)
            if number == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda _=False, act=act: act())
            button.show()
            self._offered.append(button)
        self._arrange()
        self._paint_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Buttons that have no room side by side begin another line; the picture gives way."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        room, used = self.width() - 2 * SPACE[4], 0
        lines: list[list[QPushButton]] = []
        for button in self._offered:
            wide = button.sizeHint().width() + SPACE[2]
            if not lines or used + wide > room:
                lines.append([])
                used = 0
            lines[-1].append(button)
            used += wide
        self._picture.setVisible(self.height() > _LOW)
        fit = self._lines_with_room(room)
        for number, line in enumerate(lines):
            for button in line:
                button.setVisible(number < fit)
        if lines == self._lines:
            return
        self._lines = lines
        while (old := self._rows.takeAt(0)) is not None:
            row = old.layout()
            while row is not None and row.takeAt(0) is not None:
                pass
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(SPACE[2])
            row.setAlignment(Qt.AlignmentFlag.AlignCenter)
            for button in line:
                row.addWidget(button)
            self._rows.addLayout(row)

    def _lines_with_room(self, room: int) -> int:
        """How many lines of buttons the height bears; the first is always shown."""
        if not self._offered:
            return 0
        texts = [t for t in (self._title, self._text) if t.text()]
        above = sum(t.heightForWidth(room) + SPACE[2] for t in texts) + 2 * SPACE[3] + SPACE[2]
        if self.height() > _LOW:
            above += 32 + SPACE[2]
        line = self._offered[0].sizeHint().height() + SPACE[2]
        return max(1, (self.height() - above) // line)

    def _paint_icon(self) -> None:
        colour = self._theme.tokens.muted
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(self._icon_name, colour, 32, ratio))


class ListOrEmpty(QStackedWidget):
    """A list; while it has nothing, what says so in its place, in a dialog on a sheet."""

    def __init__(self, shown: QWidget, empty: EmptyState, *, sheet: bool = True) -> None:
        super().__init__()
        self._shown = shown
        self._sheet = QFrame()
        if sheet:
            self._sheet.setProperty("role", "card")
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(empty)
        self.addWidget(shown)
        self.addWidget(self._sheet)

    def show_list(self, some: bool) -> None:
        """The list if there is something in it."""
        self.setCurrentWidget(self._shown if some else self._sheet)

"""What all charts share: theme, focus, painting to any device, and their numbers as rows."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from rostra.qt.passing import pop_up
from rostra.qt.theme import Theme
from rostra.qt.tokens import RADIUS


class Chart(QWidget):
    """Paints itself on any `QPainter`, so that screen, PNG and SVG show one picture."""

    save_wanted = Signal()
    """As a picture or its numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.caption = ""
        """What it is of, for a saved picture, which stands without the page."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @abstractmethod
    def draw(self, painter: QPainter, area: QRectF, *, live: bool) -> None:
        """Paint within `area`; `live` adds what only a screen has: hover and focus.

        What lies outside the painter's clip, if it has one, need not be painted.
        """

    @abstractmethod
    def table(self) -> list[list[str]]:
        """The numbers of the picture, a heading row first."""

    def picture_size(self) -> QSizeF:
        """How large a saved picture is, in device-independent pixels."""
        return QSizeF(max(self.width(), 640), max(self.height(), 320))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the part of the widget that is asked for."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("surface"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        self.draw(painter, QRectF(self.rect()), live=True)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.theme.colour("accent"))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS
            )
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """By the mouse or the Menu key."""
        menu = QMenu(self)
        save = menu.addAction(self.tr("Save picture…"))
        save.setEnabled(len(self.table()) > 1)
        save.triggered.connect(self.save_wanted)
        pop_up(menu, event.globalPos())

    def metrics(self, size: str = "small") -> QFontMetricsF:
        """Measures of the font of that size."""
        return QFontMetricsF(self.theme.font(size))

    def empty(self, painter: QPainter, area: QRectF, words: str) -> None:
        """Say in words that there is nothing to paint."""
        painter.setFont(self.theme.font("body"))
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def nice_ceiling(value: int) -> int:
    """The round number at or above `value` at which an axis ends: 1, 2, 5, 10, 20, 50 ..."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor >= value:
                return step * factor
        step *= 10

"""What the colours and lines of the reader mean."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rostra.qt.theme import Theme


class Legend(QWidget):
    """What the marks of the text mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries = (
            ("content", self.tr("what was said")),
            ("cue", self.tr("cue")),
            ("source", self.tr("who")),
        )
        self.setAccessibleName(self.tr("Legend: what was said, cue, who"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size it would like."""
        metrics = self.fontMetrics()
        wide = sum(metrics.horizontalAdvance(t) + 26 for _, t in self._entries)
        return QSize(wide, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(0, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint it."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        metrics = painter.fontMetrics()
        x, middle = 4, self.height() // 2
        lines = {"cue": Qt.PenStyle.SolidLine, "source": Qt.PenStyle.DashLine}
        for kind, text in self._entries:
            width = metrics.horizontalAdvance(text) + 10
            top = middle - metrics.height() // 2 - 1
            painter.fillRect(x, top, width, metrics.height() + 3, self._theme.colour(kind))
            painter.setPen(self._theme.colour("text"))
            painter.drawText(x + 5, top + metrics.ascent() + 1, text)
            if kind in lines:
                painter.setPen(QPen(self._theme.colour("text"), 1, lines[kind]))
                y = top + metrics.height() + 1
                painter.drawLine(x + 5, y, x + width - 5, y)
            x += width + 8
        painter.end()

"""What is dragged within the window: its names among the kinds of data, and how it looks."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

STATEMENTS = "application/x-rostra-statements"
"""The statements that are selected where the drag began."""
SHELF = "application/x-rostra-shelf"
"""Lines of the left pane: collections or tags."""
DRAGGED_WORDS = 50
"""Statements whose words another program gets; of more it gets none."""
_WIDEST = 320


LINES = "application/x-qabstractitemmodeldatalist"
"""Qt's own name for lines of a list: with it, a list shows between which lines they would go."""


def drag_statements(
    source: QWidget, theme: Theme, told: str, text: str, *, lines: bool = False
) -> None:
    """Drag the selection of `source`; `text` is what another program gets of it.

    With `lines` it can be dropped between the lines of its own list.
    """
    data = QMimeData()
    data.setData(STATEMENTS, b"1")
    if lines:
        data.setData(LINES, b"")
    if text:
        data.setText(text)
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(drag_picture(theme, told, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-SPACE[2], -SPACE[2]))
    drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def drag_picture(theme: Theme, text: str, ratio: float) -> QPixmap:
    """A small label that goes with the mouse."""
    font = theme.font("body", bold=True)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
    size = QSize(metrics.horizontalAdvance(shown) + 2 * SPACE[3], metrics.height() + SPACE[3])
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    box = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(font)
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return pixmap

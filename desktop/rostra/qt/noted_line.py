"""A line of a list with a remark at its end: quieter, and the first to give way."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

NOTE = Qt.ItemDataRole.UserRole + 7
"""Role of the remark."""

_LEAST = 60
"""Pixels that a remark needs to be worth its place."""


class NotedLine(QStyledItemDelegate):
    """Paints the text at the leading edge and the remark at the trailing one."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The line, and its remark in what room is left."""
        super().paint(painter, option, index)
        note = str(index.data(NOTE) or "")
        if not note:
            return
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        style = made.widget.style()
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, made, made.widget)
        used = made.fontMetrics.horizontalAdvance(made.text) + SPACE[4]
        small = self._theme.font("small")
        box = QRect(text)
        if made.direction == Qt.LayoutDirection.RightToLeft:
            box.setRight(box.right() - used)
            box.setLeft(made.rect.left() + SPACE[2])
        else:
            box.setLeft(box.left() + used)
            box.setRight(made.rect.right() - SPACE[2])
        if box.width() < _LEAST:
            return
        painter.save()
        painter.setFont(small)
        chosen = bool(made.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText
        colour = made.palette.color(role) if chosen else self._theme.colour("muted")
        painter.setPen(colour)
        metrics = painter.fontMetrics()
        if note[:1].isdigit() and metrics.horizontalAdvance(note) > box.width():
            note = note.partition(" ")[0]  # "2" says more than "2 statem…"
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, box.width())
        where = QStyle.visualAlignment(
            made.direction, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(box, int(where), shown)
        painter.restore()

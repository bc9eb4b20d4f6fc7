"""A line of a list with a remark at its end: quieter, and the first to give way."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

NOTE = Qt.ItemDataRole.UserRole + 7
"""Role of the remark."""
KEYS = Qt.ItemDataRole.UserRole + 8
"""Role of the keys that do the same."""

_LEAST = 60
"""Pixels that a remark needs to be worth its place."""


class NotedLine(QStyledItemDelegate):
    """Paints the text at the leading edge, the remark at the trailing one, keys beyond it."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme
        self.keys_width = 0

    def make_room(self, keys: Iterable[str]) -> None:
        """A column as wide as these keys need; without any there is none."""
        metrics = QFontMetrics(self._theme.font("small"))
        self.keys_width = max(map(metrics.horizontalAdvance, filter(None, keys)), default=0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The line, its keys in their column, and its remark in what room is left."""
        super().paint(painter, option, index)
        note, keys = str(index.data(NOTE) or ""), str(index.data(KEYS) or "")
        if not (note or keys):
            return
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        box, column = self._places(made)
        painter.save()
        painter.setFont(self._theme.font("small"))
        chosen = bool(made.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText
        painter.setPen(made.palette.color(role) if chosen else self._theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        leading, trailing = (
            QStyle.visualAlignment(made.direction, side | middle)
            for side in (Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing)
        )
        if keys and column.width() and box.width() >= 0:
            painter.drawText(column, int(leading), keys)
        if note and box.width() >= _LEAST:
            metrics = painter.fontMetrics()
            if note[:1].isdigit() and metrics.horizontalAdvance(note) > box.width():
                note = note.partition(" ")[0]  # "2" says more than "2 statem…"
            shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(trailing), shown)
        painter.restore()

    def _places(self, made: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        """What the text leaves to the remark, and the column of keys at the trailing edge."""
        text = made.widget.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, made, made.widget
        )
        used = made.fontMetrics.horizontalAdvance(made.text) + SPACE[4]
        aside = self.keys_width + SPACE[4] if self.keys_width else 0
        start, end = text.left() + used, made.rect.right() - SPACE[2] - aside
        box = QRect(start, text.top(), end - start + 1, text.height())
        column = QRect(end + SPACE[4] + 1, text.top(), self.keys_width, text.height())
        if made.direction == Qt.LayoutDirection.RightToLeft:
            start, end = text.right() - used, made.rect.left() + SPACE[2] + aside
            box = QRect(end, text.top(), start - end + 1, text.height())
            column.moveLeft(made.rect.left() + SPACE[2])
        return box, column

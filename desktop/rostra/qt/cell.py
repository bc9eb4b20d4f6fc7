"""One cell of the table of results, painted in a twentieth of a millisecond.

The style's own way to paint a cell goes through the style sheet and lays the whole text out; for
the 140 cells that a window shows it takes 30 ms, at each letter that is typed above the table.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rostra.qt import words
from rostra.qt.theme import Theme

_BESIDE = 6
"""Pixels between the text and the cell's sides, as in the style sheet."""
_NARROWEST = 2
"""Pixels that no letter is narrower than: more letters than fit need not be measured."""
_WHERE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_HOW = int(_WHERE) | int(Qt.TextFlag.TextSingleLine)


class CellDelegate(QStyledItemDelegate):
    """Text in one line, cut with "…"; the selection; and where the keys are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._font = self._theme.font("body")
        self._metrics = QFontMetrics(self._font)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        text = index.data()
        if not text:
            return
        inner = rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        room = inner.width()
        if room <= 0:
            return
        text, most = str(text).strip(words.ISOLATES), room // _NARROWEST
        text = (text if len(text) <= most else f"{text[:most]}…").replace("\n", " ")
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        direction: Qt.LayoutDirection = option.direction
        if direction == Qt.LayoutDirection.RightToLeft or words.is_rtl(shown):
            shown = words.isolated(shown)  # after it was cut, or “…” would stand at the wrong end
        painter.setLayoutDirection(direction)
        painter.setFont(self._font)
        painter.setPen(theme.colour("on_selection" if selected else "text"))
        painter.drawText(inner, _HOW, shown)

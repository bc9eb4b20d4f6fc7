"""A box of choices that ends in an ellipsis where there is no room for all of its text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

_FRAME = 24
"""Pixels that the list of choices needs beside its words: its frame, padding and scroll bar."""
_SPARE = 2
"""Pixels that the text leaves free at its end."""
_LETTERS = 4
"""What is seen of the text at least, in letters of the usual width; of less nobody can tell it."""


class ElidedBox(QComboBox):
    """As a combo box; what is cut is in the tool tip, and the open list is as wide as its words.

    `sign` gives the picture that stands for the text where there is no room for its beginning.
    """

    def __init__(self, sign: Callable[[], QIcon] | None = None) -> None:
        super().__init__()
        self._sign = sign

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for the longest text: Qt's own knows nothing of what a style sheet takes."""
        hint = super().sizeHint()
        field = self._field(QRect(QPoint(), hint))
        short = self._widest() + 2 * _SPARE - field.width()
        return QSize(hint.width() + max(0, short), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few letters, so that a narrow page can be narrow."""
        least = super().minimumSizeHint()
        arrow = least.width() - self._widest()
        few = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(min(least.width(), max(arrow, 0) + few), least.height())

    def _widest(self) -> int:
        metrics = self.fontMetrics()
        return max(
            (metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0
        )

    def _field(self, rect: QRect) -> QRect:
        """Where the text stands in a box of that size."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = rect
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)

    def _option(self) -> tuple[QStyleOptionComboBox, str]:
        """How it is painted, and the text that has room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self._field(option.rect).width() - _SPARE
        return option, option.fontMetrics.elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )

    @property
    def shown_text(self) -> str:
        """What can be read of the text."""
        return self._option()[1]

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The text, cut at its trailing edge."""
        painter = QStylePainter(self)
        option, shown = self._option()
        option.currentText = shown
        if self._sign is not None and len(shown) < _LETTERS < len(self.currentText()):
            option.currentText, option.currentIcon = "", self._sign()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """The whole text as a tip, where it is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            whole = self.currentText()
            if self.shown_text != whole:
                QToolTip.showText(event.globalPos(), whole, self)
                return True
        return super().event(event)

    def showPopup(self) -> None:  # noqa: N802
        """The list: never narrower than its words."""
        self.view().setMinimumWidth(self._widest() + _FRAME)
        super().showPopup()

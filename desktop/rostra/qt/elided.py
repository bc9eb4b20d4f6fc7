"""A line of text that ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip

from rostra.qt import words
from rostra.qt.plain import plain_tip


class Elided(QLabel):
    """A plain label that takes what room there is; the tool tip has the whole text."""

    def __init__(
        self, role: str = "", where: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._where = where
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(30)
        if role:
            self.setProperty("role", role)

    def say(self, text: str) -> None:
        """Show this in one line."""
        line = " ".join(text.split())
        self.setText(line)
        self.setAccessibleName(line)
        self.setToolTip("" if len(line) < 40 else plain_tip(line, 600))

    def event(self, event: QEvent) -> bool:
        """A short text has a tip too, where it is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            whole = self.text()
            cut = self.fontMetrics().horizontalAdvance(whole) > self.contentsRect().width()
            if cut and not self.toolTip():
                QToolTip.showText(event.globalPos(), plain_tip(whole, 600), self)
                return True
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line high, whatever the text."""
        return QSize(120, self.fontMetrics().height() + 2)

    def shown_in(self, width: int) -> str:
        """What is painted of it in so many pixels."""
        return self.fontMetrics().elidedText(self.text(), self._where, width)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The text, cut at its end or where it was said."""
        painter = QPainter(self)
        box = self.contentsRect()
        shown = self.shown_in(box.width())
        where = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.style().drawItemText(
            painter,
            box,
            int(where),
            self.palette(),
            self.isEnabled(),
            words.in_its_way(shown),
            self.foregroundRole(),
        )


class Folding(Elided):
    """Wraps where there is height for it; folded, it is one line that ends in an ellipsis."""

    def __init__(self, role: str = "") -> None:
        super().__init__(role)
        self._folded = True
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """Be one line, or as many as the words need."""
        if folded == self._folded:
            return
        self._folded = folded
        self.setWordWrap(not folded)
        wide = QSizePolicy.Policy.Ignored if folded else QSizePolicy.Policy.Preferred
        high = QSizePolicy.Policy.Fixed if folded else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(wide, high)
        policy.setHeightForWidth(not folded)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As the words need it, or one line."""
        return super().sizeHint() if self._folded else QLabel.sizeHint(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """All words, or what a line holds of them."""
        if self._folded:
            super().paintEvent(event)
        else:
            QLabel.paintEvent(self, event)

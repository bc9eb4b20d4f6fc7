"""Small labels side by side, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from rostra.qt.letting_go import let_go
from rostra.qt.plain import plain_tip
from rostra.qt.tokens import SPACE

_GAP = SPACE[1]


class Wrapping(QWidget):
    """Labels that begin a new line where one is full, as words do."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[QLabel] = []
        self._texts: list[str] = []
        """What each label says where there is room for it."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def labels(self) -> Sequence[QLabel]:
        """What is shown, in order."""
        return self._labels

    def say(self, words: Sequence[tuple[str, str]]) -> None:
        """Show these: text and style sheet of each."""
        while len(self._labels) > len(words):
            let_go(self._labels.pop())
        while len(self._labels) < len(words):
            made = QLabel(self)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.show()
            self._labels.append(made)
        self._texts = [text for text, _ in words]
        for label, (text, style) in zip(self._labels, words, strict=True):
            label.setText(text)
            label.setAccessibleName(text)
            label.setToolTip(plain_tip(text))
            if label.styleSheet() != style:
                label.setStyleSheet(style)
            label.ensurePolished()  # its size is that of its style
        self.updateGeometry()
        self._place()

    def _places(self, width: int) -> list[QRect]:
        """Where each label stands in so much width, as read from the left."""
        out: list[QRect] = []
        at, line = QPoint(0, 0), 0
        for label, text in zip(self._labels, self._texts, strict=True):
            size = _whole(label, text).boundedTo(QSize(max(width, 1), 1_000))
            if at.x() and at.x() + size.width() > width:
                at, line = QPoint(0, at.y() + line + _GAP), 0
            out.append(QRect(at, size))
            at += QPoint(size.width() + _GAP, 0)
            line = max(line, size.height())
        return out

    def _place(self) -> None:
        places = self._places(self.width())
        for label, text, place in zip(self._labels, self._texts, places, strict=True):
            missing = _whole(label, text).width() - place.width()
            room = label.fontMetrics().horizontalAdvance(text) - missing
            middle = Qt.TextElideMode.ElideMiddle  # of a nested tag both ends tell
            shown = label.fontMetrics().elidedText(text, middle, room) if missing > 0 else text
            if shown != label.text():
                label.setText(shown)
            label.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Of all lines."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """All in the width there is."""
        return QSize(120, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow: a label that is wider than that is cut with “…”, and its tip says all of it."""
        return QSize(40, 0)

    def event(self, event: QEvent) -> bool:
        """A label has another size: its style came, or larger letters."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Other lines in another width."""
        super().resizeEvent(event)
        self._place()


def _whole(label: QLabel, text: str) -> QSize:
    """The size that the label has where it says all of the text."""
    metrics, hint = label.fontMetrics(), label.sizeHint()
    more = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(label.text())
    return QSize(hint.width() + more, hint.height())

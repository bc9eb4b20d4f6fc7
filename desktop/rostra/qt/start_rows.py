"""The lines of the start page: each is a button with a heading, a count and a few words."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rostra.qt.elided import Elided
from rostra.qt.letting_go import let_go
from rostra.qt.plain import plain_line
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_OTHER_SIZE = (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.LayoutRequest)


class TwoLines(Elided):
    """Wraps once; what does not fit on the second line ends in an ellipsis."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line high, or two where one has no room for the text."""
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self.text()) <= self.contentsRect().width()
        return QSize(120, (1 if fits else 2) * metrics.lineSpacing() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another line."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The text, from the leading edge."""
        del event
        box, metrics = self.contentsRect(), self.fontMetrics()
        text = self.text()
        layout = QTextLayout(text, self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(box.width())
        layout.endLayout()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(box.topLeft()))
        rest = text[first.textLength() :].strip()
        below = box.translated(0, metrics.lineSpacing())
        below.setHeight(metrics.lineSpacing())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(
            below, side, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        )
        painter.end()


class Row(QPushButton):
    """As high as its lines; Up and Down go to the rows beside it, as in a list."""

    moved = Signal(int)
    """-1 up, 1 down."""

    def __init__(self, theme: Theme, *, quote: bool = False) -> None:
        super().__init__()
        self.key: Hashable = None
        self._act: Callable[[], object] = lambda: None
        self.setProperty("role", "row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head = Elided()
        self._head.setFont(theme.font("body", bold=True))
        self._note = plain_line("muted")
        self._text = TwoLines() if quote else Elided()
        if quote:
            self._text.setFont(theme.font("body", serif=True))
        self._more = Elided("small")
        top = QHBoxLayout()
        top.setSpacing(SPACE[3])
        top.addWidget(self._head, 1)
        top.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addWidget(self._more)
        for part in (self._head, self._note, self._text, self._more):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self._act()

    def say(
        self,
        key: Hashable,
        act: Callable[[], object],
        head: str,
        note: str = "",
        text: str = "",
        more: str = "",
        spoken: str = "",
    ) -> None:
        """Set all of it; `spoken` is heard in the place of `note`, where that is short."""
        self.key, self._act = key, act
        self._head.say(head)
        self._note.setText(note)
        for part, words in ((self._text, text), (self._more, more)):
            part.say(words)
            part.setVisible(bool(words))
        self._note.setVisible(bool(note))
        said = (head, spoken or note, text, more)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(self._text.toolTip())
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """What its lines need, not what a title would."""
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the page makes it."""
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The style sheet's own least height, set when it is polished, is not that of the lines."""
        done = super().event(event)
        if event.type() in _OTHER_SIZE:
            self.setMinimumHeight(self.sizeHint().height())
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up, Down and Enter, beside the Space of every button."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Section(QWidget):
    """A heading and rows, which are kept when what they say changes."""

    moved = Signal(object, int)
    """A row, and which way the key leads from it."""

    def __init__(self, theme: Theme, title: str, *, quotes: bool = False) -> None:
        super().__init__()
        self._theme, self._quotes = theme, quotes
        self.rows: list[Row] = []
        head = Elided("section")
        head.say(title)
        head.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        self.setAccessibleName(title)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(SPACE[3], SPACE[1], SPACE[3], SPACE[1])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for part in (head, self._hint):
            self._column.addWidget(part)
        self._hint.hide()

    def take(self, count: int, hint: str = "") -> list[Row]:
        """So many rows, to be filled; without any, `hint` stands there."""
        while len(self.rows) < count:
            row = Row(self._theme, quote=self._quotes)
            row.moved.connect(lambda by, row=row: self.moved.emit(row, by))
            self.rows.append(row)
            self._column.addWidget(row)
        while len(self.rows) > count:
            let_go(self.rows.pop())
        self._hint.setText(hint)
        self._hint.setVisible(not count and bool(hint))
        return self.rows

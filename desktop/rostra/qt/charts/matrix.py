"""Coverage as a matrix: who spoke on what, or when; every cell can be opened, empty ones too."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from rostra.domain.summaries import Matrix
from rostra.qt import words
from rostra.qt.charts.base import Chart
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE, readable_on

_WIDEST, _HIGH = 46.0, 28.0
_NARROWEST = 26.0
"""Pixels of a cell; where there is little room it gives way as far as its number can be read."""
_HEADING = 205.0
"""Most length of a column's heading, which is written slantwise; a longer one is elided."""
_SLANT = math.sqrt(0.5)
"""Height, and width, of a line of length 1 at 45 degrees."""

_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
"""Columns run from right to left there."""


class MatrixChart(Chart):
    """Cells with their counts.  `picked(row key, column key)` tells which one was opened.

    A cell without a statement is blank where articles of that column were read, and hatched
    where none was: nobody said anything, or nobody listened.
    """

    picked = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.matrix = Matrix("", "", "")
        self._at = (0, 0)
        self._hover: tuple[int, int] | None = None
        self._slant, self._left, self._over = 0.0, 0.0, 0.0
        self._wide = self._least = _WIDEST
        self._long: list[float] = []
        self._most = 0
        self._looks: dict[int, tuple[QColor, QColor, str]] = {}
        """Back, ink and words of a cell by its count: there are a thousand cells."""
        theme.changed.connect(self._measure)

    def set_matrix(self, matrix: Matrix) -> None:
        """Show this one."""
        self.matrix = matrix
        self._at = (0, 0)
        self._hover = None
        self.setAccessibleName(matrix.title)
        self._measure()
        least = self._left + self._span(self._least)
        self.setMinimumSize(math.ceil(least), int(self.picture_size().height()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of it, with cells as wide as they may be."""
        wide = self._left + self._span(_WIDEST)
        return QSizeF(wide, self.picture_size().height()).toSize()

    def picture_size(self) -> QSizeF:
        """All rows and columns, whatever the window shows of them."""
        metrics = self.metrics()
        return QSizeF(
            self._left + len(self.matrix.columns) * self._wide + self._over,
            self._slant + len(self.matrix.rows) * _HIGH + metrics.height() + SPACE[4],
        )

    def table(self) -> list[list[str]]:
        """Rows with their labels; the last line tells the articles read for each column."""
        m = self.matrix
        head = ["", *(c.label for c in m.columns)]
        body = [
            [row.label, *(str(m.count(i, j)) for j in range(len(m.columns)))]
            for i, row in enumerate(m.rows)
        ]
        return [head, *body, [self.tr("Articles read"), *(str(c.articles) for c in m.columns)]]

    # -- painting ------------------------------------------------------------------

    def _measure(self) -> None:
        """How much room the headings take: once for each matrix, not for each cell."""
        self._looks.clear()
        self._most = self.matrix.most
        small, body = self.metrics(), self.metrics("body")
        columns = self.matrix.columns
        long = [min(small.horizontalAdvance(c.label), _HEADING) for c in columns]
        wide = max((body.horizontalAdvance(r.label) for r in self.matrix.rows), default=0.0)
        self._slant = max(long, default=0.0) * _SLANT + small.height() + SPACE[2]
        self._left = min(wide, 220.0) + SPACE[4]
        self._long = long
        counts = (words.count(self.matrix.most), *(words.count(c.articles) for c in columns))
        number = max(map(small.horizontalAdvance, counts), default=0.0)
        self._least = min(max(_NARROWEST, number + SPACE[2]), _WIDEST)
        self._fit()

    def _span(self, cell: float) -> float:
        """Width of all columns; a heading leans over the next ones, the last over the edge."""
        ends = ((j + 0.5) * cell + n * _SLANT for j, n in enumerate(self._long))
        return max(len(self._long) * cell, *ends, 0.0) + SPACE[3]

    def _fit(self) -> None:
        """Cells as wide as there is room for, within what can be read and what looks well."""
        room = self.width() - self._left - SPACE[3]
        fits = [(room - n * _SLANT) / (j + 0.5) for j, n in enumerate(self._long)]
        wide = min(room / max(1, len(self._long)), *fits, _WIDEST)
        self._wide = max(math.floor(wide), self._least)
        self._over = self._span(self._wide) - len(self._long) * self._wide

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Other room, other cells."""
        super().resizeEvent(event)
        self._fit()

    def _cell(self, row: int, column: int) -> QRectF:
        left = self._left + column * self._wide
        top = self._slant + row * _HIGH
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - self._wide
        return QRectF(left, top, self._wide, _HIGH).adjusted(1, 1, -1, -1)

    def draw(self, painter: QPainter, area: QRectF, *, live: bool) -> None:
        """Paint headings, cells and the line of articles read."""
        m = self.matrix
        if not m.rows or not m.columns:
            self.empty(painter, area, self.tr("Nothing to count yet."))
            return
        clip = painter.clipBoundingRect() if painter.hasClipping() else area
        rows, columns = self._within(clip)
        self._headings(painter, rows, columns, above=clip.top() <= self._slant)
        painter.setFont(self.theme.font("small"))
        for i in rows:
            for j in columns:
                self._paint_cell(painter, i, j)
        if live:
            self._paint_focus(painter)

    def _within(self, clip: QRectF) -> tuple[range, range]:
        """Rows and columns that are in sight."""
        left, right = clip.left(), clip.right()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = self.width() - right, self.width() - left
        return (
            _cut(clip.top() - self._slant, clip.bottom() - self._slant, _HIGH, self.matrix.rows),
            _cut(left - self._left, right - self._left, self._wide, self.matrix.columns),
        )

    def _headings(self, painter: QPainter, rows: range, columns: range, *, above: bool) -> None:
        """Names of rows and columns, and the articles read below; slanted names lean far."""
        small = self.theme.font("small")
        painter.setPen(self.theme.colour("text"))
        painter.setFont(self.theme.font("body"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        side |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for i in rows:
            self._row_name(painter, i, side)
        painter.setFont(small)
        painter.setPen(self.theme.colour("muted"))
        for j in range(len(self.matrix.columns)) if above else ():
            self._column_name(painter, j, side)
        self._foot(painter, columns, side)

    def _row_name(self, painter: QPainter, i: int, side: Qt.AlignmentFlag) -> None:
        room, cell = self._left - SPACE[3], self._cell(i, 0)
        label = self.matrix.rows[i].label
        name = self.metrics("body").elidedText(label, Qt.TextElideMode.ElideRight, room)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = cell.right() + SPACE[2] if rtl else SPACE[2]
        painter.drawText(QRectF(start, cell.top(), room, cell.height()), side, name)

    def _column_name(self, painter: QPainter, j: int, side: Qt.AlignmentFlag) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        metrics = self.metrics()
        painter.save()
        painter.translate(self._cell(0, j).center().x(), self._slant - SPACE[2])
        painter.rotate(45 if rtl else -45)
        label = self.matrix.columns[j].label
        name = metrics.elidedText(label, Qt.TextElideMode.ElideRight, _HEADING)
        high = metrics.height()
        box = QRectF(-_HEADING - SPACE[1] if rtl else 0, -high / 2, _HEADING + SPACE[1], high)
        painter.drawText(box, side, name)
        painter.restore()

    def _foot(self, painter: QPainter, columns: range, side: Qt.AlignmentFlag) -> None:
        """Articles read, below each column."""
        high = self.metrics().height()
        top = self._slant + len(self.matrix.rows) * _HIGH + SPACE[1]
        for j in columns:
            cell = self._cell(0, j)
            box = QRectF(cell.left(), top, cell.width(), high)
            read = words.count(self.matrix.columns[j].articles)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, read)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = self.width() - self._left + SPACE[1] if rtl else SPACE[2]
        box = QRectF(start, top, self._left - SPACE[3], high)
        painter.drawText(box, side, self.tr("Articles read"))

    def _paint_cell(self, painter: QPainter, i: int, j: int) -> None:
        cell, count = self._cell(i, j), self.matrix.count(i, j)
        if count:
            back, ink, number = self._looks.get(count) or self._look(count)
            painter.fillRect(cell, back)
            painter.setPen(ink)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, number)
        elif self.matrix.columns[j].articles:
            painter.fillRect(cell, self.theme.colour("raised"))
        else:
            painter.fillRect(cell, QBrush(self.theme.colour("border"), Qt.BrushStyle.BDiagPattern))

    def _look(self, count: int) -> tuple[QColor, QColor, str]:
        share = 0.18 + 0.82 * (count / self._most) ** 0.6
        back = _blend(self.theme.colour("raised"), self.theme.colour("chart"), share)
        made = back, QColor(readable_on(back.name())), words.count(count)
        self._looks[count] = made
        return made

    def _paint_focus(self, painter: QPainter) -> None:
        for at, width in ((self._hover, 1.0), (self._at if self.hasFocus() else None, 2.0)):
            if at is not None:
                painter.setPen(QPen(self.theme.colour("text"), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._cell(*at))

    # -- mouse and keys ------------------------------------------------------------

    def cell_words(self, row: int, column: int) -> str:
        """What a cell says, for tooltips and screen readers."""
        m = self.matrix
        said = words.statements(m.count(row, column))
        read = self.tr("%Ln article(s) read", "", m.columns[column].articles)
        return f"{m.rows[row].label}, {m.columns[column].label}: {said}; {read}"

    def _under(self, event: QMouseEvent) -> tuple[int, int] | None:
        at = event.position()
        rows, columns = self._within(QRectF(at.x(), at.y(), 0, 0))
        return (rows[0], columns[0]) if rows and columns else None

    def _redraw(self, *cells: tuple[int, int] | None) -> None:
        """These alone: all of them are a thousand."""
        for one in cells:
            if one is not None and self.matrix.rows and self.matrix.columns:
                self.update(self._cell(*one).adjusted(-3, -3, 3, 3).toAlignedRect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell what is under the mouse."""
        before, self._hover = self._hover, self._under(event)
        if self._hover is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self.cell_words(*self._hover), self)
        if before != self._hover:
            self._redraw(before, self._hover)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        before, self._hover = self._hover, None
        self._redraw(before)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the cell."""
        at = self._under(event)
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            before, self._at = self._at, at
            self._redraw(before, at)
            self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move; Enter opens."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        key = Qt.Key(event.key())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            key = _MIRRORED.get(key, key)
        if self.matrix.rows and self.matrix.columns and key in steps:
            down, right = steps[key]
            before, (row, column) = self._at, self._at
            row = min(max(row + down, 0), len(self.matrix.rows) - 1)
            column = min(max(column + right, 0), len(self.matrix.columns) - 1)
            self._at = row, column
            self._scroll_to(self._cell(row, column))
            self.setAccessibleDescription(self.cell_words(*self._at))
            self._redraw(before, self._at)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.matrix.rows:
            self._pick()
        else:
            super().keyPressEvent(event)

    def _scroll_to(self, cell: QRectF) -> None:
        """Into sight, sideways in the card and up or down on the page."""
        around = self.parentWidget()
        at = cell.center().toPoint()
        while around is not None:
            inside = around.widget() if isinstance(around, QScrollArea) else None
            if inside is not None and isinstance(around, QScrollArea):
                place = self.mapTo(inside, at)
                around.ensureVisible(place.x(), place.y(), round(self._wide), round(2 * _HIGH))
            around = around.parentWidget()

    def _pick(self) -> None:
        row, column = self._at
        self.picked.emit(self.matrix.rows[row].key, self.matrix.columns[column].key)


def _cut(low: float, high: float, size: float, cells: Sequence[object]) -> range:
    """Which of the cells, each `size` long, lie between two places."""
    return range(max(0, math.floor(low / size)), min(len(cells), math.floor(high / size) + 1))


def _blend(one: QColor, other: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )

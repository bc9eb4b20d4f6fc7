"""Statements over time: click a bar, drag a range, or do both with the keys."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from rostra.domain.summaries import Bin
from rostra.qt import words
from rostra.qt.charts.base import Chart, nice_ceiling
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_WIDEST = 64.0
"""Pixels of a bar and its gap."""


class TimeBars(Chart):
    """Bars of `Bin`s in order of time.  `picked(first key, last key)` tells a bar or a range."""

    picked = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.bins: list[Bin] = []
        self._at = -1
        self._anchor = -1
        self._plot = QRectF()
        self.setMinimumHeight(120)
        self.setAccessibleName(self.tr("Statements over time"))

    def sizeHint(self) -> QSize:  # noqa: N802
        """A wide strip."""
        return QSize(640, 220)

    def set_bins(self, bins: Sequence[Bin]) -> None:
        """Show these bars."""
        self.bins = list(bins)
        self._at = self._anchor = -1
        total = sum(b.count for b in self.bins)
        self.setAccessibleDescription(
            words.statements(total)
            + (f", {label(self.bins[0])} – {label(self.bins[-1])}" if self.bins else "")
        )
        self.update()

    def table(self) -> list[list[str]]:
        """Period and count."""
        head = [self.tr("Period"), self.tr("Statements")]
        return [head, *([b.label, str(b.count)] for b in self.bins)]

    # -- painting ------------------------------------------------------------------

    def draw(self, painter: QPainter, area: QRectF, *, live: bool) -> None:
        """Paint axis, bars and labels."""
        if not self.bins:
            self.empty(painter, area, self.tr("No dated statements."))
            return
        top = nice_ceiling(max(b.count for b in self.bins) or 1)
        metrics = self.metrics()
        left = metrics.horizontalAdvance(words.count(top)) + SPACE[3]
        foot = -(metrics.height() + SPACE[2])
        rtl = self._is_mirrored()
        self._plot = area.adjusted(SPACE[2] if rtl else left, SPACE[2], -SPACE[2], foot)
        if rtl:
            self._plot.setRight(area.right() - left)
        self._axis(painter, top)
        low, high = sorted((self._anchor, self._at))
        for i, one in enumerate(self.bins):
            bar = self._bar(i, one.count / top)
            chosen = live and self._at >= 0 and (low if low >= 0 else high) <= i <= high
            painter.fillRect(bar, self.theme.colour("chart"))
            if live and self._at >= 0 and not chosen:
                faded = self.theme.colour("surface")
                faded.setAlphaF(0.45)
                painter.fillRect(bar, faded)
            if live and i == self._at and self.hasFocus():
                painter.setPen(QPen(self.theme.colour("text"), 1.5))
                painter.drawRect(self._slot(i).adjusted(0, -2, 0, 2))
        self._labels(painter, area)

    def _axis(self, painter: QPainter, top: int) -> None:
        painter.setFont(self.theme.font("small"))
        ends = self._slot(0).united(self._slot(len(self.bins) - 1))  # no line where no bar can be
        for part in (0.0, 0.5, 1.0):
            y = self._plot.bottom() - part * self._plot.height()
            painter.setPen(QPen(self.theme.colour("border"), 1))
            painter.drawLine(int(ends.left()), int(y), int(ends.right()), int(y))
            value = top * part
            if value != int(value):
                continue
            painter.setPen(self.theme.colour("muted"))
            box = QRectF(0, y - 10, self._plot.left() - SPACE[1], 20)
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            if self._is_mirrored():
                box = QRectF(self._plot.right() + SPACE[1], y - 10, self._plot.right(), 20)
                where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, where | Qt.AlignmentFlag.AlignAbsolute, words.count(int(value)))

    def _labels(self, painter: QPainter, area: QRectF) -> None:
        """At even distances, each below its bar, from the first one that has room there."""
        painter.setPen(self.theme.colour("muted"))
        metrics = self.metrics()
        wide = max(metrics.horizontalAdvance(label(b)) for b in self.bins) + SPACE[3]
        every = max(1, math.ceil(wide / max(1.0, self._width())))
        first, edge = -1, SPACE[3] / 2
        for i in range(len(self.bins)):
            left = self._slot(i).center().x() - wide / 2
            if left + edge < area.left() or left + wide - edge > area.right():
                continue
            if first < 0:
                first = i
            if (i - first) % every == 0:
                box = QRectF(left, self._plot.bottom() + SPACE[1], wide, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label(self.bins[i]))

    def _width(self) -> float:
        # A handful of bars must not become walls.
        return min(_WIDEST, self._plot.width() / max(1, len(self.bins)))

    def _slot(self, i: int) -> QRectF:
        width, plot = self._width(), self._plot
        left = plot.right() - (i + 1) * width if self._is_mirrored() else plot.left() + i * width
        return QRectF(left, plot.top(), width, plot.height())

    def _is_mirrored(self) -> bool:
        """Time runs from right to left where reading does."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _bar(self, i: int, share: float) -> QRectF:
        slot = self._slot(i)
        gap = min(2.0, slot.width() * 0.15)
        high = share * slot.height()
        if share > 0:
            high = max(high, 2.0)
        return QRectF(slot.left() + gap, slot.bottom() - high, slot.width() - 2 * gap, high)

    # -- mouse and keys ------------------------------------------------------------

    def _index(self, x: float) -> int:
        if not self.bins or not self._plot.left() <= x <= self._plot.right():
            return -1
        along = self._plot.right() - x if self._is_mirrored() else x - self._plot.left()
        return min(len(self.bins) - 1, int(along / self._width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a range."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._at = self._anchor = self._index(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Widen the range, or tell what is under the mouse."""
        i = self._index(event.position().x())
        if i < 0:
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor >= 0:
            self._at = i
            self.update()
        one = self.bins[i]
        QToolTip.showText(
            event.globalPosition().toPoint(),
            f"{label(one)}: {words.statements(one.count)}",
            self,
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Pick the bar or the range."""
        if event.button() == Qt.MouseButton.LeftButton and self._at >= 0:
            self._pick()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Forget a half-made range."""
        if not self.hasFocus():
            self._at = self._anchor = -1
            self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and Right move, with Shift widen; Enter picks; Home and End jump."""
        ahead = -1 if self._is_mirrored() else 1
        moves = {
            Qt.Key.Key_Left: self._at - ahead,
            Qt.Key.Key_Right: self._at + ahead,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.bins) - 1,
        }
        key = Qt.Key(event.key())
        if self.bins and key in moves:
            self._at = min(max(moves[key], 0), len(self.bins) - 1)
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._anchor = self._at
            one = self.bins[self._at]
            self.setAccessibleDescription(f"{label(one)}: {words.count(one.count)}")
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        low, high = sorted((self._anchor if self._anchor >= 0 else self._at, self._at))
        self.picked.emit(self.bins[low].key, self.bins[high].key)


def label(one: Bin) -> str:
    """A month or year as one reads it."""
    return words.month(one.key) if len(one.key) == 7 else one.label

"""Hits by month above the results: a strip to look at, and to drag a range of dates on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from rostra.qt import words
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_MOST_BARS = 180
_LABEL = 15

LEAST_ROOM = 215
"""Pixels that a page has at least that shows bars above its results: a card is left below them."""
_ROOM = 290
"""Pixels of a page from which the bars are `_HIGH`, else `_LOW`."""
_HIGH, _LOW = 62, 40


class Histogram(QWidget):
    """Bars of months, or of years when months would be too thin."""

    picked = Signal(str, str)
    """First and last month or year, both included."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: list[tuple[str, int]] = []
        self._from = self._to = -1
        self._room = LEAST_ROOM
        self.setObjectName("histogram")
        self.setFixedHeight(_HIGH)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Statements by month"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size it would like."""
        return QSize(240, self.minimumHeight())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show months ("2024-03") and how many hits each has."""
        bars = _months(counts)
        if len(bars) > _MOST_BARS:
            years: dict[str, int] = {}
            for key, number in bars:
                years[key[:4]] = years.get(key[:4], 0) + number
            bars = list(years.items())
        self._bars = bars
        self._from = self._to = -1
        self._appear()
        if bars:
            total = sum(n for _, n in bars)
            self.setAccessibleDescription(
                f"{words.statements(total)}, {words.month(bars[0][0])} – {words.month(bars[-1][0])}"
            )
        self.update()

    def set_room(self, height: int) -> None:
        """On a low page the bars are lower; below `LEAST_ROOM` what was found has all of it."""
        self._room = height
        self.setFixedHeight(_HIGH if height >= _ROOM else _LOW)
        self._appear()

    def _appear(self) -> None:
        self.setVisible(bool(self._bars) and self._room >= LEAST_ROOM)

    @property
    def bars(self) -> list[tuple[str, int]]:
        """Key and count of each bar shown."""
        return self._bars

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint it."""
        if not self._bars:
            return
        painter = QPainter(self)
        theme = self._theme
        area = self._area()
        slots = self._slots(area)
        most = max(number for _, number in self._bars) or 1
        low, high = sorted((self._from, self._to))
        for i, (_, number) in enumerate(self._bars):
            slot = slots[i]
            chosen = low <= i <= high and low >= 0
            if chosen:
                painter.fillRect(slot, theme.colour("selection"))
            height = max(2.0, number / most * area.height()) if number else 0.0
            gap = min(1.0, slot.width() * 0.12)
            bar = QRectF(slot.left() + gap, slot.bottom() - height, slot.width() - 2 * gap, height)
            colour = QColor(theme.colour("accent"))
            colour.setAlphaF(1.0 if chosen else 0.62)
            painter.fillRect(bar, colour)
        painter.setPen(theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_labels(painter, area, slots)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_labels(self, painter: QPainter, area: QRectF, slots: list[QRectF]) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("muted"))
        metrics = QFontMetrics(self._theme.font("small"))
        free = area.right() + 1 if self._is_mirrored() else area.left() - 1
        for i, (key, _) in enumerate(self._bars):
            if len(key) == 7 and not key.endswith("-01") and i:
                continue
            text = key[:4]
            width = metrics.horizontalAdvance(text)
            if self._is_mirrored():
                x = min(slots[i].right(), area.right()) - width
                if x + width > free or x < area.left():
                    continue
                free = x - SPACE[3]
            else:
                x = max(slots[i].left(), area.left())
                if x < free or x + width > area.right():
                    continue
                free = x + width + SPACE[3]
            painter.drawText(int(x), int(area.bottom()) + metrics.ascent() + 1, text)

    def _area(self) -> QRectF:
        bottom = QFontMetrics(self._theme.font("small")).height()
        return QRectF(self.rect()).adjusted(SPACE[4], SPACE[1], -SPACE[4], -bottom - 2)

    def _slots(self, area: QRectF) -> list[QRectF]:
        """Where each bar stands."""
        width, top, height = self._width(area), area.top(), area.height()
        if self._is_mirrored():
            lefts = [area.right() - (i + 1) * width for i in range(len(self._bars))]
        else:
            lefts = [area.left() + i * width for i in range(len(self._bars))]
        return [QRectF(left, top, width, height) for left in lefts]

    def _slot(self, i: int) -> QRectF:
        return self._slots(self._area())[i]

    def _width(self, area: QRectF) -> float:
        # A handful of bars must not become walls.
        return min(28.0, area.width() / max(1, len(self._bars)))

    def _is_mirrored(self) -> bool:
        """Time runs from right to left where reading does."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _index(self, x: float) -> int:
        area = self._area()
        width = self._width(area)
        along = area.right() - x if self._is_mirrored() else x - area.left()
        return int(min(max(along // width, 0), len(self._bars) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a range."""
        if self._bars and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = self._index(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Widen the range, or tell what is under the mouse."""
        if not self._bars:
            return
        i = self._index(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton and self._from >= 0:
            self._to = i
            self.update()
        low, high = sorted((self._from, i)) if self._from >= 0 else (i, i)
        number = sum(n for _, n in self._bars[low : high + 1])
        name = words.month(self._bars[low][0])
        if high > low:
            name += f" – {words.month(self._bars[high][0])}"
        QToolTip.showText(
            event.globalPosition().toPoint(), f"{name}: {words.statements(number)}", self
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take what is under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and self._from >= 0:
            self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and Right move, with Shift widen, Enter sets the date."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._is_mirrored():
            step = -step
        if step is not None and self._bars:
            self._to = min(max((max(self._to, 0)) + step, 0), len(self._bars) - 1)
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._from = self._to
            low, high = sorted((self._from, self._to))
            number = sum(n for _, n in self._bars[low : high + 1])
            self.setAccessibleDescription(
                f"{words.month(self._bars[low][0])} – {words.month(self._bars[high][0])}: "
                f"{words.statements(number)}"
            )
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._from >= 0:
            self._pick()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the focus frame away."""
        self.update()
        super().focusOutEvent(event)

    def _pick(self) -> None:
        low, high = sorted((self._from, self._to))
        self._from = self._to = -1
        self.update()
        self.picked.emit(self._bars[low][0], self._bars[high][0])


def _months(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Every month from the first to the last, the empty ones with 0, so that time is to scale."""
    keys = sorted(k for k, n in counts.items() if len(k) == 7 and n and k[:4].isdigit())
    if not keys:
        return []
    year, month = int(keys[0][:4]), int(keys[0][5:])
    out: list[tuple[str, int]] = []
    while len(out) < 12 * 3000:
        key = f"{year:04}-{month:02}"
        out.append((key, counts.get(key, 0)))
        if key >= keys[-1]:
            break
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return out

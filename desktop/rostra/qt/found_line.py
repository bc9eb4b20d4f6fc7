"""How much was found: never cut, it says less where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from rostra.qt import words
from rostra.qt.tokens import SPACE

_SPARE = 2
"""Pixels beside a text that has just the room."""


class FoundLine(QLabel):
    """“272 statements · 4 ms”, “272 statements” or “272”; the tool tip has the longest."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: tuple[str, ...] = ("",)
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, count: int, milliseconds: float | None = None) -> None:
        """Show how many, and how long it took to find them."""
        number, whole = words.count(count), words.statements(count)
        self._forms = (whole, number)
        if milliseconds is not None:
            told = self.tr("{statements}  ·  {time} ms")
            told = told.format(statements=whole, time=words.count(round(milliseconds)))
            self._forms = (told, whole, number)
        self.changed.emit()
        self._show()

    def clear(self) -> None:
        """Nothing is shown."""
        self._forms = ("",)
        self.changed.emit()
        self._show()

    @property
    def widths(self) -> tuple[int, ...]:
        """Pixels that each form needs, the longest first."""
        metrics = self.fontMetrics()
        return tuple(metrics.horizontalAdvance(form) + _SPARE for form in self._forms)

    def _show(self) -> None:
        pairs = zip(self._forms, self.widths, strict=True)
        fits = next((form for form, wide in pairs if wide <= self.width()), self._forms[-1])
        self.setText(fits)
        self.setAccessibleName(self._forms[0])
        self.setToolTip(self._forms[0] if fits != self._forms[0] else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of it."""
        return QSize(self.widths[0], self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The number is always whole."""
        return QSize(self.widths[-1], self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say more, or less."""
        super().resizeEvent(event)
        self._show()


class FoundBar(QWidget):
    """What was found at the leading edge, the boxes at the trailing one: these give way first."""

    def __init__(self, found: FoundLine, *boxes: QWidget) -> None:
        super().__init__()
        self._found = found
        self._boxes = boxes
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[1])
        self._line.setSpacing(SPACE[2])
        self._line.addWidget(found, 1)
        for box in boxes:
            self._line.addWidget(box)
        found.changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A page may be as narrow as it must."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the room anew."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Of "272 statements" and "272" what the boxes leave room for at their narrowest.

        The time it took is said where there is room beside the boxes at their best, no sooner.
        """
        sides = self._line.contentsMargins()
        taken = sides.left() + sides.right() + self._line.spacing() * len(self._boxes)
        taken += sum(box.minimumSizeHint().width() for box in self._boxes)
        said = self._found.widths[-2:]
        room = self.width() - taken
        self._found.setMinimumWidth(next((wide for wide in said if wide <= room), said[-1]))

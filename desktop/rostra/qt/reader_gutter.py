"""The reader's margin: one stripe a statement, side by side where statements overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from rostra.domain.records import Statement
from rostra.qt import words
from rostra.qt.plain import plain_tip
from rostra.qt.reader_marks import Stripe
from rostra.qt.theme import Theme
from rostra.qt.tokens import ink

if TYPE_CHECKING:
    from rostra.qt.reader_text import ReaderText

_STRIPE = 5
GUTTER = 46
_BANDS = 3
"""Tags whose colours a stripe shows."""


class Gutter(QWidget):
    """A stripe has the colours of its statement's tags; the lit one has a frame and is wider."""

    def __init__(self, theme: Theme, text: ReaderText) -> None:
        super().__init__(text)
        self._theme = theme
        self._reader = text
        self._stripes: list[Stripe] = []
        self._current = 0
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        theme.tags_changed.connect(self.update)

    def set_stripes(self, stripes: list[Stripe]) -> None:
        """Show these."""
        self._stripes = stripes
        self.update()

    def set_current(self, statement_id: int) -> None:
        """Light this one."""
        self._current = statement_id
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the stripes in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tagged = {s.id: s.tags for s in self._reader.statements}
        for stripe in self._stripes:
            rect = self._rect(stripe)
            if rect.bottom() < 0 or rect.top() > self.height():
                continue
            here = stripe.statement_id == self._current
            self._paint_stripe(painter, rect, tagged.get(stripe.statement_id, ()), here)
        painter.end()

    def _paint_stripe(
        self, painter: QPainter, rect: QRectF, tags: tuple[str, ...], here: bool
    ) -> None:
        back = self._theme.tokens.surface
        plain = self._theme.colour("accent" if here else "other")
        colours = [QColor(ink(self._theme.tag(name), back)) for name in tags[:_BANDS]] or [plain]
        wide = rect.adjusted(-1, 0, 1, 0) if here else rect
        painter.setPen(Qt.PenStyle.NoPen)
        high = wide.height() / len(colours)
        for number, colour in enumerate(colours):
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(wide.left(), wide.top() + number * high, wide.width(), high), 2, 2
            )
        if here and tags:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.drawRoundedRect(wide.adjusted(-2, -2, 2, 2), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell whose stripe is under the mouse, what was said, and how it is tagged."""
        stripe = self._under(event)
        one = self._statement(stripe)
        if one is None:
            QToolTip.hideText()
            return
        said = words.in_line(words.names(s.called for s in one.speakers), one.text)
        QToolTip.showText(event.globalPosition().toPoint(), plain_tip(said, tags=one.tags), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the statement of a stripe."""
        stripe = self._under(event)
        if stripe is not None:
            self._reader.picked.emit(stripe.statement_id)

    def _statement(self, stripe: Stripe | None) -> Statement | None:
        if stripe is None:
            return None
        return next((s for s in self._reader.statements if s.id == stripe.statement_id), None)

    def _under(self, event: QMouseEvent) -> Stripe | None:
        spot = event.position()
        for stripe in reversed(self._stripes):
            if self._rect(stripe).adjusted(-2, -1, 2, 1).contains(spot):
                return stripe
        return None

    def _rect(self, stripe: Stripe) -> QRectF:
        top, bottom = self._reader.y_range(stripe.first, stripe.last)
        x = self.width() - 14 - stripe.column * (_STRIPE + 3)
        if self.isRightToLeft():
            x = self.width() - x - _STRIPE
        return QRectF(x, top + 2, _STRIPE, max(8, bottom - top - 4))

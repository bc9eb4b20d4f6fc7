"""Handles at the edges of the lit statement: drag one, and the statement begins or ends there.

The handles are painted over the text and heard through an event filter, so that the text
itself stays a plain, read-only one.  The shape tells the part (what was said: round, cue:
square, who: a diamond), so that colour alone carries nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip

from rostra.domain.records import Statement
from rostra.qt.reader_edges import Edge, WordEdges, dragged, edges_of, point_of, spans_of
from rostra.qt.theme import Theme

if TYPE_CHECKING:
    from rostra.qt.reader_text import ReaderText

_REACH = 5
"""Pixels to the left and right of an edge within which the mouse takes hold of it."""
_KNOB = 4.5
_SCROLL = 30
"""Milliseconds between two steps of scrolling while an edge is held beyond the window."""
_BY_LETTER = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
"""Shift too: many desktops keep Alt and the mouse for moving windows."""


class Handles(QObject):
    """`moved(statement id, part, spans)` when an edge was let go somewhere else."""

    moved = Signal(int, str, object)
    drafted = Signal()
    """What is lit has changed: an edge is being moved, or was let go."""

    def __init__(self, theme: Theme, text: ReaderText) -> None:
        super().__init__(text)
        self._theme = theme
        self._reader = text
        self.words = WordEdges("")
        self._edge: Edge | None = None
        self._hovered: Edge | None = None
        self._spot = QPoint()
        self._by_letter = False
        self._held = False
        """The button went down on an edge and is not up yet, though Esc may have let go of it."""
        self.part = "content"
        """The part whose edges the keys move."""
        self.enabled = True
        self.draft: Statement | None = None
        """The lit statement as it would be; kept until the archive's own form of it comes."""
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL)
        self._scroll.timeout.connect(self._scroll_on)
        text.viewport().setMouseTracking(True)
        text.viewport().installEventFilter(self)
        text.installEventFilter(self)

    # -- what there is -------------------------------------------------------------

    def take_text(self, text: str) -> None:
        """Another text: its words are where edges snap to."""
        self.forget()
        self.words = WordEdges(text)

    def forget(self) -> None:
        """No edge is held or awaited any more."""
        self._edge = self.draft = None
        self._scroll.stop()

    @property
    def is_dragging(self) -> bool:
        """Whether an edge is held."""
        return self._edge is not None

    def statement(self) -> Statement | None:
        """The lit statement, as it is or as it is being made."""
        return self.draft or self._reader.current()

    def _edges(self) -> list[Edge]:
        one = self.statement()
        return edges_of(one) if one is not None and self.enabled else []

    def line_of(self, edge: Edge) -> QRect:
        """Where an edge stands, in pixels of the viewport: one wide, a line high."""
        one = self.statement()
        return self._reader.rect_at(point_of(one, edge)) if one is not None else QRect()

    def edge_at(self, spot: QPoint) -> Edge | None:
        """The edge under the mouse; of two close to each other the nearer one."""
        near = []
        for edge in self._edges():
            line = self.line_of(edge)
            reach = line.adjusted(-_REACH, -4, _REACH, 4)
            if reach.contains(spot):
                knob = line.bottom() if edge.at_end else line.top()
                near.append((abs(line.left() - spot.x()), abs(knob - spot.y()), edge))
        return min(near, key=lambda found: found[:2])[2] if near else None

    # -- looks ---------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint all handles; the one held or under the mouse, and those the keys move, strongly."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._edge or self._hovered
        for edge in self._edges():
            strong = edge == held or (held is None and edge.part == self.part)
            colour = QColor(self._theme.colour("accent" if strong else "strong_border"))
            line = self.line_of(edge)
            painter.setPen(QPen(colour, 2 if strong else 1))
            painter.drawLine(line.left(), line.top(), line.left(), line.bottom())
            y = line.bottom() if edge.at_end else line.top()
            self._paint_knob(painter, QPointF(line.left(), y), edge.part, colour)

    def _paint_knob(self, painter: QPainter, spot: QPointF, part: str, colour: QColor) -> None:
        painter.setPen(QPen(self._theme.colour("surface"), 1))
        painter.setBrush(colour)
        box = QRectF(spot.x() - _KNOB, spot.y() - _KNOB, 2 * _KNOB, 2 * _KNOB)
        if part == "content":
            painter.drawEllipse(box)
        elif part == "cue":
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            middle = (box.center().x(), box.center().y())
            corners = ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0))
            points = [QPointF(middle[0] + x * _KNOB, middle[1] + y * _KNOB) for x, y in corners]
            painter.drawPolygon(QPolygonF(points))

    def _tip(self, edge: Edge) -> str:
        how = self.tr("Drag it from word to word; with Alt or Shift by letters. Esc leaves it.")
        whose = {
            "content": (self.tr("What was said begins here."), self.tr("What was said ends here.")),
            "cue": (self.tr("The cue begins here."), self.tr("The cue ends here.")),
            "source": (
                self.tr("The words for who spoke begin here."),
                self.tr("The words for who spoke end here."),
            ),
        }[edge.part][edge.at_end]
        return f"{whose}\n{how}"

    # -- the mouse -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hear the mouse before the text does; an edge that is held takes Esc."""
        if watched is self._reader:
            return self._key(event) if isinstance(event, QKeyEvent) else False
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            edge = self.edge_at(event.pos())
            if edge is not None:
                QToolTip.showText(event.globalPos(), self._tip(edge), self._reader.viewport())
                return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self._edge is None or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.cancel()
        event.accept()
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        spot = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and left:
            return self._take(self.edge_at(spot), spot)
        if event.type() == QEvent.Type.MouseMove:
            if self._edge is None:
                self._hover(None if event.buttons() else self.edge_at(spot))
                return self._held
            self._spot = spot
            self._by_letter = bool(event.modifiers() & _BY_LETTER)
            self._follow()
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and left and self._held:
            self._held = False
            self._let_go()
            return True
        return False

    def _hover(self, edge: Edge | None) -> None:
        if edge == self._hovered:
            return
        self._hovered = edge
        shape = Qt.CursorShape.IBeamCursor if edge is None else Qt.CursorShape.SizeHorCursor
        self._reader.viewport().setCursor(shape)
        self._reader.viewport().update()

    def _take(self, edge: Edge | None, spot: QPoint) -> bool:
        if edge is None:
            return False
        self._edge, self._spot, self._held = edge, spot, True
        self.draft = self._reader.current()
        self.part = edge.part
        QToolTip.hideText()
        self._reader.setFocus(Qt.FocusReason.MouseFocusReason)
        self._scroll.start()
        return True

    def _follow(self) -> None:
        one, edge = self._reader.current(), self._edge
        if one is None or edge is None:
            return
        point = self._reader.point_at(self._spot)
        words = None if self._by_letter else self.words
        draft = dragged(one, edge, point, len(self._reader.source_text), words)
        if draft != self.draft:
            self.draft = draft
            self.drafted.emit()

    def _scroll_on(self) -> None:
        """An edge held above or below the window scrolls the text."""
        high = self._reader.viewport().height()
        beyond = min(0, self._spot.y()) + max(0, self._spot.y() - high)
        if beyond:
            bar = self._reader.verticalScrollBar()
            bar.setValue(bar.value() + max(-40, min(40, beyond)))
            self._follow()

    def _let_go(self) -> None:
        edge, draft, one = self._edge, self.draft, self._reader.current()
        self._edge = None
        self._scroll.stop()
        if edge is None or draft is None or one is None:
            return
        spans = spans_of(draft, edge.part)
        if spans == spans_of(one, edge.part):
            self.cancel()
        else:  # the draft stays lit until the archive has it
            self.moved.emit(one.id, edge.part, spans)

    def give_up(self) -> None:
        """The archive did not take it: show what stands there."""
        if not self.is_dragging and self.draft is not None:
            self.cancel()

    def cancel(self) -> None:
        """Leave the edge where it was."""
        self.forget()
        self._hovered = None
        self._reader.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.drafted.emit()

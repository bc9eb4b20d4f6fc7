"""The lines of a collection as a list: cards for statements, plain lines for headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
)

from rostra.domain.records import CollectionItem
from rostra.domain.search import SearchHit
from rostra.qt import words
from rostra.qt.card import CardDelegate
from rostra.qt.desk import Desk
from rostra.qt.dragging import DRAGGED_WORDS, drag_statements
from rostra.qt.empty import EmptyState
from rostra.qt.quoting import quoted
from rostra.qt.results_model import HIT
from rostra.qt.tokens import SPACE

_LINE = Qt.ItemDataRole.UserRole + 5

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(CardDelegate):
    """Cards with the note below; headings as headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        """The size it would like."""
        line = index.data(_LINE)
        small = QFontMetrics(self._theme.font("body")).height()
        note = small + SPACE[2] if isinstance(line, CollectionItem) and line.note else 0
        if isinstance(index.data(HIT), SearchHit):
            return QSize(320, self.height + note)
        return QSize(320, QFontMetrics(self._theme.font("lead")).height() + SPACE[5] + note)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line = index.data(_LINE)
        rect: QRect = QRect(option.rect)
        is_card = isinstance(index.data(HIT), SearchHit)
        if is_card:
            super().paint(painter, option, index)
        else:
            self._paint_heading(painter, option, rect, line)
        if isinstance(line, CollectionItem) and line.note:
            painter.save()
            small = QFontMetrics(self._theme.font("body")).height()
            box = rect.adjusted(SPACE[4], rect.height() - small - SPACE[2], -SPACE[4], -2)
            font = self._theme.font("body")
            font.setItalic(True)
            painter.setFont(font)
            painter.setPen(self._theme.colour("muted"))
            text = QFontMetrics(font).elidedText(
                line.note.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: object
    ) -> None:
        painter.save()
        state: QStyle.StateFlag = option.state
        self._paint_back(painter, rect, state, bool(state & QStyle.StateFlag.State_Selected))
        painter.setFont(self._theme.font("lead", bold=True))
        painter.setPen(self._theme.colour("text"))
        text = line.heading if isinstance(line, CollectionItem) else ""
        box = rect.adjusted(SPACE[4], SPACE[2], -SPACE[4], -SPACE[1])
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, text)
        painter.restore()


class CollectionList(QListWidget):
    """Speaks the same few words as `ResultsView`, so that acts need not know which it is."""

    opened = Signal(int)
    current_changed = Signal(int)
    selection_counted = Signal(int)
    moved = Signal(list, int)
    """Line ids, and the position they go to."""

    def __init__(self, desk: Desk, empty: EmptyState) -> None:
        super().__init__()
        self._delegate = LineDelegate(desk.theme, desk.icons)
        self._empty = empty
        self._order: list[int] = []
        empty.setParent(self.viewport())
        self.setItemDelegate(self._delegate)
        self.setObjectName("collection")
        self.setAccessibleName(self.tr("Collection"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        desk.theme.tags_changed.connect(self.viewport().update)
        self.itemDoubleClicked.connect(lambda _: self.opened.emit(self.current_id()))
        self.currentRowChanged.connect(lambda _: self.current_changed.emit(self.current_id()))
        self.itemSelectionChanged.connect(
            lambda: self.selection_counted.emit(self.selected_count())
        )

    def show_lines(self, lines: Sequence[CollectionItem], hits: Mapping[int, SearchHit]) -> None:
        """Show these lines, the current one and the place kept."""
        kept = self.current_line()
        spot = self.verticalScrollBar().value()
        self._order = [line.id for line in lines]
        self.clear()
        for line in lines:
            hit = hits.get(line.statement_id or 0)
            if line.statement_id is not None and hit is None:
                continue  # in the trash: it comes back with the statement
            item = QListWidgetItem()
            item.setData(_LINE, line)
            item.setData(HIT, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(line, hit))
            self.addItem(item)
            if kept is not None and line.id == kept.id:
                self.setCurrentItem(item)
        if self.currentRow() < 0 and self.count():
            self.go_to_row(0)
        self.verticalScrollBar().setValue(spot)
        self._place_empty()

    def _said(self, line: CollectionItem, hit: SearchHit | None) -> str:
        """A line as a screen reader says it."""
        said = words.spoken(hit) if hit else self.tr("Heading: {text}").format(text=line.heading)
        note = self.tr("Note: {text}").format(text=line.note) if line.note else ""
        return ". ".join(filter(None, (said, note)))

    def current_line(self) -> CollectionItem | None:
        """The current line."""
        line = self.currentItem().data(_LINE) if self.currentRow() >= 0 else None
        return line if isinstance(line, CollectionItem) else None

    def selected_lines(self) -> list[int]:
        """Ids of the selected lines, in their order."""
        rows = sorted(self.row(i) for i in self.selectedItems())
        return [self.item(row).data(_LINE).id for row in rows]

    def current_id(self) -> int:
        """The current line's statement, or 0."""
        line = self.current_line()
        return (line.statement_id or 0) if line else 0

    def selected_ids(self) -> list[int]:
        """Statements of the selected lines."""
        rows = sorted(self.row(i) for i in self.selectedItems())
        lines = [self.item(row).data(_LINE) for row in rows]
        return [line.statement_id for line in lines if line.statement_id]

    @property
    def statement_count(self) -> int:
        """How many statements are listed; headings are none."""
        return sum(self.item(row).data(HIT) is not None for row in range(self.count()))

    def selected_count(self) -> int:
        """How many statements are selected."""
        return len(self.selected_ids())

    def step(self, rows: int) -> None:
        """Go some lines on."""
        self.go_to_row(min(max(self.currentRow() + rows, 0), self.count() - 1))

    def go_to_row(self, row: int) -> None:
        """Make a line the current one and the only one selected (`setCurrentRow` adds it)."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flag)

    def select_ids(self, ids: Iterable[int]) -> int:
        """Select the lines of these statements; how many there are."""
        wanted = set(ids)
        self.clearSelection()
        found = 0
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_LINE).statement_id in wanted:
                if not found:
                    self.setCurrentItem(item)
                item.setSelected(True)
                found += 1
        return found

    def event(self, event: QEvent) -> bool:
        """Take Alt+Up and Down before the window's own shortcuts do."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Alt+Up and Down move lines; letters are commands."""
        step = _way(event)
        if step:
            self._shift(step)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802, ARG002
        """Drag lines within the list, and their statements onto tags and other collections."""
        items = self.selectedItems()
        if items:
            hits = [hit for item in items if isinstance(hit := item.data(HIT), SearchHit)]
            text = "\n\n".join(quoted(hit.text, hit.kind) for hit in hits[:DRAGGED_WORDS])
            told = self._dragged(len(items))
            drag_statements(self, self._delegate.theme, told, text, lines=True)

    def _dragged(self, count: int) -> str:
        return self.tr("%Ln line(s)", "", count)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Its own lines only; what comes from elsewhere is for others."""
        if event.source() is self:
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show between which lines they would go."""
        super().dragMoveEvent(event)
        if event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell where to; the archive moves them, and then the list shows it."""
        target = self.indexAt(event.position().toPoint())
        row = target.row() if target.isValid() else self.count()
        below = self.dropIndicatorPosition() == (QAbstractItemView.DropIndicatorPosition.BelowItem)
        lines = self.selected_lines()
        if event.source() is self and lines:
            self.moved.emit(lines, self._position(row + below))
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would take the lines out here
        event.accept()
        self.viewport().update()

    def _shift(self, step: int) -> None:
        rows = sorted(self.row(i) for i in self.selectedItems())
        if not rows or rows[0] + step < 0 or rows[-1] + step >= self.count():
            return
        lines = self.selected_lines()
        before = rows[0] + step if step < 0 else rows[-1] + step + 1
        self.moved.emit(lines, self._position(before))

    def _position(self, before: int) -> int:
        """The index among all lines, hidden ones too, of the line shown in row `before`."""
        if before >= self.count():
            return len(self._order)
        return self._order.index(self.item(before).data(_LINE).id)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the parts in their places."""
        super().resizeEvent(event)
        self._place_empty()

    def _place_empty(self) -> None:
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(self.count() == 0)


def _way(event: QKeyEvent) -> int:
    """Up or down a line (-1, 1), or 0.  With Shift too, though some desktops keep that."""
    shift, pad = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
    if event.modifiers() & ~(shift | pad) != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)

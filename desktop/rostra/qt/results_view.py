"""The list of results: a one-column table view, which alone shows a million rows at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from rostra.qt import words
from rostra.qt.card import CardDelegate
from rostra.qt.cell import CellDelegate
from rostra.qt.dragging import DRAGGED_WORDS, drag_statements
from rostra.qt.empty import EmptyState
from rostra.qt.quoting import quoted
from rostra.qt.results_columns import ResultsColumns
from rostra.qt.results_model import COLUMNS, ResultsModel

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SIDES = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


class ResultsView(QTableView):
    """Cards or columns of a `ResultsModel`, with the keys of a list."""

    opened = Signal(int)
    current_changed = Signal(int)
    selection_counted = Signal(int)

    def __init__(
        self, model: ResultsModel, delegate: CardDelegate, empty: EmptyState, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Statements"))
        self._results = model
        self._cards = delegate
        self._plain = CellDelegate(delegate.theme, self)
        self.setItemDelegate(self._plain)
        self._empty = empty
        empty.setParent(self.viewport())
        self.layout_name = ""
        self.setModel(model)
        self._set_up()
        self.columns = ResultsColumns(self, model)
        usual = QAction(self.tr("Usual widths of the columns"), self)
        usual.triggered.connect(self.columns.forget_widths)
        self.horizontalHeader().addAction(usual)
        self.show_as("cards")
        model.modelReset.connect(self._place_empty)
        model.modelReset.connect(self._tell_of_none)
        delegate.theme.tags_changed.connect(self.viewport().update)
        model.modelAboutToBeReset.connect(self._even_out)
        model.modelReset.connect(self._size_heads)
        self.clicked.connect(lambda index: model.turn(index.row()))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._current)
        self.selectionModel().selectionChanged.connect(self._counted)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setDragEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # A title is painted by whether its whole column is selected, which asks every row:
        # with a million of them selected each paint stood still for seconds.
        header.setSelectionModel(QItemSelectionModel(self.model(), header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.verticalScrollBar().setSingleStep(24)

    # -- cards or columns ----------------------------------------------------------

    def show_as(self, layout: str) -> None:
        """Show "cards" or "table"."""
        if layout == self.layout_name:
            return
        self.layout_name = layout
        cards = layout == "cards"
        header = self.horizontalHeader()
        self.setItemDelegateForColumn(0, self._cards if cards else self._plain)
        for column in range(1, len(COLUMNS)):
            self.setColumnHidden(column, cards)
        header.setVisible(not cards)
        if cards:
            self.columns.end()
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        height = self._cards.height if cards else self.fontMetrics().height() + 12
        self._set_usual_height(height)
        self._even_out()
        if not cards:
            self.columns.begin()
        self._size_heads()
        self.updateGeometries()
        self.viewport().update()
        self.scrollTo(self.currentIndex())

    # -- rows ----------------------------------------------------------------------

    def current_id(self) -> int:
        """The statement of the current row, or 0."""
        return self._results.id_at(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """The selected statements, in the order shown."""
        ids = self._results.ids
        ranges = sorted((r.top(), r.bottom()) for r in self.selectionModel().selection().toList())
        out: list[int] = []
        seen = -1
        for top, bottom in ranges:
            first = max(top, seen + 1)
            out.extend(ids[first : bottom + 1])
            seen = max(seen, bottom)
        if self._results.groups is None:
            return out
        return list(dict.fromkeys(one for one in out if one > 0))

    @property
    def statement_count(self) -> int:
        """How many statements are listed."""
        return self._results.statement_count

    def selected_count(self) -> int:
        """How many rows are selected."""
        chosen = self.selectionModel().selection().toList()
        groups = self._results.groups
        heads = sum(groups.between(r.top(), r.bottom()) for r in chosen) if groups else 0
        return sum(r.height() for r in chosen) - heads

    def go_to(self, statement_id: int, *, select: bool = True) -> bool:
        """Make a statement current and visible; False when it is not among the results."""
        row = self._results.row_of(statement_id)
        if row < 0:
            return False
        index = self._results.index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        how = flag.ClearAndSelect | flag.Rows if select else flag.NoUpdate
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def select_ids(self, ids: Iterable[int]) -> int:
        """Select those that are shown, the first of them current; how many there are."""
        runs = self._results.runs_of(ids)
        if not runs:
            return 0
        selection = QItemSelection()
        for first, last in runs:
            selection.select(self._results.index(first, 0), self._results.index(last, 0))
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.setCurrentIndex(self._results.index(runs[0][0], 0), flag.NoUpdate)
        model.select(selection, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(self._results.index(runs[0][0], 0))
        return sum(last - first + 1 for first, last in runs)

    def step(self, rows: int) -> None:
        """Go some rows on, as J and K do; heads of groups are passed over."""
        last = self._results.rowCount() - 1
        row = min(max(self.currentIndex().row() + rows, 0), last)
        way = 1 if rows > 0 else -1
        while 0 <= row <= last and self._results.head(row) is not None:
            row += way
        if 0 <= row <= last:
            self._go_to_row(row)

    def go_to_row(self, row: int) -> bool:
        """To what stands in this row now, or in the last one; False when that is no statement."""
        row = min(row, self._results.rowCount() - 1)
        if not self._results.id_at(row):
            return False
        self._go_to_row(row)
        return True

    def go_first(self) -> None:
        """To the first statement, or the first head while all are folded."""
        if self._results.rowCount():
            grouped = self._results.groups is not None and self._results.rowCount() > 1
            self._go_to_row(1 if grouped and self._results.id_at(1) else 0)

    def _go_to_row(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        index = self._results.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    # -- groups --------------------------------------------------------------------

    def turn_all(self) -> None:
        """Fold every group; when all are folded, unfold every one."""
        groups, model = self._results.groups, self._results
        if groups is None:
            return
        here = groups.at(self.currentIndex().row())
        model.turn_all(not groups.all_folded)
        self._go_to_row(groups.head_rows[here])

    def _size_heads(self) -> None:
        """Heads are lower than cards."""
        if self.layout_name == "cards":
            self._set_heights(self._cards.head_height)
            self.updateGeometries()
            self.viewport().update()

    def _even_out(self) -> None:
        """Before other rows come: the header would keep the heights of those it has."""
        self._set_heights(self.verticalHeader().defaultSectionSize())

    def _set_usual_height(self, height: int) -> None:
        """Of a row, behind the view's back: it would be told of each of a million by itself."""
        header = self.verticalHeader()
        header.blockSignals(True)
        header.setMinimumSectionSize(8)
        header.setDefaultSectionSize(height)
        header.blockSignals(False)

    def _set_heights(self, height: int) -> None:
        """Of all heads.

        Told to the header behind the view's back: there may be thousands, and the view would
        lay out each by itself.
        """
        groups = self._results.groups
        if groups is None:
            return
        header = self.verticalHeader()
        header.blockSignals(True)
        header.setUpdatesEnabled(False)  # or each is placed anew: seconds for a million rows
        for row in groups.head_rows:
            header.resizeSection(row, height)
        header.setUpdatesEnabled(True)
        header.blockSignals(False)

    def _group_key(self, event: QKeyEvent) -> bool:
        """Left and Right fold, unfold and lead to the head, as in a tree; Enter turns a head."""
        groups, row = self._results.groups, self.currentIndex().row()
        if groups is None or row < 0 or event.modifiers() & ~_KEYPAD:
            return False
        head = self._results.head(row)
        key = Qt.Key(event.key())
        if self.isRightToLeft() and key in _SIDES:
            key = _SIDES[key]
        if head is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return self._results.turn(row)
        if key == Qt.Key.Key_Right and head is not None:
            return self._results.turn(row) if head.folded else self._down()
        if key == Qt.Key.Key_Left and head is not None:
            return head.folded or self._results.turn(row)
        if key == Qt.Key.Key_Left and self.layout_name == "cards":
            self._go_to_row(groups.head_rows[groups.at(row)])
            return True
        return False

    def _down(self) -> bool:
        self._go_to_row(min(self.currentIndex().row() + 1, self._results.rowCount() - 1))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Letters are commands, never a search among rows."""
        if self._group_key(event):
            return
        if event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last row; Qt's tables mean columns by them."""
        last = self._results.rowCount() - 1
        for way, row in ((action.MoveHome, 0), (action.MoveEnd, last)):
            if action == way and last >= 0:
                return self._results.index(row, max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802, ARG002
        """Drag the selection, onto a tag or a collection; another program gets its words."""
        count = self.selected_count()
        if count:
            theme = self._cards.theme
            drag_statements(self, theme, words.statements(count), self._words_of_selection(count))

    def _words_of_selection(self, count: int) -> str:
        if count > DRAGGED_WORDS:
            return ""
        rows = sorted({i.row() for i in self.selectionModel().selectedRows()})
        hits = [self._results.hit(row) for row in rows]
        return "\n\n".join(quoted(h.text, h.kind) for h in hits if h is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the parts in their places."""
        super().resizeEvent(event)
        self.columns.fit()
        self._place_empty()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.layout_name:
            cards = self.layout_name == "cards"
            height = self._cards.height if cards else self.fontMetrics().height() + 12
            self.verticalHeader().setDefaultSectionSize(height)
            self._size_heads()
            self.columns.measure()

    def _place_empty(self) -> None:
        # An overlay, not a page of a stack: a stack hands the focus to what it shows, and
        # letters typed into the search box would act on statements.
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(self._results.rowCount() == 0)

    def _tell_of_none(self) -> None:
        # A reset tells by itself neither of no current row nor of no chosen ones.
        if self._results.rowCount() == 0:
            self.current_changed.emit(0)
            self.selection_counted.emit(0)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._results.id_at(index.row()):
            self.opened.emit(self._results.id_at(index.row()))

    def _current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self._results.id_at(index.row()))

    def _counted(self) -> None:
        self.selection_counted.emit(self.selected_count())

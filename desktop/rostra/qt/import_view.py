"""The table of the import sheet: two lines a cell, a value and where it came from."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rostra.qt import import_words, words
from rostra.qt.desk import Desk
from rostra.qt.import_model import CELL, INCLUDE, NAMES, Cell, ImportModel, Index
from rostra.qt.language import translate
from rostra.qt.tokens import SPACE

_WIDTHS = {
    "include": 34,
    "title": 230,
    "outlet": 140,
    "published": 126,
    "state": 150,
    "author": 140,
    "language": 92,
    "address": 260,
}
_ICON = 14
_MOST_BOXES = 64


class ImportDelegate(QStyledItemDelegate):
    """Paints a value over its origin; what is to be checked has a sign, not colour alone.

    While files come in the sheet is painted again and again: fonts are measured once, and a box to
    tick is drawn by the style sheet once for each way it looks.
    """

    def __init__(self, desk: Desk, outlets: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._desk = desk
        self._outlets = outlets
        self._boxes: dict[Hashable, QPixmap] = {}
        desk.theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        theme = self._desk.theme
        self._fonts = (theme.font(), theme.font("small"))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
        self._boxes.clear()

    @property
    def height(self) -> int:
        """Of a row, in device-independent pixels."""
        return sum(metrics.height() for metrics in self._metrics) + SPACE[3]

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:  # noqa: N802
        """One height for all rows."""
        return QSize(option.rect.width(), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        if index.column() == INCLUDE:
            self._paint_box(painter, option, index)
            return
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        picked = bool(state & QStyle.StateFlag.State_Selected)
        theme = self._desk.theme
        painter.save()
        if picked:
            painter.fillRect(rect, theme.colour("selection"))
        box = rect.adjusted(SPACE[2] - 2, SPACE[1], -SPACE[2] + 2, -SPACE[1])
        quiet = "on_selection" if picked else "muted"
        strong = quiet if picked or not cell.comes_in else "text"
        upper = QRect(box)
        upper.setHeight(self._metrics[0].height())
        lower = QRect(box)
        lower.setTop(upper.bottom() + 2)
        if NAMES[index.column()] == "state":
            upper = self._icon(painter, option, upper, cell)
        elif cell.icon:
            lower = self._icon(painter, option, lower, cell)
            quiet = "on_selection" if picked else "warn"
        painter.setLayoutDirection(option.direction)
        self._line(painter, upper, cell.value, 0, strong)
        self._line(painter, lower, cell.origin, 1, quiet)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 3, 3)
        painter.restore()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The box to tick, as the style draws it."""
        rect: QRect = option.rect
        ratio = painter.device().devicePixelRatioF()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        flags, state = index.flags().value, option.state.value
        key = (rect.width(), rect.height(), ratio, ticked, flags, state, option.direction)
        picture = self._boxes.get(key)
        if picture is None:
            picture = QPixmap(rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            alone = QStyleOptionViewItem(option)
            alone.rect = QRect(0, 0, rect.width(), rect.height())
            with QPainter(picture) as inside:
                super().paint(inside, alone, index)
            if len(self._boxes) >= _MOST_BOXES:  # widths that a hand has dragged through
                self._boxes.clear()
            self._boxes[key] = picture
        painter.drawPixmap(rect.topLeft(), picture)

    def _icon(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, cell: Cell
    ) -> QRect:
        """Draw it at the leading edge; what is left of the box."""
        colour = getattr(self._desk.theme.tokens, cell.tone)
        ratio = painter.device().devicePixelRatioF()
        picture = self._desk.icons.pixmap(cell.icon, colour, _ICON, ratio)
        place = QRect(box.left(), box.center().y() - _ICON // 2, _ICON, _ICON)
        place = QStyle.visualRect(option.direction, box, place)
        painter.drawPixmap(place, picture)
        rest = box.adjusted(_ICON + SPACE[1], 0, 0, 0)
        return QStyle.visualRect(option.direction, box, rest)

    def _line(self, painter: QPainter, box: QRect, text: str, which: int, colour: str) -> None:
        """One of the two lines; the painter mirrors "left" where the window does."""
        if not text:
            return
        painter.setFont(self._fonts[which])
        painter.setPen(self._desk.theme.colour(colour))
        how = Qt.TextElideMode.ElideRight
        shown = self._metrics[which].elidedText(text, how, box.width())
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft or words.is_rtl(shown):
            shown = words.isolated(shown)  # a day stays “7 Mar 2024”, and what was cut ends in “…”
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    # -- editing -------------------------------------------------------------------

    def createEditor(  # noqa: N802
        self, parent: QWidget, _: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A line; outlets that the archive knows are offered."""
        edit = QLineEdit(parent)
        title = import_words.COLUMNS[NAMES[index.column()]]
        edit.setAccessibleName(translate("ImportColumn", title))
        fit_line(edit, NAMES[index.column()], self._outlets())
        return edit

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit) and isinstance(model, ImportModel):
            model.put([index.row()], NAMES[index.column()], editor.text())


def fit_line(edit: QLineEdit, name: str, outlets: Sequence[str]) -> None:
    """Make a line ready for a field: how a day is written, which outlets there are."""
    edit.setPlaceholderText({"published": "2024-03-07", "language": "en"}.get(name, ""))
    completer = QCompleter(list(outlets) if name == "outlet" else [], edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)


class ImportView(QTableView):
    """Enter imports, Space wants and unwants, F2 edits, E goes to the line for many rows."""

    import_wanted = Signal()
    left = Signal()
    many_wanted = Signal()

    def __init__(self, model: ImportModel, delegate: ImportDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = delegate
        self.setObjectName("import-rows")
        self.setAccessibleName(self.tr("What would come in"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # A title is painted by whether its whole column is selected, which asks every row.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setMinimumSectionSize(24)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, name in enumerate(NAMES):
            self.setColumnWidth(column, _WIDTHS[name])
        header.setSectionResizeMode(INCLUDE, QHeaderView.ResizeMode.Fixed)
        self._by_hand = self._widening = False
        header.sectionResized.connect(self._dragged)
        self._fit()

    def _dragged(self) -> None:
        self._by_hand = self._by_hand or not self._widening

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """What room is left the title has, until a hand says otherwise."""
        super().resizeEvent(event)
        if not self._by_hand:
            self._widening = True
            left = self.viewport().width() - sum(_WIDTHS.values())
            self.setColumnWidth(NAMES.index("title"), _WIDTHS["title"] + max(0, left))
            self._widening = False

    def selected_rows(self) -> list[int]:
        """Row numbers, in order; the current row when none is selected."""
        current = self.currentIndex().row()
        picked = [row for run in self._runs() for row in run]
        return picked or ([current] if current >= 0 else [])

    def selected_count(self) -> int:
        """How many `selected_rows` there are, without naming twenty thousand of them."""
        return sum(map(len, self._runs())) or int(self.currentIndex().isValid())

    def _runs(self) -> Iterator[range]:
        """What is selected; ranges of single cells may lie side by side or over one another."""
        parts = sorted((p.top(), p.bottom()) for p in self.selectionModel().selection().toList())
        seen = -1
        for top, bottom in parts:
            yield range(max(top, seen + 1), bottom + 1)
            seen = max(seen, bottom)

    def event(self, event: QEvent) -> bool:
        """Ctrl+C is the sheet's while it has the focus, also just after statements had it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys of the sheet; letters never search among rows."""
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # Enter that ends an edit comes here too, and is no wish to import
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.import_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self._rows.want(self.selected_rows())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_E and not event.modifiers():
            self.many_wanted.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def start_at_first(self) -> None:
        """Make the first row current, in the column of titles."""
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, NAMES.index("title")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if hasattr(self, "_delegate"):
            self.verticalHeader().setMinimumSectionSize(8)
            self.verticalHeader().setDefaultSectionSize(self._delegate.height)

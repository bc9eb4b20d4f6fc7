"""The table of the import sheet: two lines a cell, a value and where it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QResizeEvent
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

from rostra.qt import import_words
from rostra.qt.desk import Desk
from rostra.qt.import_model import DOUBT, INCLUDE, INCOMING, NAMES, ORIGIN, ImportModel, Index
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


class ImportDelegate(QStyledItemDelegate):
    """Paints a value over its origin; what is to be checked has a sign, not colour alone."""

    def __init__(self, desk: Desk, outlets: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._desk = desk
        self._outlets = outlets

    @property
    def height(self) -> int:
        """Of a row, in device-independent pixels."""
        theme = self._desk.theme
        lines = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font("small")).height()
        return lines + SPACE[3]

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:  # noqa: N802
        """One height for all rows."""
        return QSize(option.rect.width(), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        if index.column() == INCLUDE:
            super().paint(painter, option, index)
            return
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        tokens = self._desk.theme.tokens
        painter.save()
        if picked:
            painter.fillRect(option.rect, self._desk.theme.colour("selection"))
        box = option.rect.adjusted(SPACE[2] - 2, SPACE[1], -SPACE[2] + 2, -SPACE[1])
        quiet = tokens.on_selection if picked else tokens.muted
        first = self._desk.theme.font()
        upper = QRect(box)
        upper.setHeight(QFontMetrics(first).height())
        lower = QRect(box)
        lower.setTop(upper.bottom() + 2)
        one = index.data(INCOMING)
        icon, tone = self._sign(index)
        strong = tokens.on_selection if picked else tokens.text
        if one is not None and not one.state.comes_in and NAMES[index.column()] != "state":
            strong = quiet
        if NAMES[index.column()] == "state":
            upper = self._icon(painter, option, upper, icon, tone)
        elif icon:
            lower = self._icon(painter, option, lower, icon, tone)
            quiet = tokens.on_selection if picked else tokens.warn
        self._line(painter, option, upper, index.data() or "", "body", strong)
        self._line(painter, option, lower, index.data(ORIGIN) or "", "small", quiet)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._desk.theme.colour("accent"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 3, 3)
        painter.restore()

    def _sign(self, index: Index) -> tuple[str, str]:
        one = index.data(INCOMING)
        if NAMES[index.column()] == "state" and one is not None:
            return import_words.STATES[one.state][1:]
        return ("triangle-alert", "warn") if index.data(DOUBT) else ("", "")

    def _icon(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, name: str, tone: str
    ) -> QRect:
        """Draw it at the leading edge; what is left of the box."""
        colour = getattr(self._desk.theme.tokens, tone)
        ratio = painter.device().devicePixelRatioF()
        picture = self._desk.icons.pixmap(name, colour, _ICON, ratio)
        place = QRect(box.left(), box.center().y() - _ICON // 2, _ICON, _ICON)
        place = QStyle.visualRect(option.direction, box, place)
        painter.drawPixmap(place, picture)
        rest = box.adjusted(_ICON + SPACE[1], 0, 0, 0)
        return QStyle.visualRect(option.direction, box, rest)

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        size: str,
        colour: str,
    ) -> None:
        painter.setFont(self._desk.theme.font(size))
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        where = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(box, where, shown)

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

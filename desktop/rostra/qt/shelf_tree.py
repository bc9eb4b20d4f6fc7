"""The tree of the left pane: several lines can be chosen, and things can be dropped on lines.

What a line stands for is a plain tuple in it; what is done is told by signals, so that the
tree knows neither archive nor window.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from rostra.qt.dragging import SHELF, STATEMENTS, drag_picture
from rostra.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_WHAT = Qt.ItemDataRole.UserRole
_MOVED = ("collection", "tag")
"""Lines that can be dragged into others of their kind."""


class What(NamedTuple):
    """What a line stands for: "tag", "collection", "search", "branch", "all", ..."""

    kind: str
    id: int = 0
    name: str = ""


NOTHING = What("none")


class Item(QTreeWidgetItem):
    """A line of the tree."""

    def __init__(self, texts: Sequence[str], what: What) -> None:
        super().__init__(list(texts))
        self.setData(0, _WHAT, tuple(what))
        for column in (0, 1):  # a cell without a count is read out as its line
            self.setData(column, Qt.ItemDataRole.AccessibleTextRole, texts[0])
        self._count: int | None = None

    def set_count(self, count: int, shown: str) -> bool:
        """Show a count; whether it is another than before (-1 always is)."""
        if count == self._count and count >= 0:
            return False
        self._count = count
        self.setText(1, shown)
        self.setData(1, Qt.ItemDataRole.AccessibleTextRole, shown or self.text(0))
        return True


def what_of(item: QTreeWidgetItem | None) -> What:
    """What a line stands for."""
    data = item.data(0, _WHAT) if item is not None else None
    return What(*data) if data else NOTHING


def _is_folded_away(item: QTreeWidgetItem) -> bool:
    above = item.parent()
    while above is not None and above.isExpanded():
        above = above.parent()
    return above is not None


class ShelfTree(QTreeWidget):
    """Two columns, name and count."""

    wanted = Signal(QTreeWidgetItem)
    """A line was clicked or entered: go there."""
    menu_wanted = Signal(QPoint)
    rename_wanted = Signal()
    delete_wanted = Signal()
    statements_dropped = Signal(QTreeWidgetItem)
    moved_into = Signal(list, object)
    """Lines (`What`s of one kind), and the one they were dropped on; a branch: to the top."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._typed = QElapsedTimer()  # since the last letter of a name to go to
        self.setObjectName("shelf")
        self.setProperty("role", "pane")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self.header().setMinimumSectionSize(16)
        self.setIndentation(16)
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setExpandsOnDoubleClick(False)
        self._over: QTreeWidgetItem | None = None
        self.itemClicked.connect(self._clicked)

    def lines(self) -> Iterator[QTreeWidgetItem]:
        """Every line there is."""
        stack = [self.topLevelItem(i) for i in range(self.topLevelItemCount() - 1, -1, -1)]
        while stack:
            item = stack.pop()
            if item is not None:
                yield item
                stack += [item.child(i) for i in range(item.childCount() - 1, -1, -1)]

    def line_of(self, what: What) -> QTreeWidgetItem | None:
        """The line that stands for it, by kind and record."""
        for item in self.lines():
            one = what_of(item)
            if one.kind == what.kind and one.id == what.id and (one.id or one.name == what.name):
                return item
        return None

    def chosen(self, kind: str = "") -> list[What]:
        """The selected lines of a kind; without a kind, of the current line's."""
        here = what_of(self.currentItem())
        kind = kind or here.kind
        found = [what_of(item) for item in self.selectedItems()]
        out = [what for what in found if what.kind == kind]
        return out or ([here] if here.kind == kind else [])

    def light(self, item: QTreeWidgetItem | None) -> None:
        """Make a line the current and only chosen one; None: no line is."""
        if item is None:
            if not self.hasFocus():  # where the keys are stays to be seen
                self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        elif self.currentItem() is not item:
            scrolls = self.hasAutoScroll()
            self.setAutoScroll(not _is_folded_away(item))  # which would unfold its branch
            self.setCurrentItem(item)
            self.setAutoScroll(scrolls)

    # -- keys and mouse ------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Some line is where the keys are, though none may be lit."""
        super().focusInEvent(event)
        first = self.topLevelItem(0)
        if first is not None and not self.currentIndex().isValid():
            self.setCurrentItem(first, 0, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """F2 and Del act on the chosen lines."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == (
            Qt.KeyboardModifier.ShiftModifier
        ):
            self._ask_for_menu()  # as the menu key, which many keyboards lack
            return
        if plain and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if event.key() == Qt.Key.Key_Space and self._is_naming():
                super().keyPressEvent(event)  # a blank of the name that is being typed
            elif self.currentItem() is not None:
                self.wanted.emit(self.currentItem())
        else:
            if event.text().strip():
                self._typed.start()
            super().keyPressEvent(event)

    def _is_naming(self) -> bool:
        """Whether a name was begun to be typed so lately that this key goes on with it."""
        interval = QGuiApplication.styleHints().keyboardInputInterval()
        return self._typed.isValid() and self._typed.elapsed() < interval

    def _clicked(self, item: QTreeWidgetItem) -> None:
        """A plain click goes there; with Ctrl or Shift it only chooses."""
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.wanted.emit(item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The menu key asks at the current line, the mouse where it is."""
        event.accept()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
            return
        item = self.itemAt(event.pos())
        if item is not None and not item.isSelected():
            self.setCurrentItem(item)
        self.menu_wanted.emit(event.pos())

    def _ask_for_menu(self) -> None:
        here = self.currentItem()
        if here is not None:
            self.menu_wanted.emit(self.visualItemRect(here).bottomLeft())

    # -- dragging ------------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802, ARG002
        """Collections and tags can be dragged into others."""
        chosen = [what for what in self.chosen() if what.kind in _MOVED]
        if not chosen:
            return
        data = QMimeData()
        data.setData(SHELF, b"1")
        drag = QDrag(self)
        drag.setMimeData(data)
        names = ", ".join(what.name for what in chosen)
        drag.setPixmap(drag_picture(self._theme, names, self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.MoveAction)

    def _welcome(self, event: QDropEvent) -> bool:
        """Whether what is dragged can be dropped on the line under the mouse."""
        target = what_of(self.itemAt(event.position().toPoint()))
        data = event.mimeData()
        if data.hasFormat(STATEMENTS):
            return target.kind in ("tag", "collection", "trash")
        if data.hasFormat(SHELF) and event.source() is self:
            chosen = self.chosen()
            if not chosen or target in chosen:
                return False
            branch = {"collection": "collections", "tag": "tags"}[chosen[0].kind]
            return target.kind == chosen[0].kind or target == What("branch", 0, branch)
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Statements and lines of this tree; files are for the window."""
        ours = event.mimeData().hasFormat(STATEMENTS) or event.mimeData().hasFormat(SHELF)
        event.setAccepted(ours)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Light the line that would take it; near an edge, scroll."""
        super().dragMoveEvent(event)  # scrolls
        welcome = self._welcome(event)
        self._light(self.itemAt(event.position().toPoint()) if welcome else None)
        if welcome:
            event.setDropAction(
                Qt.DropAction.CopyAction
                if event.mimeData().hasFormat(STATEMENTS)
                else Qt.DropAction.MoveAction
            )
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """No line is lit any more."""
        self._light(None)
        super().dragLeaveEvent(event)

    def _light(self, item: QTreeWidgetItem | None) -> None:
        if item is not self._over:
            self._over = item
            self.viewport().update()

    def drawRow(  # noqa: N802
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A frame around the line that would take what is dragged."""
        super().drawRow(painter, option, index)
        if self._over is not None and self.itemFromIndex(index) is self._over:
            painter.save()
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4)
            painter.restore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what was dropped where; the archive does it, and then the tree shows it."""
        self._light(None)
        item = self.itemAt(event.position().toPoint())
        if item is None or not self._welcome(event):
            event.ignore()
            return
        if event.mimeData().hasFormat(STATEMENTS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.statements_dropped.emit(item)
            return
        moved = self.chosen()
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would take the lines away here
        event.accept()
        self.moved_into.emit(moved, what_of(item))

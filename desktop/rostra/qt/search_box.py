"""The search box: tells every keystroke, completes fields and names, never rewrites."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QListView, QWidget

from rostra.qt.icons import Icons
from rostra.qt.noted_line import NOTE, NotedLine
from rostra.qt.offsets import Offsets

_START = Qt.ItemDataRole.UserRole + 1
_END = Qt.ItemDataRole.UserRole + 2
_TEXT = Qt.ItemDataRole.UserRole + 3


class SearchBox(QLineEdit):
    """A line edit that leaves the window's undo and redo alone when it has none of its own."""

    asked = Signal(str)
    """The text, at each keystroke."""
    completion_wanted = Signal(str, int)
    """The text and the cursor, in code points."""
    left_down = Signal()
    """Down or Enter: on to the results."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search statements"))
        self.setPlaceholderText(self.tr('Search statements: words, "a phrase", speaker:, date:'))
        self.setMinimumHeight(32)
        self._glass = QAction(self.tr("Search statements"), self)
        icons.attach(self._glass, "search", "muted")
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear"), self)
        icons.attach(self._clear, "x", "muted")
        self._clear.triggered.connect(lambda: self.set_typed(""))
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._items = QStandardItemModel(self)
        self._completer = QCompleter(self._items, self)
        self._completer.setWidget(self)
        self._free = 0
        self._popup = QListView()
        self._popup.setUniformItemSizes(True)
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(NotedLine(icons.theme, self._popup))
        self._popup.setProperty("role", "offers")
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self.textEdited.connect(self._want_completions)
        self.textChanged.connect(self._changed)

    def set_typed(self, text: str) -> None:
        """Put a text in as if it had been typed."""
        self.setText(text)

    def set_quietly(self, text: str) -> None:
        """Put a text in without asking for its results."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._clear.setVisible(bool(text))

    def leave_free(self, height: int) -> None:
        """Show completions so many pixels lower: other spellings stand there."""
        if height == self._free:
            return
        self._free = height
        if self._popup.isVisible():
            current = self._popup.currentIndex()
            self._completer.complete(self._place())
            self._popup.setCurrentIndex(current)

    def _place(self) -> QRect:
        box = self.cursorRect()
        box.setWidth(min(460, max(260, self.width() - box.left())))
        box.moveBottom(self.rect().bottom() - 2 + self._free)
        return box

    def offer(self, for_text: str, offers: Sequence[tuple[int, int, str, str, str]]) -> None:
        """Show completions (start, end, text, label, note) if the text is still what it was."""
        popup = self._popup
        offers = [o for o in offers if for_text[o[0] : o[1]] != o[2]]
        if for_text != self.text() or not self.hasFocus() or not offers:
            popup.hide()
            return
        self._items.clear()
        for start, end, text, label, note in offers:
            item = QStandardItem(label)
            item.setData(note, NOTE)
            if note:
                item.setData(f"{label}, {note}", Qt.ItemDataRole.AccessibleTextRole)
            item.setData(start, _START)
            item.setData(end, _END)
            item.setData(text, _TEXT)
            item.setEditable(False)
            self._items.appendRow(item)
        popup.setAccessibleName(self.tr("Completions"))
        popup.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._completer.complete(self._place())
        popup.setCurrentIndex(QModelIndex())

    def event(self, event: QEvent) -> bool:
        """Keep undo and redo only while there is something of one's own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo) or (
                event.key() == Qt.Key.Key_Y
                and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            )
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down and Enter go on to the results; Ctrl+Space asks for completions."""
        key = event.key()
        popup = self._popup
        if popup.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            chosen = popup.currentIndex()
            popup.hide()
            if chosen.isValid():
                self._take(chosen)
                return
        if popup.isVisible() and key == Qt.Key.Key_Escape:
            popup.hide()  # the first Escape is for the completions, the next for the text
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        elif key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._want_completions()
        elif key == Qt.Key.Key_Escape and self.text():
            self.set_typed("")
        else:
            super().keyPressEvent(event)

    def _want_completions(self) -> None:
        text = self.text()
        self.completion_wanted.emit(text, Offsets(text).to_points(self.cursorPosition()))

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.asked.emit(text)

    def _take(self, index: QModelIndex) -> None:
        start, end, text = index.data(_START), index.data(_END), index.data(_TEXT)
        whole = self.text()
        now = whole[:start] + text + whole[end:]
        self.setText(now)
        self.setCursorPosition(Offsets(now).to_qt(start + len(text)))
        if text.endswith(":"):
            self._want_completions()

"""A collection: its lines in the person's own order, with headings and notes.

Alt+Up and Alt+Down move the current lines, and so does dragging them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.records import Collection, CollectionItem
from rostra.domain.search import SearchHit
from rostra.qt import words
from rostra.qt.collection_list import CollectionList
from rostra.qt.desk import Desk
from rostra.qt.dialogs import NoteDialog, TextDialog
from rostra.qt.empty import EmptyState
from rostra.qt.plain import plain_text
from rostra.qt.tokens import SPACE

_NARROW, _NARROWER = 480, 320
"""Widths of the page below which its buttons are pictures only, and stand below the name."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A collection and its lines, read in one go."""

    collection: Collection
    items: list[CollectionItem]
    hits: dict[int, SearchHit]


def read_lines(archive: Archive, collection_id: int) -> Lines | None:
    """Fetch it; None when it is gone."""
    one = archive.store.collections.get(collection_id)
    if one is None:
        return None
    items = archive.collections.items(collection_id)
    hits = archive.rows([i.statement_id for i in items if i.statement_id is not None])
    return Lines(one, items, {h.id: h for h in hits})


class CollectionPage(QWidget):
    """Order, headings, notes."""

    left = Signal()
    gone = Signal()
    """The collection was deleted."""
    command_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._id = 0
        self.setProperty("role", "page")
        self.title = plain_text("title")
        self.remark = plain_text("muted")
        empty = EmptyState(desk.theme, desk.icons)
        empty.say(
            "folder",
            self.tr("This collection is empty"),
            self.tr("Select statements in the results and press C."),
        )
        self.view = CollectionList(desk, empty)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons: list[tuple[QPushButton, str]] = []
        self._lay_out()
        self.view.moved.connect(self._move)
        self.view.itemSelectionChanged.connect(self._enable)
        self._enable()
        desk.changed.connect(self._changed)
        desk.closed.connect(self._close)

    def _lay_out(self) -> None:
        self._head.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[1])
        self._head.setSpacing(SPACE[2])
        self._head.addWidget(self.title, 1)
        self._head.addLayout(self._make_buttons())
        self.remark.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        line = QFrame()
        line.setProperty("role", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.remark)
        column.addWidget(line)
        column.addWidget(self.view, 1)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for icon, name, act in (
            ("type", self.tr("Heading"), self.write_heading),
            ("sticky-note", self.tr("Note"), self.write_note),
            ("circle-minus", self.tr("Take out"), self.take_out),
            ("file-up", self.tr("Export…"), lambda: self.command_wanted.emit("export")),
        ):
            button = QPushButton(name)
            button.setAccessibleName(name)
            self._buttons.append((button, name))
            self._desk.icons.attach(button, icon)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    @property
    def record(self) -> int:
        """Which collection is shown."""
        return self._id

    def show_collection(self, collection_id: int) -> None:
        """Show this one."""
        self._id = collection_id
        self._ask()

    def _ask(self) -> None:
        if self._desk.has_archive and self._id:
            archive, wanted = self._desk.archive, self._id
            self._lane.ask(lambda: read_lines(archive, wanted), self._show)

    def _show(self, lines: object) -> None:
        if lines is None:
            self._close()
            self.gone.emit()
        if not isinstance(lines, Lines):
            return
        self.title.setText(lines.collection.name)
        said = [words.statements(len(lines.hits))]
        if len(lines.items) > 1:
            said.append(self.tr("drag lines, or Alt+Up and Down, to order them"))
        self.remark.setText("  ·  ".join(said))
        self.view.setAccessibleName(self.tr("Collection %s") % lines.collection.name)
        self.view.show_lines(lines.items, lines.hits)
        self._enable()

    def _enable(self) -> None:
        """What can be done with what is chosen; a heading needs no line, an export some."""
        writable, some = self._desk.writable, bool(self.view.count())
        chosen = writable and bool(self.view.selectedItems())
        now = (writable, chosen, chosen, some)
        for (button, _), possible in zip(self._buttons, now, strict=True):
            button.setEnabled(possible)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask again when it comes into sight: it may have been changed or deleted meanwhile."""
        super().showEvent(event)
        self._ask()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.statements or self._id in changes.collections):
            self._ask()

    def _close(self) -> None:
        self._id = 0
        self.view.show_lines([], {})

    # -- acting --------------------------------------------------------------------

    def write_heading(self) -> None:
        """A heading above the current line."""
        if not self._desk.writable:
            return
        dialog = TextDialog(
            self,
            self.tr("New heading"),
            self.tr("It stands above the current line."),
            "",
            self.tr("Put it there"),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value:
            at, text, here = max(0, self.view.currentRow()), dialog.value, self._id
            self._desk.write(
                self.tr("New heading"), lambda a: a.collections.heading(here, text, at)
            )

    def write_note(self) -> None:
        """A note on the current line, a heading's too."""
        line = self.view.current_line()
        if line is None or not self._desk.writable:
            return
        dialog = NoteDialog(self, self.tr("Note on this line"), line.note)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value != line.note:
            text = dialog.value
            self._desk.write(self.tr("Note kept"), lambda a: a.collections.note(line.id, text))

    def take_out(self) -> None:
        """Take the selected lines out; the statements stay in the archive."""
        ids = self.view.selected_lines()
        if ids and self._desk.writable:
            self._desk.write(
                self.tr("Took out %Ln line(s)", "", len(ids)),
                lambda a: a.collections.remove_items(ids),
            )

    def _move(self, lines: list[int], at: int) -> None:
        here = self._id
        self._desk.write(
            self.tr("Moved %Ln line(s)", "", len(lines)),
            lambda a: a.collections.move(here, lines, at),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the buttons leave the room to the name."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        below = self.width() < _NARROWER
        self._head.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        narrow = self.width() < _NARROW
        for button, name in self._buttons:
            button.setText("" if narrow else name)
            button.setToolTip(name if narrow else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back to the results."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

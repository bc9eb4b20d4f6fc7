"""A page that lists given statements: the review queue, the trash, a person, a collection."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.qt.card import CardDelegate
from rostra.qt.desk import Desk
from rostra.qt.empty import EmptyState
from rostra.qt.plain import plain_text
from rostra.qt.results_model import ResultsModel
from rostra.qt.results_view import ResultsView
from rostra.qt.tokens import SPACE

Ids = Callable[[Archive], Sequence[int]]

_NARROW = 320
"""Width of the page below which the buttons have no room beside the title, whatever it is."""
_NAME, _AROUND = 200, 48
"""Pixels that a long title has at least beside the buttons, and of a button around its words."""


class ListPage(QWidget):
    """Title, a remark, a list of cards; asks again after each change."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._ids: Ids = lambda _: ()
        self._names: dict[QAbstractButton, str] = {}
        self.setProperty("role", "page")
        self.title = plain_text("title")
        self.remark = plain_text("muted")
        self.buttons = QHBoxLayout()
        self.empty = EmptyState(desk.theme, desk.icons)
        self.model = ResultsModel(desk.tasks.read)
        self._delegate = CardDelegate(desk.theme, desk.icons)
        self.view = ResultsView(self.model, self._delegate, self.empty, self)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[1])
        head.setSpacing(SPACE[2])
        self.remark.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        head.addWidget(self.title, 1)
        head.addLayout(self.buttons)
        line = QFrame()
        line.setProperty("role", "line")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addWidget(self.remark)
        self.column.addWidget(line)
        self.column.addWidget(self.view, 1)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._clear)

    def show_list(self, title: str, remark: str, ids: Ids) -> None:
        """Show the statements that `ids` gives, in its order."""
        self.call(title)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.view.setAccessibleName(title)
        self._ids = ids
        self._ask()

    def _ask(self) -> None:
        if self._desk.has_archive:
            archive, ids = self._desk.archive, self._ids
            self._lane.ask(lambda: array("q", ids(archive)), self._show)

    def _show(self, ids: object) -> None:
        if not isinstance(ids, array) or not self._desk.has_archive:
            return
        row, current = self.view.currentIndex().row(), self.view.current_id()
        archive = self._desk.archive
        if ids == self.model.ids:
            return
        self.model.show_ids(ids, archive.rows)
        if not self.view.go_to(current) and len(ids):
            # What was dealt with has left the list: go on with what stands in its place.
            self.view.go_to(self.model.id_at(min(max(row, 0), len(ids) - 1)))

    def _clear(self) -> None:
        self.model.show_ids(array("q"), lambda _: ())

    def _changed(self, changes: Changes) -> None:
        self.model.refresh(changes.statements)
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask again when it comes into sight."""
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the buttons stand below the title."""
        super().resizeEvent(event)
        self._fit_head()

    def call(self, title: str) -> None:
        """What the page is called; a longer name leaves the buttons less room."""
        self.title.setText(title)
        self._fit_head()

    def _fit_head(self) -> None:
        items = (self.buttons.itemAt(n) for n in range(self.buttons.count()))
        buttons = [b for one in items if one and isinstance(b := one.widget(), QAbstractButton)]
        for button in buttons:
            self._names.setdefault(button, button.text())
        texts = [button.fontMetrics().horizontalAdvance(self._names[button]) for button in buttons]
        wide = sum(texts) + (_AROUND + self.buttons.spacing()) * len(texts)
        room = self.width() - 2 * SPACE[4]
        ways = QBoxLayout.Direction
        name = self.title.fontMetrics().horizontalAdvance(self.title.text())
        below = self.width() < _NARROW or min(name, _NAME) + wide > room
        self._head.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        for button in buttons:
            name_of = self._names[button]
            button.setText(name_of if wide <= room or len(buttons) == 1 else "")
            if not button.accessibleName():
                button.setAccessibleName(name_of)
            if not button.toolTip():
                button.setToolTip(name_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back to the results."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def review_ids(archive: Archive) -> Sequence[int]:
    """What nobody has looked at, the least sure first."""
    return archive.store.statements.unreviewed()


def trashed_ids(archive: Archive) -> Sequence[int]:
    """What is in the trash."""
    return archive.store.statements.trashed()


def speaker_ids(agent_id: int) -> Ids:
    """What a person said, newest first."""

    def ids(archive: Archive) -> Sequence[int]:
        from rostra.domain.query import Compare, Field
        from rostra.domain.query_write import write

        query = write(Field("speaker", Compare("=", str(agent_id))))
        return archive.find(query, sort="date").ordered()

    return ids

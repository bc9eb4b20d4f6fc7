"""People and organisations: type to filter, Enter opens the page of one."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.fold import fold
from rostra.domain.records import Agent
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.empty import EmptyState, ListOrEmpty
from rostra.qt.people_acts import PeopleActs
from rostra.qt.tokens import SPACE

_SHOWN = 2000
AT_ONCE = 150
"""People who are looked at in one turn."""
_WIDE_ENOUGH = {1: 520, 2: 360, 3: 260}
"""Width of the page from which the office, the country and the count are shown."""
_BUTTONS_FROM = 560
"""Width of the page from which the buttons are; the menu of the list has the same."""


def _everybody(archive: Archive) -> tuple[list[Agent], dict[int, str]]:
    """Who spoke, most statements first, and what articles call those without a known office."""
    agents = [agent for agent in archive.store.agents.all() if agent.statements]
    agents.sort(key=lambda a: (-a.statements, a.name))
    bare = [agent.id for agent in agents[:_SHOWN] if not agent.offices]
    return agents, archive.store.agents.last_roles(bare)


class PeoplePage(QWidget):
    """A table of everybody who speaks in the archive."""

    person_wanted = Signal(int)
    import_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._agents: list[Agent] = []
        self._roles: dict[int, str] = {}
        self._to_choose: set[int] = set()
        """Who was chosen when the list began to be filled anew."""
        self.setProperty("role", "page")
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Filter by name, office or country"))
        self.edit.setAccessibleName(self.tr("Filter people"))
        self.tree = QTreeWidget()
        self.acts = PeopleActs(desk, self, self.chosen)
        self._buttons: list[QToolButton] = []
        self._empty = EmptyState(desk.theme, desk.icons)
        self._place = ListOrEmpty(self.tree, self._empty, sheet=False)
        self._rest = QLabel()
        self._set_up_tree()
        self._lay_out()
        self.tree.itemSelectionChanged.connect(self.acts.follow)
        self.edit.textChanged.connect(lambda _: self._fill())
        self.edit.returnPressed.connect(self._first)
        self.tree.itemActivated.connect(self._open)
        desk.changed.connect(self._changed)

    def _set_up_tree(self) -> None:
        self.tree.setAccessibleName(self.tr("People and organisations"))
        self.tree.setHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Office"),
                self.tr("Country"),
                self.tr("Statements"),
            ]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        head = self.tree.header()
        head.setStretchLastSection(False)
        for column in (0, 1):
            head.setSectionResizeMode(column, head.ResizeMode.Stretch)
        for column in (2, 3):
            head.setSectionResizeMode(column, head.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("People and organisations"))
        title.setProperty("role", "title")
        title.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        acts = self.acts
        for action in (acts.edit, acts.merge, acts.split, acts.tell_apart):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
            self._buttons.append(button)
            self.tree.addAction(action)
            action.triggered.connect(lambda _: self.tree.setFocus())  # whose undo is the archive's
        self._rest.setProperty("role", "small")
        self._rest.setContentsMargins(SPACE[2], 0, 0, SPACE[2])
        self._rest.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], 0)
        box.setSpacing(SPACE[3])
        box.addWidget(title)
        box.addLayout(row)
        box.addWidget(self._place, 1)
        box.addWidget(self._rest)

    def refresh(self) -> None:
        """Read everybody anew."""
        if self._desk.has_archive:
            archive = self._desk.archive
            self._lane.ask(lambda: _everybody(archive), self._show)

    def _show(self, read: object) -> None:
        if isinstance(read, tuple):
            self._agents, self._roles = read
            self._fill()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.agents or changes.statements):
            self.refresh()

    def _fill(self) -> None:
        self._desk.tasks.turns.through(self, self._filling(), self._tell)

    def _filling(self) -> Generator[None, None, int]:
        """Lines for those who fit, some a turn: two thousand take 90 ms; how many there are."""
        wanted = fold(self.edit.text()).split()
        self._to_choose |= {agent.id for agent in self.chosen()}
        self.tree.clear()
        fitting = 0
        for start in range(0, len(self._agents), AT_ONCE):
            if start:
                yield
            some = [a for a in self._agents[start : start + AT_ONCE] if self._fits(a, wanted)]
            lines = [self._line(a) for a in some[: max(0, _SHOWN - fitting)]]
            fitting += len(some)
            self.tree.addTopLevelItems(lines)
            for agent, line in zip(some, lines, strict=False):
                line.setSelected(agent.id in self._to_choose)
        self._to_choose.clear()
        return fitting

    def _fits(self, agent: Agent, wanted: Sequence[str]) -> bool:
        hay = fold(f"{agent.name} {' '.join(agent.aliases)} {' '.join(self._place_of(agent))}")
        return all(w in hay for w in wanted)

    def _place_of(self, agent: Agent) -> tuple[str, str]:
        """Office and country."""
        office = agent.offices[-1].role if agent.offices else self._roles.get(agent.id, "")
        return office, words.country(agent.country) if agent.country else ""

    def _line(self, agent: Agent) -> QTreeWidgetItem:
        cells = [agent.name, *self._place_of(agent), words.count(agent.statements)]
        line = QTreeWidgetItem(cells)
        line.setTextAlignment(3, Qt.AlignmentFlag.AlignTrailing)
        line.setData(0, Qt.ItemDataRole.UserRole, agent.id)
        icon = "user" if agent.kind == "person" else "building-2"
        line.setIcon(0, self._desk.icons.icon(icon, "muted"))
        return line

    def _tell(self, fitting: int) -> None:
        """Say why nobody is listed, or that not all are."""
        if not self._agents:
            said = self.tr("Nobody has spoken yet"), self.tr("Who speaks comes with the articles.")
            wish = ((self.tr("Import files…"), self.import_wanted.emit),)
            self._empty.say("users", *said, wish)
        elif not fitting:
            said = self.tr("Nobody fits"), self.tr("Fewer letters may find more.")
            self._empty.say("search", *said, ((self.tr("Show all"), self.edit.clear),))
        self._place.show_list(fitting > 0)
        self._show_buttons()
        if selected := self.tree.selectedItems():  # where one was before the list was made anew
            stay = QItemSelectionModel.SelectionFlag.NoUpdate
            self.tree.setCurrentItem(selected[0], 0, stay)
            self.tree.scrollToItem(selected[0])
        left = fitting - _SHOWN
        self._rest.setVisible(left > 0)
        if left > 0:
            self._rest.setText(self.tr("%Ln more: type a name to find one.", "", left))

    def chosen(self) -> list[Agent]:
        """The selected people, those with most statements first."""
        ids = {i.data(0, Qt.ItemDataRole.UserRole) for i in self.tree.selectedItems()}
        return [agent for agent in self._agents if agent.id in ids]

    def choose(self, ids: Iterable[int]) -> None:
        """Select them, as soon as they are read."""
        self.tree.clearSelection()
        self._to_choose = set(ids)
        self.refresh()

    def _first(self) -> None:
        item = self.tree.currentItem() or self.tree.topLevelItem(0)
        if item is not None:
            self._open(item)

    def _open(self, item: QTreeWidgetItem) -> None:
        self.person_wanted.emit(item.data(0, Qt.ItemDataRole.UserRole))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the name has the room; the rest is on each person's own page."""
        super().resizeEvent(event)
        for column, least in _WIDE_ENOUGH.items():
            self.tree.setColumnHidden(column, self.width() < least)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Where there is room for them, and somebody to do it to."""
        for button in self._buttons:
            button.setVisible(bool(self._agents) and self.width() >= _BUTTONS_FROM)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back; Down goes into the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.edit.hasFocus():
            self.tree.setFocus()
            first = self.tree.topLevelItem(0)
            if first is not None:
                self.tree.setCurrentItem(first)
        else:
            super().keyPressEvent(event)

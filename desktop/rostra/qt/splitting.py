"""Two people under one record: what the other one said is ticked, named, and taken off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.app.namesakes import Naming
from rostra.domain.fold import fold
from rostra.domain.records import Agent
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.icons import Icons
from rostra.qt.language import translate
from rostra.qt.person_page import query_of
from rostra.qt.plain import plain_text, plain_tip

_VALUE = Qt.ItemDataRole.UserRole
_ON, _PART, _OFF = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)
_FEW = 40
"""Statements that are all shown at once; of more, those under ticked words."""
_CUT = 240
"""Letters of a statement that are shown."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A person as there is now, and what a split is chosen from."""

    agent: Agent
    namings: Sequence[Naming]
    total: int = 0
    """All statements of the person; `namings` has no more than the newest of very many."""
    query: str = ""
    """What finds all of them."""

    @property
    def listed(self) -> int:
        """How many statements can be ticked."""
        return sum(len(naming.spoken) for naming in self.namings)


def whole(archive: Archive, agent_id: int, also: Iterable[int] = ()) -> Whole | None:
    """Read it, the statements `also` in any case; None when the person is gone."""
    agent = archive.store.agents.get(agent_id)
    if agent is None:
        return None
    alone = len(archive.store.agents.by_name(agent.name)) == 1
    query = query_of(agent, alone=alone)
    total = archive.find(query).total
    return Whole(agent, archive.people.namings(agent_id, also), total, query)


class SplitDialog(Dialog):
    """Statements under the words that name the speaker; what is ticked goes to somebody new."""

    def __init__(
        self, parent: QWidget, icons: Icons, found: Whole, ticked: Iterable[int] = ()
    ) -> None:
        super().__init__(
            parent,
            translate("SplitDialog", "Split off another person from %s") % found.agent.name,
            translate(
                "SplitDialog",
                "Tick what somebody else said. Space ticks a line, or all lines under some words.",
            ),
        )
        self._icons = icons
        self._agent = found.agent
        self._unlisted = max(0, found.total - found.listed)
        self.searching = False
        """Whether one turned to the search, for what is not listed here."""
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Name of the other person"))
        self.edit.setAccessibleName(self.tr("Name of the other person"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words or outlet"))
        self.filter.setAccessibleName(self.tr("Filter statements"))
        self.tree = self._list()
        self.names = [QCheckBox(alias) for alias in found.agent.aliases]
        self._told = plain_text()
        for widget in (self.edit, self.filter, self.tree):
            self.column.addWidget(widget)
        self.column.setStretchFactor(self.tree, 1)
        self._offer_the_rest(found)
        self._offer_names()
        self.column.addWidget(self._told)
        ok = QDialogButtonBox.StandardButton.Ok
        self._ok = self.add_buttons(self.tr("Split off")).button(ok)
        self._fill(found.namings, set(ticked))
        self.tree.itemChanged.connect(lambda _: self._tell())
        self.edit.textChanged.connect(lambda _: self._tell())
        self.filter.textChanged.connect(self._show_fitting)
        self.resize(720, 560)
        self._tell()

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Statements by the words that name the speaker"))
        tree.setHeaderLabels([self.tr("Statement"), self.tr("Said"), self.tr("Outlet")])
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        return tree

    def _offer_the_rest(self, found: Whole) -> None:
        """Say that not all is listed, and lead to all of it."""
        if not self._unlisted:
            return
        said = self.tr(
            "Only the newest {listed} of {total} are listed. To split off older ones, search for"
            " them, select them, and press X: then they are listed too."
        ).format(listed=words.count(found.listed), total=words.statements(found.total))
        label = QLabel(said)
        label.setProperty("role", "warn")
        label.setWordWrap(True)
        search = QPushButton(self.tr("Search all of them"))
        search.setProperty("role", "link")
        search.setAutoDefault(False)
        search.clicked.connect(self._search)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(search, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    def _search(self) -> None:
        self.searching = True
        self.reject()

    def _offer_names(self) -> None:
        """Aliases go over as well, if ticked."""
        if not self.names:
            return
        self.column.addWidget(QLabel(self.tr("Names that go over too:")))
        for box in self.names:
            box.toggled.connect(lambda _: self._tell())
            self.column.addWidget(box)

    def _fill(self, namings: Sequence[Naming], ticked: set[int]) -> None:
        all_fit = sum(len(naming.spoken) for naming in namings) <= _FEW
        for naming in namings:
            called = f"“{naming.words}”" if naming.words else self.tr("No words name the speaker")
            group = QTreeWidgetItem([f"{called}  ({words.count(len(naming.spoken))})"])
            group.setData(0, _VALUE, naming.words)
            for one in naming.spoken:
                text = " ".join(one.text.split())[:_CUT]
                line = QTreeWidgetItem(group, [text, words.day(one.said), one.outlet])
                line.setData(0, _VALUE, one.id)
                line.setToolTip(0, plain_tip(one.text, 600))
                line.setCheckState(0, _ON if one.id in ticked else _OFF)
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            self.tree.addTopLevelItem(group)
            group.setExpanded(group.checkState(0) != _OFF or all_fit)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _groups(self) -> list[QTreeWidgetItem]:
        root = self.tree.invisibleRootItem()
        return _children(root)

    def _lines(self) -> Iterator[QTreeWidgetItem]:
        for group in self._groups():
            yield from _children(group)

    def _show_fitting(self, typed: str) -> None:
        wanted = fold(typed).split()
        for line in self._lines():
            group = line.parent()
            named = group.text(0) if group is not None else ""
            hay = fold(" ".join((named, line.toolTip(0), line.text(2))))
            line.setHidden(not all(word in hay for word in wanted))
        for group in self._groups():
            shown = any(not line.isHidden() for line in _children(group))
            group.setHidden(not shown)
            if wanted and shown:
                group.setExpanded(True)

    @property
    def name(self) -> str:
        """Who the other one is."""
        return self.edit.text().strip()

    @property
    def ids(self) -> list[int]:
        """What the other one said."""
        return [line.data(0, _VALUE) for line in self._lines() if line.checkState(0) == _ON]

    @property
    def aliases(self) -> list[str]:
        """Names that are the other one's."""
        return [box.text() for box in self.names if box.isChecked()]

    def _tell(self) -> None:
        """The preview: what goes, what stays."""
        moved = len(self.ids)
        stays = sum(1 for _ in self._lines()) - moved + self._unlisted
        self._ok.setEnabled(bool(self.name and (moved or self.aliases)))
        if not moved and not self.aliases:
            self._told.setText(self.tr("Nothing is ticked yet."))
            return
        self._told.setText(
            self.tr(
                "To {other}: {moved}. Left with {name}: {stay}. One step; Undo takes it back."
            ).format(
                moved=words.statements(moved),
                other=self.name or "…",
                stay=words.statements(stays),
                name=self._agent.name,
            )
        )


def split_person(
    parent: QWidget,
    desk: Desk,
    agent_id: int,
    statement_ids: Iterable[int] = (),
    search: Callable[[str], object] | None = None,
) -> None:
    """Show what a person said, `statement_ids` ticked; ask who else it was; take it off.

    `search` shows what a query finds: where not all can be listed, one may turn to it.
    """
    ticked = list(statement_ids)

    def ask(found: object) -> None:
        if not isinstance(found, Whole):
            return
        dialog = SplitDialog(parent, desk.icons, found, ticked)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if dialog.searching and search is not None:
            search(found.query)
        if not accepted:
            return
        name, ids, aliases = dialog.name, dialog.ids, dialog.aliases
        desk.write(
            translate("SplitDialog", "Split off %s") % name,
            lambda archive: archive.people.split(agent_id, name, ids, aliases),
        )

    desk.read(lambda archive: whole(archive, agent_id, ticked), ask)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    every = (item.child(row) for row in range(item.childCount()))
    return [one for one in every if one is not None]

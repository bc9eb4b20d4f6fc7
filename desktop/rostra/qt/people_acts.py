"""What one does to people: make several one, split one, tell two apart, take that back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from rostra.app.archive import Archive
from rostra.domain.records import Agent
from rostra.qt.corrections import known_by
from rostra.qt.desk import Desk
from rostra.qt.person_dialog import edit_person
from rostra.qt.picker import Choice, Picker
from rostra.qt.splitting import split_person

_PAIR = 2


class PeopleActs(QObject):
    """Acts on the chosen people, each one step to undo."""

    search_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, chosen: Callable[[], list[Agent]]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self._chosen = chosen
        self._lane = desk.lane()
        self._apart = False
        self.merge = QAction(self.tr("Merge…"), parent)
        self.merge.setToolTip(self.tr("Make the chosen people one (M)"))
        self.split = QAction(self.tr("Split…"), parent)
        self.split.setToolTip(self.tr("Split off what another person of that name said (X)"))
        self.tell_apart = QAction(parent)
        self.edit = QAction(self.tr("Edit…"), parent)
        self.edit.setToolTip(self.tr("Names, country, offices (E)"))
        for action, key in ((self.merge, "M"), (self.split, "X"), (self.edit, "E")):
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # in the list alone
        desk.icons.attach(self.merge, "merge")
        self.merge.triggered.connect(self._merge)
        desk.icons.attach(self.split, "split")
        desk.icons.attach(self.edit, "pencil")
        self.split.triggered.connect(self._split)
        self.edit.triggered.connect(self._edit)
        self.tell_apart.triggered.connect(self._tell_apart)
        self.merge.setEnabled(False)
        self.split.setEnabled(False)
        self.edit.setEnabled(False)
        self._show(())

    def follow(self) -> None:
        """Be level with what is chosen: what can be done to it."""
        people = self._chosen()
        self.merge.setEnabled(self._desk.writable and len(people) > 1)
        for action in (self.split, self.edit):
            action.setEnabled(self._desk.writable and len(people) == 1)
        self._show(())
        if len(people) == _PAIR:
            archive, (first, second) = self._desk.archive, (p.id for p in people)
            self._lane.ask(
                lambda: (second in archive.store.agents.different(first),),
                lambda apart: self._show(apart) if self._chosen() == people else None,
            )

    def _show(self, apart: object) -> None:
        """`apart` is (whether the two are marked as different,), or () when no two are chosen."""
        pair = isinstance(apart, tuple) and len(apart) == 1
        self._apart = isinstance(apart, tuple) and apart == (True,)
        self.tell_apart.setEnabled(pair and self._desk.writable)
        if self._apart:
            self.tell_apart.setText(self.tr("The same after all"))
            self.tell_apart.setToolTip(self.tr("Forget that the two were marked as different"))
        else:
            self.tell_apart.setText(self.tr("Not the same"))
            self.tell_apart.setToolTip(self.tr("Remember that the two are different people"))

    def _merge(self) -> None:
        people = self._chosen()
        keep = self._keep(people) if len(people) > 1 else None
        if keep is None:
            return
        gone = [p.id for p in people if p.id != keep]
        told = self.tr("Merged %Ln people", "", len(people))
        self._desk.write(told, lambda archive: archive.people.merge(keep, gone))

    def _split(self) -> None:
        people = self._chosen()
        if len(people) == 1:
            wish = self.search_wanted.emit
            split_person(self._parent, self._desk, people[0].id, search=wish)

    def _edit(self) -> None:
        people = self._chosen()
        if len(people) == 1:
            edit_person(self._parent, self._desk, people[0].id)

    def _keep(self, people: Sequence[Agent]) -> int | None:
        """Whose record stays, its name first; the other names become aliases."""
        title, act = self.tr("Whose record stays?"), self.tr("Merge")
        picker = Picker(self._desk, self._parent, title, act=act)
        picker.offer([Choice(str(p.id), p.name, known_by(p)) for p in people])
        if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked.added:
            return None
        return int(picker.picked.added[0])

    def _tell_apart(self) -> None:
        people = self._chosen()
        if len(people) != _PAIR:
            return
        first, second = (p.id for p in people)

        def work(archive: Archive) -> object:
            if apart:
                return archive.people.same_after_all(first, second)
            return archive.people.different(first, second)

        apart = self._apart
        told = self.tr("May be the same again") if apart else self.tr("Marked as different people")
        self._desk.write(told, work, lambda _: self.follow())

"""What one does to collections and saved searches: new, rename, put into another, delete."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.records import Collection
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import TextDialog
from rostra.qt.picker import Choice, Picker


class CollectionActs(QObject):
    """Asks what it has to, then writes; each act is one step to undo."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent

    def create(self, parent_id: int | None, inside: str) -> None:
        """A new, empty one, inside another if one is given."""
        title = self.tr("New collection inside %s") % inside if inside else ""
        name = self._ask(title or self.tr("New collection"), "", self.tr("Make it"))
        if name:
            self._desk.write(
                self.tr("Made the collection %s") % name,
                lambda a: a.collections.create(name, parent_id),
            )

    def rename(self, kind: str, record: int, before: str) -> None:
        """Give a collection or a saved search another name."""
        name = self._ask(self.tr("Rename"), before, self.tr("Rename"))
        if not name or name == before:
            return

        def work(archive: Archive) -> Changes:
            if kind == "collection":
                return archive.collections.update(record, name=name)
            return archive.searches.update(record, name=name)

        self._desk.write(self.tr("Renamed to %s") % name, work)

    def delete(self, kind: str, records: Sequence[int], names: str) -> None:
        """Take collections or saved searches away; their statements stay."""
        ids = list(records)
        told = self._told_deleted(kind, names, len(ids) > 1)

        def work(archive: Archive) -> Changes:
            if kind == "collection":
                return archive.collections.delete(ids)
            return archive.searches.delete(ids)

        self._desk.write("", work, lambda _: self._desk.removed.emit(told))

    def _told_deleted(self, kind: str, names: str, several: bool) -> str:
        if kind == "collection":
            one = self.tr("Deleted the collection “{names}”. Its statements stay.")
            many = self.tr("Deleted the collections “{names}”. Their statements stay.")
        else:
            one = self.tr("Deleted the saved search “{names}”.")
            many = self.tr("Deleted the saved searches “{names}”.")
        return (many if several else one).format(names=names)

    def put_into(self, records: Sequence[int], target: int | None, names: str, into: str) -> None:
        """Move collections into another; to the top when there is no target."""
        ids = [one for one in records if one != target]
        if not ids:
            return
        told = (
            self.tr("Moved {names} into {into}").format(names=names, into=into)
            if into
            else self.tr("Moved %s to the top") % names
        )
        self._desk.write(told, lambda a: a.collections.put_into(ids, target))

    def ask_where(self, records: Sequence[int], names: str) -> None:
        """Move collections into one that is picked."""

        def got(every: object) -> None:
            if not isinstance(every, list):
                return
            picked = self._pick(self.tr("Move %s into") % names, every, set(records))
            if picked is not None:
                target, into = picked
                self.put_into(records, target, names, into)

        self._desk.read(lambda a: a.collections.all(), got)

    def _pick(
        self, title: str, every: Sequence[Collection], mine: set[int]
    ) -> tuple[int | None, str] | None:
        picker = Picker(self._desk, self._parent, title)
        apart = told_apart(every)
        offered = [Choice("0", self.tr("No other: to the top"))]
        offered += [
            Choice(str(c.id), apart[c.id], words.count(c.statements))
            for c in every
            if c.id not in mine
        ]
        picker.offer(offered)
        if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked.added:
            return None
        number = int(picker.picked.added[0])
        names = {c.id: c.name for c in every}
        return (number or None), names.get(number, "")

    def _ask(self, title: str, before: str, ok: str) -> str:
        dialog = TextDialog(self._parent, title, "", before, ok)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.value if accepted else ""


def told_apart(every: Sequence[Collection]) -> dict[int, str]:
    """What each is called; of several of one name also what they lie in."""
    known = {c.id: c for c in every}
    often = Counter(c.name for c in every)

    def named(one: Collection) -> str:
        outer = known.get(one.parent_id or 0)
        return f"{named(outer)} › {one.name}" if outer else one.name

    return {c.id: named(c) if often[c.name] > 1 else c.name for c in every}

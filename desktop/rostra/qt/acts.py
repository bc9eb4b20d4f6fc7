"""What one does to statements: tag, collect, review, merge, move to the trash.

Each act takes the selection, asks what it has to, writes in the writer's thread and says
what it did.  A bulk act shows what it will change first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog

from rostra.domain.records import Review, Statement, Tag
from rostra.qt import words
from rostra.qt.acting import Acting
from rostra.qt.collection_acts import told_apart
from rostra.qt.dialogs import NoteDialog, TextDialog
from rostra.qt.picker import PARTLY, TICKED, Choice, Picker
from rostra.qt.results_view import ResultsView
from rostra.qt.shelf_tree import What
from rostra.qt.state import recent_first

_REVIEW_COMMANDS = {
    Review.ACCEPTED: "review.accept",
    Review.REJECTED: "review.reject",
    Review.UNSURE: "review.unsure",
}


class Acts(Acting):
    """A person's own order, put on what is selected."""

    # -- tags ----------------------------------------------------------------------

    def tag(self) -> None:
        """Pick tags for the selection."""
        ids = self._ids()
        if not ids:
            return

        def got(read: object) -> None:
            if not isinstance(read, tuple):
                return
            tags, statements = read
            self._pick_tags(ids, tags, statements)

        sample = ids[:2000]
        self._desk.read(lambda a: (a.tags.all(), a.store.statements.many(sample)), got)

    def _pick_tags(self, ids: list[int], tags: list[Tag], statements: list[Statement]) -> None:
        ticked = {}
        for name in {n for s in statements for n in s.tags}:
            every = all(name in s.tags for s in statements)
            ticked[name] = TICKED if every else PARTLY
        recent = self.quick_tags()
        order = {name: i for i, name in enumerate(recent)}
        tags = sorted(tags, key=lambda t: (order.get(t.name, 99), t.name))
        picker = Picker(
            self._desk,
            self._window,
            self.tr("Tag %Ln statement(s)", "", len(ids)),
            multi=True,
            create=self.tr("New tag “%s”"),
            ticked=ticked,
        )
        picker.offer(
            [
                Choice(
                    t.name,
                    t.name,
                    f"Ctrl+{order[t.name] + 1}" if t.name in order else "",
                    self._desk.theme.tag(t.name),
                )
                for t in tags
            ]
        )
        if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked:
            return
        picked = picker.picked
        self._put_tags(ids, picked.added, picked.removed)

    def quick_tags(self) -> tuple[str, ...]:
        """The tags of Ctrl+1 to Ctrl+9."""
        own = tuple(self._desk.settings.get("tags.quick", list))
        return own or self._desk.place.recent_tags

    def quick_tag(self, number: int) -> None:
        """Put the recent tag of that number on the selection."""
        tags = self.quick_tags()
        if number > len(tags):
            self._desk.told.emit(self.tr("There is no recent tag %d yet.") % number, False)
            return
        self._put_tags(self._ids(), (tags[number - 1],), ())

    def _put_tags(self, ids: Sequence[int], add: tuple[str, ...], remove: tuple[str, ...]) -> None:
        place = self._desk.place
        for name in reversed(add):
            place = replace(place, recent_tags=recent_first(place.recent_tags, name))
        self._desk.keep_place(place)
        told = self._told_tags(len(ids), ", ".join(add), ", ".join(remove))
        self._do(self.tr("Tag"), ids, lambda a: a.tag(ids, add, remove), told)

    def _told_tags(self, count: int, added: str, removed: str) -> str:
        if added and removed:
            told = self.tr("%Ln statement(s): tagged {added}; took off {removed}", "", count)
        elif added:
            told = self.tr("%Ln statement(s): tagged {added}", "", count)
        else:
            told = self.tr("%Ln statement(s): took off {removed}", "", count)
        return told.format(added=added, removed=removed)

    def put_on(self, what: What) -> None:
        """The selection was dropped on a tag, a collection or the trash."""
        ids = self._ids()
        if not ids or not self._desk.writable:
            return
        if what.kind == "tag":
            self._put_tags(ids, (what.name,), ())
        elif what.kind == "collection":
            self._put_in(ids, what.id, what.name)
        else:
            self.trash()

    # -- collections ---------------------------------------------------------------

    def collect(self) -> None:
        """Pick a collection for the selection."""
        ids = self._ids()
        if not ids:
            return

        def got(found: object) -> None:
            if not isinstance(found, list):
                return
            picker = Picker(
                self._desk,
                self._window,
                self.tr("Add %Ln statement(s) to a collection", "", len(ids)),
                create=self.tr("New collection “%s”"),
            )
            held = {f"\n{c.id}": c for c in found}  # a value that cannot be typed as a new name
            names = told_apart(found)
            picker.offer(
                [
                    Choice(value, names[c.id], words.statements(c.statements))
                    for value, c in held.items()
                ]
            )
            if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked.added:
                return
            picked = picker.picked.added[0]
            one = held.get(picked)
            self._put_in(ids, one.id if one else picked, one.name if one else picked)

        self._desk.read(lambda a: a.collections.all(), got)

    def _put_in(self, ids: Sequence[int], into: int | str, name: str) -> None:
        told = self.tr("Added %Ln statement(s) to {name}", "", len(ids)).format(name=name)
        self._do(self.tr("Add to %s") % name, ids, lambda a: a.collect(ids, into), told)

    def new_collection(self) -> None:
        """Make an empty one."""
        dialog = TextDialog(self._window, self.tr("New collection"), "", "", self.tr("Make it"))
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value:
            name = dialog.value
            self._desk.write(
                self.tr("Made the collection %s") % name, lambda a: a.collections.create(name)
            )

    def save_search(self) -> None:
        """Keep the query as a smart collection."""
        query, sort = self._window.results.query, self._window.results.sort
        dialog = TextDialog(
            self._window,
            self.tr("Save this search"),
            self.tr("It stays in the left pane, with its count kept up to date."),
            query[:60],
            self.tr("Save"),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value:
            name = dialog.value
            self._desk.write(
                self.tr("Saved the search %s") % name, lambda a: a.searches.save(name, query, sort)
            )

    # -- review

    def review(self, verdict: Review) -> None:
        """Accept, reject or doubt the selection, then go on to the next."""
        ids = self._ids()
        if not ids:
            return
        told = self.tr("%Ln statement(s): {state}", "", len(ids))
        told = told.format(state=words.review(verdict))
        title = _review_title(verdict)
        self._do(title, ids, lambda a: a.review(ids, verdict), told)
        if len(ids) == 1:
            self._window.chosen.step(1)

    def note(self) -> None:
        """Write a note on the current statement."""

        def ask(found: list[Statement]) -> None:
            one = found[0]
            dialog = NoteDialog(self._window, self.tr("Note"), one.note)
            if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value != one.note:
                value = dialog.value
                self._desk.write(self.tr("Note kept"), lambda a: a.note(one.id, value))

        self._with_statements(ask)

    def merge(self) -> None:
        """Pieces of one statement become one."""
        ids = self._ids()
        if len(ids) > 1:
            told = self.tr("Merged %Ln statement(s)", "", len(ids))
            view = self._window.chosen.view()
            if isinstance(view, ResultsView):
                view.go_to(ids[0])  # the one that stays, with all their words
            self._desk.write(told, lambda a: a.merge(ids))

    def trash(self) -> None:
        """Move the selection to the trash."""
        ids = self._ids()
        if not ids:
            return
        told = self.tr("Moved %Ln statement(s) to the trash", "", len(ids))
        self._do(self.tr("Move to the trash"), ids, lambda a: a.trash(ids), told)

    def restore(self) -> None:
        """Bring the selection back from the trash."""
        ids = self._ids()
        if ids:
            told = self.tr("Restored %Ln statement(s)", "", len(ids))
            self._do(self.tr("Restore"), ids, lambda a: a.restore(ids), told)

    def select_all(self) -> None:
        """All rows of the list that is shown."""
        self._window.chosen.select_all()


def _review_title(verdict: Review) -> str:
    from rostra.qt.commands import BY_ID  # commands know what acts there are

    return BY_ID[_REVIEW_COMMANDS[verdict]].words

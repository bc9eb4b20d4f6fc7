"""What one does to statements: tag, collect, correct, review, trash, copy, undo.

Each act takes the selection, asks what it has to, writes in the writer's thread and says
what it did.  A bulk act shows what it will change first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from rostra.app.archive import Archive
from rostra.app.tables import tables
from rostra.domain.changes import Changes, Step
from rostra.domain.records import Agent, Review, Statement, Tag
from rostra.qt import steps, words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import DateDialog, NoteDialog, PreviewDialog, TextDialog
from rostra.qt.language import translate
from rostra.qt.picker import PARTLY, TICKED, Choice, Picker
from rostra.qt.state import recent_first

if TYPE_CHECKING:
    from rostra.qt.window import Window

_SOME = 50
_REVIEW_COMMANDS = {
    Review.ACCEPTED: "review.accept",
    Review.REJECTED: "review.reject",
    Review.UNSURE: "review.unsure",
}


class Acts(QObject):
    """Runs on what the window has selected."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    # -- the selection -------------------------------------------------------------

    def _ids(self) -> list[int]:
        return self._window.chosen.ids()

    def _do(
        self,
        act: str,
        ids: Sequence[int],
        work: Callable[[Archive], object],
        told: str,
        then: Callable[[object], None] | None = None,
    ) -> None:
        """Write; when it is many, show them first."""
        if len(ids) <= self._desk.settings.get("bulk.preview", int):
            self._desk.write(told, work, then)
            return

        def ask(some: object) -> None:
            if not isinstance(some, list):
                return
            dialog = PreviewDialog(self._window, act, len(ids), some)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._desk.write(told, work, then)

        first = list(ids[:_SOME])
        self._desk.read(lambda a: a.rows(first), ask)

    def _with_statements(self, then: Callable[[list[Statement]], None]) -> None:
        ids = self._ids()[:2000]
        if not ids:
            return

        def got(found: object) -> None:
            if isinstance(found, list) and found:
                then(found)

        self._desk.read(lambda a: a.store.statements.many(ids), got)

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
        from dataclasses import replace

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

    def put_on(self, kind: str, name: str) -> None:
        """The selection was dropped on a tag, a collection or the trash."""
        ids = self._ids()
        if not ids or not self._desk.writable:
            return
        if kind == "tag":
            self._put_tags(ids, (name,), ())
        elif kind == "collection":
            self._put_in(ids, name)
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
            picker.offer([Choice(c.name, c.name, words.statements(c.statements)) for c in found])
            if picker.exec() == QDialog.DialogCode.Accepted and picker.picked.added:
                self._put_in(ids, picker.picked.added[0])

        self._desk.read(lambda a: a.collections.all(), got)

    def _put_in(self, ids: Sequence[int], name: str) -> None:
        told = self.tr("Added %Ln statement(s) to {name}", "", len(ids)).format(name=name)
        self._do(self.tr("Add to %s") % name, ids, lambda a: a.collect(ids, name), told)

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

    # -- corrections ---------------------------------------------------------------

    def correct(self, field: str, value: object) -> None:
        """Set a field of the selection as the person's decision."""
        ids = self._ids()
        if not ids:
            return
        name = words.field(field)
        told = self.tr("%Ln statement(s): you set: {field}", "", len(ids)).format(field=name)
        self._do(self.tr("Set: %s") % name, ids, lambda a: a.correct(ids, field, value), told)

    def change_speaker(self) -> None:
        """Pick who said it."""
        lane = self._desk.lane()
        archive = self._desk.archive

        def search(text: str) -> None:
            lane.ask(lambda: _people(archive, text), offer)

        def offer(found: object) -> None:
            if isinstance(found, list):
                picker.offer(
                    [
                        Choice(
                            str(a.id),
                            a.name,
                            " · ".join(
                                p
                                for p in (
                                    a.offices[0].role if a.offices else "",
                                    words.statements(a.statements),
                                )
                                if p
                            ),
                        )
                        for a in found
                    ]
                )
                names.update({str(a.id): a.name for a in found})

        names: dict[str, str] = {}
        picker = Picker(
            self._desk,
            self._window,
            self.tr("Who said it?"),
            create=self.tr("Somebody new: “%s”"),
            search=search,
        )
        search("")
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        lane.forget()  # an answer that is still to come has no picker to go to
        if accepted and picker.picked.added:
            value = picker.picked.added[0]
            self.correct("speakers", names.get(value, value))

    def change_date(self) -> None:
        """Say when it was said."""

        def ask(found: list[Statement]) -> None:
            before = str(found[0].said) if found[0].said else ""
            dialog = DateDialog(self._window, before)
            if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value != before:
                self.correct("said", dialog.value or None)

        self._with_statements(ask)

    def change_sectors(self) -> None:
        """Up to three sectors, the main one first."""
        choices = [
            Choice(s.slug, words.sector(s.slug), translate("SectorNote", s.note))
            for s in tables().sectors.values()
        ]
        self._change_list("sectors", self.tr("What is it about? (up to three)"), choices, 3)

    def change_countries(self) -> None:
        """The countries it concerns."""
        codes = {words.country(code): code for code in tables().countries}
        choices = [Choice(codes[name], name, codes[name]) for name in words.in_order(codes)]
        self._change_list("countries", self.tr("Which countries does it concern?"), choices, 0)

    def _change_list(self, field: str, title: str, choices: list[Choice], most: int) -> None:
        def ask(found: list[Statement]) -> None:
            before = list(getattr(found[0], field)) if len(found) == 1 else []
            picker = Picker(
                self._desk,
                self._window,
                title,
                multi=True,
                ticked=dict.fromkeys(before, TICKED),
            )
            picker.offer(choices)
            if picker.exec() != QDialog.DialogCode.Accepted:
                return
            now = picker.all_ticked
            if most:
                now = now[-most:]
            if now != before:
                self.correct(field, now)

        self._with_statements(ask)

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

    # -- in the reader -------------------------------------------------------------

    def new_statement(self) -> None:
        """A statement from the selected text; its speaker is asked for next."""
        reader = self._window.reader
        span = reader.text.selected_span()
        if span is None or reader.opened is None:
            return
        start, end = _trimmed(reader.text.source_text, span)
        # The characters are those of the version shown, which need not be the newest.
        article_id, version_id = reader.article_id, reader.opened.version.id
        if start >= end:
            return

        def made(result: object) -> None:
            if isinstance(result, Changes) and result.statements:
                self._window.route.show_article(article_id, min(result.statements))

        self._desk.write(
            self.tr("Made a new statement"),
            lambda a: a.new_statement(article_id, ((start, end),), version_id=version_id),
            made,
        )

    # -- copying -------------------------------------------------------------------

    def copy(self) -> None:
        """The words of the selection."""
        self._copy(lambda hit, _: words.quoted(hit.text, hit.kind))

    def copy_citation(self) -> None:
        """The words with who, when and where."""
        self._copy(words.citation)

    def _copy(self, write: Callable[..., str]) -> None:
        ids = self._ids()
        if not ids:
            return

        def read(archive: Archive) -> object:
            hits = archive.rows(ids)
            articles = {a.id: a for a in archive.store.articles.many({h.article_id for h in hits})}
            return "\n\n".join(
                write(h, articles[h.article_id].address if h.article_id in articles else "")
                for h in hits
            )

        def put(text: object) -> None:
            QGuiApplication.clipboard().setText(str(text))
            self._desk.told.emit(self.tr("Copied %Ln statement(s)", "", len(ids)), False)

        self._desk.read(read, put)

    def select_all(self) -> None:
        """All rows of the list that is shown."""
        self._window.chosen.select_all()

    def export(self, collection: str = "") -> None:
        """Ask what, how and where, then write it as a job; a collection's page offers itself."""
        from rostra.qt.export_dialog import ExportDialog  # every format: 60 ms of a start

        ids = self._ids()
        page = self._window.pages
        first = collection or (page.collection.title.text() if page.name == "collection" else "")

        def ask(found: object) -> None:
            dialog = ExportDialog(
                self._desk,
                self._window,
                selected=ids,
                query=self._window.results.query,
                total=self._window.results.found.total if self._window.results.found else 0,
                collections=found if isinstance(found, list) else [],
                first=first,
            )
            if dialog.exec() == QDialog.DialogCode.Accepted:
                dialog.begin()

        self._desk.read(lambda a: a.collections.all(), ask)

    # -- undo ----------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the newest step and show what that changed."""
        self._turn(self.tr("Undid: %s"), lambda a: a.undo())

    def redo(self) -> None:
        """Do it again and show what that changed."""
        self._turn(self.tr("Redid: %s"), lambda a: a.redo())

    def _turn(self, told: str, work: Callable[[Archive], object]) -> None:
        def done(result: object) -> None:
            if not isinstance(result, tuple):
                self._desk.told.emit(self.tr("There is nothing left to undo."), False)
                return
            step, changes = result
            if isinstance(step, Step) and isinstance(changes, Changes):
                said = told % steps.words(step.name)
                self._desk.told.emit(said, False)
                self._window.chosen.show_changed(said, changes)

        if self._desk.writable:
            self._desk.write("", work, done)


def _review_title(verdict: Review) -> str:
    from rostra.qt.commands import BY_ID  # commands know what acts there are

    return BY_ID[_REVIEW_COMMANDS[verdict]].words


def _people(archive: Archive, text: str) -> list[Agent]:
    """Who is meant by some letters; without any, those who speak most."""
    if text.strip():
        return archive.people.match(text, 40)
    known = archive.store.agents.all()
    return sorted(known, key=lambda a: -a.statements)[:40]


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A statement begins and ends without blanks, stops and the quotation marks around it."""
    start, end = span
    edge = ' \t\n\r,.;:“”"«»‘’'
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return start, end

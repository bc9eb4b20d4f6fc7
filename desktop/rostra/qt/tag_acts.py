"""What one does to tags: rename, colour, describe, merge, delete, put under another.

Each act is one step to undo.  What touches many statements runs as a job, with progress and
a way to stop it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.progress import Progress, silent
from rostra.domain.query_edit import clause
from rostra.domain.query_write import write
from rostra.domain.records import Tag
from rostra.domain.search import SearchHit
from rostra.qt import words
from rostra.qt.colour_dialog import ColourDialog
from rostra.qt.desk import Desk
from rostra.qt.dialogs import NoteDialog, PreviewDialog, TextDialog
from rostra.qt.picker import Choice, Picker

MANY = 2_000
"""Statements from which an act on tags is a job rather than a short write."""

_SHOWN = 50
"""Statements that a preview shows."""

Work = Callable[[Archive, Progress], object]


@dataclass(frozen=True, slots=True)
class Meant:
    """The tags to be changed, and all there are."""

    tags: tuple[Tag, ...]
    every: tuple[Tag, ...]

    @property
    def names(self) -> str:
        """As a person reads them."""
        return listed([tag.name for tag in self.tags])

    @property
    def statements(self) -> int:
        """How many statements they are on, more or less: one may have several of them."""
        return sum(tag.statements for tag in self.tags)


def listed(names: Sequence[str], most: int = 3) -> str:
    """Some names in one line; of many the first, and how many more."""
    shown = ", ".join(names[:most])
    return f"{shown}, {words.more(len(names) - most)}" if len(names) > most else shown


class TagActs(QObject):
    """Asks what it has to, then writes."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent

    def rename(self, ids: Sequence[int]) -> None:
        """Give a tag another name; those under it move with it."""
        self._with(ids[:1], self._rename)

    def recolour(self, ids: Sequence[int]) -> None:
        """Give tags a colour of their own, or that of the tag above."""
        self._with(ids, self._recolour)

    def describe(self, ids: Sequence[int]) -> None:
        """Say what a tag is for."""
        self._with(ids[:1], self._describe)

    def merge(self, ids: Sequence[int]) -> None:
        """Make tags one with another."""
        self._with(ids, self._merge)

    def delete(self, ids: Sequence[int]) -> None:
        """Take tags away, and those under them."""
        self._with(ids, self._delete)

    def put_under(self, ids: Sequence[int], parent: str) -> None:
        """Move tags under another; under none when `parent` is empty."""
        self._with(ids, lambda meant: self._put_under(meant, parent))

    def ask_where(self, ids: Sequence[int]) -> None:
        """Move tags under one that is picked."""

        def ask(meant: Meant) -> None:
            mine = {tag.id for tag in meant.tags}
            others = [tag for tag in meant.every if tag.id not in mine]
            title = self.tr("Put “{tags}” under which tag?").format(tags=meant.names)
            name = self._pick(title, others, self.tr("New tag “%s”"))
            if name:
                self._put_under(meant, name)

        self._with(ids, ask)

    def pick(self, title: str, then: Callable[[list[int]], None]) -> None:
        """Ask which tag is meant, when none is chosen in the left pane."""

        def got(meant: Meant) -> None:
            picked = self._pick(title, meant.every, "")
            known = {tag.name: tag.id for tag in meant.every}
            if picked in known:
                then([known[picked]])

        self._with((), got)

    # -- each ----------------------------------------------------------------------

    def _rename(self, meant: Meant) -> None:
        tag = meant.tags[0]
        dialog = TextDialog(
            self._parent,
            self.tr("Rename the tag"),
            self.tr("“/” puts it under another: rail/fees. A name that exists makes both one."),
            tag.name,
            self.tr("Rename"),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value != tag.name:
            name = dialog.value
            told = self.tr("Renamed to %s") % name
            self._do(told, meant, lambda a, _: a.tags.rename(tag.id, name))

    def _recolour(self, meant: Meant) -> None:
        before = meant.tags[0].colour
        dialog = ColourDialog(self._desk, self._parent, meant.names, before)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            colour, ids = dialog.value, [tag.id for tag in meant.tags]
            told = self.tr("Coloured %s") % meant.names
            self._do(told, meant, lambda a, _: a.tags.update(ids, colour=colour))

    def _describe(self, meant: Meant) -> None:
        tag = meant.tags[0]
        dialog = NoteDialog(self._parent, self.tr("What “%s” is for") % tag.name, tag.description)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.value != tag.description:
            text = dialog.value
            told = self.tr("Described %s") % tag.name
            self._do(told, meant, lambda a, _: a.tags.update(tag.id, description=text))

    def _merge(self, meant: Meant) -> None:
        title = self.tr("Merge “{tags}” into which tag?").format(tags=meant.names)
        mine = {tag.id for tag in meant.tags}
        # Of several any may be the one that stays; of one it cannot be itself.
        offered = [tag for tag in meant.every if len(mine) > 1 or tag.id not in mine]
        name = self._pick(title, offered, self.tr("New tag “%s”"))
        if not name:
            return
        told = self.tr("Merged {tags} into {name}").format(tags=meant.names, name=name)
        ids = sorted(mine)
        self._do(told, meant, lambda a, progress: a.tags.merge_into(name, ids, progress))

    def _delete(self, meant: Meant) -> None:
        under = [
            tag
            for tag in meant.every
            if any(tag.name.startswith(f"{one.name}/") for one in meant.tags)
        ]
        whole = Meant(tuple(dict.fromkeys((*meant.tags, *under))), meant.every)
        ids, names = [tag.id for tag in whole.tags], whole.names

        def decide(found: object) -> None:
            if isinstance(found, tuple) and self._agreed(whole, *found):
                self._do("", whole, lambda a, progress: a.tags.delete(ids, progress), gone)

        def gone(changes: Changes) -> None:
            self._desk.removed.emit(self._told_deleted(names, len(changes.statements)))

        tops = [tag.name for tag in meant.tags]
        self._desk.read(lambda a: having(a, tops), decide)

    def _agreed(self, meant: Meant, total: int, some: Sequence[SearchHit]) -> bool:
        """Of many statements they are shown first; a few come back with Undo."""
        if total <= self._desk.settings.get("bulk.preview", int):
            return True
        act = self.tr("Take off and delete “{tags}”").format(tags=meant.names)
        dialog = PreviewDialog(self._parent, act, total, some, self.tr("Delete"))
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _told_deleted(self, names: str, lost: int) -> str:
        if not lost:
            return self.tr("Deleted “{tags}”, which no statement had.").format(tags=names)
        told = self.tr("Deleted “{tags}”: taken off %Ln statement(s).", "", lost)
        return told.format(tags=names)

    def _put_under(self, meant: Meant, parent: str) -> None:
        moves = {}
        for tag in meant.tags:
            leaf = tag.name.rpartition("/")[2]
            name = f"{parent}/{leaf}" if parent else leaf
            if name != tag.name and not f"{parent}/".startswith(f"{tag.name}/"):
                moves[tag.id] = name
        if moves:
            told = self.tr("Moved {tags} to {name}").format(
                tags=meant.names, name=parent or self.tr("the top")
            )
            self._do(told, meant, lambda a, _: a.tags.rename_all(moves))

    # -- how -----------------------------------------------------------------------

    def _with(self, ids: Sequence[int], then: Callable[[Meant], None]) -> None:
        wanted = list(ids)

        def got(every: object) -> None:
            if not isinstance(every, list):
                return
            chosen = tuple(tag for tag in every if tag.id in set(wanted))
            if chosen or not wanted:
                then(Meant(chosen, tuple(every)))

        self._desk.read(lambda a: a.tags.all(), got)

    def _pick(self, title: str, tags: Sequence[Tag], create: str) -> str:
        picker = Picker(self._desk, self._parent, title, create=create)
        theme = self._desk.theme
        picker.offer(
            [Choice(t.name, t.name, words.count(t.statements), theme.tag(t.name)) for t in tags]
        )
        if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked.added:
            return ""
        return picker.picked.added[0]

    def _do(
        self,
        told: str,
        meant: Meant,
        work: Work,
        then: Callable[[Changes], None] | None = None,
    ) -> None:
        """Write, or have it written as a job; say so, or hand the changes to `then`."""

        def done(result: object) -> None:
            if isinstance(result, Changes) and result:
                if then is not None:
                    then(result)
                elif is_job:
                    self._desk.told.emit(told, True)

        is_job = meant.statements >= MANY
        if is_job:
            self._desk.job(self.tr("Changing tags: %s") % meant.names, work, done)
        else:
            self._desk.write(told, lambda a: work(a, silent), done)


def having(archive: Archive, names: Sequence[str]) -> tuple[int, list[SearchHit]]:
    """How many statements have one of these tags or of those under them, and the first."""
    query = " OR ".join(write(clause("tag", name)) for name in names)
    found = archive.find(query, sort="date")
    return found.total, list(found.page(0, _SHOWN))

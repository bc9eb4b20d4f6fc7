"""Given statements in the place of those of a query: what an undo changed, say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from rostra.app.archive import Archive
from rostra.app.counted import Counted
from rostra.qt.desk import Desk
from rostra.qt.facets import TITLES
from rostra.qt.tasks import Latest


class Listing(QObject):
    """Which statements are listed and why; they are counted, and looked for after a change."""

    counted = Signal(object)
    """`Counted` of what is listed."""
    shorter = Signal(object)
    """Ids of those that are left: some have gone."""
    over = Signal()
    """All have gone."""

    def __init__(self, desk: Desk, lane: Latest, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._ids: tuple[int, ...] | None = None
        self.why = ""

    @property
    def on(self) -> bool:
        """Whether statements are listed."""
        return self._ids is not None

    def begin(self, ids: Sequence[int], why: str) -> None:
        """List these; what else was asked for in the lane is not wanted any more."""
        self._ids, self.why = tuple(ids), why
        self._lane.forget()
        self._count()

    def end(self) -> None:
        """List nothing."""
        self._ids = None

    def look_again(self) -> None:
        """After a change: what is gone leaves the list, and an empty list gives way."""
        listed = self._ids or ()

        def got(alive: object) -> None:
            if not isinstance(alive, list) or self._ids != listed:
                return
            if not alive:
                self.over.emit()
            elif len(alive) < len(listed):
                self.shorter.emit(alive)
            else:
                self._count()

        def read(archive: Archive) -> list[int]:
            return [s.id for s in archive.store.statements.many(listed) if not s.trashed]

        self._desk.read(read, got)

    def _count(self) -> None:
        archive, ids = self._desk.archive, self._ids or ()
        self._lane.ask(lambda: archive.counted(ids, TITLES), self._told)

    def _told(self, counts: object) -> None:
        if isinstance(counts, Counted) and self.on:
            self.counted.emit(counts)

"""Completion in the search box: what could stand at the cursor, looked up in a thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from rostra.qt import completions
from rostra.qt.desk import Desk
from rostra.qt.search_box import SearchBox


class Completing(QObject):
    """Offers to the box what it asks for; only the newest wish counts."""

    def __init__(self, desk: Desk, box: SearchBox) -> None:
        super().__init__(box)
        self._desk = desk
        self._box = box
        self._lane = desk.lane()
        box.completion_wanted.connect(self._look_up)

    def _look_up(self, text: str, cursor: int) -> None:
        if not self._desk.has_archive:
            return
        archive = self._desk.archive

        def ask() -> object:
            found = archive.complete(text, cursor)
            return [(c.start, c.end, c.text, *completions.shown(c)) for c in found]

        self._lane.ask(ask, partial(self._offer, text))

    def _offer(self, text: str, offers: object) -> None:
        if isinstance(offers, list):
            self._box.offer(text, offers)

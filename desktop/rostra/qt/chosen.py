"""The statements one is at: those that acts act on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.qt.desk import Desk
from rostra.qt.pages import ListView, Pages
from rostra.qt.quick_look import QuickLook
from rostra.qt.reader import ReaderPage
from rostra.qt.results_page import ResultsPage

_MOST_SHOWN = 5000
"""Statements that an undo selects or lists; of more, one looks at the results themselves."""
_STAYING = ("import", "settings")
"""Pages that an undo does not lead away from: one is in the midst of something there."""
_AFTER_VIEWS = 250
"""Milliseconds in which the views take in a change themselves."""


class Chosen(QObject):
    """The current statement and the selected ones, on whichever page is shown."""

    results_wanted = Signal()
    """What is to be seen is listed there."""

    def __init__(
        self, window: QWidget, desk: Desk, pages: Pages, results: ResultsPage, reader: ReaderPage
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._pages = pages
        self._results = results
        self._reader = reader
        self._quick: QuickLook | None = None

    def view(self) -> ListView | None:
        """The list that is shown, or None."""
        return self._pages.view()

    def current_id(self) -> int:
        """The current statement, or 0."""
        if self._pages.name == "article":
            return self._reader.current_id
        view = self.view()
        return view.current_id() if view else 0

    def ids(self) -> list[int]:
        """The selected statements."""
        if self._pages.name == "article":
            return [self._reader.current_id] if self._reader.current_id else []
        view = self.view()
        return view.selected_ids() if view else []

    def count(self) -> int:
        """How many are selected."""
        view = self.view()
        return view.selected_count() if view else len(self.ids())

    def select_all(self) -> None:
        """All rows, or all of a text that has the focus."""
        view = self.view()
        if self._pages.name == "article":
            self._reader.text.selectAll()
        elif self._pages.name == "import":
            self._pages.imports.view.selectAll()
        elif view is not None:
            view.selectAll()
            view.setFocus()

    def step(self, by: int) -> None:
        """The next or previous statement."""
        view = self.view()
        if self._pages.name == "article":
            self._reader.step(by)
        elif view is not None:
            view.step(by)

    def peek(self) -> None:
        """Quick look at the current statement."""
        current = self.current_id()
        if current:
            if self._quick is None:
                self._quick = QuickLook(self._desk, self._window)
            self._quick.look(current)

    def show_changed(self, why: str, changes: Changes) -> None:
        """Select what an undo or redo changed; list it when it is not among what is shown."""
        if self._pages.name == "people" and changes.agents:
            self._pages.people.choose(changes.agents)
        elif 0 < len(changes.statements) <= _MOST_SHOWN:
            folder = self._desk.folder
            QTimer.singleShot(_AFTER_VIEWS, self, lambda: self._find(folder, why, changes))

    def _find(self, folder: str, why: str, changes: Changes) -> None:
        if not folder or self._desk.folder != folder:  # closed meanwhile: they are of another
            return

        def read(archive: Archive) -> list[int]:
            return [one.id for one in archive.rows(sorted(changes.statements))]

        self._desk.read(read, lambda alive: self._show(why, alive))

    def _show(self, why: str, alive: object) -> None:
        view, page = self.view(), self._pages.name
        if not isinstance(alive, list) or not alive or page in _STAYING:
            return
        if page == "article":
            own = {one.id for one in self._reader.text.statements}
            shown = next((one for one in alive if one in own), 0)
            if shown:
                self._reader.open(self._reader.article_id, shown)
                return
        elif view is self._results.view:
            if self._results.model.has_all(alive):
                view.select_ids(alive)
                return
        elif view is not None and view.select_ids(alive):
            return
        self._results.list_ids(alive, why)
        if page != "results":
            self.results_wanted.emit()

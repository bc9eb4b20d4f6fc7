"""Where one is: pages, articles and people, with the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from rostra.qt.desk import Desk
from rostra.qt.pages import Pages
from rostra.qt.reader import ReaderPage
from rostra.qt.results_page import ResultsPage
from rostra.qt.state import ArchiveState, Location, Trail
from rostra.qt.tasks import Task

if TYPE_CHECKING:
    from rostra.app.archive import Archive
    from rostra.qt.chosen import Chosen


class Route(QObject):
    """Goes to places and remembers them.  `moved` after each step."""

    moved = Signal()

    def __init__(
        self, desk: Desk, pages: Pages, results: ResultsPage, reader: ReaderPage, chosen: Chosen
    ) -> None:
        super().__init__(pages)
        self._desk = desk
        self._pages = pages
        self._results = results
        self._reader = reader
        self._chosen = chosen
        self._restoring = False
        self.trail = Trail()
        self._trail_of = ""
        """The folder of the archive that its places are in: elsewhere numbers mean others."""
        chosen.results_wanted.connect(lambda: self.go("results"))

    # -- pages ---------------------------------------------------------------------

    def go(self, page: str, record: int = 0) -> None:
        """Show a page."""
        if page not in ("start", "settings") and not self._desk.has_archive:
            return
        self._pages.show_page(page, record)
        self._pages.focus_page()
        self.note_place()

    def ask_for(self, query: str, sort: str = "") -> None:
        """Search for this, in this order or the usual one."""
        self.go("results")
        self._results.set_query(query, sort=sort)
        self._results.view.setFocus()

    def cycle_facet(self, field: str, value: str) -> None:
        """A value of a facet was clicked: its next state, among the results."""
        self._pages.show_page("results")
        self._results.cycle_facet(field, value)

    def focus_search(self) -> None:
        """To the search box."""
        self.go("results")
        self._results.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._results.box.selectAll()

    def find_here(self) -> None:
        """In the article or among the people; elsewhere to the search box."""
        page = self._pages.name
        if page == "article":
            self._reader.start_find()
        elif page == "people":
            self._pages.people.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._pages.people.edit.selectAll()
        else:
            self.focus_search()

    def show_start(self) -> None:
        """The start page."""
        self._pages.show_page("start")

    def wait_for(self, task: Task) -> None:
        """Show on the start page that an archive is being opened."""
        self.show_start()
        self._pages.start.wait_for(task)

    # -- articles and people -------------------------------------------------------

    def show_statement(self, statement_id: int) -> None:
        """Open the statement's article at its characters."""

        def got(article_id: object) -> None:
            if isinstance(article_id, int) and article_id:
                self.show_article(article_id, statement_id)

        def read(archive: Archive) -> int:
            one = archive.store.statements.get(statement_id)
            return one.article_id if one else 0

        self.trail.note(statement_id)
        self._desk.read(read, got)

    def show_article(self, article_id: int, statement_id: int) -> None:
        """Open an article in the reader."""
        # The page comes first, with the article before: that is no place to come back to.
        restoring, self._restoring = self._restoring, True
        self._pages.show_page("article", article_id)
        self._reader.open(article_id, statement_id)
        self._restoring = restoring
        self._reader.text.setFocus()
        if not self._restoring:
            results = self._results
            self.trail.visit(
                Location("article", results.query, results.sort, article_id, statement_id)
            )
            self.moved.emit()

    def show_source(self) -> None:
        """Open the current statement's article."""
        current = self._chosen.current_id()
        if current:
            self.show_statement(current)

    def leave_reader(self) -> None:
        """Back to the results, at the same row."""
        self._pages.show_page("results")
        self._results.view.setFocus()
        self.note_place()

    def show_person(self) -> None:
        """The page of the current statement's first speaker."""
        self._with_speaker(lambda agent_id: self.go("person", agent_id))

    def with_person(self, then: Callable[[int], None]) -> None:
        """Whose page is shown, who is chosen in the list of people, else who spoke."""
        page = self._pages.name
        if page == "people":
            chosen = self._pages.people.chosen()
            if len(chosen) == 1:
                then(chosen[0].id)
            else:
                self._desk.told.emit(self.tr("Choose one person in the list first."), False)
        elif page == "person":
            then(self._pages.record)
        else:
            self._with_speaker(then)

    def _with_speaker(self, then: Callable[[int], None]) -> None:
        current = self._chosen.current_id()

        def got(agent_id: object) -> None:
            if isinstance(agent_id, int) and agent_id:
                then(agent_id)
            else:
                told = self.tr("The speaker is unknown; press S to name one.")
                self._desk.told.emit(told, False)

        def read(archive: Archive) -> int:
            one = archive.store.statements.get(current)
            return next((s.agent_id for s in one.speakers if s.agent_id), 0) if one else 0

        if current:
            self._desk.read(read, got)

    # -- back and forward ----------------------------------------------------------

    def go_on_from(self, trail: Trail, folder: str) -> None:
        """These are the places of the archive in `folder`, which is about to be opened."""
        self.trail, self._trail_of = trail, folder

    def back(self) -> None:
        """To the place before, in the open archive."""
        if self._desk.has_archive:
            self.trail.note(self._chosen.current_id())
            self._return_to(self.trail.back())

    def forward(self) -> None:
        """To the place that `back` came from."""
        if self._desk.has_archive:
            self.trail.note(self._chosen.current_id())
            self._return_to(self.trail.forward())

    def note_place(self) -> None:
        """Remember where one is, unless one was just brought back there."""
        if not self._restoring and self._desk.has_archive:
            self.trail.visit(self._here())
            self.moved.emit()

    def _here(self) -> Location:
        page = self._pages.name
        record = self._reader.article_id if page == "article" else self._pages.record
        results = self._results
        return Location(page, results.query, results.sort, record, self._chosen.current_id())

    def _return_to(self, place: Location | None) -> None:
        if place is None:
            return
        self._restoring = True
        if place.page == "charts" and place.query != self._results.query:
            self._results.set_query(place.query)  # which the charts may be of
        if place.page == "article" and place.record:
            self.show_article(place.record, place.statement)
        else:
            self._pages.show_page(place.page, place.record)
            self._pages.focus_page()
        if place.page == "results" and place.query != self._results.query:
            self._results.set_query(place.query, keep=place.statement)
        self._restoring = False
        self.moved.emit()

    # -- between two starts --------------------------------------------------------

    def take_up(self, place: ArchiveState) -> None:
        """Go where the person left the archive that was opened just now."""
        if self._desk.folder != self._trail_of:
            self.go_on_from(Trail(), self._desk.folder)
        self._restoring = True
        self._pages.open_archive()
        self._results.set_query(place.query, keep=place.statement, top=place.top_row)
        if place.page == "article" and place.record:
            self.show_article(place.record, place.statement)
        elif place.page != "results":
            self.go(place.page, place.record)
        else:
            self.go("results")
        self._restoring = False
        if self._pages.name == "results":  # elsewhere the page has it; keys are not for what hides
            self._results.box.setFocus()

    def keep_place(self) -> None:
        """Note where the person is, for the next start."""
        here, view = self._pages.name, self._results.view
        self._desk.keep_place(
            replace(
                self._desk.place,
                query=self._results.query,
                sort=self._results.sort,
                statement=self._chosen.current_id() or view.current_id(),
                top_row=view.verticalScrollBar().value(),
                page=here,
                record=self._reader.article_id if here == "article" else self._pages.record,
                reader_position=self._reader.text.verticalScrollBar().value(),
            )
        )

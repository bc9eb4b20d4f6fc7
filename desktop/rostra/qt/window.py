"""The main window: puts the panes side by side and lets them hear of each other.

What a pane does is written in the pane; where one is in `route`, what one acts on in `chosen`,
the docks in `panes`; what can be done in `commands`, and how it is done to statements in `acts`,
`corrections`, `copying` and `undoing`.
Here is only who is told what.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from rostra.app.find import Found
from rostra.domain.changes import Changes
from rostra.domain.errors import RostraError
from rostra.qt import messages, steps
from rostra.qt.actions import Actions
from rostra.qt.acts import Acts
from rostra.qt.archives import Archives
from rostra.qt.chosen import Chosen
from rostra.qt.commands import BY_ID, Situation
from rostra.qt.copying import Copying
from rostra.qt.corrections import Corrections
from rostra.qt.desk import Desk
from rostra.qt.details import Details
from rostra.qt.imports import Imports
from rostra.qt.jobs_panel import JobsPanel
from rostra.qt.keeping import Keeping
from rostra.qt.message_bar import MessageBar
from rostra.qt.pages import ListView, Pages
from rostra.qt.panes import Panes, next_stop
from rostra.qt.passing import pop_up
from rostra.qt.preferences import Guide, Preferences
from rostra.qt.reader import ReaderPage
from rostra.qt.results_page import ResultsPage
from rostra.qt.route import Route
from rostra.qt.sidebar import Sidebar
from rostra.qt.status import Status
from rostra.qt.undoing import Undoing
from rostra.qt.watcher import Watcher


class Window(QMainWindow):
    """What `commands` run on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk: Desk = desk
        self.setObjectName("window")
        self.setWindowTitle("Rostra")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.results: ResultsPage = ResultsPage(desk)
        self.reader: ReaderPage = ReaderPage(desk)
        self.sidebar: Sidebar = Sidebar(desk)
        self.details = Details(desk)
        self.jobs = JobsPanel(desk)
        self.pages: Pages = Pages(desk, self.results, self.reader)
        self.status = Status(desk)
        self.messages = MessageBar(desk.theme, desk.icons)
        self.panes: Panes = Panes(self, desk, self.sidebar, self.details, self.jobs)
        self.chosen: Chosen = Chosen(self, desk, self.pages, self.results, self.reader)
        self.route: Route = Route(desk, self.pages, self.results, self.reader, self.chosen)
        self.preferences: Preferences = Preferences(desk, self.results, self.reader)
        self.guide: Guide = Guide(self, desk)
        self.acts: Acts = Acts(self, desk)
        self.corrections: Corrections = Corrections(self, desk)
        self.copying: Copying = Copying(self, desk)
        self.undoing: Undoing = Undoing(self, desk)
        self.imports: Imports = Imports(self, desk)
        self.watcher: Watcher = Watcher(self, desk)
        self.archives: Archives = Archives(self, desk)
        self.keeping = Keeping(self, desk)
        self._undo_names = ("", "")
        self._total = 0
        self._newest: Found | None = None
        self._backup_failed = False
        self._lay_out()
        self.actions_table: Actions = Actions(self, desk.icons, desk.session.shortcuts)
        self.actions_table.fill_menu_bar(self.menuBar())
        for view in (self.results.view, *self.pages.views()):
            self.actions_table.serve_list(view)
            self._serve(view)
        self._connect()
        self._connect_pages()
        self.panes.restore()
        self._closed()

    # -- putting together ----------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        desk = self.desk
        desk.opened.connect(self._opened)
        desk.closing.connect(self._closing)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)
        desk.told.connect(self._told)
        desk.removed.connect(self.messages.offer)
        self.messages.undo_wanted.connect(self.undoing.undo)
        desk.failed.connect(self._failed)
        for part in (self.route.moved, self.panes.moved, self.preferences.changed):
            part.connect(self.refresh_actions)
        self.status.undo_wanted.connect(self.undoing.undo)
        self.status.jobs_wanted.connect(self.panes.long_work.toggle)
        self.jobs.running_changed.connect(self.status.show_jobs)
        self.jobs.article_wanted.connect(lambda i: self.route.show_article(i, 0))

    def _connect_pages(self) -> None:
        route, reader = self.route, self.reader
        self.results.answered.connect(self._answered)
        route.moved.connect(self._light_place)
        self.results.query_changed.connect(lambda _: route.note_place())
        self.results.import_wanted.connect(lambda: self.run("import.files"))
        self.sidebar.facets.clicked_value.connect(route.cycle_facet)
        self.sidebar.query_wanted.connect(route.ask_for)
        self.sidebar.search_wanted.connect(route.ask_for)
        self.sidebar.export_wanted.connect(self.copying.export)
        self.sidebar.page_wanted.connect(route.go)
        self.sidebar.dropped.connect(self.acts.put_on)
        self.details.source_wanted.connect(route.show_statement)
        for wish in (self.sidebar.collection_wanted, self.details.collection_wanted):
            wish.connect(lambda i: route.go("collection", i))
        for wish in (self.details.person_wanted, self.pages.person_wanted):
            wish.connect(lambda i: route.go("person", i))
        for wish in (self.details.command_wanted, self.pages.command_wanted):
            wish.connect(self.run)
        reader.left.connect(route.leave_reader)
        reader.current_changed.connect(self._current_in)
        reader.text_selected.connect(self.refresh_actions)
        self.pages.page_changed.connect(self._page_changed)
        for wish in (self.pages.query_wanted, self.pages.search_wanted):
            wish.connect(route.ask_for)
        self.pages.statement_wanted.connect(route.show_statement)
        self.pages.archive_wanted.connect(self.archives.open)
        self.pages.setting_changed.connect(self.preferences.take)

    def _serve(self, view: ListView) -> None:
        view.opened.connect(self.route.show_statement)
        view.current_changed.connect(self._current_in)
        view.selection_counted.connect(self._selected_in)
        view.model().modelReset.connect(self._counts_soon)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at, v=view: pop_up(
                self.actions_table.menu("Statement", v), v.viewport().mapToGlobal(at)
            )
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small enough for a small screen at 200%."""
        return QSize(480, 320)

    # -- the archive ---------------------------------------------------------------

    def _opened(self) -> None:
        desk = self.desk
        self.setWindowTitle(f"{desk.archive.folder.name} — Rostra")
        self.messages.hide()
        if not desk.writable:
            held = desk.archive.store.held_by
            told = self.tr("This archive is open for reading only. It cannot be written to.")
            if held:
                told = self.tr("This archive is open for reading only. %s holds it.") % held
            self.messages.say(told)
        self.panes.bring_back()
        self.route.take_up(desk.place)
        self.status.show_archive()
        self._count_total()
        self._read_undo_names()
        self.refresh_actions()

    def _closing(self) -> None:
        self.panes.note()
        self.route.keep_place()

    def _closed(self) -> None:
        self.setWindowTitle("Rostra")
        self.messages.hide()
        self.panes.put_away()
        self.status.tell("", undo=False)  # what was done was done in the archive that is shut
        self.status.show_archive()
        self._undo_names = ("", "")
        self._backup_failed = False
        self.route.show_start()
        self.refresh_actions()

    # -- news ----------------------------------------------------------------------

    def _changed(self, _: Changes) -> None:
        self._read_undo_names()
        self._count_total()
        self.status.show_archive()

    def _read_undo_names(self) -> None:
        def got(names: object) -> None:
            if isinstance(names, tuple):
                self._undo_names = names
                self.refresh_actions()

        self.desk.read(lambda a: (a.undo_name, a.redo_name), got)

    def _count_total(self) -> None:
        def got(total: object) -> None:
            self._total = total if isinstance(total, int) else 0
            self._show_counts()

        self.desk.read(lambda a: a.store.statements.count(), got)

    def _show_counts(self) -> None:
        """Of the list in sight; what is in the trash is not of the archive's."""
        view = self.chosen.view() if self.pages.name != "trash" else None
        self.status.show_counts(view.statement_count if view else None, self._total)

    def _counts_soon(self) -> None:
        if self.desk.has_archive:  # without one, all may be on its way out, the turns too
            self.desk.tasks.turns.soon((self, "counts"), self._show_counts)

    def _answered(self, found: Found) -> None:
        # In a turn of its own: the rows are painted first, and no frame waits for both.
        self._newest = found
        self._light_place()
        self.desk.tasks.turns.soon(self.sidebar.facets, partial(self._show_facets, found))
        if self.results.isVisible():
            self.sidebar.looked_at(self.results.query)
        self._show_counts()
        self.status.note_answer(getattr(found, "by", ""))
        self.refresh_actions()

    def _show_facets(self, found: Found) -> None:
        if found is self._newest:
            self.sidebar.facets.show_facets(self.results.query, found.facets, found.total)

    def _told(self, text: str, undo: bool) -> None:
        self.messages.withdraw()  # its Undo would take back what is told of now
        self.status.tell(text, undo=undo)

    def _failed(self, error: object) -> None:
        if isinstance(error, RostraError):
            self.messages.say(messages.error_words(error), "bad")
        elif isinstance(error, BaseException):
            report_bug(error)

    def _page_changed(self) -> None:
        # These are wide, and details are of statements, which they do not choose.
        self.panes.make_room(self.pages.name in ("import", "charts", "start"))
        self._current(self.chosen.current_id())
        self._selected(self.chosen.count())
        self._counts_soon()
        self.route.note_place()
        self._light_place()

    def _light_place(self) -> None:
        self.sidebar.follow(self.pages.name, self.pages.record, self.results.query)

    def _current_in(self, statement_id: int) -> None:
        # A list that is out of sight renews its rows too: what it is at is nobody's concern.
        # By `sender`, not by a partial, which would still be called when the pages are gone.
        if self.sender() in (self.pages.currentWidget(), self.chosen.view()):
            self._current(statement_id)

    def _current(self, statement_id: int) -> None:
        self.details.show_statement(statement_id)
        self.refresh_actions()

    def _selected_in(self, count: int) -> None:
        if self.sender() is self.chosen.view():
            self._selected(count)

    def _selected(self, count: int) -> None:
        self.status.show_selected(count)
        self.details.show_chosen(count)
        self.refresh_actions()

    # -- commands ------------------------------------------------------------------

    def run(self, command_id: str) -> None:
        """Run a command, if it is possible now."""
        self.actions_table.run(BY_ID[command_id])

    def situation(self) -> Situation:
        """What is possible now."""
        desk, page, trail = self.desk, self.pages.name, self.route.trail
        return Situation(
            archive=desk.has_archive,
            writable=desk.writable,
            selected=self.chosen.count(),
            page=page,
            can_undo=desk.writable and bool(self._undo_names[0]),
            can_redo=desk.writable and bool(self._undo_names[1]),
            can_go_back=desk.has_archive and trail.can_go_back,
            can_go_forward=desk.has_archive and trail.can_go_forward,
            text_selected=page == "article" and self.reader.text.textCursor().hasSelection(),
            article=page == "article",
            query=bool(self.results.query.strip()),
            trashed=page == "trash",
        )

    def refresh_actions(self) -> None:
        """Enable what is possible; name what undo and redo do."""
        if not hasattr(self, "actions_table"):
            return
        self.actions_table.refresh(self.situation())
        for which, name in zip(("undo", "redo"), self._undo_names, strict=True):
            title = BY_ID[which].words
            self.actions_table.rename(which, f"{title}: {steps.words(name)}" if name else title)

    def next_pane(self, by: int) -> None:
        """The focus to the next pane that is shown."""
        stops: list[QWidget] = [self.results.box] if self.pages.name == "results" else []
        stops += [self.pages.focus_target(), self.details.tabBar()]
        stops += [self.sidebar.tree, self.sidebar.facets, self.jobs]
        next_stop(stops, by)

    # -- Qt ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files and texts are welcome."""
        if event.source() is None and self.imports.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Import what was dropped."""
        if event.source() is None:
            event.acceptProposedAction()
            self.imports.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep everything, wait for what runs, let go of the archive."""
        self.pages.imports.put_away()
        self.panes.make_room(False)
        self.panes.keep()
        if not self._backed_up():
            event.ignore()
            return
        self.desk.keep(replace(self.desk.session, last_archive=self.desk.folder))
        self.desk.close()
        event.accept()

    def _backed_up(self) -> bool:
        """The backup of the setting; False once where it failed: whoever closes again means it."""
        wanted = self.desk.writable and self.desk.settings.get("backup.on_close", bool)
        if not wanted or self._backup_failed:
            return True
        try:
            self.desk.archive.backup()
        except RostraError as error:
            self._backup_failed = True
            again = self.tr("Close again to close without a backup.")
            self.messages.say(f"{messages.error_words(error)} {again}", "bad")
            return False
        return True


def report_bug(error: BaseException) -> None:
    """Hand an error to the crash window."""
    import sys

    sys.excepthook(type(error), error, error.__traceback__)

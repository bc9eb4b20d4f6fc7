"""The main window: puts the panes side by side and lets them hear of each other.

What a pane does is written in the pane; what can be done is in `commands`; how it is done
to statements is in `acts`.  Here is only who is told what.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.app.find import Found
from rostra.domain.changes import Changes
from rostra.domain.errors import RostraError
from rostra.qt import messages, palette, steps
from rostra.qt.actions import Actions
from rostra.qt.acts import Acts
from rostra.qt.archives import Archives
from rostra.qt.commands import BY_ID, Situation
from rostra.qt.desk import Desk
from rostra.qt.details import Details
from rostra.qt.dialogs import TextPage
from rostra.qt.help import about_html, query_html
from rostra.qt.imports import Imports
from rostra.qt.jobs_panel import JobsPanel
from rostra.qt.long_work import LongWork
from rostra.qt.message_bar import MessageBar
from rostra.qt.pages import ListView, Pages
from rostra.qt.quick_look import QuickLook
from rostra.qt.reader import ReaderPage
from rostra.qt.results_page import ResultsPage
from rostra.qt.sidebar import Sidebar
from rostra.qt.state import Location, Trail
from rostra.qt.status import Status
from rostra.qt.tasks import Task
from rostra.qt.watcher import Watcher

_DETAILS_FROM = 900
"""Width from which a first start shows the details; Ctrl+I shows them at any."""


class Window(QMainWindow):
    """What `commands` run on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk: Desk = desk
        self.trail = Trail()
        self._restoring = False
        self._details_aside = False
        self.setObjectName("window")
        self.setWindowTitle("Rostra")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.results: ResultsPage = ResultsPage(desk)
        self.reader: ReaderPage = ReaderPage(desk)
        self.sidebar: Sidebar = Sidebar(desk)
        self.details = Details(desk)
        self.jobs = JobsPanel(desk)
        self.pages = Pages(desk, self.results, self.reader)
        self.status = Status(desk)
        self.messages = MessageBar(desk.theme, desk.icons)
        self.acts: Acts = Acts(self, desk)
        self.imports: Imports = Imports(self, desk)
        self.watcher: Watcher = Watcher(self, desk)
        self.archives: Archives = Archives(self, desk)
        self._quick: QuickLook | None = None
        self._undo_names = ("", "")
        self._total = 0
        self._lay_out()
        self.actions_table = Actions(self, desk.icons, desk.session.shortcuts)
        self.actions_table.fill_menu_bar(self.menuBar())
        for view in (self.results.view, *self.pages.views()):
            self.actions_table.serve_list(view)
            self._serve(view)
        self._connect()
        self._restore_geometry()
        self._panes = {n for n in ("left", "right") if not self._docks[n].isHidden()}
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
        area = Qt.DockWidgetArea
        leading, trailing = area.LeftDockWidgetArea, area.RightDockWidgetArea
        if self.isRightToLeft():  # dock areas are not mirrored by Qt
            leading, trailing = trailing, leading
        self._docks = {
            "left": self._dock("left", self.tr("Archive"), self.sidebar, leading),
            "right": self._dock("right", self.tr("Details"), self.details, trailing),
            "jobs": self._dock("jobs", self.tr("Jobs"), self.jobs, area.BottomDockWidgetArea),
        }
        self.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        self._docks["jobs"].hide()
        self.long_work = LongWork(self, self.desk, self.jobs, self._docks["jobs"])
        self.resizeDocks(
            [self._docks["left"], self._docks["right"]], [250, 330], Qt.Orientation.Horizontal
        )

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(widget)
        empty = QWidget()
        empty.setFixedHeight(0)
        dock.setTitleBarWidget(empty)
        self.addDockWidget(area, dock)
        dock.visibilityChanged.connect(lambda _: self.refresh_actions())
        return dock

    def _connect(self) -> None:
        desk, results, reader = self.desk, self.results, self.reader
        desk.opened.connect(self._opened)
        desk.closing.connect(self._keep_place)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)
        desk.told.connect(lambda text, undo: self.status.tell(text, undo=undo))
        desk.failed.connect(self._failed)
        self.status.undo_wanted.connect(self.acts.undo)
        self.status.jobs_wanted.connect(self.long_work.toggle)
        results.answered.connect(self._answered)
        results.query_changed.connect(lambda _: self._note_place())
        results.import_wanted.connect(self.imports.choose_files)
        self.sidebar.facets.clicked_value.connect(self._cycle)
        self.sidebar.query_wanted.connect(self._ask_for)
        self.sidebar.search_wanted.connect(self._ask_for)
        self.sidebar.export_wanted.connect(self.acts.export)
        self.sidebar.page_wanted.connect(self.go)
        self.sidebar.collection_wanted.connect(lambda i: self.go("collection", i))
        self.sidebar.dropped.connect(self.acts.put_on)
        self.details.source_wanted.connect(self.show_statement)
        self.details.person_wanted.connect(lambda i: self.go("person", i))
        self.details.collection_wanted.connect(lambda i: self.go("collection", i))
        self.details.command_wanted.connect(lambda c: self.actions_table.run(BY_ID[c]))
        reader.left.connect(self.leave_reader)
        reader.current_changed.connect(self._current)
        reader.text_selected.connect(self.refresh_actions)
        self.pages.page_changed.connect(self._page_changed)
        self.pages.query_wanted.connect(self._ask_for)
        self.pages.person_wanted.connect(lambda i: self.go("person", i))
        self.pages.statement_wanted.connect(self.show_statement)
        self.pages.command_wanted.connect(lambda c: self.actions_table.run(BY_ID[c]))
        self.pages.archive_wanted.connect(self.archives.open)
        self.pages.setting_changed.connect(self._setting)
        self.jobs.running_changed.connect(self.status.show_jobs)
        self.jobs.article_wanted.connect(lambda i: self.show_article(i, 0))

    def _serve(self, view: ListView) -> None:
        view.opened.connect(self.show_statement)
        view.current_changed.connect(self._current)
        view.selection_counted.connect(self._selected)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at, v=view: self.actions_table.menu("Statement", v).exec(
                v.viewport().mapToGlobal(at)
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
        place = desk.place
        self._restoring = True
        for name in self._panes:
            self._docks[name].show()
        self.pages.open_archive()
        self.results.set_query(place.query, keep=place.statement, top=place.top_row)
        if place.page == "article" and place.record:
            self.show_article(place.record, place.statement)
        elif place.page not in ("results", "start"):
            self.go(place.page, place.record)
        else:
            self.go("results")
        self._restoring = False
        self.status.show_archive()
        self._count_total()
        self._read_undo_names()
        self.results.box.setFocus()
        self.refresh_actions()

    def _closed(self) -> None:
        self.setWindowTitle("Rostra")
        self.messages.hide()
        for dock in self._docks.values():
            dock.hide()
        self.status.show_archive()
        self._undo_names = ("", "")
        self.show_start()
        self.refresh_actions()

    def show_start(self) -> None:
        """The start page."""
        self.pages.show_page("start")

    def wait_for(self, task: Task) -> None:
        """Show on the start page that an archive is being opened."""
        self.show_start()
        self.pages.start.wait_for(task)

    def _keep_place(self) -> None:
        here = self.pages.name
        self._panes = {n for n in ("left", "right") if not self._docks[n].isHidden()}
        self.desk.keep_place(
            replace(
                self.desk.place,
                query=self.results.query,
                sort=self.results.sort,
                statement=self.current_id() or self.results.view.current_id(),
                top_row=self.results.view.verticalScrollBar().value(),
                page=here,
                record=self.reader.article_id if here == "article" else self.pages.record,
                reader_position=self.reader.text.verticalScrollBar().value(),
            )
        )

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
            self.status.show_counts(self.results.model.statement_count, self._total)

        self.desk.read(lambda a: a.store.statements.count(), got)

    def _answered(self, found: Found) -> None:
        self.sidebar.facets.show_facets(self.results.query, found.facets)
        if self.results.isVisible():
            self.sidebar.looked_at(self.results.query)
        self.status.show_counts(found.total, self._total)
        self.status.show_archive()
        self.refresh_actions()

    def _failed(self, error: object) -> None:
        if isinstance(error, RostraError):
            self.messages.say(messages.error_words(error), "bad")
        elif isinstance(error, BaseException):
            report_bug(error)

    # -- where one is --------------------------------------------------------------

    def go(self, page: str, record: int = 0) -> None:
        """Show a page."""
        if page != "start" and page != "settings" and not self.desk.has_archive:
            return
        self.pages.show_page(page, record)
        self.pages.focus_page()
        self._note_place()

    def _ask_for(self, query: str, sort: str = "") -> None:
        self.go("results")
        self.results.set_query(query, sort=sort)
        self.results.view.setFocus()

    def _cycle(self, field: str, value: str) -> None:
        self.pages.show_page("results")
        self.results.cycle_facet(field, value)

    def set_query(self, text: str) -> None:
        """Search for this."""
        self._ask_for(text)

    def _note_place(self) -> None:
        if not self._restoring and self.desk.has_archive:
            self.trail.visit(self._here())
            self.refresh_actions()

    def _here(self) -> Location:
        page = self.pages.name
        record = self.reader.article_id if page == "article" else self.pages.record
        return Location(page, self.results.query, self.results.sort, record, self.current_id())

    def go_back(self) -> None:
        """To the place before."""
        self.trail.note(self.current_id())
        self._return_to(self.trail.back())

    def go_forward(self) -> None:
        """To the place that `go_back` came from."""
        self.trail.note(self.current_id())
        self._return_to(self.trail.forward())

    def _return_to(self, place: Location | None) -> None:
        if place is None:
            return
        self._restoring = True
        if place.page == "article" and place.record:
            self.show_article(place.record, place.statement)
        else:
            self.pages.show_page(place.page, place.record)
            self.pages.focus_page()
        if place.page == "results" and place.query != self.results.query:
            self.results.set_query(place.query, keep=place.statement)
        self._restoring = False
        self.refresh_actions()

    def _make_room(self) -> None:
        """The import sheet is a wide table, and details are of statements: put them aside."""
        importing = self.pages.name == "import"
        if importing and self.pane_shown("right"):
            self._docks["right"].hide()
            self._details_aside = True
        elif not importing and self._details_aside:
            self._docks["right"].show()
            self._details_aside = False

    def _page_changed(self) -> None:
        self._make_room()
        self._current(self.current_id())
        self._note_place()

    # -- statements ----------------------------------------------------------------

    def show_statement(self, statement_id: int) -> None:
        """Open the statement's article at its characters."""

        def got(article_id: object) -> None:
            if isinstance(article_id, int) and article_id:
                self.show_article(article_id, statement_id)

        def read(archive: Archive) -> int:
            one = archive.store.statements.get(statement_id)
            return one.article_id if one else 0

        self.trail.note(statement_id)
        self.desk.read(read, got)

    def show_article(self, article_id: int, statement_id: int) -> None:
        """Open an article in the reader."""
        self.pages.show_page("article", article_id)
        self.reader.open(article_id, statement_id)
        self.reader.text.setFocus()
        if not self._restoring:
            self.trail.visit(
                Location("article", self.results.query, self.results.sort, article_id, statement_id)
            )
            self.refresh_actions()

    def show_source(self) -> None:
        """Open the current statement's article."""
        current = self.current_id()
        if current:
            self.show_statement(current)

    def leave_reader(self) -> None:
        """Back to the results, at the same row."""
        self.pages.show_page("results")
        self.results.view.setFocus()
        self._note_place()

    def show_person(self) -> None:
        """The page of the current statement's first speaker."""
        current = self.current_id()

        def got(agent_id: object) -> None:
            if isinstance(agent_id, int) and agent_id:
                self.go("person", agent_id)
            else:
                self.desk.told.emit(self.tr("The speaker is unknown; press S to name one."), False)

        def read(archive: Archive) -> int:
            one = archive.store.statements.get(current)
            return next((s.agent_id for s in one.speakers if s.agent_id), 0) if one else 0

        if current:
            self.desk.read(read, got)

    def peek(self) -> None:
        """Quick look at the current statement."""
        current = self.current_id()
        if current:
            if self._quick is None:
                self._quick = QuickLook(self.desk, self)
            self._quick.look(current)

    def view(self) -> ListView | None:
        """The list that is shown, or None."""
        return self.pages.view()

    def current_id(self) -> int:
        """The current statement, or 0."""
        if self.pages.name == "article":
            return self.reader.current_id
        view = self.view()
        return view.current_id() if view else 0

    def selected_ids(self) -> list[int]:
        """The statements that acts act on."""
        if self.pages.name == "article":
            return [self.reader.current_id] if self.reader.current_id else []
        view = self.view()
        return view.selected_ids() if view else []

    def select_all(self) -> None:
        """All rows, or all of a text that has the focus."""
        view = self.view()
        if self.pages.name == "article":
            self.reader.text.selectAll()
        elif self.pages.name == "import":
            self.pages.imports.view.selectAll()
        elif view is not None:
            view.selectAll()
            view.setFocus()

    def step(self, by: int) -> None:
        """The next or previous statement."""
        if self.pages.name == "article":
            self.reader.step(by)
            return
        view = self.view()
        if view is not None:
            view.step(by)

    def show_changed(self, why: str, changes: Changes) -> None:
        """Select what an undo or redo changed; list it when it is not among what is shown."""
        ids = sorted(changes.statements)
        if not ids or len(ids) > 5000:
            return

        def got(hits: object) -> None:
            alive = [h.id for h in hits] if isinstance(hits, list) else []
            view = self.view()
            if not alive or view is None:
                return
            if view is not self.results.view or self.results.model.has_all(alive):
                view.select_ids(alive)
            else:
                self.results.list_ids(alive, why)

        # After the views have taken in the change themselves.
        QTimer.singleShot(
            250, lambda: self._if_open(lambda: self.desk.read(lambda a: a.rows(ids), got))
        )

    def _if_open(self, act: Callable[[], object]) -> None:
        if self.desk.has_archive:
            act()

    def _current(self, statement_id: int) -> None:
        self.details.show_statement(statement_id)
        self.refresh_actions()

    def _selected(self, count: int) -> None:
        self.status.show_selected(count)
        self.refresh_actions()

    # -- commands ------------------------------------------------------------------

    def situation(self) -> Situation:
        """What is possible now."""
        desk = self.desk
        page = self.pages.name
        view = self.view()
        selected = view.selected_count() if view else len(self.selected_ids())
        return Situation(
            archive=desk.has_archive,
            writable=desk.writable,
            selected=selected,
            page=page,
            can_undo=desk.writable and bool(self._undo_names[0]),
            can_redo=desk.writable and bool(self._undo_names[1]),
            can_go_back=self.trail.can_go_back,
            can_go_forward=self.trail.can_go_forward,
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

    def show_palette(self) -> None:
        """All commands."""
        chosen = palette.pick_command(self.desk, self, self.actions_table, self.situation())
        if chosen:
            self.actions_table.run(BY_ID[chosen])

    def show_sheet(self) -> None:
        """All keys."""
        palette.ShortcutSheet(self.desk, self, self.actions_table, self._set_keys).exec()

    def _set_keys(self, command_id: str, keys: str) -> None:
        own = dict(self.desk.session.shortcuts)
        if keys == "\0":
            own.pop(command_id, None)
        else:
            own[command_id] = keys
        self.desk.keep(replace(self.desk.session, shortcuts=own))
        self.actions_table.set_own(own)
        self.refresh_actions()

    def show_query_help(self) -> None:
        """How to search."""
        TextPage(self, self.tr("How to search"), query_html()).exec()

    def show_about(self) -> None:
        """Version and licences."""
        TextPage(self, self.tr("About Rostra"), about_html()).exec()

    def focus_search(self) -> None:
        """To the search box."""
        self.go("results")
        self.results.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.results.box.selectAll()

    def find_in_article(self) -> None:
        """Find in the article."""
        self.reader.start_find()

    def find_next(self, step: int) -> None:
        """Next or previous place."""
        self.reader.find_next(step)

    def zoom(self, by: int) -> None:
        """Larger or smaller text in the reader; 0 for the usual."""
        now = self.desk.settings.get("reader.size", int)
        self._set_zoom(min(max(now + by, 50), 300) if by else 100)

    def _set_zoom(self, percent: int) -> None:
        self.desk.settings.set("reader.size", percent)
        self.reader.text.set_zoom(percent)
        self.desk.told.emit(self.tr("Text size %d%%") % percent, False)

    def set_theme(self, choice: str) -> None:
        """Light, dark or as the system."""
        self.desk.settings.set("theme", choice)
        self.desk.theme.set_choice(choice)
        self.refresh_actions()

    def _setting(self, key: str) -> None:
        settings = self.desk.settings
        if key == "theme":
            self.set_theme(settings.get("theme", str))
        elif key == "reader.size":
            self.reader.text.set_zoom(settings.get("reader.size", int))
        elif key == "results.layout":
            self.results.show_as(settings.get("results.layout", str))
        elif key == "search.sort":
            self.results.set_sort(settings.get("search.sort", str))

    # -- panes ---------------------------------------------------------------------

    def toggle_pane(self, name: str) -> None:
        """Show or hide a pane."""
        if name == "jobs":
            self.long_work.toggle()
            return
        self._docks[name].setVisible(not self._docks[name].isVisible())

    def pane_shown(self, name: str) -> bool:
        """Whether a pane is shown."""
        return not self._docks[name].isHidden()

    def show_jobs(self) -> None:
        """Show the bar of jobs."""
        self.long_work.show()

    def next_pane(self, by: int) -> None:
        """The focus to the next pane that is shown."""
        stops: list[QWidget] = [self.results.box] if self.pages.name == "results" else []
        stops += [self.pages.focus_target()]
        stops += [self.details.tabBar(), self.sidebar.tree, self.sidebar.facets, self.jobs]
        stops = [s for s in stops if s.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (i for i, s in enumerate(stops) if focus is s or (focus and s.isAncestorOf(focus))), -1
        )
        if stops:
            stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

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
        state = base64.b64encode(self.saveState().data()).decode()
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        settings = self.desk.settings
        settings.set("window.state", state)
        settings.set("window.geometry", geometry)
        if self.desk.writable and settings.get("backup.on_close", bool):
            self.desk.archive.backup()
        self._save_last()
        self.desk.close()
        event.accept()

    def _save_last(self) -> None:
        folder = self.desk.folder
        self.desk.keep(replace(self.desk.session, last_archive=folder))

    def _restore_geometry(self) -> None:
        settings = self.desk.settings
        geometry = settings.get("window.geometry", str)
        state = settings.get("window.state", str)
        if geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(geometry)))
        else:
            screen = self.screen().availableGeometry()
            self.resize(min(1440, screen.width()), min(900, screen.height()))
        if state:
            self.restoreState(QByteArray(base64.b64decode(state)))
        elif self.width() < _DETAILS_FROM:
            self._docks["right"].hide()

    @staticmethod
    def confirm(dialog: QDialog) -> bool:
        """Whether a dialog was accepted."""
        return dialog.exec() == QDialog.DialogCode.Accepted


def report_bug(error: BaseException) -> None:
    """Hand an error to the crash window."""
    import sys

    sys.excepthook(type(error), error, error.__traceback__)

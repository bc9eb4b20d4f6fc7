"""The pages in the middle, as tabs: results always, the others when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QTabBar, QToolButton, QWidget

from rostra.qt.charts_page import ChartsPage
from rostra.qt.collection_list import CollectionList
from rostra.qt.collection_page import CollectionPage
from rostra.qt.desk import Desk
from rostra.qt.import_sheet import ImportSheet
from rostra.qt.language import mark, translate
from rostra.qt.list_page import ListPage, review_ids, trashed_ids
from rostra.qt.people_page import PeoplePage
from rostra.qt.person_page import PersonPage
from rostra.qt.reader import ReaderPage
from rostra.qt.results_page import ResultsPage
from rostra.qt.results_view import ResultsView
from rostra.qt.settings_page import SettingsPage
from rostra.qt.start_page import StartPage
from rostra.qt.tabs import Tabs

ListView = ResultsView | CollectionList
"""A list of statements that has the focus, a selection, and single keys."""

TITLES = {
    "start": (mark("Page", "Start"), "panels-top-left"),
    "results": (mark("Page", "Results"), "search"),
    "article": (mark("Page", "Article"), "file-text"),
    "import": (mark("Page", "Import"), "file-down"),
    "person": (mark("Page", "Person"), "user"),
    "people": (mark("Page", "People"), "users"),
    "collection": (mark("Page", "Collection"), "folder"),
    "review": (mark("Page", "Review queue"), "list-checks"),
    "trash": (mark("Page", "Trash"), "trash-2"),
    "charts": (mark("Page", "Charts"), "chart-column"),
    "settings": (mark("Page", "Settings"), "settings"),
}


class Pages(Tabs):
    """Knows which page is shown and of which record."""

    page_changed = Signal()
    query_wanted = Signal(str)
    search_wanted = Signal(str, str)
    """A saved search: its query and its order."""
    person_wanted = Signal(int)
    statement_wanted = Signal(int)
    command_wanted = Signal(str)
    archive_wanted = Signal(str)
    setting_changed = Signal(str)

    def __init__(self, desk: Desk, results: ResultsPage, reader: ReaderPage) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("pages")
        self.setDocumentMode(True)
        self.setMovable(False)
        self.setIconSize(QSize(15, 15))
        self.tabBar().setAccessibleName(self.tr("Pages"))
        self.setAccessibleName(self.tr("Pages"))
        self.tabBar().setExpanding(False)
        self.start = StartPage(desk)
        self.review = ListPage(desk)
        self.trash = ListPage(desk)
        self.person = PersonPage(desk)
        self.people = PeoplePage(desk)
        self.collection = CollectionPage(desk)
        self.charts = ChartsPage(desk, lambda: results.query)
        self.settings = SettingsPage(desk)
        self.imports = ImportSheet(desk)
        self._pages: dict[str, QWidget] = {
            "start": self.start,
            "results": results,
            "article": reader,
            "import": self.imports,
            "person": self.person,
            "people": self.people,
            "collection": self.collection,
            "review": self.review,
            "trash": self.trash,
            "charts": self.charts,
            "settings": self.settings,
        }
        for page in self._pages.values():  # without a parent they would outlive the window
            page.setParent(self)
            page.hide()
        self._connect()
        self._furnish()
        desk.closed.connect(self._close_all)
        desk.theme.changed.connect(self._renew_icons)

    def _connect(self) -> None:
        self.currentChanged.connect(lambda _: self._changed())
        self.start.command_wanted.connect(self.command_wanted)
        self.start.archive_wanted.connect(self.archive_wanted)
        self.start.query_wanted.connect(self.query_wanted)
        self.start.search_wanted.connect(self.search_wanted)
        self.start.statement_wanted.connect(self.statement_wanted)
        self.settings.changed.connect(self.setting_changed)
        self.imports.left.connect(self._leave_imports)
        self.people.person_wanted.connect(self.person_wanted)
        self.people.import_wanted.connect(partial(self.command_wanted.emit, "import.files"))
        self.people.acts.search_wanted.connect(self.query_wanted)
        self.person.query_wanted.connect(self.query_wanted)
        self.person.person_wanted.connect(self.person_wanted)
        self.person.command_wanted.connect(self.command_wanted)
        self.collection.command_wanted.connect(self.command_wanted)
        self.collection.gone.connect(lambda: self._close(self.indexOf(self.collection)))
        self.person.gone.connect(lambda: self._close(self.indexOf(self.person)))
        self.charts.query_wanted.connect(self.query_wanted)
        lists = (self.review, self.trash, self.person, self.collection, self.people)
        for one in (*lists, self.settings, self.charts, self.start):
            one.left.connect(self._leave)

    def _furnish(self) -> None:
        """What the pages say when they are empty, and the button of the trash."""
        self.review.empty.say(
            "circle-check",
            self.tr("Everything is reviewed"),
            self.tr("What is imported next waits here, the least sure first."),
        )
        restore = QPushButton(self.tr("Restore"))
        self._desk.icons.attach(restore, "archive-restore")
        restore.clicked.connect(lambda: self.command_wanted.emit("restore"))
        self.trash.buttons.addWidget(restore)
        restore.setEnabled(False)
        rows = self.trash.model
        rows.modelReset.connect(lambda: restore.setEnabled(rows.rowCount() > 0))
        self.trash.empty.say(
            "trash-2",
            self.tr("The trash is empty"),
            self.tr("Del moves statements here; they can be restored at any time."),
        )
        for page, title in zip(self._pages.values(), TITLES.values(), strict=False):
            if not page.accessibleName():
                page.setAccessibleName(translate("Page", title[0]))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small: a page that needs more scrolls, so that no page squeezes the panes."""
        return QSize(220, 140)

    # -- which is shown ------------------------------------------------------------

    @property
    def name(self) -> str:
        """The page that is shown."""
        shown = self.currentWidget()
        return next((n for n, p in self._pages.items() if p is shown), "start")

    @property
    def record(self) -> int:
        """Which person or collection is in sight, also after a click on its tab; else 0."""
        page = self.currentWidget()
        return page.record if isinstance(page, PersonPage | CollectionPage) else 0

    def show_page(self, name: str, record: int = 0) -> None:
        """Show a page, of one record where it has such."""
        if name == "import" and self.imports.empty:
            name = "results"
        if not self._desk.has_archive and name != "settings":
            name = "start"
        page = self._pages.get(name, self._pages["results"])
        fill: dict[str, Callable[[], None]] = {
            "review": lambda: self.review.show_list(
                self.tr("Review queue"),
                self.tr("The least sure first. A accepts, R rejects, U leaves it open."),
                review_ids,
            ),
            "trash": lambda: self.trash.show_list(
                self.tr("Trash"), self.tr("Restored statements are as they were."), trashed_ids
            ),
            "person": lambda: self.person.show_person(record),
            "collection": lambda: self.collection.show_collection(record),
            "people": self.people.refresh,
            "charts": self.charts.refresh,
        }
        if self.indexOf(page) < 0:
            self._insert(name, page)
        if name in fill and self._desk.has_archive:
            fill[name]()
        self.setCurrentWidget(page)

    def open_archive(self) -> None:
        """Leave the start page, which stays at hand as a tab, for the results."""
        self.show_page("results")

    def focus_page(self) -> None:
        """The focus to what one works with on this page."""
        self.focus_target().setFocus()

    def focus_target(self) -> QWidget:
        """What one works with on this page."""
        view = self.view()
        if view is not None:
            return view
        page = self.currentWidget()
        if isinstance(page, ReaderPage):
            return page.text
        if isinstance(page, StartPage):
            return page.focus_target()
        return page.edit if isinstance(page, PeoplePage) else page

    def view(self) -> ListView | None:
        """The list of statements on this page, or None."""
        page = self.currentWidget()
        found = getattr(page, "view", None)
        return found if isinstance(found, ResultsView | CollectionList) else None

    def views(self) -> list[ListView]:
        """All lists of statements but the results."""
        return [self.review.view, self.trash.view, self.person.view, self.collection.view]

    def _leave(self) -> None:
        """Back to the results, and to the row one was at."""
        self.show_page("results")
        self.focus_page()

    def _insert(self, name: str, page: QWidget) -> None:
        title, icon = TITLES[name]
        at = list(TITLES).index(name)
        before = sum(
            self.indexOf(p) >= 0 for n, p in self._pages.items() if list(TITLES).index(n) < at
        )
        index = self.insertTab(
            before, page, self._desk.icons.icon(icon, "muted"), translate("Page", title)
        )
        if name not in ("results", "start"):
            close = QToolButton()
            close.setProperty("role", "close")
            self._desk.icons.attach(close, "x", "muted")
            close.setIconSize(QSize(12, 12))
            close.setToolTip(self.tr("Close %s") % translate("Page", title))
            close.setAccessibleName(close.toolTip())
            close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            close.clicked.connect(lambda: self._close(self.indexOf(page)))
            self.tabBar().setTabButton(index, QTabBar.ButtonPosition.RightSide, close)

    def _close(self, index: int) -> None:
        page = self.widget(index)
        if page is self.imports:
            self.imports.put_away()
        elif page not in (self._pages["results"], self.start):
            self.removeTab(index)

    def _leave_imports(self) -> None:
        index = self.indexOf(self.imports)
        shown = self.currentWidget() is self.imports
        if index >= 0:
            self.removeTab(index)
        if shown and self._desk.has_archive:
            self.show_page("results")
            self.focus_page()

    def _close_all(self) -> None:
        self.show_page("start")
        for page in self._pages.values():
            if page is not self.start:
                self.removeTab(self.indexOf(page))

    def _changed(self) -> None:
        self.page_changed.emit()

    def _renew_icons(self) -> None:
        for name, page in self._pages.items():
            if self.indexOf(page) >= 0:
                icon = self._desk.icons.icon(TITLES[name][1], "muted")
                self.setTabIcon(self.indexOf(page), icon)

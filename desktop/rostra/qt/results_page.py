"""The results page: search box, dates, hints, the list.  Search as you type."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.app.counted import Counted
from rostra.app.find import Found
from rostra.domain.changes import Changes
from rostra.domain.query_edit import cycle, set_range
from rostra.qt.card import CardDelegate
from rostra.qt.completing import Completing
from rostra.qt.desk import Desk
from rostra.qt.elided_box import ElidedBox
from rostra.qt.empty import EmptyState
from rostra.qt.folds import GROUPS, Folds
from rostra.qt.found_line import FoundBar, FoundLine
from rostra.qt.hint_bar import HintBar
from rostra.qt.histogram import Histogram
from rostra.qt.language import mark, translate
from rostra.qt.listing import Listing
from rostra.qt.results_answer import Answer, Question, answer_to
from rostra.qt.results_model import ResultsModel
from rostra.qt.results_view import ResultsView
from rostra.qt.search_box import SearchBox
from rostra.qt.tokens import SPACE

SORTS = (
    ("relevance", mark("Sort", "Relevance")),
    ("date", mark("Sort", "Newest first")),
    ("-date", mark("Sort", "Oldest first")),
    ("added", mark("Sort", "Last added")),
)
_AFTER_CHANGES = 120
"""Milliseconds to wait for more changes before searching again."""


class ResultsPage(QWidget):
    """Asks, and shows what was found.  `answered(found)` after each search."""

    answered = Signal(object)
    """`Found` of a search, or `Counted` of statements that are listed."""
    query_changed = Signal(str)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._listing = Listing(desk, self._lane, self)
        self.sort = desk.settings.get("search.sort", str)
        self.group = desk.settings.get("results.group", str)
        self._folds = Folds()
        self.found: Found | None = None
        self._asked = 0
        self._keep, self._keep_top, self._keep_row = 0, -1, -1
        self.setProperty("role", "page")
        self.box = SearchBox(desk.icons)
        Completing(desk, self.box)
        self.histogram = Histogram(desk.theme)
        self.model = ResultsModel(desk.tasks.read)
        self._empty = EmptyState(desk.theme, desk.icons)
        self.delegate = CardDelegate(desk.theme, desk.icons)
        self.view = ResultsView(self.model, self.delegate, self._empty, self)
        self.hints = HintBar(self)
        self._total = FoundLine()
        self._sort_box = ElidedBox(partial(desk.icons.icon, "arrow-up-down", "muted"))
        self._group_box = ElidedBox(partial(desk.icons.icon, "layers", "muted"))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AFTER_CHANGES)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._sort_box.setAccessibleName(self.tr("Sort by"))
        for key, title in SORTS:
            self._sort_box.addItem(translate("Sort", title), key)
        self._sort_box.setCurrentIndex(self._sort_box.findData(self.sort))
        self._group_box.setAccessibleName(self.tr("Group by"))
        for key, title in GROUPS:
            self._group_box.addItem(translate("Group", title), key)
        self._group_box.setCurrentIndex(self._group_box.findData(self.group))
        self._layout_button = QToolButton()
        self._layout_button.setAccessibleName(self.tr("Cards or table"))
        self._layout_button.setToolTip(self.tr("Cards or table"))
        self._desk.icons.attach(self._layout_button, "table-2", "muted")
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[1])
        row.addWidget(self.box, 1)
        boxes = (self._group_box, self._sort_box, self._layout_button)
        rule = QFrame()
        rule.setProperty("role", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.hints)
        column.addWidget(self.histogram)
        column.addWidget(FoundBar(self._total, *boxes))
        column.addWidget(rule)
        column.addWidget(self.view, 1)
        self.view.setMinimumHeight(1)  # on a low page the list is short, and the box is whole
        self.histogram.hide()
        self.view.columns.take_widths(self._desk.session.columns)
        self.show_as(self._desk.settings.get("results.layout", str))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Put the stops of Tab in order; a page that enters the tabs loses it."""
        super().showEvent(event)
        stops = (
            self.box,
            self.histogram,
            self._group_box,
            self._sort_box,
            self._layout_button,
            self.view,
        )
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a low page the histogram gives way."""
        super().resizeEvent(event)
        self.histogram.set_room(self.height())

    def _connect(self) -> None:
        self.box.asked.connect(self._typed)
        self.box.left_down.connect(self._into_list)
        self.histogram.picked.connect(self.set_dates)
        self._sort_box.activated.connect(lambda _: self.set_sort(self._sort_box.currentData()))
        self._group_box.activated.connect(lambda _: self.set_group(self._group_box.currentData()))
        self._layout_button.clicked.connect(
            lambda: self.show_as("table" if self.layout_name == "cards" else "cards")
        )
        self.hints.query_wanted.connect(self.set_query)
        self.hints.back_wanted.connect(self.search)
        self._listing.counted.connect(self._counted)
        self._listing.shorter.connect(lambda alive: self.list_ids(alive, self._listing.why))
        self._listing.over.connect(self.search)
        self._again.timeout.connect(self._refresh)
        self.view.columns.dragged.connect(self._keep_widths)
        self._desk.changed.connect(self._changed)
        self._desk.closed.connect(self._clear)

    def _keep_widths(self) -> None:
        """Once the hand rests."""

        def keep() -> None:
            self._desk.keep(replace(self._desk.session, columns=self.view.columns.by_hand))

        self._desk.tasks.turns.later((self, "widths"), _AFTER_CHANGES, keep)

    # -- asking --------------------------------------------------------------------

    @property
    def query(self) -> str:
        """What is typed."""
        return self.box.text()

    def set_query(self, text: str, *, keep: int = 0, top: int = -1, sort: str = "") -> None:
        """Ask for this, as if typed; afterwards `keep` is the current row.

        `sort` is for this once, as a saved search has it; it does not become the usual order.
        """
        if sort and sort != self.sort:
            self.sort = sort
            self._sort_box.setCurrentIndex(self._sort_box.findData(sort))
        self.box.set_quietly(text)
        self.query_changed.emit(text)
        self.search(keep=keep, top=top)

    def set_sort(self, sort: str) -> None:
        """Another order."""
        if sort != self.sort:
            self.sort = sort
            self._desk.prefer("search.sort", sort)
            self._sort_box.setCurrentIndex(self._sort_box.findData(sort))
            self.search(keep=self.view.current_id())

    def set_group(self, facet: str) -> None:
        """Group by a facet, or by none."""
        if facet != self.group:
            self.group = facet
            self._desk.prefer("results.group", facet)
            self._group_box.setCurrentIndex(self._group_box.findData(facet))
            self.search(keep=self.view.current_id())

    def set_dates(self, first: str, last: str) -> None:
        """Ask for these days only."""
        self.set_query(set_range(self.query, "date", first, last))

    def cycle_facet(self, field: str, value: str) -> None:
        """Include a value, then exclude it, then neither."""
        self.set_query(cycle(self.query, field, value))

    def search(self, *, keep: int = 0, top: int = -1, row: int = -1) -> None:
        """Ask again for what is typed."""
        if not self._desk.has_archive:
            return
        self._keep, self._keep_top, self._keep_row = keep, top, row
        self._listing.end()
        self._asked += 1
        number, archive, query = self._asked, self._desk.archive, self.query
        question = Question(query, self.sort, self.group)

        def ask() -> object:
            return answer_to(question, archive, lambda: number != self._asked)

        self._lane.ask(ask, lambda answer: self._show(query, answer))

    def list_ids(self, ids: Sequence[int], why: str) -> None:
        """Show just these statements, with a line that says why and a way back."""
        archive = self._desk.archive
        self._asked += 1
        self.model.show_ids(array("q", ids), archive.rows)
        self.hints.say_listed(why)
        self._total.say(len(ids))
        self.view.select_ids(ids)
        self._listing.begin(ids, why)

    def _counted(self, counts: Counted) -> None:
        self.histogram.show_counts(counts.histogram)
        self.answered.emit(counts)

    @property
    def is_listing(self) -> bool:
        """Whether given statements are shown rather than those of a query."""
        return self._listing.on

    def _typed(self, text: str) -> None:
        self.query_changed.emit(text)
        self.search()

    # -- showing -------------------------------------------------------------------

    def _show(self, query: str, answer: object) -> None:
        if not isinstance(answer, Answer) or not self._desk.has_archive:
            return
        archive: Archive = self._desk.archive
        found = self.found = answer.found
        selected = self.view.selected_ids() if self._keep and found.total < 50_000 else []
        scroll = self.view.verticalScrollBar()
        spot = scroll.value()
        groups = self._folds.groups((query, self.group), answer.groups, self.model.groups)
        rows = groups.rows() if groups is not None else answer.ids
        # What takes room above the rows comes before them, or the rows would be painted twice.
        self.histogram.show_counts(found.histogram)
        self.hints.say(query, found)
        if (
            self._keep
            and self.model.ids == rows
            and (groups is None) == (self.model.groups is None)
        ):
            self.model.refresh(rows[:0])
        else:
            self._say_empty(query)
            if groups is None:
                self.model.show_ids(rows, lambda ids: archive.rows(ids, query))
            else:
                self.model.show_groups(groups, lambda ids: archive.rows(ids, query), found.total)
            self.model.seed(answer.first)
            self._restore(selected, spot)
        # The rows come first: what stands around them has turns of its own after they are painted.
        self._desk.tasks.turns.soon(self, partial(self._show_around, found))

    def _show_around(self, found: Found) -> None:
        if found is not self.found or self.is_listing:
            return
        # Other spellings stand where the completions would cover them.
        self.box.leave_free(self.hints.sizeHint().height() + 8 if found.did_you_mean else 0)
        self._total.say(found.total, found.milliseconds)
        self.answered.emit(found)

    def _restore(self, selected: list[int], spot: int) -> None:
        kept = bool(self._keep) and self.view.go_to(self._keep)
        if len(selected) > 1:
            self.view.select_ids(selected)
        if kept and self._keep_top >= 0:
            self.view.verticalScrollBar().setValue(self._keep_top)
        elif kept:
            self.view.verticalScrollBar().setValue(spot)
            self.view.go_to(self._keep, select=len(selected) <= 1)
        elif self._keep_row > 0 and self.view.go_to_row(self._keep_row):
            self.view.verticalScrollBar().setValue(spot)  # what took the place of what has gone
        elif self.model.rowCount():
            self.view.go_first()

    def _say_empty(self, query: str) -> None:
        if query.strip():
            meant = self.found.did_you_mean[:2] if self.found else ()
            buttons: list[tuple[str, Callable[[], object]]] = [
                (self.tr("Search for %s") % m, partial(self.set_query, m)) for m in meant
            ]
            buttons.append((self.tr("Clear the search"), lambda: self.set_query("")))
            self._empty.say(
                "search",
                self.tr("Nothing found"),
                self.tr("Fewer words, or a facet taken off, may find more."),
                tuple(buttons),
            )
        else:
            self._empty.say(
                "inbox",
                self.tr("This archive has no statements yet"),
                self.tr("Drop articles on this window, paste one with Ctrl+Shift+V, or"),
                ((self.tr("Import files…"), self.import_wanted.emit),),
            )

    def show_as(self, layout: str) -> None:
        """Cards or table."""
        self.view.show_as(layout)
        self._desk.prefer("results.layout", layout)
        other = "table-2" if layout == "cards" else "list"
        self._desk.icons.attach(self._layout_button, other, "muted")

    @property
    def layout_name(self) -> str:
        """Cards or table."""
        return self.view.layout_name

    def _changed(self, changes: Changes) -> None:
        self.model.refresh(changes.statements)
        self._again.start()

    def _refresh(self) -> None:
        if self._desk.has_archive and self.is_listing:
            self._listing.look_again()
        elif self._desk.has_archive:
            self.search(keep=self.view.current_id() or -1, row=self.view.currentIndex().row())

    def _clear(self) -> None:
        self._lane.forget()
        self._asked += 1
        self.found = None
        self.box.set_quietly("")
        self.histogram.show_counts({})
        self._total.clear()
        self.hints.hide()
        self.model.show_ids(array("q"), lambda _: ())

    def _into_list(self) -> None:
        if self.model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.go_first()
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc in the list: from given statements back to the search, else to the box."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_listing:
                self.search()
            else:
                self.box.setFocus()
                self.box.selectAll()
        else:
            super().keyPressEvent(event)

"""The start page of an open archive: what came in lately, what is new, what waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rostra.app.lately import Lately, lately, query_of
from rostra.app.organise import SearchCount
from rostra.domain.changes import Changes
from rostra.domain.lately import Arrival
from rostra.domain.search import SearchHit
from rostra.qt import words
from rostra.qt.chips import excerpt
from rostra.qt.desk import Desk
from rostra.qt.elided import Elided
from rostra.qt.empty import EmptyState
from rostra.qt.start_rows import Row, Section
from rostra.qt.tokens import SPACE

_WIDE = 760
"""Pixels from which on there are two columns."""
_EMPTY_HIGH = 260
"""Pixels for what an empty archive says, its picture included."""
_SEARCHES = 8
"""Saved searches that are told of; those with something new first."""
_LETTERS = 400
"""Of a statement: more would not be seen."""
_CALM = 300
"""Milliseconds without another commit after which it is read anew: an import makes many."""


class LatelyPanel(QWidget):
    """Reads in a thread, whenever it is in sight and something has changed."""

    query_wanted = Signal(str)
    search_wanted = Signal(str, str)
    """A saved search: its query and its order."""
    statement_wanted = Signal(int)
    command_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane, self._counting = desk.lane(), desk.lane()
        self._stale = True
        self.name = Elided("display")
        self.remark = Elided("muted")
        self.waiting = Section(desk.theme, self.tr("Review"))
        self.searches = Section(desk.theme, self.tr("Saved searches"))
        self.days = Section(desk.theme, self.tr("Came in lately"))
        self.newest = Section(desk.theme, self.tr("Newest statements"), quotes=True)
        self.empty = EmptyState(desk.theme, desk.icons)
        self.empty.setMinimumHeight(_EMPTY_HIGH)
        self.buttons = QHBoxLayout()
        self._buttons: list[QPushButton] = []
        self._columns = QWidget()
        self._lay_out()
        for section in self.sections:
            section.moved.connect(self._step)
        desk.changed.connect(self._changed)
        desk.opened.connect(self.refresh)
        desk.closed.connect(self._closed)

    @property
    def sections(self) -> tuple[Section, ...]:
        """In the order of the Tab key."""
        return self.days, self.newest, self.waiting, self.searches

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        head.setSpacing(SPACE[1])
        for part in (self.name, self.remark):
            head.addWidget(part)
        self.buttons.setSpacing(SPACE[2])
        for command, icon, title in (
            ("search.focus", "search", self.tr("Search")),
            ("import.files", "file-down", self.tr("Import files…")),
            ("go.charts", "chart-column", self.tr("Charts")),
        ):
            button = QPushButton(title)
            self._desk.icons.attach(button, icon)
            button.clicked.connect(partial(self.command_wanted.emit, command))
            button.setAccessibleName(title)
            self._buttons.append(button)
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        head.addSpacing(SPACE[2])
        head.addLayout(self.buttons)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(SPACE[5])
        for sections, share in ((self.sections[:2], 5), (self.sections[2:], 3)):
            side = QVBoxLayout()
            side.setSpacing(SPACE[4])
            for section in sections:
                side.addWidget(section)
            side.addStretch(1)
            self._sides.addLayout(side, share)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE[5])
        page.addLayout(head)
        page.addWidget(self._columns)
        page.addWidget(self.empty, 1)
        page.addStretch(1)
        self.empty.hide()

    # -- reading -------------------------------------------------------------------

    def refresh(self) -> None:
        """Read anew, now or when it comes into sight."""
        self._stale = True
        if not self._desk.has_archive or not self.isVisible():
            return
        self._stale = False
        archive = self._desk.archive
        self.name.say(archive.folder.name)
        self._lane.ask(lambda: lately(archive.store), self._show)
        self._counting.ask(archive.searches.counts, self._show_searches)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """What was looked at meanwhile is no longer new, which no commit tells."""
        super().showEvent(event)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes:
            self._stale = True
            self._desk.tasks.turns.later((self, "changed"), _CALM, self._refresh_if_stale)

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self.refresh()

    def _closed(self) -> None:
        self._lane.forget()
        self._counting.forget()
        self.empty.hide()
        for section in self.sections:
            section.take(0)
        self.remark.say("")

    # -- showing -------------------------------------------------------------------

    def _show(self, read: object) -> None:
        if not isinstance(read, Lately):
            return
        some = bool(read.articles or read.statements)
        if not some and self.empty.isHidden():  # once: the keys may be on one of its buttons
            self._say_empty()
        self._columns.setVisible(some)
        self.empty.setVisible(not some)
        parts = (words.statements(read.statements), words.articles(read.articles))
        self.remark.say(words.in_line(*parts))
        self.remark.setVisible(some)
        for button in self._buttons:
            button.setVisible(some)  # what one does with nothing is said below
        self._buttons[1].setEnabled(self._desk.writable)
        for row, one in zip(self.days.take(len(read.days)), read.days, strict=True):
            self._say_day(row, one)
        hits = read.newest
        rows = self.newest.take(len(hits), self.tr("No article has a statement yet."))
        for row, hit in zip(rows, hits, strict=True):
            self._say_statement(row, hit)
        self._say_waiting(read.waiting)
        if self.hasFocus():  # which waited for the first line
            self.first().setFocus()

    def _say_empty(self) -> None:
        wanted = (
            (self.tr("Import files…"), "import.files"),
            (self.tr("Paste a text…"), "import.paste"),
            (self.tr("From an address…"), "import.address"),
        )
        acts = tuple((title, partial(self.command_wanted.emit, name)) for title, name in wanted)
        self.empty.say(
            "inbox",
            self.tr("Nothing has come in yet"),
            self.tr("Drop articles on this window, or"),
            acts if self._desk.writable else (),
        )

    def _say_day(self, row: Row, one: Arrival) -> None:
        came = words.articles(one.articles) if one.articles else self.tr("read again")
        outlets = ", ".join(one.outlets)
        if one.more_outlets:
            more = self.tr("{outlets} and %Ln more", "", one.more_outlets)
            outlets = more.replace("{outlets}", outlets)
        row.say(
            one.day,
            partial(self.query_wanted.emit, query_of(one.day)),
            self._day(one.day),
            words.in_line(came, words.statements(one.statements)),
            words.in_line(*one.titles),
            outlets,
        )

    def _day(self, day: date) -> str:
        today = datetime.now().astimezone().date()
        if day == today:
            return self.tr("Today")
        return self.tr("Yesterday") if day == today - timedelta(days=1) else words.day_of(day)

    def _say_statement(self, row: Row, hit: SearchHit) -> None:
        force = words.force(hit.force) if hit.force != "asserts" else ""
        row.say(
            hit.id,
            partial(self.statement_wanted.emit, hit.id),
            words.in_line(words.names(hit.speakers), force),
            words.day(hit.said) if hit.said else "",
            excerpt(hit)[0][:_LETTERS],
            words.in_line(hit.outlet, hit.title),
        )

    def _say_waiting(self, count: int) -> None:
        [row] = self.waiting.take(1)
        row.say(
            "review",
            partial(self.command_wanted.emit, "go.review"),
            self.tr("%Ln statement(s) to review", "", count)
            if count
            else self.tr("Everything is reviewed"),
            more=self.tr("The least sure first") if count else "",
        )

    def _show_searches(self, read: object) -> None:
        counted: Sequence[SearchCount] = read if isinstance(read, list) else ()
        shown = sorted(counted, key=lambda one: not one.new)[:_SEARCHES]
        rows = self.searches.take(len(shown), self.tr("Ctrl+S in the results keeps a search here."))
        for row, one in zip(rows, shown, strict=True):
            new = self.tr("%Ln new", "", one.new) if one.new else ""
            row.say(
                one.search.id,
                partial(self.search_wanted.emit, one.search.query, one.search.sort),
                one.search.name,
                words.in_line(words.count(one.total), new),
                spoken=words.in_line(
                    words.statements(one.total),
                    self.tr("%Ln new since you last looked", "", one.new) if one.new else "",
                ),
            )

    # -- room and keys -------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        side = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != side:
            self._sides.setDirection(side)

    def tighten(self, narrow: bool) -> None:
        """On a narrow page the buttons are pictures, their titles in tips."""
        for button in self._buttons:
            title = button.accessibleName()
            button.setText("" if narrow else title)
            button.setToolTip(title if narrow else "")

    def first(self) -> QWidget:
        """Where the keys begin."""
        if not self.empty.isHidden():
            return next(iter(self.empty.findChildren(QPushButton)), self)
        rows = [row for section in self.sections for row in section.rows]
        return rows[0] if rows else self

    def _step(self, row: Row, by: int) -> None:
        rows = [one for section in self.sections for one in section.rows if one.isVisible()]
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].setFocus()

"""Long work: a slim bar with the newest job, which opens to the list of all.

It puts itself away when all went well and nobody opened it, and stays while something is wrong.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rostra.qt.desk import Desk
from rostra.qt.elided import Elided
from rostra.qt.empty import EmptyState
from rostra.qt.job_card import JobCard
from rostra.qt.letting_go import let_go
from rostra.qt.plain import plain_line
from rostra.qt.progress_bar import ProgressBar
from rostra.qt.tasks import Task
from rostra.qt.tokens import SPACE

_LINGER = 4_000
"""Milliseconds for which a result that is good is left to be read."""
_KEPT = 20
"""Ended jobs that are kept, the newest."""
_NO_LIMIT = 16_777_215
LONG = 10.0
"""Seconds from which work is long enough to tell of its end outside the window."""


class JobsPanel(QWidget):
    """A bar, and below it a card for each job, the newest first."""

    running_changed = Signal(int, str)
    """How many run, and the newest's progress in words."""
    finished = Signal(str, bool)
    """A job ended: what to say of it, and whether it went well."""
    long_work_done = Signal(str, str)
    """The same of work that took long: its title and its result."""
    article_wanted = Signal(int)
    settled = Signal()
    """Nothing runs, all went well, and nobody opened the list: it may be put away."""
    height_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: list[JobCard] = []
        self._opened_by_hand = False
        self.setObjectName("jobs")
        self.setAccessibleName(self.tr("Jobs"))
        self.setProperty("role", "pane")
        self._make_bar()
        self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._list, 1)
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER)
        self._linger.timeout.connect(self._settle)
        desk.tasks.job_started.connect(self._add)
        self.set_open(False)

    def _make_bar(self) -> None:
        self._bar = QFrame()
        self._title = plain_line()
        self._title.setFont(self._desk.theme.font("body", bold=True))
        self._state = Elided("small")
        self._progress = ProgressBar()
        self._progress.setFixedWidth(140)
        self._progress.setAccessibleName(self.tr("Progress"))
        self.toggle = QToolButton()
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open, by_hand=True))
        self._stop = QToolButton()
        self._desk.icons.attach(self._stop, "x", "muted")
        self._stop.clicked.connect(self._press)
        self._hide = QToolButton()
        self._desk.icons.attach(self._hide, "x", "muted")
        self._hide.setToolTip(self.tr("Close the list"))
        self._hide.setAccessibleName(self.tr("Close the list"))
        self._hide.clicked.connect(self._put_away)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[2], SPACE[1])
        row.setSpacing(SPACE[2])
        row.addWidget(self._title)
        row.addWidget(self._progress)
        row.addWidget(self._state, 1)
        row.addWidget(self.toggle)
        row.addWidget(self._stop)
        row.addWidget(self._hide)
        self.setFocusProxy(self.toggle)

    def _make_list(self) -> None:
        self._list = QScrollArea()
        self._list.setAccessibleName(self.tr("All jobs"))
        self._list.setWidgetResizable(True)
        self._list.setProperty("role", "pane")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[2])
        self._column.setSpacing(SPACE[2])
        self._empty = EmptyState(self._desk.theme, self._desk.icons)
        self._empty.say("clock", self.tr("No jobs"), self.tr("Imports and exports are shown here."))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self._list.setWidget(inside)

    # -- slim or open --------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the list of all jobs is shown."""
        return not self._list.isHidden()

    def set_open(self, yes: bool, *, by_hand: bool = False) -> None:
        """Show the list below the bar, or the bar alone."""
        self._opened_by_hand = yes and (by_hand or self._opened_by_hand)
        self._list.setVisible(yes)
        name = self.tr("Show the newest job only") if yes else self.tr("Show all jobs")
        self.toggle.setToolTip(name)
        self.toggle.setAccessibleName(name)
        self._desk.icons.attach(self.toggle, "chevron-down" if yes else "chevron-up", "muted")
        slim = self._bar.sizeHint().height()
        self.setMaximumHeight(_NO_LIMIT if yes else slim)
        self.setMinimumHeight(slim + (60 if yes else 0))
        wanted = self._column.sizeHint().height() if yes else 0
        self.height_wanted.emit(slim + wanted)
        self._show_newest()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(120, self._bar.sizeHint().height())

    # -- jobs ----------------------------------------------------------------------

    @property
    def running(self) -> int:
        """How many run."""
        return sum(job.task.is_running for job in self._jobs)

    @property
    def newest(self) -> JobCard | None:
        """The newest that runs, else the newest that went wrong, else the newest."""
        by_age = list(reversed(self._jobs))
        wrong = [j for j in by_age if not j.task.is_running and not j.went_well]
        runs = [j for j in by_age if j.task.is_running]
        return next(iter((*runs, *wrong, *by_age)), None)

    def _add(self, task: Task) -> None:
        card = JobCard(self._desk, task)
        card.article_wanted.connect(self.article_wanted)
        self._jobs.append(card)
        self._column.insertWidget(0, card)
        task.progressed.connect(self._tell)
        card.ended.connect(lambda: self._ended(card))  # the card's own: both go with this panel
        card.closed.connect(lambda: self._remove(card))
        task.is_running = True
        self._linger.stop()
        self._tell()

    def _ended(self, card: JobCard) -> None:
        self._tell()
        self.finished.emit(card.summary, card.went_well)
        if time.monotonic() - card.started >= LONG:
            self.long_work_done.emit(card.task.title, card.result_words)
        for old in [j for j in self._jobs if not j.task.is_running and j.went_well][:-_KEPT]:
            self._remove(old)
        if not card.went_well and card.has_list:
            self.set_open(True)
        self._linger.start()

    def _settle(self) -> None:
        wrong = any(not j.went_well for j in self._jobs)
        if not self.running and not wrong and not self._opened_by_hand:
            self.set_open(False)
            self.settled.emit()

    def _remove(self, card: JobCard) -> None:
        if card in self._jobs:
            self._jobs.remove(card)
        let_go(card)
        self._tell()
        if not self._jobs:
            self.set_open(False)
            self.settled.emit()

    def _press(self) -> None:
        """Cancel what the bar shows; what has ended is put away."""
        newest = self.newest
        if newest is not None:
            newest.press()
        else:
            self.settled.emit()

    def _put_away(self) -> None:
        """Close the list, and forget what has ended."""
        for card in [j for j in self._jobs if not j.task.is_running]:
            self._remove(card)
        self.set_open(False)
        if not self.running:
            self.settled.emit()

    def _tell(self) -> None:
        self._empty.setVisible(not self._jobs)
        self._show_newest()
        runs = next((j for j in reversed(self._jobs) if j.task.is_running), None)
        self.running_changed.emit(self.running, runs.progress_words if runs else "")

    def _show_newest(self) -> None:
        newest = self.newest
        running = newest is not None and newest.task.is_running
        slim = newest is not None and not self.is_open
        title = newest.task.title if newest and slim else self.tr("Jobs")
        nothing = newest is None and not self.is_open  # the open list says so itself
        self._title.setText(self.tr("No jobs") if nothing else title)
        self._state.say(newest.state_words if newest and slim else "")
        role = "small" if running or newest is None else "good" if newest.went_well else "bad"
        if self._state.property("role") != role:
            self._state.setProperty("role", role)
            self._state.style().polish(self._state)
        self._progress.setVisible(running and slim)
        self._stop.setVisible(not self.is_open)
        self._hide.setVisible(self.is_open)
        if newest is not None:
            self._progress.tell(newest.done, newest.total)
        name = self.tr("Cancel") if running else self.tr("Close")
        if self._stop.toolTip() != name:
            self._stop.setToolTip(name)
            self._stop.setAccessibleName(name)

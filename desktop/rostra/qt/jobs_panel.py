"""The jobs list: progress, cancel, result, and what went wrong, file by file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostra.domain.changes import ImportReport
from rostra.domain.errors import RostraError
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.empty import EmptyState
from rostra.qt.imports import FILE_STATES, report_words
from rostra.qt.language import translate
from rostra.qt.tasks import Task
from rostra.qt.tokens import SPACE


class JobsPanel(QScrollArea):
    """A card for each job, the newest first."""

    running_changed = Signal(int, str)
    """How many run, and the newest's progress in words."""
    finished = Signal(str, bool)
    """A job ended: what to say of it, and whether it went well."""
    article_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("jobs")
        self.setAccessibleName(self.tr("Jobs"))
        self.setWidgetResizable(True)
        self.setProperty("role", "pane")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        self._column.setSpacing(SPACE[2])
        self._empty = EmptyState(desk.theme, desk.icons)
        self._empty.say("clock", self.tr("No jobs"), self.tr("Imports and exports are shown here."))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._jobs: list[JobCard] = []
        desk.tasks.job_started.connect(self._add)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size it would like."""
        return QSize(400, 130)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(120, 50)

    @property
    def running(self) -> int:
        """How many run."""
        return sum(job.task.is_running for job in self._jobs)

    def _add(self, task: Task) -> None:
        self._empty.hide()
        card = JobCard(self._desk, task)
        card.article_wanted.connect(self.article_wanted)
        self._jobs.append(card)
        self._column.insertWidget(0, card)
        task.progressed.connect(lambda *_: self._tell())
        task.ended.connect(self._tell)
        task.ended.connect(lambda: self.finished.emit(card.summary, card.went_well))
        card.closed.connect(lambda: self._remove(card))
        task.is_running = True
        self._tell()

    def _remove(self, card: JobCard) -> None:
        if card in self._jobs:
            self._jobs.remove(card)
        card.hide()
        card.deleteLater()
        self._empty.setVisible(not self._jobs)

    def _tell(self) -> None:
        newest = next((j for j in reversed(self._jobs) if j.task.is_running), None)
        self.running_changed.emit(self.running, newest.progress_words if newest else "")


class JobCard(QFrame):
    """One job."""

    closed = Signal()
    article_wanted = Signal(int)

    def __init__(self, desk: Desk, task: Task) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.task = task
        self.summary = task.title
        self.went_well = True
        self.progress_words = task.title
        self._desk = desk
        self._title = QLabel(task.title)
        self._title.setFont(desk.theme.font("body", bold=True))
        self._state = QLabel(self.tr("Starting"))
        self._state.setProperty("role", "small")
        for label in (self._title, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(30)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of %s") % task.title)
        self._stop = QToolButton()
        desk.icons.attach(self._stop, "x", "muted")
        self._stop.setToolTip(self.tr("Cancel"))
        self._stop.setAccessibleName(self.tr("Cancel %s") % task.title)
        self._stop.clicked.connect(self._press)
        row = QHBoxLayout()
        row.addWidget(self._title)
        row.addWidget(self._state, 1)
        row.addWidget(self._stop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE[3], SPACE[2], SPACE[2], SPACE[2])
        self._column.setSpacing(SPACE[1])
        self._column.addLayout(row)
        self._column.addWidget(self._bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        task.progressed.connect(self._progress)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self._end(self.tr("Cancelled"), well=False))

    def _press(self) -> None:
        if self.task.is_running:
            self.task.cancel()
            self._state.setText(self.tr("Cancelling…"))
            self._stop.setEnabled(False)
        else:
            self.closed.emit()

    def _progress(self, done: int, total: int, label: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        part = f"{words.count(done)} / {words.count(total)}" if total else words.count(done)
        self.progress_words = f"{self.task.title}: {part}"
        self._state.setText(f"{part}  {label}")

    def _done(self, result: object) -> None:
        if isinstance(result, ImportReport):
            self._end(report_words(result), well=not result.count("failed"))
            self._list_files(result)
        elif isinstance(result, list):
            number = len(result)
            good = not number
            self._end(
                self.tr("Everything is as it was") if good else words.problems(number),
                well=good,
            )
            self._list_lines([str(getattr(p, "message", p)) for p in result])
        elif isinstance(result, int) and not isinstance(result, bool):
            self._end(words.lines_written(result), well=True)
        else:
            self._end(str(result) if result else self.tr("Done"), well=True)

    def _failed(self, error: object) -> None:
        self._end(str(error) if isinstance(error, RostraError) else self.tr("Failed"), well=False)

    def _end(self, text: str, *, well: bool) -> None:
        self._bar.hide()
        self._state.setText(text)
        self._state.setToolTip("")
        self._state.setProperty("role", "good" if well else "bad")
        self._state.style().polish(self._state)
        self._stop.setEnabled(True)
        self._stop.setToolTip(self.tr("Close"))
        self._stop.setAccessibleName(self.tr("Close %s") % self.task.title)
        self.summary, self.went_well = f"{self.task.title}: {text}", well

    def _list_files(self, report: ImportReport) -> None:
        if not report.files:
            return
        tree = self._tree([self.tr("File"), self.tr("Result"), self.tr("What to do")])
        order = {"failed": 0, "new version": 1, "duplicate": 2, "imported": 3}
        for one in sorted(report.files, key=lambda f: order.get(f.status, 9))[:500]:
            text = one.message or words.statements(one.statements)
            state = translate("FileState", FILE_STATES.get(one.status, one.status))
            line = QTreeWidgetItem([one.path.rsplit("/", 1)[-1], f"{state}: {text}", one.hint])
            line.setToolTip(0, one.path)
            line.setData(0, Qt.ItemDataRole.UserRole, one.article_id or 0)
            tone = {"failed": "bad", "new version": "warn"}.get(one.status)
            if tone:
                line.setForeground(1, self._desk.theme.colour(tone))
            tree.addTopLevelItem(line)
        tree.itemActivated.connect(self._open)

    def _list_lines(self, lines: list[str]) -> None:
        if lines:
            tree = self._tree([self.tr("Problem")])
            for line in lines[:500]:
                tree.addTopLevelItem(QTreeWidgetItem([line]))

    def _tree(self, titles: list[str]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Results of %s") % self.task.title)
        tree.setHeaderLabels(titles)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setMaximumHeight(170)
        tree.setColumnWidth(0, 240)
        if len(titles) > 1:
            tree.setColumnWidth(1, 340)
        self._column.addWidget(tree)
        return tree

    def _open(self, item: QTreeWidgetItem) -> None:
        article = item.data(0, Qt.ItemDataRole.UserRole)
        if article:
            self.article_wanted.emit(article)

"""One job of the jobs list: progress, cancel, result, and what went wrong, file by file."""

from __future__ import annotations

import time
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from rostra.domain.changes import ImportReport
from rostra.domain.errors import RostraError
from rostra.qt import messages, words
from rostra.qt.desk import Desk
from rostra.qt.imports import FILE_STATES, report_words
from rostra.qt.language import translate
from rostra.qt.plain import plain_text, plain_tip
from rostra.qt.progress_bar import ProgressBar
from rostra.qt.tasks import Task
from rostra.qt.tokens import SPACE

_ROWS = 4
"""Results shown at once; the others are scrolled to."""
_NARROW = 520
"""Width of the card in pixels below which its words stand in lines of their own.

So does what became of a file then: all in one line, without a head of columns.
"""
_IN_A_LINE = Qt.ItemDataRole.UserRole + 1
"""A row of results in one line, for a narrow card; its name alone for a wide one."""
_WIDE_ENOUGH = Qt.ItemDataRole.UserRole + 2
_NAME = 200
"""Pixels that the name of a file has at most."""


class JobCard(QFrame):
    """One job."""

    closed = Signal()
    ended = Signal()
    article_wanted = Signal(int)

    def __init__(self, desk: Desk, task: Task) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.task = task
        self.started = time.monotonic()
        self.result_words = ""
        self.done = self.total = 0
        self.has_list = False
        self.summary = task.title
        self.went_well = True
        self.progress_words = task.title
        self._desk = desk
        self._folder = desk.folder
        """Of the archive that the work was done in."""
        self._title = plain_text(text=task.title)
        self._title.setFont(desk.theme.font("body", bold=True))
        self._state = plain_text("small", self.tr("Starting"))
        self._trees: list[QTreeWidget] = []
        self._bar = ProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress of %s") % task.title)
        self._stop = QToolButton()
        desk.icons.attach(self._stop, "x", "muted")
        self._stop.setToolTip(self.tr("Cancel"))
        self._stop.setAccessibleName(self.tr("Cancel %s") % task.title)
        self._stop.clicked.connect(self.press)
        self._lay_out()
        task.progressed.connect(self._progress)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        task.ended.connect(self.ended)

    def _lay_out(self) -> None:
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(SPACE[1])
        self._said.addWidget(self._title)
        self._said.addWidget(self._state, 1)
        row = QHBoxLayout()
        row.addLayout(self._said, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE[3], SPACE[2], SPACE[2], SPACE[2])
        self._column.setSpacing(SPACE[1])
        self._column.addLayout(row)
        self._column.addWidget(self._bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow card what it came to stands below what it was."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._said.setDirection(ways.TopToBottom if self.width() < _NARROW else ways.LeftToRight)
        for tree in self._trees:
            self._arrange(tree)

    @property
    def state_words(self) -> str:
        """How far it is, or what it came to."""
        return self._state.text()

    def press(self) -> None:
        """Cancel it; or, when it has ended, put it away."""
        if self.task.is_running:
            self.task.cancel()
            self._state.setText(self.tr("Cancelling…"))
            self._stop.setEnabled(False)
        else:
            self.closed.emit()

    def _progress(self, done: int, total: int, label: str) -> None:
        self.done, self.total = done, total
        self._bar.tell(done, total)
        part = f"{words.count(done)} / {words.count(total)}" if total else words.count(done)
        self.progress_words = f"{self.task.title}: {part}"
        self._state.setText(f"{part}  {messages.words(label)}")

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
            self._list_lines([messages.words(str(getattr(p, "message", p))) for p in result])
        elif isinstance(result, int) and not isinstance(result, bool):
            self._end(words.lines_written(result), well=True)
        else:
            told = str(result) if isinstance(result, str | PurePath) else ""
            self._end(told or self.tr("Done"), well=True)

    def _cancelled(self) -> None:
        self._end(self.tr("Cancelled"), well=False)

    def _failed(self, error: object) -> None:
        told = self.tr("Failed")
        if isinstance(error, RostraError):
            told = messages.error_words(error)
        self._end(told, well=False)

    def _end(self, text: str, *, well: bool) -> None:
        self._bar.hide()
        self._state.setText(text)
        self._state.setToolTip("")
        self._state.setProperty("role", "good" if well else "bad")
        self._state.style().polish(self._state)
        self._stop.setEnabled(True)
        self._stop.setToolTip(self.tr("Close"))
        self._stop.setAccessibleName(self.tr("Close %s") % self.task.title)
        self.result_words = text
        self.summary, self.went_well = f"{self.task.title}: {text}", well

    def _list_files(self, report: ImportReport) -> None:
        if not report.files:
            return
        tree = self._tree([self.tr("File"), self.tr("Result"), self.tr("What to do")])
        order = {"failed": 0, "new version": 1, "duplicate": 2, "imported": 3}
        for one in sorted(report.files, key=lambda f: order.get(f.status, 9))[:500]:
            text = messages.words(one.message) or words.statements(one.statements)
            state = translate("FileState", FILE_STATES.get(one.status, one.status))
            hint = messages.words(one.hint)
            line = QTreeWidgetItem([PurePath(one.path).name or one.path, f"{state}: {text}", hint])
            all_of_it = "\n".join(p for p in (one.path, f"{state}: {text}", hint) if p)
            for column, tip in enumerate((all_of_it, text, hint)):
                line.setToolTip(column, plain_tip(tip, 600) if tip else "")
            line.setData(0, Qt.ItemDataRole.UserRole, one.article_id or 0)
            name, became = line.text(0), line.text(1)
            whole = " ".join(p for p in (f"{words.isolated(name)}: {became}", hint) if p)
            line.setData(0, _IN_A_LINE, whole)
            line.setData(0, _WIDE_ENOUGH, name)
            tone = {"failed": "bad", "new version": "warn"}.get(one.status)
            if tone:
                line.setForeground(1, self._desk.theme.colour(tone))
            tree.addTopLevelItem(line)
        tree.setProperty("hints", any(one.hint for one in report.files))
        tree.itemActivated.connect(self._open)
        self._arrange(tree)

    def _arrange(self, tree: QTreeWidget) -> None:
        """Three columns where there is room for them, else a line a file."""
        if tree.columnCount() > 1:
            narrow = self.width() < _NARROW
            role = _IN_A_LINE if narrow else _WIDE_ENOUGH
            tree.setHeaderHidden(narrow)
            tree.setColumnHidden(1, narrow)
            tree.setColumnHidden(2, narrow or not tree.property("hints"))
            for row in range(tree.topLevelItemCount()):
                line = tree.topLevelItem(row)
                if line is not None:
                    line.setText(0, line.data(0, role))
            mode = QHeaderView.ResizeMode
            tree.header().setSectionResizeMode(0, mode.Stretch if narrow else mode.Interactive)
            if not narrow:
                tree.setColumnWidth(0, min(_NAME, self.width() // 3))
        _fit(tree)

    def _list_lines(self, lines: list[str]) -> None:
        if lines:
            tree = self._tree([self.tr("Problem")])
            for line in lines[:500]:
                tree.addTopLevelItem(QTreeWidgetItem([line]))
            _fit(tree)

    def _tree(self, titles: list[str]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Results of %s") % self.task.title)
        tree.setHeaderLabels(titles)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setColumnWidth(0, min(_NAME, self.width() // 3))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in range(1, len(titles)):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._column.addWidget(tree)
        self._trees.append(tree)
        self.has_list = True
        return tree

    def _open(self, item: QTreeWidgetItem) -> None:
        article = item.data(0, Qt.ItemDataRole.UserRole)
        if article and self._desk.folder == self._folder:
            self.article_wanted.emit(article)
        elif article:  # in the archive that is open now the number is another article's, or none's
            said = self.tr("This article is in the archive %s, which is not open.")
            self._desk.told.emit(said % self._folder, False)


def _fit(tree: QTreeWidget) -> None:
    """As high as its rows, up to `_ROWS`, so that none is cut."""
    row = tree.sizeHintForRow(0)
    rows = min(tree.topLevelItemCount(), _ROWS)
    head = 0 if tree.isHeaderHidden() else tree.header().sizeHint().height()
    tree.setFixedHeight(head + rows * row + 2 * tree.frameWidth())

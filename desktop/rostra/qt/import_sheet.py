"""The import sheet: what would come in, a row a document, to be put right and then imported.

A page, not a dialog: one can search and read meanwhile and come back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.domain.changes import FileResult
from rostra.domain.incoming import FIELDS, Incoming, State
from rostra.domain.progress import Progress
from rostra.qt import import_words, messages, words
from rostra.qt.desk import Desk
from rostra.qt.elided import Elided, Folding
from rostra.qt.elided_box import ElidedBox
from rostra.qt.import_model import ImportModel
from rostra.qt.import_reading import ImportReading, Source
from rostra.qt.import_rows import Decided, ImportRows, other_judgements
from rostra.qt.import_view import ImportDelegate, ImportView, fit_line
from rostra.qt.import_words import counts
from rostra.qt.language import translate
from rostra.qt.plain import plain_line, plain_tip
from rostra.qt.progress_bar import ProgressBar
from rostra.qt.tokens import SPACE

_WIDE = 560
"""Width of the page in pixels from which it says beside the fields for how many rows they are."""

_HIGH = 420
"""Height of the page in pixels from which it has room for more than what is decided on."""


class ImportSheet(QWidget):
    """`accepted(files, choices)` when the person imports; `left` when they turn away."""

    accepted = Signal(object, object)
    left = Signal()
    needed = Signal()
    """There is something to look at: show the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quiet = False
        self._asked_twice = False
        self._outlets: Sequence[str] = ()
        self._judging = desk.lane()
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Import"))
        self.model = ImportModel(self)
        self.reading = ImportReading(desk, self)
        self.view = ImportView(self.model, ImportDelegate(desk, lambda: self._outlets), self)
        self.setFocusProxy(self.view)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._tell()

    # -- putting together ----------------------------------------------------------

    def _make_parts(self) -> None:
        self._title = _label("title")
        self._remark = Folding("muted")
        self._title.setText(self.tr("Import"))
        self._bar = ProgressBar()
        self._bar.setAccessibleName(self.tr("Reading"))
        self.take = QPushButton()
        self.take.setProperty("role", "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Import nothing (Esc)"))
        self.filter = ElidedBox()
        self.filter.setAccessibleName(self.tr("Rows shown"))
        for key, title in (
            ("all", self.tr("All documents")),
            ("check", self.tr("To check")),
            ("new", self.tr("New")),
            ("versions", self.tr("New versions")),
            ("known", self.tr("Known or left out")),
            ("failed", self.tr("Cannot be read")),
        ):
            self.filter.addItem(title, key)
        self._many = _label("")
        self.field = ElidedBox()
        self.field.setAccessibleName(self.tr("Field to set"))
        for name in FIELDS:
            self.field.addItem(translate("ImportColumn", import_words.COLUMNS[name]), name)
        self.field.setCurrentIndex(self.field.findData("outlet"))
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value for the selected rows"))
        self.put = QPushButton(self.tr("Set"))
        self._path = Elided("small")
        self._said = Folding("warn")
        self._beginning = Elided("muted")

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._title)
        titles.addWidget(self._remark)
        head = QHBoxLayout()
        head.setSpacing(SPACE[2])
        head.addLayout(titles, 1)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE[2])
        tools.addWidget(self.filter)
        tools.addStretch(1)
        for widget in (self._many, self.field, self.value, self.put):
            tools.addWidget(widget)
        self.value.setMinimumWidth(70)
        line = QFrame()
        line.setProperty("role", "line")
        foot = QVBoxLayout()
        foot.setSpacing(2)
        for label in (self._said, self._path, self._beginning):
            foot.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(tools)
        column.addWidget(line)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self._rooms = (head, tools, foot)
        self._fit(high=True)

    def _fit(self, *, high: bool) -> None:
        """A low page leaves the room to the rows; a tip tells what then is not in sight."""
        for label in (self._title, self._path, self._beginning):
            label.setVisible(high)
        for words_of_it in (self._remark, self._said):
            words_of_it.fold(not high)
        edges = ((3, 2), (1, 2), (2, 2)) if high else ((1, 1), (0, 1), (0, 1))
        for row, (above, below) in zip(self._rooms, edges, strict=True):
            row.setContentsMargins(SPACE[4], SPACE[above], SPACE[4], SPACE[below])

    def _connect(self) -> None:
        self.model.moved.connect(self._tell)
        self.model.refused.connect(self._say)
        self.model.address_edited.connect(self._judge)
        self.reading.found.connect(self._add)
        self.reading.progressed.connect(self._progress)
        self.reading.ended.connect(self._read)
        self.reading.failed.connect(self._desk.failed)
        self.view.import_wanted.connect(self.accept)
        self.view.left.connect(self._escape)
        self.view.many_wanted.connect(self._to_many)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._picked())
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._picked())
        self.take.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.put_away)
        self.filter.activated.connect(lambda _: self._filter())
        self.field.currentIndexChanged.connect(lambda _: self._fit_value())
        self.value.returnPressed.connect(self._put)
        self.put.clicked.connect(self._put)
        self._desk.closing.connect(self.clear)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Put the stops of Tab in order; a page that enters the tabs loses it."""
        super().showEvent(event)
        stops = (self.view, self.take, self.cancel, self.filter, self.field, self.value, self.put)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the fields have the room; the button's tip says for how many rows."""
        super().resizeEvent(event)
        self._many.setVisible(self.width() >= _WIDE)
        self._fit(high=self.height() >= _HIGH)

    # -- reading -------------------------------------------------------------------

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not self.model.rows and not self.reading.busy

    def look_at(self, sources: Sequence[Source], *, quiet: bool = False) -> None:
        """Read these beside what is here; `quiet`: show nothing unless something is uncertain."""
        self.look_up(lambda _archive, _progress: sources, quiet=quiet)

    def look_up(
        self,
        sources: Callable[[Archive, Progress], Sequence[Source | FileResult]],
        *,
        quiet: bool = False,
    ) -> None:
        """Read what `sources` gives; it is asked in a thread."""
        if self.empty:
            self._quiet = quiet
            self._desk.read(lambda a: a.store.articles.outlets(), self._know_outlets)
        self.reading.read(sources)
        self._bar.setRange(0, 0)
        self._tell()
        if not quiet:
            self._show()

    def _show(self) -> None:
        self._quiet = False
        self.needed.emit()

    def _know_outlets(self, outlets: object) -> None:
        self._outlets = outlets if isinstance(outlets, list) else ()
        self._fit_value()

    def _add(self, found: tuple[Incoming, ...]) -> None:
        self.model.add(found)
        self.view.start_at_first()
        uncertain = any(one.doubts or one.state in (State.FAILED, State.VERSION) for one in found)
        if self._quiet and uncertain:
            self._show()

    def _progress(self, done: int, total: int, label: str) -> None:
        self._bar.tell(done, total)
        self._bar.setToolTip(plain_tip(label) if label else "")
        self._tell()

    def _read(self) -> None:
        self._tell()
        if not self.model.rows:
            self.put_away()  # what was asked for could not be had; the message says why
        elif self._quiet:
            self.accept()

    def _judge(self) -> None:
        """After an address was edited: what is new may be another now."""
        rows, documents = list(self.model.rows), self.model.documents
        archive = self._desk.archive

        def got(again: object) -> None:
            if isinstance(again, dict) and self.model.documents is documents:
                self.model.judged(again)

        self._judging.ask(lambda: other_judgements(rows, archive.judged_again(rows)), got)

    # -- what is said --------------------------------------------------------------

    def _tell(self) -> None:
        states, wanted, check = self.model.counts()
        parts = [import_words.BY_STATE[s](states[s]) for s in State if states[s]]
        able = sum(number for state, number in states.items() if state.comes_in)
        if able > wanted:
            parts.append(counts.excluded(able - wanted))
        if check:
            parts.append(counts.check(check))
        if self.reading.busy:
            done, total = words.count(self._bar.value()), words.count(self._bar.maximum())
            parts.insert(0, self.tr("Reading {done} of {total}").format(done=done, total=total))
        self._remark.say(" · ".join(parts))
        self._bar.setVisible(self.reading.busy)
        if self.reading.busy:
            self.take.setText(self.tr("Import without looking"))
            self.take.setToolTip(self.tr("What is not read yet comes in as it is (Enter)"))
        else:
            self.take.setText(counts.take(wanted))
            self.take.setToolTip(self.tr("Import what is ticked (Enter)"))
        ready = self.reading.busy or wanted > 0
        self.take.setEnabled(ready and not self.reading.listing)
        self._picked()

    def _picked(self) -> None:
        rows = self.view.selected_count()
        self._many.setText(counts.rows(rows))
        for said in (self.put.setAccessibleName, self.put.setToolTip):
            said(self._many.text().removesuffix(":"))
        for widget in (self.field, self.value, self.put):
            widget.setEnabled(rows > 0)
        one = self.model.incoming(self.view.currentIndex())
        self._path.say(one.path if one else "")
        self._beginning.say(one.beginning if one else "")
        self._say(" ".join(messages.words(p) for p in (one.message, one.hint) if p) if one else "")

    def _say(self, text: str) -> None:
        self._said.say(text)
        self._said.setVisible(bool(text))

    # -- edits ---------------------------------------------------------------------

    def _filter(self) -> None:
        self.model.show_only(self.filter.currentData())
        self.view.start_at_first()

    def _to_many(self) -> None:
        self.value.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.value.selectAll()

    def _fit_value(self) -> None:
        fit_line(self.value, self.field.currentData(), self._outlets)

    def _put(self) -> None:
        if self.model.put(self.view.selected_rows(), self.field.currentData(), self.value.text()):
            self.view.setFocus()

    # -- done with -----------------------------------------------------------------

    def accept(self) -> None:
        """Import what is wanted; what is not read yet comes in as it is."""
        if self.reading.listing:
            self._say(self.tr("It is still being listed what there is."))
            return
        if not self.model.counts()[1] and not self.reading.busy:
            return
        files, documents = self.reading.files, self._take_all()
        archive = self._desk.archive

        def decided(answer: Decided[Source]) -> None:
            if answer[0] and self._desk.has_archive and self._desk.archive is archive:
                self.accepted.emit(*answer)
            self._let_go(documents, files)

        self._desk.tasks.turns.through(documents, documents.decide(files), decided)
        self.left.emit()

    def put_away(self) -> None:
        """Forget all of it and leave."""
        self.clear()
        self.left.emit()

    def clear(self) -> None:
        """Forget all of it."""
        files = self.reading.files
        self._let_go(self._take_all(), files)

    def _let_go(self, documents: ImportRows, files: list[Source]) -> None:
        for items in (documents.all, files):
            self._desk.tasks.turns.let_go(items)

    def _take_all(self) -> ImportRows:
        """Be empty from now on; what there was is the caller's."""
        self.reading.stop()
        self._judging.forget()
        self._asked_twice = self._quiet = False
        self.filter.setCurrentIndex(0)
        self.value.clear()
        return self.model.take()

    def _escape(self) -> None:
        changed = self.model.changed_by_hand
        if changed and not self._asked_twice:
            self._asked_twice = True
            self._say(counts.discard(changed))
            return
        self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc anywhere leads to the rows, and from there away."""
        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.view.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)


def _label(role: str) -> QLabel:
    label = plain_line(role)
    label.setMinimumWidth(30)
    return label

"""The status bar: what was done with Undo, shown of total, selection, jobs, index."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.elided import Elided

_SHOWN, _LEAST = 12_000, 4_000
"""Milliseconds for which something is said: with an Undo the first, else as it takes to read."""
_A_LETTER = 100


class Status(QStatusBar):
    """Small labels; the jobs one is a button to the jobs list."""

    undo_wanted = Signal()
    jobs_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        # What is told of a file ends in its name: that is not to be cut.
        self._told = Elided(where=Qt.TextElideMode.ElideMiddle)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("role", "link")
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.hide()
        self._jobs = QPushButton()
        self._jobs.setProperty("role", "link")
        self._jobs.clicked.connect(self.jobs_wanted)
        self._jobs.hide()
        self._shown, self._selected, self._index, self._archive = (QLabel() for _ in range(4))
        self.addWidget(self._told, 1)
        self.addWidget(self._undo)
        for widget in (self._jobs, self._selected, self._shown, self._index, self._archive):
            self.addPermanentWidget(widget)
        for label in (self._told, self._archive):
            label.setMinimumWidth(10)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(lambda: self.tell("", undo=False))

    @property
    def message(self) -> str:
        """What is said now."""
        return self._told.text()

    @property
    def said_for(self) -> int:
        """Milliseconds for which it is said."""
        return self._fade.interval()

    @property
    def said_of_selection(self) -> str:
        """How many are said to be selected; "" of one or none."""
        return self._selected.text()

    def tell(self, text: str, *, undo: bool) -> None:
        """Say what was done; with a way to undo it."""
        self._told.say(text)
        self._undo.setVisible(undo and bool(text))
        if text:
            long = max(_LEAST, _A_LETTER * len(text))
            self._fade.start(_SHOWN if undo else min(long, _SHOWN))

    @property
    def counts(self) -> str:
        """What is said of how many are shown."""
        return self._shown.text()

    def show_counts(self, shown: int | None, total: int) -> None:
        """How many are shown of how many; None where the page lists none of them."""
        of = words.statements(total)
        if shown is not None:
            of = self.tr("{shown} of {total}").format(
                shown=words.count(shown), total=words.count(total)
            )
        self._shown.setText(of if total else "")
        self._shown.setToolTip(self.tr("Statements shown, of all in the archive"))

    def show_selected(self, count: int) -> None:
        """How many are selected."""
        self._selected.setText(self.tr("%s selected") % words.count(count) if count > 1 else "")

    def show_jobs(self, running: int, progress: str) -> None:
        """What runs."""
        self._jobs.setVisible(running > 0)
        more = f"  (+{running - 1})" if running > 1 else ""
        self._jobs.setText(progress + more)

    def show_archive(self) -> None:
        """Which archive, whether it may be changed, and how searches are answered."""
        if not self._desk.has_archive:
            for label in (self._shown, self._selected, self._index, self._archive):
                label.clear()
            self.tell("", undo=False)  # what was done is in an archive that is shut
            return
        archive = self._desk.archive
        name = archive.folder.name
        self._archive.setText(name if self._desk.writable else self.tr("%s, read-only") % name)
        self._archive.setToolTip(str(archive.folder))
        # In a thread: it waits for an index that is being brought level.
        self._desk.read(lambda a: a.index_state(), self._show_index)

    def note_answer(self, by: str) -> None:
        """An answer came from the "index" or the "database": look again if that is news."""
        if by != "index" or self._index.text():
            self.show_archive()

    def _show_index(self, state: object) -> None:
        said = {"level": "", "rebuilding": self.tr("Index is being rebuilt")}
        self._index.setText(said.get(str(state), self.tr("Searching without an index")))

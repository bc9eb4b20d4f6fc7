"""A quiet line on a person's page: another record may be the same person's; the reader decides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from rostra.app.archive import Archive
from rostra.domain.records import Agent
from rostra.qt import words
from rostra.qt.corrections import known_by
from rostra.qt.desk import Desk
from rostra.qt.plain import plain_text
from rostra.qt.tokens import SPACE

_LEAST = 120
"""Pixels that the words have at least; they wrap then."""


class PerhapsSame(QFrame):
    """Offers one record at a time: make them one, say that they are two, or look at it."""

    person_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agent: Agent | None = None
        self._other: Agent | None = None
        self.text = plain_text()
        self.text.setMinimumWidth(_LEAST)
        self.merge = QPushButton(self.tr("Make them one"))
        self.differ = QPushButton(self.tr("Not the same"))
        self.look = QPushButton(self.tr("Look"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[4], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addWidget(self.text, 1)
        for button in (self.merge, self.differ, self.look):
            row.addWidget(button)
        self.merge.clicked.connect(self._merge)
        self.differ.clicked.connect(self._differ)
        self.look.clicked.connect(self._look)
        self.hide()

    def offer(self, agent: Agent, others: Sequence[Agent]) -> None:
        """Show the likeliest of `others`; nothing without any, or where nothing can be written."""
        self._agent = agent
        self._other = others[0] if others else None
        self.setVisible(self._other is not None and self._desk.writable)
        if self._other is None:
            return
        told = self.tr("Perhaps the same person as %s") % self._other.name
        text = words.in_line(told, known_by(self._other))
        if len(others) > 1:
            text = words.in_line(text, words.more(len(others) - 1))
        self.text.setText(text)
        self.text.setAccessibleName(text)
        for button in (self.merge, self.differ, self.look):
            button.setAccessibleDescription(text)

    def _merge(self) -> None:
        if self._agent is None or self._other is None:
            return
        keep, gone = by_fullness(self._agent, self._other)
        told = self.tr("{gone} is now {kept}").format(gone=gone.name, kept=keep.name)
        # The page shows who is left, whichever of the two it was that one looked at.
        then = partial(self._show, keep.id)
        self._desk.write(told, lambda archive: archive.people.merge(keep.id, [gone.id]), then)

    def _show(self, agent_id: int, _: object) -> None:
        self.person_wanted.emit(agent_id)

    def _differ(self) -> None:
        if self._agent is None or self._other is None:
            return
        first, second = self._agent.id, self._other.id

        def work(archive: Archive) -> object:
            return archive.people.different(first, second)

        told = self.tr("Remembered that they are two people")
        self._desk.write(told, work, partial(self._show, first))

    def _look(self) -> None:
        if self._other is not None:
            self.person_wanted.emit(self._other.id)


def by_fullness(one: Agent, other: Agent) -> tuple[Agent, Agent]:
    """The record that is kept, and the one that becomes part of it.

    One that Wikidata knows first, then one with offices, then a name not in capitals alone, then
    the longer name; at last the one that was there first.
    """
    first, second = sorted(
        (one, other),
        key=lambda a: (not a.qid, not a.offices, a.name.isupper(), -len(a.name.split()), a.id),
    )
    return first, second

"""A person's page: names, offices, statements over time, and all of them below."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.errors import RostraError
from rostra.domain.offices import known_until
from rostra.domain.query import Compare, Field
from rostra.domain.query_edit import set_range
from rostra.domain.query_write import write
from rostra.domain.records import Agent, Office
from rostra.domain.search import FacetValue
from rostra.domain.summaries import Bin, by_time
from rostra.qt import words
from rostra.qt.charts import TimeBars, ask_and_save
from rostra.qt.desk import Desk
from rostra.qt.list_page import ListPage, speaker_ids
from rostra.qt.perhaps_same import PerhapsSame
from rostra.qt.plain import plain_text
from rostra.qt.tokens import SPACE

_MOMENT = 400
"""Milliseconds in which another person may come in the place of one that is gone."""
_MOST_OFFICES = 6
_MOST_VALUES = 6
"""Sectors and outlets that are told of."""
_BARS = (76, 130)
"""Least and most height of the statements over time."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """What the page shows, read in one go."""

    agent: Agent
    bins: list[Bin]
    query: str
    """For what this person said, and nobody else."""
    sectors: Sequence[FacetValue] = ()
    outlets: Sequence[FacetValue] = ()
    perhaps: Sequence[Agent] = ()
    """Records that may be the same person's."""
    total: int = 0
    """Statements that are not in the trash, which the record counts too."""


def portrait(archive: Archive, agent_id: int) -> Portrait | None:
    """Read it; None when the person is gone."""
    agent = archive.store.agents.get(agent_id)
    if agent is None:
        return None
    alone = len(archive.store.agents.by_name(agent.name)) == 1
    query = query_of(agent, alone=alone)
    found = archive.find(query, histogram=True, facets=("sector", "outlet"))
    sectors, outlets = (found.facets.get(name, ()) for name in ("sector", "outlet"))
    perhaps = archive.people.perhaps_same(agent_id)
    return Portrait(agent, by_time(found.histogram), query, sectors, outlets, perhaps, found.total)


def newest_first(offices: Iterable[Office]) -> list[Office]:
    """By the day they began, those of unknown beginning last."""
    return sorted(offices, key=lambda o: str(o.start or ""), reverse=True)


def query_of(agent: Agent, *, alone: bool = True) -> str:
    """The query for what this person said: by number where the name is not `alone`."""
    name = agent.qid or (agent.name if alone else str(agent.id))
    return write(Field("speaker", Compare("=", name)))


class PersonPage(ListPage):
    """Click a bar to search in that time."""

    query_wanted = Signal(str)
    person_wanted = Signal(int)
    command_wanted = Signal(str)
    gone = Signal()
    """The record is another's now, or was taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._portrait_lane = desk.lane()
        self._shown: Portrait | None = None
        self._agent_id = 0
        self._listed = -1
        self.bars = TimeBars(desk.theme)
        self.offices = plain_text("muted")
        self.offices.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        self.perhaps = PerhapsSame(desk)
        self.perhaps.person_wanted.connect(self.person_wanted)
        self.split = QPushButton(self.tr("Split…"))
        self.split.setToolTip(self.tr("Split off what another person of that name said (X)"))
        desk.icons.attach(self.split, "split")
        self.split.clicked.connect(lambda: self.command_wanted.emit("person.split"))
        self.edit = QPushButton(self.tr("Edit…"))
        self.edit.setToolTip(self.tr("Names, country, offices (E)"))
        desk.icons.attach(self.edit, "pencil")
        self.edit.clicked.connect(lambda: self.command_wanted.emit("person.edit"))
        search = QPushButton(self.tr("Search in these"))
        desk.icons.attach(search, "search")
        search.clicked.connect(self._search)
        self.buttons.addWidget(self.edit)
        self.buttons.addWidget(self.split)
        self.buttons.addWidget(search)
        self._known = self._scrolled()
        self.column.insertWidget(2, self.perhaps)
        self.column.insertWidget(3, self._known)
        self.bars.picked.connect(self._range)
        self.bars.save_wanted.connect(self._save)
        self.empty.say("user", self.tr("No statements of this person"))

    def _scrolled(self) -> QScrollArea:
        """Offices and bars, in an area that scrolls where there is little room."""
        known = QWidget()
        inside = QVBoxLayout(known)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.offices)
        room = QHBoxLayout()
        room.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        room.addWidget(self.bars)
        inside.addLayout(room)
        area = QScrollArea()
        area.setWidget(known)
        for back in (known, area.viewport()):
            back.setAutoFillBackground(False)  # the page shows through
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    @property
    def record(self) -> int:
        """Whose page it is."""
        return self._agent_id

    def show_person(self, agent_id: int) -> None:
        """Show this person or organisation."""
        if agent_id != self._agent_id:
            self._blank()
        self._agent_id = agent_id
        self._read()
        self.show_list(self.title.text(), self.remark.text(), speaker_ids(agent_id))

    def _blank(self) -> None:
        """Another's name must not stand over what this one said, however short the time."""
        self._shown, self._listed = None, -1
        self.call("")
        self.remark.clear()
        self.model.show_ids(array("q"), lambda _: ())
        self.offices.clear()  # where they stand stays: the next ones come in a moment
        self.bars.set_bins(())
        self.perhaps.hide()

    def _show(self, ids: object) -> None:
        super()._show(ids)
        before, self._listed = self._listed, len(self.model.ids)
        if before not in (-1, self._listed):  # some went to the trash, or are another's now
            self._read()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read anew when it comes into sight: the person may be another's record by now."""
        super().showEvent(event)
        if self._agent_id:
            self._read()

    def _read(self) -> None:
        if not self._desk.has_archive:  # what was asked before it was closed comes in after
            return
        archive, agent_id = self._desk.archive, self._agent_id
        self._portrait_lane.ask(lambda: portrait(archive, agent_id), self._paint)

    def _changed(self, changes: Changes) -> None:
        super()._changed(changes)
        if self.isVisible() and self._agent_id in changes.agents:
            self._read()

    def _paint(self, read: object) -> None:
        if read is None:
            self._agent_id = 0
            self._blank()
            # A merge shows who is left in a moment: then one stays.
            self._desk.tasks.turns.later((self, "gone"), _MOMENT, self._leave_if_gone)
        if not isinstance(read, Portrait):
            return
        self._shown, agent = read, read.agent
        self.call(agent.name)
        parts = (
            words.agent_kind(agent.kind),
            words.country(agent.country) if agent.country else "",
            agent.qid,
            words.statements(read.total),
            self.tr("also %s") % ", ".join(agent.aliases[:6]) if agent.aliases else "",
        )
        self.remark.setText(words.in_line(*parts))
        self.remark.show()
        lines = self._known_of(read)
        self.offices.setText("\n".join(lines))
        self.offices.setVisible(bool(lines))
        self.bars.set_bins(read.bins)
        self.bars.caption = agent.name
        self.bars.setVisible(bool(read.bins))
        self.view.setAccessibleName(self.tr("Statements of %s") % agent.name)
        for button in (self.edit, self.split):
            button.setEnabled(self._desk.writable)
        self.perhaps.offer(agent, read.perhaps)
        self._fit()

    def _known_of(self, read: Portrait) -> list[str]:
        """Offices, then what they spoke of and where, a line each."""
        offices = read.agent.offices
        lines = [self._held(office) for office in newest_first(offices)[:_MOST_OFFICES]]
        more = len(offices) - len(lines)
        if more > 0:
            lines.append(self.tr("%Ln more office(s)", "", more))
        for name, facet, values in (
            (self.tr("Sectors: %s"), "sector", read.sectors),
            (self.tr("Outlets: %s"), "outlet", read.outlets),
        ):
            counted = [
                f"{words.facet_label(facet, v)} {words.count(v.count)}"
                for v in values[:_MOST_VALUES]
            ]
            if counted:
                lines.append(name % ", ".join(counted))
        return lines

    def _leave_if_gone(self) -> None:
        if not self._agent_id:
            self.gone.emit()

    def _held(self, office: Office) -> str:
        """An office and its time.  One whose end no source gives is held as of the source's day."""
        start = words.day(str(office.start)) if office.start else "…"
        known = known_until(office)
        if known is not None:
            as_of = self.tr("as of %s") % words.day(str(known))
            return f"{office.role}: {start} – … ({as_of})"
        end = words.day(str(office.end)) if office.end else "…"
        return f"{office.role}: {start} – {end}"

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """What is known of the person leaves most of a low page to the statements."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._known.setFixedHeight(0)
        self.column.activate()  # where the heading ends when nothing presses it
        below = self.height() - self._known.y() - self.view.minimumSizeHint().height()
        room = min(self.height() * 2 // 5, below - SPACE[1])
        high = 0
        if not self.offices.isHidden():
            high += self.offices.heightForWidth(self.width())
        if not self.bars.isHidden():
            least, most = _BARS
            self.bars.setFixedHeight(min(max(room - high, least), most))
            high += self.bars.height() + SPACE[2]
        self._known.setFixedHeight(max(min(high, room), 0))
        self._known.setVisible(high > 0)

    def _search(self) -> None:
        if self._shown is not None:
            self.query_wanted.emit(self._shown.query)

    def _save(self) -> None:
        try:
            ask_and_save(self.bars, f"{self.bars.accessibleName()} - {self.bars.caption}")
        except RostraError as error:
            self._desk.failed.emit(error)

    def _range(self, low: str, high: str) -> None:
        if self._shown is not None:
            self.query_wanted.emit(set_range(self._shown.query, "date", low, high))

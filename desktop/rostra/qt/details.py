"""The right pane: one statement in full, in five tabs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from rostra.domain.changes import Changes
from rostra.domain.dates import PartialDate
from rostra.domain.offices import known_until
from rostra.domain.records import Figure, Speaker
from rostra.qt import history_words, messages, steps, words
from rostra.qt.clean_copy import CleanCopy
from rostra.qt.desk import Desk
from rostra.qt.import_words import origin_words
from rostra.qt.known import Known, read_known
from rostra.qt.quoting import quoted
from rostra.qt.sheet import Sheet
from rostra.qt.sheet_parts import Callback
from rostra.qt.tabs import Tabs

_EDITED, _HISTORY = 0, 4
"""Tabs: the one with pencils, and the one that is read when it is looked at."""
_STAY = 60
"""Milliseconds for which a statement must stay the current one: while one types or runs through
the list, the list comes first."""


class Details(Tabs):
    """Follows the current statement.  Never in the way: it reads in a thread."""

    source_wanted = Signal(int)
    person_wanted = Signal(int)
    collection_wanted = Signal(int)
    query_wanted = Signal(str)
    command_wanted = Signal(str)
    """A command of the table, by id: what the pencil beside a field runs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._shown = 0
        self._chosen = 0
        self.known: Known | None = None
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setAccessibleName(self.tr("Details"))
        self.tabBar().setProperty("role", "narrow")
        self._tabs = [Sheet(desk) for _ in range(5)]
        for tab, title in zip(
            self._tabs,
            (
                self.tr("Statement"),
                self.tr("Source"),
                self.tr("Person"),
                self.tr("Figures"),
                self.tr("History"),
            ),
            strict=True,
        ):
            self.addTab(tab, title)
            tab.setAccessibleName(title)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._closed)
        desk.theme.changed.connect(self._fill)
        self.currentChanged.connect(self._fill_tab)
        self._stale: set[int] = set()
        self._clean_copy = CleanCopy(self)
        self._fill()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(160, 80)

    def show_statement(self, statement_id: int) -> None:
        """Follow to this statement; 0 shows that none is chosen."""
        self._shown = statement_id
        if not statement_id or not self._desk.has_archive:
            self._desk.tasks.turns.drop(self)
            self._lane.forget()
            self.known = None
            self._fill()
            return
        self._desk.tasks.turns.later(self, _STAY, self._read)

    def show_chosen(self, count: int) -> None:
        """How many are chosen: of several, what is shown is but one, and says so."""
        if count == self._chosen:
            return
        self._chosen = count
        if self.known is not None:
            self._desk.tasks.turns.soon((self, "chosen"), self._fill)

    def _read(self) -> None:
        if not self._shown or not self._desk.has_archive:
            return
        archive, statement_id = self._desk.archive, self._shown
        history = self.currentIndex() == _HISTORY
        self._lane.ask(lambda: read_known(archive, statement_id, history=history), self._got)

    def _got(self, known: object) -> None:
        self.known = known if isinstance(known, Known) else None
        self._fill()

    def _closed(self) -> None:
        self.show_statement(0)

    def _changed(self, changes: Changes) -> None:
        if self._shown in changes.statements or changes.agents or changes.collections:
            self.show_statement(self._shown)

    def _fill(self) -> None:
        """Fill the tab that is seen; the others when one turns to them."""
        known = self.known
        self._stale = set(range(len(self._tabs)))
        self._fill_tab(self.currentIndex())
        figures = len(known.statement.figures) if known else 0
        self.setTabText(3, self.tr("Figures %d") % figures if figures else self.tr("Figures"))

    def _fill_tab(self, number: int) -> None:
        if number not in self._stale:
            return
        if number == _HISTORY and self.known and self.known.history is None:
            self.show_statement(self._shown)  # read now that it is looked at
            return
        self._stale.discard(number)
        fillers = (
            self._fill_statement,
            self._fill_source,
            self._fill_people,
            self._fill_figures,
            self._fill_history,
        )
        tab, known = self._tabs[number], self.known
        tab.start()
        if known is None:
            tab.nothing(
                "message-square-quote",
                self.tr("No statement chosen"),
                self.tr("Choose one in the list to see all that is known of it."),
            )
        else:
            if self._chosen > 1:
                tab.notice(self._one_of_them(number), "layers")
            fillers[number](tab, known)
        tab.done()

    def _one_of_them(self, number: int) -> str:
        if number == _EDITED and self._desk.writable:
            return self.tr(
                "Chosen: %Ln statement(s). This is one of them; "
                "what is changed here is changed in all.",
                "",
                self._chosen,
            )
        return self.tr("Chosen: %Ln statement(s). This is one of them.", "", self._chosen)

    # -- the tabs ------------------------------------------------------------------

    def _fill_statement(self, tab: Sheet, known: Known) -> None:
        one = known.statement
        tab.quote(quoted(one.text, one.kind))
        by_hand = one.decided.get("force") == "person"
        tab.force(one.force, 1.0 if by_hand else one.confidence.get("force", 1.0))
        if known.article is not None and one.version_id != known.article.version_id:
            tab.notice(
                self.tr("Only in an older version: its words are gone from the newest text.")
            )
        speakers = "\n".join(self._speaker(s) for s in one.speakers)
        tab.field(
            self.tr("Speaker"),
            speakers or self.tr("Unknown"),
            *self._how("speakers"),
            note=self._rule("speakers"),
            edit=self._runs("speaker", self.tr("Change the speaker (S)")),
        )
        said = words.day(str(one.said)) if one.said else self.tr("Unknown")
        tab.field(
            self.tr("Said"),
            said,
            *self._how("said"),
            note=messages.words(one.said_rule),
            edit=self._runs("date", self.tr("Change the date (D)")),
        )
        tab.field(self.tr("Kind"), words.speech(one.kind), *self._how("kind"))
        tab.field(
            self.tr("Sectors"),
            ", ".join(map(words.sector, one.sectors)) or "—",
            *self._how("sectors"),
            note=self._rule("sectors"),
            edit=self._runs("sectors", self.tr("Change the sectors (G)")),
        )
        tab.field(
            self.tr("Countries"),
            ", ".join(map(words.country, one.countries)) or "—",
            *self._how("countries"),
            edit=self._runs("countries", self.tr("Change the countries (O)")),
        )
        self._fill_own_order(tab, known)

    def _fill_own_order(self, tab: Sheet, known: Known) -> None:
        """What the person made of it: review, tags, collections, note."""
        one = known.statement
        sure = one.confidence.get("statement")
        tab.field(
            self.tr("Review"),
            words.capital(words.review(one.review)),
            self.tr("%d%% sure it is a statement") % round(sure * 100) if sure is not None else "",
        )
        tab.tags(one.tags, self._runs("tag", self.tr("Tag (T)")))
        if known.collections:
            tab.links(
                self.tr("Collections"),
                [(c.name, partial(self.collection_wanted.emit, c.id)) for c in known.collections],
            )
        tab.field(
            self.tr("Note"),
            one.note or "—",
            "",
            edit=self._runs("note", self.tr("Write a note (N)")),
        )

    def _fill_source(self, tab: Sheet, known: Known) -> None:
        article, version, one = known.article, known.version, known.statement
        if article is None or version is None:
            tab.nothing("file-text", self.tr("The article is not there"))
            return
        tab.heading(article.title or article.file_name)
        tab.button(
            self.tr("Show in source"), "file-search", lambda: self.source_wanted.emit(one.id)
        )
        where = version.provenance
        tab.field(self.tr("Outlet"), article.outlet or "—", origin_words(where.get("outlet", "")))
        tab.field(self.tr("Author"), article.author or "—", origin_words(where.get("author", "")))
        tab.field(
            self.tr("Published"),
            words.day_of(article.published) or "—",
            origin_words(where.get("published", article.published_from)),
        )
        tab.field(self.tr("Imported"), words.moment(article.imported), "")
        tab.field(
            self.tr("Language"), article.language or "—", origin_words(where.get("language", ""))
        )
        tab.field(
            self.tr("Address"), article.address or "—", origin_words(where.get("address", ""))
        )
        tab.field(self.tr("File"), article.file_name or "—", "")
        tab.field(self.tr("Version"), f"{version.number} / {article.versions}", "")
        spans = ", ".join(f"{a}–{b}" for a, b in one.content)
        tab.field(self.tr("Characters"), spans, "")
        stands = one.text == one.excerpt(version.text)
        tab.field(
            self.tr("Check"),
            self.tr("The words stand at these characters")
            if stands
            else self.tr("The words do not stand at these characters"),
            "",
        )
        tab.field(self.tr("SHA-256"), article.sha256, "")
        for name, spans_of in ((self.tr("Cue"), one.cue), (self.tr("Who"), one.source)):
            text = " … ".join(version.text[a:b] for a, b in spans_of)
            tab.field(name, text or "—", "")

    def _fill_people(self, tab: Sheet, known: Known) -> None:
        if not known.statement.speakers:
            tab.nothing(
                "user",
                self.tr("Unknown speaker"),
                self.tr("Press S to say who it was."),
            )
            return
        by_id = {agent.id: agent for agent in known.people}
        for speaker in known.statement.speakers:
            agent = by_id.get(speaker.agent_id or 0)
            tab.heading(agent.name if agent else speaker.called or self.tr("Unknown speaker"))
            if agent is None:
                tab.field(self.tr("Why"), messages.words(speaker.reason) or "—", "")
                if speaker.candidates:
                    tab.field(self.tr("May be"), ", ".join(speaker.candidates), "")
                continue
            if speaker.reason:
                tab.field(self.tr("Why"), messages.words(speaker.reason), "")
            tab.field(self.tr("Role that day"), speaker.role or "—", "")
            tab.field(self.tr("On behalf of"), speaker.on_behalf_of or "—", "")
            tab.field(self.tr("Also"), ", ".join(agent.aliases) or "—", "")
            tab.field(self.tr("Country"), words.country(agent.country) or "—", "")
            for office in agent.offices:
                when = " – ".join(_edge(d) for d in (office.start, office.end))
                if until := known_until(office):
                    when = self.tr("%s, as of %s") % (when, _edge(until))
                tab.field(office.role, office.organisation or words.country(office.country), when)
            tab.field(self.tr("Statements"), words.count(agent.statements), agent.qid)
            tab.button(
                self.tr("Open their page"),
                "user",
                partial(self.person_wanted.emit, agent.id),
            )

    def _fill_figures(self, tab: Sheet, known: Known) -> None:
        if not known.statement.figures:
            tab.nothing("hash", self.tr("No figures in this statement"))
        for figure in known.statement.figures:
            tab.heading(figure.text)
            tab.field(self.tr("Value"), figure_words(figure), words.figure_kind(figure.kind))
            if figure.deadline:
                tab.field(self.tr("By"), words.day(str(figure.deadline)), "")

    def _fill_history(self, tab: Sheet, known: Known) -> None:
        if not known.history:
            tab.nothing("history", self.tr("Nothing was changed yet"))
        told = 0
        for change in known.history or ():
            step = change.step
            if step.id != told:  # one step may have changed several fields
                told, name = step.id, steps.words(step.name)
                tab.heading(self.tr("%s (undone)") % name if step.undone else name)
                tab.field(self.tr("When"), words.moment(step.at), history_words.author(step.author))
            tab.field(history_words.field(change), history_words.change(change), "")

    def _speaker(self, one: Speaker) -> str:
        said = ", ".join(filter(None, (one.called or self.tr("Unknown"), one.role)))
        if not one.on_behalf_of:
            return said
        return self.tr("{speaker} (for {other})").format(speaker=said, other=one.on_behalf_of)

    def _how(self, field: str) -> tuple[str]:
        known = self.known
        if known is None:
            return ("",)
        who = known.statement.decided.get(field, "")
        if who == "person":
            return (self.tr("set by a person"),)
        if field in known.rules:
            if known.rules[field] is None:
                return (self.tr("set by a rule since deleted"),)
            return (self.tr("set by your rule"),)
        sure = known.statement.confidence.get(field)
        return (self.tr("%d%% sure") % round(sure * 100) if sure is not None else who,)

    def _rule(self, field: str) -> str:
        """Which of the person's rules decided it."""
        return (self.known.rules.get(field) or "") if self.known else ""

    def _runs(self, command: str, tip: str) -> tuple[str, Callback] | None:
        if not self._desk.writable:
            return None
        return tip, lambda: self.command_wanted.emit(command)


def figure_words(figure: Figure) -> str:
    """A figure as a person reads it: "more than 2.1 billion USD"."""
    parts = (words.bound(figure.bound), words.number(figure.value), figure.unit)
    return " ".join(p for p in parts if p)


def _edge(when: PartialDate | None) -> str:
    return words.day(str(when)) if when else "…"

"""What one puts right in statements by hand: who, when, about what, and which words.

What a person sets here stays: no automatic run touches it again.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from rostra.app.archive import Archive
from rostra.app.tables import tables
from rostra.domain.changes import Changes
from rostra.domain.records import Agent, Speaker, Statement
from rostra.qt import words
from rostra.qt.acting import Acting
from rostra.qt.dialogs import DateDialog
from rostra.qt.language import translate
from rostra.qt.picker import TICKED, Choice, Picker


class Corrections(Acting):
    """Fields of the selected statements, and statements that the program missed."""

    def correct(self, field: str, value: object) -> None:
        """Set a field of the selection as the person's decision."""
        ids = self._ids()
        if not ids:
            return
        name = words.field(field)
        told = self.tr("%Ln statement(s): you set: {field}", "", len(ids)).format(field=name)
        self._do(self.tr("Set: %s") % name, ids, lambda a: a.correct(ids, field, value), told)

    @property
    def _many(self) -> int:
        """How many statements a correction would concern."""
        return self._window.chosen.count()

    def _asked(self, of_one: str, of_several: str) -> str:
        """The question over a dialog, which says of how many it is asked."""
        return of_several if self._many > 1 else of_one

    def change_speaker(self) -> None:
        """Pick who said it."""
        lane = self._desk.lane()
        archive = self._desk.archive

        def search(text: str) -> None:
            lane.ask(lambda: _people(archive, text), offer)

        def offer(found: object) -> None:
            if isinstance(found, list):
                picker.offer([Choice(str(a.id), a.name, known_by(a, role)) for a, role in found])
                known.update(str(a.id) for a, _ in found)

        known: set[str] = set()
        picker = Picker(
            self._desk,
            self._window,
            self._asked(
                self.tr("Who said it?"), self.tr("Who said these %Ln statement(s)?", "", self._many)
            ),
            create=self.tr("Somebody new: “%s”"),
            search=search,
        )
        search("")
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        lane.forget()  # an answer that is still to come has no picker to go to
        if accepted and picker.picked.added:
            value = picker.picked.added[0]
            # By number: two people of one name are two.
            self.correct("speakers", [int(value)] if value in known else [Speaker(value)])

    def change_date(self) -> None:
        """Say when it was said."""

        def ask(found: list[Statement]) -> None:
            days = {str(one.said) if one.said else "" for one in found}
            before = str(found[0].said) if found[0].said else ""
            title = self.tr("When were these %Ln statement(s) said?", "", self._many)
            dialog = DateDialog(self._window, before, self._asked("", title))
            others = self._many > len(found)
            if dialog.exec() == QDialog.DialogCode.Accepted and (others or {dialog.value} != days):
                self.correct("said", dialog.value or None)

        self._with_statements(ask)

    def change_sectors(self) -> None:
        """Up to three sectors, the main one first: the usual ones, and the person's own."""

        def ask(own: object) -> None:
            choices = [
                Choice(s.slug, words.sector(s.slug), translate("SectorNote", s.note))
                for s in tables().sectors.values()
            ]
            if isinstance(own, list):
                choices += [Choice(s, words.sector(s)) for s in own if s not in tables().sectors]
            title = self._asked(
                self.tr("What is it about? (up to three)"),
                self.tr("What are these %Ln statement(s) about? (up to three)", "", self._many),
            )
            self._change_list("sectors", title, choices, 3, self.tr("Your own sector “%s”"))

        self._desk.read(lambda a: a.store.statements.sectors(), ask)

    def _placed(self, value: str) -> str:
        """A sector as it is kept; the place of a new one is asked for.  "" when it has none."""
        if tables().sector(value) is not None:
            return tables().sector(value) or ""
        picker = Picker(self._desk, self._window, self.tr("Under which sector is “%s”?") % value)
        picker.offer([Choice(s, words.sector(s)) for s in tables().sectors])
        if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked.added:
            return ""
        return tables().sector(f"{picker.picked.added[0]}/{value}") or ""

    def change_countries(self) -> None:
        """The countries it concerns."""
        codes = {words.country(code): code for code in tables().countries}
        choices = [Choice(codes[name], name, codes[name]) for name in words.in_order(codes)]
        title = self._asked(
            self.tr("Which countries does it concern?"),
            self.tr("Which countries do these %Ln statement(s) concern?", "", self._many),
        )
        self._change_list("countries", title, choices, 0)

    def _change_list(
        self, field: str, title: str, choices: list[Choice], most: int, create: str = ""
    ) -> None:
        def ask(found: list[Statement]) -> None:
            before = list(getattr(found[0], field)) if len(found) == 1 else []
            picker = Picker(
                self._desk,
                self._window,
                title,
                multi=True,
                create=create,
                ticked=dict.fromkeys(before, TICKED),
            )
            picker.offer(choices)
            if picker.exec() != QDialog.DialogCode.Accepted:
                return
            now = picker.all_ticked
            if create:
                now = list(filter(None, dict.fromkeys(map(self._placed, now))))
            if most:
                now = now[-most:]
            if now != before:
                self.correct(field, now)

        self._with_statements(ask)

    def new_statement(self) -> None:
        """A statement from the selected text; its speaker is asked for next."""
        reader = self._window.reader
        span = reader.text.selected_span()
        if span is None or reader.opened is None:
            return
        start, end = _trimmed(reader.text.source_text, span)
        # The characters are those of the version shown, which need not be the newest.
        article_id, version_id = reader.article_id, reader.opened.version.id
        if start >= end:
            return

        def made(result: object) -> None:
            if isinstance(result, Changes) and result.statements:
                self._window.route.show_article(article_id, min(result.statements))

        self._desk.write(
            self.tr("Made a new statement"),
            lambda a: a.new_statement(article_id, ((start, end),), version_id=version_id),
            made,
        )


def known_by(agent: Agent, role: str = "") -> str:
    """What tells one from another of the name: newest office, country, how much they said.

    `role` is what the articles call them, for those of whom no office is known.
    """
    office = max(agent.offices, key=lambda o: str(o.start or ""), default=None)
    code = agent.country or (office.country if office else "")
    country = words.country(code) if code else ""
    held = office.role if office else role
    return words.in_line(held, country, words.statements(agent.statements))


def _people(archive: Archive, text: str) -> list[tuple[Agent, str]]:
    """Who is meant by some letters, with their roles; without any, those who speak most."""
    agents = archive.store.agents
    if text.strip():
        found = archive.people.match(text, 40)
    else:
        found = sorted(agents.all(), key=lambda a: -a.statements)[:40]
    roles = agents.last_roles(a.id for a in found if not a.offices)
    return [(agent, roles.get(agent.id, "")) for agent in found]


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A statement begins and ends without blanks, stops and the quotation marks around it."""
    start, end = span
    edge = ' \t\n\r,.;:“”"«»‘’'
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return start, end

"""A person's record put right by hand: names in any script, country, number, offices, a note."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from rostra.app.person_values import checked, office
from rostra.app.tables import tables
from rostra.domain.errors import RostraError
from rostra.domain.records import Agent, AgentKind, Office
from rostra.qt import messages, words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.elided_box import ElidedBox
from rostra.qt.language import translate
from rostra.qt.plain import plain_text

_LINES = 3
"""Lines of names and of the note that are shown."""


class PersonDialog(Dialog):
    """What is wrong is said below, before anything is kept; `changed` holds what was changed."""

    def __init__(self, parent: QWidget, agent: Agent) -> None:
        super().__init__(
            parent,
            translate("PersonDialog", "Edit %s") % agent.name,
            translate(
                "PersonDialog",
                "Every name finds the statements. A changed name stays among the other names.",
            ),
        )
        self._agent = agent
        self.changed: dict[str, Any] = {}
        self.name = QLineEdit(agent.name)
        self.kind = ElidedBox()
        for kind in AgentKind:
            self.kind.addItem(words.agent_kind(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(str(agent.kind)))
        self.aliases = self._text("\n".join(agent.aliases))
        self.country = QLineEdit(words.country(agent.country) if agent.country else "")
        names = QCompleter(words.in_order(map(words.country, tables().countries)), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.country.setCompleter(names)
        self.qid = QLineEdit(agent.qid)
        self.qid.setPlaceholderText("Q7747")
        self.note = self._text(agent.note)
        self.column.addLayout(self._form())
        self._offices(agent)
        self._wrong = plain_text("bad")
        self._wrong.hide()
        self.column.addWidget(self._wrong)
        self.add_buttons(self.tr("Keep"))
        self.resize(680, 600)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Other names, one a line"), self.aliases),
            (self.tr("Country"), self.country),
            (self.tr("Number in Wikidata"), self.qid),
            (self.tr("Note"), self.note),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        return form

    def _text(self, text: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _LINES + 14)
        return edit

    def _offices(self, agent: Agent) -> None:
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(self.tr("Offices"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Office"),
                self.tr("Organisation"),
                self.tr("Country"),
                self.tr("From"),
                self.tr("Until"),
            ]
        )
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(head.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        head.setMinimumSectionSize(90)
        for one in agent.offices:
            self._add_office(*_texts(one))
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Offices")), 1)
        add = QPushButton(self.tr("Add an office"))
        add.setAutoDefault(False)
        add.clicked.connect(self._new_office)
        self._remove = QPushButton(self.tr("Remove it"))
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._remove_office)
        row.addWidget(add)
        row.addWidget(self._remove)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)

    def _add_office(self, *texts: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _new_office(self) -> None:
        self._add_office("", "", self.country.text(), "", "")
        self.table.setFocus()
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.editItem(self.table.currentItem())

    def _remove_office(self) -> None:
        self.table.removeRow(self.table.currentRow())

    def _row(self, row: int) -> tuple[str, ...]:
        cells = (self.table.item(row, column) for column in range(5))
        return tuple(cell.text() if cell else "" for cell in cells)

    def _read(self) -> dict[str, Any]:
        """What differs from the record, as it is kept.  Raises RostraError."""
        # Those that are as they were keep their source.
        same: dict[tuple[str, ...], Office] = {_texts(o): o for o in self._agent.offices}
        rows = [self._row(row) for row in range(self.table.rowCount())]
        fields = checked(
            {
                "name": self.name.text(),
                "kind": self.kind.currentData(),
                "aliases": tuple(filter(None, map(str.strip, _lines(self.aliases)))),
                "country": _code(self.country.text()),
                "qid": self.qid.text(),
                "note": self.note.toPlainText().strip(),
                "offices": tuple(same.get(r) or _office(r) for r in rows if any(r)),
            }
        )
        return {n: value for n, value in fields.items() if value != getattr(self._agent, n)}

    def accept(self) -> None:
        """Close if all of it means something; else say what does not."""
        try:
            self.changed = self._read()
        except RostraError as error:
            self._wrong.setText(messages.error_words(error))
            self._wrong.show()
            return
        super().accept()


def _lines(edit: QPlainTextEdit) -> list[str]:
    return edit.toPlainText().split("\n")


def _texts(one: Office) -> tuple[str, str, str, str, str]:
    country = words.country(one.country) if one.country else ""
    return one.role, one.organisation, country, str(one.start or ""), str(one.end or "")


def _office(texts: tuple[str, ...]) -> Office:
    role, organisation, country, start, end = texts
    return office(role, organisation, _code(country), start, end)


def _code(typed: str) -> str:
    """The code of a country named in the window's language; else what was typed."""
    wanted = typed.strip()
    return next((c for c in tables().countries if words.country(c) == wanted), wanted)


def edit_person(parent: QWidget, desk: Desk, agent_id: int) -> None:
    """Show the record, and keep what is changed as one step."""

    def ask(agent: object) -> None:
        if not isinstance(agent, Agent):
            return
        dialog = PersonDialog(parent, agent)
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.changed:
            return
        fields = dialog.changed
        told = translate("PersonDialog", "Changed: %s") % fields.get("name", agent.name)
        desk.write(told, lambda archive: archive.people.update(agent_id, **fields))

    desk.read(lambda archive: archive.store.agents.get(agent_id), ask)

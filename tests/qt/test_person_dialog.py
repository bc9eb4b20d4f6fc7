"""A person's record is put right in a dialog that says what is wrong before it keeps anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.dates import PartialDate
from rostra.domain.records import Agent, Office
from rostra.qt.person_dialog import PersonDialog
from rostra.qt.window import Window


def venn(window: Window) -> Agent:
    return window.desk.archive.store.agents.by_name("Oskar Venn")[0]


def test_a_record_is_edited_by_its_page_and_comes_back(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = window.desk.archive
    office = Office("Mayor of Lisse", start=PartialDate.parse("2015"), source="factbook")
    archive.people.update(venn(window).id, offices=[office])
    before = venn(window)
    window.route.go("person", before.id)
    settle(qtbot, window.desk)
    said: list[str] = []

    def answer(dialog: PersonDialog) -> int:
        dialog.name.setText("Oskar A. Venn")
        dialog.aliases.setPlainText("Оскар Венн\n\n  O. Venn ")
        dialog.country.setText("Norway")
        dialog._new_office()
        for column, text in enumerate(("Prime Minister", "", "Norway", "2021-10", "2020")):
            item = dialog.table.item(1, column)
            assert item is not None
            item.setText(text)
        dialog.accept()
        said.append(dialog._wrong.text())
        assert dialog.result() != QDialog.DialogCode.Accepted, "it stays open"
        item = dialog.table.item(1, 4)
        assert item is not None
        item.setText("")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(PersonDialog, "exec", answer)
    window.run("person.edit")
    settle(qtbot, window.desk)
    assert said == ["“Prime Minister” ends before it begins. Correct one of the two days."]
    now = archive.store.agents.get(before.id)
    assert now is not None
    assert (now.name, now.country) == ("Oskar A. Venn", "NO")
    assert now.aliases == ("Оскар Венн", "O. Venn", "Oskar Venn")
    assert [(o.role, o.source) for o in now.offices] == [
        ("Mayor of Lisse", "factbook"),
        ("Prime Minister", ""),
    ]
    assert window.pages.person.title.text() == "Oskar A. Venn", "the page is level with it"
    assert archive.search("speaker:Венн").total == before.statements
    archive.undo()
    assert archive.store.agents.get(before.id) == before


def test_nothing_changed_is_no_step(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: PersonDialog) -> int:
        dialog.accept()
        assert dialog.changed == {}
        return dialog.result()

    monkeypatch.setattr(PersonDialog, "exec", answer)
    step = window.desk.archive.undo_name
    window.results.view.go_to(1)
    window.run("person.edit")
    settle(qtbot, window.desk)
    assert window.desk.archive.undo_name == step


def test_in_the_list_of_people_one_must_be_chosen(qtbot: QtBot, window: Window) -> None:
    told: list[str] = []
    window.desk.told.connect(lambda text, _: told.append(text))
    window.route.go("people")
    settle(qtbot, window.desk)
    window.pages.people.tree.clearSelection()
    window.run("person.edit")
    assert told == ["Choose one person in the list first."]
    assert not window.pages.people.acts.edit.isEnabled()
    line = window.pages.people.tree.topLevelItem(0)
    assert line is not None
    line.setSelected(True)
    settle(qtbot, window.desk)
    assert window.pages.people.acts.edit.isEnabled()
    assert window.pages.people.acts.edit.shortcutContext() == Qt.ShortcutContext.WidgetShortcut

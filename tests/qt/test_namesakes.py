"""In the window: a person is split, and a second record of one person is offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.app import namesakes
from rostra.domain.records import Agent, AgentKind, Office
from rostra.qt.perhaps_same import by_fullness
from rostra.qt.person_page import PersonPage
from rostra.qt.picker import Picker
from rostra.qt.splitting import SplitDialog, whole
from rostra.qt.window import Window


def venn(window: Window) -> Agent:
    return window.desk.archive.store.agents.by_name("Oskar Venn")[0]


def page_of(qtbot: QtBot, window: Window, agent_id: int) -> PersonPage:
    window.route.go("person", agent_id)
    settle(qtbot, window.desk)
    return window.pages.person


def test_a_split_by_keys_moves_what_is_ticked_and_comes_back(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = window.desk.archive.store
    before = venn(window)
    page = page_of(qtbot, window, before.id)
    page.view.clearSelection()
    seen: list[str] = []

    def answer(dialog: SplitDialog) -> int:
        ok = dialog._ok
        assert dialog.ids == []
        assert not ok.isEnabled(), "nothing is ticked"
        he = next(g for g in dialog._groups() if "“he”" in g.text(0))
        dialog.tree.setCurrentItem(he)
        QTest.keyClick(dialog.tree, Qt.Key.Key_Space)  # all that stands under these words
        assert not ok.isEnabled(), "nobody is named yet"
        QTest.keyClicks(dialog.edit, "Oskar Venn junior")
        assert ok.isEnabled()
        seen.append(dialog._told.text())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SplitDialog, "exec", answer)
    window.run("person.split")
    settle(qtbot, window.desk)
    assert "To Oskar Venn junior: 4 statements. Left with Oskar Venn: 4 statements." in seen[0]
    new = store.agents.by_name("Oskar Venn junior")[0]
    assert (new.statements, venn(window).statements) == (4, 4)
    assert page.model.statement_count == 4, "the page is level with it"
    window.desk.archive.undo()
    settle(qtbot, window.desk)
    assert store.agents.by_name("Oskar Venn junior") == []
    assert venn(window) == before


def test_what_is_filtered_out_stays_ticked(qtbot: QtBot, window: Window) -> None:
    found = whole(window.desk.archive, venn(window).id)
    assert found is not None
    chosen = [found.namings[0].spoken[0].id]
    dialog = SplitDialog(window, window.desk.icons, found, chosen)
    qtbot.addWidget(dialog)
    assert dialog.ids == chosen
    dialog.filter.setText("corridor wire")
    outlets = {line.text(2) for line in dialog._lines() if not line.isHidden()}
    assert outlets == {"Corridor Wire"}
    assert dialog.ids == chosen


def test_of_very_many_it_says_that_the_newest_are_listed_and_leads_to_the_rest(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(namesakes, "MOST", 3)
    archive, him = window.desk.archive, venn(window)
    every = list(archive.find("speaker:Venn", sort="date").ordered())
    found = whole(archive, him.id, every[-1:])
    assert found is not None
    assert (found.total, found.listed) == (8, 4)  # the newest, and the one that was selected
    dialog = SplitDialog(window, window.desk.icons, found, every[-1:])
    qtbot.addWidget(dialog)
    assert dialog.ids == every[-1:]
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Only the newest 4 of 8 statements are listed." in told
    dialog.edit.setText("Somebody")
    assert "Left with Oskar Venn: 7 statements." in dialog._told.text()

    def to_search(one: SplitDialog) -> int:
        [button] = [b for b in one.findChildren(QPushButton) if b.text().startswith("Search")]
        button.click()
        return one.result()

    monkeypatch.setattr(SplitDialog, "exec", to_search)
    page_of(qtbot, window, him.id)
    window.run("person.split")
    settle(qtbot, window.desk)
    assert window.pages.name == "results"
    assert window.results.model.statement_count == 8


def test_who_said_little_is_listed_whole(qtbot: QtBot, window: Window) -> None:
    found = whole(window.desk.archive, venn(window).id)
    assert found is not None
    assert found.listed == found.total == 8
    dialog = SplitDialog(window, window.desk.icons, found)
    qtbot.addWidget(dialog)
    assert not any("newest" in label.text() for label in dialog.findChildren(QLabel))


def test_the_page_offers_a_label_beside_the_full_name(qtbot: QtBot, window: Window) -> None:
    archive = window.desk.archive
    full = venn(window)
    with archive.store.operation("A transcript") as op:
        label = op.agents.insert("PRIME MINISTER VENN")
    page = page_of(qtbot, window, label)
    assert page.perhaps.isVisible()
    assert "Oskar Venn" in page.perhaps.text.text()
    page.perhaps.differ.click()
    settle(qtbot, window.desk)
    assert archive.store.agents.different(label) == [full.id]
    assert not page.perhaps.isVisible()
    archive.undo()
    page = page_of(qtbot, window, label)
    page.perhaps.merge.click()
    settle(qtbot, window.desk)
    assert archive.store.agents.get(label) is None
    assert venn(window).aliases == ("PRIME MINISTER VENN",)
    assert page.title.text() == "Oskar Venn", "the page of who is left"
    assert not page.perhaps.isVisible()


def test_the_fuller_record_is_kept() -> None:
    full = Agent(5, "", AgentKind.PERSON, "Ilsa Marent")
    label = Agent(2, "", AgentKind.PERSON, "PRESIDENT MARENT")
    assert by_fullness(label, full) == (full, label)
    known = Agent(9, "", AgentKind.PERSON, "Marent", qid="Q1")
    assert by_fullness(known, full) == (known, full)


def test_two_of_one_name_have_pages_of_their_own(qtbot: QtBot, window: Window) -> None:
    archive = window.desk.archive
    first = venn(window)
    ids = archive.find(f"speaker:={first.id}").ids().tolist()
    archive.people.split(first.id, first.name, ids[:3])
    second = archive.store.agents.by_name(first.name)[1]
    page = page_of(qtbot, window, second.id)
    assert sorted(page.model.ids) == sorted(ids[:3])
    assert page._shown is not None
    assert archive.find(page._shown.query).total == 3
    assert not page.perhaps.isVisible(), "they are known to be two"


def test_the_speaker_is_picked_as_a_record_with_office_and_country(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = window.desk.archive
    with archive.store.operation("A namesake") as op:
        office = Office("Governor of Lisse", country="NO")
        namesake = op.agents.insert("Oskar Venn", offices=[office])
    window.route.go("results")
    window.results.view.select_ids([1])
    shown: list[str] = []

    def answer(picker: Picker) -> int:
        picker.edit.setText("venn")
        qtbot.waitUntil(lambda: len(picker._choices) == 2)
        shown.extend(f"{c.label}  ·  {c.note}" for c in picker._choices)
        picker.list.setCurrentRow(next(i for i, t in enumerate(shown) if "Governor" in t))
        picker._take(stay=False)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(Picker, "exec", answer)
    window.run("speaker")
    settle(qtbot, window.desk)
    assert sum(text.startswith("Oskar Venn") for text in shown) == 2
    assert any("Governor of Lisse  ·  Norway" in text for text in shown)
    one = archive.store.statements.get(1)
    assert one is not None
    told = one.speakers[0]
    assert (told.agent_id, told.role, told.country) == (namesake, "Governor of Lisse", "NO")

"""People are made one, told apart and brought back; a correction becomes a rule."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTreeWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import candidates, settle

from rostra.domain.records import Agent, AgentKind
from rostra.qt.extracting import ExtractionDialog
from rostra.qt.people_page import AT_ONCE, PeoplePage
from rostra.qt.picker import Picker
from rostra.qt.rules import RuleDialog, RulesDialog, case_of
from rostra.qt.window import Window


def people(qtbot: QtBot, window: Window, chosen: int) -> PeoplePage:
    """The page with its first people chosen."""
    window.route.go("people")
    page = window.pages.people
    page.refresh()
    settle(qtbot, window.desk)
    page.tree.clearSelection()
    for row in range(chosen):
        line = page.tree.topLevelItem(row)
        assert line is not None
        line.setSelected(True)
    settle(qtbot, window.desk)
    return page


def test_chosen_people_become_one_and_come_back(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = window.desk.archive.store
    page = people(qtbot, window, 2)
    keep, gone = page.chosen()
    before = store.agents.count()

    def accept(picker: Picker) -> int:
        picker.list.setCurrentRow(0)
        picker._buttons.accepted.emit()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(Picker, "exec", accept)
    page.acts.merge.trigger()
    settle(qtbot, window.desk)
    assert store.agents.count() == before - 1
    kept = store.agents.get(keep.id)
    assert kept is not None
    assert gone.name in kept.aliases
    assert kept.statements == keep.statements + gone.statements
    window.desk.archive.undo()
    settle(qtbot, window.desk)
    assert store.agents.get(gone.id) == gone


def test_an_undo_in_the_list_of_people_stays_there_and_chooses_them(
    qtbot: QtBot, window: Window
) -> None:
    page = people(qtbot, window, 2)
    keep, gone = (one.id for one in page.chosen())
    window.desk.archive.people.merge(keep, [gone])
    page.tree.clearSelection()
    settle(qtbot, window.desk)
    window.undoing.undo()
    qtbot.waitUntil(lambda: {one.id for one in page.chosen()} == {keep, gone})
    settle(qtbot, window.desk)
    assert window.pages.name == "people"
    assert page.tree.currentItem().isSelected()
    window.undoing.redo()
    qtbot.waitUntil(lambda: [one.id for one in page.chosen()] == [keep])


def test_two_are_told_apart_and_may_be_the_same_after_all(qtbot: QtBot, window: Window) -> None:
    store = window.desk.archive.store
    page = people(qtbot, window, 2)
    first, second = page.chosen()
    was = page.acts.tell_apart.text()
    page.acts.tell_apart.trigger()
    settle(qtbot, window.desk)
    assert store.agents.different(first.id) == [second.id]
    assert [a.id for a in page.chosen()] == [first.id, second.id], "the choice stays"
    page.acts.follow()
    settle(qtbot, window.desk)
    assert page.acts.tell_apart.text() != was
    page.acts.tell_apart.trigger()
    settle(qtbot, window.desk)
    assert store.agents.different(first.id) == []


def test_a_third_one_chosen_at_once_is_none_of_a_pair(qtbot: QtBot, window: Window) -> None:
    page = people(qtbot, window, 0)
    page._show(([Agent(n, str(n), AgentKind.PERSON, f"Person {n}") for n in (1, 2, 3)], {}))
    page.tree.selectAll()
    for row in (2, 1):  # down to two, whose answer is asked for, and back before it is there
        page.tree.topLevelItem(row).setSelected(row == 1)
    page.tree.selectAll()
    settle(qtbot, window.desk)
    assert len(page.chosen()) == 3
    assert not page.acts.tell_apart.isEnabled()
    assert page.acts.merge.isEnabled()


@pytest.mark.parametrize(("chosen", "merge", "apart"), [(0, False, False), (1, False, False)])
def test_what_cannot_be_done_is_not_offered(
    qtbot: QtBot, window: Window, chosen: int, merge: bool, apart: bool
) -> None:
    page = people(qtbot, window, chosen)
    assert (page.acts.merge.isEnabled(), page.acts.tell_apart.isEnabled()) == (merge, apart)


def test_a_rule_is_made_listed_switched_off_and_deleted(qtbot: QtBot, window: Window) -> None:
    archive = window.desk.archive
    statement = next(s for s in archive.store.statements if s.speakers and s.source)
    case = case_of(archive, statement.id)
    assert case is not None
    dialog = RuleDialog(window, case)
    qtbot.addWidget(dialog)
    assert dialog.edit.text() == case.wording
    assert dialog.only.isVisibleTo(dialog) == bool(case.outlet)
    archive.rules.from_speaker(statement.id, "the boss", everywhere=True)
    rules = RulesDialog(window, window.desk)
    qtbot.addWidget(rules)
    settle(qtbot, window.desk)
    line = rules.list.topLevelItem(0)
    assert line is not None
    assert "the boss" in line.text(0)
    line.setCheckState(0, Qt.CheckState.Unchecked)
    settle(qtbot, window.desk)
    assert [r.enabled for r in archive.rules.all()] == [False]
    line.setSelected(True)
    rules._forget()
    settle(qtbot, window.desk)
    assert archive.rules.all() == []
    assert rules.list.topLevelItemCount() == 0


def test_a_rule_runs_on_older_articles_after_a_preview(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = window.desk.archive
    before = [s for s in archive.store.statements if "rail fees" in s.text]
    archive.correct([before[0].id], "sectors", "energy")
    rule = archive.rules.create("Rail", "sectors", {"words": "rail fees"}, "transport/rail-fees")
    with archive.store.operation("As if a program had said so") as op:
        op.statements.update([s.id for s in before], by="rostra 0.0.1", sectors=("trade",))
    rules = RulesDialog(window, window.desk)
    qtbot.addWidget(rules)
    settle(qtbot, window.desk)
    assert not rules._again.isEnabled()
    line = rules.list.topLevelItem(0)
    assert line is not None
    line.setSelected(True)
    shown: list[list[str]] = []

    def accept(dialog: ExtractionDialog) -> int:
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        lines = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        shown.extend([line.text(0), line.text(2)] for line in lines if line)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExtractionDialog, "exec", accept)
    rules._again.click()
    qtbot.waitUntil(lambda: window.desk.tasks.idle)
    settle(qtbot, window.desk)
    assert [what for what, _ in shown] == ["changed"] * 3, "not the one a person decided"
    turn = "sectors: Trade and customs → Transport and logistics: rail fees"
    assert all(told.startswith(turn) for _, told in shown), shown
    now = {s.id: s for s in archive.store.statements.many([s.id for s in before])}
    assert now.pop(before[0].id).sectors == ("energy",)
    assert {s.decided["sectors"] for s in now.values()} == {f"rule {rule}"}


def test_no_rule_without_words_or_a_known_speaker(window: Window) -> None:
    archive = window.desk.archive
    assert case_of(archive, 10**9) is None
    named = next(s for s in archive.store.statements if s.speakers and s.source)
    assert case_of(archive, named.id) is not None
    text = archive.store.articles.text(named.version_id)
    whole = candidates(text, "2024-03-07")[0]
    lacking = [replace(whole, source=()), replace(whole, speakers=())]
    with archive.store.operation("Two that lack something") as op:
        made = op.statements.insert(named.article_id, named.version_id, lacking)
    assert len(made) == 2
    assert [case_of(archive, one) for one in made] == [None, None]


def test_a_long_list_is_filled_some_a_turn_and_keeps_who_was_chosen(
    qtbot: QtBot, window: Window
) -> None:
    page = people(qtbot, window, 0)
    many = [Agent(n, str(n), AgentKind.PERSON, f"Person {n:04}") for n in range(1, 701)]
    page._show((many, {7: "Minister"}))
    assert page.tree.topLevelItemCount() == AT_ONCE, "the others in turns of their own"
    settle(qtbot, window.desk)
    assert page.tree.topLevelItemCount() == 700
    last = page.tree.topLevelItem(699)
    assert last is not None
    last.setSelected(True)
    page._fill()
    page.edit.setText("person 0")  # before the last line is there again
    assert [a.id for a in page.chosen()] == []
    settle(qtbot, window.desk)
    assert [a.id for a in page.chosen()] == [700]
    page.edit.setText("minister")
    settle(qtbot, window.desk)
    assert page.tree.topLevelItemCount() == 1
    page.edit.setText("nobody")
    settle(qtbot, window.desk)
    assert page.tree.topLevelItemCount() == 0

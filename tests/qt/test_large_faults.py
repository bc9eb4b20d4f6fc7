"""What was wrong on a large screen, each held by a test."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.desk import Desk
from rostra.qt.details import Details
from rostra.qt.window import Window


def said(details: Details) -> str:
    """All words of the tab that is looked at."""
    tab = details.currentWidget()
    assert tab is not None
    return "\n".join(one.text() for one in tab.findChildren(QLabel) if one.isVisibleTo(tab))


def test_details_follow_the_list_in_sight(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.route.go("trash")  # empty: it tells of no current row whenever it is filled anew
    settle(qtbot, desk)
    window.route.go("results")
    window.results.view.go_first()
    settle(qtbot, desk)
    current = window.results.view.current_id()
    assert window.details.known is not None
    window.pages.trash.model.show_ids(window.pages.trash.model.ids, desk.archive.rows)
    settle(qtbot, desk)
    assert window.details.known is not None
    assert window.details.known.statement.id == current
    assert "No statement chosen" not in said(window.details)


def test_a_hidden_list_does_not_say_how_many_are_chosen(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.results.view.selectAll()
    window.route.go("review")
    settle(qtbot, desk)
    assert "12 selected" not in window.status.said_of_selection
    window.results.view.selectAll()
    assert "12 selected" not in window.status.said_of_selection
    window.route.go("results")
    assert "12 selected" in window.status.said_of_selection


def test_of_several_chosen_the_details_say_that_one_is_shown(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    view = window.results.view
    view.go_first()
    settle(qtbot, desk)
    assert "Speaker" in said(window.details)
    assert "Chosen:" not in said(window.details)
    view.selectAll()
    settle(qtbot, desk)
    shown = said(window.details)
    assert "Chosen: 12 statements. This is one of them" in shown
    assert "changed in all" in shown  # as the pencils do
    window.details.setCurrentIndex(1)
    settle(qtbot, desk)
    assert "Chosen: 12 statements. This is one of them." in said(window.details)
    assert "changed in all" not in said(window.details)  # nothing is changed there
    view.go_first()
    settle(qtbot, desk)
    assert "Chosen:" not in said(window.details)
    window.results.view.selectAll()
    window.results.set_query("nothingofthekind")
    settle(qtbot, desk)
    assert window.status.said_of_selection == ""


def test_history_names_a_step_once_and_every_field(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.results.view.go_first()
    window.details.setCurrentIndex(4)
    settle(qtbot, desk)
    tab = window.details.currentWidget()
    assert tab is not None
    shown = [one.text() for one in tab.findChildren(QLabel) if one.isVisibleTo(tab)]
    assert sum(one.startswith("Import 20") for one in shown) == 1
    assert shown.count("When") == 1
    assert shown[shown.index("Statement") + 1 :][:2] in (["", "created"], ["created"])
    assert "— → created" not in shown
    assert "Speaker" in shown

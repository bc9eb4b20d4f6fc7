"""What was wrong on a large screen, each held by a test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.desk import Desk
from rostra.qt.details import Details
from rostra.qt.shelf_menu import ShelfMenu
from rostra.qt.shelf_tree import What, what_of
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


def test_what_was_told_of_an_archive_goes_with_it(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.results.view.go_first()
    window.run("trash")
    settle(qtbot, desk)
    desk.told.emit("Moved 1 statement to the trash", True)
    desk.close()
    assert window.status.message == ""


def test_what_needs_no_undo_is_said_for_as_long_as_it_takes_to_read(window: Window) -> None:
    status = window.status
    status.tell("Text size 100%", undo=False)
    brief = status.said_for
    status.tell("Text size 100%" * 9, undo=False)
    longer = status.said_for
    status.tell("Tagged", undo=True)
    assert brief < longer <= status.said_for


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


def lit(window: Window) -> list[tuple[str, str]]:
    """Kind and words of the lines of the left pane that are lit."""
    return [(what_of(one).kind, one.text(0)) for one in window.sidebar.tree.selectedItems()]


def test_the_left_pane_follows_what_is_in_sight(qtbot: QtBot, window: Window, desk: Desk) -> None:
    archive = desk.archive
    ids = list(window.results.model.ids)
    archive.collect(ids[:3], into="First")
    archive.collect(ids[3:5], into="Second")
    archive.tag(ids[:2], add=("rail", "rail/fees"))
    archive.searches.save("Denials", "force:denies")
    settle(qtbot, desk)
    first, second = (archive.store.collections.by_name(name) for name in ("First", "Second"))
    assert first is not None
    assert second is not None
    go, ask = window.route.go, window.route.ask_for
    tab = window.pages.collection
    steps: list[tuple[Callable[[], object], list[tuple[str, str]]]] = [
        (lambda: go("collection", first.id), [("collection", "First")]),
        (lambda: go("collection", second.id), [("collection", "Second")]),
        (lambda: go("people"), []),
        (lambda: go("review"), [("review", "Review queue")]),
        (lambda: go("charts"), []),
        (lambda: ask("force:denies"), [("search", "Denials")]),
        (lambda: ask("tag:rail/fees"), [("tag", "fees")]),
        (lambda: ask("port"), []),
        (lambda: ask(""), [("all", "All statements")]),
        (lambda: go("trash"), [("trash", "Trash")]),
        (
            lambda: window.pages.setCurrentWidget(tab),
            [("collection", "Second")],
        ),
        (window.route.back, [("trash", "Trash")]),
    ]
    for act, line in steps:
        act()
        settle(qtbot, desk)
        assert lit(window) == line


def test_a_branch_that_is_folded_stays_so(qtbot: QtBot, window: Window, desk: Desk) -> None:
    desk.archive.collect(list(window.results.model.ids)[:3], into="First")
    settle(qtbot, desk)
    tree = window.sidebar.tree
    branch = tree.line_of(What("branch", 0, "collections"))
    first = desk.archive.store.collections.by_name("First")
    assert branch is not None
    assert first is not None
    branch.setExpanded(False)
    window.route.go("collection", first.id)
    settle(qtbot, desk)
    assert not branch.isExpanded()


def test_a_click_on_a_tab_says_whose_page_it_is(qtbot: QtBot, window: Window, desk: Desk) -> None:
    one, other = (desk.archive.store.agents.by_name(n)[0] for n in ("Leyla Aral", "Oskar Venn"))
    window.route.go("person", one.id)
    window.route.go("results")
    window.pages.setCurrentWidget(window.pages.person)
    named: list[int] = []
    window.route.with_person(named.append)
    assert named == [one.id]  # else one would rename or merge another person
    window.route.go("person", other.id)
    window.route.with_person(named.append)
    assert named == [one.id, other.id]


def test_the_menu_of_the_left_pane_has_its_keys_beside_the_words(
    window: Window, desk: Desk
) -> None:
    tag, search = What("tag", 1, "rail"), What("search", 1, "port")
    for chosen in ([tag], [search], [What("collection", 1, "First")]):
        menu = ShelfMenu(window.sidebar, chosen, writable=True)
        keys = {one.text().replace("&", ""): one.shortcut().toString() for one in menu.actions()}
        assert keys["Rename…"] == "F2"
        assert keys["Delete"] == "Del"
    few = ShelfMenu(window.sidebar, [What("collection", 1, "First")], writable=False)
    assert [one.text() for one in few.actions()] == ["&Export…"]

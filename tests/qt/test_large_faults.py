"""What was wrong on a large screen, each held by a test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest, settle

from rostra.qt.commands import COMMANDS
from rostra.qt.desk import Desk
from rostra.qt.details import Details
from rostra.qt.elided_box import ElidedBox
from rostra.qt.palette import palette_choices
from rostra.qt.picker import Choice, Picker
from rostra.qt.results_columns import shared_out
from rostra.qt.results_model import COLUMNS
from rostra.qt.shelf_menu import ShelfMenu
from rostra.qt.shelf_tree import What, what_of
from rostra.qt.theme import Theme
from rostra.qt.window import Window

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


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


def test_the_table_fits_and_the_statement_has_what_is_left(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.panes.put_away()
    window.results.show_as("table")
    view = window.results.view
    settle(qtbot, desk)
    for width in (1300, 1700, 1300):
        window.resize(width, 700)
        settle(qtbot, desk)
        widths = [view.columnWidth(n) for n in range(len(COLUMNS))]
        assert sum(widths) == view.viewport().width()
        assert widths[0] == max(widths)
    view.horizontalHeader().resizeSection(1, 77)  # as by a drag
    window.resize(1500, 700)
    window.results.show_as("cards")
    window.results.show_as("table")
    assert view.columnWidth(1) == 77
    window.results.show_as("cards")
    assert view.columnWidth(0) == view.viewport().width()


@given(
    st.integers(0, 3000),
    st.lists(st.tuples(st.integers(20, 300), st.integers(20, 300)), min_size=1, max_size=12),
)
def test_columns_give_way_no_further_than_they_can(room: int, pairs: list[tuple[int, int]]) -> None:
    wanted, least = [max(p) for p in pairs], [min(p) for p in pairs]
    first, *others = shared_out(room, wanted, least)
    assert all(n <= w <= m for n, w, m in zip(least, others, wanted, strict=True))
    assert first >= 300
    total = first + sum(others)
    assert total == room or (total > room and others == least)


def test_keys_of_the_palette_stand_in_a_column(qtbot: QtBot, window: Window, desk: Desk) -> None:
    picker = Picker(desk, window, "All commands")
    qtbot.addWidget(picker)
    picker.offer(palette_choices(window.actions_table, window.situation()))
    picker.resize(560, 460)
    picker.show()
    lines, option = picker._lines, QStyleOptionViewItem()
    option.widget, option.rect = picker.list, QRect(0, 0, 500, 24)
    boxes = set()
    for row in range(picker.list.count()):
        made = QStyleOptionViewItem(option)
        lines.initStyleOption(made, picker.list.model().index(row, 0))
        box, column = lines._places(made)
        boxes.add((box.right(), column.left(), column.right()))
        assert box.right() < column.left()
        made.direction = Qt.LayoutDirection.RightToLeft
        box, column = lines._places(made)
        assert column.right() < box.left()
    assert len(boxes) == 1  # menus end at one edge, keys begin at another
    assert lines.keys_width > 0
    keyed = [picker.list.item(n) for n in range(picker.list.count())]
    told = next(str(i.data(_SPOKEN)) for i in keyed if "Ctrl+O" in str(i.data(_SPOKEN)))
    assert told.endswith(", File, Ctrl+O")
    picker.offer([Choice("a", "port", "3 statements")])
    assert lines.keys_width == 0


@pytest.mark.parametrize("texts", [("Not grouped", "By speaker"), ("Qruplaşdırmadan", "Açıqlama")])
def test_a_box_has_room_for_its_longest_words(
    qtbot: QtBot, theme: Theme, texts: tuple[str, ...]
) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItems(list(texts))
    box.show()
    box.resize(box.sizeHint())
    for number, text in enumerate(texts):
        box.setCurrentIndex(number)
        assert box.shown_text == text
    assert box.minimumSizeHint().width() < box.sizeHint().width()


def test_buttons_leave_the_name_its_line(qtbot: QtBot, window: Window, desk: Desk) -> None:
    page = window.pages.person
    window.route.go("person", desk.archive.store.agents.by_name("Leyla Aral")[0].id)
    settle(qtbot, desk)
    assert page.title.text() == "Leyla Aral"
    for width, below, bare in ((900, False, False), (380, True, False), (230, True, True)):
        page.resize(width, 500)
        page._fit_head()
        assert (page._head.direction() == QBoxLayout.Direction.TopToBottom) == below
        assert (page.edit.text() == "") == bare
        assert page.edit.accessibleName() == "Edit…"
        assert page.edit.toolTip()


def test_tiles_are_as_high_as_their_words_need(qtbot: QtBot, window: Window, desk: Desk) -> None:
    desk.close()
    start = window.pages.start
    heights = []
    for width in (700, 330, 700):
        window.resize(width, 700)
        come_to_rest()
        tile = start._tiles[0]
        heights.append(tile.height())
        inside = tile.layout()
        assert inside is not None
        assert tile.height() >= inside.totalHeightForWidth(tile.width())
        assert start.horizontalScrollBar().maximum() == 0
    assert heights[0] == heights[2] <= heights[1]


def test_the_key_is_called_as_on_keyboards(window: Window) -> None:
    shown = {window.actions_table.shown_keys(command) for command in COMMANDS}
    assert "Enter" in shown
    assert not any("Return" in one for one in shown)


def test_the_count_is_of_the_list_in_sight(qtbot: QtBot, window: Window, desk: Desk) -> None:
    archive = desk.archive
    archive.collect(list(window.results.model.ids)[:3], into="First")
    first = archive.store.collections.by_name("First")
    assert first is not None
    with archive.store.operation("Write a heading") as op:
        op.collections.heading(first.id, "What was said", 0)
    archive.trash(list(window.results.model.ids)[10:])
    settle(qtbot, desk)
    aral = archive.store.agents.by_name("Leyla Aral")[0]
    spoken = len(archive.find('speaker:"Leyla Aral"').ids())
    go = window.route.go
    steps: list[tuple[Callable[[], object], str]] = [
        (lambda: window.route.ask_for("port"), f"{archive.find('port').total} of 10"),
        (lambda: go("collection", first.id), "3 of 10"),
        (lambda: go("person", aral.id), f"{spoken} of 10"),
        (lambda: go("charts"), "10 statements"),
        (lambda: go("trash"), "10 statements"),
        (lambda: go("review"), "10 of 10"),
        (lambda: window.route.ask_for("nothingofthekind"), "0 of 10"),
    ]
    for act, said_of in steps:
        act()
        settle(qtbot, desk)
        assert window.status.counts == said_of
    desk.close()
    assert window.status.counts == ""


def test_a_collection_offers_what_can_be_done_and_goes_when_deleted(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    archive, page = desk.archive, window.pages.collection
    archive.collect(list(window.results.model.ids)[:2], into="First")
    first = archive.store.collections.by_name("First")
    assert first is not None
    window.route.go("collection", first.id)
    settle(qtbot, desk)

    def possible() -> list[bool]:
        return [button.isEnabled() for button, _ in page._buttons]

    assert possible() == [True, True, True, True]
    page.view.clearSelection()
    assert possible() == [True, False, False, True]  # nothing is chosen to be taken out
    wanted: list[str] = []
    page.command_wanted.connect(wanted.append)
    page.command_wanted.disconnect(window.pages.command_wanted)
    page._buttons[3][0].click()
    assert wanted == ["export"]
    page.view.selectAll()
    page.take_out()
    settle(qtbot, desk)
    assert possible() == [True, False, False, False]
    window.route.go("results")
    archive.collections.delete([first.id])
    settle(qtbot, desk)
    window.pages.setCurrentWidget(page)  # by a click on its tab
    settle(qtbot, desk)
    assert window.pages.indexOf(page) < 0
    assert page.record == 0


def test_no_name_stands_over_what_another_said(qtbot: QtBot, window: Window, desk: Desk) -> None:
    archive, page = desk.archive, window.pages.person
    aral, venn = (archive.store.agents.by_name(n)[0] for n in ("Leyla Aral", "Oskar Venn"))
    window.route.go("person", aral.id)
    settle(qtbot, desk)
    assert page.title.text() == "Leyla Aral"
    assert "4 statements" in page.remark.text()
    window.route.go("person", venn.id)
    assert page.title.text() == ""  # nothing is read yet
    assert page.model.rowCount() == 0
    settle(qtbot, desk)
    assert page.title.text() == "Oskar Venn"
    assert page.model.rowCount() == 8
    archive.trash([page.model.id_at(0)])
    settle(qtbot, desk)
    assert "7 statements" in page.remark.text()
    archive.people.merge(aral.id, [venn.id])
    qtbot.waitUntil(lambda: window.pages.indexOf(page) < 0)
    assert page.record == 0
    window.route.go("person", aral.id)
    settle(qtbot, desk)
    assert page.title.text() == "Leyla Aral"
    assert page.model.rowCount() == 11

"""The command table: nothing twice, no key for two things, everything reachable."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from rostra.qt.commands import BY_ID, COMMANDS, MENUS, Command, Situation, clashes
from rostra.qt.palette import palette_choices
from rostra.qt.window import Window

OPEN = Situation(archive=True, writable=True, selected=1, page="results")


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(COMMANDS)


def test_no_key_has_two_meanings() -> None:
    assert clashes({c.id: (c.shortcut, c.keys) for c in COMMANDS}) == {}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.id)
def test_keys_are_keys(command: Command) -> None:
    for key in (*command.shortcut, *command.keys):
        assert not QKeySequence(key).isEmpty()
        assert QKeySequence(key).toString() != ""


def test_a_letter_alone_never_works_in_the_whole_window() -> None:
    typed = [(c.id, k) for c in COMMANDS for k in c.shortcut if len(k) == 1]
    assert typed == []


def test_nothing_is_possible_on_a_selection_that_is_not_there() -> None:
    none = replace(OPEN, selected=0)
    for name in ("tag", "collect", "trash", "review.accept", "copy", "speaker", "go.source"):
        assert BY_ID[name].when(OPEN)
        assert not BY_ID[name].when(none)


def test_a_read_only_archive_can_be_read_and_not_written() -> None:
    reading = replace(OPEN, writable=False)
    assert [c.id for c in COMMANDS if c.id.startswith("review") and c.when(reading)] == []
    assert not BY_ID["import.files"].when(reading)
    for name in ("copy", "export", "search.focus", "go.source"):
        assert BY_ID[name].when(reading)


def test_every_command_is_in_a_menu_and_in_the_palette(window: Window) -> None:
    in_menus: set[str] = set()

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            sub = action.menu()
            if isinstance(sub, QMenu):
                walk(sub)
            elif not action.isSeparator():
                in_menus.add(action.objectName())

    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        walk(menu)
    quick = {c.id for c in COMMANDS if c.id.startswith("tag.quick")}
    assert in_menus == set(BY_ID) - quick
    assert len(window.menuBar().actions()) == len(MENUS)
    every = Situation(True, True, 2, "article", True, True, True, True, True, True, True, False)
    offered = {c.value for c in palette_choices(window.actions_table, every)}
    elsewhere = {"palette", "restore", "collection.heading", "collection.note", "collection.out"}
    among = {"people.merge", "people.apart"}
    assert offered == set(BY_ID) - elsewhere - among
    people = palette_choices(window.actions_table, replace(every, page="people"))
    assert among <= {c.value for c in people}


def test_every_command_shows_its_keys(window: Window) -> None:
    for command in COMMANDS:
        action = window.actions_table[command.id]
        assert [k.toString() for k in action.shortcuts()] == [
            QKeySequence(k).toString() for k in command.shortcut
        ]
        if command.keys and not command.shortcut:
            shown = QKeySequence(command.keys[0]).toString().replace("Return", "Enter")
            assert shown in action.text()


def test_the_person_s_own_keys_take_the_place_of_ours(window: Window) -> None:
    window.guide.set_keys("export", "Ctrl+Alt+X")
    window.guide.set_keys("tag", "X")
    assert window.actions_table["export"].shortcut().toString() == "Ctrl+Alt+X"
    assert window.actions_table.keys_of(BY_ID["tag"]) == ((), ("X",))
    assert window.desk.session.shortcuts == {"export": "Ctrl+Alt+X", "tag": "X"}
    window.guide.set_keys("export", "\0")
    assert window.actions_table["export"].shortcut().toString() == "Ctrl+Shift+E"

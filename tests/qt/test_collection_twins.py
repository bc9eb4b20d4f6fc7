"""Two collections may go by one name: what is done is done to the one that is meant."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle
from tests.qt.test_shelf import answer

from rostra.domain.errors import ArchiveError
from rostra.domain.records import Collection
from rostra.qt.collection_acts import told_apart
from rostra.qt.desk import Desk
from rostra.qt.export_dialog import ExportDialog
from rostra.qt.picker import Picker
from rostra.qt.shelf_tree import What, what_of
from rostra.qt.window import Window


@pytest.fixture
def twins(window: Window, qtbot: QtBot, desk: Desk) -> tuple[int, int]:
    """Two of the name Ports: one inside Corridor, and one inside Coast."""
    made = desk.archive.collections.create
    found = made("Ports", made("Corridor")), made("Ports", made("Coast"))
    settle(qtbot, desk)
    return found


def held(desk: Desk, twins: tuple[int, int]) -> list[list[int | None]]:
    return [[i.statement_id for i in desk.archive.collections.items(one)] for one in twins]


def test_statements_go_into_the_one_they_are_dropped_on(
    window: Window, qtbot: QtBot, desk: Desk, twins: tuple[int, int]
) -> None:
    first = window.results.model.ids[0]
    window.results.view.select_ids([first])
    window.sidebar.dropped.emit(What("collection", twins[1], "Ports"))
    settle(qtbot, desk)
    assert held(desk, twins) == [[], [first]]


def test_statements_go_into_the_one_that_is_picked(
    window: Window, qtbot: QtBot, desk: Desk, twins: tuple[int, int]
) -> None:
    first = window.results.model.ids[0]
    window.results.view.select_ids([first])
    offered: list[str] = []

    def pick(picker: Picker) -> None:
        lines = [picker.list.item(n).text() for n in range(picker.list.count())]
        offered.extend(lines)
        picker.list.setCurrentRow(lines.index("Coast › Ports"))
        picker._ok()

    answer(Picker, pick)
    window.acts.collect()
    qtbot.waitUntil(lambda: bool(offered))
    settle(qtbot, desk)
    assert offered == ["Coast", "Corridor", "Corridor › Ports", "Coast › Ports"]
    assert held(desk, twins) == [[], [first]]


def test_a_new_collection_may_be_called_by_a_number(
    window: Window, qtbot: QtBot, desk: Desk, twins: tuple[int, int]
) -> None:
    first = window.results.model.ids[0]
    window.results.view.select_ids([first])
    number = str(twins[1])

    def make(picker: Picker) -> None:
        picker.edit.setText(number)
        picker._ok()

    answer(Picker, make)
    window.acts.collect()
    qtbot.waitUntil(lambda: any(c.name == number for c in desk.archive.collections.all()))
    settle(qtbot, desk)
    assert held(desk, (desk.archive.collections.named(number).id, twins[1])) == [[first], []]


def test_the_one_whose_menu_was_asked_is_exported(
    window: Window, qtbot: QtBot, desk: Desk, twins: tuple[int, int], tmp_path: Path
) -> None:
    desk.archive.collect(window.results.model.ids[:2], twins[1])
    settle(qtbot, desk)
    assert any(what_of(item).id == twins[1] for item in window.sidebar.tree.lines())
    target = tmp_path / "ports.csv"

    def begin(dialog: ExportDialog) -> None:
        assert dialog._collection.currentText() == "Coast › Ports"
        dialog._format.setCurrentIndex(dialog._format.findData("csv"))
        dialog._file.setText(str(target))
        dialog.accept()

    answer(ExportDialog, begin)
    window.sidebar.export_wanted.emit(twins[1])
    qtbot.waitUntil(target.exists)
    settle(qtbot, desk)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + 2


def test_one_that_is_gone_is_told_of(desk: Desk, twins: tuple[int, int], tmp_path: Path) -> None:
    desk.archive.collections.delete([twins[1]])
    with pytest.raises(ArchiveError, match="There is no collection"):
        desk.archive.collect([1], twins[1])
    with pytest.raises(ArchiveError, match="There is no collection"):
        desk.archive.export("csv", tmp_path / "none.csv", collection=twins[1])


def test_only_those_of_one_name_are_called_by_what_they_lie_in() -> None:
    every = [
        Collection(1, "a", "Coast"),
        Collection(2, "b", "Ports", parent_id=1),
        Collection(3, "c", "Ports"),
        Collection(4, "d", "Rail", parent_id=1),
    ]
    assert list(told_apart(every).values()) == ["Coast", "Coast › Ports", "Ports", "Rail"]

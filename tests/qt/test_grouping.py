"""Results in groups: heads among the rows, folded and unfolded, by key and mouse."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.search import Group, SearchHit
from rostra.qt.desk import Desk
from rostra.qt.grouping import Groups, Head
from rostra.qt.results_model import HEAD, HIT, PAGE, ResultsModel
from rostra.qt.tasks import Tasks
from rostra.qt.window import Window


def hit(number: int) -> SearchHit:
    return SearchHit(
        number, str(number), f"words {number}", (), ("Leyla Aral",), "President", "2024-03-07",
        "2024-03-08", "Daily Courier", "Title", 1, "direct", "asserts", (), (), (), "new", 0.9,
    )  # fmt: skip


def fetch(ids: Sequence[int]) -> list[SearchHit]:
    assert all(i > 0 for i in ids)  # heads are nobody's records
    return [hit(i) for i in ids]


def some(*sizes: int, folded: bool = False) -> Groups:
    found, first = [], 1
    for number, size in enumerate(sizes):
        found.append(Group(str(number), f"Group {number}", array("q", range(first, first + size))))
        first += size
    return Groups(found, lambda _: folded)


@pytest.fixture
def model(qapp: object) -> Iterator[ResultsModel]:
    tasks = Tasks()
    yield ResultsModel(tasks.read)
    assert tasks.shutdown()


def shown(model: ResultsModel) -> list[object]:
    out: list[object] = []
    for row in range(model.rowCount()):
        head = model.index(row, 0).data(HEAD)
        out.append(head.label if isinstance(head, Head) else model.id_at(row))
    return out


def test_heads_stand_before_their_rows_and_fold(model: ResultsModel) -> None:
    model.show_groups(some(2, 1), fetch, 3)
    assert shown(model) == ["Group 0", 1, 2, "Group 1", 3]
    assert model.turn(0)
    assert shown(model) == ["Group 0", "Group 1", 3]
    assert model.turn(1)
    assert shown(model) == ["Group 0", "Group 1"]
    assert model.statement_count == 3
    assert model.turn(0)
    assert shown(model) == ["Group 0", 1, 2, "Group 1"]
    assert not model.turn(1)  # a statement cannot be folded
    assert model.id_at(0) == 0


def test_qt_s_own_tester_finds_no_fault_however_they_are_turned(
    qtbot: QtBot, model: ResultsModel
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(3)
    model.show_groups(some(3, PAGE + 5, 1, 40), fetch, PAGE + 49)
    for _ in range(40):
        row = chance.choice(model.groups.head_rows) if model.groups else 0
        assert model.turn(row)
        for _ in range(3):
            model.data(model.index(chance.randrange(model.rowCount()), 0), HIT)
        heads = [r for r in range(model.rowCount()) if model.head(r) is not None]
        assert model.groups is not None
        assert heads == list(model.groups.head_rows)
    model.turn_all(True)
    assert model.rowCount() == 4
    model.turn_all(False)
    assert model.rowCount() == 4 + 3 + PAGE + 5 + 1 + 40
    assert tester.model() is model


def test_what_is_known_stays_in_sight_while_a_group_is_turned(
    qtbot: QtBot, model: ResultsModel
) -> None:
    model.show_groups(some(5, 5), fetch, 10)
    with qtbot.waitSignal(model.page_loaded):
        model.data(model.index(8, 0), HIT)
    before = model.data(model.index(8, 0), HIT)
    model.turn(0)
    assert model.data(model.index(3, 0), HIT) == before


# -- in the window ---------------------------------------------------------------------


@pytest.fixture
def grouped(window: Window, qtbot: QtBot, desk: Desk) -> Window:
    window.results.set_group("speaker")
    settle(qtbot, desk)
    return window


def heads(window: Window) -> list[tuple[str, int, bool]]:
    model = window.results.model
    found = (model.head(row) for row in range(model.rowCount()))
    return [(h.label, h.count, h.folded) for h in found if h is not None]


def assert_heights(window: Window) -> None:
    """Heads are lower than cards, whatever stood in their rows before."""
    view, model = window.results.view, window.results.model
    low, high = window.results.delegate.head_height, window.results.delegate.height
    for row in range(model.rowCount()):
        assert view.rowHeight(row) == (high if model.head(row) is None else low)


def test_by_speaker_the_fullest_first_with_counts(grouped: Window) -> None:
    assert heads(grouped) == [("Oskar Venn", 8, False), ("Leyla Aral", 4, False)]
    view = grouped.results.view
    assert_heights(grouped)
    assert view.current_id() == grouped.results.model.id_at(1)


def test_keys_fold_lead_to_the_head_and_pass_over_it(grouped: Window) -> None:
    view, model = grouped.results.view, grouped.results.model
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)  # from a row to its head
    assert model.head(view.currentIndex().row()) is not None
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert heads(grouped)[0] == ("Oskar Venn", 8, True)
    assert view.selected_ids() == []
    view.step(1)
    assert view.current_id() == model.id_at(2)  # J passes over the head of the next group
    view.go_first()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert heads(grouped)[0] == ("Oskar Venn", 8, False)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert heads(grouped)[0] == ("Oskar Venn", 8, True)


def test_a_click_on_a_head_folds_it(grouped: Window) -> None:
    view = grouped.results.view
    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    assert heads(grouped)[0] == ("Oskar Venn", 8, True)


def test_acts_are_on_statements_never_on_heads(grouped: Window, qtbot: QtBot, desk: Desk) -> None:
    view = grouped.results.view
    view.selectAll()
    assert view.selected_count() == 12
    assert sorted(view.selected_ids()) == sorted(desk.archive.find("").ids())


def test_groups_stay_as_they_are_after_a_change(grouped: Window, qtbot: QtBot, desk: Desk) -> None:
    grouped.results.model.turn(0)
    with qtbot.waitSignal(grouped.results._again.timeout):
        desk.archive.tag(list(desk.archive.find("").ids())[:1], ["rail"])
    settle(qtbot, desk)
    assert heads(grouped) == [("Oskar Venn", 8, True), ("Leyla Aral", 4, False)]
    grouped.results.view.turn_all()
    assert [folded for _, _, folded in heads(grouped)] == [True, True]
    assert_heights(grouped)
    grouped.results.view.turn_all()
    assert_heights(grouped)
    grouped.results.set_group("")
    settle(qtbot, desk)
    assert_heights(grouped)
    assert heads(grouped) == []
    assert grouped.results.model.rowCount() == 12


def test_what_has_no_value_comes_last(grouped: Window, qtbot: QtBot, desk: Desk) -> None:
    grouped.results.set_group("sector")
    settle(qtbot, desk)
    assert [count for _, count, _ in heads(grouped)] == [4, 4, 4]
    assert heads(grouped)[-1][0] == "None of them"


def test_nothing_found_has_no_groups(grouped: Window, qtbot: QtBot, desk: Desk) -> None:
    grouped.results.set_query("nothinglikethis")
    settle(qtbot, desk)
    assert heads(grouped) == []
    assert grouped.results.model.rowCount() == 0

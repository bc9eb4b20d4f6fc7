"""The windowed model: Qt's own tester over it, pages on demand, nothing blocks or raises."""

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from rostra.domain.search import SearchHit
from rostra.qt.results_model import HIT, ID, KEPT_PAGES, PAGE, ResultsModel
from rostra.qt.tasks import Tasks


def hit(number: int, force: str = "asserts") -> SearchHit:
    return SearchHit(
        number, str(number), f"words {number}", (), ("Leyla Aral",), "President", "2024-03-07",
        "2024-03-08", "Daily Courier", "Title", 1, "direct", force, ("trade",), ("AZ",), ("rail",),
        "new", 0.9,
    )  # fmt: skip


class Shelf:
    """Remembers which pages were fetched."""

    def __init__(self) -> None:
        self.fetched: list[int] = []
        self.force = "asserts"

    def __call__(self, ids: Sequence[int]) -> list[SearchHit]:
        self.fetched.append(ids[0])
        return [hit(i, self.force) for i in ids]


@pytest.fixture
def tasks(qapp: object):
    made = Tasks()
    yield made
    assert made.shutdown()


@pytest.fixture
def model(tasks: Tasks) -> ResultsModel:
    return ResultsModel(tasks.read)


def test_qt_s_own_tester_finds_no_fault(qtbot: QtBot, model: ResultsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shelf = Shelf()
    for count in (0, 1, 3 * PAGE + 7, 2, 0):
        model.show_ids(array("q", range(1, count + 1)), shelf)
        if count:
            with qtbot.waitSignal(model.page_loaded):
                model.data(model.index(0, 0))
            model.refresh([1])
    assert tester.model() is model


def test_a_row_is_empty_until_its_page_comes(qtbot: QtBot, model: ResultsModel) -> None:
    model.show_ids(array("q", range(1, 1001)), Shelf())
    index = model.index(600, 0)
    assert index.data(HIT) is None
    assert index.data() == ""
    assert index.data(ID) == 601
    with qtbot.waitSignal(model.dataChanged) as told:
        pass
    assert told.args[0].row() == 2 * PAGE
    assert index.data(HIT).id == 601
    assert index.data() == "words 601"


def test_dragging_over_many_pages_fetches_the_last_ones(
    qtbot: QtBot, model: ResultsModel, tasks: Tasks
) -> None:
    shelf = Shelf()
    model.show_ids(array("q", range(1, 200 * PAGE)), shelf)
    for page in range(150):
        model.index(page * PAGE, 0).data(HIT)
    qtbot.waitUntil(lambda: tasks.idle)
    assert len(shelf.fetched) <= 6
    assert 149 * PAGE + 1 in shelf.fetched


def test_only_so_many_pages_are_kept(qtbot: QtBot, model: ResultsModel) -> None:
    model.show_ids(array("q", range(1, (KEPT_PAGES + 9) * PAGE)), Shelf())
    for page in range(KEPT_PAGES + 8):
        with qtbot.waitSignal(model.page_loaded):
            model.index(page * PAGE, 0).data(HIT)
    assert len(model._pages) == KEPT_PAGES


def test_a_changed_row_is_shown_as_it_was_until_it_comes(qtbot: QtBot, model: ResultsModel) -> None:
    shelf = Shelf()
    model.show_ids(array("q", [1, 2, 3]), shelf)
    with qtbot.waitSignal(model.page_loaded):
        model.index(0, 0).data(HIT)
    shelf.force = "denies"
    model.refresh([2])
    assert model.index(1, 0).data(HIT).force == "asserts"
    with qtbot.waitSignal(model.page_loaded):
        model.index(1, 0).data(HIT)
    assert model.index(1, 0).data(HIT).force == "denies"


def test_an_answer_to_an_older_search_is_dropped(
    qtbot: QtBot, model: ResultsModel, tasks: Tasks
) -> None:
    model.show_ids(array("q", [1]), Shelf())
    model.index(0, 0).data(HIT)
    model.show_ids(array("q", [7]), Shelf())
    qtbot.waitUntil(lambda: tasks.idle)
    assert model.index(0, 0).data(HIT) is None or model.index(0, 0).data(HIT).id == 7


def test_a_row_says_its_force_first(model: ResultsModel) -> None:
    model.show_ids(array("q", [1]), Shelf())
    model.seed([hit(1, "denies")])
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Denies. Leyla Aral, President. 7 Mar 2024. “words 1”")

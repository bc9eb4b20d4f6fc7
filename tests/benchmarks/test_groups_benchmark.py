"""A million hits in ten thousand groups: grouping, showing, folding, in processor time.

pytest tests/benchmarks/test_groups_benchmark.py -m slow -s
"""

from __future__ import annotations

import os
import time
from array import array
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rostra.domain.search import Group
from rostra.index.counting import by_value
from rostra.index.view import Column
from rostra.qt.card import CardDelegate
from rostra.qt.empty import EmptyState
from rostra.qt.grouping import Groups
from rostra.qt.icons import Icons
from rostra.qt.results_model import ResultsModel
from rostra.qt.results_view import ResultsView
from rostra.qt.tasks import Tasks
from rostra.qt.theme import Theme

ROWS, SPEAKERS = 1_000_000, 10_000
FRAME = 50
"""Milliseconds that the window may stand still."""

TIMED = os.environ.get("ROSTRA_TIMED", "") == "1"
"""Whether the limit is held to; a busy or slow machine says nothing about the code."""

pytestmark = pytest.mark.slow


def took(work: Callable[[], Any]) -> tuple[float, Any]:
    """Milliseconds of processor time, and what came of it."""
    started = time.process_time()
    result = work()
    return 1000 * (time.process_time() - started), result


@pytest.fixture(scope="module")
def groups() -> list[Group]:
    """Speakers as unevenly frequent as real ones; every twelfth statement has two."""
    chance = np.random.default_rng(1)
    main = (chance.zipf(1.3, ROWS) % SPEAKERS).astype(np.int32)
    more = np.flatnonzero((np.arange(ROWS) % 12 == 0) & (main > 0))
    codes = chance.integers(1, SPEAKERS, more.size).astype(np.int32)
    column = Column(main, more, codes, ["", *range(1, SPEAKERS)], {}, SPEAKERS, {})
    spent, found = took(lambda: by_value(column, chance.permutation(ROWS)))
    print(f"\ngrouped in a reading thread: {spent:.0f} ms")
    made = [Group(value, value, array("q", (part + 1).tolist())) for value, part in found]
    assert sum(len(group.ids) for group in made) == ROWS + more.size
    return sorted(made, key=lambda group: -len(group.ids))


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[ResultsView]:
    theme, tasks, parent = Theme(qapp, "light"), Tasks(), QWidget()
    icons = Icons(theme)
    qtbot.addWidget(parent)
    parent.resize(800, 600)
    model = ResultsModel(tasks.read)
    made = ResultsView(model, CardDelegate(theme, icons), EmptyState(theme, icons), parent)
    made.resize(800, 600)
    parent.show()
    yield made
    assert tasks.shutdown()


@pytest.mark.parametrize("folded", [True, False])
def test_groups_of_a_million_are_shown_and_turned_within_a_frame(
    view: ResultsView, groups: list[Group], folded: bool
) -> None:
    model = view._results

    def show() -> None:
        count = sum(len(group.ids) for group in groups)
        model.show_groups(Groups(groups, lambda _: folded), lambda _: (), count)
        QApplication.processEvents()

    show()  # fonts and icons are loaded by the first
    spent = [took(show)[0]]
    for number in (0, len(groups) // 2, 0):
        assert model.groups is not None
        row = model.groups.head_rows[number]

        def turn(row: int = row) -> None:
            model.turn(row)
            QApplication.processEvents()

        spent.append(took(turn)[0])
    rows = model.rowCount()
    print(f"{rows:,} rows: shown {spent[0]:.0f} ms, turned {max(spent[1:]):.0f} ms at most")
    assert max(spent) < FRAME or not TIMED

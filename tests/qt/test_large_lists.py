"""What a list of many rows may not do: ask every one of them."""

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rostra.qt.card import CardDelegate
from rostra.qt.empty import EmptyState
from rostra.qt.icons import Icons
from rostra.qt.results_model import Index, ResultsModel
from rostra.qt.results_view import ResultsView
from rostra.qt.tasks import Tasks
from rostra.qt.theme import Theme

ROWS = 30_000


class Asked(ResultsModel):
    """Counts the rows it is asked about."""

    asked: int = 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        self.asked += 1
        return super().flags(index)


@pytest.fixture
def model(qapp: object) -> Iterator[Asked]:
    tasks = Tasks()
    made = Asked(tasks.read)
    made.show_ids(array("q", range(1, ROWS + 1)), lambda _: ())
    yield made
    assert tasks.shutdown()


@pytest.mark.parametrize("layout", ["cards", "table"])
def test_painting_does_not_ask_every_selected_row(
    qtbot: QtBot, theme: Theme, model: Asked, layout: str
) -> None:
    icons = Icons(theme)
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ResultsView(model, CardDelegate(theme, icons), EmptyState(theme, icons), parent)
    view.show_as(layout)
    view.resize(900, 500)
    view.selectAll()
    assert view.selected_count() == ROWS
    model.asked = 0
    view.grab()
    assert 0 < model.asked < 2000

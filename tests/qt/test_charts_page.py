"""The charts page: of everything or of what was searched, and what is picked is found."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rostra.qt.charts import save_chart
from rostra.qt.charts_page import ChartsPage
from rostra.qt.desk import Desk
from rostra.qt.window import Window


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.idle)


@pytest.fixture
def charts(window: Window, qtbot: QtBot, desk: Desk) -> ChartsPage:
    window.route.go("charts")
    settle(qtbot, desk)
    return window.pages.charts


def sums(charts: ChartsPage) -> tuple[int, int]:
    return sum(b.count for b in charts.page.bars.bins), sum(
        charts.page.matrix.matrix.cells.values()
    )


def test_without_a_search_there_is_no_choice(charts: ChartsPage) -> None:
    assert charts.page._of.isHidden()
    assert sums(charts) == (12, 8)  # a third of them has no sector


def test_they_can_be_of_what_was_searched(
    window: Window, charts: ChartsPage, qtbot: QtBot, desk: Desk
) -> None:
    window.results.set_query("force:denies")
    window.route.go("charts")
    settle(qtbot, desk)
    assert sums(charts) == (12, 8)
    assert charts.page._of.itemText(1) == "Found by “force:denies”"
    charts.page._of.setCurrentIndex(1)
    settle(qtbot, desk)
    assert sums(charts) == (4, 4)
    # What was read is the archive's: all four articles tell of transport, too.
    assert [(c.key, c.articles) for c in charts.page.matrix.matrix.columns] == [("trade", 4)]
    charts.page.matrix.setFocus()
    QTest.keyClick(charts.page.matrix, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert window.pages.name == "results"
    assert window.results.query == 'force:denies speaker:"Oskar Venn" sector:trade'
    assert window.results.view.statement_count == 4
    window.route.back()
    settle(qtbot, desk)
    assert window.pages.name == "charts"
    assert sums(charts) == (4, 4)


def test_the_numbers_in_a_file_are_those_in_the_picture(charts: ChartsPage, tmp_path: Path) -> None:
    for chart in (charts.page.bars, charts.page.matrix):
        for suffix in ("png", "svg", "csv"):
            save_chart(chart, tmp_path / f"chart.{suffix}")
            assert (tmp_path / f"chart.{suffix}").stat().st_size > 60
        text = (tmp_path / "chart.csv").read_text(encoding="utf-8-sig")
        assert list(csv.reader(io.StringIO(text))) == chart.table()
    matrix = charts.page.matrix
    body = matrix.table()[1:-1]
    shown = [
        [matrix.matrix.count(i, j) for j in range(len(line) - 1)] for i, line in enumerate(body)
    ]
    assert [[int(cell) for cell in line[1:]] for line in body] == shown

"""The charts page: of everything or of what was searched, and what is picked is found."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.charts import save_chart
from rostra.qt.charts_page import ChartsPage
from rostra.qt.desk import Desk
from rostra.qt.window import Window


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


@pytest.mark.parametrize(
    ("given", "kind", "made"),
    [
        ("over time", "Drawing (*.svg)", "over time.svg"),
        ("v1.5", "Numbers (*.csv)", "v1.5.csv"),
        ("a.PNG", "Picture (*.png)", "a.PNG"),
    ],
)
def test_a_persons_chart_is_saved_by_the_menu_key(
    window: Window, qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    given: str, kind: str, made: str,
) -> None:  # fmt: skip
    offered: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / given), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    [agent] = desk.archive.store.agents.by_name("Leyla Aral")
    window.route.go("person", agent.id)
    settle(qtbot, desk)
    bars = window.pages.person.bars

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[0].trigger()
        menu.close()

    QTimer.singleShot(0, choose)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(bars, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    assert offered == ["Statements over time - Leyla Aral.png"]
    assert (tmp_path / made).is_file()
    if made.endswith("svg"):
        text = (tmp_path / made).read_text(encoding="utf-8")
        assert ">Leyla Aral<" in text.replace("\n", "")
        assert ">Statements over time<" in text.replace("\n", "")


def test_a_picture_that_cannot_be_kept_is_told(
    window: Window, charts: ChartsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: ("/no/such/folder/chart.png", "")
    )
    charts.page.bars.save_wanted.emit()
    said = [label.text() for label in window.messages.findChildren(QLabel)]
    assert any("could not be written" in text for text in said)

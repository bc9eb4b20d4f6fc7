"""What runs from right to left (time, charts), and words that fit their place in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import open_window, settle

from rostra.domain.search import FacetValue
from rostra.domain.summaries import Bin, Matrix
from rostra.qt.charts import MatrixChart, TimeBars
from rostra.qt.desk import Desk
from rostra.qt.elided import Elided
from rostra.qt.facets import FacetPanel
from rostra.qt.histogram import Histogram
from rostra.qt.icons import Icons
from rostra.qt.language import install
from rostra.qt.reader_text import ReaderText
from rostra.qt.theme import Theme
from rostra.qt.window import Window

RTL = Qt.LayoutDirection.RightToLeft


def test_time_runs_from_the_right(qtbot: QtBot, theme: Theme) -> None:
    bars = TimeBars(theme)
    qtbot.addWidget(bars)
    bars.setLayoutDirection(RTL)
    bars.resize(600, 200)
    bars.set_bins([Bin(f"202{i}", f"202{i}", i + 1) for i in range(4)])
    bars.grab()  # places the plot
    slots = [bars._slot(i) for i in range(4)]
    assert [s.left() for s in slots] == sorted((s.left() for s in slots), reverse=True)
    assert [bars._index(s.center().x()) for s in slots] == [0, 1, 2, 3]
    picked = []
    bars.picked.connect(lambda low, high: picked.append((low, high)))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(bars, key)
    assert picked == [("2021", "2021")]


def test_the_histogram_runs_from_the_right(qtbot: QtBot, theme: Theme) -> None:
    strip = Histogram(theme)
    qtbot.addWidget(strip)
    strip.setLayoutDirection(RTL)
    strip.resize(400, 62)
    strip.show_counts({"2024-01": 3, "2024-04": 2})
    slots = [strip._slot(i) for i in range(4)]
    assert slots[0].left() > slots[3].left()
    assert [strip._index(s.center().x()) for s in slots] == [0, 1, 2, 3]
    picked = []
    strip.picked.connect(lambda low, high: picked.append((low, high)))
    spots = [s.center().toPoint() for s in (slots[0], slots[2])]
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=spots[0])
    qtbot.mouseMove(strip, spots[1])
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=spots[1])
    assert picked == [("2024-01", "2024-03")]


@pytest.fixture
def mirrored_program(qapp: QApplication) -> Iterator[None]:
    """A painter goes by the whole program's direction, not by its widget's."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored_program")
def test_a_facet_begins_where_reading_does(qtbot: QtBot, theme: Theme) -> None:
    panel = FacetPanel(theme, Icons(theme))
    qtbot.addWidget(panel)
    panel.resize(400, 120)
    panel.show_facets("", {"speaker": [FacetValue("1", "Leyla Aral", 7)]})
    panel.show()
    qtbot.waitExposed(panel)
    row = panel.visualItemRect(panel.topLevelItem(0).child(0))
    image = panel.viewport().grab(row).toImage()
    dark = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 90  # the name; its count is paler
    ]
    assert dark
    assert min(dark) > image.width() / 2


def test_a_mirrored_matrix_opens_the_cell_that_is_clicked(qtbot: QtBot, theme: Theme) -> None:
    chart = MatrixChart(theme)
    qtbot.addWidget(chart)
    chart.setLayoutDirection(RTL)
    rows = (Bin("a", "Aral", 2), Bin("v", "Venn", 1))
    columns = (Bin("x", "X", 1, 1), Bin("y", "Y", 2, 1))
    chart.set_matrix(Matrix("t", "speaker", "year", rows, columns, {("a", "x"): 2, ("v", "y"): 1}))
    chart.resize(chart.sizeHint())
    assert chart._cell(0, 0).left() > chart._cell(0, 1).left()
    assert chart._cell(0, 0).right() <= chart.width() - chart._left
    picked = []
    chart.picked.connect(lambda row, column: picked.append((row, column)))
    spot = QPointF(chart._cell(1, 1).center()).toPoint()
    qtbot.mouseMove(chart, spot)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert picked == [("v", "y")]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda code: install(qapp, code)
    install(qapp, "en")


@pytest.mark.parametrize("code", ["ru", "az"])
def test_no_word_is_cut(
    qtbot: QtBot, desk: Desk, archive_folder: Path, speak: Callable[[str], None], code: str
) -> None:
    """On a small screen, whatever the language: labels and buttons have room for their words."""
    speak(code)
    window = open_window(qtbot, desk, archive_folder)
    window.resize(1280, 720)
    if not window.panes.shown("right"):
        window.panes.toggle("right")
    one = window.results.model.id_at(0)
    wrong: list[str] = []
    for page, record in (
        ("results", 0), ("review", 0), ("trash", 0), ("people", 0), ("charts", 0),
        ("settings", 0), ("person", 1),
    ):  # fmt: skip
        window.route.go(page, record)
        settle(qtbot, desk)
        wrong += [f"{page}: {text}" for text in cut(window)]
    window.route.show_statement(one)
    settle(qtbot, desk)
    window.panes.long_work.show()
    for tab in range(window.details.count()):
        window.details.setCurrentIndex(tab)
        settle(qtbot, desk)
        wrong += [f"article, tab {tab}: {text}" for text in cut(window)]
    window.undoing.undo()
    settle(qtbot, desk)
    assert sorted(set(wrong)) == []


def cut(window: Window) -> list[str]:
    """Texts of visible labels and buttons that are wider or higher than their place."""
    out = []
    parts: list[QWidget] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for part in parts:
        if not isinstance(part, QLabel | QAbstractButton) or not part.isVisible():
            continue
        text = part.text().replace("&", "")
        if not text or part.toolTip() or isinstance(part, Elided) or "<" in text:
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            if part.heightForWidth(part.width()) > part.height() + 2:
                out.append(text)
        elif part.fontMetrics().horizontalAdvance(text) > part.width() + 1 and part.width() > 24:
            out.append(text)
    return out


def test_the_margin_of_the_reader_is_where_reading_begins(qtbot: QtBot, theme: Theme) -> None:
    for direction, is_right in ((Qt.LayoutDirection.LeftToRight, False), (RTL, True)):
        text = ReaderText(theme)
        qtbot.addWidget(text)
        text.setLayoutDirection(direction)
        text.resize(900, 300)
        text.show()
        assert (text._gutter.geometry().center().x() > 450) is is_right
        margins = text.viewportMargins()
        wide, narrow = (margins.right(), margins.left()) if is_right else (
            margins.left(), margins.right()
        )  # fmt: skip
        assert wide > narrow

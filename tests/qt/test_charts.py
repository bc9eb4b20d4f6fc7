"""Charts: the numbers they show are the numbers they were given, by mouse, by keys, in files."""

import csv
import math
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from rostra.domain.errors import ExportFailure
from rostra.domain.summaries import Bin, Matrix, by_time, months_between
from rostra.qt.charts import MatrixChart, TimeBars, save_chart
from rostra.qt.charts.base import nice_ceiling
from rostra.qt.charts.save import MARGIN
from rostra.qt.theme import Theme

MATRIX = Matrix(
    "Speakers by sector",
    "speaker",
    "sector",
    (Bin("1", "Leyla Aral"), Bin("2", "=Tomas Vareth")),
    (Bin("trade", "Trade", 3, 5), Bin("energy", "Energy", 0, 2), Bin("health", "Health")),
    {("1", "trade"): 2, ("2", "trade"): 1},
)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


def test_months_between_crosses_years() -> None:
    assert months_between("2023-11", "2024-02") == ["2023-11", "2023-12", "2024-01", "2024-02"]


def test_by_time_keeps_gaps_and_falls_back_to_years() -> None:
    assert [(b.key, b.count) for b in by_time({"2024-01": 2, "2024-03": 1, "": 9})] == [
        ("2024-01", 2),
        ("2024-02", 0),
        ("2024-03", 1),
    ]
    years = by_time({"2010-05": 1, "2024-03": 4})
    assert [years[0].key, years[-1].key, len(years)] == ["2010", "2024", 15]
    assert sum(b.count for b in years) == 5
    assert by_time({}) == []


@pytest.mark.parametrize(
    ("value", "top"), [(0, 1), (1, 1), (3, 5), (7, 10), (11, 20), (4001, 5000)]
)
def test_axes_end_at_round_numbers(value: int, top: int) -> None:
    assert nice_ceiling(value) == top


def test_bars_are_picked_by_key_and_by_drag(qtbot: QtBot, theme: Theme) -> None:
    bars = TimeBars(theme)
    qtbot.addWidget(bars)
    bars.resize(640, 200)
    bars.set_bins(by_time({"2024-01": 2, "2024-04": 1}))
    bars.show()
    bars.grab()
    picked: list[tuple[str, str]] = []
    bars.picked.connect(lambda a, b: picked.append((a, b)))
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    qtbot.keyClick(bars, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert picked == [("2024-01", "2024-01"), ("2024-01", "2024-04")]
    picked.clear()
    first, last = bars._slot(1).center().toPoint(), bars._slot(2).center().toPoint()
    qtbot.mousePress(bars, Qt.MouseButton.LeftButton, pos=last)
    bars._at = 1
    qtbot.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=first)
    assert picked == [("2024-02", "2024-03")]


def test_every_cell_opens_by_keys_and_mouse(qtbot: QtBot, theme: Theme) -> None:
    chart = MatrixChart(theme)
    qtbot.addWidget(chart)
    chart.set_matrix(MATRIX)
    chart.resize(chart.sizeHint())
    chart.show()
    chart.grab()
    picked: list[tuple[str, str]] = []
    chart.picked.connect(lambda a, b: picked.append((a, b)))
    for i, row in enumerate(MATRIX.rows):
        for j, column in enumerate(MATRIX.columns):
            spot = chart._cell(i, j).center().toPoint()
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
            assert picked[-1] == (row.key, column.key)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert picked[-1] == ("1", "health")
    assert "0 article" in chart.accessibleDescription()
    assert "Leyla Aral, Trade: 2 statement" in chart.cell_words(0, 0)


def test_cells_give_way_to_the_room_there_is(qtbot: QtBot, theme: Theme) -> None:
    many = tuple(Bin(str(n), f"A sector with a long name {n}", 1, 1) for n in range(22))
    chart = MatrixChart(theme)
    qtbot.addWidget(chart)
    chart.set_matrix(Matrix("", "speaker", "sector", MATRIX.rows, many, {("1", "0"): 2}))
    chart.show()
    wanted, least = chart.sizeHint(), chart.minimumSize()
    assert least.width() < wanted.width()
    for width in (wanted.width(), (wanted.width() + least.width()) // 2, least.width()):
        chart.resize(width, wanted.height())
        # Headings lean over the last cell: they too end before the edge.
        assert chart._cell(0, 21).right() < chart.picture_size().width() <= width + 1
    assert chart._cell(0, 0).width() >= 24  # a number can be read
    chart.resize(3 * wanted.width(), wanted.height())
    assert chart.picture_size().toSize() == wanted  # and no cell is a plain


def test_a_chart_is_saved_as_picture_and_numbers(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    chart = MatrixChart(theme)
    qtbot.addWidget(chart)
    chart.set_matrix(MATRIX)
    chart.caption = "Found by “rail”"
    for suffix in (".png", ".svg", ".csv"):
        save_chart(chart, tmp_path / f"chart{suffix}")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 2 * (math.ceil(chart.picture_size().width()) + 2 * MARGIN)
    words = {e.text for e in ET.parse(tmp_path / "chart.svg").iter() if e.tag.endswith("text")}
    assert {"Leyla Aral", "Trade", "2", "Speakers by sector", "Found by “rail”"} <= words
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as f:
        rows = list(csv.reader(f))
    assert rows[1] == ["Leyla Aral", "2", "0", "0"]
    assert rows[2][0] == "'=Tomas Vareth"
    assert rows[-1][1:] == ["5", "2", "0"]


def test_what_cannot_be_written_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bars = TimeBars(theme)
    qtbot.addWidget(bars)
    with pytest.raises(ExportFailure, match="kind of picture"):
        save_chart(bars, tmp_path / "chart.gif")
    with pytest.raises(ExportFailure, match="could not be written"):
        save_chart(bars, tmp_path / "missing" / "chart.png")
    assert list(tmp_path.iterdir()) == []


BIG = Matrix(
    "Speaker × month",
    "speaker",
    "month",
    tuple(Bin(str(i), f"Speaker number {i}") for i in range(30)),
    tuple(Bin(f"c{j}", f"Column {j}", 1, j % 3) for j in range(20)),
    {(str(i), f"c{j}"): i * j % 7 for i in range(30) for j in range(20) if i * j % 7},
)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_painted_piece_by_piece_is_what_is_painted_at_once(
    theme: Theme, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    chart = MatrixChart(theme)
    qtbot.addWidget(chart)
    chart.setLayoutDirection(way)
    chart.set_matrix(BIG)
    chart.resize(chart.minimumSize())
    whole, pieces = (QImage(chart.size(), QImage.Format.Format_RGB32) for _ in range(2))
    for image in (whole, pieces):
        image.fill(Qt.GlobalColor.white)
    chart.render(whole)
    for top in range(0, chart.height(), 90):
        for left in range(0, chart.width(), 130):
            part = QRect(left, top, 130, 90)
            chart.render(pieces, part.topLeft(), QRegion(part))
    differ = sum(
        whole.pixel(x, y) != pieces.pixel(x, y)
        for x in range(0, chart.width(), 2)
        for y in range(0, chart.height(), 2)
    )
    assert differ < chart.width() * chart.height() / 4 / 500  # where a slanted letter is cut


def test_keys_bring_the_cell_into_sight(theme: Theme, qtbot: QtBot) -> None:
    area = QScrollArea()
    chart = MatrixChart(theme)
    area.setWidget(chart)
    qtbot.addWidget(area)
    chart.set_matrix(BIG)
    chart.resize(chart.minimumSize())
    area.resize(400, 300)
    area.show()
    for _ in range(19):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.keyClick(chart, Qt.Key.Key_Down)
    at = chart.mapTo(area.viewport(), chart._cell(19, 19).center().toPoint())
    assert area.viewport().rect().contains(at)


def test_the_mouse_finds_every_cell(theme: Theme, qtbot: QtBot) -> None:
    chart = MatrixChart(theme)
    qtbot.addWidget(chart)
    chart.set_matrix(BIG)
    chart.resize(chart.minimumSize())
    opened: list[tuple[str, str]] = []
    chart.picked.connect(lambda row, column: opened.append((row, column)))
    for i, j in ((0, 0), (29, 19), (7, 0), (0, 19), (12, 13)):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart._cell(i, j).center().toPoint())
    assert opened == [("0", "c0"), ("29", "c19"), ("7", "c0"), ("0", "c19"), ("12", "c13")]
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(opened) == 5

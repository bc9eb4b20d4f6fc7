"""What makes it readable: measure, room, labels that keep apart, remarks that give way."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest, settle

from rostra.domain.records import ArticleVersion
from rostra.domain.summaries import Bin, Matrix
from rostra.qt.charts import MatrixChart, TimeBars
from rostra.qt.desk import Desk
from rostra.qt.empty import EmptyState
from rostra.qt.hint_bar import HintBar
from rostra.qt.passing import PassingDialog
from rostra.qt.picker import Choice, Picker
from rostra.qt.quick_look import QuickLook
from rostra.qt.reader_text import ReaderText
from rostra.qt.start_page import StartPage
from rostra.qt.tokens import DARK, LIGHT, Tokens, contrast
from rostra.qt.window import Window

ENGLISH = "She stressed that no decision had been taken, and that the promise of May stood. " * 30
RUSSIAN = "Она подчеркнула, что решение ещё не принято и что обещание, данное в мае, в силе. " * 30


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_charts_stand_out_from_their_ground(tokens: Tokens) -> None:
    assert contrast(tokens.chart, tokens.surface) >= 3


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN], ids=["english", "russian"])
@pytest.mark.parametrize("zoom", [100, 150])
def test_a_line_of_an_article_has_65_to_75_letters(
    desk: Desk, qtbot: QtBot, text: str, zoom: int
) -> None:
    reader = ReaderText(desk.theme)
    qtbot.addWidget(reader)
    reader.resize(1900, 900)
    reader.show()
    version = ArticleVersion(1, 1, 1, text, "", "", datetime(2024, 3, 7, tzinfo=UTC))
    reader.show_version(version, [])
    reader.set_zoom(zoom)
    layout = reader.document().begin().layout()
    full = [layout.lineAt(i).textLength() for i in range(layout.lineCount() - 1)]
    assert full
    assert 65 <= sum(full) / len(full) <= 75


def bins(count: int) -> list[Bin]:
    months = [(2021 + i // 12, i % 12 + 1) for i in range(count)]
    return [Bin(f"{y}-{m:02}", f"{y}-{m:02}", m) for y, m in months]


class Written(QPainter):
    """Keeps where texts of one height were written."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.boxes: list[tuple[QRectF, str]] = []

    def drawText(self, *given: object) -> object:  # noqa: N802
        if isinstance(given[0], QRectF):
            self.boxes.append((QRectF(given[0]), str(given[2])))
        return super().drawText(*given)  # type: ignore[call-overload]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("width", [300, 345, 390, 470, 560, 640, 777])
@pytest.mark.parametrize("count", [14, 57, 60])
def test_the_labels_of_bars_keep_apart(
    desk: Desk, qtbot: QtBot, width: int, count: int, mirrored: bool
) -> None:
    bars = TimeBars(desk.theme)
    qtbot.addWidget(bars)
    if mirrored:
        bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bars.set_bins(bins(count))
    bars.resize(width, 200)
    image = QImage(width, 200, QImage.Format.Format_ARGB32)
    painter = Written(image)
    bars.draw(painter, QRectF(0, 0, width, 200), live=False)
    painter.end()
    small = QFontMetricsF(desk.theme.font("small"))
    low = max(box.top() for box, _ in painter.boxes)
    row = sorted(
        (box.center().x(), small.horizontalAdvance(text))
        for box, text in painter.boxes
        if box.top() == low
    )
    assert len(row) >= 2
    for (at, wide), (then, next_wide) in pairwise(row):
        assert then - at - (wide + next_wide) / 2 >= 8
    steps = [then - at for (at, _), (then, _) in pairwise(row)]
    assert max(steps) - min(steps) < 1, "at even distances"
    assert row[0][0] - row[0][1] / 2 >= 0
    assert row[-1][0] + row[-1][1] / 2 <= width


def test_headings_of_a_matrix_lie_inside_its_picture(desk: Desk) -> None:
    long = "Labour, pensions and social protection"
    columns = tuple(Bin(str(i), long if i % 2 else "Trade", 1, 1) for i in range(9))
    matrix = MatrixChart(desk.theme)
    matrix.set_matrix(Matrix("m", "speaker", "sector", (Bin("1", "Leyla Aral"),), columns, {}))
    size = matrix.picture_size().toSize()
    ground = desk.theme.colour("surface")
    image = QImage(size + QSize(60, 60), QImage.Format.Format_ARGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.translate(30, 30)
    matrix.draw(painter, QRectF(0, 0, size.width(), size.height()), live=False)
    painter.end()
    outside = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if not (30 <= x < size.width() + 30 and 30 <= y < size.height() + 30)
        and image.pixelColor(x, y) != ground
    ]
    assert outside == []


@pytest.mark.parametrize("width", [300, 420, 640, 1200])
def test_the_words_of_a_tile_are_not_cut(desk: Desk, qtbot: QtBot, width: int) -> None:
    page = StartPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    qtbot.waitExposed(page)
    come_to_rest()
    labels = [label for tile in page._tiles for label in tile.findChildren(QLabel)]
    assert len(labels) >= 6
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())
        assert label.geometry().bottom() < label.parentWidget().height()


def test_a_remark_is_kept_apart_from_its_line(desk: Desk, qtbot: QtBot) -> None:
    picker = Picker(desk, None, "Sectors")  # type: ignore[arg-type]
    qtbot.addWidget(picker)
    picker.offer([Choice("t", "Transport", "roads, rail, air, sea " * 9), Choice("e", "Energy")])
    first, second = picker.list.item(0), picker.list.item(1)
    assert (first.text(), second.text()) == ("Transport", "Energy")
    told = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(told).startswith("Transport, roads")
    picker.show()
    assert not picker.list.horizontalScrollBar().isVisible()
    picker.edit.setText("rail")
    assert picker.list.count() == 1


@pytest.mark.parametrize(("width", "height"), [(240, 500), (340, 500), (900, 500), (190, 140)])
def test_buttons_of_an_empty_page_are_not_cut(
    desk: Desk, qtbot: QtBot, width: int, height: int
) -> None:
    empty = EmptyState(desk.theme, desk.icons)
    qtbot.addWidget(empty)
    empty.resize(width, height)
    empty.show()
    acts = tuple((f"Search for something {i}", lambda: None) for i in range(3))
    empty.say("search", "Nothing found", "Fewer words may find more.", acts)
    come_to_rest()
    buttons = [b for b in empty.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) == (3 if height == 500 else 1)
    assert all(b.width() >= b.sizeHint().width() for b in buttons)
    boxes = [b.geometry() for b in buttons]
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
    assert all(empty.rect().contains(box) for box in boxes)


@pytest.mark.parametrize("width", [300, 420, 900])
def test_remarks_below_the_search_do_not_lie_over_one_another(
    window: Window, qtbot: QtBot, width: int
) -> None:
    bar = HintBar(window)
    qtbot.addWidget(bar)
    bar.resize(width, 60)
    bar.say_listed("Undid: Import 2021-10-05-gas-denial.html")
    bar.show()
    come_to_rest()
    remark, back = bar.findChildren(QLabel)[0], bar.findChildren(QPushButton)[0]
    assert not remark.geometry().intersects(back.geometry())
    assert back.geometry().right() <= bar.width()


def test_a_dialog_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    dialog = PassingDialog()
    qtbot.addWidget(dialog)
    dialog.resize(9000, 9000)
    dialog.show()
    room = QGuiApplication.primaryScreen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_a_quick_look_moves_no_edges(desk: Desk, window: Window, qtbot: QtBot) -> None:
    window.results.view.go_first()
    window.run("go.peek")
    settle(qtbot, desk)
    [quick] = window.findChildren(QuickLook)
    assert quick.isVisible()
    assert quick.text.current() is not None
    assert quick.text.handles._edges() == []
    quick.close()

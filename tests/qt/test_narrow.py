"""A small screen at 200%: 640×360.  Nothing lies over anything else, and names can be read."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle
from tests.qt.test_small_faults import collection

from rostra.qt.desk import Desk
from rostra.qt.passing import keep_file_dialogs_inside
from rostra.qt.window import Window

PANES = pytest.mark.parametrize("both", [False, True], ids=["left pane", "both panes"])


def narrow(window: Window, qtbot: QtBot, desk: Desk, both: bool) -> None:
    """As small as the window gets."""
    window.panes.docks["right"].setVisible(both)
    window.resize(640, 360)
    settle(qtbot, desk)


def apart(*parts: QWidget) -> None:
    """None of them lies over another."""
    for one, other in combinations(parts, 2):
        assert one.isVisible()
        assert not one.geometry().intersects(other.geometry()), (one, other)


@PANES
def test_the_boxes_above_the_results_are_apart(
    window: Window, qtbot: QtBot, desk: Desk, both: bool
) -> None:
    narrow(window, qtbot, desk, both)
    page = window.results
    parts = (page._total, page._group_box, page._sort_box, page._layout_button)
    apart(*parts)
    lefts = sorted(parts, key=lambda part: part.x())
    assert all(b.x() - a.geometry().right() > 4 for a, b in pairwise(lefts))
    assert lefts[-1].geometry().right() < page.width()


@PANES
def test_the_head_of_a_collection_is_readable(
    window: Window, qtbot: QtBot, desk: Desk, both: bool
) -> None:
    collection(window, qtbot, desk)
    narrow(window, qtbot, desk, both)
    page = window.pages.collection
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert {one.accessibleName() for one in buttons} == {"Export…", "Heading", "Note", "Take out"}
    apart(page.title, page.remark, page.view, *buttons)
    assert page.title.width() >= page.title.fontMetrics().horizontalAdvance(page.title.text())
    assert page.remark.height() <= 3 * page.remark.fontMetrics().lineSpacing() + 12


@PANES
def test_the_head_of_a_person_does_not_lie_over_the_statements(
    window: Window, qtbot: QtBot, desk: Desk, both: bool
) -> None:
    narrow(window, qtbot, desk, both)
    person = desk.archive.store.agents.all()[0].id
    window.route.go("person", person)
    settle(qtbot, desk)
    page = window.pages.person
    shown = page.findChildren(QScrollArea)
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    apart(page.title, page.remark, page.view, *shown, *buttons)
    assert page.view.geometry().bottom() < page.height()
    assert page.view.height() >= 40


@PANES
def test_the_name_has_the_room_among_people(
    window: Window, qtbot: QtBot, desk: Desk, both: bool
) -> None:
    narrow(window, qtbot, desk, both)
    window.route.go("people")
    settle(qtbot, desk)
    tree = window.pages.people.tree
    longest = max(tree.fontMetrics().horizontalAdvance(n) for n in ("Leyla Aral", "Oskar Venn"))
    assert tree.columnWidth(0) > longest + 24
    window.resize(1400, 700)
    settle(qtbot, desk)
    window.panes.docks["right"].hide()
    settle(qtbot, desk)
    assert not any(tree.isColumnHidden(column) for column in range(4))


def test_the_charts_are_not_cut(window: Window, qtbot: QtBot, desk: Desk) -> None:
    narrow(window, qtbot, desk, both=False)
    window.route.go("charts")
    settle(qtbot, desk)
    charts = window.pages.charts
    assert charts.page.width() <= charts.width()
    whole = charts.page.matrix.picture_size().height()
    assert charts.page._scroll.height() >= min(whole, 300)


def test_the_line_below_a_title_has_the_whole_width(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    window.route.show_article(window.desk.archive.store.articles.page()[0].id, 0)
    settle(qtbot, desk)
    where, legend = window.reader._where, window.reader._legend
    assert isinstance(where, QLabel)
    assert legend.isVisible()
    assert where.geometry().right() >= legend.geometry().right()


def test_qt_s_own_file_dialog_fits_a_small_screen(window: Window, qtbot: QtBot) -> None:
    keep_file_dialogs_inside(_app())
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.resize(3000, 2000)
    with qtbot.waitSignal(_app().focusWindowChanged):
        dialog.open()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.reject()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

"""Where there is little room: what counts stays whole, and what is cut says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from tests.qt.test_narrow import PANES, narrow

from rostra.qt.desk import Desk
from rostra.qt.elided_box import ElidedBox
from rostra.qt.found_line import FoundLine
from rostra.qt.window import Window


@PANES
def test_how_many_were_found_is_never_cut(
    window: Window, qtbot: QtBot, desk: Desk, both: bool
) -> None:
    narrow(window, qtbot, desk, both)
    found = window.results._total
    assert found.text() in ("12 statements", "12")
    assert found.fontMetrics().horizontalAdvance(found.text()) <= found.width()
    assert found.toolTip().startswith("12 statements")
    assert found.toolTip().endswith("ms")


def test_the_boxes_give_way_before_the_count(window: Window, qtbot: QtBot, desk: Desk) -> None:
    page = window.results
    bar = page._total.parentWidget()
    assert bar is not None
    boxes = (page._group_box, page._sort_box)
    least = sum(box.minimumSizeHint().width() for box in boxes)
    bar.resize(least + page._total.widths[-2] + 120, bar.height())
    QApplication.processEvents()
    assert page._total.text() == "12 statements"
    assert any(box.shown_text != box.currentText() for box in boxes)


def test_with_room_the_count_says_all_of_it(qtbot: QtBot) -> None:
    found = FoundLine()
    qtbot.addWidget(found)
    found.resize(QSize(400, 20))
    found.say(1_234, 3.6)
    assert found.text() == "1,234 statements  ·  4 ms"
    assert not found.toolTip()
    found.resize(found.widths[1], 20)
    found.resizeEvent(None)  # type: ignore[arg-type]
    assert found.text() == "1,234 statements"
    found.clear()
    assert not found.text()


@pytest.mark.parametrize("wide", [60, 90, 400])
def test_a_box_says_that_its_text_is_cut(qtbot: QtBot, wide: int) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItems(["Version 1, imported 3 March 2024", "short"])
    box.resize(wide, 30)
    box.show()
    whole = box.currentText()
    assert (box.shown_text == whole) is (wide == 400)
    assert wide == 400 or box.shown_text.endswith("…")
    assert box.minimumSizeHint().width() < box.sizeHint().width()
    box.showPopup()
    assert box.view().width() >= box.fontMetrics().horizontalAdvance(whole)
    box.hidePopup()
    QToolTip.hideText()


def test_a_narrow_import_sheet_leaves_the_room_to_the_fields(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    sheet = window.pages.imports
    window.pages._insert("import", sheet)
    window.pages.setCurrentWidget(sheet)
    narrow(window, qtbot, desk, both=False)
    assert sheet._many.isHidden()
    assert sheet.put.toolTip().startswith("Set for")
    window.resize(1400, 700)
    QApplication.processEvents()
    assert sheet._many.isVisible()

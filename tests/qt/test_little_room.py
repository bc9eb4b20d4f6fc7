"""Where there is little room: what counts stays whole, and what is cut says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest
from tests.qt.test_narrow import PANES, narrow

from rostra.domain.changes import FileResult, ImportReport
from rostra.qt.desk import Desk
from rostra.qt.elided_box import ElidedBox
from rostra.qt.found_line import FoundLine
from rostra.qt.import_model import NAMES
from rostra.qt.imports import report_words
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
    bar.setFixedWidth(least + page._total.widths[-2] + 120)
    come_to_rest()
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
    come_to_rest()
    assert sheet._many.isVisible()


@pytest.mark.parametrize("counts", [3, 8])
def test_a_low_import_sheet_shows_rows_and_cuts_no_sentence(
    window: Window, qtbot: QtBot, desk: Desk, tmp_path: Path, counts: int
) -> None:
    for number in range(counts):
        words = f"President Leyla Aral said the fees would rise by {number} percent."
        (tmp_path / f"{number}.txt").write_text(f"Talks {number}\n\n{words}\n", encoding="utf-8")
    window.imports.begin([tmp_path / f"{n}.txt" for n in range(counts)])
    sheet = window.pages.imports
    qtbot.waitUntil(lambda: not sheet.reading.busy)
    narrow(window, qtbot, desk, both=False)
    sheet._say("Its address is that of “Talks on the port”, imported on 3 March 2024. " * 3)
    come_to_rest()
    view = sheet.view
    row = view.verticalHeader().defaultSectionSize()
    assert view.viewport().height() >= 2.5 * row
    assert sheet._said.height() <= 2 * sheet._said.fontMetrics().lineSpacing()
    assert sheet._said.toolTip()
    assert sheet._path.isHidden()
    tip = sheet.model.index(0, NAMES.index("title")).data(Qt.ItemDataRole.ToolTipRole)
    assert "0.txt" in tip
    assert "Leyla Aral" in tip
    window.resize(1400, 900)
    come_to_rest()
    lines = sheet._said.heightForWidth(sheet._said.width())
    assert sheet._said.height() >= lines > sheet._said.fontMetrics().lineSpacing()
    assert sheet._path.isVisible()


def test_an_import_names_nothing_that_there_is_none_of() -> None:
    def told(*files: tuple[str, int]) -> str:
        return report_words(ImportReport(tuple(FileResult("a", s, statements=n) for s, n in files)))

    assert told(("new version", 3)) == "1 new version, 3 statements"
    assert told(("imported", 0)) == "1 article imported, 0 statements"
    both = told(("imported", 2), ("imported", 1), ("new version", 3), ("failed", 0))
    assert both == "2 articles imported, 1 new version, 6 statements, 1 failed"
    neither = told(("duplicate", 0), ("failed", 0))
    assert neither == "Nothing imported, 1 duplicate skipped, 1 failed"

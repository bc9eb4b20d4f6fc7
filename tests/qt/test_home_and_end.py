"""Home and End lead to the first and the last statement, as in any list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("layout", ["cards", "table"])
def test_home_and_end(qtbot: QtBot, window: Window, layout: str) -> None:
    view, ids = window.results.view, list(window.results.model.ids)
    window.results.show_as(layout)
    window.activateWindow()
    view.setFocus()
    view.go_to(ids[2])
    QTest.keyClick(view, Qt.Key.Key_Home)
    settle(qtbot, window.desk)
    assert window.chosen.current_id() == ids[0]
    QTest.keyClick(view, Qt.Key.Key_End)
    settle(qtbot, window.desk)
    assert window.chosen.current_id() == ids[-1]
    assert view.selected_count() == 1
    QTest.keyClick(view, Qt.Key.Key_Home, SHIFT)
    assert view.selected_count() == len(ids)

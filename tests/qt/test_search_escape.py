"""Escape in the search box: first the completions go, then the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostra.qt.icons import Icons
from rostra.qt.search_box import SearchBox
from rostra.qt.theme import Theme


@pytest.fixture
def box(qapp: QApplication, qtbot: QtBot) -> SearchBox:
    made = SearchBox(Icons(Theme(qapp, "light")))
    qtbot.addWidget(made)
    made.resize(600, 34)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_the_first_escape_leaves_the_text(box: SearchBox, qtbot: QtBot) -> None:
    box.setText("speaker:Aral fee")
    box.offer(box.text(), [(13, 16, "fees", "fees", "")])
    popup = box._completer.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert box.text() == "speaker:Aral fee"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_enter_takes_the_chosen_completion_and_nothing_else(box: SearchBox, qtbot: QtBot) -> None:
    box.setText("speaker:Aral fee")
    box.offer(box.text(), [(13, 16, "fees", "fees", "")])
    popup = box._completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "speaker:Aral fees"

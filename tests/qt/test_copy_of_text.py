"""Ctrl+C in an article copies the text that is selected there; with none, the statement."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_selected_text_is_copied(qtbot: QtBot, window: Window) -> None:
    window.results.view.go_to(window.results.model.ids[0])
    window.route.show_source()
    settle(qtbot, window.desk)
    text, clipboard = window.reader.text, QGuiApplication.clipboard()
    window.activateWindow()
    text.setFocus()
    QApplication.processEvents()
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 2)
    text.setTextCursor(cursor)
    wanted = cursor.selectedText()
    QTest.keyClick(text, Qt.Key.Key_C, CONTROL)
    settle(qtbot, window.desk)
    assert clipboard.text() == wanted

    cursor.clearSelection()
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_C, CONTROL)
    settle(qtbot, window.desk)
    hit = window.desk.archive.rows([window.chosen.current_id()])[0]
    assert hit.text.split("…")[0].strip() in clipboard.text()
    assert clipboard.text() != wanted

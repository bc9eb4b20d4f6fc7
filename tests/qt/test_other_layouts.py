"""Single keys while a Cyrillic layout is chosen: the key that stands there counts."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.records import Review
from rostra.qt.other_layouts import _letter, latin_keys
from rostra.qt.window import Window

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
CYRILLIC_EF, CYRILLIC_IE, CYRILLIC_KA = 0x424, 0x415, 0x41A
SCAN_A, SCAN_T, SCAN_R, SCAN_OTHER = 30, 20, 19, 41


def pressed(key: int, scan: int, held: Qt.KeyboardModifier = NONE, virtual: int = 0) -> QKeyEvent:
    text = chr(key).lower() if held == NONE and key < 0x110000 else ""
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "letter"),
    [
        ("windows", SCAN_T, 0, "T"),
        ("xcb", SCAN_T + 8, 0, "T"),
        ("wayland-egl", SCAN_T + 8, 0, "T"),
        ("cocoa", 1, 17, "T"),
        ("cocoa", 1, 46, "M"),
        ("windows", SCAN_OTHER, 0, ""),
        ("cocoa", 1, 100, ""),
    ],
)
def test_the_place_of_a_key_on_each_system(
    platform: str, scan: int, virtual: int, letter: str
) -> None:
    assert _letter(platform, pressed(CYRILLIC_IE, scan, virtual=virtual)) == letter


def test_only_letters_that_are_not_latin_are_read_by_their_place() -> None:
    assert latin_keys(pressed(CYRILLIC_IE, SCAN_T)) == QKeySequence("T")
    assert latin_keys(pressed(CYRILLIC_IE, SCAN_T, CONTROL)) == QKeySequence("Ctrl+T")
    assert latin_keys(pressed(ord("Y"), SCAN_T)) is None, "another Latin layout, as the German"
    assert latin_keys(pressed(0x18F, SCAN_T)) is None, "schwa, on the Azerbaijani keyboard"
    assert latin_keys(pressed(int(Qt.Key.Key_Escape), SCAN_T)) is None


def test_a_cyrillic_letter_in_the_list_is_the_command_of_its_key(
    qtbot: QtBot, window: Window
) -> None:
    first = window.results.model.ids[0]
    view, statements = window.results.view, window.desk.archive.store.statements

    def review() -> Review:
        kept = statements.get(first)
        assert kept is not None
        return kept.review

    view.go_to(first)
    window.activateWindow()
    view.setFocus()
    QApplication.sendEvent(view, pressed(CYRILLIC_EF, SCAN_A))
    settle(qtbot, window.desk)
    assert review() == Review.ACCEPTED

    box = window.results.box
    box.setFocus()
    QApplication.sendEvent(box, pressed(CYRILLIC_KA, SCAN_R))
    settle(qtbot, window.desk)
    assert box.text() == "к", "where one types it is a letter"
    assert review() == Review.ACCEPTED

"""A change of theme goes through all widgets, and none may be deleted on the way."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle
from tests.qt.deaths import deaths

from rostra.qt.commands import BY_ID
from rostra.qt.desk import Desk
from rostra.qt.sheet import Sheet
from rostra.qt.window import Window

_CODE = """
import gc
from PySide6.QtWidgets import QApplication, QLabel
from rostra.qt.start_rows import Row
from rostra.qt.theme import Theme

class Circle:
    pass

app = QApplication(["rostra"])
theme = Theme(app, "light")
rows = [Row(theme) for _ in range(30)]
for row in rows:
    row.say(1, lambda: None, "a row whose handler is in Python")
    row.show()
gc.disable()
for turn in range(40):
    for _ in range(50):
        circle = Circle()
        circle.label = QLabel("only a circle holds it")
        circle.label.setProperty("role", "small")
        circle.label.circle = circle
        circle.label.show()
    app.processEvents()
    gc.enable()
    gc.set_threshold(1, 1, 1)  # a collection wherever Python makes anything
    theme.set_choice("dark" if turn % 2 else "light")
    assert gc.isenabled()
    gc.disable()
print("alive")
"""


def test_garbage_that_is_widgets_outlives_a_change_of_theme() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"


SOME, NONE = "", "nothing-has-this-word"


@pytest.mark.parametrize("query", [SOME, NONE])
@pytest.mark.parametrize(
    "command", ["go.start", "go.results", "view.table", "go.people", "go.charts"]
)
def test_a_change_of_theme_deletes_no_widget(
    window: Window, qtbot: QtBot, desk: Desk, query: str, command: str
) -> None:
    window.results.box.setText(query)
    settle(qtbot, desk)
    window.actions_table.run(BY_ID[command])
    settle(qtbot, desk)
    try:
        for scheme in ("dark", "light"):
            with deaths() as died:
                desk.theme.set_choice(scheme)
            assert not died
            settle(qtbot, desk)
    finally:
        desk.theme.set_choice("light")


def test_a_list_without_rows_that_is_resized_tells_of_no_other_statement(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    # The details would be filled anew by it, amid a change of theme too (the monkey's crash).
    window.results.box.setText(NONE)
    settle(qtbot, desk)
    view = window.results.view
    assert view.model().rowCount() == 0
    with (
        qtbot.assertNotEmitted(view.current_changed),
        qtbot.assertNotEmitted(view.selection_counted),
    ):
        view.resize(view.width() - 40, view.height())


def test_the_details_are_filled_anew_without_deleting_at_once(desk: Desk, qtbot: QtBot) -> None:
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    for fill in (lambda: sheet.nothing("info", "Nothing"), lambda: sheet.quote("The words.")):
        with deaths() as died:
            for _ in range(3):
                sheet.renew()
                sheet.start()
                fill()
                sheet.done()
        assert not died
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [label.text() for label in sheet.column.findChildren(QLabel)] == ["The words."]

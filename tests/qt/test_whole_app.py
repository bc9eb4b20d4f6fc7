"""A change of theme goes through all widgets, and none may be deleted on the way."""

from __future__ import annotations

import subprocess
import sys

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

"""PySide6 6.12.0 drops a reference to None for every void call and aborts after some 7,000.

This measures it before and after 300 calls of what we call most (Python 3.12 made None
immortal; there the count cannot fall and the test holds of itself).
"""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 300


@pytest.mark.parametrize(
    "name", ["setText", "setObjectName", "save", "processEvents", "timer", "update"]
)
def test_void_calls_leave_none_alone(qapp: QApplication, name: str) -> None:
    label, thing, timer = QLabel(), QObject(), QTimer()
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)

    def save() -> None:
        painter.save()
        painter.restore()

    def tick() -> None:
        timer.start(1000)
        timer.stop()

    call = {
        "setText": lambda: label.setText("a"),
        "setObjectName": lambda: thing.setObjectName("x"),
        "save": save,
        "processEvents": qapp.processEvents,
        "timer": tick,
        "update": label.update,
    }[name]
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS / 10

"""What begins after the first paint, and begins even without one."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rostra.qt.first_paint import AfterFirstPaint


class Noted(QWidget):
    """Notes its paints."""

    def __init__(self) -> None:
        super().__init__()
        self.order: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.order.append("painted")
        super().paintEvent(event)


def test_it_begins_after_the_first_paint_and_once(qtbot: QtBot) -> None:
    window = Noted()
    qtbot.addWidget(window)
    AfterFirstPaint(window, lambda: window.order.append("begun"), most=60_000)
    qtbot.wait(20)
    assert window.order == []
    window.show()
    qtbot.waitUntil(lambda: "begun" in window.order)
    assert window.order.index("painted") < window.order.index("begun")
    window.repaint()
    qtbot.wait(10)
    assert window.order.count("begun") == 1


def test_a_window_that_is_not_seen_does_not_hold_it_up(qtbot: QtBot) -> None:
    window = Noted()
    qtbot.addWidget(window)
    AfterFirstPaint(window, lambda: window.order.append("begun"), most=5)
    qtbot.waitUntil(lambda: window.order == ["begun"])


def test_a_window_that_goes_with_it_goes_once(qtbot: QtBot) -> None:
    """Deleted by its own child, as that is deleted, it took the program along (2026-11-29)."""
    order: list[str] = []

    def leave_alone() -> None:
        window = Noted()
        window.order = order
        AfterFirstPaint(window, lambda: window.order.append("begun"), most=0)

    leave_alone()
    qtbot.waitUntil(lambda: order == ["begun"])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

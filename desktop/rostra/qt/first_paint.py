"""What begins once a window is seen: an archive that opens takes its turn from the first paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_AT_LAST = 1500
"""Milliseconds after which it begins all the same: a window may start minimised."""


class AfterFirstPaint(QObject):
    """Calls `then` once, in a turn after the first that painted `window`."""

    def __init__(self, window: QWidget, then: Callable[[], object], most: int = _AT_LAST) -> None:
        super().__init__(window)
        # The window by `parent` alone: were this one, as it is deleted, the last to hold it, the
        # window would go with it and delete it once more.
        self._then: Callable[[], object] | None = then
        self._at_last = QTimer(self)
        self._at_last.setSingleShot(True)
        self._at_last.timeout.connect(self._begin)
        self._at_last.start(most)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice the paint; it is done when the timer's turn comes."""
        if event.type() == QEvent.Type.Paint and watched is self.parent():
            watched.removeEventFilter(self)
            self._at_last.start(0)
        return False

    def _begin(self) -> None:
        window, then = self.parent(), self._then
        self._then = None
        if window is not None and then is not None:
            window.removeEventFilter(self)
            then()
        self.deleteLater()

"""Tabs whose pages are painted when something in them changed, and not otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QTabWidget


class Tabs(QTabWidget):
    """A tab widget that keeps what it has painted; it has no widgets in its corners.

    `QTabWidget` answers every request for a layout, from whatever label deep inside a page, by
    painting the whole page anew.  With a list of cards that is ten milliseconds each time, and one
    search makes four such requests.  Where the tabs keep their size nothing has to be done.
    """

    _laid_out = QSize()

    def event(self, event: QEvent) -> bool:
        """A request for a layout is only handed on when there is something to lay out."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            wanted = self.tabBar().sizeHint()
            if wanted == self._laid_out:
                self.updateGeometry()  # the pages may want more room than they did
                return True
            self._laid_out = wanted
        return super().event(event)

"""The window that is shown, exchanged for one in another language without a new start.

Words stand in hundreds of widgets, so all of them are made anew and taken to where the person was:
as a start does it, with the same settings, the same archive, place, panes and way back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from rostra.qt.language import wanted
from rostra.qt.window import Window


class Exchange(QObject):
    """Makes the first window, and another whenever the person chooses another language."""

    def __init__(self, app: QApplication, make: Callable[[QApplication], Window]) -> None:
        super().__init__(app)
        self._app = app
        self._make = make
        self.window = self._made()

    def _made(self) -> Window:
        window = self._make(self._app)
        # Queued: the click that chose the language must have left the old window first.
        queued = Qt.ConnectionType.QueuedConnection
        window.preferences.language_chosen.connect(self.exchange, queued)
        return window

    def exchange(self) -> None:
        """A new window in place of the one that is shown; not while work or an import is open."""
        old = self.window
        choice = old.desk.settings.get("language", str)
        chosen = wanted(choice, QLocale.system().uiLanguages())
        if chosen.language() == QLocale().language():
            return
        if old.jobs.running or not old.pages.imports.empty:
            told = self.tr(
                "Work or an import is still open, so the language changes with the next start."
            )
            old.desk.told.emit(told, False)
            return
        folder, trail = old.desk.folder, old.route.trail
        self._app.setQuitOnLastWindowClosed(False)
        old.panes.make_room(False)
        old.panes.keep()
        old.desk.keep(replace(old.desk.session, last_archive=folder))
        old.desk.close()  # notes the place
        old.hide()
        old.desk.tasks.shutdown()
        self.window = self._made()
        self.window.route.go_on_from(trail, folder)
        self.window.show()
        self._app.setQuitOnLastWindowClosed(True)
        old.desk.theme.deleteLater()
        old.deleteLater()
        if folder:
            self.window.archives.open(folder)

"""What a person prefers, put into effect: theme, text size, keys; and where one reads of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rostra.qt import palette
from rostra.qt.commands import BY_ID
from rostra.qt.desk import Desk
from rostra.qt.dialogs import TextPage
from rostra.qt.help import about_html, query_html
from rostra.qt.reader import ReaderPage
from rostra.qt.results_page import ResultsPage

if TYPE_CHECKING:
    from rostra.qt.window import Window

SMALLEST, USUAL, LARGEST = 50, 100, 300
"""Percent of the reader's text."""


class Preferences(QObject):
    """Puts settings into effect.  `changed` when a command's tick or keys may have changed."""

    changed = Signal()
    language_chosen = Signal()

    def __init__(self, desk: Desk, results: ResultsPage, reader: ReaderPage) -> None:
        super().__init__(results)
        self._desk = desk
        self._results = results
        self._reader = reader

    def set_theme(self, choice: str) -> None:
        """Light, dark or as the system."""
        self._desk.prefer("theme", choice)
        self._desk.theme.set_choice(choice)
        self.changed.emit()

    def zoom(self, by: int) -> None:
        """Larger or smaller text in the reader; 0 for the usual."""
        now = self._desk.settings.get("reader.size", int)
        percent = min(max(now + by, SMALLEST), LARGEST) if by else USUAL
        self._desk.prefer("reader.size", percent)
        self._reader.text.set_zoom(percent)
        self._desk.told.emit(self.tr("Text size %d%%") % percent, False)

    def take(self, key: str) -> None:
        """A setting was changed on the settings page."""
        settings = self._desk.settings
        if key == "language":
            self.language_chosen.emit()
        elif key == "theme":
            self.set_theme(settings.get("theme", str))
        elif key == "reader.size":
            self._reader.text.set_zoom(settings.get("reader.size", int))
        elif key == "results.layout":
            self._results.show_as(settings.get("results.layout", str))
        elif key == "search.sort":
            self._results.set_sort(settings.get("search.sort", str))


class Guide(QObject):
    """The palette, the keys and the help: the ways to find out what can be done."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def show_palette(self) -> None:
        """All commands."""
        table = self._window.actions_table
        chosen = palette.pick_command(self._desk, self._window, table, self._window.situation())
        if chosen:
            table.run(BY_ID[chosen])

    def show_sheet(self) -> None:
        """All keys."""
        table = self._window.actions_table
        palette.ShortcutSheet(self._desk, self._window, table, self.set_keys).exec()

    def set_keys(self, command_id: str, keys: str) -> None:
        """Other keys for a command: "" for none, NUL for its usual ones."""
        own = dict(self._desk.session.shortcuts)
        if keys == "\0":
            own.pop(command_id, None)
        else:
            own[command_id] = keys
        self._desk.keep(replace(self._desk.session, shortcuts=own))
        self._window.actions_table.set_own(own)
        self._window.refresh_actions()

    def show_query_help(self) -> None:
        """How to search."""
        TextPage(self._window, self.tr("How to search"), query_html()).exec()

    def show_about(self) -> None:
        """Version and licences."""
        TextPage(self._window, self.tr("About Rostra"), about_html()).exec()

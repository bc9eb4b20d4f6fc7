"""What every act on statements begins with: the selection, the preview of a bulk, the write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from rostra.app.archive import Archive
from rostra.domain.records import Statement
from rostra.qt.desk import Desk
from rostra.qt.dialogs import PreviewDialog

if TYPE_CHECKING:
    from rostra.qt.window import Window

_SOME = 50
"""Statements that a preview shows."""
_MOST_READ = 2000
"""Statements that are read whole before one is asked about them."""


class Acting(QObject):
    """Runs on what the window has selected."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def _ids(self) -> list[int]:
        return self._window.chosen.ids()

    def _do(
        self,
        act: str,
        ids: Sequence[int],
        work: Callable[[Archive], object],
        told: str,
        then: Callable[[object], None] | None = None,
    ) -> None:
        """Write; when it is many, show them first."""
        if len(ids) <= self._desk.settings.get("bulk.preview", int):
            self._desk.write(told, work, then)
            return

        def ask(some: object) -> None:
            if not isinstance(some, list):
                return
            dialog = PreviewDialog(self._window, act, len(ids), some)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._desk.write(told, work, then)

        first = list(ids[:_SOME])
        self._desk.read(lambda a: a.rows(first), ask)

    def _with_statements(self, then: Callable[[list[Statement]], None]) -> None:
        ids = self._ids()[:_MOST_READ]
        if not ids:
            return

        def got(found: object) -> None:
            if isinstance(found, list) and found:
                then(found)

        self._desk.read(lambda a: a.store.statements.many(ids), got)

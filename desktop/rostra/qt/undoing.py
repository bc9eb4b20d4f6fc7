"""Undo and redo: by name, and what they changed is shown."""

from __future__ import annotations

from collections.abc import Callable

from rostra.app.archive import Archive
from rostra.domain.changes import Changes, Step
from rostra.qt import steps
from rostra.qt.acting import Acting


class Undoing(Acting):
    """Steps back and forth."""

    def undo(self) -> None:
        """Take back the newest step and show what that changed."""
        self._turn(self.tr("Undid: %s"), lambda a: a.undo())

    def redo(self) -> None:
        """Do it again and show what that changed."""
        self._turn(self.tr("Redid: %s"), lambda a: a.redo())

    def _turn(self, told: str, work: Callable[[Archive], object]) -> None:
        def done(result: object) -> None:
            if not isinstance(result, tuple):
                self._desk.told.emit(self.tr("There is nothing left to undo."), False)
                return
            step, changes = result
            if isinstance(step, Step) and isinstance(changes, Changes):
                said = told % steps.words(step.name)
                self._desk.told.emit(said, False)
                self._window.chosen.show_changed(said, changes)

        if self._desk.writable:
            self._desk.write("", work, done)

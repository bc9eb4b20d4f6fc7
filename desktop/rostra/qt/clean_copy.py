"""What is copied from a line that may break anywhere is what it says, without the breaks.

A hash or an address has no blanks: marks of no width let a label break it.  Pasted, they would
make another hash and an address that leads nowhere.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

BREAK = "\u200b"
"""Of no width: where a line may break."""
_PIECE = 8
"""Characters between two such places."""


def breakable(text: str) -> str:
    """The same, to be broken anywhere."""
    return BREAK.join(text[i : i + _PIECE] for i in range(0, len(text), _PIECE))


def without_breaks(text: str) -> str:
    """What a label shows, as it was before it was made breakable; lines are lines again."""
    return text.replace(BREAK, "").replace("\u2029", "\n")


class CleanCopy(QObject):
    """Takes the breaks out of what labels of this program put on the clipboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QGuiApplication.clipboard().changed.connect(self._changed)

    def _changed(self, mode: QClipboard.Mode) -> None:
        board = QGuiApplication.clipboard()
        if mode == QClipboard.Mode.Clipboard:
            ours = board.ownsClipboard()
        else:
            ours = mode == QClipboard.Mode.Selection and board.ownsSelection()
        if not ours or not isinstance(QApplication.focusWidget(), QLabel):
            return
        text = board.text(mode)
        if BREAK in text:
            board.setText(without_breaks(text), mode)

"""Differences as a text to read: removed words struck through, added ones underlined.

Each also stands in brackets with a sign, so that neither colour nor line carries it alone,
and what is copied from here still tells.  Imported text comes in as plain characters only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from rostra.domain.differences import Change, ParagraphChange, Piece
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_SIGNS = {Change.REMOVED: "−", Change.ADDED: "+"}
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the reading direction round: they could show words out of order."""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u2029\u2060\ufeff]")


def seen(text: str) -> str:
    """A text without characters that turn its direction: they are named instead."""
    return _TURNS.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def seen_change(text: str) -> str:
    """A changed text, with what one would not see of it named: line ends, blanks, and others."""
    if text.isspace():
        text = text.replace("\n", "¶").replace(" ", "␣").replace("\t", "⇥")
    text = text.replace("\u00a0", "‹U+00A0›") if not text.strip() else text
    return seen(_UNSEEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text))


class DifferencesText(QTextEdit):
    """Read only; paragraph under paragraph."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Sequence[ParagraphChange], bool] = ((), False)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("What changed"))
        theme.changed.connect(self._show_again)

    def _show_again(self) -> None:
        self.show_changes(self._shown[0], only_changed=self._shown[1])

    def show_changes(self, paragraphs: Sequence[ParagraphChange], *, only_changed: bool) -> None:
        """Show these; with `only_changed`, a line tells how many paragraphs are left out."""
        self._shown = paragraphs, only_changed
        self.clear()
        self.document().setDefaultFont(self._theme.font("lead", serif=True))
        self.document().setDocumentMargin(SPACE[3])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = QTextBlockFormat()
        block.setBottomMargin(SPACE[3])
        block.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        left_out, is_first = 0, True
        for one in (*(p for p in paragraphs if not p.blank), None):
            if one is not None and only_changed and not one.changed:
                left_out += 1
                continue
            if left_out:
                self._next_block(cursor, is_first=is_first)
                cursor.insertText(
                    self.tr("… %Ln paragraph(s) unchanged", "", left_out),
                    self._quiet(),
                )
                left_out, is_first = 0, False
            if one is not None:
                self._next_block(cursor, is_first=is_first)
                self._insert(cursor, one)
                is_first = False
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _next_block(cursor: QTextCursor, *, is_first: bool) -> None:
        if not is_first:
            cursor.insertBlock()

    def _insert(self, cursor: QTextCursor, paragraph: ParagraphChange) -> None:
        """One block; line ends before it are the block's own, unless it is they that changed."""
        for number, piece in enumerate(paragraph.pieces):
            if piece.change is Change.KEPT:
                text = piece.text.lstrip("\n") if number == 0 else piece.text
                cursor.insertText(seen(text), QTextCharFormat())
            else:
                self._insert_change(cursor, piece)

    def _insert_change(self, cursor: QTextCursor, piece: Piece) -> None:
        """Blanks before the words stand before the bracket."""
        words_of = piece.text if piece.text.isspace() else piece.text.lstrip()
        before = piece.text[: len(piece.text) - len(words_of)].strip("\n")
        sign, look = self._looks(piece.change)
        cursor.insertText(before, QTextCharFormat())
        cursor.insertText(f"[{_SIGNS[piece.change]}\u00a0", sign)
        cursor.insertText(seen_change(words_of), look)
        cursor.insertText("]", sign)

    def _looks(self, change: Change) -> tuple[QTextCharFormat, QTextCharFormat]:
        """Of the brackets, and of the words between them."""
        tone = "denies" if change is Change.REMOVED else "promises"
        sign = QTextCharFormat()
        sign.setForeground(self._theme.colour(f"{tone}_text"))
        sign.setBackground(self._theme.colour(f"{tone}_back"))
        look = QTextCharFormat(sign)
        look.setFontStrikeOut(change is Change.REMOVED)
        look.setFontUnderline(change is Change.ADDED)
        return sign, look

    def _quiet(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colour("muted"))
        return look

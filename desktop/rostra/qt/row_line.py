"""Laying out one line of a painted row from both ends, whichever way the window reads."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


class RowLine:
    """A rectangle that is eaten from both ends, mirrored in right-to-left windows."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.rect = QRect(rect)
        self._whole = QRect(rect)
        self._rtl = direction == Qt.LayoutDirection.RightToLeft

    def down(self, pixels: int) -> None:
        """Go on `pixels` further down, at full width again."""
        self.rect = QRect(self._whole)
        self.rect.setTop(self._whole.top() + pixels)
        self._whole = QRect(self.rect)

    def left_over(self) -> int:
        """Pixels that are still free."""
        return self.rect.width()

    def leading(self, width: int, height: int, gap: int = 0) -> QRect:
        """Take from where reading begins."""
        return self._take(width, height, gap, self._rtl)

    def trailing(self, width: int, height: int, gap: int = 0) -> QRect:
        """Take from where reading ends."""
        return self._take(width, height, gap, not self._rtl)

    def _take(self, width: int, height: int, gap: int, at_right: bool) -> QRect:
        if at_right:
            taken = QRect(self.rect.right() - width + 1, self.rect.top(), width, height)
            self.rect.setRight(self.rect.right() - width - gap)
        else:
            taken = QRect(self.rect.left(), self.rect.top(), width, height)
            self.rect.setLeft(self.rect.left() + width + gap)
        return taken

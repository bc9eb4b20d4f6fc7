"""A PDF of any length, set by Qt's text engine some statements at a time.

Set as one document, 100,000 statements would take ten gigabytes.  Here each piece is laid out by
itself and painted where the one before it ended, on the same page, and then forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from rostra.exporting.printing import BODY, HEADING, STATEMENT

TOGETHER = 50
"""Statements that are laid out at once."""
_MARGINS = QMarginsF(25, 24, 25, 26)
_FOOT = 10.0
"""Millimetres below the text in which the number of the page stands."""
_LETTERS = 10.5
"""Points, as the style sheet of `rostra.exporting.printing` has them."""
_DOTS = 300
"""A finer grid makes larger files and no better letters: they are outlines."""


class _Deaf(QTextDocument):
    """Loads nothing from anywhere."""

    def loadResource(self, kind: int, name: object) -> object:  # noqa: N802, ARG002
        return None


class Setter:
    """Sets HTML onto the pages of one PDF, to be closed in the end."""

    def __init__(self, path: Path, title: str) -> None:
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(_DOTS)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("Rostra")
        self._size = QSizeF(self._writer.width(), self._writer.height())
        self._painter = QPainter(self._writer)
        self._font = QGuiApplication.font()
        self._font.setPointSizeF(_LETTERS)  # whatever size of text the window has
        # Joined letters are copied out of a PDF as one character: a SHA-256 would not be one.
        self._font.setFeature(QFont.Tag("liga"), 0)
        self._used = 0.0
        """How far down the page is full."""
        self.page = 1

    def add(self, html: str) -> None:
        """Lay out a whole HTML document and paint it below what is there."""
        document = _Deaf()
        document.setDefaultFont(self._font)
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setPageSize(self._size)
        document.setHtml(html)
        self._leave_room(document)
        layout = document.documentLayout()
        context = QAbstractTextDocumentLayout.PaintContext()
        height = self._size.height()
        for number in range(document.pageCount()):
            if number:
                self._turn()
            self._painter.save()
            self._painter.translate(0, -number * height)
            context.clip = QRectF(QPointF(0, number * height), self._size)
            self._painter.setClipRect(context.clip)
            layout.draw(self._painter, context)
            self._painter.restore()
        end = layout.blockBoundingRect(document.lastBlock()).bottom()
        self._used = min(height, max(0.0, end - (document.pageCount() - 1) * height))

    def _leave_room(self, document: QTextDocument) -> None:
        """An empty block at the top, as high as what the page holds already."""
        if self._used:
            cursor = QTextCursor(document)
            room = QTextBlockFormat()
            # Given in dots of the screen, whatever is painted on.
            height = self._used * QGuiApplication.primaryScreen().logicalDotsPerInchY() / _DOTS
            room.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.setBlockFormat(room)

    def _turn(self) -> None:
        self._number()
        self._writer.newPage()
        self.page += 1

    def _number(self) -> None:
        foot = _FOOT * _DOTS / 25.4
        place = QRectF(0, self._size.height(), self._size.width(), foot)
        font = self._painter.font()
        font.setPointSizeF(8)
        self._painter.setFont(font)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(place, end, str(self.page))

    def close(self) -> None:
        """End the file."""
        self._number()
        self._painter.end()


def set_pages(source: Path, path: Path, title: str, progress: Callable[[int], object]) -> int:
    """Turn a page as `rostra.exporting.printing` writes it into a PDF; how many statements.

    `progress` is told how many statements are set, and may raise.
    """
    setter = Setter(path, title)
    done = 0
    try:
        for html, statements in pieces(source):
            setter.add(html)
            done += statements
            progress(done)
    finally:
        setter.close()
    return done


def pieces(source: Path, together: int = TOGETHER) -> Iterator[tuple[str, int]]:
    """The page as documents of so many statements each, and how many each has.

    A heading stays with what follows it.
    """
    head, held, statements, headed = "", "", 0, False
    with source.open(encoding="utf-8", newline="\n") as page:
        for line in page:
            if not head:
                held += line
                if line.rstrip().endswith(BODY):
                    head, held = held, ""
                continue
            statement, heading = line.startswith(STATEMENT), line.startswith(HEADING)
            if statements >= together and not headed and (statement or heading):
                yield f"{head}{held}</body></html>", statements
                held, statements = "", 0
            if statement or heading:
                headed = heading
            statements += statement
            held += line
    yield head + held, statements

"""The article's text, with the statement's characters lit and the others in the margin.

Imported text is hostile: it is put in as plain text only, and nothing in it is a link.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from rostra.domain.records import ArticleVersion, Statement
from rostra.domain.spans import Span, Spans
from rostra.qt.offsets import Offsets
from rostra.qt.reader_gutter import GUTTER, Gutter
from rostra.qt.reader_handles import Handles
from rostra.qt.reader_marks import marks_of, statement_at, stripes_of
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_MEASURE = 73
"""Widest column, in letters of the text shown: a line the eye comes back from with ease."""
_SAMPLE = 600
"""Letters by which their middling width is told."""
_LEADING, _HEADING_LEADING, _GAP = 118, 100, 66
"""Line heights of text, title and the empty line between paragraphs, in per cent of the font's
own, which is some 1.36 times its size: 1.6, 1.36 and 0.9 times."""
_TOP = SPACE[5]
"""Pixels above the first line and below the last."""


class ReaderText(QTextEdit):
    """Shows one text.  `picked(id)` when a statement in it is clicked."""

    picked = Signal(int)
    selection_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "article")
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { border: none; padding: 0; }")
        self._text = ""
        self._offsets = Offsets("")
        self._statements: Sequence[Statement] = ()
        self._version: ArticleVersion | None = None
        self._current = 0
        self._found: list[Span] = []
        self._at_found = -1
        self._zoom = 100
        self._letter = 8.0
        self._gutter = Gutter(theme, self)
        self.handles = Handles(theme, self)
        self.handles.drafted.connect(self._light)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._gutter.update())
        self.selectionChanged.connect(self.selection_moved)
        theme.changed.connect(self._restyle)

    def event(self, event: QEvent) -> bool:
        """Ctrl+C copies the selected text, where some is selected, not the statement."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.textCursor().hasSelection()
        ):
            event.accept()
            return True
        return super().event(event)

    # -- content -------------------------------------------------------------------

    def show_version(self, version: ArticleVersion, statements: Sequence[Statement]) -> None:
        """Show a version's text and its statements."""
        # A number is given again after an undo, and every archive has a version 1.
        if self._version is None or (self._version.id, self._text) != (version.id, version.text):
            self._forget()
            self._version = version
            self._text = version.text
            self._offsets = Offsets(version.text)
            self.handles.take_text(version.text)
            self.setPlainText(version.text)
            self._restyle()
        self._statements = statements
        if not self.handles.is_dragging:
            self.handles.forget()
        self._gutter.set_stripes(stripes_of(version.text, statements))
        self._light()

    def clear_article(self) -> None:
        """Show nothing."""
        self._forget()
        self._version, self._text, self._offsets = None, "", Offsets("")
        self.handles.take_text("")
        self.clear()
        self._light()

    def _forget(self) -> None:
        """Statements and places found: their characters mean nothing in another text."""
        self._statements, self._current, self._found, self._at_found = (), 0, [], -1
        self._gutter.set_stripes([])

    def light(self, statement_id: int, *, scroll: bool = True) -> None:
        """Light one statement's characters and bring them into sight."""
        if statement_id != self._current:
            self.handles.forget()
        self._current = statement_id
        self._light()
        one = self.current()
        if scroll and one is not None and one.content:
            self.bring(one.content[0][0])

    def current(self) -> Statement | None:
        """The statement that is lit."""
        return next((s for s in self._statements if s.id == self._current), None)

    @property
    def statements(self) -> Sequence[Statement]:
        """All statements of the text shown."""
        return self._statements

    @property
    def source_text(self) -> str:
        """The text as stored."""
        return self._text

    def selected_span(self) -> Span | None:
        """The selected characters, in code points; None without a selection."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._offsets.to_points(start), self._offsets.to_points(end)

    def bring(self, point: int) -> None:
        """Scroll so that a character stands in the upper third."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_qt(point))
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, top - self.viewport().height() // 3))

    # -- finding -------------------------------------------------------------------

    def find_all(self, wanted: str) -> int:
        """Mark every place of some text, whatever its case; how many there are."""
        self._found, self._at_found = [], -1
        if wanted:
            low, hay = wanted.casefold(), self._text.casefold()
            if len(hay) != len(self._text):  # folding changed lengths: compare as written
                low, hay = wanted, self._text
            at = hay.find(low)
            while at >= 0 and len(self._found) < 5000:
                self._found.append((at, at + len(low)))
                at = hay.find(low, at + len(low))
        self._light()
        return len(self._found)

    def go_found(self, step: int) -> int:
        """Go to the next or previous place; its number from 1, or 0."""
        if not self._found:
            return 0
        if self._at_found < 0:
            here = self._offsets.to_points(self.cursorForPosition(QRect().topLeft()).position())
            after = [i for i, (a, _) in enumerate(self._found) if a >= here]
            self._at_found = (after[0] if after else 0) if step > 0 else len(self._found) - 1
        else:
            self._at_found = (self._at_found + step) % len(self._found)
        self._light()
        self.bring(self._found[self._at_found][0])
        return self._at_found + 1

    # -- looks ---------------------------------------------------------------------

    def set_zoom(self, percent: int) -> None:
        """Text size in per cent of the usual."""
        if percent != self._zoom:
            self._zoom = percent
            self._restyle()

    def cursor_of(self, span: Span) -> QTextCursor:
        """A cursor that selects these characters."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(span[0]))
        cursor.setPosition(self._offsets.to_qt(span[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _restyle(self) -> None:
        font = self._theme.font("read", serif=True)
        font.setPointSizeF(font.pointSizeF() * self._zoom / 100)
        self.document().setDefaultFont(font)
        sample = " ".join(self._text[:_SAMPLE].split()) or "x" * _SAMPLE
        self._letter = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
        self._place_column()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        block.setLineHeight(_LEADING, proportional)
        cursor.mergeBlockFormat(block)
        self._pad()
        block.setLineHeight(_GAP, proportional)
        one = self.document().begin()
        while one.isValid():  # the empty lines between paragraphs are half as high
            if not one.text().strip():
                QTextCursor(one).mergeBlockFormat(block)
            one = one.next()
        self._format_marks(font)
        self._light()

    def _pad(self) -> None:
        """Room above the first line and below the last."""
        frame = self.document().rootFrame()
        room = frame.frameFormat()
        room.setTopMargin(_TOP)
        room.setBottomMargin(_TOP)
        frame.setFrameFormat(room)

    def _format_marks(self, font: QFont) -> None:
        if self._version is None:
            return
        quiet = QTextCharFormat()
        quiet.setForeground(self._theme.colour("muted"))
        quiet.setFontPointSize(font.pointSizeF() * 0.82)
        title = QTextCharFormat()
        title.setFontPointSize(font.pointSizeF() * 1.35)
        title.setFontWeight(QFont.Weight.DemiBold)
        close = QTextBlockFormat()
        close.setLineHeight(
            _HEADING_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        for span in self._version.marks.get("title", ()):
            self.cursor_of(span).mergeBlockFormat(close)
        for name, look in (("date", quiet), ("boilerplate", quiet), ("title", title)):
            spans: Spans = self._version.marks.get(name, ())
            for span in spans:
                self.cursor_of(span).mergeCharFormat(look)

    def _light(self) -> None:
        looks = {name: self._look(name) for name in ("content", "cue", "source", "other")}
        out = [
            self._selection(mark.span, looks[mark.kind])
            for mark in marks_of(self._drafted(), self._current)
        ]
        hit = QTextCharFormat()
        hit.setBackground(self._theme.colour("hit"))
        hit.setForeground(self._theme.colour("on_hit"))
        here = QTextCharFormat()
        here.setBackground(self._theme.colour("accent"))
        here.setForeground(self._theme.colour("on_accent"))
        for i, span in enumerate(self._found):
            out.append(self._selection(span, here if i == self._at_found else hit))
        self.setExtraSelections(out)
        self._gutter.set_current(self._current)
        self.viewport().update()

    def _drafted(self) -> Sequence[Statement]:
        """The statements, the one whose edge is being moved as it would be."""
        draft = self.handles.draft
        if draft is None:
            return self._statements
        return [draft if s.id == draft.id else s for s in self._statements]

    def _look(self, kind: str) -> QTextCharFormat:
        """Colour, and a line of its own kind, so that colour alone carries nothing."""
        look = QTextCharFormat()
        line = {
            "content": QTextCharFormat.UnderlineStyle.NoUnderline,
            "cue": QTextCharFormat.UnderlineStyle.SingleUnderline,
            "source": QTextCharFormat.UnderlineStyle.DashUnderline,
            "other": QTextCharFormat.UnderlineStyle.DotLine,
        }[kind]
        look.setUnderlineStyle(line)
        if kind == "other":
            look.setUnderlineColor(self._theme.colour("strong_border"))
        else:
            look.setBackground(self._theme.colour(kind))
            look.setUnderlineColor(self._theme.colour("text"))
        return look

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self.cursor_of(span)
        selection.format = look
        return selection

    # -- Qt ------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(160, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the parts in their places."""
        self._place_column()
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take what is under the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            at = self.cursorForPosition(event.position().toPoint()).position()
            found = statement_at(self._statements, self._offsets.to_points(at))
            if found and found != self._current:
                self.picked.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The text, and over it the handles of the lit statement."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.handles.paint(painter)
        painter.end()

    def _place_column(self) -> None:
        measure = int(_MEASURE * self._letter)
        side = max(18, (self.width() - GUTTER - measure) // 2)
        if self.isRightToLeft():
            self.setViewportMargins(side, 0, GUTTER + side - 18, 0)
            self._gutter.setGeometry(self.width() - side + 18 - GUTTER, 0, GUTTER, self.height())
        else:
            self.setViewportMargins(GUTTER + side - 18, 0, side, 0)
            self._gutter.setGeometry(side - 18, 0, GUTTER, self.height())

    def rect_at(self, point: int) -> QRect:
        """Where the text cursor would stand before a character, in pixels of the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(point))
        return self.cursorRect(cursor)

    def point_at(self, spot: QPoint) -> int:
        """The character boundary nearest to a pixel of the viewport."""
        return self._offsets.to_points(self.cursorForPosition(spot).position())

    def y_range(self, first: int, last: int) -> tuple[int, int]:
        """Top and bottom of some characters, in pixels of the viewport."""
        return self.rect_at(first).top(), self.rect_at(last).bottom()

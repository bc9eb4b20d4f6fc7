"""The article's text, with the statement's characters lit and the others in the margin.

Imported text is hostile: it is put in as plain text only, and nothing in it is a link.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from rostra.domain.records import ArticleVersion, Statement
from rostra.domain.spans import Span, Spans
from rostra.qt import words
from rostra.qt.offsets import Offsets
from rostra.qt.reader_marks import Stripe, marks_of, statement_at, stripes_of
from rostra.qt.theme import Theme

_MEASURE = 720
"""Widest column of text, in pixels at the usual size: some 75 letters a line."""
_STRIPE = 5
_GUTTER = 46


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
        self._gutter = _Gutter(theme, self)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._gutter.update())
        self.selectionChanged.connect(self.selection_moved)
        theme.changed.connect(self._restyle)

    # -- content -------------------------------------------------------------------

    def show_version(self, version: ArticleVersion, statements: Sequence[Statement]) -> None:
        """Show a version's text and its statements."""
        if self._version is None or self._version.id != version.id:
            # The old statements' characters mean nothing in the new text.
            self._statements, self._current, self._found, self._at_found = (), 0, [], -1
            self._gutter.set_stripes([])
            self._version = version
            self._text = version.text
            self._offsets = Offsets(version.text)
            self.setPlainText(version.text)
            self._restyle()
        self._statements = statements
        self._gutter.set_stripes(stripes_of(version.text, statements))
        self._light()

    def clear_article(self) -> None:
        """Show nothing."""
        self._version, self._statements, self._current, self._text = None, (), 0, ""
        self.clear()
        self._gutter.set_stripes([])

    def light(self, statement_id: int, *, scroll: bool = True) -> None:
        """Light one statement's characters and bring them into sight."""
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
        font = self._theme.font("lead", serif=True)
        font.setPointSizeF(font.pointSizeF() * self._zoom / 100)
        self.document().setDefaultFont(font)
        self._place_column()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(block)
        block.setLineHeight(65, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        one = self.document().begin()
        while one.isValid():  # the empty lines between paragraphs are half as high
            if not one.text().strip():
                QTextCursor(one).mergeBlockFormat(block)
            one = one.next()
        self._format_marks(font)
        self._light()

    def _format_marks(self, font: QFont) -> None:
        if self._version is None:
            return
        quiet = QTextCharFormat()
        quiet.setForeground(self._theme.colour("muted"))
        quiet.setFontPointSize(font.pointSizeF() * 0.82)
        title = QTextCharFormat()
        title.setFontPointSize(font.pointSizeF() * 1.35)
        title.setFontWeight(QFont.Weight.DemiBold)
        for name, look in (("date", quiet), ("boilerplate", quiet), ("title", title)):
            spans: Spans = self._version.marks.get(name, ())
            for span in spans:
                self.cursor_of(span).mergeCharFormat(look)

    def _light(self) -> None:
        looks = {name: self._look(name) for name in ("content", "cue", "source", "other")}
        out = [
            self._selection(mark.span, looks[mark.kind])
            for mark in marks_of(self._statements, self._current)
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

    def _place_column(self) -> None:
        measure = int(_MEASURE * max(1.0, self._zoom / 100))
        side = max(18, (self.width() - _GUTTER - measure) // 2)
        self.setViewportMargins(_GUTTER + side - 18, 0, side, 0)
        self._gutter.setGeometry(side - 18, 0, _GUTTER, self.height())

    def y_range(self, first: int, last: int) -> tuple[int, int]:
        """Top and bottom of some characters, in pixels of the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(first))
        top = self.cursorRect(cursor).top()
        cursor.setPosition(self._offsets.to_qt(last))
        return top, self.cursorRect(cursor).bottom()


class _Gutter(QWidget):
    """The margin: one stripe a statement, the current one in the accent colour."""

    def __init__(self, theme: Theme, text: ReaderText) -> None:
        super().__init__(text)
        self._theme = theme
        self._reader = text
        self._stripes: list[Stripe] = []
        self._current = 0
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_stripes(self, stripes: list[Stripe]) -> None:
        """Show these."""
        self._stripes = stripes
        self.update()

    def set_current(self, statement_id: int) -> None:
        """Light this one."""
        self._current = statement_id
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for stripe in self._stripes:
            rect = self._rect(stripe)
            if rect.bottom() < 0 or rect.top() > self.height():
                continue
            here = stripe.statement_id == self._current
            painter.setBrush(QColor(self._theme.colour("accent" if here else "other")))
            wide = rect.adjusted(-1, 0, 1, 0) if here else rect
            painter.drawRoundedRect(wide, 2, 2)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        stripe = self._under(event)
        if stripe is None:
            QToolTip.hideText()
            return
        one = next((s for s in self._reader.statements if s.id == stripe.statement_id), None)
        if one is not None:
            said = f"{words.names(s.name for s in one.speakers)}: {one.text}"
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(said), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        stripe = self._under(event)
        if stripe is not None:
            self._reader.picked.emit(stripe.statement_id)

    def _under(self, event: QMouseEvent) -> Stripe | None:
        spot = event.position()
        for stripe in reversed(self._stripes):
            if self._rect(stripe).adjusted(-2, -1, 2, 1).contains(spot):
                return stripe
        return None

    def _rect(self, stripe: Stripe) -> QRectF:
        top, bottom = self._reader.y_range(stripe.first, stripe.last)
        x = self.width() - 14 - stripe.column * (_STRIPE + 3)
        return QRectF(x, top + 2, _STRIPE, max(8, bottom - top - 4))


def plain_tip(text: str, most: int = 220) -> str:
    """Text for a tool tip that Qt cannot take for HTML."""
    import html

    short = text if len(text) <= most else text[: most - 1] + "…"
    return f"<qt>{html.escape(short)}</qt>"


def document_of(text: str) -> QTextDocument:
    """A document of plain text."""
    document = QTextDocument()
    document.setPlainText(text)
    return document

"""One statement as a card: who, when, the words with the hit marked, what it is about.

Painted, because a widget a row would never show a million of them.  Everything is laid
out leading and trailing, so that a right-to-left window mirrors it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rostra.domain.search import SearchHit
from rostra.qt import words
from rostra.qt.chips import Chip, excerpt, force_chip
from rostra.qt.grouping import Head
from rostra.qt.icons import Icons
from rostra.qt.offsets import Offsets
from rostra.qt.results_model import HEAD, HIT
from rostra.qt.row_line import RowLine
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE, readable_on

Index = QModelIndex | QPersistentModelIndex

LINES = 2
_ROOM_FOR_OUTLET = 110
DOUBTFUL = 0.6
"""Below this the card shows how sure the program is."""


class CardDelegate(QStyledItemDelegate):
    """Paints cards.  Fonts and metrics are made once for each theme, not for each row."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.checked: frozenset[int] = frozenset()
        theme.changed.connect(self._measure)
        self._measure()

    @property
    def theme(self) -> Theme:
        """The colours and fonts it paints with."""
        return self._theme

    def _measure(self) -> None:
        theme = self._theme
        self._colours = theme.tokens.as_dict()
        self._name_font = theme.font("body", bold=True)
        self._body_font = theme.font("body")
        self._quote_font = theme.font("lead", serif=True)
        self._small_font = theme.font("small")
        self._chip_font = theme.font("small")
        self._badge_font = theme.font("small", bold=True)
        self._name_metrics = QFontMetrics(self._name_font)
        self._quote_metrics = QFontMetrics(self._quote_font)
        self._small_metrics = QFontMetrics(self._small_font)
        self._chip_height = self._small_metrics.height() + 4
        self.head_height = self._name_metrics.height() + SPACE[4]
        self.height = (
            SPACE[2] * 2
            + self._name_metrics.height()
            + LINES * self._quote_metrics.lineSpacing()
            + self._chip_height
            + SPACE[1]
            + SPACE[2]
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """The size it would like."""
        return QSize(320, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_back(painter, rect, state, selected)
        head = index.data(HEAD)
        if isinstance(head, Head):
            self._paint_group(painter, rect, head, direction, selected)
            painter.restore()
            return
        hit = index.data(HIT)
        inner = rect.adjusted(SPACE[4], SPACE[2], -SPACE[4], -SPACE[2])
        if isinstance(hit, SearchHit):
            self._paint_card(painter, RowLine(inner, direction), hit, selected)
        else:
            self._paint_waiting(painter, inner)
        painter.restore()

    def _paint_back(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, selected: bool
    ) -> None:
        theme = self._theme
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("raised"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(rect.left(), rect.top(), 3, rect.height() - 1)
            bar = QStyle.visualRect(QGuiApplication.layoutDirection(), rect, bar)
            painter.fillRect(bar, theme.colour("accent"))
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_group(
        self,
        painter: QPainter,
        rect: QRect,
        head: Head,
        direction: Qt.LayoutDirection,
        selected: bool,
    ) -> None:
        """The head of a group: a sign that it is folded or not, its name, how many."""
        tokens = self._theme.tokens
        if not selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self._theme.colour("raised"))
        line = RowLine(rect.adjusted(SPACE[3], 0, -SPACE[4], 0), direction)
        shut = "chevron-left" if direction == Qt.LayoutDirection.RightToLeft else "chevron-right"
        icon = shut if head.folded else "chevron-down"
        quiet = tokens.on_selection if selected else tokens.muted
        self._draw_icon(painter, line.leading(16, rect.height(), SPACE[1]), icon, quiet)
        count = words.count(head.count)
        width = self._small_metrics.horizontalAdvance(count)
        painter.setFont(self._small_font)
        painter.setPen(QColor(quiet))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line.trailing(width, rect.height(), SPACE[3]), middle, count)
        room = line.left_over()
        name = self._name_metrics.elidedText(head.label, Qt.TextElideMode.ElideRight, room)
        width = self._name_metrics.horizontalAdvance(name)
        painter.setFont(self._name_font)
        painter.setPen(QColor(tokens.on_selection if selected else tokens.text))
        painter.drawText(line.leading(width, rect.height()), middle, name)

    def _paint_waiting(self, painter: QPainter, inner: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        y = inner.top() + 4
        for part in (0.28, 0.92, 0.7):
            painter.drawRoundedRect(QRectF(inner.left(), y, inner.width() * part, 9), 4, 4)
            y += self._quote_metrics.lineSpacing()

    def _paint_card(self, painter: QPainter, line: RowLine, hit: SearchHit, selected: bool) -> None:
        tokens = self._theme.tokens
        text = tokens.on_selection if selected else tokens.text
        muted = tokens.on_selection if selected else tokens.muted
        self._quiet = muted
        self._paint_head(painter, line, hit, text, muted)
        line.down(self._name_metrics.height() + SPACE[1])
        self._paint_quote(painter, line.rect, hit, text)
        line.down(LINES * self._quote_metrics.lineSpacing() + SPACE[2])
        self._paint_foot(painter, line, hit, muted, selected)

    def _paint_head(
        self, painter: QPainter, line: RowLine, hit: SearchHit, text: str, muted: str
    ) -> None:
        height = self._name_metrics.height()
        painter.setFont(self._small_font)
        painter.setPen(QColor(muted))
        said = words.isolated(words.day(hit.said)) if hit.said else words.no_date()
        width = self._small_metrics.horizontalAdvance(said)
        painter.drawText(line.trailing(width, height), Qt.AlignmentFlag.AlignVCenter, said)
        room = line.left_over() - SPACE[3]
        name, beside = self._who(hit, room)
        width = self._name_metrics.horizontalAdvance(name)
        painter.setFont(self._name_font)
        painter.setPen(QColor(text))
        painter.drawText(line.leading(width, height, SPACE[2]), Qt.AlignmentFlag.AlignVCenter, name)
        if beside:
            painter.setFont(self._small_font)
            painter.setPen(QColor(muted))
            rest = max(0, line.left_over() - SPACE[3])
            role = self._small_metrics.elidedText(hit.role, Qt.TextElideMode.ElideRight, rest)
            painter.drawText(line.leading(rest, height), Qt.AlignmentFlag.AlignVCenter, role)

    def _who(self, hit: SearchHit, room: int) -> tuple[str, bool]:
        """The speakers as they fit, and whether there is room for what they are beside them.

        Of many who speak together the names come first: whose offices they are could not be told.
        """
        metrics = self._name_metrics
        narrow = int(room * 0.62)
        whole = metrics.horizontalAdvance(words.names(hit.speakers)) <= narrow
        beside = bool(hit.role) and (whole or len(hit.speakers) < 2)
        widest = narrow if beside else room
        line = words.names_that_fit(
            hit.speakers, lambda some: metrics.horizontalAdvance(some) <= widest
        )
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, widest), beside

    def _paint_quote(self, painter: QPainter, rect: QRect, hit: SearchHit, colour: str) -> None:
        shown, marks = excerpt(hit)
        layout = QTextLayout(shown, self._quote_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if words.is_rtl(hit.text):  # the quotation mark before it has no direction of its own
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats(shown, marks))
        layout.beginLayout()
        y = 0.0
        lines = 0
        end = 0
        while lines < LINES:
            row = layout.createLine()
            if not row.isValid():
                break
            row.setLineWidth(rect.width())
            row.setPosition(QPointF(0, y))
            y += self._quote_metrics.lineSpacing()
            lines += 1
            end = row.textStart() + row.textLength()
        layout.endLayout()
        painter.setPen(QColor(colour))
        cut = end < len(shown.encode("utf-16-le")) // 2
        if lines < LINES and hit.title:
            self._paint_title(painter, rect, hit.title, int(y))
            painter.setPen(QColor(colour))
        painter.save()
        painter.setClipRect(QRect(rect.left(), rect.top(), rect.width(), int(y) + 2))
        if cut and lines:
            self._draw_cut(painter, layout, rect, shown, lines, hit)
        else:
            layout.draw(painter, rect.topLeft().toPointF())
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, title: str, down: int) -> None:
        """What the article is called, on the line that a short statement leaves free."""
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._quiet))
        title = self._small_metrics.elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
        box = rect.adjusted(0, down, 0, 0)
        box.setHeight(self._quote_metrics.lineSpacing())
        flags = Qt.AlignmentFlag  # by its own letters, as the statement above it
        side = flags.AlignRight if words.is_rtl(title) else flags.AlignLeft
        shown = words.in_its_way(title)
        painter.drawText(box, flags.AlignVCenter | side | flags.AlignAbsolute, shown)

    def _draw_cut(
        self,
        painter: QPainter,
        layout: QTextLayout,
        rect: QRect,
        shown: str,
        lines: int,
        hit: SearchHit,
    ) -> None:
        for number in range(lines - 1):
            layout.lineAt(number).draw(painter, rect.topLeft().toPointF())
        last = layout.lineAt(lines - 1)
        offsets = Offsets(shown)
        begin = offsets.to_points(last.textStart())
        rest = shown[begin : begin + 400]
        elided = self._quote_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        tail = QTextLayout(elided, self._quote_font)
        _, marks = excerpt(hit)
        here = [(max(0, a - begin), min(b - begin, len(elided) - 1)) for a, b in marks if b > begin]
        tail.setFormats(self._formats(elided, [m for m in here if m[0] < m[1]]))
        tail.beginLayout()
        row = tail.createLine()
        row.setLineWidth(rect.width() + 8)
        tail.endLayout()
        tail.draw(painter, QPointF(rect.left(), rect.top() + last.y()))

    def _formats(self, text: str, marks: list[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
        offsets = Offsets(text)
        lit = QTextCharFormat()
        lit.setBackground(self._theme.colour("hit"))
        lit.setForeground(self._theme.colour("on_hit"))
        lit.setFontWeight(QFont.Weight.DemiBold)
        out = []
        for start, end in marks:
            piece = QTextLayout.FormatRange()
            piece.start = offsets.to_qt(start)
            piece.length = offsets.to_qt(end) - piece.start
            piece.format = lit
            out.append(piece)
        return out

    def _paint_foot(
        self, painter: QPainter, line: RowLine, hit: SearchHit, muted: str, selected: bool
    ) -> None:
        height = self._chip_height
        # The force comes first and is never left out, however narrow the card.
        force, *others = self._chips(hit)
        width = self._chip_width(force)
        self._draw_chip(painter, line.leading(width, height, SPACE[1] + 2), force)
        if hit.orphaned:  # nor that its words are gone; a sign alone where there is no room
            gone = others.pop(0)
            if line.left_over() < self._chip_width(gone) + _ROOM_FOR_OUTLET:
                gone = replace(gone, text="")
            width = self._chip_width(gone)
            self._draw_chip(painter, line.leading(width, height, SPACE[1] + 2), gone)
        icon, tone = words.REVIEW_ICONS.get(hit.review, words.REVIEW_ICONS["new"])
        colour = getattr(self._theme.tokens, tone)
        self._draw_icon(painter, line.trailing(16, height), icon, muted if selected else colour)
        line.trailing(SPACE[1], height)
        painter.setFont(self._small_font)
        painter.setPen(QColor(muted))
        outlet = self._small_metrics.elidedText(
            hit.outlet,
            Qt.TextElideMode.ElideRight,
            max(0, min(int(line.left_over() * 0.45), line.left_over() - 40)),
        )
        width = self._small_metrics.horizontalAdvance(outlet)
        painter.drawText(line.trailing(width, height), Qt.AlignmentFlag.AlignVCenter, outlet)
        line.trailing(SPACE[3], height)
        hidden = 0
        for chip in others:
            width = self._chip_width(chip)
            if hidden or line.left_over() < width + 34:
                hidden += 1
                continue
            self._draw_chip(painter, line.leading(width, height, SPACE[1] + 2), chip)
        if hidden:
            painter.setFont(self._small_font)
            painter.setPen(QColor(muted))
            painter.drawText(line.leading(34, height), Qt.AlignmentFlag.AlignVCenter, f"+{hidden}")

    def _chips(self, hit: SearchHit) -> list[Chip]:
        tokens = self._theme.tokens
        chips = [force_chip(hit.force, self._colours)]
        if hit.orphaned:
            older = self.tr("only in an older version")
            chips.append(Chip(older, tokens.warn_back, tokens.text, "history"))
        if hit.review == "new" and hit.confidence < DOUBTFUL:
            sure = self.tr("%d%% sure") % round(hit.confidence * 100)
            chips.append(Chip(sure, tokens.warn_back, tokens.text, "triangle-alert"))
        chips += [Chip(words.short_sector(s), tokens.chip, tokens.on_chip) for s in hit.sectors]
        for name in hit.tags:
            back = self._theme.tag(name)
            chips.append(Chip(name, back, readable_on(back), "tag"))
        chips += [
            Chip(words.country(c), tokens.chip, tokens.on_chip, "map-pin") for c in hit.countries
        ]
        if hit.figures:
            chips.append(Chip(words.count(hit.figures), tokens.chip, tokens.on_chip, "hash"))
        return chips

    def _chip_width(self, chip: Chip) -> int:
        metrics = QFontMetrics(self._badge_font) if chip.bold else self._small_metrics
        return metrics.horizontalAdvance(chip.text) + 14 + (15 if chip.icon else 0)

    def _draw_chip(self, painter: QPainter, rect: QRect, chip: Chip) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chip.back))
        radius = 4 if chip.bold else rect.height() / 2
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        inner = rect.adjusted(7, 0, -7, 0)
        if chip.icon:
            spot = QRect(inner.left(), inner.top(), 12, inner.height())
            self._draw_icon(painter, spot, chip.icon, chip.fore, 12)
            inner.setLeft(inner.left() + 15)
        painter.setFont(self._badge_font if chip.bold else self._chip_font)
        painter.setPen(QColor(chip.fore))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, chip.text)

    def _draw_icon(
        self, painter: QPainter, rect: QRect, name: str, colour: str, size: int = 16
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._icons.pixmap(name, colour, size, ratio)
        painter.drawPixmap(QPointF(rect.left(), rect.top() + (rect.height() - size) / 2), pixmap)

"""The facets: what the results are made of, with counts.  A click includes, then excludes.

A click edits the facet's own clause in the query text and nothing else, so the search box
always says all that is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rostra.domain.fold import fold
from rostra.domain.query_edit import FacetState, asked_for, shut_out, state
from rostra.domain.search import FacetValue
from rostra.qt import words
from rostra.qt.icons import Icons
from rostra.qt.language import mark, translate
from rostra.qt.plain import plain_tip
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex

TITLES = {
    "speaker": mark("Facet", "Speaker"),
    "country": mark("Facet", "Country"),
    "sector": mark("Facet", "Sector"),
    "outlet": mark("Facet", "Outlet"),
    "tag": mark("Facet", "Tag"),
    "kind": mark("Facet", "Kind"),
    "year": mark("Facet", "Year"),
}
"""Facets shown, in this order.  "month" is the histogram's."""

FIELD_OF = {"year": "date", "month": "date"}
_SHOWN = 8

_VALUE = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2
_FACET = Qt.ItemDataRole.UserRole + 3

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
"""Absolute, for in a mirrored window Qt would mirror once more what is mirrored here."""


class FacetPanel(QTreeWidget):
    """One branch a facet.  `clicked_value(field, value)` asks for the next state."""

    clicked_value = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("Facets"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(FacetDelegate(theme, icons, self))
        self.itemClicked.connect(self._clicked)
        self._facets: Mapping[str, Sequence[FacetValue]] = {}
        self._query = ""
        self._named: set[str] = set()
        """Fields that the query has a clause of; only their values stand in it somehow."""
        self._labels: dict[tuple[str, str], str] = {}
        self._whole: set[str] = set()
        self._total = 0
        self.folded: set[str] = {"outlet", "kind"}

    def show_facets(
        self, query: str, facets: Mapping[str, Sequence[FacetValue]], total: int = 0
    ) -> None:
        """Show these counts, and how each value stands in the query, which found `total`."""
        self._query, self._facets, self._total = query, facets, total
        fields = {FIELD_OF.get(facet, facet) for facet in TITLES}
        self._named = {f for f in fields if asked_for(query, f) or shut_out(query, f)}
        spot = self.verticalScrollBar().value()
        chosen = self._key(self.currentItem())
        self.setUpdatesEnabled(False)
        self.clear()
        for facet, title in TITLES.items():
            values = facets.get(facet, ())
            gone = self._gone(facet, values)
            if values or gone:
                self._add(facet, translate("Facet", title), values, gone)
        self._restore(chosen)
        self.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(spot)
        if self.hasFocus():  # the line that has the keyboard stays in sight
            self.scrollTo(self.currentIndex())

    def _gone(self, facet: str, values: Sequence[FacetValue]) -> list[FacetValue]:
        """What the query names but nothing that was found has: one must see it to take it off.

        What is shut out always is so.  What is asked for may be written in part ("speaker:aral"),
        and then the names that are counted say more.
        """
        here = {fold(facet_query_value(facet, value)): value for value in values}
        self._labels.update({(facet, key): value.label for key, value in here.items()})
        field = FIELD_OF.get(facet, facet)
        asked = asked_for(self._query, field)
        names = shut_out(self._query, field)
        names += [n for n in asked if not values or (facet, fold(n)) in self._labels]
        if facet == "year":  # months and days are dates too
            names = [name for name in names if len(name) == 4]
        # “speaker:unknown” is no speaker that is counted, but all that was found is of it.
        count = self._total if not values and len(asked) == 1 and names == asked else 0
        return [
            FacetValue(name, self._labels.get((facet, fold(name)), name), count)
            for name in names
            if fold(name) not in here
        ]

    def _add(
        self, facet: str, title: str, values: Sequence[FacetValue], gone: Sequence[FacetValue]
    ) -> None:
        head = QTreeWidgetItem([title])
        head.setData(0, _FACET, facet)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.addTopLevelItem(head)
        shown = values if facet in self._whole else values[:_SHOWN]
        for value in (*gone, *shown):  # where it stood while included: the next click meets it
            head.addChild(self._line(facet, value))
        if len(shown) < len(values):
            more = QTreeWidgetItem([self.tr("%Ln more…", "", len(values) - len(shown))])
            more.setData(0, _FACET, facet)
            head.addChild(more)
        head.setExpanded(facet not in self.folded)
        head.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {words.values(len(values))}")

    def _line(self, facet: str, value: FacetValue) -> QTreeWidgetItem:
        name, field = facet_query_value(facet, value), FIELD_OF.get(facet, facet)
        how = state(self._query, field, name) if field in self._named else FacetState.OFF
        label = words.facet_label(facet, value)
        line = QTreeWidgetItem([label])
        line.setData(0, _FACET, facet)
        line.setData(0, _VALUE, name)
        line.setData(0, COUNT, value.count)
        line.setData(0, STATE, how.value)
        said = {"include": self.tr("included"), "exclude": self.tr("excluded")}.get(how.value, "")
        count = words.statements(value.count)
        line.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            ", ".join(filter(None, (label, said, count))),
        )
        line.setToolTip(0, plain_tip(f"{label}: {count}"))
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and Space do what a click does; - excludes at once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem()
            if item is not None:
                self._clicked(item)
            return
        super().keyPressEvent(event)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        facet, value = item.data(0, _FACET), item.data(0, _VALUE)
        if value is not None:
            self.clicked_value.emit(FIELD_OF.get(facet, facet), value)
        elif item.parent() is not None:
            self._whole.add(facet)
            self.show_facets(self._query, self._facets, self._total)
        else:
            item.setExpanded(not item.isExpanded())
            (self.folded.discard if item.isExpanded() else self.folded.add)(facet)

    @staticmethod
    def _key(item: QTreeWidgetItem | None) -> tuple[str, str | None] | None:
        return (item.data(0, _FACET), item.data(0, _VALUE)) if item is not None else None

    def _restore(self, chosen: tuple[str, str | None] | None) -> None:
        if chosen is None:
            return
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            if head is None:
                continue
            for item in (head, *(head.child(i) for i in range(head.childCount()))):
                if item is not None and self._key(item) == chosen:
                    self.setCurrentItem(item)
                    return


def _plain(index: Index) -> QModelIndex:
    model = index.model()
    return model.index(index.row(), index.column(), index.parent())


def facet_query_value(facet: str, value: FacetValue) -> str:
    """What stands after the colon: names where people read names, slugs and codes elsewhere."""
    return value.label if facet in ("speaker", "tag", "outlet") else value.value


class FacetDelegate(QStyledItemDelegate):
    """Label leading, count trailing, and a sign (plus, minus) for included and excluded."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """The size it would like."""
        return QSize(120, QFontMetrics(self._theme.font()).height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        painter.save()
        focus = flags & QStyle.StateFlag.State_HasFocus
        if focus or flags & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("accent") if focus else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 4, 4)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(SPACE[3], 0, -SPACE[3], 0)
        if index.parent().isValid():
            self._paint_value(painter, inner, index, rtl)
        else:
            self._paint_head(painter, inner, option, index, rtl)
        painter.restore()

    def _paint_head(
        self,
        painter: QPainter,
        inner: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        rtl: bool,
    ) -> None:
        widget = option.widget
        is_open = isinstance(widget, QTreeWidget) and widget.isExpanded(_plain(index))
        shut = "chevron-left" if rtl else "chevron-right"
        name = "chevron-down" if is_open else shut
        ratio = painter.device().devicePixelRatioF()
        arrow = self._icons.pixmap(name, self._theme.tokens.muted, 16, ratio)
        out = SPACE[2]  # to where the arrows of the tree above stand
        inner = inner.adjusted(0, 0, out, 0) if rtl else inner.adjusted(-out, 0, 0, 0)
        x = inner.right() - 16 if rtl else inner.left()
        painter.drawPixmap(x, inner.top() + (inner.height() - 16) // 2, arrow)
        painter.setFont(self._theme.font("small", bold=True))
        painter.setPen(self._theme.colour("muted"))
        text = inner.adjusted(0, 0, -20, 0) if rtl else inner.adjusted(20, 0, 0, 0)
        side = _RIGHT if rtl else _LEFT
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | side, str(index.data()))

    def _paint_value(self, painter: QPainter, inner: QRect, index: Index, rtl: bool) -> None:
        tokens = self._theme.tokens
        how = index.data(STATE) or FacetState.OFF
        icon, colour = {
            "include": ("circle-plus", tokens.accent),
            "exclude": ("circle-minus", tokens.bad),
        }.get(how, ("", tokens.text))
        if icon:
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._icons.pixmap(icon, colour, 14, ratio)
            x = inner.right() - 15 if rtl else inner.left() + 1
            painter.drawPixmap(x, inner.top() + (inner.height() - 14) // 2, pixmap)
        count = index.data(COUNT)
        number = words.count(count) if count is not None else ""
        font = self._theme.font("body", bold=how != FacetState.OFF)
        font.setStrikeOut(how == FacetState.EXCLUDE)
        metrics = QFontMetrics(self._theme.font("small"))
        width = metrics.horizontalAdvance(number) if number else 0
        lead, trail = (20, width + SPACE[2])
        text = inner.adjusted(trail, 0, -lead, 0) if rtl else inner.adjusted(lead, 0, -trail, 0)
        start, end = (_RIGHT, _LEFT) if rtl else (_LEFT, _RIGHT)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if count is not None else tokens.accent))
        label = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | start, label)
        painter.setFont(self._theme.font("small"))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | end, number)

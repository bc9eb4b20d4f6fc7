"""How wide the columns of the table of results are: as their words need, the statement the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from rostra.qt.language import translate
from rostra.qt.results_model import COLUMNS, ResultsModel

_SAMPLE = 40
"""Rows that are measured: those that come with the answer."""
_MOST = (0, 190, 170, 140, 120, 110, 190, 150, 150, 150, 110)
"""Pixels that a column takes at most by itself; the first is the statement's, which has no end."""
_FIRM = frozenset((3, 4, 5, 10))
"""Columns that are no use when cut: day, force, kind, review."""
_FEW = frozenset((4, 5, 10))
"""Columns of a few words: force, kind, review."""
_SHARE, _LEAST = 0.3, 300
"""Of the room, and in pixels: what the statement has before the others give way."""
_MARGIN = 30
"""Pixels of a cell around its words."""
_SHORT, _NAME = 84, 112
"""Pixels down to which a column gives way, and the speaker's."""
_SLIT, _VAST = 12, 4000
"""Pixels that a width kept from before may have."""
_USUAL = 0.9
"""Of the rows, these are whole; one long name more is elided."""


def shared_out(room: int, wanted: Sequence[int], least: Sequence[int]) -> list[int]:
    """Widths of all columns; those of the columns after the first as wanted, or down to the least.

    The first takes what is left, and never less than its share: then there is more than `room`.
    """
    first = max(_LEAST, round(room * _SHARE))
    short = max(0, first + sum(wanted) - room)
    give = [max(0, w - n) for w, n in zip(wanted, least, strict=True)]
    share = min(1.0, short / sum(give)) if any(give) else 0.0
    others = [w - int(g * share + 0.999) for w, g in zip(wanted, give, strict=True)]
    return [max(first, room - sum(others)), *others]


class ResultsColumns(QObject):
    """Keeps the columns fitting while the table is shown; one dragged by hand stays as it is."""

    dragged = Signal()
    """One has the width that a hand gave it, or none has any more."""

    def __init__(self, view: QTableView, model: ResultsModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._wanted: list[int] = []
        self._heads: list[int] = []
        self._by_hand: dict[int, int] = {}
        self._fitting = False
        self.on = False
        view.horizontalHeader().sectionResized.connect(self._resized)
        model.modelReset.connect(self._come)
        model.page_loaded.connect(self._come)

    def begin(self) -> None:
        """The table is shown."""
        self.on = True
        header = self._view.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.measure()

    def end(self) -> None:
        """Cards are shown."""
        self.on = False

    def measure(self) -> None:
        """Look at the words anew, and fit."""
        self._wanted = []
        self.fit()

    def fit(self) -> None:
        """As wide as the view."""
        if not self.on:
            return
        wanted = list(self._wanted or self._measured())
        least = [min(w, max(_SHORT, head)) for w, head in zip(wanted, self._heads, strict=True)]
        least[0] = min(wanted[0], max(_NAME, self._heads[0]))
        for firm in _FIRM:
            least[firm - 1] = wanted[firm - 1]
        for column, width in self._by_hand.items():
            if column:
                wanted[column - 1] = least[column - 1] = width
        widths = shared_out(self._view.viewport().width(), wanted, least)
        widths[0] = self._by_hand.get(0, widths[0])
        self._fitting = True
        for column, width in enumerate(widths):
            self._view.setColumnWidth(column, width)
        self._fitting = False

    def _measured(self) -> list[int]:
        hits = [self._model.hit(row) for row in range(min(_SAMPLE, self._model.rowCount()))]
        known = [hit for hit in hits if hit is not None]
        metrics, heads = self._view.fontMetrics(), self._view.horizontalHeader().fontMetrics()
        out, self._heads = [], []
        for n, ((title, text), most) in enumerate(zip(COLUMNS[1:], _MOST[1:], strict=True), 1):
            head = heads.horizontalAdvance(translate("Column", title) + "MM")
            self._heads.append(head)
            wide = sorted(metrics.horizontalAdvance(text(hit)) for hit in known)
            share = 1.0 if n in _FEW else _USUAL
            usual = wide[int(share * (len(wide) - 1))] if wide else 0
            out.append(max(head, min(usual + _MARGIN, most)))
        self._wanted = out if known else []
        return out

    def _come(self) -> None:
        """Rows whose words can be measured, if there were none before."""
        if self.on and not self._wanted:
            self.fit()

    def _resized(self, column: int, _before: int, width: int) -> None:
        if self.on and not self._fitting and width:
            self._by_hand[column] = width
            self.dragged.emit()

    # -- by hand -------------------------------------------------------------------

    @property
    def by_hand(self) -> dict[str, str]:
        """Widths that a hand gave, in pixels, by the columns' names: to be kept."""
        return {COLUMNS[column][0]: str(width) for column, width in self._by_hand.items()}

    def take_widths(self, kept: Mapping[str, str]) -> None:
        """As they were kept; what is no column or no width is passed over."""
        numbers = {title: n for n, (title, _) in enumerate(COLUMNS)}
        self._by_hand = {
            numbers[title]: int(width)
            for title, width in kept.items()
            if title in numbers and width.isdecimal() and _SLIT <= int(width) <= _VAST
        }
        self.fit()

    def forget_widths(self) -> None:
        """All as their words need again."""
        self._by_hand.clear()
        self.measure()
        self.dragged.emit()

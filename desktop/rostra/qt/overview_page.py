"""Looking rather than reading: statements over time, and who spoke on what or when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rostra.domain.errors import RostraError
from rostra.domain.summaries import Bin, Matrix
from rostra.qt.charts import MatrixChart, TimeBars, ask_and_save
from rostra.qt.charts.base import Chart
from rostra.qt.elided_box import ElidedBox
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE

_NARROW = 560
"""Width of the page below which the choice of rows and columns goes below the heading."""
_BARS_HIGH = 200
"""Pixels that the bars are high at least; on a tall page they take what is left over."""


class OverviewPage(QWidget):
    """A page of charts.  It shows what it is handed and tells what was picked."""

    wanted = Signal(str, str)
    """Rows and columns that were chosen: whoever owns the page counts them and hands them over."""
    range_picked = Signal(str, str)
    """First and last period of the bars."""
    cell_picked = Signal(str, str, str, str)
    """Row field, row key, column field, column key."""
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[tuple[str, str]],
        columns: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bars = TimeBars(theme)
        self.matrix = MatrixChart(theme)
        self._rows = self._choice(self.tr("Rows"), rows)
        self._columns = self._choice(self.tr("Columns"), columns)
        self._of = ElidedBox()
        self._of.setAccessibleName(self.tr("Of"))
        self._of.addItems([self.tr("All statements"), ""])
        self._of.hide()
        self._of.currentIndexChanged.connect(self._changed)
        self._boxes = QWidget()
        self._titles: list[QLabel] = []
        self._saves: list[QPushButton] = []
        self._note = QLabel(
            self.tr("Hatched: no article of that column was read. Blank: read, and nothing said.")
        )
        self._lay_out()
        self.bars.picked.connect(self.range_picked)
        self.matrix.picked.connect(self._pick)

    def show_bins(self, bins: Sequence[Bin]) -> None:
        """Statements over time."""
        self.bars.set_bins(bins)
        self._saves[0].setEnabled(bool(bins))

    def show_matrix(self, matrix: Matrix) -> None:
        """Coverage."""
        self.matrix.set_matrix(matrix)
        bar = self._scroll.horizontalScrollBar().sizeHint().height()
        # All rows: the page scrolls, and a second bar beside its own would only be in the way.
        self._scroll.setFixedHeight(int(self.matrix.picture_size().height()) + bar)
        some = bool(matrix.rows and matrix.columns)
        self._saves[1].setEnabled(some)
        self._note.setVisible(some)

    def choice(self) -> tuple[str, str]:
        """Rows and columns as chosen."""
        return str(self._rows.currentData()), str(self._columns.currentData())

    def choose(self, rows: str, columns: str) -> None:
        """Choose rows and columns by their keys."""
        for box, key in ((self._rows, rows), (self._columns, columns)):
            at = box.findData(key)
            if at >= 0:
                box.setCurrentIndex(at)

    @property
    def narrowed(self) -> bool:
        """Whether the charts are to be of what was searched only."""
        return not self._of.isHidden() and self._of.currentIndex() == 1

    def offer(self, query: str) -> None:
        """Let one choose between everything and what this query finds; "" leaves no choice."""
        self._of.setItemText(1, self.tr("Found by “{query}”").replace("{query}", query))
        self._of.setVisible(bool(query))
        of = self._of.itemText(1 if self.narrowed else 0)
        self.bars.caption = self.matrix.caption = of

    def _choice(self, name: str, entries: Sequence[tuple[str, str]]) -> QComboBox:
        box = ElidedBox()
        box.setAccessibleName(name)
        for key, label in entries:
            box.addItem(label, key)
        box.currentIndexChanged.connect(self._changed)
        return box

    def _changed(self) -> None:
        rows, columns = self.choice()
        if rows != columns:
            self.wanted.emit(rows, columns)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        page.setSpacing(SPACE[3])
        page.addWidget(self._of, 0, Qt.AlignmentFlag.AlignLeading)
        page.addLayout(self._heading(self.tr("Statements over time"), self.bars))
        self.bars.setMinimumHeight(_BARS_HIGH)
        page.addWidget(_card(self.bars), 1)
        page.addSpacing(SPACE[2])
        boxes = QHBoxLayout(self._boxes)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(SPACE[2])
        for box in (self._rows, QLabel("×"), self._columns):
            boxes.addWidget(box)
        self._coverage = self._heading(self.tr("Coverage"), self.matrix)
        self._coverage.addWidget(self._boxes, 0, 1)
        page.addLayout(self._coverage)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(self.matrix)
        self.matrix.setAutoFillBackground(False)  # or its corners show the window's colour
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.addWidget(_card(scroll))
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        page.addWidget(self._note)

    def _heading(self, words: str, chart: Chart) -> QGridLayout:
        line = QGridLayout()
        line.setHorizontalSpacing(SPACE[3])
        line.setVerticalSpacing(SPACE[2])
        title = QLabel(words)
        title.setProperty("role", "heading")
        self._titles.append(title)
        line.addWidget(title, 0, 0)
        line.setColumnStretch(2, 1)
        save = QPushButton(self.tr("Save picture…"))
        named = self.tr("Save “{chart}” as a picture or its numbers")
        save.setAccessibleName(named.replace("{chart}", words))
        for wish in (save.clicked, chart.save_wanted):
            wish.connect(lambda *_: self._save(chart, words))
        self._saves.append(save)
        line.addWidget(save, 0, 3)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the boxes stand on a line of their own."""
        super().resizeEvent(event)
        self._coverage.removeWidget(self._boxes)
        narrow = self.width() < _NARROW
        for title in self._titles:
            title.setWordWrap(narrow)
        if narrow:
            self._coverage.addWidget(self._boxes, 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeading)
        else:
            self._coverage.addWidget(self._boxes, 0, 1)

    def _save(self, chart: Chart, name: str) -> None:
        try:
            ask_and_save(chart, name)
        except RostraError as error:
            self.failed.emit(error)

    def _pick(self, row: str, column: str) -> None:
        shown = self.matrix.matrix
        self.cell_picked.emit(shown.row_field, row, shown.column_field, column)


def _card(inside: QWidget) -> QFrame:
    """A chart on a sheet of its own."""
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[2])
    column.addWidget(inside)
    return card

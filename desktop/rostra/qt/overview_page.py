"""Looking rather than reading: statements over time, and who spoke on what or when."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rostra.domain.errors import RostraError
from rostra.domain.summaries import Bin, Matrix
from rostra.qt.charts import MatrixChart, TimeBars, save_chart
from rostra.qt.charts.base import Chart
from rostra.qt.theme import Theme
from rostra.qt.tokens import SPACE


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
        self._lay_out()
        self.bars.picked.connect(self.range_picked)
        self.matrix.picked.connect(self._pick)

    def show_bins(self, bins: Sequence[Bin]) -> None:
        """Statements over time."""
        self.bars.set_bins(bins)

    def show_matrix(self, matrix: Matrix) -> None:
        """Coverage."""
        self.matrix.set_matrix(matrix)

    def choice(self) -> tuple[str, str]:
        """Rows and columns as chosen."""
        return str(self._rows.currentData()), str(self._columns.currentData())

    def choose(self, rows: str, columns: str) -> None:
        """Choose rows and columns by their keys."""
        for box, key in ((self._rows, rows), (self._columns, columns)):
            at = box.findData(key)
            if at >= 0:
                box.setCurrentIndex(at)

    def _choice(self, name: str, entries: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
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
        page.addLayout(self._heading(self.tr("Statements over time"), self.bars, ()))
        page.addWidget(self.bars, 1)
        boxes = (self._rows, QLabel("×"), self._columns)
        page.addLayout(self._heading(self.tr("Coverage"), self.matrix, boxes))
        scroll = QScrollArea()
        scroll.setWidget(self.matrix)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.addWidget(scroll, 2)
        note = QLabel(
            self.tr("Hatched: no article of that column was read. Blank: read, and nothing said.")
        )
        note.setProperty("role", "small")
        note.setWordWrap(True)
        page.addWidget(note)

    def _heading(self, words: str, chart: Chart, boxes: Sequence[QWidget]) -> QHBoxLayout:
        line = QHBoxLayout()
        title = QLabel(words)
        title.setProperty("role", "lead")
        line.addWidget(title)
        line.addSpacing(SPACE[3])
        for box in boxes:
            line.addWidget(box)
        line.addStretch(1)
        save = QPushButton(self.tr("Save picture…"))
        named = self.tr("Save “{chart}” as a picture or its numbers")
        save.setAccessibleName(named.replace("{chart}", words))
        save.clicked.connect(lambda: self._save(chart, words))
        line.addWidget(save)
        return line

    def _save(self, chart: Chart, name: str) -> None:
        kinds = self.tr("Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)")
        target, chosen = QFileDialog.getSaveFileName(self, self.tr("Save"), f"{name}.png", kinds)
        if not target:
            return
        path = Path(target)
        if not path.suffix:
            # Not every desktop's own dialog says which of the kinds was chosen.
            path = path.with_suffix(chosen.rpartition("*")[2].rstrip(")") or ".png")
        try:
            save_chart(chart, path)
        except RostraError as error:
            self.failed.emit(error)

    def _pick(self, row: str, column: str) -> None:
        shown = self.matrix.matrix
        self.cell_picked.emit(shown.row_field, row, shown.column_field, column)

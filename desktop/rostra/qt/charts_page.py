"""The charts of an archive, or of what was searched: counted in a thread, handed to the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from rostra.app.archive import Archive
from rostra.app.overview import COLUMNS, ROWS, coverage
from rostra.domain.changes import Changes
from rostra.domain.query_edit import add, clause, set_range
from rostra.domain.summaries import Matrix, by_time
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.language import translate
from rostra.qt.overview_page import OverviewPage

_FIELDS = {"month": "date", "year": "date"}


class ChartsPage(QWidget):
    """Asks the archive for what the person wants to look at."""

    query_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, desk: Desk, asked: Callable[[], str] = str, parent: QWidget | None = None
    ) -> None:
        """`asked` tells the query of the results, to which the charts can be narrowed."""
        super().__init__(parent)
        self._desk = desk
        self._asked = asked
        self._lane = desk.lane()
        self.setProperty("role", "page")
        self.page = OverviewPage(desk.theme, _axes(ROWS), _axes(COLUMNS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab leads to the charts
        scroll.setWidget(self.page)
        scroll.setAccessibleName(self.tr("Charts"))
        self.page.setProperty("role", "page")
        column.addWidget(scroll)
        self.page.wanted.connect(lambda *_: self.refresh())
        self.page.range_picked.connect(
            lambda low, high: self.query_wanted.emit(set_range(self._query(), "date", low, high))
        )
        self.page.cell_picked.connect(self._picked)
        self.page.failed.connect(desk.failed)
        desk.changed.connect(self._changed)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What is still being counted (seconds, at a million statements) nobody waits for."""
        self._lane.forget()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back to the results."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Count anew."""
        if not self._desk.has_archive:
            return
        archive = self._desk.archive
        rows, columns = self.page.choice()
        self.page.offer(self._asked().strip())
        query = self._query()

        def read() -> object:
            found = archive.find(query, histogram=True)
            matrix = coverage(
                archive,
                rows,
                columns,
                lambda axis, keys: labels(archive, axis, keys),
                found if query else None,
            )
            names = (translate("Axis", ROWS[rows]), translate("Axis", COLUMNS[columns]))
            matrix = replace(matrix, title=" × ".join(names))
            return by_time(found.histogram), matrix

        self._lane.ask(read, self._show)

    def _query(self) -> str:
        """What the charts are of; "" for everything."""
        return self._asked().strip() if self.page.narrowed else ""

    def _show(self, read: object) -> None:
        if isinstance(read, tuple):
            bins, matrix = read
            self.page.show_bins(bins)
            if isinstance(matrix, Matrix):
                self.page.show_matrix(matrix)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.statements:
            self.refresh()

    def _picked(self, row_field: str, row: str, column_field: str, column: str) -> None:
        archive, within = self._desk.archive, self._query()

        def read() -> object:
            query = within
            for field, key in ((row_field, row), (column_field, column)):
                name = labels(archive, field, [key]).get(key, key) if field == "speaker" else key
                query = add(query, clause(_FIELDS.get(field, field), name))
            return query

        self._lane.ask(read, lambda query: self.query_wanted.emit(str(query)))


def _axes(names: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, translate("Axis", name)) for key, name in names.items()]


def labels(archive: Archive, axis: str, keys: list[str]) -> Mapping[str, str]:
    """What the keys of an axis are called."""
    stored = archive.store.facet_labels(axis, keys)
    named = {"sector": words.sector, "country": words.country, "month": words.month}
    name = named.get(axis, str)
    return {key: name(stored.get(key, key)) for key in keys}

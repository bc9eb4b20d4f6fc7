"""The import sheet as Qt sees it: a row a document, a column a field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from rostra.domain.incoming import FIELDS, Incoming, State, typed
from rostra.qt import import_words, messages, words
from rostra.qt.import_rows import Change, ImportRows, judged_as, with_value
from rostra.qt.language import translate
from rostra.qt.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

INCLUDE = 0
NAMES = ("include", *import_words.COLUMNS)
CELL = int(Qt.ItemDataRole.UserRole) + 1
"""All that is painted of a cell, in one: thirteen rows are a hundred cells."""


class Cell(NamedTuple):
    """What is painted of a cell."""

    value: str
    origin: str
    """The second line."""
    icon: str
    """Of its state; elsewhere the sign that a person should look at it, or ""."""
    tone: str
    """Token of the icon's colour."""
    comes_in: bool


_NOWHERE = QModelIndex()
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_BOX = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_FIELD = _PLAIN | Qt.ItemFlag.ItemIsEditable


class ImportModel(QAbstractTableModel):
    """Rows are added at the end while files are read; a filter hides some."""

    moved = Signal()
    """Rows were added, edited, wanted or not: counts are others."""
    address_edited = Signal()
    refused = Signal(str)
    """What was typed and cannot stand, in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents = ImportRows()
        self.changed_by_hand = 0
        self._filter_again = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._edit_some)

    @property
    def rows(self) -> Sequence[Incoming]:
        """The documents by number, those that a filter hides too."""
        return self.documents.all

    # -- content -------------------------------------------------------------------

    def take(self) -> ImportRows:
        """Forget everything; what there was is the caller's."""
        self.beginResetModel()
        taken, self.documents = self.documents, ImportRows()
        self._later.stop()
        self._filter_again = False
        self.changed_by_hand = 0
        self.endResetModel()
        self.moved.emit()
        return taken

    def add(self, found: Iterable[Incoming]) -> None:
        """More rows; one that stands here already is not added again."""
        shown = self.documents.add(found)
        if shown:
            at = len(self.documents.shown)
            self.beginInsertRows(_NOWHERE, at, at + len(shown) - 1)
            self.documents.shown += shown
            self.endInsertRows()
        self.moved.emit()

    def judged(self, again: Mapping[int, Incoming]) -> None:
        """Rows that are judged in another way after addresses were edited, by number."""
        self._edit("judged", sorted(again), judged_as(again))

    def show_only(self, name: str) -> None:
        """Show the rows that a filter lets through; once more when edits under way are made."""
        self.beginResetModel()
        self.documents.show_only(name)
        self._filter_again = self.documents.editing
        self.endResetModel()
        self.moved.emit()

    # -- asked by the sheet --------------------------------------------------------

    def incoming(self, index: Index) -> Incoming | None:
        """The document of a row."""
        shown = self.documents.shown
        if not index.isValid() or index.row() >= len(shown):
            return None
        return self.documents.all[shown[index.row()]]

    def counts(self) -> tuple[Mapping[State, int], int, int]:
        """By state; how many are wanted; how many of those are to be checked."""
        return self.documents.states, self.documents.wanted_count, self.documents.check_count

    # -- changed by hand -----------------------------------------------------------

    def want(self, shown: Iterable[int], yes: bool | None = None) -> None:
        """Want rows or not; None: the other of what the first is."""
        able = self.documents.numbers(shown)
        if able:
            value = not self.documents.wanted[able[0]] if yes is None else yes
            self.documents.want(able, value)
            self.changed_by_hand += len(able)
            self._changed(able)

    def put(self, shown: Iterable[int], name: str, text: str) -> bool:
        """Set a field of rows to what a person typed; False, and `refused`, if it cannot be."""
        try:
            value = typed(name, text)
        except ValueError:
            self.refused.emit(_why_refused(name, text))
            return False
        able = self.documents.numbers(shown)
        rows = [r for r in able if getattr(self.documents.all[r], name) != value]
        self.changed_by_hand += len(rows)
        self._edit(name, rows, with_value(name, value))
        return True

    def _edit(self, name: str, rows: Sequence[int], change: Change) -> None:
        if rows:
            self.documents.edit(name, rows, change)
            self._edit_some()

    def _edit_some(self) -> None:
        """Some rows now and the others between two frames: there may be twenty thousand."""
        rows, ended = self.documents.edit_some()
        self._changed(rows)
        if ended == "address":
            self.address_edited.emit()
        if self.documents.editing:
            self._later.start()
        elif self._filter_again:
            self.show_only(self.documents.filter)

    def _changed(self, rows: Sequence[int]) -> None:
        """Rows in order of their numbers; those that are not in sight cost nothing."""
        first, last = self.documents.places(rows[0], rows[-1]) if rows else (1, 0)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(NAMES) - 1))
        self.moved.emit()

    # -- Qt ------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self.documents.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """A box, and a column for each field."""
        return 0 if parent.isValid() else len(NAMES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What comes in can be edited."""
        one = self.incoming(index)
        if one is None:
            return Qt.ItemFlag.NoItemFlags
        if not one.state.comes_in:
            return _PLAIN
        if index.column() == INCLUDE:
            return _BOX
        return _FIELD if NAMES[index.column()] in FIELDS else _PLAIN

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(NAMES):
            return None
        if section == INCLUDE:
            told = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            return translate("ImportColumn", "Wanted") if role in told else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return translate("ImportColumn", import_words.COLUMNS[NAMES[section]])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        one = self.incoming(index)
        if one is None:
            return None
        name = NAMES[index.column()]
        if name == "include":
            return self._box(index, one, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return _value(name, one)
        if role == Qt.ItemDataRole.EditRole:
            return _editable(name, one)
        if role == CELL:
            return _cell(name, one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(name, one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(name, one)
        return None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take what a person typed or ticked."""
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == INCLUDE:
            self.want([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and NAMES[index.column()] in FIELDS:
            return self.put([index.row()], NAMES[index.column()], str(value))
        return False

    def _box(self, index: Index, one: Incoming, role: int) -> Any:
        wanted = self.documents.wanted[self.documents.shown[index.row()]]
        if role == Qt.ItemDataRole.CheckStateRole and one.state.comes_in:
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            yes = translate("ImportColumn", "Wanted")
            no = translate("ImportColumn", "Not wanted")
            return yes if wanted else no
        return None


def _cell(name: str, one: Incoming) -> Cell:
    if name == "state":
        icon, tone = import_words.STATES[one.state][1:]
    else:
        doubtful = name in FIELDS and one.state.comes_in and one.doubtful(name)
        icon, tone = ("triangle-alert", "warn") if doubtful else ("", "")
    comes_in = one.state.comes_in or name == "state"
    return Cell(_value(name, one), _second_line(name, one), icon, tone, comes_in)


def _value(name: str, one: Incoming) -> str:
    if name == "state":
        return import_words.state(one)
    if name == "title":
        return one.title or Path(one.path).name or one.path
    if name == "published":
        return words.day_of(one.published)
    return str(getattr(one, name))


def _editable(name: str, one: Incoming) -> str:
    value = getattr(one, name, "")
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _second_line(name: str, one: Incoming) -> str:
    if name == "state":
        return messages.words(one.message)
    if name == "title" and not one.state.comes_in:
        return one.path
    return import_words.origin(name, one)


def _spoken(name: str, one: Incoming) -> str:
    return ", ".join(p for p in (_value(name, one), _second_line(name, one)) if p)


def _tip(name: str, one: Incoming) -> str:
    if name == "state":
        told = " ".join(messages.words(p) for p in (one.message, one.hint) if p)
    elif name == "title":
        told = "\n".join(p for p in (one.path, one.beginning) if p)
    else:
        told = _spoken(name, one)
    return plain_tip(told, 600) if told else ""


def _why_refused(name: str, text: str) -> str:
    if name == "published":
        said = translate("ImportSheet", "“{text}” is no day. Write it as 2024-03-07.")
    else:
        said = translate("ImportSheet", "“{text}” is no language. Write it as en or pt-BR.")
    return said.replace("{text}", text.strip())

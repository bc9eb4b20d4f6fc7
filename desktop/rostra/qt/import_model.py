"""The rows of the import sheet: what was read so far, what is wanted, what the person changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import compress
from operator import and_
from pathlib import Path
from typing import Any

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
from rostra.qt.language import translate

Index = QModelIndex | QPersistentModelIndex

INCLUDE = 0
NAMES = ("include", *import_words.COLUMNS)
ORIGIN = int(Qt.ItemDataRole.UserRole) + 1
"""The second line of a cell."""
DOUBT = ORIGIN + 1
"""Whether a person should look at the cell."""
INCOMING = ORIGIN + 2

_NOWHERE = QModelIndex()
_AT_ONCE = 250
"""Rows that are edited in one turn; a few milliseconds."""
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_BOX = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_FIELD = _PLAIN | Qt.ItemFlag.ItemIsEditable

FILTERS: dict[str, Callable[[Incoming, bool], bool]] = {
    "all": lambda _one, _doubtful: True,
    "check": lambda _one, doubtful: doubtful,
    "new": lambda one, _: one.state is State.NEW,
    "versions": lambda one, _: one.state is State.VERSION,
    "known": lambda one, _: one.state in (State.KNOWN, State.SKIPPED),
    "failed": lambda one, _: one.state is State.FAILED,
}
"""Which rows are shown: of a document, and whether something of it is to be checked."""


class ImportModel(QAbstractTableModel):
    """Rows are added at the end while files are read; a filter hides some."""

    moved = Signal()
    """Rows were added, edited, wanted or not: counts are others."""
    address_edited = Signal()
    refused = Signal(str)
    """What was typed and cannot stand, in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Incoming] = []
        self.wanted: list[bool] = []
        self.changed_by_hand = 0
        self._doubtful: list[bool] = []
        self._able: list[bool] = []
        """Whether each row could come in; asked of twenty thousand at once."""
        self._states: Counter[State] = Counter()
        self._seen: set[tuple[str, int]] = set()
        self._filter = "all"
        self._shown: list[int] = []
        self._edits: list[tuple[list[int], str, str | date | None]] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._edit_some)

    # -- content -------------------------------------------------------------------

    def clear(self) -> None:
        """Forget everything."""
        self.beginResetModel()
        QTimer.singleShot(0, self.rows.clear)  # the old list, in a turn of its own
        self.rows, self.wanted, self._doubtful, self._able, self._shown = [], [], [], [], []
        self._edits.clear()
        self._later.stop()
        self._states.clear()
        self._seen.clear()
        self.changed_by_hand = 0
        self.endResetModel()
        self.moved.emit()

    def add(self, found: Iterable[Incoming]) -> None:
        """More rows; one that stands here already is not added again."""
        fresh = [one for one in found if (one.path, one.at) not in self._seen]
        self._seen.update((one.path, one.at) for one in fresh)
        first = len(self.rows)
        able = [one.state.comes_in for one in fresh]
        doubtful = [bool(one.doubts) for one in fresh]
        passes = map(FILTERS[self._filter], fresh, doubtful)
        shown = [first + n for n, yes in enumerate(passes) if yes]
        self.rows += fresh
        self.wanted += able
        self._able += able
        self._doubtful += doubtful
        self._states.update(one.state for one in fresh)
        if shown:
            at = len(self._shown)
            self.beginInsertRows(_NOWHERE, at, at + len(shown) - 1)
            self._shown += shown
            self.endInsertRows()
        self.moved.emit()

    def judged(self, rows: Sequence[Incoming]) -> None:
        """What is new now, after addresses were edited: rows as they were handed out."""
        for row, one in enumerate(rows[: len(self.rows)]):
            old = self.rows[row]
            if (one.state, one.message, one.article_id) == (
                old.state,
                old.message,
                old.article_id,
            ):
                continue
            if one.state.comes_in != old.state.comes_in:
                self.wanted[row] = one.state.comes_in
            state, message, article = one.state, one.message, one.article_id
            self._replace(row, replace(old, state=state, message=message, article_id=article))
        self._all_changed()

    def _replace(self, row: int, one: Incoming) -> None:
        self._states[self.rows[row].state] -= 1
        self._states[one.state] += 1
        self.rows[row] = one
        self._doubtful[row] = bool(one.doubts)
        self._able[row] = one.state.comes_in

    def show_only(self, name: str) -> None:
        """Show the rows that a filter lets through."""
        self.finish_edits()
        self.beginResetModel()
        self._filter = name
        passes = map(FILTERS[name], self.rows, self._doubtful)
        self._shown = [n for n, yes in enumerate(passes) if yes]
        self.endResetModel()
        self.moved.emit()

    # -- asked by the sheet --------------------------------------------------------

    def incoming(self, index: Index) -> Incoming | None:
        """The document of a row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        return self.rows[self._shown[index.row()]]

    def chosen(self) -> tuple[list[Incoming], list[Incoming]]:
        """What is wanted, and what could come in and is not wanted."""
        self.finish_edits()
        able = list(compress(zip(self.rows, self.wanted, strict=True), self._able))
        return [one for one, yes in able if yes], [one for one, yes in able if not yes]

    def counts(self) -> tuple[Counter[State], int, int]:
        """By state; how many are wanted; how many of those are to be checked."""
        check = sum(map(and_, self.wanted, self._doubtful))
        return self._states, sum(self.wanted), check

    # -- changed by hand -----------------------------------------------------------

    def want(self, shown: Iterable[int], yes: bool | None = None) -> None:
        """Want rows or not; None: the other of what the first is."""
        able = [r for r in (self._shown[n] for n in shown) if self._able[r]]
        if not able:
            return
        value = not self.wanted[able[0]] if yes is None else yes
        for row in able:
            self.wanted[row] = value
        self.changed_by_hand += len(able)
        self._all_changed()

    def put(self, shown: Iterable[int], name: str, text: str) -> bool:
        """Set a field of rows to what a person typed; False, and `refused`, if it cannot be."""
        try:
            value = typed(name, text)
        except ValueError:
            self.refused.emit(_why_refused(name, text))
            return False
        able = [r for r in (self._shown[n] for n in shown) if self._able[r]]
        able = [r for r in able if getattr(self.rows[r], name) != value]
        self.changed_by_hand += len(able)
        if able:
            self._edits.append((able, name, value))
            self._edit_some()
        return True

    def _edit_some(self) -> None:
        """Some rows now and the others between two frames: there may be twenty thousand."""
        rows, name, value = self._edits[0]
        for row in rows[:_AT_ONCE]:
            self._replace(row, self.rows[row].edited(**{name: value}))
        del rows[:_AT_ONCE]
        if not rows:
            self._edits.pop(0)
        if self._edits:
            self._later.start()
        self._all_changed()
        if not rows and name == "address":
            self.address_edited.emit()

    def finish_edits(self) -> None:
        """Do now what of an edit is still to be done."""
        while self._edits:
            self._edit_some()
        self._later.stop()

    def _all_changed(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(NAMES) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.moved.emit()

    # -- Qt ------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

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
        if role == INCOMING:
            return one
        name = NAMES[index.column()]
        if name == "include":
            return self._box(index, one, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return _value(name, one)
        if role == Qt.ItemDataRole.EditRole:
            return _editable(name, one)
        if role == ORIGIN:
            return _second_line(name, one)
        if role == DOUBT:
            return name in FIELDS and one.state.comes_in and one.doubtful(name)
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
        wanted = self.wanted[self._shown[index.row()]]
        if role == Qt.ItemDataRole.CheckStateRole and one.state.comes_in:
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            yes = translate("ImportColumn", "Wanted")
            no = translate("ImportColumn", "Not wanted")
            return yes if wanted else no
        return None


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
        return " ".join(messages.words(p) for p in (one.message, one.hint) if p)
    if name == "title":
        return one.path
    return _spoken(name, one)


def _why_refused(name: str, text: str) -> str:
    if name == "published":
        said = translate("ImportSheet", "“{text}” is no day. Write it as 2024-03-07.")
    else:
        said = translate("ImportSheet", "“{text}” is no language. Write it as en or pt-BR.")
    return said.replace("{text}", text.strip())

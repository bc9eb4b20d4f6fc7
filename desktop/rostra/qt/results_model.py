"""A window onto any number of statements: Qt asks for rows, threads fetch pages of them.

The model owns only ids (8 bytes each) and the pages in sight.  `data` answers at once
from what is there; a page that is missing is asked for and its rows repainted when it
comes.  A changed row is shown as it was until its new form arrives, so nothing flickers.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rostra.domain.search import SearchHit
from rostra.qt import id_rows, words
from rostra.qt.grouping import Groups, Head
from rostra.qt.language import mark, translate

PAGE = 256
KEPT_PAGES = 48
_AHEAD = 10
"""Rows before the end of a page that is there in part, from which the rest is fetched."""
HIT = Qt.ItemDataRole.UserRole
ID = Qt.ItemDataRole.UserRole + 1
HEAD = Qt.ItemDataRole.UserRole + 2
"""The `Head` of a group, on the rows that are heads."""

_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
"""Of every cell: one paint of the table asks four hundred times."""

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Sequence[SearchHit]]
Answered = Callable[[object], None]
Read = Callable[[Callable[[], object], Answered, Answered], None]

COLUMNS: tuple[tuple[str, Callable[[SearchHit], str]], ...] = (
    (mark("Column", "Statement"), lambda h: h.text),
    (mark("Column", "Speaker"), lambda h: words.names(h.speakers)),
    (mark("Column", "Role"), lambda h: h.role),
    (mark("Column", "Said"), lambda h: words.day(h.said)),
    (mark("Column", "Force"), lambda h: words.force(h.force)),
    (mark("Column", "Kind"), lambda h: words.kind(h.kind)),
    (mark("Column", "Sectors"), lambda h: ", ".join(map(words.short_sector, h.sectors))),
    (mark("Column", "Countries"), lambda h: ", ".join(map(words.country, h.countries))),
    (mark("Column", "Outlet"), lambda h: h.outlet),
    (mark("Column", "Tags"), lambda h: ", ".join(h.tags)),
    (mark("Column", "Review"), lambda h: words.review(h.review)),
)
"""Title of each column of the table, and what stands in it."""


class ResultsModel(QAbstractTableModel):
    """Rows are statements in the order of the search; column 0 also serves the cards."""

    page_loaded = Signal(int)

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read
        self._fetch: Fetch = lambda _: ()
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, SearchHit]] = OrderedDict()
        self._stale: set[int] = set()
        self._begun: set[int] = set()
        self.groups: Groups | None = None
        self._found = 0
        self._moved: dict[int, SearchHit] = {}
        self._wanted: list[int] = []
        self._in_flight = False
        self._age = 0
        self._mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # -- what is shown -------------------------------------------------------------

    def show_ids(self, ids: array[int], fetch: Fetch) -> None:
        """Show other rows; `fetch` gives the records of some of them, from any thread."""
        self._show(ids, fetch, None)

    def show_groups(self, groups: Groups, fetch: Fetch, found: int) -> None:
        """Show groups: heads, and the rows of those that are not folded.

        `found` is how many statements there are in all: with two speakers one stands in two groups.
        """
        self._found = found
        self._show(groups.rows(), fetch, groups)

    def _show(self, ids: array[int], fetch: Fetch, groups: Groups | None) -> None:
        self.beginResetModel()
        self._ids = ids
        self._fetch = fetch
        self.groups = groups
        self._forget_pages()
        self._moved.clear()
        self.endResetModel()

    def _forget_pages(self) -> None:
        self._age += 1
        self._pages.clear()
        self._stale.clear()
        self._begun.clear()
        self._wanted.clear()
        self._in_flight = False

    def turn(self, row: int) -> bool:
        """Fold or unfold the group whose head stands in this row; False on other rows."""
        groups = self.groups
        if groups is None or not 0 <= row < len(self._ids) or self._ids[row] > 0:
            return False
        number = -self._ids[row] - 1
        ids = groups.groups[number].ids
        # Pages are counted by row, and rows move: what is known is kept by id meanwhile.
        self._moved = {i: hit for page in self._pages.values() for i, hit in page.items()}
        self._forget_pages()
        first, last = row + 1, row + len(ids)
        if groups.turn(number):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._ids[first:first] = ids
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        return True

    def turn_all(self, folded: bool) -> None:
        """Fold every group, or unfold it; all rows are new then."""
        if self.groups is not None:
            self.beginResetModel()
            self._moved = {i: hit for page in self._pages.values() for i, hit in page.items()}
            self.groups.turn_all(folded)
            self._ids = self.groups.rows()
            self._forget_pages()
            self.endResetModel()

    def head(self, row: int) -> Head | None:
        """The head in a row, or None on a statement's."""
        if self.groups is None or not 0 <= row < len(self._ids) or self._ids[row] > 0:
            return None
        return self.groups.head(-self._ids[row] - 1)

    @property
    def statement_count(self) -> int:
        """How many statements there are, folded ones too; one in two groups counts once."""
        if self.groups is None:
            return len(self._ids)
        return self._found

    def refresh(self, ids: Iterable[int]) -> None:
        """Fetch these rows anew, wherever they are shown."""
        changed = set(ids)
        for number, page in self._pages.items():
            if not changed.isdisjoint(page):
                self._stale.add(number)
                self._emit_page(number)

    def seed(self, hits: Sequence[SearchHit]) -> None:
        """Take the first page as known, so that the first paint has it."""
        if hits and len(self._ids):
            self._pages[0] = {hit.id: hit for hit in hits[:PAGE]}
            self._emit_page(0)
            # The rest is fetched when one comes near it: at each keystroke that would be two
            # hundred rows nobody looks at, and all that is seen painted twice.
            if len(hits) < min(PAGE, len(self._ids)):
                self._begun.add(0)
            self.page_loaded.emit(0)

    @property
    def ids(self) -> array[int]:
        """All ids, in the order shown."""
        return self._ids

    def row_of(self, statement_id: int) -> int:
        """The row of a statement, or -1."""
        return id_rows.row_of(self._ids, statement_id)

    def has_all(self, statement_ids: Iterable[int]) -> bool:
        """Whether all of these are among the rows."""
        return id_rows.has_all(self._ids, statement_ids)

    def runs_of(self, statement_ids: Iterable[int]) -> list[tuple[int, int]]:
        """The rows of those that are shown, as runs (first, last)."""
        return id_rows.runs_of(self._ids, statement_ids)

    def id_at(self, row: int) -> int:
        """The statement of a row, or 0; a head has none."""
        return max(0, self._ids[row]) if 0 <= row < len(self._ids) else 0

    def hit(self, row: int) -> SearchHit | None:
        """The record of a row, or None while it is on its way."""
        if not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return self._moved.get(self._ids[row])
        self._pages.move_to_end(number)
        begun = number in self._begun and row % PAGE + _AHEAD >= len(page)
        if begun or number in self._stale:
            self._want(number)
        return page.get(self._ids[row])

    # -- what Qt asks --------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """One row a statement."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """One column a field; the first alone serves the cards."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is known now; never waits."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID:
            return self.id_at(index.row())
        if self._ids[index.row()] < 0:
            return self._of_head(index, role)
        if role not in (
            HIT,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        hit = self.hit(index.row())
        if role == HIT:
            return hit
        if hit is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(hit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        shown = COLUMNS[index.column()][1](hit)
        return words.isolated(shown) if self._mirrored or words.is_rtl(shown) else shown

    def _of_head(self, index: Index, role: int) -> object:
        head = self.head(index.row())
        if head is None or role == HEAD:
            return head
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("{name}, {statements}, folded")
            if not head.folded:
                said = self.tr("{name}, {statements}, unfolded")
            return said.format(name=head.label, statements=words.statements(head.count))
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            sign = "▸" if head.folded else "▾"
            return f"{sign} {head.label}  ·  {words.count(head.count)}"
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged onto tags and collections."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return translate("Column", COLUMNS[section][0]) if 0 <= section < len(COLUMNS) else None

    # -- fetching ------------------------------------------------------------------

    def _want(self, number: int) -> None:
        if number in self._wanted:
            return
        # Newest wish first: a dragged scroll bar passes over pages nobody will look at.
        self._wanted = [*self._wanted[-3:], number]
        if not self._in_flight:
            self._next()

    def _next(self) -> None:
        if not self._wanted:
            return
        number = self._wanted.pop()
        self._stale.discard(number)
        self._begun.discard(number)
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        fetch, age = self._fetch, self._age
        self._in_flight = True
        if self.groups is not None:
            ids = array("q", (i for i in ids if i > 0))
        self._read(
            lambda: fetch(ids),
            lambda hits: self._arrived(age, number, hits),
            lambda _: self._arrived(age, number, None),  # told of; asked again when painted again
        )

    def _arrived(self, age: int, number: int, hits: object) -> None:
        if age != self._age:
            return
        self._in_flight = False
        if isinstance(hits, Sequence):
            self._pages[number] = {hit.id: hit for hit in hits}
            self._pages.move_to_end(number)
            while len(self._pages) > KEPT_PAGES:
                gone, _ = self._pages.popitem(last=False)
                self._stale.discard(gone)
                self._begun.discard(gone)
            self._emit_page(number)
            self.page_loaded.emit(number)
        self._next()

    def _emit_page(self, number: int) -> None:
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

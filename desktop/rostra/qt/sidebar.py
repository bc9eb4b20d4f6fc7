"""The left pane: places, collections, saved searches and tags, with the facets below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QInputDialog,
    QMenu,
    QMessageBox,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.app.organise import SearchCount
from rostra.domain.changes import Changes
from rostra.domain.query_edit import clause
from rostra.domain.query_write import write
from rostra.domain.records import Collection, Tag
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.facets import FacetPanel
from rostra.qt.tokens import ink, tag_colour

_WHAT = Qt.ItemDataRole.UserRole
_COUNT_TONE = "muted"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the upper half lists, read in one go."""

    collections: Sequence[Collection]
    searches: Sequence[SearchCount]
    tags: Sequence[Tag]
    review: int


def read_shelf(archive: Archive) -> Shelf:
    """Collections, saved searches with live counts, tags."""
    return Shelf(
        archive.collections.all(),
        archive.searches.counts(),
        archive.tags.all(),
        archive.find("is:new").total,
    )


class Sidebar(QWidget):
    """Tells where the person wants to go; knows nothing of where that is."""

    query_wanted = Signal(str)
    page_wanted = Signal(str)
    collection_wanted = Signal(int)
    dropped = Signal(str, str)
    """Statements were dropped on "tag" or "collection" of this name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._folded: set[str] = set()
        self.tree = ShelfTree()
        self.tree.setAccessibleName(self.tr("Collections, searches and tags"))
        self.facets = FacetPanel(desk.theme, desk.icons)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tree)
        split.addWidget(self.facets)
        split.setSizes([260, 420])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.tree.itemClicked.connect(self._go)
        self.tree.itemActivated.connect(self._go)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.dropped.connect(self._dropped)
        desk.opened.connect(self.refresh)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._empty)
        desk.theme.changed.connect(self.refresh)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(140, 80)

    def refresh(self) -> None:
        """Read and show everything anew."""
        if self._desk.has_archive:
            archive = self._desk.archive
            self._lane.ask(lambda: read_shelf(archive), self._show)

    def looked_at(self, query: str) -> None:
        """The results of this query are on the screen: what it found is no longer new."""
        if query.strip():
            self._desk.read(
                lambda a: a.searches.looked_at(query), lambda n: self.refresh() if n else None
            )

    def _changed(self, changes: Changes) -> None:
        if changes.statements or changes.tags or changes.collections or changes.searches:
            self.refresh()

    def _empty(self) -> None:
        self._lane.forget()
        self.tree.clear()
        self.facets.show_facets("", {})

    # -- showing -------------------------------------------------------------------

    def _show(self, shelf: object) -> None:
        if not isinstance(shelf, Shelf):
            return
        spot = self.tree.verticalScrollBar().value()
        folded = self._read_folded()
        chosen = self.tree.currentItem()
        key = chosen.data(0, _WHAT) if chosen else None
        self.tree.clear()
        self._place("all", self.tr("All statements"), "library")
        queue = self._place("review", self.tr("Review queue"), "list-checks")
        queue.setText(1, words.count(shelf.review) if shelf.review else "")
        self._branch("collections", self.tr("Collections"), folded, self._collections(shelf))
        self._branch("searches", self.tr("Saved searches"), folded, self._searches(shelf))
        self._branch("tags", self.tr("Tags"), folded, self._tags(shelf))
        self._place("trash", self.tr("Trash"), "trash-2")
        again = self._with(key)
        if again is not None:
            self.tree.setCurrentItem(again)
        self.tree.verticalScrollBar().setValue(spot)

    def _item(self, what: tuple[str, int, str], title: str, count: int, icon: QIcon) -> Item:
        item = Item([title, words.count(count) if count else ""])
        item.setIcon(0, icon)
        item.setData(0, _WHAT, what)
        item.setForeground(1, self._desk.theme.colour(_COUNT_TONE))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(0, f"{title}: {words.statements(count)}" if count else title)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {words.statements(count)}")
        return item

    def _place(self, name: str, title: str, icon: str) -> Item:
        item = self._item((name, 0, ""), title, 0, self._desk.icons.icon(icon, "muted"))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, title)
        self.tree.addTopLevelItem(item)
        return item

    def _branch(self, name: str, title: str, folded: set[str], items: Sequence[Item]) -> None:
        head = Item([title, ""])
        head.setData(0, _WHAT, ("branch", 0, name))
        head.setFont(0, self._desk.theme.font("small", bold=True))
        head.setForeground(0, self._desk.theme.colour("muted"))
        self.tree.addTopLevelItem(head)
        for item in items:
            head.addChild(item)
        if not items:
            hint = {
                "collections": self.tr("C adds statements to one"),
                "searches": self.tr("Ctrl+S keeps a search here"),
                "tags": self.tr("T tags statements"),
            }[name]
            empty = Item([hint, ""])
            empty.setData(0, _WHAT, ("none", 0, ""))
            empty.setForeground(0, self._desk.theme.colour("muted"))
            head.addChild(empty)
        head.setExpanded(name not in folded)
        _expand_all(head)

    def _collections(self, shelf: Shelf) -> list[Item]:
        icon = self._desk.icons.icon("folder", "muted")
        made = {
            c.id: self._item(("collection", c.id, c.name), c.name, c.statements, icon)
            for c in shelf.collections
        }
        top = []
        for one in shelf.collections:
            parent = made.get(one.parent_id or 0)
            if parent is None:
                top.append(made[one.id])
            else:
                parent.addChild(made[one.id])
        return top

    def _searches(self, shelf: Shelf) -> list[Item]:
        icon = self._desk.icons.icon("bookmark", "muted")
        return [self._search(counted, icon) for counted in shelf.searches]

    def _search(self, counted: SearchCount, icon: QIcon) -> Item:
        kept = counted.search
        item = self._item(("search", kept.id, kept.query), kept.name, counted.total, icon)
        if counted.new:
            total, new = words.count(counted.total), words.count(counted.new)
            item.setText(1, self.tr("{total} · {new} new").format(total=total, new=new))
            item.setForeground(1, self._desk.theme.colour("text"))
            spoken = self.tr("{statements}, {new} new since you last looked").format(
                statements=words.statements(counted.total), new=new
            )
            item.setToolTip(0, f"{kept.name}: {spoken}")
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{kept.name}, {spoken}")
        return item

    def _tags(self, shelf: Shelf) -> list[Item]:
        made: dict[str, Item] = {}
        top = []
        for tag in shelf.tags:
            parent, _, leaf = tag.name.rpartition("/")
            colour = ink(tag_colour(tag.name, tag.colour), self._desk.theme.tokens.window)
            pixmap = self._desk.icons.pixmap("tag", colour, 16, self.devicePixelRatioF())
            item = self._item(("tag", tag.id, tag.name), leaf, tag.statements, QIcon(pixmap))
            made[tag.name] = item
            if parent in made:
                made[parent].addChild(item)
            else:
                item.setText(0, tag.name)
                top.append(item)
        return top

    def _read_folded(self) -> set[str]:
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is None:
                continue
            kind, _, name = item.data(0, _WHAT)
            if kind == "branch":
                (self._folded.discard if item.isExpanded() else self._folded.add)(name)
        return self._folded

    def _with(self, key: object) -> QTreeWidgetItem | None:
        stack = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        while stack:
            item = stack.pop()
            if item is None:
                continue
            if item.data(0, _WHAT) == key:
                return item
            stack += [item.child(i) for i in range(item.childCount())]
        return None

    # -- acting --------------------------------------------------------------------

    def _go(self, item: QTreeWidgetItem) -> None:
        kind, record, name = item.data(0, _WHAT)
        if kind == "all":
            self.query_wanted.emit("")
        elif kind == "search":
            self.query_wanted.emit(name)
        elif kind == "tag":
            self.query_wanted.emit(write(clause("tag", name)))
        elif kind == "collection":
            self.collection_wanted.emit(record)
        elif kind in ("review", "trash"):
            self.page_wanted.emit(kind)
        elif kind == "branch":
            item.setExpanded(not item.isExpanded())

    def _dropped(self, item: QTreeWidgetItem) -> None:
        kind, _, name = item.data(0, _WHAT)
        if kind in ("tag", "collection", "trash"):
            self.dropped.emit(kind, name)

    def _menu(self, at: QPoint) -> None:
        item = self.tree.itemAt(at)
        if item is None or not self._desk.writable:
            return
        kind, record, name = item.data(0, _WHAT)
        if kind not in ("tag", "collection", "search"):
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…"), lambda: self._rename(kind, record, item, name))
        menu.addAction(self.tr("Delete"), lambda: self._delete(kind, record, item.text(0)))
        menu.exec(self.tree.viewport().mapToGlobal(at))

    def _rename(self, kind: str, record: int, item: QTreeWidgetItem, name: str) -> None:
        old = name if kind == "tag" else item.text(0)
        new, ok = QInputDialog.getText(self, self.tr("Rename"), self.tr("New name"), text=old)
        new = new.strip()
        if not ok or not new or new == old:
            return
        self._desk.write(
            self.tr("Renamed to %s") % new,
            lambda a: {
                "tag": lambda: a.tags.rename(record, new),
                "collection": lambda: a.collections.update(record, name=new),
                "search": lambda: a.searches.update(record, name=new),
            }[kind](),
        )

    def _delete(self, kind: str, record: int, title: str) -> None:
        question = self.tr("Delete “%s”? Its statements stay; Undo brings it back.") % title
        if QMessageBox.question(self, self.tr("Delete"), question) != (
            QMessageBox.StandardButton.Yes
        ):
            return
        self._desk.write(
            self.tr("Deleted %s") % title,
            lambda a: {
                "tag": a.tags.delete,
                "collection": a.collections.delete,
                "search": a.searches.delete,
            }[kind]([record]),
        )


class Item(QTreeWidgetItem):
    """A line of the tree."""


class ShelfTree(QTreeWidget):
    """Two columns, name and count; statements can be dropped on a line."""

    dropped = Signal(QTreeWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shelf")
        self.setProperty("role", "pane")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self.header().setMinimumSectionSize(16)
        self.setIndentation(12)
        self.setIconSize(QSize(16, 16))
        self.setRootIsDecorated(False)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Statements are welcome."""
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Only where they can be put."""
        item = self.itemAt(event.position().toPoint())
        kind = item.data(0, _WHAT)[0] if item is not None else ""
        if item is not None and kind in ("tag", "collection", "trash"):
            self.setCurrentItem(item)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell which line they were dropped on."""
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            self.dropped.emit(item)
        event.accept()


def _expand_all(item: QTreeWidgetItem) -> None:
    for number in range(item.childCount()):
        child = item.child(number)
        if child is not None:
            child.setExpanded(True)
            _expand_all(child)

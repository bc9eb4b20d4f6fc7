"""The left pane: places, collections, saved searches and tags, with the facets below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSplitter, QTreeWidgetItem, QVBoxLayout, QWidget

from rostra.app.organise import SearchCount
from rostra.domain.changes import Changes
from rostra.domain.query_edit import clause
from rostra.domain.query_write import write
from rostra.qt import words
from rostra.qt.collection_acts import CollectionActs
from rostra.qt.desk import Desk
from rostra.qt.facets import FacetPanel
from rostra.qt.passing import pop_up
from rostra.qt.plain import plain_tip
from rostra.qt.shelf import Shelf, most_used, read_shelf
from rostra.qt.shelf_menu import ShelfMenu
from rostra.qt.shelf_tree import Item, ShelfTree, What, what_of
from rostra.qt.tag_acts import TagActs, listed
from rostra.qt.tokens import ink

_SHELF = 132
"""Pixels of places, collections and tags at least: in a low window the facets give way first."""


class Sidebar(QWidget):
    """Tells where the person wants to go; knows nothing of where that is."""

    query_wanted = Signal(str)
    search_wanted = Signal(str, str)
    """A saved search: its query and its order."""
    page_wanted = Signal(str)
    collection_wanted = Signal(int)
    export_wanted = Signal(int)
    """The collection to be exported."""
    dropped = Signal(object)
    """`What` statements were dropped on: a tag, a collection or the trash."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self._shape: object = None
        self._lines: dict[tuple[str, int], Item] = {}
        self._sorts: dict[int, str] = {}
        self._folded: set[str] = set()
        self._by_query: dict[str, Item] = {}
        self._at: tuple[str, int, str] = ("", 0, "")
        self.tags = TagActs(desk, self)
        self.collections = CollectionActs(desk, self)
        self.tree = ShelfTree(desk.theme)
        self.tree.setAccessibleName(self.tr("Collections, searches and tags"))
        self.facets = FacetPanel(desk.theme, desk.icons)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tree)
        split.addWidget(self.facets)
        split.setSizes([260, 420])
        split.setChildrenCollapsible(False)
        self.tree.setMinimumHeight(_SHELF)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.tree.wanted.connect(self._go)
        self.tree.menu_wanted.connect(self._menu)
        self.tree.rename_wanted.connect(self.rename)
        self.tree.delete_wanted.connect(self.delete)
        self.tree.statements_dropped.connect(self._dropped)
        self.tree.moved_into.connect(self._moved_into)
        desk.opened.connect(self.refresh)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._empty)
        desk.theme.changed.connect(self._renew)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(140, 80)

    def follow(self, page: str, record: int, query: str) -> None:
        """Light the line of what is in sight; none where it has none.

        What was chosen by hand stays until one goes somewhere else.  Facets are of the results:
        where those are not in sight there are none.
        """
        self.facets.setVisible(page == "results")
        if (page, record, query) != self._at:
            self._at = page, record, query
            self._light()

    def _light(self) -> None:
        page, record, query = self._at
        item = self._lines.get(("all", 0)) if page == "results" and not query.strip() else None
        if page == "results" and item is None:
            item = self._by_query.get(query.strip())
        elif item is None:
            item = self._lines.get((page, record))
        self.tree.light(item)

    def refresh(self) -> None:
        """Read and show everything anew."""
        if self._desk.has_archive:
            archive = self._desk.archive
            self._lane.ask(lambda: read_shelf(archive), self._show)

    def looked_at(self, query: str) -> None:
        """The results of this query are on the screen: what it found is no longer new."""
        if query.strip():
            self._desk.write(
                "", lambda a: a.searches.looked_at(query), lambda n: self.refresh() if n else None
            )

    def _renew(self) -> None:
        self._shape = None
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes.statements or changes.tags or changes.collections or changes.searches:
            self.refresh()

    def _empty(self) -> None:
        self._lane.forget()
        self._shape = None
        self._lines.clear()
        self._by_query.clear()
        self._at = ("", 0, "")
        self.tree.clear()
        self.facets.show_facets("", {})
        self._desk.theme.set_tags({})

    # -- showing -------------------------------------------------------------------

    def _show(self, shelf: object) -> None:
        if not isinstance(shelf, Shelf):
            return
        self._desk.theme.set_tags({tag.name: tag.colour for tag in shelf.tags})
        if shelf.shape != self._shape:
            self._rebuild(shelf)
            self._shape = shelf.shape
        self._recount(shelf)

    def _recount(self, shelf: Shelf) -> None:
        """Counts alone, and only of lines whose count has changed: there may be thousands."""
        for one in shelf.collections:
            self._count("collection", one.id, one.name, one.statements)
        for tag in shelf.tags:
            self._count("tag", tag.id, tag.name, tag.statements, tag.description)
        for counted in shelf.searches:
            self._count_search(counted)
        queue = self._lines.get(("review", 0))
        if queue is not None:
            queue.set_count(shelf.review, words.count(shelf.review) if shelf.review else "")

    def _count(self, kind: str, record: int, title: str, count: int, more: str = "") -> None:
        item = self._lines.get((kind, record))
        if item is None or not item.set_count(count, words.count(count) if count else ""):
            return
        said = f"{title}, {words.statements(count)}"
        told = f"{title}: {words.statements(count)}\n{more}".strip()
        item.setToolTip(0, plain_tip(told, 600))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)

    def _count_search(self, counted: SearchCount) -> None:
        item = self._lines.get(("search", counted.search.id))
        if item is None:
            return
        total, new, name = words.count(counted.total), counted.new, counted.search.name
        item.setForeground(1, self._desk.theme.colour("text" if new else "muted"))
        if not new:
            item.set_count(-1, "")  # one that was new may have the same total now
            self._count("search", counted.search.id, name, counted.total)
            return
        item.set_count(-1, self.tr("{total} · {new} new").format(total=total, new=words.count(new)))
        spoken = self.tr("{statements}, {new} new since you last looked").format(
            statements=words.statements(counted.total), new=words.count(new)
        )
        item.setToolTip(0, plain_tip(f"{name}: {spoken}"))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {spoken}")

    def _rebuild(self, shelf: Shelf) -> None:
        spot = self.tree.verticalScrollBar().value()
        folded = self._read_folded()
        here = what_of(self.tree.currentItem())
        self.tree.setUpdatesEnabled(False)
        self.tree.clear()
        self._lines.clear()
        self._by_query.clear()
        self._sorts = {s.search.id: s.search.sort for s in shelf.searches}
        self._place("all", self.tr("All statements"), "library")
        self._place("review", self.tr("Review queue"), "list-checks")
        self._branch("collections", self.tr("Collections"), folded, self._collections(shelf))
        self._branch("searches", self.tr("Saved searches"), folded, self._searches(shelf))
        self._branch("tags", self.tr("Tags"), folded, self._tags(shelf))
        self._place("trash", self.tr("Trash"), "trash-2")
        again = self.tree.line_of(here)
        if again is not None:
            self.tree.setCurrentItem(again)
        else:
            self._light()
        self.tree.setUpdatesEnabled(True)
        self.tree.verticalScrollBar().setValue(spot)

    def _item(self, what: What, title: str, icon: QIcon) -> Item:
        item = Item([title, ""], what)
        item.setIcon(0, icon)
        item.setForeground(1, self._desk.theme.colour("muted"))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, title)
        self._lines[what.kind, what.id] = item
        return item

    def _place(self, name: str, title: str, icon: str) -> None:
        item = self._item(What(name), title, self._desk.icons.icon(icon, "muted"))
        self.tree.addTopLevelItem(item)

    def _branch(self, name: str, title: str, folded: set[str], items: Sequence[Item]) -> None:
        head = Item([title, ""], What("branch", 0, name))
        head.setFont(0, self._desk.theme.font("small", bold=True))
        head.setForeground(0, self._desk.theme.colour("muted"))
        self.tree.addTopLevelItem(head)
        head.addChildren(list(items))
        if not items:
            hint = {
                "collections": self.tr("C adds statements to one"),
                "searches": self.tr("Ctrl+S keeps a search here"),
                "tags": self.tr("T tags statements"),
            }[name]
            empty = Item([hint, ""], What("none"))
            empty.setForeground(0, self._desk.theme.colour("muted"))
            empty.setFlags(Qt.ItemFlag.ItemIsEnabled)  # a hint is nothing to be on
            head.addChild(empty)
        head.setExpanded(name not in folded)
        _expand_all(head)

    def _collections(self, shelf: Shelf) -> list[Item]:
        icon = self._desk.icons.icon("folder", "muted")
        made = {
            c.id: self._item(What("collection", c.id, c.name), c.name, icon)
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
        kept = [counted.search for counted in shelf.searches]
        made = [self._item(What("search", s.id, s.query), s.name, icon) for s in kept]
        self._by_query |= {s.query.strip(): item for s, item in zip(kept, made, strict=True)}
        return made

    def _tags(self, shelf: Shelf) -> list[Item]:
        made: dict[str, Item] = {}
        icons: dict[str, QIcon] = {}
        top: list[Item] = []
        for tag in most_used(shelf.tags):
            parent, _, leaf = tag.name.rpartition("/")
            item = self._item(What("tag", tag.id, tag.name), leaf, self._tag_icon(tag.name, icons))
            made[tag.name] = item
            self._by_query.setdefault(write(clause("tag", tag.name)), item)
            if parent in made:
                made[parent].addChild(item)
            else:
                item.setText(0, tag.name)
                top.append(item)
        if len(made) < len(shelf.tags):
            more = Item([words.more(len(shelf.tags) - len(made)), ""], What("more"))
            more.setForeground(0, self._desk.theme.colour("accent"))
            top.append(more)
        return top

    def _tag_icon(self, name: str, icons: dict[str, QIcon]) -> QIcon:
        colour = ink(self._desk.theme.tag(name), self._desk.theme.tokens.window)
        if colour not in icons:
            ratio = self.devicePixelRatioF()
            picture = self._desk.icons.pixmap("tag", colour, 16, ratio)
            made = icons[colour] = QIcon(picture)
            made.addPixmap(picture, QIcon.Mode.Selected)  # Qt would grey it there
        return icons[colour]

    def _read_folded(self) -> set[str]:
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            what = what_of(item)
            if item is not None and what.kind == "branch":
                (self._folded.discard if item.isExpanded() else self._folded.add)(what.name)
        return self._folded

    # -- acting --------------------------------------------------------------------

    def _go(self, item: QTreeWidgetItem) -> None:
        what = what_of(item)
        if what.kind == "all":
            self.query_wanted.emit("")
        elif what.kind == "search":
            self.search_wanted.emit(what.name, self._sorts.get(what.id, ""))
        elif what.kind == "tag":
            self.query_wanted.emit(write(clause("tag", what.name)))
        elif what.kind == "more":
            self.find_tag()
        elif what.kind == "collection":
            self.collection_wanted.emit(what.id)
        elif what.kind in ("review", "trash"):
            self.page_wanted.emit(what.kind)
        elif what.kind == "branch":
            item.setExpanded(not item.isExpanded())

    def find_tag(self) -> None:
        """Pick one of all tags and show its statements."""

        def show(ids: list[int]) -> None:
            self._desk.read(lambda a: a.store.tags.names(ids), go)

        def go(names: object) -> None:
            if isinstance(names, dict) and names:
                self.query_wanted.emit(write(clause("tag", next(iter(names.values())))))

        self.tags.pick(self.tr("Which tag?"), show)

    def _dropped(self, item: QTreeWidgetItem) -> None:
        self.dropped.emit(what_of(item))

    def _moved_into(self, moved: list[What], target: What) -> None:
        if not self._desk.writable or not moved:
            return
        ids = [what.id for what in moved]
        into = "" if target.kind == "branch" else target.name
        if moved[0].kind == "tag":
            self.tags.put_under(ids, into)
        else:
            names = listed([what.name for what in moved])
            self.collections.put_into(ids, target.id or None, names, into)

    def rename(self) -> None:
        """Rename the current line."""
        item = self.tree.currentItem()
        what = what_of(item)
        if not self._desk.writable or item is None:
            return
        if what.kind == "tag":
            self.tags.rename([what.id])
        elif what.kind in ("collection", "search"):
            self.collections.rename(what.kind, what.id, item.text(0))

    def delete(self) -> None:
        """Delete the chosen lines."""
        chosen = self.tree.chosen()
        if not self._desk.writable or not chosen:
            return
        ids = [what.id for what in chosen]
        if chosen[0].kind == "tag":
            self.tags.delete(ids)
        elif chosen[0].kind in ("collection", "search"):
            lines = [self.tree.line_of(what) for what in chosen]
            names = listed([line.text(0) for line in lines if line is not None])
            self.collections.delete(chosen[0].kind, ids, names)

    def chosen_tags(self) -> list[int]:
        """The tags that are chosen here, for the commands of the palette."""
        return [what.id for what in self.tree.chosen("tag")]

    def _menu(self, at: QPoint) -> None:
        chosen = self.tree.chosen()
        if chosen and self._desk.has_archive:
            menu = ShelfMenu(self, chosen, writable=self._desk.writable)
            pop_up(menu, self.tree.viewport().mapToGlobal(at))


def _expand_all(item: QTreeWidgetItem) -> None:
    for number in range(item.childCount()):
        child = item.child(number)
        if child is not None:
            child.setExpanded(True)
            _expand_all(child)

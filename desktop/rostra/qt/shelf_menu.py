"""The menu of the left pane: what can be done with the lines that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from rostra.qt.shelf_tree import What
from rostra.qt.tag_acts import listed

if TYPE_CHECKING:
    from rostra.qt.sidebar import Sidebar

_RENAME, _DELETE = Qt.Key.Key_F2, Qt.Key.Key_Delete
"""What the tree itself listens for; the menu only says so, in the column of keys."""


class ShelfMenu(QMenu):
    """Of lines of one kind; an archive that is only read offers what changes nothing."""

    def __init__(self, sidebar: Sidebar, chosen: Sequence[What], *, writable: bool) -> None:
        super().__init__(sidebar)
        self._pane = sidebar
        what, one = chosen[0], len(chosen) == 1
        if not writable:
            if what.kind == "collection" and one:
                self._add_export(what.id)
            return
        if what.kind == "tag":
            self._fill_for_tags([line.id for line in chosen])
        elif what.kind == "collection":
            self._fill_for_collections(chosen)
        elif what == What("branch", 0, "collections"):
            self.addAction(
                self.tr("New collection…"), partial(sidebar.collections.create, None, "")
            )
        elif what.kind == "search" and one:
            self._add(self.tr("&Rename…"), sidebar.rename, _RENAME)
        if what.kind in ("tag", "collection", "search"):
            self.addSeparator()
            self._add(self.tr("&Delete"), sidebar.delete, _DELETE)

    def _add(self, title: str, act: Callable[[], object], key: Qt.Key) -> None:
        action = self.addAction(title, act)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _add_export(self, collection: int) -> None:
        self.addAction(self.tr("&Export…"), partial(self._pane.export_wanted.emit, collection))

    def _fill_for_tags(self, ids: list[int]) -> None:
        acts = self._pane.tags
        if len(ids) == 1:
            self._add(self.tr("&Rename…"), self._pane.rename, _RENAME)
            self.addAction(self.tr("&What it is for…"), partial(acts.describe, ids))
        self.addAction(self.tr("&Colour…"), partial(acts.recolour, ids))
        self.addAction(self.tr("&Merge into…"), partial(acts.merge, ids))
        self.addAction(self.tr("&Put under another…"), partial(acts.ask_where, ids))

    def _fill_for_collections(self, chosen: Sequence[What]) -> None:
        acts, what = self._pane.collections, chosen[0]
        if len(chosen) == 1:
            self._add(self.tr("&Rename…"), self._pane.rename, _RENAME)
            self.addAction(
                self.tr("&New collection inside…"), partial(acts.create, what.id, what.name)
            )
            self._add_export(what.id)
        ids, names = [one.id for one in chosen], listed([one.name for one in chosen])
        self.addAction(self.tr("&Move into another…"), partial(acts.ask_where, ids, names))

"""The folders that an archive watches: add, take away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPushButton, QWidget

from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.empty import EmptyState, ListOrEmpty
from rostra.qt.language import translate
from rostra.qt.watcher import Watcher


class WatchedDialog(Dialog):
    """A list and two buttons; what is done counts at once."""

    def __init__(self, parent: QWidget | None, desk: Desk, watcher: Watcher) -> None:
        super().__init__(
            parent,
            translate("WatchedDialog", "Watched folders"),
            translate(
                "WatchedDialog",
                "New files in these folders come into this archive by themselves while it is open.",
            ),
        )
        self._watcher = watcher
        self.list = QListWidget()
        self.list.setAccessibleName(translate("WatchedDialog", "Watched folders"))
        self.add = QPushButton(translate("WatchedDialog", "Add a folder…"))
        self.remove = QPushButton(translate("WatchedDialog", "Watch it no more"))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        empty = EmptyState(desk.theme, desk.icons)
        empty.say(
            "eye",
            translate("WatchedDialog", "No folder is watched yet"),
            translate(
                "WatchedDialog",
                "Choose the one where you save articles. What is in it already comes in too.",
            ),
            ((translate("WatchedDialog", "Add a folder…"), self._add),),
        )
        self._place = ListOrEmpty(self.list, empty)
        self.column.addWidget(self._place, 1)
        self.column.addLayout(row)
        self.add_buttons(translate("WatchedDialog", "Close"), cancel=False)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self._fill()
        self.resize(560, 320)

    def _fill(self) -> None:
        self.list.clear()
        folders = list(self._watcher.folders)
        self.list.addItems(folders)
        self._place.show_list(bool(folders))
        for button in (self.add, self.remove):
            button.setVisible(bool(folders))
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _add(self) -> None:
        title = translate("WatchedDialog", "Watch a folder")
        folder = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if folder:
            self._watcher.add(folder)
            self._fill()

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            row = self.list.row(item)
            self._watcher.remove(item.text())
            self._fill()
            self.list.setCurrentRow(min(row, self.list.count() - 1))

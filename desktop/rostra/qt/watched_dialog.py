"""The folders that an archive watches: add, take away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPushButton, QWidget

from rostra.qt.dialogs import Dialog
from rostra.qt.language import translate
from rostra.qt.watcher import Watcher


class WatchedDialog(Dialog):
    """A list and two buttons; what is done counts at once."""

    def __init__(self, parent: QWidget | None, watcher: Watcher) -> None:
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
        add = QPushButton(translate("WatchedDialog", "Add a folder…"))
        self.remove = QPushButton(translate("WatchedDialog", "Watch it no more"))
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.column.addWidget(self.list)
        self.column.addLayout(row)
        self.add_buttons(translate("WatchedDialog", "Close"), cancel=False)
        add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self._fill()
        self.resize(560, 320)

    def _fill(self) -> None:
        self.list.clear()
        self.list.addItems(list(self._watcher.folders))
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
            self._watcher.remove(item.text())
            self._fill()

"""All commands in one box, and all keys on one sheet; both read the command table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostra.qt.actions import Actions
from rostra.qt.commands import COMMANDS, MENUS, Command, Situation, clashes, menu_words
from rostra.qt.desk import Desk
from rostra.qt.language import translate
from rostra.qt.passing import PassingDialog
from rostra.qt.picker import Choice, Picker
from rostra.qt.tokens import SPACE


def palette_choices(actions: Actions, now: Situation) -> list[Choice]:
    """Every command that is possible now, with its menu and keys."""
    return [
        Choice(c.id, c.words, _path(c), keys=actions.shown_keys(c))
        for c in COMMANDS
        if c.id != "palette" and c.when(now)
    ]


def _path(command: Command) -> str:
    """In which menu it stands."""
    return " › ".join(menu_words(name) for name in command.menu.split("/"))


def pick_command(desk: Desk, parent: QWidget, actions: Actions, now: Situation) -> str:
    """Ask for a command; its id, or ""."""
    picker = Picker(desk, parent, translate("Palette", "All commands"))
    picker.offer(palette_choices(actions, now))
    picker.resize(560, 460)
    if picker.exec() != QDialog.DialogCode.Accepted or not picker.picked.added:
        return ""
    return picker.picked.added[0]


class ShortcutSheet(PassingDialog):
    """All commands with their keys.  Choose one, press other keys: they are yours."""

    def __init__(
        self, desk: Desk, parent: QWidget, actions: Actions, changed: Callable[[str, str], None]
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._changed = changed
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter"))
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Commands and their keys"))
        self._tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._keys = QKeySequenceEdit()
        self._keys.setMaximumSequenceLength(1)
        self._keys.setAccessibleName(self.tr("New keys"))
        inner = self._keys.findChild(QLineEdit)
        if inner is not None:  # what a screen reader finds inside it
            inner.setAccessibleName(self._keys.accessibleName())
        self._keys.setEnabled(False)
        self._say = QLabel(self.tr("Choose a command to change its keys."))
        self._say.setProperty("role", "small")
        self._say.setWordWrap(True)
        self._lay_out()
        self._fill()
        self._filter.textChanged.connect(self._narrow)
        self._tree.currentItemChanged.connect(lambda *_: self._chosen())
        self._keys.editingFinished.connect(self._take)
        self.resize(700, 560)

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Keyboard shortcuts"))
        head.setProperty("role", "title")
        note = QLabel(self.tr("Single keys work while a list of statements has the focus."))
        note.setProperty("role", "small")
        usual, none, close = (
            QPushButton(self.tr("Usual keys")),
            QPushButton(self.tr("No keys")),
            QPushButton(self.tr("Close")),
        )
        usual.clicked.connect(lambda: self._set(None))
        none.clicked.connect(lambda: self._set(""))
        close.clicked.connect(self.accept)
        for button in (usual, none, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._keys, 1)
        for button in (usual, none, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        for widget in (head, note, self._filter, self._tree, self._say):
            column.addWidget(widget)
        column.addLayout(row)

    def _fill(self) -> None:
        self._tree.clear()
        for menu in MENUS:
            head = QTreeWidgetItem([menu_words(menu), ""])
            head.setFont(0, self._desk.theme.font("body", bold=True))
            for command in COMMANDS:
                if command.menu.split("/")[0] == menu:
                    keys = self._actions.shown_keys(command)
                    line = QTreeWidgetItem([command.words, keys])
                    line.setData(0, Qt.ItemDataRole.UserRole, command.id)
                    head.addChild(line)
            self._tree.addTopLevelItem(head)
            head.setExpanded(True)
        self._narrow(self._filter.text())

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for number in range(self._tree.topLevelItemCount()):
            head = self._tree.topLevelItem(number)
            if head is None:
                continue
            shown = 0
            children = [head.child(i) for i in range(head.childCount())]
            for child in filter(None, children):
                hit = wanted in f"{child.text(0)} {child.text(1)}".casefold()
                child.setHidden(not hit)
                shown += hit
            head.setHidden(not shown)

    def _command(self) -> Command | None:
        item = self._tree.currentItem()
        wanted = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((c for c in COMMANDS if c.id == wanted), None)

    def _chosen(self) -> None:
        command = self._command()
        self._keys.setEnabled(command is not None)
        self._keys.clear()
        if command is not None:
            self._say.setText(self.tr("Press new keys for “%s”.") % command.words)

    def _take(self) -> None:
        keys = self._keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if keys:
            self._set(keys)

    def _set(self, keys: str | None) -> None:
        command = self._command()
        if command is None:
            return
        if keys:
            used = clashes(
                {c.id: self._actions.keys_of(c) for c in COMMANDS if c != command}
                | {command.id: ((keys,), ())}
            ).get(keys)
            if used:
                other = next(c for c in COMMANDS if c.id in used and c != command)
                said = self.tr("{keys} already belongs to “{command}”.")
                self._say.setText(said.format(keys=keys, command=other.words))
                return
        self._changed(command.id, "\0" if keys is None else keys)
        item = self._tree.currentItem()
        if item is not None:
            item.setText(1, self._actions.shown_keys(command))
        self._say.setText(self.tr("“%s” is changed.") % command.words)

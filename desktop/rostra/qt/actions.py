"""Qt actions made from the command table, with the keys the person gave them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from rostra.qt.commands import COMMANDS, MENUS, Command, Situation, menu_words
from rostra.qt.icons import Icons
from rostra.qt.other_layouts import latin_keys

if TYPE_CHECKING:
    from rostra.qt.window import Window


class Actions(QObject):
    """One `QAction` a command, and a second, hidden one for its keys in lists."""

    ran = Signal(str)

    def __init__(self, window: Window, icons: Icons, own: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self._own = dict(own)
        self._actions: dict[str, QAction] = {}
        self._in_lists: dict[str, QAction] = {}
        for command in COMMANDS:
            self._make(command, icons)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def _make(self, command: Command, icons: Icons) -> None:
        action = QAction(command.words, self._window)
        action.setObjectName(command.id)
        action.setAutoRepeat(command.repeats)
        if command.icon:
            icons.attach(action, command.icon)
        if command.checked is not None:
            action.setCheckable(True)
        action.triggered.connect(lambda _=False, c=command: self.run(c))
        self._window.addAction(action)
        self._actions[command.id] = action
        if command.keys or command.id in self._own:
            self._in_lists[command.id] = self._for_lists(command)
        self._put_keys(command)

    def _for_lists(self, command: Command) -> QAction:
        """A second, hidden action for its keys in lists."""
        hidden = QAction(self._window)
        hidden.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        hidden.setAutoRepeat(command.repeats)
        hidden.triggered.connect(lambda _=False, c=command: self.run(c))
        return hidden

    def _put_keys(self, command: Command) -> None:
        everywhere, in_lists = self.keys_of(command)
        action = self._actions[command.id]
        action.setShortcuts([QKeySequence(k) for k in everywhere])
        hidden = self._in_lists.get(command.id)
        if hidden is not None:
            hidden.setShortcuts([QKeySequence(k) for k in in_lists])
        shown = self.shown_keys(command)
        title = command.words
        # A tab in an action's text is Qt's own way to show keys it must not bind.
        action.setText(title if everywhere or not shown else f"{title}\t{shown}")

    def keys_of(self, command: Command) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Keys in the whole window, and keys in lists.

        The person's own replace the first kind of the two that the command has.
        """
        own = self._own.get(command.id)
        if own is None:
            return command.shortcut, command.keys
        chosen = (own,) if own else ()
        if command.shortcut or not is_plain_key(own):
            return chosen, command.keys if command.shortcut else ()
        return (), chosen

    def shown_keys(self, command: Command) -> str:
        """All keys of a command as a person reads them."""
        everywhere, in_lists = self.keys_of(command)
        return "  ".join(map(self._native, (*everywhere, *in_lists)))

    def _native(self, keys: str) -> str:
        """As the key is called on keyboards; Qt says Return, in Russian too."""
        if keys == "Return":
            return self.tr("Enter")
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    def set_own(self, own: Mapping[str, str]) -> None:
        """Take other keys of the person's own."""
        self._own = dict(own)
        for command in COMMANDS:
            if command.id in self._own and command.id not in self._in_lists:
                hidden = self._in_lists[command.id] = self._for_lists(command)
                for widget in self._lists:
                    widget.addAction(hidden)
            self._put_keys(command)

    _lists: tuple[QWidget, ...] = ()

    def serve_list(self, widget: QWidget) -> None:
        """Let single keys work while this list has the focus."""
        self._lists = (*self._lists, widget)
        for hidden in self._in_lists.values():
            widget.addAction(hidden)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of a list under a layout without Latin letters, which Qt found no command for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = latin_keys(event)
            for action in (*self._in_lists.values(), *self._actions.values()) if keys else ():
                if action.isEnabled() and keys in action.shortcuts():
                    if action.autoRepeat() or not event.isAutoRepeat():
                        action.trigger()
                    return True
        return super().eventFilter(watched, event)

    def run(self, command: Command) -> None:
        """Run a command, if it is possible now."""
        if command.when(self._window.situation()):
            command.run(self._window)
            self.ran.emit(command.id)
        self.refresh(self._window.situation())

    def refresh(self, now: Situation) -> None:
        """Enable what is possible, tick what is on."""
        for command in COMMANDS:
            action = self._actions[command.id]
            possible = command.when(now)
            action.setEnabled(possible)
            if command.id in self._in_lists:
                self._in_lists[command.id].setEnabled(possible)
            if command.checked is not None and (possible or command.checked(self._window)):
                action.setChecked(command.checked(self._window))

    def rename(self, command_id: str, title: str) -> None:
        """Show another title: "Undo: Tag 3 statements"."""
        self._actions[command_id].setText(title)

    # -- menus ---------------------------------------------------------------------

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """All menus, in the table's order."""
        for name in MENUS:
            self._fill(bar.addMenu(menu_words(name, keys=True)), name)

    def menu(self, name: str, parent: QWidget) -> QMenu:
        """One menu of its own, as for a right click."""
        menu = QMenu(parent)
        self._fill(menu, name)
        return menu

    def _fill(self, menu: QMenu, name: str) -> None:
        group: int | None = None
        subs: dict[str, QMenu] = {}
        for command in COMMANDS:
            top, _, sub = command.menu.partition("/")
            if top != name or command.id.startswith("tag.quick"):
                continue
            if group is not None and command.group != group:
                menu.addSeparator()
            group = command.group
            if not sub:
                menu.addAction(self._actions[command.id])
                continue
            if sub not in subs:
                subs[sub] = menu.addMenu(menu_words(sub))
            subs[sub].addAction(self._actions[command.id])


def is_plain_key(key: str) -> bool:
    """Whether it types something: such keys may work in lists only."""
    return bool(key) and not any(m in key for m in ("Ctrl+", "Alt+", "Meta+")) and len(key) < 6

"""A box to pick from many: type to filter, Enter to take, Ctrl+Enter to tick and stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostra.domain.fold import fold
from rostra.qt.desk import Desk
from rostra.qt.noted_line import KEYS, NOTE, NotedLine
from rostra.qt.passing import PassingDialog
from rostra.qt.plain import plain_text, plain_tip
from rostra.qt.tokens import SPACE, ink

SHOWN = 200
"""Lines that are made; of ten thousand tags nobody reads more."""

_LONG = 48
"""Letters of a line above which its tool tip has the whole of it."""

_VALUE = Qt.ItemDataRole.UserRole

TICKED, PARTLY, UNTICKED = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: what it stands for, what it is called, a remark, a colour, keys that do it."""

    value: str
    label: str
    note: str = ""
    colour: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Picked:
    """What was decided: values ticked that were not, and the other way round."""

    added: tuple[str, ...]
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)


def filtered(choices: Sequence[Choice], folded: Sequence[str], typed: str) -> list[Choice]:
    """Those that hold all typed words, the ones that begin with them first."""
    words = fold(typed).split()
    if not words:
        return list(choices[:SHOWN])
    hits = [
        (not name.startswith(words[0]), i)
        for i, name in enumerate(folded)
        if all(w in name for w in words)
    ]
    return [choices[i] for _, i in sorted(hits)[:SHOWN]]


class Picker(PassingDialog):
    """`multi` shows ticks; `create` offers what was typed as new; `act` is what the button says."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        *,
        multi: bool = False,
        create: str = "",
        ticked: Mapping[str, Qt.CheckState] | None = None,
        search: Callable[[str], None] | None = None,
        act: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._multi = multi
        self._create = create
        self._before = dict(ticked or {})
        self._now = dict(self._before)
        self._search = search
        self._choices: Sequence[Choice] = ()
        self._folded: list[str] = []
        self._known: set[str] | None = None
        self._waiting = False
        """What is listed was found for an earlier text."""
        self._enter = False
        """Enter was pressed meanwhile: it is of what comes."""
        self._icons: dict[str, QIcon] = {}
        self.setWindowTitle(title)
        self.setModal(True)
        self.edit = QLineEdit()
        self.list = QListWidget()
        self._lines = NotedLine(desk.theme, self.list)
        self._hint = QLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        if act:
            self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(act)
        self._lay_out(title)
        self._connect()
        self._say_how()
        self.resize(480, 420)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.list.itemChanged.connect(self._item_changed)
        self.list.itemActivated.connect(lambda _: self._take(stay=False))
        self._buttons.accepted.connect(self._ok)
        self._buttons.rejected.connect(self.reject)
        self.edit.installEventFilter(self)

    def _lay_out(self, title: str) -> None:
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(self.tr("Type to filter"))
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.setIconSize(QSize(14, 14))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(self._lines)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        head = plain_text(text=title)
        head.setFont(self._desk.theme.font("lead", bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        for widget in (head, self.edit, self.list, self._hint, self._buttons):
            column.addWidget(widget)

    def offer(self, choices: Sequence[Choice]) -> None:
        """What one can pick from."""
        self._choices = choices
        self._folded = [fold(" ".join(filter(None, (c.label, c.note, c.keys)))) for c in choices]
        self._lines.make_room(c.keys for c in choices)
        self._known = None
        self._waiting, enter = False, self._enter
        self._enter = False
        self._refill()
        if enter:
            self._take(stay=False)

    @property
    def picked(self) -> Picked:
        """What was decided."""
        added = [v for v, s in self._now.items() if s == TICKED and self._before.get(v) != TICKED]
        gone = [
            v
            for v, s in self._now.items()
            if s == UNTICKED and self._before.get(v, UNTICKED) != UNTICKED
        ]
        return Picked(tuple(added), tuple(gone))

    @property
    def all_ticked(self) -> list[str]:
        """Everything that is ticked now, in the order it was."""
        return [v for v, s in self._now.items() if s == TICKED]

    def _typed(self, text: str) -> None:
        if self._search is not None:
            self._waiting, self._enter = True, False
            self._search(text)
        else:
            self._refill()

    def _refill(self) -> None:
        typed = self.edit.text().strip()
        self.list.blockSignals(True)
        self.list.clear()
        shown = (
            list(self._choices)
            if self._search is not None
            else filtered(self._choices, self._folded, typed)
        )
        if not typed:  # what is ticked comes first
            shown.sort(key=lambda c: self._now.get(c.value, UNTICKED) == UNTICKED)
        for choice in shown:
            self._add(choice)
        if self._create and typed and not self._knows(typed):
            self._add(Choice(typed, self._create % typed), new=True)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._say_how()

    def _say_how(self) -> None:
        """What Enter does, or that there is nothing for it to take."""
        if self.edit.text().strip() and not self.list.count():
            self._hint.setText(self.tr("Nothing fits. Fewer letters may."))
        elif self._multi:
            self._hint.setText(
                self.tr("Enter takes the line and closes; Ctrl+Enter ticks it and stays.")
            )
        else:
            self._hint.setText(self.tr("Enter takes the line."))

    def _knows(self, typed: str) -> bool:
        """Whether it is among the choices; made once, for there may be ten thousand."""
        if self._known is None:
            self._known = set()
            for choice, folded in zip(self._choices, self._folded, strict=True):
                self._known.add(fold(choice.label) if choice.note else folded)
                if choice.value != choice.label:
                    self._known.add(fold(choice.value))
        return fold(typed) in self._known

    def _add(self, choice: Choice, *, new: bool = False) -> None:
        item = QListWidgetItem(choice.label)
        item.setData(NOTE, choice.note)
        item.setData(KEYS, choice.keys)
        if choice.note or choice.keys:
            told = ", ".join(filter(None, (choice.label, choice.note, choice.keys)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setToolTip(plain_tip(told, 400) if len(told) > _LONG else "")
        item.setData(_VALUE, choice.value)
        if choice.colour:
            item.setIcon(self._tag_icon(choice.colour))
        elif new:
            item.setIcon(self._desk.icons.icon("plus", "accent"))
        if self._multi:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(self._now.get(choice.value, UNTICKED))
        self.list.addItem(item)

    def _tag_icon(self, colour: str) -> QIcon:
        if colour not in self._icons:
            shown = ink(colour, self._desk.theme.tokens.surface)
            pixmap = self._desk.icons.pixmap("tag", shown, 16, self.devicePixelRatioF())
            made = self._icons[colour] = QIcon(pixmap)
            lit = ink(colour, self._desk.theme.tokens.selection)
            chosen = self._desk.icons.pixmap("tag", lit, 16, self.devicePixelRatioF())
            made.addPixmap(chosen, QIcon.Mode.Selected)  # Qt would grey it there
        return self._icons[colour]

    def _item_changed(self, item: QListWidgetItem) -> None:
        self._now[item.data(_VALUE)] = item.checkState()

    def _take(self, *, stay: bool) -> None:
        if self.list.currentRow() < 0:
            return
        item = self.list.currentItem()
        value = item.data(_VALUE)
        if self._multi:
            on = self._now.get(value, UNTICKED) == TICKED
            self._now[value] = UNTICKED if on else TICKED
            if stay:
                self.list.blockSignals(True)
                item.setCheckState(self._now[value])
                self.list.blockSignals(False)
                self.edit.selectAll()
                return
        else:
            self._now = {value: TICKED}
        self.accept()

    def _comes_later(self) -> bool:
        """Whether what Enter takes is still to be found: the lines are of fewer letters.

        Whoever types a name at speed and presses Enter means the name, not its beginning.
        """
        self._enter = self._waiting and bool(self.edit.text().strip())
        return self._waiting

    def _ok(self) -> None:
        if self._comes_later():
            return
        if self._multi and self._now != self._before:
            self.accept()
        else:
            self._take(stay=False)

    def eventFilter(self, watched: object, event: object) -> bool:  # noqa: N802
        """Arrows move in the list while one types; Enter takes."""
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and (event.type() == QKeyEvent.Type.KeyPress)
        ):
            row, last = self.list.currentRow(), self.list.count() - 1
            step = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }.get(Qt.Key(event.key()))
            if step is not None:
                self._waiting = False  # a line that is seen is chosen
                self.list.setCurrentRow(min(max(row + step, 0), last))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._comes_later():
                    return True
                control = Qt.KeyboardModifier.ControlModifier
                self._take(stay=self._multi and bool(event.modifiers() & control))
                return True
        return False

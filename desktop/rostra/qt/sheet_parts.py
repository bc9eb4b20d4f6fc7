"""What a sheet is made of.  A part can be filled anew: making widgets takes longer than words.

`key` tells what a part can take over: two parts of one key differ in words and colours only.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rostra.qt.clean_copy import breakable
from rostra.qt.elided import Elided
from rostra.qt.icons import Icons
from rostra.qt.plain import plain_text
from rostra.qt.tokens import SPACE
from rostra.qt.wrapping import Wrapping

Callback = Callable[[], object]
Edit = tuple[str, Callback]
"""What the pencil beside a field says, and what it runs."""
Dress = Callable[[QPushButton], object]


class Part(Protocol):
    """Something in the column."""

    @property
    def key(self) -> Hashable:
        """Parts of one key can take over each other's widgets."""

    def make(self) -> QWidget | QLayout:
        """Make the widgets and fill them."""

    def take_over(self, made: QWidget | QLayout) -> None:
        """Fill what a part of the same key made."""


def label(text: str) -> QLabel:
    """A paragraph that wraps and can be selected."""
    made = plain_text()
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setMinimumWidth(40)
    say(made, text)
    return made


def say(where: QLabel, text: str) -> None:
    """Show a text; a run without blanks (an address, a hash) may break anywhere."""
    if any(len(word) > 28 for word in text.split()):
        text = breakable(text)
    if where.text() != text:
        where.setText(text)


class Paragraph:
    """The words of a statement, or a heading."""

    def __init__(self, text: str, font: QFont) -> None:
        self._text, self._font = text, font
        self.key: Hashable = ("paragraph", font.toString())

    def make(self) -> QLabel:
        """A label."""
        made = label(self._text)
        made.setFont(self._font)
        return made

    def take_over(self, made: QWidget | QLayout) -> None:
        """Other words."""
        if isinstance(made, QLabel):
            say(made, self._text)


class Marked:
    """A picture and a text beside it: the badge of the force, or a remark."""

    def __init__(
        self,
        picture: QPixmap,
        text: str,
        *,
        role: str = "",
        style: str = "",
        font: QFont | None = None,
        spoken: str = "",
    ) -> None:
        self._picture, self._text = picture, text
        self._role, self._style, self._font, self._spoken = role, style, font, spoken
        self.key: Hashable = ("marked", role, font is None)

    def make(self) -> QHBoxLayout:
        """A line; a badge is as wide as its words, a remark takes the line."""
        row = QHBoxLayout()
        icon = QLabel()
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop if self._role else Qt.AlignmentFlag(0))
        words = label("") if self._role else QLabel()
        if self._role:
            words.setProperty("role", self._role)
        if self._font is not None:
            words.setFont(self._font)
        row.addWidget(words, 1 if self._role else 0)
        if not self._role:
            row.addStretch(1)
        self.take_over(row)
        return row

    def take_over(self, made: QWidget | QLayout) -> None:
        """Another picture, other words and colours."""
        if not isinstance(made, QLayout):
            return
        icon, words = _labels(made)
        icon.setPixmap(self._picture)
        say(words, self._text)
        words.setAccessibleName(self._spoken)
        if words.styleSheet() != self._style:
            words.setStyleSheet(self._style)


class Line:
    """A field: name above, value below, `aside` beside the name, `note` in a line of its own."""

    def __init__(
        self, icons: Icons, name: str, value: str, aside: str, note: str, edit: Edit | None
    ) -> None:
        self._icons, self._name, self._value = icons, name, value
        self._aside, self._note, self._edit = aside, note, edit
        self.key: Hashable = ("line", bool(value), bool(note), edit is not None)

    def make(self) -> QVBoxLayout:
        """Two lines and a pencil."""
        top = QHBoxLayout()
        top.setSpacing(SPACE[2])
        title = QLabel()
        title.setProperty("role", "section")
        top.addWidget(title)
        side = Elided("small")
        side.setMinimumWidth(10)
        top.addWidget(side, 1)
        if self._edit is not None:
            top.addWidget(_Pencil(self._icons))
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addLayout(top)
        # Below its name, whatever way the letters of a value run.
        flags = Qt.AlignmentFlag
        rtl = title.isRightToLeft()
        way = (flags.AlignRight if rtl else flags.AlignLeft) | flags.AlignAbsolute
        for text, role in ((self._value, ""), (self._note, "small")):
            if text:
                below = label("")
                below.setAlignment(way)
                below.setProperty("role", role)
                box.addWidget(below)
        self.take_over(box)
        return box

    def take_over(self, made: QWidget | QLayout) -> None:
        """Another name, value, remark."""
        if not isinstance(made, QLayout):
            return
        top = made.itemAt(0)
        title, side, *pencil = _widgets(top)
        if isinstance(title, QLabel) and title.text() != self._name:
            title.setText(self._name)
        if isinstance(side, Elided):
            side.say(self._aside)
        if self._edit is not None and pencil and isinstance(pencil[0], _Pencil):
            pencil[0].run(*self._edit)
        for below, text in zip(_labels(made), filter(None, (self._value, self._note)), strict=True):
            say(below, text)


class _Pencil(QToolButton):
    """Edits what stands beside it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        icons.attach(self, "pencil", "muted")
        self.setIconSize(QSize(13, 13))
        self._act: Callback = lambda: None
        self.clicked.connect(self._run)

    def run(self, tip: str, act: Callback) -> None:
        """Say and do this from now on."""
        self._act = act
        if self.toolTip() != tip:
            self.setToolTip(tip)
            self.setAccessibleName(tip)

    def _run(self) -> None:
        self._act()


class Tags:
    """Coloured labels, in lines that wrap."""

    def __init__(self, words: Sequence[tuple[str, str]]) -> None:
        self._words = words
        self.key: Hashable = "tags"

    def make(self) -> Wrapping:
        """The labels."""
        made = Wrapping()
        self.take_over(made)
        return made

    def take_over(self, made: QWidget | QLayout) -> None:
        """Other tags."""
        if isinstance(made, Wrapping):
            made.say(self._words)


class Push:
    """Something to do, or to go to; made anew where it does something else."""

    def __init__(self, text: str, act: Callback, key: Hashable, dress: Dress) -> None:
        self._text, self._act, self._dress = text, act, dress
        self.key: Hashable = ("push", key)

    def make(self) -> QPushButton:
        """A button."""
        made = _Button()
        self._dress(made)
        self.take_over(made)
        return made

    def take_over(self, made: QWidget | QLayout) -> None:
        """Another goal."""
        if isinstance(made, _Button):
            made.setText(self._text)
            made.act = self._act


class _Button(QPushButton):
    """Runs what was put on it last."""

    def __init__(self) -> None:
        super().__init__()
        self.act: Callback = lambda: None
        self.clicked.connect(self._run)

    def _run(self) -> None:
        self.act()


class Made:
    """A widget that is made anew, unless one of the same `key` is there, which says the same."""

    def __init__(self, make: Callable[[], QWidget], key: Hashable = None) -> None:
        self._make = make
        self.key: Hashable = object() if key is None else key

    def make(self) -> QWidget:
        """As asked for."""
        return self._make()

    def take_over(self, made: QWidget | QLayout) -> None:
        """Nothing differs."""


def _widgets(item: QLayout | QLayoutItem | None) -> list[QWidget]:
    layout = item if isinstance(item, QLayout) else item.layout() if item is not None else None
    if layout is None:
        return []
    found = (layout.itemAt(i) for i in range(layout.count()))
    widgets = (one.widget() for one in found if one is not None)
    return [one for one in widgets if one is not None]


def _labels(layout: QLayout) -> list[QLabel]:
    return [one for one in _widgets(layout) if isinstance(one, QLabel)]

"""A colour for a tag: eight that go together, one of one's own, or that of the tag above."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QColorDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.language import mark, translate
from rostra.qt.plain import plain_line
from rostra.qt.tokens import TAG_COLOURS, ink, readable_on

_HEX = re.compile("#[0-9a-f]{6}")
NAMES = (
    mark("Colour", "Blue"),
    mark("Colour", "Green"),
    mark("Colour", "Ochre"),
    mark("Colour", "Red"),
    mark("Colour", "Violet"),
    mark("Colour", "Teal"),
    mark("Colour", "Pink"),
    mark("Colour", "Grey"),
)
"""Of `TAG_COLOURS`, so that nobody has to tell colours apart to choose one."""


class ColourDialog(Dialog):
    """`value` is "#rrggbb", or "" for the colour of the tag above."""

    def __init__(self, desk: Desk, parent: QWidget, tag: str, before: str) -> None:
        super().__init__(
            parent,
            translate("ColourDialog", "Colour of “%s”") % tag,
            translate(
                "ColourDialog", "Tags under it have the same, unless they have one of their own."
            ),
        )
        self._desk = desk
        grid = QGridLayout()
        for number, (colour, name) in enumerate(zip(TAG_COLOURS, NAMES, strict=True)):
            words = translate("Colour", name)
            button = self._button(words, colour, lambda c=colour: self._take(c))  # type: ignore[misc]
            grid.addWidget(button, number // 4, number % 4)
        self.column.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(self._button(self.tr("As the tag above"), "", lambda: self._take("")))
        row.addWidget(self._button(self.tr("Another…"), "", self._another))
        self.column.addLayout(row)
        self.edit = QLineEdit(before)
        self.edit.setPlaceholderText("#1b5c8c")
        self.edit.setAccessibleName(self.tr("Colour as #rrggbb; empty: as the tag above"))
        self._sample = plain_line(text=tag)
        line = QHBoxLayout()
        line.addWidget(self.edit)
        line.addWidget(self._sample)
        self.column.addLayout(line)
        box = self.add_buttons(self.tr("Set the colour"))
        self._ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.edit.textChanged.connect(lambda _: self._check())
        self._check()

    @property
    def value(self) -> str:
        """What was chosen."""
        return self.edit.text().strip().lower()

    def _button(self, text: str, colour: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if colour:
            shown = ink(colour, self._desk.theme.tokens.raised)
            ratio = self.devicePixelRatioF()
            button.setIcon(QIcon(self._desk.icons.pixmap("tag", shown, 16, ratio)))
            button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda _=False: act())
        return button

    def _take(self, colour: str) -> None:
        self.edit.setText(colour)

    def _another(self) -> None:
        picked = QColorDialog.getColor(QColor(self.value or TAG_COLOURS[0]), self)
        if picked.isValid():
            self._take(picked.name())

    def _check(self) -> None:
        """Show the chip as it will be; a colour half typed is none yet."""
        colour = self.value
        good = not colour or bool(_HEX.fullmatch(colour))
        self._ok.setEnabled(good)
        self._sample.setVisible(good and bool(colour))
        if good and colour:
            self._sample.setStyleSheet(
                f"background: {colour}; color: {readable_on(colour)};"
                "border-radius: 9px; padding: 2px 9px;"
            )

"""The settings page, made from the table in `rostra.app.settings`: no field is written here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rostra.app.settings import SETTINGS, Setting, Value
from rostra.domain.errors import RostraError
from rostra.qt.desk import Desk
from rostra.qt.elided_box import ElidedBox
from rostra.qt.language import translate
from rostra.qt.letting_go import put_inside
from rostra.qt.tokens import SPACE

_COLUMN = 620
"""Pixels to which a line of help may run: some eighty letters, however wide the window."""


class SettingsPage(QScrollArea):
    """One block a setting: title, control, help."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab leads to the settings themselves
        self.setAccessibleName(self.tr("Settings"))
        self._built: tuple[object, ...] = ()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the values as they are now: menus change some of them too.

        Made anew only when one is another: that takes 50 ms.
        """
        values = [value for _, value in self._desk.settings.items()]
        now = (self._desk.theme.font("body").toString(), *map(str, values))
        if now != self._built:
            self._built = now
            self._build()
        super().showEvent(event)

    def _build(self) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        holder = QWidget()
        holder.setMaximumWidth(_COLUMN)
        sides = QHBoxLayout(page)
        sides.setContentsMargins(SPACE[6], SPACE[5], SPACE[6], SPACE[6])
        sides.addWidget(holder, 1)
        sides.addStretch(0)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        head = QLabel(self.tr("Settings"))
        head.setProperty("role", "title")
        column.addWidget(head)
        for setting in SETTINGS:
            if setting.shown:
                self._add(column, setting)
        column.addStretch(1)
        put_inside(self, page)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back to the results."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(160, 80)

    def _add(self, column: QVBoxLayout, setting: Setting) -> None:
        title = QLabel(translate("Setting", setting.title))
        title.setFont(self._desk.theme.font("body", bold=True))
        control = self._control(setting)
        control.setAccessibleName(translate("Setting", setting.title))
        control.setAccessibleDescription(translate("Setting", setting.help))
        control.setMaximumWidth(340)
        title.setBuddy(control)
        more = QLabel(translate("Setting", setting.help))
        more.setProperty("role", "small")
        more.setWordWrap(True)
        line = QFrame()
        line.setProperty("role", "line")
        column.addSpacing(SPACE[3])
        for widget in (title, control, more):
            column.addWidget(widget)
        column.addSpacing(SPACE[2])
        column.addWidget(line)

    def _control(self, setting: Setting) -> QWidget:
        now = next(v for s, v in self._desk.settings.items() if s is setting)
        if setting.choices:
            return self._choice(setting, str(now))
        if isinstance(now, bool):
            box = QCheckBox(self.tr("Yes"))
            box.setChecked(now)
            box.toggled.connect(self._setter(setting))
            return box
        if isinstance(now, int):
            spin = QSpinBox()
            spin.setRange(int(setting.minimum or 0), int(setting.maximum or 1_000_000))
            spin.setValue(now)
            spin.lineEdit().setTextMargins(SPACE[2] - 2, 0, 0, 0)
            spin.valueChanged.connect(self._setter(setting))
            spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            return spin
        edit = QLineEdit("; ".join(now) if isinstance(now, list) else str(now))
        put = self._setter(setting)
        if isinstance(now, list):
            edit.setPlaceholderText(self.tr("one; another"))
            edit.editingFinished.connect(
                lambda: put([p.strip() for p in edit.text().split(";") if p.strip()])
            )
        else:
            edit.editingFinished.connect(lambda: put(edit.text().strip()))
        return edit

    def _choice(self, setting: Setting, now: str) -> QComboBox:
        box = ElidedBox()
        for choice, name in zip(setting.choices, setting.names, strict=True):
            box.addItem(translate("SettingChoice", name), choice)
        box.setCurrentIndex(box.findData(now))
        put = self._setter(setting)
        box.activated.connect(lambda _: put(box.currentData()))
        return box

    def _setter(self, setting: Setting) -> Callable[[Value], None]:
        def put(value: Value) -> None:
            try:
                self._desk.settings.set(setting.key, value)
            except RostraError as error:
                self._desk.failed.emit(error)
                if not setting.accepts(value):
                    return  # one that cannot be written holds until Rostra is closed
            self.changed.emit(setting.key)

        return put

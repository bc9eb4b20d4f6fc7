"""Asks for the address of an article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from rostra.domain.incoming import is_address
from rostra.qt.dialogs import Dialog
from rostra.qt.language import translate


class _Addresses(QPlainTextEdit):
    """Lines in which Enter is done with typing."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter takes it; with Shift it begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class AddressDialog(Dialog):
    """One address a line; nothing is fetched before it is accepted."""

    def __init__(self, parent: QWidget | None, before: str = "") -> None:
        super().__init__(
            parent,
            translate("AddressDialog", "Import from an address"),
            translate(
                "AddressDialog",
                "The page is fetched once, as it is, and kept. Rostra uses the network for nothing "
                "else. Several addresses: Shift+Enter begins a new line.",
            ),
        )
        self._edit = _Addresses(before)
        self._edit.setAccessibleName(translate("AddressDialog", "Addresses"))
        self._edit.setPlaceholderText("https://")
        self._edit.setTabChangesFocus(True)
        self._edit.selectAll()
        self.column.addWidget(self._edit)
        box = self.add_buttons(translate("AddressDialog", "Fetch"))
        self._ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self._edit.textChanged.connect(self._check)
        self._edit.entered.connect(self._ok.click)
        self._check()
        self.resize(560, 240)

    @property
    def addresses(self) -> list[str]:
        """What was typed, one a line."""
        lines = (line.strip() for line in self._edit.toPlainText().splitlines())
        return [line for line in lines if line]

    def _check(self) -> None:
        found = self.addresses
        self._ok.setEnabled(bool(found) and all(map(is_address, found)))

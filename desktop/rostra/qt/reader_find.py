"""Find in the article: what is looked for, which place of how many, on and back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.tokens import SPACE


class FindBar(QFrame):
    """Find in the article."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.total = 0
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("Find in the article"))
        self._edit.setAccessibleName(self.tr("Find in the article"))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[1], SPACE[4], SPACE[1])
        row.addWidget(self._edit, 1)
        row.addWidget(self._count)
        for icon, name, act in (
            ("chevron-up", self.tr("Previous (Shift+F3)"), lambda: self.stepped.emit(-1)),
            ("chevron-down", self.tr("Next (F3)"), lambda: self.stepped.emit(1)),
            ("x", self.tr("Close (Esc)"), self.shut),
        ):
            button = QToolButton()
            desk.icons.attach(button, icon)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            row.addWidget(button)
        self._edit.textChanged.connect(self.asked)
        self._edit.returnPressed.connect(lambda: self.stepped.emit(1))

    def open(self, words_selected: str) -> None:
        """Show with these words."""
        self.show()
        if words_selected:
            self._edit.setText(words_selected)
        self._edit.selectAll()
        self._edit.setFocus()

    def shut(self) -> None:
        """Hide, and take the marks away."""
        self._edit.clear()
        self.hide()
        self.left.emit()

    def rest(self) -> None:
        """Another text came: nothing is looked for, so that the text may have the room."""
        if not self._edit.text() and not self._edit.hasFocus():
            self.hide()

    def say(self, at: int, total: int) -> None:
        """Which of how many places."""
        if not self._edit.text():
            self._count.clear()
        elif total:
            self._count.setText(f"{at} / {words.count(total)}")
        else:
            self._count.setText(self.tr("Not found"))

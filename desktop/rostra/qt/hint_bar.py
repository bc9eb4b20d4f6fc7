"""The line below the search box."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from rostra.app.find import Found
from rostra.qt import messages
from rostra.qt.letting_go import empty_out
from rostra.qt.plain import plain_text
from rostra.qt.tokens import SPACE

_NARROW, _WIDE = 80, 260
"""Pixels that a remark has at least, and from which it may be broken into lines."""


class HintBar(QFrame):
    """Quiet remarks on a query: unknown fields, other spellings, how it was answered."""

    query_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: list[tuple[QLabel, int]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE[4], 0, SPACE[4], 2)
        self._row.setSpacing(SPACE[1])
        self.hide()

    def say(self, query: str, found: Found) -> None:
        """Say what there is to say, or hide."""
        self._empty_out()
        for hint in found.hints:
            self._add_text(messages.words(hint))
        if found.by == "database" and query.strip():
            self._add_text(self.tr("The index is being rebuilt; this came from the database."))
        if found.did_you_mean:
            self._add_text(self.tr("Did you mean"))
            for other in found.did_you_mean[:3]:
                self._add_link(other, partial(self.query_wanted.emit, other))
        self._done()

    def say_listed(self, why: str) -> None:
        """Given statements are shown, not a search."""
        self._empty_out()
        self._add_text(why)
        self._add_link(self.tr("Back to the search"), self.back_wanted.emit)
        self._done()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """What was in one line may have to wrap now."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """In one line while there is room; a long one wraps rather than being cut."""
        texts = [label for label, _ in self._texts]
        taken = 2 * SPACE[4]
        for i in range(self._row.count()):
            item = self._row.itemAt(i)
            part = item.widget() if item is not None else None
            if part is not None and part not in texts:
                taken += part.sizeHint().width() + SPACE[1]
        room = self.width() - taken - SPACE[1] * len(texts)
        whole = sum(wide for _, wide in self._texts) <= room
        share = room // max(1, len(texts))
        for label, wide in self._texts:
            label.setMinimumWidth(wide if whole else max(_NARROW, min(wide, _WIDE, share)))
            label.setMaximumWidth(max(_NARROW, wide))  # what follows stands beside the words

    def _empty_out(self) -> None:
        self._texts = []
        empty_out(self._row)

    def _add_text(self, text: str) -> None:
        label = plain_text("small", text)
        label.ensurePolished()  # in the small letters of its role
        self._texts.append((label, label.fontMetrics().horizontalAdvance(text) + 4))
        self._take_in(label)

    def _add_link(self, text: str, act: Callable[[], object]) -> None:
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.clicked.connect(lambda _=False: act())
        self._take_in(button)

    def _take_in(self, part: QWidget) -> None:
        self._row.addWidget(part)
        part.show()  # at once, not in the next turn: how high the bar is is asked before

    def _done(self) -> None:
        shown = self._row.count() > 0
        self._row.addStretch(1)
        self._fit()
        self.setVisible(shown)

"""A column of fields, as the tabs of the details show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.elided import Elided
from rostra.qt.empty import EmptyState
from rostra.qt.tokens import SPACE, readable_on

Callback = Callable[[], object]


class Sheet(QScrollArea):
    """A column of fields; each name, value, and how sure it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "pane")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.start()

    def start(self) -> None:
        """Begin anew."""
        self._spot = self.verticalScrollBar().value()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[4])
        self._column.setSpacing(SPACE[2])
        self._stretch = True

    def done(self) -> None:
        """Show what was added."""
        if self._stretch:
            self._column.addStretch(1)
        self.setWidget(self._inside)
        self.verticalScrollBar().setValue(self._spot)

    def nothing(self, icon: str, title: str, text: str = "") -> None:
        """Say that there is nothing, and what to do."""
        empty = EmptyState(self._desk.theme, self._desk.icons)
        empty.say(icon, title, text)
        self._column.addWidget(empty, 1)
        self._stretch = False

    def quote(self, text: str) -> None:
        """The words."""
        label = self._label(text)
        label.setFont(self._desk.theme.font("lead", serif=True))
        self._column.addWidget(label)

    def heading(self, text: str) -> None:
        """A line that begins a part."""
        label = self._label(text)
        label.setFont(self._desk.theme.font("body", bold=True))
        self._column.addWidget(label)

    def notice(self, text: str) -> None:
        """What must not be overlooked."""
        icon = QLabel()
        tone = self._desk.theme.tokens.warn
        icon.setPixmap(self._desk.icons.pixmap("history", tone, 16, self.devicePixelRatioF()))
        label = self._label(text)
        label.setProperty("role", "warn")
        row = QHBoxLayout()
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._column.addLayout(row)

    def force(self, force: str) -> None:
        """The badge that is never left out."""
        tokens = self._desk.theme.tokens
        row = QHBoxLayout()
        icon = QLabel()
        icon.setPixmap(
            self._desk.icons.pixmap(
                words.FORCE_ICONS[force],
                getattr(tokens, f"{force}_text"),
                16,
                self.devicePixelRatioF(),
            )
        )
        badge = QLabel(words.upper(words.force(force)))
        badge.setAccessibleName(self.tr("Force: %s") % words.force(force))
        badge.setFont(self._desk.theme.font("small", bold=True))
        badge.setStyleSheet(
            f"color: {getattr(tokens, f'{force}_text')};"
            f"background: {getattr(tokens, f'{force}_back')};"
            "border-radius: 4px; padding: 2px 7px;"
        )
        row.addWidget(icon)
        row.addWidget(badge)
        row.addStretch(1)
        self._column.addLayout(row)

    def field(
        self,
        name: str,
        value: str,
        aside: str,
        *,
        note: str = "",
        edit: tuple[str, Callback] | None = None,
    ) -> None:
        """Name above, value below, `aside` (how sure, where from) beside the name.

        A `note` has a line of its own below, whole: beside the name it would be cut.
        """
        top = QHBoxLayout()
        top.setSpacing(SPACE[2])
        title = QLabel(name)
        title.setProperty("role", "section")
        top.addWidget(title)
        side = Elided("small")
        side.setMinimumWidth(10)
        side.say(aside)
        top.addWidget(side, 1)
        if edit is not None:
            button = QToolButton()
            self._desk.icons.attach(button, "pencil", "muted")
            button.setIconSize(QSize(13, 13))
            button.setToolTip(edit[0])
            button.setAccessibleName(edit[0])
            button.clicked.connect(lambda _=False: edit[1]())
            top.addWidget(button)
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addLayout(top)
        # Below its name, whatever way the letters of a value run.
        flags = Qt.AlignmentFlag
        way = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        for text, role in ((value, ""), (note, "small")):
            if text:
                label = self._label(text)
                label.setAlignment(way | flags.AlignAbsolute)
                label.setProperty("role", role)
                box.addWidget(label)
        self._column.addLayout(box)

    def tags(self, names: Sequence[str], edit: tuple[str, Callback] | None) -> None:
        """Coloured labels in lines that wrap."""
        self.field(self.tr("Tags"), "" if names else "—", "", edit=edit)
        for name in names:
            back = self._desk.theme.tag(name)
            label = QLabel(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setStyleSheet(
                f"background: {back}; color: {readable_on(back)};"
                "border-radius: 9px; padding: 2px 9px;"
            )
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._column.addWidget(label)

    def links(self, name: str, entries: Sequence[tuple[str, Callback]]) -> None:
        """Things one can go to."""
        title = QLabel(name)
        title.setProperty("role", "section")
        self._column.addWidget(title, 0, Qt.AlignmentFlag.AlignLeading)
        for text, act in entries:
            button = QPushButton(text)
            button.setProperty("role", "link")
            button.clicked.connect(lambda _=False, act=act: act())
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def button(self, text: str, icon: str, act: Callback) -> None:
        """Something to do."""
        button = QPushButton(text)
        self._desk.icons.attach(button, icon)
        button.clicked.connect(lambda _=False: act())
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._column.addWidget(button)

    def _label(self, text: str) -> QLabel:
        # A run without blanks (an address, a hash) may break anywhere, or it widens the pane.
        broken = "\u200b".join(text[i : i + 24] for i in range(0, len(text), 24))
        label = QLabel(broken if any(len(w) > 28 for w in text.split()) else text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMinimumWidth(40)
        return label

"""A column of fields, as the tabs of the details show them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.empty import EmptyState
from rostra.qt.letting_go import empty_out, let_go
from rostra.qt.sheet_parts import Callback, Edit, Line, Made, Marked, Paragraph, Part, Push, Tags
from rostra.qt.tokens import SPACE, readable_on

_STRETCH, _LEADING = 1, 2
"""How a part stands in the column: it takes the room there is, or its own width."""

PLAIN = 0.85
"""How sure a plain assertion is; one that may be a denial is less so (`denial_doubt.py`)."""


class Sheet(QScrollArea):
    """A column of fields; each name, value, and how sure it is.

    `start`, then what it shall show, then `done`.  Statement after statement has the same fields:
    what has the same shape as what is shown takes over its widgets, for to make and polish them
    anew takes ten milliseconds and more, in which the window stands still.  So does what comes
    after a search that found nothing: the column waits out of sight while the sheet is empty.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._parts: list[tuple[Part, int]] = []
        self.setProperty("role", "pane")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        both = QVBoxLayout(inside)
        both.setContentsMargins(0, 0, 0, 0)
        self._fields, self._nothing = _Column(inside), _Column(inside)
        both.addWidget(self._fields)
        both.addWidget(self._nothing)
        self._nothing.hide()
        self.column: QWidget = self._fields
        """What is seen of it."""
        self.setWidget(inside)
        desk.theme.changed.connect(self.renew)

    def renew(self) -> None:
        """Make everything anew next time: fonts and colours are others."""
        self._fields.renew()
        self._nothing.renew()

    def start(self) -> None:
        """Begin anew."""
        self._parts = []

    def done(self) -> None:
        """Show what was added."""
        spot = self.verticalScrollBar().value()
        empty = any(how == _STRETCH for _, how in self._parts)
        seen, unseen = self._fields, self._nothing
        if empty:
            seen, unseen = unseen, seen
        seen.fill(self._parts)
        unseen.hide()
        seen.show()
        self.column = seen
        self._parts = []
        self.verticalScrollBar().setValue(spot)

    # -- what it can show ----------------------------------------------------------

    def _add(self, part: Part, how: int = 0) -> None:
        self._parts.append((part, how))

    def nothing(self, icon: str, title: str, text: str = "") -> None:
        """Say that there is nothing, and what to do."""

        def make() -> QWidget:
            empty = EmptyState(self._desk.theme, self._desk.icons)
            empty.say(icon, title, text)
            return empty

        self._add(Made(make, ("nothing", icon, title, text)), _STRETCH)

    def quote(self, text: str) -> None:
        """The words."""
        self._add(Paragraph(text, self._desk.theme.font("lead", serif=True)))

    def heading(self, text: str) -> None:
        """A line that begins a part."""
        self._add(Paragraph(text, self._desk.theme.font("body", bold=True)))

    def notice(self, text: str, icon: str = "history") -> None:
        """What must not be overlooked."""
        tone = self._desk.theme.tokens.warn
        picture = self._desk.icons.pixmap(icon, tone, 16, self.devicePixelRatioF())
        self._add(Marked(picture, text, role="warn"))

    def force(self, force: str, sure: float) -> None:
        """The badge that is never left out, and whether it may be another."""
        tokens = self._desk.theme.tokens
        fore, back = getattr(tokens, f"{force}_text"), getattr(tokens, f"{force}_back")
        ratio = self.devicePixelRatioF()
        picture = self._desk.icons.pixmap(words.FORCE_ICONS[force], fore, 16, ratio)
        style = f"color: {fore};background: {back};border-radius: 4px; padding: 2px 7px;"
        said = words.force(force)
        self._add(
            Marked(
                picture,
                words.upper(said),
                style=style,
                font=self._desk.theme.font("small", bold=True),
                spoken=self.tr("Force: %s") % said,
            )
        )
        if force == "asserts" and sure < PLAIN:
            told = self.tr("It may be a denial: only %d%% sure that it asserts.")
            self.notice(told % round(sure * 100), "triangle-alert")

    def field(
        self, name: str, value: str, aside: str, *, note: str = "", edit: Edit | None = None
    ) -> None:
        """Name above, value below, `aside` (how sure, where from) beside the name.

        A `note` has a line of its own below, whole: beside the name it would be cut.
        """
        self._add(Line(self._desk.icons, name, value, aside, note, edit))

    def tags(self, names: Sequence[str], edit: Edit | None) -> None:
        """Coloured labels in lines that wrap."""
        self.field(self.tr("Tags"), "" if names else "—", "", edit=edit)
        labels = []
        for name in names:
            back = self._desk.theme.tag(name)
            style = f"background: {back}; color: {readable_on(back)};"
            labels.append((name, f"{style}border-radius: 9px; padding: 2px 9px;"))
        if labels:
            self._add(Tags(labels))

    def links(self, name: str, entries: Sequence[tuple[str, Callback]]) -> None:
        """Things one can go to."""

        def title() -> QWidget:
            made = QLabel(name)
            made.setProperty("role", "section")
            return made

        self._add(Made(title))
        for text, act in entries:
            link = Push(text, act, "link", lambda made: made.setProperty("role", "link"))
            self._add(link, _LEADING)

    def button(self, text: str, icon: str, act: Callback) -> None:
        """Something to do."""
        policy = QSizePolicy.Policy
        attach = self._desk.icons.attach

        def dress(made: QPushButton) -> None:
            attach(made, icon)
            made.setSizePolicy(policy.Maximum, policy.Fixed)

        self._add(Push(text, act, icon, dress))


class _Column(QWidget):
    """Parts below each other, of which those stay that the next filling has too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shape: list[tuple[Hashable, int]] = []
        self._shown: list[QWidget | QLayout] = []
        self._anew = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[4])
        self._column.setSpacing(SPACE[2])

    def renew(self) -> None:
        """Nothing of what is shown can stay."""
        self._anew = True

    def fill(self, parts: Sequence[tuple[Part, int]]) -> None:
        """Fill what is alike at both ends, and make what differs between: a tag more or less."""
        before, shape = self._shape, [(part.key, how) for part, how in parts]
        head = 0 if self._anew else _alike(before, shape)
        tail = 0 if self._anew else _alike(before[head:][::-1], shape[head:][::-1])
        for _ in range(len(before) - head - tail):
            _let_go(self._column.takeAt(head))
        middle = [part.make() for part, _ in parts[head : len(shape) - tail]]
        for at, made in enumerate(middle, head):
            self._put(at, made, parts[at][1])
        self._shown = [*self._shown[:head], *middle, *self._shown[len(before) - tail :]]
        for at in (*range(head), *range(len(shape) - tail, len(shape))):
            parts[at][0].take_over(self._shown[at])
        self._shape, self._anew = shape, False
        self._end_at_the_top(any(how == _STRETCH for _, how in shape))

    def _end_at_the_top(self, filled: bool) -> None:
        """Room that nobody takes stands below the last part."""
        last = self._column.count() - 1
        item = self._column.itemAt(last) if last >= 0 else None
        spaced = item is not None and item.spacerItem() is not None
        if filled and spaced:
            self._column.takeAt(last)
        elif not filled and not spaced:
            self._column.addStretch(1)

    def _put(self, at: int, made: QWidget | QLayout, how: int) -> None:
        if isinstance(made, QLayout):
            self._column.insertLayout(at, made)
        elif how == _LEADING:
            self._column.insertWidget(at, made, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self._column.insertWidget(at, made, how)


def _alike(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many stand at the beginning of both."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def _let_go(item: QLayoutItem | None) -> None:
    if item is None:
        return
    layout, widget = item.layout(), item.widget()
    if widget is not None:
        let_go(widget)
    elif layout is not None:
        empty_out(layout)
        layout.deleteLater()

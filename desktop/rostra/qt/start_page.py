"""The first thing one sees: create, open, or try the sample archive; or what came in lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rostra.qt.desk import Desk
from rostra.qt.elided import Elided
from rostra.qt.letting_go import empty_out
from rostra.qt.progress_bar import ProgressBar
from rostra.qt.tasks import Task
from rostra.qt.tokens import SPACE

if TYPE_CHECKING:
    from rostra.qt.lately_panel import LatelyPanel

_NARROW, _WIDE = 560, 1080
"""Pixels that the page is wide at most, without an archive and with one."""
_TIGHT = 420
"""Pixels below which it is narrow."""
LEAST_TILE = 72
"""Pixels that a tile is high at least."""


class _Tile(QPushButton):
    """As high as its words need at the width it has: a button's own size knows only its title."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """It does."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Of what lies in it."""
        inside = self.layout()
        return max(LEAST_TILE, inside.totalHeightForWidth(width)) if inside else LEAST_TILE

    def sizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the page makes it."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What its words need."""
        return QSize(160, self.heightForWidth(max(self.width(), 160)))


class StartPage(QScrollArea):
    """Tiles, and the archives opened lately; with one open, what came into it lately."""

    command_wanted = Signal(str)
    archive_wanted = Signal(str)
    query_wanted = Signal(str)
    search_wanted = Signal(str, str)
    """A saved search: its query and its order."""
    statement_wanted = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("start")
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Start"))
        self._bar = ProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._doing = QLabel()
        self._doing.setProperty("role", "muted")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._tiles: list[QPushButton] = []
        self._welcome = QWidget()
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self.lately: LatelyPanel | None = None
        """Made when it is first seen: the start of the program does not wait for it."""
        self._pictures: list[tuple[QLabel, str]] = []
        self.setWidget(self._build())
        self._paint()
        desk.theme.changed.connect(self._paint)
        self.refresh()
        desk.opened.connect(self._opened)
        desk.closed.connect(self.refresh)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least it needs."""
        return QSize(200, 100)

    def _build(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page")
        self._fill_welcome()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[5])
        self._column.addWidget(self._welcome)
        self._column.addLayout(self._recent)
        self._column.addStretch(1)
        row = self._row = QHBoxLayout(page)
        row.setContentsMargins(SPACE[5], SPACE[6], SPACE[5], SPACE[5])
        row.addStretch(1)
        row.addWidget(self._holder, 100)  # all there is, up to its most
        row.addStretch(1)
        return page

    def _fill_welcome(self) -> None:
        """What Rostra is, the tiles, and what is being opened."""
        title = QLabel("Rostra")
        title.setProperty("role", "display")
        lead = QLabel(self.tr("What leaders said, each statement provable to its source."))
        lead.setProperty("role", "muted")
        lead.setWordWrap(True)
        box = QVBoxLayout(self._welcome)
        box.setContentsMargins(0, 0, 0, SPACE[3])
        box.setSpacing(SPACE[3])
        box.addWidget(title)
        box.addWidget(lead)
        box.addSpacing(SPACE[3])
        for command, icon, name, text in (
            (
                "archive.sample",
                "book-open",
                self.tr("Try the sample archive"),
                self.tr("Invented leaders and newspapers: look around, change anything."),
            ),
            (
                "archive.new",
                "library",
                self.tr("Create an archive"),
                self.tr("A folder on this computer; nothing leaves it."),
            ),
            (
                "archive.open",
                "folder-open",
                self.tr("Open an archive"),
                self.tr("One that you made before, or were given."),
            ),
        ):
            box.addWidget(self._tile(command, icon, name, text))
        box.addWidget(self._doing)
        box.addWidget(self._bar)
        self._bar.hide()
        self._doing.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the margins give way, and buttons are pictures."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < _TIGHT
        side = SPACE[2] if narrow else SPACE[5]
        self._row.setContentsMargins(side, SPACE[4] if narrow else SPACE[6], side, SPACE[5])
        if self.lately is not None:
            self.lately.tighten(narrow)

    def _tile(self, command: str, icon: str, name: str, text: str) -> QPushButton:
        tile = _Tile()
        tile.setProperty("role", "tile")
        tile.setAccessibleName(name)
        tile.setAccessibleDescription(text)
        # Not fixed: that would be the height of the width it had before the page was laid out.
        wide = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        wide.setHeightForWidth(True)
        tile.setSizePolicy(wide)
        picture = QLabel()
        picture.setFixedSize(28, 28)
        self._pictures.append((picture, icon))
        head = QLabel(name)
        head.setFont(self._desk.theme.font("lead", bold=True))
        head.setWordWrap(True)
        more = QLabel(text)
        more.setProperty("role", "muted")
        more.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(head)
        lines.addWidget(more)
        lines.addStretch(1)
        row = QHBoxLayout(tile)
        row.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        row.setSpacing(SPACE[4])
        row.addWidget(picture)
        row.addLayout(lines, 1)
        for label in (picture, head, more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        tile.clicked.connect(lambda: self.command_wanted.emit(command))
        self._tiles.append(tile)
        return tile

    def _paint(self) -> None:
        """The pictures in the colours of the scheme in use."""
        colour, ratio = self._desk.theme.tokens.accent, self.devicePixelRatioF()
        for label, icon in self._pictures:
            label.setPixmap(self._desk.icons.pixmap(icon, colour, 24, ratio))

    def _opened(self) -> None:
        if self.isVisible():
            self._make_panel()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """With an archive open there is more to see than the tiles."""
        super().showEvent(event)
        if self.lately is None and self._desk.has_archive:
            self._make_panel()
            self.refresh()

    def _make_panel(self) -> None:
        if self.lately is not None:
            return
        from rostra.qt.lately_panel import LatelyPanel

        self.lately = made = LatelyPanel(self._desk)
        made.command_wanted.connect(self.command_wanted)
        made.query_wanted.connect(self.query_wanted)
        made.search_wanted.connect(self.search_wanted)
        made.statement_wanted.connect(self.statement_wanted)
        made.tighten(self.viewport().width() < _TIGHT)
        self._column.insertWidget(0, made)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back to the results, when there are any."""
        if event.key() == Qt.Key.Key_Escape and self._desk.has_archive:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_target(self) -> QWidget:
        """Where the keys begin."""
        shown = self.lately if self._desk.has_archive else None
        return shown.first() if shown is not None else self

    def refresh(self) -> None:
        """The tiles without an archive; the archives opened lately."""
        opened = self._desk.has_archive
        self._welcome.setVisible(not opened)
        self._holder.setMaximumWidth(_WIDE if opened else _NARROW)
        if self.lately is not None:
            self.lately.setVisible(opened)
        empty_out(self._recent)
        recent = [folder for folder in self._desk.recent if folder != self._desk.folder]
        if recent:
            head = QLabel(self.tr("Other archives") if opened else self.tr("Opened lately"))
            head.setProperty("role", "section")
            inset = SPACE[3] if opened else 0
            head.setContentsMargins(inset, 0, inset, 0)
            self._recent.addWidget(head)
        for folder in recent:
            path = Path(folder)
            button = QPushButton(path.name.replace("&", "&&"))
            button.setProperty("role", "link")
            button.setAccessibleDescription(folder)
            self._desk.icons.attach(button, "library", "muted")
            button.clicked.connect(lambda _=False, f=folder: self.archive_wanted.emit(f))
            where = Elided("small")
            where.say(str(path.parent))
            line = QHBoxLayout()
            line.setSpacing(SPACE[2])
            line.addWidget(button)
            line.addWidget(where, 1)
            line.setContentsMargins(inset, 0, inset, 0)
            holder = QWidget()
            holder.setLayout(line)
            holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            # Of the line, not of the button: the style sheet sets a least height of that, and late.
            holder.setMinimumHeight(button.fontMetrics().height() + SPACE[2] + 2)
            self._recent.addWidget(holder)

    def wait_for(self, task: Task) -> None:
        """Show that something is being opened."""
        self._doing.setText(f"{task.title}…")
        self._doing.show()
        self._bar.setRange(0, 0)
        self._bar.show()
        for tile in self._tiles:
            tile.setEnabled(False)
        task.progressed.connect(self._progress)
        task.ended.connect(self._ended)

    def _progress(self, done: int, total: int, label: str) -> None:
        self._bar.tell(done, total)
        self._doing.setText(label)

    def _ended(self) -> None:
        self._bar.hide()
        self._doing.hide()
        for tile in self._tiles:
            tile.setEnabled(True)

"""The reader page: title line, legend, the text, and finding in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.records import Article, ArticleVersion, Statement
from rostra.domain.spans import Spans
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.elided import Elided
from rostra.qt.reader_edges import PARTS, moved_edge, spans_of
from rostra.qt.reader_find import FindBar
from rostra.qt.reader_legend import Legend
from rostra.qt.reader_text import ReaderText
from rostra.qt.tokens import SPACE
from rostra.qt.versions_dialog import VersionsDialog

_LEGEND_FROM = 460
"""Width of the page from which the legend is shown."""


@dataclass(frozen=True, slots=True)
class Opened:
    """All that the reader shows, read in one go."""

    article: Article
    version: ArticleVersion
    statements: tuple[Statement, ...]


def read_article(
    archive: Archive, article_id: int, version_id: int = 0, statement_id: int = 0
) -> Opened | None:
    """Fetch an article's text and statements; None when it is gone.

    Without a version it is the one that has the statement, or else the newest.
    """
    article = archive.store.articles.get(article_id)
    if article is None:
        return None
    if statement_id and not version_id:
        one = archive.store.statements.get(statement_id)
        version_id = one.version_id if one is not None and one.article_id == article_id else 0
    version = archive.store.articles.version(version_id or article.version_id)
    if version is None:
        return None
    statements = archive.store.statements.of_article(article_id, version.id)
    return Opened(article, version, tuple(s for s in statements if not s.trashed))


class ReaderPage(QWidget):
    """One article.  `left` on Esc; `current_changed` when another statement is lit."""

    current_changed = Signal(int)
    left = Signal()
    text_selected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = desk.lane()
        self.opened: Opened | None = None
        self._wanted = 0
        self._versions: VersionsDialog | None = None
        self.setProperty("role", "page")
        self.text = ReaderText(desk.theme)
        self._title = Elided("lead")
        self._where = Elided("small")
        self._find = FindBar(desk)
        self._find.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._find)
        column.addWidget(self.text, 1)
        self._find.asked.connect(self._search)
        self._find.stepped.connect(self.find_next)
        self._find.left.connect(self.text.setFocus)
        self.text.picked.connect(self.light)
        self.text.selection_moved.connect(self.text_selected)
        self.text.handles.moved.connect(self._respan)
        desk.failed.connect(self._give_up)
        desk.opened.connect(self._opened)
        desk.changed.connect(self._changed)
        desk.closed.connect(self.clear)
        self.text.set_zoom(desk.settings.get("reader.size", int))

    def _header(self) -> QWidget:
        head = QFrame()
        head.setProperty("role", "notice")
        back = QToolButton()
        back.setAccessibleName(self.tr("Back to the results"))
        back.setToolTip(self.tr("Back to the results (Esc)"))
        self._desk.icons.attach(back, "arrow-left")
        back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addLayout(top)
        titles.addWidget(self._where)  # the whole width: it is the longer line
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE[2], SPACE[2], SPACE[4], SPACE[2])
        row.addWidget(back)
        row.addLayout(titles, 1)
        self.versions_button = QToolButton()
        self.versions_button.setProperty("role", "text")
        self.versions_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._desk.icons.attach(self.versions_button, "history", "muted")
        self.versions_button.setToolTip(self.tr("What changed between the versions"))
        self.versions_button.clicked.connect(self.show_versions)
        self.versions_button.hide()
        top.addWidget(self.versions_button)
        self._legend = Legend(self._desk.theme)
        top.addWidget(self._legend)
        return head

    # -- content -------------------------------------------------------------------

    def open(self, article_id: int, statement_id: int = 0, version_id: int = 0) -> None:
        """Show an article with one of its statements lit."""
        self._wanted = statement_id
        opened = self.opened
        wanted_version = 0
        if opened is not None:  # without a statement it is the newest that is asked for
            wanted_version = opened.version.id if statement_id else opened.article.version_id
        if (
            opened is not None
            and opened.article.id == article_id
            and opened.version.id == (version_id or wanted_version)
            and (not statement_id or any(s.id == statement_id for s in opened.statements))
        ):
            self.text.light(statement_id)
            self.current_changed.emit(statement_id)
            return
        archive = self._desk.archive
        self._lane.ask(
            lambda: read_article(archive, article_id, version_id, statement_id), self._show
        )

    def light(self, statement_id: int) -> None:
        """Light another statement of the same article."""
        self.text.light(statement_id, scroll=False)
        self.current_changed.emit(statement_id)

    def step(self, by: int) -> None:
        """The next or previous statement in the order of the text."""
        order = sorted(
            (s for s in self.text.statements if s.content), key=lambda s: s.content[0][0]
        )
        if not order:
            return
        here = next((i for i, s in enumerate(order) if s.id == self.current_id), -by)
        one = order[min(max(here + by, 0), len(order) - 1)]
        self.text.light(one.id)
        self.current_changed.emit(one.id)

    @property
    def current_id(self) -> int:
        """The statement that is lit, or 0."""
        one = self.text.current()
        return one.id if one else 0

    @property
    def article_id(self) -> int:
        """The article shown, or 0."""
        return self.opened.article.id if self.opened else 0

    def clear(self) -> None:
        """Show nothing."""
        self._lane.forget()
        self.opened = None
        self.text.clear_article()
        self._title.clear()
        self._where.clear()
        self.versions_button.hide()

    def _show(self, opened: object) -> None:
        if not isinstance(opened, Opened):
            self._say_gone()
            return
        is_new = self.opened is None or self.opened.version.id != opened.version.id
        spot = self.text.verticalScrollBar().value()
        self.opened = opened
        if is_new:
            self._find.rest()
        article = opened.article
        self._title.say(article.title or article.file_name or self.tr("Untitled"))
        parts = [
            article.outlet,
            words.day_of(article.published),
            words.statements(len(opened.statements)),
            self.tr("version {number} of {all}").format(
                number=opened.version.number, all=article.versions
            )
            if article.versions > 1
            else "",
            article.address,
        ]
        self._where.say(words.in_line(*parts))
        self.versions_button.setText(words.versions(article.versions))
        self.versions_button.setVisible(article.versions > 1)
        self.text.show_version(opened.version, opened.statements)
        self.text.light(self._wanted, scroll=is_new)
        if not is_new:
            self.text.verticalScrollBar().setValue(spot)
        self.current_changed.emit(self.current_id)

    def _say_gone(self) -> None:
        """It was undone, or thrown away for good, since one was led to it."""
        self.clear()
        self._title.say(self.tr("This article is not in the archive any more."))
        self.current_changed.emit(0)

    def show_versions(self) -> None:
        """What changed when the address was imported again, if it was."""
        if self.opened is None:
            return
        if self.opened.article.versions < 2:
            self._desk.told.emit(self.tr("This article has one version only."), False)
            return
        if self._versions is None:
            self._versions = VersionsDialog(self._desk, self)
            self._versions.statement_wanted.connect(self._show_in_version)
        self._versions.show_article(self.opened.article.id)

    def _show_in_version(self, statement_id: int, version_id: int) -> None:
        self.open(self.article_id, statement_id, version_id)
        self.text.setFocus()

    def _changed(self, changes: Changes) -> None:
        opened = self.opened
        if opened is None:
            return
        shown = {s.id for s in opened.statements}
        if opened.article.id in changes.articles or changes.statements:
            new = opened.article.id in changes.articles or not shown.isdisjoint(changes.statements)
            if new or changes.statements - shown:
                archive, article_id = self._desk.archive, opened.article.id
                is_newest = opened.version.id == opened.article.version_id
                version_id = 0 if is_newest else opened.version.id
                self._wanted = self.current_id
                self._lane.ask(lambda: read_article(archive, article_id, version_id), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The legend gives way to the title when there is no room for both."""
        super().resizeEvent(event)
        self._legend.setVisible(self.width() > _LEGEND_FROM)

    # -- boundaries ----------------------------------------------------------------

    def _opened(self) -> None:
        self.text.handles.enabled = self._desk.writable

    def _give_up(self, _: object) -> None:
        """What was to be written could not be: the handles go back to where the edges are."""
        self.text.handles.give_up()

    def _respan(self, statement_id: int, part: str, spans: Spans) -> None:
        """One correction, however far the edge was dragged."""
        self._desk.write(
            self.tr("Moved the edge of a statement"),
            lambda a: a.correct([statement_id], part, spans),
        )

    def move_edge(self, begin: int, end: int) -> None:
        """Move where the chosen part of the lit statement begins or ends by some words."""
        one, part = self.text.current(), self.text.handles.part
        spans = spans_of(one, part) if one is not None else ()
        if one is not None and spans:
            moved = moved_edge(self.text.handles.words, spans, begin, end)
            if moved != spans:
                self._respan(one.id, part, moved)

    def next_part(self) -> None:
        """Let the keys move the edges of the next part: what was said, the cue, who."""
        one, handles = self.text.current(), self.text.handles
        if one is None:
            return
        there = [part for part in PARTS if spans_of(one, part)]
        here = there.index(handles.part) if handles.part in there else -1
        handles.part = there[(here + 1) % len(there)] if there else "content"
        self.text.viewport().update()
        name = {
            "content": self.tr("The keys move the edges of what was said"),
            "cue": self.tr("The keys move the edges of the cue"),
            "source": self.tr("The keys move the edges of who spoke"),
        }[handles.part]
        self._desk.told.emit(name, False)

    def set_part(self, part: str) -> None:
        """The selected text is this part of the lit statement: its cue, or who spoke."""
        one, span = self.text.current(), self.text.selected_span()
        if one is not None and span is not None:
            self._respan(one.id, part, (span,))

    # -- finding -------------------------------------------------------------------

    def start_find(self) -> None:
        """Show the find bar, with the selected words in it."""
        cursor = self.text.textCursor()
        self._find.open(cursor.selectedText() if cursor.hasSelection() else "")

    def find_next(self, step: int) -> None:
        """On to the next place."""
        self._find.say(self.text.go_found(step), self._find.total)

    def _search(self, wanted: str) -> None:
        self._find.total = self.text.find_all(wanted)
        self._find.say(self.text.go_found(1), self._find.total)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes the find bar, then leads back to the results."""
        if event.key() == Qt.Key.Key_Escape:
            if self._find.isVisible():
                self._find.shut()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

"""What changed between two versions of an article, and which statements the newest lost."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.domain.changes import Changes
from rostra.domain.differences import Change, ParagraphChange, compare, words_changed
from rostra.domain.records import Article, ArticleVersion, Statement
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.differences_text import DifferencesText
from rostra.qt.elided_box import ElidedBox
from rostra.qt.letting_go import put_inside
from rostra.qt.passing import PassingDialog
from rostra.qt.plain import plain_line
from rostra.qt.tokens import SPACE

_TEXT, _ORPHAN = 130, 36
"""Least heights in pixels of the text and of the statements below it: in a low window some lines
of the one count for more."""
_NAME = 12
"""Letters of a version's name that are seen at least."""


@dataclass(frozen=True, slots=True)
class Versions:
    """An article's texts, oldest first, and the statements that the newest no longer has."""

    article: Article
    versions: tuple[ArticleVersion, ...]
    orphans: tuple[Statement, ...]


def read_versions(archive: Archive, article_id: int) -> Versions | None:
    """Read in one go; None when the article is gone."""
    store = archive.store
    with store.snapshot():
        article = store.articles.get(article_id)
        if article is None:
            return None
        versions = tuple(store.articles.versions(article_id))
        statements = store.statements.of_article(article_id)
    orphans = tuple(s for s in statements if s.version_id != article.version_id)
    return Versions(article, versions, orphans)


class VersionsDialog(PassingDialog):
    """Beside the window, not in its way; `statement_wanted` is a statement (or 0) and a version."""

    statement_wanted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading, self._comparing = desk.lane(), desk.lane()
        self._known: Versions | None = None
        self._compared: tuple[ParagraphChange, ...] = ()
        self.setWindowTitle(self.tr("Versions"))
        self._title = _plain("lead")
        self._summary = _plain("muted")
        self.older = self._choice(self.tr("From this version"))
        self.newer = self._choice(self.tr("To this version"))
        self.only_changed = QCheckBox(self.tr("Only what changed"))
        self.only_changed.toggled.connect(lambda _: self._show_text())
        self.text = DifferencesText(desk.theme)
        self._orphans_title = _plain("")
        self._orphans_title.setFont(desk.theme.font("body", bold=True))
        self._orphans = QScrollArea()
        self._orphans.setAccessibleName(self.tr("Statements only in an older version"))
        self._orphans.setWidgetResizable(True)
        self._orphans.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        self.resize(920, 680)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._forget)

    def _choice(self, name: str) -> QComboBox:
        box = ElidedBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_NAME)  # they share what room there is, so that all fits
        box.activated.connect(lambda _: self._compare())
        return box

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        read_older, read_newer = self._reader_button(self.older), self._reader_button(self.newer)
        for widget in (self.older, read_older, QLabel("→"), self.newer, read_newer):
            choices.addWidget(widget, int(isinstance(widget, QComboBox)))
        choices.addSpacing(SPACE[3])
        choices.addWidget(self.only_changed)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, SPACE[2], 0, 0)
        below.addWidget(self._orphans_title)
        below.addWidget(self._orphans, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.text)
        parts.addWidget(foot)
        parts.setStretchFactor(0, 1)
        self.text.setMinimumHeight(_TEXT)
        self._orphans.setMinimumHeight(_ORPHAN)
        parts.setSizes([430, 160])
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[2])
        column.addWidget(self._title)
        column.addLayout(choices)
        column.addWidget(self._summary)
        column.addWidget(parts, 1)
        stops = (self.older, read_older, self.newer, read_newer, self.only_changed, self.text)
        for one, other in pairwise((*stops, self._orphans)):
            self.setTabOrder(one, other)

    def _reader_button(self, box: QComboBox) -> QToolButton:
        """Leads to the whole text of the version chosen beside it."""
        button = QToolButton()
        self._desk.icons.attach(button, "book-open", "muted")
        name = self.tr("Read this version")
        button.setToolTip(name)
        button.setAccessibleName(f"{box.accessibleName()}: {name}")
        button.clicked.connect(lambda: self._want(0, box.currentData()))
        return button

    # -- content -------------------------------------------------------------------

    def show_article(self, article_id: int) -> None:
        """Show the newest version beside the one before it."""
        self._known = None
        self._read(article_id)

    def _read(self, article_id: int) -> None:
        archive = self._desk.archive
        self._reading.ask(lambda: read_versions(archive, article_id), self._show)

    def _show(self, known: object) -> None:
        if not isinstance(known, Versions) or not known.versions:
            self.close()
            return
        first = self._known is None
        same = self._known is not None and self._known.versions == known.versions
        self._known = known
        article = known.article
        self._title.setText(article.title or article.file_name or self.tr("Untitled"))
        if not same:
            for box, at in ((self.older, -2), (self.newer, -1)):
                box.clear()
                for version in known.versions:
                    box.addItem(self._name(version), version.id)
                box.setCurrentIndex(max(0, len(known.versions) + at))
            self._compare()
        self._show_orphans()
        if first:
            self.show()
            self.raise_()
            self.activateWindow()
            self.text.setFocus()

    def _name(self, version: ArticleVersion) -> str:
        return self.tr("Version {number}, imported {when}").format(
            number=version.number, when=words.moment(version.imported)
        )

    def _compare(self) -> None:
        known = self._known
        if known is None:
            return
        texts = {version.id: version.text for version in known.versions}
        old, new = texts[self.older.currentData()], texts[self.newer.currentData()]
        self._comparing.ask(lambda: compare(old, new), self._show_compared)

    def _show_compared(self, compared: object) -> None:
        if not isinstance(compared, tuple):
            return
        self._compared = compared
        changed = sum(one.changed for one in compared)
        if changed:
            self._summary.setText(
                self.tr(
                    "Paragraphs changed: {changed} of {all}.  "
                    "Words removed [−]: {removed}, added [+]: {added}"
                ).format(
                    changed=words.count(changed),
                    all=words.count(sum(not one.blank for one in compared)),
                    removed=words.count(words_changed(compared, Change.REMOVED)),
                    added=words.count(words_changed(compared, Change.ADDED)),
                )
            )
        else:
            self._summary.setText(self.tr("The texts are the same, character for character."))
        self._show_text()

    def _show_text(self) -> None:
        self.text.show_changes(self._compared, only_changed=self.only_changed.isChecked())

    def _show_orphans(self) -> None:
        known = self._known
        if known is None:
            return
        self._orphans_title.setText(
            self.tr("%Ln statement(s) only in an older version", "", len(known.orphans))
            if known.orphans
            else self.tr("Every statement stands in the newest version.")
        )
        numbers = {version.id: version.number for version in known.versions}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE[2], 0)
        column.setSpacing(SPACE[2])
        for one in known.orphans:
            column.addWidget(self._orphan(one, numbers.get(one.version_id, 0)))
        column.addStretch(1)
        put_inside(self._orphans, inside)
        self._orphans.setVisible(bool(known.orphans))

    def _orphan(self, one: Statement, number: int) -> QWidget:
        who = words.names(s.called for s in one.speakers)
        said = _plain("")
        said.setText(words.in_line(who, words.force(one.force), one.text))
        said.setWordWrap(True)
        show = QPushButton(self.tr("Show in version %d") % number)
        show.setAccessibleName(
            self.tr("Show in version {number}: {text}").format(number=number, text=one.text)
        )
        show.clicked.connect(lambda: self._want(one.id, one.version_id))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(said, 1)
        line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _want(self, statement_id: int, version_id: int) -> None:
        self.close()  # it would stand before the very characters one asked for
        self.statement_wanted.emit(statement_id, version_id)

    # -- news ----------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        known = self._known
        if known is None or not self.isVisible():
            return
        if known.article.id in changes.articles or changes.statements:
            self._read(known.article.id)

    def _forget(self) -> None:
        self._reading.forget()
        self._comparing.forget()
        self._known = None
        self.close()


def _plain(role: str) -> QLabel:
    label = plain_line(role)
    label.setMinimumWidth(40)
    return label

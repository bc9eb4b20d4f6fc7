"""Quick look: the statement in its paragraph, over the list; Space or Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.known import Known, read_known
from rostra.qt.passing import fit
from rostra.qt.plain import plain_text
from rostra.qt.reader_text import ReaderText
from rostra.qt.tokens import SPACE


class QuickLook(QDialog):
    """A small reader."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Quick look"))
        self._who = plain_text()
        self._who.setFont(desk.theme.font("lead", bold=True))
        self._where = plain_text("small")
        self.text = ReaderText(desk.theme)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.handles.enabled = False  # one looks: nobody would keep an edge moved here
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.addWidget(self._who)
        column.addWidget(self._where)
        column.addWidget(self.text, 1)
        self.resize(720, 440)

    def look(self, statement_id: int) -> None:
        """Show this one."""

        def show(known: object) -> None:
            if not isinstance(known, Known) or known.version is None:
                return
            one = known.statement
            speakers = words.names(s.called for s in one.speakers)
            self._who.setText(
                words.in_line(speakers, words.force(one.force), words.speech(one.kind).lower())
            )
            title = known.article.title if known.article else ""
            self._where.setText(words.in_line(title, words.day(str(one.said or ""))))
            self.text.show_version(known.version, [one])
            fit(self)
            self.show()
            self.text.light(one.id)

        self._desk.read(lambda a: read_known(a, statement_id), show)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space closes as it opened."""
        if event.key() == Qt.Key.Key_Space:
            self.close()
        else:
            super().keyPressEvent(event)

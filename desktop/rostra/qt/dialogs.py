"""Small dialogs: a date, a note, a preview of a bulk act, a crash, about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rostra.domain.dates import PartialDate
from rostra.domain.search import SearchHit
from rostra.qt import words
from rostra.qt.language import translate
from rostra.qt.passing import PassingDialog
from rostra.qt.plain import plain_text
from rostra.qt.tokens import SPACE

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel


class Dialog(PassingDialog):
    """Title, content, buttons."""

    def __init__(self, parent: QWidget | None, title: str, text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        self.column.setSpacing(SPACE[3])
        self.column.addWidget(plain_text("title", title))
        if text:
            self.column.addWidget(plain_text("muted", text))

    def add_buttons(self, ok: str, *, cancel: bool = True) -> QDialogButtonBox:
        """The buttons at the foot."""
        box = QDialogButtonBox(_OK | _CANCEL if cancel else _OK)
        box.button(_OK).setText(ok)
        box.button(_OK).setProperty("role", "primary")
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)
        return box


class DateDialog(Dialog):
    """A day, a month, a year or a range, as EDTF; says how it reads what was typed."""

    def __init__(self, parent: QWidget, before: str, title: str = "") -> None:
        super().__init__(
            parent,
            title or translate("DateDialog", "When was it said?"),
            translate(
                "DateDialog",
                "2024-03-07, 2024-03, 2024, or 2024-03-01/2024-03-09. Empty: unknown.",
            ),
        )
        self.edit = QLineEdit(before)
        self.edit.setAccessibleName(self.tr("Date"))
        self.edit.selectAll()
        self._read = QLabel()
        self.column.addWidget(self.edit)
        self.column.addWidget(self._read)
        self._ok = self.add_buttons(self.tr("Set the date")).button(_OK)
        self.edit.textChanged.connect(self._check)
        self._check(before)
        self.setMinimumWidth(440)

    @property
    def value(self) -> str:
        """EDTF, or "" for unknown."""
        return self.edit.text().strip()

    def _check(self, text: str) -> None:
        text = text.strip()
        if not text:
            self._say(self.tr("Unknown"), good=True)
            return
        try:
            PartialDate.parse(text)
        except ValueError:
            self._say(self.tr("That is no date."), good=False)
        else:
            self._say(words.day(text), good=True)

    def _say(self, text: str, *, good: bool) -> None:
        self._read.setText(text)
        self._read.setProperty("role", "good" if good else "bad")
        self._read.style().polish(self._read)
        self._ok.setEnabled(good)


class NoteDialog(Dialog):
    """The person's own words on a statement."""

    def __init__(self, parent: QWidget, title: str, before: str) -> None:
        super().__init__(parent, title)
        self.edit = QPlainTextEdit(before)
        self.edit.setAccessibleName(title)
        self.edit.setTabChangesFocus(True)
        self.column.addWidget(self.edit, 1)
        self.add_buttons(self.tr("Keep"))
        self.resize(460, 300)

    @property
    def value(self) -> str:
        """The text."""
        return self.edit.toPlainText().strip()


class TextDialog(Dialog):
    """One line of text, as for a name."""

    def __init__(self, parent: QWidget, title: str, text: str, before: str, ok: str) -> None:
        super().__init__(parent, title, text)
        self.edit = QLineEdit(before)
        self.edit.setAccessibleName(title)
        self.edit.selectAll()
        self.column.addWidget(self.edit)
        button = self.add_buttons(ok).button(_OK)
        self.edit.textChanged.connect(lambda t: button.setEnabled(bool(t.strip())))
        button.setEnabled(bool(before.strip()))
        self.setMinimumWidth(420)

    @property
    def value(self) -> str:
        """What was typed."""
        return self.edit.text().strip()


class PreviewDialog(Dialog):
    """What a bulk act will change, before it does."""

    def __init__(
        self, parent: QWidget, act: str, total: int, some: Sequence[SearchHit], ok: str = ""
    ) -> None:
        super().__init__(
            parent,
            f"{act}: {words.statements(total)}",
            translate("PreviewDialog", "One step; Undo takes all of it back. The first of them:"),
        )
        rows = QListWidget()
        rows.setAccessibleName(self.tr("Statements that will change"))
        rows.setWordWrap(False)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # cut with "…"
        for hit in some:
            said = words.day(hit.said)
            line = words.in_line(words.names(hit.speakers), said, hit.text[:240])
            rows.addItem(line)
        if total > len(some):
            rows.addItem(words.more(total - len(some)))
        self.column.addWidget(rows, 1)
        self.add_buttons(ok or act)
        self.resize(620, 420)


class CrashDialog(Dialog):
    """A bug of ours: what happened, with a button to copy it.  Never a silent death."""

    def __init__(self, parent: QWidget | None, report: str, where: str) -> None:
        super().__init__(
            parent,
            translate("CrashDialog", "Something went wrong in Rostra"),
            _crash_words(where),
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Crash report"))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.column.addWidget(self.report, 1)
        box = self.add_buttons(self.tr("Go on"), cancel=False)
        copy = box.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ResetRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.resize(680, 440)


def _crash_words(where: str) -> str:
    safe = translate(
        "CrashDialog",
        "Your archive is safe: everything you did is kept up to your last step. "
        "Please send us this report.",
    )
    if not where:
        return safe
    also = translate("CrashDialog", "It is also in {file}.").replace("{file}", where)
    return f"{safe} {also}"


_PAGE, _AROUND_PAGE = 580, 150
"""Width of a page of help in pixels, and what the dialog needs above and below it."""


class TextPage(Dialog):
    """A page of help to read."""

    def __init__(self, parent: QWidget, title: str, html: str) -> None:
        from PySide6.QtWidgets import QTextEdit

        super().__init__(parent, title)
        page = QTextEdit()
        page.setReadOnly(True)
        page.setHtml(html)
        page.setAccessibleName(title)
        self.column.addWidget(page, 1)
        self.add_buttons(self.tr("Close"), cancel=False)
        page.document().setDocumentMargin(SPACE[3])
        page.document().setTextWidth(_PAGE)
        high = round(page.document().size().height()) + _AROUND_PAGE
        self.resize(_PAGE + 2 * SPACE[6], min(max(high, 260), 560))

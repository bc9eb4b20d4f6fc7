"""The export dialog: what, in which form, to which file.  The writing is a job."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from rostra.app.apart import export_apart
from rostra.app.archive import Archive
from rostra.app.settings import LANGUAGES
from rostra.domain.progress import Progress
from rostra.domain.records import Collection
from rostra.exporting import EXPORTERS
from rostra.qt import pdf, words
from rostra.qt.collection_acts import told_apart
from rostra.qt.desk import Desk
from rostra.qt.elided_box import ElidedBox
from rostra.qt.language import mark, of_exports, translate
from rostra.qt.passing import PassingDialog
from rostra.qt.tokens import SPACE

_OK = QDialogButtonBox.StandardButton.Ok


_PAGED = {"docx", "pdf"}
_A_PAGE = 4
"""Statements on a page: 300 long ones took 65 pages of a PDF (2026-11-29)."""
_MANY_PAGES = 1_000


class ExportDialog(PassingDialog):
    """Offers the selection, the search, or a collection; that of the id `first` before all."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        selected: Sequence[int],
        query: str,
        total: int,
        collections: Sequence[Collection],
        first: int = 0,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected = list(selected)
        self._query = query
        self._formats = {e.name: (e.title, e.suffix) for e in EXPORTERS}
        self._labelled = {"pdf", *(e.name for e in EXPORTERS if e.labelled)}
        if "html" in self._formats:
            self._formats["pdf"] = (mark("Format", "PDF"), ".pdf")
        self.setWindowTitle(self.tr("Export"))
        self._what = QButtonGroup(self)
        self._format = self._formats_offered()
        self._language = self._languages_offered()
        self._collection = ElidedBox()
        self._collection.setAccessibleName(self.tr("Collection"))
        names = told_apart(collections)
        for one in collections:
            self._collection.addItem(names[one.id], one.id)
        self._first = self._collection.findData(first)
        self._collection.setCurrentIndex(max(0, self._first))
        self._file = QLineEdit()
        self._file.setAccessibleName(self.tr("File"))
        self._note = QLabel()
        self._lay_out(total, bool(collections))
        self._suggest()

    def _formats_offered(self) -> QComboBox:
        box = ElidedBox()
        for name, (title, suffix) in self._formats.items():
            box.addItem(f"{translate('Format', title)} ({suffix})", name)
        usual = box.findData(self._desk.settings.get("export.format", str))
        box.setCurrentIndex(max(0, usual))
        box.setAccessibleName(self.tr("Format"))
        return box

    def _languages_offered(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Labels in"))
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(_usual_language(self._desk))))
        return box

    def _lay_out(self, total: int, has_collections: bool) -> None:
        head = QLabel(self.tr("Export"))
        head.setProperty("role", "title")
        form = QFormLayout()
        form.setVerticalSpacing(SPACE[3])
        form.addRow(self.tr("What"), self._sources(total, has_collections))
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("Labels in"), self._language)
        form.addRow(self.tr("File"), self._target())
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        box = QDialogButtonBox(_OK | QDialogButtonBox.StandardButton.Cancel)
        box.button(_OK).setText(self.tr("Export"))
        box.button(_OK).setProperty("role", "primary")
        box.button(_OK).setEnabled(self._something)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addWidget(box)
        self.resize(560, 300)
        chosen = self._what.checkedButton()
        if chosen is not None:
            chosen.setFocus()  # once it is in the dialog, else it is forgotten
        self._format.currentIndexChanged.connect(lambda _: self._suggest())
        self._format.currentIndexChanged.connect(lambda _: self._speak())
        self._speak()
        self._what.idClicked.connect(lambda _: self._suggest())

    def _sources(self, total: int, has_collections: bool) -> QVBoxLayout:
        """What can be exported: each with its count, the likeliest chosen."""
        what = QVBoxLayout()
        everything = self.tr("All statements of the archive")
        search = self.tr("The search: %s") % self._query if self._query else everything
        for number, (title, count, possible) in enumerate(
            (
                (self.tr("The selection"), len(self._selected), bool(self._selected)),
                (search, total, total > 0),
                (self.tr("A collection"), 0, has_collections),
            )
        ):
            more = f"  ({words.statements(count)})" if count else ""
            button = QRadioButton((title[:70] + more).replace("&", "&&"))
            button.setEnabled(possible)
            self._what.addButton(button, number)
            row = QHBoxLayout()
            row.addWidget(button)
            if number == 2:
                row.addWidget(self._collection, 1)
            what.addLayout(row)
        self._counts = (len(self._selected), total, 0)
        likeliest = (0, 1, 2) if len(self._selected) > 1 else (1, 2, 0)
        if self._first >= 0:
            likeliest = (2, 0, 1)
        first = next((n for n in likeliest if self._what.button(n).isEnabled()), 0)
        self._what.button(first).setChecked(True)
        self._what.button(first).setFocus()  # or the first that is possible would seem chosen
        return what

    @property
    def _something(self) -> bool:
        """Whether there is anything to export: a search may have found nothing."""
        return any(button.isEnabled() for button in self._what.buttons())

    def _target(self) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(choose)
        return row

    def _speak(self) -> None:
        """Only what people read has labels in a language; the other formats say so."""
        read = self.format_name in self._labelled
        self._language.setEnabled(read)
        english = self.tr("Programs read this format: its labels stay English.")
        self._language.setToolTip("" if read else english)

    def _suggest(self) -> None:
        folder = Path(self._file.text()).parent if self._file.text() else None
        if folder is None:
            folder = Path(self._desk.session.export_folder or Path.home())
        which = self._what.checkedId()
        usual = {0: self.tr("selection"), 1: self.tr("search")}
        name = usual.get(which, self._collection.currentText())
        safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip() or self.tr(
            "export"
        )
        suffix = self._formats[self.format_name][1]
        self._file.setText(str(folder / f"{safe}{suffix}"))
        self._weigh()

    def _weigh(self) -> None:
        """Say beforehand how long a document would be that nothing opens."""
        note = self.tr("Each line carries kind, force, speaker, role, dates, outlet and its span.")
        pages = self._counts[self._what.checkedId()] // _A_PAGE
        if not self._something:
            note = self.tr("There is nothing to export.")
        elif self.format_name in _PAGED and pages >= _MANY_PAGES:
            about = round(pages, -2)
            note = self.tr(
                "A document of about %Ln page(s): few programs open one so long. A table (CSV, "
                "Excel workbook) or JSON holds any number of statements.",
                "",
                about,
            )
        self._note.setText(note)

    def _choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), self._file.text())
        if path:
            self._file.setText(path)

    @property
    def format_name(self) -> str:
        """The exporter's name."""
        return str(self._format.currentData())

    @property
    def language(self) -> str:
        """Of the labels: what was chosen, also where the format has none."""
        return str(self._language.currentData())

    def begin(self) -> None:
        """Write it as a job, and remember the choices."""
        from dataclasses import replace

        desk, name = self._desk, self.format_name
        target = Path(self._file.text()).expanduser()
        which = self._what.checkedId()
        desk.keep(replace(desk.session, export_folder=str(target.parent)))
        if name in ("docx", "csv", "json", "markdown"):
            desk.prefer("export.format", name)
        if self.language != _usual_language(desk):
            desk.prefer("export.language", self.language)
        spoken = self.language
        query = self._query if which == 1 else None
        collection = int(self._collection.currentData()) if which == 2 else None
        ids = self._selected if which == 0 else None

        def write(archive: Archive, progress: Progress) -> int:
            export = pdf.export_pdf if name == "pdf" else partial(export_apart, format=name)
            return export(
                archive,
                target=target,
                query=query,
                collection=collection,
                ids=ids,
                progress=progress,
                language=spoken,
            )

        def done(count: object) -> None:
            lines = count if isinstance(count, int) else 0
            told = self.tr("Exported %Ln line(s) to {file}", "", lines).format(file=target)
            desk.told.emit(told, False)

        desk.job(self.tr("Export to %s") % target.name, write, done)


def _usual_language(desk: Desk) -> str:
    """What was chosen last; before that, the language of the window."""
    return of_exports(desk.settings.get("export.language", str))

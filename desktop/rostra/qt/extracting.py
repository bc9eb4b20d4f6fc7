"""Extract again, with a newer model or more people known: shown first, then done in one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from rostra.app.archive import Archive
from rostra.app.reextract import Plan
from rostra.domain.progress import Progress
from rostra.domain.spans import text_of
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.language import mark, translate

_SHOWN = 500
"""Lines of a preview; nobody reads more, and the counts tell the rest."""
_WHAT = {
    "new": mark("ExtractionDialog", "new"),
    "changed": mark("ExtractionDialog", "changed"),
    "gone": mark("ExtractionDialog", "gone"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan and its lines: (what becomes of it, the statement, the fields that change)."""

    plan: Plan
    lines: tuple[tuple[str, str, str], ...]


def preview(archive: Archive, statement_ids: Iterable[int], progress: Progress) -> Preview:
    """What extracting the articles of these statements again would do.  Changes nothing."""
    store = archive.store
    articles = dict.fromkeys(s.article_id for s in store.statements.many(statement_ids))
    plan = archive.plan_extraction(articles, progress)
    lines: list[tuple[str, str, str]] = []
    for one in plan.articles:
        text = store.articles.text(one.version_id)
        lines += [("new", text_of(text, c.content), "") for c in one.new]
        for statement in store.statements.many(one.changed):
            fields = ", ".join(map(words.field, one.changed[statement.id]))
            lines.append(("changed", statement.text, fields))
        lines += [("gone", s.text, "") for s in store.statements.many(one.gone)]
    return Preview(plan, tuple(lines[:_SHOWN]))


class ExtractionDialog(Dialog):
    """New, changed and gone, before any of it is done."""

    def __init__(self, parent: QWidget, found: Preview) -> None:
        new, changed, gone = found.plan.counts
        super().__init__(
            parent,
            translate("ExtractionDialog", "Extract again"),
            translate(
                "ExtractionDialog",
                "{new} new, {changed} changed, {gone} gone. What you decided, reviewed, tagged "
                "or wrote stays. One step; Undo takes it back.",
            ).format(new=words.count(new), changed=words.count(changed), gone=words.count(gone)),
        )
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("What will change"))
        tree.setHeaderLabels([self.tr("What"), self.tr("Statement"), self.tr("Fields")])
        tree.setRootIsDecorated(False)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        for line in found.lines:
            what = translate("ExtractionDialog", _WHAT[line[0]])
            tree.addTopLevelItem(QTreeWidgetItem([what, " ".join(line[1].split()), line[2]]))
        for failed in found.plan.failed:
            tree.addTopLevelItem(QTreeWidgetItem([self.tr("failed"), failed, ""]))
        self.column.addWidget(tree, 1)
        self.add_buttons(self.tr("Extract again"))
        self.resize(720, 460)


def extract_again(window: QWidget, desk: Desk, statement_ids: Iterable[int]) -> None:
    """Preview as a job, ask, and carry out."""
    ids = list(statement_ids)

    def ask(result: object) -> None:
        if not isinstance(result, Preview):
            return
        if not any(result.plan.counts) and not result.plan.failed:
            desk.told.emit(
                translate("ExtractionDialog", "Extracting again would change nothing."), False
            )
            return
        if ExtractionDialog(window, result).exec() == QDialog.DialogCode.Accepted:
            desk.write(
                translate("ExtractionDialog", "Extracted again"),
                lambda archive: archive.extract_again(result.plan),
            )

    desk.job(
        translate("ExtractionDialog", "Extract again: preview"),
        lambda a, p: preview(a, ids, p),
        ask,
    )

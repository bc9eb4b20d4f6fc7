"""Extract again, with a newer model or more people known: shown first, then done in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from rostra.app.archive import Archive
from rostra.app.reextract import Plan
from rostra.domain.progress import Progress
from rostra.domain.spans import text_of
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.language import mark, translate
from rostra.qt.plain import plain_tip

_SHOWN = 500
"""Lines of a preview; nobody reads more, and the counts tell the rest."""
_TURN_WIDE = 320
_WHAT = {
    "new": mark("ExtractionDialog", "new"),
    "changed": mark("ExtractionDialog", "changed"),
    "gone": mark("ExtractionDialog", "gone"),
}
_VALUE: Mapping[str, Callable[[Any], str]] = {
    "speakers": lambda speakers: words.names(s.name for s in speakers),
    "said": lambda said: words.day(str(said)) if said else words.no_date(),
    "sectors": lambda slugs: ", ".join(map(words.sector, slugs)) or _NOTHING,
    "countries": lambda codes: ", ".join(map(words.country, codes)) or _NOTHING,
    "figures": lambda figures: ", ".join(f.text for f in figures) or _NOTHING,
    "kind": words.kind,
    "force": words.force,
}
"""Field -> its value as one reads it."""
_NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan and its lines: (what becomes of it, the statement, what of it: before → after)."""

    plan: Plan
    lines: tuple[tuple[str, str, str], ...]


def preview(archive: Archive, plan: Plan) -> Preview:
    """A plan as one reads it.  Changes nothing."""
    store = archive.store
    lines: list[tuple[str, str, str]] = []
    for one in plan.articles:
        text = store.articles.text(one.version_id)
        lines += [("new", text_of(text, c.content), "") for c in one.new]
        for statement in store.statements.many(one.changed):
            turns = [
                f"{words.field(name)}: {show(getattr(statement, name))} → {show(value)}"
                for name, value in one.changed[statement.id].items()
                if (show := _VALUE.get(name)) is not None
            ]
            lines.append(("changed", statement.text, "; ".join(turns)))
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
        tree.setHeaderLabels([self.tr("What"), self.tr("Statement"), self.tr("Change")])
        tree.setRootIsDecorated(False)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        tree.header().setStretchLastSection(False)
        tree.setColumnWidth(2, _TURN_WIDE)
        for line in found.lines:
            what = translate("ExtractionDialog", _WHAT[line[0]])
            item = QTreeWidgetItem([what, " ".join(line[1].split()), line[2]])
            item.setToolTip(1, plain_tip(line[1], 600))
            item.setToolTip(2, plain_tip(line[2], 600))
            tree.addTopLevelItem(item)
        for failed in found.plan.failed:
            tree.addTopLevelItem(QTreeWidgetItem([self.tr("failed"), failed, ""]))
        self.column.addWidget(tree, 1)
        self.add_buttons(self.tr("Extract again"))
        self.resize(860, 500)


def extract_again(window: QWidget, desk: Desk, statement_ids: Iterable[int]) -> None:
    """The articles of these statements anew: preview as a job, ask, and carry out."""
    ids = list(statement_ids)

    def plan(archive: Archive, progress: Progress) -> Preview:
        articles = dict.fromkeys(s.article_id for s in archive.store.statements.many(ids))
        return preview(archive, archive.plan_extraction(articles, progress))

    title = translate("ExtractionDialog", "Extract again: preview")
    desk.job(title, plan, _asking(window, desk, translate("ExtractionDialog", "Extracted again")))


def run_rules(window: QWidget, desk: Desk, rule_ids: Iterable[int]) -> None:
    """Rules on what is in the archive already: preview as a job, ask, and carry out."""
    ids = list(rule_ids)
    title = translate("ExtractionDialog", "Rules on older articles: preview")
    told = translate("ExtractionDialog", "The rules hold for older articles too")
    desk.job(
        title,
        lambda archive, progress: preview(archive, archive.rules.plan(ids, progress)),
        _asking(window, desk, told),
    )


def _asking(window: QWidget, desk: Desk, told: str) -> Callable[[object], None]:
    def ask(result: object) -> None:
        if not isinstance(result, Preview):
            return
        if not any(result.plan.counts) and not result.plan.failed:
            desk.told.emit(translate("ExtractionDialog", "That would change nothing."), False)
            return
        if ExtractionDialog(window, result).exec() == QDialog.DialogCode.Accepted:
            desk.write(told, lambda archive: archive.extract_again(result.plan))

    return ask

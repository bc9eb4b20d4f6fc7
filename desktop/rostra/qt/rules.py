"""A correction of the speaker becomes a rule; the rules are switched off, run again, deleted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rostra.app.archive import Archive
from rostra.domain.rules import Rule
from rostra.domain.spans import text_of
from rostra.qt import words
from rostra.qt.desk import Desk
from rostra.qt.dialogs import Dialog
from rostra.qt.empty import EmptyState, ListOrEmpty
from rostra.qt.extracting import run_rules
from rostra.qt.language import translate

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Case:
    """The statement that a rule is made from."""

    id: int
    wording: str
    outlet: str
    speakers: str


def case_of(archive: Archive, statement_id: int) -> Case | None:
    """Read it; None where no words name the speaker, or nobody of the archive is the speaker."""
    one = archive.store.statements.get(statement_id)
    article = archive.store.articles.get(one.article_id) if one else None
    if one is None or article is None or not any(s.agent_id for s in one.speakers):
        return None
    wording = text_of(archive.store.articles.text(one.version_id), one.source)
    names = ", ".join(s.name for s in one.speakers)
    return Case(one.id, wording, article.outlet, names) if wording.strip() else None


class RuleDialog(Dialog):
    """In this outlet, these words mean that person."""

    def __init__(self, parent: QWidget, case: Case) -> None:
        super().__init__(
            parent,
            translate("Rules", "Make it a rule"),
            translate("Rules", "In articles imported from now on, the speaker so called is %s.")
            % case.speakers,
        )
        self.edit = QLineEdit(case.wording)
        self.edit.setAccessibleName(self.tr("Words that name the speaker"))
        self.column.addWidget(self.edit)
        self.only = QCheckBox(self.tr("Only in “%s”") % case.outlet)
        self.only.setChecked(bool(case.outlet))
        self.only.setVisible(bool(case.outlet))
        self.column.addWidget(self.only)
        ok = self.add_buttons(self.tr("Make the rule")).buttons()[0]
        self.edit.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        self.setMinimumWidth(440)


def make_rule(parent: QWidget, desk: Desk, statement_id: int) -> None:
    """Ask for the words and the outlet; then the statement's speaker holds for them."""

    def ask(case: object) -> None:
        if not isinstance(case, Case):
            text = translate(
                "Rules",
                "A rule needs words that name the speaker, and a speaker whom the archive knows."
                " Press S first to say who it was.",
            )
            desk.told.emit(text, False)
            return
        dialog = RuleDialog(parent, case)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        wording, everywhere = dialog.edit.text().strip(), not dialog.only.isChecked()
        told = translate("Rules", "New rule: “%s”") % wording
        desk.write(
            told,
            lambda archive: archive.rules.from_speaker(case.id, wording, everywhere=everywhere),
        )

    desk.read(lambda archive: case_of(archive, statement_id), ask)


class RulesDialog(Dialog):
    """All rules: a tick says that one holds."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            translate("Rules", "Rules"),
            translate(
                "Rules",
                "What corrections became. A tick says that a rule holds for what is imported.",
            ),
        )
        self._window = parent
        self._desk = desk
        self.list = self._tree()
        empty = EmptyState(desk.theme, desk.icons)
        empty.say(
            "list-checks",
            self.tr("No rules yet"),
            self.tr(
                "Put a speaker right (S), then Statement, “Make a rule of the speaker…”:"
                " the same words will name the same person in what you import."
            ),
        )
        self._place = ListOrEmpty(self.list, empty)
        self.column.addWidget(self._place, 1)
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setEnabled(False)
        buttons = self.add_buttons(self.tr("Close"), cancel=False)
        # Of this role buttons stand at the leading edge; what closes is the last, as everywhere.
        buttons.addButton(self._delete, buttons.ButtonRole.ResetRole)
        self._delete.clicked.connect(self._forget)
        self._again = QPushButton(self.tr("Run on older articles…"))
        self._again.setToolTip(
            self.tr("Shows what would change first; what you decided yourself stays")
        )
        self._again.setEnabled(False)
        buttons.addButton(self._again, buttons.ButtonRole.ResetRole)
        self._again.clicked.connect(self._run_again)
        self.list.itemSelectionChanged.connect(self._selected)
        self.list.itemChanged.connect(self._switch)
        self.resize(620, 380)
        self._read()

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Rules"))
        tree.setHeaderLabels([self.tr("Rule"), self.tr("Decides")])
        tree.setRootIsDecorated(False)
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        head.setSectionResizeMode(1, head.ResizeMode.ResizeToContents)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        return tree

    def _read(self) -> None:
        self._desk.read(lambda archive: archive.rules.all(), self._show)

    def _show(self, rules: object) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for rule in rules if isinstance(rules, list) else ():
            if isinstance(rule, Rule):
                line = QTreeWidgetItem([rule.name, words.capital(words.field(rule.field))])
                on = Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked
                line.setCheckState(0, on)
                if not self._desk.writable:
                    line.setFlags(line.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                line.setData(0, _ID, rule.id)
                self.list.addTopLevelItem(line)
        self.list.blockSignals(False)
        some = self.list.topLevelItemCount() > 0
        self._place.show_list(some)
        for button in (self._delete, self._again):
            button.setVisible(some)
        self._selected()

    def _selected(self) -> None:
        possible = self._desk.writable and bool(self.list.selectedItems())
        self._delete.setEnabled(possible)
        self._again.setEnabled(possible)

    def _ids(self) -> list[int]:
        return [int(line.data(0, _ID)) for line in self.list.selectedItems()]

    def _run_again(self) -> None:
        ids = self._ids()
        self.accept()
        run_rules(self._window, self._desk, ids)

    def _switch(self, line: QTreeWidgetItem) -> None:
        rule_id = int(line.data(0, _ID))
        enabled = line.checkState(0) == Qt.CheckState.Checked
        told = self.tr("Switched the rule on") if enabled else self.tr("Switched the rule off")
        self._desk.write(told, lambda archive: archive.rules.update(rule_id, enabled=enabled))

    def _forget(self) -> None:
        ids = self._ids()
        told = self.tr("Deleted %Ln rule(s)", "", len(ids))
        self._desk.write(told, lambda archive: archive.rules.delete(ids), lambda _: self._read())


def show_rules(parent: QWidget, desk: Desk) -> None:
    """List them."""
    RulesDialog(parent, desk).exec()

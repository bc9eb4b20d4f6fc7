"""Extract again in the window: shown first, done in one step, taken back in one."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QTreeWidget
from pytestqt.qtbot import QtBot

from rostra.app.archive import Archive
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.records import Force, Kind
from rostra.qt.desk import Desk
from rostra.qt.extracting import ExtractionDialog, preview
from rostra.qt.window import Window

TEXT = "President Leyla Aral said on Tuesday that the railway would open in May.\n\nSnow fell."


def test_the_preview_tells_new_changed_and_gone(
    tmp_path: Path, qtbot: QtBot, window: Window, qapp: QApplication
) -> None:
    with Archive.create(tmp_path / "old") as archive:
        with archive.store.operation("Import", author="rostra 0.0.1, model 0") as op:
            article = op.articles.insert(ArticleDraft(TEXT))
            at = TEXT.index("Snow fell")
            wrong = Candidate(((at, at + 9),), (), (), Kind.DIRECT, extractor="model 0")
            op.statements.insert(article.id, article.version_id, [wrong])
        found = preview(archive, archive.plan_extraction([article.id]))
        assert [what for what, _, _ in found.lines] == ["new", "gone"]
        assert "railway would open in May" in found.lines[0][1]
        assert archive.store.statements.get(1) is not None
        dialog = ExtractionDialog(window, found)
        qtbot.addWidget(dialog)
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        assert tree.topLevelItemCount() == 2
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Accepted
        assert archive.extract_again(found.plan)
        assert [h.force for h in archive.search("railway").hits] == [Force.ASSERTS]
        assert archive.search("snow").total == 0
        archive.undo()
        assert archive.search("snow").total == 1


def test_the_command_is_there(window: Window, desk: Desk) -> None:
    from rostra.qt.commands import BY_ID

    assert BY_ID["extract.again"].menu == "Statement"

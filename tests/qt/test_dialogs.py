"""Dialogs: they say what they read, refuse what means nothing, and give what was decided."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.errors import Cancelled, ExportFailure
from rostra.domain.progress import silent
from rostra.qt.desk import Desk
from rostra.qt.dialogs import CrashDialog, DateDialog
from rostra.qt.export_dialog import ExportDialog
from rostra.qt.instance import Instance
from rostra.qt.pdf import export_pdf, export_pdf_alone
from rostra.qt.picker import PARTLY, TICKED, Choice, Picker, filtered
from rostra.qt.window import Window


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("typed", "good"),
    [("2024-03-07", True), ("2024-03", True), ("", True), ("2024-02-30", False), ("May", False)],
)
def test_a_date_is_read_back_or_refused(parent: QWidget, typed: str, good: bool) -> None:
    dialog = DateDialog(parent, "2023")
    dialog.edit.setText(typed)
    box = dialog.findChild(QDialogButtonBox)
    assert box.button(QDialogButtonBox.StandardButton.Ok).isEnabled() is good
    assert dialog.value == typed


def test_a_crash_report_can_be_copied(parent: QWidget) -> None:
    dialog = CrashDialog(parent, "Rostra 0.1\nTraceback …", "/x/crash.txt")
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == "Rostra 0.1\nTraceback …"


def test_ticks_give_what_changed(desk: Desk, parent: QWidget) -> None:
    picker = Picker(
        desk, parent, "Tag", multi=True, create="New “%s”", ticked={"a": TICKED, "b": PARTLY}
    )
    picker.offer([Choice(n, n) for n in ("a", "b", "c")])
    picker.edit.setText("c")
    QTest.keyClick(picker.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    picker.edit.setText("a")
    QTest.keyClick(picker.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    picker.edit.setText("rail/new")
    QTest.keyClick(picker.edit, Qt.Key.Key_Return)
    assert picker.result() == Picker.DialogCode.Accepted
    assert picker.picked.added == ("c", "rail/new")
    assert picker.picked.removed == ("a",)


def test_a_filter_folds_accents_and_puts_beginnings_first() -> None:
    choices = [Choice(n, n) for n in ("port", "airport", "Əliyev")]
    folded = ["port", "airport", "eliyev"]
    assert [c.value for c in filtered(choices, folded, "POR")] == ["port", "airport"]
    assert [c.value for c in filtered(choices, folded, "Ali")] == []
    assert [c.value for c in filtered(choices, folded, "Eliy")] == ["Əliyev"]


@pytest.mark.parametrize("name", ["csv", "pdf"])
def test_an_export_is_written_as_a_job(
    qtbot: QtBot, window: Window, tmp_path: Path, name: str
) -> None:
    dialog = ExportDialog(
        window.desk, window, selected=[], query="force:denies", total=4, collections=[]
    )
    dialog._format.setCurrentIndex(dialog._format.findData(name))
    target = tmp_path / f"out.{name}"
    dialog._file.setText(str(target))
    dialog.begin()
    settle(qtbot, window.desk)
    qtbot.waitUntil(target.exists)
    if name == "csv":
        assert target.read_text(encoding="utf-8-sig").count("the port had been sold") == 4
    else:
        assert target.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.glob(".*part")) == []
    assert window.status.message.startswith("Exported 4 lines")


def test_what_can_be_exported_is_chosen_and_nothing_is_not_exported(window: Window) -> None:
    def opened(selected: list[int], total: int) -> ExportDialog:
        return ExportDialog(
            window.desk, window, selected=selected, query="x", total=total, collections=[]
        )

    for selected, total, chosen in (([1], 0, 0), ([1], 4, 1), ([1, 2], 4, 0), ([], 4, 1)):
        assert opened(selected, total)._what.checkedId() == chosen
    nothing = opened([], 0)
    [button] = [b for b in nothing.findChildren(QPushButton) if b.text() == "Export"]
    assert not button.isEnabled()
    assert nothing._note.text() == "There is nothing to export."


def test_a_document_that_nothing_opens_is_told_beforehand(window: Window) -> None:
    dialog = ExportDialog(
        window.desk, window, selected=[1, 2], query="", total=100_000, collections=[]
    )
    told = {}
    for what, name in ((1, "docx"), (1, "pdf"), (1, "csv"), (0, "docx")):
        dialog._format.setCurrentIndex(dialog._format.findData(name))
        dialog._what.button(what).click()
        told[what, name] = "25,000 pages" in dialog._note.text()
    assert told == {(1, "docx"): True, (1, "pdf"): True, (1, "csv"): False, (0, "docx"): False}


def test_a_folder_that_is_not_there_is_a_clear_failure(window: Window, tmp_path: Path) -> None:
    with pytest.raises(ExportFailure, match="could not be written") as told:
        export_pdf(
            window.desk.archive,
            tmp_path / "no" / "out.pdf",
            query="",
            collection=None,
            ids=None,
            progress=silent,
        )
    assert "folder is not there" in told.value.hint


def test_a_pdf_is_whole_or_what_was_there_stays(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, link = tmp_path / "out.pdf", tmp_path / "link.pdf"
    link.symlink_to(target)
    target.write_text("before")
    target.chmod(0o640)

    def cancel(done: int, total: int, label: str = "") -> None:
        if any(p.name.endswith(".part") for p in tmp_path.iterdir()):  # it is being set
            raise Cancelled

    def at_once(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    archive = window.desk.archive
    chosen = {"query": "", "collection": None, "ids": None}
    for export, give_up in ((export_pdf_alone, cancel), (export_pdf, at_once)):
        with pytest.raises(Cancelled):
            export(archive, link, progress=give_up, **chosen)
        assert target.read_text() == "before"
        held = sorted(p.name for p in tmp_path.iterdir() if "pdf" in p.name)
        assert held == ["link.pdf", "out.pdf"]
    monkeypatch.setattr("rostra.qt.pdf.set_pages", None)  # not in the window's own process
    count = export_pdf(archive, link, progress=silent, **chosen)
    assert count == archive.find("").total
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_second_start_hands_over_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    name = f"rostra-test-{os.getpid()}-{tmp_path.name}"
    first = Instance(name)
    assert not first.hand_over("")
    assert first.listen()
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from rostra.qt.instance import Instance;"
        f"sys.exit(0 if Instance({name!r}).hand_over('/an/archive') else 3)"
    )
    with qtbot.waitSignal(first.asked) as asked:
        second = subprocess.Popen([sys.executable, "-c", code])
    assert asked.args == ["/an/archive"]
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    first.close()


def test_who_is_let_go_of_amid_a_connection_ends_it_quietly(tmp_path: Path) -> None:
    # It had been deleted twice over: by its connection's end, and that by it.
    code = """
import gc, sys
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from rostra.qt.instance import Instance

app = QApplication([])
first, asked = Instance(sys.argv[1]), []
assert first.listen()
first.asked.connect(asked.append)
second = QLocalSocket()
second.connectToServer(sys.argv[1])
assert second.waitForConnected(2000)
second.write(b"/an/archive\\n")
second.flush()
while not asked:
    app.processEvents()
del first
second.disconnectFromServer()
for _ in range(200):
    app.processEvents()
    gc.collect()
print(asked)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, f"rostra-test-{os.getpid()}-{tmp_path.name}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['/an/archive']"
    assert "malformed" not in done.stderr

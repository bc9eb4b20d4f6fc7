"""What is exported speaks the language of the window, or the one chosen, which is remembered."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.export_dialog import ExportDialog
from rostra.qt.window import Window


def offered(window: Window, format_name: str = "html") -> ExportDialog:
    dialog = ExportDialog(
        window.desk, window, selected=[], query="force:denies", total=4, collections=[]
    )
    dialog._format.setCurrentIndex(dialog._format.findData(format_name))
    return dialog


def choose(dialog: ExportDialog, code: str) -> None:
    dialog._language.setCurrentIndex(dialog._language.findData(code))


@pytest.mark.parametrize(
    ("name", "told"), [("html", "ОТРИЦАНИЕ. Отрицается следующее."), ("csv", "force,speaker")]
)
def test_the_chosen_language_is_written_where_people_read(
    qtbot: QtBot, window: Window, tmp_path: Path, name: str, told: str
) -> None:
    dialog = offered(window, name)
    choose(dialog, "ru")
    target = tmp_path / f"out.{name}"
    dialog._file.setText(str(target))
    dialog.begin()
    settle(qtbot, window.desk)
    qtbot.waitUntil(target.exists)
    assert told in target.read_text(encoding="utf-8-sig")


def test_a_pdf_is_set_in_the_chosen_language(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    dialog = offered(window, "pdf")
    choose(dialog, "az")
    target = tmp_path / "out.pdf"
    dialog._file.setText(str(target))
    dialog.begin()
    settle(qtbot, window.desk)
    qtbot.waitUntil(target.exists)
    pages = (page.extract_text() for page in PdfReader(target).pages)
    text = " ".join(" ".join(pages).split())
    assert re.match(r"Açıqlamalar \d{1,2} \w+ \d{4}-c\w", text), "the title, and today's date"
    assert "TƏKZİB. Aşağıdakı təkzib edilir." in text
    assert "Qeyd" not in text  # no note was written


def test_the_choice_is_remembered_and_the_windows_language_comes_first(
    window: Window, tmp_path: Path
) -> None:
    dialog = offered(window)
    assert dialog.language == "en"
    dialog._file.setText(str(tmp_path / "first.html"))
    dialog.begin()
    assert window.desk.settings.get("export.language", str) == "window"
    choose(dialog, "az")
    dialog.begin()
    assert offered(window).language == "az"


def test_the_focus_is_on_what_is_chosen(window: Window) -> None:
    dialog = ExportDialog(window.desk, window, selected=[1], query="", total=4, collections=[])
    assert dialog.focusWidget() is dialog._what.checkedButton()
    assert dialog._what.checkedId() == 1


def test_what_programs_read_offers_no_language_and_says_why(window: Window) -> None:
    dialog = offered(window, "csv")
    assert not dialog._language.isEnabled()
    assert "programs" in dialog._language.toolTip().lower()
    dialog._format.setCurrentIndex(dialog._format.findData("docx"))
    assert dialog._language.isEnabled()
    assert not dialog._language.toolTip()

"""The import sheet: what it shows, what a person changes in it, what then comes in."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.qt.test_accessibility import nameless

from rostra.app.resources import resources
from rostra.domain.changes import ImportReport
from rostra.domain.incoming import Handed, Incoming, State
from rostra.qt.address_dialog import AddressDialog
from rostra.qt.import_model import CELL, NAMES, ImportModel
from rostra.qt.import_rows import AT_ONCE
from rostra.qt.import_sheet import ImportSheet
from rostra.qt.turns import Turns
from rostra.qt.window import Window

GAS = resources() / "sample" / "2021-10-05-gas-denial.html"
TITLE, OUTLET, PUBLISHED, STATE = (
    NAMES.index(n) for n in ("title", "outlet", "published", "state")
)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A page that says all of itself, a note that says nothing, and an empty file."""
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(GAS, folder / "a.html")
    (folder / "2024-05-01-b.txt").write_text("Ada Rook said that the bridge would be closed.")
    (folder / "c.txt").write_bytes(b"")
    return [folder / n for n in ("a.html", "2024-05-01-b.txt", "c.txt")]


@pytest.fixture
def sheet(qtbot: QtBot, window: Window, files: list[Path]) -> ImportSheet:
    """The sheet once all is read; QAbstractItemModelTester watches its model."""
    sheet = window.pages.imports
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(sheet.model, mode, sheet)
    window.imports.begin(files)
    assert window.pages.name == "import"
    qtbot.waitUntil(lambda: not sheet.reading.busy)
    return sheet


def reports(window: Window) -> list[ImportReport]:
    """What imports come to, from now on."""
    found: list[ImportReport] = []
    window.desk.tasks.job_started.connect(
        lambda task: task.done.connect(
            lambda r: found.append(r) if isinstance(r, ImportReport) else 0
        )
    )
    return found


def test_a_row_a_document_with_where_each_value_came_from(sheet: ImportSheet) -> None:
    model = sheet.model
    assert [model.index(r, STATE).data() for r in range(3)] == ["New", "New", "Cannot be read"]
    assert model.index(0, OUTLET).data() == "The Osmere Courier"
    assert model.index(0, OUTLET).data(CELL).origin == "JSON-LD · sure"
    assert model.index(1, PUBLISHED).data(CELL).origin == "file name · check"
    assert model.index(1, OUTLET).data(CELL).origin == "missing"
    assert [bool(model.index(r, OUTLET).data(CELL).icon) for r in range(3)] == [False, True, False]
    assert "empty" in model.index(2, STATE).data(CELL).origin
    assert sheet.take.text() == "Import 2 articles"
    spoken = model.index(1, PUBLISHED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "check" in spoken
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert model.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_keys_alone_edit_leave_out_and_import(
    qtbot: QtBot, window: Window, sheet: ImportSheet
) -> None:
    done = reports(window)
    view = sheet.view
    view.setFocus()
    view.setCurrentIndex(sheet.model.index(1, PUBLISHED))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("2024-04-30")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.model.rows[1].published == date(2024, 4, 30))
    assert window.pages.name == "import", "the Enter that ends an edit imports nothing"
    assert sheet.model.index(1, PUBLISHED).data(CELL).origin == "you"

    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected_rows()) == 3
    view.many_wanted.emit()
    assert QApplication.focusWidget() is sheet.value or not window.isActiveWindow()
    sheet.value.setText("Daily Courier")
    QTest.keyClick(sheet.value, Qt.Key.Key_Return)
    assert [r.outlet for r in sheet.model.rows] == ["Daily Courier", "Daily Courier", ""]

    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert sheet.take.text() == "Import 1 article"
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done))
    [file] = done[0].files
    assert Path(file.path).name == "2024-05-01-b.txt"
    article = window.desk.archive.store.articles.get(file.article_id)
    assert (article.outlet, article.published) == ("Daily Courier", date(2024, 4, 30))
    assert article.published_from == "person"
    assert window.pages.name == "results"
    assert sheet.empty


def test_what_is_no_day_is_refused_in_words(sheet: ImportSheet) -> None:
    sheet.view.selectRow(1)
    before = sheet.model.rows[1]
    sheet.field.setCurrentIndex(sheet.field.findData("published"))
    sheet.value.setText("1 May")
    QTest.keyClick(sheet.value, Qt.Key.Key_Return)
    assert "“1 May” is no day" in sheet._said.text()
    assert sheet.model.rows[1] == before


def test_the_address_of_a_known_article_makes_it_a_new_version(
    qtbot: QtBot, sheet: ImportSheet
) -> None:
    sheet.model.put([1], "address", "https://courier.example/2021")
    qtbot.waitUntil(lambda: sheet.model.rows[1].state is State.VERSION)
    assert "Rail talks" in sheet.model.index(1, STATE).data(CELL).origin


def test_a_filter_shows_what_is_to_be_checked(sheet: ImportSheet) -> None:
    sheet.filter.setCurrentIndex(sheet.filter.findData("check"))
    sheet.filter.activated.emit(sheet.filter.currentIndex())
    assert [sheet.model.incoming(sheet.model.index(r, 0)).title for r in range(1)] == [
        sheet.model.rows[1].title
    ]
    assert sheet.model.rowCount() == 1
    sheet.model.put([0], "outlet", "X")
    assert sheet.model.rows[1].outlet == "X"
    assert sheet.model.rows[0].outlet == "The Osmere Courier"


def test_esc_asks_once_before_it_discards_changes(window: Window, sheet: ImportSheet) -> None:
    sheet.model.put([0], "outlet", "X")
    QTest.keyClick(sheet.view, Qt.Key.Key_Escape)
    assert window.pages.name == "import"
    assert "Esc again" in sheet._said.text()
    QTest.keyClick(sheet.view, Qt.Key.Key_Escape)
    assert window.pages.name == "results"
    assert window.pages.indexOf(sheet) < 0
    assert sheet.empty


def test_a_second_drop_joins_the_first(
    qtbot: QtBot, window: Window, sheet: ImportSheet, tmp_path: Path
) -> None:
    more = tmp_path / "more.txt"
    more.write_text("Ivo Tal denied that the harbour was closed.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in (more, Path(sheet.model.rows[0].path))])
    window.imports.drop(data)
    qtbot.waitUntil(lambda: len(sheet.model.rows) > 3 and not sheet.reading.busy)
    assert [Path(r.path).name for r in sheet.model.rows] == [
        *("a.html", "2024-05-01-b.txt", "c.txt", "more.txt")
    ]


def test_never_looking_imports_at_once(qtbot: QtBot, window: Window, files: list[Path]) -> None:
    window.desk.settings.set("import.sheet", "never")
    done = reports(window)
    window.imports.begin(files[:1])
    assert window.pages.name == "results"
    qtbot.waitUntil(lambda: bool(done))
    assert done[0].count("imported") == 1


@pytest.mark.parametrize(("which", "shown"), [(0, False), (1, True)])
def test_looking_only_when_something_is_uncertain(
    qtbot: QtBot, window: Window, files: list[Path], which: int, shown: bool
) -> None:
    window.desk.settings.set("import.sheet", "unsure")
    done = reports(window)
    window.imports.begin([files[which]])
    qtbot.waitUntil(lambda: bool(done) or window.pages.name == "import")
    assert (window.pages.name == "import") is shown
    assert bool(done) is not shown


def test_pasted_text_is_a_row_and_nothing_pasted_is_said(
    qtbot: QtBot, window: Window, qapp: QApplication
) -> None:
    qapp.clipboard().setText("Ada Rook said that the bridge would be closed.")
    window.imports.paste()
    sheet = window.pages.imports
    qtbot.waitUntil(lambda: bool(sheet.model.rows))
    assert sheet.model.rows[0].path == "the pasted text"
    sheet.put_away()
    qapp.clipboard().setText(" ")
    window.imports.paste()
    assert window.pages.name == "results"
    assert "holds no text" in window.status.message


def test_twenty_thousand_rows_come_in_pieces_and_are_edited_together(qtbot: QtBot) -> None:
    model = ImportModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for start in range(0, 20_000, 500):
        model.add(
            Incoming(f"/in/{n}.txt", text_sha256=str(n), title=f"T{n}", origins={"title": "text"})
            for n in range(start, start + 500)
        )
    assert model.rowCount() == 20_000
    assert model.counts()[1:] == (20_000, 20_000)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.put(range(20_000), "outlet", "Daily Courier")
    assert sum(one.outlet != "" for one in model.rows) == AT_ONCE, "the rest between frames"
    model.put(range(20_000), "published", "2024-03-07")
    qtbot.waitUntil(lambda: not model.documents.editing)
    assert model.counts()[1:] == (20_000, 0)
    assert {last - first + 1 for first, last in told} == {AT_ONCE}, "no turn repaints other rows"
    model.want(range(10_000))
    assert model.counts()[1] == 10_000


def test_what_is_read_while_the_window_is_busy_is_shown_a_few_rows_a_turn(
    qtbot: QtBot, window: Window
) -> None:
    sheet, told = window.pages.imports, []
    sheet.reading.found.connect(lambda rows: told.append(len(rows)))
    files = [Handed(f"text {n}", f"Ada Rook said that {n} was so.".encode()) for n in range(600)]
    sheet.look_at(files)
    for _ in range(3):  # batches that had to wait for the window come one on the other
        sheet.reading._take_rows(
            sheet.reading._number,
            tuple(Incoming(f"/in/{n}", text_sha256=str(n)) for n in range(len(told), 400)),
        )
    qtbot.waitUntil(lambda: not sheet.reading.busy)
    assert max(told) <= AT_ONCE < sum(told)
    assert len(sheet.model.rows) == 1000, "every one came, none twice"


def test_the_page_is_shown_before_reading_begins(
    qtbot: QtBot, window: Window, files: list[Path]
) -> None:
    begun: list[object] = []
    window.desk.tasks.job_started.connect(begun.append)
    sheet = window.pages.imports
    sheet.reading.progressed.connect(lambda *_: begun.append(window.pages.name))
    window.imports.begin(files)
    assert window.pages.name == "import"
    assert sheet.reading.busy
    assert sheet.reading.listing
    assert sheet.reading._task is None, "in a turn of its own"
    window.imports.begin(files[:1])
    sheet.put_away()
    qtbot.waitUntil(lambda: window.desk.tasks.idle)
    assert not begun, "put away before it began"
    assert not sheet.reading.busy


def test_a_filter_meanwhile_holds_of_what_edits_under_way_come_to(qtbot: QtBot) -> None:
    model = ImportModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add(
        Incoming(
            f"/{n}", text_sha256=str(n), title="T", outlet="Courier", origins={"title": "text"}
        )
        for n in range(3 * AT_ONCE)
    )
    model.put(range(3 * AT_ONCE), "published", "2024-03-07")
    model.show_only("check")
    assert model.rowCount() == 2 * AT_ONCE
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    assert model.counts()[1:] == (3 * AT_ONCE, 0)


def test_edits_under_way_are_made_before_it_is_decided_what_comes_in(qtbot: QtBot) -> None:
    model = ImportModel()
    files = [Path(f"/in/{n}.txt") for n in range(3 * AT_ONCE + 1)]
    model.add(Incoming(str(f), sha256=f.name, text_sha256=f.name) for f in files[:-1])
    model.put(range(3 * AT_ONCE), "outlet", "Daily Courier")
    model.want([0, 1])
    assert model.documents.editing
    turns, got = Turns(), []
    documents = model.take()
    turns.through("decide", documents.decide(files), got.append)
    assert model.rowCount() == 0
    edited = [sum(one.outlet != "" for one in documents.all)]
    tick = QTimer()
    tick.timeout.connect(lambda: edited.append(sum(one.outlet != "" for one in documents.all)))
    tick.start(0)
    qtbot.waitUntil(lambda: turns.idle)
    tick.stop()
    assert max(b - a for a, b in pairwise(edited)) <= AT_ONCE, "bit by bit"
    [(taken, choices)] = got
    assert taken == files[2:], "what was not looked at yet comes in as it is"
    assert {c.edits[0]["outlet"] for c in choices.values()} == {"Daily Courier"}
    assert set(choices) == set(map(str, files[2:-1]))


def test_the_counts_that_are_kept_are_those_of_the_rows() -> None:
    model = ImportModel()
    model.add(
        Incoming(f"/{n}", text_sha256=str(n), title="T" * (n % 2), origins={"title": "text"})
        for n in range(6)
    )
    model.put([0, 1, 4], "outlet", "Courier")
    model.put([1, 4], "published", "2024-03-07")
    model.want([3])
    model.judged({n: replace(model.rows[n], state=State.KNOWN) for n in (3, 5)})
    model.judged({3: replace(model.rows[3], state=State.VERSION)})
    rows, wanted = model.rows, model.documents.wanted
    assert wanted == [True, True, True, True, True, False], "judged new, it is wanted"
    states, number, check = model.counts()
    assert {s: n for s, n in states.items() if n} == Counter(one.state for one in rows)
    assert number == sum(wanted)
    assert check == sum(bool(one.doubts) for one, yes in zip(rows, wanted, strict=True) if yes)


def test_selected_rows_are_counted_as_they_are_named(sheet: ImportSheet) -> None:
    view, model = sheet.view, sheet.model
    select = QItemSelectionModel.SelectionFlag.Select
    for rows in ((), (0,), (0, 2), (2, 1), (0, 1, 2)):
        view.clearSelection()
        for row in rows:
            for column in (OUTLET, TITLE):  # ranges of one row side by side
                view.selectionModel().select(model.index(row, column), select)
        assert view.selected_count() == len(view.selected_rows()) == (len(rows) or 1)
    view.selectAll()
    assert view.selected_count() == 3
    view.clearSelection()
    view.setCurrentIndex(model.index(-1, -1))
    assert view.selected_count() == len(view.selected_rows()) == 0


def test_commands_on_statements_rest_while_the_sheet_is_shown(
    qtbot: QtBot, window: Window, sheet: ImportSheet
) -> None:
    window.route.show_article(1, 1)
    qtbot.waitUntil(lambda: window.situation().selected == 1)
    window.route.go("import")
    qtbot.waitUntil(lambda: window.pages.name == "import")
    assert window.situation().selected == 0, "the reader behind the sheet is not meant"


def test_ctrl_c_is_the_sheet_s_also_just_after_statements_had_it(
    qapp: QApplication, window: Window, sheet: ImportSheet
) -> None:
    window.activateWindow()
    sheet.view.setFocus()
    qapp.processEvents()
    sheet.view.setCurrentIndex(sheet.model.index(0, TITLE))
    window.actions_table["copy"].setEnabled(True)  # as it is until the commands are looked at
    QTest.keyClick(sheet.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == sheet.model.index(0, TITLE).data()


def test_addresses_are_typed_a_line_each_and_enter_fetches(qtbot: QtBot, window: Window) -> None:
    dialog = AddressDialog(window, "https://a.example/1")
    qtbot.addWidget(dialog)
    edit = dialog._edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(edit, "file:///etc/passwd")
    assert not dialog._ok.isEnabled()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.result() == 0, "what cannot be fetched is not taken"
    edit.setPlainText("https://a.example/1\u2028https://a.example/2\n")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.result() == AddressDialog.DialogCode.Accepted
    assert dialog.addresses == ["https://a.example/1", "https://a.example/2"]


def test_every_control_has_a_name_and_every_cell_says_what_it_is(
    window: Window, sheet: ImportSheet
) -> None:
    assert nameless(window) == []
    told = [
        sheet.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in range(sheet.model.columnCount())
    ]
    assert all(told), told


def test_what_is_not_read_yet_comes_in_too_and_nothing_before_it_is_listed(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        text = f"Ada Rook said that bridge {number} would be closed."
        (folder / f"{number:02}.txt").write_text(text)
    done = reports(window)
    sheet = window.pages.imports
    window.imports.begin([folder])
    assert not sheet.take.isEnabled()
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    assert window.pages.name == "import", "nobody knows yet what that would import"
    qtbot.waitUntil(lambda: not sheet.reading.listing)
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done), timeout=90_000)
    assert done[0].count("imported") == 12

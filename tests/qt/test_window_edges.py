"""Edges of the window that a person who lives in it would stumble over."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest, open_window, settle
from tests.qt.test_narrow import narrow

from rostra.app.archive import Archive
from rostra.domain.changes import FieldChange, FileResult, ImportReport, Step
from rostra.domain.records import Force, Review
from rostra.qt import history_words, words
from rostra.qt.clean_copy import BREAK
from rostra.qt.commands import COMMANDS
from rostra.qt.desk import Desk
from rostra.qt.dialogs import DateDialog
from rostra.qt.elided import Elided
from rostra.qt.hint_bar import HintBar
from rostra.qt.import_model import NAMES
from rostra.qt.job_card import JobCard
from rostra.qt.picker import Choice, Picker
from rostra.qt.results_model import COLUMNS
from rostra.qt.state import load_session
from rostra.qt.window import Window
from rostra.qt.wrapping import Wrapping

FSI, PDI = "\u2068", "\u2069"
"""A file's name is isolated: in a line from right to left it stays whole."""


def test_facets_are_of_the_results_and_go_with_them(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    facets, go = window.sidebar.facets, window.route.go
    for page in ("people", "trash", "charts", "settings", "results"):
        go(page)
        settle(qtbot, desk)
        assert facets.isVisible() is (page == "results")
        assert window.sidebar.tree.isVisible()


def test_a_statement_of_two_speakers_counts_once_among_groups(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    one = window.results.model.id_at(0)
    desk.archive.correct([one], "speakers", ("Leyla Aral", "Oskar Venn"))
    window.results.set_group("speaker")
    settle(qtbot, desk)
    model = window.results.model
    assert model.groups is not None
    assert sum(len(list(group.ids)) for group in model.groups.groups) == 13
    assert model.statement_count == 12
    assert window.status.counts == "12 of 12"


def test_widths_of_columns_dragged_by_hand_are_kept(
    qtbot: QtBot, window: Window, desk: Desk, archive_folder: Path
) -> None:
    window.results.show_as("table")
    settle(qtbot, desk)
    view = window.results.view
    usual = [view.columnWidth(n) for n in range(len(COLUMNS))]
    view.horizontalHeader().resizeSection(2, 201)
    qtbot.waitUntil(lambda: desk.session.columns == {"Role": "201"})
    settle(qtbot, desk)
    desk.close()
    again = open_window(qtbot, desk, archive_folder)
    view = again.results.view
    assert view.layout_name == "table"
    assert view.columnWidth(2) == 201
    [action] = view.horizontalHeader().actions()
    action.trigger()
    qtbot.waitUntil(lambda: desk.session.columns == {})
    assert [view.columnWidth(n) for n in range(len(COLUMNS))] == usual


def test_no_heading_of_the_table_is_cut(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.results.show_as("table")
    settle(qtbot, desk)
    view = window.results.view
    header = view.horizontalHeader()
    for column, (title, _) in enumerate(COLUMNS):
        wide = header.fontMetrics().horizontalAdvance(title)
        assert view.columnWidth(column) > wide + 8, title


@pytest.mark.parametrize(("width", "columns"), [(300, 1), (900, 3)])
def test_on_a_narrow_card_of_a_job_a_file_is_a_line(
    qtbot: QtBot, window: Window, desk: Desk, width: int, columns: int
) -> None:
    good = FileResult("/x/a.txt", "imported", statements=2)
    bad = FileResult("/x/b.pdf", "failed", "No.", "Try.")
    desk.job("Import 2 files", lambda _archive, _progress: ImportReport((good, bad)))
    settle(qtbot, desk)
    [card] = window.jobs.findChildren(JobCard)
    window.panes.long_work.toggle()
    card.setFixedWidth(width)
    come_to_rest()
    tree = card.findChild(QTreeWidget)
    assert tree is not None
    shown = [n for n in range(3) if not tree.isColumnHidden(n)]
    assert len(shown) == columns
    lines = [tree.model().index(n, 0).data() for n in range(2)]
    if columns == 1:
        assert tree.isHeaderHidden()
        whole = ["b.pdf: failed: No. Try.", "a.txt: imported: 2 statements"]
        assert [line.replace(FSI, "").replace(PDI, "") for line in lines] == whole
        assert tree.height() < 3 * tree.sizeHintForRow(0)
    else:
        assert lines == ["b.pdf", "a.txt"]
        assert not tree.isHeaderHidden()


def test_another_article_takes_the_empty_find_bar_away(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    first, second, *_ = (a.id for a in desk.archive.store.articles.page())
    window.route.show_article(first, 0)
    settle(qtbot, desk)
    window.run("view.find")
    find = window.reader._find
    assert find.isVisible()
    window.reader.text.setFocus()
    window.route.show_article(second, 0)
    settle(qtbot, desk)
    assert not find.isVisible()
    find.open("rail")
    window.reader.text.setFocus()
    window.route.show_article(first, 0)
    settle(qtbot, desk)
    assert find.isVisible()  # what is looked for is looked for here too


def test_nothing_is_offered_where_there_is_nobody(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path
) -> None:
    window.resize(1400, 700)
    window.route.go("people")
    settle(qtbot, desk)
    people = window.pages.people
    assert all(button.isVisible() for button in people._buttons)
    desk.open(Archive.create(tmp_path / "new"))
    window.route.go("people")
    settle(qtbot, desk)
    assert not any(button.isVisible() for button in people._buttons)


def test_remarks_on_a_query_stand_in_one_line_while_there_is_room(qtbot: QtBot) -> None:
    bar = HintBar(None)  # type: ignore[arg-type]
    qtbot.addWidget(bar)
    bar._add_text("A quotation mark is not closed yet.")
    bar._add_text(
        "date: wants a value, and this remark of it goes on for longer than the other one"
    )
    for width, whole in ((1200, True), (300, False)):
        bar.resize(width, 60)
        bar._done()
        bar.show()
        come_to_rest()
        for label in bar.findChildren(QLabel):
            wide = label.fontMetrics().horizontalAdvance(label.text())
            assert label.width() <= wide + 8
            assert (label.minimumWidth() >= wide) is whole or label.text().startswith("A")


def test_what_is_copied_from_a_hash_is_the_hash(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.results.view.go_first()
    window.details.setCurrentIndex(1)
    settle(qtbot, desk)
    tab = window.details.currentWidget()
    assert tab is not None
    where = "https://courier.example/" + "a" * 40
    label = next(one for one in tab.findChildren(QLabel) if "courier" in one.text())
    label.setText(BREAK.join((where[:30], where[30:])))
    window.activateWindow()
    label.setFocus()
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard) == where


def test_the_history_says_that_the_statement_was_created() -> None:
    step = Step(1, "Import a.txt", datetime(2026, 1, 1, tzinfo=UTC), "person")
    change = FieldChange(step, "statements", 1, "", None, "created")
    assert history_words.field(change) == "Statement"
    assert history_words.field(replace(change, field="said")) == "Date"


def test_the_title_has_what_room_is_left_on_the_import_sheet(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "talks.txt"
    file.write_text("Talks\n\nPresident Leyla Aral said the fees would fall.\n", encoding="utf-8")
    window.resize(1900, 700)
    window.imports.begin([file])
    sheet = window.pages.imports
    qtbot.waitUntil(lambda: not sheet.reading.busy)
    view, title = sheet.view, NAMES.index("title")
    settle(qtbot, desk)
    assert sum(view.columnWidth(n) for n in range(len(NAMES))) == view.viewport().width()
    view.setColumnWidth(title, 150)  # as by a drag
    window.resize(1800, 700)
    come_to_rest()
    assert view.columnWidth(title) == 150


def test_a_key_held_down_does_not_reject_one_statement_after_another(window: Window) -> None:
    again = {command.id for command in COMMANDS if command.repeats}
    assert {"go.next", "go.previous", "view.find.next", "edge.end.grow"} <= again
    assert not again & {"review.reject", "review.accept", "trash", "merge", "go.source", "undo"}
    assert not again & {f"tag.quick{n}" for n in range(1, 10)}
    table = window.actions_table
    for command in COMMANDS:
        assert table[command.id].autoRepeat() is command.repeats
        if command.keys:
            assert table._in_lists[command.id].autoRepeat() is command.repeats


def test_a_title_ends_with_its_quotation_mark_whatever_way_the_window_runs(
    qapp: QApplication,
) -> None:
    latin, hebrew = 'Rail: "cannot be for ever"', "\u05e9\u05dc\u05d5\u05dd!"
    assert words.in_its_way(latin) == latin
    assert words.in_its_way(hebrew) == f"{FSI}{hebrew}{PDI}"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert words.in_its_way(latin) == f"{FSI}{latin}{PDI}"
        assert words.in_its_way(hebrew) == hebrew
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("page", ["people", "charts", "review", "person", "article", "trash"])
def test_undo_shows_what_it_changed_from_any_page(
    qtbot: QtBot, window: Window, desk: Desk, page: str
) -> None:
    archive, route = desk.archive, window.route
    venn = archive.store.agents.by_name("Oskar Venn")[0].id
    changed = list(archive.find("force:promises").ordered())[:2]  # all of Leyla Aral's
    archive.review(changed, Review.ACCEPTED)
    settle(qtbot, desk)
    if page == "article":
        other = archive.store.statements.get(list(archive.find("force:denies").ordered())[-1])
        assert other is not None
        route.show_article(other.article_id, other.id)
    else:
        route.go(page, venn if page == "person" else 0)
    settle(qtbot, desk)
    window.run("undo")
    settle(qtbot, desk)
    view = window.pages.review.view if page == "review" else window.results.view
    qtbot.waitUntil(lambda: sorted(view.selected_ids()) == sorted(changed))
    assert window.pages.name == ("review" if page == "review" else "results")
    assert window.status.message.startswith("Undid: Accept 2 statements")


def test_undo_in_the_reader_lights_what_it_changed(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    one = desk.archive.store.statements.get(window.results.model.id_at(0))
    assert one is not None
    desk.archive.correct([one.id], "force", Force.ASKS)
    others = desk.archive.store.statements.of_article(one.article_id)
    window.route.show_article(one.article_id, next(s.id for s in others if s.id != one.id))
    settle(qtbot, desk)
    window.run("undo")
    qtbot.waitUntil(lambda: window.reader.current_id == one.id)
    assert window.pages.name == "article"


def test_a_power_cut_takes_no_more_than_some_seconds_of_where_one_is(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path
) -> None:
    window.results.set_query("port")
    settle(qtbot, desk)
    window.results.view.go_to_row(2)
    window.route.go("people")
    settle(qtbot, desk)
    looks = [window.keeping.running]
    window.keeping.keep()  # as its timer does
    kept = load_session(tmp_path / "state" / "window.json")
    place = kept.of_archive(desk.folder)
    assert kept.last_archive == desk.folder
    assert (place.query, place.page) == ("port", "people")
    assert place.statement == window.results.model.id_at(2)
    assert desk.settings.get("window.state", str)
    window.panes.toggle("left")
    window.resize(780, 560)
    settle(qtbot, desk)
    window.keeping.keep()
    again = Window(desk)
    qtbot.addWidget(again)
    again.panes.bring_back()
    assert (again.width(), again.height()) == (780, 560)
    assert not again.panes.shown("left")
    assert again.panes.shown("right") == window.panes.shown("right")
    desk.close()
    looks.append(window.keeping.running)
    assert looks == [True, False]
    window.keeping.keep()
    assert load_session(tmp_path / "state" / "window.json").last_archive == kept.last_archive


def test_back_leads_to_no_place_of_an_archive_that_is_shut(
    qtbot: QtBot, window: Window, desk: Desk, archive_folder: Path
) -> None:
    one = desk.archive.store.statements.get(window.results.model.id_at(0))
    assert one is not None
    window.route.show_article(one.article_id, one.id)
    settle(qtbot, desk)
    window.route.go("results")
    settle(qtbot, desk)
    assert window.route.trail.can_go_back
    desk.close()
    assert not window.situation().can_go_back
    window.run("go.back")
    assert window.pages.name == "start"
    other = shutil.copytree(archive_folder, archive_folder.with_name("another"))
    desk.open(Archive.open(other))
    settle(qtbot, desk)
    assert not window.situation().can_go_back
    window.run("go.back")
    settle(qtbot, desk)
    assert window.pages.name != "article"


def test_a_window_whose_settings_cannot_be_written_says_so_and_closes(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "a file").touch()
    desk.settings.path = tmp_path / "a file" / "settings.json"
    with qtbot.waitSignal(desk.told) as told:
        window.close()
    assert told.args is not None
    assert "cannot be written" in told.args[0]
    assert not window.isVisible()
    assert not desk.has_archive


def test_tags_stand_side_by_side_and_wrap(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.panes.docks["right"].show()
    one = window.results.model.id_at(0)
    desk.archive.tag([one], add=[f"probe/{n}" for n in range(7)])
    window.results.view.go_first()
    settle(qtbot, desk)
    tab = window.details.currentWidget()
    assert tab is not None
    [lines] = tab.findChildren(Wrapping)
    qtbot.waitUntil(lines.isVisible)
    come_to_rest()
    places = [label.geometry() for label in lines.labels]
    assert [label.text() for label in lines.labels] == [f"probe/{n}" for n in range(7)]
    assert 1 < len({place.y() for place in places}) < 7
    assert max(place.right() for place in places) < lines.width()
    assert max(place.bottom() for place in places) < lines.height()
    assert not any(a.intersects(b) for a, b in combinations(places, 2))
    desk.archive.tag([one], remove=[f"probe/{n}" for n in range(5)])
    qtbot.waitUntil(lambda: len(lines.labels) == 2)  # the same widget: nothing is made anew


def test_what_is_told_of_a_file_keeps_its_name(qtbot: QtBot, window: Window, desk: Desk) -> None:
    told = "Exported 15 lines to /home/somebody/archives/2024/March/before the talks/Fees.docx"
    window.resize(640, 360)
    window.status.tell(told, undo=False)
    settle(qtbot, desk)
    [line] = [one for one in window.status.findChildren(Elided) if one.text() == told]
    room = line.contentsRect().width()
    assert room < line.fontMetrics().horizontalAdvance(told)
    shown = line.shown_in(room)
    assert shown.startswith("Exported")
    assert shown.endswith(".docx")
    assert "…" in shown
    assert "Fees.docx" in line.toolTip()


def test_in_a_low_window_the_shelf_keeps_some_lines(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    narrow(window, qtbot, desk, both=False)
    tree = window.sidebar.tree
    lines = tree.viewport().height() / tree.sizeHintForRow(0)
    assert lines >= 4.7
    assert window.sidebar.facets.height() >= 60


def test_a_correction_of_several_says_so_and_holds_for_all(
    qtbot: QtBot, window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.results.view
    some = [window.results.model.id_at(row) for row in (0, 4, 8)]  # of three articles
    view.select_ids(some)
    seen: list[str] = []

    def accept(dialog: DateDialog) -> int:
        seen.append(dialog.windowTitle())
        return int(QDialog.DialogCode.Accepted)  # as it stands: the day of the first

    monkeypatch.setattr(DateDialog, "exec", accept)
    window.run("date")
    settle(qtbot, desk)
    store = desk.archive.store
    days = {str(one.said) for one in store.statements.many(some)}
    assert len(days) == 1  # one only had it before
    view.go_to(some[0])
    window.run("date")
    settle(qtbot, desk)
    assert seen == ["When were these 3 statements said?", "When was it said?"]
    assert desk.archive.undo_name.startswith("Correct the date of 3")  # the second changed nothing


def test_enter_pressed_at_speed_takes_the_whole_name(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    asked: list[str] = []
    picker = Picker(desk, window, "Who said it?", create="New: “%s”", search=asked.append)
    qtbot.addWidget(picker)
    picker.show()
    picker.edit.setText("Wal")
    picker.offer([])  # “New: Wal” is listed
    picker.edit.setText("Walda Probe")
    QTest.keyClick(picker.edit, Qt.Key.Key_Return)
    assert picker.isVisible()  # what is listed is of “Wal”
    picker.offer([])
    assert not picker.isVisible()
    assert picker.picked.added == ("Walda Probe",)
    assert asked == ["Wal", "Walda Probe"]


def test_a_line_that_is_gone_to_is_taken_as_it_is_seen(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    picker = Picker(desk, window, "Who said it?", search=lambda _: None)
    qtbot.addWidget(picker)
    picker.show()
    picker.edit.setText("Wal")
    picker.offer([Choice("1", "Walda"), Choice("2", "Waltraud")])
    picker.edit.setText("Walt")
    QTest.keyClick(picker.edit, Qt.Key.Key_Down)
    QTest.keyClick(picker.edit, Qt.Key.Key_Return)
    assert picker.picked.added == ("2",)


def test_a_pane_has_its_width_again_when_the_other_goes(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    narrow(window, qtbot, desk, both=False)
    left = window.panes.docks["left"]
    before = left.width()
    window.run("view.right")
    qtbot.waitUntil(lambda: left.width() < before)
    settle(qtbot, desk)
    window.run("view.right")
    qtbot.waitUntil(lambda: left.width() == before)


def test_in_a_low_window_the_jobs_leave_room_for_a_card(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    narrow(window, qtbot, desk, both=False)
    good = FileResult("/x/a.txt", "imported", statements=2)
    desk.job("Import a.txt", lambda _archive, _progress: ImportReport((good,)))
    settle(qtbot, desk)
    window.panes.long_work.toggle()
    settle(qtbot, desk)
    qtbot.waitUntil(lambda: window.panes.docks["jobs"].height() <= 100)
    view = window.results.view
    assert view.viewport().height() >= 0.8 * view.verticalHeader().defaultSectionSize()

"""The window over a real archive: find, read, tag, undo, close, and come back to the same place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.conftest import open_window, settle

from rostra.app.archive import Archive
from rostra.domain.records import Review
from rostra.qt import copying
from rostra.qt.commands import BY_ID
from rostra.qt.desk import Desk
from rostra.qt.facets import COUNT, STATE, TITLES
from rostra.qt.shelf_tree import What
from rostra.qt.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def ask(qtbot: QtBot, window: Window, query: str) -> list[int]:
    """Type a query and give the ids found."""
    with qtbot.waitSignal(window.results.answered):
        if query == window.results.query:
            window.results.search()
        else:
            window.results.box.set_typed(query)
    settle(qtbot, window.desk)
    return list(window.results.model.ids)


def run(qtbot: QtBot, window: Window, command: str) -> None:
    """Run a command and wait for what it started."""
    window.actions_table.run(BY_ID[command])
    settle(qtbot, window.desk)


def focus(window: Window, widget: object) -> None:
    """Make the window active and give a widget the focus."""
    window.activateWindow()
    widget.setFocus()
    QApplication.processEvents()


def test_every_keystroke_searches_and_nothing_is_rewritten(qtbot: QtBot, window: Window) -> None:
    focus(window, window.results.box)
    typed = ""
    for letter in 'speaker:"Leyla Aral" fees (':
        typed += letter
        QTest.keyClicks(window.results.box, letter)
        assert window.results.box.text() == typed
    settle(qtbot, window.desk)
    assert len(window.results.model.ids) == 4
    assert window.results.box.hasFocus()


def test_letters_typed_while_the_list_fills_never_act_on_statements(
    qtbot: QtBot, window: Window
) -> None:
    focus(window, window.results.box)
    assert ask(qtbot, window, "nowhere") == []
    assert window.results._empty.isVisible()
    ask(qtbot, window, "")
    assert window.results.box.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "aru")
    settle(qtbot, window.desk)
    assert window.results.box.text() == "aru"
    assert {s.review for s in window.desk.archive.store.statements.page()} == {Review.NEW}


def test_an_unknown_field_is_said_and_other_names_are_offered(qtbot: QtBot, window: Window) -> None:
    ask(qtbot, window, "bogus:1")
    assert window.results.hints.isVisible()
    assert "bogus" in window.results.hints._row.itemAt(0).widget().text()
    ask(qtbot, window, "portz")
    found = window.results.found
    assert found is not None
    assert found.did_you_mean


def test_a_facet_goes_through_include_exclude_off(qtbot: QtBot, window: Window) -> None:
    everything = ask(qtbot, window, "")
    facets = window.results.found.facets
    assert set(TITLES) <= set(facets)
    said = {v.label: v.count for v in facets["speaker"]}
    assert said == {"Oskar Venn": 8, "Leyla Aral": 4}
    seen = []
    for _ in range(3):
        with qtbot.waitSignal(window.results.answered):
            window.sidebar.facets.clicked_value.emit("speaker", "Leyla Aral")
        seen.append((window.results.query, len(window.results.model.ids)))
    assert seen == [('speaker:"Leyla Aral"', 4), ('-speaker:"Leyla Aral"', 8), ("", 12)]
    assert list(window.results.model.ids) == everything


def test_a_value_that_is_shut_out_can_still_be_clicked(qtbot: QtBot, window: Window) -> None:
    facets = window.sidebar.facets
    ask(qtbot, window, '-speaker:"leyla aral" -sector:transport -date:2022-03-01')

    def shown() -> dict[str, tuple[str, int]]:
        heads = [facets.topLevelItem(i) for i in range(facets.topLevelItemCount())]
        lines = [head.child(i) for head in heads for i in range(head.childCount())]
        return {x.text(0): (x.data(0, STATE), x.data(0, COUNT)) for x in lines}

    out = ("exclude", 0)
    assert shown()["Leyla Aral"] == shown()["Transport and logistics"] == out
    assert not [label for label in shown() if label.startswith("2022-")]
    line = facets.findItems("Leyla Aral", Qt.MatchFlag.MatchRecursive)[0]
    with qtbot.waitSignal(window.results.answered):
        facets.itemClicked.emit(line, 0)
    settle(qtbot, window.desk)
    assert window.results.query == "-sector:transport -date:2022-03-01"
    assert shown()["Transport and logistics"] == out
    assert shown().get("Leyla Aral") != out


def test_the_year_s_facet_and_the_histogram_set_the_date(qtbot: QtBot, window: Window) -> None:
    ask(qtbot, window, "fees")
    with qtbot.waitSignal(window.results.answered):
        window.sidebar.facets.clicked_value.emit("date", "2022")
    assert window.results.query == "fees date:2022"
    ask(qtbot, window, "fees")
    bars = window.results.histogram.bars
    assert bars[0][0] == "2021-03"
    assert bars[-1][0] == "2024-03"
    assert sum(n for _, n in bars) == 4
    with qtbot.waitSignal(window.results.answered):
        window.results.histogram.picked.emit("2022-01", "2023-12")
    assert window.results.query == "fees date:2022-01..2023-12"
    assert len(window.results.model.ids) == 2


def test_dragging_on_the_histogram_picks_a_range(qtbot: QtBot, window: Window) -> None:
    ask(qtbot, window, "")
    strip = window.results.histogram
    first, last = strip._slot(0).center().toPoint(), strip._slot(12).center().toPoint()
    with qtbot.waitSignal(strip.picked) as picked:
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(strip, last)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=last)
    assert picked.args[0] == "2021-03"


def test_tag_undo_redo_by_keys_also_from_the_search_box(qtbot: QtBot, window: Window) -> None:
    store = window.desk.archive.store
    first = ask(qtbot, window, "denies OR port")[0]
    window.results.view.go_to(first)
    window.acts._put_tags([first], ("rail/fees",), ())
    settle(qtbot, window.desk)
    assert store.statements.get(first).tags == ("rail/fees",)
    assert window.status.message == "1 statement: tagged rail/fees"
    assert window.actions_table["undo"].text().startswith("Undo: Tag 1 statement")

    focus(window, window.results.box)
    QTest.keyClick(window.results.box, Qt.Key.Key_End)
    window.results.box.set_quietly("port")  # as after a restart: no typing of its own to undo
    QTest.keyClick(window.results.box, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, window.desk)
    assert store.statements.get(first).tags == ()
    QTest.keyClick(window.results.box, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(qtbot, window.desk)
    assert store.statements.get(first).tags == ("rail/fees",)


def test_undo_selects_what_it_changed(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "")
    some = [ids[2], ids[5]]
    window.results.view.select_ids(some)
    run(qtbot, window, "review.accept")
    window.results.view.go_to(ids[0])
    run(qtbot, window, "undo")
    qtbot.waitUntil(lambda: sorted(window.results.view.selected_ids()) == sorted(some))
    assert window.status.message.startswith("Undid: Accept 2 statements")


def test_undo_lists_what_the_search_does_not_show(qtbot: QtBot, window: Window) -> None:
    denied = ask(qtbot, window, "force:denies")
    window.acts._put_tags([denied[0]], ("x",), ())
    settle(qtbot, window.desk)
    ask(qtbot, window, "force:promises")
    run(qtbot, window, "undo")
    qtbot.waitUntil(lambda: window.results.is_listing)
    assert list(window.results.model.ids) == [denied[0]]
    settle(qtbot, window.desk)
    facets = window.sidebar.facets._facets
    assert [(v.label, v.count) for v in facets["speaker"]] == [("Oskar Venn", 1)]
    assert sum(v.count for v in facets["year"]) == 1, "counts are of what is shown"
    assert window.status._shown.text() == "1 of 12"
    window.desk.archive.trash(denied)
    qtbot.waitUntil(lambda: not window.results.is_listing)
    settle(qtbot, window.desk)
    assert len(window.results.model.ids) == 4, "what is gone makes way for the search"
    window.desk.archive.undo()
    settle(qtbot, window.desk)
    window.results.list_ids([denied[0]], "again")
    focus(window, window.results.view)
    QTest.keyClick(window.results.view, Qt.Key.Key_Escape)
    settle(qtbot, window.desk)
    assert len(window.results.model.ids) == 4


def test_single_letters_work_in_the_list(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "")
    window.results.view.go_to(ids[0])
    focus(window, window.results.view)
    QTest.keyClick(window.results.view, Qt.Key.Key_A)
    settle(qtbot, window.desk)
    QTest.keyClick(window.results.view, Qt.Key.Key_R)
    settle(qtbot, window.desk)
    store = window.desk.archive.store
    assert store.statements.get(ids[0]).review == Review.ACCEPTED
    assert store.statements.get(ids[1]).review == Review.REJECTED  # it went on to the next
    QTest.keyClick(window.results.view, Qt.Key.Key_K)
    assert window.chosen.current_id() == ids[1]


def test_after_del_and_merge_one_is_where_one_was(qtbot: QtBot, window: Window) -> None:
    view, ids = window.results.view, list(window.results.model.ids)
    view.go_to(ids[4])
    run(qtbot, window, "trash")
    qtbot.waitUntil(lambda: window.results.model.statement_count == len(ids) - 1)
    settle(qtbot, window.desk)
    assert view.selected_ids() == [ids[5]], "what took its place"
    article = window.desk.archive.store.statements.get(ids[8])
    assert article is not None
    pair = [s.id for s in window.desk.archive.store.statements.of_article(article.article_id)][:2]
    view.select_ids(pair)
    run(qtbot, window, "merge")
    qtbot.waitUntil(lambda: window.results.model.statement_count == len(ids) - 2)
    settle(qtbot, window.desk)
    assert view.selected_ids() == pair[-1:], "the merged one, which keeps the first one's record"


def test_del_moves_to_the_trash_and_the_trash_gives_back(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "")
    window.results.view.go_to(ids[3])
    focus(window, window.results.view)
    QTest.keyClick(window.results.view, Qt.Key.Key_Delete)
    settle(qtbot, window.desk)
    qtbot.waitUntil(lambda: len(window.results.model.ids) == 11)
    window.route.go("trash")
    qtbot.waitUntil(lambda: window.pages.trash.model.rowCount() == 1)
    settle(qtbot, window.desk)
    window.pages.trash.view.go_to(ids[3])
    run(qtbot, window, "restore")
    qtbot.waitUntil(lambda: window.pages.trash.model.rowCount() == 0)
    assert not window.desk.archive.store.statements.get(ids[3]).trashed


def test_enter_opens_at_the_characters_and_esc_leads_back(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "promises OR fees")
    target = ids[2]
    window.results.view.go_to(target)
    focus(window, window.results.view)
    QTest.keyClick(window.results.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.current_id == target)
    settle(qtbot, window.desk)
    assert window.pages.name == "article"
    one = window.reader.text.current()
    lit = [
        s.cursor.selectedText()
        for s in window.reader.text.extraSelections()
        if s.format.background().color() == window.desk.theme.colour("content")
    ]
    assert lit == ["the rail fees would fall by 17 percent by 2027"] == [one.text]
    QTest.keyClick(window.reader.text, Qt.Key.Key_Escape)
    assert window.pages.name == "results"
    assert window.results.view.current_id() == target
    run(qtbot, window, "go.back")
    qtbot.waitUntil(lambda: window.pages.name == "article")


def test_find_in_the_article(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "")
    window.route.show_statement(ids[0])
    qtbot.waitUntil(lambda: window.reader.current_id == ids[0])
    run(qtbot, window, "view.find")
    bar = window.reader._find
    bar._edit.setText("THE PORT")
    assert bar._count.text() == "1 / 2"
    run(qtbot, window, "view.find.next")
    assert bar._count.text() == "2 / 2"
    bar._edit.setText("zeppelin")
    assert bar._count.text() == "Not found"


def test_find_where_there_is_no_article(qtbot: QtBot, window: Window) -> None:
    ask(qtbot, window, "port")
    window.results.view.setFocus()
    run(qtbot, window, "view.find")
    assert window.results.box.hasFocus(), "what is typed now is no command of the list"
    assert window.results.box.selectedText() == "port"
    window.route.go("people")
    window.pages.people.tree.setFocus()
    run(qtbot, window, "view.find")
    assert window.pages.people.edit.hasFocus()
    window.route.go("charts")
    run(qtbot, window, "view.find")
    assert window.pages.name == "results"
    assert window.results.box.hasFocus()


def test_a_new_statement_from_selected_text_and_its_edges(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "")
    store = window.desk.archive.store
    window.route.show_statement(ids[0])
    qtbot.waitUntil(lambda: window.reader.current_id == ids[0])
    text = window.reader.text
    at = text.source_text.index("Rail talks")
    text.setTextCursor(text.cursor_of((at, at + len("Rail talks"))))
    run(qtbot, window, "statement.new")
    qtbot.waitUntil(lambda: window.reader.current_id not in (0, ids[0]))
    made = store.statements.get(window.reader.current_id)
    assert made.text == "Rail talks"
    run(qtbot, window, "edge.end.grow")
    qtbot.waitUntil(lambda: store.statements.get(made.id).text == "Rail talks in")
    assert store.statements.get(made.id).decided["content"] == "person"


def test_copy_with_citation_keeps_a_denial_a_denial(qtbot: QtBot, window: Window) -> None:
    denied = ask(qtbot, window, "force:denies date:2024")
    window.results.view.go_to(denied[0])
    run(qtbot, window, "copy.citation")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("DENIAL: the port had been sold — Oskar Venn, Prime Minister")
    assert "5 March 2024 (reported by the outlet in its own words)" in text
    assert "[https://courier.example/2024]" in text
    window.desk.settings.set("export.language", "ru")
    run(qtbot, window, "copy.citation")
    assert QGuiApplication.clipboard().text().startswith("ОТРИЦАНИЕ: the port had been sold")


def test_more_than_the_clipboard_takes_is_not_copied(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = ask(qtbot, window, "")
    monkeypatch.setattr(copying, "MOST_COPIED", len(ids) - 1)
    window.results.view.setFocus()
    window.chosen.select_all()
    QGuiApplication.clipboard().setText("before")
    run(qtbot, window, "copy")
    assert QGuiApplication.clipboard().text() == "before"
    assert f"takes {len(ids) - 1} statements at most" in window.status.message
    monkeypatch.setattr(copying, "MOST_COPIED", len(ids))
    run(qtbot, window, "copy")
    assert QGuiApplication.clipboard().text().count("\n\n") == len(ids) - 1


def test_bulk_acts_show_a_preview_first(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rostra.qt.dialogs import PreviewDialog

    window.desk.settings.set("bulk.preview", 5)
    shown = []

    def refuse(dialog: PreviewDialog) -> int:
        shown.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(PreviewDialog, "exec", refuse)
    ids = ask(qtbot, window, "")
    window.acts._put_tags(ids, ("all",), ())
    settle(qtbot, window.desk)
    assert shown == ["Tag: 12 statements"]
    assert window.desk.archive.store.tags.all() == []


def test_statements_dropped_on_a_collection(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "force:denies")
    window.results.view.select_ids(ids)
    port = window.desk.archive.collections.create("Port")
    window.acts.put_on(What("collection", port, "Port"))
    settle(qtbot, window.desk)
    window.route.go("collection", port)
    view = window.pages.collection.view
    qtbot.waitUntil(lambda: view.count() == 4)
    view.setCurrentRow(3)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window.desk)
    held = window.desk.archive.collections.items(window.pages.record)
    assert [i.statement_id for i in held] == [ids[0], ids[1], ids[3], ids[2]]


def test_after_a_restart_everything_is_where_it_was(
    qtbot: QtBot, window: Window, desk: Desk, archive_folder: Path
) -> None:
    ids = ask(qtbot, window, "port")
    window.results.set_sort("-date")
    settle(qtbot, desk)
    row = list(window.results.model.ids)[5]
    window.results.view.go_to(row)
    window.acts._put_tags([row], ("kept",), ())
    settle(qtbot, desk)
    window.results.view.go_to(row)
    window.close()
    assert not desk.has_archive
    again = open_window(qtbot, desk, archive_folder)
    assert again.results.query == "port"
    assert again.results.sort == "-date"
    assert sorted(again.results.model.ids) == sorted(ids)
    assert again.results.view.current_id() == row
    assert desk.session.last_archive == str(archive_folder)
    assert again.acts.quick_tags()[0] == "kept"
    focus(again, again.results.box)
    QTest.keyClick(again.results.box, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, desk)
    assert desk.archive.store.statements.get(row).tags == ()
    QTest.keyClick(again.results.box, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(qtbot, desk)
    assert desk.archive.store.statements.get(row).tags == ("kept",)


def test_a_read_only_archive_is_shown_as_such(
    qtbot: QtBot, desk: Desk, archive_folder: Path
) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    desk.open(Archive.open(archive_folder, read_only=True))
    qtbot.waitUntil(lambda: window.results.model.rowCount() == 12)
    settle(qtbot, desk)
    assert "reading only" in window.messages.text.text()
    assert not window.actions_table["tag"].isEnabled()
    assert window.actions_table["copy"].isEnabled()


def test_the_window_fits_a_small_screen_at_200_percent(qtbot: QtBot, window: Window) -> None:
    window.resize(640, 360)
    settle(qtbot, window.desk)
    assert (window.width(), window.height()) == (640, 360)
    for page in ("article", "charts", "people", "settings", "review", "trash", "results"):
        window.route.go(page)
        settle(qtbot, window.desk)
        assert window.minimumSizeHint().width() <= 640
        assert (window.width(), window.height()) == (640, 360)


def test_hostile_text_is_shown_as_text(qtbot: QtBot, window: Window) -> None:
    evil = '<script>alert(1)</script><img src="http://x.example/a.png"><h1>Big</h1>'
    ids = ask(qtbot, window, "")
    window.desk.archive.correct([ids[0]], "speakers", evil[:60])
    window.desk.archive.note(ids[0], evil)
    settle(qtbot, window.desk)
    window.details.show_statement(ids[0])
    settle(qtbot, window.desk)
    from PySide6.QtWidgets import QLabel

    shown = [label for label in window.details.findChildren(QLabel) if "script" in label.text()]
    assert shown
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)


def test_files_can_be_dropped(window: Window, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert window.imports.accepts(data)
    assert window.acceptDrops()
    assert window.rect().contains(QPoint(5, 5))


def test_a_completion_is_taken_by_keys_and_nothing_else_changes(
    qtbot: QtBot, window: Window
) -> None:
    box = window.results.box
    focus(window, box)
    QTest.keyClicks(box, "fees spea")
    qtbot.waitUntil(box._popup.isVisible)
    QTest.keyClick(box._popup, Qt.Key.Key_Down)
    QTest.keyClick(box._popup, Qt.Key.Key_Return)
    assert box.text() == "fees speaker:"
    QTest.keyClicks(box, "ley")
    qtbot.waitUntil(lambda: box._popup.isVisible() and box._items.rowCount() == 1)
    QTest.keyClick(box._popup, Qt.Key.Key_Down)
    QTest.keyClick(box._popup, Qt.Key.Key_Return)
    assert box.text() == 'fees speaker:"Leyla Aral"'
    settle(qtbot, window.desk)
    assert not box._popup.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert window.results.view.hasFocus()


def test_a_pane_that_was_shut_stays_shut(
    qtbot: QtBot, window: Window, desk: Desk, archive_folder: Path
) -> None:
    window.panes.docks["right"].show()
    run(qtbot, window, "view.left")
    assert not window.panes.shown("left")
    window.close()
    again = open_window(qtbot, desk, archive_folder)
    assert again.panes.shown("right")
    assert not again.panes.shown("left")


def test_the_force_is_on_the_narrowest_card(qtbot: QtBot, window: Window) -> None:
    ask(qtbot, window, "force:denies")
    drawn: list[str] = []
    delegate = window.results.delegate
    draw = delegate._draw_chip
    delegate._draw_chip = lambda painter, rect, chip: (  # type: ignore[method-assign]
        drawn.append(chip.text),
        draw(painter, rect, chip),
    )
    window.resize(480, 360)
    settle(qtbot, window.desk)
    drawn.clear()
    window.results.view.viewport().grab()
    assert "DENIES" in drawn


def test_one_article_after_another_without_a_word_from_qt(
    qtbot: QtBot, window: Window, qtlog: pytest.FixtureRequest
) -> None:
    store = window.desk.archive.store
    for one in ask(qtbot, window, "force:denies"):
        window.route.show_statement(one)
        qtbot.waitUntil(lambda one=one: window.reader.current_id == one)
        assert window.reader.article_id == store.statements.get(one).article_id
    said = [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]
    assert said == []


def test_pieces_of_one_statement_are_merged_and_taken_apart(qtbot: QtBot, window: Window) -> None:
    ids = ask(qtbot, window, "date:2024 speaker:Venn")
    assert len(ids) == 2
    window.results.view.select_ids(ids)
    focus(window, window.results.view)
    QTest.keyClick(window.results.view, Qt.Key.Key_M)
    settle(qtbot, window.desk)
    qtbot.waitUntil(lambda: window.results.model.rowCount() == 1)
    run(qtbot, window, "undo")
    qtbot.waitUntil(lambda: window.results.model.rowCount() == 2)


def test_pieces_are_merged_on_the_page_of_a_collection(qtbot: QtBot, window: Window) -> None:
    """Its list is no list of results: it is told of the change, not where to go."""
    ids = ask(qtbot, window, "date:2024 speaker:Venn")
    window.results.view.select_ids(ids)
    port = window.desk.archive.collections.create("Port")
    window.acts.put_on(What("collection", port, "Port"))
    settle(qtbot, window.desk)
    window.route.go("collection", port)
    view = window.pages.collection.view
    qtbot.waitUntil(lambda: view.count() == 2)
    view.select_ids(ids)
    focus(window, view)
    window.acts.merge()
    settle(qtbot, window.desk)
    left = ask(qtbot, window, "date:2024 speaker:Venn")
    assert len(left) == 1

"""Small things that people stumbled over, each once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle
from tests.qt.test_shelf import answer

from rostra.domain.search import FacetValue
from rostra.qt.commands import BY_ID
from rostra.qt.desk import Desk
from rostra.qt.dialogs import NoteDialog, TextDialog
from rostra.qt.export_dialog import ExportDialog
from rostra.qt.facets import COUNT, STATE
from rostra.qt.window import Window


def values(window: Window, facet: str) -> dict[str, tuple[str, int]]:
    """Label -> state and count of one facet's lines."""
    panel = window.sidebar.facets
    heads = [panel.topLevelItem(i) for i in range(panel.topLevelItemCount())]
    lines: list[QTreeWidgetItem] = []
    for head in heads:
        if head is not None and head.text(0) == facet:
            lines = [head.child(i) for i in range(head.childCount())]
    return {one.text(0): (str(one.data(0, STATE)), one.data(0, COUNT)) for one in lines}


def test_a_value_that_is_asked_for_stays_when_nothing_has_it(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    window.sidebar.facets.clicked_value.emit("speaker", "Leyla Aral")
    settle(qtbot, desk)
    window.results.set_query(window.results.query + " force:denies")
    settle(qtbot, desk)
    assert window.results.model.rowCount() == 0
    assert values(window, "Speaker")["Leyla Aral"] == ("include", 0)
    window.sidebar.facets.clicked_value.emit("speaker", "Leyla Aral")
    settle(qtbot, desk)
    assert values(window, "Speaker")["Leyla Aral"][0] == "exclude"


def test_a_name_written_in_part_is_no_value(window: Window) -> None:
    window.sidebar.facets.show_facets(
        "speaker:aral", {"speaker": [FacetValue("1", "Leyla Aral", 4)]}
    )
    assert set(values(window, "Speaker")) == {"Leyla Aral"}


def test_what_all_results_are_of_has_their_count(window: Window) -> None:
    """The unknown speaker is nobody who is counted."""
    window.sidebar.facets.show_facets("speaker:unknown", {"speaker": []}, 18)
    assert values(window, "Speaker") == {"unknown": ("include", 18)}
    window.sidebar.facets.show_facets("speaker:unknown rail", {"speaker": []}, 0)
    assert values(window, "Speaker") == {"unknown": ("include", 0)}


def test_completions_make_room_for_other_spellings(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    box = window.results.box
    box.setFocus()
    QTest.keyClicks(box, "Oska")
    settle(qtbot, desk)
    assert window.results.found is not None
    assert window.results.found.did_you_mean
    hints = window.results.hints
    assert hints.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    qtbot.waitUntil(box._popup.isVisible)
    top = box._popup.mapToGlobal(box._popup.rect().topLeft()).y()
    assert top >= hints.mapToGlobal(hints.rect().bottomLeft()).y()


def test_a_field_is_completed_though_a_word_is_meant(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    box = window.results.box
    box.setFocus()
    QTest.keyClicks(box, "forc")
    settle(qtbot, desk)
    qtbot.waitUntil(box._popup.isVisible)
    hints = window.results.hints
    assert hints.isVisible()
    top = box._popup.mapToGlobal(box._popup.rect().topLeft()).y()
    assert top >= hints.mapToGlobal(hints.rect().bottomLeft()).y()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box._popup, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "force:"


def test_a_remark_has_a_line_of_its_own(window: Window, qtbot: QtBot, desk: Desk) -> None:
    window.results.view.go_to(desk.archive.find("force:promises").page(0, 1)[0].id)
    settle(qtbot, desk)
    labels = [one.text() for one in window.details.findChildren(QLabel)]
    assert "the article's day" in labels  # whole, not behind "90% sure" and a pencil


def collection(window: Window, qtbot: QtBot, desk: Desk) -> int:
    archive = desk.archive
    archive.collect(list(archive.find("").ids())[:3], "Corridor")
    found = archive.collections.named("Corridor").id
    window.route.go("collection", found)
    qtbot.waitUntil(lambda: window.pages.collection.view.count() == 3)
    settle(qtbot, desk)
    return found


def test_heading_note_and_taking_out_have_keys(window: Window, qtbot: QtBot, desk: Desk) -> None:
    here = collection(window, qtbot, desk)
    items, view = desk.archive.collections.items, window.pages.collection.view
    view.setFocus()
    view.go_to_row(1)
    answer(TextDialog, lambda d: d.edit.setText("Fees"))
    QTest.keyClick(view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: view.count() == 4)
    settle(qtbot, desk)
    assert [i.heading for i in items(here)][1] == "Fees"
    # A dialog leaves the window of a test inactive, and then its keys are not heard.
    assert [BY_ID[f"collection.{name}"].keys for name in ("note", "out")] == [
        ("W",),
        ("Backspace",),
    ]
    view.go_to_row(2)
    answer(NoteDialog, lambda d: d.edit.setPlainText("see page 4"))
    window.actions_table.run(BY_ID["collection.note"])
    qtbot.waitUntil(lambda: items(here)[2].note == "see page 4")
    settle(qtbot, desk)
    view.go_to_row(3)
    window.actions_table.run(BY_ID["collection.out"])
    qtbot.waitUntil(lambda: len(items(here)) == 3)
    settle(qtbot, desk)


def test_export_on_a_collection_s_page_offers_it_first(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    collection(window, qtbot, desk)
    desk.archive.collect(list(desk.archive.find("").ids())[:1], "Another")
    settle(qtbot, desk)
    offered: list[tuple[int, str]] = []

    def look(dialog: ExportDialog) -> None:
        offered.append((dialog._what.checkedId(), dialog._collection.currentText()))
        dialog.reject()

    answer(ExportDialog, look)
    window.copying.export()
    qtbot.waitUntil(lambda: bool(offered))
    assert offered == [(2, "Corridor")]


def test_the_trash_restores_by_key(window: Window, qtbot: QtBot, desk: Desk) -> None:
    ids = list(desk.archive.find("").ids())[:2]
    desk.archive.trash(ids)
    window.route.go("trash")
    view = window.pages.trash.view
    qtbot.waitUntil(lambda: window.pages.trash.model.rowCount() == 2)
    settle(qtbot, desk)
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: desk.archive.find("").total == 12)
    settle(qtbot, desk)


def test_history_is_read_when_it_is_looked_at(window: Window, qtbot: QtBot, desk: Desk) -> None:
    view, details = window.results.view, window.details
    first, second = (hit.id for hit in desk.archive.find("").page(0, 2))
    view.go_to(first)
    settle(qtbot, desk)
    assert details.known is not None
    assert details.known.history is None
    details.setCurrentIndex(4)
    settle(qtbot, desk)
    assert details.known.history
    words = " ".join(one.text() for one in details.currentWidget().findChildren(QLabel))
    assert "created" in words
    view.go_to(second)
    settle(qtbot, desk)
    assert details.known.statement.id == second
    assert details.known.history

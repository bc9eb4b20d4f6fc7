"""The left pane: tags and collections changed by key, menu and drag; statements dropped on them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt import tag_acts
from rostra.qt.card import CardDelegate
from rostra.qt.colour_dialog import NAMES, ColourDialog
from rostra.qt.desk import Desk
from rostra.qt.dialogs import PreviewDialog, TextDialog
from rostra.qt.dragging import STATEMENTS
from rostra.qt.picker import Picker
from rostra.qt.shelf import TAGS_SHOWN
from rostra.qt.shelf_tree import What, what_of
from rostra.qt.tasks import Task
from rostra.qt.tokens import TAG_COLOURS
from rostra.qt.window import Window


@pytest.fixture
def shelf(window: Window, qtbot: QtBot, desk: Desk) -> Window:
    """Tags rail, rail/fees and port, collections Corridor and Ports."""
    archive = desk.archive
    ids = list(archive.find("").ids())
    archive.tag(ids[:3], ["rail"])
    archive.tag(ids[3:4], ["rail/fees"])
    archive.tag(ids[4:6], ["port"])
    archive.collect(ids[:2], "Corridor")
    archive.collect(ids[2:5], "Ports")
    settle(qtbot, desk)
    return window


def line(window: Window, kind: str, name: str) -> QTreeWidgetItem:
    return next(
        i
        for i in window.sidebar.tree.lines()
        if what_of(i).kind == kind and what_of(i).name == name
    )


def choose(window: Window, kind: str, *names: str) -> None:
    tree = window.sidebar.tree
    tree.clearSelection()
    for name in names:
        tree.setCurrentItem(line(window, kind, name))
        line(window, kind, name).setSelected(True)
    for name in names:
        line(window, kind, name).setSelected(True)


def answer(kind: type[QDialog], act: Callable[..., object]) -> None:
    """Do something in the next dialog of a kind, and accept it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
            dialog.accept()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def names(desk: Desk) -> dict[str, int]:
    return {tag.name: tag.statements for tag in desk.archive.tags.all()}


def test_rename_by_key_takes_those_under_it_along(shelf: Window, qtbot: QtBot, desk: Desk) -> None:
    choose(shelf, "tag", "rail")
    answer(TextDialog, lambda d: d.edit.setText("track"))
    QTest.keyClick(shelf.sidebar.tree, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: "track" in names(desk))
    assert names(desk) == {"track": 3, "track/fees": 1, "port": 2}
    settle(qtbot, desk)
    shelf.undoing.undo()
    settle(qtbot, desk)
    assert names(desk) == {"rail": 3, "rail/fees": 1, "port": 2}


def test_merge_several_into_one_is_one_step(shelf: Window, qtbot: QtBot, desk: Desk) -> None:
    choose(shelf, "tag", "rail", "port")
    assert len(shelf.sidebar.chosen_tags()) == 2

    def pick(picker: Picker) -> None:
        picker.edit.setText("transport")
        picker._take(stay=False)

    answer(Picker, pick)
    shelf.sidebar.tags.merge(shelf.sidebar.chosen_tags())
    qtbot.waitUntil(lambda: "transport" in names(desk))
    assert names(desk) == {"transport": 5, "transport/fees": 1}
    settle(qtbot, desk)
    shelf.undoing.undo()
    settle(qtbot, desk)
    assert names(desk) == {"rail": 3, "rail/fees": 1, "port": 2}


def test_what_touches_many_statements_is_a_job_with_progress(
    shelf: Window, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tag_acts, "MANY", 3)
    jobs: list[Task] = []
    told: list[tuple[str, bool]] = []
    seen: list[tuple[int, int]] = []

    def started(task: Task) -> None:
        jobs.append(task)
        task.progressed.connect(lambda done, total, _: seen.append((done, total)))

    desk.tasks.job_started.connect(started)
    desk.told.connect(lambda text, undo: told.append((text, undo)))
    answer(Picker, lambda d: (d.edit.setText("freight"), d._take(stay=False)))
    choose(shelf, "tag", "rail")
    shelf.sidebar.tags.merge(shelf.sidebar.chosen_tags())
    qtbot.waitUntil(lambda: "freight" in names(desk))
    settle(qtbot, desk)
    assert [job.title for job in jobs] == ["Changing tags: rail"]
    assert seen[-1] == (3, 3)
    assert ("Merged rail into freight", True) in told
    shelf.undoing.undo()
    settle(qtbot, desk)
    assert names(desk)["rail"] == 3


def test_delete_by_key_acts_at_once_and_says_what_was_lost(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    choose(shelf, "tag", "rail")
    QTest.keyClick(shelf.sidebar.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(desk) == {"port": 2})
    settle(qtbot, desk)
    assert desk.archive.find("").total == 12
    bar = shelf.messages
    assert bar.isVisible()
    assert bar.text.text() == "Deleted “rail, rail/fees”: taken off 4 statements."
    bar.undo.click()
    qtbot.waitUntil(lambda: names(desk) == {"rail": 3, "rail/fees": 1, "port": 2})
    settle(qtbot, desk)
    assert not bar.isVisible()  # what it offered to undo is undone


def test_the_offered_undo_is_withdrawn_when_something_else_is_done(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    choose(shelf, "tag", "port")
    shelf.sidebar.delete()
    qtbot.waitUntil(shelf.messages.isVisible)
    settle(qtbot, desk)
    desk.write("Tagged", lambda a: a.tag(list(a.find("").ids())[:1], ["later"]))
    qtbot.waitUntil(lambda: not shelf.messages.isVisible())
    settle(qtbot, desk)
    shelf.messages.say("This must be known")
    desk.told.emit("Something else", False)
    assert shelf.messages.isVisible()  # only an offer is withdrawn
    assert shelf.messages.undo.isHidden()


@pytest.mark.parametrize("agreed", [True, False])
def test_a_tag_of_many_shows_its_statements_first(
    shelf: Window, qtbot: QtBot, desk: Desk, agreed: bool
) -> None:
    desk.settings.set("bulk.preview", 3)
    titles: list[str] = []

    def look(dialog: PreviewDialog) -> None:
        titles.append(dialog.windowTitle())
        if not agreed:
            dialog.accept = dialog.reject  # type: ignore[method-assign]

    answer(PreviewDialog, look)
    choose(shelf, "tag", "rail")
    shelf.sidebar.delete()
    qtbot.waitUntil(lambda: bool(titles))
    settle(qtbot, desk)
    assert titles == ["Take off and delete “rail, rail/fees”: 4 statements"]
    assert ("rail" not in names(desk)) is agreed
    assert shelf.messages.isVisible() is agreed


def test_collections_and_searches_go_at_once_too(shelf: Window, qtbot: QtBot, desk: Desk) -> None:
    desk.archive.searches.save("Denials", "force:denies", "date")
    settle(qtbot, desk)
    choose(shelf, "collection", "Ports")
    QTest.keyClick(shelf.sidebar.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [c.name for c in desk.archive.collections.all()] == ["Corridor"])
    settle(qtbot, desk)
    assert "“Ports”" in shelf.messages.text.text()
    tree = shelf.sidebar.tree
    tree.clearSelection()
    search = next(i for i in tree.lines() if what_of(i).kind == "search")
    tree.setCurrentItem(search)
    shelf.sidebar.delete()
    qtbot.waitUntil(lambda: not desk.archive.searches.all())
    settle(qtbot, desk)
    assert shelf.messages.text.text() == "Deleted the saved search “Denials”."
    shelf.messages.undo.click()
    qtbot.waitUntil(lambda: bool(desk.archive.searches.all()))
    settle(qtbot, desk)


def test_a_colour_is_inherited_and_shows_everywhere(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    choose(shelf, "tag", "rail")
    answer(ColourDialog, lambda d: d.edit.setText("#777777"))
    shelf.sidebar.tags.recolour(shelf.sidebar.chosen_tags())
    qtbot.waitUntil(lambda: desk.theme.tag("rail") == "#777777")
    assert desk.theme.tag("rail/fees") == "#777777"
    assert desk.theme.tag("port") != "#777777"
    settle(qtbot, desk)
    delegate = shelf.results.delegate
    assert isinstance(delegate, CardDelegate)
    hit = desk.archive.find("tag:rail/fees").page(0, 1)[0]
    chip = next(c for c in delegate._chips(hit) if c.text == "rail/fees")
    assert (chip.back, chip.icon) == ("#777777", "tag")  # never colour alone
    shelf.undoing.undo()
    qtbot.waitUntil(lambda: desk.theme.tag("rail") != "#777777")
    settle(qtbot, desk)


def test_every_colour_offered_has_a_name() -> None:
    assert len(NAMES) == len(TAG_COLOURS)


def test_a_colour_half_typed_cannot_be_set(shelf: Window, desk: Desk) -> None:
    dialog = ColourDialog(desk, shelf, "rail", "")
    dialog.edit.setText("#77")
    assert not dialog._ok.isEnabled()
    dialog.edit.setText("")
    assert dialog._ok.isEnabled()


def test_the_menu_comes_by_key_at_the_chosen_lines(shelf: Window, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(10, look)
            return
        seen.extend(action.text().replace("&", "") for action in menu.actions())
        menu.close()

    for wanted in (["port"], ["rail", "port"]):
        choose(shelf, "tag", *wanted)
        QTimer.singleShot(10, look)
        QTest.keyClick(shelf.sidebar.tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert seen.count("Merge into…") == 2
    assert seen.count("Rename…") == 1  # of several none can be renamed


# -- dropping --------------------------------------------------------------------------


def drop(window: Window, data: QMimeData, item: QTreeWidgetItem, source: object) -> bool:
    """Drop on a line, as Qt would; whether it was taken."""
    tree = window.sidebar.tree
    at = tree.visualItemRect(item).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, none)
    tree.dropEvent(event)
    return event.isAccepted()


def statements() -> QMimeData:
    data = QMimeData()
    data.setData(STATEMENTS, b"1")
    return data


def test_statements_dropped_on_a_tag_and_a_collection(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    shelf.results.view.selectAll()
    data = statements()
    assert drop(shelf, data, line(shelf, "tag", "port"), shelf.results.view)
    qtbot.waitUntil(lambda: names(desk)["port"] == 12)
    settle(qtbot, desk)
    assert drop(shelf, data, line(shelf, "collection", "Ports"), shelf.results.view)
    ports = desk.archive.collections.named("Ports").id
    qtbot.waitUntil(lambda: len(desk.archive.collections.items(ports)) == 12)
    settle(qtbot, desk)
    assert not drop(shelf, data, line(shelf, "all", ""), shelf.results.view)


def test_files_dragged_over_the_pane_are_left_to_the_window(shelf: Window) -> None:
    data = QMimeData()
    data.setText("an article")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shelf.sidebar.tree.dragEnterEvent(event)
    assert not event.isAccepted()


def test_collections_into_each_other_but_never_into_themselves(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    ports, corridor = (desk.archive.collections.named(n).id for n in ("Ports", "Corridor"))
    tree = shelf.sidebar.tree
    tree.moved_into.emit([What("collection", ports, "Ports")], What("collection", corridor, "C"))
    settle(qtbot, desk)
    assert desk.archive.collections.named("Ports").parent_id == corridor
    assert line(shelf, "collection", "Ports").parent() is line(shelf, "collection", "Corridor")
    failed: list[object] = []
    desk.failed.connect(failed.append)
    tree.moved_into.emit([What("collection", corridor, "C")], What("collection", ports, "Ports"))
    settle(qtbot, desk)
    assert len(failed) == 1
    assert desk.archive.collections.named("Corridor").parent_id is None
    tree.moved_into.emit([What("collection", ports, "Ports")], What("branch", 0, "collections"))
    settle(qtbot, desk)
    assert desk.archive.collections.named("Ports").parent_id is None


def test_a_tag_dropped_on_another_goes_under_it(shelf: Window, qtbot: QtBot, desk: Desk) -> None:
    port = what_of(line(shelf, "tag", "port"))
    shelf.sidebar.tree.moved_into.emit([port], what_of(line(shelf, "tag", "rail")))
    qtbot.waitUntil(lambda: "rail/port" in names(desk))
    settle(qtbot, desk)
    moved = what_of(line(shelf, "tag", "rail/port"))
    shelf.sidebar.tree.moved_into.emit([moved], What("branch", 0, "tags"))
    qtbot.waitUntil(lambda: "port" in names(desk))
    settle(qtbot, desk)


# -- many ------------------------------------------------------------------------------


def test_of_many_tags_the_most_used_are_shown_and_a_way_to_the_others(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    with desk.archive.store.operation("Many") as op:
        for number in range(400):
            op.tags.ensure(f"tag {number:03}")
    shelf.sidebar.refresh()
    settle(qtbot, desk)
    lines = [what_of(i) for i in shelf.sidebar.tree.lines()]
    shown = [what for what in lines if what.kind == "tag"]
    assert len(shown) == TAGS_SHOWN
    assert {"rail", "rail/fees", "port"} <= {what.name for what in shown}
    assert [what.kind for what in lines].count("more") == 1


def test_a_change_of_counts_leaves_the_lines_where_they_are(
    shelf: Window, qtbot: QtBot, desk: Desk
) -> None:
    rail = line(shelf, "tag", "rail")
    desk.archive.tag(desk.archive.find("").ids(), ["rail"])
    settle(qtbot, desk)
    assert line(shelf, "tag", "rail") is rail
    assert rail.text(1) == "12"
    assert "12 statements" in rail.toolTip(0)


def test_a_saved_search_comes_with_its_own_order(shelf: Window, qtbot: QtBot, desk: Desk) -> None:
    desk.archive.searches.save("Denials", "force:denies", "-date")
    settle(qtbot, desk)
    usual = desk.settings.get("search.sort", str)
    item = next(i for i in shelf.sidebar.tree.lines() if what_of(i).kind == "search")
    shelf.sidebar.tree.wanted.emit(item)
    settle(qtbot, desk)
    assert (shelf.results.query, shelf.results.sort) == ("force:denies", "-date")
    years = [h.said for h in desk.archive.rows(shelf.results.model.ids)]
    assert years == sorted(years)
    assert desk.settings.get("search.sort", str) == usual


def test_a_blank_belongs_to_the_name_that_is_typed(shelf: Window, qtbot: QtBot, desk: Desk) -> None:
    ids = list(desk.archive.find("").ids())
    desk.archive.collect(ids[:1], "Osmere file")
    desk.archive.collect(ids[:1], "Osmere notes")
    settle(qtbot, desk)
    tree = shelf.sidebar.tree
    with qtbot.assertNotEmitted(tree.wanted):
        QTest.keyClicks(tree, "osmere n")
    assert what_of(tree.currentItem()).name == "Osmere notes"
    qtbot.wait(QGuiApplication.styleHints().keyboardInputInterval() + 50)
    with qtbot.waitSignal(tree.wanted):
        QTest.keyClick(tree, Qt.Key.Key_Space)

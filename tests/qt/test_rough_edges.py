"""Rough edges that were mended, each held by a test."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest, settle

from rostra.app.archive import Archive
from rostra.domain.changes import FileResult, ImportReport
from rostra.domain.errors import RostraError
from rostra.qt import people_page
from rostra.qt.desk import Desk
from rostra.qt.dialogs import CrashDialog
from rostra.qt.empty import EmptyState
from rostra.qt.job_card import JobCard
from rostra.qt.rules import RulesDialog
from rostra.qt.shelf_tree import Item, ShelfTree, What
from rostra.qt.start_page import StartPage
from rostra.qt.theme import Theme, sheet
from rostra.qt.tokens import DARK, LIGHT
from rostra.qt.watched_dialog import WatchedDialog
from rostra.qt.window import Window


def rightmost(box: QDialogButtonBox) -> QPushButton:
    """The last button of a row, as it is read."""
    shown = [b for b in box.buttons() if b.isVisible()]
    last = max(shown, key=lambda one: one.x())
    assert isinstance(last, QPushButton)
    return last


def test_without_rules_it_says_what_one_is(qtbot: QtBot, window: Window, desk: Desk) -> None:
    dialog = RulesDialog(window, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, desk)
    assert dialog.list.isHidden()
    [empty] = dialog.findChildren(EmptyState)
    assert empty.isVisible()
    assert "Make a rule of the speaker" in " ".join(
        one.text() for one in empty.findChildren(QLabel)
    )
    [box] = dialog.findChildren(QDialogButtonBox)
    assert [b.text() for b in box.buttons() if b.isVisible()] == ["Close"]


def test_what_closes_stands_last(qtbot: QtBot, window: Window, desk: Desk) -> None:
    archive = desk.archive
    spoken = next(s for s in archive.store.statements if s.speakers and s.source)
    archive.rules.from_speaker(spoken.id, "the boss", everywhere=True)
    rules, crash = RulesDialog(window, desk), CrashDialog(window, "report", "")
    for dialog, last in ((rules, "Close"), (crash, "Go on")):
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, desk)
        [box] = dialog.findChildren(QDialogButtonBox)
        assert rightmost(box).text() == last
    line = rules.list.topLevelItem(0)
    assert rules.list.isVisible()
    assert line is not None
    line.setSelected(True)
    rules._forget()
    settle(qtbot, desk)
    qtbot.waitUntil(rules.list.isHidden)


def test_without_watched_folders_it_says_what_to_do(
    qtbot: QtBot, window: Window, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = WatchedDialog(window, desk, window.watcher)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.isHidden()
    assert dialog.add.isHidden()  # the sheet has a button of its own
    [empty] = dialog.findChildren(EmptyState)
    [button] = [b for b in empty.findChildren(QPushButton) if b.isVisible()]
    folder = tmp_path / "in"
    folder.mkdir()
    chosen = "rostra.qt.watched_dialog.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(chosen, lambda *_: str(folder))
    button.click()
    assert dialog.list.isVisible()
    assert dialog.add.isVisible()
    assert window.watcher.folders == (str(folder),)
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert dialog.list.isHidden()
    window.watcher._timer.stop()
    settle(qtbot, desk)


def test_a_line_of_the_settings_has_the_width_of_a_column(window: Window, qtbot: QtBot) -> None:
    window.resize(1900, 900)
    window.route.go("settings")
    come_to_rest()
    page = window.pages.settings
    texts = [one for one in page.findChildren(QLabel) if one.isVisible()]
    assert texts
    assert page.width() > 1000
    assert all(one.width() <= 620 for one in texts)
    assert len({one.mapTo(page, one.rect().topLeft()).x() for one in texts}) == 1


@pytest.mark.parametrize("page", ["settings", "charts", "people", "review"])
def test_after_a_start_keys_are_for_the_page_that_is_shown(
    window: Window, qtbot: QtBot, desk: Desk, page: str
) -> None:
    window.results.view.go_first()
    window.route.go(page)
    settle(qtbot, desk)
    folder = Path(desk.folder)
    desk.close()
    desk.open(Archive.open(folder))
    settle(qtbot, desk)
    assert window.pages.name == page
    before = window.results.view.currentIndex().row()
    focus = QApplication.focusWidget() or window.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert not window.results.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Down)
    QTest.keyClick(focus, Qt.Key.Key_Down)
    assert window.results.view.currentIndex().row() == before


@pytest.mark.parametrize("page", ["settings", "charts", "people"])
def test_escape_leads_back_to_the_row(window: Window, qtbot: QtBot, desk: Desk, page: str) -> None:
    window.results.view.go_to_row(3)
    window.route.go(page)
    settle(qtbot, desk)
    QTest.keyClick(window.pages.focus_target(), Qt.Key.Key_Escape)
    assert window.pages.name == "results"
    assert window.focusWidget() is window.results.view
    assert window.results.view.currentIndex().row() == 3


def arrow(tree: ShelfTree, row: Item) -> QImage:
    """What is painted before a line."""
    place = tree.visualItemRect(row)
    place.setRight(place.left() - 1)
    place.setLeft(0)
    return tree.viewport().grab(place).toImage()


def inked(image: QImage) -> int:
    """Pixels that stand out from the corner's colour."""
    ground = image.pixelColor(0, 0)
    return sum(
        abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 40
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_can_be_folded_has_an_arrow(qtbot: QtBot, theme: Theme, scheme: str) -> None:
    theme.set_choice(scheme)
    try:
        tree = ShelfTree(theme)
        qtbot.addWidget(tree)
        branch, plain = Item(["Tags", ""], What("branch")), Item(["Trash", ""], What("trash"))
        branch.addChild(Item(["rail", ""], What("tag", 1)))
        tree.addTopLevelItems([branch, plain])
        tree.resize(240, 160)
        tree.show()
        shut = arrow(tree, branch)
        assert inked(shut) > 8
        assert inked(arrow(tree, plain)) == 0
        branch.setExpanded(True)
        open_ = arrow(tree, branch)
        assert inked(open_) > 8
        assert open_ != shut
    finally:
        theme.set_choice("light")


def test_the_arrow_of_what_is_folded_points_as_the_window_reads(qapp: QApplication) -> None:
    assert "/next-light.svg" in sheet(LIGHT, 10).partition("branch:has-children:closed")[2][:80]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = sheet(DARK, 10).partition("branch:has-children:closed")[2]
        assert "/previous-dark.svg" in mirrored.partition("}")[0]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_keeps_its_colour_in_a_selected_line(desk: Desk) -> None:
    icon = desk.icons.icon("tag", "accent")
    pictures = [
        icon.pixmap(16, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)
    ]
    assert pictures[0] == pictures[1]
    assert any(
        pictures[0].pixelColor(x, y).alpha() > 200
        and QColor(desk.theme.tokens.accent).hue() == pictures[0].pixelColor(x, y).hue()
        for x in range(16)
        for y in range(16)
    )


@pytest.mark.parametrize("wide", [260, 900])
def test_the_result_of_a_job_is_not_cut(
    qtbot: QtBot, window: Window, desk: Desk, wide: int
) -> None:
    report = ImportReport(
        tuple(FileResult(f"/in/{n}.txt", "imported", statements=3) for n in range(30))
    )
    desk.job("Import the talks of three weeks from watched folders", lambda *_: report)
    settle(qtbot, desk)
    [card] = window.jobs.findChildren(JobCard)
    card.setParent(None)
    qtbot.addWidget(card)
    card.resize(wide, 400)
    card.show()
    come_to_rest()
    for label in (card._title, card._state):
        assert label.height() >= label.heightForWidth(label.width())
        longest = max(label.text().split(), key=len)
        assert label.width() >= label.fontMetrics().horizontalAdvance(longest)
    [tree] = card._trees
    assert tree.isColumnHidden(2)  # there is nothing to do
    if tree.isColumnHidden(1):  # a line a file, what became of it included
        assert "3 statements" in tree.model().index(0, 0).data()
    else:
        assert tree.columnWidth(0) <= max(wide // 3, 200)


def test_nothing_hears_of_a_scheme_after_its_window_is_gone(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    window = Window(desk)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.captureExceptions() as raised:
        theme.set_choice("dark")
        theme.set_choice("light")
        desk.failed.emit(RostraError("Nobody is there", ""))
        desk.closed.emit()
        QApplication.processEvents()
    assert raised == []


def test_lambdas_hang_on_what_goes_with_them() -> None:
    """A lambda lives as long as its sender: desk, theme and tasks outlive every widget."""
    folder = Path(Desk.__module__.replace(".", "/")).parent
    folder = Path(__file__).parents[2] / "desktop" / folder
    long_lived = re.compile(
        r"\b(?:_?desk(?:\.theme|\.icons|\.tasks)?|theme|icons|tasks|styleHints\(\)|screen)"
        r"\.\w+\.connect\(\s*(?:lambda|partial\()"
    )
    paths = list(folder.rglob("*.py"))
    assert len(paths) > 100
    found = {
        f"{path.name}: {match.group()}"
        for path in paths
        for match in long_lived.finditer(path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_among_people_it_says_why_nobody_is_listed(
    window: Window, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.route.go("people")
    settle(qtbot, desk)
    page = window.pages.people
    assert page.tree.isVisible()
    assert page._rest.isHidden()
    page.edit.setText("nobody of that name")
    assert page.tree.isHidden()
    [button] = [b for b in page._empty.findChildren(QPushButton) if not b.isHidden()]
    button.click()
    assert page.tree.isVisible()
    assert page.edit.text() == ""
    monkeypatch.setattr(people_page, "_SHOWN", 1)
    page._fill()
    assert page.tree.topLevelItemCount() == 1
    assert page._rest.text() == "1 more: type a name to find one."
    desk.open(Archive.create(tmp_path / "empty"))
    settle(qtbot, desk)
    window.route.go("people")
    settle(qtbot, desk)
    assert page.tree.isHidden()
    words = [label.text() for label in page._empty.findChildren(QLabel)]
    assert "Nobody has spoken yet" in words


def test_an_empty_trash_has_nothing_to_restore(window: Window, qtbot: QtBot, desk: Desk) -> None:
    window.route.go("trash")
    settle(qtbot, desk)
    trash = window.pages.trash
    [restore] = [b for b in trash.findChildren(QPushButton) if b.text() == "Restore"]
    assert not restore.isEnabled()
    desk.archive.trash(list(desk.archive.find("").ids())[:1])
    qtbot.waitUntil(restore.isEnabled)
    desk.archive.undo()
    qtbot.waitUntil(lambda: not restore.isEnabled())
    settle(qtbot, desk)


def test_what_was_done_is_not_told_of_the_next_archive(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    desk.write("Tagged", lambda a: a.tag(list(a.find("").ids())[:1], ["later"]))
    qtbot.waitUntil(lambda: window.status.message == "Tagged")
    settle(qtbot, desk)
    desk.close()
    assert window.status.message == ""


def test_on_a_low_page_the_bars_leave_the_room_to_what_was_found(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    page = window.results
    assert page.histogram.isVisible()
    page.histogram.set_room(200)
    assert page.histogram.isHidden()
    page.set_query("rail")
    settle(qtbot, desk)
    assert page.histogram.isHidden()
    page.histogram.set_room(230)  # 1280×720 at 200%, in the frame of a window manager
    assert page.histogram.isVisible()
    low = page.histogram.height()
    page.histogram.set_room(400)
    assert page.histogram.isVisible()
    assert page.histogram.height() > low >= 36
    page.set_query("zzz")
    settle(qtbot, desk)
    assert page.histogram.isHidden()


def test_names_of_archives_opened_lately_are_whole(qtbot: QtBot, desk: Desk) -> None:
    desk.settings.set("archives.recent", ["/home/a/pages", "/home/b/quays"])
    page = StartPage(desk)
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    come_to_rest()
    links = [b for b in page.findChildren(QPushButton) if b.text() in ("pages", "quays")]
    assert len(links) == 2
    assert all(one.height() >= one.sizeHint().height() for one in links)


def test_without_jobs_it_is_said_once(window: Window, qtbot: QtBot, desk: Desk) -> None:
    window.jobs.set_open(True, by_hand=True)
    texts = [label.text() for label in window.jobs.findChildren(QLabel)]
    assert texts.count("No jobs") == 1
    window.jobs.set_open(False)
    assert window.jobs._title.text() == "No jobs"
    settle(qtbot, desk)


def test_the_left_pane_shows_where_the_keys_are(window: Window, qtbot: QtBot, desk: Desk) -> None:
    window.route.go("settings")  # of which no line of the pane tells
    settle(qtbot, desk)
    tree = window.sidebar.tree
    assert not tree.currentIndex().isValid()
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert tree.currentIndex().isValid()
    assert tree.selectedItems() == []
    assert window.pages.name == "settings"


def test_bars_of_tabs_have_names(window: Window) -> None:
    assert window.pages.tabBar().accessibleName() == "Pages"
    assert window.details.tabBar().accessibleName() == "Details"


def test_on_a_low_page_the_search_box_is_whole(window: Window, qtbot: QtBot, desk: Desk) -> None:
    page = window.results
    page.setMaximumHeight(140)
    come_to_rest()
    assert page.height() == 140
    assert page.box.visibleRegion().boundingRect().height() == page.box.height()
    assert page.box.height() >= page.box.minimumHeight()
    found = page._total.parentWidget()
    assert found is not None
    assert found.geometry().top() >= page.box.mapTo(page, page.box.rect().bottomLeft()).y()
    settle(qtbot, desk)


def test_settings_are_made_anew_only_when_a_value_is_another(window: Window) -> None:
    page = window.pages.settings
    window.route.go("settings")
    first = page.widget()
    assert first is not None
    window.route.go("results")
    window.route.go("settings")
    assert page.widget() is first
    window.route.go("results")
    window.desk.settings.set("theme", "dark")
    window.route.go("settings")
    again = page.widget()
    assert again is not first
    assert "dark" in [box.currentData() for box in again.findChildren(QComboBox)]

"""What did not change is not painted: counted at the widgets of a real window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest, settle

from rostra.app.archive import Archive
from rostra.qt.desk import Desk
from rostra.qt.tabs import Tabs
from rostra.qt.window import Window


class _Paints(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


@contextmanager
def paints(of: QWidget) -> Iterator[_Paints]:
    come_to_rest()
    watch = _Paints()
    of.installEventFilter(watch)
    try:
        yield watch
    finally:
        of.removeEventFilter(watch)


@pytest.fixture
def tabs(qtbot: QtBot) -> Tabs:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QLabel("What changes", objectName="changes"))
    column.addWidget(QLabel("What stays", objectName="stays"))
    column.addStretch(1)
    tabs.addTab(page, "One")
    tabs.resize(400, 300)
    tabs.show()
    qtbot.waitExposed(tabs)
    come_to_rest()
    return tabs


def test_a_longer_label_has_only_itself_painted(tabs: Tabs) -> None:
    changes = tabs.findChild(QLabel, "changes")
    stays = tabs.findChild(QLabel, "stays")
    changes.setText("What has changed")
    with paints(stays) as watch:
        changes.setText("What has changed meanwhile")
        come_to_rest()
    assert watch.count == 0


def test_tabs_are_laid_out_when_theirs_are_others(tabs: Tabs) -> None:
    before = tabs.tabBar().width()
    tabs.addTab(QWidget(), "A second one")
    tabs.setTabText(0, "The first of them")
    come_to_rest()
    assert tabs.tabBar().width() > before
    stack = tabs.currentWidget().parentWidget()
    assert stack is not None
    assert stack.geometry().top() >= tabs.tabBar().geometry().bottom()


def test_a_page_that_wants_more_room_gets_it(tabs: Tabs) -> None:
    least = tabs.minimumSizeHint().height()
    tabs.currentWidget().setMinimumHeight(500)
    come_to_rest()
    assert tabs.minimumSizeHint().height() > least


def test_an_answer_has_the_rows_painted_once(window: Window, qtbot: QtBot, desk: Desk) -> None:
    window.show()
    qtbot.waitExposed(window)
    settle(qtbot, desk)
    window.results.set_query("the")
    settle(qtbot, desk)
    with paints(window.results.view.viewport()) as watch:
        window.results.set_query("")
        settle(qtbot, desk)
        come_to_rest()
    assert watch.count == 1


def test_the_table_fits_its_words_from_the_first_answer_on(
    qtbot: QtBot, desk: Desk, archive_folder: Path
) -> None:
    desk.settings.set("results.layout", "table")
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(1500, 800)
    window.show()
    desk.open(Archive.open(archive_folder))
    settle(qtbot, desk)
    view = window.results.view
    said = max(
        view.fontMetrics().horizontalAdvance(str(view.model().index(row, 3).data()))
        for row in range(view.model().rowCount())
    )
    assert view.columnWidth(3) > said


def test_rows_have_their_height_after_each_change_of_layout(
    window: Window, qtbot: QtBot, desk: Desk
) -> None:
    window.resize(1200, 420)
    window.show()
    results, view = window.results, window.results.view
    seen: dict[tuple[str, str], set[tuple[int, ...]]] = {}
    for group in ("", "speaker", "", "speaker"):
        results.set_group(group)
        settle(qtbot, desk)
        for layout in ("table", "cards", "table", "cards"):
            results.show_as(layout)
            come_to_rest()
            bar = view.verticalScrollBar()
            rows = view.model().rowCount()
            whole = view.rowViewportPosition(rows - 1) + view.rowHeight(rows - 1) + bar.value()
            assert bar.maximum() == max(0, whole - view.viewport().height())
            heights = tuple(view.rowHeight(row) for row in range(rows))
            seen.setdefault((group, layout), set()).add((bar.maximum(), *heights))
    assert all(len(found) == 1 for found in seen.values())
    assert len(set(map(frozenset, seen.values()))) == 4

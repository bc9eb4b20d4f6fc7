"""The start page of an open archive: what came in lately, counted right, opened by keys."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.app.archive import Archive
from rostra.qt.desk import Desk
from rostra.qt.lately_panel import LatelyPanel
from rostra.qt.start_page import StartPage
from rostra.qt.start_rows import Row, Section
from rostra.qt.window import Window


@pytest.fixture
def panel(window: Window, qtbot: QtBot, desk: Desk) -> LatelyPanel:
    window.route.go("start")
    settle(qtbot, desk)
    shown = window.pages.start.lately
    assert shown is not None
    return shown


def names(section: Section) -> list[str]:
    return [row.accessibleName() for row in section.rows]


def test_it_tells_what_came_in_and_opens_it(
    window: Window, panel: LatelyPanel, qtbot: QtBot, desk: Desk
) -> None:
    [day] = panel.days.rows
    assert day.accessibleName().startswith(
        tuple(  # the archive may have been filled before midnight
            f"{when}, 4 articles  ·  12 statements, Rail talks in Lisse"
            for when in ("Today", "Yesterday")
        )
    )
    assert "Corridor Wire, Daily Courier" in day.accessibleName()
    assert panel.remark.text() == "12 statements · 4 articles"
    assert day.hasFocus()
    QTest.keyClick(day, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert window.pages.name == "results"
    today = datetime.now().astimezone().date().isoformat()
    assert window.results.query == f"added:{today}"
    assert window.results.view.statement_count == 12


def test_a_denial_is_told_as_one(panel: LatelyPanel) -> None:
    said = names(panel.newest)
    assert len(said) == 5
    assert sum("Oskar Venn  ·  denies" in name for name in said) == 2


def test_up_and_down_go_through_all_rows(panel: LatelyPanel, qtbot: QtBot) -> None:
    rows = [row for section in panel.sections for row in section.rows]
    assert len(rows) == 7
    for row in rows[1:]:
        QTest.keyClick(panel.window().focusWidget(), Qt.Key.Key_Down)
        assert row.hasFocus()
    QTest.keyClick(rows[-1], Qt.Key.Key_Down)
    assert rows[-1].hasFocus()
    QTest.keyClick(rows[-1], Qt.Key.Key_Up)
    assert rows[-2].hasFocus()


def test_a_statement_opens_at_its_source(
    window: Window, panel: LatelyPanel, qtbot: QtBot, desk: Desk
) -> None:
    QTest.mouseClick(panel.newest.rows[0], Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert window.pages.name == "article"
    window.route.back()
    settle(qtbot, desk)
    assert window.pages.name == "start"


def test_it_follows_reviews_trash_and_undo(panel: LatelyPanel, qtbot: QtBot, desk: Desk) -> None:
    archive = desk.archive
    assert names(panel.waiting) == ["12 statements to review, The least sure first"]
    ids = list(archive.find("").ids())
    archive.review(ids[:11], "accepted")
    archive.trash(ids[11:])

    def shown(row: Row, words: str) -> Callable[[], bool]:
        return lambda: words in row.accessibleName()

    qtbot.waitUntil(shown(panel.waiting.rows[0], "Everything is reviewed"))
    assert "11 statements" in panel.days.rows[0].accessibleName()
    archive.undo()
    qtbot.waitUntil(shown(panel.waiting.rows[0], "1 statement to review"))
    settle(qtbot, desk)


def test_a_saved_search_tells_what_is_new_until_one_has_looked(
    window: Window, panel: LatelyPanel, qtbot: QtBot, desk: Desk
) -> None:
    archive = desk.archive
    archive.searches.save("Fees", "rail")
    archive.import_text('President Leyla Aral said: "The rail line opens in May."', title="New")
    name = "new since you last looked"
    qtbot.waitUntil(lambda: any(name in one for one in names(panel.searches)))
    assert names(panel.searches)[0].startswith("Fees, ")
    QTest.mouseClick(panel.searches.rows[0], Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert window.results.query == "rail"
    qtbot.waitUntil(lambda: archive.searches.counts()[0].new == 0)
    window.route.go("start")
    settle(qtbot, desk)
    assert name not in names(panel.searches)[0]


def test_nothing_is_read_while_it_is_out_of_sight(
    window: Window, panel: LatelyPanel, qtbot: QtBot, desk: Desk
) -> None:
    window.route.go("results")
    settle(qtbot, desk)
    desk.archive.trash(list(desk.archive.find("").ids())[:1])
    settle(qtbot, desk)
    assert "12 statements" in panel.days.rows[0].accessibleName()
    window.route.go("start")
    settle(qtbot, desk)
    assert "11 statements" in panel.days.rows[0].accessibleName()


def test_an_empty_archive_says_what_to_do(
    window: Window,
    panel: LatelyPanel,
    qtbot: QtBot,
    desk: Desk,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    desk.open(Archive.create(tmp_path_factory.mktemp("start") / "empty"))
    window.route.go("start")
    settle(qtbot, desk)
    assert panel.empty.isVisible()
    assert not panel.days.isVisible()
    offered = [b.text() for b in panel.empty.findChildren(QPushButton) if b.isVisible()]
    assert offered == ["Import files…", "Paste a text…", "From an address…"]
    assert [b for b in panel._buttons if b.isVisible()] == []
    window.route.go("results")
    window.route.go("start")
    settle(qtbot, desk)
    here = window.focusWidget()
    assert isinstance(here, QPushButton)
    assert here.text() == "Import files…"


def test_the_details_come_back_after_the_start_page(
    window: Window, panel: LatelyPanel, qtbot: QtBot, desk: Desk
) -> None:
    window.route.go("results")
    window.panes.docks["right"].show()
    window.route.go("start")
    assert not window.panes.shown("right")
    window.route.go("results")
    assert window.panes.shown("right")
    window.route.go("start")
    desk.close()
    assert not window.panes.shown("right")
    window.route.go("settings")
    assert not window.panes.shown("right")
    window.panes.bring_back()
    assert window.panes.shown("right")


@pytest.mark.parametrize("width", [300, 500, 1100])
def test_no_line_is_cut_and_nothing_lies_beyond_the_edge(
    window: Window, qtbot: QtBot, desk: Desk, width: int
) -> None:
    page = StartPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    qtbot.waitUntil(lambda: page.lately is not None and bool(page.lately.newest.rows))
    settle(qtbot, desk)
    panel = page.lately
    assert panel is not None

    def whole() -> bool:
        """A line that wraps asks its row for room, the row its section: some turns of the loop."""
        rows = [row for section in panel.sections for row in section.rows]
        return all(row.height() >= row.sizeHint().height() for row in rows)

    qtbot.waitUntil(whole)
    assert page.horizontalScrollBar().maximum() == 0
    top, below = (part.mapTo(panel, QPoint()).y() for part in (panel.waiting, panel.newest))
    assert (top < below) == (width > 1000)  # side by side

"""What cannot be done, or is done too late, is told of; nothing around it stops."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.conftest import open_window, settle
from tests.qt.test_results_model import hit

from rostra.app.settings import Settings
from rostra.domain.errors import ArchiveError, RostraError
from rostra.domain.search import SearchHit
from rostra.qt import instance, main
from rostra.qt.desk import Desk
from rostra.qt.icons import Icons
from rostra.qt.results_model import HIT, ResultsModel
from rostra.qt.rules import RulesDialog
from rostra.qt.search_box import SearchBox
from rostra.qt.tasks import Tasks
from rostra.qt.theme import Theme
from rostra.qt.window import Window


@pytest.fixture
def unwritable(monkeypatch: pytest.MonkeyPatch) -> None:
    def save(settings: Settings) -> None:
        raise RostraError(
            f"The settings cannot be written to {settings.path}: Read-only file system.",
            "They hold until Rostra is closed.",
        )

    monkeypatch.setattr(Settings, "save", save)


def test_settings_that_cannot_be_written_stop_nothing(
    qtbot: QtBot, unwritable: None, desk: Desk, archive_folder: Path
) -> None:
    told: list[str] = []
    desk.told.connect(lambda text, _: told.append(text))
    window = open_window(qtbot, desk, archive_folder)
    assert window.results.model.rowCount() == 12
    window.results.set_sort("-date")
    window.results.set_group("speaker")
    settle(qtbot, desk)
    assert window.results.model.groups is not None
    window.preferences.set_theme("dark")
    assert desk.theme.dark
    window.preferences.set_theme("system")
    assert any("cannot be written" in text for text in told)


def test_a_setting_that_cannot_be_written_holds(
    qtbot: QtBot, unwritable: None, window: Window
) -> None:
    failed: list[object] = []
    window.desk.failed.connect(failed.append)
    page = window.pages.settings
    setting = next(s for s, _ in window.desk.settings.items() if s.key == "reader.size")
    with qtbot.waitSignal(page.changed) as heard:
        page._setter(setting)(150)
    assert heard.args == ["reader.size"]
    assert len(failed) == 1
    assert window.desk.settings.get("reader.size", int) == 150


def test_what_was_written_is_not_told_of_once_the_archive_is_closed(
    qtbot: QtBot, window: Window
) -> None:
    desk, told = window.desk, []
    desk.told.connect(lambda text, undo: told.append(text))
    after: list[object] = []
    first = window.results.model.ids[0]
    desk.write("Tagged", lambda a: a.tag([first], add="x"), after.append)
    desk.job("Tag", lambda a, _: a.tag([first], add="y"), after.append)
    desk.close()  # waits for the write; what it says is heard afterwards
    qtbot.waitUntil(lambda: desk.tasks.idle)
    assert (told, after) == ([], [])


class _Failing:
    """Fails the first time it is asked for rows."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, ids: Sequence[int]) -> list[SearchHit]:
        self.asked += 1
        if self.asked == 1:
            raise ArchiveError("The archive is busy.")
        return [hit(i) for i in ids]


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.shutdown()


def test_rows_that_could_not_be_read_are_read_when_looked_at_again(
    qtbot: QtBot, tasks: Tasks
) -> None:
    model, rows = ResultsModel(tasks.read), _Failing()
    model.show_ids(array("q", [1, 2, 3]), rows)
    with qtbot.waitSignal(tasks.failed):
        assert model.index(0, 0).data(HIT) is None
    qtbot.waitUntil(lambda: tasks.idle)
    with qtbot.waitSignal(model.page_loaded):
        model.index(0, 0).data(HIT)
    assert model.index(0, 0).data(HIT).text == "words 1"


def test_an_article_that_is_gone_is_not_shown_as_another(qtbot: QtBot, window: Window) -> None:
    desk, reader = window.desk, window.reader
    article = desk.archive.store.statements.get(window.results.model.ids[0]).article_id
    window.route.show_article(article, 0)
    qtbot.waitUntil(lambda: reader.article_id == article)
    reader.open(999_999)
    settle(qtbot, desk)
    assert (reader.article_id, reader.current_id) == (0, 0)
    assert reader.text.toPlainText() == ""
    shown = [label.text() for label in reader.findChildren(QLabel)]
    assert "This article is not in the archive any more." in shown


def test_completions_are_of_the_word_at_the_cursor_after_a_character_of_two_units(
    qtbot: QtBot, theme: Theme
) -> None:
    box = SearchBox(Icons(theme))
    qtbot.addWidget(box)
    wanted: list[tuple[str, int]] = []
    box.completion_wanted.connect(lambda text, at: wanted.append((text, at)))
    box.insert("\U0001f600 spea")  # as if typed
    assert wanted == [("\U0001f600 spea", 6)]
    box._items.clear()
    box.setFocus()
    box.show()
    qtbot.waitUntil(box.hasFocus)
    box.offer(box.text(), [(2, 6, "speaker:", "speaker:", "")])
    box._take(box._items.index(0, 0))
    assert box.text() == "\U0001f600 speaker:"
    assert box.cursorPosition() == len("\U0001f600 speaker:") + 1  # at the end, in Qt's units
    assert wanted[-1] == ("\U0001f600 speaker:", 10)


def test_the_rules_of_an_archive_that_is_only_read_cannot_be_switched(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.desk
    named = next(
        s for s in desk.archive.store.statements.many(window.results.model.ids) if s.source
    )
    desk.archive.rules.from_speaker(named.id, "the prime minister")
    for writable in (True, False):
        monkeypatch.setattr(Desk, "writable", writable)
        dialog = RulesDialog(window, desk)
        qtbot.addWidget(dialog)
        settle(qtbot, desk)
        flags = dialog.list.topLevelItem(0).flags()
        assert bool(flags & Qt.ItemFlag.ItemIsUserCheckable) == writable


def test_what_was_foreseen_is_no_crash(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Shown:
        def __init__(self) -> None:
            self.window = window

    failed: list[object] = []
    window.desk.failed.connect(failed.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    main._catch_bugs(Shown())  # type: ignore[arg-type]
    error = ArchiveError("There is no collection “Ports”.")
    sys.excepthook(ArchiveError, error, None)
    assert failed == [error]


def test_a_user_without_a_name_has_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(instance.getpass, "getuser", nobody)
    monkeypatch.setattr(instance, "config_folder", lambda: Path("/home/\udcff/config"))
    assert instance._owner() == b" /home/\xff/config"


def test_a_backup_that_fails_on_closing_is_told_of_and_closes_the_next_time(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Path:
        raise ArchiveError("The disk is full.", "Make room.")

    window.desk.settings.set("backup.on_close", True)
    monkeypatch.setattr(type(window.desk.archive), "backup", fail)
    assert not window.close()
    assert window.isVisible()
    assert window.desk.has_archive
    assert "Close again to close without a backup." in window.messages.text.text()
    assert window.close()
    assert not window.desk.has_archive


def test_a_backup_is_made_on_closing(qtbot: QtBot, window: Window, archive_folder: Path) -> None:
    window.desk.settings.set("backup.on_close", True)
    assert window.close()
    assert len(list((archive_folder / "backups").glob("archive-*.db"))) == 1

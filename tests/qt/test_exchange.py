"""Another language at once: a new window where the old one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.qt.conftest import settle

from rostra.app.settings import Settings
from rostra.qt.desk import Desk
from rostra.qt.exchange import Exchange
from rostra.qt.icons import Icons
from rostra.qt.language import install
from rostra.qt.tasks import Tasks
from rostra.qt.theme import Theme
from rostra.qt.window import Window


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Exchange]:
    """The program as `main` makes it, with settings of its own."""

    def make(app: QApplication) -> Window:
        settings = Settings(tmp_path / "settings.json")
        install(app, settings.get("language", str))
        theme = Theme(app, "light")
        desk = Desk(theme, Icons(theme), Tasks(), settings, tmp_path / "state" / "window.json")
        return Window(desk)

    Settings(tmp_path / "settings.json").set("language", "en")
    made = Exchange(qapp, make)
    made.window.show()
    yield made
    window = made.window
    window.desk.close()
    assert window.desk.tasks.shutdown()
    window.deleteLater()
    install(qapp, "en")


def opened(qtbot: QtBot, shown: Exchange, folder: Path) -> Window:
    window = shown.window
    if not window.desk.has_archive:
        window.archives.open(str(folder))
    qtbot.waitUntil(lambda: window.desk.has_archive)
    settle(qtbot, window.desk)
    return window


def choose(window: Window, code: str) -> None:
    window.desk.settings.set("language", code)
    window.pages.setting_changed.emit("language")


def test_the_language_changes_at_once_and_one_stays_where_one_is(
    qtbot: QtBot, shown: Exchange, archive_folder: Path
) -> None:
    old = opened(qtbot, shown, archive_folder)
    old.route.ask_for("fees")
    settle(qtbot, old.desk)
    old.run("view.right")
    old.route.go("settings")
    settle(qtbot, old.desk)
    places, right = old.route.trail.can_go_back, old.panes.shown("right")
    choose(old, "ru")
    qtbot.waitUntil(lambda: shown.window is not old)
    new = opened(qtbot, shown, archive_folder)
    qtbot.waitUntil(lambda: not isValid(old))  # nothing of it stays
    assert new.isVisible()
    assert new.desk.folder == str(archive_folder)
    assert new.menuBar().actions()[0].text() == "&Файл"
    assert new.pages.name == "settings"
    assert new.results.query == "fees"
    assert new.panes.shown("right") == right
    assert new.route.trail.can_go_back == places
    new.corrections.correct("kind", "direct")  # it can be worked in: nothing is selected
    new.route.back()
    settle(qtbot, new.desk)
    assert new.pages.name == "results"
    assert new.results.model.statement_count == 4
    choose(new, "ru")
    settle(qtbot, new.desk)
    assert shown.window is new, "the language is that already"


def test_not_while_an_import_is_open(qtbot: QtBot, shown: Exchange, archive_folder: Path) -> None:
    old = opened(qtbot, shown, archive_folder)
    told: list[str] = []
    old.desk.told.connect(lambda text, _: told.append(text))
    task = old.desk.job("Wait", lambda _archive, progress: _wait(progress))
    qtbot.waitUntil(lambda: old.jobs.running == 1)
    choose(old, "az")
    qtbot.waitUntil(lambda: bool(told))
    assert "next start" in told[0]
    assert shown.window is old
    task.cancel()
    settle(qtbot, old.desk)


def _wait(progress: object) -> None:
    import time

    assert callable(progress)
    while True:
        progress(0, 0, "")
        time.sleep(0.01)

"""Watched folders in the window: what is put into one comes in, once, and is told in the jobs."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.errors import Cancelled
from rostra.qt.watched_dialog import WatchedDialog
from rostra.qt.window import Window

TEXT = "date 2024-05-0{0} Talks\n\nMinister Ada Rook said that bridge {0} would open by 2027.\n"


def names(window: Window) -> set[str]:
    return {a.file_name for a in window.desk.archive.store.articles.page(0, 100)}


def watching(window: Window, folder: Path) -> None:
    folder.mkdir()
    window.watcher.every = window.watcher.soon = 0.05
    window.watcher.add(str(folder))


def test_what_is_put_into_a_watched_folder_comes_in_once(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    watching(window, folder)
    (folder / "a.txt").write_text(TEXT.format(1))
    qtbot.waitUntil(lambda: "a.txt" in names(window))
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert "from watched folders" in window.jobs._jobs[0].task.title
    window.desk.archive.undo()
    (folder / "b.txt").write_text(TEXT.format(2))
    qtbot.waitUntil(lambda: "b.txt" in names(window))
    assert "a.txt" not in names(window), "what was undone does not come back by itself"
    dialog = WatchedDialog(window, window.desk, window.watcher)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert window.watcher.folders == ()
    window.watcher._timer.stop()
    settle(qtbot, window.desk)


def test_a_cancelled_import_is_not_begun_again_at_once(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch
) -> None:
    folder = tmp_path / "in"

    def cancelled(*_: object, **__: object) -> object:
        raise Cancelled

    monkeypatch.setattr(window.desk.archive, "import_paths", cancelled)
    watching(window, folder)
    (folder / "a.txt").write_text(TEXT.format(1))
    qtbot.waitUntil(lambda: bool(window.jobs._jobs))
    qtbot.waitUntil(lambda: not window.jobs.running)
    qtbot.wait(300)
    assert len(window.jobs._jobs) == 1

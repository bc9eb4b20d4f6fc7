"""Long work: a slim bar that opens, stays while something is wrong, and tells outside."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.changes import FileResult, ImportReport
from rostra.domain.errors import Cancelled
from rostra.domain.progress import Progress
from rostra.qt import jobs_panel
from rostra.qt.job_card import JobCard
from rostra.qt.window import Window

GOOD = ImportReport((FileResult("/in/a.txt", "imported", statements=3),))
BAD = ImportReport(
    tuple(
        FileResult(f"/in/{n}.txt", "failed" if n == 7 else "imported", "It is empty.", "Look.")
        for n in range(9)
    )
)


def run(window: Window, result: object, work: Callable[[Progress], None] = lambda _: None) -> None:
    def job(_archive: object, progress: Progress) -> object:
        work(progress)
        return result

    window.desk.job("Import things", job)
    window.panes.long_work.show()


def test_what_went_well_puts_itself_away(qtbot: QtBot, window: Window) -> None:
    slim = window.jobs._bar.sizeHint().height()
    window.jobs._linger.setInterval(30)
    run(window, GOOD)
    assert window.panes.shown("jobs")
    assert window.jobs.maximumHeight() == slim < 60
    qtbot.waitUntil(lambda: not window.panes.shown("jobs"))
    window.panes.toggle("jobs")
    assert window.jobs.is_open, "asked for by hand, the list of what was done is there"
    assert window.jobs._jobs[0].state_words == "1 article imported, 3 statements"


def test_what_went_wrong_stays_with_what_to_do(qtbot: QtBot, window: Window) -> None:
    window.jobs._linger.setInterval(30)
    run(window, BAD)
    settle(qtbot, window.desk)
    QTest.qWait(100)
    assert window.panes.shown("jobs")
    assert window.jobs.is_open
    [card] = window.jobs.findChildren(JobCard)
    tree = card.findChild(QTreeWidget)
    assert tree.topLevelItem(0).text(0) == "7.txt", "what failed stands first"
    assert tree.topLevelItem(0).text(2) == "Look."
    inner = tree.height() - tree.header().height() - 2 * tree.frameWidth()
    assert inner % tree.sizeHintForRow(0) == 0, "no row is cut"
    window.jobs._hide.click()
    assert not window.panes.shown("jobs")
    assert window.jobs._jobs == []


def test_a_file_leads_to_its_article_only_in_its_own_archive(
    qtbot: QtBot, window: Window, archive_folder: Path
) -> None:
    desk = window.desk
    (article,) = desk.archive.store.articles.page(0, 1)
    run(window, ImportReport((FileResult("/in/a.txt", "imported", article_id=article.id),)))
    settle(qtbot, desk)
    [card] = window.jobs.findChildren(JobCard)
    tree = card.findChild(QTreeWidget)
    line = tree.topLevelItem(0)
    with qtbot.waitSignal(card.article_wanted):
        tree.itemActivated.emit(line, 0)
    settle(qtbot, desk)
    desk.close()
    with qtbot.assertNotEmitted(card.article_wanted), qtbot.waitSignal(desk.told) as told:
        tree.itemActivated.emit(line, 0)
    assert str(archive_folder) in told.args[0]


def test_a_list_opened_by_hand_stays(qtbot: QtBot, window: Window) -> None:
    window.jobs._linger.setInterval(30)
    window.panes.toggle("jobs")
    run(window, GOOD)
    settle(qtbot, window.desk)
    QTest.qWait(100)
    assert window.panes.shown("jobs")
    window.panes.toggle("jobs")
    assert not window.panes.shown("jobs")


def test_the_bar_cancels_what_it_shows(qtbot: QtBot, window: Window) -> None:
    def work(progress: Progress) -> None:
        for n in range(2_000):
            progress(n, 2_000, "a.txt")
            time.sleep(0.01)

    run(window, GOOD, work)
    qtbot.waitUntil(lambda: "a.txt" in window.jobs._state.text())
    assert window.jobs._progress.maximum() == 2_000
    window.jobs._stop.click()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.jobs._state.text() == "Cancelled"


def test_long_work_is_told_outside_when_another_window_is_in_front(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(window.panes.long_work.notifier, "tell", lambda *words: told.append(words))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    run(window, GOOD)
    settle(qtbot, window.desk)
    assert told == [], "short work is nobody's news"
    monkeypatch.setattr(jobs_panel, "LONG", 0.0)
    run(window, GOOD)
    settle(qtbot, window.desk)
    assert told == [("Import things", "1 article imported, 3 statements")]
    window.desk.settings.set("work.notify", False)
    run(window, GOOD)
    settle(qtbot, window.desk)
    assert len(told) == 1


@pytest.mark.skipif(os.name != "posix", reason="a program of Linux desktops")
def test_without_a_tray_the_desktops_own_program_tells(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "notify-send"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/told.part\n'
                       f"mv {tmp_path}/told.part {tmp_path}/told\n")  # fmt: skip
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    monkeypatch.setattr(
        "rostra.qt.notifier.QSystemTrayIcon.isSystemTrayAvailable", staticmethod(lambda: False)
    )
    assert window.panes.long_work.notifier.tell("--help", "a <b> & c") == "program"
    qtbot.waitUntil((tmp_path / "told").exists)
    assert (tmp_path / "told").read_text().splitlines()[-3:] == [
        "--",
        "--help",
        "a &lt;b&gt; &amp; c",
    ]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert window.panes.long_work.notifier.tell("a", "b") == ""


def test_a_cancelled_job_says_so(qtbot: QtBot, window: Window) -> None:
    def work(_: Progress) -> None:
        raise Cancelled

    run(window, GOOD, work)
    settle(qtbot, window.desk)
    assert window.jobs._state.text() == "Cancelled"

"""Threads: every task tells how it ended, cancel stops it, the newest request wins."""

import gc
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostra.domain.progress import Progress
from rostra.qt.tasks import Tasks
from rostra.qt.window import Window


@pytest.fixture
def tasks(qapp: object):
    made = Tasks()
    yield made
    assert made.shutdown()


def test_a_result_arrives_in_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen = []
    task = tasks.reading(threading.get_ident)
    task.done.connect(lambda ident: seen.append((ident, threading.get_ident())))
    with qtbot.waitSignal(task.ended):
        task.start()
    (worker, here) = seen[0]
    assert here == threading.get_ident()
    assert worker != here


def test_an_error_arrives_as_it_was_raised(qtbot: QtBot, tasks: Tasks) -> None:
    error = ValueError("no")

    def fail() -> None:
        raise error

    task = tasks.reading(fail)
    with qtbot.waitSignal(task.failed) as blocker:
        task.start()
    assert blocker.args == [error]


def test_a_worker_holds_nothing_of_qt_s_but_the_mail(tasks: Tasks) -> None:
    task = tasks.job("", lambda _: None)
    held = [value for value in vars(task._given).values() if isinstance(value, QObject)]
    assert held == [tasks._mail], "it might be the last to hold it, and destroy it in its thread"


def test_tasks_come_and_go_while_the_window_connects(qtbot: QtBot, tasks: Tasks) -> None:
    ended: list[object] = []
    for number in range(300):
        task = tasks.reading(partial(int, number))
        task.done.connect(ended.append)
        task.start()
        del task
        QTextDocument().documentLayout()  # connects: under the same few locks of Qt's
        QApplication.processEvents()
    qtbot.waitUntil(lambda: len(ended) == 300)
    assert tasks.idle
    assert sorted(ended) == list(range(300))


def test_what_was_overtaken_or_forgotten_is_given_up(qtbot: QtBot, window: Window) -> None:
    endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c"
    source, lane = window.desk.archive.store.articles._source, window.desk.lane()
    begun, told = threading.Event(), []

    def count() -> object:
        begun.set()
        return source.value(endless)

    lane.ask(count, told.append)
    assert begun.wait(10)
    lane.ask(lambda: "newer", told.append)
    qtbot.waitUntil(lambda: not lane.busy)
    begun.clear()
    lane.ask(count, told.append)
    assert begun.wait(10)
    lane.forget()
    qtbot.waitUntil(lambda: not lane.busy)
    qtbot.waitUntil(lambda: window.desk.tasks.idle)
    assert told == ["newer"]


def test_reports_do_not_pile_up_while_the_window_is_busy(qtbot: QtBot, tasks: Tasks) -> None:
    reported, heard = threading.Event(), []

    def work(progress: Progress) -> None:
        for number in range(40):
            progress(40, 40, f"file {number}")  # an end is told whatever time has passed
        reported.set()

    task = tasks.job("Long", work)
    task.progressed.connect(lambda *told: heard.append(told))
    with qtbot.waitSignal(task.ended):
        task.start()
        assert reported.wait(10), "the window's thread stands still meanwhile"
    assert heard == [(40, 40, "file 39")], "the newest, once"


def test_cancel_stops_the_work_at_its_next_report(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        return "never"

    task = tasks.job("Long", work)
    with qtbot.waitSignal(task.cancelled):
        task.start()
        assert begun.wait(10)
        task.cancel()
        go_on.set()
    assert not task.is_running


def test_a_hundred_tasks_that_end_at_once_all_tell(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[object] = []
    for number in range(100):
        tasks.read(lambda n=number: n, told.append)
    qtbot.waitUntil(lambda: len(told) == 100)
    assert sorted(told) == list(range(100))
    qtbot.waitUntil(lambda: tasks.idle)


def test_writes_keep_their_order(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[int] = []
    last = None
    for number in range(30):
        last = tasks.writing(lambda n=number: order.append(n))
        last.start()
    assert last is not None
    qtbot.waitUntil(lambda: tasks.idle)
    assert order == list(range(30))


def test_only_the_newest_request_is_answered(qtbot: QtBot, tasks: Tasks) -> None:
    lane = tasks.latest()
    hold, ran, told = threading.Event(), [], []

    def work(number: int) -> int:
        ran.append(number)
        hold.wait(10)
        return number

    for number in range(20):
        lane.ask(lambda n=number: work(n), told.append)
    qtbot.waitUntil(lambda: ran == [0])
    hold.set()
    qtbot.waitUntil(lambda: tasks.idle)  # the answer has a turn of its own after its task
    assert ran == [0, 19]
    assert told == [19]


def test_what_is_forgotten_is_not_answered(qtbot: QtBot, tasks: Tasks) -> None:
    lane, told = tasks.latest(), []
    lane.ask(lambda: 1, told.append)
    lane.forget()
    qtbot.waitUntil(lambda: not lane.busy and tasks.idle)
    assert told == []


def test_a_task_that_ended_is_let_go_of_with_all_that_it_held(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Every read of the window is a task: one that stayed would be a thousand in an hour."""

    class Held:
        """What a task's work closes over."""

    tasks = Tasks()
    held = [Held() for _ in range(40)]
    gone = [weakref.ref(one) for one in held]
    ended = []
    for one in held:
        task = tasks.reading(partial(id, one))
        task.done.connect(ended.append)
        gone.append(weakref.ref(task))
        task.start()
    del one, task
    held.clear()
    qtbot.waitUntil(lambda: len(ended) == 40 and tasks.idle)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [ref for ref in gone if ref() is not None] == []
    assert tasks.shutdown()

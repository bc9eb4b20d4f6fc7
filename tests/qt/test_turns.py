"""One piece of work a turn of the event loop; the newest of a kind counts."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from rostra.qt.tasks import Tasks
from rostra.qt.turns import Turns


@pytest.fixture
def turns(qapp: object) -> Turns:
    return Turns()


def test_events_come_between_two_pieces(qtbot: QtBot, turns: Turns) -> None:
    done: list[str] = []
    tick = QTimer()
    tick.timeout.connect(lambda: done.append("event"))
    tick.start(0)
    for name in ("rows", "facets", "details"):
        turns.soon(name, lambda n=name: done.append(n))
    assert not turns.idle
    qtbot.waitUntil(lambda: turns.idle)
    tick.stop()
    assert [d for d in done if d != "event"] == ["rows", "facets", "details"]
    assert all("event" in done[done.index(a) : done.index(b)] for a, b in
               (("rows", "facets"), ("facets", "details")))  # fmt: skip


def test_what_is_let_go_goes_some_a_turn(qtbot: QtBot, turns: Turns) -> None:
    items: list[object] = [object() for _ in range(3500)]
    left = []
    tick = QTimer()
    tick.timeout.connect(lambda: left.append(len(items)))
    tick.start(0)
    turns.let_go(items)
    qtbot.waitUntil(lambda: turns.idle)
    tick.stop()
    assert items == []
    assert {2500, 1500, 500} <= set(left), "events come between"


def test_a_generator_is_worked_off_a_step_a_turn(qtbot: QtBot, turns: Turns) -> None:
    done: list[object] = []

    def steps() -> Generator[None, None, str]:
        for number in range(3):
            done.append(number)
            yield
        return "end"

    tick = QTimer()
    tick.timeout.connect(lambda: done.append("event"))
    tick.start(0)
    turns.through("work", steps(), done.append)
    assert done == [0], "the first at once"
    qtbot.waitUntil(lambda: turns.idle)
    tick.stop()
    assert [d for d in done if d != "event"] == [0, 1, 2, "end"]
    assert "event" in done[done.index(1) : done.index(2)]


def test_a_newer_piece_takes_the_place_of_an_older(qtbot: QtBot, turns: Turns) -> None:
    done: list[str] = []
    turns.soon("rows", lambda: done.append("old"))
    turns.later("details", 1, lambda: done.append("old details"))
    turns.soon("rows", lambda: done.append("new"))
    turns.later("details", 20, lambda: done.append("new details"))
    qtbot.waitUntil(lambda: turns.idle)
    assert done == ["new", "new details"]


def test_what_is_dropped_is_not_done(qtbot: QtBot, turns: Turns) -> None:
    done: list[str] = []
    turns.soon("rows", lambda: done.append("rows"))
    turns.later("details", 0, lambda: done.append("details"))
    turns.drop("rows")
    turns.drop("details")
    assert turns.idle
    turns.soon("rows", lambda: done.append("again"))
    turns.stop()
    assert turns.idle
    qtbot.wait(5)
    assert done == []


def test_a_piece_that_fails_does_not_hold_up_the_others(qtbot: QtBot, turns: Turns) -> None:
    done: list[str] = []
    turns.soon("broken", lambda: 1 / 0)
    turns.soon("rows", lambda: done.append("rows"))
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: turns.idle)
    assert done == ["rows"]
    assert [error[0] for error in caught] == [ZeroDivisionError]


def test_the_desk_is_busy_until_an_answer_is_shown(qtbot: QtBot, qapp: object) -> None:
    tasks = Tasks()
    got: list[object] = []
    lane, other = tasks.latest(), tasks.latest()
    lane.ask(lambda: 1, got.append)
    other.ask(lambda: 2, got.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert sorted(map(str, got)) == ["1", "2"]
    assert tasks.shutdown()

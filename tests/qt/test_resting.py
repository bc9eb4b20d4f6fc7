"""Garbage is collected while nothing is done, and not again and again."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rostra.index import allocation
from rostra.qt.resting import Rest
from rostra.qt.tasks import Tasks


@pytest.fixture
def unfrozen() -> Iterator[None]:
    """No collection of Python's own comes in between, and what was set aside comes back."""
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


class Ring:
    """Garbage that only a collection takes away."""

    alive = 0

    def __init__(self) -> None:
        self.itself = self
        Ring.alive += 1

    def __del__(self) -> None:
        Ring.alive -= 1


def test_rest_comes_after_the_last_task_and_collects_once(
    qtbot: QtBot, qapp: object, unfrozen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(allocation, "give_back", lambda: given.append(Ring.alive))
    tasks = Tasks(rest=10, calm=600_000)
    rested: list[bool] = []
    tasks.rested.connect(lambda: rested.append(tasks.idle))
    Rest(tasks)
    gc.collect()
    gc.freeze()
    qtbot.wait(30)
    assert not rested  # nothing was done
    Ring()
    assert Ring.alive == 1
    tasks.read(lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(rested))
    assert rested == [True]
    assert Ring.alive == 0
    assert given == [0], "what was collected is given back"
    assert gc.get_freeze_count() > 0
    Ring()
    tasks.read(lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: len(rested) == 2)
    assert Ring.alive == 1  # too soon after the last
    assert tasks.shutdown()


def test_spare_memory_goes_back_soon_after_the_last_task(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    tasks = Tasks(rest=600_000, calm=10)
    monkeypatch.setattr(allocation, "give_back", lambda: given.append(tasks.idle))
    Rest(tasks)
    for _ in range(3):
        tasks.read(lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(given))
    qtbot.wait(40)
    assert given == [True], "once, when all had ended"
    assert tasks.shutdown()

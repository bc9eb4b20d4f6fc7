"""Work for worker processes; they import it by name, so it is no part of a test module."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable

from rostra.app.processes import report
from rostra.app.reading import ReadTask, Start
from rostra.domain.errors import RostraError


def double() -> Callable[[object], object]:
    """A worker that doubles numbers and knows some bad manners."""

    def work(task: object) -> object:
        if task == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if task == "refuse":
            raise RostraError("“x” is not a number.", "Give a number.")
        if task == "bug":
            raise KeyError("x")
        if task == "hang":
            time.sleep(600)
        if task == "nice":
            return os.nice(0), os.environ["OMP_NUM_THREADS"], "PySide6" in sys.modules
        return task * 2  # type: ignore[operator]

    return work


def broken() -> Callable[[object], object]:
    raise RostraError("The model is damaged.", "Install Rostra again.")


def counting(limit: int) -> Callable[[object], object]:
    def work(_task: object) -> int:
        for number in range(limit + 1):
            report(number, limit, "counting")
        return limit

    return work


class DyingStart(Start):
    """Reads files as always, but dies over one of them."""

    __slots__ = ()

    def __call__(self):
        read = super().__call__()

        def work(task: ReadTask):
            titles = [draft.title for draft in task.drafts]
            if task.name.startswith("die") or "die" in titles:
                os.kill(os.getpid(), signal.SIGKILL)
            return read(task)

        return work


def slowly(limit: int) -> Callable[[object], object]:
    def work(_task: object) -> int:
        for number in range(limit):
            report(number, limit)
            time.sleep(0.06)
        return limit

    return work

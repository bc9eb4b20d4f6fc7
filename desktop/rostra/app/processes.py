"""The one room that makes processes: workers at low priority that may die without harm.

A worker is made for one kind of work by a `start` function, which runs in it once (and loads the
model, say) and gives the function that each task is handed to.  Tasks go out and answers come back
over one pipe a worker, so nothing here needs a thread.  `ProcessPoolExecutor` would do but for one
thing: there one dead worker breaks the pool and takes every other file of the import with it.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import ModuleType
from typing import Any, Generic, TypeVar

from rostra.domain.closing import Closing
from rostra.domain.errors import RostraError

_log = logging.getLogger(__name__)

Task = TypeVar("Task")
Answer = TypeVar("Answer")
Start = Callable[[], Callable[[Task], Answer]]

NICENESS = 5
AHEAD = 64
"""Answers come in the order of the tasks; so many may wait for a slow one before them."""

_TICK = 0.1
_TELL = 0.05
_ANSWER, _PROGRESS = 0, 1
_THREAD_CAPS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "RAYON_NUM_THREADS",
)


@dataclass(frozen=True, slots=True)
class Failed:
    """What came of a task instead of an answer.  `bug` holds a traceback when it is ours."""

    message: str
    hint: str = ""
    bug: str = ""
    died: bool = False

    def about(self, name: str) -> str:
        """The failure as a sentence that names what it is about."""
        if name in self.message or (self.message[:1].isupper() and not self.bug):
            return self.message
        return f"“{name}” could not be read: {self.message}."


def usual_jobs() -> int:
    """Half of the processors, at least one, at most four: the window goes on beside them."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(4, (available or 1) // 2))


class Workers(Closing, Generic[Task, Answer]):
    """A few worker processes, started when the first tasks come; use as a context manager."""

    def __init__(self, start: Start[Task, Answer], jobs: int = 1) -> None:
        self._start = start
        self._jobs = max(1, jobs)
        self._idle: list[_Worker] = []
        self._busy: dict[int, _Worker] = {}

    def close(self) -> None:
        """End all workers now, whatever they are doing."""
        for worker in (*self._idle, *self._busy.values()):
            worker.kill()
        self._idle.clear()
        self._busy.clear()

    def pids(self) -> list[int]:
        """Process ids of the workers alive, busy ones first."""
        workers = (*self._busy.values(), *self._idle)
        return [w.process.pid for w in workers if w.process.pid is not None]

    def results(
        self, tasks: Iterable[Task | None], tick: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[Task, Answer | Failed]]:
        """Each task with its answer, in the order of the tasks.

        A None among the tasks says that there is none until an answer has come that may bring
        more; where none is waited for, there must be no None.
        `tick` is called ten times a second while answers are waited for; what it raises
        (`Cancelled`) comes out of here, and closing then ends the workers.
        """
        waiting = iter(tasks)
        order: deque[int] = deque()
        given: dict[int, Task] = {}
        done: dict[int, Answer | Failed] = {}
        number = 0
        exhausted = False
        while True:
            while not exhausted and len(self._busy) < self._jobs and len(order) < AHEAD:
                try:
                    task = next(waiting)
                except StopIteration:
                    exhausted = True
                    break
                if task is None:
                    assert order, "nothing is under way that could bring more tasks"
                    break
                given[number] = task
                order.append(number)
                self._hand_out(number, task, done)
                number += 1
            while order and order[0] in done:
                first = order.popleft()
                yield given.pop(first), done.pop(first)
            if not order:
                if exhausted:
                    return
                continue
            self._collect(done)
            tick()

    def _hand_out(self, number: int, task: Task, done: dict[int, Answer | Failed]) -> None:
        worker = self._idle.pop() if self._idle else _Worker(self._start)
        try:
            worker.pipe.send(task)
        except (BrokenPipeError, ConnectionError, OSError):
            worker.kill()
            worker = _Worker(self._start)
            try:
                worker.pipe.send(task)
            except (BrokenPipeError, ConnectionError, OSError):
                done[number] = worker.obituary()
                return
        self._busy[number] = worker

    def _collect(self, done: dict[int, Answer | Failed]) -> None:
        by_pipe = {worker.pipe: number for number, worker in self._busy.items()}
        for pipe in wait(list(by_pipe), _TICK):
            number = by_pipe[pipe]  # type: ignore[index]  # wait gives back what it was given
            worker = self._busy.pop(number)
            try:
                kind, payload = worker.pipe.recv()
            except (EOFError, ConnectionError, OSError):
                done[number] = worker.obituary()
                continue
            if kind == _PROGRESS:
                self._busy[number] = worker
                continue
            done[number] = payload
            self._idle.append(worker)


class Background(Generic[Task, Answer]):
    """One task in one worker, looked after now and then instead of waited for."""

    def __init__(self, start: Start[Task, Answer], task: Task) -> None:
        self._worker = _Worker(start)
        self._worker.pipe.send(task)
        self._answer: Answer | Failed | None = None
        self.progress: tuple[int, int, str] = (0, 0, "")
        """The last the worker told by `report`."""

    def answer(self, wait_for: float = 0.0) -> Answer | Failed | None:
        """What came of it; None while it goes on.  Waits at most `wait_for` seconds."""
        while self._answer is None and self._worker.pipe.poll(wait_for):
            wait_for = 0.0  # or one who reports again and again would never let go of who asks
            try:
                kind, payload = self._worker.pipe.recv()
            except (EOFError, ConnectionError, OSError):
                self._answer = self._worker.obituary()
                break
            if kind == _PROGRESS:
                self.progress = payload
            else:
                self._answer = payload
                self._worker.kill()
        return self._answer

    def close(self) -> None:
        """End it now."""
        if self._answer is None:
            self._worker.kill()


class _Reporter:
    """A worker's line to its parent."""

    pipe: Connection | None = None
    told = 0.0

    def __call__(self, done: int, total: int, label: str = "") -> None:
        now = time.monotonic()
        if self.pipe is not None and (done == total or now - self.told > _TELL):
            self.told = now
            self.pipe.send((_PROGRESS, (done, total, label)))


report = _Reporter()
"""The `Progress` of work in a worker: tells the parent, at most twenty times a second."""


class _Worker:
    """One process and this end of its pipe."""

    def __init__(self, start: Callable[[], Callable[[Any], Any]]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(
            target=_serve, args=(theirs, start), daemon=True, name="rostra worker"
        )
        with _no_main():
            self.process.start()
        theirs.close()

    def obituary(self) -> Failed:
        self.process.join(2)
        code = self.process.exitcode
        self.kill()
        how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        _log.warning("A worker process ended by itself: %s", how)
        return Failed(
            f"the process that read it ended by itself ({how})",
            "Try this file again; if it happens again, the computer may be short of memory.",
            died=True,
        )

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()
        self.process.close()


@contextlib.contextmanager
def _no_main() -> Iterator[None]:
    """Hide the caller's script while a process is spawned.

    A spawned process runs the caller's `__main__` again, which starts a second program out of
    a script without `if __name__ == "__main__"`, and loads Qt into every worker of the window.
    Our workers need nothing of it.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _serve(pipe: Connection, start: Callable[[], Callable[[Any], Any]]) -> None:
    """The life of a worker: make ready once, then task after task until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    report.pipe = pipe
    for name in _THREAD_CAPS:
        os.environ[name] = "1"
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    work: Callable[[Any], Any] | None = None
    unfit: RostraError | None = None  # why the worker could not be made ready
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        answer: Any
        try:
            if unfit is not None:
                raise unfit
            work = work or start()
            answer = work(task)
        except RostraError as error:
            unfit = unfit or (error if work is None else None)
            answer = Failed(error.message, error.hint)
        except MemoryError:
            answer = Failed("there is not enough memory to read it", "Close other programs.")
        except Exception as error:  # noqa: BLE001  # told to the person as a bug of ours
            answer = Failed(
                f"an error in Rostra ({type(error).__name__})",
                "Please report it with the file; the log has the details.",
                bug=traceback.format_exc(),
            )
        try:
            pipe.send((_ANSWER, answer))
        except (BrokenPipeError, ConnectionError):
            return

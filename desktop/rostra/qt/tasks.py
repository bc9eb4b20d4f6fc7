"""The only place of the window that makes threads.

Make a task, connect it, then start it; the other order loses the signal of a task that
ends at once.  Everything a task says arrives in the GUI thread.  Progress is the cancel
button: a task's work is handed a `Progress` that raises `Cancelled` once `cancel` was called.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from rostra.domain.errors import Cancelled
from rostra.domain.progress import Progress
from rostra.qt.turns import Turns

_TELL_EVERY = 0.05
"""Seconds between two reports of progress; a tight loop must not flood the event queue."""


_REST = 30_000
"""Milliseconds without work after which the window rests: one reads, or is away."""


Around = Callable[[Callable[[], bool]], AbstractContextManager[object]]
"""Of a question whether nobody wants the work any more: what the work is done within."""


class _Told(QObject):
    """Carries words from the worker thread; lives in the GUI thread."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal()


class _Run(QRunnable):
    def __init__(self, work: Callable[[], object], told: _Told) -> None:
        super().__init__()
        self._work = work
        self._told = told

    def run(self) -> None:
        # PySide keeps one runnable in eight for ever (6.11, measured): it must hold nothing.
        work, told = self._work, self._told
        del self._work, self._told
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - carried over and shown in the GUI thread
            _say(told.failed.emit, error)
        else:
            _say(told.done.emit, result)


def _say(emit: Callable[[object], object], what: object) -> None:
    try:
        emit(what)
    except RuntimeError:  # the window, and with it the receiver, is gone
        return


def _nothing(_: Progress) -> None:
    """The work of a task that has ended."""


def still_there(then: Callable[[object], None]) -> bool:
    """Whether who waits for an answer still lives: a dialog may have been shut meanwhile."""
    owner = getattr(then, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Task(QObject):
    """One piece of work in another thread.

    Exactly one of `done(result)`, `failed(exception)` and `cancelled()` follows `start`.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(
        self,
        pool: QThreadPool,
        work: Callable[[Progress], object],
        title: str,
        alive: set[Task] | None = None,
    ) -> None:
        super().__init__()
        self.title = title
        # Not a lambda on `ended`: it would hold the task, which holds its connections, for ever.
        self._alive: set[Task] = set() if alive is None else alive
        self._alive.add(self)
        self.is_running = False
        self._pool = pool
        self._work = work
        self._stop = threading.Event()
        self._last_told = 0.0
        self._newest = (0, 0, "")
        self._unheard = False
        self._told = _Told()
        queued = Qt.ConnectionType.QueuedConnection
        self._told.done.connect(self._on_done, queued)
        self._told.failed.connect(self._on_failed, queued)
        self._told.progressed.connect(self._on_progress, queued)

    def start(self) -> Task:
        """Begin, once every interested slot is connected."""
        self.is_running = True
        self._pool.start(_Run(lambda: self._work(self._progress), self._told))
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress; its result is not wanted."""
        self._stop.set()

    def _progress(self, done: int, total: int, label: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_told >= _TELL_EVERY or (total and done >= total):
            self._last_told = now
            self._newest = (done, total, label)
            # While the window is busy the reports do not pile up: it hears the newest only.
            if not self._unheard:
                self._unheard = True
                self._told.progressed.emit()

    @Slot(object)
    def _on_done(self, result: object) -> None:
        self._end()
        self.done.emit(result)
        self.ended.emit()
        self._alive.discard(self)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()
        self._alive.discard(self)

    def _end(self) -> None:
        """Let go of what the work held; idle is said once the slots have been called."""
        self.is_running = False
        self._work = _nothing

    @Slot()
    def _on_progress(self) -> None:
        self._unheard = False
        self.progressed.emit(*self._newest)


class Latest(QObject):
    """A lane in which only the newest request counts.

    At most one runs; while it does, only the last one asked for waits, and the result of
    one that was overtaken is dropped.  So typing never builds up a queue.  Work is done within
    `around(stale)`, which may end it with `Cancelled` once `stale()` is true.
    """

    def __init__(self, tasks: Tasks, around: Around) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._around = around
        self._running: Task | None = None
        self._waiting: tuple[Callable[[], object], Callable[[object], None]] | None = None
        self._number = 0

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def ask(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Run `work` in a thread and hand its result to `then`, unless something newer came."""
        self._number += 1
        self._waiting = (work, then)
        if self._running is None:
            self._next()

    def forget(self) -> None:
        """Want nothing any more."""
        self._number += 1
        self._waiting = None

    def _next(self) -> None:
        if self._waiting is None:
            return
        work, then = self._waiting
        self._waiting = None
        number = self._number

        def finish(result: object) -> None:
            if number == self._number and still_there(then):
                then(result)

        def unless_stale() -> object:
            with self._around(lambda: number != self._number):
                return work()

        task = self._tasks.reading(unless_stale)
        # In a turn of its own: two answers that come at once would make one long gap.
        task.done.connect(lambda result: self._tasks.turns.soon(self, partial(finish, result)))
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self._running = task
        task.start()

    @Slot(object)
    def _failed(self, error: object) -> None:
        self._tasks.failed.emit(error)

    @Slot()
    def _ended(self) -> None:
        self._running = None
        self._next()


class Tasks(QObject):
    """Makes tasks.  Reads run side by side, writes one after another, jobs beside both."""

    failed = Signal(object)
    """An exception nobody asked after."""
    job_started = Signal(object)
    rested = Signal()
    """Nothing has run for half a minute, since something did."""

    def __init__(self, parent: QObject | None = None, rest: int = _REST) -> None:
        super().__init__(parent)
        self._reads = self._pool(3)
        self._writes = self._pool(1)
        self._jobs = self._pool(2)
        self._alive: set[Task] = set()
        self.turns = Turns(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(rest)
        self._resting.timeout.connect(self._rest)

    def _rest(self) -> None:
        if self.idle:
            self.rested.emit()

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)  # a reader connection belongs to its thread: keep them
        return pool

    def reading(self, work: Callable[[], object], title: str = "") -> Task:
        """A short read."""
        return self._make(self._reads, lambda _: work(), title)

    def writing(self, work: Callable[[], object], title: str = "") -> Task:
        """A write; writes keep their order."""
        return self._make(self._writes, lambda _: work(), title)

    def job(self, title: str, work: Callable[[Progress], object]) -> Task:
        """Long work that is shown in the jobs list with progress and cancel."""
        return self._make(self._jobs, work, title)

    def latest(self, around: Around = lambda _: nullcontext()) -> Latest:
        """A new lane in which the newest request overtakes the others."""
        return Latest(self, around)

    def read(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Read in a thread, then call back."""
        task = self.reading(work)
        task.done.connect(then)
        task.failed.connect(self.failed)
        task.start()

    def shutdown(self, milliseconds: int = 5000) -> bool:
        """Cancel what runs and wait for it; whether all ended in time."""
        self.turns.stop()
        self._resting.stop()
        for task in list(self._alive):
            task.cancel()
        pools = (self._reads, self._writes, self._jobs)
        for pool in pools:
            pool.clear()
        return all(pool.waitForDone(milliseconds) for pool in pools)

    def wait_idle(self, milliseconds: int = 10_000) -> bool:
        """Cancel jobs and wait until nothing runs, as before an archive is closed."""
        for task in list(self._alive):
            task.cancel()
        return all(
            pool.waitForDone(milliseconds) for pool in (self._reads, self._writes, self._jobs)
        )

    @property
    def idle(self) -> bool:
        """Whether every task has ended and said so, and what came of it has been shown."""
        return not self._alive and self.turns.idle

    def _make(self, pool: QThreadPool, work: Callable[[Progress], object], title: str) -> Task:
        task = Task(pool, work, title, self._alive)
        task.ended.connect(self._resting.start)
        return task

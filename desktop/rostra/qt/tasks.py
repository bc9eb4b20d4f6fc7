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


_CALM = 2_000
"""Milliseconds without work after which spare memory goes back."""
_REST = 30_000
"""Milliseconds without work after which the window rests: one reads, or is away."""


Around = Callable[[Callable[[], bool]], AbstractContextManager[object]]
"""Of a question whether nobody wants the work any more: what the work is done within."""


class _Mail(QObject):
    """Brings what workers say to their tasks; lives in the GUI thread, as long as `Tasks` does.

    One for all, because a worker must never hold the last reference to a QObject.  It would be
    destroyed there under a lock of Qt's, asking for Python's own lock, while the GUI thread
    holds that one and waits for Qt's to connect something: both wait for ever (2026-11-29).
    """

    came = Signal(int, str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: dict[int, Task] = {}
        self._last = 0
        self.came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def expect(self, task: Task) -> int:
        """The number under which a task is told of."""
        self._last += 1
        self._tasks[self._last] = task
        return self._last

    def say(self, number: int, what: str, value: object = None) -> None:
        """From any thread."""
        try:
            self.came.emit(number, what, value)
        except RuntimeError:  # the window, and with it the receiver, is gone
            return

    @Slot(int, str, object)
    def _deliver(self, number: int, what: str, value: object) -> None:
        task = self._tasks[number] if what == "progress" else self._tasks.pop(number)
        task.hear(what, value)


class _Given:
    """A piece of work as its thread knows it: nothing of Qt's but the mail."""

    def __init__(self, work: Callable[[Progress], object], mail: _Mail) -> None:
        self.work = work
        self.number = 0
        self.stop = threading.Event()
        self.newest = (0, 0, "")
        self.unheard = False
        self._mail = mail
        self._last_told = 0.0

    def run(self) -> None:
        """Do it, in a thread, and say what came of it."""
        try:
            result = self.work(self._progress)
        except BaseException as error:  # noqa: BLE001 - carried over and shown in the GUI thread
            self._mail.say(self.number, "failed", error)
        else:
            self._mail.say(self.number, "done", result)

    def _progress(self, done: int, total: int, label: str = "") -> None:
        if self.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_told >= _TELL_EVERY or (total and done >= total):
            self._last_told = now
            self.newest = (done, total, label)
            # While the window is busy the reports do not pile up: it hears the newest only.
            if not self.unheard:
                self.unheard = True
                self._mail.say(self.number, "progress")


class _Run(QRunnable):
    def __init__(self, given: _Given) -> None:
        super().__init__()
        self._given = given

    def run(self) -> None:
        # PySide keeps one runnable in eight for ever (6.11, measured): it must hold nothing.
        given = self._given
        del self._given
        given.run()


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
        mail: _Mail,
        alive: set[Task],
    ) -> None:
        super().__init__()
        self.title = title
        # Not a lambda on `ended`: it would hold the task, which holds its connections, for ever.
        self._alive = alive
        self._alive.add(self)
        self.is_running = False
        self._pool = pool
        self._mail = mail
        self._given = _Given(work, mail)

    def start(self) -> Task:
        """Begin, once every interested slot is connected."""
        self.is_running = True
        self._given.number = self._mail.expect(self)
        self._pool.start(_Run(self._given))
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress; its result is not wanted."""
        self._given.stop.set()

    def hear(self, what: str, value: object) -> None:
        """What the worker said: "progress", or last "done" or "failed" with what came of it."""
        if what == "progress":
            self._given.unheard = False
            self.progressed.emit(*self._given.newest)
            return
        # Let go of what the work held; idle is said once the slots have been called.
        self.is_running = False
        self._given.work = _nothing
        if what == "done":
            self.done.emit(value)
        elif isinstance(value, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(value)
        self.ended.emit()
        self._alive.discard(self)


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
    calmed = Signal()
    """The same, for two seconds."""

    def __init__(self, parent: QObject | None = None, rest: int = _REST, calm: int = _CALM) -> None:
        super().__init__(parent)
        self._reads = self._pool(3)
        self._writes = self._pool(1)
        self._jobs = self._pool(2)
        self._alive: set[Task] = set()
        self._mail = _Mail(self)
        self.turns = Turns(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(rest)
        self._resting.timeout.connect(self._rest)
        self._calming = QTimer(self)
        self._calming.setSingleShot(True)
        self._calming.setInterval(calm)
        self._calming.timeout.connect(self._calm)

    def _rest(self) -> None:
        if self.idle:
            self.rested.emit()

    def _calm(self) -> None:
        if self.idle:
            self.calmed.emit()

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

    def read(
        self,
        work: Callable[[], object],
        then: Callable[[object], None],
        unless: Callable[[object], None] | None = None,
    ) -> None:
        """Read in a thread, then call back: `unless` with the error where there is no answer."""
        task = self.reading(work)
        task.done.connect(then)
        if unless is not None:
            task.failed.connect(unless)
        task.failed.connect(self.failed)
        task.start()

    def shutdown(self, milliseconds: int = 5000) -> bool:
        """Cancel what runs and wait for it; whether all ended in time."""
        self.turns.stop()
        self._resting.stop()
        self._calming.stop()
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
        task = Task(pool, work, title, self._mail, self._alive)
        task.ended.connect(self._resting.start)
        task.ended.connect(self._calming.start)
        return task

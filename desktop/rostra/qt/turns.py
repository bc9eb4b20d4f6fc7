"""Work of the window's own thread, one piece a turn of the event loop.

What one keystroke changes (rows, counts, facets, details) takes some milliseconds each.  Done one
after another they are a gap in which nothing is painted and no key is heard; here each has a turn
of its own, and a newer piece takes the place of an older one that has not come to its turn.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

Work = Callable[[], object]
T = TypeVar("T")

_LET_GO = 1000
"""Records that go in one turn; two milliseconds."""


class Turns(QObject):
    """A queue that is worked off by a timer of no length: events and paints come between."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: dict[Hashable, Work] = {}
        self._delayed: dict[Hashable, QTimer] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._running = False

    @property
    def idle(self) -> bool:
        """Whether nothing waits, not even for its time."""
        return not (self._queue or self._running or any(t.isActive() for t in self._later()))

    def soon(self, key: Hashable, work: Work) -> None:
        """Do `work` in a turn of its own, in the place of what waits under the same key."""
        self._queue[key] = work
        if not self._timer.isActive():
            self._timer.start(0)

    def later(self, key: Hashable, milliseconds: int, work: Work) -> None:
        """The same once so much time has passed without another of the key."""
        self.drop(key)
        timer = self._delayed.get(key)
        if timer is None:
            timer = self._delayed[key] = QTimer(self)
            timer.setSingleShot(True)
        else:
            timer.timeout.disconnect()
        timer.timeout.connect(partial(self.soon, key, work))
        timer.start(milliseconds)

    def drop(self, key: Hashable) -> None:
        """Want nothing more of a key."""
        self._queue.pop(key, None)
        if key in self._delayed:
            self._delayed[key].stop()

    def through(
        self, key: Hashable, steps: Generator[None, None, T], then: Callable[[T], object]
    ) -> None:
        """Work off a generator, a step a turn, and hand on what it returns.

        For work in Python on many records.  In a thread it would be done sooner and hold the
        window longer: each call of Qt's lets go of the interpreter and has to wait for it again.
        """
        self.drop(key)
        try:
            next(steps)
        except StopIteration as end:
            then(end.value)
        else:
            self.soon(key, partial(self.through, key, steps, then))

    def let_go(self, items: list[Any]) -> None:
        """Empty a list some items a turn: twenty thousand records take 40 ms to go.

        It must be nobody else's any more.
        """
        if items:
            del items[-_LET_GO:]
            self.soon(id(items), partial(self.let_go, items))

    def stop(self) -> None:
        """Forget all."""
        self._queue.clear()
        self._timer.stop()
        for timer in self._later():
            timer.stop()

    def _later(self) -> list[QTimer]:
        return list(self._delayed.values())

    def _next(self) -> None:
        if not self._queue:
            return
        key = next(iter(self._queue))
        work = self._queue.pop(key)
        if self._queue:
            self._timer.start(0)
        self._running = True
        try:
            work()
        finally:
            self._running = False

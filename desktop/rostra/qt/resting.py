"""Python's long garbage collections, made while the person rests.

A collection of everything holds all threads, 160 ms among the rows of 20,000 files (measured), and
Python begins one in the middle of whatever is going on.  What has been looked through at rest is
set aside, so that those in between look at what is new only; the next rest looks at all again.
Then the system is given back what the allocator keeps; that alone is also done whenever nothing
has run for two seconds.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject

from rostra.qt.tasks import Tasks

_AGAIN = 120.0
"""Seconds from one to the next: nothing piles up faster than Python's own can see to."""


class Rest(QObject):
    """Collects whenever the tasks have rested for a while; lives as long as they do."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._last = -_AGAIN
        tasks.rested.connect(self._collect)
        tasks.calmed.connect(self._give_back)

    def _give_back(self) -> None:
        """What the work just done has freed: 1 to 7 ms for a hundred megabytes (measured)."""
        if "rostra.index.allocation" in sys.modules:  # else nothing was searched yet
            from rostra.index import allocation

            allocation.give_back()

    def _collect(self) -> None:
        from rostra.index import allocation  # numpy comes late

        if time.monotonic() - self._last < _AGAIN:
            return
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        allocation.give_back()
        self._last = time.monotonic()

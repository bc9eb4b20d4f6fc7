"""What Qt goes through all widgets for: no widget may be deleted on the way.

Polishing calls into Python, where widgets have handlers of their own; there Python may begin a
collection, and widgets that only a circle of references held are deleted while Qt's list still
names them: the program ends (found by the monkey, 2026-11-29).
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_is_collected() -> Iterator[None]:
    """Python's garbage stays where it is for the moment."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()

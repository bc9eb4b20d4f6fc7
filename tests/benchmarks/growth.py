"""What grows while the same is done again and again: memory, Python's objects, Qt's."""

from __future__ import annotations

import gc
import sys
from array import array
from collections import Counter

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from weight import held

from rostra.index.allocation import give_back

_MOST = 12
"""Kinds that are named."""
_LARGE = 100_000
"""Bytes."""


class Growth:
    """Counts at rest; `told` says what there is more of than after the round `warm`."""

    def __init__(self, window: QObject, warm: int) -> None:
        self._window = window
        self._warm = warm
        self._before: Counter[str] = Counter()
        self.memory: list[float] = []

    def round(self, number: int) -> str:
        """A line about a round that has ended."""
        self.memory.append(settled())
        objects = self._counts()
        if number == self._warm:
            self._before = objects
        return (
            f"  round {number}: {self.memory[-1]:.1f} MB, {sum(objects.values()):,} objects, "
            f"{len(QApplication.allWidgets()):,} widgets, "
            f"{len(self._window.findChildren(QObject)):,} of Qt's below the window"
        )

    def told(self, rounds: int) -> str:
        """What there is more of, by kind, and how many a round."""
        now = self._counts()
        since = max(1, rounds - self._warm)
        more = Counter({k: n - self._before[k] for k, n in now.items() if n > self._before[k]})
        lines = (
            f"    {name}: {n:+,} ({n / since:.1f} a round)" for name, n in more.most_common(_MOST)
        )
        blocks = _blocks().most_common(_MOST)
        lines = (*lines, *(f"    {size / 1e6:.1f} MB: {kind}" for kind, size in blocks))
        return "\n".join(lines)

    def _counts(self) -> Counter[str]:
        gc.unfreeze()
        try:
            return Counter(_kind(one) for one in gc.get_objects())
        finally:
            gc.freeze()


def settled() -> float:
    """Megabytes that are the process's own once all that can go has gone."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()
    return held("self")


def _blocks() -> Counter[str]:
    """Bytes of large arrays and texts, by what holds them: Python's collector does not see them."""
    gc.unfreeze()
    seen: set[int] = set()
    held_by: Counter[str] = Counter()
    for one in gc.get_objects():
        for part in gc.get_referents(one):
            view = isinstance(part, np.ndarray) and not part.flags.owndata
            block = part.base if view else part
            large = isinstance(block, np.ndarray | array | bytes | bytearray | str)
            if large and id(block) not in seen and (size := sys.getsizeof(block)) > _LARGE:
                seen.add(id(block))
                held_by[f"{type(block).__name__} of {_kind(one)}"] += size
    return held_by


def _kind(one: object) -> str:
    kind = type(one)
    return f"{kind.__module__}.{kind.__qualname__}"

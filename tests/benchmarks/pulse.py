"""How long the window's event loop stood still, and on whose account.

A timer ticks every two milliseconds; the time from one tick to the next, less those two, is a
frame gap.  On a busy machine the wall clock also counts the turns of other programs, so that each
gap is measured three ways: by the wall, by the processor time of this whole process (what the gap
would at most be on an idle machine), and by that of the window's own thread.
"""

from __future__ import annotations

import cProfile
import gc
import io
import pstats
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

TICK = 0.002


@dataclass(frozen=True, slots=True)
class Gap:
    """Milliseconds by the wall, of the process, and of the window's thread."""

    wall: float = 0.0
    process: float = 0.0
    thread: float = 0.0


def _now() -> tuple[float, float, float]:
    return time.perf_counter(), time.process_time(), time.thread_time()


class Pulse(QObject):
    """Ticks while a with-statement lasts."""

    def __init__(self, watch: float = 0.0, turns: float = 0.0) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.stacks: list[str] = []
        self.turns: list[tuple[float, str]] = []
        self.collections: list[float] = []
        self._collecting = 0.0
        self._threshold = turns
        self._profile: cProfile.Profile | None = None
        self._last = _now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(TICK * 1000))
        self._timer.timeout.connect(self._tick)
        self._watch = watch
        self._on = False
        self._told = 0.0
        """When the gap began of which the last stacks are."""

    def __enter__(self) -> Self:
        gc.collect()
        gc.callbacks.append(self._collected)
        self._last = _now()
        self._on = True
        self._timer.start()
        if self._watch:
            threading.Thread(target=self._look, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._on = False
        self._timer.stop()
        gc.callbacks.remove(self._collected)
        if self._profile is not None:
            self._profile.disable()

    def _tick(self) -> None:
        now = _now()
        if self._profile is not None:
            self._profile.disable()
            self._keep_turn(1000 * (now[2] - self._last[2]))
        wall, process, thread = (1000 * (b - a) for a, b in zip(self._last, now, strict=True))
        if self.stacks and self._told == self._last[0]:
            self.stacks[-1] = f"gap of {wall:.0f} ms ({thread:.0f} CPU)\n{self.stacks[-1]}"
        self.gaps.append(Gap(max(0.0, wall - 1000 * TICK), process, thread))
        if self._threshold and self._on:
            self._profile = cProfile.Profile()
            self._profile.enable()
        self._last = _now()

    def _keep_turn(self, milliseconds: float) -> None:
        """What a long turn of the window's thread was made of."""
        if self._profile is None or milliseconds < self._threshold:
            return
        said = io.StringIO()
        pstats.Stats(self._profile, stream=said).sort_stats("cumulative").print_stats(40)
        self.turns.append((milliseconds, said.getvalue()))

    def _collected(self, phase: str, info: dict[str, int]) -> None:
        """Python's own: it holds every thread, whichever began it."""
        if phase == "start":
            self._collecting = time.perf_counter()
        else:
            self.collections.append(1000 * (time.perf_counter() - self._collecting))

    def _look(self) -> None:
        """Keep the stacks of all threads whenever the loop stands still for longer."""
        while self._on:
            time.sleep(self._watch / 4)
            began = self._last[0]
            if time.perf_counter() - began > self._watch and self._told != began:
                self._told = began
                self.stacks.append(_stacks())

    def longer_than(self, milliseconds: float) -> int:
        """How many gaps were longer by the wall."""
        return sum(g.wall > milliseconds for g in self.gaps)

    def worst(self) -> Gap:
        """The longest gap by each of the three measures (not one and the same gap)."""
        return Gap(
            max((g.wall for g in self.gaps), default=0.0),
            max((g.process for g in self.gaps), default=0.0),
            max((g.thread for g in self.gaps), default=0.0),
        )


def _stacks() -> str:
    names = {t.ident: t.name for t in threading.enumerate()}
    out = []
    for ident, frame in sys._current_frames().items():
        if ident == threading.get_ident():
            continue
        lines = traceback.format_stack(frame)[-7:]
        out.append(f"--- {names.get(ident, ident)}\n" + "".join(lines))
    return "\n".join(out)


def p95(values: list[float]) -> float:
    """The 95th percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))] if ordered else 0.0

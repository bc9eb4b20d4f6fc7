"""What the window's process and its workers hold of the memory, at most, while a part runs.

Counted are pages that belong to a process alone and that no file stands behind (RssAnon): what is
mapped from files (libraries, the index) the system takes back when it needs room.  With it (VmRSS)
the window's process is given as well.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Self

_EVERY = 0.05
"""Seconds."""


class Weight:
    """Samples while a with-statement lasts; megabytes."""

    def __init__(self) -> None:
        self.window = 0.0
        self.with_files = 0.0
        self.workers = 0.0
        """All workers together."""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._stop.wait(_EVERY):
            self.window = max(self.window, held("self"))
            self.with_files = max(self.with_files, held("self", "VmRSS"))
            self.workers = max(self.workers, sum(map(held, _children())))


def held(process: str, what: str = "RssAnon") -> float:
    """Megabytes of a process; 0 when it has just ended."""
    try:
        text = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    lines = (line for line in text.splitlines() if line.startswith(what))
    return sum(int(line.split()[1]) for line in lines) / 1024


def _children() -> Iterator[str]:
    for thread in Path("/proc/self/task").iterdir():
        try:
            yield from (thread / "children").read_text(encoding="utf-8").split()
        except OSError:
            continue

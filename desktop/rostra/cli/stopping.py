"""Ctrl+C as a cancel button: the work ends at its next `progress`, and what is whole is kept."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from rostra.cli.console import Console
from rostra.domain.errors import Cancelled
from rostra.domain.progress import Progress


@contextmanager
def stoppable(console: Console) -> Iterator[Progress]:
    """Gives a `Progress` that raises Cancelled after Ctrl+C or a kill; twice stops at once."""
    asked = threading.Event()

    def ask(number: int, _frame: object) -> None:
        if asked.is_set():
            signal.signal(number, before[signal.Signals(number)])
            raise KeyboardInterrupt
        asked.set()

    def progress(done: int, total: int, label: str = "") -> None:
        if asked.is_set():
            raise Cancelled
        console.progress(done, total, label)

    if threading.current_thread() is not threading.main_thread():
        yield progress
        return
    before = {n: signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM)}
    try:
        for number in before:
            signal.signal(number, ask)
        yield progress
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

"""What every use case stands on: the open store, the index beside it, and who wants news."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rostra.app.indexing import Keeper
from rostra.domain.changes import Changes, Step
from rostra.storage import Operation, Store

_log = logging.getLogger(__name__)

Subscriber = Callable[[Changes], None]


def statements_of(records: Sequence[object]) -> str:
    """How many statements a step is of: "1 statement", "1,204 statements"."""
    return "1 statement" if len(records) == 1 else f"{len(records):,} statements"


class Core:
    """A write goes through `operation`: committed, then indexed, then told."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.keeper = Keeper(store)
        self._subscribers: list[Subscriber] = []

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call `callback` after each commit, in the thread that made it; gives the way out."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    @contextmanager
    def operation(self, name: str, author: str = "person", join: int = 0) -> Iterator[Operation]:
        """`Store.operation`, after which the index is level and the subscribers know."""
        with self.store.operation(name, author, join=join) as operation:
            yield operation
        self.moved(operation.changes)

    def undo(self) -> tuple[Step, Changes] | None:
        """Take back the newest step."""
        return self._told(self.store.undo())

    def redo(self) -> tuple[Step, Changes] | None:
        """Bring back the step undone last."""
        return self._told(self.store.redo())

    def moved(self, changes: Changes) -> None:
        """A commit was made: bring the index level, then tell."""
        if not changes:
            return
        self.keeper.level(changes)
        for callback in tuple(self._subscribers):
            try:
                callback(changes)
            except Exception:  # noqa: BLE001
                # The commit stands; one listener's fault must not look like its failure.
                _log.exception("A subscriber failed")

    def close(self) -> None:
        """Let go of index and store."""
        self._subscribers.clear()
        self.keeper.close()
        self.store.close()

    def _told(self, done: tuple[Step, Changes] | None) -> tuple[Step, Changes] | None:
        if done is not None:
            self.moved(done[1])
        return done

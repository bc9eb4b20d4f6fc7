"""Which statements came in after a commit, read off the journal and remembered.

The left pane asks after every change how many new hits each saved search has.  The journal is
therefore read on from where the last answer ended, never twice, and an answer is a few runs of
ids: an import of a million statements is a handful of them.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from rostra.storage.database import Source
from rostra.storage.runs import Runs
from rostra.storage.schema import BY_NAME

_KEPT = 32
"""Commits whose answer is remembered: one for each saved search."""


class _Answer:
    """What is known of one commit, up to the journal row `seen`."""

    def __init__(self, seen: int) -> None:
        self.seen = seen
        self.arrived = Runs()
        self.there = Runs()

    def inserted(self, first: int, last: int) -> None:
        start = first
        for one in self.there.ranges():
            if one.start > last or one.stop <= start:
                continue
            if one.start > start:
                self.arrived.add(start, one.start - 1)
            start = one.stop
        if start <= last:
            self.arrived.add(start, last)

    def deleted(self, one: int) -> None:
        if one not in self.arrived:
            self.there.add(one, one)


class Arrivals:
    """Answers `since`; safe to ask from any thread."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._guard = threading.Lock()
        self._kept: OrderedDict[int, _Answer] = OrderedDict()

    def since(self, commit: int) -> list[range]:
        """Ids, ascending, of the statements that were not there at `commit` and came in later.

        What happened first to a statement after `commit` tells: a row that was first inserted
        was not there, one that was first deleted was (its deletion was undone later).  Some of
        them may have gone again; the trash is no coming in.
        """
        with self._guard, self._source.snapshot():
            known = self._kept.get(commit)
            if known is None:
                first = "SELECT coalesce(max(last_seq), 0) FROM commits WHERE number <= ?"
                known = self._kept[commit] = _Answer(int(self._source.value(first, [commit])))
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(commit)
            self._read_on(known)
            return known.arrived.ranges()

    def _read_on(self, known: _Answer) -> None:
        newest = int(self._source.value("SELECT coalesce(max(seq), 0) FROM journal"))
        sql = """SELECT op, row_id, coalesce(last_id, row_id) FROM journal WHERE tbl = ?
            AND op IN ('I', 'D') AND seq > ? AND seq <= ? ORDER BY seq"""
        table = BY_NAME["statements"].code
        for op, first, last in self._source.rows(sql, [table, known.seen, newest]):
            if op == "I":
                known.inserted(first, last)
            else:
                known.deleted(first)
        known.seen = max(known.seen, newest)  # an older snapshot may ask later

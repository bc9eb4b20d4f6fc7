"""Field clauses answered from the tables, as sorted ids."""

from __future__ import annotations

import threading
from array import array
from collections import OrderedDict
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from rostra.domain.query import And, Compare, Field, Not, Or, Phrase, Range, Word
from rostra.storage.clauses import CLAUSES, STATES, Asking, Query, Vocabulary
from rostra.storage.database import Source

if TYPE_CHECKING:
    from numpy import int64
    from numpy.typing import NDArray

    Ids = NDArray[int64]

_CACHE_BYTES = 64 << 20


class Resolver:
    """Answers `Field` clauses; an answer is kept until the next commit."""

    def __init__(self, source: Source, vocabulary: Vocabulary) -> None:
        self._source = source
        self._vocabulary = vocabulary
        self._guard = threading.Lock()
        self._kept: OrderedDict[tuple[Field | None, date], Ids] = OrderedDict()
        self._commit = -1

    def resolve(self, field: Field) -> array[int]:
        """Ids in ascending order, the trash left out (but for `is:trashed`)."""
        with self._source.snapshot():
            self._freshen()
            ids = self._field(field, _today())
        out = array("q")
        out.frombytes(ids.tobytes())
        return out

    def _freshen(self) -> None:
        commit = int(self._source.value("SELECT max(number) FROM commits") or 0)
        with self._guard:
            if commit != self._commit:
                self._kept.clear()
                self._commit = commit

    def _field(self, field: Field, today: date) -> Ids:
        key = (field, today)
        with self._guard:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            commit = self._commit
        ids = self._value(field.name, field.value, today)
        self._keep(key, ids, commit)
        return ids

    def _keep(self, key: tuple[Field | None, date], ids: Ids, commit: int) -> None:
        with self._guard:
            if commit == self._commit and ids.nbytes < _CACHE_BYTES // 4:
                self._kept[key] = ids
                while sum(kept.nbytes for kept in self._kept.values()) > _CACHE_BYTES:
                    self._kept.popitem(last=False)

    def _value(self, name: str, value: Any, today: date) -> Ids:
        import numpy as np

        if isinstance(value, And | Or):
            parts = [self._value(name, part, today) for part in value.parts]
            join = np.intersect1d if isinstance(value, And) else np.union1d
            found = parts[0]
            for part in parts[1:]:
                found = join(found, part)
            return found
        if isinstance(value, Not):
            inner = self._value(name, value.part, today)
            return np.setdiff1d(self._all(today), inner, assume_unique=True)
        if not isinstance(value, Word | Phrase | Range | Compare):
            return np.empty(0, np.int64)
        return self._leaf(name, value, today)

    def _leaf(self, name: str, leaf: Word | Phrase | Range | Compare, today: date) -> Ids:
        import numpy as np

        clause = CLAUSES.get(name)
        if clause is None:
            return np.empty(0, np.int64)
        ask = Asking(self._source, self._vocabulary, today)
        queries = clause(ask, leaf)
        found = self._ids(queries, keep_trash=(STATES["trashed"], []) in queries)
        if name == "no" and queries:
            return np.setdiff1d(self._all(today), found, assume_unique=True)
        return found

    def _all(self, today: date) -> Ids:
        key = (None, today)
        with self._guard:
            kept = self._kept.get(key)
            commit = self._commit
        if kept is not None:
            return kept
        ids = self._ids([("SELECT id FROM statements", [])])
        self._keep(key, ids, commit)
        return ids

    def _ids(self, queries: list[Query], *, keep_trash: bool = False) -> Ids:
        import numpy as np

        parts = [
            np.fromiter(chain.from_iterable(self._source.rows(sql, params)), np.int64)
            for sql, params in queries
        ]
        if not parts:
            return np.empty(0, np.int64)
        found = np.unique(np.concatenate(parts) if len(parts) > 1 else parts[0])
        if keep_trash or not len(found):
            return found
        trash = self._source.column("SELECT id FROM statements WHERE trashed != 0")
        if not trash:
            return found
        return np.setdiff1d(found, np.array(trash, np.int64), assume_unique=True)


def _today() -> date:
    """On this computer's clock: what a person means by "last-7d"."""
    return datetime.now().astimezone().date()


__all__ = ["Resolver", "Vocabulary"]

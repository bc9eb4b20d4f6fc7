"""Field clauses answered from the tables, as sorted ids."""

from __future__ import annotations

import threading
from array import array
from collections import OrderedDict
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from rostra.domain.query import And, Compare, Field, Not, Or, Phrase, Range, Word
from rostra.storage.asking import Asking, Query, Vocabulary
from rostra.storage.clauses import CLAUSES, STATES
from rostra.storage.database import Source

if TYPE_CHECKING:
    from numpy import int64
    from numpy.typing import NDArray

    Ids = NDArray[int64]

_CACHE_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class _Moment:
    """The state of the archive and the day that an answer is of."""

    commit: int
    today: date


class Resolver:
    """Answers `Field` clauses; an answer is kept until the next commit."""

    def __init__(self, source: Source, vocabulary: Vocabulary) -> None:
        self._source = source
        self._vocabulary = vocabulary
        self._guard = threading.Lock()
        self._kept: OrderedDict[tuple[_Moment, Field | None], Ids] = OrderedDict()
        self._newest = -1

    def resolve(self, field: Field) -> array[int]:
        """Ids in ascending order, the trash left out (but for `is:trashed`)."""
        with self._source.snapshot():
            commit = int(self._source.value("SELECT max(number) FROM commits") or 0)
            ids = self._field(field, _Moment(commit, _today()))
        out = array("q")
        out.frombytes(ids.tobytes())
        return out

    def _field(self, field: Field, at: _Moment) -> Ids:
        kept = self._recall(at, field)
        if kept is not None:
            return kept
        ids = self._value(field.name, field.value, at)
        self._keep(at, field, ids)
        return ids

    def _recall(self, at: _Moment, field: Field | None) -> Ids | None:
        with self._guard:
            if (at, field) in self._kept:
                self._kept.move_to_end((at, field))
            return self._kept.get((at, field))

    def _keep(self, at: _Moment, field: Field | None, ids: Ids) -> None:
        """Keep an answer of the newest state; a slow reader of an older one keeps nothing."""
        with self._guard:
            if at.commit > self._newest:
                self._kept.clear()
                self._newest = at.commit
            if at.commit == self._newest and ids.nbytes < _CACHE_BYTES // 4:
                self._kept[at, field] = ids
                while sum(kept.nbytes for kept in self._kept.values()) > _CACHE_BYTES:
                    self._kept.popitem(last=False)

    def _value(self, name: str, value: Any, at: _Moment) -> Ids:
        import numpy as np

        if isinstance(value, And | Or):
            parts = [self._value(name, part, at) for part in value.parts]
            join = np.intersect1d if isinstance(value, And) else np.union1d
            found = parts[0]
            for part in parts[1:]:
                found = join(found, part)
            return found
        if isinstance(value, Not):
            inner = self._value(name, value.part, at)
            return np.setdiff1d(self._all(at), inner, assume_unique=True)
        if not isinstance(value, Word | Phrase | Range | Compare):
            return np.empty(0, np.int64)
        return self._leaf(name, value, at)

    def _leaf(self, name: str, leaf: Word | Phrase | Range | Compare, at: _Moment) -> Ids:
        import numpy as np

        clause = CLAUSES.get(name)
        if clause is None:
            return np.empty(0, np.int64)
        queries = clause(Asking(self._source, self._vocabulary, at.today), leaf)
        found = self._ids(queries, keep_trash=(STATES["trashed"], []) in queries)
        if name == "no" and queries:
            return np.setdiff1d(self._all(at), found, assume_unique=True)
        return found

    def _all(self, at: _Moment) -> Ids:
        kept = self._recall(at, None)
        if kept is None:
            kept = self._ids([("SELECT id FROM statements", [])])
            self._keep(at, None, kept)
        return kept

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

"""Field clauses answered from the tables, as sorted ids."""

from __future__ import annotations

import threading
from array import array
from collections import OrderedDict
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from rostra.domain.query import And, Compare, Field, Not, Or, Phrase, Range, Word
from rostra.domain.search import ByColumn
from rostra.storage.asking import Asking, Query, Vocabulary
from rostra.storage.clauses import CLAUSES, IN_ROWS, STATES
from rostra.storage.database import Source

if TYPE_CHECKING:
    from numpy import bool_, int32, int64
    from numpy.typing import NDArray

    Ids = NDArray[int64]

_CACHE_BYTES = 12 << 20
_ASKED = 200
_NEWEST = "SELECT max(number) FROM commits"


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
        self._kept: OrderedDict[tuple[_Moment, Field | None], NDArray[int32] | Ids]
        self._kept = OrderedDict()
        self._asked: dict[tuple[_Moment, Field], ByColumn] = {}
        self._newest = -1

    def resolve(self, field: Field) -> array[int]:
        """Ids in ascending order, the trash left out (but for `is:trashed`)."""
        with self._source.snapshot():
            commit = int(self._source.value(_NEWEST) or 0)
            ids = self._field(field, _Moment(commit, _today()))
        out = array("q")
        out.frombytes(ids.tobytes())
        return out

    def narrow(self, field: Field) -> array[int] | ByColumn:
        """The same, where the rows of an index can tell, as what they must hold."""
        column, selects = IN_ROWS.get(field.name, ("", frozenset()))
        leaf = field.value
        if not column or not isinstance(leaf, Word | Phrase | Range | Compare):
            return self.resolve(field)
        with self._source.snapshot():
            at = _Moment(int(self._source.value(_NEWEST) or 0), _today())
            with self._guard:
                kept = self._asked.get((at, field))
            if kept is not None:
                return kept
            asking = Asking(self._source, self._vocabulary, at.today)
            queries = CLAUSES[field.name](asking, leaf)
            told = [params for sql, params in queries if _template(sql, params) in selects]
            own = [v for params in told for v in params if isinstance(v, int | str)]
            rest = [query for query in queries if _template(*query) not in selects]
            ids = array("q", self._ids(rest).tobytes())
        if column == "said":
            low, high = own or (0, 0)
            answer = ByColumn(column, days=(int(low), int(high)), ids=ids)
        else:
            answer = ByColumn(column, frozenset(own), ids=ids)
        with self._guard:
            if len(self._asked) >= _ASKED or any(moment != at for moment, _ in self._asked):
                self._asked.clear()
            self._asked[at, field] = answer
        return answer

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
            kept = self._kept.get((at, field))
        return None if kept is None else kept.astype("int64")

    def _keep(self, at: _Moment, field: Field | None, ids: Ids) -> None:
        """Keep an answer of the newest state; a slow reader of an older one keeps nothing."""
        with self._guard:
            if at.commit > self._newest:
                self._kept.clear()
                self._newest = at.commit
            narrow = ids.astype("int32") if not len(ids) or ids[-1] < 1 << 31 else ids
            if at.commit == self._newest and narrow.nbytes < _CACHE_BYTES // 2:
                self._kept[at, field] = narrow
                while sum(kept.nbytes for kept in self._kept.values()) > _CACHE_BYTES:
                    self._kept.popitem(last=False)

    def _value(self, name: str, value: Any, at: _Moment) -> Ids:
        import numpy as np

        if isinstance(value, And | Or):
            parts = [self._value(name, part, at) for part in value.parts]
            if isinstance(value, Or):
                return _ascending(np.concatenate(parts))
            found = parts[0]
            for part in parts[1:]:
                found = found[_within(found, part)]
            return found
        if isinstance(value, Not):
            return _without(self._all(at), self._value(name, value.part, at))
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
            return _without(self._all(at), found)
        return found

    def _all(self, at: _Moment) -> Ids:
        kept = self._recall(at, None)
        if kept is None:
            kept = self._ids([("SELECT id FROM statements", [])])
            self._keep(at, None, kept)
        return kept

    def _ids(self, queries: list[Query], *, keep_trash: bool = False) -> Ids:
        import numpy as np

        parts = [self._list(sql, params) for sql, params in queries]
        if not parts:
            return np.empty(0, np.int64)
        found = _ascending(np.concatenate(parts))
        if keep_trash or not len(found):
            return found
        return _without(found, self._list("SELECT id FROM statements WHERE trashed != 0", []))

    def _list(self, sql: str, params: list[object]) -> Ids:
        """The ids of one SELECT, handed over as one text: 335,000 rows in 40 ms, not 150."""
        import numpy as np

        whole = f"WITH found(i) AS ({sql}) SELECT group_concat(i) FROM found"
        listed = self._source.value(whole, params)
        if not listed:
            return np.empty(0, np.int64)
        return np.fromstring(listed, np.int64, sep=",")


def _template(sql: str, params: list[object]) -> str:
    """What `any_of` filled in."""
    return sql.replace(",".join("?" * len(params)), "{}")


def _ascending(ids: Ids) -> Ids:
    """Sorted, each once.  Nearly sorted runs are what the stable sort is quick at."""
    import numpy as np

    ordered = np.sort(ids, kind="stable")
    fresh = np.ones(len(ordered), bool)
    fresh[1:] = ordered[1:] != ordered[:-1]
    return ordered[fresh]


def _within(ids: Ids, others: Ids) -> NDArray[bool_]:
    """For each of `ids`, whether it is among `others`; both ascending."""
    import numpy as np

    known = np.zeros(max(ids[-1], others[-1]) + 1 if len(ids) and len(others) else 0, bool)
    if not len(known):
        return np.zeros(len(ids), bool)
    known[others] = True
    return known[ids]


def _without(ids: Ids, others: Ids) -> Ids:
    return ids[~_within(ids, others)]


def _today() -> date:
    """On this computer's clock: what a person means by "last-7d"."""
    return datetime.now().astimezone().date()


__all__ = ["Resolver", "Vocabulary"]

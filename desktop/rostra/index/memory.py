"""The reference backend: small and plain, it says what every query means.

Everything is a dictionary or a set; the real backend is compared with it.  It serves small
archives well and is what a search falls back on where no index can be written.
"""

from __future__ import annotations

import heapq
import math
import threading
import time
from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from rostra.domain.progress import Progress
from rostra.domain.query import And, Field, Node, Not, Or, Phrase, Word
from rostra.domain.search import ByColumn, IndexRow, Owned, Resolve, SearchRequest
from rostra.index.analysis import words
from rostra.index.patterns import is_pattern, matches, near
from rostra.index.scoring import K1, B, rounded

TEXT, TITLE, NOTE = "text", "article", "note"


class MemoryBackend:
    """A `SearchBackend` that lives as long as the process."""

    name = "memory"

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: dict[int, IndexRow] = {}
        self._words: dict[str, dict[int, list[str]]] = {TEXT: {}, TITLE: {}, NOTE: {}}
        self._commit, self._mark = -1, ""

    def commit_number(self) -> int:
        """The last commit it was told of; -1 at first."""
        return self._commit

    def commit_mark(self) -> str:
        """And what was noted with it."""
        return self._mark

    def update(
        self, rows: Iterable[IndexRow], removed: Iterable[int], commit: int, mark: str = ""
    ) -> None:
        """Put rows in and take others out."""
        with self._lock:
            fresh = dict(self._rows)
            fields = {name: dict(words_of) for name, words_of in self._words.items()}
            for gone in removed:
                fresh.pop(gone, None)
                for words_of in fields.values():
                    words_of.pop(gone, None)
            for row in rows:
                _put(fresh, fields, row)
            # Whole new dictionaries, so that a search that is under way keeps the old ones.
            self._rows, self._words = fresh, fields
            self._commit, self._mark = commit, mark

    def rebuild(
        self, rows: Iterable[IndexRow], commit: int, progress: Progress, mark: str = ""
    ) -> None:
        """Start anew."""
        fresh: dict[int, IndexRow] = {}
        fields: dict[str, dict[int, list[str]]] = {TEXT: {}, TITLE: {}, NOTE: {}}
        for done, row in enumerate(rows):
            if done % 1000 == 0:
                progress(done, 0)
            _put(fresh, fields, row)
        with self._lock:
            self._rows, self._words = fresh, fields
            self._commit, self._mark = commit, mark

    def search(self, request: SearchRequest, resolve: Resolve) -> MemoryHits:
        """Answer by looking at every row."""
        started = time.perf_counter()
        with self._lock:
            view = _View(self._rows, self._words, resolve)
        scores = view.scores(request.node)
        hits = [view.rows[i] for i in sorted(scores)]
        return MemoryHits(
            rows=hits,
            scores=scores,
            sort=request.sort if request.node is not None else _unranked(request.sort),
            facets={name: _facet(hits, name) for name in request.facets},
            histogram=_facet(hits, "month") if request.histogram else {},
            milliseconds=1000 * (time.perf_counter() - started),
        )

    def suggest(self, word: str, limit: int = 3) -> Sequence[str]:
        """Words a letter or two away, nearest and most frequent first."""
        wanted = "".join(words(word))
        ranked = [
            (far, -count, known)
            for known, count in self._vocabulary().items()
            if known != wanted and (far := near(wanted, known, 2)) <= 2
        ]
        return [known for _, _, known in heapq.nsmallest(limit, ranked)]

    def complete(self, prefix: str, limit: int = 10) -> Sequence[str]:
        """Words that begin so."""
        wanted = "".join(words(prefix))
        ranked = [(-n, w) for w, n in self._vocabulary().items() if w.startswith(wanted)]
        return [w for _, w in heapq.nsmallest(limit, ranked)]

    def close(self) -> None:
        """There is nothing to let go of."""

    def _vocabulary(self) -> Counter[str]:
        return Counter(w for known in self._words[TEXT].values() for w in set(known))


def _put(rows: dict[int, IndexRow], fields: dict[str, dict[int, list[str]]], row: IndexRow) -> None:
    rows[row.id] = row
    for name, text in ((TEXT, row.text), (TITLE, row.title), (NOTE, row.note)):
        fields[name][row.id] = words(text)


def _unranked(sort: str) -> str:
    return "date" if sort == "relevance" else sort


@dataclass(slots=True)
class _View:
    """One state of the rows, searched once."""

    rows: Mapping[int, IndexRow]
    words: Mapping[str, Mapping[int, list[str]]]
    resolve: Resolve

    def scores(self, node: Node | None) -> dict[int, float]:
        """Hits and their BM25F scores."""
        if node is None:
            return dict.fromkeys(self.rows, 0.0)
        match node:
            case Word() | Phrase():
                return self._text(TEXT, node)
            case Field(name="article" | "note" as name, value=Word() | Phrase() as value):
                return self._text(name, value)
            case Field():
                answer = self.resolve(node)
                if isinstance(answer, ByColumn):
                    return {i: 0.0 for i, row in self.rows.items() if holds(row, answer)}
                return {i: 0.0 for i in answer if i in self.rows}
            case Not(part):
                shut_out = self.scores(part)
                return {i: 0.0 for i in self.rows if i not in shut_out}
            case And(parts):
                found = [self.scores(p) for p in parts]
                both = set(found[0]).intersection(*found[1:])
                return {i: sum(f[i] for f in found) for i in both}
            case Or(parts):
                total: dict[int, float] = {}
                for part in parts:
                    for i, score in self.scores(part).items():
                        total[i] = total.get(i, 0.0) + score
                return total

    def _text(self, name: str, node: Word | Phrase) -> dict[int, float]:
        known = self.words[name]
        if isinstance(node, Word) and is_pattern(node.text):
            total: dict[int, float] = {}
            for word in matches(node.text, sorted({w for ws in known.values() for w in ws})):
                for i, score in self._bm25(known, word).items():
                    total[i] = total.get(i, 0.0) + score
            return total
        wanted = words(node.text)
        if not wanted:
            return {}
        slop = node.slop if isinstance(node, Phrase) else 0
        scores = [self._bm25(known, word) for word in wanted]
        return {
            i: sum(score[i] for score in scores)
            for i in scores[0]
            if len(wanted) == 1 or occurs(known[i], wanted, slop)
        }

    @staticmethod
    def _bm25(known: Mapping[int, list[str]], word: str) -> dict[int, float]:
        """Scores of one word; a phrase has the sum of its words' scores, as in Whoosh."""
        frequency = {i: n for i, ws in known.items() if (n := ws.count(word))}
        average = sum(map(len, known.values())) / max(1, len(known)) or 1.0
        idf = math.log(len(known) / (len(frequency) + 1)) + 1 if known else 0.0
        return {
            i: idf * n * (K1 + 1) / (n + K1 * ((1 - B) + B * rounded(len(known[i])) / average))
            for i, n in frequency.items()
        }


def occurs(text: Sequence[str], wanted: Sequence[str], slop: int) -> bool:
    """Whether `wanted` stands in `text`: in order and side by side, or within `slop` words."""
    size = len(wanted)
    if not slop:
        return any(list(text[i : i + size]) == list(wanted) for i in range(len(text) - size + 1))
    need = Counter(wanted)
    return any(
        word in need and not need - Counter(text[at : at + slop + 1])
        for at, word in enumerate(text)
    )


def _facet(rows: Sequence[IndexRow], name: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(values_of(row, name))
    return dict(counts)


def holds(row: IndexRow, asked: ByColumn) -> bool:
    """Whether a row has one of the values, or is among the ids."""
    if row.id in asked.ids:
        return True
    if asked.column == "said":
        low, high = asked.days
        return bool(row.said) and low <= row.said <= high
    return not values_of(row, asked.column).isdisjoint(map(str, asked.values))


def values_of(row: IndexRow, facet: str) -> set[str]:
    """What a row counts for in a facet."""
    match facet:
        case "speaker":
            return {str(i) for i in row.speakers}
        case "country":
            return set(row.countries)
        case "sector":
            return set(row.sectors)
        case "tag":
            return {str(i) for i in row.tags}
        case "outlet":
            return {row.outlet} - {""}
        case "kind":
            return {row.kind} - {""}
        case "year":
            return {f"{row.said // 10000:04d}"} if row.said else set()
        case "month":
            return {f"{row.said // 10000:04d}-{row.said // 100 % 100:02d}"} if row.said else set()
    return set()


@dataclass(frozen=True, slots=True)
class MemoryCross:
    """`Cross` as a plain dictionary."""

    all: Mapping[tuple[str, str], int]

    @property
    def rows(self) -> Mapping[str, int]:
        """Row value -> the sum of its cells."""
        return self._sums(0)

    @property
    def columns(self) -> Mapping[str, int]:
        """Column value -> the sum of its cells."""
        return self._sums(1)

    def cells(self, rows: Iterable[str], columns: Iterable[str]) -> Mapping[tuple[str, str], int]:
        """The cells of these rows and columns."""
        mine, yours = set(rows), set(columns)
        return {(r, c): n for (r, c), n in self.all.items() if r in mine and c in yours}

    def within(self, columns: Iterable[str]) -> MemoryCross:
        """Of these columns only."""
        kept = set(columns)
        return MemoryCross({pair: n for pair, n in self.all.items() if pair[1] in kept})

    def _sums(self, side: int) -> Mapping[str, int]:
        sums: Counter[str] = Counter()
        for pair, count in self.all.items():
            sums[pair[side]] += count
        return sums


@dataclass(frozen=True, slots=True)
class MemoryHits:
    """An answer held as plain lists."""

    rows: list[IndexRow]
    scores: Mapping[int, float]
    sort: str
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    histogram: Mapping[str, int] = field(default_factory=dict)
    milliseconds: float = 0.0

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.rows)

    def page(self, offset: int, limit: int) -> Sequence[int]:
        """Some of them, in order."""
        return self.ordered()[offset : offset + limit]

    def ids(self) -> array[int]:
        """All of them, ascending."""
        return array("q", (row.id for row in self.rows))

    def ordered(self) -> array[int]:
        """All of them, in the request's order."""
        return array("q", (row.id for row in sorted(self.rows, key=self._key)))

    def groups(self, facet: str) -> list[tuple[str, array[int]]]:
        """The hits by value: the fullest group first, "" last."""
        found: dict[str, array[int]] = {}
        for row in sorted(self.rows, key=self._key):
            for value in values_of(row, facet) or {""}:
                found.setdefault(value, array("q")).append(row.id)
        return sorted(found.items(), key=lambda pair: (not pair[0], -len(pair[1]), pair[0]))

    def cross(self, rows: str, columns: str) -> MemoryCross:
        """Hits by two facets."""
        counts: Counter[tuple[str, str]] = Counter()
        for row in self.rows:
            counts.update(product(values_of(row, rows), values_of(row, columns)))
        return MemoryCross(counts)

    def owners(self, facet: str, owned: Owned) -> Mapping[str, int]:
        """Different owners of the hits with each value."""
        found: defaultdict[str, set[int]] = defaultdict(set)
        for row in self.rows:
            place = bisect_right(owned.starts, row.id) - 1
            for value in values_of(row, facet) if place >= 0 else ():
                found[value].add(owned.owners[place])
        return {value: len(owners) for value, owners in found.items()}

    def _key(self, row: IndexRow) -> tuple[float, int]:
        """Ties: the newest id first."""
        match self.sort:
            case "relevance":
                return -self.scores[row.id], -row.id
            case "date":
                return -row.said if row.said else math.inf, -row.id
            case "-date":
                return row.said or math.inf, -row.id
        return 0.0, -row.id

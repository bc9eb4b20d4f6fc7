"""`rostra bench search`: our index, SQLite FTS5 and tantivy in turn, in one run."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from rostra.app.bench.peers import TOP, Fts5, Tantivy
from rostra.app.bench.queries import Queries, pick
from rostra.app.bench.statements import statements
from rostra.domain.progress import Progress, silent
from rostra.domain.query import And, Field, Node, Phrase, Word
from rostra.domain.search import ByColumn, IndexRow, SearchBackend, SearchRequest

KINDS = ("keystroke", "prefix", "and", "phrase", "rare", "fuzzy", "filter", "range", "by_date")
FACETS = ("speaker", "country", "sector", "year")
_REPEAT, _MOST, _ENOUGH_MS = 3, 25, 20.0
_COMMITS = 45
_SAMPLE = 50_000

Times = dict[str, float | None]


class Ours:
    """Rostra's own index, asked as the window asks it."""

    name = "rostra"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "index"
        self._commit = 1
        self._backend = self._open()

    def _open(self) -> SearchBackend:
        from rostra.index import open_backend

        return open_backend(self.path)

    def build(self, rows: Iterable[IndexRow]) -> None:
        """The whole index, columns included."""
        self._backend.rebuild(rows, self._commit, silent)

    def bytes(self) -> int:
        """Size of its folder."""
        return sum(path.stat().st_size for path in self.path.iterdir())

    def reopen(self) -> None:
        """Close and open, up to the first answer."""
        self._backend.close()
        self._backend = self._open()
        self.ask(Word("zzzz"))

    def _narrow(self, field: Field) -> ByColumn:
        """As Rostra's own store says it, which leaves the looking to the index."""
        low, high = field.value.text.split() if isinstance(field.value, Word) else ("0", "0")
        if field.name == "date":
            return ByColumn("said", days=(int(low), int(high)))
        return ByColumn(field.name, frozenset({int(low)}))

    def ask(self, node: Node, facets: tuple[str, ...] = (), sort: str = "relevance") -> int:
        """A first page, the total, and the top of each facet."""
        hits = self._backend.search(SearchRequest(node, sort, facets), self._narrow)
        hits.page(0, TOP)
        for name in facets:
            counts: Any = hits.facets[name]
            counts.most_common(TOP)
        return hits.total

    def add(self, row: IndexRow, word: str) -> int:
        """One statement more, until it is found."""
        self._commit += 1
        self._backend.update([row], (), self._commit)
        return self.ask(Word(word))

    def close(self) -> None:
        """Let go of the files."""
        self._backend.close()


def run(size: int, progress: Progress = silent) -> dict[str, Any]:
    """Build `size` statements in each engine, then time every kind of query.

    Times are of the CPU, all threads of the process together, in milliseconds: the median of three
    or more for each query, then the median and the 95th percentile over the queries of a kind.  In
    `ratios`, ours over theirs: less is better, but for `build`, which is documents a CPU second.
    None where an engine is not installed or has no such query.
    """
    with tempfile.TemporaryDirectory(prefix="rostra-bench-") as scratch:
        engines = _build(size, Path(scratch), progress)
        try:
            return _measure(size, engines, progress)
        finally:
            for engine, _ in engines.values():
                engine.close()


def _build(size: int, folder: Path, progress: Progress) -> dict[str, tuple[Any, dict[str, Times]]]:
    progress(0, 5, "SQLite FTS5: building")
    fts5 = Fts5(folder)
    made: dict[str, tuple[Any, dict[str, Times]]] = {}
    made["fts5"] = fts5, _built(fts5, statements(size), size)
    try:
        tantivy = Tantivy(folder)
    except ImportError:
        pass
    else:
        progress(1, 5, "tantivy: building")
        made["tantivy"] = (tantivy, _built(tantivy, fts5.statements(), size))
    progress(2, 5, "Rostra: building")
    ours = Ours(folder)
    made["rostra"] = (ours, _built(ours, fts5.statements(), size))
    return made


def _built(engine: Any, rows: Iterator[IndexRow], size: int) -> dict[str, Times]:
    """Build and open, without the time that the rows themselves take."""
    aside = [0.0]

    def batches() -> Iterator[IndexRow]:
        while True:
            started = time.thread_time()
            batch = list(islice(rows, 5000))
            aside[0] += time.thread_time() - started
            if not batch:
                return
            yield from batch

    started = time.process_time()
    engine.build(batches())
    cpu = time.process_time() - started - aside[0]
    opening = []
    for _ in range(_REPEAT):
        started = time.process_time()
        engine.reopen()
        opening.append(1000 * (time.process_time() - started))
    return {
        "build": {"median_ms": 1000 * cpu, "p95_ms": 1000 * cpu, "per_second": size / cpu},
        "size": {"median_ms": None, "p95_ms": None, "bytes": float(engine.bytes())},
        "open": _summary(opening),
    }


def _measure(
    size: int, engines: dict[str, tuple[Any, dict[str, Times]]], progress: Progress
) -> dict[str, Any]:
    fts5 = engines["fts5"][0]
    chosen = pick(row.text for row in islice(fts5.statements(), _SAMPLE))
    asks = {name: _asks(name, engine, chosen) for name, (engine, _) in engines.items()}
    for kind in KINDS:
        progress(3, 5, f"Measuring: {kind}")
        for name, (_, times) in engines.items():
            times[kind] = _timed(asks[name].get(kind, []))
    progress(4, 5, "Measuring: commit")
    # We come first: tantivy goes on merging in threads of its own, and their time is the process's.
    for engine, times in reversed(engines.values()):
        rows = [
            IndexRow(size + 1 + i, f"newword{i} {chosen.common[0]}", "", "", (1,), ("AA",),
                     ("sector-00",), (), "Courier", "direct", 20240101)
            for i in range(_COMMITS)
        ]  # fmt: skip
        times["commit"] = _timed(
            [_call(engine.add, row, row.text.split()[0]) for row in rows], once=True
        )
    progress(5, 5, "")
    results = {name: times for name, (_, times) in engines.items()}
    return {"size": size, "engines": results, "ratios": _ratios(results)}


def _asks(name: str, engine: Any, q: Queries) -> dict[str, list[Callable[[], int]]]:
    """Each kind's queries for one engine."""
    if name == "rostra":
        return _our_asks(engine, q)
    narrowed = {
        "filter": [_call(engine.narrowed, w, "speaker", s, s)
                   for w, s in zip(q.common, q.speakers, strict=False)],
        "range": [_call(engine.narrowed, w, "date", *y)
                  for w, y in zip(q.common, q.years, strict=False)],
        "by_date": [_call(engine.newest, w) for w in q.common],
    }  # fmt: skip
    if name == "fts5":
        return narrowed | {
            "keystroke": [_call(engine.screen, w) for w in q.common],
            "prefix": [_call(engine.screen, p + "*") for p in q.prefixes],
            "and": [_call(engine.ranked, f"{a} AND {b}") for a, b in q.pairs],
            "phrase": [_call(engine.ranked, '"' + " ".join(p) + '"') for p in q.phrases],
            "rare": [_call(engine.ranked, w) for w in q.rare],
        }
    ask = engine.query
    return narrowed | {
        "keystroke": [_call(lambda w: engine.screen(ask("word", [w])), w) for w in q.common],
        "prefix": [_call(lambda p: engine.screen(ask("prefix", [p])), p) for p in q.prefixes],
        "and": [_call(lambda p: engine.ranked(ask("and", p)), p) for p in q.pairs],
        "phrase": [_call(lambda p: engine.ranked(ask("phrase", p)), p) for p in q.phrases],
        "rare": [_call(lambda w: engine.ranked(ask("word", [w])), w) for w in q.rare],
        "fuzzy": [_call(lambda w: engine.ranked(ask("fuzzy", [w])), w) for w in q.typos],
    }


def _our_asks(ours: Ours, q: Queries) -> dict[str, list[Callable[[], int]]]:
    def narrowed(word: str, name: str, low: int, high: int) -> Node:
        return And((Word(word), Field(name, Word(f"{low} {high}"))))

    return {
        "keystroke": [_call(ours.ask, Word(w), FACETS) for w in q.common],
        "prefix": [_call(ours.ask, Word(p + "*"), FACETS) for p in q.prefixes],
        "and": [_call(ours.ask, And((Word(a), Word(b)))) for a, b in q.pairs],
        "phrase": [_call(ours.ask, Phrase(" ".join(p))) for p in q.phrases],
        "rare": [_call(ours.ask, Word(w)) for w in q.rare],
        "fuzzy": [_call(ours.ask, Word(w + "~")) for w in q.typos],
        "filter": [_call(ours.ask, narrowed(w, "speaker", s, s))
                   for w, s in zip(q.common, q.speakers, strict=False)],
        "range": [_call(ours.ask, narrowed(w, "date", *y))
                  for w, y in zip(q.common, q.years, strict=False)],
        "by_date": [_call(ours.ask, Word(w), (), "date") for w in q.common],
    }  # fmt: skip


def _call(function: Callable[..., int], *arguments: object) -> Callable[[], int]:
    return lambda: function(*arguments)


def _timed(calls: Sequence[Callable[[], int]], once: bool = False) -> Times:
    """Each call's median; quick ones are repeated more, so that a hiccup does not count."""
    times = []
    for call in calls:
        own: list[float] = []
        while len(own) < _REPEAT or (sum(own) < _ENOUGH_MS and len(own) < _MOST):
            started = time.process_time()
            call()
            own.append(1000 * (time.process_time() - started))
            if once:
                break
        times.append(statistics.median(own))
    return _summary(times)


def _summary(times: Sequence[float]) -> Times:
    if not times:
        return {"median_ms": None, "p95_ms": None}
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return {"median_ms": statistics.median(times), "p95_ms": p95}


def _ratios(results: dict[str, dict[str, Times]]) -> dict[str, dict[str, float | None]]:
    out: dict[str, dict[str, float | None]] = {}
    measures = {"build": "per_second", "size": "bytes"}
    for kind in (*KINDS, "build", "size", "commit", "open"):
        key = measures.get(kind, "median_ms")
        ours = results["rostra"][kind].get(key)
        out[kind] = {}
        for peer in ("fts5", "tantivy"):
            theirs = results.get(peer, {}).get(kind, {}).get(key)
            out[kind][peer] = round(ours / theirs, 4) if ours is not None and theirs else None
    return out


def chart(result: dict[str, Any], width: int = 36) -> str:
    """The same as text: each kind's CPU milliseconds, and bars against the slowest engine."""
    lines = [f"{result['size']:,} statements, CPU milliseconds (median)"]
    for kind in (*KINDS, "commit", "open"):
        times = {n: e[kind]["median_ms"] for n, e in result["engines"].items()}
        known = {name: ms for name, ms in times.items() if ms is not None}
        most = max(known.values(), default=0.0) or 1.0
        lines.append(f"\n{kind}")
        for name, ms in times.items():
            if ms is None:
                lines.append(f"  {name:8} has no such query")
            else:
                lines.append(f"  {name:8} {ms:10.3f}  " + "█" * max(1, round(width * ms / most)))
    return "\n".join(lines)

"""What the tests of the index share: random archives and queries, and a comparison."""

from __future__ import annotations

import random
from array import array
from collections.abc import Callable, Sequence
from types import SimpleNamespace

import pytest
from hypothesis import strategies as st

from rostra.domain.query import And, Field, Node, Not, Or, Phrase, Word
from rostra.domain.search import (
    FACETS,
    GROUPED,
    SORTS,
    ByColumn,
    Hits,
    IndexRow,
    Owned,
    SearchBackend,
    SearchRequest,
)
from rostra.index.memory import MemoryBackend, MemoryHits

VOCABULARY = ("rail", "railway", "fees", "fee", "Əliyev’s", "gas", "the", "a", "Ünal", "Мир", "x1")

_texts = st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join)
rows = st.builds(
    IndexRow,
    id=st.integers(1, 60),
    text=_texts,
    title=_texts,
    note=st.sampled_from(["", "check the fees", "rail"]),
    speakers=st.lists(st.integers(1, 4), max_size=3, unique=True).map(tuple),
    countries=st.lists(st.sampled_from(["AZ", "RU", "GE"]), max_size=2, unique=True).map(tuple),
    sectors=st.lists(st.sampled_from(["transport", "energy"]), max_size=2).map(tuple),
    tags=st.lists(st.integers(1, 3), max_size=2, unique=True).map(tuple),
    outlet=st.sampled_from(["", "Courier", "Herald"]),
    kind=st.sampled_from(["direct", "indirect"]),
    said=st.sampled_from([0, 20240101, 20240131, 20231231, 19990704]),
)
archives = st.lists(rows, max_size=40, unique_by=lambda row: row.id)

COLUMNS = {
    "speaker": (2, 3, 9),
    "country": ("AZ", "XX"),
    "sector": ("energy",),
    "tag": (1,),
    "outlet": ("Herald", ""),
    "kind": ("indirect",),
    "date": (),
}

_words = st.builds(
    Word, st.sampled_from([*VOCABULARY, "ra*", "*l*", "f*s", "*", "rial~", "fees~2", "zz", "Ə*"])
)
_phrases = st.builds(
    Phrase,
    st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3).map(" ".join),
    st.integers(0, 5),
)
_leaves: st.SearchStrategy[Node] = (
    _words
    | _phrases
    | st.builds(Field, st.sampled_from(["article", "note"]), _words | _phrases)
    | st.builds(Field, st.sampled_from(["speaker", "date"]), st.builds(Word, st.just("v")))
    | st.builds(Field, st.sampled_from(sorted(COLUMNS)), st.builds(Word, st.just("column")))
)
nodes: st.SearchStrategy[Node] = st.recursive(
    _leaves,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple))
        | st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple))
    ),
    max_leaves=6,
)


def resolve(field: Field) -> array[int] | ByColumn:
    """Some ids for each field, among them ids that nobody has; or values of a column."""
    if field.value == Word("column"):
        ids = array("q", [3, 44, 77] if field.name in ("speaker", "date") else [])
        name = "said" if field.name == "date" else field.name
        return ByColumn(name, frozenset(COLUMNS[field.name]), (20230101, 20240101), ids)
    return array("q", sorted(random.Random(field.name).sample(range(1, 90), 30)))


def _same(reference: MemoryBackend, backend: SearchBackend, node: Node | None) -> None:
    for sort in SORTS:
        request = SearchRequest(node, sort, FACETS, histogram=True)
        wanted, got = reference.search(request, resolve), backend.search(request, resolve)
        assert list(got.ids()) == sorted(wanted.ordered())
        assert got.total == wanted.total
        assert {name: dict(c) for name, c in got.facets.items()} == wanted.facets
        assert dict(got.histogram) == wanted.histogram
        order = list(got.ordered())
        if sort == "relevance" and node is not None:
            _same_ranks(wanted, order)
        else:
            assert order == list(wanted.ordered())
        assert list(got.page(2, 5)) == order[2:7]
        for facet in GROUPED if sort == "date" else ():  # one order is enough
            _same_groups(wanted.groups(facet), got.groups(facet), order)
        if sort == "date":
            _same_crossings(wanted, got)


OWNED = Owned(array("q", [2, 7, 20, 21, 33]), array("q", [50, 6, 50, 7, 6]))
"""Statement 1 is of nobody, and an owner's statements do not all follow each other."""


def _same_crossings(wanted: MemoryHits, got: Hits) -> None:
    for rows, columns in (("speaker", "sector"), ("speaker", "country"), ("sector", "month"),
                          ("country", "year"), ("outlet", "sector"), ("tag", "kind")):  # fmt: skip
        mine, yours = wanted.cross(rows, columns), got.cross(rows, columns)
        assert dict(yours.rows) == mine.rows
        assert dict(yours.columns) == mine.columns
        assert yours.cells(mine.rows, mine.columns) == mine.all
        some = sorted(mine.rows)[:2], sorted(mine.columns)[1:]
        assert yours.cells(*some) == mine.cells(*some)
        assert dict(yours.within(some[1]).rows) == mine.within(some[1]).rows
    for facet in FACETS:
        assert dict(got.owners(facet, OWNED)) == wanted.owners(facet, OWNED)


def _same_groups(
    wanted: Sequence[tuple[str, array[int]]],
    got: Sequence[tuple[str, array[int]]],
    order: list[int],
) -> None:
    """The same values with the same hits, each group in the order of the whole."""
    assert [(value, sorted(ids)) for value, ids in got] == [
        (value, sorted(ids)) for value, ids in wanted
    ]
    place = {one: number for number, one in enumerate(order)}
    for _, ids in got:
        assert [place[one] for one in ids] == sorted(place[one] for one in ids)


def _same_ranks(wanted: MemoryHits, order: list[int]) -> None:
    """The same order, but for hits whose scores differ by rounding only."""
    scores = [wanted.scores[i] for i in wanted.ordered()]
    assert [wanted.scores[i] for i in order] == pytest.approx(scores, abs=1e-9)


@pytest.fixture(scope="session")
def worlds() -> SimpleNamespace:
    """Strategies: `archives`, `rows`, `nodes`; and a `resolve`."""
    return SimpleNamespace(archives=archives, rows=rows, nodes=nodes, resolve=resolve)


@pytest.fixture(scope="session")
def same() -> Callable[[MemoryBackend, SearchBackend, Node | None], None]:
    """Fails where a backend answers other than the reference."""
    return _same

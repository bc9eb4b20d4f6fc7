"""The reference backend says what queries mean."""

from array import array

import pytest

from rostra.domain.progress import silent
from rostra.domain.query import Field
from rostra.domain.query_parse import parse
from rostra.domain.search import IndexRow, SearchRequest
from rostra.index import marks
from rostra.index.memory import MemoryBackend

ROWS = [
    IndexRow(1, "Rail fees will fall next year", "Fees", "check", (1,), ("AZ",), ("transport",),
             (5,), "Courier", "direct", 20240306),
    IndexRow(2, "Fees on the rail corridor rose, Əliyev's minister said", "Corridor", "", (2,),
             ("RU",), ("transport", "trade"), (), "Courier", "indirect", 20230101),
    IndexRow(3, "Gas transit by road", "Gas", "", (1, 2), (), ("energy",), (), "Herald", "mixed"),
]  # fmt: skip


@pytest.fixture
def backend() -> MemoryBackend:
    made = MemoryBackend()
    made.rebuild(ROWS, 7, silent)
    return made


def resolve(field: Field) -> "array[int]":
    return array("q", [1, 3]) if field.name == "speaker" else array("q")


def find(backend: MemoryBackend, query: str, sort: str = "added") -> list[int]:
    return list(backend.search(SearchRequest(parse(query).node, sort), resolve).page(0, 9))


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", [3, 2, 1]),
        ("rail", [2, 1]),
        ("rail -corridor", [1]),
        ("gas OR corridor", [3, 2]),
        ('"rail fees"', [1]),
        ('"rail fees"~4', [2, 1]),
        ("aliyev", []),
        ("eliyev", [2]),
        ("trans*", [3]),
        ("*oad", [3]),
        ("corridr~", [2]),
        ("speaker:x fees", [1]),
        ("-speaker:x", [2]),
        ("article:corridor", [2]),
        ("note:check", [1]),
        ("nothing", []),
    ],
)
def test_queries(backend: MemoryBackend, query: str, ids: list[int]) -> None:
    assert find(backend, query) == ids


def test_orders_facets_and_histogram(backend: MemoryBackend) -> None:
    assert find(backend, "", "date") == [1, 2, 3]
    assert find(backend, "", "-date") == [2, 1, 3]
    got = backend.search(SearchRequest(None, "date", ("speaker", "sector", "year"), True), resolve)
    assert got.facets == {
        "speaker": {"1": 2, "2": 2},
        "sector": {"transport": 2, "trade": 1, "energy": 1},
        "year": {"2024": 1, "2023": 1},
    }
    assert got.histogram == {"2024-03": 1, "2023-01": 1}


def test_relevance_prefers_the_shorter_and_the_rarer(backend: MemoryBackend) -> None:
    assert find(backend, "rail", "relevance") == [1, 2]
    assert find(backend, "fees OR gas", "relevance")[0] == 3


def test_updates_replace_and_remove(backend: MemoryBackend) -> None:
    backend.update([IndexRow(1, "Ports")], [3], 8)
    assert find(backend, "") == [2, 1]
    assert find(backend, "ports") == [1]
    assert backend.commit_number() == 8


def test_suggests_and_completes(backend: MemoryBackend) -> None:
    assert list(backend.suggest("corider")) == ["corridor"]
    assert list(backend.complete("f")) == ["fees", "fall"]


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("fees", ["fees"]),
        ('"rail fees"', ["Rail fees"]),
        ("ra*", ["Rail"]),
        ("fee~", ["fees"]),
        ("-rail next", ["next"]),
        ("speaker:rail", []),
    ],
)
def test_marks_are_characters_of_the_text(query: str, lit: list[str]) -> None:
    text = ROWS[0].text
    assert [text[s:e] for s, e in marks(parse(query).node, text)] == lit

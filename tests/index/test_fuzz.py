"""No input raises, however odd."""

from __future__ import annotations

import random
from array import array

import pytest

from rostra.domain.progress import silent
from rostra.domain.query_parse import parse
from rostra.domain.search import FACETS, SORTS, IndexRow, SearchRequest
from rostra.index import marks
from rostra.index.backend import WhooshBackend

PIECES = [
    "rail", "fees", "Əliyev’s", "*", "**", "~", "~2", "~9", '"', "“", "”", "(", ")", "-", "NOT ",
    " OR ", " AND ", "|", ":", "speaker:", "date:", "article:", "note:", "..", ">", "=", "\0",
    "\ud800", "\U0001f600", "é", "e\u0301", "ﬁ", "½", "٣", "字", " ", "  ", "\n", "a" * 60, "1",
    "conf:<", "zz*", "*l*", "tag:", "'", "\\", "[", "^", "$", ".", "+", "?", "{2}",
]  # fmt: skip


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> WhooshBackend:
    rnd = random.Random(2)
    rows = [
        IndexRow(i, " ".join(rnd.choices(PIECES, k=12)), rnd.choice(PIECES), rnd.choice(PIECES))
        for i in range(1, 300)
    ]
    made = WhooshBackend(tmp_path_factory.mktemp("fuzz") / "index")
    made.rebuild(rows[:200], 1, silent)
    made.update(rows[200:], [5], 2)
    return made


def fuzz(backend: WhooshBackend, times: int, seed: int) -> None:
    rnd = random.Random(seed)
    for _ in range(times):
        text = "".join(rnd.choices(PIECES, k=rnd.randint(0, 14)))
        node = parse(text).node
        request = SearchRequest(
            node, rnd.choice(SORTS), tuple(rnd.sample(FACETS, 2)), rnd.random() < 0.2
        )
        ids = array("q", sorted(rnd.sample(range(400), 20)))
        hits = backend.search(request, lambda _, ids=ids: ids)
        page = hits.page(rnd.randint(-2, 50), rnd.randint(-2, 30))
        assert len(page) <= hits.total
        marks(node, text)
        backend.suggest(text)
        backend.complete(text)


def test_two_thousand_odd_queries(backend: WhooshBackend) -> None:
    fuzz(backend, 2000, 1)


@pytest.mark.slow
def test_a_hundred_thousand_odd_queries(backend: WhooshBackend) -> None:
    fuzz(backend, 100_000, 3)

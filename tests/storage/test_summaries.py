"""Grouped counts equal those made by looking at every statement."""

from array import array
from collections import Counter
from datetime import date
from itertools import permutations, product
from pathlib import Path

import pytest

from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.records import Kind, Speaker
from rostra.storage import Store
from rostra.storage.summaries import AXES

SAID = [(("Leyla Aral",), "2024-03-06", ("trade", "energy"), ("AZ",)),
        (("Leyla Aral", "Tomas Vareth"), "2024-03", ("trade",), ()),
        (("unknown",), "", ("energy",), ("AZ", "RU")),
        (("Tomas Vareth",), "2023-01-05", (), ("RU",))]  # fmt: skip


def speaker(name: str) -> Speaker:
    return Speaker(name, reason="nobody is named" if name == "unknown" else "")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store.create(tmp_path / "archive")
    with made.operation("Import") as op:
        for n, (names, said, sectors, countries) in enumerate(SAID):
            draft = ArticleDraft(
                "She said rails.", "T", f"Outlet {n % 2}", published=date(2024, n + 1, 9)
            )
            article = op.articles.insert(draft)
            op.statements.insert(article.id, article.version_id, [Candidate(
                ((9, 14),), ((4, 8),), ((0, 3),), Kind.INDIRECT,
                speakers=tuple(map(speaker, names)),
                said=PartialDate.parse(said) if said else None,
                sectors=sectors, countries=countries)])  # fmt: skip
    return made


def keys(store: Store, statement_id: int, axis: str) -> list[str]:
    one = store.statements.get(statement_id)
    assert one is not None
    article = store.articles.get(one.article_id)
    assert article is not None
    said = [one.said.edtf] if one.said else []
    return {
        "speaker": [str(s.agent_id) for s in one.speakers if s.agent_id],
        "sector": list(one.sectors),
        "country": list(one.countries),
        "year": [s[:4] for s in said],
        "month": [s[:7] for s in said],
        "outlet": [article.outlet],
    }[axis]


def test_cells_equal_a_plain_count(store: Store) -> None:
    for rows, columns in permutations(AXES, 2):
        for ids in (None, array("q", [1, 2])):
            wanted = Counter(
                pair
                for i in (ids or [1, 2, 3, 4])
                for pair in product(keys(store, i, rows), keys(store, i, columns))
            )
            assert store.summaries.cells(rows, columns, ids) == wanted, (rows, columns)
    store.close()


def test_articles_count_where_nobody_spoke(store: Store) -> None:
    reader = store.summaries
    with store.operation("Silent article") as op:
        op.articles.insert(ArticleDraft("Rain fell.", published=date(2025, 7, 1)))
    assert reader.articles("month")["2025-07"] == 1
    assert reader.articles("year") == {"2024": 4, "2025": 1}
    assert reader.articles("sector") == {"trade": 2, "energy": 2}
    with store.operation("Trash") as op:
        op.statements.trash([1])
    assert reader.articles("sector") == {"trade": 1, "energy": 1}
    store.close()

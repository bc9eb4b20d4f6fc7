"""The search benchmark runs, and its figures are of the shape that is promised."""

from __future__ import annotations

import pytest

from rostra.app.bench.search import KINDS, chart, run
from rostra.app.bench.statements import statements

ALL = {*KINDS, "build", "size", "commit", "open"}


def test_statements_are_the_same_every_time() -> None:
    first, again = list(statements(300)), list(statements(300))
    assert first == again
    assert [row.id for row in first] == list(range(1, 301))
    assert len({word for row in first for word in row.text.split()}) > 1000


def test_a_small_run() -> None:
    labels: list[str] = []
    result = run(2500, lambda done, total, label="": labels.append(label))
    assert result["size"] == 2500
    assert {"rostra", "fts5"} <= set(result["engines"])
    for times in result["engines"].values():
        assert set(times) == ALL
        assert times["keystroke"]["median_ms"] > 0
    assert set(result["ratios"]) == ALL
    assert all(set(r) == {"fts5", "tantivy"} for r in result["ratios"].values())
    assert result["ratios"]["fuzzy"]["fts5"] is None  # it has no such query
    assert result["engines"]["rostra"]["size"]["bytes"] > 100_000
    assert "keystroke" in chart(result)
    assert any("Measuring" in label for label in labels)


@pytest.mark.slow
def test_the_index_is_no_larger_than_fts5s_at_a_hundred_thousand() -> None:
    """Of the figures only the size does not hang on how busy the machine is."""
    result = run(100_000)
    print(chart(result))
    assert result["ratios"]["size"]["fts5"] <= 1.15

"""Counts around given statements are those a search for just them has."""

from __future__ import annotations

from rostra.domain.search import FACETS


def test_counts_are_those_of_a_search(archive) -> None:
    found = archive.find("outlet:courier", facets=FACETS, histogram=True)
    counts = archive.counted(found.ids(), FACETS)
    assert found.total == counts.total > 0
    assert {n: list(v) for n, v in counts.facets.items()} == {
        n: list(v) for n, v in found.facets.items()
    }
    assert dict(counts.histogram) == dict(found.histogram)


def test_what_is_gone_does_not_count(archive) -> None:
    ids = list(archive.find("").ids())
    archive.trash(ids[:1])
    counts = archive.counted([*ids, 999_999], ("kind",))
    assert counts.total == len(ids) - 1

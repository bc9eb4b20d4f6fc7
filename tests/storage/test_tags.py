"""Merging and deleting tags: those under them, progress, stopping, undo."""

from __future__ import annotations

import pytest
from tests.storage.making import add, candidate

from rostra.domain.errors import ArchiveError, Cancelled
from rostra.storage import Store


@pytest.fixture
def tagged(store: Store) -> Store:
    """Four statements under rail, rail/fees, rail/fees/2024, freight and freight/fees."""
    with store.operation("Add") as op:
        ids = add(op, *[candidate() for _ in range(4)])
        for name, some in (
            ("rail", ids[:2]),
            ("rail/fees", ids[1:3]),
            ("rail/fees/2024", ids[2:3]),
            ("freight", ids[:1]),
            ("freight/fees", ids[3:4]),
        ):
            op.statements.tag(some, add=[op.tags.ensure(name)])
    return store


def counts(store: Store) -> dict[str, int]:
    return {tag.name: tag.statements for tag in store.tags.tree()}


def tag_id(store: Store, name: str) -> int:
    found = store.tags.by_name(name)
    assert found is not None
    return found.id


def merge(store: Store, keep: str, *others: str) -> None:
    with store.operation("Merge tags") as op:
        op.tags.merge(tag_id(store, keep), [tag_id(store, name) for name in others])


def test_what_is_under_a_merged_tag_goes_along(tagged: Store) -> None:
    before = counts(tagged)
    merge(tagged, "freight", "rail")
    assert counts(tagged) == {"freight": 2, "freight/fees": 3, "freight/fees/2024": 1}
    tagged.undo()
    assert counts(tagged) == before
    tagged.redo()
    assert counts(tagged) == {"freight": 2, "freight/fees": 3, "freight/fees/2024": 1}


def test_a_tag_into_the_one_above_and_the_one_below(tagged: Store) -> None:
    merge(tagged, "rail", "rail/fees")
    assert counts(tagged) == {"freight": 1, "freight/fees": 1, "rail": 3, "rail/2024": 1}
    tagged.undo()
    merge(tagged, "rail/fees", "rail")
    assert counts(tagged) == {
        "freight": 1,
        "freight/fees": 1,
        "rail/fees": 3,
        "rail/fees/2024": 1,
    }


def test_many_at_once_with_some_that_hang_together(tagged: Store) -> None:
    with tagged.operation("Merge tags") as op:
        keep = op.tags.ensure("all")
        others = [tag.id for tag in tagged.tags.tree()]
        op.tags.merge(keep, [*others, keep])
    assert counts(tagged) == {"all": 4}


def test_progress_counts_statements_and_stops_without_a_trace(tagged: Store) -> None:
    told: list[tuple[int, int]] = []
    with tagged.operation("Merge tags") as op:
        op.tags.merge(
            tag_id(tagged, "freight"),
            [tag_id(tagged, "rail"), tag_id(tagged, "rail/fees")],
            lambda done, total, label="": told.append((done, total)),
        )
    assert told[-1] == (4, 4)
    tagged.undo()
    before = counts(tagged)

    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled), tagged.operation("Delete tags") as op:
        op.tags.delete([tag_id(tagged, "rail")], stop)
    assert counts(tagged) == before


def test_merging_into_a_tag_that_is_gone_says_so(tagged: Store) -> None:
    with pytest.raises(ArchiveError), tagged.operation("Merge tags") as op:
        op.tags.merge(99_999, [tag_id(tagged, "rail")])
    assert "rail" in counts(tagged)

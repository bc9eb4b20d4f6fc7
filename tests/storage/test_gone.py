"""What was undone or deleted while somebody was about to change it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.storage.making import add

from rostra.domain.errors import ArchiveError
from rostra.domain.records import Speaker
from rostra.storage import Operation, Store

GONE = 10**6


@pytest.mark.parametrize(
    "change",
    [
        lambda op: op.tags.update(GONE, colour="#123456"),
        lambda op: op.tags.rename(GONE, "rail"),
        lambda op: op.collections.update(GONE, name="Corridor"),
        lambda op: op.collections.note(GONE, "key"),
        lambda op: op.searches.update(GONE, name="Denials"),
        lambda op: op.rules.update(GONE, enabled=False),
    ],
)
def test_a_record_that_is_gone_is_told_of(
    store: Store, change: Callable[[Operation], None]
) -> None:
    with pytest.raises(ArchiveError, match="not in the archive any more"):  # noqa: SIM117
        with store.operation("Change") as op:
            change(op)


def test_statements_that_are_gone_are_passed_over(store: Store) -> None:
    with store.operation("Import") as op:
        [there] = add(op)
    with store.operation("Correct") as op:
        op.statements.update([GONE, there], by="person", speakers=(Speaker("Tomas Brandt"),))
        op.statements.update([GONE, there], by="person", kind="direct")
    one = store.statements.get(there)
    assert one is not None
    assert [s.name for s in one.speakers] == ["Tomas Brandt"]


@pytest.mark.parametrize("name", ["", "  "])
def test_a_collection_keeps_a_name(store: Store, name: str) -> None:
    with store.operation("New") as op:
        made = op.collections.insert(" Corridor ")
    with pytest.raises(ArchiveError, match="needs a name"), store.operation("Rename") as op:
        op.collections.update(made, name=name)
    with store.operation("Rename") as op:
        op.collections.update(made, name=" Fees ")
    assert [c.name for c in store.collections.all()] == ["Fees"]

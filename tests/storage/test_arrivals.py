"""Which statements came in after a commit, however the journal got there."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from tests.storage.making import add, candidate

from rostra.storage import Store
from rostra.storage.runs import Runs


def arrived(store: Store, commit: int) -> list[int]:
    return [one for run in store.arrived_since(commit) for one in run]


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 12))))
def test_runs_are_a_set_of_ids(parts: list[tuple[int, int]]) -> None:
    runs, ids = Runs(), set()
    for first, more in parts:
        runs.add(first, first + more)
        ids |= set(range(first, first + more + 1))
    ranges = runs.ranges()
    assert [one for run in ranges for one in run] == sorted(ids)
    assert all(a.stop < b.start for a, b in itertools.pairwise(ranges))
    assert [n for n in range(80) if n in runs] == sorted(ids)


def test_an_import_is_one_run_and_its_undo_and_redo_change_nothing(store: Store) -> None:
    with store.operation("First") as op:
        add(op, candidate())
    before = store.commit_number()
    with store.operation("Import") as op:
        ids = add(op, *[candidate() for _ in range(300)])
    assert store.arrived_since(before) == [range(ids[0], ids[-1] + 1)]
    assert arrived(store, store.commit_number()) == []
    store.undo()
    store.redo()
    assert arrived(store, before) == ids
    assert arrived(store, 0) == [ids[0] - 1, *ids]


def test_what_was_there_before_does_not_arrive_by_coming_back(store: Store) -> None:
    with store.operation("First") as op:
        ids = add(op, *[candidate() for _ in range(5)])
    before = store.commit_number()
    with store.operation("Delete") as op:
        op.statements.delete(ids[1:3])
    assert arrived(store, before) == []
    store.undo()
    with store.operation("Second") as op:
        more = add(op, candidate())
    assert arrived(store, before) == more


def test_asked_again_it_says_what_it_would_say_anew(store: Store) -> None:
    """The answer is carried on from the last one; a store that never answered must agree."""
    for number in range(6):
        with store.operation("More") as op:
            ids = add(op, *[candidate() for _ in range(number)])
        if number % 2:
            with store.operation("Less") as op:
                op.statements.delete(ids[:1])
            store.undo()
        for commit in range(store.commit_number() + 1):
            store.arrived_since(commit)
    with Store.open(store.folder, read_only=True) as fresh:
        for commit in range(store.commit_number() + 1):
            assert store.arrived_since(commit) == fresh.arrived_since(commit)

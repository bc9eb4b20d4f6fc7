"""The order of a collection: any line to any place, and as few rows written as can be."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.making import add, candidate

from rostra.storage import Store

LINES = 7


def made(store: Store) -> tuple[int, list[int]]:
    """A collection of some headings, and their ids in order."""
    with store.operation("New") as op:
        record = op.collections.insert(f"Number {len(store.collections.all())}")
        for number in range(LINES):
            op.collections.heading(record, str(number))
    return record, [item.id for item in store.collections.items(record)]


def moved(order: list[int], lines: list[int], at: int) -> list[int]:
    """As a list does it."""
    before = [i for i in order[:at] if i not in lines]
    return [*before, *lines, *(i for i in order[at:] if i not in lines)]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_lines_come_where_they_were_put(store: Store, data: st.DataObject) -> None:
    record, order = made(store)
    for _ in range(data.draw(st.integers(1, 5))):
        lines = data.draw(st.lists(st.sampled_from(order), unique=True, max_size=LINES))
        at = data.draw(st.integers(0, LINES))
        with store.operation("Move") as op:
            op.collections.move(record, lines, at)
        order = moved(order, lines, at)
        assert [item.id for item in store.collections.items(record)] == order


def test_a_line_that_moves_is_the_only_one_written(store: Store) -> None:
    record, order = made(store)
    for number, at in enumerate((0, 3, LINES)):
        line = order[(number * 3 + 4) % LINES]
        before = {i.id: i.position for i in store.collections.items(record)}
        with store.operation("Move") as op:
            op.collections.move(record, [line], at)
        now = store.collections.items(record)
        assert [i.id for i in now if i.position != before[i.id]] == [line]
        order = [i.id for i in now]


def test_there_is_always_room_between_two_lines(store: Store) -> None:
    record, order = made(store)
    for _ in range(30):  # halved each time, the room between the first two is soon used up
        with store.operation("Move") as op:
            op.collections.move(record, [order[-1]], 1)
        order = moved(order, [order[-1]], 1)
        assert [item.id for item in store.collections.items(record)] == order


def test_what_is_in_the_trash_is_passed_over(store: Store) -> None:
    with store.operation("Import") as op:
        ids = add(op, *[candidate()] * 4)
        record = op.collections.insert("Corridor")
        op.collections.add(record, ids)
        op.statements.trash([ids[1]])
    lines = {i.statement_id: i.id for i in store.collections.items(record)}
    with store.operation("Move") as op:
        op.collections.move(record, [lines[ids[3]]], 1)
    order = [i.statement_id for i in store.collections.items(record)]
    assert order == [ids[0], ids[3], ids[2]]

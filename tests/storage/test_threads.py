"""Many threads on one store: writes take turns, reads see whole states, closing is safe."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.storage.making import add, candidate

from rostra.domain.errors import ArchiveError, Cancelled
from rostra.domain.query import Field, Word
from rostra.storage import Store, database


def test_writers_take_turns_and_readers_see_whole_states(store: Store) -> None:
    stop = threading.Event()

    def write(number: int) -> None:
        for _ in range(8):
            with store.operation(f"Import {number}") as op:
                add(op, *[candidate() for _ in range(5)])

    def read() -> int:
        seen = 0
        while not stop.is_set():
            with store.snapshot():
                statements, articles = store.statements.count(), store.articles.count()
            assert statements == 5 * articles
            assert len(store.resolve(Field("speaker", Word("aral")))) % 5 == 0
            seen += 1
        return seen

    with ThreadPoolExecutor(6) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        list(pool.map(write, range(3)))
        stop.set()
        assert all(reader.result() > 0 for reader in readers)
    assert store.statements.count() == 120
    assert len(store.steps()) == 24
    assert store.check() == []


def test_pages_are_let_go_of_beside_reads_and_writes(store: Store) -> None:
    with store.operation("Import") as op:
        add(op, *[candidate() for _ in range(5)])
        with store.snapshot():
            store.let_go()  # neither waits for the operation nor ends the read
            assert store.statements.count() == 0
        add(op, *[candidate() for _ in range(5)])
    store.let_go()
    assert store.statements.count() == 10
    store.close()
    store.let_go()  # of what is closed nothing is kept


_SLOW = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
"""A read that never ends by itself."""


def test_closing_ends_reads_that_run(store: Store) -> None:
    started = threading.Barrier(5)

    def read() -> str:
        started.wait()
        try:
            store._readers.rows(_SLOW)
        except ArchiveError as error:
            return str(error)
        return "ended"

    with ThreadPoolExecutor(4) as pool:
        reads = [pool.submit(read) for _ in range(4)]
        started.wait()
        while store._readers._busy < 4:
            pass
        store._readers.close()
        assert store._readers._busy == 0, "it waited for them"
        for one in reads:
            assert "was closed" in one.result()


def test_closing_again_and_again_while_others_read(store: Store) -> None:
    """The race an earlier try had: a close that interrupts the ROLLBACK that ends a read."""
    with store.operation("Add") as op:
        add(op, *[candidate() for _ in range(50)])
    store.close()

    def read(opened: Store) -> str:
        try:
            while True:
                opened.statements.page(limit=20)
        except ArchiveError as error:
            return str(error)

    with ThreadPoolExecutor(4) as pool:
        for _ in range(25):
            opened = Store.open(store.folder)
            reads = [pool.submit(read, opened) for _ in range(4)]
            opened.statements.count()
            opened.close()
            for one in reads:
                assert "was closed" in one.result()


def test_a_read_is_cancelled_and_the_next_one_works(store: Store) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 10

    with store.cancellable(stop), pytest.raises(Cancelled):
        store._readers.rows(_SLOW)
    assert store.statements.count() == 0
    with store.cancellable(lambda: True):
        assert store.commit_number() == 0, "too short to be interrupted"


def test_a_read_inside_a_snapshot_is_cancelled_too(store: Store) -> None:
    with store.snapshot():
        with store.cancellable(lambda: True), pytest.raises(Cancelled):
            store._readers.rows(_SLOW)
        assert store.statements.count() == 0, "the snapshot goes on"
        with pytest.raises(RuntimeError):
            store.close()


def test_beginning_to_read_is_not_interrupted(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_OPCODES", 1)  # SQLite asks at every step
    with store.cancellable(lambda: True):
        for _ in range(3):
            with store.snapshot(), pytest.raises(Cancelled):
                store.articles.page(0, 10)


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(ArchiveError):
        store._readers.rows("DELETE FROM tags")


def test_an_operation_waits_for_another_threads(store: Store) -> None:
    inside, done = threading.Event(), threading.Event()

    def first() -> None:
        with store.operation("First") as op:
            inside.set()
            assert not done.wait(0.2)
            op.tags.ensure("rail")

    def second() -> None:
        inside.wait()
        with store.operation("Second") as op:
            assert [tag.name for tag in op.tags.tree()] == ["rail"]
        done.set()

    run: list[Callable[[], None]] = [first, second]
    with ThreadPoolExecutor(2) as pool:
        for one in [pool.submit(f) for f in run]:
            one.result()

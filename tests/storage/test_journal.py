"""Operations, undo, redo, joins and history, one promise at a time."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable

import pytest
from tests.storage.making import SECOND, add, candidate

from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError, ReadOnlyError
from rostra.domain.records import Force, Review, Speaker
from rostra.storage import Store
from rostra.storage.operation import OUTSIDE
from rostra.storage.schema import RUN_CLASS, RUN_CLASSES

Fill = Callable[..., list[int]]


def test_one_operation_is_one_step_whatever_it_holds(store: Store) -> None:
    with store.operation("Import", "rostra 0.1.0") as op:
        ids = add(op, *[candidate() for _ in range(300)])
        op.statements.tag(ids, [op.tags.ensure("rail")])
    assert [(s.name, s.author) for s in store.steps()] == [("Import", "rostra 0.1.0")]
    assert op.changes.statements == frozenset(ids)
    assert store.undo_name() == "Import"
    assert store.undo() is not None
    assert store.statements.count() == store.articles.count() == store.agents.count() == 0
    assert store.tags.tree() == []
    assert store.redo() is not None
    assert store.tags.tree()[0].statements == 300


def test_a_run_of_inserts_is_a_handful_of_journal_rows(store: Store) -> None:
    with store.operation("Import") as op:
        add(op, *[candidate() for _ in range(500)])
    rows = store._readers.value("SELECT count(*) FROM journal")
    assert rows < 12, "500 statements and their speakers are runs, not a row each"


def test_a_run_never_reaches_into_the_step_before(store: Store) -> None:
    for _ in range(2):
        with store.operation("Tag") as op:
            op.tags.ensure(f"t{len(store.tags.tree())}")
    store.undo()
    assert [tag.name for tag in store.tags.tree()] == ["t0"]


def test_nothing_moved_is_no_step(store: Store, filled: Fill) -> None:
    ids = filled()
    number = store.commit_number()
    with store.operation("Nothing") as op:
        op.statements.review(ids, Review.NEW)
    assert (op.step, bool(op.changes), op.changes.commit) == (0, False, number)
    assert store.undo_name() == "Add"


def test_a_failing_operation_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.operation("Import") as op:
            add(op)
            raise KeyError("bug")

    with pytest.raises(KeyError):
        fail()
    assert store.statements.count() == 0
    assert store.steps() == []
    with store.operation("Next") as op:
        op.tags.ensure("rail")
    assert op.step


def test_a_new_step_drops_what_was_undone(store: Store, filled: Fill) -> None:
    filled()
    with store.operation("Tag") as op:
        op.tags.ensure("rail")
    store.undo()
    assert store.redo_name() == "Tag"
    filled()
    assert store.redo_name() == ""
    assert store.redo() is None
    assert [s.name for s in store.steps()] == ["Add", "Add"]


def test_steps_survive_a_restart(store: Store, filled: Fill) -> None:
    ids = filled()
    with store.operation("Correct") as op:
        op.statements.update(ids, force=Force.DENIES)
    store.undo()
    store.close()
    with Store.open(store.folder) as again:
        assert (again.undo_name(), again.redo_name()) == ("Add", "Correct")
        again.redo()
        found = again.statements.get(ids[0])
        assert found is not None
        assert found.force is Force.DENIES


def test_every_undo_and_redo_is_a_commit(store: Store, filled: Fill) -> None:
    filled()
    numbers = [store.commit_number()]
    for turn in (store.undo, store.redo, store.undo):
        result = turn()
        assert result is not None
        numbers.append(result[1].commit)
    assert numbers == sorted(set(numbers))
    assert store.commit_number() == numbers[-1]


def test_a_long_import_in_batches_is_one_step(store: Store) -> None:
    step = 0
    for _ in range(4):
        with store.operation("Import 4 articles", join=step) as op:
            add(op)
        step = op.step
    assert len(store.steps()) == 1
    assert store.steps()[0].rows > 12
    store.undo()
    assert store.articles.count() == 0
    store.redo()
    assert (store.articles.count(), store.statements.count()) == (4, 4)
    store.undo()
    assert store.articles.count() == 0


def test_joining_what_is_no_longer_newest_begins_a_step(store: Store, filled: Fill) -> None:
    with store.operation("Import") as first:
        add(first)
    filled()
    with store.operation("Import", join=first.step) as second:
        add(second)
    assert second.step != first.step
    store.undo()
    with store.operation("Import", join=second.step) as third:
        add(third)
    assert third.step != second.step, "an undone step is not gone on with"


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_unique_names_that_moved_along_a_chain(store: Store, order: tuple[int, ...]) -> None:
    """Undone by one UPDATE they collide; one by one, newest first, they do not."""
    with store.operation("Tags") as op:
        ids = [op.tags.ensure(name) for name in "abc"]
    with store.operation("Shift") as op:
        chain = [ids[n] for n in order]
        names = [tag.name for tag in op.tags.many(chain)]
        for tag_id, name in zip(chain, ["z", *names[:-1]], strict=True):
            op.tags.rename(tag_id, name)
    shifted = {tag.id: tag.name for tag in store.tags.tree()}
    store.undo()
    assert [tag.name for tag in store.tags.many(ids)] == ["a", "b", "c"]
    store.redo()
    assert {tag.id: tag.name for tag in store.tags.tree()} == shifted


def test_changes_name_those_whose_links_moved(store: Store, filled: Fill) -> None:
    first, second = filled(candidate(), candidate(content=SECOND))
    with store.operation("Tag") as op:
        op.statements.tag([second], [op.tags.ensure("rail")])
    assert op.changes.statements == {second}
    agent = store.agents.by_name("Leyla Aral")[0]
    with store.operation("Rename") as op:
        op.agents.update(agent.id, name="Leyla Aral-Brandt")
    assert op.changes.agents == {agent.id}
    assert op.changes.statements == {first, second}, "their rows show the name"
    with store.operation("Collect") as op:
        into = op.collections.ensure("Corridor")
        op.collections.add(into, [first])
    assert (op.changes.collections, op.changes.statements) == ({into}, {first})


def test_changed_since(store: Store, filled: Fill) -> None:
    first = filled()
    held = store.commit_number()
    second = filled()
    store.undo()
    third = filled()
    since = store.changed_since(held)
    assert since is not None
    assert set(second) | set(third) <= since.statements
    assert not set(first) & since.statements
    assert since.commit == store.commit_number()
    assert store.changed_since(store.commit_number()) is not None
    assert not store.changed_since(store.commit_number())
    assert store.changed_since(999) is None, "another archive's index"
    assert store.changed_since(-1) is None


def test_history_tells_each_field_before_and_after(store: Store, filled: Fill) -> None:
    ids = filled()
    with store.operation("Correct", "person") as op:
        op.statements.update(ids, force=Force.PROMISES)
    with store.operation("Correct again", "person") as op:
        op.statements.update(ids, force=Force.DENIES, said=PartialDate.parse("2023"))
        op.statements.tag(ids, [op.tags.ensure("rail")])
    lines = [(c.step.name, c.field, c.before, c.after) for c in store.history("statements", ids[0])]
    assert ("Correct again", "force", "promises", "denies") in lines
    assert ("Correct", "force", "asserts", "promises") in lines
    assert ("Correct again", "said", "2024-03-07", "2023") in lines
    assert lines[-1][:2] == ("Add", "")
    assert any(line[1] == "tags" and line[3] == "rail" for line in lines)
    assert any(line[1] == "speakers" and line[3] == "Leyla Aral" for line in lines)
    store.undo()
    undone = [c.step.undone for c in store.history("statements", ids[0]) if c.field == "force"]
    assert undone == [True, False]


def test_the_step_that_made_a_record_whatever_runs_there_are(store: Store) -> None:
    """Against a look at every run: short and long ones, some inside others, as after a redo."""
    chance = random.Random(7)
    for number in range(60):
        with store.operation(f"Step {number}") as op:
            for _ in range(chance.randrange(1, 6)):
                first = chance.randrange(1, 3000)
                last = first + chance.choice((0, 1, 15, 16, 17, 200, 1023, 1024, 1500))
                op.searches._db.conn.execute(
                    "INSERT INTO journal(tbl, op, row_id, last_id) VALUES (12, 'I', ?, ?)",
                    [first, last],
                )
    runs = store._readers.rows(
        """SELECT s.name, j.row_id, j.last_id FROM journal j
        JOIN commits c ON j.seq BETWEEN c.first_seq AND c.last_seq JOIN steps s ON s.id = c.step_id
        ORDER BY j.seq DESC"""
    )
    for record in [*range(1, 4600, 7), 1 << 40]:
        told = [change.step.name for change in store.history("searches", record)]
        assert told == [name for name, first, last in runs if first <= record <= last]


def test_every_length_of_run_has_its_class(store: Store) -> None:
    for length in [n + d for _, n in RUN_CLASSES for d in (-1, 0, 1)][:-2]:
        sql = f"SELECT {RUN_CLASS} FROM (SELECT 1 AS row_id, ? + 1 AS last_id) j"
        found = store._readers.value(sql, [length])
        assert found == min(c for c, longest in RUN_CLASSES if length < longest), length


def test_history_of_a_merge(store: Store, filled: Fill) -> None:
    ids = filled(candidate(speakers=(Speaker("L. Aral"),)))
    filled()
    keep = store.agents.by_name("Leyla Aral")[0].id
    other = store.agents.by_name("L. Aral")[0].id
    with store.operation("Merge") as op:
        op.agents.merge(keep, [other])
    changes = [c for c in store.history("statements", ids[0]) if c.step.name == "Merge"]
    assert [(c.field, c.before, c.after) for c in changes] == [
        ("speakers", "L. Aral", "Leyla Aral")
    ]
    with pytest.raises(ValueError, match="nonsense"):
        store.history("nonsense", 1)


def test_writes_of_another_program_become_a_step(store: Store, filled: Fill) -> None:
    ids = filled()
    store.close()
    with sqlite3.connect(store.folder / "archive.db") as other:
        other.execute("UPDATE statements SET review = 'rejected'")
    other.close()
    with Store.open(store.folder) as again:
        with again.operation("Tag") as op:
            op.statements.tag(ids, [op.tags.ensure("rail")])
        assert [s.name for s in again.steps()] == ["Tag", OUTSIDE, "Add"]
        again.undo()
        again.undo()
        found = again.statements.get(ids[0])
        assert found is not None
        assert found.review is Review.NEW


def test_no_operation_inside_another(store: Store) -> None:
    with pytest.raises(RuntimeError), store.operation("Outer"), store.operation("Inner"):
        pass
    with store.operation("Next") as op:
        op.tags.ensure("rail")
    assert op.step


def test_what_was_overtaken_is_let_go_but_known(store: Store, filled: Fill) -> None:
    filled()
    held = store.commit_number()
    gone = filled()
    store.undo()
    kept = filled()
    store.close()
    with Store.open(store.folder) as again:
        dead = again._readers.value(
            """SELECT count(*) FROM journal j JOIN commits c ON j.seq BETWEEN c.first_seq
            AND c.last_seq JOIN steps s ON s.id = c.step_id
            WHERE s.dropped = 1 AND j.old IS NOT NULL"""
        )
        assert dead == 0
        since = again.changed_since(held)
        assert since is not None
        assert set(gone) | set(kept) <= since.statements
        again.undo()
        again.redo()
        assert again.statements.count() == 2


def test_closed_and_read_only_archives_refuse(store: Store) -> None:
    with Store.open(store.folder, read_only=True) as reader:
        with pytest.raises(ReadOnlyError), reader.operation("No"):
            pass
        with pytest.raises(ReadOnlyError):
            reader.undo()
    store.close()
    with pytest.raises(ArchiveError), store.operation("No"):
        pass
    with pytest.raises(ArchiveError):
        store.statements.count()

"""Undo and redo proved against a plain model: after any run of acts the archive is what it was."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.storage.making import SECOND, add, candidate

from rostra.domain.changes import Changes
from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError
from rostra.domain.records import Force, Kind, Review, Speaker
from rostra.storage import Operation, Store
from rostra.storage.schema import TRACKED

DERIVED = (
    "agent_names",
    "statement_sectors",
    "statement_countries",
    "statement_figures",
    "tag_counts",
)
LINKS = """SELECT t.id, (SELECT count(*) FROM statement_tags l WHERE l.tag_id = t.id) FROM tags t"""
NAMES = ("Leyla Aral", "Tomas Brandt", "Aral", "Лейла Арал", "Ministry of Rail")

State = dict[str, frozenset[tuple[Any, ...]]]


def dump(store: Store) -> State:
    """Every row of every table that undo must bring back, derived lists included."""
    names = [*(t.name for t in TRACKED), *DERIVED]
    with store.snapshot():
        found = {n: frozenset(store._readers.rows(f"SELECT * FROM {n}")) for n in names}
        assert found["tag_counts"] == frozenset(store._readers.rows(LINKS))
        return found


def owners(before: State, after: State) -> dict[str, set[int]]:
    """The records whose own row was added, removed or changed, worked out from the dumps."""
    out: dict[str, set[int]] = {}
    for name in ("articles", "statements", "agents", "tags", "collections", "searches", "rules"):
        out[name] = {row[0] for row in before[name] ^ after[name]}
    for name, aggregate, column in (
        ("statement_tags", "statements", 1),
        ("statement_speakers", "statements", 1),
        ("offices", "agents", 1),
        ("collection_items", "collections", 1),
        ("versions", "articles", 1),
    ):
        out[aggregate] |= {row[column] for row in before[name] ^ after[name]}
    return out


class Journal(RuleBasedStateMachine):
    """`states[i]` is the archive after step i; `at` is where undo and redo have brought us."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp()) / "archive"
        self.store = Store.create(self.folder)
        self.states: list[State] = [dump(self.store)]
        self.at = 0
        self.commits = [(0, self.states[0])]
        self.joinable = 0

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder.parent)

    # The model

    def act(self, name: str, do: Any, join: bool = False) -> None:
        step = self.joinable if join else 0
        number = self.store.commit_number()
        try:
            with self.store.operation(name, "person", join=step) as op:
                do(op)
        except ArchiveError:
            assert dump(self.store) == self.states[self.at]
            return
        now = dump(self.store)
        self._tell(self.states[self.at], now, op.changes)
        if not op.step:
            assert now == self.states[self.at]
            assert self.store.commit_number() == number
            return
        if op.step == step:
            self.states[self.at] = now
        else:
            del self.states[self.at + 1 :]
            self.states.append(now)
            self.at += 1
        self.joinable = op.step

    def _tell(self, before: State, after: State, changes: Changes) -> None:
        """`changes` must name every record that moved, and the commits must add up."""
        assert changes.commit == self.store.commit_number()
        for aggregate, ids in owners(before, after).items():
            assert ids <= getattr(changes, aggregate), aggregate
        if changes.commit != self.commits[-1][0]:
            self.commits.append((changes.commit, after))

    def ids(self, table: str) -> list[int]:
        return sorted(row[0] for row in self.states[self.at][table])

    def some(self, data: st.DataObject, table: str) -> list[int]:
        ids = self.ids(table)
        return data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=5)) if ids else []

    # Acts

    @initialize()
    def start(self) -> None:
        def do(op: Operation) -> None:
            many = [candidate(speakers=(Speaker(NAMES[n % 3]),)) for n in range(5)]
            ids = add(op, *many)
            for n, name in enumerate(("rail", "rail/fees", "gas", "water")):
                op.statements.tag(ids[n:], [op.tags.ensure(name)])
            op.collections.add(op.collections.ensure("Corridor"), ids)

        self.act("Import", do)

    @rule(names=st.lists(st.sampled_from(NAMES), max_size=3), join=st.booleans())
    def insert(self, names: list[str], join: bool) -> None:
        speakers = tuple(Speaker(n, qid="Q1" if n == NAMES[0] else "") for n in names)
        pair = (
            candidate(speakers=speakers, countries=("AZ", "GE")),
            candidate(content=SECOND, nested_in=0, sectors=("transport",), speakers=speakers[:1]),
        )
        self.act("Import", lambda op: add(op, *pair, outlet="Courier"), join)

    @rule(count=st.integers(50, 150), join=st.booleans())
    def insert_many(self, count: int, join: bool) -> None:
        many = [candidate(speakers=(Speaker(NAMES[n % 3]),)) for n in range(count)]
        self.act("Import many", lambda op: add(op, *many), join)

    @rule(data=st.data(), force=st.sampled_from(Force), kind=st.sampled_from(Kind))
    def update(self, data: st.DataObject, force: Force, kind: Kind) -> None:
        ids = self.some(data, "statements")
        self.act("Correct", lambda op: op.statements.update(ids, force=force, kind=kind))

    @rule(data=st.data(), review=st.sampled_from(Review))
    def several_writes_to_one_row(self, data: st.DataObject, review: Review) -> None:
        ids = self.some(data, "statements")

        def do(op: Operation) -> None:
            op.statements.update(ids, sectors=("energy", "transport"))
            op.statements.review(ids, review)
            op.statements.update(ids, sectors=("energy",), said=PartialDate.parse("2023-05"))

        self.act("Correct twice", do)

    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def change_speaker(self, data: st.DataObject, name: str) -> None:
        ids = self.some(data, "statements")
        self.act("Speaker", lambda op: op.statements.update(ids, speakers=(Speaker(name),)))

    @rule(data=st.data(), name=st.sampled_from(["rail", "rail/fees", "Gas", "gas/x"]))
    def tag(self, data: st.DataObject, name: str) -> None:
        add_to, take = self.some(data, "statements"), self.some(data, "statements")

        def do(op: Operation) -> None:
            tag_id = op.tags.ensure(name)
            op.statements.tag(add_to, [tag_id])
            op.statements.tag(take, remove=[tag_id])

        self.act("Tag", do)

    @rule(data=st.data(), name=st.sampled_from(["rail", "gas", "RAIL/x", "water"]))
    def rename_tag(self, data: st.DataObject, name: str) -> None:
        ids = self.some(data, "tags")[:1]
        self.act("Rename", lambda op: [op.tags.rename(i, name) for i in ids])

    @rule(data=st.data())
    def delete_tags(self, data: st.DataObject) -> None:
        ids = self.some(data, "tags")
        self.act("Delete tags", lambda op: op.tags.delete(ids))

    @rule(data=st.data(), aside=st.booleans())
    def shift_tag_names(self, data: st.DataObject, aside: bool) -> None:
        """Unique names that move along a chain: undone in one statement they would collide."""
        ids = data.draw(st.permutations(sorted(set(self.some(data, "tags")))))

        def do(op: Operation) -> None:
            names = [tag.name for tag in op.tags.many(ids)]
            op.tags.rename(ids[0], "aside")
            for tag_id, name in zip(ids[1:], names, strict=False):
                op.tags.rename(tag_id, name)
            if not aside:
                op.tags.rename(ids[0], names[-1])

        if ids:
            self.act("Shift", do)

    @rule(data=st.data())
    def trash(self, data: st.DataObject) -> None:
        ids, articles = self.some(data, "statements"), self.some(data, "articles")

        def do(op: Operation) -> None:
            op.statements.trash(ids)
            op.articles.trash(articles)
            op.articles.restore(articles[:1])
            op.statements.restore(ids[:1])

        self.act("Trash", do)

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        ids, articles = self.some(data, "statements"), self.some(data, "articles")[:1]

        def do(op: Operation) -> None:
            op.statements.delete(ids)
            op.articles.delete(articles)

        self.act("Delete", do)

    @rule(data=st.data(), apart=st.booleans())
    def merge(self, data: st.DataObject, apart: bool) -> None:
        ids = self.some(data, "agents")
        if len(ids) < 2:
            return

        def do(op: Operation) -> None:
            if apart:
                op.agents.differ(ids[0], ids[1])
            else:
                op.agents.merge(ids[0], ids[1:])

        self.act("Merge", do)

    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        agents, ids = self.some(data, "agents")[:1], self.some(data, "statements")
        self.act("Split", lambda op: [op.agents.split(a, "Second Aral", ids) for a in agents])

    @rule(data=st.data())
    def delete_agents(self, data: st.DataObject) -> None:
        ids = self.some(data, "agents")
        self.act("Delete people", lambda op: op.agents.delete(ids))

    @rule(data=st.data(), name=st.sampled_from(["Corridor", "Fees"]))
    def collect(self, data: st.DataObject, name: str) -> None:
        ids, parents = self.some(data, "statements"), self.some(data, "collections")[:1]

        def do(op: Operation) -> None:
            into = op.collections.ensure(name)
            op.collections.add(into, ids, at=0)
            op.collections.heading(into, "Part one", at=1)
            if parents and parents[0] != into:
                op.collections.update(into, parent_id=parents[0])

        self.act("Collect", do)

    @rule(data=st.data())
    def reorder(self, data: st.DataObject) -> None:
        chosen = self.some(data, "collections")
        if chosen:
            items = [item.id for item in self.store.collections.items(chosen[0])]
            self.act("Move", lambda op: op.collections.move(chosen[0], items[1:], 0))

    @rule(data=st.data())
    def delete_collections(self, data: st.DataObject) -> None:
        ids = self.some(data, "collections")
        self.act("Delete collections", lambda op: op.collections.delete(ids))

    @rule()
    def failing(self) -> None:
        def do(op: Operation) -> None:
            add(op)
            raise ArchiveError("changed my mind")

        self.act("Never", do)

    # Undo, redo, restart

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            before, result = self.states[self.at], self.store.undo()
            assert (result is None) == (self.at == 0)
            if result is None:
                return
            self.at -= 1
            assert dump(self.store) == self.states[self.at]
            self._tell(before, self.states[self.at], result[1])

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            before, result = self.states[self.at], self.store.redo()
            assert (result is None) == (self.at == len(self.states) - 1)
            if result is None:
                return
            self.at += 1
            assert dump(self.store) == self.states[self.at]
            self._tell(before, self.states[self.at], result[1])

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.folder)

    @precondition(lambda self: len(self.commits) > 1)
    @rule(data=st.data())
    def catch_up(self, data: st.DataObject) -> None:
        """An index that holds an old commit is told of everything that moved since."""
        commit, state = data.draw(st.sampled_from(self.commits))
        changes = self.store.changed_since(commit)
        assert changes is not None
        for aggregate, ids in owners(state, self.states[self.at]).items():
            assert ids <= getattr(changes, aggregate), aggregate

    @invariant()
    def names_agree(self) -> None:
        assert bool(self.store.undo_name()) == (self.at > 0)
        assert bool(self.store.redo_name()) == (self.at < len(self.states) - 1)
        assert len(self.store.steps(10_000)) == len(self.states) - 1

    @invariant()
    def nothing_is_wrong(self) -> None:
        assert self.store.check() == []


def _proof(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


class TestJournal(Journal.TestCase):
    settings = _proof(15, 30)


@pytest.mark.slow
class TestJournalForLong(Journal.TestCase):
    settings = _proof(400, 50)

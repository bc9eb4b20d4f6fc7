"""People and organisations as records a person may put right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rostra.app import namesakes
from rostra.app.core import Core
from rostra.app.namesakes import Naming
from rostra.app.person_values import checked
from rostra.app.tables import tables
from rostra.domain.changes import Changes
from rostra.domain.errors import ArchiveError, ImportFailure, RostraError
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Agent, Speaker
from rostra.storage import Operation


@dataclass(frozen=True, slots=True)
class PeopleReport:
    """What became of an import of people; `failed` has one line for each bad row."""

    added: int
    changed: int
    failed: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)


def _read(path: Path) -> tuple[list[Agent], list[str]]:
    """The people of a file, and what is wrong row by row."""
    from rostra.extraction.people.popolo import MAX_BYTES, read_people

    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ImportFailure(
            f"“{path.name}” cannot be read: {error.strerror}.", "Choose a file that can be opened."
        ) from error
    people, problems = read_people(data, path.name, _country)
    return people, [str(problem) for problem in problems]


def _country(name: str) -> str:
    """The code that a country's name or code means; "" where it means none or several."""
    codes = tables().codes(name)
    return codes[0] if len(codes) == 1 else ""


def _bring_in(op: Operation, row: Agent) -> bool:
    """Add someone, or complete who is there; whether anything moved."""
    who = Speaker(row.name, qid=row.qid, country=row.country, kind=row.kind)
    agent_id = op.agents.ensure(who)
    agent = op.agents.get(agent_id) if agent_id is not None else None
    if agent is None:
        raise RostraError(f"“{row.name}” could not be added.")
    same = {replace(o, id=0, source="") for o in agent.offices}
    new = [o for o in row.offices if replace(o, id=0, source="") not in same]
    fields: dict[str, Any] = {}
    aliases = list(dict.fromkeys((*agent.aliases, *row.aliases)))
    if row.name != agent.name:
        aliases.append(row.name)
    if len(set(aliases) - {agent.name}) > len(agent.aliases):
        fields["aliases"] = aliases
    if new:
        fields["offices"] = (*agent.offices, *new)
    if row.country and not agent.country:
        fields["country"] = row.country
    if fields:
        op.agents.update(agent.id, **fields)
    return bool(fields)


class People:
    """Everyone the archive knows."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def import_file(self, path: Path, progress: Progress = silent) -> PeopleReport:
        """Bring in people, names and offices: Popolo JSON or CSV; what is there is completed.

        A bad row is named and the rest goes on.  Raises ImportFailure on no such file at all.
        """
        people, failed = _read(path)
        added = changed = 0
        with self._core.operation(f"Import people from {path.name}") as op:
            for number, row in enumerate(people):
                progress(number, len(people), row.name)
                try:
                    before = op.agents.count()
                    moved = _bring_in(op, row)
                except RostraError as error:
                    failed.append(f"{row.name}: {error}")
                    continue
                is_new = op.agents.count() > before
                added += is_new
                changed += moved and not is_new
            progress(len(people), len(people), "")
        return PeopleReport(added, changed, tuple(failed), op.changes)

    def match(self, text: str, limit: int = 10) -> list[Agent]:
        """Those one of whose names has words that begin so; most statements first."""
        return self._core.store.agents.match(text, limit)

    def update(self, agent_id: int, **fields: Any) -> Changes:
        """Set name, kind, aliases, qid, country, offices or note.

        A name that is changed stays as an alias.  Raises RostraError on what means nothing, and on
        a number of Wikidata that another record has.
        """
        read = checked(fields)
        with self._core.operation("Change a person") as op:
            now = op.agents.get(agent_id)
            if now is None:
                raise ArchiveError(f"The archive holds no person {agent_id}.")
            other = op.agents.by_qid(read["qid"]) if read.get("qid") else None
            if other is not None and other.id != agent_id:
                raise RostraError(
                    f"{read['qid']} is the number of {other.name}.",
                    "Merge the two, if they are one.",
                )
            if read.get("name", now.name) != now.name:
                read["aliases"] = [*read.get("aliases", now.aliases), now.name]
            op.agents.update(agent_id, **read)
        return op.changes

    def merge(self, keep: int, others: Iterable[int]) -> Changes:
        """The others become `keep`.  Raises ArchiveError where two were marked as different."""
        gone = list(others)
        with self._core.operation(f"Merge {len(gone) + 1} people") as op:
            op.agents.merge(keep, gone)
        return op.changes

    def namings(self, agent_id: int, also: Iterable[int] = ()) -> list[Naming]:
        """A person's statements by the words that name the speaker: what a split is chosen from.

        Of very many the newest, and those of `also`.
        """
        return namesakes.namings(self._core, agent_id, also)

    def perhaps_same(self, agent_id: int) -> list[Agent]:
        """Records that may be of the same person, by their names; nobody marked as different."""
        return namesakes.perhaps_same(self._core, agent_id)

    def split(
        self, agent_id: int, name: str, statements: Iterable[int], aliases: Iterable[str] = ()
    ) -> Changes:
        """Someone new, `name`, made those statements and goes by those `aliases`.

        The two are remembered as different, and who spoke is a person's decision from then on.
        Raises RostraError without a name.
        """
        if not name.strip():
            raise RostraError("A person needs a name.", "Type at least one letter.")
        moved = list(statements)
        with self._core.operation(f"Split off {name.strip()}") as op:
            op.agents.split(agent_id, name.strip(), moved, aliases=list(aliases))
            op.statements.decide(moved, "speakers")
        return op.changes

    def different(self, first: int, second: int) -> Changes:
        """Remember that the two are not the same."""
        with self._core.operation("Mark two people as different") as op:
            op.agents.differ(first, second)
        return op.changes

    def same_after_all(self, first: int, second: int) -> Changes:
        """Forget that the two are not the same."""
        with self._core.operation("Take back that two people are different") as op:
            op.agents.same_after_all(first, second)
        return op.changes

    def delete(self, ids: Iterable[int]) -> Changes:
        """The records; statements keep the names."""
        with self._core.operation("Delete people") as op:
            op.agents.delete(ids)
        return op.changes

"""Writing people and organisations: merge, split, "not the same person"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rostra.domain.errors import ArchiveError
from rostra.domain.fold import fold
from rostra.domain.ids import new_uid
from rostra.domain.records import Agent, AgentKind, Office, Speaker
from rostra.storage import codec
from rostra.storage.agents import AgentReader
from rostra.storage.database import WriterSource


class AgentWriter(AgentReader):
    """Agents within an operation."""

    def __init__(self, source: WriterSource) -> None:
        super().__init__(source)
        self._db = source.db
        self._known: dict[tuple[str, str], int] = {}

    def insert(
        self,
        name: str,
        kind: AgentKind = AgentKind.PERSON,
        *,
        aliases: Iterable[str] = (),
        qid: str = "",
        country: str = "",
        offices: Iterable[Office] = (),
        note: str = "",
    ) -> int:
        """A new person or organisation; gives its id."""
        self._known.clear()
        row = {
            "uid": new_uid(),
            "kind": str(kind),
            "name": codec.text(name, "name"),
            "aliases": codec.dumps(_aliases(name, aliases)),
            "qid": codec.text(qid, "Wikidata identifier"),
            "country": codec.text(country, "country"),
            "note": codec.text(note, "note"),
        }
        agent_id = int(self._db.table("agents").insert(row).last_rowid or 0)
        self._add_offices(agent_id, offices)
        return agent_id

    def ensure(self, speaker: Speaker) -> int | None:
        """The agent a speaker is, made when there is none; None when it is unknown.

        By QID first; else by a name or alias that exactly one agent has, unless that agent has
        another QID.  A name with a `reason` against it stays apart, unless a QID says whose it is.
        """
        if (speaker.reason and not speaker.qid) or not speaker.name.strip():
            return None
        key = (speaker.qid, fold(speaker.name))
        if key not in self._known:
            found = self._find(speaker)
            if found is None:
                found = self.insert(
                    speaker.name, speaker.kind, qid=speaker.qid, country=speaker.country
                )
            self._known[key] = found
        return self._known[key]

    def _find(self, speaker: Speaker) -> int | None:
        if speaker.qid:
            sql = "SELECT id FROM agents WHERE qid = ? ORDER BY id LIMIT 1"
            found = self._source.value(sql, [speaker.qid])
            if found is not None:
                return int(found)
        sql = """SELECT a.id, a.qid FROM agent_names n JOIN agents a ON a.id = n.agent_id
            WHERE n.folded = ?"""
        named = self._source.rows(sql, [fold(speaker.name)])
        if len(named) != 1 or (speaker.qid and named[0][1] not in ("", speaker.qid)):
            return None
        if speaker.qid and not named[0][1]:
            self._db.table("agents").update(named[0][0], {"qid": speaker.qid})
        return int(named[0][0])

    def update(self, agent_id: int, **fields: Any) -> None:
        """Set name, kind, aliases, qid, country, note or offices (all of them anew)."""
        self._known.clear()
        row: dict[str, Any] = {}
        for name, value in fields.items():
            if name == "offices":
                self._db.conn.execute("DELETE FROM offices WHERE agent_id = ?", [agent_id])
                self._add_offices(agent_id, value)
            elif name == "aliases":
                current = fields.get("name") or self._name(agent_id)
                row["aliases"] = codec.dumps(_aliases(current, value))
            elif name in ("name", "kind", "qid", "country", "note"):
                row[name] = codec.text(str(value), name)
            else:
                raise TypeError(f"agents have no field {name!r} to set")
        if row:
            self._db.table("agents").update(agent_id, row)

    def _name(self, agent_id: int) -> str:
        name = self._source.value("SELECT name FROM agents WHERE id = ?", [agent_id])
        if name is None:
            raise ArchiveError(f"The archive holds no person {agent_id}.")
        return str(name)

    def _add_offices(self, agent_id: int, offices: Iterable[Office]) -> None:
        rows = [
            {
                "agent_id": agent_id,
                "role": codec.text(office.role, "office"),
                "organisation": codec.text(office.organisation, "office"),
                "country": office.country,
                "start": office.start.edtf if office.start else "",
                "end": office.end.edtf if office.end else "",
                "source": codec.text(office.source, "office's source"),
            }
            for office in offices
        ]
        self._db.table("offices").insert_all(rows)

    def merge(self, keep: int, others: Iterable[int]) -> None:
        """The others become `keep`: names joined, statements and offices moved to it.

        Raises ArchiveError when a person said that two of them are not the same.
        """
        self._known.clear()
        gone = [i for i in dict.fromkeys(others) if i != keep]
        agents = self.many([keep, *gone])
        if len(agents) != len(gone) + 1:
            raise ArchiveError("One of those people is not in the archive any more.")
        for agent in agents:
            apart = set(self.different(agent.id))
            if names := ", ".join(a.name for a in agents if a.id in apart):
                raise ArchiveError(
                    f"{agent.name} was marked as not the same as {names}.",
                    "Take that mark off first, if they are the same after all.",
                )
        for other in agents[1:]:
            self._absorb(keep, other)
        self._join(agents)

    def _absorb(self, keep: int, other: Agent) -> None:
        execute = self._db.conn.execute
        execute(
            """DELETE FROM statement_speakers WHERE agent_id = ? AND statement_id IN
            (SELECT statement_id FROM statement_speakers WHERE agent_id = ?)""",
            [other.id, keep],
        )
        for table in ("statement_speakers", "offices"):
            execute(f"UPDATE {table} SET agent_id = ? WHERE agent_id = ?", [keep, other.id])
        for third in self.different(other.id):
            self.differ(keep, third)
        execute("DELETE FROM agents WHERE id = ?", [other.id])

    def _join(self, agents: list[Agent]) -> None:
        keep, others = agents[0], agents[1:]
        aliases = [*keep.aliases]
        for other in others:
            aliases += [other.name, *other.aliases]
        row = {
            "aliases": codec.dumps(_aliases(keep.name, aliases)),
            "qid": keep.qid or next((o.qid for o in others if o.qid), ""),
            "country": keep.country or next((o.country for o in others if o.country), ""),
            "note": "\n".join(a.note for a in agents if a.note),
        }
        self._db.table("agents").update(keep.id, row)
        self._db.conn.execute(
            """DELETE FROM offices WHERE agent_id = ? AND id NOT IN (SELECT min(id) FROM offices
            WHERE agent_id = ? GROUP BY role, organisation, country, start, "end")""",
            [keep.id, keep.id],
        )

    def split(self, agent_id: int, name: str, statements: Iterable[int], **fields: Any) -> int:
        """A new agent `name` takes over those statements; the two are remembered as different.

        `name`, and the `aliases` among the fields, stop being the first one's.  Gives the new id.
        """
        first = self.get(agent_id)
        if first is None:
            raise ArchiveError(f"The archive holds no person {agent_id}.")
        new = self.insert(name, first.kind, **fields)
        self._db.conn.executemany(
            "UPDATE statement_speakers SET agent_id = ? WHERE agent_id = ? AND statement_id = ?",
            ((new, agent_id, i) for i in statements),
        )
        taken = {fold(name), *map(fold, fields.get("aliases", ()))}
        kept = [alias for alias in first.aliases if fold(alias) not in taken]
        self.update(agent_id, aliases=kept)
        self.differ(agent_id, new)
        return new

    def differ(self, first: int, second: int) -> None:
        """Remember that the two are not the same."""
        low, high = sorted((first, second))
        if low != high:
            row = {"first_id": low, "second_id": high}
            self._db.table("different").insert(row, ignore=True)

    def same_after_all(self, first: int, second: int) -> None:
        """Forget that the two are not the same."""
        self._db.conn.execute(
            "DELETE FROM different WHERE first_id = ? AND second_id = ?", sorted((first, second))
        )

    def delete(self, ids: Iterable[int]) -> None:
        """For good (undo brings it back): their statements keep the name, without the person."""
        self._known.clear()
        for agent_id in ids:
            self._db.conn.execute(
                """UPDATE statement_speakers SET name = (SELECT name FROM agents WHERE id = ?)
                WHERE agent_id = ?""",
                [agent_id, agent_id],
            )
            self._db.conn.execute("DELETE FROM agents WHERE id = ?", [agent_id])


def _aliases(name: str, aliases: Iterable[str]) -> list[str]:
    """Each alias once, without the name itself, in the order given."""
    seen = {name}
    out = []
    for given in aliases:
        alias = codec.text(given.strip(), "name")
        if alias and alias not in seen:
            seen.add(alias)
            out.append(alias)
    return out

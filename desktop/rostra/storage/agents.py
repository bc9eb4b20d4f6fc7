"""People and organisations: every name they go by, and the offices they held."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from datetime import date

from rostra.domain.fold import fold
from rostra.domain.records import Agent, AgentKind, Office
from rostra.storage import codec
from rostra.storage.database import Row, Source

# All less those in the trash, of which there are few.
_AGENT = """WITH gone AS MATERIALIZED (SELECT p.agent_id AS id, count(DISTINCT s.id) AS n
        FROM statements s CROSS JOIN statement_speakers p ON p.statement_id = s.id
        WHERE s.trashed != 0 AND p.agent_id IS NOT NULL GROUP BY p.agent_id)
    SELECT a.id, a.uid, a.kind, a.name, a.aliases, a.qid, a.country, a.note,
    (SELECT count(DISTINCT p.statement_id) FROM statement_speakers p WHERE p.agent_id = a.id)
    - coalesce((SELECT n FROM gone WHERE gone.id = a.id), 0)
    FROM agents a"""
_OFFICE = """SELECT agent_id, role, organisation, country, start, "end", id, source FROM offices
    WHERE agent_id IN ({}) ORDER BY agent_id, start, id"""

_ROLES = """SELECT id, statement_id, agent_id, role FROM statement_speakers NOT INDEXED
    WHERE id > ? AND role != '' AND agent_id IS NOT NULL ORDER BY id LIMIT ?"""
_DAYS_SAID = """SELECT said_from, id FROM statements INDEXED BY statements_said
    WHERE said_from IS NOT NULL AND (said_from, id) > (?, ?) ORDER BY said_from, id LIMIT ?"""


def _office(row: Row) -> Office:
    return Office(row[1], row[2], row[3], codec.partial(row[4]), codec.partial(row[5]), *row[6:8])


class AgentReader:
    """Agents as they stand."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, agent_id: int) -> Agent | None:
        """One agent; None when there is none (any more)."""
        return next(iter(self.many([agent_id])), None)

    def many(self, ids: Iterable[int]) -> list[Agent]:
        """Those that exist, in the order asked for."""
        wanted = list(ids)
        with self._source.snapshot():
            rows = {r[0]: r for r in self._source.among(f"{_AGENT} WHERE a.id IN ({{}})", wanted)}
            return self._assemble([rows[i] for i in wanted if i in rows])

    def all(self) -> list[Agent]:
        """All, by id."""
        with self._source.snapshot():
            return self._assemble(self._source.rows(f"{_AGENT} ORDER BY a.id"))

    def count(self) -> int:
        """How many there are."""
        return int(self._source.value("SELECT count(*) FROM agents"))

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """Agent id -> name: the labels of a facet."""
        return dict(self._source.among("SELECT id, name FROM agents WHERE id IN ({})", ids))

    def by_name(self, name: str) -> list[Agent]:
        """Everyone who goes by exactly that name or alias, folded."""
        sql = "SELECT agent_id FROM agent_names WHERE folded = ? ORDER BY agent_id"
        return self.many(self._source.column(sql, [fold(name)]))

    def spoke_as(self) -> dict[int, list[tuple[str, date, date]]]:
        """Agent id -> each role its statements give it, with the first and the last day said.

        Two tables gone through, a million rows each in a second: joined by SQLite, which seeks
        each row of the one in the other, they take seven.
        """
        spans: dict[tuple[int, str], tuple[int, int]] = {}
        with self._source.snapshot():
            days = self._days_said()
            for _, statement_id, agent_id, role in self._source.paged(_ROLES, (0,)):
                if day := days[statement_id]:
                    first, last = spans.setdefault((agent_id, role), (day, day))
                    if not first <= day <= last:
                        spans[agent_id, role] = min(first, day), max(last, day)
        out: dict[int, list[tuple[str, date, date]]] = {}
        for (agent_id, role), (first, last) in sorted(spans.items()):
            start, end = codec.from_day(first), codec.from_day(last)
            if start and end:
                out.setdefault(agent_id, []).append((role, start, end))
        return out

    def _days_said(self) -> array[int]:
        """By number of the statement, the first day on which it may have been said; 0 for none."""
        last = self._source.value("SELECT max(id) FROM statements") or 0
        days = array("i", bytes(4 * (last + 1)))
        for day, statement_id in self._source.paged(_DAYS_SAID, (0, 0)):
            days[statement_id] = day
        return days

    def last_roles(self, ids: Iterable[int]) -> dict[int, str]:
        """Agent id -> the role in which its newest statement that names one has it."""
        sql = """SELECT p.agent_id, p.role, max(coalesce(s.said_from, 0))
            FROM statement_speakers p JOIN statements s ON s.id = p.statement_id
            WHERE p.agent_id IN ({}) AND p.role != '' GROUP BY p.agent_id"""
        return {row[0]: row[1] for row in self._source.among(sql, ids)}

    def by_qid(self, qid: str) -> Agent | None:
        """The agent of that Wikidata identifier."""
        sql = "SELECT id FROM agents WHERE qid = ? AND qid != '' ORDER BY id LIMIT 1"
        found = self._source.value(sql, [qid])
        return None if found is None else self.get(found)

    def match(self, text: str, limit: int = 10) -> list[Agent]:
        """Agents one of whose names has words that begin so; most statements first."""
        return self.many(self.match_ids(text)[:limit]) if limit else []

    def match_ids(self, text: str) -> list[int]:
        """The ids behind `match`, all of them, whoever spoke most first."""
        words = fold(text).split()
        if not words:
            return []
        clause = " AND ".join("(' ' || folded) LIKE ? ESCAPE '\\'" for _ in words)
        likes = [f"% {_escape(word)}%" for word in words]
        sql = f"""SELECT n.agent_id FROM (SELECT DISTINCT agent_id FROM agent_names
            WHERE {clause}) n ORDER BY (SELECT count(*) FROM statement_speakers p
            WHERE p.agent_id = n.agent_id) DESC, n.agent_id"""
        return self._source.column(sql, likes)

    def different(self, agent_id: int) -> list[int]:
        """Whom a person said this agent is not."""
        sql = """SELECT second_id FROM different WHERE first_id = ? UNION
            SELECT first_id FROM different WHERE second_id = ? ORDER BY 1"""
        return self._source.column(sql, [agent_id, agent_id])

    def pairs_apart(self) -> list[tuple[int, int]]:
        """All that a person said are not the same, in pairs, the lower id first."""
        rows = self._source.rows("SELECT first_id, second_id FROM different ORDER BY 1, 2")
        return [(first, second) for first, second in rows]

    def _assemble(self, rows: list[Row]) -> list[Agent]:
        offices: dict[int, tuple[Office, ...]] = {}
        for row in self._source.among(_OFFICE, [r[0] for r in rows]):
            offices[row[0]] = (*offices.get(row[0], ()), _office(row))
        return [
            Agent(
                id=r[0],
                uid=r[1],
                kind=AgentKind(r[2]),
                name=r[3],
                aliases=tuple(json.loads(r[4])),
                qid=r[5],
                country=r[6],
                offices=offices.get(r[0], ()),
                note=r[7],
                statements=r[8],
            )
            for r in rows
        ]


def _escape(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

"""Statements: read as domain records, written with who decided what."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from rostra.domain.records import AgentKind, Force, Kind, Review, Speaker, Statement
from rostra.storage import codec
from rostra.storage.asking import distinct
from rostra.storage.database import Row, Source

_SELECT = """SELECT id, uid, article_id, version_id, text, content, cue, source, kind, force,
    said, said_rule, sectors, countries, figures, nested_in, confidence, decided, review, note,
    trashed FROM statements"""
_SPEAKERS = """SELECT p.statement_id, coalesce(a.name, p.name), p.agent_id, coalesce(a.qid, ''),
    p.role, p.on_behalf_of, p.country, coalesce(a.kind, p.kind), p.reason, p.candidates,
    p.mention
    FROM statement_speakers p LEFT JOIN agents a ON a.id = p.agent_id
    WHERE p.statement_id IN ({}) ORDER BY p.statement_id, p.position, p.id"""
_TAGS = """SELECT l.statement_id, t.name FROM statement_tags l JOIN tags t ON t.id = l.tag_id
    WHERE l.statement_id IN ({}) ORDER BY l.statement_id, t.folded"""

_UNREVIEWED = """SELECT group_concat(id) FROM (SELECT id FROM statements INDEXED BY statements_conf
    WHERE id NOT IN (SELECT id FROM statements WHERE review != 'new')
    AND id NOT IN (SELECT id FROM statements WHERE trashed != 0) ORDER BY conf, id LIMIT -1)"""


def _speaker(row: Row) -> Speaker:
    return Speaker(
        name=row[1],
        agent_id=row[2],
        qid=row[3],
        role=row[4],
        on_behalf_of=row[5],
        country=row[6],
        kind=AgentKind(row[7]),
        reason=row[8],
        candidates=tuple(json.loads(row[9])),
        mention=row[10],
    )


def _statement(row: Row, speakers: tuple[Speaker, ...], tags: tuple[str, ...]) -> Statement:
    return Statement(
        id=row[0],
        uid=row[1],
        article_id=row[2],
        version_id=row[3],
        text=row[4],
        content=codec.from_spans(row[5]),
        cue=codec.from_spans(row[6]),
        source=codec.from_spans(row[7]),
        kind=Kind(row[8]),
        force=Force(row[9]),
        speakers=speakers,
        said=codec.partial(row[10]),
        said_rule=row[11],
        sectors=tuple(json.loads(row[12])),
        countries=tuple(json.loads(row[13])),
        figures=codec.from_figures(row[14]),
        nested_in=row[15],
        confidence=json.loads(row[16]),
        decided=json.loads(row[17]),
        review=Review(row[18]),
        note=row[19],
        tags=tags,
        trashed=bool(row[20]),
    )


class StatementReader:
    """Statements as they stand, those in the trash included."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, statement_id: int) -> Statement | None:
        """One statement; None when there is none."""
        return next(iter(self.many([statement_id])), None)

    def many(self, ids: Iterable[int]) -> list[Statement]:
        """Those that exist, in the order asked for."""
        wanted = list(ids)
        with self._source.snapshot():
            found = {r[0]: r for r in self._source.among(f"{_SELECT} WHERE id IN ({{}})", wanted)}
            return self._assemble([found[i] for i in wanted if i in found])

    def page(self, after: int = 0, limit: int = 500, *, trashed: bool = False) -> list[Statement]:
        """Statements by id, those after the id `after`."""
        sql = f"{_SELECT} WHERE id > ? AND (trashed != 0) = ? ORDER BY id LIMIT ?"
        with self._source.snapshot():
            return self._assemble(self._source.rows(sql, [after, trashed, limit]))

    def of_article(self, article_id: int, version_id: int | None = None) -> list[Statement]:
        """An article's statements in reading order, not counting the trash."""
        sql = f"{_SELECT} WHERE article_id = ? AND trashed = 0"
        params = [article_id]
        if version_id is not None:
            sql += " AND version_id = ?"
            params.append(version_id)
        with self._source.snapshot():
            found = self._assemble(self._source.rows(sql, params))
        return sorted(found, key=lambda s: (s.version_id, s.content[0] if s.content else (0, 0)))

    def count(self, *, trashed: bool = False) -> int:
        """How many there are, or how many are in the trash."""
        in_trash = int(self._source.value("SELECT count(*) FROM statements WHERE trashed != 0"))
        if trashed:
            return in_trash
        return int(self._source.value("SELECT count(*) FROM statements")) - in_trash

    def by_uid(self, uid: str) -> Statement | None:
        """The statement of that stable identifier."""
        row = self._source.value("SELECT id FROM statements WHERE uid = ?", [uid])
        return None if row is None else self.get(row)

    def trashed(self) -> list[int]:
        """Ids of all in the trash, ascending."""
        sql = "SELECT id FROM statements WHERE trashed != 0 ORDER BY id"
        return self._source.column(sql)

    def unreviewed(self) -> array[int]:
        """Ids of what nobody has looked at, outside the trash, the least sure first.

        Handed over as one text: a million ids as Python's numbers would take 70 MB.
        """
        import numpy as np

        listed = self._source.value(_UNREVIEWED)
        if not listed:
            return array("q")
        return array("q", np.fromstring(listed, np.int64, sep=",").tobytes())

    def decided_by(self, field: str, who: str) -> list[int]:
        """Statements outside the trash whose `field` was decided by `who`: "rule 7"."""
        sql = """SELECT id FROM statements WHERE trashed = 0 AND instr(decided, ?)
            AND json_extract(decided, ?) = ? ORDER BY id"""
        return self._source.column(sql, [who, f"$.{field}", who])

    def sectors(self) -> list[str]:
        """Every sector that some statement has, the person's own ("transport/rail-fees") too."""
        return distinct(self._source, "statement_sectors", "sector")

    def hits(self, ids: Iterable[int]) -> list[Any]:
        """Rows of a result list (`SearchHit`, marks empty), in the order asked for."""
        from rostra.storage.rows import hits

        return hits(self._source, ids)

    def _assemble(self, rows: list[Row]) -> list[Statement]:
        ids = [row[0] for row in rows]
        speakers = speakers_of(self._source, ids)
        tags = tags_of(self._source, ids)
        return [_statement(r, speakers.get(r[0], ()), tags.get(r[0], ())) for r in rows]

    def __iter__(self) -> Iterator[Statement]:
        """All that are not in the trash, by id, a page at a time."""
        after = 0
        while page := self.page(after):
            yield from page
            after = page[-1].id


def speakers_of(source: Source, ids: Iterable[int]) -> dict[int, tuple[Speaker, ...]]:
    """Statement id -> its speakers in order."""
    out: dict[int, tuple[Speaker, ...]] = {}
    for row in source.among(_SPEAKERS, ids):
        out[row[0]] = (*out.get(row[0], ()), _speaker(row))
    return out


def tags_of(source: Source, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Statement id -> its tags' names in alphabetical order."""
    out: dict[int, tuple[str, ...]] = {}
    for statement_id, name in source.among(_TAGS, ids):
        out[statement_id] = (*out.get(statement_id, ()), name)
    return out

"""Many statements at once: rows of a result list, and rows for the index."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rostra.domain.records import called
from rostra.domain.search import IndexRow, SearchHit
from rostra.storage.codec import from_day
from rostra.storage.database import Row, Source
from rostra.storage.statements import tags_of

_HIT = """SELECT s.id, s.uid, s.text, s.said, a.published, a.outlet, a.title, s.article_id, s.kind,
    s.force, s.sectors, s.countries, s.review, s.conf, s.figures,
    s.version_id != a.version_id
    FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.id IN ({})"""
_WHO = """SELECT p.statement_id, coalesce(a.name, p.name), p.role, p.mention
    FROM statement_speakers p
    LEFT JOIN agents a ON a.id = p.agent_id WHERE p.statement_id IN ({})
    ORDER BY p.statement_id, p.position, p.id"""
_INDEX = """SELECT s.id, s.text, a.title, s.note, s.countries, s.sectors, a.outlet, s.kind,
    coalesce(s.said_from, 0) FROM statements s JOIN articles a ON a.id = s.article_id
    WHERE s.trashed = 0 AND s.id """
_SPOKE = """SELECT statement_id, agent_id, country FROM statement_speakers
    WHERE statement_id {} ORDER BY statement_id, position, id"""
_TAGGED = "SELECT statement_id, tag_id FROM statement_tags WHERE statement_id {}"


@lru_cache(maxsize=16384)
def _strings(column: str) -> tuple[str, ...]:
    return tuple(json.loads(column))


def hits(source: Source, ids: Iterable[int]) -> list[SearchHit]:
    """Rows of a result list in the order asked for; ids that are gone are left out."""
    wanted = list(ids)
    with source.snapshot():
        rows = {row[0]: row for row in source.among(_HIT, wanted)}
        who: defaultdict[int, list[Row]] = defaultdict(list)
        for row in source.among(_WHO, wanted):
            who[row[0]].append(row)
        tags = tags_of(source, wanted)
    return [_hit(rows[i], who.get(i, []), tags.get(i, ())) for i in wanted if i in rows]


def _hit(row: Row, who: list[Row], tags: tuple[str, ...]) -> SearchHit:
    published = from_day(row[4])
    return SearchHit(
        id=row[0],
        uid=row[1],
        text=row[2],
        marks=(),
        speakers=tuple(called(w[1], w[3]) for w in who),
        role=", ".join(dict.fromkeys(filter(None, (w[2] for w in who)))),
        said=row[3],
        published=published.isoformat() if published else "",
        outlet=row[5],
        title=row[6],
        article_id=row[7],
        kind=row[8],
        force=row[9],
        sectors=_strings(row[10]),
        countries=_strings(row[11]),
        tags=tags,
        review=row[12],
        confidence=row[13] / 1000,
        figures=0 if row[14] == "[]" else len(json.loads(row[14])),
        orphaned=bool(row[15]),
    )


def index_rows(source: Source, ids: Iterable[int] | None) -> Iterator[IndexRow]:
    """Rows for the index, in id order, without the trash; None asks for all.

    Each chunk is a read of its own, so that a rebuild holds no snapshot open for minutes.
    """
    if ids is not None:
        wanted = sorted(set(ids))
        for start in range(0, len(wanted), 500):
            chunk = wanted[start : start + 500]
            marks = ",".join("?" * len(chunk))
            yield from _chunk(source, f"{_INDEX} IN ({marks}) ORDER BY s.id", chunk)
        return
    after = 0
    while rows := _chunk(source, f"{_INDEX} > ? ORDER BY s.id LIMIT 2000", [after]):
        yield from rows
        after = rows[-1].id


def _chunk(source: Source, sql: str, params: list[int]) -> list[IndexRow]:
    speakers: defaultdict[int, list[int]] = defaultdict(list)
    offices: defaultdict[int, list[str]] = defaultdict(list)
    tags: defaultdict[int, list[int]] = defaultdict(list)
    with source.snapshot():
        rows = source.rows(sql, params)
        ids = [row[0] for row in rows]
        for statement_id, agent_id, country in _of_statements(source, _SPOKE, ids):
            if agent_id is not None:
                speakers[statement_id].append(agent_id)
            if country:
                offices[statement_id].append(country)
        for statement_id, tag_id in _of_statements(source, _TAGGED, ids):
            tags[statement_id].append(tag_id)
    return [
        IndexRow(
            id=row[0],
            text=row[1],
            title=row[2],
            note=row[3],
            speakers=tuple(dict.fromkeys(speakers.get(row[0], ()))),
            countries=tuple(dict.fromkeys((*_strings(row[4]), *offices.get(row[0], ())))),
            sectors=_strings(row[5]),
            tags=tuple(sorted(tags.get(row[0], ()))),
            outlet=row[6],
            kind=row[7],
            said=row[8],
        )
        for row in rows
    ]


def _of_statements(source: Source, sql: str, ids: Sequence[int]) -> Iterable[Row]:
    """What belongs to these statements, in id order: by their span, unless they lie far apart."""
    if not ids:
        return ()
    first, last = ids[0], ids[-1]
    if len(ids) <= 500 and last - first > 4 * len(ids):
        return source.among(sql.format("IN ({})"), ids)
    return source.rows(sql.format("BETWEEN ? AND ?"), [first, last])

"""Verify all: every hash and every span recomputed from what is on the disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rostra.domain.errors import ArchiveError
from rostra.domain.fold import fold
from rostra.domain.progress import Progress
from rostra.domain.spans import inside, text_of
from rostra.storage import codec
from rostra.storage.database import Row, Source
from rostra.storage.originals import Originals

_REMEMBERED = 1024
"""Files whose state is remembered: the articles of one file came in one after another."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it was kept: which record, and what is wrong in words."""

    table: str
    record_id: int
    message: str


def check(source: Source, originals: Originals, progress: Progress) -> list[Problem]:
    """Recompute everything; calls `progress` for each version.  No problem: an empty list."""
    problems = [Problem("archive", 0, message) for message in _database(source)]
    problems += [Problem("archive", 0, message) for message in _lists(source)]
    total = int(source.value("SELECT count(*) FROM versions"))
    after, done = 0, 0

    @lru_cache(_REMEMBERED)
    def fault(sha256: str) -> str:
        """Once for a file of many articles, which may be large."""
        return _original(originals, sha256)

    while rows := source.rows(
        """SELECT id, article_id, text, text_sha256, original_sha256, marks FROM versions
        WHERE id > ? ORDER BY id LIMIT 50""",
        [after],
    ):
        for row in rows:
            progress(done, total, f"article {row[1]}")
            problems += _version(source, fault, row)
            done += 1
        after = rows[-1][0]
    progress(total, total, "")
    return problems


def _database(source: Source) -> Iterator[str]:
    for (message,) in source.rows("PRAGMA quick_check"):
        if message != "ok":
            yield f"The database is damaged: {message}"
    for table, row_id, parent, _ in source.rows("PRAGMA foreign_key_check"):
        yield f"Row {row_id} of {table} names a record of {parent} that is gone."


_LISTS = (
    (
        "sectors",
        "SELECT value, s.id FROM statements s, json_each(s.sectors)",
        "SELECT sector, statement_id FROM statement_sectors",
    ),
    (
        "countries",
        "SELECT value, s.id FROM statements s, json_each(s.countries)",
        "SELECT country, statement_id FROM statement_countries",
    ),
    (
        "figures",
        """SELECT s.id, key, json_extract(value, '$.unit'), CAST(json_extract(value, '$.value')
        AS REAL) FROM statements s, json_each(s.figures)""",
        "SELECT statement_id, n, unit, magnitude FROM statement_figures",
    ),
    (
        "tags",
        """SELECT t.id, (SELECT count(*) FROM statement_tags l WHERE l.tag_id = t.id)
        FROM tags t""",
        "SELECT tag_id, links FROM tag_counts",
    ),
)
"""What the posting lists must hold, worked out from the records, and what they do hold."""


def _lists(source: Source) -> Iterator[str]:
    for name, truth, kept in _LISTS:
        for one, other in ((truth, kept), (kept, truth)):
            if source.value(f"SELECT count(*) FROM ({one} EXCEPT {other})"):
                yield f"The list by which {name} are found does not agree with the statements."
    expected = {
        (agent_id, fold(name))
        for agent_id, own, aliases in source.rows("SELECT id, name, aliases FROM agents")
        for name in (own, *json.loads(aliases))
    }
    if expected != set(source.rows("SELECT agent_id, folded FROM agent_names")):
        yield "The list by which names are found does not agree with the people."


def _original(originals: Originals, sha256: str) -> str:
    """What is wrong with a file that was imported; "" where nothing is."""
    try:
        originals.read(sha256)
    except (ArchiveError, ValueError) as error:
        return str(error)
    return ""


def _version(source: Source, fault: Callable[[str], str], row: Row) -> Iterator[Problem]:
    version_id, article_id, text, text_sha256, original, marks = row
    if hashlib.sha256(text.encode()).hexdigest() != text_sha256:
        yield Problem("articles", article_id, "The text is not what it was when it was imported.")
    for name, spans in codec.from_marks(marks).items():
        if not inside(len(text), spans):
            yield Problem("articles", article_id, f"The marked {name} lies outside the text.")
    if original and (message := fault(original)):
        yield Problem("articles", article_id, message)
    sql = """SELECT id, text, content, cue, source, figures FROM statements
        WHERE version_id = ?"""
    for statement in source.rows(sql, [version_id]):
        for message in _statement(text, statement):
            yield Problem("statements", statement[0], message)


def _statement(text: str, row: Row) -> Iterator[str]:
    _, words, content, cue, source, figures = row
    for name, column in (("content", content), ("cue", cue), ("source", source)):
        spans = codec.from_spans(column)
        if not inside(len(text), spans):
            yield f"The {name} lies outside the article's text."
        elif name == "content" and text_of(text, spans) != words:
            yield "The words kept are not those that stand in the article."
    for figure in codec.from_figures(figures):
        start, end = figure.span
        if text[start:end] != figure.text:
            yield f"The figure {figure.text!r} does not stand where it should."

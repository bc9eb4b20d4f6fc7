"""Makes a large archive out of invented statements, through the program's own writers.

    python tests/benchmarks/million.py FOLDER [SIZE]

Twenty statements an article, two thousand speakers, sixty tags on a third of the statements.  The
first 50,000 are invented one by one; the rest are copies of them made by SQL, as other articles of
other ids, one step of the journal for each 50,000: it is the number of rows that is measured, and
20 copies are made in the time of inventing one.  Prints what it cost.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from rostra.app.archive import Archive
from rostra.app.bench.statements import SECTORS, statements
from rostra.app.tables import tables
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.records import AgentKind, Force, Kind, Speaker
from rostra.domain.search import IndexRow
from rostra.storage.operation import Operation

PER_ARTICLE, INVENTED = 20, 50_000
SPEAKERS, TAGS = 2000, 60
FIRST = [
    "Adam",
    "Aisha",
    "Ben",
    "Carla",
    "Elena",
    "Farid",
    "Gita",
    "Hana",
    "Ivan",
    "Jamal",
    "Karin",
    "Leyla",
    "Maria",
    "Nadia",
    "Omar",
]
LAST = [
    "Abbott",
    "Baker",
    "Castro",
    "Dupont",
    "Eriksen",
    "Garcia",
    "Haddad",
    "Ito",
    "Jensen",
    "Khan",
    "Novak",
    "Okafor",
    "Rossi",
]
BY, ARTICLE = '"{}" + :by', '"{}" + :by_article'
OUTLETS = ("Daily Courier", "Corridor Wire", "Harbour Post", "The Ledger", "Evening Line")


def make(folder: Path, size: int) -> None:
    """An archive of `size` statements in `folder`, with its index."""
    sectors = dict(zip(SECTORS, tables().sectors, strict=False))
    with Archive.create(folder) as archive:
        with archive.store.operation("Made the people and tags") as op:
            people = [op.agents.insert(_name(i), AgentKind.PERSON) for i in range(SPEAKERS)]
            tags = [op.tags.ensure(_tag(i)) for i in range(TAGS)]
        invented = min(size, INVENTED)
        with archive.store.operation("Import part 1", "import") as op:
            _write(op, list(statements(invented)), people, tags, sectors)
        for part in range(1, -(-size // INVENTED)):
            with archive.store.operation(f"Import part {part + 1}", "import") as op:
                _copy(op, part, min(INVENTED, size - part * INVENTED))
        archive.rebuild_index()


def _name(number: int) -> str:
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]
    more = number // (len(FIRST) * len(LAST))
    return f"{first} {last}" if not more else f"{first} {chr(64 + more)}. {last}"


def _tag(number: int) -> str:
    return f"topic {number // 6}/part {number % 6}" if number % 6 else f"topic {number // 6}"


def _copy(op: Operation, part: int, rows: int) -> None:
    """The first `rows` statements again, with ids `part` times as far."""
    articles, uid = -(-rows // PER_ARTICLE), "substr(uid, 1, 23) || printf('-%012x', id + :by)"
    lists = {
        "articles": ("id <= :articles", {"id": ARTICLE, "uid": uid, "version_id": ARTICLE}),
        "versions": ("article_id <= :articles", {"id": ARTICLE, "article_id": ARTICLE}),
        "statements": (
            "id <= :rows",
            {"id": BY, "uid": uid, "article_id": ARTICLE, "version_id": ARTICLE},
        ),
        "statement_speakers": ("statement_id <= :rows", {"id": BY, "statement_id": BY}),
        "statement_tags": ("statement_id <= :rows", {"id": None, "statement_id": BY}),
    }
    numbers = {
        "rows": rows,
        "articles": articles,
        "by": part * INVENTED,
        "by_article": part * INVENTED // PER_ARTICLE,
    }
    database = op.statements._db
    for table, (where, moved) in lists.items():
        columns = [
            c.name for c in database.table(table).columns if moved.get(c.name, "") is not None
        ]
        values = (moved.get(c, f'"{c}"').format(c) for c in columns)
        database.conn.execute(
            f"""INSERT INTO {table} ({", ".join(f'"{c}"' for c in columns)})
                SELECT {", ".join(values)} FROM {table} WHERE {where} ORDER BY id""",
            numbers,
        )


def _write(
    op: Operation,
    batch: list[IndexRow],
    people: list[int],
    tags: list[int],
    sectors: dict[str, str],
) -> None:
    by_tag: dict[int, list[int]] = {}
    for article in _articles(batch):
        text = "\n".join(row.text for row in article)
        number = article[0].id // PER_ARTICLE
        draft = ArticleDraft(
            text,
            title=" ".join(article[0].text.split()[:7]),
            outlet=OUTLETS[number % len(OUTLETS)],
            published=_day(article[0].said),
            language="en",
        )
        made = op.articles.insert(draft, file_name=f"part-{number}.txt")
        found = list(_candidates(article, people, sectors))
        ids = op.statements.insert(made.id, made.version_id, found, by="made up")
        for statement_id in ids:
            if statement_id % 3 == 0:
                by_tag.setdefault(tags[statement_id * 7919 % TAGS], []).append(statement_id)
    for tag, tagged in by_tag.items():
        op.statements.tag(tagged, [tag])


def _articles(batch: list[IndexRow]) -> Iterator[list[IndexRow]]:
    for start in range(0, len(batch), PER_ARTICLE):
        yield batch[start : start + PER_ARTICLE]


def _candidates(
    article: list[IndexRow], people: list[int], sectors: dict[str, str]
) -> Iterator[Candidate]:
    at = 0
    for row in article:
        span = ((at, at + len(row.text)),)
        at += len(row.text) + 1
        yield Candidate(
            span,
            (),
            (),
            Kind.DIRECT if row.text.startswith("“") else Kind.INDIRECT,
            Force.DENIES if row.id % 40 == 0 else Force.ASSERTS,
            (Speaker("", people[row.speakers[0] - 1], role="Minister"),),
            PartialDate.of_day(_day(row.said)),
            "made up",
            tuple(sectors[s] for s in row.sectors),
            row.countries,
            confidence={"statement": (row.id * 7919 % 1000) / 1000},
        )


def _day(number: int) -> date:
    return date(number // 10_000, number // 100 % 100, number % 100)


def main() -> None:
    """As in the heading."""
    folder, size = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    wall, cpu = time.perf_counter(), time.process_time()
    make(folder, size)
    print(
        f"{size:,} statements in {time.process_time() - cpu:.0f} s of CPU, "
        f"{time.perf_counter() - wall:.0f} s of wall time"
    )


if __name__ == "__main__":
    main()

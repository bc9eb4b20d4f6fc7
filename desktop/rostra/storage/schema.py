"""The tables of `archive.db`, and their history, which only ever grows.

DDL is written by hand because sqlite-utils cannot say ON DELETE, partial indexes or generated
columns; `migrate` runs it through sqlite-utils' migrations.  Every journaled column is INTEGER
or TEXT: SQLite's JSON writes a REAL with 15 digits, which would make undo inexact.  Numbers to
compare by are therefore derived (`statement_figures.magnitude`), never journaled.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x526F7374
"""PRAGMA application_id of an archive: "Rost"."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A table the journal follows.

    `owners` are (aggregate, column) pairs: whose change a change of this row is.  The first
    is the one whose history shows it.  `hidden` columns are not worth a line of history.
    """

    code: int
    name: str
    owners: tuple[tuple[str, str], ...]
    hidden: frozenset[str] = frozenset()


TRACKED: tuple[Tracked, ...] = (
    Tracked(1, "articles", (("articles", "id"),), frozenset({"uid", "version_id"})),
    Tracked(2, "versions", (("articles", "article_id"),), frozenset({"marks", "provenance"})),
    Tracked(
        3,
        "statements",
        (("statements", "id"),),
        frozenset({"uid", "decided", "said_from", "said_to", "conf", "note_folded"}),
    ),
    Tracked(4, "statement_speakers", (("statements", "statement_id"), ("agents", "agent_id"))),
    Tracked(5, "statement_tags", (("statements", "statement_id"), ("tags", "tag_id"))),
    Tracked(6, "agents", (("agents", "id"),), frozenset({"uid"})),
    Tracked(7, "offices", (("agents", "agent_id"),)),
    Tracked(8, "different", (("agents", "first_id"), ("agents", "second_id"))),
    Tracked(9, "tags", (("tags", "id"),), frozenset({"uid", "folded"})),
    Tracked(10, "collections", (("collections", "id"),), frozenset({"uid"})),
    Tracked(
        11,
        "collection_items",
        (("collections", "collection_id"), ("statements", "statement_id")),
        frozenset({"position"}),
    ),
    Tracked(12, "searches", (("searches", "id"),), frozenset({"uid"})),
    Tracked(13, "rules", (("rules", "id"),), frozenset({"uid"})),
)
BY_CODE = {table.code: table for table in TRACKED}
BY_NAME = {table.name: table for table in TRACKED}

_BASE = """
CREATE TABLE articles (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '', outlet TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '',
  published INTEGER, published_from TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '', file_name TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '', version_id INTEGER, imported INTEGER NOT NULL,
  trashed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX articles_address ON articles(address) WHERE address != '';
CREATE INDEX articles_sha256 ON articles(sha256);
CREATE INDEX articles_outlet ON articles(outlet);
CREATE INDEX articles_language ON articles(language);
CREATE INDEX articles_published ON articles(published);
CREATE TABLE versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  number INTEGER NOT NULL, text TEXT NOT NULL, text_sha256 TEXT NOT NULL,
  original_sha256 TEXT NOT NULL DEFAULT '', imported INTEGER NOT NULL,
  marks TEXT NOT NULL DEFAULT '{}', provenance TEXT NOT NULL DEFAULT '{}',
  UNIQUE (article_id, number));
CREATE INDEX versions_original ON versions(original_sha256);
CREATE INDEX versions_text ON versions(text_sha256);
CREATE TABLE statements (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  version_id INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  text TEXT NOT NULL, content TEXT NOT NULL, cue TEXT NOT NULL, source TEXT NOT NULL,
  kind TEXT NOT NULL, force TEXT NOT NULL,
  said TEXT NOT NULL DEFAULT '', said_from INTEGER, said_to INTEGER,
  said_rule TEXT NOT NULL DEFAULT '',
  sectors TEXT NOT NULL DEFAULT '[]', countries TEXT NOT NULL DEFAULT '[]',
  figures TEXT NOT NULL DEFAULT '[]',
  nested_in INTEGER REFERENCES statements(id) ON DELETE SET NULL,
  conf INTEGER NOT NULL DEFAULT 1000, confidence TEXT NOT NULL DEFAULT '{}',
  decided TEXT NOT NULL DEFAULT '{}', review TEXT NOT NULL DEFAULT 'new',
  note TEXT NOT NULL DEFAULT '', added INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX statements_article ON statements(article_id);
CREATE INDEX statements_version ON statements(version_id);
CREATE INDEX statements_nested ON statements(nested_in) WHERE nested_in IS NOT NULL;
CREATE INDEX statements_said ON statements(said_from) WHERE said_from IS NOT NULL;
CREATE INDEX statements_ranged ON statements(said_to, said_from) WHERE said_to > said_from;
CREATE INDEX statements_kind ON statements(kind);
CREATE INDEX statements_force ON statements(force) WHERE force != 'asserts';
CREATE INDEX statements_review ON statements(review) WHERE review != 'new';
CREATE INDEX statements_conf ON statements(conf);
CREATE INDEX statements_added ON statements(added);
CREATE INDEX statements_noted ON statements(id) WHERE note != '';
CREATE INDEX statements_corrected ON statements(id) WHERE instr(decided, '"person"') > 0;
CREATE INDEX statements_trashed ON statements(id) WHERE trashed != 0;
CREATE TABLE agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
  name TEXT NOT NULL, aliases TEXT NOT NULL DEFAULT '[]', qid TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '');
CREATE INDEX agents_qid ON agents(qid) WHERE qid != '';
CREATE TABLE offices (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  agent_id INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
  role TEXT NOT NULL, organisation TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '',
  start TEXT NOT NULL DEFAULT '', "end" TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '');
CREATE INDEX offices_agent ON offices(agent_id);
CREATE TABLE different (
  id INTEGER PRIMARY KEY, first_id INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
  UNIQUE (first_id, second_id), CHECK (first_id < second_id));
CREATE INDEX different_second ON different(second_id);
CREATE TABLE statement_speakers (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, agent_id INTEGER REFERENCES agents(id) ON DELETE SET NULL,
  name TEXT NOT NULL, role TEXT NOT NULL DEFAULT '', on_behalf_of TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'person',
  reason TEXT NOT NULL DEFAULT '', candidates TEXT NOT NULL DEFAULT '[]');
CREATE INDEX speakers_statement ON statement_speakers(statement_id);
CREATE INDEX speakers_agent ON statement_speakers(agent_id, statement_id);
CREATE INDEX speakers_role ON statement_speakers(role, statement_id) WHERE role != '';
CREATE INDEX speakers_country ON statement_speakers(country, statement_id) WHERE country != '';
CREATE INDEX speakers_unknown ON statement_speakers(name, statement_id) WHERE agent_id IS NULL;
CREATE TABLE tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE, colour TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '');
CREATE TABLE statement_tags (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  UNIQUE (statement_id, tag_id));
CREATE INDEX statement_tags_tag ON statement_tags(tag_id, statement_id);
CREATE TABLE collections (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  parent_id INTEGER REFERENCES collections(id) ON DELETE CASCADE,
  description TEXT NOT NULL DEFAULT '');
CREATE INDEX collections_parent ON collections(parent_id);
CREATE TABLE collection_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  statement_id INTEGER REFERENCES statements(id) ON DELETE CASCADE,
  heading TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  UNIQUE (collection_id, statement_id));
CREATE INDEX items_position ON collection_items(collection_id, position);
CREATE INDEX items_statement ON collection_items(statement_id) WHERE statement_id IS NOT NULL;
CREATE TABLE searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  query TEXT NOT NULL, sort TEXT NOT NULL DEFAULT 'relevance');
CREATE TABLE rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  field TEXT NOT NULL, conditions TEXT NOT NULL DEFAULT '{}', value TEXT NOT NULL DEFAULT '',
  enabled INTEGER NOT NULL DEFAULT 1);
CREATE TABLE searches_seen (search_id INTEGER PRIMARY KEY, seen INTEGER NOT NULL);
CREATE TABLE steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, author TEXT NOT NULL,
  at INTEGER NOT NULL, "rows" INTEGER NOT NULL DEFAULT 0,
  undone INTEGER NOT NULL DEFAULT 0, dropped INTEGER NOT NULL DEFAULT 0);
CREATE INDEX steps_live ON steps(id) WHERE dropped = 0;
CREATE TABLE commits (
  number INTEGER PRIMARY KEY AUTOINCREMENT, step_id INTEGER NOT NULL REFERENCES steps(id),
  kind TEXT NOT NULL, at INTEGER NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL,
  trimmed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX commits_step ON commits(step_id);
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, tbl INTEGER NOT NULL, op TEXT NOT NULL, row_id INTEGER NOT NULL,
  last_id INTEGER, owner INTEGER, old TEXT);
CREATE INDEX journal_runs ON journal(tbl, row_id, last_id) WHERE op = 'I';
CREATE INDEX journal_owner ON journal(tbl, owner) WHERE op != 'I';
CREATE TABLE agent_names (
  agent_id INTEGER NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (folded, agent_id)) WITHOUT ROWID;
CREATE TABLE statement_sectors (
  sector TEXT NOT NULL, statement_id INTEGER NOT NULL,
  PRIMARY KEY (sector, statement_id)) WITHOUT ROWID;
CREATE TABLE statement_countries (
  country TEXT NOT NULL, statement_id INTEGER NOT NULL,
  PRIMARY KEY (country, statement_id)) WITHOUT ROWID;
CREATE TABLE statement_figures (
  statement_id INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL,
  magnitude REAL NOT NULL, deadline_from INTEGER, deadline_to INTEGER,
  PRIMARY KEY (statement_id, n)) WITHOUT ROWID;
CREATE INDEX figures_magnitude ON statement_figures(kind, magnitude);
CREATE INDEX figures_unit ON statement_figures(unit);
CREATE INDEX figures_deadline ON statement_figures(deadline_from) WHERE deadline_from IS NOT NULL
"""


def m001_the_record(db: Database) -> None:
    """Every record of rostra.domain.records, the journal, and the derived posting lists."""
    for statement in _BASE.split(";\n"):
        db.execute(statement.strip())


def m002_commits_by_row(db: Database) -> None:
    """Which commit a journal row belongs to, without reading all commits (history)."""
    db.execute("CREATE INDEX commits_last ON commits(last_seq) WHERE last_seq >= first_seq")


RUN_CLASS = (
    "(j.last_id - j.row_id > 15) + (j.last_id - j.row_id > 1023)"
    " + (j.last_id - j.row_id > 65535) + (j.last_id - j.row_id > 4194303)"
)
"""Which of `RUN_CLASSES` a run of inserts in `journal j` is of, by its length."""

RUN_CLASSES = ((0, 16), (1, 1024), (2, 65536), (3, 4194304), (4, 1 << 62))
"""Class, and more than the longest that a run of it is (`last_id - row_id`)."""


def m003_runs_and_counts(db: Database) -> None:
    """The run of inserts that an id is in, without looking at all before it; links by tag.

    Runs of like length hardly overlap: few of a class can hold an id, and they begin near it.
    """
    db.execute("DROP INDEX journal_runs")
    of = RUN_CLASS.replace("j.", "")
    db.execute(f"CREATE INDEX journal_spans ON journal(tbl, {of}, row_id) WHERE op = 'I'")
    db.execute("CREATE TABLE tag_counts (tag_id INTEGER PRIMARY KEY, links INTEGER NOT NULL)")
    db.execute(
        """INSERT INTO tag_counts SELECT t.id,
            (SELECT count(*) FROM statement_tags l WHERE l.tag_id = t.id) FROM tags t"""
    )


DOUBT = """coalesce((SELECT CAST(round(1000 * min(value)) AS INTEGER) FROM json_each(confidence)
    WHERE ifnull(json_extract(decided, '$.' || key), '') != 'person'
    AND ifnull(json_extract(decided, '$.' || key), '') NOT LIKE 'rule %'), 1000)"""
"""Of a row of `statements`, its `conf`: the least sure field that no person decided, nor a rule."""


def m004_mentions(db: Database) -> None:
    """The article's words for speakers that it does not name, found and shown instead of a name.

    Of statements that are there already, the words of their source: those of pronouns are left
    out.  What a person has corrected is no longer in doubt (`DOUBT`).  The triggers go first, or
    the journal would take all this for a person's step.
    """
    db.execute("ALTER TABLE statement_speakers ADD COLUMN mention TEXT NOT NULL DEFAULT ''")
    db.execute("DROP TRIGGER IF EXISTS journal_statement_speakers_u")
    db.execute(
        """WITH words(id, mention) AS (SELECT p.id, trim(substr(v.text,
            json_extract(s.source, '$[0][0]') + 1,
            json_extract(s.source, '$[0][1]') - json_extract(s.source, '$[0][0]')))
            FROM statement_speakers p JOIN statements s ON s.id = p.statement_id
            JOIN versions v ON v.id = s.version_id
            WHERE p.agent_id IS NULL AND p.name = '' AND json_array_length(s.source) = 1)
        UPDATE statement_speakers
        SET mention = (SELECT w.mention FROM words w WHERE w.id = statement_speakers.id)
        WHERE id IN (SELECT id FROM words WHERE length(mention) BETWEEN 3 AND 120
            AND instr(mention, char(10)) = 0
            AND lower(mention) NOT IN ('she', 'they', 'you', 'who', 'whom', 'whose', 'which',
            'that', 'this', 'these', 'those', 'one', 'both', 'some', 'others', 'another', 'all',
            'the', 'his', 'her', 'its', 'their', 'him', 'them', 'our'))"""
    )
    db.execute("DROP TRIGGER IF EXISTS journal_statements_u")
    db.execute(f"""UPDATE statements SET conf = {DOUBT} WHERE instr(decided, '"person"') > 0""")
    db.execute(
        "CREATE INDEX speakers_mentioned ON statement_speakers(mention, statement_id)"
        " WHERE mention != ''"
    )


@cache
def migrations() -> Migrations:
    """All of them, oldest first.  The library (150 ms of imports) waits until one is asked for."""
    from sqlite_utils import Migrations

    made = Migrations("rostra")
    for step in (m001_the_record, m002_commits_by_row, m003_runs_and_counts, m004_mentions):
        made()(step)
    return made


def latest() -> int:
    """The number of the newest migration this program knows."""
    from sqlite_utils import Database

    return len(migrations().pending(Database(memory=True)))

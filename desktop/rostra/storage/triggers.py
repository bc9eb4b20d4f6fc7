"""Triggers: the journal that no writer can forget, and the lists derived from JSON columns.

All are made from the live schema after every migration (`install`), so that a column added
later is journaled without anyone thinking of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rostra.storage.schema import TRACKED, Tracked

if TYPE_CHECKING:
    from sqlite_utils import Database

_PREFIX = "journal_"
_DERIVED = "derived_"


def _insert(table: Tracked) -> str:
    """Note an inserted id; one that follows the newest journal row's run lengthens that run.

    Runs keep 100,000 inserts to a handful of journal rows, and are undone as one DELETE.
    """
    return f"""CREATE TRIGGER {_PREFIX}{table.name}_i AFTER INSERT ON {table.name} BEGIN
  UPDATE journal SET last_id = NEW.id
    WHERE seq = (SELECT max(seq) FROM journal) AND tbl = {table.code} AND op = 'I'
    AND last_id = NEW.id - 1
    AND seq > coalesce((SELECT last_seq FROM commits ORDER BY number DESC LIMIT 1), 0);
  INSERT INTO journal(tbl, op, row_id, last_id) SELECT {table.code}, 'I', NEW.id, NEW.id
    WHERE changes() = 0;
END"""


def _update(table: Tracked, columns: list[str]) -> str:
    """Note the old values of the columns that changed, as one JSON object."""
    owner = table.owners[0][1]
    parts = " || ".join(
        f"""CASE WHEN OLD."{c}" IS NOT NEW."{c}" """
        f"""THEN ',"{c}":' || json_quote(OLD."{c}") ELSE '' END"""
        for c in columns
    )
    differs = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns)
    return f"""CREATE TRIGGER {_PREFIX}{table.name}_u AFTER UPDATE ON {table.name}
WHEN {differs} BEGIN
  INSERT INTO journal(tbl, op, row_id, owner, old)
    VALUES ({table.code}, 'U', OLD.id, OLD.{owner}, '{{' || substr({parts}, 2) || '}}');
END"""


def _delete(table: Tracked, columns: list[str]) -> str:
    """Note the whole row."""
    owner = table.owners[0][1]
    pairs = ", ".join(f"""'{c}', OLD."{c}" """ for c in columns)
    return f"""CREATE TRIGGER {_PREFIX}{table.name}_d AFTER DELETE ON {table.name} BEGIN
  INSERT INTO journal(tbl, op, row_id, owner, old)
    VALUES ({table.code}, 'D', OLD.id, OLD.{owner}, json_object({pairs}));
END"""


def _list(column: str, target: str, value: str) -> list[str]:
    """Keep a posting list (`target`) level with a JSON array in `statements.column`."""
    remove = f"""DELETE FROM {target} WHERE statement_id = OLD.id
    AND {value} IN (SELECT value FROM json_each(OLD.{column}));"""
    add = f"""INSERT OR IGNORE INTO {target}({value}, statement_id)
    SELECT value, NEW.id FROM json_each(NEW.{column});"""
    return _three(column, remove, add)


def _three(column: str, remove: str, add: str, table: str = "statements") -> list[str]:
    name = f"{_DERIVED}{table}_{column}"
    empty = f"{column} != '[]'"
    return [
        f"CREATE TRIGGER {name}_i AFTER INSERT ON {table} WHEN NEW.{empty} BEGIN {add} END",
        f"CREATE TRIGGER {name}_d AFTER DELETE ON {table} WHEN OLD.{empty} BEGIN {remove} END",
        f"""CREATE TRIGGER {name}_u AFTER UPDATE OF {column} ON {table}
            WHEN OLD.{column} IS NOT NEW.{column} BEGIN {remove} {add} END""",
    ]


_FIGURES_ADD = """INSERT INTO statement_figures
  (statement_id, n, kind, unit, magnitude, deadline_from, deadline_to)
  SELECT NEW.id, key, json_extract(value, '$.kind'), json_extract(value, '$.unit'),
    CAST(json_extract(value, '$.value') AS REAL), json_extract(value, '$.deadline_from'),
    json_extract(value, '$.deadline_to') FROM json_each(NEW.figures);"""
_FIGURES_REMOVE = "DELETE FROM statement_figures WHERE statement_id = OLD.id;"

_NAMES_ADD = """INSERT OR IGNORE INTO agent_names(agent_id, folded, name)
    SELECT NEW.id, fold(value), value FROM json_each(json_insert(NEW.aliases, '$[#]', NEW.name));"""
_NAMES_REMOVE = """DELETE FROM agent_names WHERE agent_id = OLD.id AND folded IN
    (SELECT fold(value) FROM json_each(json_insert(OLD.aliases, '$[#]', OLD.name)));"""


def _names() -> list[str]:
    """Keep `agent_names` level: every name and alias, folded (`fold` is the writer's function)."""
    name = f"{_DERIVED}agents_names"
    return [
        f"CREATE TRIGGER {name}_i AFTER INSERT ON agents BEGIN {_NAMES_ADD} END",
        f"CREATE TRIGGER {name}_d AFTER DELETE ON agents BEGIN {_NAMES_REMOVE} END",
        f"""CREATE TRIGGER {name}_u AFTER UPDATE OF name, aliases ON agents
            BEGIN {_NAMES_REMOVE} {_NAMES_ADD} END""",
    ]


_COUNT = "UPDATE tag_counts SET links = links {} 1 WHERE tag_id = {}.tag_id;"
_LINKS = {
    # A tag may come back after its links, and go before them.
    "tags_count_i AFTER INSERT ON tags": """INSERT INTO tag_counts SELECT NEW.id,
        (SELECT count(*) FROM statement_tags l WHERE l.tag_id = NEW.id);""",
    "tags_count_d AFTER DELETE ON tags": "DELETE FROM tag_counts WHERE tag_id = OLD.id;",
    "links_count_i AFTER INSERT ON statement_tags": _COUNT.format("+", "NEW"),
    "links_count_d AFTER DELETE ON statement_tags": _COUNT.format("-", "OLD"),
    "links_count_u AFTER UPDATE OF tag_id ON statement_tags": _COUNT.format("-", "OLD")
    + _COUNT.format("+", "NEW"),
}
"""Keep `tag_counts` level: how many links each tag has."""


def install(db: Database) -> None:
    """Drop and make again every trigger of ours, from the columns the tables have now."""
    for name in [t.name for t in db.triggers if t.name.startswith((_PREFIX, _DERIVED))]:
        db.execute(f'DROP TRIGGER "{name}"')
    for table in TRACKED:
        columns = [column.name for column in db.table(table.name).columns]
        for sql in (_insert(table), _update(table, columns), _delete(table, columns)):
            db.execute(sql)
    derived = [
        *_list("sectors", "statement_sectors", "sector"),
        *_list("countries", "statement_countries", "country"),
        *_three("figures", _FIGURES_REMOVE, _FIGURES_ADD),
        *_names(),
        *(f"CREATE TRIGGER {_DERIVED}{when} BEGIN {act} END" for when, act in _LINKS.items()),
    ]
    for sql in derived:
        db.execute(sql)

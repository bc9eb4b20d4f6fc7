"""Saved searches (smart collections), and rules that a correction became."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from rostra.domain.ids import new_uid
from rostra.domain.records import SavedSearch
from rostra.domain.rules import Rule
from rostra.storage import codec
from rostra.storage.database import Row, Source, WriterSource, set_row

_SEARCH = """SELECT s.id, s.uid, s.name, s.query, s.sort, coalesce(n.seen, 0)
    FROM searches s LEFT JOIN searches_seen n ON n.search_id = s.id"""
_RULE = "SELECT id, uid, name, field, conditions, value, enabled FROM rules"


class SearchReader:
    """Saved searches as they stand."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, search_id: int) -> SavedSearch | None:
        """One saved search; None when there is none."""
        row = self._source.one(f"{_SEARCH} WHERE s.id = ?", [search_id])
        return SavedSearch(*row) if row else None

    def all(self) -> list[SavedSearch]:
        """All in alphabetical order."""
        return [SavedSearch(*r) for r in self._source.rows(f"{_SEARCH} ORDER BY s.name, s.id")]


class SearchWriter(SearchReader):
    """Saved searches within an operation."""

    def __init__(self, source: WriterSource) -> None:
        super().__init__(source)
        self._db = source.db

    def insert(self, name: str, query: str, sort: str = "relevance") -> int:
        """Keep a search; gives its id."""
        row = {
            "uid": new_uid(),
            "name": codec.text(name, "name"),
            "query": codec.text(query, "query"),
            "sort": sort,
        }
        return int(self._db.table("searches").insert(row).last_rowid or 0)

    def seen(self, search_id: int) -> None:
        """It was looked at up to this operation's own commit: told of it, nobody calls it new."""
        self._db.conn.execute(
            "INSERT OR REPLACE INTO searches_seen (search_id, seen)"
            " SELECT ?, coalesce(max(number), 0) + 1 FROM commits",
            [search_id],
        )

    def update(self, search_id: int, **fields: str) -> None:
        """Set name, query or sort."""
        for name, value in fields.items():
            if name not in ("name", "query", "sort"):
                raise TypeError(f"searches have no field {name!r} to set")
            codec.text(value, name)
        set_row(self._db, "searches", search_id, fields)

    def delete(self, ids: Iterable[int]) -> None:
        """Forget the searches."""
        for search_id in ids:
            self._db.conn.execute("DELETE FROM searches WHERE id = ?", [search_id])


def _rule(row: Row) -> Rule:
    return Rule(
        id=row[0],
        uid=row[1],
        name=row[2],
        field=row[3],
        conditions=json.loads(row[4]),
        value=row[5],
        enabled=bool(row[6]),
    )


class RuleReader:
    """Rules as they stand."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, rule_id: int) -> Rule | None:
        """One rule; None when there is none."""
        row = self._source.one(f"{_RULE} WHERE id = ?", [rule_id])
        return _rule(row) if row else None

    def all(self) -> list[Rule]:
        """All, oldest first."""
        return [_rule(row) for row in self._source.rows(f"{_RULE} ORDER BY id")]


class RuleWriter(RuleReader):
    """Rules within an operation."""

    def __init__(self, source: WriterSource) -> None:
        super().__init__(source)
        self._db = source.db

    def insert(self, name: str, field: str, conditions: dict[str, str], value: str) -> int:
        """Keep a rule; gives its id."""
        row = {
            "uid": new_uid(),
            "name": codec.text(name, "name"),
            "field": field,
            "conditions": codec.text(codec.dumps(conditions), "conditions"),
            "value": codec.text(value, "value"),
        }
        return int(self._db.table("rules").insert(row).last_rowid or 0)

    def update(self, rule_id: int, **fields: Any) -> None:
        """Set name, conditions, value or enabled."""
        row: dict[str, Any] = {}
        for name, value in fields.items():
            if name == "conditions":
                row[name] = codec.dumps(value)
            elif name == "enabled":
                row[name] = int(value)
            elif name in ("name", "value"):
                row[name] = codec.text(value, name)
            else:
                raise TypeError(f"rules have no field {name!r} to set")
        set_row(self._db, "rules", rule_id, row)

    def delete(self, ids: Iterable[int]) -> None:
        """Forget the rules."""
        for rule_id in ids:
            self._db.conn.execute("DELETE FROM rules WHERE id = ?", [rule_id])

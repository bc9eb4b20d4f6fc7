"""Collections: nested, ordered, with headings and notes between the statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rostra.domain.errors import ArchiveError
from rostra.domain.ids import new_uid
from rostra.domain.records import Collection, CollectionItem
from rostra.storage import codec
from rostra.storage.database import Row, Source, WriterSource, set_row

# All items less those in the trash: counting an index, instead of looking at every statement.
_COLLECTION = """WITH gone AS MATERIALIZED (SELECT i.collection_id AS id, count(*) AS n
    FROM statements s CROSS JOIN collection_items i ON i.statement_id = s.id
    WHERE s.trashed != 0 GROUP BY 1)
    SELECT c.id, c.uid, c.name, c.parent_id, c.description,
    (SELECT count(i.statement_id) FROM collection_items i WHERE i.collection_id = c.id)
    - coalesce((SELECT n FROM gone WHERE gone.id = c.id), 0) FROM collections c"""
_ITEM = "SELECT id, collection_id, position, statement_id, heading, note FROM collection_items"
_REAL = "SELECT id FROM statements WHERE id IN ({})"
_GAP = 1024
"""Between two positions: moving a line mostly writes that line alone."""


def _collection(row: Row) -> Collection:
    return Collection(*row)


class CollectionReader:
    """Collections as they stand; counts leave the trash out."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, collection_id: int) -> Collection | None:
        """One collection; None when there is none."""
        return next(iter(self.many([collection_id])), None)

    def many(self, ids: Iterable[int]) -> list[Collection]:
        """Those that exist, in the order asked for."""
        wanted = list(ids)
        rows = {r[0]: r for r in self._source.among(f"{_COLLECTION} WHERE c.id IN ({{}})", wanted)}
        return [_collection(rows[i]) for i in wanted if i in rows]

    def all(self) -> list[Collection]:
        """All in alphabetical order; `parent_id` says how they nest."""
        return [
            _collection(row) for row in self._source.rows(f"{_COLLECTION} ORDER BY c.name, c.id")
        ]

    def by_name(self, name: str) -> Collection | None:
        """The oldest collection of exactly that name."""
        row = self._source.one(f"{_COLLECTION} WHERE c.name = ? ORDER BY c.id LIMIT 1", [name])
        return _collection(row) if row else None

    def found(self, which: str | int) -> Collection | None:
        """The one of that id or, of several of one name, the oldest."""
        return self.by_name(which) if isinstance(which, str) else self.get(which)

    def items(self, collection_id: int) -> list[CollectionItem]:
        """Its lines in order, without statements that are in the trash."""
        sql = f"""{_ITEM} i WHERE collection_id = ? AND NOT EXISTS (SELECT 1 FROM statements s
            WHERE s.id = i.statement_id AND s.trashed != 0) ORDER BY position, id"""
        return [CollectionItem(*row) for row in self._source.rows(sql, [collection_id])]

    def holding(self, statement_id: int) -> list[Collection]:
        """Every collection a statement is in."""
        sql = f"""{_COLLECTION} WHERE c.id IN (SELECT collection_id FROM collection_items
            WHERE statement_id = ?) ORDER BY c.name"""
        return [_collection(row) for row in self._source.rows(sql, [statement_id])]


class CollectionWriter(CollectionReader):
    """Collections within an operation."""

    def __init__(self, source: WriterSource) -> None:
        super().__init__(source)
        self._db = source.db

    def insert(self, name: str, parent_id: int | None = None, description: str = "") -> int:
        """A new collection; gives its id."""
        row = {
            "uid": new_uid(),
            "name": _name(name),
            "parent_id": parent_id,
            "description": codec.text(description, "description"),
        }
        return int(self._db.table("collections").insert(row).last_rowid or 0)

    def ensure(self, name: str) -> int:
        """The id of the collection of that name, made when there is none."""
        found = self.by_name(name.strip())
        return found.id if found else self.insert(name)

    def update(self, collection_id: int, **fields: Any) -> None:
        """Set name, description or parent_id.  Raises ArchiveError when it would hold itself."""
        for name, value in fields.items():
            if name not in ("name", "description", "parent_id"):
                raise TypeError(f"collections have no field {name!r} to set")
            if name == "name":
                fields[name] = _name(value)
            elif name == "description":
                codec.text(value, name)
        parent = fields.get("parent_id")
        while parent is not None:
            if parent == collection_id:
                raise ArchiveError("A collection cannot be moved into itself.")
            sql = "SELECT parent_id FROM collections WHERE id = ?"
            parent = self._source.value(sql, [parent])
        set_row(self._db, "collections", collection_id, fields)

    def delete(self, ids: Iterable[int]) -> None:
        """The collections and those in them; the statements themselves stay."""
        for collection_id in ids:
            self._db.conn.execute("DELETE FROM collections WHERE id = ?", [collection_id])

    def add(self, collection_id: int, statement_ids: Iterable[int], at: int | None = None) -> None:
        """Put statements in, at the end or before the item at index `at`.

        Those that are in it stay where they are; those that are gone are left out.
        """
        sql = "SELECT statement_id FROM collection_items WHERE collection_id = ?"
        there = set(self._source.column(sql, [collection_id]))
        wanted = [i for i in dict.fromkeys(statement_ids) if i not in there]
        real = {r[0] for r in self._source.among(_REAL, wanted)}
        new = [i for i in wanted if i in real]
        self._insert(collection_id, [{"statement_id": i} for i in new], at)

    def heading(self, collection_id: int, text: str, at: int | None = None) -> int:
        """A heading line; gives its item id."""
        return self._insert(collection_id, [{"heading": codec.text(text, "heading")}], at)

    def note(self, item_id: int, text: str) -> None:
        """The note of one line."""
        set_row(self._db, "collection_items", item_id, {"note": codec.text(text, "note")})

    def remove(self, collection_id: int, statement_ids: Iterable[int]) -> None:
        """Take statements out."""
        self._db.conn.executemany(
            "DELETE FROM collection_items WHERE collection_id = ? AND statement_id = ?",
            ((collection_id, i) for i in statement_ids),
        )

    def remove_items(self, item_ids: Iterable[int]) -> None:
        """Take lines out, whatever they hold."""
        self._db.conn.executemany(
            "DELETE FROM collection_items WHERE id = ?", ((i,) for i in item_ids)
        )

    def move(self, collection_id: int, item_ids: Sequence[int], at: int) -> None:
        """Move lines, in the order given, before the one that was at index `at`."""
        now = {item.id: item.position for item in self.items(collection_id)}
        order = list(now)
        wanted = set(item_ids) & now.keys()
        moved = [i for i in dict.fromkeys(item_ids) if i in wanted]
        before = [i for i in order[:at] if i not in wanted]
        after = [i for i in order[at:] if i not in wanted]
        every = [*before, *moved, *after]
        if every == order:
            return
        low, high = (now[before[-1]] if before else None), (now[after[0]] if after else None)
        places = list(zip(moved, _between(low, high, len(moved)), strict=False))
        if not places:  # no room is left between the two: all are numbered anew
            places = [(item, n * _GAP) for n, item in enumerate(every, 1)]
        self._db.conn.executemany(
            "UPDATE collection_items SET position = ? WHERE id = ?",
            ((position, item) for item, position in places),
        )

    def _insert(self, collection_id: int, rows: list[dict[str, Any]], at: int | None) -> int:
        if not rows:
            return 0
        items = self.items(collection_id) if at is not None else []
        sql = "SELECT coalesce(max(position), 0) FROM collection_items WHERE collection_id = ?"
        last = self._source.value(sql, [collection_id])
        for number, row in enumerate(rows, 1):
            row.update(collection_id=collection_id, position=last + number * _GAP)
        before = self._source.value("SELECT coalesce(max(id), 0) FROM collection_items")
        self._db.table("collection_items").insert_all(rows, batch_size=500)
        sql = """SELECT id FROM collection_items WHERE id > ? AND collection_id = ?
            ORDER BY position"""
        new = self._source.column(sql, [before, collection_id])
        if at is not None and at < len(items):
            self.move(collection_id, new, at)
        return int(new[0])


def _name(name: str) -> str:
    cleaned = codec.text(name.strip(), "collection's name")
    if not cleaned:
        raise ArchiveError("A collection needs a name.", "Type at least one letter.")
    return cleaned


def _between(low: int | None, high: int | None, count: int) -> list[int]:
    """So many rising positions after one and before another; none where there is no room."""
    if low is None:
        low = (high or 0) - (count + 1) * _GAP
    if high is None:
        high = low + (count + 1) * _GAP
    step = (high - low) // (count + 1)
    return [low + n * step for n in range(1, count + 1)] if step else []

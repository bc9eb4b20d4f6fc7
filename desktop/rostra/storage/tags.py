"""Tags, nested by "/" in their names."""

from __future__ import annotations

from collections.abc import Iterable

from rostra.domain.errors import ArchiveError
from rostra.domain.fold import fold
from rostra.domain.ids import new_uid
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Tag
from rostra.storage import codec
from rostra.storage.database import Row, Source, WriterSource, set_row

# All links less those in the trash, of which there are few.
_TAG = """WITH gone AS MATERIALIZED (SELECT l.tag_id AS id, count(*) AS n FROM statements s
    CROSS JOIN statement_tags l ON l.statement_id = s.id WHERE s.trashed != 0 GROUP BY 1)
    SELECT t.id, t.uid, t.name, t.colour, t.description,
    (SELECT links FROM tag_counts c WHERE c.tag_id = t.id)
    - coalesce((SELECT n FROM gone WHERE gone.id = t.id), 0) FROM tags t"""

_PIECE = 500
"""Links moved between two reports of progress."""


def _tag(row: Row) -> Tag:
    return Tag(*row)


def clean_name(name: str) -> str:
    """A tag's name as it is kept: parts trimmed, empty parts gone.  "" when nothing is left."""
    return "/".join(part for part in (p.strip() for p in name.split("/")) if part)


class TagReader:
    """Tags as they stand; counts leave the trash out."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, tag_id: int) -> Tag | None:
        """One tag; None when there is none."""
        return next(iter(self.many([tag_id])), None)

    def many(self, ids: Iterable[int]) -> list[Tag]:
        """Those that exist, in the order asked for."""
        wanted = list(ids)
        rows = {r[0]: r for r in self._source.among(f"{_TAG} WHERE t.id IN ({{}})", wanted)}
        return [_tag(rows[i]) for i in wanted if i in rows]

    def by_name(self, name: str) -> Tag | None:
        """The tag of that name, folded."""
        row = self._source.one(f"{_TAG} WHERE t.folded = ?", [fold(clean_name(name))])
        return _tag(row) if row else None

    def all(self) -> list[Tag]:
        """All in alphabetical order, which puts a tag before those under it."""
        return self.tree()

    def tree(self) -> list[Tag]:
        """All, each before those under it."""
        rows = self._source.rows(_TAG)
        return sorted((_tag(row) for row in rows), key=lambda t: fold(t.name).split("/"))

    def under(self, name: str) -> list[int]:
        """Ids of the tag of that name and of all below it."""
        folded = fold(clean_name(name))
        sql = "SELECT id FROM tags WHERE folded = ? OR substr(folded, 1, ?) = ?"
        return self._source.column(sql, [folded, len(folded) + 1, folded + "/"])

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """Tag id -> name: the labels of a facet."""
        return dict(self._source.among("SELECT id, name FROM tags WHERE id IN ({})", ids))


class TagWriter(TagReader):
    """Tags within an operation."""

    def __init__(self, source: WriterSource) -> None:
        super().__init__(source)
        self._db = source.db

    def ensure(self, name: str) -> int:
        """The id of the tag of that name, made when there is none.

        Raises ArchiveError when nothing is left of the name.
        """
        name = codec.text(clean_name(name), "tag")
        if not name:
            raise ArchiveError("A tag needs a name.", "Type at least one letter.")
        found = self._source.value("SELECT id FROM tags WHERE folded = ?", [fold(name)])
        if found is not None:
            return int(found)
        row = {"uid": new_uid(), "name": name, "folded": fold(name)}
        return int(self._db.table("tags").insert(row).last_rowid or 0)

    def rename(self, tag_id: int, name: str) -> None:
        """Rename a tag and those under it; onto a name that exists, they become one."""
        tag = self.get(tag_id)
        name = codec.text(clean_name(name), "tag")
        if not name:
            raise ArchiveError("A tag needs a name.", "Type at least one letter.")
        if tag is None:
            raise ArchiveError("What was to be changed is not in the archive any more.")
        for below in self.many(self.under(tag.name)):
            self._rename_one(below, name + below.name[len(tag.name) :])

    def _rename_one(self, tag: Tag, name: str) -> None:
        there = self.by_name(name)
        if there is not None and there.id != tag.id:
            self.merge(there.id, [tag.id])
            return
        set_row(self._db, "tags", tag.id, {"name": name, "folded": fold(name)})

    def update(
        self, tag_id: int, *, colour: str | None = None, description: str | None = None
    ) -> None:
        """Set the colour or the description."""
        row = {"colour": colour, "description": description}
        kept = {k: codec.text(v, k) for k, v in row.items() if v is not None}
        if kept:
            set_row(self._db, "tags", tag_id, kept)

    def merge(self, keep: int, others: Iterable[int], progress: Progress = silent) -> None:
        """The others' statements get `keep` instead, and the tags under them go under `keep`.

        Progress counts statements.  Raises ArchiveError when `keep` is gone.
        """
        kept = self.get(keep)
        if kept is None:
            raise ArchiveError("The tag to merge into is gone.", "Choose another.")
        gone = [tag_id for tag_id in dict.fromkeys(others) if tag_id != keep]
        counter = _Counter(sum(self._links(tag_id) for tag_id in gone), progress)
        for tag_id in gone:
            tag = self.get(tag_id)  # its name may have moved with that of one above it
            if tag is None:
                continue
            self._move_links(tag.id, keep, counter)
            for below in self.many(self.under(tag.name)):
                rest = below.name[len(tag.name) :]
                if rest and not _on_the_way(tag.name, below.name, kept.name):
                    self._rename_one(below, kept.name + rest)
            self._db.conn.execute("DELETE FROM tags WHERE id = ?", [tag.id])
        counter.finish()

    def delete(self, ids: Iterable[int], progress: Progress = silent) -> None:
        """Take the tags away from everything.  Progress counts statements."""
        gone = list(dict.fromkeys(ids))
        counter = _Counter(sum(self._links(tag_id) for tag_id in gone), progress)
        for tag_id in gone:
            self._move_links(tag_id, None, counter)
            self._db.conn.execute("DELETE FROM tags WHERE id = ?", [tag_id])

    def _links(self, tag_id: int) -> int:
        sql = "SELECT links FROM tag_counts WHERE tag_id = ?"
        return int(self._source.value(sql, [tag_id]) or 0)

    def _move_links(self, tag_id: int, keep: int | None, counter: _Counter) -> None:
        """A piece at a time, so that one can tell how far it is and stop it."""
        first = "SELECT statement_id FROM statement_tags WHERE tag_id = ? LIMIT ?"
        while piece := self._source.column(first, [tag_id, _PIECE]):
            pairs = [(tag_id, statement) for statement in piece]
            if keep is not None:
                self._db.conn.executemany(
                    """UPDATE OR IGNORE statement_tags SET tag_id = ?
                    WHERE tag_id = ? AND statement_id = ?""",
                    [(keep, *pair) for pair in pairs],
                )
            sql = "DELETE FROM statement_tags WHERE tag_id = ? AND statement_id = ?"
            self._db.conn.executemany(sql, pairs)
            counter.add(len(piece))


def _on_the_way(gone: str, below: str, kept: str) -> bool:
    """Whether `below` lies between a tag and one under it that stays, or under that one."""
    if not kept.startswith(f"{gone}/"):
        return False
    return f"{kept}/".startswith(f"{below}/") or below.startswith(f"{kept}/")


class _Counter:
    """How many of the links have been moved."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, total, progress

    def add(self, moved: int) -> None:
        """Tell it; raises Cancelled when the person gave up."""
        self._done += moved
        self._progress(self._done, self._total, "")

    def finish(self) -> None:
        """All is done, also what went along with others."""
        if self._done < self._total:
            self.add(self._total - self._done)

"""Articles and their immutable text versions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ArchiveError
from rostra.domain.ids import new_uid
from rostra.domain.records import Article, ArticleVersion
from rostra.storage import codec
from rostra.storage.database import Row, Source, WriterSource
from rostra.storage.journal import as_time, now_ms
from rostra.storage.reanchor import Reanchored, reanchor

_ARTICLE = """SELECT a.id, a.uid, a.title, a.outlet, a.author, a.published, a.published_from,
    a.language, a.address, a.file_name, a.sha256, a.version_id,
    (SELECT count(*) FROM versions v WHERE v.article_id = a.id), a.imported,
    (SELECT count(*) FROM statements s WHERE s.article_id = a.id AND s.trashed = 0), a.trashed
    FROM articles a"""
_VERSION = """SELECT id, article_id, number, text, text_sha256, original_sha256, imported,
    marks, provenance FROM versions"""
_EDITABLE = ("title", "outlet", "author", "published", "published_from", "language", "address")


def _article(row: Row) -> Article:
    return Article(
        id=row[0],
        uid=row[1],
        title=row[2],
        outlet=row[3],
        author=row[4],
        published=codec.from_day(row[5]),
        published_from=row[6],
        language=row[7],
        address=row[8],
        file_name=row[9],
        sha256=row[10],
        version_id=row[11],
        versions=row[12],
        imported=as_time(row[13]),
        statements=row[14],
        trashed=bool(row[15]),
    )


def _version(row: Row) -> ArticleVersion:
    return ArticleVersion(
        id=row[0],
        article_id=row[1],
        number=row[2],
        text=row[3],
        text_sha256=row[4],
        original_sha256=row[5],
        imported=as_time(row[6]),
        marks=codec.from_marks(row[7]),
        provenance=json.loads(row[8]),
    )


class ArticleReader:
    """Articles as they stand."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def get(self, article_id: int) -> Article | None:
        """One article; None when there is none."""
        return next(self.many([article_id]), None)

    def many(self, ids: Iterable[int]) -> Iterator[Article]:
        """Those that exist, in the order asked for."""
        wanted = list(ids)
        found = {r[0]: r for r in self._source.among(f"{_ARTICLE} WHERE a.id IN ({{}})", wanted)}
        return (_article(found[i]) for i in wanted if i in found)

    def page(self, after: int = 0, limit: int = 500, *, trashed: bool = False) -> list[Article]:
        """Articles by id, those after the id `after`."""
        sql = f"{_ARTICLE} WHERE a.id > ? AND (a.trashed != 0) = ? ORDER BY a.id LIMIT ?"
        return [_article(row) for row in self._source.rows(sql, [after, trashed, limit])]

    def count(self) -> int:
        """How many are not in the trash."""
        return int(self._source.value("SELECT count(*) FROM articles WHERE trashed = 0"))

    def by_address(self, address: str) -> Article | None:
        """The newest article of that address, not counting the trash."""
        sql = f"{_ARTICLE} WHERE a.address = ? AND a.address != '' AND a.trashed = 0"
        row = self._source.one(f"{sql} ORDER BY a.id DESC LIMIT 1", [address])
        return _article(row) if row else None

    def by_sha256(self, sha256: str) -> Article | None:
        """The article one of whose versions came from that original file."""
        return self._by_version("original_sha256", sha256)

    def texts_of_original(self, sha256: str) -> list[str]:
        """Hashes of the texts that came from that original file, not counting the trash."""
        sql = """SELECT v.text_sha256 FROM versions v JOIN articles a ON a.id = v.article_id
            WHERE ? != '' AND unlikely(v.original_sha256 = ?) AND a.trashed = 0"""
        return [digest for (digest,) in self._source.rows(sql, [sha256, sha256])]

    def by_text_sha256(self, sha256: str) -> Article | None:
        """The article one of whose versions has exactly that text."""
        return self._by_version("text_sha256", sha256)

    def _by_version(self, column: str, sha256: str) -> Article | None:
        # Unlikely: where most came without a file, statistics call the index of no use, and
        # each file of an import would go through all versions (90 ms at a million statements).
        sql = f"""{_ARTICLE} WHERE a.trashed = 0 AND ? != '' AND a.id IN
            (SELECT v.article_id FROM versions v WHERE unlikely(v.{column} = ?))
            ORDER BY a.id LIMIT 1"""
        row = self._source.one(sql, [sha256, sha256])
        return _article(row) if row else None

    def version(self, version_id: int) -> ArticleVersion | None:
        """One text version."""
        row = self._source.one(f"{_VERSION} WHERE id = ?", [version_id])
        return _version(row) if row else None

    def versions(self, article_id: int) -> list[ArticleVersion]:
        """All text versions, oldest first."""
        sql = f"{_VERSION} WHERE article_id = ? ORDER BY number"
        return [_version(row) for row in self._source.rows(sql, [article_id])]

    def text(self, version_id: int) -> str:
        """The text of one version.  Raises ArchiveError when there is none."""
        text = self._source.value("SELECT text FROM versions WHERE id = ?", [version_id])
        if text is None:
            raise ArchiveError(f"The archive holds no article version {version_id}.")
        return str(text)

    def outlets(self) -> list[str]:
        """Every outlet, in alphabetical order."""
        sql = "SELECT DISTINCT outlet FROM articles WHERE outlet != '' ORDER BY outlet"
        return [str(name) for name in self._source.column(sql)]

    def saying(self, words: str) -> list[int]:
        """Articles in whose newest text each of these words stands, in small or large letters."""
        spellings = [
            dict.fromkeys((word, word.lower(), word.upper(), word.title()))
            for word in words.split()
        ]
        one = "instr(v.text, ?)"
        clause = " AND ".join(f"({' OR '.join([one] * len(some))})" for some in spellings)
        sql = f"""SELECT a.id FROM articles a JOIN versions v ON v.id = a.version_id
            WHERE a.trashed = 0 AND {clause} ORDER BY a.id"""
        return self._source.column(sql, [word for some in spellings for word in some])


class ArticleWriter(ArticleReader):
    """Articles within an operation."""

    def __init__(self, source: WriterSource) -> None:
        super().__init__(source)
        self._db = source.db

    def insert(
        self,
        draft: ArticleDraft,
        *,
        original: str = "",
        file_name: str = "",
        imported: datetime | None = None,
    ) -> Article:
        """A new article with its first version.

        `original` is the SHA-256 of the original file.  Raises ArchiveError on NUL.
        """
        at = int(imported.timestamp() * 1000) if imported else now_ms()
        row = {
            "uid": new_uid(at),
            "file_name": codec.text(codec.file_name(file_name), "file name"),
            "sha256": original,
            "imported": at,
            **_columns(draft),
        }
        article_id = int(self._db.table("articles").insert(row).last_rowid or 0)
        self._add(article_id, 1, draft, original, at)
        found = self.get(article_id)
        assert found is not None
        return found

    def add_version(
        self, article_id: int, draft: ArticleDraft, *, original: str = ""
    ) -> Reanchored:
        """A new text of an article; its statements move to it where their words still stand.

        Those whose words are gone stay with the old version and are `orphaned`.
        """
        old = self.get(article_id)
        if old is None:
            raise ArchiveError(f"The archive holds no article {article_id}.")
        before = self.text(old.version_id)
        version_id = self._add(article_id, old.versions + 1, draft, original, now_ms())
        self._db.table("articles").update(article_id, {"sha256": original} if original else {})
        sql = """SELECT id, content, cue, source, figures FROM statements WHERE version_id = ?
            ORDER BY id"""
        rows = self._source.rows(sql, [old.version_id])
        result = reanchor(before, draft.text, rows, version_id)
        for statement_id, columns in result.updates.items():
            self._db.table("statements").update(statement_id, {"version_id": version_id, **columns})
        return result

    def _add(
        self, article_id: int, number: int, draft: ArticleDraft, original: str, at: int
    ) -> int:
        codec.text(draft.text, "text")
        row = {
            "article_id": article_id,
            "number": number,
            "text": draft.text,
            "text_sha256": hashlib.sha256(draft.text.encode()).hexdigest(),
            "original_sha256": original,
            "imported": at,
            "marks": codec.to_marks(draft.marks),
            "provenance": codec.dumps(dict(draft.provenance)),
        }
        version_id = int(self._db.table("versions").insert(row).last_rowid or 0)
        self._db.table("articles").update(article_id, {"version_id": version_id})
        return version_id

    def update(self, article_id: int, **fields: Any) -> None:
        """Correct title, outlet, author, published (a date), language or address."""
        for name in fields:
            if name not in _EDITABLE:
                raise TypeError(f"articles have no editable field {name!r}")
        if "published" in fields:
            fields["published"] = codec.to_day(fields["published"])
            fields.setdefault("published_from", "person")
        self._db.table("articles").update(article_id, fields)

    def trash(self, ids: Iterable[int]) -> None:
        """To the trash, statements and all."""
        self._move(ids, 1, "trashed = 0", 2)

    def restore(self, ids: Iterable[int]) -> None:
        """Out of the trash; statements trashed on their own before stay there."""
        self._move(ids, 0, "trashed = 2", 0)

    def _move(self, ids: Iterable[int], state: int, where: str, statements: int) -> None:
        for article_id in ids:
            self._db.conn.execute(
                "UPDATE articles SET trashed = ? WHERE id = ?", [state, article_id]
            )
            self._db.conn.execute(
                f"UPDATE statements SET trashed = ? WHERE article_id = ? AND {where}",
                [statements, article_id],
            )

    def delete(self, ids: Iterable[int]) -> None:
        """For good (undo brings it back): versions, statements and their links go with it."""
        for article_id in ids:
            self._db.conn.execute("DELETE FROM articles WHERE id = ?", [article_id])


def _columns(draft: ArticleDraft) -> dict[str, object]:
    names = ("title", "outlet", "author", "language", "address")
    columns: dict[str, object] = {name: codec.text(getattr(draft, name), name) for name in names}
    columns["published"] = codec.to_day(draft.published)
    columns["published_from"] = draft.provenance.get("published", "")
    return columns

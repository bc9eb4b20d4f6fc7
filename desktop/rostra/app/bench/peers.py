"""What Rostra's index is measured against: SQLite FTS5 and tantivy.

Each is used as a good program that has the same screen to fill would use it.
"""

from __future__ import annotations

import sqlite3  # noqa: TID251 - a peer to be measured, not a store
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from rostra.domain.search import IndexRow

TOP = 20


class Fts5:
    """An FTS5 table beside a table of statements; facets by numpy over its columns."""

    name = "fts5"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "fts5.db"
        self._db = sqlite3.connect(self.path)
        self._db.executescript(
            """PRAGMA journal_mode = wal; PRAGMA synchronous = normal;
            CREATE TABLE st(id INTEGER PRIMARY KEY, text TEXT, speaker INT, country TEXT,
                sector TEXT, date INT);
            CREATE INDEX st_speaker ON st(speaker); CREATE INDEX st_date ON st(date);
            CREATE VIRTUAL TABLE ft USING fts5(text, content='st', content_rowid='id',
                tokenize="unicode61 remove_diacritics 2");"""
        )
        self._columns: list[Any] = []

    def build(self, rows: Iterable[IndexRow]) -> None:
        """The statements, their indexes and the full-text index."""
        self._db.executemany("INSERT INTO st VALUES(?,?,?,?,?,?)", map(_row, rows))
        self._db.execute("INSERT INTO ft(rowid, text) SELECT id, text FROM st")
        self._db.commit()

    def bytes(self) -> int:
        """Size of the full-text index alone: neither texts nor columns."""
        query = "SELECT coalesce(sum(length(block)), 0) FROM ft_data"
        sizes = "SELECT coalesce(sum(length(sz)), 0) FROM ft_docsize"
        (blocks,), (lengths,) = (self._db.execute(q).fetchone() for q in (query, sizes))
        (count,) = self._db.execute("SELECT count(*) FROM ft_docsize").fetchone()
        return int(blocks) + int(lengths) + 4 * int(count)

    def reopen(self) -> None:
        """Open the database and load the columns that facets are counted over."""
        import numpy as np

        self._db.close()
        self._db = sqlite3.connect(self.path)
        self._db.execute("PRAGMA cache_size = -200000")
        self._db.execute("PRAGMA mmap_size = 2000000000")
        found = self._db.execute("SELECT id, speaker, country, sector, date FROM st").fetchall()
        ids = np.array([row[0] for row in found], np.int64)
        self._columns = []
        for place in range(1, 5):
            values: list[Any] = [row[place] for row in found]
            if place == 4:
                values = [value // 10_000 for value in values]
            codes: dict[Any, int] = {}
            column = np.zeros(int(ids.max()) + 1, np.int32)
            column[ids] = [codes.setdefault(value, len(codes)) for value in values]
            self._columns.append(column)

    def statements(self) -> Iterator[IndexRow]:
        """The rows again, for the other engines."""
        rows = self._db.execute("SELECT id, text, speaker, country, sector, date FROM st")
        for id_, text, speaker, country, sector, said in rows:
            yield IndexRow(
                id_, text, "", "", (speaker,), (country,), (sector,), (), "Courier", "direct", said
            )

    def ranked(self, words: str) -> int:
        """The best and how many there are."""
        self._top(words)
        (total,) = self._db.execute("SELECT count(*) FROM ft WHERE ft MATCH ?", (words,)).fetchone()
        return int(total)

    def _top(self, words: str) -> None:
        query = "SELECT rowid FROM ft WHERE ft MATCH ? ORDER BY rank LIMIT ?"
        self._db.execute(query, (words, TOP)).fetchall()

    def screen(self, words: str) -> int:
        """The best, how many there are, and four facets."""
        import numpy as np

        found = self._db.execute("SELECT rowid FROM ft WHERE ft MATCH ?", (words,))
        ids = np.fromiter((row[0] for row in found), np.int64)
        for column in self._columns:
            np.bincount(column[ids])
        self._top(words)
        return int(ids.size)

    def narrowed(self, words: str, column: str, low: int, high: int) -> int:
        """The best of those that a column lets through."""
        query = {
            "speaker": "AND st.speaker BETWEEN ? AND ?",
            "date": "AND st.date BETWEEN ? AND ?",
        }[column]
        found = self._db.execute(
            "SELECT ft.rowid FROM ft JOIN st ON st.id = ft.rowid WHERE ft MATCH ? "  # noqa: S608
            + query
            + " ORDER BY rank LIMIT ?",
            (words, low, high, TOP),
        )
        return len(found.fetchall())

    def newest(self, words: str) -> int:
        """The latest."""
        found = self._db.execute(
            "SELECT ft.rowid FROM ft JOIN st ON st.id = ft.rowid WHERE ft MATCH ? "
            "ORDER BY st.date DESC LIMIT ?",
            (words, TOP),
        )
        return len(found.fetchall())

    def add(self, row: IndexRow, word: str) -> int:
        """One statement more, until it is found."""
        self._db.execute("INSERT INTO st VALUES(?,?,?,?,?,?)", _row(row))
        self._db.execute("INSERT INTO ft(rowid, text) VALUES(?, ?)", (row.id, row.text))
        self._db.commit()
        return self.ranked(word)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


def _row(row: IndexRow) -> tuple[int, str, int, str, str, int]:
    return row.id, row.text, row.speakers[0], row.countries[0], row.sectors[0], row.said


class Tantivy:
    """tantivy through its Python package, with fast fields."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        import tantivy

        self._t = tantivy
        self.path = folder / "tantivy"
        self.path.mkdir()
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("id", stored=True, indexed=True, fast=True)
        schema.add_text_field("text", tokenizer_name="default", index_option="position")
        for name in ("speaker", "country", "sector"):
            schema.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
        schema.add_integer_field("date", indexed=True, fast=True)
        self._index = tantivy.Index(schema.build(), path=str(self.path))
        self._writer: Any = None
        self._searcher: Any = None
        self._facets = {
            name: {"terms": {"field": name, "size": TOP}}
            for name in ("speaker", "country", "sector")
        } | {"year": {"histogram": {"field": "date", "interval": 10_000.0}}}

    def build(self, rows: Iterable[IndexRow]) -> None:
        """Two indexing threads, as its makers advise for two cores."""
        writer = self._index.writer(heap_size=256_000_000, num_threads=2)
        for row in rows:
            writer.add_document(self._document(row))
        writer.commit()
        writer.wait_merging_threads()

    def _document(self, row: IndexRow) -> Any:
        return self._t.Document(
            id=row.id,
            text=row.text,
            speaker=str(row.speakers[0]),
            country=row.countries[0],
            sector=row.sectors[0],
            date=row.said,
        )

    def bytes(self) -> int:
        """Size of its folder."""
        return sum(path.stat().st_size for path in self.path.rglob("*") if path.is_file())

    def reopen(self) -> None:
        """Open the index anew."""
        self._index = self._t.Index.open(str(self.path))
        self._index.reload()
        self._searcher = self._index.searcher()
        self._search(self._word("zzzz"))

    def _word(self, word: str) -> Any:
        return self._t.Query.term_query(self._index.schema, "text", word, "position")

    def query(self, kind: str, words: Sequence[str]) -> Any:
        """Its query for one of ours."""
        query, schema = self._t.Query, self._index.schema
        match kind:
            case "prefix":
                return query.regex_query(schema, "text", words[0] + ".*")
            case "fuzzy":
                return query.fuzzy_term_query(schema, "text", words[0], 1, True)
            case "phrase":
                return query.phrase_query(schema, "text", list(words))
            case "and":
                return self._both(*(self._word(word) for word in words))
        return self._word(words[0])

    def _both(self, *queries: Any) -> Any:
        return self._t.Query.boolean_query([(self._t.Occur.Must, q) for q in queries])

    def _search(self, query: Any) -> int:
        return int(self._searcher.search(query, TOP, count=True).count)

    def ranked(self, query: Any) -> int:
        """The best and how many there are."""
        return self._search(query)

    def screen(self, query: Any) -> int:
        """The best, how many there are, and four facets."""
        self._searcher.aggregate(query, self._facets)
        return self._search(query)

    def narrowed(self, word: str, column: str, low: int, high: int) -> int:
        """The best of those that a column lets through."""
        t, schema = self._t.Query, self._index.schema
        if column == "speaker":
            narrow = t.term_query(schema, "speaker", str(low))
        else:
            narrow = t.range_query(schema, "date", self._t.FieldType.Integer, low, high)
        return self._search(self._both(self._word(word), t.const_score_query(narrow, 0.0)))

    def newest(self, word: str) -> int:
        """The latest."""
        found = self._searcher.search(self._word(word), TOP, order_by_field="date", count=False)
        return len(found.hits)

    def add(self, row: IndexRow, word: str) -> int:
        """One statement more, until it is found."""
        if self._writer is None:
            self._writer = self._index.writer(heap_size=64_000_000, num_threads=1)
        self._writer.add_document(self._document(row))
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()
        return self._search(self._word(word))

    def close(self) -> None:
        """Let go of the writer."""
        if self._writer is not None:
            self._writer.wait_merging_threads()

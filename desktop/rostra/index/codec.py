"""Our segments as a Whoosh codec: stock Whoosh writes, reads, searches and merges them.

Rostra itself asks `evaluate`, which reads the same arrays without a step for each posting.
"""

# ruff: noqa: D102, ARG002 - methods of Whoosh's classes, which says what they do
from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from whoosh import columns, fields, formats
from whoosh.analysis import Analyzer, Token
from whoosh.codec import base

from rostra.domain.search import IndexRow
from rostra.index import sectionfile
from rostra.index.analysis import words
from rostra.index.manifest import Entry, pack
from rostra.index.packed import Array
from rostra.index.readers import PerDocumentReader, TermsReader
from rostra.index.segment import FIELDS, Segment

_ROW_FIELDS = tuple(name for name in IndexRow.__dataclass_fields__ if name not in ("text", "note"))


class FoldedWords(Analyzer):  # type: ignore[misc]
    """Whoosh's view of `analysis.words`."""

    def __call__(self, value: str, positions: bool = False, **kwargs: Any) -> Iterator[Token]:
        """Give each word as a token."""
        token = Token(positions, **{k: kwargs[k] for k in ("chars", "mode") if k in kwargs})
        for place, word in enumerate(words(value)):
            token.text, token.pos, token.boost, token.stopped = word, place, 1.0, False
            yield token


class Positions(formats.Positions):  # type: ignore[misc]
    """Positions of a posting as plain numbers, where Whoosh would pickle them."""

    def encode(self, positions: Iterable[int]) -> bytes:
        """To bytes."""
        return array("I", positions).tobytes()

    def decode_positions(self, value: bytes) -> list[int]:
        """And back."""
        return array("I", value).tolist()

    def decode_frequency(self, value: bytes) -> int:
        """How many there are."""
        return len(value) // array("I").itemsize


def _words_field() -> fields.FieldType:
    field = fields.TEXT(analyzer=FoldedWords(), phrase=True, stored=False)
    field.format = Positions()
    return field


class _AnyColumn(columns.Column):  # type: ignore[misc]
    """What a row has in a field, kept as it is until the segment is built."""

    def __init__(self, default: object = None) -> None:
        self._default = default

    def default_value(self, reverse: bool = False) -> object:
        return self._default


def schema() -> fields.Schema:
    """Fields of `IndexRow`; `article` is indexed from its title."""
    by_name = {name: _words_field() for name in FIELDS}
    for name in _ROW_FIELDS:
        if name != "title":
            by_name[name] = fields.COLUMN(_AnyColumn())
    return fields.Schema(**by_name)


def document(row: IndexRow) -> dict[str, Any]:
    """Keyword arguments of `add_document` for a row."""
    out = {name: getattr(row, name) for name in _ROW_FIELDS if name != "title"}
    return {**out, "text": row.text, "article": row.title, "note": row.note}


class RostraSegment(base.Segment):  # type: ignore[misc]
    """One entry of the manifest, as Whoosh sees it."""

    def __init__(self, folder: Path, entry: Entry | None = None) -> None:
        super().__init__("rostra")
        self.folder = folder
        self.entry = entry
        if entry is not None:
            self.segid = entry.name.partition("_")[2].partition(".")[0]
        self._dead: set[int] = set(entry.gone().tolist()) if entry else set()
        self._segment: Segment | None = None

    def opened(self) -> Segment:
        """Its arrays; checks the whole file the first time.  Raises IndexDamaged."""
        if self._segment is None:
            assert self.entry is not None
            path = self.folder / self.entry.name
            self._segment = Segment(sectionfile.read(path, self.entry.size, self.entry.digest))
        return self._segment

    def current(self) -> Entry:
        """The entry with what was deleted since."""
        e = self.entry
        assert e is not None
        return Entry(e.name, e.documents, e.size, e.digest, pack(self.dead()))

    def dead(self) -> Array:
        """Documents that are gone, sorted."""
        return np.array(sorted(self._dead), np.int64)

    def alive(self) -> Array:
        """Which documents are there."""
        out = np.ones(self.doc_count_all(), bool)
        out[list(self._dead)] = False
        return out

    def lose(self, documents: Array) -> None:
        """Take documents out, all at once."""
        self._dead = set(documents.tolist())

    def codec(self, **_: object) -> RostraCodec:
        return RostraCodec()

    def set_doc_count(self, count: int) -> None:
        """Whoosh tells the number of documents; the entry has it."""

    def should_assemble(self) -> bool:
        return False

    def doc_count_all(self) -> int:
        return self.entry.documents if self.entry else 0

    def deleted_count(self) -> int:
        return len(self._dead)

    def deleted_docs(self) -> Iterator[int]:
        return iter(sorted(self._dead))

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        (self._dead.add if delete else self._dead.discard)(docnum)

    def is_deleted(self, docnum: int) -> bool:
        return docnum in self._dead


class RostraCodec(base.Codec):  # type: ignore[misc]
    """Reads segments; what is written is gathered here and written by `RostraWriter`."""

    length_stats = False

    def per_document_writer(self, storage: Any, segment: RostraSegment) -> PerDocumentWriter:
        return PerDocumentWriter()

    def field_writer(self, storage: Any, segment: RostraSegment) -> FieldWriter:
        return FieldWriter()

    def terms_reader(self, storage: Any, segment: RostraSegment) -> TermsReader:
        return TermsReader(segment.opened())

    def per_document_reader(self, storage: Any, segment: RostraSegment) -> PerDocumentReader:
        return PerDocumentReader(segment, segment.opened())

    def new_segment(self, storage: Any, indexname: str) -> RostraSegment:
        return RostraSegment(Path(storage.folder))

    def supports_columns(self) -> bool:
        return True


class PerDocumentWriter(base.PerDocumentWriter):  # type: ignore[misc]
    """Keeps lengths and values of each document."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self.lengths: dict[str, list[int]] = {name: [] for name in FIELDS}
        self.is_closed = False
        self._row: dict[str, Any] = {}
        self._length: dict[str, int] = {}

    def start_doc(self, docnum: int) -> None:
        self._row, self._length = {}, {}

    def add_field(self, fieldname: str, fieldobj: Any, value: Any, length: int) -> None:
        self._length[fieldname] = length or 0

    def add_column_value(self, fieldname: str, columnobj: Any, value: Any) -> None:
        self._row[fieldname] = value

    def finish_doc(self) -> None:
        self.rows.append(self._row)
        for name, lengths in self.lengths.items():
            lengths.append(self._length.get(name, 0))

    def cancel_doc(self) -> None:
        self._row, self._length = {}, {}

    def close(self) -> None:
        self.is_closed = True


class FieldWriter(base.FieldWriter):  # type: ignore[misc]
    """Keeps every occurrence of every word, field by field."""

    def __init__(self) -> None:
        self.fields: dict[str, tuple[list[str], array[int], array[int], array[int]]] = {}
        self.is_closed = False
        self._format: Any = None

    def start_field(self, fieldname: str, fieldobj: Any) -> None:
        self.fields[fieldname] = ([], array("q"), array("q"), array("q"))
        self._words, self._terms, self._documents, self._places = self.fields[fieldname]
        self._format = fieldobj.format

    def start_term(self, text: bytes) -> None:
        self._words.append(text.decode())

    def add(self, docnum: int, weight: float, vbytes: bytes, length: int) -> None:
        for place in self._format.decode_positions(vbytes):
            self._terms.append(len(self._words) - 1)
            self._documents.append(docnum)
            self._places.append(place)

    def finish_term(self) -> None:
        """All of it was kept by `add`."""

    def close(self) -> None:
        self.is_closed = True

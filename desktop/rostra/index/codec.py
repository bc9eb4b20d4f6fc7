"""Our segments as a Whoosh codec: stock Whoosh writes, reads, searches and merges them.

Rostra itself asks `evaluate`, which reads the same arrays without a step for each posting.
"""

# ruff: noqa: D102, ARG002 - methods of Whoosh's classes, which says what they do
from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from whoosh import columns, fields, formats
from whoosh.analysis import Analyzer, Token
from whoosh.codec import base
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.query.spans import Span
from whoosh.reading import TermInfo

from rostra.domain.search import IndexRow
from rostra.index import sectionfile
from rostra.index.analysis import words
from rostra.index.manifest import Entry, pack
from rostra.index.packed import Array
from rostra.index.postings import FieldIndex, counts_at
from rostra.index.scoring import lengths_of_bytes, rounded
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
        dead = np.array(sorted(self._dead), np.int64)
        return Entry(e.name, e.documents, e.size, e.digest, pack(dead))

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
        return PerDocumentReader(segment)

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


class PerDocumentReader(base.PerDocumentReader):  # type: ignore[misc]
    """Lengths and columns of a segment."""

    def __init__(self, segment: RostraSegment) -> None:
        self._entry = segment
        self._segment = segment.opened()

    def doc_count(self) -> int:
        return self._entry.doc_count()  # type: ignore[no-any-return]

    def doc_count_all(self) -> int:
        return self._segment.size

    def has_deletions(self) -> bool:
        return self._entry.has_deletions()  # type: ignore[no-any-return]

    def is_deleted(self, docnum: int) -> bool:
        return self._entry.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        return self._entry.deleted_docs()

    def supports_columns(self) -> bool:
        return True

    def has_column(self, fieldname: str) -> bool:
        return fieldname == "id"

    def column_reader(self, fieldname: str, column: Any) -> columns.ColumnReader:
        return _Ids(self._segment.ids)

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        lengths = self._segment.lengths.get(fieldname)
        return default if lengths is None else rounded(int(lengths[docnum])) or default

    def field_length(self, fieldname: str) -> int:
        lengths = self._segment.lengths.get(fieldname)
        return 0 if lengths is None else int(lengths.sum())

    def min_field_length(self, fieldname: str) -> int:
        return 0

    def max_field_length(self, fieldname: str) -> int:
        lengths = self._segment.lengths.get(fieldname)
        return int(lengths_of_bytes()[-1]) if lengths is not None and lengths.size else 0

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}


class _Ids(columns.ColumnReader):  # type: ignore[misc]
    def __init__(self, ids: Array) -> None:
        self._ids = ids

    def __len__(self) -> int:
        return self._ids.size

    def __getitem__(self, docnum: int) -> int:
        return int(self._ids[docnum])

    def sort_key(self, docnum: int) -> int:
        return int(self._ids[docnum])

    def load(self) -> Sequence[int]:
        ids: list[int] = self._ids.tolist()
        return ids


class TermsReader(base.TermsReader):  # type: ignore[misc]
    """Words of a segment."""

    def __init__(self, segment: Segment) -> None:
        self._fields = segment.fields
        self._lengths = segment.lengths

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return term[0] in self._fields and self._fields[term[0]].find(term[1].decode()) >= 0

    def _number(self, fieldname: str, text: bytes) -> int:
        field = self._fields.get(fieldname)
        number = field.find(text.decode()) if field else -1
        if number < 0:
            raise KeyError((fieldname, text))
        return number

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in sorted(self._fields):
            for word in self._fields[name].words:
                yield name, word.encode()

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        known = self._fields[fieldname].words
        for word in known[bisect_left(known, prefix.decode()) :]:
            yield fieldname, word.encode()

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for term in self.terms():
            yield term, self.term_info(*term)

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for term in self.terms_from(fieldname, prefix):
            yield term, self.term_info(*term)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        field, number = self._fields[fieldname], self._number(fieldname, text)
        documents, (_, counts) = field.documents_of(number), field.doubles(number)
        lengths = self._lengths[fieldname][documents]
        return TermInfo(
            weight=float(field.weight[number]),
            df=int(field.df[number]),
            minlength=rounded(int(lengths.min())),
            maxlength=rounded(int(lengths.max())),
            maxweight=float(counts.max()) if counts.size else 1.0,
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self._fields[fieldname].weight[self._number(fieldname, text)])

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return int(self._fields[fieldname].df[self._number(fieldname, text)])

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Matcher:
        number = self._number(fieldname, text)
        return Matcher(self._fields[fieldname], number, (fieldname, text), format_, scorer)

    def cursor(self, fieldname: str, fieldobj: Any) -> Cursor:
        return Cursor(self._fields[fieldname].words)

    def indexed_field_names(self) -> list[str]:
        return [name for name, field in self._fields.items() if field.words]


class Cursor(base.FieldCursor):  # type: ignore[misc]
    """Walks the words of a field; Whoosh's fuzzy queries jump with it."""

    def __init__(self, known: list[str]) -> None:
        self._known = known
        self._at = 0

    def text(self) -> str | None:
        return self._known[self._at] if self.is_valid() else None

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, term: str | bytes) -> str | None:
        text = term.decode() if isinstance(term, bytes) else term
        self._at = bisect_left(self._known, text)
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def is_valid(self) -> bool:
        return self._at < len(self._known)


class Matcher(LeafMatcher):  # type: ignore[misc]
    """Steps through the postings of one word."""

    def __init__(
        self, field: FieldIndex, number: int, term: tuple[str, bytes], format_: Any, scorer: Any
    ) -> None:
        self._field, self._number, self._term = field, number, term
        self.format, self.scorer = format_, scorer
        self._ids, self._doubles = field.documents_of(number), field.doubles(number)
        self._counts = counts_at(np.arange(self._ids.size), *self._doubles)
        self._at = 0

    def is_active(self) -> bool:
        return self._at < self._ids.size

    def reset(self) -> None:
        self._at = 0

    def copy(self) -> Matcher:
        other = Matcher(self._field, self._number, self._term, self.format, self.scorer)
        other._at = self._at
        return other

    def id(self) -> int:
        return int(self._ids[self._at])

    def all_ids(self) -> Iterator[int]:
        return iter(self._ids[self._at :].tolist())

    def weight(self) -> float:
        return float(self._counts[self._at])

    def next(self) -> bool:
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return False

    def skip_to(self, id: int) -> None:  # noqa: A002 - Whoosh's name
        if not self.is_active():
            raise ReadTooFar
        self._at += int(np.searchsorted(self._ids[self._at :], id))

    def skip_to_quality(self, minquality: float) -> int:
        return 0

    def supports_block_quality(self) -> bool:
        return False

    def positions(self) -> list[int]:
        """Where the word stands in the current document."""
        found, _ = self._field.places(self._number, np.array([self._at]), self._doubles)
        places: list[int] = found.tolist()
        return places

    def spans(self) -> list[Span]:
        return [Span(place) for place in self.positions()]

    def value(self) -> bytes:
        return self.format.encode(self.positions())  # type: ignore[no-any-return]

    def value_as(self, astype: str) -> Any:
        return (
            self.positions() if astype == "positions" else self.format.decoder(astype)(self.value())
        )

"""Reading a segment through Whoosh's interfaces: lengths, columns, words, postings."""

from __future__ import annotations

# ruff: noqa: D102, ARG002 - methods of Whoosh's classes, which says what they do
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from whoosh import columns
from whoosh.codec import base
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.query.spans import Span
from whoosh.reading import TermInfo

from rostra.index.packed import Array
from rostra.index.postings import FieldIndex
from rostra.index.scoring import lengths_of_bytes, rounded
from rostra.index.segment import Segment


class PerDocumentReader(base.PerDocumentReader):  # type: ignore[misc]
    """Lengths and columns of a segment."""

    def __init__(self, entry: base.Segment, segment: Segment) -> None:
        self._entry = entry
        self._segment = segment
        self._read: dict[str, Array] = {}

    def _lengths(self, fieldname: str) -> Array | None:
        if fieldname in self._segment.lengths and fieldname not in self._read:
            packed = self._segment.lengths[fieldname]
            self._read[fieldname] = packed.read(0, self._segment.size)
        return self._read.get(fieldname)

    def doc_count(self) -> int:
        return int(self._entry.doc_count())

    def doc_count_all(self) -> int:
        return self._segment.size

    def has_deletions(self) -> bool:
        return bool(self._entry.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        return bool(self._entry.is_deleted(docnum))

    def deleted_docs(self) -> Iterator[int]:
        return iter(self._entry.deleted_docs())

    def supports_columns(self) -> bool:
        return True

    def has_column(self, fieldname: str) -> bool:
        return fieldname == "id"

    def column_reader(self, fieldname: str, column: Any) -> columns.ColumnReader:
        return _Ids(self._segment.ids)

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        lengths = self._lengths(fieldname)
        return default if lengths is None else rounded(int(lengths[docnum])) or default

    def field_length(self, fieldname: str) -> int:
        lengths = self._lengths(fieldname)
        return 0 if lengths is None else int(lengths.sum())

    def min_field_length(self, fieldname: str) -> int:
        return 0

    def max_field_length(self, fieldname: str) -> int:
        lengths = self._lengths(fieldname)
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
        lengths = self._lengths[fieldname].take(documents)
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
        self._ids = field.documents_of(number)
        self._counts = np.ones(self._ids.size, np.int64)
        rows, several = field.doubles(number)
        self._counts[rows] = several
        self._first = np.cumsum(self._counts) - self._counts
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
        first = self._first[self._at]
        occurrences = np.arange(first, first + self._counts[self._at])
        places: list[int] = self._field.places(self._number, occurrences).tolist()
        return places

    def spans(self) -> list[Span]:
        return [Span(place) for place in self.positions()]

    def value(self) -> bytes:
        return bytes(self.format.encode(self.positions()))

    def value_as(self, astype: str) -> Any:
        return (
            self.positions() if astype == "positions" else self.format.decoder(astype)(self.value())
        )

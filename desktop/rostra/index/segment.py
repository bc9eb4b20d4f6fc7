"""A segment: some thousands of statements with their words and columns, never changed.

`SegmentBuilder` makes one from rows, `merge` one from several, `Segment` reads it, from memory
or from a file alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import numpy as np

from rostra.domain.search import IndexRow
from rostra.index import sectionfile
from rostra.index.lexicon import PLACE_BITS, Lexicon
from rostra.index.packed import Array, Packed, Sections, getter
from rostra.index.postings import FieldIndex, build
from rostra.index.vocabulary import Vocabulary

FIELDS = ("text", "article", "note")
"""Fields of words: the statement, its article's title, the person's note."""

COLUMNS = {
    "speaker": "speakers",
    "country": "countries",
    "sector": "sectors",
    "tag": "tags",
    "outlet": "outlet",
    "kind": "kind",
    "said": "said",
}
"""What is counted or sorted by, and the row's attribute: a tuple, or one value ("" or 0: none)."""

Built = tuple[Sections, dict[str, Any]]
"""A segment as it is written: arrays and notes."""


@dataclass(frozen=True, slots=True)
class Coded:
    """A column: `main[document]` is a code, 0 for none; second values and so on stand aside."""

    main: Array
    more_document: Array
    more_code: Array
    values: list[Any]
    """Value of each code; `values[0]` is None."""


class SegmentBuilder:
    """Takes rows in batches and makes a segment of them."""

    def __init__(self) -> None:
        self.size = 0
        self._ids: list[Array] = []
        self._lexicons = {name: Lexicon() for name in FIELDS}
        self._parts: dict[str, list[tuple[Array, Array]]] = {f: [] for f in FIELDS}
        self._lengths: dict[str, list[Array]] = {f: [] for f in FIELDS}
        self._columns = {name: _ColumnBuilder() for name in COLUMNS}

    def add(self, rows: Sequence[IndexRow]) -> None:
        """Put rows behind those that are there."""
        if not rows:
            return
        self._ids.append(np.array([row.id for row in rows], np.int64))
        texts = ([r.text for r in rows], [r.title for r in rows], [r.note for r in rows])
        for name, field in zip(FIELDS, texts, strict=True):
            terms, where, lengths = self._lexicons[name].read(field, self.size)
            self._parts[name].append((terms, where))
            self._lengths[name].append(lengths)
        for name, attribute in COLUMNS.items():
            self._columns[name].add(list(map(attrgetter(attribute), rows)), self.size)
        self.size += len(rows)

    def finish(self, for_good: bool = False) -> Built:
        """The segment.  `for_good`: nothing is added later, and what was read is let go."""
        sections = _ids(np.concatenate([np.zeros(0, np.int64), *self._ids]))
        for name in FIELDS:
            parts = self._parts[name] if for_good else self._joined(name)
            field = build(self._lexicons[name].words, parts, self.size)
            lengths = np.concatenate([np.zeros(0, np.int64), *self._lengths[name]])
            sections.update(_field(name, field, lengths))
        return _finish(sections, {n: c.finish() for n, c in self._columns.items()}, self.size)

    def _joined(self, name: str) -> list[tuple[Array, Array]]:
        """A field's parts as one, which is kept: there may be one for each statement."""
        parts, lengths = self._parts[name], self._lengths[name]
        if len(parts) > 1:
            terms, where = (np.concatenate(part) for part in zip(*parts, strict=True))
            parts[:] = [(terms, where)]
            lengths[:] = [np.concatenate(lengths)]
        return parts.copy()


class Segment:
    """Reads a segment."""

    def __init__(self, built: Built) -> None:
        sections, notes = built
        self._sections = sections
        self.size: int = notes["size"]
        self._gaps = Packed.load(getter(sections, ""), "ids")
        self._ids = None if notes["ascending"] else sections["ids.plain"]
        self.fields = {f: FieldIndex(getter(sections, f + ":"), self.size) for f in FIELDS}
        self.lengths = {f: Packed.load(getter(sections, f + ":"), "length") for f in FIELDS}
        self.columns = {name: _column(sections, notes, name) for name in COLUMNS}
        self.vocabulary = {name: Vocabulary(field) for name, field in self.fields.items()}

    def let_go(self) -> None:
        """Keep nothing of the file in memory for now: what is looked at once was looked at."""
        sectionfile.let_go(self._sections)

    @property
    def ids(self) -> Array:
        """Statement of each document; made when asked for."""
        return self._gaps.read(0, self.size).cumsum() if self._ids is None else self._ids


def merge(segments: Sequence[Segment], alive: Sequence[Array]) -> Built:
    """One segment of the documents that are alive in several, in the same order."""
    numbers = [np.cumsum(a) - 1 for a in alive]
    sizes = [int(a.sum()) for a in alive]
    bases = [0, *np.cumsum(sizes).tolist()]
    ids = [s.ids[a] for s, a in zip(segments, alive, strict=True)]
    sections = _ids(np.concatenate([np.zeros(0, np.int64), *ids]))
    for name in FIELDS:
        words = sorted(set().union(*(s.fields[name].words for s in segments)))
        rank = {word: i for i, word in enumerate(words)}
        parts = []
        for segment, keep, number, base in zip(segments, alive, numbers, bases, strict=False):
            field = segment.fields[name]
            own = np.array([rank[w] for w in field.words], np.int64)
            terms, where = field.occurrences()
            kept = keep[where >> PLACE_BITS]
            terms, where = own[terms[kept]], where[kept]
            moved = number + base - np.arange(number.size)
            where += moved[where >> PLACE_BITS] << PLACE_BITS
            parts.append((terms, where))
        lengths = [s.lengths[name].read(0, s.size)[a] for s, a in zip(segments, alive, strict=True)]
        field_sections = build(words, parts, bases[-1])
        sections.update(_field(name, field_sections, np.concatenate(lengths)))
    columns = {}
    for name in COLUMNS:
        joined = _ColumnBuilder()
        for segment, keep, number, base in zip(segments, alive, numbers, bases, strict=False):
            joined.take(segment.columns[name], keep, number, base)
        columns[name] = joined.finish()
    return _finish(sections, columns, bases[-1])


def segment_from(
    ids: Array,
    words: Mapping[str, tuple[list[str], Sequence[int], Sequence[int], Sequence[int]]],
    lengths: Mapping[str, Sequence[int]],
    values: Mapping[str, Sequence[Any]],
) -> Built:
    """A segment of parts gathered one by one.

    For each field its words, and of each occurrence the word's number, document and position.
    """
    sections = _ids(ids)
    for name in FIELDS:
        known, *occurrences = words[name]
        terms, documents, places = (np.array(o, np.int64) for o in occurrences)
        field = build(known, [(terms, (documents << PLACE_BITS) + places)], ids.size)
        sections.update(_field(name, field, np.array(lengths[name], np.int64)))
    columns = {}
    for name in COLUMNS:
        column = _ColumnBuilder()
        if ids.size:
            column.add(values[name], 0)
        columns[name] = column.finish()
    return _finish(sections, columns, ids.size)


def segment_of(rows: Iterable[IndexRow]) -> Segment:
    """A segment in memory."""
    builder = SegmentBuilder()
    builder.add(list(rows))
    return Segment(builder.finish())


class _Codes(dict[Any, int]):
    def __missing__(self, value: Any) -> int:
        self[value] = code = len(self._values)
        self._values.append(value)
        return code

    def __init__(self, values: list[Any]) -> None:
        super().__init__({None: 0})
        self._values = values


class _ColumnBuilder:
    def __init__(self) -> None:
        self._values: list[Any] = [None]
        self._codes = _Codes(self._values)
        self._main: list[Array] = [np.zeros(0, np.int64)]
        self._document: list[int] = []
        self._code: list[int] = []

    def add(self, values: Sequence[Any], base: int) -> None:
        """Put values behind: tuples, or single ones."""
        code = self._codes
        if not isinstance(values[0], tuple):
            code.update({"": 0, 0: 0})
            self._main.append(np.fromiter(map(code.__getitem__, values), np.int64, len(values)))
            return
        self._main.append(np.array([code[v[0]] if v else 0 for v in values], np.int64))
        if max(map(len, values)) < 2:
            return
        for number, several in enumerate(values):
            if len(several) > 1:
                for value in dict.fromkeys(several):
                    if value != several[0]:
                        self._document.append(base + number)
                        self._code.append(code[value])

    def take(self, column: Coded, keep: Array, number: Array, base: int) -> None:
        """Put the kept documents of another column behind."""
        own = np.array([self._codes[v] for v in column.values], np.int64)
        self._main.append(own[column.main[keep]])
        kept = keep[column.more_document]
        self._document.extend((number[column.more_document[kept]] + base).tolist())
        self._code.extend(own[column.more_code[kept]].tolist())

    def finish(self) -> Coded:
        return Coded(
            _narrow(np.concatenate(self._main)),
            np.array(self._document, "u4"),
            _narrow(np.array(self._code, np.int64)),
            self._values,
        )


def _narrow(codes: Array) -> Array:
    most = int(codes.max()) if codes.size else 0
    return codes.astype("u1" if most < 1 << 8 else "u2" if most < 1 << 16 else "u4")


def _column(sections: Sections, notes: dict[str, Any], name: str) -> Coded:
    get = getter(sections, f"column.{name}")
    return Coded(get(""), get(".document"), get(".code"), notes["values"][name])


def _field(name: str, field: Sections, lengths: Array) -> Sections:
    both = {**field, **Packed.smallest(lengths).save("length")}
    return {f"{name}:{section}": array for section, array in both.items()}


def _ids(ids: Array) -> Sections:
    """Ids that ascend are kept as gaps, which mostly fit one byte."""
    gaps = np.diff(ids, prepend=0)
    if ids.size and (int(gaps.min()) < 0 or int(gaps.max()) >= 1 << 32):
        return {**Packed.of(np.zeros(0, np.int64), "u1").save("ids"), "ids.plain": ids}
    return {**Packed.smallest(gaps).save("ids"), "ids.plain": np.zeros(0, np.int64)}


def _finish(sections: Sections, columns: dict[str, Coded], size: int) -> Built:
    for name, column in columns.items():
        sections[f"column.{name}"] = column.main
        sections[f"column.{name}.document"] = column.more_document
        sections[f"column.{name}.code"] = column.more_code
    values = {name: column.values for name, column in columns.items()}
    ascending = not sections["ids.plain"].size
    return sections, {"size": size, "ascending": ascending, "values": values}

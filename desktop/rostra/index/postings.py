"""One field of one segment: its words, and for each word where it stands.

Everything is a flat array over all postings of the field, ordered by word and then by document,
so that one word or ten thousand are read by a handful of numpy calls.  Words fall in three bands
by how frequent they are: the gaps between documents of a frequent word fit one byte, those of a
rare one two or four.  In each band:

- `gap`: document number less the one before (of the same word; the first stands for itself),
- `more`: one bit a posting, set when the word stands there more than once,
- `count`: how often, for those postings only,
- `place`: the positions, in words from the start of the text.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

import numpy as np

from rostra.index.lexicon import PLACE_BITS
from rostra.index.packed import Array, Packed, Sections, bits, ranges

_BANDS = ("u1", "u2", "u4")
_RARER_THAN = (64, 16384)
"""A word in fewer than 1 in 64 documents goes to band 1, in fewer than 1 in 16,384 to band 2."""

_AT_ONCE = 1 << 20
"""Occurrences that are looked at together while a field is built: they stay in the cache."""

NONE = np.zeros(0, np.int64)
"""No documents."""


@dataclass(frozen=True, slots=True)
class _Band:
    gap: Packed
    more: Array
    count: Packed
    place: Packed


@dataclass(frozen=True, slots=True)
class Postings:
    """Of several words, one word after the other; in each the documents are sorted."""

    documents: Array
    which: Array
    """The words, by index in what was asked for."""
    df: Array
    """How many postings each of them has."""
    rows: Array
    """Postings in which the word stands more than once, sorted."""
    often: Array
    """How often in those."""


class FieldIndex:
    """Reads what `build` made; immutable, shared by all threads."""

    def __init__(self, get: Callable[[str], Array], documents: int) -> None:
        blob = get("words").tobytes().decode()
        # Most words of one segment are words of the others.
        self.words: list[str] = list(map(sys.intern, blob.split("\n"))) if blob else []
        self.documents = documents
        df, more, weight = (
            Packed.load(get, name).read(0, len(self.words)) for name in ("df", "doubles", "weight")
        )
        self.df, self.more, self.weight = _tight(df), _tight(more), _tight(weight)
        self.band = band_of(df, documents)
        self._bands = tuple(
            _Band(
                Packed.load(get, f"{i}.gap"),
                get(f"{i}.more"),
                Packed.load(get, f"{i}.count"),
                Packed.load(get, f"{i}.place"),
            )
            for i in range(len(_BANDS))
        )
        self._first = _tight(_starts(df, self.band))
        self._double = _tight(_starts(more, self.band))
        self._place = _tight(_starts(weight, self.band))

    def find(self, word: str) -> int:
        """Number of the word; -1 when it is not there."""
        at = bisect_left(self.words, word)
        return at if at < len(self.words) and self.words[at] == word else -1

    def prefix(self, start: str) -> tuple[int, int]:
        """Numbers [first, last) of the words that begin with `start`."""
        first = bisect_left(self.words, start)
        return first, bisect_left(self.words, start + "\U0010ffff", first)

    def documents_of(self, number: int, base: int = 0) -> Array:
        """Documents of a word, sorted, each with `base` added; a new array."""
        first = int(self._first[number])
        gaps = self._bands[self.band[number]].gap.read(first, first + int(self.df[number]))
        gaps[0] += base
        documents: Array = gaps.cumsum(out=gaps)
        return documents

    def doubles(self, number: int) -> tuple[Array, Array]:
        """Where among its documents a word stands more than once, and how often."""
        several = int(self.more[number])
        if not several:
            return NONE, NONE
        band, first = self._bands[self.band[number]], int(self._first[number])
        start = int(self._double[number])
        rows = bits(band.more, first, first + int(self.df[number])).nonzero()[0]
        return rows, band.count.read(start, start + several)

    @cached_property
    def identities(self) -> Array:
        """A number for each word, the same one in every segment as long as they are open."""
        return np.fromiter(map(id, self.words), np.int64, len(self.words))

    def pieces(self, numbers: Array, most: int) -> Iterator[Postings]:
        """The postings of several words (ascending), up to about `most` at a time."""
        bands = self.band[numbers]
        for which in range(len(_BANDS)):
            mine = (bands == which).nonzero()[0]
            if not mine.size:
                continue
            cuts = self.df[numbers[mine]].cumsum() // most
            bounds = [0, *(np.diff(cuts).nonzero()[0] + 1).tolist(), mine.size]
            for start, end in pairwise(bounds):
                yield self._in_band(which, numbers, mine[start:end])

    def _in_band(self, which: int, numbers: Array, mine: Array) -> Postings:
        chosen = numbers[mine]
        band, df, first = self._bands[which], self.df[chosen], self._first[chosen]
        documents = band.gap.pick(first, df)
        if not documents.size:
            return Postings(documents, mine, df, NONE, NONE)
        heads = df.cumsum() - df
        gaps = documents.take(heads)
        documents.cumsum(out=documents)
        documents -= (documents.take(heads) - gaps).repeat(df)
        doubles = self.more[chosen]
        if not doubles.any():
            return Postings(documents, mine, df, NONE, NONE)
        if int(first[-1] + df[-1] - first[0]) == documents.size:  # side by side, as of a prefix
            rows = bits(band.more, int(first[0]), int(first[0]) + documents.size).nonzero()[0]
        else:
            at = ranges(first, df)
            several = (band.more.take(at >> 3) >> (7 - (at & 7)).astype(np.uint8)) & 1
            rows = several.view(bool).nonzero()[0]
        return Postings(documents, mine, df, rows, band.count.pick(self._double[chosen], doubles))

    def places(self, number: int, occurrences: Array) -> Array:
        """Positions of a word's occurrences, which are numbered from its first; a new array."""
        band = self._bands[self.band[number]]
        places: Array = band.place.take(occurrences + int(self._place[number]))
        return places

    def occurrences(self) -> tuple[Array, Array]:
        """Everything: word number, and document and place, of each occurrence."""
        parts: list[tuple[Array, Array]] = []
        for which, band in enumerate(self._bands):
            numbers = np.flatnonzero(self.band == which)
            own = self._in_band(which, numbers, np.arange(numbers.size))
            counts = np.ones(own.documents.size, np.int64)
            counts[own.rows] = own.often
            places = band.place.read(0, band.place.values.size)
            places += (own.documents << PLACE_BITS).repeat(counts)
            parts.append((numbers.repeat(own.df).repeat(counts), places))
        words, where = (np.concatenate(p) for p in zip(*parts, strict=True))
        return words, where


def band_of(df: Array, documents: int) -> Array:
    """Which band each word belongs to."""
    common, rare = _RARER_THAN
    return (df * common < documents).astype(np.int8) + (df * rare < documents)


def _tight(numbers: Array) -> Array:
    """In four bytes each where they fit: there are six such arrays, of every word there is."""
    fit = not numbers.size or int(numbers.max()) < 1 << 31
    return numbers.astype(np.int32) if fit else numbers


def _starts(lengths: Array, band: Array) -> Array:
    """Where each word's run begins in its band's array."""
    out = np.zeros(lengths.size, np.int64)
    for which in range(len(_BANDS)):
        mine = band == which
        own = lengths[mine]
        out[mine] = np.cumsum(own) - own
    return out


def build(words: Sequence[str], parts: list[tuple[Array, Array]], size: int) -> Sections:
    """Index a field of a segment that has `size` documents.

    `parts` are pairs (terms, where): occurrence i is word `words[terms[i]]`, at place and document
    `where[i]`, in any order.  The list is empty afterwards: at 250,000 statements it is half of
    what there is in memory.
    """
    weight = np.zeros(len(words), np.int64)
    for terms, _ in parts:
        weight += np.bincount(terms, minlength=len(words))
    if not weight.any():
        return dict(_empty())
    # Words without an occurrence are of documents that are gone.
    order = sorted(weight.nonzero()[0].tolist(), key=words.__getitem__)
    rank = np.zeros(len(words), np.uint64)
    rank[order] = np.arange(len(order), dtype=np.uint64)
    text = "\n".join([words[i] for i in order]).encode()
    weight = weight[order]
    key, place = _sorted(rank, parts, int(weight.sum()), size)
    postings = _postings(key, weight.size, size)
    del key  # or there would be twice as much
    return {"words": np.frombuffer(text, np.uint8), **_banded(*postings, place, weight, size)}


@cache
def _empty() -> Sections:
    none = np.zeros(0, np.int64)
    return {"words": np.zeros(0, np.uint8), **_banded(none, none, none, none, none, none, 0)}


def _sorted(
    rank: Array, parts: list[tuple[Array, Array]], total: int, size: int
) -> tuple[Array, Array]:
    """Of each occurrence, in order, word and document in one number, and its place.

    All three in one number sort ten times as fast as three arrays.
    """
    wide = PLACE_BITS + size.bit_length()
    if wide + rank.size.bit_length() > 64:
        return _sorted_apart(rank, parts, size)
    key = np.empty(total, np.uint64)
    shifted, at = rank << np.uint64(wide), 0
    while parts:
        terms, where = parts.pop()
        own = key[at : at + terms.size]
        shifted.take(terms, out=own, mode="clip")
        own |= where.view(np.uint64)
        at += terms.size
    key.sort()
    place = np.empty(total, np.int32)
    for start in range(0, total, _AT_ONCE):
        own = key[start : start + _AT_ONCE]
        place[start : start + _AT_ONCE] = own & np.uint64((1 << PLACE_BITS) - 1)
        own >>= np.uint64(PLACE_BITS)
    return key, place


def _sorted_apart(rank: Array, parts: list[tuple[Array, Array]], size: int) -> tuple[Array, Array]:
    """The same, where one number has not room for all three."""
    terms, where = (np.concatenate(part) for part in zip(*parts, strict=True))
    parts.clear()
    term = rank.take(terms)
    order = np.lexsort((where, term))
    key, where = term[order], where[order]
    key <<= np.uint64(size.bit_length())
    key |= (where >> PLACE_BITS).view(np.uint64)
    return key, (where & ((1 << PLACE_BITS) - 1)).astype(np.int32)


def _postings(key: Array, words: int, size: int) -> tuple[Array, Array, Array, Array]:
    """Gap and occurrences of each posting; postings of each word, and those of several."""
    new = np.ones(key.size, bool)
    np.not_equal(key[1:], key[:-1], out=new[1:])
    gaps, counts = (np.empty(np.count_nonzero(new), np.uint32) for _ in range(2))
    df, doubles = np.zeros(words, np.int64), np.zeros(words, np.int64)
    at = start = 0
    owner_before, before = -1, 0
    while start < key.size:
        end = min(start + _AT_ONCE, key.size)
        end += int(new[end:].argmax()) if end < key.size and new[end:].any() else key.size - end
        heads = new[start:end].nonzero()[0]
        head = key[start:end].take(heads)
        owner = (head >> np.uint64(size.bit_length())).astype(np.int64)
        document = (head & np.uint64((1 << size.bit_length()) - 1)).astype(np.int64)
        last = np.concatenate(([before], document[:-1]))
        last[owner != np.concatenate(([owner_before], owner[:-1]))] = 0
        own = counts[at : at + heads.size]
        own[:] = np.diff(heads, append=end - start)
        gaps[at : at + heads.size] = document - last
        df += np.bincount(owner, minlength=words)
        doubles += np.bincount(owner[own > 1], minlength=words)
        owner_before, before = int(owner[-1]), int(document[-1])
        at, start = at + heads.size, end
    return gaps, counts, df, doubles


def _banded(
    gaps: Array, counts: Array, df: Array, doubles: Array, place: Array, weight: Array, size: int
) -> Sections:
    out = {
        **Packed.smallest(df).save("df"),
        **Packed.smallest(doubles).save("doubles"),
        **Packed.smallest(weight).save("weight"),
    }
    band = band_of(df, size)
    posting_band, place_band = np.repeat(band, df), np.repeat(band, weight)
    for which, dtype in enumerate(_BANDS):
        mine = posting_band == which
        own = counts[mine]
        several = own > 1
        out.update(Packed.of(gaps[mine], dtype).save(f"{which}.gap"))
        out[f"{which}.more"] = np.packbits(several)
        out.update(Packed.smallest(own[several]).save(f"{which}.count"))
        out.update(Packed.smallest(place[place_band == which]).save(f"{which}.place"))
    return out

"""Many texts at once to word numbers: the same words as `analysis.words`, many times as fast.

Texts are joined and cut in one go; each word as it is written is folded once and looked up after
that.  English needs no pattern: every byte that is no letter or digit is made a blank.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

import numpy as np

from rostra.index.analysis import WORD_PATTERN, folded
from rostra.index.packed import Array
from rostra.index.wordtable import WordTable

PLACE_BITS = 20
"""An occurrence is one number: its document, then its place in that many bits.  Words behind the
first million of a text are all said to stand at the last place."""

_END = "\0"
_ANY = re.compile(WORD_PATTERN + r"|\0")
_BYTES = b"\0" + bytes(
    ord(chr(i).lower()) if chr(i).isascii() and chr(i).isalnum() else ord(" ")
    for i in range(1, 256)
)
_BLANKS = b" " + _BYTES[1:]
_TYPOGRAPHY = ("’", "“", "”", "‘", "–", "—", "…", "\u00a0")
"""Signs that are no part of a word but make English text other than ASCII."""


class Lexicon:
    """Words of a field in the order in which they were first seen."""

    def __init__(self, by_table_from: int = 100_000) -> None:
        """From so many letters on at once a table of words is worth its making."""
        self.numbers: dict[str, int] = {}
        self._many = by_table_from
        self._ascii = _Written(self.numbers)
        self._any = _Written(self.numbers)
        self._table: WordTable | None = None

    @property
    def words(self) -> list[str]:
        """Word of each number."""
        return list(self.numbers)

    def read(self, texts: Sequence[str], first: int) -> tuple[Array, Array, Array]:
        """Word number and where (document and place) of every word; and words in each text.

        `first` is the document number of the first text.
        """
        plain: list[int] = []
        other: list[int] = []
        ready = list(texts)
        for i, text in enumerate(texts):
            if text.isascii():
                plain.append(i)
                continue
            ready[i] = typewritten = _typewritten(text)
            (plain if typewritten.isascii() else other).append(i)
        parts = [
            self._cut([ready[i] for i in numbers], numbers, english)
            for numbers, english in ((plain, True), (other, False))
            if numbers
        ]
        lengths = np.zeros(len(texts), np.int64)
        out = []
        for numbers, terms, own in parts:
            lengths[numbers] = own
            where = np.arange(terms.size) - np.repeat(np.cumsum(own) - own, own)
            np.minimum(where, (1 << PLACE_BITS) - 1, out=where)
            where += np.repeat((numbers + first) << PLACE_BITS, own)
            out.append((terms, where))
        if not out:
            return np.zeros(0, np.int32), lengths[:0], lengths
        terms, where = out[0] if len(out) == 1 else map(np.concatenate, zip(*out, strict=True))
        return terms, where, lengths

    def _cut(
        self, texts: list[str], numbers: list[int], english: bool
    ) -> tuple[Array, Array, Array]:
        """The texts' numbers, word numbers one text after the other, words in each."""
        if english and sum(map(len, texts)) >= self._many:
            return np.array(numbers, np.int64), *self._cut_many(texts)
        joined = " \0 ".join(texts) + " \0"
        if joined.count(_END) != len(texts):
            joined = " \0 ".join(t.replace(_END, " ") for t in texts) + " \0"
        if english:
            found = joined.encode().translate(_BYTES).split()
            terms = np.fromiter(map(self._ascii.__getitem__, found), np.int32, len(found))
        else:
            cut = _ANY.findall(joined)
            terms = np.fromiter(map(self._any.__getitem__, cut), np.int32, len(cut))
            terms = terms[terms != _Written.NOTHING]
        lengths = np.diff((terms == _Written.END).nonzero()[0], prepend=-1) - 1
        return np.array(numbers, np.int64), terms[terms != _Written.END], lengths

    def _cut_many(self, texts: list[str]) -> tuple[Array, Array]:
        """The same of English texts, by arrays: five times as fast, once there are many."""
        if self._table is None:
            # Nothing here may lead back to itself: megabytes would wait for Python's collector.
            self._table = WordTable(partial(_number, self.numbers))
        joined = "\0".join(texts).encode().translate(_BLANKS)
        starts, terms = self._table.numbers(joined)
        begin = np.cumsum([0, *map(len, texts)]) + np.arange(len(texts) + 1)
        return terms, np.diff(starts.searchsorted(begin))


def _number(numbers: dict[str, int], word: bytes) -> int:
    """Of a word in small ASCII letters, which is folded as it is."""
    return numbers.setdefault(word.decode(), len(numbers))


class _Written(dict[str | bytes, int]):
    """Each word as it is written -> number of the word as it is folded."""

    END, NOTHING = -1, -2

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__({_END: self.END, _END.encode(): self.END})
        self._numbers = numbers

    def __missing__(self, written: str | bytes) -> int:
        word = folded(written if isinstance(written, str) else written.decode())
        number = self._numbers.setdefault(word, len(self._numbers)) if word else self.NOTHING
        self[written] = number
        return number


def _typewritten(text: str) -> str:
    for sign in _TYPOGRAPHY:
        text = text.replace(sign, " ")
    return text

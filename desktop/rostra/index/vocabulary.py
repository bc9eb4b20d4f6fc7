"""Which words of a segment a pattern stands for, and which words one may have meant."""

from __future__ import annotations

import re
from functools import cached_property

import numpy as np

from rostra.index.packed import Array
from rostra.index.patterns import Pattern, near
from rostra.index.postings import FieldIndex


class Vocabulary:
    """The words of one field of one segment, laid out for looking through all of them."""

    def __init__(self, field: FieldIndex) -> None:
        self._field = field

    @cached_property
    def _lines(self) -> tuple[str, Array]:
        """One word a line, and where each begins."""
        lengths = np.array([len(w) for w in self._field.words], np.int64)
        return "\n".join(self._field.words), np.cumsum(lengths + 1) - lengths - 1

    @cached_property
    def _signatures(self) -> tuple[Array, Array]:
        """For each word the set of its letters as 64 bits, and its length."""
        lines, starts = self._lines
        if not starts.size:
            return np.zeros(0, np.uint64), starts
        letters = np.frombuffer(lines.encode("utf-32-le", "surrogatepass"), np.uint32)
        sets = np.uint64(1) << (letters % 64).astype(np.uint64)
        sets[letters == ord("\n")] = 0
        ends = np.append(starts[1:] - 1, letters.size)
        return np.bitwise_or.reduceat(sets, starts), ends - starts

    def matching(self, pattern: Pattern) -> Array:
        """Numbers of the words that `pattern` stands for, ascending."""
        if pattern.distance:
            found = self.near(pattern.pieces[0], pattern.distance)
            return np.array(sorted(number for number, _ in found), np.int64)
        if pattern.is_prefix:
            return np.arange(*self._field.prefix(pattern.pieces[0]))
        lines, starts = self._lines
        expression = re.compile(f"^{pattern.expression()}$", re.MULTILINE)
        low, high = 0, len(lines)
        if pattern.pieces[0] and starts.size:
            first, last = self._field.prefix(pattern.pieces[0])
            if first == last:
                return np.zeros(0, np.int64)
            low, high = int(starts[first]), int(starts[last]) if last < starts.size else high
        at = [m.start() for m in expression.finditer(lines, low, high)]
        return np.searchsorted(starts, np.array(at, np.int64)) if at else np.zeros(0, np.int64)

    def near(self, word: str, most: int) -> list[tuple[int, int]]:
        """Numbers of the words at most `most` edits from `word`, and how many edits.

        An edit changes the set of letters in at most two, which shuts most words out at once.
        """
        sets, lengths = self._signatures
        own = np.uint64(0)
        for letter in word:
            own |= np.uint64(1 << ord(letter) % 64)
        likely = (abs(lengths - len(word)) <= most).nonzero()[0]
        likely = likely[np.bitwise_count(sets.take(likely) ^ own) <= 2 * most]
        words = self._field.words
        numbers = [n for n in likely.tolist() if most > 1 or _half(word, words[n])]
        edits = ((n, near(word, words[n], most)) for n in numbers)
        return [(number, far) for number, far in edits if far <= most]


def _half(one: str, other: str) -> bool:
    """Whether at most one edit may lie between two words: it leaves one half of a word whole.

    But for a swap of the two letters where the halves meet.
    """
    at = len(one) // 2
    if other.startswith(one[:at]) or other.endswith(one[at:]):
        return True
    return other == one[: at - 1] + one[at : at + 1] + one[at - 1 : at] + one[at + 1 :]

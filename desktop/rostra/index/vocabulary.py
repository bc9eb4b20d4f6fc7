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
    def _signatures(self) -> tuple[Array, Array, Array]:
        """For each word its letters and its pairs of letters, each a set of 64 bits; its length."""
        lines, starts = self._lines
        if not starts.size:
            return np.zeros(0, np.uint64), np.zeros(0, np.uint64), starts
        letters, pairs = _signs(lines)
        letters = np.bitwise_or.reduceat(letters[:-1], starts)
        lengths = np.diff(starts, append=len(lines) + 1) - 1
        return letters, np.bitwise_or.reduceat(pairs, starts), lengths

    def matching(self, pattern: Pattern, known: dict[str, int] | None = None) -> Array:
        """Numbers of the words that `pattern` stands for, ascending; `known` as in `near`."""
        if pattern.distance:
            found = self.near(pattern.pieces[0], pattern.distance, {} if known is None else known)
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

    def near(self, word: str, most: int, known: dict[str, int]) -> list[tuple[int, int]]:
        """Numbers of the words at most `most` edits from `word`, and how many edits.

        An edit changes the set of letters in at most two and that of pairs of letters in at most
        six, which shuts most words out at once.  `known` keeps edits from segment to segment.
        """
        letters, pairs, lengths = self._signatures
        own_letters, own_pairs = (np.bitwise_or.reduce(signs) for signs in _signs(word))
        likely = (abs(lengths - len(word)) <= most).nonzero()[0]
        likely = likely[np.bitwise_count(letters.take(likely) ^ own_letters) <= 2 * most]
        likely = likely[np.bitwise_count(pairs.take(likely) ^ own_pairs) <= 6 * most]
        out = []
        for number in likely.tolist():
            other = self._field.words[number]
            if other not in known:
                whole = most > 1 or _half(word, other)
                known[other] = near(word, other, most) if whole else most + 1
            if known[other] <= most:
                out.append((number, known[other]))
        return out


def _signs(lines: str) -> tuple[Array, Array]:
    """A bit for each letter, none for a line's end; a bit for each pair, ends of lines included."""
    text = np.frombuffer(f"\n{lines}\n".encode("utf-32-le", "surrogatepass"), np.uint32)
    one = np.uint64(1)
    letters = one << (text[1:] & np.uint32(63)).astype(np.uint64)
    letters[text[1:] == ord("\n")] = 0
    both = text[:-1] * np.uint32(0x9E3779B1) + text[1:] * np.uint32(0x85EBCA77)
    return letters, one << (both >> np.uint32(26)).astype(np.uint64)


def _half(one: str, other: str) -> bool:
    """Whether at most one edit may lie between two words: it leaves one half of a word whole.

    But for a swap of the two letters where the halves meet.
    """
    at = len(one) // 2
    if other.startswith(one[:at]) or other.endswith(one[at:]):
        return True
    return other == one[: at - 1] + one[at : at + 1] + one[at - 1 : at] + one[at + 1 :]

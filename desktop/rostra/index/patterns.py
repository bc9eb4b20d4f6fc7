"""Words with `*` in them, and words a letter or two away (`transprt~`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rostra.domain.fold import fold

_FUZZY = re.compile(r"(.+?)~(\d?)\Z")


def is_pattern(text: str) -> bool:
    """Whether the word stands for several words."""
    return "*" in text or ("~" in text and bool(_FUZZY.match(text)))


@dataclass(frozen=True, slots=True)
class Pattern:
    """Either pieces with anything between them, or one word and how many letters may differ."""

    pieces: tuple[str, ...]
    distance: int = 0

    @classmethod
    def of(cls, text: str) -> Pattern:
        """Read `transit*` or `transprt~2`."""
        fuzzy = _FUZZY.match(text)
        if fuzzy and "*" not in text:
            return cls((_plain(fuzzy[1]),), min(int(fuzzy[2] or 1), 2))
        return cls(tuple(_plain(piece) for piece in text.split("*")))

    @property
    def is_prefix(self) -> bool:
        """Whether it is a plain `transit*`."""
        return len(self.pieces) == 2 and not self.pieces[1]

    def expression(self) -> str:
        """As a regular expression within one line."""
        return "[^\\n]*".join(re.escape(piece) for piece in self.pieces)


def matches(text: str, vocabulary: Iterable[str]) -> Iterator[str]:
    """Those words of `vocabulary` that the pattern `text` stands for."""
    pattern = Pattern.of(text)
    if pattern.distance:
        wanted, most = pattern.pieces[0], pattern.distance
        return (w for w in vocabulary if near(wanted, w, most) <= most)
    expression = re.compile(pattern.expression())
    return (w for w in vocabulary if expression.fullmatch(w))


def _plain(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


def near(one: str, other: str, most: int) -> int:
    """Edits (insert, delete, change, swap) from one to the other, counted up to `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]

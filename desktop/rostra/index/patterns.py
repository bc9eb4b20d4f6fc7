"""Words with `*` in them, and words a letter or two away (`transprt~`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rostra.domain.fold import fold

_FUZZY = re.compile(r"(.+?)~(\d?)\Z")


def is_pattern(text: str) -> bool:
    """Whether the word stands for several words."""
    return "*" in text or bool(_FUZZY.match(text))


def matches(text: str, vocabulary: Iterable[str]) -> Iterator[str]:
    """Those words of `vocabulary` that the pattern `text` stands for."""
    fuzzy = _FUZZY.match(text)
    if fuzzy and "*" not in text:
        wanted = _plain(fuzzy[1])
        far = min(int(fuzzy[2] or 1), 2)
        return (w for w in vocabulary if near(wanted, w, far) <= far)
    pattern = re.compile(".*".join(re.escape(_plain(p)) for p in text.split("*")) + r"\Z")
    return (w for w in vocabulary if pattern.match(w))


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

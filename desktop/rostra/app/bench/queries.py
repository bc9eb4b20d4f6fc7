"""Queries to measure with, picked from the text itself so that each kind is what it says."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_WORDS = re.compile(r"\w+")
_EACH = 20


@dataclass(frozen=True, slots=True)
class Queries:
    """Some of each kind; a query is its words."""

    common: list[str]
    """Words in about one statement of ten."""
    rare: list[str]
    pairs: list[tuple[str, str]]
    phrases: list[tuple[str, ...]]
    prefixes: list[str]
    typos: list[str]
    speakers: list[int]
    years: list[tuple[int, int]]


def pick(texts: Iterable[str]) -> Queries:
    """From a sample of the statements, always the same for the same sample."""
    rnd = random.Random(7)  # noqa: S311 - a repeatable choice
    split = [_WORDS.findall(text.lower()) for text in texts]
    df = Counter(word for words in split for word in set(words))
    n = len(split)
    plain = sorted(w for w in df if w.isalpha() and w.isascii() and len(w) > 2)
    common = sorted(plain, key=lambda w: abs(df[w] - n / 10))[:_EACH]
    rare = [w for w in plain if df[w] <= max(3, n // 10_000) and len(w) > 4]
    middle = {w for w in plain if 0.005 * n <= df[w] <= 0.05 * n}
    pairs: list[tuple[str, str]] = []
    while len(pairs) < _EACH:
        both = sorted(middle.intersection(rnd.choice(split)))
        if len(both) >= 2:
            pairs.append((both[0], both[-1]))
    runs: Counter[tuple[str, ...]] = Counter()
    for words in split[:20_000]:
        for size in (2, 3):
            runs.update(tuple(words[i : i + size]) for i in range(len(words) - size + 1))
    known = set(plain)
    good = [
        run
        for run, count in runs.items()
        if min(20, n // 500) <= count <= 400
        and known.issuperset(run)
        and min(df[w] for w in run) < n / 20
    ]
    two, three = ([r for r in good if len(r) == size] for size in (2, 3))
    starts = Counter(w[:3] for w in plain)
    typing = [w for w in plain if 6 <= len(w) <= 10 and 20 <= df[w] <= n // 50]
    return Queries(
        common=common,
        rare=rnd.sample(rare, min(_EACH, len(rare))),
        pairs=pairs,
        phrases=rnd.sample(two, min(12, len(two))) + rnd.sample(three, min(8, len(three))),
        prefixes=[start for start, _ in starts.most_common(60)][5 : 5 + _EACH],
        typos=[_typo(rnd, w) for w in rnd.sample(typing, min(_EACH, len(typing)))],
        speakers=list(range(1, _EACH + 1)),
        years=[(20000101 + y * 10_000, 20031231 + y * 10_000) for y in range(_EACH)],
    )


def _typo(rnd: random.Random, word: str) -> str:
    at = rnd.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1 :]

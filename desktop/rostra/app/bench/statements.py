"""Statements made up for measuring: invented words, with the statistics of English news.

Word frequencies follow Zipf and Mandelbrot; one word in ten begins a fixed expression ("prime
minister"); sentences are used again, half of them with a clause of another; 6% carry a document
code, so that the vocabulary grows as a real archive's does.  The same `size` and `seed` give the
same text.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from rostra.domain.search import IndexRow

_WORDS, _SENTENCES, _CHUNK, _EXPRESSIONS = 60_000, 60_000, 20_000, 4000
_SPEAKERS, _COUNTRIES = 2000, 190
SECTORS = tuple(f"sector-{i:02d}" for i in range(20))
_ONSETS = [
    "b",
    "bl",
    "br",
    "c",
    "ch",
    "cl",
    "cr",
    "d",
    "dr",
    "f",
    "fl",
    "fr",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "ph",
    "pl",
    "pr",
    "qu",
    "r",
    "s",
    "sc",
    "sh",
    "sp",
    "st",
    "str",
]
_ONSETS += ["t", "th", "tr", "v", "w", "wh", "y", "z"] + [""] * 4
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "ie", "io", "oa", "ou", "ue"]
_CODAS = [
    "b",
    "ck",
    "ct",
    "d",
    "g",
    "l",
    "ld",
    "ll",
    "m",
    "mp",
    "n",
    "nd",
    "ng",
    "nt",
    "p",
    "r",
    "rd",
    "rk",
    "rm",
    "rt",
    "s",
    "sh",
    "ss",
    "st",
    "t",
    "th",
    "x",
] + [""] * 14


def statements(size: int, seed: int = 20261128) -> Iterator[IndexRow]:
    """`size` rows with ids from 1, about 45 words each."""
    import numpy as np

    random = np.random.default_rng(seed)
    sentences = _sentences(random, size)
    speakers, countries, sectors = _zipf(_SPEAKERS), _zipf(_COUNTRIES), _zipf(len(SECTORS), 0.6)
    codes = _codes()
    days = [int((date(2000, 1, 1) + timedelta(days=i)).strftime("%Y%m%d")) for i in range(365 * 25)]
    for start in range(0, size, _CHUNK):
        n = min(_CHUNK, size - start)
        first, second, third = (random.integers(0, len(sentences), n).tolist() for _ in range(3))
        chance = random.random((3, n)).tolist()
        who = random.choice(_SPEAKERS, n, p=speakers).tolist()
        where = random.choice(_COUNTRIES, n, p=countries).tolist()
        what = random.choice(len(SECTORS), n, p=sectors).tolist()
        when = random.integers(0, len(days), n).tolist()
        number = random.integers(0, 1_000_000, n).tolist()
        for i in range(n):
            words = sentences[first[i]]
            if chance[0][i] < 0.5:
                other = sentences[third[i]]
                words = words[: len(words) // 2] + other[len(other) // 2 :]
            text = _written(words)
            if chance[1][i] < 0.5:
                text += " " + _written(sentences[second[i]])
            if chance[2][i] < 0.06:
                text += f" (A/RES/{number[i] % 90}/{number[i]})"
            elif chance[2][i] > 0.75:
                text = f"“{text}”"
            yield IndexRow(
                id=start + i + 1,
                text=text,
                speakers=(who[i] + 1,),
                countries=(codes[where[i]],),
                sectors=(SECTORS[what[i]],),
                outlet="Daily Courier",
                kind="direct",
                said=days[when[i]],
            )


def _sentences(random: Any, size: int) -> list[list[str]]:
    known = min(_WORDS, 9000 + 10 * size)
    vocabulary = _vocabulary(random, known)
    lengths = random.integers(8, 50, min(_SENTENCES, 1000 + size))
    frequency = 1.0 / (_arange(known) + 2.7) ** 1.05
    picks = random.choice(known, int(lengths.sum()), p=frequency / frequency.sum())
    _put_expressions(random, picks)
    words, at, out = picks.tolist(), 0, []
    for length in lengths.tolist():
        out.append([vocabulary[k] for k in words[at : at + length]])
        at += length
    return out


def _put_expressions(random: Any, picks: Any) -> None:
    """Fixed expressions of two words, one of them not too common, and often a third."""
    first = random.integers(20, 2000, _EXPRESSIONS)
    second = random.integers(300, 8000, _EXPRESSIONS)
    third = random.integers(0, 300, _EXPRESSIONS)
    places = random.choice(picks.size - 2, picks.size // 10, replace=False)
    which = random.choice(_EXPRESSIONS, places.size, p=_zipf(_EXPRESSIONS, 0.8))
    picks[places], picks[places + 1] = first[which], second[which]
    longer = places[which % 2 == 0]
    picks[longer + 2] = third[which[which % 2 == 0]]


def _vocabulary(random: Any, size: int) -> list[str]:
    """Distinct invented words, the frequent ones short."""
    out: dict[str, None] = {}
    while len(out) < size:
        rank = len(out)
        syllables = 1 if rank < 150 else int(random.integers(1 + (rank > 1500), 5))
        out["".join(_syllable(random) for _ in range(syllables))] = None
    return list(out)


def _syllable(random: Any) -> str:
    a, b, c = random.random(3)
    return (
        _ONSETS[int(a * len(_ONSETS))]
        + _NUCLEI[int(b * b * len(_NUCLEI))]
        + _CODAS[int(c * len(_CODAS))]
    )


def _written(words: list[str]) -> str:
    return " ".join(words).capitalize() + "."


def _codes() -> list[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return [letters[i // 26] + letters[i % 26] for i in range(_COUNTRIES)]


def _zipf(n: int, exponent: float = 1.0) -> Any:
    weights = 1.0 / (_arange(n) + 1) ** exponent
    return weights / weights.sum()


def _arange(n: int) -> Any:
    import numpy as np

    return np.arange(n)

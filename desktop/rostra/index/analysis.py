"""From text to words: the one tokeniser, used for what is indexed, searched and lit."""

from __future__ import annotations

import re

from rostra.domain.fold import fold

# A letter or digit, then more of them or marks that combine with them (decomposed accents,
# Arabic and Hebrew points, Indic vowel signs would otherwise cut a word in two).
WORD_PATTERN = (
    r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f])*"
)
_WORD = re.compile(WORD_PATTERN)
_ASCII = re.compile(r"[a-z0-9]+")


def words(text: str) -> list[str]:
    """Folded words in order.  Apostrophes and hyphens part words: "Aliyev's" is aliyev, s."""
    if text.isascii():
        return _ASCII.findall(text.lower())
    return [word for found in _WORD.findall(text) if (word := folded(found))]


def spans(text: str) -> list[tuple[str, int, int]]:
    """The same words, each with its [start, end) in code points of `text`."""
    return [
        (word, found.start(), found.end())
        for found in _WORD.finditer(text)
        if (word := folded(found[0]))
    ]


def folded(word: str) -> str:
    """A word as it is indexed.

    Folding can bring forth what is no letter (an ordinal sign, a fraction); it is dropped.
    """
    plain = fold(word)
    return plain if plain.isalnum() else "".join(c for c in plain if c.isalnum())

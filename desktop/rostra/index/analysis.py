"""From text to words: the one tokeniser, used for what is indexed, searched and lit."""

from __future__ import annotations

import re

from rostra.domain.fold import fold

# A letter or digit, then more of them or marks that combine with them (decomposed accents,
# Arabic and Hebrew points, Indic vowel signs would otherwise cut a word in two).
_WORD = re.compile(
    r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f])*"
)
_ASCII = re.compile(r"[a-z0-9]+")


def words(text: str) -> list[str]:
    """Folded words in order.  Apostrophes and hyphens part words: "Aliyev's" is aliyev, s."""
    if text.isascii():
        return _ASCII.findall(text.lower())
    return [folded for found in _WORD.findall(text) if (folded := _clean(found))]


def spans(text: str) -> list[tuple[str, int, int]]:
    """The same words, each with its [start, end) in code points of `text`."""
    return [
        (folded, found.start(), found.end())
        for found in _WORD.finditer(text)
        if (folded := _clean(found[0]))
    ]


def _clean(word: str) -> str:
    """Folding can bring forth what is no letter (an ordinal sign, a fraction); drop it."""
    folded = fold(word)
    return folded if folded.isalnum() else "".join(c for c in folded if c.isalnum())

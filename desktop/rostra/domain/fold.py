"""Folding: the one way in which text is made comparable, in the index and everywhere else."""

from __future__ import annotations

import unicodedata

# Letters that NFKD leaves alone or takes apart wrongly (product.md 2; Turkish and
# Azerbaijani dotless i, schwa, Russian io, and the stroked letters of Europe).
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "İ": "i",
        "ə": "e",
        "Ə": "e",
        "ё": "е",
        "Ё": "е",
        "ß": "ss",
        "ẞ": "ss",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "ʼ": "'",
        "’": "'",
        "‘": "'",
    }
)
_FIRST_COMBINING = "\u0300"


def fold(text: str) -> str:
    """Case, accents and look-alike letters folded away.

    Idempotent.  ASCII stays as long as it was, so the common case costs one `lower`.
    """
    if text.isascii():
        return text.lower()
    plain = text.translate(_LETTERS)
    if plain.isascii():
        return plain.lower()
    plain = unicodedata.normalize("NFKD", plain).casefold()
    plain = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
    return "".join(c for c in plain if c < _FIRST_COMBINING or not unicodedata.combining(c))

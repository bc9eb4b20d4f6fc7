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


def fold(text: str) -> str:
    """Case, accents and look-alike letters folded away.

    Idempotent.  ASCII stays as long as it was, so the common case costs one `lower`.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).casefold()
    plain = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))

"""The tagger: the model's session, and what it says about each word of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.domain.errors import ModelError
from rostra.extraction.manifest import Manifest
from rostra.extraction.quotes import OUTSIDE
from rostra.extraction.words import Words, looks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

CLS, SEP, UNKNOWN, BREAK_PIECE = 101, 102, 100, 1
"""Wordpieces: [CLS], [SEP], [UNK], and [unused0], which stands for a line break."""

_WORDS_AT_A_TIME = 20_000


@dataclass(frozen=True, slots=True)
class Pieces:
    """The wordpieces of a text, [pieces] each, and `first_of`, [words]: each word's first piece."""

    ids: Ints
    case: Ints
    quote: Ints
    word: Ints
    first: Flags
    first_of: Ints
    style: int = 0


class Encoder:
    """Cuts words into wordpieces.  Raises ModelError when the vocabulary cannot be read."""

    def __init__(self, path: Path) -> None:
        from tokenizers import Tokenizer

        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # noqa: BLE001 - the library raises bare Exception
            raise ModelError(
                f"The model's vocabulary cannot be read: {path} ({error}).",
                "Install Rostra again; your archives are not touched by that.",
            ) from None
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def encode(self, words: Words, quote_states: Sequence[int], style: int = 0) -> Pieces:
        """The wordpieces of a text with their features."""
        import numpy as np

        ids: list[int] = []
        owner: list[int] = []
        for start in range(0, len(words), _WORDS_AT_A_TIME):
            forms = words.forms[start : start + _WORDS_AT_A_TIME]
            self._encode_some(forms, start, ids, owner)
        word = np.array(owner, np.int64)
        first = np.ones(len(word), np.bool_)
        first[1:] = word[1:] != word[:-1]
        case = np.array([looks(form) for form in words.forms], np.int64)
        quote = np.array(quote_states, np.int64)
        return Pieces(
            np.array(ids, np.int64), case[word], quote[word], word, first, np.nonzero(first)[0], style
        )

    def _encode_some(
        self, forms: list[str], offset: int, ids: list[int], owner: list[int]
    ) -> None:
        breaks = [form[0] in "\r\n\u2028\u2029" for form in forms]
        shown = ["." if b else form for form, b in zip(forms, breaks, strict=True)]
        encoding = self._tokenizer.encode(shown, is_pretokenized=True, add_special_tokens=False)
        last = -1
        for piece, index in zip(encoding.ids, encoding.word_ids, strict=True):
            for missing in range(last + 1, index):  # a word the normaliser left nothing of
                ids.append(UNKNOWN)
                owner.append(offset + missing)
            last = index
            ids.append(BREAK_PIECE if breaks[index] else piece)
            owner.append(offset + index)
        for missing in range(last + 1, len(forms)):
            ids.append(UNKNOWN)
            owner.append(offset + missing)

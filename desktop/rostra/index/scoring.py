"""BM25F just as Whoosh reckons it, lengths rounded to a byte included."""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from rostra.index.packed import Array

K1, B = 1.2, 0.75
"""Whoosh's constants."""


@cache
def lengths_of_bytes() -> Array:
    """Words that each of 256 length bytes stands for."""
    from whoosh.util.numeric import byte_to_length

    return np.array([byte_to_length(i) for i in range(256)], np.int64)


def length_bytes(lengths: Array) -> Array:
    """Whoosh's byte for each number of words: exact for short texts, coarser for long ones."""
    found = np.minimum(np.searchsorted(lengths_of_bytes(), lengths), 255)
    return found.astype(np.uint8)


@cache
def rounded(length: int) -> int:
    """A number of words as it comes back from its byte."""
    return int(lengths_of_bytes()[int(length_bytes(np.array([length]))[0])])


def idf(documents: int, df: int) -> float:
    """Inverse document frequency."""
    return math.log(documents / (df + 1)) + 1


def once(norm: Array) -> Array:
    """The whole formula for a word that stands once, but for its weight, by length byte."""
    return (K1 + 1) / (1 + norm)


def norms(average: float) -> Array:
    """The part of the formula that depends on the length alone, for each length byte."""
    return K1 * ((1 - B) + B * lengths_of_bytes() / (average or 1.0))

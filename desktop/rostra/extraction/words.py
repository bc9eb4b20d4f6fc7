"""Words: what the tagger labels, with their offsets and their looks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from rostra.domain.spans import Span

_WORD = re.compile(r"[\r\n\u2028\u2029]+|\w+|[^\w\s]")
_BREAK = frozenset("\r\n\u2028\u2029")
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("”’»)]")
_OPENING = frozenset("\"'“‘«„([")

BREAK, LOWER, CAPITAL, UPPER, OTHER = range(5)
"""The looks of a word, as the model was trained on them."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words, punctuation marks and line breaks of one text, in order.

    `starts` and `ends` are code points; a run of line breaks is one word.
    """

    text: str
    starts: list[int]
    ends: list[int]
    forms: list[str]

    def __len__(self) -> int:
        return len(self.starts)

    def is_break(self, index: int) -> bool:
        """Whether the word is a line break."""
        return self.forms[index][0] in _BREAK

    def is_word(self, index: int) -> bool:
        """Whether it is made of letters or digits rather than a mark or a line break."""
        return self.forms[index][0].isalnum()

    def span(self, first: int, last: int) -> Span:
        """The characters from word `first` up to word `last` (excluded)."""
        return self.starts[first], self.ends[last - 1]

    def within(self, start: int, end: int) -> range:
        """The words that have a character in [start, end)."""
        first = bisect_right(self.ends, start)
        if start >= end:
            return range(first, first)
        return range(first, max(first, bisect_left(self.starts, end)))


def words_of(text: str) -> Words:
    """Cut a text into words.  Linear in its length."""
    starts: list[int] = []
    ends: list[int] = []
    forms: list[str] = []
    for match in _WORD.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
        forms.append(match.group())
    return Words(text, starts, ends, forms)


def sentence_starts(words: Words) -> list[int]:
    """The words that a sentence or a paragraph probably begins with.  Linear in the text.

    For cutting a text where least is cut in two, not for anything that must be right.
    """
    out: list[int] = []
    fresh = True
    for index, form in enumerate(words.forms):
        first = form[0]
        if first in _BREAK or first in _ENDS:
            fresh = True
        elif fresh and first not in _CLOSING and not _closes(words, index):
            if first in _OPENING or first.isupper() or first.isdigit():
                out.append(index)
            fresh = False
    return out


def _closes(words: Words, index: int) -> bool:
    """Whether a straight mark belongs to what stands right before it."""
    straight = words.forms[index] in "\"'"
    return straight and index > 0 and words.starts[index] == words.ends[index - 1]


def looks(form: str) -> int:
    """`BREAK`, `LOWER`, `CAPITAL`, `UPPER` or `OTHER`."""
    if form[0] in _BREAK:
        return BREAK
    if form.islower():
        return LOWER
    if form.isupper() and len(form) > 1:
        return UPPER
    if form[0].isupper():
        return CAPITAL
    return OTHER

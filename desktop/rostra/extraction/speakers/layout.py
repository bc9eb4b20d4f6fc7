"""A text as paragraphs, sentences and words, with fast look-up by offset."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ‑\-][^\W\d_]+)*|\d[\d.,]*|[^\w\s]|\n+")
_END = re.compile(r"[.!?…]+[\"”’»')\]]*(?=\s+[\"“‘«(\[]?[^\W\d_a-zà-ÿ]|\s*\Z)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|vs"
    r"|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.\Z"
)
_POSSESSIVE = re.compile(r"['’ʼ]s\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark; a possessive 's is cut off and remembered."""

    start: int
    end: int
    form: str
    possessive: bool = False

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.form[0].isupper()


class Layout:
    """Paragraph, sentence and word boundaries of one text.  Linear in its length."""

    __slots__ = ("_paragraph_starts", "_sentence_starts", "_word_starts", "inner_capitals",
                 "sentences", "text", "words")  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [_word(m) for m in _WORD.finditer(text)]
        self._word_starts = [w.start for w in self.words]
        self._paragraph_starts = [m.start() for m in _PARAGRAPH.finditer(text)] or [0]
        self.sentences: list[tuple[int, int]] = []
        for paragraph in _PARAGRAPH.finditer(text):
            self.sentences += _sentences(text, paragraph.start(), paragraph.end())
        self.inner_capitals = frozenset(
            w.form for before, w in itertools.pairwise(self.words)
            if w.capital and before.form[0].isalpha()
        )  # fmt: skip
        """Words with a capital that is not that of a sentence."""
        self._sentence_starts = [s for s, _ in self.sentences] or [0]

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that holds offset `at`."""
        return max(0, bisect_right(self._paragraph_starts, at) - 1)

    def paragraph_start(self, at: int) -> int:
        """Where the paragraph that holds `at` begins."""
        return self._paragraph_starts[self.paragraph(at)]

    def sentence(self, at: int) -> int:
        """The number of the sentence that holds offset `at`."""
        return max(0, bisect_right(self._sentence_starts, at) - 1)

    def sentence_span(self, at: int) -> tuple[int, int]:
        """[start, end) of the sentence that holds `at`."""
        return self.sentences[self.sentence(at)] if self.sentences else (0, len(self.text))

    def word_at(self, at: int) -> int:
        """The index of the first word that ends after `at`."""
        index = max(0, bisect_right(self._word_starts, at) - 1)
        while index < len(self.words) and self.words[index].end <= at:
            index += 1
        return index

    def words_in(self, start: int, end: int) -> list[Word]:
        """The words that lie in [start, end)."""
        first = bisect_left(self._word_starts, start)
        return self.words[first : bisect_left(self._word_starts, end, first)]


def _word(match: re.Match[str]) -> Word:
    form = match.group()
    cut = _POSSESSIVE.search(form) if len(form) > 2 else None
    if cut:
        return Word(match.start(), match.start() + cut.start(), form[: cut.start()], True)
    after = match.string[match.end() : match.end() + 2]
    bare = form[-1] in "sz" and after[:1] in ("'", "’") and not after[1:].isalnum()
    return Word(match.start(), match.end(), form, bare and form[0].isupper())


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    at = start
    for match in _END.finditer(text, start, end):
        if _ABBREVIATION.search(text[max(at, match.start() - 6) : match.start() + 1]):
            continue
        out.append((at, match.end()))
        at = match.end()
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        out.append((at, end))
    return out

"""A text as paragraphs, sentences and words, with fast look-up by offset."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from rostra.extraction.people.names import name_words
from rostra.extraction.speakers.bodies import companies_in
from rostra.extraction.speakers.firm_forms import firms_told
from rostra.extraction.speakers.firms import Firms, abbreviated

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ‑\-][^\W\d_]+)*|\d[\d.,]*|[^\w\s]|\n+")
_END = re.compile(r"[.!?…]+[\"”’»')\]]*(?=\s+[\"“‘«(\[]?[^\W\d_a-zà-ÿ]|\s*\Z)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|vs"
    r"|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)|\b(?:[A-Z]|Zh|Kh|Sh|Ch|Yu|Ya|Ts|Dzh))\.\Z"
)


_ARABIC_ARTICLE = re.compile(r"(?:al|el|an|as|ash|ad|ar|at|az|ul|ed|ez)[\-‑'’][A-ZÀ-Þ]")
"""“al-Rashid” is a name though it begins small."""
_OF_PEOPLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr)\.?\s+([^\W\d_]+)|\b([^\W\d_]+)\s+(?:said|told|added|says|observed)\b"
)


_LONG_NAME = re.compile(
    r"(?<![\w'’\-])[A-Z][\w\-]{1,30}(?:\s(?:(?:of|for|and)\s(?:the\s)?)?[A-Z][\w\-]{1,30}){2,6}"
)
_BRACKETED = re.compile(r"\(([A-Z][\w'’\-]{1,30})\)")
_SPOKESMAN = re.compile(
    r"(?P<whole>(?:\b[Tt]he |\b[Aa] )?(?:\b[A-Z][\w'’]* ){0,5}\b[Ss]pokes(?:man|woman|person))"
    r" \((?P<letters>[A-Z]{2,6})\)"
)
_HEADLINE = 3
"""Words in capitals from which a line is a headline and no label."""


_OF_KIN = re.compile(r"\b(?:wife|husband|widow|mother|sister|daughter|spouse|married|couple)\b")
_CALLED = re.compile(r"\b(Mr|Mrs|Ms|Miss)\.?\s+([^\W\d_][\w'’\-]*)")


_BYLINE = re.compile(
    r"[ \t]*(?:By|From):?[ \t]+[A-Z][\w.’'\-]*(?:,?[ \t]+(?:and[ \t]+|in[ \t]+)?[A-Z][\w.’'\-]*)"
    r"{1,8}[ \t]*$",
    re.MULTILINE,
)
_TOP = 700
"""Characters in which a byline stands."""


class Word(NamedTuple):
    """One word or mark; a possessive 's is cut off and remembered."""

    start: int
    end: int
    form: str
    possessive: bool
    capital: bool
    """Whether it begins with a capital letter."""


class Layout:
    """Paragraph, sentence and word boundaries of one text.  Linear in its length."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [_word(m) for m in _WORD.finditer(text)]
        self._shouted: dict[int, bool] = {}
        self._headlines: dict[int, bool] = {}
        self._last: dict[str, int] = {}
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

    @cached_property
    def firms_told(self) -> tuple[tuple[int, str], ...]:
        """Where names stand that the text introduces as a firm's."""
        return firms_told(self.text)

    @cached_property
    def people_words(self) -> frozenset[str]:
        """Words (lower case) that stand after "Mr" or before "said" somewhere: surnames."""
        return frozenset(
            (m[1] or m[2]).lower() for m in _OF_PEOPLE.finditer(self.text)
        )  # fmt: skip

    @cached_property
    def called(self) -> dict[str, str]:
        """Surname (key) -> "m", "f" or "mf": whether the text says Mr or Mrs before it."""
        out: dict[str, str] = {}
        for match in _CALLED.finditer(self.text):
            gender = "m" if match[1] == "Mr" else "f"
            for name in name_words(match[2])[-1:]:
                if gender not in out.get(name, ""):
                    out[name] = "".join(sorted(out.get(name, "") + gender, reverse=True))
        return out

    @cached_property
    def tells_of_kin(self) -> bool:
        """Whether the text speaks of somebody's wife, husband, mother, sister or daughter."""
        return bool(_OF_KIN.search(self.text))

    def in_byline(self, at: int) -> bool:
        """Whether an offset is in “By Ida Renn and Otto Weil”, near the top: who wrote it."""
        if at > _TOP:
            return False
        start = self.text.rfind("\n", 0, at) + 1
        return bool(_BYLINE.match(self.text, start))

    def is_headline(self, at: int) -> bool:
        """Whether the paragraph that holds `at` is a headline with a capital on most words."""
        start = self.paragraph_start(at)
        if start not in self._headlines:
            self._headlines[start] = self._looks_like_headline(start)
        return self._headlines[start]

    def _looks_like_headline(self, start: int) -> bool:
        end = self.text.find("\n", start)
        end = len(self.text) if end < 0 else end
        words = [w for w in self.words_in(start, end) if w.form[0].isalpha()]
        line = self.text[start:end].rstrip()
        if len(words) < 4 or line.endswith(("”", '"')) or line.startswith(("– ", "— ", "- ")):
            return False  # a quotation, or who signs it: “– Ida Renn, Minister of Health”
        # With a full stop it may be a short sentence full of names.
        share, least = (0.75, 7) if line.endswith(".") else (0.6, 4)
        return len(words) >= least and sum(w.capital for w in words) > share * len(words)

    def named_below(self, start: int, end: int) -> bool:
        """Whether the words [start, end) of a headline stand in the text after it too."""
        words = self.text[start:end]
        last = self._last.get(words)
        if last is None:
            last = self._last[words] = self.text.rfind(words)
        return last > end and self.text.find("\n", end, last) >= 0

    def is_shouted(self, at: int) -> bool:
        """Whether the paragraph that holds `at` is a headline wholly in capitals.

        Its capitals tell no name from any other word.
        """
        number = self.paragraph(at)
        if number not in self._shouted:
            start = self._paragraph_starts[number]
            end = self.text.find("\n", start)
            line = self.text[start : len(self.text) if end < 0 else end]
            self._shouted[number] = line.isupper() and len(line.split()) >= _HEADLINE
        return self._shouted[number]

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Every word that the text writes with a small letter."""
        return frozenset(w.form for w in self.words if w.form.islower())

    @cached_property
    def firms(self) -> Firms:
        """The companies named in full by their legal form, and their short names."""
        return Firms.of(self.text)

    @cached_property
    def followed_by(self) -> dict[str, str]:
        """Word -> the word with a capital that follows it where it first has one beside it."""
        out: dict[str, str] = {}
        for one, other in itertools.pairwise(self.words):
            if one.capital and other.capital and self.text[one.end : other.start] == " ":
                out.setdefault(one.form, other.form)
        return out

    @cached_property
    def spokespeople(self) -> dict[str, tuple[int, int]]:
        """“PMOS” -> where “the Prime Minister's Official Spokesman” stands before it."""
        return {m["letters"]: m.span("whole") for m in _SPOKESMAN.finditer(self.text)}

    @cached_property
    def bracketed(self) -> frozenset[str]:
        """Words that stand alone in brackets: what a name before them goes by."""
        return frozenset(m[1] for m in _BRACKETED.finditer(self.text))

    @cached_property
    def abbreviations(self) -> dict[str, str]:
        """“UDW” -> “United Dock Workers”, where the text has one such name."""
        found = (m.group().removeprefix("The ") for m in _LONG_NAME.finditer(self.text))
        return abbreviated(found)

    @cached_property
    def companies(self) -> dict[str, str]:
        """The companies named in full, by their first word."""
        return companies_in(self.text)

    @cached_property
    def body_words(self) -> frozenset[str]:
        """Words (lower case) with a capital that stand outside of headlines."""
        heads = {s for s in self._paragraph_starts if self.is_headline(s)}
        return frozenset(
            w.form.lower()
            for w in self.words
            if w.capital and self.paragraph_start(w.start) not in heads
        )

    @cached_property
    def inner_of_text(self) -> frozenset[str]:
        """Words with a capital inside a sentence, headlines left out."""
        heads = {s for s in self._paragraph_starts if self.is_headline(s)}
        return frozenset(
            w.form for before, w in itertools.pairwise(self.words)
            if w.capital and before.form[0].isalpha() and self.paragraph_start(w.start) not in heads
        )  # fmt: skip

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
    start, end = match.span()
    capital = form[0].isupper() or (form[0] in "aeu" and bool(_ARABIC_ARTICLE.match(form)))
    if len(form) > 2 and form[-1] in "sS" and form[-2] in "'’ʼ":
        return Word(start, end - 2, form[:-2], True, capital)
    if capital and form[-1] in "sz":
        after = match.string[end : end + 2]
        return Word(start, end, form, after[:1] in ("'", "’") and not after[1:].isalnum(), True)
    return Word(start, end, form, False, capital)


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

"""Companies that a text names in full, and the short names it goes on with."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from rostra.extraction.people.names import latin, word_set

_FORM = (
    r"(?:Inc|Incorp|Incorporated|Corp|Corporation|Cos?|Ltd|Limited|P[Ll][Cc]|S\.?A|A\.?G|N\.?V|B\.?V|AB|ASA"
    r"|A/S|Oyj?|S\.?p\.?A|KK|GmbH|KG|LLC|LLP|Pty|Bhd|Banc(?:orp|shares)|Holdings?)"
)
"""Legal forms: the last word of a company's name in full."""
_LAST = re.compile(rf"(?<= ){_FORM}\b(?!['’\-]\w{{2}})")
_SOCIETY = re.compile(r"(?<= )(?:Association|Society)\b")
"""“Northern Savings and Loan Association”: a company where “and” joins its name."""
_LISTED = re.compile(
    r" (?:<[A-Z][A-Z0-9.]{0,8}>|\((?:NYSE|NASDAQ|Nasdaq|LSE|OTC)\s?:\s?[A-Z.]{1,6}\))"
)
"""“Halvard Foods <HAL>”: what has letters on an exchange is a company."""
_APPOSED_LETTERS = re.compile(r"(?: <[A-Z0-9.]+>)?,? \(?(?P<short>[A-Z]{2,5})[,)]")
"""“Halvard Werke AG <HAL>, HW, said”."""
_WORD = re.compile(r"\([A-Z][\w.]*\)|[A-Z0-9][\w'’&/\-]*(?:\.[A-Z]\w*)*\.?,?")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_LEGAL = re.compile(rf"(?:,? (?:and |& )?{_FORM}\.?)+\Z")
_SHORTENED = re.compile(r"\.(?:[,;:)'’]| (?:[a-z]|on\b|[A-Z]\w+day\b))")
"""“Halvard Co. said”: the stop is of the name, where “Halvard Co. He” ends a sentence."""
_JOINED = re.compile(r" (?:and|&) ")
_OWNER = re.compile(r"['’]s?\Z")
_OWNS = re.compile(rf"{_FORM}['’]s?")
_SEAT = re.compile(r" in [A-Z]\w+(?: [A-Z]\w+)?\Z")
"""“Merrow Sund in Oran”."""
_OF_OWNER = re.compile(r"['’]s? (?=<?[A-Z])")
"""“Merrow Corp's Sund Inc”: the latter."""
_WHAT = re.compile(r"(?:(?!(?:at|of|for|by|with|from|to|in|and)\b)[a-z][\w-]* ){1,3}(?=[A-Z])")
"""“Lead manager Merrow Sund and Co”: what a company is, before its name."""
_ENDS = re.compile(_FORM)
"""“Merrow Co and Sund Inc”: the first one's name ends with its legal form."""
_TICKER = re.compile(r" <[A-Z0-9.]+>")
_LEADS = frozenset({
    *("In", "At", "For", "And", "But", "The", "On", "By", "From", "While", "As", "When", "If"),
    *("After", "Before", "Under", "With", "Chairman", "President", "Analyst", "Director", "Of"),
})  # fmt: skip
"""Words that a sentence begins with, or a title ends with, before a company's name."""
_OF_A_PLACE = ("Bank ", "Trust ", "Society ", "University ")
"""“Bank of Norrmark Co”: words after which a name goes on with “of”."""
_SMALL = word_set("of for and the on in")
_TOO_COMMON = word_set(
    "american general first national united international new standard royal british european"
    " central southern northern eastern western pacific atlantic union federal canadian german"
    " french italian japanese bank society state public world global"
)
"""First words that many names share: no short name by themselves."""
_LETTERS = 3
"""Letters from which an abbreviation tells its words."""
_LONGEST = 90
"""Characters that a name may have: looking back over more would not be linear."""


@dataclass(frozen=True, slots=True)
class Firms:
    """The companies that one text names in full.  Made once, linear in the text's length."""

    spans: tuple[tuple[int, int], ...]
    """Where they are named, rising and apart."""
    names: dict[str, str]
    """Key -> name: in full, its first words, its letters; what two companies share is left out."""

    @classmethod
    def of(cls, text: str) -> Firms:
        """The companies of a text, by their legal form or their letters on an exchange."""
        spans: list[tuple[int, int]] = []
        for start, end in sorted(_found(text), key=lambda s: (s[0], -s[1])):
            if not spans or start >= spans[-1][1]:
                spans.append((start, end))
        dotted = {text[s:e] for s, e in spans if _SHORTENED.match(text, e)}
        full: dict[str, str] = {}
        whole: dict[str, str] = {}
        short: dict[str, str] = {}
        for start, end in spans:
            name = _OWNER.sub("", text[start:end])
            if latin(name) in full:
                continue
            full[latin(name)] = name = f"{name}." if name in dotted else name
            bare = latin(_LEGAL.sub("", name))
            # Of “Merrow Corp's Merrow Seed Inc” either may be “Merrow”.
            if text[end : end + 1] not in ("'", "’"):
                whole[bare] = name if whole.setdefault(bare, name) == name else ""
            letters_after = _APPOSED_LETTERS.match(text, end)
            if letters_after:
                whole.setdefault(latin(letters_after["short"]), name)
            for words in set(_short_names(name)):
                same = short.setdefault(latin(words), name)
                if _LEGAL.sub("", latin(same)) != _LEGAL.sub("", latin(name)):
                    short[latin(words)] = ""
        # “Halvard” is Halvard Cos, though there is a Halvard Pipeline Co too.
        short.update(whole | full)
        return cls(tuple(spans), {key: name for key, name in short.items() if name})

    def named(self, words: str) -> str:
        """The full name of the company that words mean; "" where they mean none."""
        if not self.names:
            return ""
        plain = _TICKER.sub("", words).strip(" ,<>")
        found = self.names.get(latin(plain))
        if found is None and (seat := _SEAT.search(plain)):
            found = self.names.get(latin(plain[: seat.start()]))
        if found is None and "," in plain:
            first, *_, last = (latin(part) for part in plain.split(","))
            found = self.names.get(first) or self.names.get(last.strip())
        if found is None and (owner := _OF_OWNER.search(plain)):
            found = self.names.get(latin(plain[owner.end() :].strip("<>")))
        if found is None and (what := _WHAT.match(plain)):
            found = self.names.get(latin(plain[what.end() :]))
        return found or ""

    def holds(self, start: int, end: int) -> bool:
        """Whether [start, end) lies inside the name of a company."""
        index = bisect_right(self.spans, start, key=itemgetter(0)) - 1
        return index >= 0 and self.spans[index][0] <= start and end <= self.spans[index][1]


def _found(text: str) -> Iterator[tuple[int, int]]:
    """The names that end with a legal form, or that have letters on an exchange behind them."""
    for match in _LAST.finditer(text):
        start = _begins(text, match.start() - 1)
        if start < match.start() - 1:
            yield start, match.end()
    for match in _SOCIETY.finditer(text):
        start = _begins(text, match.start() - 1)
        if _JOINED.search(text, start, match.start()):
            yield start, match.end()
    for match in _LISTED.finditer(text):
        start = _begins(text, match.start())
        if start < match.start():
            yield start, match.start()


def _begins(text: str, end: int) -> int:
    """Where the name begins that goes on at an offset: back over its capitals."""
    first = max(0, end - _LONGEST)
    line = text.rfind("\n", first, end) + 1
    pieces = text[max(first, line) : end].split(" ")
    if first > line:
        pieces[0] = ""  # most likely half a word
    start = at = end
    joined = False
    for index, piece in enumerate(reversed(pieces)):
        bare = piece if piece.endswith(")") else piece.lstrip('<("“')
        at -= len(piece) + (index > 0)
        if piece in ("and", "&"):
            joined = True
            continue
        if piece == "of" and start < end and text[:at].endswith(_OF_A_PLACE):
            continue
        ends = bare.endswith(".") and not _INITIALS.fullmatch(bare)
        apart = bare.endswith(",") and index and not joined
        other = _OWNS.fullmatch(bare) or (joined and _ENDS.fullmatch(bare))
        if not _WORD.fullmatch(bare) or ends or apart or other or bare in _LEADS:
            break
        start = at + len(piece) - len(bare)
        if bare != piece:
            break
    return start


def _short_names(name: str) -> Iterator[str]:
    """“Halvard Foods” and “Halvard” of Halvard Foods Ltd, and “HFL”."""
    bare = _LEGAL.sub("", name)
    words = bare.split()
    for size in range(len(words), 0, -1):
        if words[size - 1].lower() in _SMALL or words[size - 1] == "&":
            continue
        if size > 1 or (words[0].lower() not in _TOO_COMMON and len(words[0]) > _LETTERS):
            yield " ".join(words[:size]).rstrip(",")
    yield from {letters(name), letters(bare)} - {""}


def letters(name: str) -> str:
    """The first letters of a name's words, "" for fewer than three: “United Dock Workers” UDW."""
    out = "".join(w[0] for w in re.findall(r"[\w'’\-]+", name) if w.lower() not in _SMALL)
    return out if len(out) >= _LETTERS and out.isupper() else ""


def abbreviated(names: Iterable[str]) -> dict[str, str]:
    """Letters -> the name of several words that they stand for, where only one does."""
    out: dict[str, str] = {}
    for name in names:
        key = letters(name)
        if key and out.setdefault(key, name) != name:
            out[key] = ""
    return {key: name for key, name in out.items() if name}

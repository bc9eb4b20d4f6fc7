"""What only one country has, or two: its money, the bodies that everybody there knows.

A paper at home says “the Environment Agency”, “38 billion yen”, and never of which country.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.errors import RostraError

_WORD = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\.|[^\W\d_][\w’'-]*\.?")
_AMOUNT = re.compile(
    r"(?<![\w$£])([A-Z]{0,3}[$£¥₹₦₱₩¢₵]|[A-Z][A-Za-z]{0,2})\s?\d[\d.,]*"
    r"|(?:\d(?!\swon\b)|,\d{3}|\b(?:m|b|tr)illion|\bcrore|\blakh)\s"
    r"(?!(?:m|b|tr)illion|crore|lakh)([a-zł]{2,9})\b"
)
"""“GH¢120 million”, “R872 million”, “38 billion | yen”, but not “group 3 won the vote”."""
_PLAIN = re.compile(r"[^\W\d_][^\WA-Z\d_]+")
"""One word that is no abbreviation."""
_NAME_BEHIND = re.compile(
    r"\s(?!(?:State|Province|County|District|Region|City|Airport|University|Island|Valley|Bay|Port)\b)"
    r"[^\W\d_a-z][^\WA-Z\d_]+"
)
_NAME_BEFORE = re.compile(
    r"(?<![^\W\d_])(?!(?:In|At|From|To|Near|And|The|For|Of|On|By|When|While|But|Its|Our)\b)"
    r"[^\W\d_a-z][\w.’'-]*\s\Z"
)
_BACK = 24
"""Characters back in which the word before begins."""
_MUCH, _LITTLE = 2, 1
"""What a thing tells that one country has, and one that several have."""


@dataclass(frozen=True, slots=True)
class Homes:
    """The table `resources/countries/homes.csv`: what only one country or two have.  Picklable."""

    money: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How amounts are written -> codes: “yen”, “GH¢”."""
    words: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = field(default_factory=dict)
    """First word -> (all words, codes): “Environment” -> “Environment Agency”, GB."""

    @classmethod
    def load(cls, resources: Path) -> Homes:
        """Read the table.  Raises RostraError when it is missing or damaged."""
        path = resources / "countries" / "homes.csv"
        try:
            with path.open(encoding="utf-8", newline="") as f:
                rows = list(csv.DictReader(f))
            money, words = _by_code(rows, "money"), _by_code(rows, "words")
        except (OSError, KeyError, UnicodeDecodeError, csv.Error) as error:
            raise RostraError(
                f"The table of countries {path} cannot be read.", "Install Rostra again."
            ) from error
        first: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for several, codes in words.items():
            first[several.split(" ")[0]].append((several, codes))
        return cls(money, {word: tuple(of) for word, of in first.items()})

    def within(self, text: str) -> Iterator[tuple[str, str, int]]:
        """(what, code, how much it tells) of each that `text` has."""
        for _, what, codes in self._found(text):
            yield from _told(what, codes)

    def named(self, text: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, code) of names and sums of money in `text` that are of one country alone.

        “a grand jury”, “Sen. Cole” are no names: who is called so abroad is not rare.
        """
        for start, what, codes in self._found(text):
            a_name = what[0].isupper() and what[-1] != "." and not _name_before(text, start)
            if len(codes) == 1 and (what in self.money or a_name):
                yield start, start + len(what), codes[0]

    def _found(self, text: str) -> Iterator[tuple[int, str, tuple[str, ...]]]:
        """(where, what, codes) of each that `text` has."""
        for match in _AMOUNT.finditer(text):
            which = 1 if match[1] else 2
            yield match.start(which), match[which], self.money.get(match[which], ())
        for match in _WORD.finditer(text):
            known = self.words.get(match[0]) or self.words.get(match[0].rstrip("."), ())
            for several, codes in known:
                end = match.start() + len(several)
                if (
                    text.startswith(several, match.start())
                    and not text[end : end + 1].isalnum()
                    and not _within_a_name(text, match.start(), end)
                ):
                    yield match.start(), several, codes


def _name_before(text: str, start: int) -> bool:
    return bool(_NAME_BEFORE.search(text, max(0, start - _BACK), start))


def _within_a_name(text: str, start: int, end: int) -> bool:
    """“Prime Minister | Takeo | Aizawa”, but not “SOCAR Trading”, “in Ondo State”."""
    if not _PLAIN.fullmatch(text, start, end):
        return False
    return bool(_NAME_BEHIND.match(text, end) or _name_before(text, start))


def _by_code(rows: Iterable[Mapping[str, str]], column: str) -> dict[str, tuple[str, ...]]:
    """What a column has -> the codes of its rows."""
    out: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in rows:
        for one in filter(None, row[column].split("|")):
            out[one] += (row["code"],)
    return dict(out)


def _told(what: str, codes: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    for code in codes:
        yield what, code, _MUCH if len(codes) == 1 else _LITTLE

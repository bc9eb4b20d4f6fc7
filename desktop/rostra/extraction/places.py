"""Smaller places: they tell a country that the article names anyhow.

Eighty thousand villages and towns share their names with one another and with people, so that none
of them says much alone.  Where the article names one of the countries that have a place of the
name, and only one, it is that country's: “the dam at Gabčíkovo”, in talks with Slovakia.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rostra.domain.errors import RostraError

_NAME = re.compile(
    r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*(?:\s(?:[a-z]{2,3}\s)?[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)*)*"
)
_FUNCTION_WORDS = frozenset(
    """
    In At From To Near The And For Of On But When While As If By With Between Outside Around
    """.split()  # noqa: SIM905
)
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Dame|President|Minister|Secretary|Chancellor|Senator|Mayor|General"
    r"|Colonel|Captain|King|Queen|Prince|Princess|Judge|Professor|Deputy|Commissioner)\.?\s\Z"
)
_SAID = re.compile(r",?\s(?:said|says|told|added|replied|noted|asked|warned|called|denied|who)\b")
_OWNER = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, slots=True)
class Places:
    """The table `resources/countries/places.csv`, sorted by name.  Picklable."""

    lines: tuple[str, ...] = ()
    """“name,CODE|CODE”, the name without accents."""

    @classmethod
    def load(cls, resources: Path) -> Places:
        """Read the table.  Raises RostraError when it is missing or damaged."""
        path = resources / "countries" / "places.csv"
        try:
            return cls(tuple(path.read_text("utf-8").splitlines()))
        except (OSError, UnicodeDecodeError) as error:
            raise RostraError(
                f"The table of countries {path} cannot be read.", "Install Rostra again."
            ) from error

    def codes(self, name: str) -> list[str]:
        """The countries that have a place of the name; none where it is unknown."""
        key = _bare(name) + ","
        at = bisect_left(self.lines, key)
        if at < len(self.lines) and self.lines[at].startswith(key):
            return self.lines[at][len(key) :].split("|")
        return []

    def within(
        self, text: str, named: Collection[str], covered: Collection[int], people: Iterable[str]
    ) -> Iterator[tuple[int, int, str]]:
        """(start, end, code) of the places in `text` that are of one of the countries `named`.

        Nothing that begins at a character `covered`, and none of the names of `people`.
        """
        if not named or not self.lines:
            return
        found = [_without_function_word(match) for match in _NAME.finditer(text)]
        taken = {*people, *(name.split()[-1] for _, name in found if " " in name)}
        for start, name in found:
            if start in covered or name in taken:
                continue
            codes = [code for code in self.codes(name) if code in named]
            if len(codes) == 1 and not _is_a_person(text, start, start + len(name)):
                yield start, start + len(name), codes[0]


def _without_function_word(match: re.Match[str]) -> tuple[int, str]:
    """Where a name begins, and the name: “In | Talas”, without a possessive."""
    first, _, others = match[0].partition(" ")
    if others and first in _FUNCTION_WORDS:
        return match.start() + len(first) + 1, _OWNER.sub("", others)
    return match.start(), _OWNER.sub("", match[0])


def _is_a_person(text: str, start: int, end: int) -> bool:
    return bool(_TITLE.search(text, max(0, start - 16), start) or _SAID.match(text, end))


def without_accents(name: str) -> str:
    """“Gabčíkovo” is Gabcikovo."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _bare(name: str) -> str:
    plain = name.replace("’", "'")
    return plain if plain.isascii() else without_accents(plain)

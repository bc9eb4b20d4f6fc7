"""The names of states as speakers' titles use them: "Azerbaijani", "Baku", "Azerbaijan's".

The table of countries itself is `resources/countries`; this only reads the names from it, and
knows how an adjective is made where an article speaks of a state no table has.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.people.names import latin

NAME, ADJECTIVE, CAPITAL = "name", "adjective", "capital"
_ENDINGS = (
    "n", "an", "ian", "ean", "ese", "i", "ish", "er", "ic", "nese", "ite", "lese", "ovian", "ine",
)  # fmt: skip


@lru_cache(maxsize=65536)
def _key(phrase: str) -> str:
    """A phrase as the forms are kept: articles ask the same words again and again."""
    return latin(phrase).removeprefix("the ").strip(" .'")


@dataclass(frozen=True, slots=True)
class States:
    """`forms`: folded name, adjective or capital -> (code, which of the three)."""

    forms: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    english: Mapping[str, str] = field(default_factory=dict)
    """code -> English short name."""

    @classmethod
    def load(cls, folder: Path) -> States:
        """From `resources/countries/countries.csv`.  Raises a RostraError when it is damaged."""
        path = folder / "countries.csv"
        try:
            with path.open(encoding="utf-8", newline="") as file:
                rows = [
                    (r["code"], r["name"], _split(r["names"], r["formers"]),
                     _split(r["adjectives"], r["demonyms"]), _split(r["capitals"]))
                    for r in csv.DictReader(file)
                ]  # fmt: skip
        except (OSError, UnicodeDecodeError, csv.Error, KeyError) as error:
            raise RostraError(
                f"the table of countries {path} cannot be read: {error}.",
                "Install Rostra again; the archive itself is not touched.",
            ) from None
        return states_of(rows)

    def find(self, phrase: str) -> tuple[str, str] | None:
        """(code, NAME | ADJECTIVE | CAPITAL) of a phrase, "the" and case left aside."""
        key = _key(phrase)
        found = self.forms.get(key)
        if found is None and "." in key:
            found = self.forms.get(key.replace(".", ""))
        return found

    def code(self, phrase: str) -> str:
        """The code of a phrase, or ""."""
        found = self.find(phrase)
        return found[0] if found else ""

    def name(self, code: str) -> str:
        """The English short name; a state that no table has is its own code."""
        return self.english.get(code, code)


def _split(*cells: str) -> list[str]:
    return [form for cell in cells for form in cell.split("|") if form]


def is_adjective_of(adjective: str, state: str) -> bool:
    """Whether "Ordonian" can be the adjective of "Ordonia": for states that no table has."""
    word, name = latin(adjective), latin(state)
    stem = name.rstrip("aeiouy")
    if len(stem) < 3 or not word.startswith(stem[:-1]) or word == name:
        return False
    for base in (name, stem, name[:-1]):
        if word.startswith(base) and word[len(base) :] in _ENDINGS:
            return True
    return False


class Adjectives:
    """Of which of some states a word is the adjective, looked up by how it begins."""

    def __init__(self, states: Iterable[str]) -> None:
        self._alike: dict[str, list[str]] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        for state in states:
            self._alike.setdefault(latin(state)[:_BEGINNING], []).append(state)

    def of(self, word: str) -> tuple[str, ...]:
        """The states that a word is the adjective or the name of."""
        known = self._known.get(word)
        if known is None:
            key = latin(word)
            near = self._alike.get(key[:_BEGINNING], ())
            known = tuple(s for s in near if latin(s) == key or is_adjective_of(word, s))
            self._known[word] = known
        return known


_BEGINNING = 2
"""Letters that an adjective shares with its state at the least."""


def adjectives_among(words: Iterable[str]) -> dict[str, str]:
    """Of the capitalised words of a text: adjective -> the state that it is of.

    Only words that begin alike are compared, so that this stays linear in the text.
    """
    alike: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        if len(word) > 3:
            alike.setdefault(latin(word)[:3], []).append(word)
    out = {}
    for group in alike.values():
        for one in group:
            states = [other for other in group if other != one and is_adjective_of(one, other)]
            if states:
                # of Tarvonia, and not of its capital Tarvon, nor of TARVONIA in a headline
                out[one] = max(states, key=lambda s: (len(s), not s.isupper()))
    return out


def states_of(
    rows: Iterable[tuple[str, str, Iterable[str], Iterable[str], Iterable[str]]],
) -> States:
    """From (code, English name, names, adjectives, capitals); the first claim wins."""
    forms: dict[str, tuple[str, str]] = {}
    english: dict[str, str] = {}
    for code, name, names, adjectives, capitals in rows:
        english[code] = name
        for kind, group in ((NAME, (name, *names)), (ADJECTIVE, adjectives), (CAPITAL, capitals)):
            for form in group:
                if kind == CAPITAL and form.startswith("The "):
                    continue  # The Valley: any valley would be Anguilla
                forms.setdefault(latin(form).removeprefix("the "), (code, kind))
    return States(forms, english)


def states_in(phrase: str, states: States) -> list[str]:
    """Codes of the states a phrase names, and the names of states that no table has."""
    out: list[str] = []
    words = re.findall(r"[^\W\d_][\w.'’\-]*", phrase)
    i = 0
    while i < len(words):
        for size in (4, 3, 2, 1):
            piece = " ".join(words[i : i + size])
            piece = re.sub(r"['’]s?\Z", "", piece)
            found = states.find(piece) if piece[:1].isupper() else None
            if found:
                out.append(found[0])
                i += size
                break
        else:
            i += 1
    return out

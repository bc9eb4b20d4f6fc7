"""Sectors by weighted words: of the statement, its announced topic, its paragraph."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.domain.fold import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TERM = re.compile(r"(.+?)(\*?)([12]?)\Z")
_STRONG, _WEAK = 2.0, 1.0
_MOST_KNOWN = 50_000
"""Words that are kept with the open terms they begin with."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Terms by their first word: (rest of the words, last one open-ended, slug, weight)."""

    terms: Mapping[str, tuple[tuple[tuple[str, ...], bool, str, float], ...]]
    open_terms: Mapping[str, tuple[tuple[str, str, float], ...]]
    """First four letters -> (stem, slug, weight) of one-word terms that end in `*`."""
    labels: Mapping[str, str]
    _known: dict[str, tuple[tuple[str, str, float], ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @classmethod
    def load(cls, resources: Path) -> Lexicon:
        """Read the tables.  Raises RostraError when one is missing or damaged."""
        folder = resources / "sectors"
        try:
            with (folder / "sectors.csv").open(encoding="utf-8", newline="") as f:
                labels = {row["slug"]: row["label_en"] for row in csv.DictReader(f)}
            with (folder / "lexicon.csv").open(encoding="utf-8", newline="") as f:
                rows = [(row["slug"], row["terms"].split("|")) for row in csv.DictReader(f)]
        except (OSError, KeyError, UnicodeDecodeError, csv.Error) as error:
            raise RostraError(
                f"The tables of sectors in {folder} cannot be read.", "Install Rostra again."
            ) from error
        return cls._of(rows, labels)

    @classmethod
    def _of(cls, rows: list[tuple[str, list[str]]], labels: Mapping[str, str]) -> Lexicon:
        terms: dict[str, list[tuple[tuple[str, ...], bool, str, float]]] = {}
        stems: dict[str, list[tuple[str, str, float]]] = {}
        for slug, written in rows:
            for term in written:
                found = _TERM.match(term)
                assert found is not None
                words = tuple(_WORD.findall(fold(found[1])))
                weight = _WEAK if found[3] == "1" else _STRONG
                if len(words) == 1 and found[2]:
                    stems.setdefault(words[0][:3], []).append((words[0], slug, weight))
                else:
                    entry = (words[1:], bool(found[2]), slug, weight * len(words))
                    terms.setdefault(words[0], []).append(entry)
        return cls(
            {k: tuple(v) for k, v in terms.items()}, {k: tuple(v) for k, v in stems.items()}, labels
        )

    def score(self, text: str) -> Counter[str]:
        """Slug -> weight of its terms in `text`; a term counts once."""
        words = _WORD.findall(fold(text))
        seen: set[tuple[str, str]] = set()
        scores: Counter[str] = Counter()
        for word in dict.fromkeys(words):
            for stem, slug, weight in self._opened_by(word):
                if (stem, slug) not in seen:
                    seen.add((stem, slug))
                    scores[slug] += weight  # type: ignore[assignment]  # Counter of floats
        for i, word in enumerate(words):
            for rest, is_open, slug, weight in self.terms.get(word, ()):
                if (
                    _follow(words, i + 1, rest, is_open)
                    and (" ".join((word, *rest)), slug) not in seen
                ):
                    seen.add((" ".join((word, *rest)), slug))
                    scores[slug] += weight  # type: ignore[assignment]
        return scores

    def _opened_by(self, word: str) -> tuple[tuple[str, str, float], ...]:
        """The open terms that a word begins with: the words of the news come again and again."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            alike = self.open_terms.get(word[:3], ())
            known = self._known[word] = tuple(term for term in alike if word.startswith(term[0]))
        return known


def _follow(words: list[str], at: int, rest: tuple[str, ...], is_open: bool) -> bool:
    if at + len(rest) > len(words):
        return False
    *firm, last = rest or ("",)
    if not rest:
        return True
    if words[at : at + len(firm)] != list(firm):
        return False
    word = words[at + len(firm)]
    return word.startswith(last) if is_open else word == last

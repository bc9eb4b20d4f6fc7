"""The gazetteer: who held which public office, 1990 to today (docs/people.md).

Two tables in `resources/people`: `people.csv.gz` (one line a person) and `offices.csv.gz` (one
line a term, in the order of the persons).  Loading reads the lines and builds one index, from each
word of a name to the persons who bear it; records are made when they are asked for.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.people.names import latin, name_key, name_words, skeleton
from rostra.extraction.people.titles import BODY_HEAD

PEOPLE_COLUMNS = ("id", "name", "aliases", "qid", "gender")
OFFICE_COLUMNS = (
    "person",
    "role",
    "rank",
    "country",
    "body",
    "start",
    "end",
    "known_until",
    "source",
)


class GazetteerError(RostraError):
    """The gazetteer's tables are missing or damaged."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of office.  Days are ISO text, possibly a year or a month only; "" is open.

    Where `end` is "" and `known_until` is given, the sources only say that the person held the
    office on that day; what came after is not known.
    """

    role: str
    rank: str
    country: str
    body: str
    start: str
    end: str
    known_until: str
    source: str

    def on(self, day: date) -> bool:
        """Whether the person certainly held it that day."""
        iso = day.isoformat()
        if self.start and not _at_or_after(iso, self.start):
            return False
        if self.end:
            return iso <= _last(self.end)
        return not self.known_until or iso <= _last(self.known_until)

    def may_be_on(self, day: date) -> bool:
        """The same, where an end that no source gives counts as still open."""
        iso = day.isoformat()
        return _at_or_after(iso, self.start) and (not self.end or iso <= _last(self.end))


def _at_or_after(iso: str, start: str) -> bool:
    return not start or iso[: len(start)] >= start


def _last(end: str) -> str:
    return f"{end}~"[: max(len(end), 11)] if len(end) < 10 else end


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the gazetteer."""

    number: int
    name: str
    aliases: tuple[str, ...]
    qid: str
    gender: str
    terms: tuple[Term, ...]

    def terms_on(self, day: date) -> list[Term]:
        """The offices certainly held that day, weightiest first."""
        return sorted((t for t in self.terms if t.on(day)), key=_weight)

    def led_on(self, day: date) -> frozenset[str]:
        """The bodies certainly headed that day."""
        return frozenset(t.body for t in self.terms if t.rank == BODY_HEAD and t.on(day))


_RANKS = (
    "head_of_state", "head_of_government", "head_of_organisation", "foreign_minister",
    "deputy_head", "minister", "commissioner",
)  # fmt: skip


def _weight(term: Term) -> tuple[int, int]:
    rank = _RANKS.index(term.rank) if term.rank in _RANKS else len(_RANKS)
    # Two heads of other states are co-princes of Andorra, and not for what they are quoted.
    return rank + 2 * term.role.startswith("Co-prince"), -len(term.role)


class Gazetteer:
    """All persons, found by the words of their names.  Picklable; safe to share between threads."""

    def __init__(self, people: Sequence[Sequence[str]], offices: Sequence[Sequence[str]]) -> None:
        """Rows as in the tables, without headers.  Raises GazetteerError where they disagree."""
        self._people = people
        self._offices = offices
        self._numbers = {row[0]: n for n, row in enumerate(people)}
        self._terms: dict[int, list[int]] = {}
        numbers = self._numbers
        try:
            for n, row in enumerate(offices):
                self._terms.setdefault(numbers[row[0]], []).append(n)
        except (KeyError, IndexError) as error:
            raise GazetteerError(
                f"the table of offices names a person that the table of people lacks: {error}",
                "Install Rostra again, or build the tables with packaging/people/build.py.",
            ) from None
        self._by_word: dict[str, list[int]] = {}
        self._index()
        self._entries: dict[int, Entry] = {}

    def _index(self) -> None:
        index = self._by_word
        for n, row in enumerate(self._people):
            names = f"{row[1]} {row[2]}" if row[2] else row[1]
            key = latin(names.replace("|", " ").replace("-", " ").replace("'", "").replace("’", ""))
            for word in set(key.split()):
                if word in index:
                    index[word].append(n)
                else:
                    index[word] = [n]

    @classmethod
    def load(cls, folder: Path) -> Gazetteer:
        """From `resources/people`.  Raises GazetteerError when a table is missing or damaged."""
        try:
            people = _rows(folder / "people.csv.gz", PEOPLE_COLUMNS)
            offices = _rows(folder / "offices.csv.gz", OFFICE_COLUMNS)
        except (OSError, EOFError, UnicodeDecodeError, csv.Error) as error:
            raise GazetteerError(
                f"the table of people in {folder} cannot be read: {error}.",
                "Install Rostra again; the archive itself is not touched.",
            ) from None
        return cls(people, offices)

    @classmethod
    def empty(cls) -> Gazetteer:
        """One that knows nobody."""
        return cls((), ())

    def __len__(self) -> int:
        return len(self._people)

    def __iter__(self) -> Iterator[Entry]:
        return (self[n] for n in range(len(self._people)))

    def __getitem__(self, number: int) -> Entry:
        entry = self._entries.get(number)
        if entry is None:
            row = self._people[number]
            terms = tuple(Term(*self._offices[n][1:]) for n in self._terms.get(number, ()))
            aliases = tuple(a for a in row[2].split("|") if a)
            entry = Entry(number, row[1], aliases, row[3], row[4], terms)
            self._entries[number] = entry
        return entry

    def having(self, words: Sequence[str]) -> list[int]:
        """Persons who bear every one of these words (keys of `name_words`) in some name.

        Initials are asked of nobody: “George W. Bush” has “George” and “Bush”.
        """
        lists = [self._by_word.get(w) for w in words if len(w) > 1]
        if not lists or any(x is None for x in lists):
            return []
        smallest, *rest = sorted((x for x in lists if x is not None), key=len)
        return [n for n in smallest if all(n in x for x in rest)]

    def sounding(self, word: str) -> list[int]:
        """Persons with a word in a name that has the same consonants; for variants of spelling."""
        return sorted({n for other in self._skeletons.get(skeleton(word), ())
                       for n in self._by_word[other]})  # fmt: skip

    @cached_property
    def _skeletons(self) -> dict[str, list[str]]:
        out: dict[str, list[str]] = {}
        for word in self._by_word:
            if len(word) > 3:
                out.setdefault(skeleton(word), []).append(word)
        return out

    def by_full_name(self, name: str) -> list[int]:
        """Persons one of whose names is exactly this, case, accents and script aside."""
        key = name_key(name)
        return [
            n for n in self.having(name_words(name))
            if any(name_key(x) == key for x in (self[n].name, *self[n].aliases))
        ]  # fmt: skip

    def holders(self, country: str, ranks: frozenset[str], day: date, body: str = "") -> list[int]:
        """Who certainly held an office of one of these ranks in a country or body that day."""
        return [
            n
            for n in self._by_state.get(body or country, ())
            if any(
                t.rank in ranks and t.on(day) and (t.body == body if body else t.country == country)
                for t in self[n].terms
            )
        ]

    @cached_property
    def _by_state(self) -> dict[str, list[int]]:
        out: dict[str, list[int]] = {}
        for row in self._offices:
            number = self._numbers[row[0]]
            for key in (row[3], row[4]):
                if key and (key not in out or out[key][-1] != number):
                    out.setdefault(key, []).append(number)
        return out


def _rows(path: Path, columns: Sequence[str]) -> list[list[str]]:
    data = path.read_bytes()
    text = gzip.decompress(data).decode("utf-8")
    reader = csv.reader(io.StringIO(text, newline=""))
    head = next(reader, [])
    if tuple(head) != tuple(columns):
        raise csv.Error(f"{path.name} has the columns {', '.join(head)}")
    rows = list(reader)
    if any(len(row) != len(columns) for row in rows):
        raise csv.Error(f"a line of {path.name} has another number of columns")
    return rows

"""From what was typed to a tree.  Never raises; reads at most `MAX_LENGTH` characters.

    query := or
    or    := and { ("OR" | "|") and }          and := { ["AND"] unary }
    unary := ["-" | "NOT"] atom
    atom  := "(" query ")" | field ":" value | '"' phrase '"' [ "~" digits ] | word
    value := word | '"' phrase '"' | range | ( ">" | ">=" | "<" | "<=" | "=" ) point
             | "(" query ")"

What is not finished yet (a bracket left open, `speaker:` with nothing after it) is read as
far as it goes, because people see the results while they type.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rostra.domain.query import (
    MAX_LENGTH,
    And,
    Compare,
    Field,
    Node,
    Not,
    Or,
    Parsed,
    Phrase,
    Range,
    Word,
)
from rostra.domain.query_fields import BY_NAME, QueryField, Takes

MAX_DEPTH = 40
"""Brackets inside brackets that are followed; deeper ones are passed over."""

_ORDERED = (Takes.DATE, Takes.NUMBER)
_QUOTES = {'"': '"', "“": "”", "«": "»"}
_NAME = re.compile(r"([^\W\d_]+):")
_RUN = re.compile(r'[^\s()|"“”«»]+')
_OPERATOR = re.compile(r"(>=|<=|>|<|=)(.*)", re.DOTALL)
_SLOP = re.compile(r"~(\d+)")


@dataclass(frozen=True, slots=True)
class Clause:
    """One top-level part of a query and the characters [start, end) that say it."""

    start: int
    end: int
    node: Node


def parse(text: str) -> Parsed:
    """Read a query.  `Parsed.node` is None when it asks for everything."""
    reader = _Reader(text)
    return Parsed(reader.read(), tuple(dict.fromkeys(reader.hints)))


def clauses(text: str) -> tuple[Clause, ...]:
    """The parts that must all be true, with where they stand.

    A query with OR at its top is one clause.
    """
    reader = _Reader(text)
    reader.read()
    return tuple(reader.top)


def is_searchable(text: str) -> bool:
    """Whether there is a letter or digit in it, so that it can be found."""
    return any(c.isalnum() for c in text)


class _Reader:
    """A hand-written descent over one text; `at` is the next character to be read."""

    def __init__(self, text: str) -> None:
        self.text = text[:MAX_LENGTH]
        self.at = 0
        self.hints: list[str] = []
        self.top: list[Clause] = []
        self.depth = 0
        self.in_value = False
        if len(text) > MAX_LENGTH:
            self.hints.append(f"Only the first {MAX_LENGTH} characters are searched for.")

    def read(self) -> Node | None:
        """Read all of it; a closing bracket too many is passed over."""
        parts: list[Node] = []
        while True:
            node = self._or()
            if node is not None:
                parts.append(node)
            if self.at >= len(self.text):
                break
            self.hints.append("A closing bracket has no opening one.")
            self.at += 1
        return all_of(parts)

    # -- the grammar ---------------------------------------------------------------

    def _or(self) -> Node | None:
        parts: list[Node] = []
        mark = len(self.top)
        while True:
            node = self._and()
            if node is not None:
                parts.append(node)
            if not self._take_or():
                break
        whole = any_of(parts)
        if len(parts) > 1 and whole is not None and self.depth == 0 and not self.in_value:
            self.top[mark:] = [Clause(self.top[mark].start, self.top[-1].end, whole)]
        return whole

    def _and(self) -> Node | None:
        parts: list[Node] = []
        while True:
            self._blanks()
            if self.at >= len(self.text) or self.text[self.at] == ")" or self._sees_or():
                return all_of(parts)
            if self._take_word("AND"):
                continue
            start = self.at
            node = self._unary()
            if node is None:
                continue
            parts.append(node)
            if self.depth == 0 and not self.in_value:
                self.top.append(Clause(start, self.at, node))

    def _unary(self) -> Node | None:
        minus = self.text[self.at] == "-" and self._follows(self.at + 1)
        if minus:
            self.at += 1
        elif self._take_word("NOT"):
            self._blanks()
            if self.at >= len(self.text) or self.text[self.at] in ")|":
                return None
        else:
            return self._atom()
        node = self._atom()
        return None if node is None else Not(node)

    def _atom(self) -> Node | None:
        char = self.text[self.at]
        if char == "(":
            return self._bracket()
        if char in _QUOTES:
            return self._phrase()
        found = _NAME.match(self.text, self.at)
        if found and not self.in_value:
            field = BY_NAME.get(found[1].lower())
            if field:
                self.at = found.end()
                return self._value(field)
            self.hints.append(f"There is no field “{found[1]}:”; it is searched for as a word.")
        return self._word()

    def _bracket(self) -> Node | None:
        self.at += 1
        if self.depth >= MAX_DEPTH:
            self.hints.append("Brackets are nested too deeply; the innermost are passed over.")
            return None
        self.depth += 1
        node = self._or()
        self.depth -= 1
        if self.at < len(self.text):
            self.at += 1
        else:
            self.hints.append("A bracket is not closed yet.")
        return node

    def _phrase(self) -> Node | None:
        closing = _QUOTES[self.text[self.at]]
        start = self.at + 1
        end = min(
            (i for i in (self.text.find(c, start) for c in {closing, '"'}) if i >= 0), default=-1
        )
        if end < 0:
            self.hints.append("A quotation mark is not closed yet.")
            end = len(self.text)
        self.at = min(end + 1, len(self.text))
        slop = _SLOP.match(self.text, self.at)
        if slop:
            self.at = slop.end()
        words = " ".join(self.text[start:end].split())
        if not is_searchable(words):
            return None
        return Phrase(words, min(int(slop[1][:4]), 1000) if slop else 0)

    def _word(self) -> Node | None:
        found = _RUN.match(self.text, self.at)
        if not found:
            self.at += 1  # a lone bar or closing quotation mark
            return None
        self.at = found.end()
        return Word(found[0]) if is_searchable(found[0]) else None

    def _value(self, field: QueryField) -> Node | None:
        """A value in brackets is spread: `sector:(a OR b)` is `sector:a OR sector:b`."""
        node: Node | None
        if self.at < len(self.text) and self.text[self.at] == "(":
            outer, self.in_value = self.in_value, True
            inner = self._bracket()
            self.in_value = outer
            node = None if inner is None else _spread(field, inner)
        elif self.at < len(self.text) and self.text[self.at] in _QUOTES:
            phrase = self._phrase()
            node = Field(field.name, phrase) if isinstance(phrase, Phrase) else None
        else:
            node = self._plain(field)
        if node is None:
            self.hints.append(f"{field.name}: wants a value, as in {field.example}")
        return node

    def _plain(self, field: QueryField) -> Field | None:
        found = _RUN.match(self.text, self.at)
        if not found:
            return None
        self.at = found.end()
        operator = _OPERATOR.fullmatch(found[0])
        if operator and not operator[2] and self.text[self.at : self.at + 1] in _QUOTES:
            phrase = self._phrase()
            if not isinstance(phrase, Phrase):
                return None
            if field.takes in _ORDERED or operator[1] == "=":
                return Field(field.name, Compare(operator[1], phrase.text))
            return Field(field.name, phrase)
        return _read_value(field, found[0])

    # -- small steps ---------------------------------------------------------------

    def _blanks(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def _follows(self, at: int) -> bool:
        """Whether an atom can begin right here: neither blank nor end nor closing bracket."""
        return at < len(self.text) and not self.text[at].isspace() and self.text[at] not in ")|"

    def _sees_word(self, word: str) -> bool:
        found = _RUN.match(self.text, self.at)
        return bool(found and found[0] == word)

    def _take_word(self, word: str) -> bool:
        if not self._sees_word(word):
            return False
        self.at += len(word)
        return True

    def _sees_or(self) -> bool:
        return self.text[self.at] == "|" or self._sees_word("OR")

    def _take_or(self) -> bool:
        self._blanks()
        if self.at >= len(self.text) or not self._sees_or():
            return False
        self.at += 1 if self.text[self.at] == "|" else 2
        return True


def _read_value(field: QueryField, text: str) -> Field | None:
    """A value that is neither quoted nor bracketed: a comparison, a range or a word."""
    ordered = field.takes in _ORDERED
    found = _OPERATOR.fullmatch(text)
    if found and (ordered or found[1] == "="):
        return Field(field.name, Compare(found[1], found[2])) if is_searchable(found[2]) else None
    if ordered and ".." in text:
        low, _, high = text.partition("..")
        return Field(field.name, Range(low, high)) if is_searchable(low + high) else None
    return Field(field.name, Word(text)) if is_searchable(text) else None


def _spread(field: QueryField, node: Node) -> Node | None:
    match node:
        case Word(text):
            return _read_value(field, text)
        case Phrase():
            return Field(field.name, node)
        case Not(part):
            inner = _spread(field, part)
            return None if inner is None else Not(inner)
        case And(parts):
            return all_of([n for p in parts if (n := _spread(field, p)) is not None])
        case Or(parts):
            return any_of([n for p in parts if (n := _spread(field, p)) is not None])
        case Field():
            return node


def all_of(parts: Sequence[Node]) -> Node | None:
    """Their conjunction, ANDs in ANDs flattened; None for none."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, And) else (part,))
    if not flat:
        return None
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(parts: Sequence[Node]) -> Node | None:
    """Their disjunction, ORs in ORs flattened; None for none."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Or) else (part,))
    if not flat:
        return None
    return flat[0] if len(flat) == 1 else Or(tuple(flat))

"""Changing one clause of a query as typed, and nothing else of it: what a clicked facet does."""

from __future__ import annotations

from enum import StrEnum

from rostra.domain.fold import fold
from rostra.domain.query import Field, Node, Not, Or, Phrase, Range, Word
from rostra.domain.query_parse import Clause, all_of, clauses, parse
from rostra.domain.query_write import write


class FacetState(StrEnum):
    """How a facet's value stands in the query."""

    OFF = "off"
    INCLUDE = "include"
    EXCLUDE = "exclude"


def clause(name: str, value: str) -> Field:
    """`name:value`, in quotation marks where it must be."""
    plain = Field(name, Word(value))
    if parse(write(plain)).node == plain:
        return plain
    return Field(name, Phrase(" ".join(value.replace('"', " ").split())))


def state(text: str, name: str, value: str) -> FacetState:
    """Whether the query asks for the value, shuts it out, or says nothing of it."""
    found = _find(text, name, value)
    if found is None:
        return FacetState.OFF
    return FacetState.EXCLUDE if isinstance(found.node, Not) else FacetState.INCLUDE


def shut_out(text: str, name: str) -> list[str]:
    """The values of this field that the query's own clauses exclude, as they are typed."""
    parts = [c.node.part for c in clauses(text) if isinstance(c.node, Not)]
    return [
        part.value.text
        for part in parts
        if isinstance(part, Field) and part.name == name and isinstance(part.value, Word | Phrase)
    ]


def asked_for(text: str, name: str) -> list[str]:
    """The values of this field that the query's own clauses ask for, as they are typed."""
    parts = [c.node for c in clauses(text)]
    return [
        part.value.text
        for part in parts
        if isinstance(part, Field) and part.name == name and isinstance(part.value, Word | Phrase)
    ]


def cycle(text: str, name: str, value: str) -> str:
    """Include, then exclude, then off again."""
    found = _find(text, name, value)
    if found is None:
        return add(text, clause(name, value))
    if isinstance(found.node, Not):
        return _cut(text, found)
    return _checked(
        text[: found.start] + "-" + text[found.start :],
        [Not(c.node) if c is found else c.node for c in _around(text, found)],
    )


def set_state(text: str, name: str, value: str, wanted: FacetState) -> str:
    """The query with the value included, excluded or no longer spoken of."""
    found = _find(text, name, value)
    rest = _cut(text, found) if found else text
    if wanted is FacetState.OFF:
        return rest
    part: Node = clause(name, value)
    return add(rest, Not(part) if wanted is FacetState.EXCLUDE else part)


def set_range(text: str, name: str, low: str, high: str) -> str:
    """The query with its `name:` clauses replaced by one range; both ends "" takes them out."""
    for found in reversed(clauses(text)):
        if isinstance(found.node, Field) and found.node.name == name:
            text = _cut(text, found)
    if not low and not high:
        return text
    value = Word(low) if low == high else Range(low, high)
    return add(text, Field(name, value))


def add(text: str, node: Node) -> str:
    """The query with one more part that must be true; an open OR at its top is put in brackets."""
    before = parse(text).node
    if before is None:
        return write(node)
    parts = [*(c.node for c in clauses(text)), node]
    edited = f"{text.rstrip()} {write(node)}"
    if isinstance(before, Or) and [c.node for c in clauses(edited)] != parts:
        edited = f"({text.strip()}) {write(node)}"  # it has no brackets of its own yet
    return _checked(edited, parts)


def _checked(edited: str, parts: list[Node]) -> str:
    """`edited` if it says just `parts`; else the same written out.

    What was typed may be unfinished ("(rail", "a OR"), so that adding to it changes its meaning.
    """
    said = [c.node for c in clauses(edited)]
    return edited if said == parts else write(all_of(parts))


def _around(text: str, found: Clause) -> list[Clause]:
    return [found if c == found else c for c in clauses(text)]


def _find(text: str, name: str, value: str) -> Clause | None:
    wanted = _text(clause(name, value))
    for found in clauses(text):
        node = found.node.part if isinstance(found.node, Not) else found.node
        if isinstance(node, Field) and node.name == name and _text(node) == wanted:
            return found
    return None


def _text(node: Field) -> str | None:
    return fold(node.value.text) if isinstance(node.value, Word | Phrase) else None


def _cut(text: str, found: Clause) -> str:
    before, after = text[: found.start].rstrip(), text[found.end :].lstrip()
    for word in ("AND", "NOT"):
        if before.endswith(" " + word) or before == word:
            before = before[: -len(word)].rstrip()
    if not before and after.startswith("AND "):
        after = after[4:]
    rest = [c.node for c in clauses(text) if c != found]
    return _checked(f"{before} {after}".strip(), rest)

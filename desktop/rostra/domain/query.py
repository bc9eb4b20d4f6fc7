"""The query language as a tree (docs/query.md has the grammar).

`parse` in `query_parse` makes it from what was typed and never raises; `write` in
`query_write` makes text of it again.  Writing and parsing give the same tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_LENGTH = 500
"""Characters of a query that are read; the rest is left out, and `Parsed.hints` says so."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of text.  `*` in it stands for any letters: `transit*`.

    A `~` at its end allows for one wrong letter, `~2` for two.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words next to each other, in order; with `slop` n, in any order within n words."""

    text: str
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Range:
    """`a..b`, both included; "" is open."""

    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Compare:
    """`>1bn`, `>=`, `<`, `<=`, `=Q7747`."""

    operator: str
    point: str


@dataclass(frozen=True, slots=True)
class Field:
    """`speaker:"Ilham Aliyev"`: a field by its full name, and what it must be."""

    name: str
    value: Word | Phrase | Range | Compare
    """A value in brackets never gets here: `sector:(a OR b)` is read as `sector:a OR sector:b`."""


@dataclass(frozen=True, slots=True)
class Not:
    """`-gas`."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of them; two or more parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them; two or more parts."""

    parts: tuple[Node, ...]


Node = Word | Phrase | Field | Not | And | Or


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as read: `node` is None when it asks for everything."""

    node: Node | None
    hints: tuple[str, ...] = field(default=())
    """Quiet remarks: an unknown field read as text, a bracket that was never closed."""

"""From a tree to text that parses to the same tree."""

from __future__ import annotations

import re

from rostra.domain.query import And, Compare, Field, Node, Not, Or, Phrase, Range, Word

_PLAIN = re.compile(r'[^\s()|"“”«»]+\Z')


def write(node: Node | None) -> str:
    """The query in words; "" for everything.  `parse(write(parse(x).node))` is `parse(x)`."""
    return "" if node is None else _write(node)


def _write(node: Node) -> str:
    match node:
        case Word(text):
            return text
        case Phrase(text, slop):
            return f'"{text}"~{slop}' if slop else f'"{text}"'
        case Field(name, value):
            return f"{name}:{_value(value)}"
        case Not(part):
            return "-" + (_bracketed(part) if isinstance(part, And | Or | Not) else _write(part))
        case And(parts):
            return " ".join(_bracketed(p) if isinstance(p, Or) else _write(p) for p in parts)
        case Or(parts):
            return " OR ".join(_write(p) for p in parts)


def _bracketed(node: Node) -> str:
    return f"({_write(node)})"


def _value(value: Word | Phrase | Range | Compare) -> str:
    match value:
        case Range(low, high):
            return f"{low}..{high}"
        case Compare(operator, point):
            return operator + (point if _PLAIN.match(point) else f'"{point}"')
        case _:
            return _write(value)

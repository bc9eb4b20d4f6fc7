"""What a clause wants whose value is no date or number: it would find nothing in silence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from rostra.domain.query import And, Field, Node, Not, Or
from rostra.domain.query_fields import BY_NAME, Takes
from rostra.storage.values import days, numbers


def unread(node: Node | None) -> tuple[str, ...]:
    """A hint for each date or number that nobody can read, as "date:never"; each once."""
    return tuple(dict.fromkeys(_hints(node)))


def _hints(node: Node | None) -> Iterator[str]:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _hints(part)
        case Not(part):
            yield from _hints(part)
        case Field(name, value) if name in BY_NAME:
            field = BY_NAME[name]
            no_day = field.takes == Takes.DATE and days(value, _today()) is None
            no_number = field.takes == Takes.NUMBER and numbers(value) is None
            if no_day or no_number:
                yield f"{field.name}: wants a value, as in {field.example}"


def _today() -> date:
    return datetime.now().astimezone().date()

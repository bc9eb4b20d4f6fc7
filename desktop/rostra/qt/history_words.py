"""Lines of a record's history in words: who changed a field, from what to what."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from rostra.domain.changes import FieldChange
from rostra.qt import words
from rostra.qt.language import mark, translate

_MOST = 90
_WORDS = {
    "created": mark("History", "created"),
    "deleted": mark("History", "deleted"),
}
_NAMED: Mapping[str, Callable[[str], str]] = {
    "force": words.force,
    "kind": words.kind,
    "review": words.review,
    "said": words.day,
    "sectors": words.sector,
    "countries": words.country,
}


def author(name: str) -> str:
    """Who took a step: a person, or a program by its name and version."""
    return translate("History", "a person") if name == "person" else name


def field(one: FieldChange) -> str:
    """What was changed: a field, or the statement itself."""
    name = words.field(one.field) if one.field else translate("History", "statement")
    return words.capital(name)


def change(one: FieldChange) -> str:
    """“denies → asserts”; of the whole record, that it was created or deleted."""
    if not one.field:
        word = str(one.after or one.before)
        return translate("History", _WORDS[word]) if word in _WORDS else word
    return f"{_value(one.field, one.before)} → {_value(one.field, one.after)}"


def _value(field: str, value: object) -> str:
    if value in (None, "", (), [], "[]"):
        return "—"
    name = _NAMED.get(field, str)
    text = ", ".join(name(item) for item in _items(field, value))
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"


def _items(field: str, value: object) -> list[str]:
    """The journal keeps a list as JSON."""
    if field in ("sectors", "countries"):
        try:
            found = json.loads(str(value))
        except ValueError:
            found = None
        if isinstance(found, list):
            return [str(item) for item in found]
    return [str(value)]

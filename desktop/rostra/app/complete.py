"""Completion of what is typed into the search box: fields, names, tags, words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rostra.app.core import Core
from rostra.app.tables import tables
from rostra.domain.fold import fold
from rostra.domain.query_edit import clause
from rostra.domain.query_fields import BY_NAME, FIELDS, QueryField, Takes
from rostra.domain.query_write import write

MOST = 10
_BEFORE = re.compile(r'(-?)(?:([^\W\d_]+):)?("[^"]*|[^\s()|"]*)\Z')
_DATES = ("today", "last-7d", "last-30d", "last-365d")


@dataclass(frozen=True, slots=True)
class Completion:
    """One proposal: put `text` in place of the characters `start` to `end` of the query."""

    start: int
    end: int
    text: str
    label: str
    kind: str
    """"field", "speaker", "tag", "collection", "outlet", "sector", "country", "choice", "word"."""
    note: str = ""


def complete(core: Core, text: str, cursor: int) -> list[Completion]:
    """What may be meant by the word that ends at the cursor, likeliest first."""
    found = _BEFORE.search(text[:cursor])
    if found is None:
        return []
    minus, name, typed = found[1], found[2], found[3].lstrip('"')
    field = BY_NAME.get(name.lower()) if name else None
    if name and field is None:
        return []
    start = found.start() + len(minus)
    out: list[Completion] = []
    for value, label, kind, note in (
        _values(core, field, typed) if field else _anything(core, typed)
    ):
        whole = value if kind in ("field", "word") else write(clause(_field(field, kind), value))
        out.append(Completion(start, cursor, whole, label, kind, note))
        if len(out) == MOST:
            break
    return out


Proposal = tuple[str, str, str, str]
"""Value, label, kind, note."""


def _field(field: QueryField | None, kind: str) -> str:
    return field.name if field else {"collection": "in"}.get(kind, kind)


def _anything(core: Core, typed: str) -> Iterator[Proposal]:
    wanted = fold(typed)
    if not wanted:
        return
    for field in FIELDS:
        if any(fold(name).startswith(wanted) for name in (field.name, *field.aliases)):
            yield f"{field.name}:", f"{field.name}:", "field", field.help
    if len(wanted) < 2:
        return
    for agent in core.store.agents.match(typed, 4):
        if agent.statements:
            yield agent.name, agent.name, "speaker", _count(agent.statements)
    for tag in core.store.tags.tree():
        if fold(tag.name).startswith(wanted):
            yield tag.name, tag.name, "tag", _count(tag.statements)
    backend = core.keeper.backend()
    for word in backend.complete(typed, 5) if backend else ():
        yield word, word, "word", ""


def _values(core: Core, field: QueryField, typed: str) -> Iterator[Proposal]:
    wanted = fold(typed)
    yield from ((c, c, "choice", "") for c in field.choices if c.startswith(wanted))
    values = _VALUES.get(field.name)
    if values is not None:
        yield from values(core, typed, wanted)
    if field.takes is Takes.DATE:
        yield from ((d, d, "choice", "") for d in _DATES if d.startswith(wanted))


def _people(core: Core, typed: str, _wanted: str) -> Iterator[Proposal]:
    for agent in core.store.agents.match(typed, MOST):
        yield agent.name, agent.name, "speaker", _count(agent.statements)


def _tags(core: Core, _typed: str, wanted: str) -> Iterator[Proposal]:
    for tag in core.store.tags.tree():
        if wanted in fold(tag.name):
            yield tag.name, tag.name, "tag", _count(tag.statements)


def _collections(core: Core, _typed: str, wanted: str) -> Iterator[Proposal]:
    for held in core.store.collections.all():
        if wanted in fold(held.name):
            yield held.name, held.name, "collection", _count(held.statements)


def _outlets(core: Core, _typed: str, wanted: str) -> Iterator[Proposal]:
    for outlet in core.store.articles.outlets():
        if wanted in fold(outlet):
            yield outlet, outlet, "outlet", ""


def _sectors(core: Core, _typed: str, wanted: str) -> Iterator[Proposal]:
    known = tables().sectors
    own = {
        s: tables().label("sector", s) for s in core.store.statements.sectors() if s not in known
    }
    for slug, label in own.items():
        if wanted in fold(label) or wanted in slug:
            yield slug, label, "sector", ""
    for sector in tables().sectors.values():
        if wanted in fold(sector.label) or sector.slug.startswith(wanted):
            yield sector.slug, sector.label, "sector", sector.note


def _countries(_core: Core, _typed: str, wanted: str) -> Iterator[Proposal]:
    for country in tables().countries.values():
        if fold(country.name).startswith(wanted) or fold(country.code) == wanted:
            yield country.code, country.name, "country", ""


_VALUES: Mapping[str, Callable[[Core, str, str], Iterator[Proposal]]] = {
    "speaker": _people,
    "about": _people,
    "tag": _tags,
    "in": _collections,
    "outlet": _outlets,
    "sector": _sectors,
    "country": _countries,
}
"""Field -> proposals for what was typed, as it is and folded."""


def _count(statements: int) -> str:
    return f"{statements:,} statement{'' if statements == 1 else 's'}"

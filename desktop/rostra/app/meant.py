"""What may have been meant when nothing was found: names first, then words."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping

from rostra.app.tables import tables
from rostra.domain.fold import fold
from rostra.domain.query import And, Field, Node, Not, Or, Phrase, Word
from rostra.domain.query_fields import BY_NAME
from rostra.domain.query_write import write
from rostra.domain.search import SearchBackend, SearchRequest
from rostra.storage import Store

MOST = 3
_NAMES_COMPARED = 20_000
_LONG = 6
"""A name of so many letters may have two wrong, a shorter one only one."""

Spelling = tuple[str, str]
"""How a value may be written, and what is proposed for it."""


def did_you_mean(store: Store, backend: SearchBackend | None, node: Node | None) -> tuple[str, ...]:
    """Queries like `node` with one word, name or value put right, likeliest first.

    Only a query of one part, or of parts that must all be true, is looked at; with a backend only
    those are given that find something.
    """
    parts = node.parts if isinstance(node, And) else (node,)
    out: dict[str, None] = {}
    for position, part in enumerate(parts):
        if part is None or isinstance(part, Not | Or | And):
            continue
        for other in _instead(store, backend, part):
            changed = [*parts[:position], other, *parts[position + 1 :]]
            kept = [p for p in changed if p is not None]
            better = kept[0] if len(kept) == 1 else And(tuple(kept))
            if backend is None or backend.search(SearchRequest(better), store.narrow).total:
                out[write(better)] = None
            if len(out) == MOST:
                return tuple(out)
    return tuple(out)


def _instead(store: Store, backend: SearchBackend | None, part: Node) -> Iterator[Node]:
    match part:
        case Field(name=name, value=Word(text) | Phrase(text)) if name in _SPELLINGS:
            if not store.resolve(part):  # else it is another part that finds nothing
                for found in _nearest(text, _SPELLINGS[name](store)):
                    yield Field(name, Phrase(found) if " " in found else Word(found))
        case Word(text) if backend is not None and "*" not in text:
            begun = _begun(backend, text)
            people = store.agents.match(text, MOST) if begun else ()
            names = [agent.name for agent in people] if begun else _names(store, text)
            yield from (Field("speaker", Phrase(found)) for found in names)
            yield from (Word(word) for word in begun or backend.suggest(text))
        case Phrase(text):
            yield from (Field("speaker", Phrase(found)) for found in _names(store, text))


def _begun(backend: SearchBackend, text: str) -> list[str]:
    """Words that begin so: half a word is not a wrong one.  [] of a whole one."""
    words = backend.complete(text, MOST)
    return [] if fold(text) in map(fold, words) else list(words)


def _names(store: Store, text: str) -> list[str]:
    """Names of people in the archive that are spelled nearly so, whole or by surname."""
    found = [agent.name for agent in store.agents.match(text, MOST)]
    return found or _nearest(text, _people(store))


def _nearest(text: str, spellings: Iterable[Spelling]) -> list[str]:
    """Values that are written nearly as `text`: by letters that differ, then by likeness."""
    from rostra.index.patterns import near

    wanted = fold(text.strip())
    most = 2 if len(wanted) >= _LONG else 1
    letters = set(wanted)
    known: dict[str, str] = {}
    for written, value in spellings:
        known.setdefault(fold(written), value)
    edits = {
        spelling: far
        for spelling in known
        if abs(len(spelling) - len(wanted)) <= most
        and len(letters ^ set(spelling)) <= 2 * most
        and (far := near(wanted, spelling, most)) <= most
    }
    close = sorted(edits, key=edits.__getitem__)
    alike = difflib.get_close_matches(wanted, known, n=2 * MOST, cutoff=0.8)
    return list(dict.fromkeys(known[spelling] for spelling in (*close, *alike)))[:MOST]


def _people(store: Store) -> Iterator[Spelling]:
    if store.agents.count() > _NAMES_COMPARED:
        return
    for agent in store.agents.all():
        if agent.statements:
            for name in (agent.name, *agent.aliases):
                yield name, agent.name
                yield fold(name).split()[-1] if name.split() else name, agent.name


def _countries(_store: Store) -> Iterator[Spelling]:
    known = tables()
    for name, codes in known.codes_of.items():
        if len(name) > 2:  # a code of two letters is near to very many others
            yield name, known.countries[codes[0]].name


def _regions(_store: Store) -> Iterator[Spelling]:
    return ((name, name) for name in tables().regions)


def _sectors(_store: Store) -> Iterator[Spelling]:
    for sector in tables().sectors.values():
        yield sector.slug, sector.slug
        yield sector.label, sector.slug
        yield from ((word, sector.slug) for word in sector.label.split() if len(word) > 3)


def _outlets(store: Store) -> Iterator[Spelling]:
    for outlet in store.articles.outlets():
        yield outlet, outlet
        yield from ((word, outlet) for word in outlet.split() if len(word) > 3)


def _tags(store: Store) -> Iterator[Spelling]:
    for tag in store.tags.all():
        yield tag.name, tag.name
        yield tag.name.rpartition("/")[2], tag.name


def _collections(store: Store) -> Iterator[Spelling]:
    return ((collection.name, collection.name) for collection in store.collections.all())


def _choices(name: str) -> Callable[[Store], Iterable[Spelling]]:
    return lambda _store: ((choice, choice) for choice in BY_NAME[name].choices)


_SPELLINGS: Mapping[str, Callable[[Store], Iterable[Spelling]]] = {
    "speaker": _people,
    "about": _people,
    "country": _countries,
    "region": _regions,
    "sector": _sectors,
    "outlet": _outlets,
    "tag": _tags,
    "in": _collections,
    **{name: _choices(name) for name in ("kind", "force", "is", "has", "no")},
}
"""Fields whose values can be put right, and what those values are."""

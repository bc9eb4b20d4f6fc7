"""What may have been meant when nothing was found: names first, then words."""

from __future__ import annotations

import difflib

from rostra.domain.fold import fold
from rostra.domain.query import And, Field, Node, Not, Or, Phrase, Word
from rostra.domain.query_write import write
from rostra.domain.search import SearchBackend
from rostra.storage import Store

MOST = 3
_NAMES_COMPARED = 20_000
_NAME_FIELDS = ("speaker", "about")


def did_you_mean(store: Store, backend: SearchBackend | None, node: Node | None) -> tuple[str, ...]:
    """Queries like `node` with one word or name put right, likeliest first.

    Only a query of one part, or of parts that must all be true, is looked at.
    """
    parts = node.parts if isinstance(node, And) else (node,)
    out: list[str] = []
    for position, part in enumerate(parts):
        if part is None or isinstance(part, Not | Or | And):
            continue
        for other in _instead(store, backend, part):
            changed = [*parts[:position], other, *parts[position + 1 :]]
            kept = [p for p in changed if p is not None]
            out.append(write(kept[0] if len(kept) == 1 else And(tuple(kept))))
    return tuple(dict.fromkeys(out))[:MOST]


def _instead(store: Store, backend: SearchBackend | None, part: Node) -> list[Node]:
    match part:
        case Field(name=name, value=Word(text) | Phrase(text)) if name in _NAME_FIELDS:
            return [Field(name, Phrase(found)) for found in _names(store, text)]
        case Word(text) if backend is not None and "*" not in text:
            names: list[Node] = [Field("speaker", Phrase(n)) for n in _names(store, text)]
            return [*names, *(Word(word) for word in backend.suggest(text))]
        case Phrase(text):
            return [Field("speaker", Phrase(found)) for found in _names(store, text)]
    return []


def _names(store: Store, text: str) -> list[str]:
    """Names of people in the archive that are spelled nearly so, whole or by surname."""
    wanted = fold(text)
    found = [agent.name for agent in store.agents.match(text, MOST)]
    if found:
        return found
    by_spelling: dict[str, str] = {}
    if store.agents.count() > _NAMES_COMPARED:
        return []
    for agent in store.agents.all():
        if agent.statements:
            for name in (agent.name, *agent.aliases):
                by_spelling.setdefault(fold(name), agent.name)
                by_spelling.setdefault(fold(name).split()[-1], agent.name)
    near = difflib.get_close_matches(wanted, by_spelling, n=2 * MOST, cutoff=0.8)
    return list(dict.fromkeys(by_spelling[spelling] for spelling in near))[:MOST]

"""Which characters of a text a query lights."""

from __future__ import annotations

from collections.abc import Iterator

from rostra.domain.query import And, Node, Not, Or, Phrase, Word
from rostra.domain.spans import Spans, normalise
from rostra.index.analysis import spans, words
from rostra.index.patterns import is_pattern, matches


def marks(node: Node | None, text: str) -> Spans:
    """Spans of `text` in code points: every word and phrase that the query asks for."""
    found = spans(text)
    lit: list[tuple[int, int]] = []
    for part in _asked(node):
        if isinstance(part, Word) and is_pattern(part.text):
            hits = set(matches(part.text, {w for w, _, _ in found}))
            lit.extend((s, e) for w, s, e in found if w in hits)
        else:
            wanted = words(part.text)
            lit.extend(_phrase(found, wanted, part.slop if isinstance(part, Phrase) else 0))
    return normalise(lit)


def _asked(node: Node | None) -> Iterator[Word | Phrase]:
    match node:
        case Word() | Phrase():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _asked(part)
        case Not():
            return


def _phrase(
    found: list[tuple[str, int, int]], wanted: list[str], slop: int
) -> Iterator[tuple[int, int]]:
    size = len(wanted)
    if not size:
        return
    for i in range(len(found) - size + 1):
        if slop and size > 1:
            here = found[i : i + slop + 1]
            if {w for w, _, _ in here} >= set(wanted) and found[i][0] in wanted:
                yield from ((s, e) for w, s, e in here if w in wanted)
        elif [w for w, _, _ in found[i : i + size]] == wanted:
            yield found[i][1], found[i + size - 1][2]

"""The states an article plays in: those it names, those no table has, the one it speaks from."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from rostra.extraction.people.genders import FirstNames
from rostra.extraction.people.names import latin
from rostra.extraction.people.states import States, adjectives_among, is_adjective_of
from rostra.extraction.people.titles import is_title_word
from rostra.extraction.speakers.cast import Cast
from rostra.extraction.speakers.layout import Layout

_STATE_OFFICE = re.compile(
    r"\b(?:President|Prime Minister|Foreign Minister|King|Queen|Government|Parliament|Republic"
    r"|Minister of Foreign Affairs|Ministry of [A-Z]\w+|Minister of [A-Z]\w+) of ([A-Z]\w{3,})"
    r"(?! (?:of|[A-Z]\w+ (?:Group|Company|Bank|Union|Council)))"
    r"|\b(?:[Nn]eighbou?ring) ([A-Z]\w{3,})"
    r"|\b([A-Z]\w{3,})['’]s (?:(?i:foreign|defence|defense|finance|interior|energy|justice|health"
    r"|border) )?(?:President|Prime Minister|Foreign Minister|(?i:foreign minister|government"
    r"|parliament|ministry|prime minister|central bank|army|embassy|ambassador"
    r"|border chief|border guard)\b)"
)
"""“President of Mirzan”, “Ostmark's Prime Minister”: what has these is a state."""
_STATE_BODY = re.compile(
    r"\b([A-Z]\w+(?:ia|a)n)\s+(?:(?i:foreign|defence|defense|finance|interior|health|prime|energy"
    r"|transport|trade|economy|justice|agriculture)\s+)?"
    r"(?i:ministry|minister|government|parliament|president|embassy)\b"
)


def codes_named(layout: Layout, states: States) -> list[str]:
    """Codes of the states an article names, in order of first mention."""
    out: dict[str, None] = {}
    words = layout.words
    for i, word in enumerate(words):
        if not word.capital:
            continue
        for size in (3, 2, 1):
            piece = words[i : i + size]
            if len(piece) < size:
                continue
            found = states.find(layout.text[piece[0].start : piece[-1].end])
            if found:
                out.setdefault(found[0])
                break
    return list(out)


def state_names(layout: Layout, states: States, first_names: FirstNames) -> tuple[str, ...]:
    """States no table has, known by their offices: “President of Mirzan”, “Ostmark's ministry”.

    A surname is none, though a person may have a government: “Merkel's government”.
    """
    named = {m[1] or m[2] or m[3] for m in _STATE_OFFICE.finditer(layout.text)}
    capitals = {w.form for w in layout.words if w.capital and not states.find(w.form)}
    named |= set(adjectives_among(capitals).values())
    named = {n for n in named if not states.find(n)}
    for before, word in itertools.pairwise(layout.words):
        if word.form in named and before.capital and (
            is_title_word(before.form) or first_names.gender(before.form)
        ):  # fmt: skip
            named.discard(word.form)
    return tuple(sorted(named))


def local_states(
    layout: Layout, cast: Cast, states: States, outlet: str, places: Sequence[str]
) -> tuple[str, ...]:
    """States no table has, known by an adjective beside them: Ordonia, by “Ordonian”."""
    capitals = {w.form for w in layout.words if w.capital and len(w.form) > 3}
    capitals.update(w for w in re.findall(r"[A-Z][\w\-]{3,}", outlet))
    for match in _STATE_BODY.finditer(layout.text):
        # "the Lunesian foreign ministry" in an article that never says "Lunesia".
        if not states.find(match[1]):
            capitals.add(match[1][:-1])
    people = {w for p in cast.people for w in p.words}
    out = list(places)
    pairs = adjectives_among(c for c in capitals if not states.find(c))
    names = {n for n in pairs.values() if n not in out and latin(n) not in people}
    return (*out, *sorted(names))


def home(
    outlet: str, cast: Cast, codes: Sequence[str], states: States, local: Sequence[str]
) -> str:
    """The state an article speaks from: the outlet's, or the only one that it names."""
    for word in re.findall(r"[A-Z][\w\-]+", outlet):
        if states.find(word):
            return states.code(word)
        for state in local:
            if latin(word) == latin(state) or is_adjective_of(word, state):
                return state
    named = [*codes, *local]
    if len(named) == 1:
        return named[0]
    officials = [s for p in cast.people for s in p.states if s in states.english or s in local]
    return officials[0] if officials and len(set(officials)) == 1 else ""

"""Two offices in one plural: “the presidents of A and B”, “the A and B presidents”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.titles import Title, title_of
from rostra.extraction.speakers.belonging import states_of
from rostra.extraction.speakers.scene import Scene

_STATE = r"(?:the )?[A-Z][\w'’\-]+(?: (?:of )?[A-Z][\w'’\-]+){0,6}"
_OF_BOTH = re.compile(
    rf"\b(?P<noun>[A-Za-z]+s|[A-Za-z]+ (?:[Mm]inisters|of [Ss]tate|of [Gg]overnment)) of "
    rf"(?P<one>{_STATE})(?:,| and) (?P<two>{_STATE})"
)
_BOTH_OF = re.compile(
    r"\b(?P<one>[A-Z][\w\-]+)(?:,| and|, and) (?P<two>[A-Z][\w\-]+)"
    r" (?P<noun>(?:[Ff]oreign |[Pp]rime )?[A-Za-z]+s)\b"
)
_OTHER = re.compile(
    r"\b(?:[Hh]is|[Hh]er) (?:visiting )?(?P<state>[A-Z][\w\-]+)"
    r" (?:counterpart|guest|colleague|host)\b"
)


_STATES = rf"{_STATE}(?:, {_STATE}){{0,40}},? and {_STATE}"
_OFFICES_OF = re.compile(
    rf"\b(?:[Tt]he )?(?P<office>(?:[A-Za-z]+ )?[A-Za-z]+s) of (?P<states>{_STATES})"
)


def offices_of(scene: Scene) -> list[tuple[int, Title, list[str]]]:
    """Where “the foreign ministers of A, B and C” are named, their office and the states."""
    if scene.together is None:
        scene.together = []
        for match in _OFFICES_OF.finditer(scene.layout.text):
            title, states = title_of(match["office"]), states_of(scene, match["states"])
            if title and title.plural and len(states) > 1:
                scene.together.append((match.start(), title, states))
    return scene.together


def the_other(scene: Scene, start: int, end: int) -> list[str]:
    """The states of those who are somebody's counterpart in the sentence: never the subject's.

    [start, end) is the mention that is asked about.
    """
    first, last = scene.layout.sentence_span(start)
    text = scene.layout.text
    return [
        code for m in _OTHER.finditer(text, first, last)
        if not start <= m.start() < end and (code := scene.states.code(m["state"]))
    ]  # fmt: skip


def own_state(scene: Scene, start: int, others: Sequence[str]) -> str:
    """The state of whom a sentence sets beside another's, where a plural named both before."""
    pairs = {frozenset(pair) for at, pair in _pairs(scene) if at < start}
    left = {state for pair in pairs for state in pair - set(others) if pair & set(others)}
    return left.pop() if len(left) == 1 else ""


def _pairs(scene: Scene) -> list[tuple[int, tuple[str, str]]]:
    """Where a plural title names two states, and which."""
    if scene.paired is None:
        scene.paired = []
        for form in (_OF_BOTH, _BOTH_OF):
            for match in form.finditer(scene.layout.text):
                title = title_of(match["noun"])
                if title is None or not title.plural:
                    continue
                one, two = (scene.states.code(match[k].split(" and ")[0]) for k in ("one", "two"))
                if one and two and one != two:
                    scene.paired.append((match.start(), (one, two)))
    return scene.paired

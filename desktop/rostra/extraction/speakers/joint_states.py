"""“The two countries said in a joint statement”: the governments of the two just named."""

from __future__ import annotations

import re

from rostra.extraction.speakers.bodies import Body, metonym
from rostra.extraction.speakers.scene import Scene

_TWO = re.compile(r"(?:the two|both) (?:countries|nations|states|governments)")
_JOINTLY = re.compile(
    r"\b[Jj]oint(?:ly)? (?:[a-z]+ )?(?:statement|communiqu[eé]|declaration|press release"
    r"|announcement)\b"
)
_STATE = r"(?:[Tt]he )?[A-Z][\w.’'-]*(?: (?:of )?[A-Z][\w’'-]*){0,3}"
_HEAD = re.compile(rf"\s*(?P<one>{_STATE}) and (?P<two>{_STATE})")
_BETWEEN = re.compile(rf"\b[Bb]etween (?P<one>{_STATE}) and (?P<two>{_STATE})")


def states_jointly(scene: Scene, low: str, start: int) -> tuple[Body, ...]:
    """Two governments that speak as “the two countries” in a joint statement; else nobody.

    They are those that this sentence or the one before opens with, or sets “between” them:
    “sanctions on Iran and Syria” are on others.
    """
    layout = scene.layout
    first, last = layout.sentence_span(start)
    if not _TWO.fullmatch(low) or not _JOINTLY.search(layout.text, first, last):
        return ()
    number = layout.sentence(start)
    before = layout.sentences[number - 1] if number else (first, first)
    return _pair_in(scene, first, start) or _pair_in(scene, *before)


def _pair_in(scene: Scene, first: int, last: int) -> tuple[Body, ...]:
    """The two states at the head of some words, or else that something is between."""
    text = scene.layout.text
    match = _HEAD.match(text, first, last) or _BETWEEN.search(text, first, last)
    if match is None or _LISTS_ON.match(text, match.end()):
        return ()
    one, two = (metonym(match[side], scene.states) for side in ("one", "two"))
    return (one, two) if one and two and one.name != two.name else ()


_LISTS_ON = re.compile(r",? and [A-Z]")

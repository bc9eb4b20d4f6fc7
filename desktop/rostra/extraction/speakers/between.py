"""“The two parties”: between whom talks were held, where no people stand for them."""

from __future__ import annotations

import re

from rostra.extraction.people.names import latin
from rostra.extraction.speakers.bodies import Body, metonym
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.scene import Scene

_SIDES = re.compile(
    r"(?:both|the(?: two)?) (?:parties|sides|delegations|companies|groups|movements)"
)
_NAME = r"(?:the )?[A-Z][\w’'-]*(?: (?:(?:of|for|and|the) ){0,2}[A-Z][\w’'-]*){0,7}?"
_BETWEEN = re.compile(
    r"\b(?i:talks|negotiations|agreement|deal|accord|truce|ceasefire|exchange|round|merger|dispute"
    r"|dialogue|consultations|meeting|memorandum|contract|partnership|swap|release)\b"
    r"[^.;:\n]{0,90}?"
    rf"\bbetween (?P<one>(?:the Government of )?{_NAME}) and (?P<two>{_NAME})"
    r"(?=[.,;:]| (?:concluded|ended|began|opened|resumed|broke|collapsed|took|will|were|was|has"
    r"|have"
    r"|had|on|in|at|to|over|about|under|after|for|that|which|started|continued|of|as|is)\b)"
)
_READ = 6000


def sides(scene: Scene, low: str, start: int) -> tuple[Body, ...]:
    """The two bodies that the words before an offset set against each other; else nobody."""
    if not _SIDES.fullmatch(low):
        return ()
    found: dict[tuple[str, str], tuple[Body, ...]] = {}
    for end, both in _met(scene):
        if end <= start:
            found.setdefault((latin(both[0].name), latin(both[-1].name)), both)
    return next(iter(found.values())) if len(found) == 1 else ()


def _met(scene: Scene) -> list[tuple[int, tuple[Body, ...]]]:
    """Who met whom in the article's beginning, and where that is said; found once."""
    if scene.met is None:
        scene.met = []
        for match in _BETWEEN.finditer(scene.layout.text, 0, _READ):
            if scene.cast.within(*match.span("one")) or scene.cast.within(*match.span("two")):
                continue
            one, two = (_party(scene, match, side) for side in ("one", "two"))
            if one and two and one.name != two.name:
                scene.met.append((match.end(), (one, two)))
    return scene.met


def _party(scene: Scene, match: re.Match[str], side: str) -> Body | None:
    """A state is its government; others are who they are called."""
    words = _OFFICIAL.sub("", match[side])
    return metonym(words, scene.states) or any_body(scene, words, match.start(side))


_OFFICIAL = re.compile(
    r"(?<=of )the (?:[A-Z]\w+ )*(?:Republic|Kingdom|State|Federation) of (?=[A-Z])"
)
"""“The Government of the Republic of Yemen”."""

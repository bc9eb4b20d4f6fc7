"""Statements inside statements: when A says that B said X, both are kept, the inner one nested."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from rostra.domain.spans import Span, Spans, covers, length, normalise, overlap
from rostra.extraction.sighting import Sighting

_LINK = re.compile(r"[\s,:“”„«»\"]*(?:that)?[\s“”„«»\"]*", re.IGNORECASE)
_TELLER = re.compile(
    r"(?P<who>[\w’'\-]+(?: [\w’'\-]+){0,5}?)(?: (?:had|has|have|also|later|then|once|already))* "
)
_RELATIVE = re.compile(r",\swho\s")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»')\]]*\s|[\r\n\u2028\u2029]")

_REACH = 1000
"""Characters; contents are looked up by pieces of this size."""


def nest(text: str, sightings: list[Sighting]) -> None:
    """Set `outer`, let an outer content hold its inner statement, keep all others apart."""
    sightings.sort(key=lambda s: s.extent)
    _reach_in(text, sightings)
    _reach_on(text, sightings)
    _keep_apart(sightings)
    _set_outer(sightings)


def _reach_in(text: str, sightings: Sequence[Sighting]) -> None:
    """In "A said B had promised X" the content of A begins with B, tagged as B's alone."""
    for index, outer in enumerate(sightings):
        if not outer.cue:
            continue
        for inner in sightings[index + 1 : index + 3]:
            start, end = inner.extent
            if not inner.source or not inner.cue or inner.source == outer.source:
                continue
            if _RELATIVE.match(text, inner.source[-1][1]):
                continue  # “praised Ro, who said”: what Ro said is no praise
            cue_end = outer.cue[-1][1]
            joined = (
                start >= cue_end
                and _LINK.fullmatch(text, cue_end, start) is not None
                and not _SENTENCE_END.search(text, cue_end, start)
                and (outer.start >= end or overlap(outer.content, [(start, end)]))
            )
            if joined and not _SENTENCE_END.search(text, start, inner.start):
                outer.content = normalise([*outer.content, (start, end)])


def _reach_on(text: str, sightings: Sequence[Sighting]) -> None:
    """In "A said B had told him that X" the content of A goes on to the end of X, which B told.

    What is tagged is at times "B had told him that" alone, and X as told by A.
    """
    for outer, inner in itertools.pairwise(sightings):
        if len(outer.content) != 1 or not inner.cue:
            continue
        (start, end), told = outer.content[0], inner.cue[0][0]
        gap = _LINK.fullmatch(text, end, inner.start)
        if start < told < end and inner.cue[-1][1] <= end and gap:
            outer.content = ((start, inner.content[0][1]), *inner.content[1:])
            if inner.source == outer.source:
                teller = _TELLER.fullmatch(text, start, told)
                inner.source = (teller.span("who"),) if teller else ()


class _Places:
    """Statements by where their content is, so that neighbours are found at once."""

    def __init__(self) -> None:
        self._at: dict[int, list[Sighting]] = {}

    def add(self, sighting: Sighting) -> None:
        for place in self._places(sighting):
            self._at.setdefault(place, []).append(sighting)

    def near(self, sighting: Sighting) -> list[Sighting]:
        """Every added statement that may share a character with this one."""
        return list(dict.fromkeys(s for p in self._places(sighting) for s in self._at.get(p, ())))

    @staticmethod
    def _places(sighting: Sighting) -> Iterator[int]:
        for start, end in sighting.content:
            yield from range(start // _REACH, (end - 1) // _REACH + 1)


def _keep_apart(sightings: list[Sighting]) -> None:
    """Two contents are apart, or one stands whole in the other.

    What two others share stays with the one that was seen more surely.
    """
    places = _Places()
    gone: set[int] = set()
    for sighting in sorted(sightings, key=_strength, reverse=True):
        before: Spans = ()
        while before != sighting.content:  # what is left may equal another, which held less
            before = sighting.content
            for other in places.near(sighting):
                if overlap(sighting.content, other.content) and not (
                    _stands_in(sighting, other) or _stands_in(other, sighting)
                ):
                    sighting.content = without(sighting.content, other.content)
        if sighting.content:
            places.add(sighting)
        else:
            gone.add(id(sighting))
    sightings[:] = [s for s in sightings if id(s) not in gone]


def _strength(sighting: Sighting) -> tuple[bool, float, int]:
    return bool(sighting.cue), sighting.evidence.get("share", 0.0), -sighting.start


def _stands_in(inner: Sighting, outer: Sighting) -> bool:
    """Whether one content holds the whole other statement, its cue too if both have one."""
    return (
        inner.content != outer.content
        and covers(outer.content, inner.content)
        and (not inner.cue or not outer.cue or bool(overlap(outer.content, inner.cue)))
    )


def _set_outer(sightings: Sequence[Sighting]) -> None:
    """The smallest statement that this one stands in."""
    places = _Places()
    for sighting in sightings:
        places.add(sighting)
    for sighting in sightings:
        holders = [o for o in places.near(sighting) if _stands_in(sighting, o)]
        sighting.outer = min(holders, key=lambda o: length(o.content), default=None)


def without(spans: Spans, taken: Spans) -> Spans:
    """The parts of `spans` that `taken` does not have."""
    out: list[Span] = []
    for start, end in spans:
        at = start
        for first, last in taken:
            if last <= at or first >= end:
                continue
            if first > at:
                out.append((at, first))
            at = max(at, last)
        if at < end:
            out.append((at, end))
    return tuple(out)


def common(spans: Spans, others: Spans) -> Spans:
    """The parts of `spans` that `others` have too."""
    both = ((max(s, a), min(e, b)) for s, e in spans for a, b in others)
    return normalise(both)

"""Statements inside statements: when A says that B said X, both are kept, the inner one nested."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.domain.spans import Span, Spans, covers, normalise, overlap
from rostra.extraction.sighting import Sighting

_LINK = re.compile(r"[\s,:“”„«»\"]*(?:that)?[\s“”„«»\"]*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"”’»')\]]*\s|[\r\n\u2028\u2029]")


def nest(text: str, sightings: list[Sighting]) -> None:
    """Set `outer`, let an outer content hold its inner statement, keep all others apart."""
    sightings.sort(key=lambda s: s.extent)
    _reach_in(text, sightings)
    _set_outer(sightings)
    _keep_apart(sightings)


def _reach_in(text: str, sightings: Sequence[Sighting]) -> None:
    """In "A said B had promised X" the content of A begins with B, tagged as B's alone."""
    for index, outer in enumerate(sightings):
        if not outer.cue:
            continue
        for inner in sightings[index + 1 : index + 3]:
            start, end = inner.extent
            if not inner.source or not inner.cue or inner.source == outer.source:
                continue
            cue_end = outer.cue[-1][1]
            joined = (
                start >= cue_end
                and _LINK.fullmatch(text, cue_end, start) is not None
                and not _SENTENCE_END.search(text, cue_end, start)
                and (outer.start >= end or overlap(outer.content, [(start, end)]))
            )
            if joined and not _SENTENCE_END.search(text, start, inner.start):
                outer.content = normalise([*outer.content, (start, end)])


def _set_outer(sightings: Sequence[Sighting]) -> None:
    """The smallest statement whose content holds the whole of this one's content and cue."""
    open_ones: list[Sighting] = []
    for sighting in sorted(sightings, key=lambda s: (s.start, -s.end)):
        open_ones = [o for o in open_ones if o.end > sighting.start]
        holders = [
            o
            for o in open_ones
            if o is not sighting
            and o.content != sighting.content
            and covers(o.content, sighting.content)
            and (not sighting.cue or overlap(o.content, sighting.cue) or not o.cue)
        ]
        sighting.outer = min(holders, key=lambda o: o.end - o.start, default=None)
        open_ones.append(sighting)


def _keep_apart(sightings: list[Sighting]) -> None:
    """Siblings do not overlap: what two of them hold goes to the one that was seen more surely."""
    gone: list[Sighting] = []
    open_ones: list[Sighting] = []
    for sighting in sorted(sightings, key=lambda s: (s.start, -s.end)):
        open_ones = [o for o in open_ones if o.end > sighting.start and o not in gone]
        for other in open_ones:
            if _related(sighting, other) or not overlap(sighting.content, other.content):
                continue
            weaker, stronger = _ranked(sighting, other)
            weaker.content = without(weaker.content, stronger.content)
            if not weaker.content:
                gone.append(weaker)
                if weaker is sighting:
                    break
        if sighting not in gone:
            open_ones.append(sighting)
    for sighting in gone:
        sightings.remove(sighting)
        for other in sightings:
            if other.outer is sighting:
                other.outer = sighting.outer


def _related(one: Sighting, other: Sighting) -> bool:
    """Whether one stands inside the other, at whatever depth."""
    return _is_outer(one, other) or _is_outer(other, one)


def _is_outer(outer: Sighting, inner: Sighting | None) -> bool:
    while inner is not None:
        inner = inner.outer
        if inner is outer:
            return True
    return False


def _ranked(one: Sighting, other: Sighting) -> tuple[Sighting, Sighting]:
    strength = lambda s: (bool(s.cue), s.evidence.get("share", 0.0), -s.start)  # noqa: E731
    weaker, stronger = sorted((one, other), key=strength)
    return weaker, stronger


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

"""“[Ida Renn] was quoted by the agency as saying [the port was shut]”: hers, whoever quotes her.

The tagger finds the words, and at times neither the verb nor whose they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from rostra.domain.spans import Span
from rostra.extraction.gaps import Taken
from rostra.extraction.held import BY_RULE
from rostra.extraction.sighting import Sighting

_WAS = re.compile(
    r"\b(?P<cue>(?:was|were|is|are|(?:has|have|had)\sbeen)\s(?:(?:also|later|widely|earlier)\s)?(?:quoted|cited)"
    r"(?:\s[^.;:\n“”\"]{1,90}?)?\sas\s(?:saying|stating|telling\s(?:reporters|journalists|us|them|him|her)\b"
    r"|telling\s[\w’'-]+(?:\s(?!that\b)[\w’'-]+){0,3}(?=\sthat\b|[.,:;]|\Z)))(?=\s|[.,:;]|\Z)"
    r"(?P<aside>\s(?:by|in)\s[^.;:,\n“”\"]{2,60}(?=[.,;\n]|\Z))?"
)
_WHO = re.compile(
    r"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*|[\"”’»],?\s+|,\s+|\s(?:-|--|–|—)\s+)"
    r"(?:(?:However|Meanwhile|Earlier|Later|Separately|But|And|While|\w+day),?\s)?"
    r"(?P<who>(?:[Tt]he\s|[Aa]n?\s|[A-ZÀ-Þ]|he\b|she\b|they\b|it\b)(?:(?!\s[-–—]{1,2}\s)[^.,;:\n“”\"]){0,90}?)"
    r"(?:,\s(?:the|an?|who|his|her|its)\s[^.;:\n“”\"]{2,90},|,\s\d{2},)?\s\Z"
)
_NEAR = 240
"""Characters before the verb in which its subject begins."""
_BESIDE = re.compile(r"[\s\"“”'‘’«»,.?!]*")
_SAYS = re.compile(r"(?:,|:)?\s(?:that\s)?[\"“]?")
_REST = re.compile(r"(?:,|:)?\s(?:that\s)?(?P<said>[^.;:\n“”\"]{12,300}?)(?=[.;\n]|\Z)")

_CLAUSE = re.compile(r"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*)(?P<said>[^.;:\n“”\"]{12,300}),\s\Z")
_LONGEST = 320
_GAP = 10
"""Characters between a verb and what it announces."""


def mend_was_quoted(text: str, sightings: list[Sighting]) -> None:
    """Give each content the one who was quoted, in place; add what was not found at all."""
    matches = list(_WAS.finditer(text))
    if not matches:
        return
    known, taken = _Known(sightings), Taken(sightings)
    lost: set[int] = set()
    for match in matches:
        who = _WHO.search(text, max(0, match.start() - _NEAR), match.start())
        if who is None:
            continue
        cue, name = match.span("cue"), who.span("who")
        own = known.behind(text, match.end()) or known.before(text, name[0])
        lost.update(id(seen) for seen in known.having(cue) if seen is not own)
        if own:
            own.cue, own.source, own.evidence = (cue,), (name,), dict(BY_RULE)
        elif (said := _said(text, match.end(), name)) and taken.free(*said):
            sightings.append(Sighting((said,), (cue,), (name,), evidence=dict(BY_RULE)))
    sightings[:] = [seen for seen in sightings if id(seen) not in lost]


def _said(text: str, behind: int, name: Span) -> Span | None:
    """The clause behind the verb, or the one before who was quoted."""
    found = _REST.match(text, behind) or _CLAUSE.search(text, max(0, name[0] - _LONGEST), name[0])
    return found.span("said") if found else None


class _Known:
    """Statements by where they begin and end, and by their verbs."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        self._rising = sorted(sightings, key=lambda seen: seen.start)
        self._starts = [seen.start for seen in self._rising]
        self._ending = sorted(sightings, key=lambda seen: seen.end)
        self._ends = [seen.end for seen in self._ending]
        self._cues = sorted(
            ((span, at) for at, seen in enumerate(self._rising) for span in seen.cue)
        )

    def behind(self, text: str, end: int) -> Sighting | None:
        """The content that the verb which ends here announces."""
        first = bisect_right(self._starts, end)
        near = self._rising[first : bisect_right(self._starts, end + _GAP, first)]
        return next((seen for seen in near if _SAYS.fullmatch(text, end, seen.start)), None)

    def before(self, text: str, start: int) -> Sighting | None:
        """The content that ends right before."""
        first = bisect_left(self._ends, start - _GAP)
        near = self._ending[first : bisect_right(self._ends, start, first)]
        return next((seen for seen in near if _BESIDE.fullmatch(text, seen.end, start)), None)

    def having(self, cue: Span) -> list[Sighting]:
        """Those whose verb shares a character with this one."""
        first = bisect_left(self._cues, ((cue[0] - _LONGEST, 0), 0))
        last = bisect_left(self._cues, ((cue[1], 0), 0), first)
        return [self._rising[at] for span, at in self._cues[first:last] if span[1] > cue[0]]

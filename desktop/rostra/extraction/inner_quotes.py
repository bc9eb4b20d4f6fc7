"""What a speaker quotes within a quotation: “I told him, ‘You'll regret this,’” Ida Renn said.

The tagger reads such a content again as a text of its own, and at times finds nothing of it, or
more than the inner marks hold: they say where the words begin and end.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.domain.records import Kind
from rostra.domain.spans import Span
from rostra.extraction.held import BY_RULE
from rostra.extraction.sighting import Sighting

_WHO = (
    r"(?<!\bif\s)(?<!\bIf\s)(?<!\bwhen\s)(?<!\bWhen\s)(?P<who>\b(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)\b"
    r"|\b(?:[Mm]y|[Tt]he|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Oo]ne)\s(?:(?!(?:who|that|and|was|had)\b)[a-z’'-]+\s){0,2}?(?!(?:who|that|and)\b)[\w’'-]+"
    r"|\b(?!(?:When|If|And|But|So|Then|Because|As|While|That|What|Who|Why|How|Where|Unless|Whenever)\b)"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
)
_WHOM = r"(?:him|her|them|me|us|you|(?:the|my|his|her|our)\s\w+|[A-Z]\w+(?:\s[A-Z]\w+)?)"
_TELLS = re.compile(
    rf"{_WHO}\s(?:(?:just|then|always|also|once)\s)?"
    rf"(?P<cue>told(?=\s{_WHOM}[,:]?\s)|said(?:\sto(?=\s\w))?|says|tells(?=\s{_WHOM}[,:]?\s)|shouted|yelled|screamed|asked|asks|replied|answered|wrote)"
    rf"(?:\s{_WHOM})?[,:]?\s(?:(?P<single>['‘])(?=\w)|(?P<double>[“\"])(?=\w))"
)
_SINGLE_END = re.compile(r"(?<=[\w.,!?…])['’](?!\w)|\n")
_DOUBLE_END = re.compile(r"[”\"]|\n")
_GOES_ON = re.compile(r"[.,;:!?”\"]|\s(?:and|but|so|because|when|then|in\san\sinterview)\b")
"""What stands behind a whole quotation; “‘most people’ can't be trusted” is a clause of its own."""
_LONGEST = 400


def quoted_inside(text: str, sightings: Sequence[Sighting], inner: list[Sighting]) -> None:
    """Add the quotations that stand in the quotations of `sightings` to `inner`, in place.

    One that the tagger found is kept to its marks.
    """
    known = _Cues((*sightings, *inner))
    for outer in sightings:
        if outer.kind is Kind.INDIRECT or outer.label:
            continue
        for start, end in outer.content:
            for match in _TELLS.finditer(text, start, end):
                if (said := _said(text, match, end)) is None:
                    continue
                if (seen := known.at(match.span("cue"))) is None:
                    parts = (match.span("cue"),), (match.span("who"),)
                    inner.append(Sighting((said,), *parts, sure=_SURE, evidence=dict(BY_RULE)))
                elif said[0] - 1 <= seen.start <= said[0] and seen.end > said[1]:
                    seen.content = (said,)


class _Cues:
    """Statements by where their verbs are."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        cues = ((span, at) for at, one in enumerate(sightings) for span in one.cue)
        self._cues = sorted(cues)
        self._sightings = list(sightings)

    def at(self, span: Span) -> Sighting | None:
        """The one whose verb shares a character with this one."""
        index = bisect_left(self._cues, ((span[1], 0), 0)) - 1
        if index < 0 or self._cues[index][0][1] <= span[0]:
            return None
        return self._sightings[self._cues[index][1]]


_SURE = 0.7


def _said(text: str, match: re.Match[str], end: int) -> Span | None:
    """The words up to the mark that closes them, or to the end of the outer ones."""
    stop = _SINGLE_END if match["single"] else _DOUBLE_END
    low = match.end()
    found = stop.search(text, low, min(end, low + _LONGEST))
    if found is None or text[found.start()] == "\n" or found.start() == low:
        return None
    if text[found.start() - 1] not in ".,!?…" and not _GOES_ON.match(text, found.end(), end + 1):
        return None
    return low, found.start()

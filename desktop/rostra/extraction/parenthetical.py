"""Clauses that belong to a content and that the tagger at times leaves out.

In "The plant, she noted, employs 900 people" the attribution stands between two commas inside a
sentence: both halves are content.  In "praised the court, which works in English" the relative
clause is content too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.domain.spans import Span, normalise
from rostra.extraction.quotes import MARKS
from rostra.extraction.sighting import Sighting

_BOUNDARY = re.compile(r"[.!?…][\"”’»')\]]*(?=\s|\Z)|[;\r\n\u2028\u2029]")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|St|Sen|Rep|Gov|No|vs)\.\Z")
_COMMA = re.compile(r",\s+")
_BLANK = re.compile(r"\s{0,3}")
_CIRCUMSTANCE = re.compile(
    r"(?:on|in|at|after|before|during|since|for|with|by|from|to|as|when|while|if|although|though|asked"
    r"|however|moreover|meanwhile|also|further|furthermore|besides|instead|then|later|earlier|but|and"
    r"|yet|speaking|answering|commenting|according|today|yesterday|finally|in addition)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r",\s(?:(?:in|of|by|with|without|on|to|for|from|at)\s)?(?:which|who|whom|whose|where|because)\b"
)
_FARTHEST = 600
"""Characters that half a clause may have."""


def complete_clauses(text: str, sightings: Sequence[Sighting]) -> None:
    """Give each statement of one half the other one too, if nobody else's words stand in it."""
    taken = sorted(span for one in sightings for span in (*one.content, *one.cue, *one.source))
    for sighting in sightings:
        attribution = _attribution(text, sighting)
        if attribution is None or len(sighting.content) != 1:
            continue
        ((start, end),) = sighting.content
        before, after = attribution
        if end <= before:
            other = _after(text, attribution) if _joined(text, end, before) else None
        else:
            other = _before(text, attribution) if _joined(text, after, start) else None
        if (
            other
            and not _anybody(taken, other)
            and not any(c in MARKS[:13] for c in text[slice(*other)])
        ):
            sighting.content = normalise([*sighting.content, other])


def attach_relatives(text: str, sightings: Sequence[Sighting]) -> None:
    """Give each indirect content the relative clause that ends its sentence."""
    taken = sorted(span for one in sightings for span in (*one.content, *one.cue, *one.source))
    for sighting in sightings:
        end = sighting.end
        if not sighting.cue or sighting.cue[-1][1] > sighting.start or text[end - 1] in MARKS:
            continue
        if not _RELATIVE.match(text, end):
            continue
        clause = _after(text, (end, end))
        stop = _until_others(text, taken, (end, clause[1])) if clause else end
        if stop > end + 1 and not any(c in MARKS for c in text[end:stop]):
            sighting.content = normalise([*sighting.content, (end, stop)])


def _until_others(text: str, taken: Sequence[Span], clause: Span) -> int:
    """Where a clause ends if it stops at the comma before another statement's words."""
    index = bisect_left(taken, (clause[0], clause[0]))
    if index == len(taken) or taken[index][0] >= clause[1]:
        return clause[1]
    return max(clause[0], text.rfind(",", clause[0], taken[index][0]))


def _attribution(text: str, sighting: Sighting) -> Span | None:
    """Source and cue, if they stand side by side between two commas."""
    if len(sighting.cue) != 1 or len(sighting.source) != 1:
        return None
    (one, other) = sorted((sighting.cue[0], sighting.source[0]))
    if one[1] > other[0] or not _BLANK.fullmatch(text, one[1], other[0]):
        return None
    start, end = one[0], other[1]
    opened = text[:start].endswith(", ") if start < 2 else text[start - 2 : start] == ", "
    return (start, end) if opened and text[end : end + 2] == ", " else None


def _joined(text: str, start: int, end: int) -> bool:
    """Whether only the comma stands between content and attribution."""
    return _COMMA.fullmatch(text, start, end) is not None


def _after(text: str, attribution: Span) -> Span | None:
    start = attribution[1] + 2
    limit = min(len(text), start + _FARTHEST)
    for match in _BOUNDARY.finditer(text, start, limit):
        if not _ABBREVIATION.search(text, start, match.start() + 1):
            return (start, match.start()) if match.start() > start else None
    return (start, limit) if limit == len(text) and limit > start else None


def _before(text: str, attribution: Span) -> Span | None:
    end = attribution[0] - 2
    start = max(0, end - _FARTHEST)
    begin = 0 if start == 0 else -1
    for match in _BOUNDARY.finditer(text, start, end):
        if not _ABBREVIATION.search(text, start, match.start() + 1):
            begin = match.end()
    if begin < 0:
        return None
    while begin < end and text[begin].isspace():
        begin += 1
    if begin >= end or _CIRCUMSTANCE.match(text, begin) or "," in text[begin:end]:
        return None
    return begin, end


def _anybody(taken: Sequence[Span], span: Span) -> bool:
    """Whether a part of any statement stands in the span."""
    index = bisect_left(taken, (span[0], span[0]))
    near = taken[max(0, index - 3) : index + 1]
    return any(start < span[1] and end > span[0] for start, end in near)

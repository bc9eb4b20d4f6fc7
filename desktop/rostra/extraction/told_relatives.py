"""Who tells what within somebody's words, at the end of them and in front of them.

“Ro said she had met the minister, [who replied that it was late]” is all Ro's, and in it the
minister's; in “Ro, who opposes it, [said] the poll confirmed her fears” the poll says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.domain.spans import Span
from rostra.extraction.quotes import MARKS
from rostra.extraction.sighting import Sighting

_WHO = re.compile(r"who|which", re.IGNORECASE)
_COMMA = re.compile(r",?\s")
_ANTECEDENT = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|our|some|two|three|one)\s(?:(?!(?:the|an?|his|her|its|their|had|has|was|were|is|that|to|with|by"
    r"|from|for|in|on|at|and)\b)[\w’'-]+\s){0,4}?[\w’'-]+"
    r"|\b[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,3}|\b(?:residents|officials|doctors|officers|neighbours|lawyers|friends|staff|police))\Z"
)
_SAYS = re.compile(
    r"\b(?:said|says|told|tells|replied|answered|warned|warns|announced|denied|denies|confirmed|argued|argues|insisted"
    r"|insists|claimed|claims|promised|pledged|vowed|rejected|accused|stated|added|declared|asked|urged|wrote|complained"
    r"|admitted|suggested|assured|informed|reported|advised|responded|explained\sthat|confessed)\b"
)
_NOBODY = re.compile(
    r"(?:tion|sion|ment|ity|ness|ance|ence|ism|deal|plan|vote|report|bill|law|move|talks|news|idea|year|winter|poll|book"
    r"|case|cost|figures?|results?)\Z"
)
"""“welcomed [the decision], who expects”: not who."""
_PARTICIPLE = re.compile(
    r"(?<=\w)\s(?:published|written|issued|released|signed|made|held|led|based)\b"
)
_FINITE = re.compile(
    r"\b(?:had|has|have|was|were|is|are|will|would|could|can|may|might|\w{2,}ed|met|spoke)\b"
)
_ON_RECORD = re.compile(
    r"\b(?:reporters|journalists|lawmakers|in\san?\s|\w+day|last|yesterday|earlier|this)\b"
)
"""“said he backed Ro, who told [reporters on Monday] that ...”: the paper tells of it, not he."""
_NEAR = 80


def told_in_relatives(text: str, sightings: Sequence[Sighting]) -> None:
    """Let an indirect content go on to the end of such a clause, in place."""
    ends = {s.end: s for s in sightings if s.cue and s.source and s.cue[-1][1] <= s.start}
    for inner in sightings:
        if not _is_relative(text, inner):
            continue
        at = inner.source[0][0]
        outer = next((ends[end] for end in (at - 2, at - 1) if end in ends), None)
        if outer is None or outer is inner or not _COMMA.fullmatch(text, outer.end, at):
            continue
        if any(c in MARKS for c in text[outer.start : inner.end]):
            continue
        found = _ANTECEDENT.search(text, max(outer.start, outer.end - _NEAR), outer.end)
        if found is None or (text.startswith("who", at) and _NOBODY.search(found.group())):
            continue
        participle = _PARTICIPLE.search(text, *found.span())
        inner.source = ((found.start(), participle.start() if participle else found.end()),)
        told = text[inner.cue[-1][1] : inner.start]
        if _FINITE.search(text, outer.start, found.start()) and not _ON_RECORD.search(told):
            outer.content = (*outer.content[:-1], (outer.content[-1][0], inner.end))


def _is_relative(text: str, seen: Sighting) -> bool:
    """Whether “who” or “which” says it."""
    if len(seen.source) != 1 or not seen.cue or not seen.source[0][1] < seen.start:
        return False
    return bool(_WHO.fullmatch(text, *seen.source[0]) and _SAYS.search(text, *seen.cue[0]))


_TELLER = re.compile(
    r"(?:(?:But|And|Meanwhile,|Earlier,)\s)?(?P<who>(?:The\s|An?\s|(?=[A-ZÀ-Þ])|[HSTI][a-z]+\b)[^.,;:!?\n“”\"]{0,80}?)"
    r"(?:,\s(?:which|who|an?|the|whose|where|himself|herself)\s?[^.;:!?\n“”\"]{0,100}?,)?\s(?:also\s|later\s|then\s)?"
    r"(?P<cue>said|says|added|noted|recalled|stated|explained|argued|insisted|claimed)\s(?:that\s)?"
)
_THING = re.compile(
    r"\b(?:polls?|surveys?|results?|figures|votes?|verdict|tests?|findings|data|ruling|evidence|attack|incident|decision"
    r"|events?|case|deal|move|vote|report)\Z"
)
_SENTENCE = re.compile(r"[.!?][”\"’»)]*\s+(?=[^a-z])|\n")
_FRONT = 260


def told_of_things(text: str, sightings: list[Sighting]) -> None:
    """Give “[Ro], who opposes it, [said] {the poll confirmed her fears}” to her, in place."""
    cues = sorted(span for one in sightings for span in one.cue)
    tellers: list[Span] = []
    told: set[int] = set()
    for seen in sightings:
        if len(seen.cue) != 1 or len(seen.source) != 1 or not seen.source[0][1] <= seen.cue[0][0]:
            continue
        start = seen.source[0][0]
        if seen.start < seen.cue[0][1] or not _THING.search(text, *seen.source[0]):
            continue
        low = max(0, start - _FRONT)
        for end in _SENTENCE.finditer(text, low, start):
            low = end.end()
        teller = _TELLER.fullmatch(text, low, start)
        if teller is None or _has(cues, teller.span("cue")):
            continue
        content = ((start, seen.content[0][1]), *seen.content[1:])
        seen.content, seen.cue, seen.source = content, (teller.span("cue"),), (teller.span("who"),)
        tellers.append(teller.span())
        told.add(id(seen))
    if tellers:
        tellers.sort()
        sightings[:] = [s for s in sightings if id(s) in told or not _within(s, tellers)]


def _has(spans: Sequence[Span], span: Span) -> bool:
    """Whether the last of the spans, in order, that begins before this one ends touches it."""
    index = bisect_left(spans, (span[1], 0)) - 1
    return index >= 0 and spans[index][1] > span[0]


def _within(seen: Sighting, spans: Sequence[Span]) -> bool:
    start, end = seen.extent
    index = bisect_left(spans, (start + 1, 0)) - 1
    return index >= 0 and end <= spans[index][1]

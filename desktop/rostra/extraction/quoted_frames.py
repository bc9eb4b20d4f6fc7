"""Quotations in frames that the tagger passes over, or points at nobody from.

“Never,” was the reply of the mayor; “theatre” is what she called it; the note read: “Pay him.”;
Ida Renn, 34, a nurse: “I stayed.”; and the mayor's response? “Never.”: who speaks stands beside.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.domain.spans import Span, covers, normalise, overlap
from rostra.extraction.held import BY_RULE
from rostra.extraction.nesting import without
from rostra.extraction.quotes import Quotation
from rostra.extraction.said_frames import WHO
from rostra.extraction.sighting import Sighting

_B = r"[ \t]"
_ANSWER = r"(?:verdict|reply|response|answer|reaction|retort|assessment|conclusion|comment|advice)"
_STOP = (
    r"(?=[.,;:\n]|\s(?:in|on|at|as|who|which|and|but|after|when|while|to|of|for|during|before|about"
    r"|yesterday|today|last|this)\b|\s[-–—]|\Z)"
)
_AFTER = (
    re.compile(
        rf",?\s(?:was|were|is)\sall\s(?:that\s)?{WHO}\s(?P<cue>(?:would|could|had\sto|was\sprepared\sto)\s(?:say|offer|tell\s\w+)){_STOP}"
    ),
    re.compile(rf",?\s(?:was|is)\s(?P<cue>the\s(?:\w+\s)?{_ANSWER}\s(?:of|from))\s{WHO}{_STOP}"),
    re.compile(
        rf",?\s(?:was|is)\s(?:{WHO}[’']s?|(?P<own>his|her|their))\s(?P<cue>(?:\w+\s)?{_ANSWER}){_STOP}"
    ),
    re.compile(
        rf",?\s(?:was|is)\s(?:what|how)\s{WHO}(?:,\s[^.;:,\n“”\"]{{2,60}},)?\s(?P<cue>(?:has\s|have\s|had\s)?"
        r"(?:called|put|described|termed|summed\sup|explained|phrased|labelled|branded))\s(?:it|them|this|that|him|things)"
        rf"{_STOP}"
    ),
)
_PAPER = (
    r"(?:note|letter|memo|memorandum|message|e-?mail|text|communiqu[eé]|statement|resolution|declaration|petition|telegram"
    r"|cable|dispatch|post|tweet|circular|leaflet|order|affidavit|complaint|indictment|filing|writ|press\srelease|report"
    r"|minutes|transcript|advisory|notice)"
)
_SAID = (
    r"(?:said|says|told|tells|wrote|writes|asked|asks|added|adds|replied|recalled|explained|put|commented|joked"
    r"|argued|tweeted|posted|summed|remembered|noted|continued|warned|insisted"
    r"|(?!(?:retired|unemployed|self-employed|married|divorced|widowed|disabled|qualified)\b)\w+ed)"
)
_PART = r"[^.,;:!?\n“”\"]{2,40}"
"""“34, [a teacher], [Veld]”: what a paper says of those whom it asked in the street."""
_BEGINS = r"(?:\A|(?<=\n)|(?<=[.!?;]\s)|(?<=[.!?][”\"’]\s))[ \t]*"
_BEFORE = (
    re.compile(
        rf"{_BEGINS}(?:And\s|But\s)?(?P<who>(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne)\s(?:[\w’'-]+\s){{0,3}}?{_PAPER}s?"
        r"(?:\s(?:in|from|of|to|by|on|at|for|sent)\s[^.,;:!?\n“”\"]{2,60}?)?)"
        r"(?:,\s[^.,;:!?\n“”\"]{2,80},)?\s(?P<cue>reads?|ran|runs|said|says|states?|stated)"
        r"(?:\s(?:in\spart|as\sfollows|simply|partly))?[,:]\s\Z"
    ),
    re.compile(
        rf"{_BEGINS}(?P<who>[A-ZÀ-Þ][\w’'.-]*(?:{_B}(?:[A-ZÀ-Þ][\w’'.-]*|de|van|von|al|bin)){{0,3}})"
        rf"(?P<cue>),{_B}(?![^:]*\b{_SAID}\b)(?:\d{{1,3}}(?:,{_B}{_PART}){{0,2}}|an?{_B}{_PART}):{_B}\Z"
    ),
    re.compile(
        rf"{_BEGINS}(?:(?:And|But|So){_B})?(?:[Ww]hat{_B}(?:was|is){_B})?{WHO}[’']s?{_B}(?:\w+{_B})?(?P<cue>{_ANSWER})"
        rf"(?:{_B}to{_B}[^.;:!?\n“”\"]{{1,60}})?[?:]{_B}\Z"
    ),
)
_WORDS_OF = re.compile(
    rf"{_BEGINS}(?P<cue>In\sthe\swords\sof)\s(?!the\s(?:old|song|hymn|poet|poem|proverb|saying|novel|play|Bible))"
    rf"(?P<who>(?:the\s|one\s|an?\s)?[^.;:,\n“”\"]{{2,90}}),\s(?P<content>[^.;:\n“”\"]{{0,160}}[“\"][^.;:\n“”\"]{{2,200}}[”\"])(?=[.;]|\n|\Z)"
)
_FRONT, _BACK, _FAR = 260, 240, 1500
"""Characters before and behind a quotation that a frame takes; before it, that others reach."""
_OWN = re.compile(r"I|[Ww]e|[Oo]ur|[Mm]y")


def framed_quotations(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Make a statement of each quotation in such a frame, in place, unless another frame has it."""
    quoted = (_framed(text, found, number) for number in range(len(found)))
    framed = [one for one in quoted if one is not None]
    for match in _WORDS_OF.finditer(text):
        parts = (match.span("content"),), (match.span("cue"),), (match.span("who"),)
        framed.append((match.span(), Sighting(*parts, evidence=dict(BY_RULE))))
    if not framed:
        return
    order = sorted((s for s in sightings if s.content), key=lambda seen: seen.start)
    starts = [seen.start for seen in order]
    lost: set[int] = set()
    for whole, one in framed:
        near = order[bisect_left(starts, whole[0] - _FAR) : bisect_left(starts, whole[1] + _BACK)]
        near = [s for s in near if _touches(s, one, whole)]
        others = [s for s in near if not _gives_way(text, s, one, whole)]
        if all(s.extent[0] < whole[0] and s.extent[1] <= whole[1] for s in others):
            for seen in others:
                seen.content = without(seen.content, one.content)
            kept = {id(seen) for seen in others if seen.content}
            lost.update(id(seen) for seen in near if id(seen) not in kept)
            sightings.append(one)
    sightings[:] = [seen for seen in sightings if id(seen) not in lost]


def _framed(text: str, found: Sequence[Quotation], number: int) -> tuple[Span, Sighting] | None:
    """The statement that a quotation's frame makes, and from where to where both stand."""
    start, end = found[number].outer
    if found[number].continues:
        return None
    spans = [(found[number].start, found[number].end)]
    line = max(text.rfind("\n", 0, start) + 1, start - _FRONT)
    before = (frame.search(text, line, start) for frame in _BEFORE)
    after = (frame.match(text, end, end + _BACK) for frame in _AFTER)
    match = next((m for m in (*before, *after) if m), None)
    if match is None:
        return None
    while number + 1 < len(found) and found[number + 1].continues:
        number += 1
        spans.append((found[number].start, found[number].end))
        end = found[number].outer[1]
    cue = (match.span("cue"),) if match["cue"] else ()
    who = match.span("who") if match["who"] else match.span("own")
    one = Sighting(normalise(spans), cue, (who,), evidence=dict(BY_RULE))
    return (min(start, match.start()), max(end, match.end())), one


def _touches(seen: Sighting, one: Sighting, whole: Span) -> bool:
    """Whether a statement has anything of a framed quotation, or its verb in the frame."""
    inside = any(whole[0] <= start < whole[1] for start, _ in seen.cue)
    return inside or bool(overlap(seen.content, one.content))


def _gives_way(text: str, seen: Sighting, one: Sighting, whole: Span) -> bool:
    """Whether a statement is of the frame's own words, or nobody's that is named."""
    if seen.cue and seen.source and covers(one.content, (*seen.cue, *seen.content)):
        return _OWN.fullmatch(text, *seen.source[0]) is not None
    if overlap(seen.cue, one.cue):
        return True
    start, end = seen.extent
    return whole[0] <= start and (end <= whole[1] or not (seen.cue and seen.source))

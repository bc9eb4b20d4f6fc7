"""Whose a claim is: “walked back Ambassador Ro's announcement that ...” is the ambassador's.

Where a noun of saying announces the content, the one it belongs to says it; the model at times
takes the sentence's subject, who does something else with it.  So it does with “Saying it was
over, she left, the paper reported”: the words are hers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.domain.spans import Span, overlap
from rostra.extraction.gaps import sentence_end
from rostra.extraction.held import Held
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_NOUNS = (
    r"(?:announcement|claim|statement|assertion|allegation|accusation|avowal|remark|suggestion|warning"
    r"|promise|pledge|contention|insistence|admission|argument|declaration|prediction|complaint|assurance"
    r"|denial|charge|vow|confession|acknowledg?ement|comment|observation)s?"
)
_WHO = (
    r"(?P<who>(?:(?:[Tt]he|[Aa]n?|[Ff]ormer)\s+)?"
    r"(?:[A-ZÀ-ÞА-Я][\w.’-]*\s+|(?:of|the|and|for)\s+(?=[A-ZÀ-ÞА-Яt])){0,8}"
    r"[A-ZÀ-ÞА-Я][\w-]*)(?:['’]s|(?<=s)['’])\s+(?P<noun>(?:[a-z-]+\s+){0,2}"
)
_DAY = r"(?:\s+(?:on\s+)?[A-Z]\w+day)?"
_OWNED = re.compile(rf"{_WHO}{_NOUNS}){_DAY}\s+that\s+\Z")
_DOCUMENT = (
    r"(?:tweet|post|statement|letter|message|e-?mail|op-ed|memo|note|article|essay|telegram|text"
    r"|speech|reply)s?"
)
_WHICH = re.compile(rf"{_WHO}{_DOCUMENT}){_DAY},?\s+\Z")
"""“Mr. Ro's tweet on Sunday, which read”: his words."""
_BEFORE = 160
_PARTICIPLE = re.compile(
    r"(?:\A|[.!?…][”\"’»)]*\s+|\n\s*)"
    r"(?P<cue>Saying|Noting|Stressing|Adding|Claiming|Arguing|Insisting|Declaring|Stating"
    r"|Emphasi[sz]ing|Pointing out|Recalling|Reminding|Explaining)\s+(?:that\s+)?\Z"
)
_SUBJECT = re.compile(
    r"[”\"’»]?,?[”\"’»]?\s+"
    r"(?P<who>he|she|they|it|(?:[Tt]he\s+)?[A-ZÀ-ÞА-Я][\w.’'-]*(?:\s+[\w.’'-]+){0,5}?)\s+"
    r"(?:(?:also|then|later|again|further)\s+)?(?:said|added|told|called|urged|asked|went|left|\w+ed)\b"
)


def possessed(text: str, sightings: Sequence[Sighting]) -> None:
    """Give such contents their own speakers, in place."""
    for seen in sightings:
        if not seen.cue or not seen.content:
            continue
        if writer := _writer(text, seen):
            seen.source = (writer,)
            continue
        begin = seen.start
        if text[begin : begin + 5].lower() == "that ":
            begin += 5
        found = _owner(text, begin) or _participle(text, begin, seen.content[0][1])
        if found is None:
            continue
        who, cue = found
        if overlap(seen.source, (who,)) or any(
            other is not seen and overlap(other.cue, (cue,)) for other in sightings
        ):
            continue
        seen.source, seen.cue = (who,), (cue,)


def remarked(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Give “Holt's comments - “the port is a corpse” - angered dockers” to Holt, in place."""
    held = Held(sightings, found)
    for number, quotation in enumerate(found):
        start, end = quotation.outer
        match = _REMARKS.search(text, max(0, start - _BEFORE), start)
        if not match or not quotation.closed or text[end : end + 3].strip() != match["dash"]:
            continue
        content = ((quotation.start, quotation.end),)
        one = Sighting(content, (match.span("noun"),), (match.span("who"),))
        if not _TOLD_BY.search(text, end, sentence_end(text, end)):
            held.replace((number,), one)
    sightings[:] = held.statements


_TOLD_BY = re.compile(r"\b(?:said|says|told|added|according\sto)\b")
"""“..., Renn said”: the whole sentence is hers."""
_REMARKS = re.compile(
    r"(?P<who>(?:[Tt]he\s(?:[a-z-]+\s){0,3}?[a-z-]+|(?:[A-ZÀ-ÞА-Я][\w.’-]*\s){0,6}[A-ZÀ-ÞА-Я][\w-]*))"
    r"(?:['’]s|(?<=s)['’])\s(?P<noun>(?:[a-z-]+\s){0,2}(?:comments?|remarks?|words|reply|answer|verdict|message|warning))"
    r"\s(?P<dash>--?|–|—)\s\Z"
)


def _writer(text: str, seen: Sighting) -> Span | None:
    """Whose the document is that “which” or “that” stands for."""
    if len(seen.source) != 1 or text[slice(*seen.source[0])].lower() not in ("which", "that"):
        return None
    start = seen.source[0][0]
    match = _WHICH.search(text, max(0, start - _BEFORE), start)
    return match.span("who") if match else None


def _owner(text: str, begin: int) -> tuple[Span, Span] | None:
    if not text[max(0, begin - 8) : begin].rstrip().endswith("that"):
        return None
    match = _OWNED.search(text, max(0, begin - _BEFORE), begin)
    return (match.span("who"), match.span("noun")) if match else None


def _participle(text: str, begin: int, end: int) -> tuple[Span, Span] | None:
    cue = _PARTICIPLE.search(text, max(0, begin - _BEFORE), begin)
    subject = _SUBJECT.match(text, end) if cue else None
    return (subject.span("who"), cue.span("cue")) if cue and subject else None

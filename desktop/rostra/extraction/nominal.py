"""Announcements and claims that are their sentence's subject: “Kowal's announcement that ...”.

Their clause ends before the sentence's verb (“[he would resign] surprised his party”), and who
made them stands before the noun; the tagger at times reads on, or takes the sentence's object for
whoever says it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from rostra.domain.spans import Span, Spans, overlap
from rostra.extraction.again import SURE
from rostra.extraction.gaps import Taken, sentence_end
from rostra.extraction.main_verbs import main_verb
from rostra.extraction.sighting import Sighting

_NOUN = (
    r"(?:announcement|claim|statement|assertion|allegation|accusation|suggestion|warning|promise|pledge|contention"
    r"|insistence|admission|argument|declaration|prediction|complaint|assurance|charge|vow|acknowledg?ement"
    r"|revelation|remark)s?"
)
_BEGIN = (
    r"(?:^|(?<=[.!?;]\s)|(?<=[.!?][”\"’]\s))[ \t]*"
    r"(?:(?:But|And|Yet|Still|However|Meanwhile)[,\s]\s?)?"
    r"(?:(?:On|In|At|By)\s[^,.;:\n“”\"]{2,40},\s)?"
)
_DAYS = (
    r"(?:(?:[Tt]his|[Ll]ast|[Tt]he)\s(?:\w+\s)?(?:day|week|month|year|morning|night)|[A-Z]\w+day|[Tt]oday|[Yy]esterday"
    r"|It|That|Here|There|What|Despite|After|Before|With|Following|Amid|Because|Since|While|If|When|As|From|Even"
    r"|Unlike|Under|Over|On|In|At|By|For|To|Like|Contrary)\b"
)
"""What “'s” stands behind that says nothing, and words that make no subject."""
_A_TIME = re.compile(_DAYS)
_NAME = r"[A-ZÀ-ÞА-Я][\w.&-]*"
_ROLE = (
    r"(?:of|the|and|for|de|del|di|al|bin|van|von|mayor|president|minister|leader|secretary|chief|head|director"
    r"|chairman|chairwoman|general|spokes\w+)"
)
_WHO = (
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:(?!\w+ed\b)[a-z-]+\s){0,4}?"
    rf"(?:[a-z-]+|(?={_NAME})))?(?:{_NAME}(?:\s(?:{_NAME}|{_ROLE})){{0,8}})?"
)
_ASIDE = r"(?:\s(?:(?:on|in|at|to|by|last|from|before|during|this|made)\s)[^,.;:\n“”\"]{2,60}?)?"
_FRAME = re.compile(
    rf"{_BEGIN}(?P<phrase>(?:(?!{_DAYS})(?P<who>(?=\w){_WHO})(?:['’]s|(?<=s)['’])\s"
    rf"|{_DAYS}['’]s\s|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s|(?=[A-Z][a-z-]+s\s))"
    rf"(?:(?!(?:and|that)\s)[a-z-]+\s){{0,2}}?(?P<cue>(?i:{_NOUN}))){_ASIDE}\sthat\s",
    re.MULTILINE,
)
_VERB = re.compile(r"\b(?:is|was|are|were|has|had|have|will|would|said|says|that|who|which)\b")


def end_nominal(text: str, sightings: Sequence[Sighting]) -> None:
    """End such contents at the verb of the sentence, and give them their owners, in place."""
    found = list(_found(text))
    if not found:
        return
    by_cue = {at: seen for seen in sightings for span in seen.cue for at in span}
    rising = sorted(sightings, key=lambda seen: seen.start)
    starts = [seen.start for seen in rising]
    for cue, who, (begin, verb) in found:
        for seen in rising[bisect_left(starts, begin) : bisect_left(starts, verb)]:
            if not any(at >= verb for span in seen.cue for at in span):
                seen.content = tuple((a, min(b, verb)) for a, b in seen.content if a < verb)
            if overlap(seen.source, who) and any(begin <= at < verb for at, _ in seen.cue):
                # “The president's claim that the bank [said] it would pay”: the bank says it
                seen.content, seen.cue = ((begin, verb),), (cue,)
        own = by_cue.get(cue[0]) or by_cue.get(cue[1])
        if own is not None and begin <= own.start < verb:
            of_a_day = own.source and _A_TIME.match(text, own.source[0][0])
            own.source = who or (() if of_a_day else own.source)


def add_nominal(text: str, sightings: list[Sighting]) -> None:
    """Add those of which nothing was found, in place."""
    found = list(_found(text))
    taken = Taken(sightings) if found else None
    for cue, who, (begin, verb) in found:
        if who and taken and taken.free(who[0][0], verb):
            sightings.append(Sighting(((begin, verb),), (cue,), who, sure=SURE))


def _found(text: str) -> Iterator[tuple[Span, Spans, Span]]:
    """The noun, whose it is, and the clause, of each such sentence."""
    for match in _FRAME.finditer(text):
        begin = match.end()
        if not _VERB.search(match["phrase"]):
            verb = main_verb(text, begin, sentence_end(text, begin))
            if verb is not None:
                yield match.span("cue"), (match.span("who"),) if match["who"] else (), (begin, verb)

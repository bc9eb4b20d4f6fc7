"""“[Ida Renn] was quoted by the agency as saying [the port was shut]”: hers, whoever quotes her.

The tagger finds the words, and at times neither the verb nor whose they are.
"""

from __future__ import annotations

import re

from rostra.domain.spans import Span, overlap
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


def mend_was_quoted(text: str, sightings: list[Sighting]) -> None:
    """Give each content the one who was quoted, in place; add what was not found at all."""
    for match in _WAS.finditer(text):
        who = _WHO.search(text, max(0, match.start() - _NEAR), match.start())
        if who is None:
            continue
        cue, name = match.span("cue"), who.span("who")
        own = _its_words(text, match, name, sightings)
        sightings[:] = [s for s in sightings if s is own or not overlap(s.cue, [cue])]
        if own:
            own.cue, own.source, own.evidence = (cue,), (name,), dict(BY_RULE)
        elif rest := _REST.match(text, match.end()) or _CLAUSE.search(
            text, max(0, name[0] - _LONGEST), name[0]
        ):
            words = rest.span("said")
            if not any(overlap(s.content, [words]) for s in sightings):
                sightings.append(Sighting((words,), (cue,), (name,), evidence=dict(BY_RULE)))


def _its_words(
    text: str, match: re.Match[str], name: Span, sightings: list[Sighting]
) -> Sighting | None:
    """The content right behind the verb; where nothing follows it, the one right before."""
    for seen in sightings:
        if match.end() < seen.start and _SAYS.fullmatch(text, match.end(), seen.start):
            return seen
    for seen in sightings:
        if seen.end <= name[0] and _BESIDE.fullmatch(text, seen.end, name[0]):
            return seen
    return None

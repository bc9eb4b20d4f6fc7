"""Acts in a list under who does them, as declarations and resolutions are written.

“The Foreign Ministers:” and below it, one a paragraph, “Call on all parties to ...;”, “Welcome
the ...;”; or “The Security Council,” and “1. Condemns ...;”.  The verb opens the paragraph and its
subject stands lines above, so the tagger finds neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rostra.domain.spans import Span
from rostra.extraction.held import BY_RULE
from rostra.extraction.sighting import Sighting

_BODY = (
    r"(?:[Mm]inisters|[Pp]articipants|[Ll]eaders|[Hh]eads|[Pp]arties|[Ss]ides|[Mm]embers|[Pp]residents|[Gg]overnments"
    r"|[Rr]epresentatives|[Dd]elegations|[Ss]tates|[Ss]peakers|[Cc]ouncil|[Aa]ssembly|[Cc]ommittee|[Cc]onference|[Ss]ummit"
    r"|[Pp]arliament|[Cc]ommission|[Uu]nion|[Aa]ssociation|[Bb]oard|[Cc]ongress|[Bb]ureau|[Ff]orum)"
)
_HEAD = re.compile(
    rf"^[ \t“\"]*(?P<who>(?:The|We,\sthe)\s[^\n:;.]{{0,160}}?\b{_BODY}\b[^\n:;.]{{0,160}}?)"
    r"(?<!\bwere)(?<!\bare)(?<!\binclude)(?:,|:|\shereby:?"
    r"|,?\s(?:have\s)?(?:agreed|declared?)(?:\s(?:as\sfollows|the\sfollowing|that))?:)[ \t]*$",
    re.MULTILINE,
)
_VERB = (
    r"(?:Call|Condemn|Welcome|Urge|Reaffirm|Reiterate|Affirm|Express|Stress|Emphasi[sz]e|Underline|Underscore|Demand"
    r"|Request|Invite|Encourage|Commend|Appeal|Note|Deplore|Regret|Reject|Support|Appreciate|Recogni[sz]e|Acknowledge"
    r"|Confirm|Recommend|Denounce|Declare|Pledge|Propose|Praise|Insist|Highlight)(?:e?s|e?d)?"
)
_B = r"[ \t]"
_NOUNS = r"(?:Call|Support|Note|Request|Demand|Appeal|Praise|Pledge|Highlight|Stress|Regret)"
_FEELING = r"(?:concern|support|readiness|commitment|appreciation|gratitude|solidarity|hope|regret)"
_ITEM = re.compile(
    rf"^[ \t•*–—“\"-]*(?:\(?(?:\d{{1,3}}|[a-z]|[ivx]{{1,5}})[.)]{_B}*)?"
    rf"(?P<cue>(?:(?:Also|Further|Strongly|Fully|Again){_B})?"
    rf"(?!(?i:{_NOUNS})s?{_B}(?!(?:the|an?|all|any|every|its|their|our|that|those|these|both"
    r"|on|upon|for|to|with)\b))"
    rf"(?:(?i:{_VERB})|Takes?{_B}note|took{_B}note|Pays?{_B}tribute)"
    rf"(?:{_B}(?:once{_B}again|in{_B}particular|with{_B}(?:\w+{_B})?\w+"
    rf"|(?:(?:its|their|our){_B})?(?:(?:deep|grave|serious|full|strong){_B})?{_FEELING}))?"
    rf"(?:{_B}(?:on|upon|for|of|at|over|about|to)(?={_B}))?){_B}+(?:that{_B}+)?"
    rf"(?P<content>[^\n]{{8,}}?){_B}*[;.,]?(?:{_B}*and)?[”\"]?{_B}*$",
    re.MULTILINE,
)
_PREAMBLE = re.compile(
    r"[\s“\"]*(?:[A-Z][a-z]+ing|Determined|Convinced|Concerned|Mindful|Aware|Alarmed|Deeply|Gravely)\b"
)
_LINE = re.compile(r"[^\n]+")
_LEAST = 2
_LONGEST = 200
"""Paragraphs that a list is followed over."""


def listed(text: str, sightings: list[Sighting]) -> None:
    """Make each act of such a list a statement, in place of what was found in it."""
    items = [item for head in _HEAD.finditer(text) for item in _acts(text, head)]
    if not items:
        return
    verbs = {match.start("cue") for _, match in items}
    begins = {match.start() for _, match in items}
    kept = [s for s in sightings if not _replaced(text, s, verbs, begins)]
    kept += [
        Sighting((m.span("content"),), (m.span("cue"),), (who,), evidence=dict(BY_RULE))
        for who, m in items
    ]
    sightings[:] = kept


def _acts(text: str, head: re.Match[str]) -> Iterator[tuple[Span, re.Match[str]]]:
    """The paragraphs under a head that open with such a verb, up to the first that does not."""
    found = []
    for number, line in enumerate(_LINE.finditer(text, head.end())):
        item = _ITEM.match(text, *line.span())
        if item is not None:
            found.append(item)
        elif line.group().strip() and not _PREAMBLE.match(line.group()):
            break
        if number > _LONGEST:
            break
    who = head.span("who")
    return ((who, item) for item in found) if len(found) >= _LEAST else iter(())


def _replaced(text: str, seen: Sighting, verbs: set[int], begins: set[int]) -> bool:
    """Whether a statement was found of such a paragraph's verb, or of its words alone."""
    if any(start in verbs for start, _ in (*seen.cue, *seen.content[:1])):
        return True
    return not seen.source and text.rfind("\n", 0, seen.start) + 1 in begins

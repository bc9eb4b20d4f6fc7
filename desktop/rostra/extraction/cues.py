"""Which verb announces a content: the whole of it, and the one that stands by it.

The tagger at times takes an adverb ("[further] called out"), a verb of another clause
("continued criticism of the UN accused [them of lying]"), or a word of what was said ("recalled
that [alarming] reports ...").  Where a verb of saying stands right before the content, and is
nobody else's, it is the cue.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.domain.spans import Span, overlap
from rostra.extraction.sighting import Sighting

_SAID = (
    r"(?:said|says|added|stressed|noted|stated|announced|warned|explained|recalled|declared|insisted|argued"
    r"|claimed|confirmed|emphasi[sz]ed|underlined|underscored|pointed\sout|reiterated|reaffirmed"
    r"|acknowledged|admitted|promised|pledged|vowed|maintained|asserted|revealed|told\s(?:reporters"
    r"|journalists|us|him|her|them))"
)
_TO_SAY = re.compile(
    r"\bto\s(?P<cue>add|say|stress|note|announce|warn|claim|argue|insist|confirm|point\sout)\sthat\s\Z"
)
_ADDRESSED = re.compile(r"(?:addressed|spoke|went\son|commented|reacted|responded|appeared|took)\b")
"""Deeds of somebody who then says something: “addressed the forum [to add] that”."""
_THAT = re.compile(rf"\b(?P<cue>{_SAID})\sthat\s(?P<rest>[^.;:\n“”\"]{{0,60}})\Z")
_KNOWN = re.compile(rf"(?:{_SAID}|told|tells|adds|stresses|notes|wrote)\b")
_RIGHT_BEFORE = re.compile(
    r"(?:\A|\s)(?P<cue>accused|blamed|urged|told|criticized|criticised|denounced|condemned|called\s(?:on|upon|for|out)"
    r"|warned|asked|demanded|thanked|praised|welcomed|rejected)\s\Z"
)
_ADVERB = re.compile(
    r"(?:further|initially|today|yesterday|repeatedly|again|now|also|then|later|once|strongly|publicly"
    r"|recently|previously|earlier|(?:has|have|had)\s(?:also|again|since|now|repeatedly))"
)
_ITS_VERB = re.compile(
    r"\s(?:\w+ly\s)?(?P<verb>(?:said|told|called|\w{3,}ed)(?:\s(?:out|for|on|up|upon|against|with))?)\b"
)
_FOR = re.compile(
    r"(?:\s(?:(?:once|yet)\s(?:again|more)|again|also|late|early|earlier|today|yesterday|tonight|repeatedly|publicly"
    r"|urgently|jointly|(?:late\s|early\s)?on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s(?:morning|afternoon|evening|night))?|(?:on|in|at)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?:\s\d{1,2})?"
    r"|(?:this|last)\s(?:week|month|year|morning|evening)|in\sa\s(?:joint\s)?(?:statement|speech|letter|report|tweet|post)"
    r"|at\sa\s(?:news\sconference|press\sconference|rally|meeting|hearing))){1,4}\s(?P<for>for)\s"
)
"""“called [on Monday] for a truce”: when and where stand between the verb and its preposition."""
_REFUSES = re.compile(
    r"(?P<verb>(?:\w+\s){0,2}(?:(?:reject|dismiss|snub|spurn|rebuff|resist|ignor|refus|shunn?|def[iy])\w*"
    r"|turn(?:s|ed|ing)?\sdown|brush(?:es|ed|ing)?\s(?:off|aside)|shrug(?:s|ged|ging)?\soff))\s"
    r"(?P<calls>(?:[\w’'-]+\s){0,3}(?:calls?|appeals?|demands?|pleas?)\s(?:for|to|that))\s?",
    re.IGNORECASE,
)
"""“[snubbed] calls for more tanks”: the calls are others'."""
_CALLS = re.compile(r"(?:\w+\s)*(?:call|appeal|plead|press|push|lobb)(?:s|ed|ing|ies|ied)?")
_NEAR = 160
"""Characters before a content in which its verb stands."""


def mend_cues(text: str, sightings: list[Sighting]) -> None:
    """Give each content the verb that announces it for a cue, in place.

    One that was found of an adverb alone, and whose verb has its own statement, is let go.
    """
    cues = sorted(span for one in sightings for span in one.cue)
    kept = []
    for seen in sightings:
        if len(seen.cue) == 1 and not _completed(text, seen, cues):
            continue
        kept.append(seen)
        if len(seen.cue) == 1 and len(seen.content) == 1:
            _by_that(text, seen, cues)
            _right_before(text, seen, cues)
            _with_for(text, seen)
            _refused(text, seen)
    sightings[:] = kept


def _completed(text: str, seen: Sighting, cues: Sequence[Span]) -> bool:
    """Whether the cue is, or now is, a verb; False where the verb is another statement's."""
    start, end = seen.cue[0]
    verb = _ITS_VERB.match(text, end) if _ADVERB.fullmatch(text, start, end) else None
    if verb is None:
        return True
    if _taken(cues, verb.end("verb")):
        return False
    if overlap(seen.content, [(start, verb.end("verb"))]) or seen.start < end:
        return True
    seen.cue = ((start, verb.end("verb")),)
    return True


def _by_that(text: str, seen: Sighting, cues: Sequence[Span]) -> None:
    """“Ro [recalled] that alarming reports had come in”, “[warned] that it froze, they told us”."""
    cue, start = seen.cue[0], seen.start
    to_say = _TO_SAY.search(text, max(0, start - 20), start)
    if to_say and cue[1] < to_say.start() and _ADDRESSED.match(text, *cue):
        seen.cue = (to_say.span("cue"),)
        return
    found = _THAT.search(text, max(0, start - _NEAR), start)
    if found is None or cue[0] < found.end("cue") or _taken(cues, found.end("cue")):
        return
    if found["rest"] and not (cue[1] <= start and not _KNOWN.match(text, *cue)):
        return
    if not overlap(seen.source, [found.span("rest")]):
        # and not “He pointed out that the auditors had concluded that ...”
        seen.cue = (found.span("cue"),)
        seen.content = ((found.start("rest"), seen.end),)


def _right_before(text: str, seen: Sighting, cues: Sequence[Span]) -> None:
    """“in his continued criticism of the body [accused] them of lying”."""
    cue, start = seen.cue[0], seen.start
    if cue[1] >= start - 1 or "\n" in text[cue[1] : start]:
        return
    found = _RIGHT_BEFORE.search(text, max(cue[1], start - 20), start)
    if found and not _taken(cues, found.end("cue")) and not _KNOWN.match(text, *cue):
        seen.cue = (found.span("cue"),)


def _with_for(text: str, seen: Sighting) -> None:
    """“[called] on Monday [for] a truce”: the preposition goes with the verb."""
    start, end = seen.cue[0]
    apart = _FOR.fullmatch(text, end, seen.start) if end < seen.start else None
    if apart and _CALLS.fullmatch(text, start, end):
        seen.cue = ((start, end), apart.span("for"))


def _refused(text: str, seen: Sighting) -> None:
    refuses = _REFUSES.fullmatch(text, seen.cue[0][0], seen.start)
    if refuses and seen.cue[0][1] > refuses.start("calls"):
        seen.cue = (refuses.span("verb"),)
        seen.content = ((refuses.start("calls"), seen.content[0][1]),)


def _taken(cues: Sequence[Span], end: int) -> bool:
    """Whether the verb that ends there is the cue of a statement, or in one."""
    index = bisect_left(cues, (end, 0)) - 1
    return index >= 0 and cues[index][1] >= end

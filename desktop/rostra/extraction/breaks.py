"""Contents that break off, or set in, in the middle of their words.

What is said after its verb ends where the clause does.  What may follow it without a comma is
when, where and how it was said ("rejected the plan on Monday"), or what else was done ("and left
the hall").  A content behind which any other word stands ("confirmed it had received | a request")
was cut short, as was one that begins behind its own first words ("said that | would be war").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.domain.spans import Span
from rostra.extraction.gaps import Taken, sentence_end
from rostra.extraction.quotes import MARKS
from rostra.extraction.sighting import Sighting

_STANDS_BESIDE = re.compile(
    r"\s(?:and|but|or|nor|yet|on|in|at|after|before|within|without|since|as|when|while|whereas|where|who|whom|whose"
    r"|which|that|during|following|late|early|earlier|later|last|this|these|next|then|now|again|also|too|twice|once"
    r"|yesterday|today|tonight|tomorrow|with|from|by|for|of|to|amid|amidst|over|about|under|despite|because|if|unless"
    r"|until|till|though|although|through|via|upon|against|into|per|outside|inside|near|according|only|just|even|both"
    r"|there(?!\s(?:was|were|is|are|will|would|has|have|had|should|could|must|can)\b)|he|she|it|they|we|I|you|one|[a-z]+ing|[a-z]+ly|[a-z]+wards?|so|here|online|ahead|instead|out|up|down|off|away"
    r"|(?:the|an?)\s(?:same|following|next|previous|second|first|day|week|month|year|hour|few|couple)"
    r"|(?:many|several|some|two|three|four|five|six|ten|\d+)\s(?:hours|days|weeks|months|years|minutes|times)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*"
    r"|said|says|told|tells|added|adds|reports?|reported|wrote|writes)\b"
)
"""What may follow a whole content: when and how it was said, what else was done, who reports it."""
_WORD = re.compile(r"\s[A-Za-zÀ-ÿ]")
_ENDS_IN = re.compile(r"\b(?:in|of|to|for|from|by|with|at|on|under|through|about)\Z")
_WHICH = re.compile(r"\s(?:which|whom|whose)\s")
_HANGING = re.compile(
    r"\b(?:in|of|to|for|from|by|with|at|on|under|through)\s(?:which|whom|whose)\Z"
)
"""“explain remarks in | which an envoy called him a crook”: what the envoy said is told with it."""
_BEFORE_IT = re.compile(r"\b(?:before|because|when|while|if|until|unless|although)\Z")
_CLAUSE = re.compile(r"\s(?:there|the|an?|his|her|its|their|he|she|it|they)\s")
_REGARDS = re.compile(
    r"\b(?:regard|describ|see|saw|seen|view|treat|characteri[sz]|portray|depict|dismiss|reject|condemn|denounc|hail)\w*\Z"
)
_AS_WHAT = re.compile(r"\sas\s(?:an?|one|part|[a-z]+(?:al|ous|ive|ful|less|ed|ic))\s")
_NOT_AS_PART = re.compile(r"\sas\spart\sof\s(?:an?|his|her|its|their)\s")
_CUT = re.compile(
    r",\s(?!(?:who|which|whose|where|whom)\s)|\s[–—-]\s|\s(?:and|but)\s(?:then\s|also\s)?(?:[a-z]+ed|told|said)\s"
)
_CUT_BEFORE = re.compile(r",?\s(?:and|but|as|while|when|after|though|although)\s|,\s")
_LEAST = 3
_TOLD = re.compile(r"\b(?:told|tells?|telling|assur\w+|inform\w+|remind\w+|warn\w+)\Z")
_FINITE = re.compile(
    r"\b(?:was|were|is|are|will|would|has|have|had|should|could|may|might|can|must|did|does|do)\b"
)
_THERE = re.compile(r"\sthere\s(?:was|were|is|are|will|would|has|have|had|should|could|must|can)\s")
_THAT_WAS = re.compile(
    r"(?:means?|meant|would|was|is|will|could|might|had|has|did|must|should)(?:n[’']t)?\s"
)
_SAID = re.compile(
    r"(?:(?:has|have|had|also|later|then)\s)*(?:said|says|added|adds|argued|insisted)"
)
_SO_MANY = re.compile(
    r"\s(?:that\s)?(?:up\sto|more\sthan|less\sthan|fewer\sthan|at\sleast|at\smost|around|about|some|most|many|few|all"
    r"|half|almost|nearly|(?:a|one|two|three)\s(?:third|quarter|fifth|tenth)s?\sof|one|two|three|four|five|\d[\d.,]*)"
    r"\s(?:[\w’'-]+\s){1,7}"
)
_FAR = 90


def mend_breaks(text: str, sightings: Sequence[Sighting]) -> None:
    """Make such contents whole, in place.  Linear in the text."""
    taken = Taken(sightings)
    for seen in sightings:
        if not seen.cue or not seen.content or seen.cue[-1][1] > seen.start:
            continue
        _set_in(text, seen, taken)
        _over_comma(text, seen, taken)
        _over_dashes(text, seen, taken)
        start, end = seen.content[-1]
        if text[end - 1] in MARKS or text[end - 1] in "?!.,;:" or text[end : end + 1] != " ":
            continue
        if not _breaks_off(text, seen):
            continue
        stop = _stop(text, seen, taken)
        if stop <= end + _LEAST:
            continue
        if _is_listener(text, seen):
            seen.content = ((end + 1, stop),)
        else:
            seen.content = (*seen.content[:-1], (start, stop))


def _over_comma(text: str, seen: Sighting, taken: Taken) -> None:
    """On from a comma that only an aside stands before, or behind: to the end of the sentence.

    “called on [the media in particular, | and others, not to be misled]”, “recalled that [Ro, then
    a minister, | had promised it]”, “invited him [to share, on May 1, | in the feast]”.
    """
    start, end = seen.content[-1]
    if text[end : end + 2] != ", " or text[end - 1] in MARKS or len(seen.content) > 1:
        return
    asked = _ASKS.search(text, *seen.cue[-1]) and not _TO.search(text, start, end)
    goes_on = (
        (asked and _THEN_TO.match(text, end))
        or (_IN_APPOSITION.fullmatch(text, start, end) and _HAS.match(text, end))
        or (_DATED_ASIDE.search(text, start, end) and _ON_FROM_DATE.match(text, end))
    )
    stop = sentence_end(text, end) if goes_on else end
    if stop > end and taken.free(end, stop) and not any(c in MARKS for c in text[end:stop]):
        seen.content = ((start, stop),)


def _over_dashes(text: str, seen: Sighting, taken: Taken) -> None:
    """On from a comma within dashes: “the money had gone - illegally, | in his view - to Malta”."""
    start, end = seen.content[-1]
    end = start + len(text[start:end].rstrip(" ,-–—"))
    dashes = [m["dash"] for m in _DASH.finditer(text, start, end)]
    goes_on = text.startswith(", ", end) or _DASH.match(text, end)
    if len(seen.content) > 1 or not goes_on or len(dashes) % 2 == 0:
        return
    stop = sentence_end(text, end)
    closing = _CLOSING_DASH.search(text, end, min(stop, end + _FAR))
    if closing is None or closing["dash"] != dashes[-1] or _SPEAKS.search(text, end, closing.end()):
        return
    if taken.free(seen.end, stop) and not any(c in MARKS for c in text[end:stop]):
        seen.content = ((start, stop),)


_DASH = re.compile(r"\s(?P<dash>--?|–|—)\s")
_CLOSING_DASH = re.compile(rf"{_DASH.pattern}(?=(?:to|into|from|of|at|by|with|for)\s)")
"""“- to three banks”; not “- and drew thousands”, which may be the sentence's own."""
_SPEAKS = re.compile(r"\b(?:said|says|told|added|according\sto)\b")
_ASKS = re.compile(
    r"\b(?:ask|urg|call|request|invit|instruct|order|advis|appeal|implor)\w*(?:\s(?:on|upon|to))?\Z"
)
_TO = re.compile(r"\bto\s[a-z]")
_THEN_TO = re.compile(r",\s[^.;:\n“”\"]{2,90}?,\s(?:not\s)?to\s[a-z]")
_IN_APPOSITION = re.compile(
    r"(?:the\s|its\s|his\s|her\s)?[^,.;:\n“”\"]{2,60},\s(?:then|the|an?|who|whose|now|once)\s[^,.;:\n“”\"]{2,80}"
)
_HAS = re.compile(r",\s(?:had|has|was|were|is|are|would|will|could|should|must|did)\s")
_DATED_ASIDE = re.compile(
    r",\s(?:on|within|before|by|until|from|in)\s(?:[\w-]+\s){0,3}"
    r"(?:\d{1,2}(?:\s[A-Z][a-z]+)?|[A-Z][a-z]+day|days|weeks|months|January|February|March|April|May|June"
    r"|July|August|September|October|November|December)\Z"
)
_ON_FROM_DATE = re.compile(r",\s(?:in|at|of|to|for|an?|the|its|his|her|their)\s")


def _breaks_off(text: str, seen: Sighting) -> bool:
    start, end = seen.content[-1]
    if _HANGING.search(text, start, end):
        return True
    if _ENDS_IN.search(text, start, end) and _WHICH.match(text, end):
        return True
    if _BEFORE_IT.search(text, start, end) and _CLAUSE.match(text, end):
        return True
    if _REGARDS.search(text, *seen.cue[-1]) and _AS_WHAT.match(text, end):
        return _NOT_AS_PART.match(text, end) is None and " as " not in text[start:end]
    return _WORD.match(text, end) is not None and _STANDS_BESIDE.match(text, end) is None


def _stop(text: str, seen: Sighting, taken: Taken) -> int:
    """Where the clause ends that a content breaks off in: before anybody else's words."""
    end = seen.end
    stop = sentence_end(text, end)
    cut = _CUT.search(text, end + 1, stop)
    stop = cut.start() if cut else stop
    other = taken.first(end, stop)
    if other < stop and not _HANGING.search(text, seen.content[-1][0], end):
        cuts = [m.start() for m in _CUT_BEFORE.finditer(text, end, other)]
        stop = cuts[-1] if cuts else end
    words = text[end:stop]
    whole = words.count("“") == words.count("”") and words.count('"') % 2 == 0
    return stop if whole and not any(c in "„«»" for c in words) else end


def _is_listener(text: str, seen: Sighting) -> bool:
    """“told [the leaders of both camps] | there was no way out”: they are whom it was told."""
    start, end = seen.content[-1]
    if len(seen.content) > 1 or not _TOLD.search(text, *seen.cue[-1]):
        return False
    return _THERE.match(text, end) is not None and _FINITE.search(text, start, end) is None


def _set_in(text: str, seen: Sighting, taken: Taken) -> None:
    """“said [that | would be war]”, “said [up to a third of the tags | its men fitted failed]”."""
    after, start = seen.cue[-1][1], seen.start
    if not 1 < start - after < _FAR or not _SAID.fullmatch(text, *seen.cue[-1]):
        return
    that = text[after:start] == " that " and _THAT_WAS.match(text, start)
    many = _SO_MANY.fullmatch(text, after, start) and _FINITE.search(text, *seen.content[0])
    if not that and not many:
        return
    begin = after + 1
    if many and text.startswith("that ", begin):
        begin += len("that ")
    if taken.free(begin, start):
        seen.content = (_from(begin, seen.content[0]), *seen.content[1:])


def _from(start: int, span: Span) -> Span:
    return start, span[1]

"""What a content took along that is not said, and what it lacks at its edge.

A topic in front ("[Regarding the port], she said that ..."), or the one spoken to behind a
quotation ("“Where are they?” he challenged [the mayor]") is no part of it; the object of "called
out the mayor for lying" and the end of "described the talks, held in Veld, as “useful”" are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.gaps import ASIDE, WEEKDAY, Taken
from rostra.extraction.parenthetical import AGENCY
from rostra.extraction.quotes import MARKS
from rostra.extraction.sighting import Sighting

_TOPIC = re.compile(
    r"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*)(?:Regarding|Concerning|As\s+for|As\s+to|On|With\s+regard\s+to|In\s+relation\s+to"
    r"|Speaking\s+(?:of|about|on)|[^.!?\n]{0,60}\b(?:questions?|asked|quer(?:y|ies))\s+(?:(?:about|on|as\s+to)\s+)?(?:whether|if)|Commenting\s+on|Turning\s+to|Asked\s+about)\s+(?:the\s+)?\Z"
)
_ADDRESSEE = re.compile(r"(?:the\s|his\s|her\s)?[\w’'-]+(?:\s[\w’'-]+){0,3}")
_SPOKEN_TO = re.compile(r"(?:told|asked|challenged|urged|reminded|warned|assured)\Z")
_BLAMED = re.compile(
    r"\b(?:accus|critici[sz]|called\sout|blam|slamm?|lambast|condemn|denounc|prais|thank|commend|rebuk|fault|laud"
    r"|hail)\w*\Z"
)
_OBJECT = re.compile(r"\s(?P<whom>(?:[\w’'-]+\s){1,6}?)(?:for|of)\s")
_DESCRIBED = re.compile(r"\b(?:describ|characteri[sz]|depict|portray)(?:ed|es|ing)\Z")
_AS = re.compile(
    r"(?:,[^.;:\n“”\"]{3,160},)?\sas\s(?:[^.;:\n“”\",]{0,60}?[“\"][^“”\"\n]{2,120}[”\"]|[^.;:\n“”\",]{3,120}(?=[.,;]))"
)
_LETTERED = re.compile(r",?\s\([“\"]?[A-Z][\w&. -]{1,14}[”\"]?\)(?=\s)")
_REST = re.compile(r"(?:[^.;:\n“”\"(]|\([“\"]?[\w&. -]{1,20}[”\"]?\)){5,500}(?=[.;\n]|\Z)")
_TO_SAY = re.compile(r"\s(?:that\s)?\Z")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b"
)


def mend_edges(text: str, sightings: Sequence[Sighting]) -> None:
    """Take away and add, in place.  Linear in the text."""
    taken = Taken(s for s in sightings if s.cue or s.apart or _in_marks(text, s))
    for seen in sightings:
        if not seen.cue or not seen.content:
            continue
        _without_topic(text, seen)
        _without_addressee(text, seen)
        _without_agency(text, seen)
        _without_place(text, seen)
        _without_tail(text, seen)
        _without_next_paragraph(text, seen)
        _without_when(text, seen)
        _without_scene(text, seen)
        _without_occasion(text, seen)
        _without_verb_above(text, seen)
        if seen.cue and seen.cue[-1][1] <= seen.start:
            _from_comma(text, seen, taken)
            _from_that(text, seen, taken)
            _from_said(text, seen, taken)
            _with_object(text, seen, taken)
            _with_listener(text, seen, taken)
            _with_proposal(text, seen, taken)
            _with_complement(text, seen, taken)
            _with_rest(text, seen, taken)
            _without_middle(text, seen)


def _in_marks(text: str, seen: Sighting) -> bool:
    """Whether a statement without a verb may be one: its words begin in quotation marks."""
    return text[max(0, seen.start - 1) : seen.start + 1].strip()[:1] in (*MARKS[:13], '"')


def _without_topic(text: str, seen: Sighting) -> None:
    """“Regarding [the port], she said [it would open]”: only the second piece."""
    (start, end), *more = seen.content
    if more and end <= seen.cue[0][0] and _TOPIC.search(text, max(0, start - 100), start):
        seen.content = tuple(more)


def _without_addressee(text: str, seen: Sighting) -> None:
    """“[“Where are they?”] he challenged [the mayor]”: only the first piece."""
    if len(seen.content) < 2 or not _SPOKEN_TO.search(text, *seen.cue[-1]):
        return
    start, end = seen.content[-1]
    before = seen.content[-2]
    quoted = text[before[1] : before[1] + 2].strip(",.")[:1] in MARKS[:13] + '"'
    if quoted and 0 <= start - seen.cue[-1][1] <= 1 and _ADDRESSEE.fullmatch(text, start, end):
        seen.content = seen.content[:-1]


def _without_agency(text: str, seen: Sighting) -> None:
    """“[It must end], said the envoy, [Norn News reports]”: the last is the agency's own."""
    if len(seen.content) > 1 and AGENCY.fullmatch(text, *seen.content[-1]):
        seen.content = seen.content[:-1]


def _without_place(text: str, seen: Sighting) -> None:
    """“[It is ours], said Ro, whose term begins, [at a ceremony in Veld]”: where it was said."""
    start = seen.content[-1][0]
    last = max(end for _, end in (*seen.cue, *seen.source)) if seen.source else start
    inverted = len(seen.content) > 1 and seen.content[-2][1] <= seen.cue[0][0]
    if inverted and last < start and _WHERE.match(text, start):
        seen.content = seen.content[:-1]


def _without_tail(text: str, seen: Sighting) -> None:
    """““[It is untrue],” said Ro, [after pictures of foam went round]”: the paper's own words."""
    if len(seen.content) < len(("quoted", "tail")) or not seen.source:
        return
    (_, closed), (start, end) = seen.content[-2:]
    told = [*seen.cue, *seen.source]
    last = max(stop for _, stop in told)
    if not (closed < min(begin for begin, _ in told) and last < start):
        return
    between = len(text[last:start].split()) > 1 and text[closed : closed + 1] == ","
    if not _SAID_SO.fullmatch(text, *seen.cue[-1]):
        return
    if not between and not _CLOSED.match(text, closed):
        return
    if "\n" in text[closed:end] or text[start - 1] in MARKS or not _TAIL.match(text, start, end):
        return
    seen.content = seen.content[:-1]


def _without_next_paragraph(text: str, seen: Sighting) -> None:
    """““It gets worse,” Ro said.” and below it, in no marks, [six have died]: the paper's."""
    while len(seen.content) > 1 and seen.source:
        (_, closed), (start, _) = seen.content[-2:]
        line = text.find("\n", closed, start)
        if line < 0 or text[start - 1] in MARKS:
            return
        if max(end for _, end in (*seen.cue, *seen.source)) > line or closed == start:
            return
        seen.content = seen.content[:-1]


_SAID_SO = re.compile(
    r"(?:(?:has|had|also|then|later)\s)*(?:said|says|told|tells|added|adds|wrote|writes|explained|replied|answered"
    r"|insisted|warned|argued|declared|stressed|noted|recalled|remarked|conceded|admitted|observed|joked"
    r"|quipped|concluded)(?:\s\w+)?"
)
_CLOSED = re.compile(r"[.,!?]?[”\"»]")
_TAIL = re.compile(
    r"(?:after|before|during|while|when|as|on|in|at|with|from|outside|following|amid|by|for|of|to|under|[a-z]+ing"
    r"|ran|who|whose|which|[a-z]+ed)\s(?!to\b)"
)


def _without_middle(text: str, seen: Sighting) -> None:
    """“urged [both sides] | on Friday | [to show restraint]”: when and where it was urged."""
    start, end = seen.content[0]
    verbs = (_ASKED_TO, _BLAMED, _REJECTED_IT)
    if not any(verb.search(text, *seen.cue[-1]) for verb in verbs):
        return
    middle = _MIDDLE.match(text, start, end)
    if middle is not None:
        seen.content = (middle.span("whom"), (middle.end(), end), *seen.content[1:])


_REJECTED_IT = re.compile(r"\b(?:reject|den[iy]|disput|dismiss|refut|contest|describ|called)\w*\Z")
_MIDDLE = re.compile(
    r"(?P<whom>(?:(?!(?:to|of|on|at|in|for|and|that)\s)[\w’'.-]+\s){0,6}"
    r"(?!(?:to|of|on|at|in|for|last)\s)[\w’'-]+)"
    rf"\s(?:{ASIDE}|(?:last\s)?{WEEKDAY})\s"
    r"(?:(?=(?:not\s)?(?:to\s[a-z]|of\s(?:“?[a-z]+ing)\s|as\s))|that\s)"
)


def _with_listener(text: str, seen: Sighting, taken: Taken) -> None:
    """“asked [the court in Veld] | to close it”: who is to do it is a part of what is asked."""
    after, start = seen.cue[-1][1], seen.start
    if not 2 < start - after < _FAR or not _TO_VERB.match(text, start):
        return
    if not _ASKED_TO.search(text, *seen.cue[-1]) or not _WHOM.fullmatch(text, after, start):
        return
    if taken.free(after + 1, start - 1):
        seen.content = ((after + 1, seen.content[0][1]), *seen.content[1:])


_TO_VERB = re.compile(r"(?:not\s)?to\s[a-z]")
_ASKED_TO = re.compile(
    r"\b(?:ask(?:ed|s|ing)|urg(?:ed|es|ing)|called\son|calls\son|order(?:ed|s|ing)|request(?:ed|s|ing)|begg(?:ed|ing)"
    r"|instruct(?:ed|s|ing)|advis(?:ed|es|ing)|implor(?:ed|es|ing)|press(?:ed|es|ing))\Z"
)
_WHOM = re.compile(
    r"\s(?:(?!(?:that|on|by|at|during|yesterday|today|him|them|her|us|me|you)\s|in\s(?![A-Z]))[\w’'.-]+\s){1,9}"
)


def _with_proposal(text: str, seen: Sighting, taken: Taken) -> None:
    """“[turned down a Nigerian] | proposal to spread it”: the verb ends before what it takes."""
    first, last = seen.cue[-1]
    verb = _TOOK_A.match(text, first, last)
    if verb is None or not last <= seen.start < last + _NOUN_LONG:
        return
    if not _FEW_WORDS.fullmatch(text, last, seen.start) or not taken.free(last, seen.start):
        return
    seen.cue = (*seen.cue[:-1], (first, verb.end("verb")))
    seen.content = ((verb.end("verb") + 1, seen.content[0][1]), *seen.content[1:])


_TOOK_A = re.compile(
    r"(?P<verb>(?:\w+ly\s)?(?:turned\sdown|rejected|denied|dismissed|opposed|backed|welcomed|condemned|endorsed"
    r"|criticized|criticised|supported|rebuffed|refused|accepted|ruled\sout))\s"
    r"(?:an?|the|his|her|its|their|any)\b[^.,;:\n]*\Z"
)
_NOUN_LONG = 40
_FEW_WORDS = re.compile(r"\s(?:[\w’'-]+\s){0,4}")


def _without_when(text: str, seen: Sighting) -> None:
    """“rejected [the charge] | within hours”, “denied [it] | before the day was out”."""
    start, end = seen.content[-1]
    if seen.cue[-1][1] > start or not _REJECTED.search(text, *seen.cue[-1]):
        return
    thing = _THING_THEN.match(text, start, end) or _THING_IN.match(text, start, end)
    if thing is not None:
        seen.content = (*seen.content[:-1], (start, thing.end("thing")))


_REJECTED = re.compile(
    r"\b(?:reject|den[iy]|disput|dismiss|refut|contest|rebuff|repeat|retract|withdr|condemn|denounc|welcom"
    r"|called\sfor|calls\sfor|stood\sby|stands\sby|turned\sdown)\w*\Z"
)
_NO_CLAUSE = r"(?!(?:to|was|were|is|are|has|had|have|will|would|that|which|who|as|in)\s)"
_THING_IN = re.compile(
    rf"(?P<thing>(?:{_NO_CLAUSE}[\w’'-]+\s){{0,8}}?{_NO_CLAUSE}[\w’'-]+)"
    r"\sin\s(?:an?|his|her|its|their)\s(?:[\w-]+\s){0,2}"
    r"(?:statement|post|letter|tweet|message|interview|release|speech|video|e-?mail)\b[^,.;]{0,60}\Z"
)
"""“called for [her release] | in a joint statement”."""
_THING_THEN = re.compile(
    r"(?P<thing>it|this|(?:the|this|that|these|those|his|her|its|their|all|any)\s(?:\w+\s){0,2}?"
    r"(?:accusation|allegation|charge|claim|report|figure|suggestion|idea|offer|account|remark|rumou?r"
    r"|insinuation|finding|number|demand|proposal)s?)\s"
    r"(?:within\s(?:hours|minutes|days|an?\s\w+|the\s\w+)|before\sthe\sday\swas\sout|on\s[A-Z][a-z]+day"
    r"(?:\s\w+)?|at\sonce|immediately|yesterday|today|in\sturn|(?:hours|minutes|days)\slater|last\s\w+"
    r"|the\s(?:same|next|following)\s\w+|without\s\w+ing\b.*|in\s(?:a|an)\s(?:\w+\s)?(?:statement|post|letter"
    r"|interview|reply|e-?mail|message|video)\b.*)\Z"
)


def _without_scene(text: str, seen: Sighting) -> None:
    """“pleaded for [tents and blankets] | as temperatures dropped”: when they did so."""
    start, end = seen.content[-1]
    if seen.cue[-1][1] > start or not _PLEADED_FOR.search(text, *seen.cue[-1]):
        return
    scene = _AS_IT_DID.search(text, start, end)
    if scene and not _FINITE.search(text, start, scene.start()):
        seen.content = (*seen.content[:-1], (start, scene.start()))


_PLEADED_FOR = re.compile(
    r"\b(?:plead|pled|call|appeal|beg|ask|pray|cr(?:y|ied)|press|push)\w*\s(?:\w+ly\s)?(?:out\s)?for\Z"
)
_AS_IT_DID = re.compile(
    r"(?<!\bsoon)(?<!\blong)\sas\s(?!(?:soon|long|well|far|much|many|part|an?|he|she|it|they|we)\s)(?:(?!(?:to|that)\s)[\w’'-]+\s){1,5}?"
    r"(?:dropped|fell|rose|mounted|spread|grew|continued|raged|neared|loomed|approached|entered|closed|swept|[a-z]+ened)\b"
)


_WHERE = re.compile(
    r"(?:in|at|during|after)\s(?:talks|a\smeeting|an\sinterview|a\sphone\scall)\swith\s|(?:whose|who|whom)\s|(?:at|in|during|after|following)\s(?:an?|the|his|her|their)\s(?:[\w’'-]+\s){0,3}(?:ceremony|meeting|conference"
    r"|briefing|interview|summit|event|session|forum|rally|reception|visit|seminar|opening|statement|post)\b"
)


def _without_verb_above(text: str, seen: Sighting) -> None:
    """A verb that ends the paragraph above, with no colon, announces no quotation below it."""
    end, start = seen.cue[-1][1], seen.start
    between = text[end:start] if 0 < start - end < _BELOW else ""
    if _PARAGRAPH_END.match(between) and _in_marks(text, seen) and seen.source:
        seen.cue = ()


def _without_occasion(text: str, seen: Sighting) -> None:
    """“[Arriving for talks in Veld], Ro said, “[it is ours]””: when and where it was said."""
    start, end = seen.content[0]
    named = min(span[0] for span in (*seen.cue, *seen.source))
    if len(seen.content) > 1 and end <= named and _OCCASION.fullmatch(text, start, end):
        seen.content = seen.content[1:]


_OCCASION = re.compile(
    r"(?:Speaking|Talking|Arriving|Addressing|Appearing|Commenting|Responding|Reacting|Replying|Answering|Asked|Writing"
    r"|Visiting|Touring|Opening|Launching|Briefing|Testifying|Leaving|Welcoming|Greeting)\b[^.;:“”\"\n]{0,200}"
)
_BELOW = 8
_PARAGRAPH_END = re.compile(r"\.?[ \t]*\r?\n")


def _from_comma(text: str, seen: Sighting, taken: Taken) -> None:
    """“As was noted, [this is due to] | the work of both”: all that follows the comma."""
    after, start = seen.cue[-1][1], seen.start
    begins = text[after : after + 2] == ", " and start - after > 2
    if begins and _AS_NOTED.fullmatch(text, *seen.cue[-1]) and taken.free(after, start):
        between = text[after + 2 : start]
        if not any(mark in between for mark in '.;:\n“”"'):
            seen.content = ((after + 2, seen.content[0][1]), *seen.content[1:])


_AS_NOTED = re.compile(
    r"[Aa]s\s(?:was|is|it\swas|has\sbeen)\s(?:noted|stated|stressed|emphasi[sz]ed|underlined|mentioned|reported)"
)


def _from_that(text: str, seen: Sighting, taken: Taken) -> None:
    """“affirmed that [the council expresses | its regret]”: all that follows “that”."""
    after, start = seen.cue[-1][1], seen.start
    between = _THAT.fullmatch(text, after, start) if 6 < start - after < _GAP else None
    if between and taken.free(between.end("that"), start):
        seen.content = ((between.end("that"), seen.content[0][1]), *seen.content[1:])


_THAT = re.compile(r"(?P<that>\sthat\s)[^.,;:\n“”\"]{2,}\s")
_GAP = 70


def _from_said(text: str, seen: Sighting, taken: Taken) -> None:
    """“said [the health secretary refused | to discuss pay]”: all that follows “said”."""
    after, start = seen.cue[-1][1], seen.start
    if not _SAID.fullmatch(text, *seen.cue[-1]) or not text.startswith("to ", start):
        return
    between = _CLAUSE_BEGINS.fullmatch(text, after, start) if start - after < _FAR else None
    if between and taken.free(after + 1, start):
        seen.content = ((after + 1, seen.content[0][1]), *seen.content[1:])


_SAID = re.compile(r"(?:(?:has|have|had|also|later)\s)*(?:said|says|added|adds|noted|claimed)")
_CLAUSE_BEGINS = re.compile(
    r"\s(?:(?:the|an?|his|her|its|their|he|she|they|it)\s|[A-Z])[^.;:\n“”\"«»]+\s"
)
_FAR = 110


def _with_object(text: str, seen: Sighting, taken: Taken) -> None:
    """“called out [the mayor for] | lying to the port”."""
    after, start = seen.cue[-1][1], seen.start
    if not start - after > 1 or not _BLAMED.search(text, *seen.cue[-1]):
        return
    if _OBJECT.fullmatch(text, after, start) and taken.free(after, start):
        seen.content = ((after + 1, seen.content[0][1]), *seen.content[1:])


def _with_complement(text: str, seen: Sighting, taken: Taken) -> None:
    """“described [the talks | with the envoy, held in Veld, as “useful”]”."""
    start, end = seen.content[-1]
    if not _DESCRIBED.search(text, *seen.cue[-1]) or " as " in text[start:end]:
        return
    match = _AS.match(text, end)
    if match and taken.free(end, match.end()):
        seen.content = (*seen.content[:-1], (start, match.end()))


def _with_rest(text: str, seen: Sighting, taken: Taken) -> None:
    """“announced that its firm Sund Oil, | (“SUND”) has signed”: a bracket ends no clause."""
    start, end = seen.content[-1]
    if len(seen.content) > 1 or not _TO_SAY.fullmatch(text, seen.cue[-1][1], start):
        return
    letters = _LETTERED.match(text, end)
    if letters is None or _FINITE.search(text, start, end):
        return
    rest = _REST.match(text, letters.end())
    if rest is None or not _FINITE.search(rest.group()):
        return
    if taken.free(end, rest.end()):
        seen.content = ((start, rest.end()),)

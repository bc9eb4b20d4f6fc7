"""Clauses that belong to a content and that the tagger at times leaves out.

In "The plant, she noted, employs 900 people" the attribution stands between two commas inside a
sentence: both halves are content.  In "praised the court, which works in English" the relative
clause is content too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rostra.domain.spans import Span, normalise, overlap
from rostra.extraction.acts import is_no_act, is_saying
from rostra.extraction.calendar_words import EVENTS, HAPPENINGS
from rostra.extraction.concern_dateline import dateline
from rostra.extraction.quotes import MARKS
from rostra.extraction.sighting import Sighting
from rostra.extraction.subject_words import SAYS

_BOUNDARY = re.compile(r"[.!?…][\"”’»')\]]*(?=\s|\Z)|[;\r\n\u2028\u2029]")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|St|Sen|Rep|Gov|No|vs)\.\Z")
_COMMA = re.compile(r",\s+")
_TITLED = re.compile(r",\s+(?:(?!adding|noting|saying|that\b)[a-z][\w-]*\s+){0,5}")
"""A comma, and a title that the source may have been taken without."""
_BLANKS = 3
_BLANK = re.compile(rf"\s{{0,{_BLANKS}}}")
_CLOSED = re.compile(r",?\s{0,3}")
"""“Its envoy, Ida Renn, said”: the comma that closes an apposition."""
_CIRCUMSTANCE = re.compile(
    r"(?:on|in|at|after|before|during|since|for|with|by|from|to|as|when|while|if|although|though|asked"
    r"|however|moreover|meanwhile|also|further|furthermore|besides|instead|then|later|earlier|but|and"
    r"|yet|speaking|answering|commenting|according|today|yesterday|finally|in addition)\b",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"(?:As\s+for|Regarding|Concerning|(?:When\s+)?[Aa]sked|Quoting|Citing|Speaking|Commenting"
    r"|Answering|Turning|Referring)\b|[\W\d]*\Z"
)
"""What stands in front of a sentence and is not said: a topic, a question, an hour."""
_ANNOUNCED = re.compile(
    r"(?<!['’]s )(?<!\bthe )(?<!\ba )\b(?:\w+ed|said|says?|tells?|told|that|of|for|to)\s+\Z"
)
"""A verb right before the content: somebody else announces it, the last words only report it."""
_DATELINE = re.compile(r"[A-Z][A-Z'’.\- ]{2,}[^!?\n“”\"]{0,60}?\s(?:[-–—]|--)\s+")
_ON_DAY = re.compile(
    r"\s+(?:(?:late|early)\s+)?(?:on\s+)?(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s+(?:morning|afternoon|evening|night))?\Z"
)
_ANNOUNCES = re.compile(
    r"(?:has\s+|have\s+|had\s+)?(?:announced|unveiled|disclosed|presented|denied|rejected|condemned|denounced"
    r"|criticised|criticized|praised|welcomed|proposed|demanded|ordered|confirmed|outlined)"
)
_FINITE = re.compile(
    r"\b(?:will|would|is|are|was|were|has|have|had|can|could|may|might|must|should|shall|be|to|that|who|which"
    r"|\w+(?:ed|ing))\b"
)
_HELD = re.compile(
    rf"\b(?:{EVENTS}|{HAPPENINGS}|polls?|referendum|protests?|march|launch|release|opening|closure|return"
    r"|departure|arrival|trip|match|exchange|holiday|mourning|delivery|payment)\b",
    re.IGNORECASE,
)
_KEEPS_BACK = re.compile(
    r"(?:but|and|though|although)\s(?:\w+\s){0,2}?(?:gave|declin\w+|refus\w+|did\s+not|would\s+not|could\s+not"
    r"|provided|offered)\b"
)
"""“It was lost, he said, but gave no details”."""
AGENCY = re.compile(r"(?:[A-Z][\w.]*\s){1,4}(?:reports|reported)")
"""“..., said the envoy, [Norn News reports]”."""
_SHORT, _SUBJECT = 60, 5
"""Characters of a circumstance in front of a clause; of what stands before its subject."""
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
            if other and _is_none_of_it(text, sighting, other):
                other = None
        else:
            other = _before(text, attribution) if _joined(text, after, start) else None
        if (
            other
            and not _anybody(taken, other)
            and not any(c in MARKS[:13] for c in text[slice(*other)])
        ):
            sighting.content = normalise([*sighting.content, other])
    by_cue: defaultdict[int, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        if sighting.cue:
            by_cue[sighting.cue[0][0]].append(sighting)
    others = sorted(one.cue[0] for one in sightings if one.cue and not _is_own(text, one))
    for sighting in sightings:
        _leave_day(text, sighting)
        _absorb(text, sighting, by_cue)
        _reach_back(text, sighting, sightings)
        _speak_on(text, sighting, others)


def _is_own(text: str, sighting: Sighting) -> bool:
    """Whether a statement is “we believe”, “I say”, which who speaks says of himself."""
    return any(_FIRST_PERSON.fullmatch(text, *span) for span in sighting.source)


def _is_none_of_it(text: str, sighting: Sighting, other: Span) -> bool:
    """Whether what follows the attribution is no other half: “said Ro, [whose term begins]”."""
    inverted = sighting.source[0] > sighting.cue[0] and _OF_SPEAKER.match(text, other[0])
    kept = _KEEPS_BACK.match(text, other[0]) or AGENCY.fullmatch(text, *other)
    return bool(inverted or kept)


_OF_SPEAKER = re.compile(r"(?:who|whose|whom)\s")


def _speak_on(text: str, sighting: Sighting, others: Sequence[Span]) -> None:
    """“We prepare for it. Our ties are good. It will help us, said the president.”: all of it.

    A paragraph that speaks of “we” and “I” in no quotation marks, and ends in whose words it is.
    """
    if len(sighting.content) != 1 or not sighting.cue or not sighting.source:
        return
    start, end = sighting.content[0]
    told = sorted((*sighting.cue, *sighting.source))
    begin = text.rfind("\n", max(0, start - _PARAGRAPH), start) + 1
    front = text[begin:start]
    if end > told[0][0] or not begin or not front.rstrip().endswith((".", "!", "?")):
        return
    if not _LINE_END.match(text, told[-1][1]) or any(c in '“”„«»"' for c in front):
        return
    sentences = [s for s in _SENTENCES.split(front) if s.strip()]
    spoken = sum(bool(_FIRST_PERSON.search(s)) for s in sentences)
    if 2 * spoken >= len(sentences) and _FIRST_PERSON.search(sentences[0]):
        first = bisect_left(others, (begin, begin))
        if first == len(others) or others[first][0] >= start:
            sighting.content = ((begin, end),)


_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|me|us)\b")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_LINE_END = re.compile(r"[ \t.]*(?:[\r\n]|\Z)")
_PARAGRAPH = 1500
"""Characters that such a paragraph may have."""


def _leave_day(text: str, sighting: Sighting) -> None:
    """“announced a wage freeze on Wednesday night”: the day is that of the announcement.

    Where what is announced has a verb or is itself held on a day (a vote, talks), it stays.
    """
    start, end = sighting.content[-1]
    if len(sighting.content) > 1 or not sighting.cue or sighting.cue[-1][1] > start:
        return
    match = _ON_DAY.search(text, start, end)
    if match and _ANNOUNCES.fullmatch(text, *sighting.cue[-1]):
        words = text[start : match.start()]
        if words and not (_FINITE.search(words) or _HELD.search(words)):
            sighting.content = ((start, match.start()),)


def _absorb(text: str, sighting: Sighting, by_cue: Mapping[int, Sequence[Sighting]]) -> None:
    """In “said it was content and wants it to stay” the wish is part of what was said.

    The tagger takes wishes, plans and beliefs for acts of their own; the record does not.
    """
    if not sighting.cue or sighting.cue[-1][1] > sighting.start:
        return
    at = sighting.end
    near = [one for begin in range(at, at + _BLANKS + 1) for one in by_cue.get(begin, ())]
    for other in near:
        if other is sighting or other.source == sighting.source:
            continue
        begin, end = other.cue[0][0], other.end
        joined = _BLANK.fullmatch(text, sighting.end, begin) if begin >= sighting.end else None
        if not joined or other.start < begin or not is_no_act(text[slice(*other.cue[0])]):
            continue
        if _BOUNDARY.search(text, begin, end - 1) or any(c in MARKS for c in text[begin:end]):
            continue
        sighting.content = normalise([*sighting.content, (sighting.end, end)])


def _reach_back(text: str, sighting: Sighting, sightings: Sequence[Sighting]) -> None:
    """“Osk signed a pact, which may help, he added.”: an attribution at the end is of it all."""
    begin = _sentence_before(text, sighting)
    if begin is None or not begin < sighting.start:
        return
    front = text[begin : sighting.start]
    if _is_quoted(front) or _FRONTED.match(front):
        return
    if _ANNOUNCED.search(front) and not _is_own_act(text, begin, sighting, sightings):
        return
    if len(front) < _SHORT and _CIRCUMSTANCE.match(front) and front.rstrip().endswith(","):
        return
    for other in sightings:
        spans = (*other.content, *other.cue, *other.source)
        if other is sighting or not any(s < sighting.start and begin < e for s, e in spans):
            continue
        if not other.cue or not other.source or other.source[0][0] - begin > _SUBJECT:
            return
        if other.start < other.cue[0][0] or other.end > sighting.end:
            return
        if is_saying(text[slice(*other.cue[0])], quoted=False) and not (
            _ADJUNCT.match(text, sighting.start) and 0 <= sighting.start - other.end <= 1
        ):
            return
    sighting.content = ((begin, sighting.end),)


_ADJUNCT = re.compile(
    r"(?:during|in|at|after|on|while|when|before|following|through|via|by)\s(?!which\b|whom\b)"
)
"""“reaffirmed its support | during a call, his spokesman said”: all of it is the spokesman's."""
_ACTED = re.compile(
    r"(?:[Tt]he\s)?(?:[A-ZÀ-Þ][\w.’'-]*|minister|president|chancellor|premier|of|the)"
    r"(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|minister|president|secretary|chancellor|king|of|the|for)){0,7}\s"
    r"(?P<verb>(?:(?:has|had|also|again)\s)*(?:urged|asked|condemned|welcomed|thanked|praised|reaffirmed|congratulated"
    r"|invited|ordered|instructed|rejected|denounced|assured|criticised|criticized|hailed|briefed|informed))\s"
)


def _is_own_act(text: str, begin: int, sighting: Sighting, sightings: Sequence[Sighting]) -> bool:
    """“[Ro urged] lawmakers to pass it, his spokesman said”, where nobody has the first verb."""
    act = _ACTED.fullmatch(text, begin, sighting.start)
    if act is None:
        return False
    return not any(overlap(one.cue, [act.span("verb")]) for one in sightings)


def _is_quoted(front: str) -> bool:
    """Whether the words are a quotation or hold half of one: scare quotes are no quotation."""
    if not any(c in MARKS[:13] for c in front):
        return False
    straight = front.count('"')
    pairs = front.count("“"), front.count("”"), sum(c in MARKS[:13] for c in front) - straight
    if straight % 2:
        return True
    inside = sum(len(words) for words in _BETWEEN_MARKS.findall(front))
    return pairs[0] != pairs[1] or sum(pairs[:2]) != pairs[2] or 3 * inside > len(front)


_BETWEEN_MARKS = re.compile(r"“[^”]*”|\"[^\"]*\"")


def _sentence_before(text: str, sighting: Sighting) -> int | None:
    """Where the sentence begins that ends in the statement's own “, she said”."""
    if len(sighting.cue) != 1 or len(sighting.source) != 1:
        return None
    one, other = sorted((sighting.cue[0], sighting.source[0]))
    if not _TITLED.fullmatch(text, sighting.end, one[0]) or other[0] < one[1]:
        return None
    if not _CLOSED.fullmatch(text, one[1], other[0]) or text[sighting.end - 1] in MARKS:
        return None
    begin = None
    start = max(0, one[0] - _FARTHEST)
    if start == 0:
        begin = 0
    for match in _BOUNDARY.finditer(text, start, sighting.end):
        if not _ABBREVIATION.search(text, start, match.start() + 1):
            begin = match.end()
    while begin is not None and begin < sighting.end and text[begin].isspace():
        begin += 1
    if begin is None:
        return None
    sent = _DATELINE.match(text, begin, sighting.end)
    told = sent.end() if sent else dateline(text)[1]  # “KARACHI: ”
    return told if begin < told < sighting.end else begin


_CLAUSE = re.compile(
    r"\b(?:was|were|is|are|will|would|has|have|had|should|could|may|might|can|must|did|does)\b"
)


def attach_relatives(text: str, sightings: Sequence[Sighting]) -> None:
    """Give each indirect content the relative clause that ends its sentence."""
    taken = sorted(span for one in sightings for span in (*one.content, *one.cue, *one.source))
    for sighting in sightings:
        end = sighting.end
        if text[end - 1] == "," and _CLAUSE.search(text, sighting.start, end):
            end -= 1
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
    other = taken[index][0]
    if SAYS.match(text, other) and _WHOSE.fullmatch(text, clause[0], other):
        return clause[0]  # “from Benali, whose spokesman, Ian Roe, | said”: the clause is another's
    return max(clause[0], text.rfind(",", clause[0], other))


_WHOSE = re.compile(r",\swhose\s[^.;:\n“”\"]{2,120}\s")


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

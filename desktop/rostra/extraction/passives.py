"""What was said in the passive: “The plan was described as “folly” by the mayor, Ida Renn”.

Who speaks stands behind “by”, if anywhere, and what is spoken of before the verb: as in “described
the plan as “folly””, both it and its complement are content.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from rostra.domain.spans import Span, Spans, covers, overlap
from rostra.extraction.held import BY_RULE
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_PASSIVE = re.compile(
    r"\s(?:was|were|been|being|and)\s(?:(?:also|later|repeatedly|widely|\w+ly)\s)?"
    r"(?:described|called|branded|labell?ed|denounced|dismissed|condemned|hailed|derided|told|urged|warned|advised|accused)\s"
)
_BEGIN = (
    r"(?:\A|(?<=\n)|(?<=[.!?]\s)|(?<=[.!?][”\"]\s))"
    r"(?:(?:But|And|Meanwhile,|Earlier,|[A-Z]\w+day,)\s)?"
)
_WORD = (
    r"(?!(?:not|never|that|who|which|what|was|were|is|are|be|been|has|had|have|will|would|did|does|do|if|when|while"
    r"|as|but|because|sa(?:id|ys)|told|claim(?:s|ed)|add(?:s|ed)|warn(?:s|ed)|it|there)\b)[\w.’'&$€£%-]*[\w’'%]"
)
_WHAT = rf"(?P<what>{_WORD}(?:\s{_WORD}){{0,11}}?)(?:,\s\d{{1,3}},)?"
_WAS = (
    r"(?:was|were|(?:has|have|had)\s(?:also\s|since\s)?been)\s"
    r"(?:(?:also|later|repeatedly|widely|\w+ly)\s)?"
)
_NAMED = r"(?:,\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){1,3}(?=[,.]))?"
_TIME = (
    r"(?:\w+ing|[A-Z]\w+day|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|the\send|\d+)\b"
)
_AND = rf"(?:\sand\s{_WORD}(?:\s{_WORD}){{0,3}}(?=[.,;\n]|\Z))?"
"""“by unions [and the opposition]”; in “by the mayor and described as” the next verb begins."""
_BY = rf"\sby\s(?P<who>(?!{_TIME}){_WORD}(?:\s(?!and\b){_WORD}){{0,7}}?{_NAMED}{_AND})"
_STOP = (
    r"(?=[.,;:\n]|\s(?:and|but|who|which|as|after|when|while|during|before|because|since|last|yesterday|today|on"
    r"|in|at)\b|\s[-–—]|\Z)"
)
_QUOTED = r"(?:[“\"][^“”\"\n]{1,200}[”\"])"
_AS = r"(?:described|branded|labell?ed|denounced|dismissed|condemned|hailed|derided)"
_END = r"(?=[.;:\n]|,\s(?:and|but|as|after|while|who|which|with)\b|\Z)"
_TO = (
    rf"(?P<said>(?:not\s)?to\s[a-z][^.;:\n“”\"]{{3,200}}?)(?:{_END}|(?=,?\s(?:amid|following"
    r"|as\s(?!(?:soon|well|much|far|long|many|part|an?|possible|usual|if|they)\b))))"
)
_DAY = r"(?:\s(?:late\s|early\s)?on\s[A-Z]\w+day|\syesterday|\slast\snight)?"
_TELL = r"(?:told|urged|warned|advised)"
_PUBLIC = (
    r"(?P<what>(?:(?!(?:She|He|They)\b)"
    + _WORD
    + r"\s){0,3}?(?i:residents|motorists|drivers|passengers|commuters|travell?ers"
    r"|people|fans|customers|parents|pupils|families|villagers|tourists|visitors|citizens|locals|shoppers|patients|households"
    r"|swimmers|walkers|holidaymakers|homeowners|the\spublic)(?:\s(?:in|of|near|around|along|across|on|from|living)\s[^.,;:\n“”\"]{2,60}?)?)"
)
"""Whom the authorities tell what to do."""


def _named(was: str) -> str:
    """“[was described as “folly”] by [the mayor]”: what it was called, and by whom."""
    return (
        rf"(?P<cue>{was}(?:{_AS}(?=\sas\s)|(?:called|branded|labell?ed)(?=\s(?:an?\s|the\s)?[“\"]|\san?\s)))"
        rf"\s(?P<said>(?:[^.;:!?\n“”\"]{{1,80}}?\s)?{_QUOTED}(?:\sand\s{_QUOTED})?|[^.,;:!?\n“”\"]{{2,120}}?){_BY}{_STOP}"
    )


_FRAMES = (
    re.compile(rf"{_BEGIN}{_WHAT}\s{_named(_WAS)}"),
    re.compile(rf"\sand\s(?:was\s|were\s)?{_named('')}"),
    re.compile(
        rf"{_BEGIN}{_WHAT}\s(?P<cue>{_WAS}{_AS})\s(?P<said>as\s(?:an?\s|the\s)?{_QUOTED})(?=[.,;\n]|\Z)"
    ),
    re.compile(rf"{_BEGIN}{_WHAT}\s(?P<cue>{_WAS}{_TELL}){_BY},?\s{_TO}"),
    re.compile(
        rf"{_BEGIN}(?P<whom>{_WORD}(?:\s{_WORD}){{0,7}}?)\s(?P<cue>{_WAS}{_TELL}){_BY},?\sthat\s"
        rf"(?P<said>[^.;:\n“”\"]{{4,240}}?){_END}"
    ),
    re.compile(
        rf"{_BEGIN}{_WHAT}\s(?P<cue>{_WAS}accused){_BY},?\s(?P<said>of\s[^.;:\n“”\"]{{4,200}}?){_END}"
    ),
    re.compile(rf"{_BEGIN}{_PUBLIC}\s(?P<cue>{_WAS}{_TELL}){_DAY}\s{_TO}"),
)
_TOLD = re.compile(r",\s[^,.;]{0,80}?\b(?:said|says|added|told|wrote|according\sto)\b")
"""“were advised to wait, [a spokesman said]”: his words."""
_SENTENCE = re.compile(r"[.!?][”\"’»)]*\s+(?=[^a-z])|\n")
_BEFORE, _AFTER, _FAR = 160, 460, 1500


def mend_passives(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Make one statement of each such sentence, in place, unless it is within somebody's words."""
    framed = list(_framed(text, found))
    if not framed:
        return
    order = sorted((s for s in sightings if s.content), key=lambda seen: seen.start)
    starts = [seen.start for seen in order]
    lost: set[int] = set()
    for whole, one in framed:
        near = order[bisect_left(starts, whole[0] - _FAR) : bisect_left(starts, whole[1])]
        near = [s for s in near if s.end > whole[0]]
        if all(_gives_way(seen, one, whole) for seen in near):
            lost.update(id(seen) for seen in near)
            sightings.append(one)
    sightings[:] = [seen for seen in sightings if id(seen) not in lost]


def _gives_way(seen: Sighting, one: Sighting, whole: Span) -> bool:
    """Whether all that was found of the frame is the frame's own."""
    start, end = seen.extent
    own = covers((whole,), (*seen.cue, *seen.source)) and not overlap(seen.content, one.cue)
    return own and whole[0] <= start and end <= whole[1] + _TAIL


_TAIL = 80
"""Characters that what was found may go on for: “to stay at home [as snow swept in]”."""


def _framed(text: str, found: Sequence[Quotation]) -> Iterator[tuple[Span, Sighting]]:
    """The statements in such frames, each with all of its frame's characters."""
    starts = [quotation.outer[0] for quotation in found]
    done = 0
    for verb in _PASSIVE.finditer(text):
        index = bisect_right(starts, verb.start()) - 1
        if verb.start() < done or (index >= 0 and verb.start() < found[index].outer[1]):
            continue
        low = max(done, verb.start() - _BEFORE)
        for end in _SENTENCE.finditer(text, low, verb.start()):
            low = end.end()
        match = _match(text, low, verb)
        if match is not None:
            done = match.end()
            yield match.span(), _sighting(match)


def _match(text: str, low: int, verb: re.Match[str]) -> re.Match[str] | None:
    for frame in _FRAMES:
        match = frame.search(text, low, min(len(text), verb.end() + _AFTER))
        if match is None or _TOLD.search(text, *match.span("said")):
            continue
        if match.start("cue") <= verb.end() and verb.start() <= match.end("cue"):
            return match
    return None


def _sighting(match: re.Match[str]) -> Sighting:
    parts = match.groupdict()
    what: Spans = (match.span("what"),) if parts.get("what") else ()
    who: Spans = (match.span("who"),) if parts.get("who") else ()
    return Sighting((*what, match.span("said")), (match.span("cue"),), who, evidence=dict(BY_RULE))

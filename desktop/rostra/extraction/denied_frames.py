"""Denials in frames that the tagger passes over: in the passive, and hung on what is denied.

“The claims were rebuffed by the club”, “..., charges denied by Luria”, “..., an accusation he
denies”, “faces two charges, both of which she denies”, “Asked whether it was he, he denied it”: who
denies stands behind what is denied.  (Those told by the way: `denied_asides.py`.)
What hangs on somebody else's words is none of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from rostra.domain.records import Kind
from rostra.domain.spans import Span
from rostra.extraction.denial_context import Around
from rostra.extraction.denials import denies
from rostra.extraction.denied_asides import VERB, aside
from rostra.extraction.phrases import straight
from rostra.extraction.sighting import Sighting

_CLAIM = (
    r"(?:accusation|allegation|claim|report|rumou?r|assertion|insinuation|suggestion|charge|count"
    r"|speculation)s?"
)
_WORD = (
    r"(?!(?:not|never|nor|that|who|which|what|said|says|was|were|is|are|be|been|has|had|have|will"
    r"|would|did|does|do|to|if|when|while|as|but|and|in|on|at|by|for|after|before|because)\b)[\w.’'-]*[\w’']"
)
_WHO = rf"(?P<who>{_WORD}(?:\s(?:(?:of|for|in)\s(?:the\s)?(?=[A-Z]))?{_WORD}){{0,7}}?)"
_WHO_NAMED = _WHO[:-1] + r"(?:,\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}(?=,))?)"
"""“The spokesman, Ivo Falk,”."""
_STOP = (
    r"(?=[.,;:\n]|\s(?:in|on|at|as|who|which|and|but|after|when|that|while|to|during|before|since"
    r"|because|for|last|yesterday|today|later)\b|\s[-–—]|\Z)"
)
_ADVERBS = r"(?:(?:\w+ly|also|both|all|again|since|always|earlier|later|already)\s){0,2}"
_DENIED = (
    r"(?:denied|rejected|dismissed|refuted|rubbished|rebuffed|disputed|debunked|rebutted|quashed"
    r"|dispelled)"
)
_DENIES = (
    r"(?:den(?:ies|ied|y)|rejects?|rejected|disput(?:es?|ed)|refut(?:es?|ed)|dismiss(?:es|ed)?)"
)
_VERB = re.compile(rf"\b(?:{_DENIED}|{_DENIES}|{VERB})\b")
_OF = r"(?:\s(?:of|about|from|by|against)\s(?:(?!\s(?:that|which)\s)[^.;:?!,\n“”\"]){1,160}?)?"
_THAT = r"(?:\s(?:of|that|about|from|by|against)\s[^.;:?!\n“”\"]{1,200}?)?"
_SOME = (
    r"(?:(?:an?|the|these|those|this|such|all|any|his|her|its|their|two|three|four|five|six|seven|eight|nine"
    r"|ten|\d+|several|many|both|other|similar|repeated|new|fresh|media|press)\s){0,3}"
    r"(?:[\w-]+(?:al|ous|ed|ive|ful|ic|less|ry|er)\s)?"
)
_CLAIMED = rf"(?P<content>(?i:\b{_SOME}{_CLAIM})"
_HAS_DENIED = rf"{_WHO}\s(?P<cue>(?:ha(?:s|ve|d)\s)?{_ADVERBS}{_DENIES})(?=[.,;\n]|\Z)"
_FRAMES = (
    re.compile(
        rf"{_CLAIMED}\b{_THAT})\s(?P<cue>(?:was|were|is|are|ha(?:s|ve|d)\sbeen)\s{_ADVERBS}{_DENIED})"
        rf"(?:\sas\s[^.,;]{{1,60}}?)?\sby\s{_WHO}{_STOP}"
    ),
    re.compile(
        rf"(?:,|\s[-–—])\s{_CLAIMED}{_OF}),?\s(?:\w+ly\s)?(?P<cue>{_DENIED})\sby\s{_WHO}{_STOP}"
    ),
    re.compile(
        rf"(?:,|\s[-–—])\s{_CLAIMED}{_OF})(?:,?\s(?:(?:all|both|most)\sof\s)?(?:that|which))?"
        rf"\s{_HAS_DENIED}"
    ),
    re.compile(rf"{_CLAIMED}\b{_THAT}),\s(?:(?:all|both|most)\sof\s)?which\s{_HAS_DENIED}"),
    re.compile(
        r"\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)(?:\s(?:by|on)\s[^.,;:\n“”\"]{1,60}?)?\s(?:whether|if|that)"
        rf"\s(?P<content>[^.,;:?!\n“”\"]{{6,200}}?),\s{_WHO_NAMED}(?:,(?:\s[^.,;:\n“”\"]{{2,80}},)?)?"
        rf"\s(?P<cue>(?:ha(?:s|ve|d)\s)?{_ADVERBS}{_DENIES})(?=\s(?:it|this|that)(?:[.,;\n]|\sand\b|\sbut\b|\Z))"
    ),
)
_RULING = re.compile(
    r"\b(?:judges?|justices?|courts?|magistrates?|tribunals?|jury|jurors|parliament|senate|council"
    r"|assembly|shareholders|voters|committee|insurers?|lawmakers|legislators|board)\b",
    re.IGNORECASE,
)
"""Whoever rules on a claim denies nothing."""
_SENTENCE = re.compile(r"[.!?][”\"’»)]*\s+(?=[^a-z])|\n")
_BEFORE, _AFTER = 320, 160
_FAR = 1500
"""Characters before a frame in which a statement may begin that goes on into it."""
_SURE = 0.7


def add_framed(text: str, sightings: list[Sighting]) -> None:
    """Add such denials, in place, and cut them off from what somebody else said."""
    found = list(_framed(text))
    if not found:
        return
    order = sorted((s for s in sightings if s.content), key=lambda seen: seen.start)
    starts = [seen.start for seen in order]
    lost: set[int] = set()
    for whole, denial in found:
        near = order[bisect_left(starts, whole[0] - _FAR) : bisect_left(starts, whole[1])]
        near = [s for s in near if s.end > whole[0] or s.extent[1] > whole[0]]
        if all(_makes_way(seen, whole) for seen in near):
            lost.update(id(s) for s in near if s.end <= whole[1] and s.start >= whole[0])
            sightings.append(denial)
    sightings[:] = [seen for seen in sightings if id(seen) not in lost]


def _framed(text: str) -> list[tuple[Span, Sighting]]:
    """The denials in frames, with all the characters of each."""
    out: list[tuple[Span, Sighting]] = []
    done = 0
    for verb in _VERB.finditer(text):
        if verb.start() < done:
            continue
        low = max(done, verb.start() - _BEFORE)
        for end in _SENTENCE.finditer(text, low, verb.start()):
            low = end.end()
        match = _match(text, low, verb)
        if match:
            done = match.end()
            out.append((match.span(), _sighting(match)))
    return out


def _match(text: str, low: int, verb: re.Match[str]) -> re.Match[str] | None:
    """The frame that has this verb, if any denies."""
    for frame in _FRAMES:
        match = frame.search(text, low, verb.end() + _AFTER)
        if match is None or match.end("cue") != verb.end() or _RULING.search(match["who"]):
            continue
        spans = (match.span("content"),), (match.span("cue"),)
        if denies(straight(match["content"]), straight(match["cue"]), Around.of(text, *spans)):
            return match
        if frame is not _FRAMES[0]:
            return match
    return aside(text, low, verb)


def _sighting(match: re.Match[str]) -> Sighting:
    return Sighting(
        (match.span("content"),), (match.span("cue"),), (match.span("who"),), sure=_SURE
    )


def _makes_way(seen: Sighting, whole: Span) -> bool:
    """Whether a statement lies in the frame, or may end before it; it then does."""
    low, high = whole
    if seen.start >= low and seen.end <= high:
        return True
    last = seen.content[-1]
    if seen.kind is not Kind.INDIRECT or last[0] >= low or last[1] > high + 1:
        return False
    if last[1] > low:
        seen.content = (*seen.content[:-1], (last[0], low))
    return True

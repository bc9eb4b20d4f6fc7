"""Denials whose verb, or whose plea, the tagger leaves out: “denied that | ..., according to”.

Without it they would stand as assertions of what is denied.
"""

from __future__ import annotations

import re

from rostra.extraction.gaps import Taken
from rostra.extraction.sighting import Sighting

_WORD = (
    r"(?!(?:not|never|nor|that|who|which|what|said|says|was|were|is|are|be|been|has|had|have|will"
    r"|would|did|does|do|to|if|when|while|as|but|and)\b)"
    r"(?:(?:[A-Z]\w{0,3}\.)+|[\w’'-]+)"
)
_ON_DAY = r"(?:\s(?:on\s\w+day|\w+day|yesterday|today))?"
_BEGINS = r"(?:(?<=[.!?]\s)|(?<=\n)|\A|(?<=[.!?][”\"’]\s)|(?<=\s[-–—]\s))"
_VERB_BEFORE = re.compile(
    rf"{_BEGINS}(?P<who>(?=[A-Z]){_WORD}(?:\s{_WORD}){{0,9}}?){_ON_DAY}"
    r"\s(?P<cue>(?:(?:has|have|had|also|again|later|\w+ly)\s){0,3}(?:denies|denied|rejected|dismissed|refuted)"
    rf"(?:\sas\s[“\"]?[^“”\"\n.]{{2,40}}?[”\"]?)?(?={_ON_DAY}\s))"
    rf"{_ON_DAY}\s(?:that\s|(?P<what>(?:an?|the|any|all)\s(?:[\w’'-]+\s){{0,6}}?"
    r"(?:report|claim|allegation|accusation|rumou?r|suggestion|assertion|speculation|stor(?:y|ies))s?\s(?:that|of)\s))?\Z"
)
_PLEADS = re.compile(
    r"(?P<cue>(?:(?:has|have|had|also)\s)?plead(?:ed|s|ing)?\s[“\"]?(?:not\sguilty|innocent)[”\"]?)"
    r"(?:(?P<on>(?:\son)?\s\w+day|\syesterday|\stoday|\sin\s[^,.;:\n]{3,40}?)?\s(?P<to>to|of))\s(?P<content>[^.;:\n]{3,200}?)"
    r"(?=[.;:\n]|,\s(?:and|but|while|who|which|on|in|at|after|before|when|as|\w+ing)\b|\Z)"
)
"""“pleaded | not guilty to two charges of | theft”: he pleads for no theft."""
_CLAIM = (
    r"(?:report|claim|allegation|accusation|charge|rumou?r|suggestion|assertion|speculation"
    r"|stor(?:y|ies))s?"
)
_CHARGE = re.compile(
    rf"(?:\sthat)?\s(?P<claim>(?:an?|the|any|such|these|all)\s(?:[\w’'-]+\s){{0,3}}?{_CLAIM}\sthat\s)"
)
_FALSE = re.compile(
    r"\s(?:is|are|was|were)\s(?:an?\s)?[“\"]?(?:[\w-]+\s){0,2}?(?:lies?|false|untrue|nonsense|baseless|unfounded"
    r"|groundless|fabrications?|inventions?|incorrect|fake|not\strue|rubbish|slander)\b"
)
_FARTHEST, _SHORT = 160, 8


def take_denial(text: str, seen: Sighting, taken: Taken) -> bool:
    """Make it, in place, what it is: “Ro denied that | the fleet sailed, says the daily”."""
    found = _VERB_BEFORE.search(text, max(0, seen.start - _FARTHEST), seen.start)
    if found is None or not taken.free(found.start("cue"), seen.start):
        return False
    seen.cue, seen.source = (found.span("cue"),), (found.span("who"),)
    if found["what"]:
        seen.content = ((found.start("what"), seen.content[0][1]), *seen.content[1:])
    return True


def take_charge(text: str, seen: Sighting, taken: Taken) -> None:
    """Take the head of what is called false: “said the charge that | he fled is a lie”."""
    found = _CHARGE.fullmatch(text, seen.cue[-1][1], seen.start)
    if found is None or not taken.free(found.start("claim"), seen.start):
        return
    if _FALSE.search(text, seen.start, seen.end):
        seen.content = ((found.start("claim"), seen.content[0][1]), *seen.content[1:])


def take_plea(text: str, seen: Sighting) -> bool:
    """Make it, in place, the plea that it is, if it is one."""
    found = _PLEADS.search(text, max(0, seen.cue[-1][0] - _SHORT), seen.cue[-1][1] + _FARTHEST * 2)
    if found is None or not found.end("to") >= seen.cue[-1][1] > found.start("cue"):
        return False
    if not found.start("cue") < seen.start < found.end():
        return False
    end = found.end("cue") if found["on"] else found.end("to")
    seen.cue = (*seen.cue[:-1], (found.start("cue"), end))
    start = found.start("content")
    seen.content = ((start, seen.end if seen.end > start + _SHORT else found.end("content")),)
    return True

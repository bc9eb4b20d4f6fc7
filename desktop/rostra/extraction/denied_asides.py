"""Denials told by the way: “The firm, which denies liability, said”, “something Norn denies”.

And pleas without a charge (“Both have pleaded not guilty”), and what somebody denies while he
admits less (“denies murder but admits manslaughter”).
"""

from __future__ import annotations

import re

from rostra.extraction.denial_context import Around
from rostra.extraction.denial_refusals import refuses
from rostra.extraction.denials import denies
from rostra.extraction.denied_takers import is_taken
from rostra.extraction.phrases import straight
from rostra.extraction.sighting import Sighting

_WORD = (
    r"(?!(?:not|never|nor|that|who|which|what|said|says|was|were|is|are|be|been|has|had|have|will"
    r"|would|did|does|do|to|if|when|while|as|but|and|or|in|on|at|by|after|before|because|with|from|for)\b)[\w.’'-]*[\w’']"
)
_BEGINS = r"(?:(?<=[.!?]\s)|(?<=\n)|\A|(?<=[.!?][”\"’]\s))"
_AGED = r"(?:,\s\d\d)?(?:,\s(?:of|from)\s[A-Z][\w’' -]{1,30})?,?"
_SUBJECT = rf"{_BEGINS}(?P<who>(?=[A-Z]){_WORD}(?:\s(?:and\s(?=[A-Z]))?{_WORD}){{0,7}}?)"
_NAMES = r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,4}"
_OF = r"(?:\sof\s(?:the\s)?[\w’'-]+)?"
_NEAREST = (
    rf"\b(?P<who>{_NAMES}{_OF}|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\s"
    rf"(?:{_WORD}\s){{0,3}}?{_WORD}{_OF})(?:,\s\d\d)?,\s(?:who|which)"
)
_ADVERBS = r"(?:(?:\w+ly|both|all|also|always|since|again)\s){0,2}"
_DENY = rf"(?P<cue>(?:ha(?:s|ve|d)\s)?{_ADVERBS}den(?:y|ies|ied))"
_PLEAD = (
    rf"(?P<cue>(?:ha(?:s|ve|d)\s)?{_ADVERBS}plead(?:s|ed)?)\s(?P<content>[“\"]?not\sguilty[”\"]?)"
)
_BARE = r"(?=[.,;\n]|\Z|\s(?:and|but|in|at|after|when|last|before|through|during)\b)"
_RELATIVE = re.compile(
    rf"{_NEAREST}\s{_DENY}\s(?:that\s)?(?P<content>[^,.;:!?\n“”\"]{{4,120}}?)(?=[,.])"
)
_PLEAS = (
    re.compile(rf"{_SUBJECT}{_AGED}\s{_PLEAD}{_BARE}"),
    re.compile(rf"{_NEAREST}\s{_PLEAD}{_BARE}"),
)
_BUT_ADMITS = re.compile(
    rf"{_SUBJECT}{_AGED}\s{_DENY}\s(?P<content>(?:{_WORD}\s){{0,5}}?{_WORD})(?=,?\s(?:but|and)\s(?:ha(?:s|ve)\s|also\s)?"
    r"(?:admit(?:s|ted)?|pleaded\sguilty|confess(?:es|ed))\b)"
)
_WHICH = re.compile(
    rf"(?:,|\s[-–—])\s(?P<content>something|which)\s(?P<who>(?!(?:nobody|no|none|few|some|nothing)\b){_WORD}(?:\s{_WORD}){{0,6}}?)"
    rf"\s{_DENY}(?=[.,;\n]|\Z)"
)
_ALLEGED = re.compile(
    r"\b(?:accus|alleg|claim|blam|charg|suspect|report(?:s|ed)\b|sa(?:y|ys|id)\b)", re.IGNORECASE
)
_REFUSED = re.compile(
    r"\b(?:rights?|access|bail|visas?|entry|asylum|permission|licen[cs]es?|permits?|citizenship|freedoms?|aid|care|benefits)\Z|\brights?\s(?:to|of)\s(?:the\s)?[\w’'-]+\Z"
)
"""“the right to vote, which Norn denies”: a deed of Norn's."""
_RULE = re.compile(
    r"\b(?:laws?|bill|rules?|polic(?:y|ies)|acts?|plans?|order|decree|decision|treaty|pact|deal|constitution|book|film|theory|doctrine"
    r"|court|judge|tribunal|parliament|insurer)\Z",
    re.IGNORECASE,
)
VERB = r"den(?:y|ies|ied)|plead(?:s|ed)?"
_BEHIND = 200


def aside(text: str, low: int, verb: re.Match[str]) -> re.Match[str] | None:
    """The denial by the way that has this verb, of a sentence that begins at `low`."""
    pleads = verb[0].startswith("plead")
    for frame in _PLEAS if pleads else (_RELATIVE, _BUT_ADMITS, _WHICH):
        match = frame.search(text, low, verb.end() + _BEHIND)
        if match is None or match.end("cue") != verb.end() or _RULE.search(match["who"]):
            continue
        if frame is _WHICH:
            if _ALLEGED.search(text, low, match.start()) and not _REFUSED.search(
                text, low, match.start()
            ):
                return match
        elif _denies(text, match):
            return match
    return None


def _denies(text: str, match: re.Match[str]) -> bool:
    """Whether a claim is denied: not “which denies women the vote”."""
    content, cue, who = ((match.span(part),) for part in ("content", "cue", "who"))
    if is_taken(text, Sighting(content, cue, who)):
        return False
    around = Around.of(text, content, cue).straight()
    words = straight(match["content"]), straight(match["cue"])
    return denies(*words, around) and not refuses(*words, around)

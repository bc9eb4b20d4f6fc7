"""Denials in the speaker's own words: “My client denies that it happened”.

Whose words deny something and who speaks must be one: somebody who tells what another denies
("Osk denies that it armed them", said by his accuser) denies nothing.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_content import spelt_out
from rostra.extraction.denial_kin import kin
from rostra.extraction.phrases import straight

_READ = 600
_DENIES = re.compile(
    r"\b(?:den(?:y|ies)|refutes?|rejects?|dismiss(?:es)?|disputes?)\b", re.IGNORECASE
)
_WHO = re.compile(
    r"(?:\A|[.!?;:—]\s|,\s(?:but|and)\s|\sand\s|\bthat\s)[\"']?"
    r"(?P<who>(?:(?!(?:that|which|who|not|never|and|but)\b)[\w'-]+\s){1,6}?)"
    r"(?:(?:\w+ly|also|still|again|totally|once\sagain)\s(?:and\s(?=\w+ly\s))?){0,2}\Z",
    re.IGNORECASE,
)
_CLAIM = (
    r"(?:accusation|allegation|claim|report|rumou?r|assertion|insinuation|suggestion|charge|fake\snews|lie|falsehood"
    r"|publication|story|stories|speculation|information|wrongdoing|involvement|narrative)s?"
)
_WHAT = re.compile(
    rf"(?:every\s(?:bit|one|word|single\sone)\sof\s)?(?:any|all|the|this|these|those|such|that|every)\s(?:(?!(?:for|of|to)\b)[\w'-]+\s){{0,3}}?{_CLAIM}\b(?!\sfor)",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"(?:that|having|ever|any|all|everything|it|(?!(?:anything|everything|nothing|something|king)\b)\w+ing)\b",
    re.IGNORECASE,
)
"""What is denied, though not rejected, without being called a claim."""
_MINE = re.compile(r"(?:I|we|(?:my|our|his|her)\sclients?)\s", re.IGNORECASE)
_HE = re.compile(r"[\"']?(?:that\s)?(?:it|he|she|they)\s", re.IGNORECASE)
"""“said | it strongly rejects the allegations”."""
_OF_OFFICE = re.compile(
    r"(?:the|this|our|my)\s(?:[\w'-]+\s){0,2}?(?:government|ministry|company|club|party|bank|army|commission|board|presidency|embassy"
    r"|police|office|agency|family|authority|authorities|council|university|federation|movement|organi[sz]ation|group|minister|president|firm"
    r"|administration|state)\s",
    re.IGNORECASE,
)
_SPEAKS_FOR = re.compile(
    r"\b(?:spokes\w+|attorneys?|lawyers?|counsel|barristers?|solicitors?|advocates?|representatives?|publicists?|ministers?"
    r"|ministry|press\s(?:secretary|office\w*)|directors?|chair\w+|secretary|commissioner|governor|ambassador|statement)\b",
    re.IGNORECASE,
)
_FOR_ANYBODY = re.compile(
    r"\b(?:spokes\w+|attorneys?|lawyers?|counsel|barristers?|solicitors?|advocates?|representatives?|publicists?|agents?)\b",
    re.IGNORECASE,
)
_FIRMLY = re.compile(
    r"\b(?:absolutely|categorically|unequivocally|emphatically|totally|resolutely|vehemently)\s(?:and\s\w+ly\s)?\Z",
    re.IGNORECASE,
)
"""Nobody tells so what another denies: “The authorities absolutely reject any suggestion”."""
_TELLS_OF = re.compile(r"\A[A-Z][\w'.-]+(?:\s[A-Z][\w'.-]+){0,3}\s\Z")


def denies_himself(content: str, speaker: str) -> bool:
    """Whether words say that the speaker, or whom he speaks for, denies something.

    `speaker` are the speaker's names and mention.  With straight quotation marks.
    """
    words = spelt_out(content[:_READ]).replace('"', "")
    for verb in _DENIES.finditer(words):
        who = _WHO.search(words, max(0, verb.start() - 80), verb.start())
        if who is None or not _is_denied(verb[0].lower(), words[verb.end() :].lstrip()):
            continue
        if who.start() == 0 and _HE.fullmatch(who["who"]):
            return True
        if _FIRMLY.search(who[0]) or _is_his(who["who"], straight(speaker)):
            return True
    return False


def _is_denied(verb: str, what: str) -> bool:
    return bool(_WHAT.match(what) or (verb.startswith("den") and _DEED.match(what)))


def _is_his(who: str, speaker: str) -> bool:
    """Whether he is the speaker, his client or the body that he speaks for."""
    if _MINE.fullmatch(who) or not kin(speaker).isdisjoint(kin(who)):
        return True
    if _OF_OFFICE.fullmatch(who):
        return _SPEAKS_FOR.search(speaker) is not None
    return (
        _TELLS_OF.match(who) is not None
        and _FOR_ANYBODY.search(speaker) is not None
        and ("spokes" not in speaker.lower())
    )

"""What the speaker does by saying it: asserts, denies, promises, asks, or says on a condition."""

from __future__ import annotations

import re

from rostra.domain.records import Force

# A denial wrongly marked is as bad as one that is missed, so "rejected" and "dismissed" deny
# only where what they reject is a claim: "rejected the offer" is a refusal.
_CLAIMS = (
    r"(?:the\s|any\s|all\s|such\s|these\s|those\s|media\s|earlier\s|recent\s|what\s\w+\scalled\s)*"
    r"(?:[“\"']?\w+[”\"']?\s){0,2}?"
    r"(?:accusations?|allegations?|claims?|reports?|suggestions?|charges?|rumou?rs?|notions?|assertions?"
    r"|speculation|insinuations?|fears?\sthat|idea\sthat|explanation|version)\b"
)
_DENY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disclaim(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)"
    r"|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?)\b",
    re.IGNORECASE,
)
_REJECT = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|brush(?:es|ed|ing)?\s(?:off|aside)"
    r"|shrug(?:s|ged)?\soff|rebuff(?:s|ed)?|contest(?:s|ed)?)\b",
    re.IGNORECASE,
)
_AS_FALSE = re.compile(
    r"\bas\s[“\"'‘]?(?:\w+\s)?(?:false|baseless|fantas\w+|nonsense|untrue|lies?|fabricat\w+|groundless"
    r"|unfounded|fake|fiction|absurd|propaganda|rumou?rs?)\b",
    re.IGNORECASE,
)
_NOT_DENY = re.compile(
    r"\b(?:not|n['’]t|never|neither|without|nor)\s(?:\w+\s)?(?:den|refut|disput)|\bden(?:y|ied)\s+[“\"']?"
    r"(?:them|him|her|us|me|access|entry|visas?|permission|bail|a\svisa)\b",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    r"\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|guarantee(?:s|d|ing)?"
    r"|commit(?:s|ted|ting)?\s(?:himself|herself|itself|themselves|to)|undert(?:ook|ake|akes|aking)\sto"
    r"|swore|swear(?:s|ing)?|g(?:a|i)ve(?:s|n)?\s(?:his|her|their|its)\sword)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:I|we)\s(?:promise|pledge|vow|guarantee|commit\sourselves|give\syou\s(?:my|our)\sword)\b"
    r"|\byou\shave\smy\sword\b",
    re.IGNORECASE,
)
_ASK = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?\s(?:on|upon|for)"
    r"|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|instruct(?:s|ed|ing)?"
    r"|order(?:s|ed|ing)?|implor(?:e|es|ed|ing)|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?|question(?:s|ed|ing)?"
    r"|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|exhort(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(?:\A|[,;“\"]\s*|\b(?:only|even|and|but|that|or)\s|\s)(?:if|unless|provided(?:\sthat)?|providing\sthat"
    r"|on\s(?:the\s)?condition\s(?:that|of)|in\sthe\sevent\s(?:that|of)|as\slong\sas|so\slong\sas"
    r"|assuming\sthat|should\sthe\s\w+\sfail)\b(?!\s(?:not|possible|necessary|any|anything)\b)",
    re.IGNORECASE,
)


def force_of(content: str, cue: str, before: str = "") -> tuple[Force, float]:
    """The force of one statement, and how sure that is.

    `content` and `cue` are their texts; `before` is up to forty characters before the cue.
    """
    if _denies(content, cue, before):
        return Force.DENIES, 0.9
    if content.rstrip("”\"' ").endswith("?"):
        return Force.ASKS, 0.9
    if _PROMISE.search(cue) or _PROMISED.search(content):
        return Force.PROMISES, 0.85
    if _ASK.search(cue):
        return Force.ASKS, 0.8
    if _CONDITION.search(content):
        return Force.CONDITIONAL, 0.75
    return Force.ASSERTS, 0.85


def _denies(content: str, cue: str, before: str) -> bool:
    if _NOT_DENY.search(f"{before[-20:]} {cue} {content[:20]}"):
        return False
    if _DENY.search(cue):
        return True
    return bool(
        _REJECT.search(cue) and (re.match(_CLAIMS, content, re.IGNORECASE) or _AS_FALSE.search(cue))
    )

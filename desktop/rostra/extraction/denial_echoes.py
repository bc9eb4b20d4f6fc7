"""Negations that take up what another side has just told, word for word or nearly so.

“The White House announced that Colombia had agreed to four flights. Bogotá replied that it had
agreed to no number at all”: nobody calls it an accusation, yet whoever says flatly that it was not
so denies.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_clauses import Negated
from rostra.extraction.denial_content import lapses, spelt_out
from rostra.extraction.denial_kin import kin
from rostra.extraction.phrases import straight

_SENTENCE = re.compile(r"(?<=[.!?])[\"')”]*\s+(?=[^a-z])|\n+")
_SAYS = re.compile(
    r"\b(?:says?|said|announce[ds]?|claim(?:s|ed)?|told|reports?|reported|declared?s?|according\sto|wrote|insist(?:s|ed)|maintain(?:s|ed)|briefed"
    r"|believe[ds]?|complain(?:s|ed)|asked\s(?:whether|if)|drawn\sup\sby|on\sa\slist|protest(?:s|ed)?\s(?=[^.;]{0,40}\b(?:over|at|against)\b))\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(r"\b(?:not|never|no|nobody|nothing|nor|neither|none)\b|n't\b", re.IGNORECASE)
_TO_COME = re.compile(r"\b(?:will|would|should|must|may|might|could|can|shall)\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:has|have|had|did|was|were|is|are)\s(?:also\s)?(?:not|never)\s(?:been\s|ever\s|yet\s)?(?P<after>[\w-]+)"
    r"|\b(?:has|have|had)\s(?P<done>[\w-]+)\s(?:itself\s|himself\s)?(?:to\s)?(?:no|nothing|nobody)\b"
    r"|\A[\"']?(?:that\s)?(?:no|nobody|nothing|none|not\s(?:one|a))\s(?:(?!had|has|have|was|were|did)[\w'-]+\s){0,4}?(?:(?:had|has|have|was|were|did)\s)?(?:been\s)?(?P<none>[\w-]{3,}(?:ed|en|ld|nt|id|ade|ot|un|ook|oke|ent))\b",
    re.IGNORECASE,
)
"""The verb of the deed that is said not to have been done."""
_HELD_BACK = re.compile(
    r"\b(?:decid|receiv|hear|see[n]?\b|read\b|know|think|thought|believ|want|wish|expect|plan|consider|confirm|comment|respon|repl|answer|accept"
    r"|asked|told\sus|inform|invit|consult|improv|fall|fell|ris|gr[eo]w|chang|complain|recover|heal|arriv|finish|complet|reopen|return|resum|call|win|won|lost|wound|injur|hurt|kill|died|harm)\w*",
    re.IGNORECASE,
)
_TO_NONE = re.compile(
    r"[\"']?(?:that\s)?(?:(?!not|never)[\w'-]+\s){1,5}?(?:has|have|had)\s(?:[\w-]+(?:ed|en)|given|made|held|put)\s(?:itself\s|himself\s)?(?:to|on|in|for|with|up)\s"
    r"(?:no|nothing|nobody|none)\b[^.;:?!]{0,120}",
    re.IGNORECASE,
)
_SENTENCES = 3


def echoes(clause: Negated, before: str, side: frozenset[str]) -> bool:
    """Whether one of the last sentences, not in the words of that side, tells the deed denied."""
    if clause.place or lapses(clause.said) or clause.is_aside:
        return False
    verb = _VERB.search(clause.said[:160])
    deed = verb and (verb["after"] or verb["done"] or verb["none"])
    if not verb or not deed or _HELD_BACK.match(deed) or not kin(deed):
        return False
    of = kin(clause.said) - kin(deed)
    for sentence in _SENTENCE.split(straight(before))[-1 - _SENTENCES :]:
        told = spelt_out(sentence)
        says = _SAYS.search(told)
        if says is None or _NEGATIVE.search(told) or kin(deed).isdisjoint(kin(told)):
            continue
        if not _is_theirs(told, says, side) or _TO_COME.search(told, says.end()):
            continue
        if of & kin(told) or clause.is_done or (clause.is_none and not of):
            return True
    return False


def agreed_to_none(words: str) -> Negated | None:
    """“It had agreed to no number of flights”: the object alone is negated."""
    none = _TO_NONE.match(words)
    return Negated(0, none[0], True, True, True) if none else None


def _is_theirs(told: str, says: re.Match[str], side: frozenset[str]) -> bool:
    """Whether it is not the side itself that says so: the words just before “said”."""
    return side.isdisjoint(kin(told[max(0, says.start() - 60) : says.start()]))

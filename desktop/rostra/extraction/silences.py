"""Refusals to speak, slogans and what somebody may yet say: none is anybody's statement.

“Ro refused to discuss the deal”, “Thousands marched, chanting “Bread!””, “If Norn says it is off,
prices will rise”: the words may stand in quotation marks, and the verbs are of saying.
"""

from __future__ import annotations

import re

from rostra.extraction.sighting import Sighting

_REFUSES = re.compile(
    r"\b(?:refus|declin)(?:ed|es|e|ing)\sto\s(?:(?:publicly|even|further)\s)?"
    r"(?:talk|discuss|comment|speak|elaborate|answer|speculate|be\sdrawn|go\sinto|disclose|reveal|divulge|name|identify"
    r"|specify|say|tell|give\s(?:any\s|further\s|more\s)?(?:details?|reasons?|names?|figures?)|take\squestions"
    r"|(?:confirm|say)(?:\sor\sdeny)?)\b"
)
_CHANTS = re.compile(r"\b(?:chant(?:s|ed|ing)?|slogans?)\b")
_SHOUTS = re.compile(r"\b(?:shout|yell|scream|sing|sang|bellow|cr(?:y|i))(?:s|es|ed|ing)?\b")
_CROWD = re.compile(
    r"(?:[\w’'-]+\s){0,3}?(?:thousands|hundreds|dozens|scores|crowds?|mobs?|protest[eo]rs|demonstrators|marchers|rioters|fans"
    r"|supporters|activists|picketers|strikers|mourners|campaigners)"
    r"(?=\s(?:of|in|at|on|outside|from|who|gathered|marching|around|along|near|with|demanding)\b|\Z)",
    re.IGNORECASE,
)
_CLOTH = re.compile(
    r"(?:[\w’'-]+\s){0,3}?(?:placards?|banners?|graffiti|T-shirts?|bumper\sstickers?)"
    r"(?=\s(?:of|in|at|on|outside|from|that|which|held|hung|carried|waved|near|around|across|above|by)\b|\Z)",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ww]henever|Should|When)\s\Z")
_CONCEDES = re.compile(r"\b(?:even|as|only|what)\s(?:if|whenever)\s\Z", re.IGNORECASE)
_PRESENT = re.compile(
    r"(?:(?:does|do)\s(?:not\s)?|ever\s|also\s|\w+ly\s)?(?:says?|tells?|warns?|announces?|declares?|confirms?|claims?|decides?"
    r"|insists?|admits?|rules?\sout|den(?:y|ies)|promises?|reports?|rejects?|accuses?|demands?|states?|concludes?)(?:\sthat)?"
)
_SO = r"\b(?:will|won['’]t|would|could|may|might|must|should|can|cannot|shall)\b|['’]ll\b"
_THEN = re.compile(
    rf",\s(?:then\s)?(?!(?:who|which|whose|where|and|or)\b)[^,.;:!?\n]{{1,80}}?(?:{_SO})"
)
_MAY = re.compile(rf"(?:{_SO})[^.;:!?\n“”\"]{{1,120}}?\b(?:if|unless|when(?:ever)?)\s\Z")
_END = re.compile(r"[.!?;]\W*(?:\s|\Z)|\n")
_NEAR = 240
_APPEALS = re.compile(
    r"(?:(?:has|have|had|will|would)\s)?(?:also\s|since\s|successfully\s)?appeal(?:ed|s|ing)?(?:\sagainst)?"
    r"\s(?:against\s)?(?:(?:the|an?|his|her|its|their|that|this)\s)(?:[\w$€£.,’'-]+\s){0,3}?"
    r"(?:fines?|bans?|rulings?|verdicts?|sentences?|convictions?|judge?ments?|decisions?|orders?|refusals?|suspensions?"
    r"|penalt(?:y|ies)|awards?|dismissals?|extraditions?|deportations?|injunctions?|sanctions?|red\scards?)\b"
)


def is_silence(text: str, seen: Sighting) -> bool:
    """Whether a statement is none, by who says it and how, with or without quotation marks."""
    if not seen.cue:
        return _is_predicate(text, seen)
    cue = seen.cue[-1]
    if not seen.source and _COURT.fullmatch(text, seen.start, seen.end):
        return True
    if seen.source and (_is_slogan(text, seen) or _is_yet_to_be_said(text, seen)):
        return True
    if not cue[1] <= seen.start <= cue[1] + _GAP:
        return False
    refused = _REFUSES.search(text, cue[0], seen.end)
    if refused is not None and refused.start() <= cue[1]:
        return True
    return _APPEALS.match(text, cue[0]) is not None


def _is_predicate(text: str, seen: Sighting) -> bool:
    """“The mayor is “a clown”; [his deputy, “a smaller clown”]”: what he is, not what he says."""
    if not seen.source or not _COMMA.fullmatch(text, seen.source[-1][1], seen.start):
        return False
    low = max(0, seen.source[0][0] - _NEAR)
    return _IS_SO.search(text, low, seen.source[0][0]) is not None


_COMMA = re.compile(r",\s[“\"]")
_IS_SO = re.compile(
    r"\b(?:is|are|was|were)\s(?:just\s|merely\s|simply\s)?[“\"][^“”\"\n]{1,80}[”\"][;,]\s(?:and\s|while\s)?\Z"
)
_COURT = re.compile(
    r"(?:the|an?)\s(?:\w+\s){0,3}?(?:court|jury|inquest|tribunal|inquiry|hearing|trial)",
    re.IGNORECASE,
)
"""“It was late, [an inquest] was told”: it is told, and tells nothing."""
_GAP = 24
"""Characters between a verb and its content: “refused [to talk about] the deal”."""


def _is_slogan(text: str, seen: Sighting) -> bool:
    """Whether a crowd cries it in unison, or a banner says it."""
    cue, source = seen.cue[-1], seen.source[0]
    if _CHANTS.search(text, *cue) or _CLOTH.match(text, *source):
        return True
    return _SHOUTS.search(text, *cue) is not None and _CROWD.match(text, *source) is not None


def _is_yet_to_be_said(text: str, seen: Sighting) -> bool:
    """Whether it would be said only if something came about: “Unless Norn says it is off, ...”."""
    cue, source = seen.cue[-1], seen.source[0]
    if not source[1] < cue[0] or not _PRESENT.fullmatch(text, *cue):
        return False
    low = max(0, source[0] - _NEAR)
    found = _IF.search(text, low, source[0])
    if found is None or _CONCEDES.search(text, low, source[0]):
        return False
    end = _END.search(text, cue[1], cue[1] + _NEAR)
    then = _THEN.search(text, cue[1], end.start() + 1 if end else cue[1] + _NEAR)
    return then is not None or _MAY.search(text, low, source[0]) is not None

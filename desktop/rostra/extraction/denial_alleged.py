"""Denials that the article tells: a negation of what it says somebody has alleged.

“The union accuses the airline of postponing inspections ... The airline said | no inspection had
been delayed.”  A negative statement alone is none, nor is one beside an accusation of something
else, so three things must meet: the main clause says that something is or was not so (not that it
is not known, wanted or yet decided), a sentence near by tells of an accusation, a report or a
rumour, and the two speak of the same things, or the negation is of what the accused himself did
(“he had not copied the script”, in an article where somebody sues him).  What the speaker alleges
himself is not what he denies.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_charges import Charge, Nearness, charges
from rostra.extraction.denial_clauses import Negated, negated, negations
from rostra.extraction.denial_content import lapses, spelt_out
from rostra.extraction.denial_context import Around, turn_before
from rostra.extraction.denial_kin import kin
from rostra.extraction.phrases import straight

_SAYS = re.compile(
    r"\b(?:says?|said|statements?|remarks?|writes?|wrote|reads?|claim(?:s|ed)?|alleg\w+|accus\w+|report(?:s|ed)"
    r"|suggest(?:s|ed)?|insist(?:s|ed)?|told|tells?|rumou?rs?|allegations?|according\sto)\b",
    re.IGNORECASE,
)
"""A turn of a transcript tells the speaker what others say."""
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[^a-z])|\n+")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w'-]+")
"""Two sentences far apart that have only names in common have little in common."""
_CLIENT = re.compile(
    r"[\"']?(?:that\s)?(?:my|our|his|her)\sclients?\s(?:had|has|have|did|was|were)\s(?:not|never)\s"
    r"(?!(?:yet|\w+ly)?\s?(?:to\b|receiv|get|got|want|wish|agree|underst|decid|been\s(?:able|given|told|informed|heard|allowed|charged|convicted)"
    r"|have|had|plan|intend|comment|accept|appeal|seek|speak|spoken|well|fit|able|present|going|expect|available)\w*)",
    re.IGNORECASE,
)
"""What a lawyer says that his client did not do."""
_FINDS = re.compile(
    r"\b(?:show|find|found|reveal|learn|conclud|discover|rul(?:e|ed|es|ing)\b|claim|alleg|charg|complain|accus)\w*\b",
    re.IGNORECASE,
)
"""Whoever finds out, rules or accuses denies nothing."""
_ONLOOKER = re.compile(
    r"\b(?:analysts?|economists?|traders?|dealers?|brokers?|experts?|observers?|sources?|judges?|courts?|tribunals?"
    r"|investigators?|inspectors?|auditors?|scientists?|researchers?|critics|shareholders?)\b",
    re.IGNORECASE,
)
"""Whoever looks on is not accused: what he says not to be so is a finding."""
_INSISTS = re.compile(
    r"\b(?:insist|maintain|protest|sw(?:ore|ears?))(?:s|ed|ing)?\b", re.IGNORECASE
)
_READ, _FIRST = 600, 3
"""Characters that are read, and sentences of an answer."""


def negates_allegation(content: str, cue: str, around: Around) -> bool:
    """Whether a negation speaks of what a sentence around it tells that somebody has alleged."""
    words = spelt_out(content[:_READ]).replace('"', "")
    if not _NEGATION.search(words):
        return False
    put = turn_before(around.before) if not cue else _quoted_before(around.before)
    if put and _answers(words, put):
        return True
    if _CLIENT.match(words) and not lapses(words):
        return True
    if _FINDS.search(cue) or _ONLOOKER.search(around.speaker):
        return False
    names = kin(around.speaker)
    told: list[Charge] | None = None
    for clause in negations(words, names):
        if (clause.is_done and clause.is_strict) and (
            _INSISTS.search(cue) and not lapses(clause.said)
        ):
            return True
        if told is None:
            told = list(charges(straight(around.earlier), straight(around.later), names))
        if any(_is_gainsaid(clause, charge, names) for charge in told):
            return True
    return False


_LATER = re.compile(r"\s(?:when|if|whether|that|who|which|why|how|because|unless|until)\s")
_CLOSE = (Nearness.AIMED, Nearness.HIS)


def _is_gainsaid(clause: Negated, charge: Charge, names: frozenset[str]) -> bool:
    """Whether what is not so is what was told: with how many words it shares.

    In a later sentence of a quotation both must speak of the same, and the speaker of his deeds.
    """
    near, what = charge.near, clause.what
    shared = len(charge.of & (kin(what) - names))
    unnamed = len(charge.of & (kin(_NAME.sub(" ", what)) - names))
    is_same = not clause.predicate.isdisjoint(charge.of)
    if (lapses(clause.said) and shared < 2) or (charge.is_failing and (is_same or shared >= 2)):
        return False
    if not clause.is_strict:
        return is_same and shared >= (1 if near in _CLOSE and not clause.place else 2)
    if clause.is_aside and near is not Nearness.SHADE:
        rest = kin(clause.said.removesuffix(what))
        is_all = bool(kin(what)) and kin(what) <= charge.of and not rest.isdisjoint(charge.of)
        return is_all or (near in _CLOSE and shared >= 1)
    if clause.is_own and near is Nearness.AIMED and not clause.place:
        return True
    if clause.is_never and near is not Nearness.FAR and charge.of:
        return True
    if charge.is_denied and shared and charge.of - names <= kin(_LATER.split(what)[0]):
        return True
    if near is Nearness.SHADE:
        return clause.is_own and clause.is_done and shared >= 1
    if near is Nearness.FAR:
        return (unnamed >= 2 or shared >= 3) and (clause.is_done or not clause.place)
    if near is Nearness.NEAR:
        return (unnamed >= 1 and (clause.is_done or is_same)) or (shared >= 2 and not clause.place)
    if clause.place and not clause.is_done:
        return shared >= 2
    return shared >= 1


_QUOTED = re.compile(r"\A\"([^\"\n]{8,400})\"\Z")
_TO_YOU = re.compile(r"\b(?:you|your|they\ssay|people\ssay)\b", re.IGNORECASE)


def _quoted_before(before: str) -> str:
    """What somebody who asks has put to the speaker: a paragraph of a quotation alone."""
    head, _, opening = before.rpartition("\n")
    said = (
        _QUOTED.match(head.rstrip().rpartition("\n")[2]) if opening.strip() in ("", '"') else None
    )
    return said[1] if said and _TO_YOU.search(said[1]) else ""


_NEGATIVE = re.compile(r"\b(?:no|not|never|nothing|nobody)\b|n't\b", re.IGNORECASE)


def _answers(words: str, put: str) -> bool:
    """Whether one of the first sentences of a turn negates what the turn before tells."""
    told = _SAYS.search(put)
    alleged = kin(put[told.end() :]) if told else frozenset()
    if put.endswith((".", "!", "—", "-")) and _TO_YOU.search(put) and not _NEGATIVE.search(put):
        alleged |= kin(put)
    sentences = _SENTENCE.split(words)[:_FIRST] if alleged else ()
    said = [negated(sentence) for sentence in sentences]
    return any(kin(clause) & alleged for clause in said if not lapses(clause))

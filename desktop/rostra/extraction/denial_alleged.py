"""Denials that the article tells: a negation of what it says somebody has alleged.

“The union accuses the airline of postponing inspections ... The airline said | no inspection had
been delayed.”  A negative statement alone is none, nor is one beside an accusation of something
else, so three things must meet: the main clause says that something is or was not so (not that it
is not known, wanted or yet decided), a sentence near by tells of an accusation, a report or a
rumour, and the two speak of the same things, or the negation is of what the accused himself did
(“he had not copied the script”, in an article where somebody sues him), or it is flat (“not one
crown left this bank”) and said by whoever is accused or has just denied it.  What the speaker
alleges himself is not what he denies.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_answers import turn_before
from rostra.extraction.denial_charges import Charge, Nearness, charges
from rostra.extraction.denial_clauses import Negated, negated, negations, tells_of_it
from rostra.extraction.denial_content import lapses, spelt_out
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_echoes import agreed_to_none, echoes
from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_negation import is_negative
from rostra.extraction.phrases import straight

_SAYS = re.compile(
    r"\b(?:says?|said|saying|statements?|remarks?|writes?|wrote|reads?|claim(?:s|ed)?|(?:figure|word|talk|story|rumou?r|suspicion|view)\s(?:[\w'-]+\s){1,3}is\sthat|alleg\w+|accus\w+|report(?:s|ed)?"
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
    r"\b(?:residents?|villagers?|farmers?|widows?|witness\w*|neighbou?rs?|analysts?|economists?|traders?|dealers?|brokers?|experts?|observers?|sources?|judges?|courts?|tribunals?"
    r"|investigators?|inspectors?|auditors?|scientists?|researchers?|critics|shareholders?)\b",
    re.IGNORECASE,
)
"""Whoever looks on is not accused: what he says not to be so is a finding."""
_INSISTS = re.compile(
    r"\b(?:insist|maintain|protest|assert|contend|sw(?:ore|ears?))(?:s|ed|ing)?\b", re.IGNORECASE
)
_CLARIFIES = re.compile(
    r"\b(?:clarif(?:y|ies|ied|ying)|set(?:s|ting)?\sthe\srecord\sstraight|specif(?:y|ies|ied|ying)|correct(?:s|ed|ing))\b",
    re.IGNORECASE,
)
"""Whoever clarifies that something is not so answers what has just been told of it."""
_READ, _FIRST, _MOST = 600, 3, 6
"""Characters that are read, sentences of an answer, clauses behind what is recited."""


def negates_allegation(content: str, cue: str, around: Around) -> bool:
    """Whether a negation speaks of what a sentence around it tells that somebody has alleged."""
    words = spelt_out(content[:_READ]).replace('"', "")
    if not _NEGATION.search(words):
        return False
    if _denies_alone(words, cue, around):
        return True
    if _FINDS.search(cue) or _ONLOOKER.search(around.speaker) or _CONTRITE.search(words):
        return False
    names = kin(around.speaker)
    side = kin(around.side)
    if _RELATED.search(around.speaker):
        told_before = "".join(_SENTENCE.split(around.before)[-2:-1])
        side |= kin(_OF_SAYING.split(told_before)[-1][:_SUBJECT])
    told: list[Charge] | None = None
    none = agreed_to_none(words)
    if none and echoes(none, around.before, names | side):
        return True
    for clause in negations(words, names):
        if echoes(clause, around.before, names | side):
            return True
        if clause.is_done and _is_insisted(clause, cue):
            return True
        if told is None:
            told = list(charges(straight(around.earlier), straight(around.later), names, side))
        if told and _is_set_right(clause, cue, told):
            return True
        if any(
            _is_gainsaid(clause, charge, names) or _is_answered(clause, charge, names | side)
            for charge in told
        ):
            return True
    return False


def _denies_alone(words: str, cue: str, around: Around) -> bool:
    """Whether words with a negation deny by themselves, or what was put just before."""
    put = turn_before(around.before) if not cue else _quoted_before(around.before)
    if put and _answers(words, put):
        return True
    if _DISREGARD.search(words) and is_negative(_DISREGARD.sub("", words)):
        return True
    if _INSISTS.search(cue) and _UNAWARE.match(words):
        return True
    return (_CLIENT.match(words) is not None and not lapses(words)) or _recites(words)


_CONTRITE = re.compile(
    r"\b(?:mistakes?|sorry|apologi\w+|regrets?|should\shave|our\sfault|ashamed|let\s(?:you|them|people)\sdown)\b",
    re.IGNORECASE,
)
"""Whoever owns up to something denies nothing: “We made mistakes and did not listen”."""
_UNAWARE = re.compile(
    r"\A[\"']?(?:that\s)?(?:he|she|it|they|I|we)\s(?:did\snot\sknow|knew\snothing|(?:had|has|have)\s(?:absolutely\s)?no\s(?:idea|knowledge|inkling)"
    r"|(?:was|were|am|are|is)\s(?:not\saware|unaware|in\sthe\sdark))\b",
    re.IGNORECASE,
)
"""“insists | he did not know that the books were to go”."""


def _is_insisted(clause: Negated, cue: str) -> bool:
    return clause.is_strict and bool(_INSISTS.search(cue)) and not lapses(clause.said)


def _is_set_right(clause: Negated, cue: str, told: list[Charge]) -> bool:
    """Whether the cue says that something alleged is put right: “clarified that no ban is due”."""
    if clause.place or not clause.is_strict or lapses(clause.said):
        return False
    if _CLARIFIES.search(cue):
        return any(charge.is_close and charge.near is not Nearness.SHADE for charge in told)
    return clause.is_flat and bool(_INSISTS.search(cue))


_LATER = re.compile(r"\s(?:when|if|whether|that|who|which|why|how|because|unless|until)\s")
_RELATED = re.compile(
    r"(?:\A|\s)(?:His|Her|Their|Its)\s(?:employer|family|wife|husband|lawyer|attorney|party|club|firm|company|union|embassy|mother|father|son"
    r"|daughter|brother|sister|agent|coach|president|chair\w*|director|spokes\w+|manager|secretary|chief|head)\b"
)
"""Speaks for whom the sentence before is about."""
_OF_SAYING = re.compile(r"\b(?:says?|said|alleges?|accuses?|told)\s")
_SUBJECT = 60
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
    if near is Nearness.HIS and _DOES_NOT.search(clause.said) and not is_same:
        return shared >= 2  # “I do not carry the keys of canals”
    is_all = charge.of - names <= kin(_LATER.split(what)[0])
    if charge.is_denied and shared and clause.is_strict and is_all:
        return True
    return _is_same_thing(clause, charge, shared, unnamed)


def _is_same_thing(clause: Negated, charge: Charge, shared: int, unnamed: int) -> bool:
    """Whether both speak of one thing: they share so many words, `unnamed` of them no names."""
    near, what = charge.near, clause.what
    is_same = not clause.predicate.isdisjoint(charge.of)
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
    is_told = near in _CLOSE or (near is Nearness.NEAR and not tells_of_it(clause.said))
    if clause.is_flat and unnamed and not charge.is_failing and is_told:
        return True
    if near is Nearness.SHADE:
        return clause.is_own and clause.is_done and shared >= 1
    if near is Nearness.FAR:
        return (unnamed >= 2 or shared >= 3) and (clause.is_done or not clause.place)
    if charge.is_failing and clause.is_flat:
        return False  # “accused of failing to pay”: “No wages were paid”
    if near is Nearness.NEAR:
        return (unnamed >= 1 and (clause.is_done or is_same)) or (shared >= 2 and not clause.place)
    if clause.place and not clause.is_done:
        return shared >= 2
    return shared >= 1


_DOES_NOT = re.compile(
    r"\A(?:[\w'-]+\s){1,4}?(?:(?:do|does)\snot\b|(?:has|have)\sno\s(?!links?|ties|part|role|hand|dealings|contacts?|connections?|involvement))",
    re.IGNORECASE,
)


_FROM_US = re.compile(
    r"\b(?:come|came|leaked|spilled|originated|sent|left|fired|escaped)\s(?:from|by|through)\s(?:us|our|its|their|his|her|my|[A-Z][\w-]+'s?)\b"
)
"""“The dye had not come from its vats.”"""
_MINE = re.compile(
    r"\b(?:my|mine|our|ours)\b|\bthis\s(?:bank|firm|office|ministry|house|building|company|club|government|party|council)\b",
    re.IGNORECASE,
)
"""“Not a brick of that wall came from my family.”"""
_NONE = re.compile(
    r"there\s(?:is|are|was|were)\s(?:absolutely\s)?no\s(?!(?:winners?|losers?|magic|silver|easy|quick|simple|free|lunch|shame|excuses?|perfect|hope|future"
    r"|peace|justice|turning|limits?|rush|hurry|harm|smoke|miracles?|guarantees?|tomorrow|god|secret|mystery|taboos?|smoking|going|mistaking|denying)\b)"
    r"[\w'-]+(?:\s[\w'-]+)?",
    re.IGNORECASE,
)
"""“There are no ghosts”, says the firm that is said to have made up subscribers."""


def _is_answered(clause: Negated, charge: Charge, side: frozenset[str]) -> bool:
    """Whether whoever is accused, or has just denied it, says flatly that it was never so.

    “Kappa accused the Emirates of paying for the rifles ... Their embassy said | no authority of
    theirs had armed anybody”: an answer need not repeat the words of the charge.
    """
    if lapses(clause.said) or charge.is_failing or clause.place > 1:
        return False
    is_his = charge.is_his_denial or ((charge.is_repelled or charge.is_of_him) and not clause.place)
    if is_his and charge.is_close and _is_of_what_he_denied(clause, charge):
        return True
    if clause.is_done and clause.is_strict and not clause.place:
        is_his = charge.is_of_him or (charge.is_his_denial and not charge.is_denied)
        if is_his and charge.is_close:
            return True
    is_put = charge.is_of_him and charge.is_close and clause.is_strict and not clause.place
    if is_put and _FROM_US.search(clause.said):
        return True
    is_near = charge.is_close and charge.near is Nearness.AIMED
    if is_near and clause.is_flat and not clause.place and _MINE.search(clause.said):
        return True
    if charge.is_of_him and charge.is_close and _NONE.fullmatch(clause.said.strip("\"' .!")):
        return True
    if not clause.is_flat:
        return False
    if charge.is_his_denial and not clause.place:
        return charge.is_close
    return charge.is_of_him and (charge.is_close or not side.isdisjoint(clause.subject))


def _is_of_what_he_denied(clause: Negated, charge: Charge) -> bool:
    """Whether nobody, or none, did what he has just denied: also what else would be no denial.

    “The port refuted reports that the terminal was leased. | No lease has been signed.”
    """
    if clause.place:
        return clause.has_never and clause.is_flat
    return clause.is_none and not kin(clause.said).isdisjoint(charge.of)


_RECITAL = re.compile(
    r"\b(?:rumou?rs?|reports|claims|allegations?|accusations?|suggestions?|speculation|stories|gossip|they\s(?:say|claim|allege)|people\s(?:say|claim)"
    r"|(?:media|papers?|press|critics|opponents)\s(?:say|says|claim|claims|report|reports|wrote)|it\s(?:is|was|has\sbeen)\s(?:said|alleged|claimed|reported|suggested)"
    r"|(?:am|are|is|been|was|were)\s(?:being\s)?accused|accus(?:e|es|ed)\s(?:me|us))\b",
    re.IGNORECASE,
)
_SPLICE = re.compile(
    r"(?<=[.!?])[\"')]*\s+(?=[^a-z])|;\s|,\s(?:and\s|but\s)?(?=(?:he|she|it|they|we|I|there|the|my|our|no|nobody|nothing)\s)|\s(?:and|but)\s(?=(?:there|nobody|nothing|no)\s)"
)


_DISREGARD = re.compile(
    r"\bnot\s(?:to\s)?(?:listen\sto|believe|heed|pay\s(?:any\s)?attention\sto|spread|be\s(?:misled|fooled|deceived)\sby)\s"
    r"(?:\w+\s){0,2}(?:rumou?rs|fake\snews|speculation|claims|reports|news)\b"
    r"|\b(?:avoid|stop|refrain\sfrom)\sspreading\s(?:\w+\s){0,2}(?:rumou?rs|fake\snews|speculation)\b"
    r"|\b(?:ignore|disregard)\s(?:\w+\s){0,2}(?:rumou?rs|fake\snews|speculation|claims|reports)\b",
    re.IGNORECASE,
)
"""“It has taken no such step; people are asked not to listen to rumours”."""


_TRUTH = re.compile(
    r"\b(?:truth|fact|reality)\sis(?:\sthat|,)?\s(?:[\w'-]+\s){1,4}?(?:did|has|have|had|was|were)\s(?:not|never)\b"
)
"""“They say that we wasted it, but the truth is we have not spent any of it”."""


def _recites(words: str) -> bool:
    """Whether somebody tells what is said of him, or of his, and that it was never so.

    “A rumour is doing the rounds that he is in hospital. He is fine, he was never in hospital.”
    """
    told = _RECITAL.search(words)
    if told and _TRUTH.search(words, told.end()):
        return True
    end = told and _SENTENCE.search(words, told.end())
    if not told or not end:
        return False
    of = kin(words[told.end() : end.start()])
    for part in _SPLICE.split(words[end.end() :])[:_MOST]:
        clause = next(negations(part, frozenset()), None)
        if clause is None or not clause.is_strict or clause.place or lapses(clause.said):
            continue
        if kin(clause.said) & of and not _DOES_NOT.search(clause.said):
            return True
    return False


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

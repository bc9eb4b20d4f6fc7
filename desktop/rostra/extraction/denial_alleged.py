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
from collections.abc import Iterator
from enum import Enum

from rostra.extraction.denial_content import lapses, spelt_out
from rostra.extraction.denial_context import Around, turn_before
from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_negation import OWN_DEED, negation
from rostra.extraction.phrases import straight

_TELLS = re.compile(
    r"\b(?:accus(?:es?|ed|ing|ations?)|alleg(?:es?|ed|ing|ations?|edly)|rumou?rs?|insinuat\w+"
    r"|denunciations?|(?:media|press|takeover|merger|newspaper)\sspeculation|speculation\s(?:that|about|over|of|on)"
    r"|(?:was|were|been)\s(?:\w+ly\s)?(?:blamed|criticis?z?ed)\s(?:for|over)|(?:footage|videos?|pictures?|photos?|clips?)\s(?:that\s)?(?:show|purport|appear)\w*"
    r"|purport\w*|suggest(?:s|ed|ing)\sthat|claim(?:s|ed|ing)?(?!\s(?:for|on|to)\b)|reports?\s(?:that|of|about|saying|said|by|suggest\w*|claim\w*|indicat\w*)"
    r"|reported(?!\s(?:to|by|a|an|receiving|spending)\b)|suggestions?\sthat|suspect(?:s|ed)"
    r"|suspicions?|charged\swith|charges\s(?:of|that)|su(?:es|ed|ing)|on\strial|testimony|testif\w+|indict\w+|prosecutors?\s(?:say|said|believe)s?"
    r"|wr(?:ote|itten)|quoted|protest(?:ed)?\sover|recording|(?:market|media)\stalk"
    r"|accounts?\s(?:of|by)|according\sto\s(?:the\s(?:news|paper|website|media)"
    r"|(?:his|her|its|their)\s(?:government|ministry|lawyers?|family)))\b",
    re.IGNORECASE,
)
"""Tells that something is alleged."""
_DENIED = re.compile(r"\b(?:den(?:y|ies|ied|ying)|refut\w+|disput\w+)\b", re.IGNORECASE)
"""... or was: “denied collecting data” tells what there is to deny."""
_REPELS = re.compile(
    r"\b(?:dismiss|reject|refut|quash|rubbish|debunk|dispel)\w*|\bden(?:y|ies|ied|ying)\b",
    re.IGNORECASE,
)
_ADDS = re.compile(r",\s(?:said|says|saying|adding|insisting|but|and\ssaid|calling|while)\b")
"""Behind what was denied stands what the one who denies goes on to say."""
_STRONG = re.compile(
    r"accus|alleg|su(?:es|ed|ing)\b|rumou?r|claim|insinuat|denunc|suspi|account|recording|protest"
    r"|reports?\s(?:that|of|about|saying|suggest\w*|claim\w*)|reports\ssaid|prosecutor",
    re.IGNORECASE,
)
"""... in so many words, or by the press."""
_PRESS = re.compile(
    r"\b(?:newspapers?|media|papers?|website|site|journal|magazine|daily|weekly|outlet|broadcaster"
    r"|channel|blog|bloggers?|consortium|group|radio|television|tv)\b"
    r"|(?-i:\b(?:Times|Post|Mirror|Journal|Herald|Telegraph|Guardian|Tribune|Gazette|Star|Sun|Mail|News|Reuters|AP|AFP|BBC|CNN"
    r"|NBC|CBS|ABC)\b)",
    re.IGNORECASE,
)
_ALLEGES = re.compile(
    r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!is\s)(?<!are\s)(?<!be\s)"
    r"\b(?:accus(?:es|ed|ing)|alleg(?:es|ed|ing)|claim(?:s|ed|ing)|reported|wrote)\b",
    re.IGNORECASE,
)
"""... by the subject."""
_SAYS = re.compile(
    r"\b(?:says?|said|statements?|remarks?|writes?|wrote|reads?|claim(?:s|ed)?|alleg\w+|accus\w+|report(?:s|ed)"
    r"|suggest(?:s|ed)?|insist(?:s|ed)?|told|tells?|rumou?rs?|allegations?|according\sto)\b",
    re.IGNORECASE,
)
"""A turn of a transcript tells the speaker what others say."""
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot)\b", re.IGNORECASE
)
_NO = re.compile(r"\A(?:no|well|look|not\sat\sall|absolutely\snot|never)[,.!;:]\s", re.IGNORECASE)
_RELATIVE = re.compile(r",\s(?:which|who|whose|where|although|though|while)\b", re.IGNORECASE)
_WHILE = re.compile(
    r"\A(?:(?:while|although|though)\s[^.;:!?,]{10,160}|(?:since|in|during|after|before|from)\s[^.;:!?,]{3,60}),\s",
    re.IGNORECASE,
)
"""“While shots were exchanged, | no aircraft were used”."""
_PASSIVE = re.compile(
    r"\b(?:had|has|have|was|were|is|are)\s(?:not|never)\s(?:been\s)?"
    r"\w+(?:ed|en|ld|id|nt|ade|ut)\b"
    r"|\b(?:was|were|is|are|am)\s(?:also\s)?(?:not|never)\s(?:(?:in|on|among)\s(?:the|its|his|their|any|such|this|that)\b|part\sof|an?\s|the\s)"
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[^a-z])|\n+")
_PARTS = re.compile(
    r"(?<=[.!?])[\"')]*\s+(?=[^a-z])|\n+|;\s|,\s(?:but|and|so|yet)\s(?:that\s)?|\sand\sthat\s|\s—\s|--"
)
"""What parts the main clauses of what somebody says."""
_LEAD = re.compile(
    r"\A(?:(?!(?:not|no|never)\b)[\w',-]+\s){0,10}?(?:assur|clarif|stress|emphasi|reiterat|stat|repeat|confirm|declar"
    r"|insist|sa(?:y|id)|clear|plain|record|affirm|tell|told|maintain|know|truth|fact)\w*"
    r"(?:\s(?:is|was|be|to|you|me|him|her|us|them|everyone|everybody|people|(?:the|this)\s(?:public|house|nation|country|press)"
    r"|once\sagain|again|here|today|[a-z]+ly)){0,3}\sthat\s",
    re.IGNORECASE,
)
"""“I want to put on record that | no money was paid”."""
_BUT_NOT = re.compile(
    r",\snot\s(?:(?:by|from|to|in|at|with)\s)?((?:an?|the|any|our|his|her|its)\s[\w'-]+(?:\s[\w'-]+){0,3})"
)
"""“The police, not the army, entered it”."""
_CLAUSE = re.compile(r"[.;:!?]|,\s(?:but|and|because|saying|adding)\b|\sand\sthat\s|\sbecause\s")
_READ, _FIRST = 240, 3
"""Characters that are read, and sentences of an answer."""
_INSISTS = re.compile(
    r"\b(?:insist|maintain|protest|sw(?:ore|ears?))(?:s|ed|ing)?\b", re.IGNORECASE
)

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


class _Nearness(Enum):
    """How near what is alleged is to whoever may deny it."""

    FAR = "told somewhere of somebody"
    HIS = "what he denies elsewhere"
    AIMED = "told of him, or beside his words"


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
    told: list[tuple[frozenset[str], _Nearness]] | None = None
    for place, said, own in _negations(words):
        if own and own["done"] and _INSISTS.search(cue) and not lapses(said):
            return True
        if told is None:
            alleged = _allegations(straight(around.earlier), straight(around.later), names)
            told = [(kin(words), near) for words, near in alleged]
        denied = kin(_denied(said)) - names
        unnamed = kin(_NAME.sub(" ", _denied(said))) - names
        least = 2 if lapses(said) else 0
        for of, near in told:
            shared = len(of & (unnamed if near is _Nearness.FAR else denied))
            if shared >= least and _is_gainsaid(shared, near, own, place):
                return True
    return False


def _negations(words: str) -> Iterator[tuple[int, str, re.Match[str] | None]]:
    """The negations at the head of what somebody says: their place, words, and who did it not."""
    parts = _PARTS.split(_LEAD.sub("", _NO.sub("", words)))[:_FIRST]
    for place, part in enumerate(parts):
        said = _negated(part)
        if said:
            yield place, said, OWN_DEED.match(said)
        elif other := _BUT_NOT.search(part):
            yield place, f"not {other[1]}", None


def _is_gainsaid(shared: int, near: _Nearness, own: re.Match[str] | None, place: int) -> bool:
    """Whether what is not so is what was told: with how many words it shares.

    In a later sentence of a quotation both must speak of the same, and the speaker of his deeds.
    """
    if near is _Nearness.AIMED and own and not place:
        return True
    if place and not (own and own["done"]):
        return near is not _Nearness.FAR and shared >= 2
    return shared >= (2 if near is _Nearness.FAR else 1)


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
    if put.endswith((".", "!")) and _TO_YOU.search(put) and not _NEGATIVE.search(put):
        alleged |= kin(put)
    sentences = _SENTENCE.split(words)[:_FIRST] if alleged else ()
    negated = [_negated(sentence) for sentence in sentences]
    return any(kin(said) & alleged for said in negated if not lapses(said))


def _negated(words: str) -> str:
    """The clause at the head of `words` where it says that something is or was not so."""
    whole = _NO.sub("", words)
    words = _WHILE.sub("", whole)
    clause = negation(words)
    if clause is None and words != whole:
        words, clause = whole, negation(whole)
    end = _CLAUSE.search(words, clause.end()) if clause else None
    said = words[: end.start()] if end else words
    if end and "because" in end[0] and OWN_DEED.match(said):
        return ""  # “she did not leave because she needed the job”
    return said if clause else ""


def _denied(said: str) -> str:
    """What is not so: all of a passive clause, else what stands behind the negation."""
    said = _RELATIVE.split(said, maxsplit=1)[0]
    negated = None if _PASSIVE.search(said) else _NEGATION.search(said)
    return said[negated.start() :] if negated else said


def _allegations(before: str, after: str, names: frozenset[str]) -> Iterator[tuple[str, _Nearness]]:
    """What sentences tell that somebody else alleges, and how near that is to the speaker."""
    earlier, later = _SENTENCE.split(before), _SENTENCE.split(after)
    first = len(earlier) - 3
    for place, sentence in enumerate((*earlier, *later)):
        tells = _TELLS.search(sentence)
        if not tells:
            if denied := _DENIED.search(sentence):
                is_his = not names.isdisjoint(kin(sentence[: denied.start()]))
                near = _Nearness.HIS if is_his else _Nearness.FAR
                yield _ADDS.split(sentence[denied.end() :], maxsplit=1)[0], near
            continue
        at = tells.start()
        if tells[0].lower() == "reported" and not _PRESS.search(sentence, 0, at):
            continue
        if _ALLEGES.match(sentence, at) and not names.isdisjoint(kin(sentence[:at])):
            continue
        is_close = first <= place < first + 6 and (
            _STRONG.match(sentence, at) or _PRESS.search(sentence, 0, at)
        )
        is_meant = bool(is_close) or not names.isdisjoint(kin(sentence))
        repels = _REPELS.search(sentence, 0, at)
        told = sentence[repels.end() if repels else tells.end() :]
        near = _Nearness.AIMED if is_meant else _Nearness.FAR
        yield _ADDS.split(told, maxsplit=1)[0] if repels else told, near

"""The negations that what somebody says is made of, clause by clause.

“No. He is well and | was never in hospital”: a negation may stand behind a lead-in ("I want to put
on record that"), in a later clause or sentence, in a clause that borrows its subject, before its
subject ("nor did he pay") or as an aside ("the police, not the army, entered it").  Words that only
add weight ("absolutely", "knowingly") are left out, so that the patterns need not know them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_negation import (
    DID,
    NAMED_DEED,
    OWN_DEED,
    loose_negation,
    negation,
)

_NO = re.compile(r"\A(?:no|well|look|not\sat\sall|absolutely\snot|never)[,.!;:]\s", re.IGNORECASE)
_RELATIVE = re.compile(r",\s(?:which|who|whose|where|although|though|while)\b", re.IGNORECASE)
_WHILE = re.compile(
    r"\A(?:(?:while|although|though)\s[^.;:!?,]{10,160}|as\s[^.;:!?,]{3,60}?\s(?:said|stated|noted|explained|mentioned|pointed\sout)|(?:since|in|during|after|before|from)\s[^.;:!?,]{3,60}),\s",
    re.IGNORECASE,
)
"""“While shots were exchanged, | no aircraft were used”."""
_PASSIVE = re.compile(
    r"\b(?:had|has|have|was|were|is|are)\s(?:not|never)\s(?:been\s)?"
    r"\w+(?:ed|en|ld|id|nt|ade|ut)\b"
    r"|\b(?:was|were|is|are|am)\s(?:also\s)?(?:not|never)\s(?:(?:in|on|among)\s(?:the|its|his|their|any|such|this|that)\b|part\sof|an?\s|the\s)"
)
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot)\b", re.IGNORECASE
)
_PARTS = re.compile(
    r"(?<=[.!?])[\"')]*\s+(?=[^a-z])|\n+|[;:]\s|,\s(?:but|and|so|yet)\s(?:that\s)?|\sand\sthat\s|\s—\s|--"
    r"|,?\sand\s(?=(?:is|are|was|were|has|have|had|do|does|did)\s(?:(?:also|\w+ly)\s)?(?:not|never|no|nothing)\b)"
    r"|,?\s(?=nor\s)|\sby\s(?:saying|stating|clarifying)\sthat\s"
)
"""What parts the main clauses of what somebody says."""
_LEAD = re.compile(
    r"\A(?:(?!(?:not|no|never)\b)[\w',-]+\s){0,10}?(?:assur|clarif|stress|emphasi|reiterat|stat|repeat|confirm|declar"
    r"|insist|sa(?:y|id)|clear|plain|record|affirm|tell|told|maintain|know|truth|fact|certain|sure|comfortable|confident)\w*"
    r"(?:\s(?:is|was|be|to|you|me|him|her|us|them|everyone|everybody|people|(?:the|this)\s(?:public|house|nation|country|press)"
    r"|once\sagain|again|here|today|[a-z]+ly)){0,3}\sthat\s"
    r"|\A(?:[\w']+\s){0,5}(?:clear|plain|categorical\w*|avoidance\sof\s(?:any\s)?doubt),\s",
    re.IGNORECASE,
)
"""“I want to put on record that | no money was paid”."""
_BUT_NOT = re.compile(
    r"(?:,|\s[-–—])\snot\s(?!(?:only|just|least|yet|even|merely|simply|so|because|all|every\w*|that|enough|sufficient|surprisingly|unlike|unexpected\w*|to\smention)\b)"
    r"(?:(?:by|from|to|in|at|with)\s)?([\w'-]+(?:\s[\w'-]+){0,4})"
)
"""“The police, not the army, entered it”."""
_CLAUSE = re.compile(r"[.;:!?]|,\s(?:but|and|because|saying|adding)\b|\sand\sthat\s|\sbecause\s")
_WEIGHT = re.compile(
    r"\s(?:absolutely|categorically|certainly|definitely|emphatically|ever|knowingly|intentionally|deliberately"
    r"|wilfully|willfully|wittingly|willingly|consciously|personally|honestly|whatsoever|of\scourse|at\sall"
    r"|in\sany\sway(?:,\sshape\sor\sform)?|at\sany\s(?:time|point|stage)|in\s(?:my|his|her)\s(?:whole\s|entire\s)?life"
    r"|or\s(?:knowingly|intentionally|deliberately|wilfully|otherwise)|and\s(?:would|will|could|can|do|did)\snever)"
    r"(?=[\s,.;!?]|\Z)",
    re.IGNORECASE,
)
"""What gives a denial weight: “never knowingly took”, “have never and would never take”."""
_NEITHER = re.compile(r"\bneither\s(?=[\w'-]+s\s.{1,120}\bnor\b)", re.IGNORECASE)
"""“he neither owns a mine nor digs” is “he does not own”."""
_NOR_WILL = re.compile(
    r"\b(not|never),?\sand\s(?:would|will|could|can|do|does|did|shall)\s(?:not|never)\b",
    re.IGNORECASE,
)
"""“had not and would not supply”."""
_NO_WAY = re.compile(
    r"\b(is|are|am|was|were|has|have|had)\sin\sno\sway\b|\bin\sno\sway\s(is|are|was|were|has|have|had)\b",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"\A(?:nor|neither|at\sno\s(?:time|point|stage|moment)|never|under\sno\scircumstances)\s"
    r"(?P<holds>is|are|was|were|has|have|had|do|does|did)\s"
    r"(?P<who>I|we|he|she|it|they|there|(?:the|my|our|his|her|its|their|any)\s[\w'-]+|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2})\s",
    re.IGNORECASE,
)
"""“Nor did he pay” is “he did not pay”."""
_ELIDED = re.compile(r"\A(?:is|are|was|were|has|have|had|do|does|did)\s", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\A(?:that\s)?((?:(?!(?:if|when|because|that|who|which)\b)[\w'-]+\s){1,6}?)"
    r"(?=(?:is|are|am|was|were|has|have|had|do|does|did|will|would|can|could)\b)",
    re.IGNORECASE,
)
_HOLDS = re.compile(r"\s(?:is|are|am|was|were|has|have|had|did|do|does|never)\s", re.IGNORECASE)
_NEVER = re.compile(r"\bnever\s(?!(?:did|was|were|had|has|is|are|have|do|does)\b)\w{3,}")
_IT_TO_ME = re.compile(r"[\"']?(?:it|they)\s[^.;]{1,60}?\b(?:me|us|my|our)\b", re.IGNORECASE)
"""“It has never sent me a bill”: “it” is not the speaker."""
_MOST = 6
"""Clauses that are looked at."""
_SKIPPED = re.compile(
    r"\A(?:not|never|no|been|be|being|to|the|an?|any|such|so|in|with|from|yet|also|\w+ly)\s"
)


_FLAT = re.compile(
    r"[\"']?(?:that\s)?(?:no|none(?:\sof)?|nobody|nothing|no\sone|not\s(?:even\s)?(?:one|a(?:\ssingle)?))\s"
    rf"(?!one\b(?!\s))[^.;:?!]{{0,80}}?\b(?:was|were|has|have|had|did|{DID})\b",
    re.IGNORECASE,
)
_WE_NOBODY = re.compile(
    r"[\"']?(?:we|i|it|he|she|they)\s(?:[a-z]+\s){1,3}?(?:nobody|no\sone)\b", re.IGNORECASE
)
_DID_NO = re.compile(
    rf"\A[\"']?(?:that\s)?(?:I|we|he|she|it|they)\s(?!(?:saw|found|heard|had|knew|got|kept|read|met|felt|received|needed|wanted|noticed|recorded|reported|won|made\sno\s(?:money|profit|sense|comment))\b){DID}\s(?:no|nobody|nothing|not\s(?:a|one))\b"
    rf"|\b(?:has|have|had)\s(?!report|found|record|regist|not|seen|receiv|heard|detect|identif|made){DID}\s(?:no|nobody|nothing)\b",
    re.IGNORECASE,
)
_NEVER_WAS = re.compile(
    rf"\b(?:was|were|has|have|had|did)\s(?:\w+ly\s)?never\b|\bnever\s(?:had|has|was|were|{DID})\b"
    r"|\b(?:had|has|have|played|took|bore|was|were)\s(?:absolutely\s)?(?:no\s(?:part|role|hand|involvement|say)|nothing\sto\sdo)\b",
    re.IGNORECASE,
)
_HAS_NEVER = re.compile(r"\b(?:has|have|had)\snever\s(?!been\b)\w+", re.IGNORECASE)
_PLAIN = re.compile(
    r"\b(?:hurt|injured|wounded|killed|harmed|died|casualt\w+|injur(?:y|ies)|damaged?|survived|decided|agreed|settled|signed|finali[sz]ed"
    r"|concluded|arrested|detained|claimed\sresponsibility|missing|announced|scheduled|easy|worse|better"
    r"|arrived|answered|came(?!\sfrom)|replied|called|helped|listened|warned|explained|apologi[sz]ed)\b",
    re.IGNORECASE,
)
"""What nobody or nothing may have been or done without anybody having said so."""


@dataclass(frozen=True, slots=True)
class Negated:
    """One clause that says that something is or was not so."""

    place: int
    """Which clause it is, from 0."""
    said: str
    is_strict: bool
    """Whether it is no mere “not known”, “not given”, “not accepted”."""
    is_own: bool
    """Whether the speaker, or his, is or did not."""
    is_done: bool
    """... did not do it, or has no part in it."""
    is_aside: bool = False
    """Whether it only says who, or what, it was not: “the police, not the army”."""

    @property
    def is_flat(self) -> bool:
        """Whether nobody or nothing did, or he or it never did: as one answers a charge."""
        said = self.said[:160]
        if self.is_aside or _PLAIN.search(said):
            return False
        if not self.is_strict:
            return _HAS_NEVER.search(said) is not None
        return (
            _FLAT.match(said) is not None
            or _WE_NOBODY.match(said) is not None
            or _DID_NO.search(said) is not None
            or _NEVER_WAS.search(said) is not None
        )

    @property
    def is_none(self) -> bool:
        """Whether nobody or nothing did, of whatever."""
        said = self.said[:160]
        is_so = _FLAT.match(said) is not None or _WE_NOBODY.match(said) is not None
        return is_so and not self.is_aside

    @property
    def has_never(self) -> bool:
        """Whether it never was."""
        return _NEVER_WAS.search(self.said[:160]) is not None and not self.is_aside

    @property
    def subject(self) -> frozenset[str]:
        """What the words before its verb are kin to."""
        verb = _HOLDS.search(self.said)
        return kin(self.said[: verb.start()] if verb else "")

    @property
    def is_never(self) -> bool:
        """Whether he never did: what nobody says unasked."""
        return self.is_done and _NEVER.search(self.said, 0, 80) is not None

    @property
    def what(self) -> str:
        """What is not so: all of a passive clause, else what stands behind the negation."""
        if self.is_aside:
            return self.said[self.said.rindex("not ") :]
        said = _RELATIVE.split(self.said, maxsplit=1)[0]
        negated = None if _PASSIVE.search(said) else _NEGATION.search(said)
        return said[negated.start() :] if negated else said

    @property
    def predicate(self) -> frozenset[str]:
        """What the first word behind the negation is kin to."""
        negated = _NEGATION.search(self.said)
        words = self.said[negated.start() :] if negated else ""
        while skipped := _SKIPPED.match(words):
            words = words[skipped.end() :]
        return kin(" ".join(words.split()[:1]))


def tells_of_it(said: str) -> bool:
    """Whether it tells what something else did for the speaker, or never did."""
    return _IT_TO_ME.match(said) is not None


def negations(words: str, names: frozenset[str]) -> Iterator[Negated]:
    """The clauses of what somebody says that are negations, each with what it says.

    `words` are `spelt_out`, `names` what the speaker's names are kin to.
    """
    words = _NOR_WILL.sub(r"\1", _NO_WAY.sub(r"\1\2 not", words))
    words = _NEITHER.sub("does not ", words)
    parts = _PARTS.split(_LEAD.sub("", _NO.sub("", words)))[:_MOST]
    subject = "it "
    for place, part in enumerate(parts):
        clause = _INVERTED.sub(r"\g<who> \g<holds> not ", _LEAD.sub("", part.strip("\"' ")))
        if place and _ELIDED.match(clause):
            clause = subject + clause
        elif found := _SUBJECT.match(clause):
            subject = found[1]
        clause = _WEIGHT.sub("", clause)
        said = negated(clause)
        if said or (said := negated(clause, loosely=True)):
            yield _read(place, said, bool(negation(_WHILE.sub("", clause))), names)
        elif other := _BUT_NOT.search(part):
            yield Negated(place, part[: other.end()], True, False, False, True)


def _read(place: int, said: str, is_strict: bool, names: frozenset[str]) -> Negated:
    own = OWN_DEED.match(said)
    if own and _IT_TO_ME.match(said):
        own = None
    elif own is None:
        deed = NAMED_DEED.match(said)
        own = deed if deed and not names.isdisjoint(kin(deed["who"])) else None
    return Negated(place, said, is_strict, own is not None, bool(own and own["done"]))


def negated(words: str, loosely: bool = False) -> str:
    """The clause at the head of `words` where it says that something is or was not so."""
    finds = loose_negation if loosely else negation
    whole = _NO.sub("", words)
    words = _WHILE.sub("", whole)
    clause = finds(words)
    if clause is None and words != whole:
        words, clause = whole, finds(whole)
    end = _CLAUSE.search(words, clause.end()) if clause else None
    said = words[: end.start()] if end else words
    if end and "because" in end[0] and OWN_DEED.match(said):
        return ""  # “she did not leave because she needed the job”
    return said if clause else ""

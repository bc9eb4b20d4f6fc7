"""Denials that what stands around them tells: words that are set against a claim.

The evidence is in the same sentence ("in response to the accusations, he said | no soldier had
crossed") or between cue and content.  What the question of a turn tells is read by
`denial_answers`, what the sentences around allege by `denial_alleged`: most negations near an
accusation are plain statements ("denied any pressure: “I have not spoken to him since July”").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rostra.domain.spans import Spans
from rostra.extraction.denial_clauses import negations
from rostra.extraction.denial_content import lapses, spelt_out
from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_negation import OWN_DEED, is_negative, is_plain, negation
from rostra.extraction.denial_words import PHRASES
from rostra.extraction.phrases import straight

_BEFORE, _BETWEEN, _AFTER = 500, 80, 160
_EARLIER, _LATER, _LEAD = 1600, 500, 300
_READ, _SENTENCES = 500, 6
"""Characters that are looked at."""
_TITLE = "".join(
    rf"(?<!\b{title}[.!?])"
    for title in (
        *("Mr", "Ms", "Mrs", "Dr", "Lt", "Col", "Gen", "Maj", "Capt", "Sgt", "Brig", "Adm"),
        *("Sen", "Rep", "Gov", "St", "Rev", "Prof", "U.S", "[A-Z]"),
    )
)
_SENTENCE = re.compile(rf"[.!?]{_TITLE}[”\"’')]*\s+(?=[^a-z])|\n")
_ENDS = re.compile(rf"[.!?]{_TITLE}(?=[”\"’')]*(?:\s|\Z))|\n")


@dataclass(frozen=True, slots=True)
class Around:
    """The text around a statement's cue and content.

    The functions below expect straight quotation marks: `straight`.
    """

    before: str = ""
    """Up to the first of the two."""
    between: str = ""
    """From the cue to the content behind it, where that is within one clause."""
    after: str = ""
    """From the last of the two."""
    earlier: str = ""
    later: str = ""
    """More of the article on either side, in its own marks."""
    speaker: str = ""
    """The speaker's names and mention."""
    side: str = ""
    """Offices, bodies and countries that he speaks for."""

    @classmethod
    def of(cls, text: str, content: Spans, cue: Spans, speaker: str = "", side: str = "") -> Around:
        """Around spans of `text`; nothing where there is no content."""
        if not content:
            return cls()
        first, last = content[0][0], content[-1][1]
        left = [end for _, end in cue if end <= first]
        gap = text[max(left) : first] if left else ""
        begins = min((start for start, _ in cue), default=first)
        ends = max((end for _, end in cue), default=last)
        begins, ends = min(begins, first), max(ends, last)
        return cls(
            text[max(0, begins - _BEFORE) : begins],
            gap.strip() if len(gap) <= _BETWEEN and not _ENDS.search(gap) else "",
            text[ends : ends + _AFTER],
            _head(text, begins) + text[max(0, begins - _EARLIER) : begins],
            text[ends : ends + _LATER],
            speaker,
            side,
        )

    def straight(self) -> Around:
        """With straight quotation marks."""
        return Around(
            straight(self.before),
            straight(self.between),
            straight(self.after),
            self.earlier,
            self.later,
            self.speaker,
            self.side,
        )

    @property
    def sentence_before(self) -> str:
        """What of the sentence stands before."""
        return _SENTENCE.split(self.before)[-1]

    @property
    def sentence_after(self) -> str:
        """What of the sentence stands behind."""
        end = _ENDS.search(self.after)
        return self.after[: end.start()] if end else self.after


def _head(text: str, begins: int) -> str:
    """The headline and the lead of a long article, which tell what it is about."""
    return f"{text[: min(_LEAD, begins - _EARLIER)]}\n" if begins > _EARLIER else ""


CHARGE = PHRASES.pattern("{charge}")
_AGAINST = re.compile(
    r"\b(?:(?:in\s(?:response|reply|answer|reaction)|respond\w*|react\w*|reply\w*|replied|answer\w*)\sto"
    r"|comment(?:ing|ed)\son|(?:asked|questioned|quizzed)(?:\sby\s[\w\s]{1,30}?)?\sabout|(?:asked|pressed|challenged|confronted)\s(?:on|over|with)"
    r"|addressing|concerning|regarding|despite|faced\swith|referring\sto)\s"
    rf"(?:[\w’'-]+\s){{0,5}}?{CHARGE}"
    r"|\b(?:react\w*|respond\w*|reply\w*|answer\w*)\sto\s(?:the\s)?(?:market|media|press|public)\s(?:talk|reports?|speculation)"
    r"|\b(?:reject|contradict|deny|dismiss|disput|rebut|refut|counter|quash|dispel)\w*ing\s"
    r"(?:[\w.’'-]+\s){0,5}?"
    r"(?:reports?|claims?|allegations?|accusations?|rumou?rs?|accounts?|suggestions?|speculation|charges|posts"
    r"|version|story|stories|testimony|statements?)\b"
    r"|\bas\s(?!(?:he|she|it|they|i|we)\b)(?:[\w’'-]+\s){1,7}?(?:alleged|claimed|asserted|reported|wrote|suggested)\b"
    r"|\bafter\s(?:an?|the)\s(?:[\w’'-]+\s){0,4}?(?:recording|video|footage|post|leak|dossier|article|letter)\b"
    r"|\bafter\s(?:(?:media|press|newspaper|local|earlier)\s)?(?:reports|claims|allegations|rumou?rs|accusations)\b"
    r"|\b(?:asked|questioned|pressed)\sabout\s(?:an?|the|these|those|such|media|press|recent)\s(?:[\w-]+\s)?(?:reports?|stor(?:y|ies)|posts?|articles?|claims?)\b"
    r"|\b(?:in\s(?:response|reply|answer|reaction)|respond\w*|reply\w*|replied|react\w*)\sto\s(?:[\w’'-]+\s){0,4}?"
    r"(?:report|story|article|publication|post|video|suit|lawsuit|indictment|complaint)s?\b"
    r"|\A\W*as\s(?:[\w’'-]+\s){1,4}?(?:claim|alleg)\w*"
    r"|(?<!has\s)(?<!had\s)(?<!have\s)(?<!was\s)(?<!were\s)\baccused\sof\b|\A\W*Accused\s(?:of|by)\b"
    r"|\bin\sconnection\swith\s(?:[\w’'-]+\s){0,2}?"
    r"(?:publications?|reports?|posts?|rumou?rs?|information|messages?|videos?|articles?)\s"
    r"(?:on|in|about|that|of|circulat\w+|spread\w*|publish\w*)\b"
    r"|\bfac(?:es|ed|ing)\s(?:[\w-]+\s){0,3}?(?:charges?|counts?|trial|allegations?|accusations?)\b"
    r"|\b(?:charged\swith|on\strial\s(?:for|on|over)|suspected\sof)\b",
    re.IGNORECASE,
)
"""What the same sentence sets the words against."""
_OF_RUMOURS = re.compile(
    r"\b(?:(?:with|in)\s(?:regard|reference|respect|relation|response|reply|connection)\s(?:to|with)|regarding|concerning|as\s(?:regards|for)"
    r"|following|in\s(?:light|view|the\scontext)\sof|referring\sto|commenting\son)\s(?:the\s|some\s|certain\s|recent\s|various\s)?(?:[\w-]+\s){0,2}?"
    r"(?:information|reports?|news|rumou?rs|statements?|speculation|materials?|posts?|articles?|publications?|videos?|messages?|allegations?|claims?)\s"
    r"(?:[\w-]+\s){0,3}?(?:circulat\w+|spread|published|appear\w*|disseminated|in\s(?:the\s)?(?:public\sspace|media|press)|on\s(?:social|the\sinternet)|online)\b"
    r"|\b(?:information|rumou?rs|reports|messages|posts)\s(?:is|are|has\sbeen|have\sbeen)\s(?:\w+ly\s)?(?:circulat\w+|spread\w*)",
    re.IGNORECASE,
)
"""“With regard to the information circulated in the public space, the ministry specifies that”."""
_AMID = re.compile(
    r"\b(?:as|amid|after|following|despite)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:rumou?rs|speculation|reports|claims|suggestions)\b",
    re.IGNORECASE,
)
_NO_INTENT = PHRASES.finder(
    "^{someone} {have} [absolutely] no (intention|plans|plan) (of|to), ^the _ {have} no intention"
)
"""“has no intention of leaving, he said, as rumours of a plot swept the town”."""
_ASKED_IF = re.compile(
    r"\b(?:asked|pressed|questioned|challenged|quizzed)\b[^.;:?!\n]{0,40}?\b(?:whether|if|why)\s[^.;:?!\n]{0,60}?"
    r"\b(?:had|was|were|did|has|have)\b(?![^.;:?!\n]{0,30}\b(?:decid|agree|receiv|see[n]\b|read\b|consider|heard|finish|sign|discuss|reach|met\b|dates?\b|deadline|deal\b|agreement)\w*)",
    re.IGNORECASE,
)
"""“Asked whether the board had ordered it, he said | no instruction was given”."""
_NOTHING_ELSE = re.compile(r"(?:\band|\bbut|[.,;])\snothing\s(?:else|more)\b", re.IGNORECASE)
"""“Asked if he had taken money, he said | I have taken tea from them. Nothing else”."""
_ASKED_WHEN = re.compile(
    r"\b(?:whether|if)\s(?:an?|the|any)\s(?:[\w-]+\s){0,2}?(?:dates?|decisions?|deals?|agreements?|deadlines?|venues?|results?)\b",
    re.IGNORECASE,
)
"""... not “whether a date had been set”."""
_WHETHER_SO = re.compile(
    r"\b(?:asked|questions?|inquir\w+|pressed|queried)\s(?:[\w’'-]+\s){0,3}?(?:whether|if)\s(?:it\s(?:is|was)\strue"
    r"|(?:there\s(?:is|was)\s(?:any\s)?truth))",
    re.IGNORECASE,
)
"""“responded to the question whether it is true that talks are held”."""
_REBUTS = re.compile(
    r"\A\W*as\s(?:he|she|it|they)\s(?:had\s)?(?:alleged|claimed)\b|\A\W*(?:reject|contradict|deny|disput|rebut|refut|dismiss)\w*ing\s|\A\W*as\s(?!(?:he|she|it|they|i|we)\b)"
    r"(?:[\w’'-]+\s){1,6}?(?:ha[ds]\s|have\s)?(?:alleged?s?|claim(?:s|ed)?|assert(?:s|ed)?|reported|suggest(?:s|ed)?|wrote|says)\b",
    re.IGNORECASE,
)
"""“..., contradicting the union”, “..., as the station reported”, right behind the words."""
_DENIED_AND = re.compile(
    rf"\b(?:den(?:ied|ies|y)|(?:reject|dismiss|refut|disput|rubbish|rebut)(?:e?[sd]|ed|es))\s(?!(?:him|her|them|us|me|bail|entry|access)\b)"
    rf"(?:that\s|any\s|all\s|having\s|[\w’'-]+ing\s|(?:[\w’'-]+\s){{0,4}}?(?:{CHARGE}|involvement|responsibility|wrongdoing))"
    r"[^;:]{0,240}?\s(?:and|but)\s(?:(?:he|she|it|they)\s)?(?:[a-z]+ly\s)?\Z",
    re.IGNORECASE,
)
"""“He denied that aircraft had crossed the border and said | no shot had been fired”."""
_DENIED_SAYING = re.compile(
    rf"\b(?:den(?:ied|ies|y)|(?:reject|dismiss|refut|disput|rubbish|rebut)(?:e?[sd]|ed|es))\s(?!(?:him|her|them|us|me|bail|entry|access)\b)"
    rf"(?:that\s|it\b|this\b|any\s|all\s|having\s|[\w’'-]+ing\s|(?:[\w’'-]+\s){{0,4}}?(?:{CHARGE}|reports?|involvement|responsibility|wrongdoing))"
    r"[^;:]{0,240}?,\s\Z",
    re.IGNORECASE,
)
"""“denied the reports of a probe, saying | there is no inquiry against the minister”."""
_DESPITE = re.compile(
    rf",\s(?:despite|whatever)\s(?:(?:[\w’'-]+\s){{0,3}}?{CHARGE}"
    r"|what\s[^.;?!]{1,60}?\s(?:claim|say|said|alleg|suggest))",
    re.IGNORECASE,
)
_AS_ALLEGED = PHRASES.finder("""
    as (some|the|certain|several|many|other) ...30 (claim*|alleg*|report*|suggest*|assert*),
    as [being] (claimed|alleged|circulated|reported|suggested|rumo(u)red|portrayed) [_] (in|by|on),
    as (has|had|have) been (claimed|alleged|suggested|reported|rumo(u)red|circulated)
""")
"""“had nothing to do with the arms deal, as some media had claimed”."""
_AS_OTHERS_SAY = re.compile(
    r",\sas\s(?!(?:he|she|it|they|I|we)\b)(?:[\w’'-]+\s){1,7}?"
    r"(?:claims?|claimed|alleges?|alleged|ha(?:s|ve|d)\sit|reported|suggests?|suggested)\b"
)
_CONTRARY = re.compile(
    rf"\bcontrary\sto\s(?:(?:[\w’'-]+\s){{0,3}}?{CHARGE}|(?:[\w-]+\s){{0,2}}reports\b|what\s[^.;]{{1,40}}?\s(?:claim|said|say|alleg|report|read|heard|written|wrote|write|publish|told|testif|suggest|stat))",
    re.IGNORECASE,
)
UNKNOWING = (
    r"(?!\s(?:yet|known?|aware|seen?|read|heard?|receiv\w+|decid\w+|confirm\w+|comment\w*|sure|certain|clear|possible"
    r"|think|believe|remember|recall|going\sto|want|able|accept\w*|need\w*|respond\w*|like|surpris\w+|worr\w+|happy|convinc\w+|pleas\w+|oppos\w+"
    r"|speculate|exclud\w+|rule|den(?:y|ied)|(?:been\s)?(?:more|better|worse|[a-z]+er)|plan\w*|afraid|enough|easy|the\stime|a\s(?:new|matter|question|problem))\b)"
)
_NEGATIVE = re.compile(
    r"[“\"'‘]?(?:(?:no|none\sof|not\s(?:one|a\ssingle)|at\sno)\s(?!(?:one\sknows|decision|date|agreement|comment|doubt"
    r"|reason|need|alternative|plans?|choice|information|evidence|longer|less|more|matter)\b)[^.;:?!,]{0,60}?"
    r"\b(?:is|are|was|were|has|have|had|did)\b"
    r"|neither\s"
    r"|there\s(?:is|are|was|were|ha[sd]\sbeen|have\sbeen)\sno\s(?!(?:one|decision|date|agreement|comment"
    r"|doubt|reason|need|alternative|plans?|choice|information|evidence|longer|less|more|matter|news|change|surprise"
    r"|details?|danger|risk|casualt\w+|injur\w+|damage|victims?)\b)"
    r"|(?:(?!(?:if|when|because|although|while|that|who|which)\b)[\w’'-]+\s){1,7}?"
    rf"(?:(?:is|are|was|were|has|have|had|do|does|did)\s(?:not|never)\b{UNKNOWING}"
    r"|ha(?:s|d|ve)\snothing\sto\sdo\b|ha(?:s|d|ve)\sno\s(?:connection|links?|ties?|involvement|part|role|hand|such|soldiers|troops|forces|weapons|accounts?)\b))",
    re.IGNORECASE,
)
"""A main clause that says that something is not, was not or was not done."""


def set_against(content: str, around: Around) -> bool:
    """Whether the rest of its sentence sets a statement, most often a negation, against a claim."""
    if _CONTRARY.search(around.sentence_before) or _CONTRARY.search(around.sentence_after):
        return True
    words = spelt_out(content[:240]).replace('"', "")
    if _REBUTS.search(around.sentence_after) and is_negative(words):
        return True
    if _NO_INTENT.search(words) and _AMID.search(
        f"{around.sentence_before} {content[-160:]}{around.sentence_after}"
    ):
        return True
    if _OF_RUMOURS.search(around.sentence_before) and is_negative(words):
        return True
    if _ASKED_IF.search(around.sentence_before) and _NOTHING_ELSE.search(words):
        return True
    asked = f"{around.sentence_before} {around.sentence_after}"
    if _ASKED_IF.search(asked) and not _ASKED_WHEN.search(asked) and is_flat(words):
        return True
    if _DENIED_SAYING.search(around.sentence_before) and (
        is_flat(words) or _THERE_IS_NO.match(words)
    ):
        return True
    goes_on = _goes_on(content, kin(around.sentence_before) | kin(around.sentence_after))
    if (not _NEGATIVE.match(words) or is_plain(words)) and not _is_negated(words) and not goes_on:
        return False
    return bool(
        _AGAINST.search(around.sentence_before)
        or _DENIED_AND.search(around.sentence_before)
        or _WHETHER_SO.search(around.sentence_before)
        or _WHETHER_SO.search(around.sentence_after)
        or _AGAINST.search(f"{content[-12:]}{around.sentence_after}")
        or _DESPITE.search(content[:300])
        or _DESPITE.match(around.after)
        or _AS_ALLEGED.search(content[:300])
        or _AS_OTHERS_SAY.search(content[:300])
    )


def is_flat(words: str) -> bool:
    """Whether the first clause says that nobody did, or that it never was."""
    first = next(negations(words, frozenset()), None)
    return first is not None and first.is_flat and not first.place and not lapses(first.said)


def _is_negated(words: str) -> bool:
    """Whether the first clause says that something is or was not so."""
    return any(clause.is_strict and not clause.place for clause in negations(words, frozenset()))


def _goes_on(content: str, told: frozenset[str]) -> bool:
    """Whether one of a quotation's next sentences says that the speaker, or his, did not do it."""
    if "." not in content[:_READ]:
        return False
    sentences = _SENTENCE.split(spelt_out(content[:_READ]))[1:_SENTENCES]
    if any(negation(one) is not None and not told.isdisjoint(kin(one)) for one in sentences):
        return True
    return any(
        bool(own and own["done"]) and negation(sentence) is not None
        for sentence in sentences
        for own in (OWN_DEED.match(sentence),)
    )


_THERE_IS_NO = re.compile(
    r"[“\"'‘]?(?:there\s(?:is|was|are|were|has\sbeen|had\sbeen|have\sbeen)\s)?no\s(?!(?:decision|doubt|reason|need|plans?)\b)"
    r"((?:(?!(?:is|are|was|were|has|had|have|that|who|which|of|in|for|to)\b)[\w’'-]+\s?){1,4})",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"\b(?:rumou?rs?|reports?|claims?|talk|speculation|allegations?|accusations?|suggestions?)\s(?:of|about|that)\s([^.?!\n]{1,80})",
    re.IGNORECASE,
)


def gainsays(content: str, around: Around) -> bool:
    """Whether there is said to be none of what rumours or reports just before were of.

    “Rumours of a chemical cloud spread within the hour. “There is no cloud”, the mayor said.”
    """
    none = _THERE_IS_NO.match(spelt_out(content[:200]))
    if not none:
        return False
    told = " ".join(of[1] for of in _TOLD_OF.finditer(around.before))
    return not _nouns(none[1]).isdisjoint(_nouns(told))


def _nouns(words: str) -> set[str]:
    """The longer words, without the plural's s."""
    return {word.lower().rstrip("s") for word in re.findall(r"[\w-]{4,}", words)}

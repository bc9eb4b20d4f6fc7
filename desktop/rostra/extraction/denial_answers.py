"""Denials that a question tells: “Did you sit on it?” “That is wrong.”.

A turn of a transcript answers the turn before.  It denies where that turn asks whether a charge is
true, tells what somebody says of the speaker and asks for a word on it, or charges him itself.
"""

from __future__ import annotations

import itertools
import re

from rostra.extraction.denial_clauses import negated, negations
from rostra.extraction.denial_content import lapses, spelt_out
from rostra.extraction.denial_context import CHARGE, UNKNOWING, Around, is_flat
from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_turns import contradicts_turn, says_no, says_no_when_asked
from rostra.extraction.denial_words import PHRASES

_LABELLED = re.compile(r"\A[^\n:?.]{1,40}[:—–]\s")
_LABEL = re.compile(r"[^\n:?]{1,80}[:.—–]\s*[“\"]?\Z")
_WHETHER_TRUE = re.compile(
    r"\bis\sthere\s(?:anything\s(?:in|to)\s(?:it|this|that)|any\struth)\b|\b(?:is|was|is\snot)\s(?:it|that|this)\s(?:not\s)?(?:true\b"
    rf"|(?:so|right|correct|accurate|the\scase)(?=[?,]|\sthat\b|\sto\ssay\b))|\b{CHARGE}",
    re.IGNORECASE,
)
_DID_YOU = re.compile(
    r"\b(?:(?:did|have|has|had)\s(?:you|your|he|she|they|it|the|any|(?-i:[A-Z]))(?:[\w’'-]*\s)"
    r"|(?:was|were)\s(?:you|your|he|she|they|the|any|(?-i:[A-Z]))(?:[\w’'-]*\s)"
    r"(?=(?:[\w’'-]+\s){0,4}?\w+(?:ed|en|ld|id|nt|ade)\b))"
    r"(?!(?:[\w’'-]+\s){0,3}?(?:regret|fear|afraid|surpris|expect|enjoy|think|feel|hope|worr|disappoint|tired"
    r"|tempt|hesitat|consider|doubt|need|want|like|get|receiv|decid|read|see[n]?|reach|agree|sign|succeed|sleep|finish|complet|start|beg[aiu]n|arriv|c[oa]me|vote|notice|know(?!\s(?:of|about))|knew|learn|hear|feel|watch|visit|go\b|went|try|choos|pass|approv|lose|lost|achiev|manage|win|won|find|discuss|talk|rais|announc|publish|extend|renew|set\b|invit|produc)\w*\b)",
    re.IGNORECASE,
)
"""Asks for a deed: “Did you take the money?”, not “Did you regret it?”."""
_NO = re.compile(
    r"[“\"'‘]?(?:no\b(?=[.,!;—–]|\W*\Z)|(?:absolutely|certainly|definitely|of\scourse|most\s\w+ly)\snot\b|not\sat\sall\b"
    r"|never\b(?=[.,!;]|\W*\Z)|by\sno\smeans|on\sthe\scontrary|nothing\sof\sthe|there\s(?:is|was)\snot(?=\W*\Z|[.,;])|(?:that|this|it)\sis\s(?:just\s|simply\s|absolutely\s)?(?:not|wrong|incorrect|untrue|false))",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    rf"[“\"'‘]?(?:(?:I|we|he|she|they|it|the\s[\w-]+|our\s[\w-]+)\s(?:did|has|have|had|was|were)\snot\b{UNKNOWING}"
    r"|there\s(?:is|was|were|are)\sno\s(?!(?:doubt|question|reason|need|alternative|plan)))",
    re.IGNORECASE,
)
_PROPAGANDA = PHRASES.finder("""
    ^[(no|well|oh)] ({this} {is}|nothing but) [{degree}] ({false}|{belied}|silly|crazy|a joke
        |science fiction|not serious) {final}
""")
"""“They say you used such bombs.” “That is propaganda.”"""
_FIRM = re.compile(
    r"[“\"'‘]?(?:(?:absolutely|certainly|definitely|of\scourse)\snot|not\sat\sall|never(?=[.,!]|\W*\Z))",
    re.IGNORECASE,
)
_DID_NOT = PHRASES.finder("^[No{comma}] (I|we|he|she|they|(the|my|our) _) did not {stop}")
"""“Did your office ask for it?” “No, my office did not.”"""
_IS_HE = PHRASES.finder("""
    (is|are|was|were) ...40 (lying|hiding|corrupt|guilty|involved|behind|spying|cheating|stealing
        |to blame|a(n) [_] {bad man})
""")
"""“Is the minister lying?” “Of course not.”"""
_SHORT_NO = re.compile(
    r"[“\"'‘]?(?:(?:no|never|absolutely\snot|certainly\snot|of\scourse\snot|not\sat\sall)"
    r"|(?:he|she|it|they|I|we)\s(?:had|has|have|did|was|were)\s(?:not|never))\W*\Z",
    re.IGNORECASE,
)
_BARE_NO = re.compile(r"[“\"'‘]?(?:no|never|(?:absolutely|certainly)\snot)\W*\Z", re.IGNORECASE)
_ASKED = 250
"""Characters before “No” in which the question may stand: the sentence before, too."""
_CHARGED_WITH = PHRASES.finder("""
    (asked|pressed|questioned|challenged) ...40 (whether|if|about|on) ...80 ({crime}|{suffered}
        |{charge}|bribe|(took|taken|accepted) [_] [_] (money|gift(s)|payment)|spied|listened to
        |lobbied|knew (of|about)|(been|was|were) (forced|pressured|pushed|involved|warned|behind
        |responsible|guilty))
""")


def answers_charge(content: str, cue: str, around: Around) -> bool:
    """Whether the words say no to a question that alleges something."""
    words = spelt_out(content[:200])
    if cue:
        if says_no_when_asked(words, around.sentence_before):
            return True
        asked = around.before[-_ASKED:] if _BARE_NO.match(words) else around.sentence_before
        asked = f"{asked} {around.sentence_after}"
        return bool(_SHORT_NO.match(words) and _CHARGED_WITH.search(asked))
    if _PROPAGANDA.search(words) and (question_or := turn_before(around.before)):
        return bool(_SAID_OF.search(question_or) or _WHETHER_TRUE.search(question_or))
    if (turn := turn_before(around.before)) and contradicts_turn(words, spelt_out(turn)):
        return True
    question = _question(around.before)
    if question and says_no(words, question):
        return True
    if not question:
        return bool(_NOT_SO.match(words) and _is_put(around.before))
    if _WHETHER_TRUE.search(question):
        return bool(_NO.match(words) or _NOT_SO.match(words))
    if _FIRM.match(words) and _IS_HE.search(question):
        return True
    if _PUTS.search(question) and (_NO.match(words) or is_flat(words)):
        return True
    if _DID_YOU.search(question) and _speaks_of(words, question):
        return True
    if _WRONGED.search(question) and (_NO.match(words) or _flatly(words)):
        return True
    return bool((_FIRM.match(words) or _DID_NOT.search(words)) and _DID_YOU.search(question))


def _speaks_of(words: str, question: str) -> bool:
    """Whether the answer says flatly that what was asked was not done: “Nothing was sold”."""
    none = _NONE.match(words) and negated(words, loosely=True)
    if none and not kin(none).isdisjoint(kin(question)):
        return True
    first = next(negations(words, frozenset()), None)
    is_flat = first is not None and first.is_flat and not lapses(first.said)
    return is_flat and not kin(first.said if first else "").isdisjoint(kin(question))


_NONE = re.compile(r"[\"']?(?:no|nobody|nothing|none|not\s(?:one|a))\s", re.IGNORECASE)


def _flatly(words: str) -> bool:
    """Whether one of the first clauses says that nobody did, or that it never was."""
    first = itertools.islice(negations(words, frozenset()), 2)
    return any(clause.is_flat and not lapses(clause.said) for clause in first)


_PUTS = re.compile(
    r"(?<!analysts\s)(?<!economists\s)(?<!experts\s)\b(?:say|says|said|claims?|claimed|reports?|reported|alleges?|alleged|suggests?|writes?|wrote"
    r"|accuses?|accused|insists?|according\sto)\s(?:that\s)?[^?]{4,200}?[.,?!—-]+\s(?:so\s|and\s)?"
    r"(?:(?:are|is|was|were|do|does|did|have|has|had)(?:n't|\snot)?\s(?:you|he|she|it|they|that|there|this|we)(?:\s(?:so|true|right|correct|accurate))?"
    r"|(?:is\s(?:this|that|it)\s)?(?:true|right|correct|accurate|fair)|(?:is\sthere\s)?any\struth(?:\s\w+){0,3}"
    r"|(?:any|your|what\sis\syour)\s(?:response|reaction|comment|answer|reply)(?:\s\w+){0,4}"
    r"|(?:what|how)\s(?:do|would)\syou\s(?:say|respond|reply|answer|react)(?:\s\w+){0,4})\?\W*\Z",
    re.IGNORECASE,
)
"""“The weekly says that you are about to leave. Are you?”"""
_WRONGED = PHRASES.finder("""
    (did|has|have|had|was|were|is|are) ...40 (sat on|sit on|bury|buried|ignore(d)|cover(ed) up
        |lie(d)|lied to|mislead|misled|{a breach}|{suffered}|bribe(d)|threaten(ed)|pressure(d)
        |lean on|leaned on|shelve(d)|delete(d)|destroy(ed)|doctor(ed)|tip(ped) off|tamper(ed)|spied
        |spying|paid off|pay off|block(ed)|cook(ed)|inflate(d)|forced|coerced)
""")
"""“Did your people sit on the warning?”"""
_SAID_OF = PHRASES.finder("""
    {charge}, (say|says|said|claim|claims|reported|wrote|believe|believes|told) ...60
        (you|your|he|his|she|her|they|their)
""")
_ALLEGES = PHRASES.finder("""
    ^(they|some|many|critics|opponents|people|villagers|opposition _|reports|the _|your _) [_]
        (say|says|claim|claims|allege|alleges|suggest|suggests|report|reports|accuse|accuses)
""")


def turn_before(before: str) -> str:
    """The words of the turn just before, where a transcript's turn begins here."""
    said = _LABEL.sub("", before)
    turn = _LABELLED.sub("", said.rstrip().rsplit("\n", 1)[-1])
    return turn if said != before else ""


def _is_put(before: str) -> bool:
    """Whether the turn just before tells the speaker what others say of him, and asks nothing."""
    return bool(_ALLEGES.search(turn_before(before)))


def _question(before: str) -> str:
    """The question of the turn just before, or nothing where the text before is no question."""
    lines = _LABEL.sub("", before).rstrip().rsplit("\n", 1)
    asked = spelt_out(lines[-1][-300:])
    return asked if asked.rstrip("”\"' ").endswith("?") else ""

"""The signs by which a denial is told that no rule tells; `packaging/force` weighs them.

A flat negation denies where a charge is open and tells news where none is; so the signs are the
statement's own words, what stands in the sentences before it, and above all the two together.
No name is a sign: whose affair it is says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rostra.domain.spans import Spans, text_of
from rostra.extraction.force import spoken

_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|\?")
_NEGATES = re.compile(
    r"\b(?:not?|never|nobody|nothing|none|neither|nor|without|cannot|no\sone|[a-z]+n['’]t)\b",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\b(?:fals\w+|untrue|lies?|lying|fak\w+|fabricat\w+|ficti\w+|invent\w+|baseless|groundless|unfounded"
    r"|wrong|nonsense|absurd\w*|slander\w*|smears?|forger\w+|forged|myths?|imagin\w+|hoax\w*|rumou?rs?"
    r"|fantas\w+|propaganda|provocation|innocent|guilty|clean|tru(?:e|th)|facts?)\b",
    re.IGNORECASE,
)
_MAY_DENY = re.compile(
    r"\b(?:den(?:y|ie)|reject|dismiss|refut|disput|contest|disown|rebut|repudiat|brush|scoff|laugh|wav(?:e|ing)"
    r"|call|describ|ridicul|contradict|brand|label)\w*",
    re.IGNORECASE,
)
_CHARGE = re.compile(
    r"\b(?:accus|alleg|charg|claim|report|rumou?r|suspect|blam|complain|critici|suggest|investigat|corrupt|brib"
    r"|scandal|leak)\w*|\bask(?:ed)?\s(?:whether|if|about)\b|\baccording\sto\b",
    re.IGNORECASE,
)
_STRONG = re.compile(r"\b(?:accus|alleg|rumou?r|claim|suspect|blam)\w*", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:said|says?|saying|told|tells?|wrote|writes?|written|claim\w*|alleg\w*|report\w*|testif\w*|post(?:ed|s)?"
    r"|publish\w*|has\s+it\s+that|talk\s+of|suggest\w*|hint\w*|accus\w*|charg\w*|blam\w*|complain\w*|believe"
    r"|suspect\w*|named|shows?|showed|according|mail|letter|video|footage|photograph\w*|picture|recording|leak\w*"
    r"|critics|opponents?|headline\w*)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:den(?:y|ie)|reject|dismiss|refut|disput|brush)\w*", re.IGNORECASE)
_CLAIM = re.compile(
    r"\b(?:claim|allegation|accusation|charge|report|rumou?r|suggestion|story|stories|speculation|account|version"
    r"|article|information|assertion|insinuation|talk)s?\b",
    re.IGNORECASE,
)
_PROPOSAL = re.compile(
    r"\b(?:offer|propos|idea|plan|advice|request|call|demand|bid|appeal|motion|amendment|petition|suggest|invit"
    r"|deal|compromise|talks?)\w*",
    re.IGNORECASE,
)
_CUES = {
    "admit": r"admit|conced|acknowledg|confess|apologi|recall|agreed|own(?:ed|s)\s+up"
    r"|did\s+not\s+deny|regret",
    "charge": r"accus|alleg|charg|complain|blam|protest|testif|claim|lament|grumbl|object|warn"
    r"|critici",
    "refuse": r"refus|declin|rejected|turned\s+down|ruled?\s+out|threw\s+out|dismiss",
    "answer": r"insist|maintain|repl|answer|retort|countered|hit\s+back|shot\s+back|protest"
    r"|respond|shrug|swore|stress|underlin|reiterat",
    "find": r"(?:found|ruled|conclud|determin|reported|established|observed|noted|held)\b",
}
_CUE = {name: re.compile(rf"\b(?:{words})", re.IGNORECASE) for name, words in _CUES.items()}
_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|can|could|may|might|must|need)(?:\s(?:not|never)|n['’]t)"
    r"|\b(?:won['’]t|can['’]t|cannot)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:had|has|have|did|was|were|is|are)(?:\s(?:not|never)|n['’]t)\b", re.IGNORECASE
)
_ASKS_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|can|could|going\s+to|plan(?:s|ned)?\s+to|prepared|ready|intend|willing|consider)\b",
    re.IGNORECASE,
)
_ASKS_BACK = re.compile(r"\b(?:did|was|were|had|has|have|true|is|are|does|do)\b", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:asked|pressed|questioned|challenged|confronted)\b[^.?!]*", re.IGNORECASE)
_SUBJECTS = {
    "I": re.compile(r"\b(?:I|I['’](?:ve|m|d)|we|we['’](?:ve|re|d)|my|our|me|us)\b"),
    "he": re.compile(r"\b(?:they|he|she|you|his|her|their|your)\b", re.IGNORECASE),
    "body": re.compile(
        r"\b(?:its|the\s+(?:company|ministry|government|bank|club|party|army|council|agency|firm|embassy|police"
        r"|commission|university|union|team|state))\b",
        re.IGNORECASE,
    ),
}
_OWN = {
    "flat": re.compile(
        r"[“\"]?(?:no\s\w+|nobody|nothing|none|not\s(?:one|a)|neither|at\sno\stime|never)\b",
        re.IGNORECASE,
    ),
    "past": _PAST,
    "to come": _TO_COME,
    "yet": re.compile(r"\b(?:yet|so\s+far|still|until|any\s*more|longer|enough)\b", re.IGNORECASE),
    "such": re.compile(
        r"\b(?:(?:no|any)\s+such|not\s+a\b|not\s+one|at\s+no\s+time|ever|nothing\s+of\s+the|contrary|simply"
        r"|whatsoever|at\s+all)\b",
        re.IGNORECASE,
    ),
    "knows": re.compile(
        r"\b(?:know|aware|seen|heard|received|read|recall|remember|understand|believe|think|sure|idea)\b",
        re.IGNORECASE,
    ),
    "any": re.compile(r"\b(?:any|anyone|anybody|anything|anywhere|ever)\b", re.IGNORECASE),
    "I": _SUBJECTS["I"],
    "no": re.compile(r"[“\"]?no\b[.,;:]", re.IGNORECASE),
    "false": _FALSE,
}
"""Of the first sentence."""
_LABEL = re.compile(
    r"^\W*(?:Q(?:UESTION)?\b|Question\b|[A-ZÀ-Þ][\w .’'-]{0,40}(?:\([^)]*\))?)[^:\n]{0,30}:"
)
_PRONOUN = re.compile(r"(?:he|she|they|it|we|I)", re.IGNORECASE)
_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w’'-]{2,}")
_NAMED = re.compile(r"(?<![.!?]\s)(?<![“\"‘])(?<!^)\b[A-ZÀ-Þ][\w’'-]{2,}")
_SENTENCE = re.compile(r"(?<=[.!?;])\s")
_BREAK = re.compile(r"(?<=[.!?…])[”\"’')]*\s+|\n+")
_ENDS, _OPENS = (".", "!", "?", "…", "”", '"', "\n"), '“"‘'
_READ, _TAIL, _HEAD = 700, 120, 120
"""Characters before the statement that are read; whose words count; of the head of a text."""
_KIN_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_ENDINGS = ("ing", "ed", "es", "s", "ment", "ly")
_FUNCTION_WORDS = """
    the a an of to in and or for on that it its he she they his her their was were had has
    have been be is are not no with by at from as but we our us i my me you your this these
    those which who whom what there nobody nothing none never any one such did do does done
    so if whether about than then said says told say would will could can may might must
    should into out up down over under after before when where while because since until
    only also more most other some all each every both own same very just too still even
"""
_SMALL = frozenset(_FUNCTION_WORDS.split())


@dataclass(frozen=True, slots=True)
class Told:
    """A statement's words, cue and source, and what stands before all of them."""

    words: str
    cue: str
    source: str
    before: str
    quoted: bool = False

    @classmethod
    def of(cls, text: str, content: Spans, cue: Spans, source: Spans) -> Told:
        """Of spans of `text`; `content` is not empty."""
        begins = min(start for start, _ in (*content, *cue, *source))
        first = content[0][0]
        return cls(
            spoken(text, content),
            text_of(text, cue),
            text_of(text, source),
            text[max(0, begins - _READ) : begins],
            first > 0 and text[first - 1] in _OPENS,
        )

    @property
    def may_deny(self) -> bool:
        """Whether anything is negated, called false or turned down at all."""
        return may_deny(self.words, self.cue)


def may_deny(words: str, cue: str) -> bool:
    """Whether anything is negated, called false or turned down at all."""
    return bool(_NEGATES.search(words) or _FALSE.search(words) or _MAY_DENY.search(cue))


@dataclass(frozen=True, slots=True)
class _Before:
    """What stands before a statement, sentence by sentence."""

    tail: str
    """What of its own sentence."""
    last: str
    other: str
    """The two sentences before."""
    far: str
    """The three before those."""
    paragraph: str
    """The last paragraph that is not empty."""

    @classmethod
    def of(cls, before: str) -> _Before:
        sentences = [s for s in _BREAK.split(before) if s.strip(f" {_OPENS}")]
        inside = bool(sentences) and not before.rstrip(" ").endswith(_ENDS)
        tail = sentences.pop() if inside else ""
        last, other = (sentences[-n] if len(sentences) >= n else "" for n in (1, 2))
        ended = before.rstrip()
        return cls(tail, last, other, " ".join(sentences[-5:-2]), ended[ended.rfind("\n") + 1 :])


def signs(told: Told) -> frozenset[str]:
    """The signs of a statement: its words, some flags, and the flags two by two."""
    first = _SENTENCE.split(told.words, maxsplit=1)[0]
    before = _Before.of(told.before)
    around = [*_of_the_charge(before), *_of_the_question(told, before)]
    own = [*_of_the_speaker(told, before), *_of_the_words(told, first, before)]
    alone = {f"x {flag}" for flag in (*around, *own)}
    return frozenset(alone | set(_plain(told, first)) | set(_together(around, own, told, first)))


def _plain(told: Told, first: str) -> Iterator[str]:
    """Words: its own, two by two, their stems, those it begins with, the cue's, the last before."""
    own = _nameless(told.words)
    begins = _nameless(first)[:3]
    sense = "not" if _NEGATES.search(first) else "so"
    stems = (_stem(word) for word in _nameless(first) if word not in _SMALL)
    yield from (f"{sense} {stem}" for stem in stems)
    yield from (f"w {word}" for word in own)
    yield from (f"b {one} {other}" for one, other in pairwise(own))
    yield from (f"s {' '.join(begins[:count])}" for count in range(1, len(begins) + 1))
    yield from (f"c {word.lower()}" for word in _WORD.findall(told.cue))
    paragraph = told.before[told.before.rfind("\n") + 1 :]
    yield from (f"p {word}" for word in _nameless(paragraph[-_TAIL:]))


def _nameless(words: str) -> list[str]:
    """The words of a text, small, without the names in it."""
    found = _WORD.findall(words)
    return [
        w.lower()
        for place, w in enumerate(found)
        if not place or w == "I" or w[0].islower() or w == "?"
    ]


def _of_the_charge(before: _Before) -> Iterator[str]:
    """What the sentences before tell of: charges, claims, denials, proposals."""
    near = {"last": before.last, "other": before.other, "tail": before.tail}
    for name, sentence in near.items():
        if _STRONG.search(sentence):
            yield f"{name} strong"
        if _TELLS.search(sentence):
            yield f"{name} tells"
    for name, sentence in {**near, "far": before.far}.items():
        for kind, words in _KINDS.items():
            if words.search(sentence):
                yield f"{name} {kind}"


_KINDS = {"charge": _CHARGE, "denied": _DENIED, "proposal": _PROPOSAL, "claim": _CLAIM}


def _of_the_question(told: Told, before: _Before) -> Iterator[str]:
    """Whether something was asked just before, of what was or of what will be."""
    if told.before.rstrip(f" {_OPENS}\n").endswith("?"):
        yield from _asks("asks", before.last)
    asked = _ASKED.search(before.tail) or _ASKED.search(before.last)
    if asked:
        yield from _asks("asked", asked.group())
    if not told.cue:
        if "?" in before.paragraph:
            yield "turn asks"
        if _LABEL.match(before.paragraph):
            yield from _labelled(before.paragraph)


def _asks(name: str, question: str) -> Iterator[str]:
    yield name
    if _ASKS_AHEAD.search(question):
        yield f"{name} ahead"
    if _ASKS_BACK.search(question):
        yield f"{name} back"
    if _CLAIM.search(question) or _CHARGE.search(question):
        yield f"{name} charge"


def _labelled(paragraph: str) -> Iterator[str]:
    yield "label"
    if _TELLS.search(paragraph):
        yield "label tells"
    if _CHARGE.search(paragraph):
        yield "label charge"
    if "?" not in paragraph:
        yield "label claims"


def _of_the_speaker(told: Told, before: _Before) -> Iterator[str]:
    """How the speaker is named, and whether what stands before is about him."""
    yield "quoted" if told.quoted else "reported" if told.cue else "turn"
    names = _CAPITAL.findall(told.source)
    lately = f"{before.far} {before.other} {before.last} {before.tail}"
    if any(name in lately for name in names):
        yield "about him"
    if not told.source:
        yield "nobody"
    elif _PRONOUN.fullmatch(told.source.strip()):
        yield "pronoun"
    else:
        yield "known" if any(name in told.before for name in names) else "new"
    for name, words in _CUE.items():
        if words.search(told.cue):
            yield f"cue {name}"
    if _MAY_DENY.search(told.cue):
        begins = told.words[:80]
        claim, proposal = _CLAIM.search(begins), _PROPOSAL.search(begins)
        yield "cue may deny " + ("claim" if claim else "proposal" if proposal else "other")


def _of_the_words(told: Told, first: str, before: _Before) -> Iterator[str]:
    """What its own words do: who did not do what, when; what they share with those before."""
    yield from (name for name, words in _OWN.items() if words.search(first))
    negated = _NEGATES.search(first)
    if negated:
        subject = _subject(first, negated)
        when = "ahead" if _TO_COME.search(first) else "back" if _PAST.search(first) else "none"
        at = bisect_right((1, 2, 4, 8, 14), len(first[: negated.start()].split()))
        yield from ("negated", f"of {subject}", f"when {when}", f"of {subject} {when}", f"at {at}")
    rest = told.words[len(first) :]
    if _NEGATES.search(rest):
        yield "negated later"
    if _SUBJECTS["I"].search(rest) and _PAST.search(rest):
        yield "I did not, later"
    if len(told.before) < _HEAD:
        yield "head"
    if _names(told.words) & _names(f"{before.last} {before.tail}"):
        yield "same name"
    yield f"long {bisect_right((2, 4, 7, 12, 20, 35), len(told.words.split()))}"
    yield from _shared(first, before)


def _subject(first: str, negated: re.Match[str]) -> str:
    """Of whom something is negated."""
    ahead = first[: negated.start()]
    if _SUBJECTS["I"].search(first[: negated.end() + 6]) and (
        _SUBJECTS["I"].search(ahead) or len(ahead) < 3
    ):
        return "I"
    for name in ("he", "body"):
        if _SUBJECTS[name].search(ahead):
            return name
    return "other" if ahead.split() else "nobody"


def _shared(first: str, before: _Before) -> Iterator[str]:
    """How many of its longer words stand in the sentences before, in steps."""
    mine = _kin(first)
    whole = max(2, min(len(mine), 8))
    near = {
        "near": f"{before.tail} {before.last} {before.other}",
        "last": f"{before.last} {before.tail}",
        "far": before.far,
    }
    for name, words in near.items():
        share = len(mine & _kin(words)) / whole
        yield f"shares {name} {bisect_right((0.01, 0.2, 0.4, 0.6), share)}"


def _kin(words: str) -> set[str]:
    """The longer words without their endings."""
    found = (w.lower() for w in _KIN_WORD.findall(words) if len(w) > 2)
    return {_stem(word) for word in found if word not in _SMALL}


def _stem(word: str) -> str:
    word = word.replace("’", "'").partition("'")[0]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def _names(words: str) -> set[str]:
    return set(_NAMED.findall(f" {words}"))


def _together(around: list[str], own: list[str], told: Told, first: str) -> Iterator[str]:
    """What stands before with what the words do."""
    begins = _nameless(first)[:1]
    cue = [word.lower() for word in _WORD.findall(told.cue)[:1]]
    does = [flag for flag in own if flag in _PAIRED or flag.startswith(_PAIRED_KINDS)]
    for flag in (*around, *(f for f in own if f in ("about him", "same name"))):
        yield from (f"{flag} & {other}" for other in does)
        yield from (f"{flag} & s {word}" for word in begins)
        yield from (f"{flag} & c {word}" for word in cue)
    how = [f for f in own if f in ("pronoun", "new", "known", "quoted", "turn")]
    for flag in own:
        if flag.startswith(("of ", "shares ")):
            yield from (f"{flag} & {other}" for other in how)


_PAIRED = frozenset(("negated", "pronoun", "new", "such", "yet", "I", "flat", "no", "false"))
_PAIRED_KINDS = ("of ", "when ", "shares near", "shares last", "cue ")

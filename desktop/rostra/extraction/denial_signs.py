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
from rostra.extraction.denial_around import (
    CLAIM,
    NEGATES,
    OPENS,
    PAST,
    PROPOSAL,
    Before,
    of_the_charge,
    of_the_head,
    of_the_question,
    of_what_follows,
)
from rostra.extraction.denial_tokens import SMALL, WORD, kin, nameless, stem
from rostra.extraction.denials import WANTED
from rostra.extraction.force import spoken

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
    "past": PAST,
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
_PRONOUN = re.compile(r"(?:he|she|they|it|we|I)", re.IGNORECASE)
_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w’'-]{2,}")
_NAMED = re.compile(r"(?<![.!?]\s)(?<![“\"‘])(?<!^)\b[A-ZÀ-Þ][\w’'-]{2,}")
_SENTENCE = re.compile(r"(?<=[.!?;])\s")
_READ, _TAIL, _HEAD = 700, 120, 120
"""Characters before the statement that are read; whose words count; of the head of a text."""
_BEHIND, _BEGINS = 240, 300
"""Characters behind the statement that are read; of what an article begins with."""


@dataclass(frozen=True, slots=True)
class Told:
    """A statement's words, cue and source, and what stands before and behind all of them."""

    words: str
    cue: str
    source: str
    before: str
    quoted: bool = False
    after: str = ""
    head: str = ""
    """What the article begins with, where that stands far before."""

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
            first > 0 and text[first - 1] in OPENS,
            text[(ends := max(end for _, end in (*content, *cue, *source))) : ends + _BEHIND],
            text[:_BEGINS] if begins > _BEGINS else "",
        )

    @property
    def may_deny(self) -> bool:
        """Whether anything is negated, called false or turned down at all."""
        return may_deny(self.words, self.cue)


def may_deny(words: str, cue: str) -> bool:
    """Whether anything is negated, called false or turned down at all."""
    return bool(NEGATES.search(words) or _FALSE.search(words) or _MAY_DENY.search(cue))


def turns_down_a_proposal(told: Told) -> bool:
    """As “rejected the offer” does: of 123 that no rule took for a denial one was."""
    return _turned_down(told) == "proposal"


def rejects_a_wish(told: Told) -> bool:
    """As “rejected the suggestion that the depot be kept” does: what is wanted is no claim."""
    return bool(_MAY_DENY.search(told.cue) and WANTED.match(told.words))


def _turned_down(told: Told) -> str:
    """What a cue like “rejected” turns down; nothing where the cue is no such one."""
    if not _MAY_DENY.search(told.cue):
        return ""
    begins = told.words[:80]
    return "claim" if CLAIM.search(begins) else "proposal" if PROPOSAL.search(begins) else "other"


def signs(told: Told) -> frozenset[str]:
    """The signs of a statement: its words, some flags, and the flags two by two."""
    first = _SENTENCE.split(told.words, maxsplit=1)[0]
    before = Before.of(told.before)
    around = [
        *of_the_charge(before),
        *of_the_head(told.head),
        *of_the_question(before, told.before, spoken=not told.cue),
    ]
    own = [*_of_the_speaker(told, before), *_of_the_words(told, first, before)]
    alone = {f"x {flag}" for flag in (*around, *own, *of_what_follows(told.after))}
    return frozenset(alone | set(_plain(told, first)) | set(_together(around, own, told, first)))


def _plain(told: Told, first: str) -> Iterator[str]:
    """Words: its own, two by two, their stems, those it begins with, the cue's, the last before."""
    own = nameless(told.words)
    begins = nameless(first)[:3]
    sense = "not" if NEGATES.search(first) else "so"
    stems = (stem(word) for word in nameless(first) if word not in SMALL)
    yield from (f"{sense} {stem}" for stem in stems)
    yield from (f"w {word}" for word in own)
    yield from (f"b {one} {other}" for one, other in pairwise(own))
    yield from (f"s {' '.join(begins[:count])}" for count in range(1, len(begins) + 1))
    yield from (f"c {word.lower()}" for word in WORD.findall(told.cue))
    paragraph = told.before[told.before.rfind("\n") + 1 :]
    yield from (f"p {word}" for word in nameless(paragraph[-_TAIL:]))


def _of_the_speaker(told: Told, before: Before) -> Iterator[str]:
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
    if object_of := _turned_down(told):
        yield f"cue may deny {object_of}"


def _of_the_words(told: Told, first: str, before: Before) -> Iterator[str]:
    """What its own words do: who did not do what, when; what they share with those before."""
    yield from (name for name, words in _OWN.items() if words.search(first))
    negated = NEGATES.search(first)
    if negated:
        subject = _subject(first, negated)
        when = "ahead" if _TO_COME.search(first) else "back" if PAST.search(first) else "none"
        at = bisect_right((1, 2, 4, 8, 14), len(first[: negated.start()].split()))
        yield from ("negated", f"of {subject}", f"when {when}", f"of {subject} {when}", f"at {at}")
    rest = told.words[len(first) :]
    if NEGATES.search(rest):
        yield "negated later"
    if _SUBJECTS["I"].search(rest) and PAST.search(rest):
        yield "I did not, later"
    if len(told.before) < _HEAD:
        yield "head"
    if _names(told.words) & _names(f"{before.last} {before.tail}"):
        yield "same name"
    yield f"long {bisect_right((2, 4, 7, 12, 20, 35), len(told.words.split()))}"
    yield from _shared(first, before, told.head)


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


def _shared(first: str, before: Before, head: str) -> Iterator[str]:
    """How many of its longer words stand in the sentences before, in steps."""
    mine = kin(first)
    whole = max(2, min(len(mine), 8))
    near = {
        "near": f"{before.tail} {before.last} {before.other}",
        "last": f"{before.last} {before.tail}",
        "far": before.far,
        "head": head,
    }
    for name, words in near.items():
        share = len(mine & kin(words)) / whole
        yield f"shares {name} {bisect_right((0.01, 0.2, 0.4, 0.6), share)}"


def _names(words: str) -> set[str]:
    return set(_NAMED.findall(f" {words}"))


def _together(around: list[str], own: list[str], told: Told, first: str) -> Iterator[str]:
    """What stands before with what the words do."""
    begins = nameless(first)[:1]
    cue = [word.lower() for word in WORD.findall(told.cue)[:1]]
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

"""Words that deny by themselves, whoever speaks and whatever the cue: `says_false`.

Either somebody's words are called false, or something is said not to be that nobody says unasked
("I did not take a penny", "no results had been withheld").  What people say then is in the tables
of `denial_called.py` and `denial_sayings.py`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rostra.extraction.denial_called import CALLED_FALSE
from rostra.extraction.denial_not_i import NOT_I
from rostra.extraction.denial_sayings import NEVER_WAS, NOBODY
from rostra.extraction.denial_words import PHRASES
from rostra.extraction.phrases import straight

_SAYS_FALSE = PHRASES.long_finder(CALLED_FALSE)
_NOT_DONE = PHRASES.long_finder(f"{NEVER_WAS},{NOT_I},{NOBODY}")
_NEGATIVE = PHRASES.finder("no, not, never, none, neither, nobody, nothing, nowhere, innocent")
"""Each of the negations has one of these."""
_LAPSE = PHRASES.finder("""
    since !((he|she|I|we|they|it) (became|took|was|were|came|joined)), yet, until, enough,
    so far, at (the moment|present|this stage), for (now|the time being),
    last (year|month|week|season), in _ [_] [_] (day|week|month|year)(s),
    for [_] (days|weeks|months|years), for (a|one|two|three|half a|many|several) [_]
        (night|hour|day|week|month|year|decade)(s)
""")
"""“no ships had entered the harbour since the storm” tells how it stands."""
_YEARS = re.compile(
    r"\b(?:in\s(?:\d+|[a-z]+)\s(?:years|months|decades)|in\sits\shistory|since(?!\s(?:he|she|I|we|they|it)\s(?:took|became|was|came|joined)))\b"
)
"""“In 51 years there has been no such failure” tells a record."""
_UNSURE = PHRASES.finder("""
    not (think|believe|say|saying|suggest|suggesting|mean), <hope>,
    <wish> !(to (clarify|state|say|stress|make|inform|assure|confirm|put|reiterate)),
    <realise>, <realize>,
    <discover>, found out, <learn>, learnt, if, whether, unless, (as|so) long as, <show>, shown,
    <prove>, proven, demonstrat*, (told|tell|tells) (me|us|him|her|them)
""")
"""“I don't think this is a lie”, “we hope they are fake”."""
_SENTENCE = re.compile(r"\A[^.!?]{1,300}[.!?][\"']?\s")
_WHETHER = re.compile(r"(?:whether|if)\s", re.IGNORECASE)
"""“asked | whether he knew that this was untrue”."""
_READ = 600
"""Characters of a content that are read."""
_CLAUSE = re.compile(r"[.;!?]|,\s(?:and|but)\s")
_RELATIVE = re.compile(r"[.;!?]|,\s(?:who|which|whose|where)\b")
_NEAR, _FAR = 24, 90
"""Characters between what is unsure and the words, and behind them, that are looked at."""
_SHORT = (
    (re.compile(r"\bcan't\b", re.IGNORECASE), "cannot"),
    (re.compile(r"\bwon't\b", re.IGNORECASE), "will not"),
    (re.compile(r"n't\b", re.IGNORECASE), " not"),
    (re.compile(r"\b(it|that|this|there|he|she|what|here)'s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"'re\b", re.IGNORECASE), " are"),
    (
        re.compile(
            r"\b(I|he|she|it|we|they)'d\b(?=\s(?:(?:never|not)\s)?(?:once\s|ever\s)?(?:been|had|said|told|paid|met|sent|sold"
            r"|seen|given|taken|spoken|written|done|made|stolen|gone|known|held|heard|\w+[^e]ed)\b)",
            re.IGNORECASE,
        ),
        r"\1 had",
    ),
    (re.compile(r"'ve\b", re.IGNORECASE), " have"),
    (re.compile(r"\bI'm\b", re.IGNORECASE), "I am"),
)


_DOTTED = re.compile(
    r"\b(Mr|Ms|Mrs|Dr|Lt|Col|Gen|Maj|Capt|Sgt|Sen|Rep|Gov|St|Adm|Rev|Prof|Jr|Sr)\.(?=\s)"
)
_DOUBLY = re.compile(r"\b(\w+ly),\s(?=\w+ly\b)")
"""“absolutely, completely false”."""
_INITIAL = re.compile(r"(?<=\b[A-Z])\.(?=\s[A-Z])")
_ASIDE = re.compile(r"\s\([\w\s.&-]{1,24}\)")
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
"""“the Commission (EFCC)”, “1.3 trillion”."""
_STATES = re.compile(
    r"\b(?:[A-Z]\.){2,}(?=\s[a-z])|\bU\.(?:S|N|K)\.(?=\s(?!(?:The|He|She|It|But|And|In|We|They|This|That|I|A|An)\b)[A-Z])"
)
"""Full stops that end no sentence: “Lt. Renn”, “Ida A. Renn”, “the U.S. and”."""


def _undotted(found: re.Match[str]) -> str:
    return found[0].replace(".", "")


@lru_cache(maxsize=1024)
def spelt_out(words: str) -> str:
    """“isn't”, “that's”, “we've” as the patterns have them: “is not”, “that is”, “we have”.

    With straight quotation marks.
    """
    words = straight(words)
    if "(" in words:
        words = _ASIDE.sub("", words)
    if "." in words:
        words = _DECIMAL.sub("·", words)
        words = _STATES.sub(_undotted, words)
        words = _INITIAL.sub("", _DOTTED.sub(r"\1", words))
    if "ly, " in words:
        words = _DOUBLY.sub(r"\1 ", words)
    if "'" not in words:
        return words
    for short, full in _SHORT:
        words = short.sub(full, words)
    return words


def says_false(content: str) -> bool:
    """Whether these words say that something alleged is false."""
    words = spelt_out(content[:_READ])
    if _WHETHER.match(words):
        words = _SENTENCE.sub("", words, count=1)  # “If I hurt you, I am sorry. I am no thief”
        if _WHETHER.match(words):
            return False
    tables = (_SAYS_FALSE, _NOT_DONE) if _NEGATIVE.search(words) else (_SAYS_FALSE,)
    for table in tables:
        found = table.search(words)
        if not found or _is_unsure(words[: found.start()]):
            continue
        if table is _NOT_DONE and _YEARS.search(words, max(0, found.start() - _FAR), found.start()):
            continue
        if table is _SAYS_FALSE or not lapses(words[found.end() :]):
            return True
    return False


def _is_unsure(before: str) -> bool:
    """Whether what is said to be false is only thought, hoped or asked to be."""
    clause = _CLAUSE.split(before)[-1]
    return any(len(clause) - said.end() <= _NEAR for said in _UNSURE.finditer(clause))


def lapses(after: str) -> bool:
    """Whether the same clause goes on to say since when, or that it is not so yet."""
    return bool(_LAPSE.search(_RELATIVE.split(after, maxsplit=1)[0][:_FAR]))

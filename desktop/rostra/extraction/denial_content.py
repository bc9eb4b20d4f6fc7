"""Words that deny by themselves, whoever speaks and whatever the cue: `says_false`.

Either somebody's words are called false, or something is said not to be that nobody says unasked
("I did not take a penny", "no results had been withheld").  What people say then is in the tables
of `denial_sayings.py`.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_sayings import CALLED_FALSE, NEVER_WAS, NOBODY, NOT_I
from rostra.extraction.denial_words import PHRASES

_SAYS_FALSE = PHRASES.finder(CALLED_FALSE)
_NOT_DONE = PHRASES.finder(f"{NEVER_WAS},{NOT_I},{NOBODY}")
_NEGATIVE = PHRASES.finder("no, not, never, none, neither, nobody, nothing, nowhere, innocent")
"""Each of the negations has one of these."""
_LAPSE = re.compile(
    r"[^.;]{0,80}?\b(?:since|yet|until|enough|so\sfar|at\s(?:the\smoment|present)|for\snow|last\s(?:year|month|week|season)|in\s(?:\w+\s){1,3}(?:days?|weeks?|months?|years?)|for\s(?:years|days|weeks|months|(?:\w+|\d+)\s(?:days|weeks|months|years)))\b"
)
"""“no ships had entered the harbour since the storm” tells how it stands."""
_UNSURE = re.compile(
    r"(?:(?:not|n['’]t)\s(?:think|believe|say|saying|suggest|suggesting|mean)"
    r"|\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|reali[sz](?:e|es|ed)|discover(?:s|ed)?|found\sout|learn(?:s|ed|t)"
    r"|if|whether|unless|(?:as|so)\slong\sas|show(?:s|ed|n|ing)?|prov(?:e|es|ed|ing)|demonstrat\w+|t(?:old|ells?)\s(?:me|us|him|her|them)))\b[^.;!?]{0,24}\Z",
    re.IGNORECASE,
)
"""“I don't think this is a lie”, “we hope they are fake”."""
_SHORT = (
    (re.compile(r"\bcan['’]t\b", re.IGNORECASE), "cannot"),
    (re.compile(r"\bwon['’]t\b", re.IGNORECASE), "will not"),
    (re.compile(r"n['’]t\b", re.IGNORECASE), " not"),
    (re.compile(r"\b(it|that|this|there|he|she|what|here)['’]s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"['’]re\b", re.IGNORECASE), " are"),
    (re.compile(r"['’]ve\b", re.IGNORECASE), " have"),
    (re.compile(r"\bI['’]m\b", re.IGNORECASE), "I am"),
)


def spelt_out(words: str) -> str:
    """“isn't”, “that's”, “we've” as the patterns have them: “is not”, “that is”, “we have”."""
    if "'" not in words and "’" not in words:
        return words
    for short, full in _SHORT:
        words = short.sub(full, words)
    return words


def says_false(content: str) -> bool:
    """Whether these words say that something alleged is false."""
    words = spelt_out(content[:400])
    tables = (_SAYS_FALSE, _NOT_DONE) if _NEGATIVE.search(words) else (_SAYS_FALSE,)
    for table in tables:
        found = table.search(words)
        if not found or _UNSURE.search(words, 0, found.start()):
            continue
        if table is _SAYS_FALSE or not _LAPSE.match(words, found.end()):
            return True
    return False

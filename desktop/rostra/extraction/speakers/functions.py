"""What a mention does in its sentence: subject, subject of a clause, owner, or neither.

Centering theory ranks what a pronoun can mean by grammatical function: the subject of the
sentence before, then the subject of a clause inside it, then everything else, and the owner in
"his office" last (Grosz, Joshi and Weinstein 1995; Brennan, Friedman and Pollard 1987).
"""

from __future__ import annotations

import re
from enum import Enum

_IRREGULAR = (
    "said|told|says|tells|was|were|is|are|has|have|had|did|does|will|would|could|can|may|might"
    "|should|must|met|held|took|gave|made|came|went|flew|left|spoke|wrote|thought|knew|saw|put|set"
    "|began|stood|sat|rose|fell|won|lost|led|ran|sent|brought|bought|sold|paid|drew|drove|chose"
    "|became|felt|found|heard|kept|laid|meant|read|sought|swore|taught|threw|understood|wore|quit"
    "|calls|wants|plans|hopes|expects|believes|thinks|argues|adds|notes|insists|denies|warns"
    "|faces|leads|heads|runs|takes|plays|blames|disputes|writes|speaks|chairs|backs|cast|spent"
)
_ADVERB = (
    r"(?:(?:\w+ly|also|then|later|again|meanwhile|once|twice|never|still|too|himself|herself)\s+)*"
)
_VERB_AFTER = re.compile(
    r"(?:\s*\([^()\n]{1,40}\))?(?:,[^.;:\n“”\"]{2,110}?,)?\s*,?\s+"
    rf"{_ADVERB}(?:{_IRREGULAR}|[a-z]{{2,}}ed)\b"
)
"""A finite verb, past an apposition: “, who heads the union, told”."""
_CLAUSE = re.compile(
    r"\b(?:that|who|whom|whose|which|because|while|after|before|when|where|as|if|said|told|with)\b"
)
_PARTICIPLE = re.compile(r"[A-Z]?[a-z]+ing\b|According\b|For\b|In\b|At\b|On\b|After\b|As\b|Asked\b")
_NEAR = 25
"""Characters from the head of a sentence within which a name is its subject anyhow."""


_QUOTES = re.compile(r"\b(?:quoted|quotes|quoting|cited|cites|citing)\s+(?:the\s+)?\Z")
_AS_SAYING = re.compile(r"\s+as\s+\w+ing\b")
"""“The agency quoted Renn as saying”: it is Renn who speaks."""


class Function(Enum):
    """The function of a mention; its value is the mention's weight."""

    SUBJECT = 8.0
    CLAUSE_SUBJECT = 6.0
    OTHER = 3.0
    OWNER = 2.5


def function_of(text: str, sentence: int, start: int, end: int, possessive: bool) -> Function:
    """The function of the mention [start, end), titles included, of a sentence's text."""
    if possessive:
        return Function.OWNER
    head = text[sentence:start]
    if _QUOTES.search(head[-_NEAR:]) and _AS_SAYING.match(text, end):
        return Function.SUBJECT
    verb = _VERB_AFTER.match(text, end)
    if verb is None:
        return Function.SUBJECT if len(head) < _NEAR else Function.OTHER
    clause = _CLAUSE.search(head.rpartition(",")[2] if _PARTICIPLE.match(head) else head)
    return Function.CLAUSE_SUBJECT if clause else Function.SUBJECT

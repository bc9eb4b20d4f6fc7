"""Who stands in the clause before a subject, and so is not it: “Welcoming Renn, Weil said”."""

from __future__ import annotations

import itertools
import re

from rostra.extraction.people.names import word_set
from rostra.extraction.speakers.cast import Cast, Person
from rostra.extraction.speakers.layout import Layout

_PARTICIPLE = re.compile(
    r"[\s“”\"‘'*–—\-]*"
    r"(?:[A-Z]\w*ly,?\s+|(?:[Ww]hile|[Ww]hen|[Aa]fter|[Bb]efore|[Uu]pon|[Oo]n|[Bb]y)\s+){0,2}"
    r"(?P<verb>[A-Za-z]+ing)\b(?P<rest>[^.;:\n]*)\Z"
)
"""A clause that opens a sentence and has no subject of its own."""
_NO_PARTICIPLES = word_set(
    "according during nothing something everything anything being king spring morning evening"
    " following including excluding concerning regarding meeting wedding hearing briefing"
)
_OPENING = re.compile(
    r"[\s“”\"‘'*–—\-]*(?:In|At|During|After|Before|On|To|With|Together|Along|Speaking|Talking|Replying"
    r"|Responding|Writing|Answering|Asked|Pressed|Questioned|Invited|Greeted|Received|Welcomed"
    r"|Joined|Quoted|Thanks|[A-Z]\w*ing)\b(?P<rest>[^.;:\n]*),\s*\Z"
)
"""A phrase that opens a sentence, up to the comma before its subject."""
_TO_WHOM = re.compile(r"\b(?P<by>to|with|by)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:\w+\s+){0,2}\Z")
_ACCORDING = re.compile(
    r"\b(?:according\s+to|thanks\s+to|interview\s+(?:with|by)|speech\s+by)\s+(?:the\s+)?"
    r"(?:\w+\s+){0,2}\Z", re.IGNORECASE,
)  # fmt: skip
_ASKED = re.compile(
    r"\b(?:asked|pressed|questioned|invited|greeted|received|welcomed|joined|quoted)\b",
    re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"\b(?P<verb>[A-Za-z]+ing)\s+(?:(?:the|his|her|their|visiting|guest|a)\s+){0,2}\Z"
)
_ALSO = re.compile(r"\s*(?:,|,?\s+and|,?\s+together with|,?\s+along with)\s+(?:the\s+)?\Z")
_COMMA = re.compile(r"\s*(?:\([^()\n]{1,20}\))?,\s+(?:[Tt]he\s+)?")


def subject_start(layout: Layout, cast: Cast, start: int, end: int) -> int:
    """Where the subject of a source begins that took an object of the clause before along.

    “Welcoming [Ida Renn, Otto Weil] stressed”: at Weil.  `start` itself, where it took none.
    """
    if ", " not in layout.text[start:end]:
        return start
    pairs = cast.within(start, end)
    first, _ = layout.sentence_span(start)
    for (one, a), (two, b) in itertools.pairwise(pairs):
        gap = layout.text[one.end : two.whole[0]]
        if a is b or two.possessive or not _COMMA.fullmatch(gap):
            continue
        if _opens(layout.text[first : one.whole[0]]):
            return two.whole[0]
        return start
    return start


def _opens(head: str) -> bool:
    """Whether what stands before a name is a clause that has it for an object."""
    clause = _PARTICIPLE.match(head)
    if clause and clause["verb"].lower() not in _NO_PARTICIPLES and "," not in clause["rest"]:
        return True
    opening = _OPENING.match(f"{head.rstrip()}, ")
    return bool(opening) and _is_addressee(head)


def _is_addressee(head: str) -> bool:
    """Whether a name after `head` is whom one speaks to, meets or is asked by."""
    if _ACCORDING.search(head):
        return False
    told = _TO_WHOM.search(head)
    if told:
        return told["by"] != "by" or bool(_ASKED.search(head))
    governed = _GOVERNED.search(head)
    return governed is not None and governed["verb"].lower() not in _NO_PARTICIPLES


def addressees(layout: Layout, cast: Cast, start: int) -> frozenset[Person]:
    """Whom the phrase before a subject at `start` names as somebody else than it.

    “In a letter to Ida Renn, he said”, “Welcoming Ida Renn, he said”: he is not Renn.
    """
    first, _ = layout.sentence_span(start)
    head = layout.text[first:start]
    out: dict[Person, None] = dict.fromkeys(_whose_thing(layout, cast, start))
    if len(head) > _LONGEST or not _OPENING.match(head):
        return frozenset(out)
    last = -1
    for mention, person in cast.within(first, start):
        if mention.possessive:
            continue
        at = mention.whole[0]
        joined = last >= 0 and _ALSO.fullmatch(layout.text[last:at])
        if joined or _is_addressee(layout.text[first:at]):
            out[person] = None
            last = mention.end
    return frozenset(out)


def _whose_thing(layout: Layout, cast: Cast, start: int) -> list[Person]:
    """“He read Renn's answer”: he is not Renn."""
    verb = _VERB_AND.match(layout.text, start)
    if verb is None:
        return []
    near = cast.within(verb.end(), verb.end() + 1)
    return [person for mention, person in near if mention.possessive]


_VERB_AND = re.compile(
    r"(?:[Hh]e|[Ss]he)\s(?:(?:also|then|later)\s)?[a-z]+\s(?:(?:to|on|out|at|for|with|from)\s)?(?=[A-Z])"
)
_LONGEST = 240
"""Characters that the phrase before a subject may have."""

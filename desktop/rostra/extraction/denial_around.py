"""What stands around a statement that may deny.

Charges, claims and questions before it, what the article begins with, and what follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rostra.extraction.denial_tokens import nameless

NEGATES = re.compile(
    r"\b(?:not?|never|nobody|nothing|none|neither|nor|without|cannot|no\sone|[a-z]+n['’]t)\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:had|has|have|did|was|were|is|are)(?:\s(?:not|never)|n['’]t)\b", re.IGNORECASE
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
CLAIM = re.compile(
    r"\b(?:claim|allegation|accusation|charge|report|rumou?r|suggestion|story|stories|speculation|account|version"
    r"|article|information|assertion|insinuation|talk)s?\b",
    re.IGNORECASE,
)
PROPOSAL = re.compile(
    r"\b(?:offer|propos|idea|plan|advice|request|call|demand|bid|appeal|motion|amendment|petition|suggest|invit"
    r"|deal|compromise|talks?)\w*",
    re.IGNORECASE,
)
_ASKS_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|can|could|going\s+to|plan(?:s|ned)?\s+to|prepared|ready|intend|willing|consider)\b",
    re.IGNORECASE,
)
_ASKS_BACK = re.compile(r"\b(?:did|was|were|had|has|have|true|is|are|does|do)\b", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:asked|pressed|questioned|challenged|confronted)\b[^.?!]*", re.IGNORECASE)
_LABEL = re.compile(
    r"^\W*(?:Q(?:UESTION)?\b|Question\b|[A-ZÀ-Þ][\w .’'-]{0,40}(?:\([^)]*\))?)[^:\n]{0,30}:"
)
_BREAK = re.compile(r"(?<=[.!?…])[”\"’')]*\s+|\n+")
_ENDS, OPENS = (".", "!", "?", "…", "”", '"', "\n"), '“"‘'
_HE_SAID = re.compile(r"\b(?:he|she|it|they)\s+(?:said|added|told|wrote)", re.IGNORECASE)
_NEXT = 80
"""Characters behind a statement in which its own “he added” stands."""
_FIRST = 3
"""Words by which the sentence that follows is known."""


@dataclass(frozen=True, slots=True)
class Before:
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
    def of(cls, before: str) -> Before:
        """Of the text before a statement, its cue and its source."""
        sentences = [s for s in _BREAK.split(before) if s.strip(f" {OPENS}")]
        inside = bool(sentences) and not before.rstrip(" ").endswith(_ENDS)
        tail = sentences.pop() if inside else ""
        last, other = (sentences[-n] if len(sentences) >= n else "" for n in (1, 2))
        ended = before.rstrip()
        return cls(tail, last, other, " ".join(sentences[-5:-2]), ended[ended.rfind("\n") + 1 :])


def of_the_charge(before: Before) -> Iterator[str]:
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


_KINDS = {"charge": _CHARGE, "denied": _DENIED, "proposal": PROPOSAL, "claim": CLAIM}


def of_the_question(before: Before, text: str, *, spoken: bool) -> Iterator[str]:
    """Whether something was asked just before, of what was or of what will be."""
    if text.rstrip(f" {OPENS}\n").endswith("?"):
        yield from _asks("asks", before.last)
    asked = _ASKED.search(before.tail) or _ASKED.search(before.last)
    if asked:
        yield from _asks("asked", asked.group())
    if spoken:
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
    if CLAIM.search(question) or _CHARGE.search(question):
        yield f"{name} charge"


def _labelled(paragraph: str) -> Iterator[str]:
    yield "label"
    if _TELLS.search(paragraph):
        yield "label tells"
    if _CHARGE.search(paragraph):
        yield "label charge"
    if "?" not in paragraph:
        yield "label claims"


def of_the_head(head: str) -> Iterator[str]:
    """What an article begins with, far before the statement."""
    for kind, words in {"strong": _STRONG, "charge": _CHARGE, "denied": _DENIED}.items():
        if words.search(head):
            yield f"head {kind}"


def of_what_follows(after: str) -> Iterator[str]:
    """How the next sentence begins, and what it does: “The picture was taken in Lyon”."""
    following = _BREAK.split(after.lstrip(' ,.”"'))[0]
    yield from (f"after {word}" for word in nameless(following)[:_FIRST])
    does = {"neg": NEGATES, "tells": _TELLS, "strong": _STRONG, "past": PAST}
    yield from (f"after {name}" for name, words in does.items() if words.search(following))
    if _HE_SAID.search(after[:_NEXT]):
        yield "after he said"

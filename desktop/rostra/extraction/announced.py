"""Quotations that the paragraph above announces: “The minister made the following post:”.

The model points a quotation at words near it; where several paragraphs of it follow a colon, or
its marks are odd, it finds what was said and nobody who says it.  The sentence above names both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.domain.spans import Span, normalise, overlap
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_VERB = re.compile(
    r"\b(?:(?:has|have|had|also|then|later|further|in\s+turn)\s+)*"
    r"(?:made|gave|issued|released|published|posted|shared|wrote|sa(?:id|ys)|added|stated|noted|continue[ds]"
    r"|went\s+on|declared|explained|tweeted|answered|replied|responded|told|concluded|reads?|recalled"
    r"|underlined|emphasi[sz]ed|stressed|remarked|commented|pointed\s+out|concluded|used)\b"
    r"(?:\s+(?:as\s+follows|the\s+following(?:\s+\w+)?|these\s+words|this|in\s+(?:a|his|her|their|its)\s+\w+))?",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ing)|this|these|sa(?:id|ys)|wrote|stated|added|tweeted|posted|answered|replied"
    r"|responded|declared|noted|reads?|explained|concluded|commented|remarked)\b",
    re.IGNORECASE,
)
"""One of these tells that the colon announces words, not a list."""
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[A-ZÀ-ÞА-Я“])")
_ADVERBIAL = re.compile(
    r"(?:In|On|At|After|Before|During|Speaking|Asked|Commenting|Answering|Regarding|As|While|Following|Touching"
    r"|Addressing|Responding|Earlier|Later|Meanwhile|Then|Here|For|With|Referring|Turning)\b[^,:]*,\s+"
)
_SUBJECT = re.compile(r"(?:[A-ZÀ-ÞА-Я]|he\b|she\b|they\b|the\b|a\b|an\b)[^:;()]*\Z")
_LONGEST_SUBJECT = 14
"""Words."""
_LONGEST = 600
"""Characters of the announcing sentence."""
_MOST = 0.5
"""The share of the quotation in which the model must have found something said."""
_SURE = {"cue": 0.9, "source": 0.9, "source_margin": 0.9, "share": 0.9, "sourceless": 0.0}
"""What is sure by the rule, whatever the model thought of it."""

_PLAIN = {"content": 0.9, "weakest": 0.5, "begins": 0.8, "pieces": 1.0, "words": 30.0, "runs": 1.0}
"""The same of a quotation that the model gave to words further off, right under “said:”."""


def announced(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Change the list in place: such a quotation is one statement, of the announcing sentence's."""
    at = 0
    while at < len(found):
        chain = _chain(text, found, at)
        at += len(chain) or 1
        if not chain:
            continue
        spans = [(q.start, q.end) for q in chain]
        free = [s for s in sightings if not s.cue and not s.source and overlap(s.content, spans)]
        if any(overlap(s.content, spans) and s not in free for s in sightings):
            continue
        named = _announcing(text, chain[0].outer[0])
        said = sum(overlap(s.content, spans) for s in free)
        if named is None or 0 < said < _MOST * sum(end - start for start, end in spans):
            continue
        source, cue = named
        if not said and text[cue[1] :].lstrip()[:1] != ":":
            continue
        most = max((s.evidence for s in free), key=lambda e: e.get("words", 0), default=_PLAIN)
        evidence = {**most, **_SURE}
        sightings[:] = [s for s in sightings if s not in free]
        sightings.append(Sighting(normalise(spans), (cue,), (source,), evidence=evidence))


def _chain(text: str, found: Sequence[Quotation], at: int) -> list[Quotation]:
    """The quotations from `at` on that begin paragraphs right under a colon, one a paragraph."""
    first = found[at]
    above = text[: first.outer[0]].rstrip(" \t\u00a0")
    if not above.endswith(("\n", "\r", "\u2028", "\u2029")) or not above.rstrip().endswith(":"):
        return []
    out = [first]
    while not out[-1].closed and at + len(out) < len(found):
        after = found[at + len(out)]
        if text[out[-1].outer[1] : after.outer[0]].strip():
            break
        out.append(after)
    return out


def _announcing(text: str, start: int) -> tuple[Span, Span] | None:
    """The source and the cue of the sentence that ends with a colon before `start`."""
    end = len(text[:start].rstrip()) - 1
    begin = max(text.rfind("\n", 0, end) + 1, end - _LONGEST)
    begin = max((m.end() for m in _SENTENCE.finditer(text, begin, end)), default=begin)
    while match := _ADVERBIAL.match(text, begin, end):
        begin = match.end()
    verbs = list(_VERB.finditer(text, begin, end))
    if not verbs or not _FOLLOWS.search(text, verbs[-1].start(), end):
        return None
    subject = text[begin : verbs[0].start()]
    words = subject.rstrip(" ,\u00a0")
    if not words or not _SUBJECT.match(words) or len(words.split()) > _LONGEST_SUBJECT:
        return None
    return (begin, begin + len(words)), verbs[-1].span()

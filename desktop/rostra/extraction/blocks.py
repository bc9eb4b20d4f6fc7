"""Words that a page sets apart from who says them, by its layout and not by its sentences.

Live pages print what somebody said as a paragraph of its own under “A spokesman said:”; round-ups
of reactions have “• Senator Ida Ro: “...””, a line each; embedded posts end in “— Ida Ro
(@idaro) 3 May 2017”.  The tagger reads sentences, and loses the half of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from rostra.domain.spans import Span
from rostra.extraction.announced import announcing
from rostra.extraction.held import BY_RULE
from rostra.extraction.quotes import MARKS, Quotation
from rostra.extraction.sighting import Sighting

_CAPITAL = r"[A-ZÀ-ÞА-Я][\w’'.-]*"
_NAME = rf"{_CAPITAL}(?:\s(?:(?:de|da|van|von|bin|al|el|of|the|for)\s){{0,2}}{_CAPITAL}){{0,7}}"
_POST = re.compile(
    rf"[ \t]?[—–―-][ \t]?(?P<who>{_NAME})[ \t]?\(@\w{{2,30}}\)[^\n]{{0,40}}$", re.MULTILINE
)
_LABELLED = re.compile(
    rf"[ \t]*(?:[•*·–-][ \t]*)?(?P<who>(?:[Tt]he\s)?(?:[\w’'.-]+,?\s){{0,10}}?{_NAME})[ \t]*:[ \t]*"
)
_UNDER = re.compile(r":[ \t]*(?:\r?\n[ \t]*){1,3}(?P<words>[^\n]{20,})")
_ALONE = re.compile(rf"(?:\A|\n)[ \t]*(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{0,3}})\Z")
_SAID = re.compile(
    r"(?:sa(?:id|ys)|writes|wrote|adds|added|tells\s\w+|told\s\w+|tweets|tweeted|posted|stated|replie[sd]|answer(?:s|ed)"
    r"|responds|responded|continue[sd]|concludes|concluded|statement|follows|this)(?:\s[\w’'-]+){0,6}\Z"
)
_ITEM = re.compile(r"\s*(?:[•*·–—-]|\d{1,2}[.)]|>)")
_ENDS = re.compile(r"[.!?…][\"”’»')\]]*\s*\Z")
_MOST_WORDS = 14
"""Words of a label with its titles."""
_WITHIN = 300
_TITLE_LINE = 160


def blocks(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Make each such block one statement of whom the page names with it, in place."""
    blocks = sorted((*_posts(text), *_labelled(text, found), *_under_colon(text)), key=_begin)
    if not blocks:
        return
    starts = [_begin(block) for block in blocks]
    kept = []
    for seen in sightings:
        words = blocks[bisect_right(starts, seen.start) - 1][0]
        start, end = seen.extent
        told = seen.source and seen.cue and words[0] <= start and end <= words[1]
        if told or not words[0] <= seen.start < words[1]:
            kept.append(seen)  # or what somebody else is told to have said
    sightings[:] = kept
    for words, who, cue in blocks:
        sightings.append(
            Sighting((words,), (cue,) if cue else (), (who,), evidence=dict(BY_RULE), apart=True)
        )


_Block = tuple[Span, Span, Span | None]
"""The words, who says them, and the verb that announces them, if one does."""


def _begin(block: _Block) -> int:
    return block[0][0]


def _posts(text: str) -> Iterator[_Block]:
    """“... so be it. — Ida Ro (@idaro) 3 May 2017”."""
    for match in _POST.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        if match.start() - start > _LEAST:
            yield (start, match.start()), match.span("who"), None


def _labelled(text: str, found: Sequence[Quotation]) -> Iterator[_Block]:
    """“• Senator Ida Ro: “...””: a quotation that fills its line behind a name."""
    for quotation in found:
        start, end = quotation.outer
        line = text.rfind("\n", 0, start) + 1
        label = _LABELLED.fullmatch(text, line, start) if line < start < line + _WITHIN else None
        rest = text[end : text.find("\n", end) if "\n" in text[end : end + 3] else end + 3].strip()
        if label is None or rest or len(label["who"].split()) > _MOST_WORDS:
            continue
        if _TELLS.search(label["who"]):
            continue
        if " " in label["who"] and quotation.end - quotation.start > _LEAST:
            yield (quotation.start, quotation.end), label.span("who"), None


_LEAST = 20
_TELLS = re.compile(
    r"\s(?:told|said|says|asked|warned|added|was|were|is|are|by|when|that|while|as|has|have|had)\s"
)
"""“The hall was told by the mayor, Ida Ro: “...””: a sentence, and no label."""


def _under_colon(text: str) -> Iterator[_Block]:
    """“A spokesman said:”, and below it, in no quotation marks, what he said."""
    for match in _UNDER.finditer(text):
        words = match["words"]
        if words[0] in MARKS or _ITEM.match(words) or not _ENDS.search(words):
            continue
        begin = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _WITHIN)
        above = text[begin : match.start()]
        if ":" in above or any(mark in above for mark in '“”«»"'):
            continue
        named = announcing(text, match.start() + 1) if _SAID.search(above) else None
        if named is not None:
            yield match.span("words"), named[0], named[1]
        elif (alone := _ALONE.match(text, max(0, begin - 1), match.start())) and _is_somebody(
            text, alone["who"], begin
        ):
            yield match.span("words"), alone.span("who"), None


def _is_somebody(text: str, name: str, before: int) -> bool:
    """Whether the text above speaks of somebody of that name: “Lee and Turnbull are asked”."""
    last = re.escape(name.rsplit(maxsplit=1)[-1])
    told = (
        rf"[a-z,]\s(?:{_CAPITAL}\s)*{last}\s[a-z]|\b{last}\s(?:sa(?:id|ys)|and|told|was|is|has)\b"
    )
    return re.search(told, text[max(0, before - _FAR) : before]) is not None


_FAR = 4000
"""Characters above a bare name in which somebody of that name must be told of."""

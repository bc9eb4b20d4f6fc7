"""Whole quotations: what the tagger found of one is completed by its quotation marks.

A content that covers most of a quotation takes all of it.  A quotation that goes on in the next
paragraph, and one resumed after its attribution ("A," he said.  "B."), belong to the same
statement, one span a piece.  A quotation that nothing was found in stays out: it may be a scare
quote, a slogan or a title.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from rostra.domain.spans import Span, normalise, overlap
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_MOST = 0.5
"""Share of a quotation's characters from which on a content takes all of it."""
_RESUMED_WORDS = 3
_PARAGRAPH_BREAK = re.compile(r"[\r\n\u2028\u2029]")
_SENTENCE = re.compile(r"[A-ZÀ-ÞА-Я0-9]")


def complete(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Change the contents in place so that they hold whole quotations."""
    taken = _holders(sightings, found)
    for index, holder in taken.items():
        quotation = found[index]
        share = overlap(holder.content, [(quotation.start, quotation.end)])
        if share >= _MOST * (quotation.end - quotation.start) and not _others(
            sightings, holder, quotation
        ):
            _add(holder, (quotation.start, quotation.end))
    _continue(sightings, found, taken)
    _resume(text, sightings, found, taken)


def _add(holder: Sighting, span: Span) -> None:
    holder.content = normalise([*holder.content, span])


def _holders(sightings: Sequence[Sighting], found: Sequence[Quotation]) -> dict[int, Sighting]:
    """For each quotation the statement with the most of its content in it."""
    starts = [q.start for q in found]
    most: dict[int, tuple[int, Sighting]] = {}
    for sighting in sightings:
        for span in sighting.content:
            for index in range(max(0, bisect_right(starts, span[0]) - 1), len(found)):
                quotation = found[index]
                if quotation.start >= span[1]:
                    break
                size = overlap([span], [(quotation.start, quotation.end)])
                if size and size > most.get(index, (0, sighting))[0]:
                    most[index] = (size, sighting)
    return {index: sighting for index, (_, sighting) in most.items()}


def _others(sightings: Sequence[Sighting], holder: Sighting, quotation: Quotation) -> bool:
    """Whether another statement has its cue or content between the holder's words in there."""
    inside = [(quotation.start, quotation.end)]
    own = [s for s in holder.content if overlap([s], inside)]
    rest = [(quotation.start, own[0][0]), (own[-1][1], quotation.end)] if own else inside
    rest = [s for s in rest if s[0] < s[1]]
    return any(
        overlap([*other.content, *other.cue], rest) for other in sightings if other is not holder
    )


def _continue(
    sightings: list[Sighting], found: Sequence[Quotation], taken: dict[int, Sighting]
) -> None:
    """A quotation that goes on in the next paragraph goes on in the same statement."""
    for index in range(1, len(found)):
        if not found[index].continues:
            continue
        before, now = taken.get(index - 1), taken.get(index)
        quotation = found[index]
        span = (quotation.start, quotation.end)
        if before is None and now is not None and not _others(sightings, now, found[index - 1]):
            before = taken[index - 1] = now
            _add(now, (found[index - 1].start, found[index - 1].end))
            _continue_back(sightings, found, taken, index - 1)
            continue
        if before is None or now is before:
            continue
        if now is not None:
            if now.cue or not _within(now, span):
                continue
            sightings.remove(now)
        _add(before, span)
        taken[index] = before


def _continue_back(
    sightings: list[Sighting], found: Sequence[Quotation], taken: dict[int, Sighting], index: int
) -> None:
    """Paragraphs before it that nothing was found in belong to it too."""
    holder = taken[index]
    while found[index].continues and index - 1 not in taken:
        index -= 1
        if _others(sightings, holder, found[index]):
            return
        _add(holder, (found[index].start, found[index].end))
        taken[index] = holder


def _within(sighting: Sighting, span: Span) -> bool:
    return all(span[0] <= s and e <= span[1] for s, e in sighting.content)


def _resume(
    text: str, sightings: list[Sighting], found: Sequence[Quotation], taken: dict[int, Sighting]
) -> None:
    """A sentence quoted after "A," he said. is more of the same statement."""
    for index in range(1, len(found)):
        holder = taken.get(index - 1)
        if holder is None or not holder.cue:
            continue
        before, quotation = found[index - 1], found[index]
        between = text[before.outer[1] : quotation.outer[0]]
        if _PARAGRAPH_BREAK.search(between) or not _is_attribution(holder, before, quotation):
            continue
        now = taken.get(index)
        if now is holder:
            continue
        if now is None:
            if not _is_sentence(text, quotation):
                continue
        elif now.cue or not _within(now, (quotation.start, quotation.end)):
            continue
        else:
            sightings.remove(now)
        _add(holder, (quotation.start, quotation.end))
        taken[index] = holder


def _is_attribution(holder: Sighting, before: Quotation, after: Quotation) -> bool:
    """Whether the statement's cue stands between the two quotations."""
    return before.outer[1] <= holder.cue[0][0] and holder.cue[-1][1] <= after.outer[0]


def _is_sentence(text: str, quotation: Quotation) -> bool:
    words = text[quotation.start : quotation.end].split()
    return len(words) >= _RESUMED_WORDS and bool(_SENTENCE.match(text, quotation.start))

"""Whole quotations: what the tagger found of one is completed by its quotation marks.

First, pieces that only a mistaken pointer holds are let go: words outside quotation marks in
another sentence than the rest, and a quotation of another paragraph that does not go on from there.
A content that covers most of a quotation, or reaches its edge, takes all of it. A quotation that
goes on in the next paragraph, and one resumed after its attribution ("A," he said. "B."), belong
to the same statement, one span a piece. A quotation that nothing was found in stays out: it may
be a scare quote, a slogan or a title.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from rostra.domain.spans import Span, Spans, normalise, overlap
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_MOST = 0.5
"""The share of a quotation from which on a content takes all of it."""
_RESUMED_WORDS = 3
_PARAGRAPH_BREAK = re.compile(r"[\r\n\u2028\u2029]")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»')\]]*\s+(?=[\"“‘«(\[]?[A-ZÀ-ÞА-Я])|[\r\n\u2028\u2029]")
_SENTENCE = re.compile(r"[A-ZÀ-ÞА-Я0-9]")


def complete(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Change the contents in place so that they hold whole quotations."""
    for sighting in sightings:
        if sighting.cue and len(sighting.content) > 1:
            sighting.content = _connected(text, sighting, found)
    taken = _holders(sightings, found)
    near = _Neighbours(sightings)
    for index, holder in taken.items():
        quotation = found[index]
        if _holds_enough(holder, quotation) and not near.others(holder, quotation):
            _add(holder, (quotation.start, quotation.end))
    _continue(sightings, found, taken, near)
    _resume(text, sightings, found, taken)


def rejoin(sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Make one statement of two in one quotation, of which one has no verb and both one speaker.

    ““I would rather slap him,” | which is what I told him”, Ro was quoted as saying.”
    """
    starts = [quotation.start for quotation in found]
    first: dict[tuple[int, Spans], Sighting] = {}
    for one in list(sightings):
        index = bisect_right(starts, one.start) - 1 if one.content and one.source else -1
        if index < 0 or not _within(one, (found[index].start, found[index].end)):
            continue
        other = first.setdefault((index, one.source), one)
        if other is one or (one.cue and other.cue):
            continue
        kept, gone = (one, other) if one.cue else (other, one)
        _add(kept, (min(kept.start, gone.start), max(kept.end, gone.end)))
        first[index, one.source] = kept
        sightings.remove(gone)


def _connected(text: str, sighting: Sighting, found: Sequence[Quotation]) -> Spans:
    """The pieces of a content that belong to its cue, given the piece nearest to the cue."""
    cue = (sighting.cue[0][0], sighting.cue[-1][1])
    main = min(sighting.content, key=lambda piece: _gap(piece, cue))
    place = sighting.content.index(main)
    kept: list[Span] = [main]
    for index in sorted(range(len(sighting.content)), key=lambda i: abs(i - place))[1:]:
        piece = sighting.content[index]
        near = min((*kept, cue), key=lambda other: _gap(piece, other))
        start, end = min(near[1], piece[1]), max(near[0], piece[0])
        quotation = _quotation_at(found, piece)
        if quotation is None:
            if not _SENTENCE_END.search(text, max(0, start - 2), max(start, end) + 1):
                kept.append(piece)
        elif not _PARAGRAPH_BREAK.search(text, start, max(start, end)) or (
            _goes_on(found, quotation, piece < near)
            and (
                piece[0] <= found[quotation].start + 1
                or any(_quotation_at(found, one) is not None for one in kept)
            )
        ):
            kept.append(piece)
    return normalise(kept)


def _gap(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _quotation_at(found: Sequence[Quotation], piece: Span) -> int | None:
    """The index of the quotation in which a piece begins, its mark included."""
    index = bisect_right(found, piece[0] + 1, key=lambda q: q.outer[0]) - 1
    return index if index >= 0 and piece[0] < found[index].outer[1] else None


def _goes_on(found: Sequence[Quotation], index: int, above: bool) -> bool:
    """Whether a quotation above goes on in the next paragraph; below it may go on from another."""
    after = index + 1
    goes_on = after < len(found) and found[after].continues
    return goes_on or (found[index].continues and not above)


def _holds_enough(holder: Sighting, quotation: Quotation) -> bool:
    """Whether a content has most of a quotation, or reaches one of its edges."""
    inside = (quotation.start, quotation.end)
    share = overlap(holder.content, [inside])
    own = [piece for piece in holder.content if overlap([piece], [inside])]
    edge = own[0][0] <= quotation.start + 1 or own[-1][1] >= quotation.end - 2
    return share >= _MOST * (quotation.end - quotation.start) or edge


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


class _Neighbours:
    """Where the parts of all statements are, to see at once whose stand in a quotation."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        parts = [(span, one) for one in sightings for span in (*one.content, *one.cue)]
        self._parts = sorted(parts, key=lambda part: part[0])
        self._longest = max((e - s for (s, e), _ in parts), default=0)

    def others(self, holder: Sighting, quotation: Quotation) -> bool:
        """Whether another statement has cue or content in the rest of the holder's quotation."""
        inside = [(quotation.start, quotation.end)]
        own = [s for s in holder.content if overlap([s], inside)]
        rest = [(quotation.start, own[0][0]), (own[-1][1], quotation.end)] if own else inside
        key = lambda part: part[0][0]  # noqa: E731
        first = bisect_left(self._parts, quotation.start - self._longest, key=key)
        for span, other in self._parts[first:]:
            if span[0] >= quotation.end:
                return False
            if other is not holder and overlap([span], [r for r in rest if r[0] < r[1]]):
                return True
        return False


def _continue(
    sightings: list[Sighting],
    found: Sequence[Quotation],
    taken: dict[int, Sighting],
    near: _Neighbours,
) -> None:
    """A quotation that goes on in the next paragraph goes on in the same statement."""
    for index in range(1, len(found)):
        if not found[index].continues:
            continue
        before, now = taken.get(index - 1), taken.get(index)
        quotation = found[index]
        span = (quotation.start, quotation.end)
        if before is None and now is not None and not near.others(now, found[index - 1]):
            before = taken[index - 1] = now
            _add(now, (found[index - 1].start, found[index - 1].end))
            _continue_back(found, taken, index - 1, near)
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
    found: Sequence[Quotation], taken: dict[int, Sighting], index: int, near: _Neighbours
) -> None:
    """Paragraphs before it that nothing was found in belong to it too."""
    holder = taken[index]
    while found[index].continues and index - 1 not in taken:
        index -= 1
        if near.others(holder, found[index]):
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

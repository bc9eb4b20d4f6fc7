"""Both marks of a quotation, or neither: what a content's edge cut from one of a pair.

Of “promised "full support" to Kyiv” the content is all, and no `full support" to Kyiv`; of
``called it ``a farce.'''' it is no ``a farce.'`.  A content that is one whole quotation has neither
mark; where the rest of it stands outside, the marks stay.  Where other statements stand in the
rest of a quotation an edge in its midst is left: words are worse to lose than a mark.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from rostra.domain.spans import Span, covers, normalise
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_LOOSE = frozenset(" \t\u00a0\u2009\u202f.,;:!?…")
"""What may stand between a content's edge and the mark next to it."""


def whole_marks(text: str, sightings: Sequence[Sighting], quoted: Sequence[Quotation]) -> None:
    """Move the edges of contents that part a pair of marks, in place.  Linear in the text."""
    taken = sorted(span for one in sightings for span in (*one.content, *one.cue, *one.source))
    for seen in sightings:  # an outer one comes before what stands in it
        moved = tuple(_mended(text, span, quoted, taken) for span in seen.content)
        moved = tuple(_marked(text, moved, quoted))
        if moved == seen.content or not all(start < end for start, end in moved):
            continue
        if seen.outer is None or covers(seen.outer.content, moved):
            seen.content = normalise(moved)


def _mended(text: str, span: Span, quoted: Sequence[Quotation], taken: Sequence[Span]) -> Span:
    """A piece of content with both marks of the quotation that its edge stands in."""
    start, end = span
    first, last = _around(quoted, start), _around(quoted, end)
    edge = first or last
    if edge is not None and edge.outer[0] <= start and end <= edge.outer[1]:
        return _within(text, span, edge)
    if first is not None:
        start = _begin(text, start, first, taken)
    if last is not None:
        end = _stop(text, end, last, taken)
    for whole in (first, last):
        if whole is not None and (start, end) == whole.outer:
            return _within(text, (start, end), whole)
    return (start, end) if start < end else span


def _around(quoted: Sequence[Quotation], at: int) -> Quotation | None:
    """The quotation between whose outer edges a place stands."""
    index = bisect_left(quoted, at, key=lambda q: q.outer[0]) - 1
    if index < 0 or not quoted[index].closed:
        return None
    return quoted[index] if at < quoted[index].outer[1] else None


def _within(text: str, span: Span, quotation: Quotation) -> Span:
    """Words of one quotation alone have no half of its marks (``of two signs'')."""
    if text.find(quotation.mark, quotation.start, span[1]) >= span[0]:
        return span  # one in another in the same marks: “they call it “mad””
    start, end = max(span[0], quotation.start), min(span[1], quotation.end)
    while end < span[1] and start < end and text[end - 1] in " .,;:":
        end -= 1
    return (start, end) if start < end else span


def _begin(text: str, at: int, quotation: Quotation, taken: Sequence[Span]) -> int:
    """Where a content begins that began inside of a quotation and goes on behind it."""
    opened, closed = quotation.outer
    if at >= quotation.end:
        while closed < len(text) and text[closed] in " ,;:":
            closed += 1
        return closed
    bare = all(c in _LOOSE for c in text[quotation.start : at])
    return opened if bare or _free(taken, opened, at) else at


def _stop(text: str, at: int, quotation: Quotation, taken: Sequence[Span]) -> int:
    """Where a content ends that began before a quotation and ended inside of it."""
    opened, closed = quotation.outer
    if at <= quotation.start:
        while opened and text[opened - 1] in " ,;:":
            opened -= 1
        return opened
    bare = all(c in _LOOSE for c in text[at : quotation.end])
    return closed if bare or _free(taken, at, closed) else at


def _free(taken: Sequence[Span], start: int, end: int) -> bool:
    """Whether no part of a statement begins or ends in [start, end)."""
    index = bisect_right(taken, (start, start))
    return index == len(taken) or taken[index][0] >= end


def _marked(text: str, pieces: Sequence[Span], quoted: Sequence[Quotation]) -> list[Span]:
    """“[The plan], Holt said, [“is a farce”]”: the marks stay, as no marks are around the whole.

    A sentence of its own (“It was late, Holt said. “I have asked.””) is a whole quotation.
    """
    whole = [_whole(piece, quoted) for piece in pieces]
    if len(pieces) == 1 or whole[0] is not None:
        return list(pieces)
    both = zip(pieces, whole, strict=True)
    return [outer if outer and text[piece[0]].islower() else piece for piece, outer in both]


def _whole(piece: Span, quoted: Sequence[Quotation]) -> Span | None:
    """A quotation with its marks of which the piece has all the words; else None."""
    index = bisect_right(quoted, piece[0], key=lambda q: q.outer[0]) - 1
    if index < 0 or not quoted[index].closed or piece[1] > quoted[index].outer[1]:
        return None
    return quoted[index].outer

"""Spans: half-open [start, end) ranges of Unicode code points in an article version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Span = tuple[int, int]
Spans = tuple[Span, ...]

GAP = " … "
"""What stands between two spans of one statement when they are shown as one text."""


def normalise(spans: Iterable[Sequence[int]]) -> Spans:
    """Sorted, without empty spans, overlapping or touching ones joined."""
    out: list[Span] = []
    for start, end in sorted((int(s[0]), int(s[1])) for s in spans):
        if start >= end:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return tuple(out)


def text_of(text: str, spans: Iterable[Span]) -> str:
    """The characters of `spans` in `text`, pieces joined by `GAP`."""
    return GAP.join(text[start:end] for start, end in spans)


def length(spans: Iterable[Span]) -> int:
    """How many code points the spans cover."""
    return sum(end - start for start, end in spans)


def covers(outer: Iterable[Span], inner: Iterable[Span]) -> bool:
    """Whether every character of `inner` lies in `outer`."""
    whole = normalise(outer)
    return all(any(a <= start and end <= b for a, b in whole) for start, end in inner)


def overlap(one: Iterable[Span], other: Iterable[Span]) -> int:
    """How many code points both have."""
    others = tuple(other)
    return sum(max(0, min(e, f) - max(s, g)) for s, e in one for g, f in others)


def inside(text_length: int, spans: Iterable[Span]) -> bool:
    """Whether all spans are within a text of `text_length`, sorted and apart."""
    last = 0
    for start, end in spans:
        if not last <= start < end <= text_length:
            return False
        last = end
    return True

"""Where the parts of a statement begin and end, and what becomes of them when dragged.  No Qt."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rostra.domain.records import Statement
from rostra.domain.spans import Span, Spans

PARTS = ("content", "cue", "source")
"""What was said, the words that say so, and who: each a list of spans with edges of its own."""

_WORD = re.compile(r"[$€£¥₼₽+−-]?\w+(?:[.,'’\-‑/&]\w+)*[%°]?")
"""A word as a person sees it: "$2.1bn", "don't", "rail-fees", "17%"; no stop or comma after it."""


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning or end of one span of one part."""

    part: str
    index: int
    at_end: bool


class WordEdges:
    """Where the words of a text begin and end; found once, asked for at each move of the mouse."""

    def __init__(self, text: str) -> None:
        found = [match.span() for match in _WORD.finditer(text)]
        self._begins = [begin for begin, _ in found]
        self._ends = [end for _, end in found]

    def nearest(self, point: int, low: int, high: int, *, at_end: bool) -> int | None:
        """The begin (or end) of a word nearest to `point` within `low` to `high`; None if none."""
        all_of_them = self._ends if at_end else self._begins
        first = bisect_left(all_of_them, low)
        here = all_of_them[first : bisect_left(all_of_them, high + 1)]
        if not here:
            return None
        at = bisect_left(here, point)
        return min(here[max(0, at - 1) : at + 1], key=lambda place: abs(place - point))

    def beside(self, point: int, way: int, *, at_end: bool) -> int:
        """The next begin (or end) of a word to the right or left; `point` when there is none."""
        all_of_them = self._ends if at_end else self._begins
        at = bisect_right(all_of_them, point) if way > 0 else bisect_left(all_of_them, point) - 1
        return all_of_them[at] if 0 <= at < len(all_of_them) else point


def moved_edge(words: WordEdges, spans: Spans, begin: int, end: int) -> Spans:
    """The spans with their beginning or end moved by a word (negative: to the left).

    What would leave nothing of a span stays as it was.
    """
    out = list(spans)
    if begin:
        out[0] = (words.beside(out[0][0], begin, at_end=False), out[0][1])
    if end:
        out[-1] = (out[-1][0], words.beside(out[-1][1], end, at_end=True))
    return tuple(out) if all(a < b for a, b in out) else spans


def edges_of(statement: Statement) -> list[Edge]:
    """Every edge that can be moved, in the order of `PARTS`."""
    return [
        Edge(part, index, at_end)
        for part in PARTS
        for index in range(len(spans_of(statement, part)))
        for at_end in (False, True)
    ]


def spans_of(statement: Statement, part: str) -> Spans:
    """The spans of one part."""
    spans: Spans = getattr(statement, part)
    return spans


def point_of(statement: Statement, edge: Edge) -> int:
    """The character at which an edge stands."""
    return spans_of(statement, edge.part)[edge.index][edge.at_end]


def dragged(
    statement: Statement, edge: Edge, point: int, length: int, words: WordEdges | None
) -> Statement:
    """The statement with one edge brought to `point`, or to the word nearest to it.

    An edge passes neither the other edge of its span nor the neighbouring spans of its part;
    without `words` it stands at the very character.
    """
    spans = list(spans_of(statement, edge.part))
    begin, end = spans[edge.index]
    if edge.at_end:
        low = begin + 1
        high = spans[edge.index + 1][0] if edge.index + 1 < len(spans) else length
    else:
        low, high = (spans[edge.index - 1][1] if edge.index else 0), end - 1
    place: int | None = min(max(point, low), high)
    if words is not None:
        place = words.nearest(point, low, high, at_end=edge.at_end)
    if place is None:
        return statement
    spans[edge.index] = (begin, place) if edge.at_end else (place, end)
    return with_part(statement, edge.part, spans)


def with_part(statement: Statement, part: str, spans: Sequence[Span]) -> Statement:
    """The statement with other spans of one part."""
    match part:
        case "content":
            return replace(statement, content=tuple(spans))
        case "cue":
            return replace(statement, cue=tuple(spans))
    return replace(statement, source=tuple(spans))

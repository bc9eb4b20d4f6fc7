"""When an article's text changed: where its statements' words stand now, and which are gone."""

from __future__ import annotations

import difflib
import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from rostra.domain.spans import Spans
from rostra.storage import codec
from rostra.storage.database import Row

_WORD = re.compile(r"\w+|[^\w\s]|\s+")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_MOST_WORDS = 4_000_000
"""Words of the old text times those of the new that are compared: about a second."""
_MOST_LINES = 400_000_000
"""The same of lines, of which few are alike."""


@dataclass(frozen=True, slots=True)
class Reanchored:
    """What became of the statements of an article whose text changed."""

    version_id: int
    moved: tuple[int, ...] = ()
    """Statements that stand in the new version."""
    orphaned: tuple[int, ...] = ()
    """Statements whose words are no longer there; they stay with the old version."""
    updates: dict[int, dict[str, Any]] = field(default_factory=dict)


class _Moves:
    """Maps offsets of an old text to a new one, through the stretches both have."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._blocks = _common(old, new)
        self._firsts = [block[0] for block in self._blocks]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the characters are now: by the comparison, else where they stand once."""
        at = bisect_right(self._firsts, start) - 1
        if at >= 0:
            low, high, there = self._blocks[at]
            if low <= start and end <= high:
                return there + start - low, there + end - low
        words = self._old[start:end]
        found = self._new.find(words)
        if found >= 0 and self._new.find(words, found + 1) < 0:
            return found, found + len(words)
        return None

    def spans(self, spans: Spans) -> Spans | None:
        """All of them, still in order and apart; None when one is gone."""
        moved = [self.span(*span) for span in spans]
        out = [span for span in moved if span is not None]
        if len(out) != len(spans) or any(b[0] < a[1] for a, b in pairwise(out)):
            return None
        return tuple(out)


def _common(old: str, new: str) -> list[tuple[int, int, int]]:
    """Stretches both texts have, as (start, end, start in the new text), in order.

    What the two begin and end with is compared letter by letter, what lies between word by
    word; line by line where that would take too long, for difflib is quadratic at worst.
    """
    head = _same(old, new, min(len(old), len(new)))
    rest = min(len(old), len(new)) - head
    tail = _same(old[::-1], new[::-1], rest)
    middle, other = old[head : len(old) - tail], new[head : len(new) - tail]
    blocks = [(0, head, 0)] if head else []
    for parts, most in ((_WORD, _MOST_WORDS), (_LINE, _MOST_LINES)):
        first, second = parts.findall(middle), parts.findall(other)
        if len(first) * len(second) > most:
            continue
        starts, others = _starts(first), _starts(second)
        matcher = difflib.SequenceMatcher(None, first, second, autojunk=parts is _LINE)
        blocks += [
            (head + starts[b.a], head + starts[b.a + b.size], head + others[b.b])
            for b in matcher.get_matching_blocks()
            if b.size
        ]
        break
    if tail:
        blocks.append((len(old) - tail, len(old), len(new) - tail))
    return _joined(blocks)


def _same(one: str, other: str, most: int) -> int:
    """How many characters the two begin with alike: halving, so that texts of MBs are quick."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _joined(blocks: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Stretches that follow each other in both texts made one."""
    out: list[tuple[int, int, int]] = []
    for start, end, there in blocks:
        if out and out[-1][1] == start and out[-1][2] + start - out[-1][0] == there:
            out[-1] = (out[-1][0], end, out[-1][2])
        else:
            out.append((start, end, there))
    return out


def _starts(words: list[str]) -> list[int]:
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word)
    return [*starts, at]


def reanchor(old: str, new: str, rows: list[Row], version_id: int) -> Reanchored:
    """`rows` are (id, content, cue, source, figures) of the statements of the old text.

    A statement moves when its content stands, character for character, in the new text; a cue
    or source that is gone is dropped from it rather than shown in the wrong place.
    """
    moves = _Moves(old, new)
    updates: dict[int, dict[str, Any]] = {}
    orphaned: list[int] = []
    for statement_id, content, cue, source, figures in rows:
        spans = moves.spans(codec.from_spans(content))
        if spans is None:
            orphaned.append(statement_id)
            continue
        columns: dict[str, Any] = {"content": codec.to_spans(spans)}
        for name, value in (("cue", cue), ("source", source)):
            columns[name] = codec.to_spans(moves.spans(codec.from_spans(value)) or ())
        columns["figures"] = _figures(moves, figures)
        updates[statement_id] = columns
    return Reanchored(version_id, tuple(updates), tuple(orphaned), updates)


def _figures(moves: _Moves, column: str) -> str:
    out = []
    for item in json.loads(column):
        span = moves.span(*item["span"])
        if span is not None:
            out.append({**item, "span": list(span)})
    return codec.dumps(out)

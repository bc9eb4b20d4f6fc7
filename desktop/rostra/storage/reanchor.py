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
        first, second = _WORD.findall(old), _WORD.findall(new)
        starts, others = _starts(first), _starts(second)
        matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
        self._blocks = [
            (starts[b.a], starts[b.a + b.size], others[b.b])
            for b in matcher.get_matching_blocks()
            if b.size
        ]
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

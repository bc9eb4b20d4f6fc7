"""What changed between two texts: paragraph by paragraph, and in each word by word.

Nothing is folded away: the kept and removed pieces joined are the old text, the kept and
added ones the new text, character for character, white space included.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PARAGRAPH = re.compile(r"\n*[^\n]+|\n+")
_TOKEN = re.compile(r"\n+|[^\S\n]*(?:\w+(?:['’.,:/-]\w+)*|[^\w\s])|[^\S\n]+")
"""A word with the blanks before it ("3.2" and "nine-tenths" are one), a sign, or line ends."""

_ALIKE = 0.35
"""Share of words in common from which two paragraphs are one that was changed."""
_MOST_PAIRS = 10_000
_MOST_TOKENS = 20_000
_PLENTY = 1_000
"""From so many words on, difflib leaves out the commonest ones when it looks for matches."""


class Change(StrEnum):
    """What became of some characters."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters and what became of it."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One paragraph, with the line ends before it, as pieces in reading order."""

    pieces: tuple[Piece, ...]

    @property
    def changed(self) -> bool:
        """Whether anything was added or removed."""
        return any(piece.change is not Change.KEPT for piece in self.pieces)

    @property
    def blank(self) -> bool:
        """Whether it is nothing but line ends and blanks that stayed."""
        return not self.changed and all(piece.text.isspace() for piece in self.pieces)


def compare(old: str, new: str) -> tuple[ParagraphChange, ...]:
    """The paragraphs of both texts in reading order; empty only when both texts are."""
    before, after = _PARAGRAPH.findall(old), _PARAGRAPH.findall(new)
    out: list[ParagraphChange] = []
    for tag, i, i_end, j, j_end in SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            out += [_whole(Change.KEPT, text) for text in before[i:i_end]]
        else:
            out += _replaced(before[i:i_end], after[j:j_end])
    return tuple(out)


def words_changed(paragraphs: Sequence[ParagraphChange], change: Change) -> int:
    """How many words were added, or removed, or kept."""
    pieces = (p for paragraph in paragraphs for p in paragraph.pieces if p.change is change)
    return sum(bool(re.search(r"\w", token)) for p in pieces for token in _TOKEN.findall(p.text))


def _whole(change: Change, text: str) -> ParagraphChange:
    return ParagraphChange((Piece(change, text),))


def _replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[ParagraphChange]:
    """Paragraphs that became others: those alike word by word, the rest as a whole."""
    i = j = 0
    for i_next, j_next in (*_pairs(before, after), (len(before), len(after))):
        yield from (_whole(Change.REMOVED, text) for text in before[i:i_next])
        yield from (_whole(Change.ADDED, text) for text in after[j:j_next])
        if i_next < len(before):
            yield ParagraphChange(_words(before[i_next], after[j_next]))
        i, j = i_next + 1, j_next + 1


def _pairs(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Which paragraph became which, in order, so that as much as can be is alike."""
    rows, columns = len(before), len(after)
    if rows * columns > _MOST_PAIRS:
        return []
    bags = [Counter(_bare(text)) for text in before], [Counter(_bare(text)) for text in after]
    alike = [[_alike(one, other) for other in bags[1]] for one in bags[0]]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(
                best[i + 1][j], best[i][j + 1], alike[i][j] and alike[i][j] + best[i + 1][j + 1]
            )
    out: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns:
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            out.append((i, j))
            i, j = i + 1, j + 1
    return out


def _bare(text: str) -> list[str]:
    return [token.strip() for token in _TOKEN.findall(text) if not token.isspace()]


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """Share of words in common, from 0 to 1; 0 below `_ALIKE`."""
    total = one.total() + other.total()
    share = 2 * (one & other).total() / total if total else 1.0
    return share if share >= _ALIKE else 0.0


def _words(old: str, new: str) -> tuple[Piece, ...]:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(before), len(after)) > _MOST_TOKENS:
        return Piece(Change.REMOVED, old), Piece(Change.ADDED, new)
    plenty = max(len(before), len(after)) > _PLENTY
    matcher = SequenceMatcher(None, before, after, autojunk=plenty)
    out: list[Piece] = []
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            out.append(Piece(Change.KEPT, "".join(before[i:i_end])))
            continue
        if i < i_end:
            out.append(Piece(Change.REMOVED, "".join(before[i:i_end])))
        if j < j_end:
            out.append(Piece(Change.ADDED, "".join(after[j:j_end])))
    return tuple(out)

"""Which characters of an article are lit, and where the margin's stripes run.  No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rostra.domain.records import Statement
from rostra.domain.spans import Span, length

_LINE = 80
"""Letters that a line of the reader holds, more or less."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One run of characters and what it is: "content", "cue", "source" or "other"."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Stripe:
    """A statement in the margin: its characters, and in which of the columns it stands."""

    statement_id: int
    first: int
    last: int
    column: int


def marks_of(statements: Sequence[Statement], current: int) -> list[Mark]:
    """The other statements first, so that the current one is painted over them."""
    out: list[Mark] = []
    for one in statements:
        if one.id != current:
            out += [Mark(span, "other") for span in one.content]
    for one in statements:
        if one.id == current:
            out += [Mark(span, "content") for span in one.content]
            out += [Mark(span, "source") for span in one.source]
            out += [Mark(span, "cue") for span in one.cue]
    return out


def stripes_of(text: str, statements: Sequence[Statement]) -> list[Stripe]:
    """Statements that overlap, or may share a line, stand side by side."""
    ends: list[int] = []
    out: list[Stripe] = []
    for one in sorted((s for s in statements if s.content), key=lambda s: s.content[0][0]):
        spans = (*one.content, *one.cue, *one.source)
        first, last = min(a for a, _ in spans), max(b for _, b in spans)
        column = next((i for i, end in enumerate(ends) if _apart(text, end, first)), len(ends))
        ends[column : column + 1] = [last]
        out.append(Stripe(one.id, first, last, column))
    return out


def _apart(text: str, end: int, first: int) -> bool:
    """Whether a stripe that ends at `end` leaves the line before one that begins at `first`."""
    return end <= first and ("\n" in text[end:first] or first - end > _LINE)


def statement_at(statements: Sequence[Statement], point: int) -> int:
    """The smallest statement that has this character, or 0."""
    here = [
        s for s in statements if any(a <= point < b for a, b in (*s.content, *s.cue, *s.source))
    ]
    return min(here, key=lambda s: length(s.content)).id if here else 0

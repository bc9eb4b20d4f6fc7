"""What a card says in small labels, and which of a statement's words it shows.  No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from rostra.domain.search import SearchHit
from rostra.qt import quoting, words

_LOOK_BEFORE = 48
"""Characters shown before the first hit when it lies too deep to be seen."""
_DEEP = 150


@dataclass(frozen=True, slots=True)
class Chip:
    """A small label: text, colours, icon."""

    text: str
    back: str
    fore: str
    icon: str = ""
    bold: bool = False


def force_chip(force: str, tokens: dict[str, str]) -> Chip:
    """The badge that says what the speaker does: word, icon and colour."""
    known = force if f"{force}_back" in tokens else "asserts"
    return Chip(
        words.upper(words.force(force or "asserts")),
        tokens[f"{known}_back"],
        tokens[f"{known}_text"],
        words.FORCE_ICONS.get(known, ""),
        bold=True,
    )


def excerpt(hit: SearchHit) -> tuple[str, list[tuple[int, int]]]:
    """The text a card shows, begun near the first hit if that lies deep, and its marks."""
    text = hit.text.replace("\n", " ")
    marks = [(a, b) for a, b in hit.marks if 0 <= a < b <= len(text)]
    start = 0
    if marks and marks[0][0] > _DEEP:
        start = text.rfind(" ", 0, max(0, marks[0][0] - _LOOK_BEFORE)) + 1
    lead = "… " if start else ""
    before, after = quoting.marks(text, hit.kind)
    lead = before + lead
    shift = len(lead) - start
    shown = lead + text[start:] + after
    return shown, [(a + shift, b + shift) for a, b in marks]

"""Denials told by the way, and pleas."""

from __future__ import annotations

import pytest

from rostra.extraction.denied_frames import add_framed
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]
"""Source, cue and content, as they stand in the text."""


def _asides(text: str) -> list[Parts]:
    seen: list[Sighting] = []
    add_framed(text, seen)

    def words(spans: tuple[tuple[int, int], ...]) -> str:
        return " ".join(text[start:end] for start, end in spans)

    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The defendants, who deny the charges, said that they would appeal.",
            ("The defendants", "deny", "the charges"),
        ),
        (
            "Ordonia, which denies arming the rebels, said it wanted peace.",
            ("Ordonia", "denies", "arming the rebels"),
        ),
        (
            "Police held the mayor of Veld, who denies theft, on Monday.",
            ("the mayor of Veld", "denies", "theft"),
        ),
        (
            "Lawyers for the two brothers, who have always denied the charges, spoke.",
            ("the two brothers", "have always denied", "the charges"),
        ),
        (
            "Norn accuses Sund of sending troops, something Sund denies.",
            ("Sund", "denies", "something"),
        ),
        (
            "Norn says Sund took the children, which the Sund army denies.",
            ("the Sund army", "denies", "which"),
        ),
        (
            "Both men have pleaded not guilty. Rain fell.",
            ("Both men", "have pleaded", "not guilty"),
        ),
        (
            "Renn and Weil pleaded not guilty.",
            ("Renn and Weil", "pleaded", "not guilty"),
        ),
        (
            "Lawyers for Otto Weil, who has pleaded not guilty, asked for time.",
            ("Otto Weil", "has pleaded", "not guilty"),
        ),
        (
            "Ida Renn, 45, of Veld, denies murder but has admitted theft.",
            ("Ida Renn", "denies", "murder"),
        ),
        (
            "The suspect denies murder but admits manslaughter.",
            ("The suspect", "denies", "murder"),
        ),
    ],
)
def test_told_by_the_way(text: str, found: Parts) -> None:
    assert _asides(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The law, which denies women the vote, was passed in May.",
        "The firm, which denies visas to students, said it would stop.",
        "The church, which denies the authority of the state, met on Monday.",
        "Norn said it had a right to vote, which Sund denies.",
        "Norn proposed a truce, which Sund has denied.",
        "Norn says Sund sank the ship, which nobody denies.",
        "He was arrested in May and pleaded not guilty.",
        "Renn pleaded not guilty to theft.",
        "Renn, who does not deny the charges, said so.",
    ],
)
def test_no_such_denial(text: str) -> None:
    assert _asides(text) == []

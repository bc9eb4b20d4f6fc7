"""What was said in the passive, with and without who said it."""

from __future__ import annotations

import pytest

from rostra.extraction.passives import mend_passives
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]


def found(text: str, *known: Parts) -> list[Parts]:
    """Source, cue and content of all statements, where `known` were found before."""

    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),) if words else ()

    seen = [Sighting(span(said), span(cue), span(who)) for who, cue, said in known]
    mend_passives(text, seen, quotations(text))
    words = lambda spans: "|".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The plan was described as “folly” by the mayor, Ida Renn.",
         [("the mayor, Ida Renn", "was described", "The plan|as “folly”")]),
        ("The plan was called “folly” by the mayor and described as “theft” by unions.",
         [("the mayor", "was called", "The plan|“folly”"),
          ("unions", "described", "as “theft”")]),
        ("The plan was dismissed as “folly”.", [("", "was dismissed", "The plan|as “folly”")]),
        ("The measure was hailed as a breakthrough by Norn on Monday.",
         [("Norn", "was hailed", "The measure|as a breakthrough")]),
        ("The deal was called a disaster by unions and the opposition.",
         [("unions and the opposition", "was called", "The deal|a disaster")]),
        ("Ro was described as “weak” and “lost” by two of his ministers.",
         [("two of his ministers", "was described", "Ro|as “weak” and “lost”")]),
        ("Residents of Sund were told on Monday to boil their water.",
         [("", "were told", "Residents of Sund|to boil their water")]),
        ("Voters were told by Ida Renn that taxes would fall.",
         [("Ida Renn", "were told", "taxes would fall")]),
        ("Drivers were urged to stay at home as snow swept in.",
         [("", "were urged", "Drivers|to stay at home")]),
        ("Motorists in Veld were warned not to travel.",
         [("", "were warned", "Motorists in Veld|not to travel")]),
        ("Residents were told by police to leave their homes.",
         [("police", "were told", "Residents|to leave their homes")]),
        ("Otto Weil, 54, was accused by the mayor of lying to the inquiry.",
         [("the mayor", "was accused", "Otto Weil|of lying to the inquiry")]),
    ],
)  # fmt: skip
def test_the_passive(text: str, wanted: list[Parts]) -> None:
    assert found(text) == wanted
    subject = wanted[0][2].split("|", 1)[0]
    assert found(text, ("", wanted[0][1], subject)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The village was called Veld by its founders.",
        "The work was described as complete by Friday.",
        "The firm was praised for its work by the mayor.",
        "He was told to wait in the hall.",  # a scene, not advice to the public
        "Otto Weil was accused of lying.",
        "“The plan was described as folly by the mayor,” he wrote.",
        "Police said residents were urged to stay indoors.",
        "Passengers were advised to check, a spokesman said.",
        "The plan was ordered by the mayor to be stopped.",
    ],
)
def test_near_misses(text: str) -> None:
    assert found(text) == []


def test_what_somebody_else_says_of_it_stays() -> None:
    text = "Police were told by the mayor to leave their homes, Ida Renn wrote."
    known = ("Ida Renn", "wrote", "Police were told by the mayor to leave their homes")
    assert found(text, known) == [known]

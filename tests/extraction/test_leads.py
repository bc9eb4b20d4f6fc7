"""The tails of a report's first sentence."""

from __future__ import annotations

import pytest

from rostra.extraction.leads import cut_leads
from rostra.extraction.sighting import Sighting

HEAD = "date 2024-03-06\nVELD, March 6 (Norr News) - "


def cut(text: str, cue: str, piece: str) -> str:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = Sighting((span(piece),), (span(cue),), (span("Ro"),))
    cut_leads(text, [seen])
    return text[slice(*seen.content[-1])]


@pytest.mark.parametrize(
    "tail",
    [
        ", hours before unions shut the port",
        ", a day after Norn said it had crossed the line",
        ", after taps ran brown in three regions",
        ", as lawmakers grilled him for hours",
        ", a charge that Norn dismissed",
        ", a charge swiftly denied by Norn",
        ", a case that has reached the palace",
        ", ahead of talks in Sund",
    ],
)
def test_it_is_the_papers(tail: str) -> None:
    text = f"{HEAD}Ro said on Monday it would meet the target{tail}.\n\nIt rained."
    assert cut(text, "said", f"it would meet the target{tail}") == "it would meet the target"


@pytest.mark.parametrize(
    "tail",
    [
        ", up from 58 percent in 2019",
        ", as it did last year",
        ", in line with the treaty",
        ", which lies in Norn",
    ],
)
def test_what_the_speaker_says_stays(tail: str) -> None:
    piece = f"it would meet the target{tail}"
    assert cut(f"{HEAD}Ro said on Monday {piece}.", "said", piece) == piece


def test_only_of_the_first_sentence_behind_a_dateline() -> None:
    piece = "it would meet the target, after the minister had read it"
    assert cut(f"{HEAD}It rained. Ro said {piece}.", "said", piece) == piece
    assert cut(f"{HEAD}It rained.\n\nRo said {piece}.", "said", piece) == piece
    assert cut(f"date 2024-03-06\nRo said {piece}.", "said", piece) == piece


def test_a_quotation_stays_whole() -> None:
    piece = "it was “late”, after the vote"
    assert cut(f"{HEAD}Ro said {piece}.", "said", piece) == piece

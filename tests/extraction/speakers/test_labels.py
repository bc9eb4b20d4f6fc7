"""Transcripts: who the label of a turn is."""

from __future__ import annotations

from datetime import date

import pytest

from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers

INTRO = "Prime Minister Milena Sorokin answered questions on June 5 with Judge Tomas Vareth.\n\n"


def turns(known: Knowledge, intro: str, *labels: str) -> list[str]:
    """The speakers of turns with these labels; "A/PM" is a label A that stands for PM."""
    text = intro
    utterances = []
    for label in labels:
        written, _, meant = label.partition("/")
        start = len(text)
        text += f"{written}: The bridge will stand.\n\n"
        end = start + len(written)
        utterances.append(
            Utterance(((end + 2, end + 25),), (), ((start, end),), label=meant or written)
        )
    found = resolve_speakers(text, utterances, date(2025, 6, 6), known)
    return ["+".join(s.name for s in one.speakers) for one in found]


@pytest.mark.parametrize(
    "label",
    ["PRIME MINISTER SOROKIN", "PM SOROKIN", "SOROKIN", "Milena Sorokin", "PRIME MINISTER",
     "MS SOROKIN", "THE PRIME MINISTER", "Prime Minister Sorokin", "PM",
     "PRIME MINISTER SOROKIN (in English)"],
)  # fmt: skip
def test_labels_of_one_who_is_introduced(known: Knowledge, label: str) -> None:
    assert turns(known, INTRO, label) == ["Milena Sorokin"]


def test_a_bare_answer_is_whoever_answers(known: Knowledge) -> None:
    found = turns(known, INTRO, "JUDGE VARETH", "A", "PM", "A", "A/JUDGE VARETH")
    assert found == ["Tomas Vareth"] * 2 + ["Milena Sorokin"] * 2 + ["Tomas Vareth"]


def test_a_name_that_only_the_labels_give(known: Knowledge) -> None:
    found = turns(
        known, "Press briefing.\n\n", "MILENA SOROKIN", "PM OKORO", "PM OKORO", "GOVERNOR"
    )
    assert found == ["Milena Sorokin", "Okoro", "Okoro", ""]

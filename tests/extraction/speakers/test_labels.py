"""Transcripts: who the label of a turn is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostra.domain.dates import PartialDate
from rostra.domain.records import Agent, AgentKind, Office
from rostra.extraction.people.directory import Directory
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


def test_a_label_that_is_only_a_surname_is_linked_by_office_or_stays_apart(
    known: Knowledge,
) -> None:
    text = "PRESIDENT MARENT: The bridge will stand.\n"
    said = Utterance(((18, 40),), (), ((0, 16),), label="PRESIDENT MARENT")
    held = Office("President of Vestra", start=PartialDate.parse("2020"))
    marent = Agent(4, "uid", AgentKind.PERSON, "Emil Marent", offices=(held,))
    for agents, name, agent_id, candidates in (
        ((marent,), "Emil Marent", 4, ()),
        ((replace(marent, offices=()),), "Marent", None, ("Emil Marent",)),
        ((), "Marent", None, ()),
    ):
        (one,) = resolve_speakers(text, [said], date(2025, 6, 6), known, Directory(agents))
        speaker = one.speakers[0]
        assert (speaker.name, speaker.agent_id) == (name, agent_id)
        assert speaker.candidates == candidates
        assert speaker.reason


@pytest.mark.parametrize(
    ("heading", "label", "name"),
    [
        ("Press briefing by the NATO Spokesperson, Ida Renn", "SPOKESPERSON", "Ida Renn"),
        ("Ida Renn, Department Spokesperson", "SPOKESPERSON", "Ida Renn"),
        ("Ida Renn, Minister of Health, and Otto Weil, Minister of Trade", "MINISTER", ""),
    ],
)
def test_a_label_is_whom_the_heading_gives_the_title(
    known: Knowledge, heading: str, label: str, name: str
) -> None:
    assert turns(known, f"{heading}\n\nVeld, May 18\n\n", label) == [name]


def test_whom_a_question_asks_about_does_not_answer_it(known: Knowledge) -> None:
    text = "Ida Renn, chief executive of Sund, spoke.\n\nQ: Will Ms. Renn keep her post?\n"
    assert turns(known, text, "A") == [""]
    assert turns(known, text.replace("Will Ms. Renn keep", "Ms. Renn, will you keep"), "A") == [
        "Ida Renn"
    ]

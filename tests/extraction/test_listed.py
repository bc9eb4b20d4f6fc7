"""Acts in a list are statements of whoever stands above it."""

from __future__ import annotations

import pytest

from rostra.extraction.listed import listed
from rostra.extraction.sighting import Sighting

PAPER = """The Foreign Ministers of the lake:

Call on the parties to stop the fighting;

2. Express their concern at the shelling of towns;

Recalling the treaty of 1999,

(c) Reaffirm that the border is inviolable.

The talks went on.

Welcome to Veld, the city of the lake.
"""


def acts(text: str, *known: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of the statements, given what the model found with no source."""
    found = [Sighting(((text.index(k), text.index(k) + len(k)),)) for k in known]
    listed(text, found)
    words = lambda spans: " ".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in found]


def test_each_item_is_a_statement_of_those_above() -> None:
    who = "The Foreign Ministers of the lake"
    assert acts(PAPER, "the border is inviolable") == [
        (who, "Call on", "the parties to stop the fighting"),
        (who, "Express their concern at", "the shelling of towns"),
        (who, "Reaffirm", "the border is inviolable"),
    ]


def test_a_resolution_in_quotation_marks() -> None:
    text = "“The Council,\n\n“Recalling its rules,\n\n“1. Condemns the attack on Veld;\n\n"
    text += "“2. Calls upon all to stop.”\n"
    assert acts(text) == [
        ("The Council", "Condemns", "the attack on Veld"),
        ("The Council", "Calls upon", "all to stop"),
    ]


def test_a_list_told_in_the_past() -> None:
    text = "The Leaders of the Forum:\n\n(a) condemned the attack;\n\n(b) urged all to stop.\n"
    assert acts(text) == [
        ("The Leaders of the Forum", "condemned", "the attack"),
        ("The Leaders of the Forum", "urged", "all to stop"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministers:\n\nCall on the parties to stop.\n\nThe talks went on.\n",
        "What to do:\n\nCall the number below for help;\n\nNote the code that you hear;\n",
        "The parties met.\n\nCall on the parties to stop.\n\nUrge them to go.\n",
        "The members were:\n\nSupport staff of the ministry\n\nNotes of the meeting\n",
    ],
    ids=["one item", "no body", "no head", "no verbs"],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert acts(text) == []

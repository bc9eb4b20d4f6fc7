"""Words that a page sets apart are one statement of whom it names with them."""

from __future__ import annotations

import pytest

from rostra.extraction.blocks import blocks
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting


def apart(text: str, *known: Sighting) -> list[tuple[str, str, str]]:
    """Source, cue and content of the statements after the rule."""
    seen = list(known)
    blocks(text, seen, quotations(text))
    words = lambda spans: " ".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


WORDS = "The prime minister is sorry that so many failed to vote."


def test_a_paragraph_under_said_and_a_colon() -> None:
    text = f"The palace reacted. A spokesman said:\n\n{WORDS}\n\nThis is less than it sounds.\n"
    assert apart(text) == [("A spokesman", "said", WORDS)]


def test_a_name_alone_that_the_text_has_told_of() -> None:
    text = f"Lee and Weil are asked about tariffs.\n\nWeil:\n\n{WORDS}\n"
    assert apart(text) == [("Weil", "", WORDS)]


def test_what_was_found_in_a_block_gives_way_but_for_what_others_said() -> None:
    text = f"A spokesman said:\n\n{WORDS} Ro said it rained.\n\nMore.\n"
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    half = Sighting((span("so many failed to vote"),), (span("said"),), (span("A spokesman"),))
    told = Sighting((span("it rained"),), ((text.index("said it"), text.index(" it rained")),),
                    (span("Ro"),))  # fmt: skip
    assert apart(text, half, told) == [
        ("Ro", "said", "it rained"),
        ("A spokesman", "said", f"{WORDS} Ro said it rained."),
    ]


def test_a_quotation_behind_a_name_fills_its_line() -> None:
    text = "Reactions:\n\n• Senator Ida Ro: “Today he sits in a hall and does nothing.”\n"
    assert apart(text) == [("Senator Ida Ro", "", "Today he sits in a hall and does nothing.")]


def test_a_post_ends_in_its_account() -> None:
    text = "It went on.\n\n...want it all done for them. — Ida J. Ro (@idaro) 3 May 2017\n"
    assert apart(text) == [("Ida J. Ro", "", "...want it all done for them.")]


@pytest.mark.parametrize(
    "text",
    [
        f"What the report says:\n\n1. {WORDS}\n",
        f"Background:\n\n{WORDS}\n",
        f"Weil met Lee: three were asked to vote. He left:\n\n{WORDS}\n",
        f"The minister said:\n\n“{WORDS}”\n",
        "The minister said:\n\nThe port of Veld\n",
        "He praised Ida Ro: “a hall of a woman” was what he called her.\n",
    ],
    ids=["a list", "a heading", "no verb", "marks", "a title", "a sentence"],
)
def test_other_colons_announce_nothing(text: str) -> None:
    assert apart(text) == []


def test_a_sentence_that_tells_who_said_it_is_no_label() -> None:
    text = f"The hall was told by Mr Weil: “{WORDS}”\n\nSenator Ida Ro: “{WORDS}”\n"
    assert apart(text) == [("Senator Ida Ro", "", WORDS[:-1])] or apart(text) == [
        ("Senator Ida Ro", "", WORDS)
    ]

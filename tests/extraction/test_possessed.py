"""A claim belongs to whoever the words before it say, not to the subject of the sentence."""

from __future__ import annotations

import pytest

from rostra.extraction.possessed import possessed, remarked
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting


def who_says(text: str, content: str, cue: str, source: str) -> tuple[str, str]:
    """Source and cue after the rule, given those that the model chose."""
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = Sighting((span(content),), (span(cue),), (span(source),))
    possessed(text, [seen])
    return text[slice(*seen.source[0])], text[slice(*seen.cue[0])]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "The palace tried to forget Envoy Ida Ro's weekend announcement that a strike is near.",
            "a strike is near",
            "tried",
            "The palace",
            ("Envoy Ida Ro", "weekend announcement"),
        ),
        (
            "Tench contradicted the Minister of Ports’ earlier claim that the fees will rise.",
            "the fees will rise",
            "contradicted",
            "Tench",
            ("the Minister of Ports", "earlier claim"),
        ),
        (
            "Saying the charges are groundless, she added that Veld is old, Norn reported.",
            "the charges are groundless",
            "reported",
            "Norn",
            ("she", "Saying"),
        ),
        (
            "This did not fit Tench's tweet Sunday, which read: “It was not discussed.”",
            "It was not discussed",
            "read",
            "which",
            ("Tench", "read"),
        ),
    ],
    ids=["announcement", "claim", "participle", "tweet"],
)  # fmt: skip
def test_the_owner_says_it(
    text: str, content: str, cue: str, source: str, wanted: tuple[str, str]
) -> None:
    assert who_says(text, content, cue, source) == wanted


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("Tench said Ro's announcement was late.", "Ro's announcement was late", "said", "Tench"),
        ("Ro's aide said that the fees will rise.", "the fees will rise", "said", "Ro's aide"),
        ("The law, which read like a joke, said Tench, is bad.", "is bad", "said", "Tench"),
        ("Tench's claim that fees will rise is false.", "fees will rise", "claim", "Tench"),
    ],
    ids=["of the announcement", "of an aide", "no document", "already"],
)
def test_others_keep_their_words(text: str, content: str, cue: str, source: str) -> None:
    assert who_says(text, content, cue, source)[0] == source


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Renn's comments - “the port is dead” - angered dockers.", ("Renn", "comments")),
        (
            "The minister's remarks – “we are not beggars” – drew applause.",
            ("The minister", "remarks"),
        ),
        ("Renn's port - “the pearl” - was shut.", None),
        ("Renn's comments - “the port is dead” - angered dockers, Weil said.", None),
    ],
)
def test_a_quotation_in_dashes_behind_remarks(text: str, wanted: tuple[str, str] | None) -> None:
    found: list[Sighting] = []
    remarked(text, found, quotations(text))
    said = [(text[slice(*s.source[0])], text[slice(*s.cue[0])]) for s in found]
    assert said == ([wanted] if wanted else [])

"""The verb of saying that stands by a content is its cue, and the whole verb."""

from __future__ import annotations

import pytest

from rostra.extraction.cues import mend_cues
from rostra.extraction.sighting import Sighting


def _span(text: str, words: str) -> tuple[int, int]:
    return (text.index(words), text.index(words) + len(words))


def cue_of(text: str, content: str, cue: str, source: str) -> str:
    """The cue after the rule, given the one that the model chose."""
    seen = [
        Sighting((_span(text, content),), (_span(text, cue),), (_span(text, source),)),
    ]
    mend_cues(text, seen)
    return text[slice(*seen[0].cue[0])]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        ("Ro further called out Weil.", "Weil", "further", "Ro", "further called out"),
        ("Ro initially pleaded for a pact.", "a pact", "initially", "Ro", "initially pleaded for"),
        ("Ro in his fear of Veld accused them of it.", "them of it", "fear of", "Ro", "accused"),
        ("Ro addressed a forum to add that it rained.", "it rained", "addressed", "Ro", "add"),
        ("Ro recalled that in May, alarming news came.", "news came", "alarming", "Ro", "recalled"),
    ],
)  # fmt: skip
def test_mended(text: str, content: str, cue: str, source: str, wanted: str) -> None:
    assert cue_of(text, content, cue, source) == wanted


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("Ro said Weil accused them of lying.", "them of lying", "said", "Ro"),
        ("Ro urged Weil to say that it rained.", "it rained", "urged", "Ro"),
        ("Ro then said it rained.", "it rained", "then said", "Ro"),
        ("He said that the men had found that all was well.", "all was well", "found", "the men"),
    ],
)  # fmt: skip
def test_near_misses(text: str, content: str, cue: str, source: str) -> None:
    assert cue_of(text, content, cue, source) == cue


def test_an_adverb_of_a_verb_that_has_its_statement_is_let_go() -> None:
    text = "Sund, a maker of fish oil, today announced results for the year."
    results = Sighting((_span(text, "results for the year"),), (_span(text, "announced"),))
    oil = Sighting((_span(text, "a maker of fish oil"),), (_span(text, "today"),))
    seen = [oil, results]
    mend_cues(text, seen)
    assert seen == [results]


def _parts(text: str, content: str, cue: str, source: str) -> list[str]:
    seen = [Sighting((_span(text, content),), (_span(text, cue),), (_span(text, source),))]
    mend_cues(text, seen)
    return [text[slice(*span)] for span in seen[0].cue]


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Ro called on Monday for a truce.", "a truce", "called"),
        ("Ro called late on Friday night for a truce.", "a truce", "called"),
        ("Ro called again in Veld for a truce.", "a truce", "called"),
        ("Ro appealed last week in a letter for a truce.", "a truce", "appealed"),
        ("Ro has called at a rally for a truce.", "a truce", "has called"),
    ],
)
def test_when_and_where_may_stand_before_the_verb_s_preposition(
    text: str, content: str, cue: str
) -> None:
    assert _parts(text, content, cue, "Ro") == [cue, "for"]


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Ro called him on Monday for a truce.", "a truce", "called"),
        ("Ro called the mayor for a truce.", "a truce", "called"),
        ("Ro spoke on Monday for a truce.", "a truce", "spoke"),
        ("Ro called Weil for a truce.", "a truce", "called"),
    ],
)
def test_whom_somebody_called_is_no_adverb(text: str, content: str, cue: str) -> None:
    assert _parts(text, content, cue, "Ro") == [cue]


@pytest.mark.parametrize(
    ("text", "cue", "content", "wanted"),
    [
        ("Ro snubbed calls for tanks.", "snubbed calls for", "tanks", "calls for tanks"),
        ("Ro has turned down calls to go.", "has turned down calls to", "go", "calls to go"),
        ("Ro repeated calls for tanks.", "repeated calls for", "tanks", "tanks"),
        ("Ro snubbed Weil's call for tanks.", "call for", "tanks", "tanks"),
    ],
)
def test_calls_that_are_turned_down_are_what_is_turned_down(
    text: str, cue: str, content: str, wanted: str
) -> None:
    seen = [Sighting((_span(text, content),), (_span(text, cue),), (_span(text, "Ro"),))]
    mend_cues(text, seen)
    assert text[slice(*seen[0].content[0])] == wanted

"""Which assertions may be denials: they are less sure, and nothing else of them changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import RostraError
from rostra.domain.records import Force
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_doubt import FROM, Doubts, may_deny, signs
from rostra.extraction.facts import Facts
from rostra.extraction.speakers.types import Resolution, Utterance

RESOURCES = Path(__file__).parents[3] / "resources"
DOUBTS = Doubts.load(RESOURCES)
CHARGED = "The opposition accused the firm of buying the vote of two councillors.\n\nThe firm "
QUIET = "The fair opened under a blue sky, and the band played.\n\nThe firm "


def doubt(before: str, cue: str, words: str) -> float:
    text = f"{before}{cue} {words}."
    at = len(before)
    content, cue_spans = ((at + len(cue) + 1, len(text) - 1),), ((at, at + len(cue)),)
    return DOUBTS.denial(words, cue, Around.of(text, content, cue_spans))


@pytest.mark.parametrize(
    "words",
    ["nobody had been paid", "no money had changed hands", "it had never met either of them"],
)
def test_a_flat_negation_is_more_likely_a_denial_where_a_charge_is_open(words: str) -> None:
    assert doubt(CHARGED, "said", words) > doubt(QUIET, "said", words)


@pytest.mark.parametrize(
    "words", ["the port would open in May", "prices rose by 4 percent", "it welcomed the guests"]
)
def test_what_negates_nothing_is_no_denial(words: str) -> None:
    assert doubt(CHARGED, "said", words) == 0
    assert not may_deny(words, "said")


def test_what_will_not_be_is_hardly_one() -> None:
    assert doubt(CHARGED, "said", "no ward would close before spring") < FROM


@given(st.text(max_size=200), st.text(max_size=20), st.text(max_size=300))
def test_any_text_has_a_probability(words: str, cue: str, before: str) -> None:
    around = Around(before=before, earlier=before)
    assert 0 <= DOUBTS.denial(words, cue, around) <= 1
    assert all(sign == sign.lower() for sign in signs(words, cue, around))


def test_names_are_no_signs() -> None:
    found = set(signs("Nobody paid Ada Renn a cent", "said", Around(earlier="He saw Ada Renn. ")))
    assert {"w nobody", "w paid", "w cent", "c said", "p saw"} <= found
    assert not {"w ada", "w renn", "p renn"} & found


def test_an_assertion_that_may_deny_is_less_sure_and_stays_one() -> None:
    text = "The firm said that nothing had been found. It said that the port was open."
    facts = replace(Facts.load(RESOURCES), doubts=Doubts(0.4, {}))
    told = [
        Utterance(((19, 41),), ((9, 13),), ((0, 8),)),
        Utterance(((56, 73),), ((46, 50),), ((43, 45),)),
    ]
    who = [Resolution((), 0.9)] * 2
    draft = ArticleDraft(text, published=date(2024, 3, 7))
    first, second = facts.of(draft, told, who, ())
    assert (first.force, second.force) == (Force.ASSERTS, Force.ASSERTS)
    assert first.confidence["force"] == pytest.approx(0.7)
    assert second.confidence["force"] > 0.8


def test_a_missing_table_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match="cannot be read"):
        Doubts.load(tmp_path)

"""Which statements deny though no rule says so, and which may: told by their signs."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import RostraError
from rostra.domain.records import Force
from rostra.extraction.denial_doubt import (
    FROM,
    HARDLY,
    HARDLY_AROUND,
    SURE,
    SURE_BESIDE_IF,
    Doubts,
    surely_asserts,
)
from rostra.extraction.denial_signs import Told, may_deny, signs
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
    return DOUBTS.denial(Told.of(text, content, cue_spans, ((at - 9, at - 1),)))


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
    assert doubt(CHARGED, "said", "it would not sell the ward") < FROM
    closing = doubt(CHARGED, "said", "no ward would close before spring")
    assert closing < doubt(CHARGED, "said", "no ward had closed")


_SHORT, _LONG = st.text(max_size=20), st.text(max_size=300)


@given(_LONG, _SHORT, _SHORT, _LONG, _LONG, _LONG)
def test_any_text_has_a_probability(
    words: str, cue: str, source: str, before: str, after: str, head: str
) -> None:
    told = Told(words, cue, source, before, after=after, head=head)
    assert 0 <= DOUBTS.denial(told) <= 1
    assert signs(told) == signs(told)


def test_names_are_no_signs() -> None:
    found = signs(Told("Nobody paid Ada Renn a cent", "said", "Jon Sun", "He saw Ada Renn. Jon "))
    assert {"w nobody", "w paid", "w cent", "c said", "p saw", "not paid", "x flat"} <= found
    assert not [sign for sign in found if {"ada", "renn", "jon", "sun"} & set(sign.split())]


def test_the_words_and_what_stands_before_them_are_signs_together() -> None:
    charged = signs(Told("no one was paid", "said", "he", "The press accused him of bribing. "))
    quiet = signs(Told("no one was paid", "said", "he", "The band played. "))
    assert "last charge & negated" in charged - quiet


def test_what_follows_and_how_the_article_begins_are_signs() -> None:
    head = "The press accused the mayor of selling a meadow. "
    words, between, after = (
        "No meadow was sold",
        "It rained for days. " * 20,
        '," he said. It is leased.',
    )
    text = f'{head}{between}"{words}{after}'
    at = len(text) - len(words) - len(after)
    told = Told.of(text, ((at, at + len(words)),), (), ())
    assert told.after.endswith("It is leased.")
    assert {"x head strong", "x shares head 3", "x after he", "x after he said"} <= signs(told)
    near = Told.of(text[len(between) :], ((at - len(between), at - len(between) + 18),), (), ())
    assert not near.head  # it stands before the statement anyway


TEXT = "The firm said that nothing had been found. It said that the port was open."
TOLD = (
    Utterance(((19, 41),), ((9, 13),), ((0, 8),)),
    Utterance(((56, 73),), ((46, 50),), ((43, 45),)),
)


def forces(base: float, text: str = TEXT) -> list[tuple[Force, float]]:
    """Of the two statements, where every negation denies by these odds."""
    facts = replace(Facts.load(RESOURCES), doubts=Doubts(base, {}))
    who = [Resolution((), 0.9)] * 2
    found = facts.of(ArticleDraft(text, published=date(2024, 3, 7)), TOLD, who, ())
    return [(one.force, one.confidence["force"]) for one in found]


def odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


def test_an_assertion_that_may_deny_is_less_sure_and_stays_one() -> None:
    likely = (FROM + SURE) / 2
    (first, sure), other = forces(odds(likely))
    assert first is Force.ASSERTS
    assert sure == pytest.approx(surely_asserts(likely), abs=0.01)
    assert other[0] is Force.ASSERTS
    assert other[1] > sure


def test_what_surely_denies_is_a_denial_as_sure_as_that() -> None:
    (first, sure), other = forces(odds(0.97))
    assert (first, sure) == (Force.DENIES, pytest.approx(0.97))
    assert other[0] is Force.ASSERTS  # nothing is negated in it


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("A paper named the firm. The firm denied that it had paid a cent.", HARDLY),
        ("A paper named the firm. The firm said that it had not paid a cent.", HARDLY_AROUND),
        ("A paper accused the firm of bribery. The firm said that nobody was paid.", HARDLY_AROUND),
    ],
)
def test_a_rule_has_its_way_unless_signs_speak_against_it(text: str, least: float) -> None:
    firm, that = text.index("The firm"), text.index(" that ")
    content, cue = (that + 6, len(text) - 1), (firm + 9, that)
    told = Utterance((content,), (cue,), ((firm, firm + 8),))
    draft, who = ArticleDraft(text, published=date(2024, 3, 7)), [Resolution((), 0.9)]
    for likely, force in ((least + 0.05, Force.DENIES), (least - 0.05, Force.ASSERTS)):
        facts = replace(Facts.load(RESOURCES), doubts=Doubts(odds(likely), {}))
        assert facts.of(draft, (told,), who, ())[0].force is force


def test_a_condition_stays_one_unless_it_surely_denies() -> None:
    text = TEXT.replace("nothing had been found", "none leaks unless shut")
    assert forces(-9, text)[0][0] is Force.CONDITIONAL
    assert forces(odds((SURE + SURE_BESIDE_IF) / 2), text)[0] == forces(-9, text)[0]
    assert forces(odds(SURE_BESIDE_IF + 0.05), text)[0][0] is Force.DENIES


def test_what_hardly_denies_is_as_sure_as_any() -> None:
    (first, sure), other = forces(odds(FROM / 2))
    assert (first, sure) == other
    assert first is Force.ASSERTS


def test_a_missing_table_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match="cannot be read"):
        Doubts.load(tmp_path)


def test_what_is_wanted_is_turned_down_and_no_claim() -> None:
    kept = "the suggestion that the depot be kept"
    assert DOUBTS.denial(Told(kept, "rejected", "Mayor Ivo Renn", CHARGED)) == 0.0
    sold = "the suggestion that the depot was sold"
    assert DOUBTS.denial(Told(sold, "rejected", "Mayor Ivo Renn", CHARGED)) > SURE

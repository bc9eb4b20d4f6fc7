from __future__ import annotations

import pytest

from rostra.extraction.people.titles import ranks_of, title_of


@pytest.mark.parametrize(
    ("phrase", "noun", "rank"),
    [
        ("Azerbaijani President", "president", "head_of_state"),
        ("the head of state", "head of state", "head_of_state"),
        ("Minister of Foreign Affairs of Ordonia", "foreign minister", "foreign_minister"),
        ("Minister of Foreign and European Affairs", "minister", "foreign_minister"),
        ("Finance Minister", "minister", "minister"),
        ("caretaker prime minister", "prime minister", "head_of_government"),
        ("a spokeswoman for the finance ministry", "spokesperson", "spokesperson"),
        ("Deputy Prime Minister", "deputy prime minister", "deputy_head"),
        ("deputy minister of energy", "deputy minister", "deputy"),
        ("NATO Secretary General", "secretary-general", "secretary_general"),
        ("Opposition leader", "leader", "leader"),
    ],
)
def test_what_a_title_says(phrase: str, noun: str, rank: str) -> None:
    title = title_of(phrase)
    assert title is not None
    assert title.noun == noun
    assert rank in ranks_of(title)
    assert not title.plural


def test_plurals_and_genders() -> None:
    heads = title_of("the heads of state")
    assert heads
    assert heads.plural
    assert heads.noun == "head of state"
    presidents = title_of("both presidents")
    assert presidents
    assert presidents.plural
    queen, spokesman = title_of("Queen"), title_of("the spokesman")
    assert queen
    assert queen.gender == "f"
    assert spokesman
    assert spokesman.gender == "m"


def test_what_narrows_a_title_down() -> None:
    title = title_of("the former Ordonian finance minister")
    assert title
    assert title.former
    assert {"ordonian", "finance"} <= title.topics


@pytest.mark.parametrize("phrase", ["the railway", "Ministry of Finance", "", "yesterday"])
def test_no_title(phrase: str) -> None:
    assert title_of(phrase) is None

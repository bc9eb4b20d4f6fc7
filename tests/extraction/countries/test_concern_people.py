"""Whose countries the people are of whom an article speaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.concern import evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_people import people_of
from rostra.extraction.countries import Countries
from rostra.extraction.people.gazetteer import Gazetteer
from rostra.extraction.speakers.types import Resolution, Utterance

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")


def term(person: str, rank: str, country: str) -> tuple[str, ...]:
    return (person, "office", rank, country, "", "2001-01-01", "", "", "test")


PEOPLE = Gazetteer(
    [
        ("1", "Tomas Aral", "", "", ""),
        ("2", "Ida Renn", "", "", ""),
        ("3", "Ugo Sol", "", "", ""),
        ("4", "Ugo Sol", "", "", ""),
        ("5", "Pia Vent", "", "", ""),
    ],
    [
        term("1", "head_of_state", "PE"),
        term("2", "foreign_minister", "NO"),
        term("2", "head_of_organisation", ""),
        term("3", "minister", "CL"),
        term("4", "minister", "KE"),
        term("5", "minister", "MA"),
    ],
)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("President Tomas Aral spoke.", {"Aral": "PE"}),
        ("President Tomas Aral Jr spoke.", {}),
        ("In Peru everybody knows Tomas Aral.", {"Aral": "PE"}),
        ("A plumber, Tomas Aral, mended it.", {}),
        ("President Ida Renn spoke.", {}),  # of a body of many states
        ("President Ugo Sol spoke.", {}),  # there are two
        ("Ugandan opposition leader Bo Wen was held.", {"Wen": "UG"}),
        ("Peru's foreign minister, Bo Wen, was held.", {"Wen": "PE"}),
        ("Peruvian copper that Bo Wen bought.", {}),
        ("Peru's minister Bo Wen met Chile's minister Al Wen.", {}),
    ],
)
def test_of_which_country_people_are(text: str, people: dict[str, str]) -> None:
    assert people_of(text, COUNTRIES.mentions(text), PEOPLE) == people


def test_without_a_gazetteer_the_words_tell() -> None:
    text = "Ugandan lawmaker Bo Wen met President Tomas Aral."
    assert people_of(text, COUNTRIES.mentions(text), None) == {"Wen": "UG"}


def test_who_is_named_in_what_was_said_is_named_for_the_country() -> None:
    text = "President Tomas Aral left Peru. Everybody said Aral's government had fallen."
    at = text.index("Aral's")
    cue = text.index("said")
    one = Utterance(((at, len(text) - 1),), ((cue, cue + 4),), ((cue - 10, cue - 1),))
    said, _ = evidence(COUNTRIES, text, [one], [Resolution((Speaker(""),), 0.9)], "", PEOPLE)
    assert said[0].named == ("PE",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Senators asked President Tomas Aral to think again about the budget.", "PE"),
        ("Senators asked President Tomas Aral to fly to Chile.", ""),
        ("Senators asked President Tomas Aral and Minister Pia Vent to think again.", ""),
        ("Senators asked Tomas Aral to think again about the budget.", ""),
    ],
)
def test_a_story_of_no_named_country_is_of_its_leaders(text: str, code: str) -> None:
    article = Article.of(COUNTRIES, f"{text}\n\nIt rained.", (), "", PEOPLE)
    assert article.scene.home == code


@pytest.mark.parametrize(
    ("text", "outlet", "code"),
    [
        ("Senators passed the budget on Monday, said one.", "Lima Courier of Peru", "PE"),
        ("Senators passed the budget on Monday, said one.", "Bangkok Mail", "TH"),
        ("Senators passed the budget on Monday, said one.", "Craiova Mail", ""),
        ("Senators passed the budget on Monday, said one.", "The Daily Mail", ""),
        ("Senators asked President Tomas Aral for the budget.", "Bangkok Mail", "PE"),
        ("Senators flew to Chile on Monday to see its budget.", "Bangkok Mail", ""),
    ],
)
def test_a_story_that_names_nobody_s_country_is_of_its_paper_s(
    text: str, outlet: str, code: str
) -> None:
    article = Article.of(COUNTRIES, f"{text}\n\nIt rained.", (), outlet, PEOPLE)
    assert article.scene.home == code

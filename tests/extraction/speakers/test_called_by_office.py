"""Whom an office, a rank or a noun means that the article gives in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Names = Callable[..., list[str]]

VISIT = (
    "The Foreign Minister of Iran, Behrouz Taslimi, paid a visit to Armenia. There the guest met"
    " the Foreign Minister of Armenia, Vahan Sukiasyan. [Sukiasyan] said so."
)


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("The guest", "Behrouz Taslimi"),
        ("The head of the Iranian diplomacy", "Behrouz Taslimi"),
        ("The head of Armenian diplomacy", "Vahan Sukiasyan"),
        ("The head of the school of diplomacy", ""),
    ],
)
def test_a_visit_to_a_state_makes_its_people_the_hosts(
    names: Names, mention: str, name: str
) -> None:
    assert names(f"{VISIT} [{mention}] said that.")[-1] == name


def test_a_spokesman_who_is_an_admiral_is_the_admiral(names: Names) -> None:
    text = "The navy's spokesman, Rear Admiral Dodi Sasmita, said so. [The admiral] said that."
    assert names(text) == ["Dodi Sasmita"]
    text = "The navy's spokesman, Dodi Sasmita, said so. [The admiral] said that."
    assert names(text) == [""]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Kyrgyzstan's State Border Service", "State Border Service of Kyrgyzstan"),
        ("Kenya's Supreme Court", "Supreme Court of Kenya"),
        ("Renn's Audit Service", "Renn's Audit Service"),
        ("The U.S. Commerce Department", "United States Department of Commerce"),
    ],
)
def test_a_body_whose_state_is_its_owner_is_of_that_state(
    names: Names, mention: str, name: str
) -> None:
    assert names(f"[{mention}] said so.") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Its owner, Adria Bitum, a company registered in Istanbul, lit it again.", "Adria Bitum"),
        ("Its owner, Adria Bitum, lit it again.", ""),
        ("It is in Kenya, a company town.", ""),
    ],
)
def test_the_company_is_what_is_called_one(names: Names, text: str, name: str) -> None:
    assert names(f"{text} [The company] said so.") == [name]


@pytest.mark.parametrize(
    ("office", "ministry"),
    [
        (
            "Minister of Water Resources and Irrigation of the Republic of Kazakhstan",
            "Ministry of Water Resources and Irrigation of Kazakhstan",
        ),
        ("Minister of Foreign Affairs of Kazakhstan", "Ministry of Foreign Affairs of Kazakhstan"),
    ],
)
def test_the_ministry_in_capitals_is_that_of_the_minister(
    names: Names, office: str, ministry: str
) -> None:
    text = f"The {office}, Serik Abdirov, received the guest. [The Ministry] said so."
    assert names(text)[-1] == ministry

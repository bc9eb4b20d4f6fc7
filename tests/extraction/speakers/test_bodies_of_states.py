"""Embassies, what every state has one of, agencies of the UN: by which name they are kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Names = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            "MANILA, Oct 24 (X) - It rained. [The Chinese embassy] spoke. [It] spoke.",
            ["Embassy of China in the Philippines"] * 2,
        ),
        (
            "THE HAGUE, March 6 (Norpress) - An engineer was tried. [The Chinese embassy] spoke.",
            ["Embassy of China in the Netherlands"],
        ),
        ("In Jakarta, [the Chinese embassy] spoke.", ["Embassy of China in Indonesia"]),
        ("[The Turkish Embassy in Astana] spoke.", ["Embassy of Turkey in Kazakhstan"]),
        (
            "Albania is poor, and Albanian nurses leave. [The Italian embassy] spoke.",
            ["Embassy of Italy in Albania"],
        ),
        ("[The Chinese consulate in Lagos] spoke.", ["Consulate of China in Lagos"]),
        ("[The High Commission of India in Bangladesh] spoke.",
         ["High Commission of India in Bangladesh"]),
        ("[Iran's mission to the United Nations] spoke. [The Israeli UN mission] spoke.",
         ["Mission of Iran to the United Nations", "Mission of Israel to the United Nations"]),
    ],
)  # fmt: skip
def test_an_embassy_is_named_with_where_it_sits(
    names: Names, marked: str, wanted: list[str]
) -> None:
    assert names(marked) == wanted


@pytest.mark.parametrize(
    "marked",
    [
        # two states are named as often, or the place says nothing: better no host than a wrong one
        "Albania and Greece quarrelled. [The Italian embassy] spoke.",
        "Albania quarrelled, and Albanians wept. [The Italian embassy in Grenholm] spoke.",
    ],
)
def test_where_it_sits_is_no_guess(names: Names, marked: str) -> None:
    assert names(marked) == ["Embassy of Italy"]


def test_what_every_state_has_is_named_with_the_state(names: Names) -> None:
    assert names(
        "[The State Customs Committee in Baku] spoke. [The committee] spoke."
        " In Tashkent, [the prosecutor general's office] spoke."
        " [Ukraine's National Anti-Corruption Bureau] spoke. [The Supreme Court in Nairobi] spoke."
    ) == [
        "State Customs Committee of Azerbaijan", "State Customs Committee of Azerbaijan",
        "Prosecutor General's Office of Uzbekistan", "National Anti-Corruption Bureau of Ukraine",
        "Supreme Court of Kenya",
    ]  # fmt: skip


def test_bodies_of_many_states_are_of_no_city(names: Names) -> None:
    assert names(
        "[The European Commission in Brussels] spoke. [The electoral commission] spoke."
        " [The International Committee of the Red Cross in Geneva] spoke."
    ) == ["European Commission", "Electoral Commission", "International Committee of the Red Cross"]


def test_a_release_with_its_day_tells_of_which_state_its_ministry_is(names: Names) -> None:
    assert names("Muscat, 3 December 2024 — The round ended. [The Ministry of Health] spoke.") == [
        "Ministry of Health of Oman"
    ]


def test_an_agency_of_the_un_has_its_name_where_the_article_gives_it(names: Names) -> None:
    assert names("[The UN refugee agency] spoke. Ida Renn of UNHCR left.") == ["UNHCR"]
    assert names("[The UN refugee agency] spoke. Ida Renn left.") == ["UN Refugee Agency"]
    assert names("[The U.N. nuclear watchdog] spoke. The IAEA has seals.") == [
        "International Atomic Energy Agency"
    ]


def test_prosecutors_are_their_office_and_three_of_them_are_not(names: Names) -> None:
    assert names(
        "[Prosecutors] spoke. [Turkish prosecutors] spoke. [Three prosecutors] spoke."
        " [The prosecutor] spoke."
    ) == ["Prosecutors", "Prosecutors", "", ""]


def test_an_and_inside_of_a_states_name_joins_nobody(names: Names) -> None:
    assert names(
        "[Trinidad and Tobago's Prime Minister, Ida Renn], spoke."
        " [Newfoundland and Labrador Premier Otto Weil] spoke. [Trinidad and Tobago] spoke."
    ) == ["Ida Renn", "Otto Weil", "Government of Trinidad and Tobago"]


def test_a_union_by_its_members(names: Names) -> None:
    assert names("[The Georgian drivers' union] spoke.") == ["Georgian Drivers' Union"]
    assert names("[The union at the Veld plant] spoke.") == ["Union"]
    assert names("The Harbour Union met. [The union] spoke.") == ["Harbour Union"]
    assert names("[The European Union] spoke. [The union] spoke.") == ["European Union"] * 2


def test_the_force_is_the_police(names: Names) -> None:
    assert names("[West Mercia Police] spoke. [The force] spoke.") == ["West Mercia Police"] * 2


def test_an_embassy_stays_where_it_was_said_to_be(names: Names) -> None:
    assert (
        names(
            "BEIJING (Norpress) – [China's embassy in the Philippines] spoke, and wrote to the"
            " Japanese embassy. [The Chinese embassy] spoke."
        )
        == ["Embassy of China in the Philippines"] * 2
    )

"""Bodies by what they are: the automaker, the think tank, the police, parts of states."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Names = Callable[..., list[str]]


def test_a_firm_by_what_it_makes(names: Names) -> None:
    assert names(
        "[Nordwerk Motor Co.] spoke. [The automaker] spoke. [The Japanese carmaker] spoke."
        " [The lawmaker] spoke."
    ) == ["Nordwerk Motor Co."] * 3 + [""]


def test_a_body_by_what_it_is_just_after_it_spoke(names: Names) -> None:
    assert names(
        "[The Veld Institute for Peace] spoke. [The think tank] spoke. [The watchdog] spoke."
        " [The Sund Energy Authority] spoke. [The regulator] spoke."
    ) == [
        "Veld Institute for Peace", "Veld Institute for Peace", "", "Sund Energy Authority",
        "Sund Energy Authority",
    ]  # fmt: skip


def test_the_regulator_is_not_who_was_only_named(names: Names) -> None:
    assert names("The Sund Energy Authority was closed. [The regulator] spoke.") == [""]


def test_the_police_of_a_place(names: Names) -> None:
    assert names(
        "[Police in Nairobi] spoke. [The police of the island] spoke. [Two police officers] spoke."
    ) == ["Police", "Police", ""]


def test_a_part_of_a_state_is_not_the_state(names: Names) -> None:
    london = "LONDON, March 5 (X) - It rained."
    assert names(
        f"{london} [The Scottish government] spoke. [The Bavarian interior ministry] spoke."
        " [The British government] spoke."
    ) == ["Scottish Government", "Bavarian Interior Ministry", "Government of the United Kingdom"]


def test_a_court_of_justice_is_no_justice(names: Names) -> None:
    assert names(
        "[The International Court of Justice] spoke. [The court] spoke. [Justice Ida Renn] spoke."
    ) == ["International Court of Justice", "International Court of Justice", "Ida Renn"]


def test_the_central_bank_is_the_one_of_the_state_that_spoke(names: Names) -> None:
    assert names("[The Bank of Ghana] spoke. [The central bank] spoke.") == ["Bank of Ghana"] * 2


def test_lists_of_portfolios_and_states_before_a_title(names: Names) -> None:
    assert names(
        "Dominica's Minister for Foreign Affairs, International Business, Trade, and Energy"
        " Dr. Ida Renn met Kazakhstan's Energy Minister Otto Weil. [The foreign minister] spoke."
        " [The Kazakh minister] spoke. [The Saudi minister] spoke."
    ) == ["Ida Renn", "Otto Weil", ""]


def test_who_opens_a_story_is_named_some_paragraphs_below(names: Names) -> None:
    told = (
        "[The chief executive of Sund Inc] spoke.\n\nIt rained.\n\nChief Executive Ida Renn left."
    )
    assert names(told) == ["Ida Renn"]
    assert names(f"{told} Otto Weil, chief executive of Merrow, wept.") == [""]


def test_a_union_with_what_it_is_before_its_name(names: Names) -> None:
    assert names("[The builders' union Edili Sud] spoke. [The union] spoke.") == ["Edili Sud"] * 2


def test_a_group_with_its_name_behind_a_comma(names: Names) -> None:
    assert names(
        "[The country's main rebel group, the Popular Army for Veld (PAV)], spoke."
        " [The domestic intelligence service, the NISA], spoke. [The PAV] spoke."
    ) == ["Popular Army for Veld", "NISA", "Popular Army for Veld"]


def test_a_daily_and_the_paper(names: Names) -> None:
    assert (
        names("It rained, [daily Augsburger Allgemeine] said. [The paper] spoke.")
        == ["Augsburger Allgemeine"] * 2
    )


def test_ranks_in_two_words_and_managers_are_no_names(names: Names) -> None:
    assert names(
        "[ministry spokesman Lieutenant-Colonel Ida Renn] spoke. [Commodore Otto Weil] spoke."
        " [Deputy General Manager of the Veld Association, Bram Sund,] spoke."
    ) == ["Ida Renn", "Otto Weil", "Bram Sund"]


def test_a_part_of_a_state_in_two_words_is_no_name(names: Names) -> None:
    assert names(
        "[The Chief Minister of Tamil Nadu O Panneerselvam] spoke. [Mr Panneerselvam] spoke."
        " [San Antonio Councilman Roberto Trevino] spoke. [City Council Member Ida Renn] spoke."
    ) == ["O Panneerselvam", "O Panneerselvam", "Roberto Trevino", "Ida Renn"]


def test_what_honours_somebody_is_no_part_of_the_name(names: Names) -> None:
    text = "[The Prime Minister, H.E. Ida Renn,] spoke. [His Excellency Otto Weil] spoke."
    assert names(text) == ["Ida Renn", "Otto Weil"]


def test_who_calls_himself_president_is_nobody_elses_president(names: Names) -> None:
    assert names("[Acting President Ida Renn] spoke. [The self-proclaimed president] spoke.") == [
        "Ida Renn", "",
    ]  # fmt: skip


def test_a_union_of_teachers_is_no_teacher_and_goldman_nobody(names: Names) -> None:
    assert names("[The National Union of Teachers] spoke. [Goldman Sachs] spoke.") == [
        "National Union of Teachers", "Goldman Sachs",
    ]  # fmt: skip


def test_a_chief_of_one_thing_is_not_the_chief_of_another(names: Names) -> None:
    assert names(
        "[Chief executive Ida Renn] spoke. [The finance chief] spoke. [CFO Otto Weil] left."
        " [The finance chief] spoke. [Police chief Bram Sund] spoke. [The police chief] spoke."
    ) == ["Ida Renn", "", "Otto Weil", "Otto Weil", "Bram Sund", "Bram Sund"]


def test_bodies_whose_names_look_like_titles_and_names(names: Names) -> None:
    assert names("[Scotland Yard] spoke. [Doctors Without Borders] spoke. [MSF] spoke.") == [
        "Metropolitan Police", "Médecins Sans Frontières", "Médecins Sans Frontières",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[Russia 24] said so. [France 24] did not.", ["Russia 24", "France 24"]),
        ("[Unit 8200] said so.", ["Unit 8200"]),
        ("[Radio 2] said so. [The station] repeated it.", ["Radio 2", "Radio 2"]),
        ("[Channel 5] said so. [Channel 4] denied it.", ["Channel 5", "Channel 4"]),
        ("[Sund Rail] said so. [The station] was shut.", ["Sund Rail", ""]),
        ("[Witness 3] said so. [Article 5] says so.", ["", ""]),
    ],
)
def test_a_name_with_a_number_is_a_body(names: Names, text: str, wanted: list[str]) -> None:
    assert names(text) == wanted

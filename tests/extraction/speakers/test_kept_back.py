"""Names that come late, offices that nobody fills, and two who stand for more than a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Names = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            (
                "[The head of one of the nation's largest insulin makers] spoke to senators.\n\n"
                "“We set our prices alone,” Ida Renn, chief executive of Merrow, said on Monday."
            ),
            "Ida Renn",
        ),
        (
            (
                "It rained, [the senior United Nations official for the region] spoke.\n"
                "\nIDA RENN-WEIL, Special Envoy for the two countries, reported that it rained."
            ),
            "Ida Renn-Weil",
        ),
        (
            (
                "[The head of a union] spoke on Monday.\n\n"
                "Ida Renn, an economist at Sund Bank, said it was wrong."
            ),
            "",
        ),
        ("[Their commander], who goes by the name of Mono, spoke.", "Mono"),
        ("[The chief], known as the lion of Veld, spoke.", ""),
    ],
)
def test_who_is_named_after_the_description(names: Names, marked: str, wanted: str) -> None:
    assert names(marked) == [wanted]


def test_a_shadow_is_not_who_has_the_office(names: Names) -> None:
    assert names(
        "[Opposition speaker Ida Renn] spoke.\n\nEnvironment Secretary Otto Weil spoke."
        " [The shadow environment secretary] spoke. [The environment secretary] spoke."
    ) == ["Ida Renn", "", "Otto Weil"]


def test_no_table_has_a_shadow_minister(names: Names) -> None:
    assert names("LONDON, March 5 (X) - [The shadow foreign secretary] spoke.") == [""]
    assert names("LONDON, March 5 (X) - [The foreign secretary] spoke.") == ["David Cameron"]


def test_a_table_that_the_article_contradicts_fills_no_office(names: Names) -> None:
    spoke = "[The president of France] spoke."
    assert names(f"Prime Minister Ida Renn of Barbados came. {spoke}") == [""]
    assert names(f"President Volodymyr Zelensky of Ukraine came. {spoke}") == ["Emmanuel Macron"]
    assert names(f"Former Prime Minister Ida Renn of Barbados came. {spoke}") == ["Emmanuel Macron"]


def test_who_is_it_no_longer_is_not_it(names: Names) -> None:
    assert names("Former French President Ida Renn came. [The French president] spoke.") == [
        "Emmanuel Macron"
    ]


def test_an_office_whose_holder_has_no_name_here_is_that_of_the_state(names: Names) -> None:
    kyiv = "KYIV, March 5 (X) - It rained."
    assert (
        names(f"{kyiv} [The president's office] spoke. [The presidential office] spoke.")
        == ["Office of the President of Ukraine"] * 2
    )
    assert names("President Ida Renn of Veldania came. [The president's office] spoke.") == [
        "Office of Ida Renn"
    ]


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (
            "The talks between the Government of the Republic of Yemen and Ansar Allah ended.",
            "Government of Yemen+Ansar Allah",
        ),
        ("Talks between France and Germany ended, and a deal between Spain and Italy.", ""),
        ("Talks between Ida Renn and Otto Weil ended.", "Ida Renn+Otto Weil"),
    ],
)
def test_the_two_parties(names: Names, before: str, wanted: str) -> None:
    assert names(f"{before} [The two parties] spoke.") == [wanted]


def test_two_ministers_are_not_the_deputy_beside_them(names: Names) -> None:
    assert names(
        "Minister of Transport Ida Renn received her counterpart from the Republic of Moldova,"
        " Otto Weil. Deputy Minister Bram Sund joined. [The two ministers] spoke."
    ) == ["Ida Renn+Otto Weil"]


def test_he_and_the_other_by_what_he_is(names: Names) -> None:
    assert names(
        "Saudi Energy Minister Prince Otto Weil spoke. [Russian minister Bram Sund] spoke."
        " [He] and the Saudi minister rejected it."
    ) == ["Bram Sund", "Bram Sund+Otto Weil"]


def test_it_is_whom_the_sentence_before_tells_of(names: Names) -> None:
    told = "[The Chinese embassy] spoke.\n\n"
    service = "The domestic intelligence service, the AIVD, had seen it coming. [It] spoke."
    assert names(told + service)[1] == "AIVD"
    assert names(f"{told}The plan was bad. [It] spoke.")[1] == "Embassy of China"


def test_she_is_whom_her_paragraph_is_about(names: Names) -> None:
    assert names(
        "[Ida Renn] spoke.\n\nFalmata Abba, 34, is one of those there. “It burned,” [she] said."
    ) == ["Ida Renn", "Falmata Abba"]


def test_the_report_is_whose_allegations_were_answered(names: Names) -> None:
    told = "[Nordwerk] rejected allegations by Greywater Research.\n\n[The report] spoke."
    assert names(told) == ["Nordwerk", "Greywater Research"]
    assert (
        names("The Sund Institute met. [The institute] spoke. [The report] spoke.")
        == ["Sund Institute"] * 2
    )


def test_a_board_and_a_navy_by_what_was_named_before(names: Names) -> None:
    assert names("The Chairman of the Board, Otto Weil, came. [The Board] spoke.") == ["Board"]
    assert names("The Sri Lankan Navy seized it. [The Navy] spoke.") == ["Navy of Sri Lanka"]
    assert names("The Indian Navy met the Sri Lankan Navy. [The navy] spoke.") == ["Navy"]

"""Companies by their full names; what stands before a name and is none of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]


def test_what_a_firm_does_stands_before_its_name(speakers: Speakers) -> None:
    found = speakers(
        "LIMA, Nov 5 (Pacific Metals News) - [Canadian miner Laurentine Copper] spoke."
        " [The company] spoke. [Laurentine] spoke. [Bearing maker Kitamura Seiki] spoke."
        " [Kitamura] spoke. [The Dutch brewer Merrow Vale] spoke. [Filmmaker Otto Weil] spoke."
    )
    assert [(s.name, s.kind.value) for s in found] == [
        *[("Laurentine Copper", "organisation")] * 3, *[("Kitamura Seiki", "organisation")] * 2,
        ("Merrow Vale", "organisation"), ("Otto Weil", "person"),
    ]  # fmt: skip


def test_a_short_name_is_the_whole_one(names: Names) -> None:
    text = "Sir Otto Weil said Severn Vale Water had spilt. [Severn Vale] spoke. [It] spoke."
    assert names(text) == ["Severn Vale Water"] * 2


def test_the_stop_of_co_is_of_the_name_unless_it_ends_the_sentence(names: Names) -> None:
    assert (
        names("[Harukaze Motor Co.] admitted it. [The company] spoke.")
        == ["Harukaze Motor Co."] * 2
    )
    assert names("He left Harukaze Motor Co. [The company] spoke.") == ["Harukaze Motor Co"]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Ida Renn left the turbine maker Isarwerk AG.", "Isarwerk AG"),
        ("Depositors sued the Banque du Cèdre et d'Orient, the largest.", ""),
    ],
)
def test_the_company_is_what_a_legal_form_says(names: Names, before: str, name: str) -> None:
    assert names(f"{before} [The company], which is not accused, spoke.") == [name]


def test_the_bank_may_be_called_so_abroad(names: Names) -> None:
    text = "Depositors sued Banque du Cèdre et d'Orient, the largest. [The bank] spoke."
    assert names(text) == ["Banque du Cèdre et d'Orient"]


def test_what_a_fund_owns_is_no_title_of_it(names: Names) -> None:
    text = "Ida Renn, owner of the Sund, came. [The Biddle Fund, the chain's owner], spoke."
    assert names(text) == ["Biddle Fund"]


def test_which_is_the_whole_name_before_it(names: Names) -> None:
    assert names("It was not enough for the Food and Factory Workers' Union, [which] spoke.") == [
        "Food and Factory Workers' Union"
    ]
    assert names("He wrote to the bank of Veld, [which] spoke.") == [""]


@pytest.mark.parametrize(
    "mention",
    ["MK Ida Renn", "New Democrat Ida Renn", "Liberal Democrat Ida Renn", "Republican Ida Renn",
     "Food and Consumer Affairs Minister Ida Renn", "Trinamool's Ida Renn-Weil"],
)  # fmt: skip
def test_a_party_or_a_portfolio_is_no_part_of_a_name(names: Names, mention: str) -> None:
    assert names(f"It rained. [{mention}] spoke.")[0] in ("Ida Renn", "Ida Renn-Weil")


def test_delegates_in_capitals_and_their_states(speakers: Speakers) -> None:
    found = speakers(
        "Debate\n\nDESTA WOLDE-GIORGIS, envoy, reported. [OMER EL-TAYEB HASSOUN (Sudan)] spoke."
        " [WU SHENGLIN (China)] spoke. [The representative of Chad] spoke. [IDA RENN] spoke."
    )
    assert [(s.name, s.country) for s in found] == [
        ("Omer El-Tayeb Hassoun", "SD"), ("Wu Shenglin", "CN"), ("", ""), ("Ida Renn", ""),
    ]  # fmt: skip


def test_where_a_sentence_is_set_owns_nothing(names: Names) -> None:
    text = "In Lyon, the firm's owner, Valdoise, paid. [The Auditor-General] spoke."
    assert names(text) == [""]


def test_a_body_that_goes_by_one_word_is_in_its_longer_names(names: Names) -> None:
    assert names(
        "“It was hard,” Nissan President Ida Renn said. [Nissan] says it plans more."
        " [The head of struggling automaker Nissan Motor] spoke. [The company's labor union] spoke."
        " [The subsidiary, Nissan Shatai] spoke."
    ) == ["Nissan Motor", "Ida Renn", "Labor Union", "Nissan Shatai"]


def test_a_name_that_was_cut_goes_on(names: Names) -> None:
    assert names("[The United Dock] Workers union ended it. [The company] spoke.") == [
        "United Dock Workers union", "",
    ]  # fmt: skip
    assert names("[The Norpress] Monday edition ended it.") == ["Norpress"]


def test_somebodys_lawyer_is_nobody_elses(names: Names) -> None:
    text = "Ida Renn, a lawyer for Merrow, came. [Otto Weil's lawyer] spoke."
    assert names(f"{text} [Merrow's lawyer] spoke.") == ["", "Ida Renn"]


def test_a_ministry_by_its_nation_is_the_one_named_before(names: Names) -> None:
    assert names(
        "[China's defence ministry] spoke. [The Chinese ministry] spoke. [The Russian ministry]"
        " spoke. [Manila's coastguard] spoke."
    ) == ["Ministry of Defence of China"] * 2 + ["", "Coast Guard of the Philippines"]


def test_who_heads_a_part_of_the_un_heads_no_state_and_not_all_of_it(names: Names) -> None:
    assert names(
        "Uganda President Ida Renn came. [The head of United Nations peacekeeping] spoke."
        " [The senior United Nations official in that country] spoke."
    ) == ["", ""]
    assert names("It rained. [The head of the IMF] spoke.") == ["Kristalina Georgieva"]


def test_letters_of_an_office_are_who_has_it(names: Names) -> None:
    assert names("Deputy County Commissioner Ida Renn came. [The DCC] spoke. [The MCA] spoke.") == [
        "Ida Renn", "",
    ]  # fmt: skip
    assert names("The MP arrived after the area MCA, Otto Weil, had left. [The MP] spoke.") == [""]


def test_a_paper_is_named_without_what_it_is(names: Names) -> None:
    assert names(
        "[The Ukrainska Pravda online newspaper] spoke. [The South Korean newspaper] spoke."
        " [The UN refugee agency] spoke. UNHCR left. [The refugee agency] spoke."
    ) == ["Ukrainska Pravda", "", "UNHCR", "UNHCR"]


def test_a_surname_that_firms_have_too(names: Names) -> None:
    assert names(
        "[Prime Minister Salvador del Merrow Solar] spoke. [Prime Minister Ida del Solar] spoke."
        " [Del Solar] spoke. [Acme Solar] spoke. [Communities in Veld] spoke."
    )[1:] == ["Ida del Solar", "Ida del Solar", "Acme Solar", ""]

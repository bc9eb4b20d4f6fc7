"""Whose head a title means: of which body, which party, which state, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

Names = Callable[..., list[str]]
DAY = date(2022, 2, 24)
MALPASS = "World Bank President David Malpass came."


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            (
                "[The head of the IMF] spoke. [The head of the World Bank] spoke. [The"
                " WHO chief] spoke."
                " [The head of the union] spoke."
            ),
            ["Kristalina Georgieva", "David Malpass", "Tedros Adhanom Ghebreyesus", ""],
        ),
        (
            (
                "[NATO's secretary general] spoke. [The head of the European Commission] spoke."
                " [The head of NATO] spoke. [The UN secretary-general] spoke."
            ),
            ["Jens Stoltenberg", "Ursula von der Leyen", "Jens Stoltenberg", "António Guterres"],
        ),
        (
            (
                f"{MALPASS} [The bank's president] spoke. [The bank chief] spoke."
                " [The head of the institution] spoke. [The university's president] spoke."
            ),
            ["David Malpass", "David Malpass", "David Malpass", ""],
        ),
        (
            (
                "European Council President Charles Michel came. [The president of the"
                " Union] spoke."
                " [The Commission president] spoke. [The EU's foreign policy chief] spoke."
            ),
            ["Charles Michel", "", "Josep Borrell"],
        ),
        ("Police chief Otto Weil came. [The WHO chief] spoke.", ["Tedros Adhanom Ghebreyesus"]),
        ("NTU president Otto Weil came. [The union's president] spoke.", ["Otto Weil"]),
        ("FC Sund president Otto Weil came. [The club president] spoke.", ["Otto Weil"]),
        ("Managing Director Ida Renn came. [The IMF chief] spoke.", ["Ida Renn"]),
    ],
)
def test_the_head_of_a_body_is_that_bodys(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked, DAY) == wanted


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("The club president", ""),
        ("The university's president", ""),
        ("The president of the court", ""),
        ("The party leader", ""),
        ("The union leader", ""),
        ("The president of the republic", "Emmanuel Macron"),
        ("The French leader", "Emmanuel Macron"),
        ("The president", "Emmanuel Macron"),
    ],
)
def test_who_leads_a_state_is_no_club_president(names: Names, mention: str, name: str) -> None:
    assert names(f"French President Emmanuel Macron came. [{mention}] spoke.", DAY) == [name]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Prime Minister Ida Renn met Otto Weil. [The opposition leader] spoke.", [""]),
        ("Prime Minister Ida Renn met Otto Weil. [The Leader of the Opposition] spoke.", [""]),
        ("Prime Minister Ida Renn met Otto Weil. [The Dusk Front leader] spoke.", [""]),
        ("Prime Minister Ida Renn met Otto Weil. [The leader of Dusk Front] spoke.", [""]),
        (
            ("Dusk Front leader Otto Weil met Prime Minister Ida Renn."
                " [The opposition leader] spoke."
            " [The Dusk Front leader] spoke."),
            ["Otto Weil", "Otto Weil"],
        ),
        ("Opposition leader Otto Weil met Prime Minister Ida Renn. [The opposition leader] spoke.",
         ["Otto Weil"]),
        ("Prime Minister Ida Renn came. [The prime minister and party leader] spoke.",
         ["Ida Renn"]),
        ("Prime Minister Ida Renn came. [The ruling party leader] spoke.", ["Ida Renn"]),
        ("Prime Minister Ida Renn and her Dusk Front came. [The Dusk Front leader] spoke.",
         ["Ida Renn"]),
        ("Dawn Party leader and Prime Minister Ida Renn came. [The Dawn Party leader] spoke.",
         ["Ida Renn"]),
        ("President Ida Renn of Brezhen came. [The Brezhen leader] spoke.", ["Ida Renn"]),
        ("Police chief Otto Weil came. [The opposition leader] spoke.", [""]),
        ("Sund League leader Otto Weil came. [The Dusk Front leader] spoke.", [""]),
        ("Opposition leader Otto Weil came. [The Dusk Front leader] spoke.", ["Otto Weil"]),
        ("Union leader Otto Weil came. [The Solidarity leader] spoke.", ["Otto Weil"]),
        ("DF leader Otto Weil came. [The Dusk Front leader] spoke.", ["Otto Weil"]),
    ],
)  # fmt: skip
def test_who_governs_leads_no_party_that_the_article_does_not_give_him(
    names: Names, marked: str, wanted: list[str]
) -> None:
    assert names(marked, DAY) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Police chief Otto Weil met Ida Renn. [The county chief] spoke. [The chief] spoke.",
         ["", "Otto Weil"]),
        ("County police chief Otto Weil came. [The county chief] spoke.", ["Otto Weil"]),
        ("Police chief Otto Weil came. [The department's chief] spoke.", ["Otto Weil"]),
    ],
)  # fmt: skip
def test_a_police_chief_is_no_county_chief(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked, DAY) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[The Dutch president] spoke. [The Dutch king] spoke.", ["", "Willem-Alexander"]),
        ("President Emmanuel Macron came. [The pontiff] spoke.", ["Francis"]),
        ("Pope Francis came. [The pontiff] spoke.", ["Francis"]),
        ("[The Coptic pope] spoke.", [""]),
        ("German Chancellor Olaf Scholz came. [The conservative leader] spoke.", [""]),
        ("[The German leader] spoke. [The French leader] spoke. [The Pakistani leader] spoke.",
         ["Olaf Scholz", "Emmanuel Macron", ""]),
        ("[The leaders of France and Germany] spoke.", ["Emmanuel Macron+Olaf Scholz"]),
    ],
)  # fmt: skip
def test_who_leads_a_state_by_what_they_are_called(
    names: Names, marked: str, wanted: list[str]
) -> None:
    assert names(marked, DAY) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Iraqi President Saddam Hussein came.\n\nIn Washington, [the president] spoke.",
         ["Joe Biden"]),
        ("Ukraine's President Volodymyr Zelenskiy spoke. In Moscow, [the president] spoke.",
         ["Vladimir Putin"]),
        ("France's President Macron flew to Washington. In Washington, [the president] spoke.",
         ["Emmanuel Macron"]),
        ("French President Emmanuel Macron came. In Paris, [the president] spoke.",
         ["Emmanuel Macron"]),
        ("French President Emmanuel Macron came. In Brussels, [the president] spoke.",
         ["Emmanuel Macron"]),
        ("President Tomas Aral came. In Lagos, [the president] spoke.", ["Tomas Aral"]),
    ],
)  # fmt: skip
def test_the_president_in_another_capital(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked, DAY) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Dr. Luis Ortega met Professor Maria Gomez. [The doctor] spoke.", ["Luis Ortega"]),
        ("Dr. Luis Ortega met Health Minister Dr Ida Renn. [The doctor] spoke.", ["Luis Ortega"]),
        ("Dr. Luis Ortega met Tomas Aral, a doctor. [The doctor] spoke.", ["Tomas Aral"]),
        ("Luis Ortega met Maria Gomez. [The doctor] spoke.", [""]),
    ],
)
def test_the_doctor_is_who_is_called_so(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked, DAY) == wanted

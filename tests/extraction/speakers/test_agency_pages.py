"""What pages of agencies, companies, courts and central banks told of who speaks, reworded."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]

CASES = {
    "what sort of company it is stands before its name": (
        "It was found, [state-owned oil giant NOROIL] announced.",
        ["NOROIL"],
    ),
    "an agency by its letters, with what it is for": (
        "It rained, [the ORNA student news agency] reported.",
        ["ORNA"],
    ),
    "an adjective before an agency is no name": (
        "It rained, [the Norvian student news agency] reported.",
        [""],
    ),
    "whoever leads a government, it is its state's": (
        "[The Muslim-led Bosnian government] spoke.",
        ["Government of Bosnia and Herzegovina"],
    ),
    "a spokesman before those he speaks for": (
        "[John Mills, spokesman for the mediators, Lord Weil and Otto Brandt,] spoke.",
        ["John Mills"],
    ),
    "two who are joined both speak": (
        "[Ida Renn, spokeswoman, and Otto Brandt] spoke.",
        ["Ida Renn+Otto Brandt"],
    ),
    "leaders of peoples are no leaders of states": (
        "Bosnia, Serbia and Croatia met. [Bosnian Serb, Muslim and Croat leaders] spoke.",
        [""],
    ),
    "what stands in brackets behind a bank is what it goes by": (
        "The Bank of Norrmark (Banrico) met. [Banrico] spoke.",
        ["Bank of Norrmark"],
    ),
    "whose executive is named is a company": (
        "[Norbridge] spoke. Norbridge executive Ida Renn came. [The company] spoke.",
        ["Norbridge", "Norbridge"],
    ),
    "a board is no company": (
        "[Company spokesman Otto Brandt] had asked the National Energy Board. [The company] spoke.",
        ["Otto Brandt", ""],
    ),
    "the end of a name in small letters": (
        "They asked the National Energy Board. [The energy board] spoke.",
        ["National Energy Board"],
    ),
    "the police of a state": (
        "[Kenyan police] spoke. [Police] spoke. [Kenyan police officers] spoke.",
        ["Police", "Police", ""],
    ),
    "an armed group goes on as the group": (
        "Nairobi blamed al-Shabaab. [The group] spoke.",
        ["al-Shabaab"],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_who_speaks(case: tuple[str, list[str]], names: Names) -> None:
    marked, expected = case
    assert names(marked) == expected


def test_a_seat_is_not_whom_one_speaks_for(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "[Wendy Reyk, spokeswoman for Casper, Wyoming-based True Companies, its owner,] spoke."
    (one,) = speakers(marked)
    assert (one.name, one.on_behalf_of) == ("Wendy Reyk", "True Companies")


def test_a_company_spokesman_is_not_the_regulators(
    speakers: Callable[..., list[Speaker]],
) -> None:
    marked = "They asked the National Energy Board. [Company spokesman Otto Brandt] spoke."
    assert speakers(marked)[0].on_behalf_of == ""

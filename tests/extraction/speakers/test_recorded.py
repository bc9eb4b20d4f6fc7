"""Who bears a title by the table, named without it: the former president, the vice president."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.extraction.speakers import Resolution

Names = Callable[..., list[str]]
Resolve = Callable[..., list[Resolution]]


@pytest.mark.parametrize(
    ("text", "day", "wanted"),
    [
        (
            "President Joe Biden left. Donald Trump came. [The former president] spoke.",
            date(2021, 6, 10),
            ["Donald Trump"],
        ),
        (
            "Prime Minister Rishi Sunak left. Boris Johnson came. [The former premier] spoke.",
            date(2022, 11, 10),
            ["Boris Johnson"],
        ),
        (
            "President Barack Obama left. George W. Bush came. [The former president] spoke.",
            date(2009, 3, 10),
            ["George W. Bush"],
        ),
        (
            "Kamala Harris came on Tuesday. [The vice president] spoke.",
            date(2024, 9, 10),
            ["Kamala Harris"],
        ),
        (
            "Mike Pompeo came. [The secretary of state] spoke.",
            date(2018, 10, 7),
            ["Mike Pompeo"],
        ),
        (
            "Hakan Fidan met Sergei Lavrov. [The Russian minister] spoke.",
            date(2024, 3, 1),
            ["Sergey Lavrov"],
        ),
        (
            "PARIS - Joe Biden met Emmanuel Macron. [The president] spoke.",
            date(2021, 6, 10),
            ["Emmanuel Macron"],
        ),
        (
            "Olaf Scholz left. [His defence minister] spoke.\n\nBoris Pistorius told them so.",
            date(2024, 3, 3),
            ["Boris Pistorius"],
        ),
        (
            "[Former President George Bush] spoke of his sons.",
            date(2002, 11, 1),
            ["George H. W. Bush"],
        ),
    ],
)
def test_who_has_or_had_the_office(names: Names, text: str, day: date, wanted: list[str]) -> None:
    assert names(text, day) == wanted


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("President Joe Biden spoke of it. [The former president] left.", date(2021, 6, 10)),
        ("Joe Biden met Emmanuel Macron. [The president] spoke.", date(2021, 6, 10)),
        ("Donald Trump met Barack Obama. [The former president] spoke.", date(2021, 6, 10)),
        ("Kamala Harris came. [The secretary of state] spoke.", date(2019, 9, 10)),
    ],
)
def test_of_nobody_or_of_two_nobody_is_meant(names: Names, text: str, day: date) -> None:
    assert names(text, day) == [""]


def test_who_is_called_former_may_be_in_the_office_of_another(names: Names) -> None:
    text = "Mayor Otto Weil resigned. [The former mayor] spoke."
    assert names(text, date(2024, 3, 1)) == ["Otto Weil"]


def test_another_initial_is_another_person(names: Names) -> None:
    text = "In the United States, [George Q. Bush] spoke."
    assert names(text, date(2004, 3, 1)) == ["George Q. Bush"]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Greek Finance Minister Yanis Varoufakis", "Greek Finance Minister"),
        ("Greek minister Yanis Varoufakis", "Economy Minister of Greece"),
        ("German Defence Minister Boris Pistorius", "Defence Minister of Germany"),
    ],
)
def test_the_article_knows_the_portfolio(resolve: Resolve, words: str, role: str) -> None:
    day = date(2024, 3, 3) if "German" in words else date(2015, 7, 2)
    (found,) = resolve(f"[{words}] spoke.", day)
    assert [one.role for one in found.speakers] == [role]

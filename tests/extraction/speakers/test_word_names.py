"""Names that are words besides: months, titles that are first names, what stands before a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("[Theresa May] said so. [May] said no.", ["Theresa May"] * 2),
        ("[Mrs May] said so.", ["Theresa May"]),
        ("[Prime Minister May] said so. “No,” [May] said.", ["Theresa May"] * 2),
        ("[Ida March] said so. The move in May, [March] said, was no good.", ["Ida March"] * 2),
        # Nobody is called so.
        ("[Ida Renn] said so. [May] said no.", ["Ida Renn", ""]),
        ("[Ida Renn] spoke on Friday May 6. [May] said no.", ["Ida Renn", ""]),
    ],
)
def test_month_is_a_surname_where_the_text_names_one_so(
    names: Names, text: str, who: list[str]
) -> None:
    assert names(text, date(2018, 3, 14)) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Mark Hill and his brother Dean were jailed. [Dean Hill] said so. [Mark Hill] said no.",
            ["Dean Hill", "Mark Hill"],
        ),
        (
            "The brothers Mark and Earl Hill went. [Mark Hill] said so. [Earl Hill] said no.",
            ["Mark Hill", "Earl Hill"],
        ),
        ("[Mark Hill] said so. [Dean Hill, 24,] said no.", ["Mark Hill", "Dean Hill"]),
        # A dean, and a judge.
        ("[Mark Hill], the dean, said so. [Dean Hill] said no.", ["Mark Hill"] * 2),
        ("[Mark Hill] of the law school said so. [Dean Hill] said no.", ["Mark Hill"] * 2),
        ("[Judge Mark Hill] met his brother Otto. [Judge Hill] said no.", ["Mark Hill"] * 2),
    ],
)
def test_title_may_be_a_first_name(names: Names, text: str, who: list[str]) -> None:
    assert names(text) == who


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("Chief Constable Sara Thornton", "Sara Thornton", "Chief Constable"),
        ("Deputy Chief Constable Otto Weil", "Otto Weil", "Deputy Chief Constable"),
        ("Detective Chief Inspector Helen Marsh", "Helen Marsh", "Detective Chief Inspector"),
        ("Police spokesperson Assistant Inspector Ida Renn", "Ida Renn", "Police spokesperson"),
        ("PC Gary Whelan", "Gary Whelan", ""),
        ("Landlady Sue Pring", "Sue Pring", ""),
        ("Victim Sharon Keane", "Sharon Keane", ""),
        ("Bridges minister Lord Renn", "Lord Renn", "Bridges minister"),
        ("Police chief Sir Ian Renn", "Ian Renn", "Police chief"),
        ("First Lady Ida Renn", "Ida Renn", "First Lady"),
        ("Lord Mayor Otto Weil", "Otto Weil", "Lord Mayor"),
        ("Sharon Keane Pring", "Sharon Keane Pring", ""),
    ],
)
def test_what_stands_before_a_name_is_none_of_it(
    speakers: Speakers, mention: str, name: str, role: str
) -> None:
    (one,) = speakers(f"[{mention}] said so.")
    assert (one.name, one.role) == (name, role)

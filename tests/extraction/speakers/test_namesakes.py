"""Two of one surname: who holds an office, who goes by the surname alone, whose wife is meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]


@pytest.mark.parametrize(
    ("day", "text", "who"),
    [
        (
            date(1998, 8, 18),
            "[President Clinton] said that he had misled people. [Hillary Clinton] said she knew.",
            ["Bill Clinton", "Hillary Clinton"],
        ),
        (
            date(1998, 8, 18),
            "[Hillary Clinton] said she knew. [President Clinton] said no. [Clinton] was sorry.",
            ["Hillary Clinton", "Bill Clinton", "Bill Clinton"],
        ),
        (
            date(2002, 3, 1),
            "[President Bush] said so. [Florida Governor Jeb Bush] said no.",
            ["George W. Bush", "Jeb Bush"],
        ),
        (
            date(1990, 3, 1),
            "[President Bush] said so. [Barbara Bush] said no.",
            ["George H. W. Bush", "Barbara Bush"],
        ),
        (
            date(2018, 6, 1),
            "[President Moon] of South Korea said so. His adviser [Moon Chung-in] said no.",
            ["Moon Jae-in", "Moon Chung-in"],
        ),
        (
            date(2006, 8, 1),
            "[President Kaczynski] said so. [Jaroslaw Kaczynski] said no.",
            ["Lech Kaczyński", "Jarosław Kaczyński"],
        ),
        (
            date(2019, 6, 1),
            "[Donald Trump Jr.] said so. [President Trump] said no.",
            ["Donald Trump Jr", "Donald Trump"],
        ),
        # No table knows them; what he or she says does.
        (
            date(2018, 6, 1),
            "[President Renn] said that he would go. [Laura Renn] said no.",
            ["Renn", "Laura Renn"],
        ),
        # One person: another first name of the holder, a president of something else.
        (
            date(2021, 6, 1),
            "[President Biden] said so. [Joseph Biden] said no.",
            ["Joe Biden", "Joe Biden"],
        ),
        (
            date(2005, 6, 1),
            "The union's president, [Keith Bush], said so. [President Bush] said no.",
            ["Keith Bush", "Keith Bush"],
        ),
        (
            date(2018, 6, 1),
            "[President Renn] said so. [Laura Renn] said no.",
            ["Laura Renn", "Laura Renn"],
        ),
    ],
)
def test_title_of_rank_means_its_holder(names: Names, day: date, text: str, who: list[str]) -> None:
    assert names(text, day) == who


def test_wife_of_a_president_has_not_his_office(speakers: Speakers) -> None:
    text = "[President Bush] said so. [First lady Laura Bush] said no."
    roles = [one.role for one in speakers(text, date(2005, 3, 1))]
    assert roles[0] == "President of the United States"
    assert "President" not in roles[1]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "[Barack Obama] said so. [Michelle Obama] said no.\n\n“I love her,” [Obama] said.",
            ["Barack Obama", "Michelle Obama", "Barack Obama"],
        ),
        (
            "[President Barack Obama] said so. [Michelle Obama] said no. [Obama] said she knew.",
            ["Barack Obama", "Michelle Obama", "Michelle Obama"],
        ),
        (
            "[Otto Renn] said so. His wife, [Ida Renn], said no. [Renn] was glad.",
            ["Otto Renn", "Ida Renn", "Otto Renn"],
        ),
        (
            "[Ida Renn] said so. Her husband, [Otto Renn], said no. [Renn] was glad.",
            ["Ida Renn", "Otto Renn", "Ida Renn"],
        ),
        (
            "[Lawyer Otto Renn], for Ida Renn, said no. [Renn] said she had been framed.",
            ["Otto Renn", "Otto Renn"],
        ),
        (
            "[President Barack Obama] said so. [Otto Obama Jr.] said no. [Mr. Obama] was glad.",
            ["Barack Obama", "Otto Obama Jr", "Barack Obama"],
        ),
        # Two whom nothing relates: the last one spoken of.
        (
            "[Otto Renn] said so. [Ida Renn] said no. [Renn] was glad.",
            ["Otto Renn", "Ida Renn", "Ida Renn"],
        ),
        (
            "[President Barack Obama] said so. [Tom Obama], a nurse, said no. [Obama] was glad.",
            ["Barack Obama", "Tom Obama", "Tom Obama"],
        ),
        (
            "[Michelle Obama] said so. [President Barack Obama] said no. [Obama] was glad.",
            ["Michelle Obama", "Barack Obama", "Barack Obama"],
        ),
        (
            "[Otto Renn], a lawyer, said so. [Ida Renn] said no. [Renn] was glad.",
            ["Otto Renn", "Ida Renn", "Ida Renn"],
        ),
    ],
)
def test_surname_alone_is_whom_the_article_is_about(
    names: Names, text: str, who: list[str]
) -> None:
    assert names(text, date(2012, 11, 7)) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "[Nelson Mandela] said so. [His wife, Winnie], said no. [Mrs. Mandela] was glad.",
            ["Nelson Mandela", "Winnie Mandela", "Winnie Mandela"],
        ),
        (
            "[Dick Cheney's wife, Lynne], said so. [Mrs. Cheney] said no.",
            ["Lynne Cheney", "Lynne Cheney"],
        ),
        ("[Dick Cheney's wife, Lynne], said so.", ["Lynne Cheney"]),
        ("[Bob Dole] said no. [Mrs. Dole] said so.", ["Bob Dole", "Mrs. Dole"]),
        ("[Lady Weil] said no. [Sir Otto Weil] said so.", ["Lady Weil", "Otto Weil"]),
        (
            "[President Clinton] said so. [Mrs. Clinton] said no. [Clinton] was glad.",
            ["Bill Clinton", "Mrs. Clinton", "Bill Clinton"],
        ),
        # Whose wife Ida is, nobody knows.
        (
            "[Bob Dole] said no. Otto Weil came with his wife, Ida. [Mrs. Dole] said so.",
            ["Bob Dole", "Mrs. Dole"],
        ),
        # A woman with a man's first name; an honorific that tells her from nobody.
        ("[Jean Renn], a teacher, said she knew. [Ms. Renn] said no.", ["Jean Renn", "Jean Renn"]),
        ("[Lee Renn] said so. [Mrs. Renn] said no.", ["Lee Renn", "Lee Renn"]),
        ("[Otto Renn] said so. [Ms. Renn] said no.", ["Otto Renn", "Otto Renn"]),
        (
            "[Otto Renn] and his sister said so. [Ms. Renn] said no.",
            ["Otto Renn", "Ms. Renn"],
        ),
        ("[Nelson Mandela] said so. [Ms. Mandela] said no.", ["Nelson Mandela", "Ms. Mandela"]),
        ("[Mrs. Renn] said no.", ["Renn"]),
        ("[Ida Renn] said no. [Mrs. Renn] said so.", ["Ida Renn", "Ida Renn"]),
    ],
)
def test_mrs_is_no_man(names: Names, text: str, who: list[str]) -> None:
    assert names(text, date(1996, 4, 10)) == who


@pytest.mark.parametrize(
    ("day", "text", "who"),
    [
        (date(1998, 3, 3), "[Mrs. Clinton] said so.", "Clinton"),
        (date(2014, 3, 3), "[Mr. Merkel] said so.", "Merkel"),
        (date(1998, 3, 3), "[Mr. Clinton] said so.", "Bill Clinton"),
        (date(2005, 3, 3), "[Mrs. Arroyo] of the Philippines said so.",
         "Gloria Macapagal Arroyo"),
    ],
)  # fmt: skip
def test_leader_of_the_other_sex_is_not_meant(names: Names, day: date, text: str, who: str) -> None:
    assert names(text, day) == [who]


def test_first_name_of_a_child_is_no_ministers_surname(speakers: Speakers) -> None:
    text = "Former French prime minister Francois Fillon went. [Their daughter Marie] said so."
    (marie,) = speakers(text, date(2020, 10, 10))
    assert (marie.name, marie.qid, marie.reason) == (
        "Marie", "", "the article gives no surname"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("[Clinton] said so.", "Clinton"),
        ("[Hillary Clinton] said so.", "Hillary Clinton"),
        ("[Putin] said so.", "Vladimir Putin"),
    ],
)
def test_without_a_day_a_surname_needs_a_single_leader(names: Names, text: str, who: str) -> None:
    assert names(f"WASHINGTON, Feb. 24 (AP) - {text}", None) == [who]

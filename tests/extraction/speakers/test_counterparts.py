"""“His Kazakh counterpart”, “her host”, and two states that speak with one voice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

Names = Callable[..., list[str]]
DAY = date(2022, 6, 21)


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            (
                "Tanzanian government spokesman Gerson Msigwa came. [Kenyan President"
                " Uhuru Kenyatta]"
                " spoke. [His Tanzanian counterpart] spoke."
            ),
            ["Uhuru Kenyatta", "Samia Suluhu Hassan"],
        ),
        (
            (
                "Turkish President Tayyip Erdogan came. [Russia's foreign minister] spoke."
                " [His Turkish counterpart] spoke."
            ),
            ["Sergey Lavrov", "Mevlüt Çavuşoğlu"],
        ),
        (
            (
                "[Russia's foreign minister] spoke. [Turkish President Tayyip Erdogan]"
                " spoke. [His Turkish counterpart] spoke."
            ),
            ["Sergey Lavrov", "Recep Tayyip Erdoğan", "Mevlüt Çavuşoğlu"],
        ),
        (
            (
                "[German Chancellor Olaf Scholz] met French President Emmanuel Macron."
                " [His French counterpart] spoke."
            ),
            ["Olaf Scholz", "Emmanuel Macron"],
        ),
        (  # the French prime minister, or the president?
            "[German Chancellor Olaf Scholz] spoke. [His French counterpart] spoke.",
            ["Olaf Scholz", ""],
        ),
        (
            "[German Chancellor Olaf Scholz] spoke. [His Spanish counterpart] spoke.",
            ["Olaf Scholz", "Pedro Sánchez"],
        ),
        (
            (
                "Armenian Foreign Minister Ararat Mirzoyan came. [Azerbaijani"
                " President Ilham Aliyev]"
                " spoke. [His Armenian counterpart] spoke."
            ),
            ["Ilham Aliyev", ""],
        ),
        (
            (
                "Fredrick Odongo, chairman of the club, came. [Kenya's fisheries minister, Joyce"
                " Barasa,] spoke. [Her Ugandan colleague] spoke."
            ),
            ["Joyce Barasa", ""],
        ),
    ],
)
def test_a_counterpart_is_of_the_like_rank(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked, DAY) == wanted


@pytest.mark.parametrize(
    ("mention", "opening", "name"),
    [
        ("Her host", "President Otto Weil met Chancellor Ida Renn.", "Otto Weil"),
        ("His host", "President Otto Weil met Chancellor Ida Renn.", "Ida Renn"),
        ("His host", "President Otto Weil met Chancellor Tomas Aral.", ""),
        ("Her host", "President Otto Weil met Chancellor Ida Renn. [Weil] spoke.", "Otto Weil"),
    ],
)
def test_the_host_of_the_only_woman(names: Names, mention: str, opening: str, name: str) -> None:
    assert names(f"{opening} [{mention}] spoke.", DAY)[-1] == name


def test_an_interlocutor_may_have_any_rank(names: Names) -> None:
    text = "Mission chief Clara Oduya came. [Finance Minister Otto Weil] spoke. [His {}] spoke."
    assert names(text.format("interlocutor"), DAY) == ["Otto Weil", "Clara Oduya"]
    assert names(text.format("counterpart"), DAY) == ["Otto Weil", ""]


BOTH = "Government of China+Government of Russia"


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("China and Russia oppose it, [the two countries] said in a joint statement.", BOTH),
        ("Talks between China and Russia ended: [both countries] said in a joint communique.",
         BOTH),
        (("China and Russia met. [The two countries] in a joint statement rejected sanctions on"
         " Iran and Syria."), BOTH),
        ("China, Iran and Russia met. [The two countries] in a joint statement opposed it.", ""),
        ("“Sanctions on Iran and Syria must go,” [the two countries] said in a joint statement.",
         ""),
        ("“Iran and Syria must go,” [the two countries] said in a joint statement.", ""),
        ("China and Russia met. [The two countries] opposed it.", ""),
        ("China and Russia met. [The two companies] in a joint statement opposed it.", ""),
    ],
)  # fmt: skip
def test_two_states_in_a_joint_statement(names: Names, marked: str, name: str) -> None:
    assert names(marked, DAY) == [name]

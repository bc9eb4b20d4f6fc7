"""Whose a party, a spokesman or a widow is, and descriptions that are nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]
DAY = date(2022, 6, 21)


@pytest.mark.parametrize(
    ("marked", "name", "behalf"),
    [
        ("Ida Renn came. [Her party's health spokesman, Otto Weil], spoke.", "Otto Weil", ""),
        ("Dusk Front leader Ida Renn came. [Her party's spokesman, Otto Weil], spoke.",
         "Otto Weil", "Dusk Front"),
        ("League for Democracy leader Ida Renn came. [Her party's spokesman, Otto Weil], spoke.",
         "Otto Weil", ""),
        ("Ida Renn came. [Her spokesman, Otto Weil], spoke.", "Otto Weil", "Ida Renn"),
        ("Volodymyr Zelenskiy met Francis. [The pontiff's spokesman, Otto Weil], spoke.",
         "Otto Weil", "Francis"),
        ("Foreign Office news came. [A spokesman for Fiat Chrysler] spoke.", "", "Fiat Chrysler"),
    ],
)  # fmt: skip
def test_for_whom_a_spokesman_speaks(
    speakers: Callable[..., list[Speaker]], marked: str, name: str, behalf: str
) -> None:
    last = speakers(marked, DAY)[-1]
    assert (last.name, last.on_behalf_of) == (name, behalf)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Ida Renn came. [The Nobel laureate] spoke.", ""),
        ("Ida Renn came. [The Oscar winner] spoke.", ""),
        ("[Ms Ida Renn's widower] spoke.", ""),
        ("[Ida Renn's wife, Vera Renn], spoke.", "Vera Renn"),
        ("Ida Renn came. [Ida Renn's party] spoke.", ""),
        ("Dusk Front leader Ida Renn came. [Renn's party] spoke.", "Dusk Front"),
        ("Ida Renn came. [Ida Renn's report] spoke.", "Ida Renn"),
        ("Ida Renn came. [Ida Renn's study] spoke.", "Ida Renn"),
        ("[The Austrian People's party] spoke.", "Austrian People's party"),
    ],
)
def test_a_description_is_no_name(names: Names, marked: str, name: str) -> None:
    assert names(marked, DAY) == [name]

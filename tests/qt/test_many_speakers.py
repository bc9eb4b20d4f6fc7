"""Statements of many at once: names that fit in a line, and a line for each in the details."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from rostra.qt.words import names, names_that_fit

SOME = st.lists(st.sampled_from(["Ida Ro", "Otto Sund", "Lars Løkke Weil", "UN"]), max_size=30)


@given(SOME, st.integers(0, 200))
def test_as_many_names_as_fit_and_how_many_more_there_are(who: list[str], room: int) -> None:
    line = names_that_fit(who, lambda shown: len(shown) <= room)
    cut = re.fullmatch(r"(?P<names>.+) and (?P<more>\d+) more", line)
    if cut is None:
        assert line == names(who)
        assert len(line) <= room or len(who) < 2
        return
    shown = cut["names"].split(", ")
    assert len(shown) + int(cut["more"]) == len(who)
    assert shown == who[: len(shown)]
    assert len(line) <= room or len(shown) == 1
    assert len(names(who)) > room


def test_nobody_is_an_unknown_speaker() -> None:
    assert names_that_fit([], lambda _line: False) == "Unknown speaker"


def test_one_name_is_never_cut_into_a_number() -> None:
    assert names_that_fit(["Ida Ro"], lambda _line: False) == "Ida Ro"

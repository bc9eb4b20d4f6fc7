from __future__ import annotations

from datetime import date

import pytest

from rostra.domain.dates import PartialDate
from rostra.domain.offices import held_on, known_until, source_words
from rostra.domain.records import Office

START = PartialDate.parse("2020-03")


def test_an_end_that_no_source_gives_is_neither_open_nor_over() -> None:
    office = Office("Judge", start=START, source=source_words("factbook", "2026-01-15"))
    assert known_until(office) == PartialDate.parse("2026-01-15")
    assert held_on(office, date(2026, 1, 15))
    assert not held_on(office, date(2026, 11, 28))
    assert not held_on(office, date(2020, 2, 29))


def test_an_open_office_goes_on_and_an_ended_one_does_not() -> None:
    assert held_on(Office("Judge", start=START, source=source_words("imported", "")), date.max)
    ended = Office("Judge", end=PartialDate.parse("2024-03"), source="x, known until 2026")
    assert known_until(ended) is None
    assert held_on(ended, date(2024, 3, 31))
    assert not held_on(ended, date(2024, 4, 1))


@pytest.mark.parametrize("source", ["", "x", "x, known until", "x, known until 2026-13"])
def test_a_source_that_says_no_day(source: str) -> None:
    assert known_until(Office("Judge", source=source)) is None

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.importing.dates import date_in_name, parse_date

DAY = date(2024, 3, 7)


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-07",
        "2024-03-07T23:30:00-05:00",  # the day where it was written, not in Greenwich
        "2024/3/7",
        "20240307",
        "20240307T101500Z",
        "7 March 2024",
        "7th March, 2024",
        "March 7, 2024",
        "Mar. 7th 2024",
        "7. März 2024",
        "7 de marzo de 2024",
        "7 марта 2024 г.",
        "7 mart 2024",
        "07.03.2024",
        "7 MARCH 2024",
    ],
)
def test_one_day_many_ways(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "soon", "03/07/2024", "2024-13-01", "30 February 2024", "12024-03-07", "2024"]
)
def test_what_is_unsure_is_no_day(text: str) -> None:
    assert parse_date(text) is None


def test_a_number_over_twelve_settles_the_order() -> None:
    assert parse_date("25/12/2023") == parse_date("12/25/2023") == date(2023, 12, 25)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-03-07-talks.txt", DAY),
        ("talks_2024_03_07.html", DAY),
        ("AZ20240307.txt", DAY),
        ("123456789.txt", None),
        ("talks-2024.txt", None),
    ],
)
def test_days_in_file_names(name: str, day: date | None) -> None:
    assert date_in_name(name) == day


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_iso_and_long_english_dates_come_back(day: date) -> None:
    assert parse_date(day.isoformat()) == day
    assert parse_date(f"{day:%d %B %Y}") == day
    assert parse_date(f"{day:%B %d, %Y}") == day


@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    parse_date(text)
    date_in_name(text)

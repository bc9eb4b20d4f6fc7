"""Partial dates: EDTF in, days out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.dates import PartialDate

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-03-06", date(2024, 3, 6), date(2024, 3, 6)),
        ("2024-03-01/2024-03-09", date(2024, 3, 1), date(2024, 3, 9)),
        ("2023/2024-02", date(2023, 1, 1), date(2024, 2, 29)),
    ],
)
def test_reading(text: str, first: date, last: date) -> None:
    got = PartialDate.parse(text)
    assert (got.earliest, got.latest, str(got)) == (first, last, text)


@pytest.mark.parametrize("text", ["", "24", "2024-13", "2023-02-29", "2024/2023", "soon", "2024-1"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.parse(text)


@given(DAYS, st.integers(0, 800))
def test_between_round_trips(first: date, days: int) -> None:
    last = min(first + timedelta(days), date(9998, 12, 31))
    got = PartialDate.between(first, last)
    again = PartialDate.parse(got.edtf)
    assert (again.earliest, again.latest) == (first, last)
    assert got.is_day == (first == last)


def test_a_whole_month_is_called_so() -> None:
    assert PartialDate.between(date(2024, 2, 1), date(2024, 2, 29)).edtf == "2024-02"

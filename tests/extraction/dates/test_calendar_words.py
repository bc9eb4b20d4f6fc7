from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.dates import PartialDate
from rostra.extraction.calendar_words import find

THURSDAY = date(2024, 3, 7)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on March 6", "2024-03-06"),
        ("on 6 March 2023", "2023-03-06"),
        ("the 6th of March", "2024-03-06"),
        ("on Sept. 3, 2021", "2021-09-03"),
        ("on December 28", "2023-12-28"),
        ("on 2024-02-29", "2024-02-29"),
        ("on 29.02.2024", "2024-02-29"),
        ("on March 4-6", "2024-03-04/2024-03-06"),
        ("on Thursday", "2024-03-07"),
        ("on Tuesday", "2024-03-05"),
        ("last Thursday", "2024-02-29"),
        ("next Monday", "2024-03-11"),
        ("yesterday", "2024-03-06"),
        ("the day before", "2024-03-06"),
        ("last night", "2024-03-06"),
        ("this morning", "2024-03-07"),
        ("earlier in the day", "2024-03-07"),
        ("two days ago", "2024-03-05"),
        ("two weeks ago", "2024-02-19/2024-02-25"),
        ("two months ago", "2024-01"),
        ("last week", "2024-02-26/2024-03-03"),
        ("earlier this week", "2024-03-04/2024-03-07"),
        ("earlier this month", "2024-03-01/2024-03-07"),
        ("last month", "2024-02"),
        ("last year", "2023"),
        ("earlier this year", "2024-01-01/2024-03-07"),
        ("in October", "2023-10"),
        ("in early February", "2024-02"),
        ("in October 2021", "2021-10"),
        ("in 2019", "2019"),
        ("over the weekend", "2024-03-02/2024-03-03"),
        ("last weekend", "2024-03-02/2024-03-03"),
        ("on Friday last week", "2024-03-01"),
        ("on Monday of last week", "2024-02-26"),
        ("on the 6th", "2024-03-06"),
        ("on the 28th", "2024-02-28"),
        ("on Christmas Day", "2023-12-25"),
        ("on New Year’s Eve", "2023-12-31"),
        ("from 30 January to 2 February", "2024-01-30/2024-02-02"),
        ("on Monday and Tuesday", "2024-03-04/2024-03-05"),
        ("earlier in the week", "2024-03-04/2024-03-07"),
        ("in a 2019 interview", "2019"),
        ("as early as 2020", "2020"),
        ("last evening", "2024-03-06"),
        ("a fortnight ago", "2024-02-19/2024-02-25"),
        ("the week before last", "2024-02-19/2024-02-25"),
        ("back to 2013", "2013"),
    ],
)
def test_words_for_days(words: str, edtf: str) -> None:
    assert [d.value.edtf for d in find(f"He spoke {words}.", THURSDAY)] == [edtf]


@pytest.mark.parametrize(
    "text",
    ["They may come.", "The march was long.", "Sun and mon.", "on February 30", "on 99.99.2024",
     "April Reed spoke.", "0001-01-01x"],
)  # fmt: skip
def test_no_words_for_days(text: str) -> None:
    assert list(find(text, THURSDAY)) == []


@given(st.text(max_size=100), st.dates())
def test_spans_hold_their_words(text: str, published: date) -> None:
    for day in find(text, published):
        assert text[day.start : day.end] == day.text
        assert day.value.earliest <= day.value.latest


@given(st.dates(min_value=date(1, 2, 1), max_value=date(9998, 12, 1)))
def test_a_weekday_is_one_of_the_last_seven_days(published: date) -> None:
    for name in ("Monday", "Wednesday", "Sunday"):
        (day,) = find(f"on {name}", published)
        assert 0 <= (published - day.value.earliest).days < 7
        assert f"{day.value.earliest:%A}" == name


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the next day", "2024-02-03"),
        ("that evening", "2024-02-02"),
        ("three days later", "2024-02-05"),
        ("the evening before", "2024-02-01"),
        ("two weeks later", "2024-02-12/2024-02-18"),
        ("a month earlier", "2024-01"),
        ("that Sunday", "2024-02-04"),
        ("the following Friday", "2024-02-09"),
        ("two days after the talks", "2024-02-04"),
        ("the eve of the summit", "2024-02-01"),
        ("yesterday", "2024-03-06"),
    ],
)
def test_words_that_count_from_another_day(words: str, edtf: str) -> None:
    (day,) = find(f"He spoke {words}.", THURSDAY)
    assert day.counted_from(date(2024, 2, 2)).value.edtf == edtf


def test_the_days_of_an_event_of_several() -> None:
    event = PartialDate.parse("2024-03-04/2024-03-06")
    for words, edtf in (
        ("the first day", "2024-03-04"),
        ("the third day", "2024-03-06"),
        ("the final day", "2024-03-06"),
        ("at the end of the visit", "2024-03-06"),
        ("at the opening of the forum", "2024-03-04"),
    ):
        (day,) = find(f"On {words} he spoke.", THURSDAY)
        counted = day.of_event(event)
        assert counted is not None
        assert counted.value.edtf == edtf
        assert day.of_event(PartialDate.parse("2024-03-04")) is None
    (fourth,) = find("On the fourth day he spoke.", THURSDAY)
    assert fourth.of_event(event) is None

"""Days, numbers and counts as each language writes them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.app.resources import resources
from rostra.domain.dates import PartialDate
from rostra.domain.records import Figure
from rostra.exporting.cite import figure_line, sentence
from rostra.exporting.labels import Labels, labels_of
from rostra.exporting.spelling import (
    counted,
    day_text,
    list_text,
    measure_text,
    number_text,
)

EN, RU, AZ = (labels_of(code, resources() / "labels") for code in ("en", "ru", "az"))


@pytest.mark.parametrize(
    ("edtf", "en", "ru", "az"),
    [
        ("2024-03-06", "6 March 2024", "6 марта 2024 г.", "6 mart 2024-cü il"),
        ("2024-05", "May 2024", "май 2024 г.", "2024-cü ilin may ayı"),
        ("2024", "2024", "2024 г.", "2024-cü il"),
        ("2020/2021", "2020–2021", "2020–2021 гг.", "2020–2021-ci illər"),
        (
            "2024-03-06/2025-01-01",
            "6 March 2024 – 1 January 2025",
            "6 марта 2024 г. — 1 января 2025 г.",
            "6 mart 2024-cü il – 1 yanvar 2025-ci il",
        ),
    ],
)
def test_days(edtf: str, en: str, ru: str, az: str) -> None:
    day = PartialDate.parse(edtf)
    shown = [day_text(day, labels).replace("\u00a0", " ") for labels in (EN, RU, AZ)]
    assert shown == [en, ru, az]
    if day.is_day:
        assert day_text(day.earliest, RU) == day_text(day, RU)


@pytest.mark.parametrize(
    "year",
    [
        *("1900-cü", "1910-cu", "1920-ci", "1930-cu", "1940-cı", "1950-ci", "1960-cı", "1970-ci"),
        *("1980-ci", "1990-cı", "2000-ci", "2001-ci", "2002-ci", "2003-cü", "2004-cü", "2005-ci"),
        *("2006-cı", "2007-ci", "2008-ci", "2009-cu", "2010-cu", "2100-cü"),
    ],
)
def test_an_azerbaijani_year_takes_the_ending_of_its_last_word(year: str) -> None:
    assert day_text(PartialDate.parse(year[:4]), AZ) == f"{year} il"


@pytest.mark.parametrize("each", [EN, RU, AZ], ids=["en", "ru", "az"])
def test_every_month_has_a_name_and_no_line_breaks_before_the_sign_of_a_year(each: Labels) -> None:
    days = [date(2024, 1, 15) + timedelta(days=30 * n) for n in range(12)]
    assert len({day_text(day, each) for day in days}) == 12
    assert " г" not in day_text(days[0], each)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_any_day_can_be_written(day: date) -> None:
    for labels in (EN, RU, AZ):
        shown = day_text(day, labels)
        assert str(day.day) in shown
        assert str(day.year) in shown
        assert "{" not in shown


def test_counts_take_the_form_of_their_number() -> None:
    forms = [counted(n, RU.statements, RU) for n in (1, 2, 5, 11, 21, 104, 1204)]
    assert [form.replace("\u00a0", " ") for form in forms] == [
        "1 высказывание",
        "2 высказывания",
        "5 высказываний",
        "11 высказываний",
        "21 высказывание",
        "104 высказывания",
        "1 204 высказывания",
    ]
    assert counted(1, EN.articles, EN) == "1 article"
    assert counted(1204, EN.articles, EN) == "1,204 articles"
    assert counted(3, AZ.speakers, AZ) == "3 danışan"


def test_numbers_keep_every_digit() -> None:
    assert number_text(Decimal("7400000.125"), EN) == "7,400,000.125"
    assert number_text(Decimal("7400000.125"), RU) == "7\u00a0400\u00a0000,125"
    assert number_text(Decimal("0.00000001"), AZ) == "0,00000001"
    assert number_text(Decimal("-3E+3"), EN) == "-3,000"


def test_a_figure_says_what_the_article_says_and_what_that_is_worth() -> None:
    by = PartialDate.parse("2027")
    figure = Figure("7.4 million", (0, 1), Decimal(7_400_000), "EUR", "more than", "money", by)
    assert figure_line(figure, EN) == "more than 7.4 million [7,400,000 EUR] by 2027"
    assert figure_line(figure, RU).replace("\u00a0", " ") == (
        "«7.4 million» [более 7 400 000 EUR], срок: 2027 г."
    )
    assert figure_line(figure, AZ) == (
        "“7.4 million” [bundan çox: 7.400.000 EUR], son tarix: 2027-ci il"
    )
    year = Figure("2027", (0, 1), Decimal(2027), kind="year")
    assert figure_line(year, EN) == figure_line(year, RU) == "2027"
    half = Figure("six months", (0, 1), Decimal(6), "months", "about", "duration")
    assert figure_line(half, EN) == "about six months [6 months]"
    assert figure_line(half, RU) == "«six months» [около 6 мес.]"
    assert figure_line(half, AZ) == "“six months” [təxminən 6 ay]"
    port = Figure("12 ports", (0, 1), Decimal(12), "ports", kind="quantity")
    assert figure_line(port, AZ) == "12 ports"


def test_every_unit_that_extraction_reads_is_named_or_stays_as_it_is() -> None:
    from rostra.extraction.figures.units import _DURATIONS, _MEASURES

    for unit in (*_MEASURES, *_DURATIONS, "%", "USD"):
        for labels in (RU, AZ):
            shown = measure_text(Decimal("1234567.125"), unit, labels)
            assert "234" in shown
            assert "125" in shown
    assert measure_text(Decimal(3), "km", RU) == "3 км"
    assert measure_text(Decimal(3), "USD", RU) == "3 USD"


def test_lists_and_ends_of_sentences() -> None:
    assert [list_text(["A", "B", "C"], labels) for labels in (EN, RU, AZ)] == [
        "A, B and C",
        "A, B и C",
        "A, B və C",
    ]
    assert list_text([], EN) == ""
    assert sentence("6 марта 2024 г.") == "6 марта 2024 г."
    assert sentence("6 mart 2024-cü il") == "6 mart 2024-cü il."


@pytest.mark.parametrize("labels", [EN, RU], ids=["en", "ru"])
def test_of_a_long_number_no_digit_is_lost(labels: Labels) -> None:
    long = Decimal("12345678901234567890123456789012345678901.5")
    for shown in (number_text(long, labels), measure_text(long, "km", labels)):
        assert "".join(filter(str.isdigit, shown)) == str(long).replace(".", "")

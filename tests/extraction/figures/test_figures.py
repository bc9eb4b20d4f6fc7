"""Figures: values, units, bounds, ranges and target dates as articles write them."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import RostraError
from rostra.domain.records import Figure
from rostra.extraction.figures import Figures
from rostra.extraction.figures.numbers import NUMBER, digits_value, number_at, words_value

RESOURCES = Path(__file__).parents[3] / "resources"
FIGURES = Figures.load(RESOURCES)
PUBLISHED = date(2024, 3, 7)


def read(text: str) -> tuple[Figure, ...]:
    return FIGURES.within(text, ((0, len(text)),), PUBLISHED)


@pytest.mark.parametrize(
    ("text", "written", "value", "unit", "bound", "kind"),
    [
        ("by more than 17 percent", "17 percent", "17", "%", "more than", "percent"),
        ("the milestone of $ 4.5 billion", "$ 4.5 billion", "4500000000", "USD", "", "money"),
        ("a loan of 4.5bn dollars", "4.5bn dollars", "4500000000", "USD", "", "money"),
        ("a grant of €3m for schools", "€3m", "3000000", "EUR", "", "money"),
        ("AZN 12.5 million", "AZN 12.5 million", "12500000", "AZN", "", "money"),
        ("it costs 340 manats", "340 manats", "340", "AZN", "", "money"),
        ("12 crore Pakistani rupees", "12 crore Pakistani rupees", "120000000", "PKR", "", "money"),
        ("Rs 5 lakh", "Rs 5 lakh", "500000", "INR", "", "money"),
        ("13 hand grenades", "13 hand grenades", "13", "grenades", "", "quantity"),
        ("a six-inch pipe", "six-inch", "6", "in", "", "quantity"),
        ("a 500-pound bomb", "500-pound", "500", "lb", "", "quantity"),
        ("a 500-pound fine", "500-pound", "500", "GBP", "", "money"),
        ("300 pounds an acre", "300 pounds", "300", "lb", "", "quantity"),
        ("10.3 billion dlr debt", "10.3 billion dlr", "10300000000", "USD", "", "money"),
        ("5 mln Hong Kong dlrs", "5 mln Hong Kong dlrs", "5000000", "HKD", "", "money"),
        ("about 300 crowns", "300 crowns", "300", "crowns", "about", "money"),
        ("20 million Swiss francs", "20 million Swiss francs", "20000000", "CHF", "", "money"),
        ("12 million tonnes of grain", "12 million tonnes", "12000000", "t", "", "quantity"),
        ("1.200.000 roubles", "1.200.000 roubles", "1200000", "RUB", "", "money"),
        ("1 200 000 people", "1 200 000 people", "1200000", "people", "", "quantity"),
        ("1,2 million euros", "1,2 million euros", "1200000", "EUR", "", "money"),
        ("1.5 percentage points", "1.5 percentage points", "1.5", "pp", "", "points"),
        ("cut by 25 basis points", "25 basis points", "25", "bp", "", "points"),
        ("at least 45 people", "45 people", "45", "people", "at least", "quantity"),
        ("up to 300 MW", "300 MW", "300", "MW", "at most", "quantity"),
        ("nearly 60 km of road", "60 km", "60", "km", "about", "quantity"),
        ("two hundred villages", "two hundred villages", "200", "villages", "", "quantity"),
        ("half a million jobs", "half a million jobs", "500000", "jobs", "", "quantity"),
        ("half an hour", "half an hour", "0.5", "hours", "", "duration"),
        ("two and a half years", "two and a half years", "2.5", "years", "", "duration"),
        ("a 25-year contract", "25-year", "25", "years", "", "duration"),
        ("over six years", "six years", "6", "years", "", "duration"),
        ("twelve schools", "twelve schools", "12", "schools", "", "quantity"),
        ("in 2022 it grew", "2022", "2022", "", "", "year"),
        ("2000 soldiers", "2000 soldiers", "2000", "soldiers", "", "quantity"),
        ("minus 20 degrees", "20 degrees", "-20", "°C", "", "quantity"),
        ("5 million dollars or more", "5 million dollars", "5000000", "USD", "at least", "money"),
        ("35 billion cubic metres", "35 billion cubic metres", "35000000000", "m³", "", "quantity"),
        ("half a point on the rate", "half a point", "0.5", "pp", "", "points"),
        ("10,000 m2 of glass", "10,000 m2", "10000", "m²", "", "quantity"),
        ("two contractors", "two contractors", "2", "contractors", "", "quantity"),
        ("a spread of 5/8 percentage points", "5/8 percentage points", "0.625", "pp", "", "points"),
        ("a 11-3/4 pct bond", "11-3/4 pct", "11.75", "%", "", "percent"),
        ("a 12 1/2 year loan", "12 1/2 year", "12.5", "years", "", "duration"),
        ("a 4.5 mln bag crop", "4.5 mln bag", "4500000", "bags", "", "quantity"),
        ("last year's budget minus 15 pct", "15 pct", "15", "%", "", "percent"),
        ("it fell to minus 15 pct", "15 pct", "-15", "%", "", "percent"),
        ("870,000 pounds of copper", "870,000 pounds", "870000", "lb", "", "quantity"),
        ("a fine of 870,000 pounds", "870,000 pounds", "870000", "GBP", "", "money"),
        ("warrants at 0.01 ct each", "0.01 ct", "0.01", "cents", "", "money"),
        ("a rate of 240.34/44 on the day", "240.34", "240.34", "", "", "number"),
    ],
)  # fmt: skip
def test_one_figure(text: str, written: str, value: str, unit: str, bound: str, kind: str) -> None:
    (figure,) = read(text)
    assert (figure.text, figure.value, figure.unit, figure.bound, figure.kind) == (
        written,
        Decimal(value),
        unit,
        bound,
        kind,
    )
    assert text[slice(*figure.span)] == figure.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("crops of one to two mln bags", [("1000000", "bags"), ("2000000", "bags")]),
        (
            "it owes 24.5 billion dlrs, after 29 billion at the end of May",
            [("24500000000", "USD"), ("29000000000", "USD")],
        ),
        (
            "mined 8,367 tonnes, up from 7,359 a year ago",
            [("8367", "t"), ("7359", "t")],
        ),
        (
            "Lower Tavia has 28,526 tonnes, Osk 24,516 and Ruin 1,461",
            [("28526", "t"), ("24516", "t"), ("1461", "t")],
        ),
        ("limits of 21,000 and 7,000 tonnes", [("21000", "t"), ("7000", "t")]),
        ("about 20,000 of the 28,000 workers", [("20000", "workers"), ("28000", "workers")]),
        ("inflation fell to five pct from 9.1 in May", [("5", "%"), ("9.1", "%")]),
        # What has a noun of its own, or stands with two units, takes none.
        ("3 million tonnes cost 5 million dollars, or 4 million in all",
         [("3000000", "t"), ("5000000", "USD"), ("4000000", "")]),
        ("12,000 tonnes, and 170,000 increase in jobless", [("12000", "t"), ("170000", "")]),
        ("sales rose 5 pct from 120", [("5", "%"), ("120", "")]),
        ("from one to another", []),
        ("between six and seven billion euros", [("6000000000", "EUR"), ("7000000000", "EUR")]),
        ("rises of one or two pct", [("1", "%"), ("2", "%")]),
        ("two hundred and five villages", [("205", "villages")]),
        ("12 Osks rural banks, 300 Osks in all", [("12", "banks"), ("300", "osks")]),
        ("played on 9/11 and 5/14, of the early 1950's", []),
        # definite things are counted as well, where they are no two parties
        ("the two dredgers", [("2", "dredgers")]),
        ("its nine crew", [("9", "crew")]),
        ("those three bulls", [("3", "bulls")]),
        ("the three detention centres near Veld", [("3", "centres")]),
        ("eleven of the nineteen members", [("11", "members"), ("19", "members")]),
        ("two in four years", [("2", ""), ("4", "years")]),
        ("in Veld, 52, and in Sund, 40, were hurt", [("52", ""), ("40", "")]),
    ],
)  # fmt: skip
def test_units_that_are_said_once(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(figure.value, figure.unit) for figure in read(text)]
    assert found == [(Decimal(value), unit) for value, unit in expected]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("GHc43 million for a dam", "43000000", "GHS"),
        ("GHS290.50 a bag", "290.50", "GHS"),
        ("UGX4 billion", "4000000000", "UGX"),
        ("MK3 billion", "3000000000", "MWK"),
        ("Tk 500 crore", "5000000000", "BDT"),
        ("Sh4.5bn", "4500000000", ""),
        ("K120 million", "120000000", ""),
        ("a fine of M5 000", "5000", ""),
        ("half a dozen ships", "6", "ships"),
        ("3.5m litres of water", "3500000", "l"),
        ("a 3.5m wall", "3.5", "m"),
        ("one-and-a-half hours", "1.5", "hours"),
    ],
)
def test_money_and_counts_as_papers_write_them(text: str, value: str, unit: str) -> None:
    assert [(f.value, f.unit) for f in read(text)] == [(Decimal(value), unit)]


@pytest.mark.parametrize(
    "text", ["the K2 peak", "the M25", "ISO9001", "at Le 24", "Form 4 pupils", "the Class of 2015"]
)
def test_letters_with_a_number_that_are_no_money(text: str) -> None:
    assert all(figure.kind != "money" for figure in read(text))
    assert read(text) == () or text == "at Le 24"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between 5 and 10 percent of output", ["5", "10"]),
        ("from 80 to 310 million dollars", ["80000000", "310000000"]),
        ("$2-3 billion", ["2000000000", "3000000000"]),
        ("P8 to 11 billion", ["8000000000", "11000000000"]),
        ("from $2 billion to $3 billion", ["2000000000", "3000000000"]),
        ("from 22 to 18 percent", ["22", "18"]),
        ("two or three years", ["2", "3"]),
        ("from 2020 to 2025", ["2020", "2025"]),
        ("in 2024-26", ["2024", "2026"]),
    ],
)
def test_a_range_gives_two(text: str, values: list[str]) -> None:
    assert [f.value for f in read(text)] == [Decimal(v) for v in values]


@pytest.mark.parametrize(
    "text",
    [
        "the two countries", "both sides", "the two sides", "two brotherly peoples",
        "the S&P 500 fell", "S and P 500 pits", "Standard and Poor's 500 index", "the FTSE 100",
        "platform 5", "under Article 6", "Resolution 1701", "on March 6, 2024", "6 March 2024",
        "March 6 and 7", "2024-03-06", "at 10:30", "at 5 p.m.", "in the 20th century",
        "COVID-19", "an F-16", "G20", "one of the best", "one day we will", "dozens of people",
        "hundreds of thousands", "the 1990s", "Agenda 2030", "a two-state solution", "one in eight",
        "under six", "No. 10", "chapter 3", "zero tolerance", "the other two",
        "two thirds of the bill", "three quarters of the crop", "the four-fifteen is late",
        "the Tunara 27-3 oilfield",
        "after beating Norrmark 3-1",
        "two hands on deck",
        "not one dollar left the bank", "four in five of her letters", "Ida Renn, 52, made it",
        "the 5G network", "here since four", "the No 3 seed", "the two navies",
        "the two of them", "all these three", "from six in the morning", "at 4 in the afternoon",
        "at 11.40 this morning", "count to ten", "and she is eighteen", "I have two things to say",
        "the two general staffs", "trucks on the R500",
    ],
)  # fmt: skip
def test_what_is_no_figure(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("5 billion dollars by 2030", "2030"),
        ("5 billion dollars by the end of 2027", "2027-12-31"),
        ("40 schools before March 2026", "2026-03"),
        ("40 schools by 1 March 2026", "2026-03-01"),
        ("40 schools by the end of next year", "2025-12-31"),
        ("40 schools by the end of the year", "2024-12-31"),
        ("40 schools were built by 2019", ""),
        ("40 schools in 2030", ""),
    ],
)
def test_target_dates(text: str, deadline: str) -> None:
    assert str(read(text)[0].deadline or "") == deadline


def test_a_target_date_stays_in_its_sentence() -> None:
    first, year, second = read("We will build 40,000 homes by 2028. The cost is 3 billion manats.")
    assert str(first.deadline) == str(year.deadline) == "2028"
    assert second.deadline is None


def test_offsets_are_of_the_whole_text() -> None:
    text = "Before 99 percent. Then 17 percent and 3 percent."
    spans = tuple((text.index(x), text.index(x) + len(x)) for x in ("17 percent", "3 percent"))
    figures = FIGURES.within(text, spans, PUBLISHED)
    assert [text[slice(*f.span)] for f in figures] == ["17 percent", "3 percent"]


def test_every_code_is_read() -> None:
    for code in set(FIGURES.units.codes.values()):
        (figure,) = read(f"{code} 5 million")
        assert (figure.unit, figure.value) == (code, 5_000_000)


def test_it_travels_to_another_process() -> None:
    again = pickle.loads(pickle.dumps(FIGURES))
    assert again.within("17 percent", ((0, 10),)) == read("17 percent")


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match=r"currencies\.csv"):
        Figures.load(tmp_path)


def test_long_text_is_read_whole() -> None:
    text = "It rose by 17 percent, to $ 4.5 billion, in 2023. " * 2000
    assert len(read(text)) == 6000


@pytest.mark.parametrize("bad", ["1" * 100_000, "1," * 50_000, "one " * 50_000, " " * 100_000])
def test_texts_of_one_thing(bad: str) -> None:
    assert all(f.value.is_finite() for f in read(bad))


@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    for figure in read(text):
        start, end = figure.span
        assert 0 <= start < end <= len(text)
        assert figure.text == text[start:end]


@given(st.text(alphabet="0123456789.,- $€%kmbn\n'to percentwandyhalf", max_size=200))
def test_any_text_full_of_numbers(text: str) -> None:
    for figure in read(text):
        assert figure.value.is_finite()


@given(st.integers(0, 10**12))
def test_grouped_digits_keep_their_value(number: int) -> None:
    for written in (f"{number:,}", f"{number:,}".replace(",", "\u202f")):
        assert digits_value(written)[0] == number
    if number >= 10**6:
        assert digits_value(f"{number:,}".replace(",", "."))[0] == number


@given(st.integers(1, 999_999))
def test_spelled_numbers_keep_their_value(number: int) -> None:
    match = NUMBER.fullmatch(spelled(number))
    assert match is not None
    assert number_at(match).value == number == words_value(match[0])


ONES = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
""".split()  # noqa: SIM905
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905


def spelled(number: int) -> str:
    if number < 20:
        return ONES[number - 1]
    if number < 100:
        rest = f"-{spelled(number % 10)}" if number % 10 else ""
        return TENS[number // 10 - 2] + rest
    if number < 1000:
        rest = f" and {spelled(number % 100)}" if number % 100 else ""
        return f"{spelled(number // 100)} hundred{rest}"
    rest = f" {spelled(number % 1000)}" if number % 1000 else ""
    return f"{spelled(number // 1000)} thousand{rest}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("killed 14 this morning", ["14"]),
        ("the number of dead at nine", ["9"]),
        ("two of its five patrol vessels", ["2", "5"]),
        ("the first of the three lines", ["3"]),
        ("the first of the three governments", []),
        ("two former ministers", ["2"]),
        ("let trucks through for R500 each", ["500"]),
        ("she is eighteen months late", ["18"]),
        ("count ten ships in the morning", ["10"]),
    ],
)
def test_near_what_is_no_figure(text: str, wanted: list[str]) -> None:
    assert [str(figure.value) for figure in read(text)] == wanted


@pytest.mark.parametrize(
    "text",
    ["six out of every ten litres", "nine homes out of ten", "two of every three loans"],
)
def test_a_share_in_words_is_no_figure(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("by R15.7-billion, to R356-billion", ["15700000000.0 ZAR", "356000000000 ZAR"]),
        ("a bailout of R23 billion on the R2 road", ["23000000000 ZAR"]),
        ("N50 million for the N1 and the R2", ["50000000 NGN"]),
        ("P50 million on page P2", ["50000000 PHP"]),
        ("Rs20 lakh crore, Dh500 and RM30m", ["20000000000000 INR", "500 AED", "30000000 MYR"]),
        ("Rs 8,22,077 crore and 1,23,456 houses", ["8220770000000 INR", "123456 houses"]),
        ("vitamin K2, the A320 and F-16s of G20", []),
    ],
)
def test_signs_of_letters_stand_right_before_a_number(text: str, wanted: list[str]) -> None:
    found = read(text)
    assert [f"{figure.value} {figure.unit}" for figure in found] == wanted

"""Money of no one country, by the country of the speaker, the date line or the article."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.extraction.countries import Countries
from rostra.extraction.figures import Figures
from rostra.extraction.figures.purse import Purses, Whereabouts

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)
FIGURES = Figures.load(RESOURCES)
PURSES = Purses.load(RESOURCES)


def units(text: str, *own: str, outlet: str = "") -> list[str]:
    figures = FIGURES.within(text, ((0, len(text)),))
    where = Whereabouts(COUNTRIES, text, outlet)
    found = PURSES.settled(figures, text, where, own)
    assert [f.value for f in found] == [f.value for f in figures]
    return [f.unit for f in found if f.kind == "money"]


@pytest.mark.parametrize(
    ("text", "own", "unit"),
    [
        ("OTTAWA, June 18 - The deficit is 29 billion dlrs.", (), "CAD"),
        ("OTTAWA, June 18 - The deficit with the U.S. is 29 billion dlrs.", (), "dollars"),
        ("OTTAWA, June 18 - Oil was at 18 dollars a barrel.", (), "USD"),
        ("OTTAWA, June 18 - The deficit is 29 billion U.S. dollars.", (), "USD"),
        ("SYDNEY, June 18 - The deficit is 29 billion dollars.", ("US",), "USD"),
        ("The deficit is 29 billion dollars, she said.", (), "USD"),
        ("The deficit is 29 billion pesos, she said.", ("MX",), "MXN"),
        ("Argentina lost 29 billion pesos, she said.", (), "ARS"),
        ("Argentina and Chile lost 29 billion pesos, she said.", (), "pesos"),
        ("The fund had 40 million dinars.", (), "dinars"),
        ("CAIRO, June 18 - The budget was 170 billion pounds.", (), "EGP"),
        ("Egypt and Britain lost 29 billion pounds, she said.", (), "GBP"),
        ("Botswana lost P50 million, she said.", (), "BWP"),
        ("Botswana and the Philippines lost P50 million, she said.", (), "PHP"),
        ("Egypt and Lebanon lost 29 billion pounds, she said.", (), "pounds"),
        ("Lusenia lost 29 billion pounds, she said.", (), "GBP"),
        ("RIYADH, June 18 - The budget was 170 billion riyals.", (), "SAR"),
        ("West German aid will rise to 91 mln marks.", (), "DEM"),
        ("PARIS, April 7 - The debt of 680 mln francs will be repaid.", (), "FRF"),
        ("BERNE, April 7 - The debt of 680 mln francs will be repaid.", (), "CHF"),
    ],
)
def test_one_reading_gives_the_currency_and_several_leave_the_noun(
    text: str, own: tuple[str, ...], unit: str
) -> None:
    assert units(text, *own) == [unit]


def test_a_pair_of_numbers_that_falls_is_a_model_and_no_range() -> None:
    def values(text: str) -> list[int]:
        return [int(f.value) for f in FIGURES.within(text, ((0, len(text)),))]

    assert values("It ordered four 747-400 aircraft and a 767-300.") == [4]
    assert values("It carries 400-747 guests.") == [400, 747]
    assert units("It lost 20 mln stg.") == ["GBP"]


def test_pounds_of_a_story_of_america_are_a_weight() -> None:
    text = "Miners in Nevada, in the United States, shipped 870,000 pounds."
    (figure,) = FIGURES.within(text, ((0, len(text)),))
    (settled,) = PURSES.settled([figure], text, Whereabouts(COUNTRIES, text, ""), ())
    assert (settled.unit, settled.kind) == ("lb", "quantity")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("CAIRO, June 18 - The loan is $4.8 billion (2.9 billion pounds).", "GBP"),
        ("CAIRO, June 18 - The loan is $4.8 billion (29 billion pounds).", "EGP"),
    ],
)
def test_a_sum_turned_into_sterling_for_british_readers(text: str, unit: str) -> None:
    assert units(text)[-1] == unit

"""What has a country in its name and is none: dishes, breeds, languages, rivers, titles, courts."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.extraction.countries import Countries, also_people

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)


def named(text: str) -> str:
    return " ".join(dict.fromkeys(m.code for m in COUNTRIES.mentions(text)))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("French fries, Belgian waffles and Danish pastries", ""),
        ("Greek yoghurt, Turkish delight and Brazil nuts", ""),
        ("her German shepherd and his Irish setter had German measles", ""),
        ("Panama hats, Russian dolls and a Jersey cow", ""),
        ("Guinea pigs, Guinea fowl, the Guinea worm and two Canada geese", ""),
        ("a Mexican standoff, Dutch courage and Chinese whispers", ""),
        ("Menu: French Fries, Swiss Cheese", ""),
        ("chicken Kiev, and pardon my French", ""),
        ("the mayor of Jersey City, the Jersey Shore", "US"),
        ("New Jersey would pay; Jersey deserves better trains", ""),
        ("two Swiss rolls and French toast", ""),
        # near misses
        (
            "a claim in the French press; the Swiss roll out a plan; the Spanish fly home",
            "FR CH ES",
        ),
        ("French farmers, Belgian beer and Danish pig farms", "FR BE DK"),
        ("Swiss watches, Cuban cigars and a German doctor", "CH CU DE"),
        ("Guinea would vote, and Panama would pay", "GN PA"),
        ("Kiev was shelled", "UA"),
        ("Jersey would tax banks, and Guernsey would not", "JE GG"),
        ("Canada Goose would close shops", "CA"),
    ],
)
def test_set_phrases(text: str, codes: str) -> None:
    assert named(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("fewer pupils took German and Spanish at A-level", ""),
        ("fewer pupils chose French.", ""),
        ("she spoke French at home", ""),
        ("her class spoke Turkish and Arabic at home", ""),
        ("they learned English, French and German", ""),
        ("German lessons were dropped, and Welsh was spoken", ""),
        ("she wrote in Arabic and Portuguese.", ""),
        ("the warning came in Lao, on a Saturday", ""),
        # near misses
        ("she taught Spanish pupils", "ES"),
        ("they took Greek and Turkish hostages", "GR TR"),
        ("investors in German and French firms", "DE FR"),
        ("in Irish, Scottish and Welsh waters", "IE GB"),
        ("he chose French wine", "FR"),
        ("the Welsh were silent, the Spanish too", "GB ES"),
    ],
)
def test_languages(text: str, codes: str) -> None:
    assert named(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("they searched the river Niger, and floods along the Niger.", ""),
        ("on the banks of the river Jordan", ""),
        ("fishermen in Niger State", "NG"),
        ("The Hague court had acted too slowly", ""),
        ("the Bishop of Rome", ""),
        ("In Tito's Yugoslavia ten thousand men worked; Yugoslavia was gone.", ""),
        ('the film "Casablanca" won', ""),
        ('the opera "The Barber of Seville" opened', ""),
        # near misses
        ("the Niger government and Niger's army", "NE"),
        ("Niger is poor, and in Jordan, he said, all was calm", "NE JO"),
        ("The Hague would build homes, and a court in The Hague sat", "NL"),
        ("The Hague court of appeal", "NL"),
        ("a man of Rome", "IT"),
        ('the film critic said "Free Palestine"', "PS"),
        ('the actor said "Russia is at war"', "RU"),
        ('he called it "Global Britain"', "GB"),
        ("the film was shot in Casablanca", "MA"),
    ],
)
def test_rivers_courts_and_titles(text: str, codes: str) -> None:
    assert named(text) == codes


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("DeAndre Jordan scored. Jordan is the heart of the team.", {"Jordan"}),
        ("Malik Israel lost.", {"Israel"}),
        ("Neighbouring Jordan and the King of Jordan said so. While Israel slept.", set()),
    ],
)
def test_surnames(text: str, people: set[str]) -> None:
    assert also_people(text) == people

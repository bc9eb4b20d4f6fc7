"""Countries: names, adjectives, capitals and seats as ISO codes, and the traps among them."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import RostraError
from rostra.domain.fold import fold
from rostra.extraction.countries import Countries, country_names

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)


def named(text: str) -> set[str]:
    return {mention.code for mention in COUNTRIES.mentions(text)}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("trade between Azerbaijan and Russia", "AZ RU"),
        ("from Bogotá by way of Brasília, Asunción, Lomé, Yaoundé and Malé", "CO BR PY TG CM MV"),
        ("México, Perú and Panamá", "MX PE PA"),
        ("Male workers", ""),
        ("a Northern Irish judge, two Englishmen and a Frenchwoman", "GB FR"),
        ("Greek Cypriots and the Turkish Cypriot leader", "CY"),
        ("Argentinean beef, Ecuadorean bananas, a Slovakian plant", "AR EC SK"),
        ("Petronas, PDVSA and the National People's Congress", "MY VE CN"),
        ("a depot near Pskov, steel of Hebei, a farm in Idaho", "RU CN US"),
        ("the harbour of San José", "CR"),
        ("the Russian market", "RU"),
        ("Azerbaijanis abroad", "AZ"),
        ("a statement by the Kremlin", "RU"),
        ("the White House and Downing Street", "US GB"),
        ("the Élysée was silent", "FR"),
        ("Baku has answered Yerevan", "AZ AM"),
        ("Beijing's position", "CN"),
        ("the U.S. and the UK", "US GB"),
        ("the United States of America", "US"),
        ("a Turkish company in Türkiye", "TR"),
        ("South Korean exports", "KR"),
        ("North Korea fired a missile", "KP"),
        ("Nigeria and Niger", "NG NE"),
        ("Equatorial Guinea", "GQ"),
        ("Guinea-Bissau", "GW"),
        ("Papua New Guinea", "PG"),
        ("the Democratic Republic of the Congo", "CD"),
        ("the Republic of the Congo", "CG"),
        ("Congo's army", "CD"),
        ("Congo Republic sold oil", "CG"),
        ("Northern Ireland", "GB"),
        ("Ireland alone", "IE"),
        ("the Ivory Coast", "CI"),
        ("from Cote d’Ivoire and Côte d'Ivoire’s ports to N’Djamena", "CI TD"),
        ("US$5.9 billion for US farmers", "US"),
        ("Dominica and the Dominican Republic", "DM DO"),
        ("South Sudan", "SS"),
        ("Burma, now Myanmar", "MM"),
        ("the Soviet Union", "RU"),
        ("the Netherlands and Dutch farmers", "NL"),
        ("Saudi investors in Riyadh", "SA"),
        ("the people of Georgia", "GE"),
        ("Jordan's king", "JO"),
        ("the Sejm and the Riksdag", "PL SE"),
        ("gas of Gazprom for the Houthis", "RU YE"),
        ("a ranch in Goiás", "BR"),
        ("Anglo-Saxon habits", ""),
        ("Chad and Mali", "TD ML"),
        ("Kosovo", "XK"),
        ("Kazakh-Azerbaijani relations", "KZ AZ"),
        ("on the Azerbaijani-Armenian border", "AZ AM"),
        ("the US-led coalition and pro-Russian fighters", "US RU"),
        ("Nur-Sultan and Guinea-Bissau", "KZ GW"),
        ("two Korean companies", "KR"),
        ("from Mombasa to Agadir by way of Bukhara", "KE MA UZ"),
        ("the Russian ruble fell", "RU"),
        ("the mill in Karlskrona and the shipyard at Setúbal", "SE PT"),
        ("the line to Suceava", "RO"),
        ("in Atlanta, Georgia", "US"),
        ("Turkmenia, Kirghizia and Byelorussia", "TM KG BY"),
        ("the Federal Republic of Yugoslavia", "RS"),
        ("the river in Niger, and Victoria in Seychelles", "NE SC"),
    ],
)
def test_named(text: str, codes: str) -> None:
    assert named(text) == set(codes.split())


@pytest.mark.parametrize(
    "text",
    [
        "European Union rules", "the UN and NATO", "Michael Jordan said so", "Latin America",
        "the Paris Agreement", "a New Mexico senator", "Chad Wolf resigned", "a turkey dinner",
        "the peaceful use of atoms", "Brussels has decided", "the man from the ministry",
        "US$5.9 billion", "Sheikh Jaber al-Sabah",
        "74 million US dollars", "two billion Swiss francs", "the Korean Peninsula",
        "he spoke in French", "togo boxes", "the Indian Ocean",
        "Boris Suceava spoke", "the Suceava Bank", "the minister of Nowhere",
        "a ferry on Lake Victoria", "Queen Victoria", "the San Juan River", "the Niger River",
        "the Jordan Valley", "Mark Cuban sat in the front row", "1.99 mln Hong Kong dlrs",
        "actor Tom Holland",
    ],
)  # fmt: skip
def test_no_country(text: str) -> None:
    assert named(text) == set()


def test_a_city_is_weaker_than_any_other_form() -> None:
    """A city's name is nobody's where another country, an adjective or a person has it."""
    kinds = {m.code: m.kind for m in COUNTRIES.mentions("in Suceava, Baku and Georgia")}
    assert kinds == {"RO": "city", "AZ": "capital", "GE": "name"}
    names = country_names(RESOURCES)
    assert fold("Suceava") not in names


def test_an_office_before_it_makes_georgia_a_country() -> None:
    assert named("Prime Minister of Georgia Lasha Tevdoradze") == {"GE"}
    assert named("Speaker of the Parliament of Jordan Samir Haddad") == {"JO"}
    assert named("the singer Georgia Lasha") == set()


def test_every_country_is_found_by_its_own_name() -> None:
    missed = {c: n for c, n in COUNTRIES.names.items() if c not in named(f"in {n} today")}
    assert missed == {}


def test_names_to_search_by() -> None:
    names = country_names(RESOURCES)
    for name, code in {
        "Azerbaijan": "AZ", "azərbaycan": "AZ", "Азербайджан": "AZ", "Russian": "RU",
        "United States": "US", "Turkey": "TR", "Türkiye": "TR", "Ivory Coast": "CI",
    }.items():  # fmt: skip
        assert names[fold(name)] == code


def test_regions_are_those_of_the_united_nations() -> None:
    assert "KZ" in COUNTRIES.regions["central asia"]
    assert "AZ" in COUNTRIES.regions["asia"]
    assert "FR" in COUNTRIES.regions["europe"]


def test_it_travels_and_a_missing_table_is_named(tmp_path: Path) -> None:
    again = pickle.loads(pickle.dumps(COUNTRIES))
    assert [m.code for m in again.mentions("Kazakh oil")] == ["KZ"]
    with pytest.raises(RostraError, match=r"countries\.csv"):
        Countries.load(tmp_path)


def test_long_text() -> None:
    assert len(COUNTRIES.mentions("In Georgia and in Jordan, Russia said. " * 3000)) == 9000


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text(text: str, other: str) -> None:
    text = f"{text} Russia {other}"
    for mention in COUNTRIES.mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.code in COUNTRIES.names


def test_no_form_is_a_broken_piece_of_markup() -> None:
    forms = [" ".join(words) for group in COUNTRIES.forms.values() for words, _, _ in group]
    assert not [form for form in forms if "&" in form and ";" in form]
    table = (RESOURCES / "countries" / "countries.csv").read_text("utf-8")
    assert not re.findall(r"&[a-z]{4,}", table)

"""Countries: names, adjectives, capitals and seats as ISO codes, and the traps among them."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import RostraError
from rostra.domain.fold import fold
from rostra.extraction.countries import Countries, Parties, country_names

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)


def concerned(text: str, **more: object) -> set[str]:
    return set(COUNTRIES.concerned(text, ((0, len(text)),), **more)[0])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("trade between Azerbaijan and Russia", "AZ RU"),
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
        ("Northern Ireland", "GB"),
        ("Ireland alone", "IE"),
        ("the Ivory Coast", "CI"),
        ("Dominica and the Dominican Republic", "DM DO"),
        ("South Sudan", "SS"),
        ("Burma, now Myanmar", "MM"),
        ("the Soviet Union", "RU"),
        ("the Netherlands and Dutch farmers", "NL"),
        ("Saudi investors in Riyadh", "SA"),
        ("the people of Georgia", "GE"),
        ("Jordan's king", "JO"),
        ("Chad and Mali", "TD ML"),
        ("Kosovo", "XK"),
        ("Kazakh-Azerbaijani relations", "KZ AZ"),
        ("on the Azerbaijani-Armenian border", "AZ AM"),
        ("the US-led coalition and pro-Russian fighters", "US RU"),
        ("Nur-Sultan and Guinea-Bissau", "KZ GW"),
        ("two Korean companies", "KR"),
        ("from Mombasa to Agadir by way of Bukhara", "KE MA UZ"),
        ("the Russian ruble fell", "RU"),
    ],
)
def test_named(text: str, codes: str) -> None:
    assert concerned(text) == set(codes.split())


@pytest.mark.parametrize(
    "text",
    [
        "European Union rules", "the UN and NATO", "Michael Jordan said so", "Latin America",
        "the Paris Agreement", "a New Mexico senator", "Chad Wolf resigned", "a turkey dinner",
        "the peaceful use of atoms", "Brussels has decided", "the man from the ministry",
        "74 million US dollars", "two billion Swiss francs", "the Korean Peninsula",
        "in Atlanta, Georgia", "he spoke in French", "togo boxes", "the Indian Ocean",
    ],
)  # fmt: skip
def test_no_country(text: str) -> None:
    assert concerned(text) == set()


TALKS = "Azerbaijani President Aliyev and Russian Prime Minister Mishustin met in Baku. "


def test_both_countries_bring_the_pair() -> None:
    parties = COUNTRIES.parties(TALKS)
    assert set(parties.codes) == {"AZ", "RU"}
    assert parties.talk
    for text in ("cooperation of the two countries", "bilateral trade", "mutual supplies"):
        assert concerned(text, parties=parties, speaker_country="AZ") == {"AZ", "RU"}


def test_the_partner_is_concerned_where_nobody_is_named() -> None:
    talk, other = Parties(("AZ", "RU"), talk=True), Parties(("AZ", "RU"))
    assert concerned("the growth of turnover", parties=talk, speaker_country="AZ") == {"RU"}
    assert concerned("the growth of turnover", parties=talk, speaker_country="") == set()
    assert concerned("the growth of turnover", parties=other, speaker_country="AZ") == set()


def test_where_a_third_country_speaks_nobody_is_the_other_one() -> None:
    assert COUNTRIES.parties(TALKS, ["AZ", "RU"]).talk
    assert COUNTRIES.parties(TALKS, ["AZ", "RU", "DE"]).talk  # both are heard
    assert not COUNTRIES.parties(TALKS, ["AZ", "DE"]).talk
    assert not COUNTRIES.parties("Russian President Putin wrote to Azerbaijani leaders. ").talk


def test_who_is_heard_tells_the_parties() -> None:
    opening = "Aliyev and Tokayev held talks on Monday. "
    assert COUNTRIES.parties(opening, ["KZ", "AZ"]) == Parties(("AZ", "KZ"), talk=True)
    neighbour = "The President met the Prime Minister of Kazakhstan's northern neighbour. "
    assert COUNTRIES.parties(neighbour, ["RU"]).codes == ()


def test_a_place_in_the_opening_makes_no_party() -> None:
    opening = "The Turkish Foreign Minister held talks in Amman with his colleague. "
    assert COUNTRIES.parties(opening).codes == ("TR",)


def test_countries_in_the_cue_count() -> None:
    text = "thanked Germany and Japan for the plants"
    found = COUNTRIES.concerned(text, ((30, 40),), cue=((0, 29),))[0]
    assert set(found) == {"DE", "JP"}


def test_both_sides_of_somebody_else_bring_nobody() -> None:
    assert concerned("urged both sides", parties=Parties(("DE", "DK")), speaker_country="") == set()


def test_the_speakers_own_country() -> None:
    for text in ("our country is ready", "her ministry had inspected it", "their carmakers"):
        assert concerned(text, speaker_country="KZ") == {"KZ"}
    assert concerned("the ministry had inspected it", speaker_country="KZ") == set()


def test_whoever_speaks_elsewhere_stands_for_his_country() -> None:
    people = {"Kiprop": "KE"}
    assert concerned("invited President Kiprop's envoys", people=people) == {"KE"}
    assert concerned("invited the President", people=people) == set()


def test_every_country_is_found_by_its_own_name() -> None:
    missed = {c: n for c, n in COUNTRIES.names.items() if c not in concerned(f"in {n} today")}
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

"""Whose country each speaker is of, and between whom an article's talk is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.countries import Countries
from rostra.extraction.parties import Parties, origin_of, parties_of

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")


def parties(text: str, *speakers: Speaker, outlet: str = "") -> Parties:
    return parties_of(COUNTRIES, text, speakers, outlet)


def person(name: str, country: str = "", role: str = "") -> Speaker:
    return Speaker(name, country=country, role=role)


ALIYEV, MISHUSTIN = person("Ilham Aliyev", "AZ"), person("Mikhail Mishustin", "RU")


@pytest.mark.parametrize(
    ("opening", "codes"),
    [
        ("Azerbaijani President Aliyev and Russian Premier Mishustin met in Baku. ", "AZ RU"),
        ("Prime Minister of Georgia Lasha Tev received Foreign Minister of Armenia. Sudan. ",
         "GE AM"),
        ("Transport Ministers of Türkiye, Georgia and Azerbaijan held a trilateral meeting. ",
         "TR GE AZ"),
        ("Press conference of President Miloje Rad of Serbia and President Szen of Hungary\n",
         "RS HU"),
        ("Commissioner Sandström held talks with Prime Minister of Moldova Ion Ciubotaru. ", "MD"),
        ("The President is on a working visit to Portugal and met the mayor. ", "PT"),
        ("The President of Mbaraland paid a State Visit to Nairobi on 7 August. ", "KE"),
        ("The Deputy Prime Minister hosted a reception for the delegation in Hanoi. ", "VN"),
        ("She was received in Montevideo by her Uruguayan colleague. ", "UY"),
        ("The Turkish Foreign Minister held talks in Amman with his colleague. ", "TR"),
        ("Talks with the Prime Minister of Kazakhstan's neighbour Ordonia were held. ", ""),
        ("The fourth meeting, hosted by others, took place in Ljubljana. ", ""),
        ("The hosts received 1.3 million Syrians, their guest said. ", ""),
        ("German prices rose again, the French President said. ", ""),
        ("The tenth session of the Kazakh-Chinese commission on energy was held. ", "KZ CN"),
        ("The Kazakh-Chinese border is long, a session of the senate was told. ", ""),
        ("Ghana and Togo held a third round of talks on the sea. ", "GH TG"),
        ("A meeting spoke of gas to Syria. President Aslan met Turkish Minister Ersoy.", "TR"),
        ("Ghana and Togo sold more cocoa, a meeting of traders heard. ", ""),
    ],
)  # fmt: skip
def test_the_lead_tells_the_parties(opening: str, codes: str) -> None:
    assert set(parties(opening).codes) == set(codes.split())


def test_who_is_heard_tells_the_parties_too() -> None:
    opening = "Aliyev and Mishustin held talks on Monday. "
    found = parties(opening, ALIYEV, MISHUSTIN)
    assert (set(found.codes), found.talk) == ({"AZ", "RU"}, True)
    assert found.names == {"Ilham Aliyev", "Mikhail Mishustin"}


def test_where_only_a_third_country_speaks_it_is_no_talk_of_two() -> None:
    opening = "Azerbaijani President Aliyev and Russian Prime Minister Mishustin met in Baku. "
    german = person("Olaf Kern", "DE")
    assert parties(opening, ALIYEV, MISHUSTIN, german).talk  # both are heard
    assert not parties(opening, ALIYEV, german).talk


def test_who_is_left_over_is_of_the_party_that_is_left_over() -> None:
    opening = "Minister of Oman Salim Bal met the delegation of Kenya headed by Wanjiku Mwangi. "
    host, guest = person("Salim Bal", "OM", "Minister of Oman"), person("Wanjiku Mwangi")
    assert parties(opening, host, guest).homes["Wanjiku Mwangi"] == "KE"
    union = person("Wanjiku Mwangi", "", "EU Commissioner")
    assert parties(opening, host, union).homes["Wanjiku Mwangi"] == ""


@pytest.mark.parametrize(("by", "known"), [("under the chairmanship of", True), ("before", False)])
def test_who_presides_is_of_the_countries_in_their_order(by: str, known: bool) -> None:
    opening = f"A session of the Kazakh-Chinese commission was held {by} Yerlan Abish and Liu Wen. "
    found = parties(opening, person("Yerlan Abish"), person("Liu Wen")).homes
    assert (found == {"Yerlan Abish": "KZ", "Liu Wen": "CN"}) is known


def test_no_talk_no_parties() -> None:
    assert not parties("Russian President Putin wrote to the leaders of Georgia. ").talk


@pytest.mark.parametrize(
    ("text", "speaker", "outlet", "code"),
    [
        ("President Ágota Szentesi of Hungary spoke.", person("Ágota Szentesi"), "", "HU"),
        ("On a visit to Portugal the guests met with Minister Filipa Antunes.",
         person("Filipa Antunes", "", "Minister of the Sea"), "", "PT"),
        ("OSLO, June 17 (Fjord Wire) - Norway offered to host talks. Haugland spoke.",
         person("Sigrid Haugland", "", "Foreign Minister"), "", "NO"),
        ("Minister Orazov met the farmers.", person("Orazov", "", "Minister of Agriculture"),
         "Government of Turkmenistan", "TM"),
        ("Minister Le Thinh hosted a delegation in Hanoi.", person("Le Thinh", "", "Minister"),
         "", "VN"),
        ("Prime Minister Le Thinh is on a visit to Japan.",
         person("Le Thinh", "", "Prime Minister"), "", ""),
        ("His Chilean colleague, Beatriz Lagos, spoke.", person("Beatriz Lagos"), "", "CL"),
        ("He offered talks on Sudan. Minister Sigrid Haug spoke.", person("Sigrid Haug"), "", ""),
        # A state no table has is not the host's, nor is who speaks for a body.
        ("Corazon Abueva is on a visit to Japan.",
         person("Corazon Abueva", "", "Marindian Finance Secretary"), "", ""),
        ("The President is on a visit to Japan.",
         person("Duarte Reis", "", "President of Lusenia"), "", ""),
        ("The envoy is on a visit to Japan.", person("Pilar Roca", "", "Head of the mission"),
         "", ""),
        ("Minister Orazov met the farmers.", person("Orazov", "", "Minister of Agriculture"),
         "The Kenya Times", ""),
        ("The ambassador in Cairo spoke.", person("Idris Gadir", "EG", "Ambassador in Cairo"), "",
         ""),
    ],
)  # fmt: skip
def test_homes(text: str, speaker: Speaker, outlet: str, code: str) -> None:
    assert parties(text, speaker, outlet=outlet).homes[speaker.name] == code


def test_surnames_stand_for_countries_unless_two_share_one() -> None:
    opening = "President of Kenya Josiah Kiprop met Foreign Minister of Peru Rosa Quispe. "
    assert parties(opening).people == {"Kiprop": "KE", "Quispe": "PE"}
    assert "Kiprop" not in parties(opening, person("Ana Kiprop", "BR")).people
    body = Speaker("Bank of Finland", country="FI", kind=AgentKind.ORGANISATION)
    assert "Finland" not in parties(opening, body).people


@given(st.text(max_size=300), st.text(max_size=30), st.text(max_size=30))
def test_any_text(text: str, name: str, outlet: str) -> None:
    found = parties(f"{text} met the President of Peru", person(name, "PE"), outlet=outlet)
    assert set(found.codes) <= set(COUNTRIES.names)


@pytest.mark.parametrize(
    ("text", "speaker", "code"),
    [
        ("", person("Ana Silva", "PT", "Minister"), "PT"),
        ("", person("Ana Silva", "EG", "Ambassador in Cairo"), ""),
        ("", person("Ana Silva", "", "Yemen's ambassador in Cairo"), "YE"),
        ("", person("Ana Silva", "", "Mayor of Debrecen"), "HU"),
        ("", person("Ana Silva", "", "Envoy of Peru to Chile"), "PE"),
        ("", person("Ana Silva", "", "Editor"), ""),
        ("", Speaker("Ana", on_behalf_of="Ministry of Interior of Jordan"), "JO"),
        ("", Speaker("Philippine Coast Guard", kind=AgentKind.ORGANISATION), "PH"),
        ("", Speaker("League of Peru and Chile", kind=AgentKind.ORGANISATION), ""),
        ("The French collector Ana Silva bid.", person("Ana Silva"), "FR"),
        ("Malta's oldest diver Ana Silva sank.", person("Ana Silva"), "MT"),
        ("In Malta the old diver Ana Silva sank.", person("Ana Silva"), ""),
        ("Ana Silva of Ghana won.", person("Ana Silva"), "GH"),
        ("Ana Silva won in Ghana.", person("Ana Silva"), ""),
    ],
)  # fmt: skip
def test_where_a_speaker_comes_from(text: str, speaker: Speaker, code: str) -> None:
    assert origin_of(COUNTRIES, text, speaker) == code

"""Whose story an article is, who is of which country in a list, and what a paragraph speaks of."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern import evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kinds import Mark, Said, Sign, Signs
from rostra.extraction.concern_words import THE_CLAIM
from rostra.extraction.countries import Countries
from rostra.extraction.parties import Parties, origin_of, parties_of
from rostra.extraction.speakers.types import Resolution, Utterance

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")
TALKS = "Foreign Ministers of Estonia and Latvia Ada Kask and Ilze Ozola met in Tartu.\n\n"
ADA = Speaker("Ada Kask", country="EE", role="Foreign Minister of Estonia")
ILZE = Speaker("Ilze Ozola", country="LV", role="Foreign Minister of Latvia")
NOBODY = Speaker("")


def home(text: str) -> str:
    return Article.of(COUNTRIES, text).scene.home


def reported(
    before: str, source: str, content: str, speaker: Speaker, *others: Speaker
) -> tuple[Said, Signs]:
    """What one reported statement says, behind the words `before`; the `others` speak elsewhere."""
    text = f"{before}{source} said {content}."
    at = len(before) + len(source)
    one = Utterance(((at + 6, at + 6 + len(content)),), ((at + 1, at + 5),), ((len(before), at),))
    every = [one, *(Utterance(()) for _ in others)]
    who = [Resolution((each,), 0.9) for each in (speaker, *others)]
    said, signs = evidence(COUNTRIES, text, every, who)
    return said[0], signs[0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LIMA, Sept 17 (Wire) - The budget fell on Monday. Peru's congress was full.", "PE"),
        ("GENEVA — The head of the agency said two million had fled.", ""),
        ("Peru's congress threw out the budget of the German adviser.", "PE"),
        ("A Greek boat struck a Turkish one off a rock.", "GR"),
        ("Cambodia and Thailand accused one another on Tuesday.", ""),
        ("Germany will reopen its embassy in Damascus, the minister said.", "DE"),
        ("A storm tore through the north of Madagascar on Sunday.", "MG"),
        ("The satellite fell a day after its lift-off from French Guiana.", ""),
        ("The minister defended the purchase of 96 South Korean tanks.", ""),
        ("The firm named falling prices in Japan and Chile.", ""),
        ("A Danish maker of vans will build a plant in Craiova, Romania.", "RO"),
        ("Weekly briefing of the spokesman, Jas Tol, Tashkent, October 1, 2025\n\nQ: Iran?", "UZ"),
        ("Six presidents met in La Paz on Thursday to speak of Bolivia's drought.", ""),
        ("Orlandia summoned the ambassador of Iceland over nets in its waters.", ""),
        ("Minister Wilk of Ravenna-Land spoke to the press of Ravenna-Land.", ""),
        ("Airlines met in Thailand this week to speak of engines.", ""),
        ("LUANDA, Nov 5 (Wire) - Rwanda and Zambia agreed on a road, Angola's minister said.", ""),
        ("LUANDA, Nov 5 (Wire) - Rwanda agreed on a road, Angola's minister said.", ""),
        ("LUANDA, Nov 5 (Wire) - A Rwandan road was agreed on, Angola's minister said.", "AO"),
        ("The makers of steel gathered on Monday in Chile to count their losses.", ""),
        ("Brazil's central bank cut its key rate, and a German trader was surprised.", "BR"),
        ("A Brazilian bank bought a plant in Craiova, Romania.", "RO"),
        ("The Pentagon said North Korea had tested an engine.", ""),
        ("Parliament voted on Tuesday to send two systems to Ukraine.", ""),
        ("A mission of the Fund ended its visit to Ghana on Wednesday.", "GH"),
        ("EU Commissioner Ann Berg held talks with Minister of Moldova Ion Cib in Chisinau.", ""),
        ("President of Lusenia Ada Renn received the Minister of Chile in Lusenia.", ""),
    ],
)
def test_whose_story_it_is(text: str, code: str) -> None:
    assert home(f"{text}\n\nNobody else spoke, and it rained until the evening came.") == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KAMPALA, Uganda (AP) — Police took a man from his house on Friday.", "UG"),
        ("Rates rise again\n\nThe National Bank of Hungary raised its rate on Tuesday.", "HU"),
        ("The Ministry of Finance of Peru sold bonds on Tuesday.", "PE"),
        ("Peru declares emergency\n\nRain falls as a storm nears Chile.", "PE"),
        ("Talks in Peru\n\nChile will send a team.", "CL"),
        ("ANN BERG: Good morning\n\nChile will send a team.", "CL"),
        ("TOKYO, Feb 19 (Wire) -- Visiting Indonesian Minister Budi Sas spoke of Japan.", ""),
        ("The Minister of Health of Togo opened a clinic of Benin.", ""),
        ("Senators received the budget of Nigeria.\n\nThey met in Kano in Nigeria.", ""),
    ],
)
def test_whose_story_ordinary_news_is(text: str, code: str) -> None:
    assert home(f"{text}\n\nNobody else spoke, and it rained until the evening came.") == code


def test_what_a_country_s_own_say_of_it_is_of_its_story() -> None:
    ada = Speaker("Ada Paz", country="PE", role="Finance Minister of Peru")
    opening = "Peru's economy shrank in May. The weather was fine, said everybody.\n\n"
    _, signs = reported(opening, "Ada Paz", "wages would rise", ada)
    assert Sign.HOME_OWN in signs.of["PE"]
    assert not {Sign.HOME_HERE, Sign.HOME_ABROAD} & signs.of["PE"]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Burundi and Tanzania quarrel over camps. ", {"BI", "TZ"}),
        ("Burundi quarrels; far from it Tanzania has camps. ", set()),
    ],
)
def test_the_two_countries_of_a_third_are_those_just_named(told: str, codes: set[str]) -> None:
    ada = Speaker("Ada Kask", country="EE", role="Foreign Minister of Estonia")
    said, _ = reported(f"{told}\n\n", "Ada Kask", "the two countries had signed", ada)
    assert set(said.frames.together) - {"EE"} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("“It rained in Peru,” she said, Japan's Kyodo news agency reported.", {"PE"}),
        ("She told the Italian daily Il Foglio that Peru was dry.", {"PE"}),
        ("The Italian daily Il Foglio, of Rome, closed in Peru.", {"PE", "IT"}),
        ("He spoke to Italian farmers of Peru.", {"PE", "IT"}),
    ],
)
def test_whose_paper_it_told_is_no_country_of_the_story(text: str, codes: set[str]) -> None:
    assert {m.code for m in Article.of(COUNTRIES, text).mentions} == codes


@pytest.mark.parametrize(("whom", "places"), [("ambassador of", set()), ("coast of", {"RU"})])
def test_an_ambassador_is_of_no_place(whom: str, places: set[str]) -> None:
    text = f"Foreign Minister Kaarel Poder spoke of the {whom} Russia. It rained until the evening."
    assert Article.of(COUNTRIES, text).scene.places == places


@pytest.mark.parametrize(("and_where", "seat"), [("", "JP"), (" and South Korea", "")])
def test_two_places_in_one_breath_are_no_seat(and_where: str, seat: str) -> None:
    text = (
        f"Andarex said on Wednesday its plant would shut, with prices falling in Japan{and_where}."
    )
    assert Article.of(COUNTRIES, f"{text} It rained until the evening came.").scene.seat == seat


def test_who_receives_a_guest_is_not_of_the_guests_country() -> None:
    text = (
        "President Rashad Aslan received a delegation led by Minister of Energy of Chile Luis Rey. "
        "Rashad Aslan said it was long."
    )
    host, guest = Speaker("Rashad Aslan", role="President"), Speaker("Luis Rey", country="CL")
    begin = text.index("it was")
    one = Utterance(((begin, begin + 11),))
    both = [Resolution((host,), 0.9), Resolution((guest,), 0.9)]
    every, _ = evidence(COUNTRIES, text, [one, one], both)
    assert (every[0].who.homes, every[1].who.homes) == ((), ("CL",))


def test_a_dateline_counts_where_its_country_is_named_late() -> None:
    paragraph = "It rained until the evening came, and nobody in the streets below was surprised."
    text = f"BEIRUT, March 13 (Wire) - An Israeli drone struck a car.\n\n{paragraph}\n\n{paragraph}"
    assert home(f"{text} Lebanon's army spoke.") == "LB"
    assert home(f"{text} The army spoke.") == "IL"
    text = f"GENEVA — A Sudanese envoy walked out.\n\n{paragraph}\n\n{paragraph}"
    assert home(f"{text} The Swiss ambassador spoke.") != "CH"


def test_a_story_is_a_sign_for_whoever_speaks_in_it() -> None:
    before = "A storm tore through the north of Madagascar on Sunday.\n\n"
    here = reported(before, "A teacher", "the roof went first", NOBODY)[1].of["MG"]
    guest = Speaker("Jean Petit", country="FR", role="Minister")
    away = reported(before, "Jean Petit", "a ship had left", guest)[1].of["MG"]
    own = reported(before, "Ana Rasoa", "it rained", Speaker("Ana Rasoa", country="MG"))[1].of["MG"]
    story = {Sign.HOME_HERE, Sign.HOME_ABROAD}
    assert [set(signs) & story for signs in (here, away, own)] == [
        {Sign.HOME_HERE},
        {Sign.HOME_ABROAD},
        set(),
    ]


def test_a_minister_is_of_the_country_whose_story_it_is_not_of_the_place_it_tells_of() -> None:
    minister = Speaker("Judith Amend", role="Foreign Minister")
    before = "Germany will reopen its embassy in Damascus, it was announced on Thursday.\n\n"
    assert reported(before, "Judith Amend", "we waited", minister)[0].who.homes == ("DE",)


def parties(text: str, *speakers: Speaker) -> Parties:
    return parties_of(COUNTRIES, text, speakers)


def test_presidents_are_of_the_countries_listed_before_them_in_order() -> None:
    text = "The Presidents of Mongolia, Kazakhstan and Peru, Bat Oyun, Serik Dos and Ana Paz, met."
    found = parties(text, *(Speaker(name) for name in ("Bat Oyun", "Serik Dos", "Ana Paz")))
    assert found.homes == {"Bat Oyun": "MN", "Serik Dos": "KZ", "Ana Paz": "PE"}


def test_who_leads_the_delegations_does_so_in_the_order_of_the_countries() -> None:
    text = (
        "Consultations between the Ministries of Foreign Affairs of Armenia and India took place."
        " The delegations were led by Deputy Minister Arpi Dan and Secretary Vikram Nair."
    )
    people = (Speaker("Arpi Dan", role="Deputy Minister"), Speaker("Vikram Nair"))
    found = parties(text, *people)
    assert (found.codes, found.talk) == (("AM", "IN"), True)
    assert found.homes == {"Arpi Dan": "AM", "Vikram Nair": "IN"}


@pytest.mark.parametrize(
    ("role", "home", "codes"),
    [
        ("Ambassador of Pakistan to Hungary", "PK", ("PK", "HU")),
        ("Hungarian ambassador in Pakistan", "HU", ("HU", "PK")),
        ("Ambassador in Cairo", "", ()),
    ],
)
def test_an_ambassador_is_asked_about_two_countries(
    role: str, home: str, codes: tuple[str, ...]
) -> None:
    asked = Speaker("Asif Khan", country="PK" if "Pakistan to" in role else "", role=role)
    found = parties("An interview with Asif Khan\n\nQ: How is trade?", asked)
    assert found.codes == codes
    assert found.talk == bool(codes)
    assert origin_of(COUNTRIES, "", asked) == home


@pytest.mark.parametrize(
    ("before", "source", "homes"),
    [
        ("In Ankara, ", "the defence ministry", ("TR",)),
        ("It rained. In Ankara, ", "a government spokesman", ("TR",)),
        ("In Ankara, ", "Pavlos Rellis", ("GR",)),
        ("In Ankara, ", "the Greek minister", ("GR",)),
        ("He stayed in Ankara, ", "the defence ministry", ("GR",)),
        ("In Ankara, where it rained, ", "the defence ministry", ("GR",)),
    ],
)
def test_the_ministry_in_a_capital_is_that_states(
    before: str, source: str, homes: tuple[str, ...]
) -> None:
    ministry = Speaker("Ministry of Defence of Greece", country="GR", kind=AgentKind.ORGANISATION)
    opening = "A Greek boat struck a Turkish one.\n\n"
    assert reported(opening + before, source, "it was false", ministry)[0].who.homes == homes


def test_the_sides_without_names_are_all_parties_of_the_talk() -> None:
    said = reported(TALKS, "The sides", "the two countries would build it", NOBODY, ADA, ILZE)[0]
    assert set(said.who.homes) == {"EE", "LV"}
    assert said.who.joint


def test_a_mediator_means_the_parties_by_both_sides() -> None:
    mediator = Speaker("Faisal Mannai", country="QA", role="Qatari mediator")
    text = "Delegations from Ethiopia and Kenya met in Qatar for talks about the dam.\n\n"
    heard = (Speaker("Dawit Bek", country="ET"), Speaker("Ann Otieno", country="KE"))
    signs = reported(text, "The mediator", "both sides had softened", mediator, *heard)[1]
    assert {c for c, of in signs.of.items() if Sign.BOTH in of} == {"ET", "KE"}


def test_the_country_that_a_paragraph_speaks_of_is_not_the_speakers() -> None:
    before = f"{TALKS}The ministers discussed Ukraine. "
    content = "the country must be free to choose"
    said, signs = reported(before, "Ada Kask", content, ADA, ILZE)
    assert Sign.DISCUSSED in signs.of["UA"]
    assert said.frames.one == ("UA",)
    plain = reported(f"{TALKS}It rained. ", "Ada Kask", content, ADA, ILZE)[0]
    assert plain.frames.one == ("EE",)
    there = reported(before, "The Minister of Latvia", "people there were tired", ILZE, ADA)[0]
    assert there.named == ("UA",)


def test_who_is_called_by_the_first_of_three_names_is_of_the_state_beside_them() -> None:
    text = (
        "Statement by the Prime Minister of Peru, Ana Paz, and the Prime Minister of Vietnam, Tran"
        " Minh Hoa, after their talks.\n"
    )
    people = (Speaker("Ana Paz", country="PE"), Speaker("Tran", role="Prime Minister"))
    assert parties(text, *people).homes == {"Ana Paz": "PE", "Tran": "VN"}


def test_the_foreign_office_of_another_state_is_not_that_of_london() -> None:
    assert not COUNTRIES.mentions("Viktor Lund of the Foreign Office of Merania spoke.")
    assert COUNTRIES.mentions("The Foreign Office spoke of Merania.")[0].code == "GB"


def test_a_town_that_summons_an_ambassador_is_a_state() -> None:
    text = "Orlandia summoned the ambassador of Iceland on Monday over nets."
    assert {m.code for m in Article.of(COUNTRIES, text).mentions} == {"IS"}


def test_in_talks_with_a_union_a_country_that_is_only_named_is_no_setting() -> None:
    text = (
        "Minister of Energy Rauf Hasan met with European Commissioner Ingrid Berg.\n\nThe Minister"
        " of Azerbaijan said new consumers in Slovakia had been connected, and praised Slovakia."
    )
    article = Article.of(COUNTRIES, text, (Speaker("Rauf Hasan", country="AZ"),))
    assert article.scene.setting != "SK"


@pytest.mark.parametrize("content", ["their interior ministers would meet", "their companies"])
def test_what_is_theirs_is_of_each_that_speaks(content: str) -> None:
    text = f"{TALKS}The ministers"
    one = Utterance(
        ((len(text) + 6, len(text) + 6 + len(content)),),
        ((len(text) + 1, len(text) + 5),),
        ((len(TALKS), len(text)),),
    )
    who = [Resolution((ADA, ILZE), 0.9)]
    said = evidence(COUNTRIES, f"{text} said {content}.", [one], who)[0][0]
    assert set(said.frames.together) == {"EE", "LV"}


def test_a_neighbour_is_the_other_of_two() -> None:
    before = "Ecuador and Colombia traded blame on Tuesday for a bridge that fell into a river.\n\n"
    quito = Speaker("Government of Ecuador", country="EC", kind=AgentKind.ORGANISATION)
    said = reported(before, "Quito", "its neighbour had skipped every inspection", quito)[0]
    assert "CO" in said.frames.one
    plain = reported(before, "Quito", "its neighbours had skipped every inspection", quito)[0]
    assert "CO" not in plain.frames.one


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        ("her soldiers there would stay until autumn", ("ML",)),
        ("people there are tired", ("ML",)),
        ("that there would be peace", ()),
        ("there are two roads", ()),
    ],
)
def test_there_is_where_the_last_country_was(content: str, codes: tuple[str, ...]) -> None:
    before = f"{TALKS}She spoke of the fighting in Mali. "
    assert reported(before, "Ada Kask", content, ADA, ILZE)[0].named == codes


def test_it_is_not_the_country_of_somebody_without_a_name() -> None:
    before = "The trial went on.\n\n"
    content = "it had been paid for in cash"
    assert not reported(before, "A German carpenter", content, NOBODY)[0].frames.one
    body = Speaker("Ministry of Trade", kind=AgentKind.ORGANISATION)
    assert reported(before, "The German trade ministry", content, body)[0].frames.one == ("DE",)


def test_a_warning_that_is_dismissed_was_its_speakers() -> None:
    parts = (("Moscow's envoy", "it would be answered"), ("Ada Kask", "the warning"))
    text, every = TALKS, []
    for source, content in parts:
        at, begin = len(text), len(text) + len(source) + 6
        every.append(
            Utterance(
                ((begin, begin + len(content)),), ((begin - 5, begin - 1),), ((at, begin - 6),)
            )
        )
        text += f"{source} said {content}. "
    envoy = Speaker("", country="RU")
    who = [Resolution((envoy,), 0.9), Resolution((ADA,), 0.9)]
    assert Sign.CLAIMED in evidence(COUNTRIES, text, every, who)[1][1].of["RU"]


def test_both_where_a_third_is_named_are_meant_still() -> None:
    signs = reported(TALKS, "Ada Kask", "both navies had met off Norway", ADA, ILZE)[1]
    assert Sign.TOGETHER in signs.of["LV"]


@pytest.mark.parametrize(
    ("content", "whose"),
    [
        ("the trawler had ignored them", {"TR"}),
        ("the boat had turned", {"GR"}),
        ("the quay was empty", set()),
        ("a trawler had sunk", set()),
    ],
)
def test_a_thing_is_of_the_country_that_it_was_called_after(content: str, whose: set[str]) -> None:
    before = "A Greek patrol boat struck a Turkish fishing trawler near the old quay.\n\n"
    signs = reported(before, "A witness", content, NOBODY)[1]
    assert {code for code, of in signs.of.items() if Sign.ITS_THING in of} == whose


def test_the_country_of_whoever_speaks_was_not_the_last_one_spoken_of() -> None:
    before = f"{TALKS}It rained on the hills of Peru for three days. "
    signs = reported(before, "The Portuguese senator", "the vote was fair", NOBODY)[1]
    assert Sign.CLOSE in signs.of["PE"]
    assert not {Sign.CLOSE, Sign.PARAGRAPH} & signs.of["PT"]
    assert Sign.SPEAKER in signs.of["PT"]


def test_ours_is_the_speakers() -> None:
    said = reported(TALKS, "Ada Kask", "the channel was as much theirs as ours", ADA, ILZE)[0]
    assert "EE" in said.frames.one


@pytest.mark.parametrize(
    ("content", "marks"),
    [
        ("bees respected no borders", {Mark.BARE}),
        ("the bees respected no borders", set()),
        ("cargo from Central Asia would grow", {Mark.REGION}),
        ("peace in the Middle East was near", {Mark.REGION}),
        ("trade had grown by 5 percent", set()),
        ("we owe it to mankind", {Mark.REGION}),
    ],
)
def test_what_speaks_of_a_region_or_of_nothing_definite(content: str, marks: set[Mark]) -> None:
    found = reported(TALKS, "Ada Kask", content, ADA, ILZE)[1].marks
    assert set(found) & {Mark.BARE, Mark.REGION} == marks


@pytest.mark.parametrize("content", ["the request", "to study the request"])
def test_a_request_that_is_weighed_was_the_speakers_before(content: str) -> None:
    assert THE_CLAIM.match(content)
    assert not THE_CLAIM.match("to study the request of the teachers")

"""Which countries a statement concerns: named, its speaker's own, or the parties of a talk."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern import concerns
from rostra.extraction.countries import Countries
from rostra.extraction.speakers.types import Resolution, Utterance

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")
OPENING = "Prime Minister of Georgia Lasha Tevdor received Foreign Minister of Armenia Aram Petan. "
HOST = Speaker("Lasha Tevdor", country="GE", role="Prime Minister of Georgia")
GUEST = Speaker("Aram Petan", country="AM", role="Foreign Minister of Armenia")
UNION = "EU Commissioner Annika Sand held talks with Prime Minister of Moldova Ion Cib. "
COMMISSIONER = Speaker("Annika Sand", role="EU Commissioner for Energy")
PLAIN = "The weather was fine. "


def concerned(
    content: str, *speakers: Speaker, opening: str = PLAIN, cue: str = "", source: str = ""
) -> set[str]:
    return set(each(opening, (source, cue, content, speakers))[0])


def each(opening: str, *parts: tuple[str, str, str, tuple[Speaker, ...]]) -> list[tuple[str, ...]]:
    """The countries of statements (source, cue, content, speakers) in one paragraph."""
    text, utterances = opening, []
    for source, cue, content, _ in parts:
        spans = []
        for piece in (source, cue, content):
            spans.append(((len(text), len(text) + len(piece)),) if piece else ())
            text += f"{piece} "
        utterances.append(Utterance(content=spans[2], cue=spans[1], source=spans[0]))
    who = [Resolution(speakers, 0.9) for *_, speakers in parts]
    return [codes for codes, _ in concerns(COUNTRIES, text, utterances, who)]


@pytest.mark.parametrize(
    "content",
    [
        "the growth of bilateral trade", "cooperation of the two countries", "mutual supplies",
        "the neighbours' cooperation", "both parliaments", "the two coast guards",
        "two-way trade", "their respective navies", "the sides would meet", "our relations",
        "a joint session", "the intergovernmental commission", "the two nations", "we share a sea",
    ],
)  # fmt: skip
def test_what_stands_for_the_parties_concerns_both(content: str) -> None:
    assert concerned(content, HOST, opening=OPENING) == {"GE", "AM"}


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        ("trade had grown by a tenth", "GE AM"),
        ("the demand for transit", "GE AM"),
        ("visas for engineers", "GE AM"),
        ("engineers from the brotherly country", "AM"),
        ("the guest to send two specialists", "AM"),
        ("your country is a friend", "AM"),
        ("our farmers were ready", "GE"),
        ("our stores are full", "GE"),
        ("our talks were long", ""),
        ("border markets were open", "GE AM"),
        ("We are neighbours, not rivals", "GE AM"),
        ("his ministry had inspected it", "GE"),
        ("the need for patience", ""),
        ("hunger would spread", ""),
        ("ties with Tbilisi and Paris", "GE FR"),
        ("he put a trade in their hands", ""),
    ],
)
def test_in_a_talk(content: str, codes: str) -> None:
    assert concerned(content, HOST, opening=OPENING) == set(codes.split())


def test_outside_of_a_talk_nobody_is_the_other_one() -> None:
    assert concerned("trade had grown", HOST) == set()
    assert concerned("urged both sides", HOST) == set()
    stranger = Speaker("Olaf Kern", country="DE")
    assert concerned("urged both sides", stranger, opening=OPENING) == set()


def test_who_speaks_for_no_state_means_the_one_that_is_visited() -> None:
    for content in ("the country's progress", "its authorities", "both sides", "bilateral ties"):
        assert concerned(content, COMMISSIONER, opening=UNION) == {"MD"}
    unknown = Speaker("Duarte Reis", role="President of Lusenia")
    talk = "President of Lusenia Duarte Reis met the Prime Minister of Portugal. "
    assert concerned("bilateral trade", unknown, opening=talk) == {"PT"}
    assert concerned("the country's progress", unknown, opening=talk) == set()


def test_a_minister_without_a_country_may_speak_of_the_guests() -> None:
    minister = Speaker("Ilan Morr", role="Trade Minister")
    talk = "King of Merovia Aurel II received President of Brazil Tereza Vasco. "
    king = Speaker("Aurel II", role="King of Merovia")
    guest = Speaker("Tereza Vasco", country="BR", role="President of Brazil")
    asked = ("", "asked", "the guests to lower the price", (minister,))
    heard = ("", "said", "it was raining", (guest,))
    assert each(talk, ("", "said", "bilateral trade grew", (king,)), heard, asked)[2] == ("BR",)
    critic = ("", "asked", "the guests to lower the price", (Speaker("Jo Lee", role="Cook"),))
    assert each(talk, heard, critic)[1] == ()


def test_a_city_that_is_a_state_in_the_article_is_no_city() -> None:
    content = "mines in Suceava were cleared"
    assert concerned(content) == {"RO"}
    assert concerned(content, opening="President Hamid Sorel of Suceava spoke. ") == set()
    assert concerned(content, opening="The Suceava government was silent. ") == set()
    assert concerned(content, opening="The mayor of Suceava spoke. ") == {"RO"}


def test_three() -> None:
    opening = "Ministers of Türkiye, Georgia and Azerbaijan held a trilateral meeting. "
    for content in ("all three railways", "the three countries", "trilateral cooperation"):
        assert concerned(content, HOST, opening=opening) == {"TR", "GE", "AZ"}


def test_joint_speakers() -> None:
    both = (HOST, GUEST)
    assert concerned("cooperation in science", *both, opening=OPENING) == {"GE", "AM"}
    fees = "all fees should be abolished"
    assert concerned(fees, *both, opening=OPENING, cue="agreed that") == {"GE", "AM"}
    assert concerned(fees, *both, opening=OPENING, cue="deplored that") == set()


def test_the_two_countries_without_a_talk() -> None:
    speaker, expert = Speaker("Kari Holm", country="NO"), Speaker("Olaf Kern")
    opening = "Norway has sent a note to Sweden. Swedish papers and Norwegian fish. "
    assert concerned("the two countries would lose", speaker, opening=opening) == {"NO", "SE"}
    assert concerned("both countries would lose", expert, opening=opening) == {"NO", "SE"}
    assert concerned("both countries and Finland", speaker, opening=opening) == {"NO", "FI"}
    assert concerned("it helps the countries", expert, opening=opening) == set()
    assert concerned("it helps our countries", speaker, opening=opening) == {"NO"}
    once = "There was a note to Sweden. "
    assert concerned("the two countries would lose", expert, opening=once) == set()
    assert concerned("the two countries would lose", speaker, opening=once) == {"NO"}
    heard = ("", "said", "it was raining", (Speaker("Ulf Berg", country="SE"),))
    pair = ("", "said", "the two navies would meet", (speaker,))
    assert each(PLAIN, heard, pair)[1] == ("NO", "SE")


def test_a_body_that_speaks_of_itself() -> None:
    body = Speaker("Ministry of Finance", country="PL", kind=AgentKind.ORGANISATION)
    assert concerned("it had received the application", body) == {"PL"}
    assert concerned("the application was late", body) == set()
    colleagues = "our colleagues in Bucharest"
    assert concerned("they had seen it", Speaker(""), source=colleagues) == {"RO"}


def test_ours_are_the_states_where_one_speaks_for_it() -> None:
    professor = Speaker("Ann Lee", country="CH", role="Professor")
    assert concerned("our stores are full", professor) == set()
    assert concerned("our students are ready", professor) == {"CH"}


def test_of_a_firms_economist_the_economy_may_be_anybodys() -> None:
    economist = Speaker("Ann Lee", country="CH", role="Economist at the Union Bank")
    governor = Speaker("Ann Lee", country="CH", role="Central bank governor")
    assert concerned("the economy is improving", economist) == set()
    assert concerned("our economy is improving", economist) == {"CH"}
    assert concerned("the economy is improving", governor) == {"CH"}


def test_what_goes_on_is_of_what_was_said_before() -> None:
    told = ("", "said", "the plant in Baku was ready", (COMMISSIONER,))
    again = ("", "adding", "it could build four a year", (COMMISSIONER,))
    other = ("", "said", "it could build four a year", (Speaker("Olaf Kern"),))
    claim = ("", "rejected", "the accusation", (Speaker("Olaf Kern"),))
    assert each(PLAIN, told, again) == [("AZ",), ("AZ",)]
    assert each(PLAIN, told, other) == [("AZ",), ()]
    assert each(PLAIN, told, claim) == [("AZ",), ("AZ",)]
    untrue = ("", "replied", "That is not true. We were there", (Speaker("Olaf Kern"),))
    assert each(PLAIN, told, untrue)[1] == ("AZ",)
    near = ("", "rejected", "the accusation", (Speaker("Olaf Kern"),))
    assert each(PLAIN, ("", "said", "guilty in Baku\n", (COMMISSIONER,)), near)[1] == ("AZ",)
    apart = ("", "adding", "it could build four a year\n", (COMMISSIONER,))
    assert each(PLAIN, ("", "", "in Baku\n", (COMMISSIONER,)), apart) == [("AZ",), ()]


def test_a_thing_is_of_the_country_it_was_called_after() -> None:
    told = ("", "said", "the American tariffs on steel were high", (COMMISSIONER,))
    again = ("", "warned", "the tariffs would hurt", (Speaker("Olaf Kern"),))
    part = ("", "warned", "the level of tariffs would hurt", (Speaker("Olaf Kern"),))
    vague = ("", "said", "the American minister left", (COMMISSIONER,))
    assert each(PLAIN, told, again) == [("US",), ("US",)]
    assert each(PLAIN, again, told) == [(), ("US",)]
    assert each(PLAIN, told, part) == [("US",), ()]
    assert each(PLAIN, vague, ("", "said", "the minister left", (COMMISSIONER,)))[1] == ()
    filling = ("", "said", "all was well " * 100, (COMMISSIONER,))
    assert each(PLAIN, told, filling, again)[2] == ()


def test_cue_and_surnames_count() -> None:
    assert concerned("its help", cue="thanked Germany and Japan for") == {"DE", "JP"}
    opening = "President of Kenya Josiah Kiprop met the press. "
    assert concerned("the envoys of Kiprop", COMMISSIONER, opening=opening) == {"KE"}


def test_named_is_surer_than_implied() -> None:
    parts = [("", "", content, (HOST,)) for content in ("in Peru", "bilateral trade", "hunger")]
    text = OPENING + " ".join(content for _, _, content, _ in parts)
    at = len(OPENING)
    utterances = []
    for _, _, content, _ in parts:
        utterances.append(Utterance(content=((at, at + len(content)),)))
        at += len(content) + 1
    found = concerns(COUNTRIES, text, utterances, [Resolution((HOST,), 0.9)] * 3)
    assert found == [(("PE",), 0.9), (("GE", "AM"), 0.6), ((), 0.7)]


def test_a_long_article() -> None:
    said = ("", "said", "bilateral trade with Peru grew", (HOST,))
    assert each(OPENING, *[said] * 3000) == [("PE", "GE", "AM")] * 3000


@given(st.text(max_size=200), st.text(min_size=1, max_size=100), st.text(max_size=20))
def test_any_text(opening: str, content: str, name: str) -> None:
    speaker = Speaker(name, country="GE")
    assert concerned(content, speaker, opening=opening) <= set(COUNTRIES.names)

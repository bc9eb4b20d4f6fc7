"""What a statement's words stand for, and which countries it concerns without naming them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import RostraError
from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern import concerns, evidence
from rostra.extraction.concern_kinds import Mark, Said, Sign, Signs
from rostra.extraction.concern_scale import Scale
from rostra.extraction.concern_states import known
from rostra.extraction.countries import Countries
from rostra.extraction.speakers.types import Resolution, Utterance

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)
SCALE = Scale.load(RESOURCES)
OPENING = "Prime Minister of Georgia Lasha Tevdor received Foreign Minister of Armenia Aram Petan. "
HOST = Speaker("Lasha Tevdor", country="GE", role="Prime Minister of Georgia")
GUEST = Speaker("Aram Petan", country="AM", role="Foreign Minister of Armenia")
UNION = "EU Commissioner Annika Sand held talks with Prime Minister of Moldova Ion Cib. "
COMMISSIONER = Speaker("Annika Sand", role="EU Commissioner for Energy")
PLAIN = "The weather was fine. "


Part = tuple[str, str, str, tuple[Speaker, ...]]


def told(
    content: str, *speakers: Speaker, opening: str = PLAIN, cue: str = "", source: str = ""
) -> set[str]:
    """The countries that are clear from a statement alone."""
    return set(known(read(opening, (source, cue, content, speakers))[0][0].told))


def read(opening: str, *parts: Part) -> tuple[list[Said], list[Signs]]:
    """The evidence of statements (source, cue, content, speakers) in one paragraph."""
    text, utterances, who = article(opening, parts)
    return evidence(COUNTRIES, text, utterances, who)


def each(opening: str, *parts: Part) -> list[set[str]]:
    """The countries of statements, as the scale of the program weighs them."""
    return [set(codes) for codes, _ in concerns(COUNTRIES, SCALE, *article(opening, parts))]


def article(opening: str, parts: Sequence[Part]) -> tuple[str, list[Utterance], list[Resolution]]:
    text, utterances = opening, []
    for source, cue, content, _ in parts:
        spans = []
        for piece in (source, cue, content):
            spans.append(((len(text), len(text) + len(piece)),) if piece else ())
            text += f"{piece} "
        utterances.append(Utterance(content=spans[2], cue=spans[1], source=spans[0]))
    return text, utterances, [Resolution(speakers, 0.9) for *_, speakers in parts]


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
    assert told(content, HOST, opening=OPENING) == {"GE", "AM"}


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
    assert told(content, HOST, opening=OPENING) == set(codes.split())


def test_outside_of_a_talk_nobody_is_the_other_one() -> None:
    assert told("trade had grown", HOST) == set()
    assert told("urged both sides", HOST) == set()
    stranger = Speaker("Olaf Kern", country="DE")
    assert told("urged both sides", stranger, opening=OPENING) == set()


def test_who_speaks_for_no_state_means_the_one_that_is_visited() -> None:
    for content in ("the country's progress", "its authorities", "both sides", "bilateral ties"):
        assert told(content, COMMISSIONER, opening=UNION) == {"MD"}
    unknown = Speaker("Duarte Reis", role="President of Lusenia")
    talk = "President of Lusenia Duarte Reis met the Prime Minister of Portugal. "
    assert told("bilateral trade", unknown, opening=talk) == {"PT"}
    assert told("the country's progress", unknown, opening=talk) == set()


def test_a_minister_without_a_country_may_speak_of_the_guests() -> None:
    minister = Speaker("Ilan Morr", role="Trade Minister")
    talk = "King of Merovia Aurel II received President of Brazil Tereza Vasco. "
    king = Speaker("Aurel II", role="King of Merovia")
    guest = Speaker("Tereza Vasco", country="BR", role="President of Brazil")
    asked = ("", "asked", "the guests to lower the price", (minister,))
    heard = ("", "said", "it was raining", (guest,))
    grew = ("", "said", "bilateral trade grew", (king,))
    assert known(read(talk, grew, heard, asked)[0][2].told) == ("BR",)
    critic = ("", "asked", "the guests to lower the price", (Speaker("Jo Lee", role="Cook"),))
    assert read(talk, heard, critic)[0][1].told == ()


def test_a_city_that_is_a_state_in_the_article_is_no_city() -> None:
    content = "mines in Suceava were cleared"
    assert told(content) == {"RO"}
    assert told(content, opening="President Hamid Sorel of Suceava spoke. ") == set()
    assert told(content, opening="The Suceava government was silent. ") == set()
    assert told(content, opening="The mayor of Suceava spoke. ") == {"RO"}


def test_three() -> None:
    opening = "Ministers of Türkiye, Georgia and Azerbaijan held a trilateral meeting. "
    for content in ("all three railways", "the three countries", "trilateral cooperation"):
        assert told(content, HOST, opening=opening) == {"TR", "GE", "AZ"}


def test_joint_speakers() -> None:
    both = (HOST, GUEST)
    assert told("cooperation in science", *both, opening=OPENING) == {"GE", "AM"}
    fees = "all fees should be abolished"
    assert told(fees, *both, opening=OPENING, cue="agreed that") == {"GE", "AM"}
    assert told(fees, *both, opening=OPENING, cue="deplored that") == set()


def test_the_two_countries_without_a_talk() -> None:
    speaker, expert = Speaker("Kari Holm", country="NO"), Speaker("Olaf Kern")
    opening = "Norway has sent a note to Sweden. Swedish papers and Norwegian fish. "
    assert told("the two countries would lose", speaker, opening=opening) == {"NO", "SE"}
    assert told("both countries would lose", expert, opening=opening) == {"NO", "SE"}
    finland = read(opening, ("", "", "both countries and Finland", (speaker,)))[0][0]
    assert finland.frames.together == ("NO", "FI")
    assert told("it helps the countries", expert, opening=opening) == set()
    assert told("it helps our countries", speaker, opening=opening) == {"NO"}
    once = "There was a note to Sweden. "
    assert told("the two countries would lose", expert, opening=once) == set()
    assert told("the two countries would lose", speaker, opening=once) == {"NO"}
    heard = ("", "said", "it was raining", (Speaker("Ulf Berg", country="SE"),))
    pair = ("", "said", "the two navies would meet", (speaker,))
    assert read(PLAIN, heard, pair)[0][1].told == ("NO", "SE")


def test_a_body_that_speaks_of_itself() -> None:
    body = Speaker("Ministry of Finance", country="PL", kind=AgentKind.ORGANISATION)
    assert told("it had received the application", body) == {"PL"}
    assert told("the application was late", body) == set()
    colleagues = "our colleagues in Bucharest"
    assert told("they had seen it", Speaker(""), source=colleagues) == {"RO"}


def test_ours_are_the_states_where_one_speaks_for_it() -> None:
    professor = Speaker("Ann Lee", country="CH", role="Professor")
    assert told("our stores are full", professor) == set()
    assert told("our students are ready", professor) == {"CH"}


def test_of_a_firms_economist_the_economy_may_be_anybodys() -> None:
    economist = Speaker("Ann Lee", country="CH", role="Economist at the Union Bank")
    governor = Speaker("Ann Lee", country="CH", role="Central bank governor")
    assert told("the economy is improving", economist) == set()
    assert told("our economy is improving", economist) == {"CH"}
    assert told("the economy is improving", governor) == {"CH"}


def test_who_merely_speaks_is_none_of_it() -> None:
    assert told("the need for patience", HOST, opening=OPENING) == set()
    assert told("trade had grown", HOST, opening=OPENING) == {"GE", "AM"}


def signs(code: str, opening: str, *parts: Part) -> set[Sign]:
    """The signs of a country in the last statement."""
    return set(read(opening, *parts)[1][-1].of.get(code, frozenset()))


def test_what_goes_on_is_of_what_was_said_before() -> None:
    told_of = ("", "said", "the plant in Baku was ready", (COMMISSIONER,))
    again = ("", "adding", "it could build four a year", (COMMISSIONER,))
    claim = ("", "rejected", "the accusation", (Speaker("Olaf Kern"),))
    assert {Sign.BEFORE, Sign.IT} <= signs("AZ", PLAIN, told_of, again)
    assert Sign.CLAIM in signs("AZ", PLAIN, told_of, claim)
    untrue = ("", "replied", "That is not true. We were early", (Speaker("Olaf Kern"),))
    assert Sign.CLAIM in signs("AZ", PLAIN, told_of, untrue)
    apart = ("", "said", "nothing\n\nand nothing else\n\n", (COMMISSIONER,))
    assert Sign.BEFORE not in signs("AZ", PLAIN, told_of, apart, again)


def test_a_thing_is_of_the_country_it_was_called_after() -> None:
    told_of = ("", "said", "the American tariffs on steel were high.", (COMMISSIONER,))
    again = ("", "warned", "The tariffs would hurt", (Speaker("Olaf Kern"),))
    part = ("", "warned", "The level of tariffs would hurt", (Speaker("Olaf Kern"),))
    vague = ("", "said", "the American minister left.", (COMMISSIONER,))
    assert {Sign.THING, Sign.WORD} <= signs("US", PLAIN, told_of, again)
    assert {Sign.THING, Sign.WORD} & signs("US", PLAIN, told_of, part) == {Sign.WORD}
    left = ("", "said", "The minister slept", (COMMISSIONER,))
    assert not {Sign.THING, Sign.WORD} & signs("US", PLAIN, vague, left)
    filling = ("", "said", "All was well. " * 100, (COMMISSIONER,))
    assert Sign.THING not in signs("US", PLAIN, told_of, filling, again)


def test_signs_of_where_a_country_is_named() -> None:
    opening = "Norway has sent a note to Sweden. Nobody read it.\n" + "No word. " * 20 + "\n"
    said = ("He", "said", "it was long", (Speaker("Kari Holm"),))
    assert {Sign.OPENING, Sign.ONE_OF_TWO, Sign.NEAR} <= signs("SE", opening, said)
    assert Sign.NEAR not in signs("NO", opening, said)
    close = "Sweden sent a note. In Norway nobody, "
    assert {Sign.SENTENCE, Sign.PARAGRAPH, Sign.CLOSE} <= signs("NO", close, said)
    assert Sign.SENTENCE not in signs("SE", close, said)
    asked = "Talks.\n\nQuestion: And Peru?\n\n"
    answer = ("", "", "I do not know", (Speaker("Kari Holm"),))
    assert {Sign.QUESTION, Sign.LAST_ASKED, Sign.ONLY} <= signs("PE", asked, answer)
    assert Sign.QUESTION not in signs("PE", asked, said)


def test_signs_of_the_speaker_and_the_others() -> None:
    speaker = Speaker("Kari Holm", country="NO", role="Minister of Norway")
    source = ("The Norwegian minister", "said", "it was long", (speaker,))
    assert {Sign.OWN, Sign.SPEAKER} <= signs("NO", PLAIN, source)
    assert Sign.SENTENCE not in signs("NO", PLAIN, source)
    peru = ("", "said", "Peru was far", (speaker,))
    assert Sign.ONE_MORE in signs("PE", PLAIN, peru, source)
    assert Sign.PARTY_TALKED in signs("AM", OPENING, ("", "said", "it was long", (HOST,)))
    assert Sign.OWN in signs("GE", OPENING, ("", "said", "it was long", (HOST,)))
    assert "GE" not in read(OPENING, ("", "said", "Georgia was far", (HOST,)))[1][0].of


def test_a_country_is_elsewhere_where_the_article_is_of_another() -> None:
    said = ("", "said", "Peru was far", (Speaker("Kari Holm"),))
    story = "OSLO, May 3 - Norway has sent a note to Chile.\n\n"
    _, (found,) = read(story, said)
    assert Sign.ELSEWHERE in found.of["CL"]
    assert Sign.ELSEWHERE not in found.of["NO"]
    assert Mark.NOWHERE not in found.marks


def test_marks() -> None:
    firm = Speaker("Ann Lee", role="Analyst at the Union Bank")
    marked = read(PLAIN, ("", "", "we trade with Peru", (firm, HOST)))[1][0].marks
    assert marked == {Mark.NAMES, Mark.TIES, Mark.WE, Mark.NOWHERE}
    its = read(PLAIN, ("", "said", "its government", (firm,)))[1][0].marks
    assert its == {Mark.HOMELESS, Mark.ITS, Mark.NOWHERE}
    assert Mark.TALK in read(OPENING, ("", "said", "it rained", (HOST,)))[1][0].marks


def test_a_talk_is_weighed_as_a_reader_would() -> None:
    opening = (
        "Prime Minister of Georgia Lasha Tevdor received Foreign Minister of Armenia Aram Petan in "
        "Tbilisi on Monday.\n\nLasha Tevdor "
    )
    bilateral = ("", "noted", "the growth of bilateral trade", (HOST,))
    named = ("", "condemned", "the attack on the convoy in Sudan", (HOST, GUEST))
    assert each(opening, bilateral) == [{"GE", "AM"}]
    assert each(opening, bilateral, named) == [{"GE", "AM"}, {"SD"}]


def test_cue_and_surnames_count() -> None:
    assert told("its help", cue="thanked Germany and Japan for") == {"DE", "JP"}
    opening = "President of Kenya Josiah Kiprop met the press. "
    assert told("the envoys of Kiprop", COMMISSIONER, opening=opening) == {"KE"}


def test_named_is_surer_than_implied() -> None:
    named = ("", "said", "Peru was far", (Speaker("Olaf Kern"),))
    implied = ("", "noted", "the growth of bilateral trade", (HOST,))
    doubtful = SCALE.odds(read(OPENING, implied)[1][0])
    found = concerns(COUNTRIES, SCALE, *article(OPENING, [named, implied]))
    assert found[0][0] == ("PE",)
    assert all(0.5 <= sure <= 0.9 for _, sure in found)
    assert found[1][1] <= round(max(doubtful.values()), 2)


def test_the_scale_adds_up_log_odds() -> None:
    scale = Scale(0.5, -1.0, {Sign.OWN: 1.0, Sign.OPENING: 2.0}, {Mark.TALK: -2.0})
    alone = scale.odds(Signs(frozenset(), {"PE": frozenset({Sign.OWN})}))
    assert alone == {"PE": 0.5}
    both = scale.odds(Signs(frozenset({Mark.TALK}), {"PE": frozenset({Sign.OWN, Sign.OPENING})}))
    assert both == {"PE": 0.5}


def test_the_shipped_scale_knows_every_sign() -> None:
    assert set(SCALE.country) == set(Sign)
    assert set(SCALE.statement) == set(Mark)
    assert 0 < SCALE.threshold < 1


@pytest.mark.parametrize("damage", ["", "[]", "{}", '{"threshold": "much"}', "unknown"])
def test_a_damaged_scale_is_named(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "countries" / "concern.json"
    path.parent.mkdir()
    if damage == "unknown":
        whole = json.loads((RESOURCES / "countries" / "concern.json").read_text("utf-8"))
        damage = json.dumps({**whole, "country": {"the moon is full": 1.0}})
    path.write_text(damage, "utf-8")
    with pytest.raises(RostraError, match="table of signs") as caught:
        Scale.load(tmp_path)
    assert caught.value.hint


def test_no_scale_is_named(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match="table of signs"):
        Scale.load(tmp_path)


def test_a_long_article() -> None:
    said = ("", "said", "bilateral trade with Peru grew", (HOST,))
    assert each(OPENING, *[said] * 3000)[1:] == [{"PE", "GE", "AM"}] * 2999


@given(st.text(max_size=200), st.text(min_size=1, max_size=100), st.text(max_size=20))
def test_any_text(opening: str, content: str, name: str) -> None:
    speaker = Speaker(name, country="GE")
    codes, sure = concerns(
        COUNTRIES, SCALE, *article(opening, [("", "said", content, (speaker,))])
    )[0]
    assert set(codes) <= set(COUNTRIES.names)
    assert 0.5 <= sure <= 0.9

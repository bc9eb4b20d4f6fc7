"""States that no table has, and small places: what they keep from being said of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.errors import RostraError
from rostra.domain.records import Speaker
from rostra.extraction.concern import concerns, evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kinds import Mark, Sign
from rostra.extraction.concern_scale import Scale
from rostra.extraction.concern_states import known
from rostra.extraction.countries import Countries
from rostra.extraction.places import Places
from rostra.extraction.speakers.types import Resolution, Utterance

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)
SCALE = Scale.load(RESOURCES)


def seen(text: str, *speakers: Speaker) -> list[tuple[str, str]]:
    """What an article names: (word, code)."""
    found = Article.of(COUNTRIES, text, speakers).mentions
    return [(text[m.start : m.end], m.code) for m in found]


def test_a_state_and_what_is_called_after_it_are_one() -> None:
    text = (
        "President of Lusenia Duarte Reis was in Portugal. He praised Lusenian ports. "
        "The Lusenians cheered, and Lusenia's king slept."
    )
    codes = [code for _, code in seen(text)]
    assert codes == ["?Lusenia", "PT", "?Lusenia", "?Lusenia", "?Lusenia"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Upper Sarn's foreign minister came.", ["Upper Sarn's"]),
        ("President Aino Vald of Costa Alba came.", ["Costa Alba"]),
        ("The duty on Castorian pork hurts Castoria.", ["Castorian", "Castoria."]),
        ("The Saravani side thanked Saravan.", ["Saravani", "Saravan."]),
        ("Friday Varra's government met.", []),
        ("The European side thanked Europe.", []),
        ("Angela Merkel's government met. The Merkelian era is over.", []),
        ("The Murcian government asked for water.", []),
        ("Donald J. Trump ran. Trump's government met. CTU's president spoke.", []),
        ("Bashar al-Assad's government met.", []),
        ("The People's Liberation Army and the People's Government spoke.", []),
    ],
)
def test_what_is_a_state(text: str, names: list[str]) -> None:
    assert [word for word, _ in seen(text)] == names


def test_a_state_without_a_code_is_never_given_out() -> None:
    text = "President of Lusenia Duarte Reis was in Portugal. He said Lusenian ports were full."
    start = text.index("Lusenian ports")
    said = Utterance(((start, len(text) - 1),), ((start - 5, start),))
    speaker = Speaker("Duarte Reis", role="President of Lusenia")
    who = [Resolution((speaker,), 0.9)]
    every, signs = evidence(COUNTRIES, text, [said], who)
    assert every[0].who.homes == every[0].named == ("?Lusenia",)
    assert known(every[0].named) == ()
    assert set(signs[0].of) == {"PT"}
    assert Sign.ABROAD in signs[0].of["PT"]
    assert {Mark.NAMES, Mark.STRANGE} <= signs[0].marks
    assert concerns(COUNTRIES, SCALE, text, [said], who)[0][0] == ()


TALK = "Foreign Minister of Slovakia Jan Mak met his Austrian colleague. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (TALK + "The dam at Gabčíkovo held.", [("Gabčíkovo", "SK")]),
        (TALK + "Gabčíkovo’s dam held.", [("Gabčíkovo", "SK")]),
        (TALK + "In Marchegg it rained.", [("Marchegg", "AT")]),
        ("The dam at Marchegg held.", []),
        ("The dam at Marchegg held, Hungary said.", [("Hungary", "HU")]),
        ("The dam at Gabčíkovo held.", [("Gabčíkovo", "SK")]),
        (TALK + "Minister Marchegg left. The dam held.", []),
        (TALK + "Eva Marchegg left. Then Marchegg came back.", []),
        (TALK + "Marchegg said it rained.", []),
        ("The road from Desaguadero is shut.", []),
        ("Peru and Bolivia shut the road from Desaguadero.", [("Peru", "PE"), ("Bolivia", "BO")]),
        ("Peru shut the road from Desaguadero.", [("Peru", "PE"), ("Desaguadero", "PE")]),
    ],
)
def test_a_small_place_is_of_the_one_country_that_is_named(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert [one for one in seen(text) if one[0] not in ("Slovakia", "Austrian")] == [
        (word, code) for word, code in found
    ]


def test_a_speaker_is_no_place() -> None:
    assert seen("Austria is wet. Marchegg left.", Speaker("Eva Marchegg")) == [("Austria", "AT")]


@pytest.mark.parametrize(("place", "strange"), [("SINWON", True), ("KIGUMBA", False)])
def test_a_dateline_of_a_small_town_is_no_strange_state(place: str, strange: bool) -> None:
    text = f"{place} — Trade Minister Ada Orr said the market would open in May."
    assert Article.of(COUNTRIES, text).scene.strange is strange


def test_the_places_are_sorted_and_have_codes() -> None:
    places = Places.load(RESOURCES)
    assert list(places.lines) == sorted(places.lines)
    assert len(places.lines) > 50_000
    for line in places.lines[::97]:
        name, _, codes = line.rpartition(",")
        assert places.codes(name) == codes.split("|")
        assert set(codes.split("|")) <= set(COUNTRIES.names)
    assert not places.codes("Nowhereatall")
    assert not Places().codes("Kars")


def test_no_places_are_named(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match=r"table of countries .*places\.csv"):
        Places.load(tmp_path)


@pytest.mark.parametrize("cue", ["praised", "welcomed", "paid tribute to"])
def test_who_praises_praises_the_others(cue: str) -> None:
    text = (
        f"Prime Minister of Georgia Lasha Tev met Foreign Minister of Armenia Ara Pet. Tev {cue} "
    )
    start = len(text)
    text += "the courage of the rescuers."
    said = Utterance(((start, len(text) - 1),), ((start - len(cue) - 1, start - 1),))
    tev = Speaker("Lasha Tev", country="GE", role="Prime Minister of Georgia")
    signs = evidence(COUNTRIES, text, [said], [Resolution((tev,), 0.9)])[1][0]
    assert Sign.PRAISED in signs.of["AM"]
    assert Sign.PRAISED not in signs.of["GE"]


@pytest.mark.parametrize(
    ("content", "both"),
    [("both sides to open the road", True), ("the parties to wait", True), ("him to wait", False)],
)
def test_both_sides_are_those_that_were_spoken_of(content: str, both: bool) -> None:
    text = "Chad sent a note to Sudan. Chad's army waits for Sudan. The envoy urged "
    said = Utterance(((len(text), len(text) + len(content)),), ((len(text) - 6, len(text) - 1),))
    envoy = Speaker("Ann Lee", role="Envoy of the United Nations")
    signs = evidence(COUNTRIES, text + content + ".", [said], [Resolution((envoy,), 0.9)])[1][0]
    assert [code for code in ("TD", "SD") if Sign.BOTH in signs.of[code]] == ["TD", "SD"] * both


def test_what_its_stands_for_in_the_sentence() -> None:
    text = "Greece, he said, must keep "
    said = Utterance(((len(text), len(text) + 9),))
    signs = evidence(COUNTRIES, text + "its word.", [said], [Resolution((Speaker("A B"),), 0.9)])
    assert Sign.IT_WITHIN in signs[1][0].of["GR"]
    for content in ("his word.", "this fee."):
        signs = evidence(COUNTRIES, text + content, [said], [Resolution((Speaker("A B"),), 0.9)])
        assert Sign.IT_WITHIN not in signs[1][0].of["GR"]


@pytest.mark.parametrize("text", ["Aa of Bb " * 10_000, "Xian xx Xia " * 8_000, "Ab-" * 40_000])
def test_no_text_makes_the_states_slow(text: str) -> None:
    Article.of(COUNTRIES, "Peru. " + text)  # by the limit of a test's time


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Chinese battery maker Hengda came. Hengda's boss left.", "Chinese Hengda Hengda's"),
        ("The Danish firm Vind Kraft came. Vind left.", "Danish Vind Kraft Vind"),
        ("Denmark's airline Nordsky left. Nordsky is late.", "Denmark's Nordsky Nordsky"),
        ("The Danish minister Vind Kraft came. Vind left.", "Danish"),
        ("The Danish bank Vind and the French bank Vind met. Vind is old.", "Danish French"),
        ("Hengda came to China. The maker Hengda left.", "China"),
    ],
)
def test_a_firm_is_of_the_country_that_it_is_called_after(text: str, found: str) -> None:
    assert " ".join(word for word, _ in seen(text)).replace(".", "") == found


HEADING = "Press conference of {}\n\nRiga, June 7, 2026\n\nMS. VAL: We met."


def test_the_place_in_a_heading_is_where_it_was_said() -> None:
    stranger = Speaker("Val", role="Commissioner")
    assert seen(HEADING.format("Commissioner Val"), stranger) == []
    host = Speaker("Val", country="LV", role="President of Latvia")
    named = seen(HEADING.format("President Val of Latvia"), host)
    assert named == [("Latvia", "LV"), ("Riga", "LV")]


def asked_of(text: str, content: str, *speakers: Speaker, source: str = "") -> tuple[str, ...]:
    """What a statement with `content` names, and the countries of who makes it."""
    start, begin = text.index(content), text.index(source) if source else 0
    said = Utterance(
        ((start, start + len(content)),), source=((begin, begin + len(source)),) if source else ()
    )
    every, _ = evidence(COUNTRIES, text, [said], [Resolution(speakers, 0.9)])
    return (*every[0].named, "|", *every[0].who.homes)


@pytest.mark.parametrize(
    ("text", "content", "named"),
    [
        ("He came from Sudan. My people there know it.", "My people there know it", ("SD", "|")),
        ("He came from Sudan. There is no ice.", "There is no ice", ("|",)),
        ("He came from Sudan. " + "It rained. " * 40 + "We live there.", "We live there", ("|",)),
        ("He knows Sudan. In Chad people live there.", "In Chad people live there", ("TD", "|")),
    ],
)
def test_there_is_where_it_was_last(text: str, content: str, named: tuple[str, ...]) -> None:
    assert asked_of(text, content, Speaker("Ann Lee")) == named


@pytest.mark.parametrize(
    ("after", "homes"),
    [
        (", an engineer from Izmir, said", ("TR",)),
        (", 58, a Portuguese bell founder, said", ("PT",)),
        (" of France said", ("FR",)),
        (", a critic of France, said", ()),
        (" left. France said", ()),
    ],
)
def test_who_somebody_is_tells_the_country(after: str, homes: tuple[str, ...]) -> None:
    text = f"Emre Soylu{after} it was late."
    assert asked_of(text, "it was late", Speaker("Emre Soylu")) == ("|", *homes)


@pytest.mark.parametrize(
    ("source", "homes"),
    [("Its trade minister, Vilma Tav,", ("BR",)), ("Its lawyer, Vilma Tav,", ())],
)
def test_its_minister_is_of_the_country_named_last(source: str, homes: tuple[str, ...]) -> None:
    text = f"Brasília dismissed it. {source} said it was late."
    assert asked_of(text, "it was late", Speaker("Vilma Tav"), source=source) == ("|", *homes)


def test_a_party_that_only_the_other_words_tell() -> None:
    text = "Secretary Cal Brew spoke by telephone with Indian Minister Rag Chan. "
    text += "He thanked him for the return of people to the United States. The American Secretary "
    text += "Cal Brew said the two countries were close."
    brew = Speaker("Cal Brew", role="Secretary")
    chan = Speaker("Rag Chan", country="IN", role="Indian Minister")
    start = text.index("the two countries")
    source = text.index("The American Secretary")
    said = [
        Utterance(((start, len(text) - 1),), ((start - 5, start - 1),), ((source, start - 6),)),
        Utterance(((68, 80),)),
    ]
    who = [Resolution((brew,), 0.9), Resolution((chan,), 0.9)]
    every, _ = evidence(COUNTRIES, text, said, who)
    assert set(every[0].frames.together) == {"IN", "US"}


@pytest.mark.parametrize(
    ("content", "answered"),
    [
        ("the plan", True),
        ("the offer “generous” and painful", True),
        ("the explanation as a lie", True),
        ("the plan of the mayor", False),
        ("the rain", False),
    ],
)
def test_what_is_answered_is_of_what_was_said_before(content: str, answered: bool) -> None:
    text = f"He said Peru would sell. She called {content}."
    starts = (text.index("Peru"), text.index(content))
    said = [
        Utterance(((starts[0], text.index(".")),)),
        Utterance(((starts[1], len(text) - 1),), ((starts[1] - 7, starts[1] - 1),)),
    ]
    who = [Resolution((Speaker(name),), 0.9) for name in ("Ann Lee", "Olaf Kern")]
    signs = evidence(COUNTRIES, text, said, who)[1][1]
    assert (Sign.CLAIM in signs.of["PE"]) is answered


def test_the_reform_of_ones_own_customs_is_no_tie() -> None:
    text = "President of Georgia Lasha Tev met Minister of Armenia Ara Pet. Tev touched upon "
    tev = Speaker("Lasha Tev", country="GE", role="President of Georgia")
    for content, ties in (("the growth of trade", ("GE", "AM")), ("the Georgian customs", ())):
        said = Utterance(((len(text), len(text) + len(content)),))
        every, _ = evidence(COUNTRIES, text + content, [said], [Resolution((tev,), 0.9)])
        assert set(every[0].frames.ties) == set(ties)


@pytest.mark.parametrize(
    ("cue", "codes"),
    [("called on", {"AM"}), ("appealed to", {"AM"}), ("promised", {"GE", "AM"})],
)
def test_who_calls_on_both_sides_is_none_of_them(cue: str, codes: set[str]) -> None:
    text = f"President of Georgia Lasha Tev met Minister of Armenia Ara Pet. Tev {cue} "
    content = "both sides to open the road"
    tev = Speaker("Lasha Tev", country="GE", role="President of Georgia")
    said = Utterance(
        ((len(text), len(text) + len(content)),), ((len(text) - len(cue) - 1, len(text) - 1),)
    )
    every, _ = evidence(COUNTRIES, text + content, [said], [Resolution((tev,), 0.9)])
    assert set(every[0].frames.together) == codes

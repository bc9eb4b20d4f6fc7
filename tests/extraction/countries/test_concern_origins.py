"""Of which countries those are whom neither office nor body tells, and whom "both sides" are."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.records import Kind, Speaker
from rostra.extraction.concern import evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kinds import Said, Sign, Signs
from rostra.extraction.countries import Countries
from rostra.extraction.speakers.types import Resolution, Utterance

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")
NOBODY = Speaker("")
MEDIATOR = Speaker("Ola Bright", role="head of the mission")


def told(text: str, *who: tuple[str, str, Speaker]) -> list[tuple[Said, Signs]]:
    """The statements of `text`, each told by (source, content, speaker), in order."""
    several = []
    for source, content, _ in who:
        begin = text.index(content)
        start = text.rindex(source, 0, begin)
        end = start + len(source)
        cue = (end + 1, end + 5)
        several.append(
            Utterance(((begin, begin + len(content)),), (cue,), ((start, end),), Kind.INDIRECT)
        )
    every, signs = evidence(
        COUNTRIES, text, several, [Resolution((one,), 0.9) for _, _, one in who]
    )
    return list(zip(every, signs, strict=True))


def homes(text: str, *who: tuple[str, str, Speaker]) -> tuple[str, ...]:
    """Of where the last speaker is."""
    return told(text, *who)[-1][0].who.homes


def both(text: str, *who: tuple[str, str, Speaker]) -> set[str]:
    """Whom "both sides" of the last statement are."""
    of = told(text, *who)[-1][1].of
    return {code for code, signs in of.items() if {Sign.BOTH, Sign.TOGETHER} & signs}


@pytest.mark.parametrize(
    ("source", "codes"),
    [
        ("The foreign ministry there", ("CN",)),
        ("A spokesman for the foreign ministry there, Bo Lin,", ("CN",)),
        ("A fisherman there", ()),  # anybody
        ("The Malaysian foreign ministry there", ("MY",)),
    ],
)
def test_the_ministry_there_is_of_the_country_named_last(
    source: str, codes: tuple[str, ...]
) -> None:
    text = (
        f"HANOI, June 27 (Wire) - Vietnam was angry. Beijing was calm. {source} said it was late."
    )
    speaker = Speaker("Bo Lin") if "Bo Lin" in source else NOBODY
    assert homes(text, (source, "it was late", speaker)) == codes


TRAIN = (
    "Chile and Bolivia agreed to reopen the line. Bolivian Minister Wilma Choque said it was new. "
)
WILMA = Speaker("Wilma Choque", country="BO", role="Minister")


@pytest.mark.parametrize(
    ("source", "codes"),
    [
        ("Her counterpart, Rodrigo Anda,", ("CL",)),
        ("Her Peruvian counterpart, Rodrigo Anda,", ("PE",)),
        ("Her driver, Rodrigo Anda,", ()),
    ],
)
def test_her_counterpart_is_of_the_other_of_two(source: str, codes: tuple[str, ...]) -> None:
    text = f"{TRAIN}{source} said the track was old."
    first = ("Bolivian Minister Wilma Choque", "it was new", WILMA)
    assert homes(text, first, (source, "the track was old", Speaker("Rodrigo Anda"))) == codes


def test_a_counterpart_of_somebody_elsewhere_is_of_neither() -> None:
    text = (
        "Chile and Bolivia agreed to reopen the line. Finnish Minister Aino Salo said it was new."
        " Her counterpart, Rodrigo Anda, said the track was old."
    )
    aino = Speaker("Aino Salo", country="FI", role="Minister")
    first = ("Finnish Minister Aino Salo", "it was new", aino)
    last = ("Her counterpart, Rodrigo Anda,", "the track was old", Speaker("Rodrigo Anda"))
    assert homes(text, first, last) == ()


def test_who_speaks_in_another_capital_is_of_that_country() -> None:
    text = (
        "LUSAKA, May 3 - Zambia has stopped exports of maize to Zimbabwe.\n\n"
        "In Harare, deputy minister Tendai Mukaro said the bins were full."
    )
    who = ("deputy minister Tendai Mukaro", "the bins were full", Speaker("Tendai Mukaro"))
    assert homes(text, who) == ("ZW",)
    visit = text.replace(" to Zimbabwe", "")
    assert homes(visit, who) == ()


def test_a_dateline_with_a_colon_says_nothing_of_who_speaks_below_it() -> None:
    text = "PORT OF SPAIN: The gunboat left, Captain Ada Orr said. It had sailed at noon."
    who = ("Captain Ada Orr", "It had sailed at noon", Speaker("Ada Orr", role="Captain"))
    assert "ES" not in homes(text, who)


@pytest.mark.parametrize(
    ("guest", "codes"),
    [
        (Speaker("Samir Khas"), ("JO",)),
        (Speaker("Samir Khas", role="head of the UN mission"), ()),
    ],
)
def test_who_is_left_over_is_of_the_party_that_is_left_over(
    guest: Speaker, codes: tuple[str, ...]
) -> None:
    text = (
        "Foreign Minister of Norway Elin Ravn visited Jordan and met her colleague Samir Khas."
        " Elin Ravn said it was warm. Samir Khas said the wells were dry."
    )
    elin = Speaker("Elin Ravn", country="NO", role="Foreign Minister of Norway")
    who = (("Elin Ravn", "it was warm", elin), ("Samir Khas", "the wells were dry", guest))
    assert homes(text, *who) == codes


@pytest.mark.parametrize(
    ("role", "codes"),
    [
        ("Central Bank Governor", ("LK",)),
        ("Minister of Finance", ("LK",)),
        ("Governor", ()),  # of a province, or of anything
        ("Chief economist", ()),
    ],
)
def test_an_office_such_as_each_state_has_is_of_the_dateline(
    role: str, codes: tuple[str, ...]
) -> None:
    text = "COLOMBO, Sri Lanka - India has given its word, Nuwan Perera said. He said it was late."
    who = Speaker("Nuwan Perera", role=role)
    assert homes(text, ("Nuwan Perera", "it was late", who)) == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("both sides should let them in", {"BI", "TZ"}),
        ("neither side wanted it", {"BI", "TZ"}),
        ("the two countries had signed it", {"BI", "TZ"}),
        ("both doctors should go in", set()),
        ("voters of both parties wanted it", set()),
        ("neither man wanted it", set()),
    ],
)
def test_both_sides_are_the_two_told_of_last(said: str, codes: set[str]) -> None:
    text = (
        "Visiting Rwandan Foreign Minister Sol Muka said that Burundi and Tanzania should hold"
        f" talks. The mission said {said}."
    )
    assert both(text, ("The mission", said, MEDIATOR)) == codes


def test_both_sides_are_who_accused_and_who_was_accused() -> None:
    text = (
        "Six presidents met in La Paz. President Emil Arce of Argentina said Chile hoarded water."
        " The mission said both sides should count it."
    )
    arce = Speaker("Emil Arce", country="AR", role="President of Argentina")
    first = ("President Emil Arce of Argentina", "Chile hoarded water", arce)
    last = ("The mission", "both sides should count it", MEDIATOR)
    assert both(text, first, last) == {"AR", "CL"}


def test_all_three_sides_are_the_three_that_the_story_begins_with() -> None:
    text = "Egypt, Ethiopia and Sudan failed to agree. Egypt was sad. The mission said {}."
    said = "the three sides should return"
    assert both(text.format(said), ("The mission", said, MEDIATOR)) == {"EG", "ET", "SD"}
    said = "three dams should be built"
    assert both(text.format(said), ("The mission", said, MEDIATOR)) == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KARSANA, Iraq — A truck blew up outside a plant on Tuesday.", "IQ"),
        ("A wire\n\nKARSANA, Iraq, May 3 (Wire) — A truck blew up.", "IQ"),
        ("KARSANA — A truck blew up outside a plant on Tuesday.", ""),
        ("COLOMBO (News 1st); The Opposition Leader wanted the Government to go.", "LK"),
        ("Trade talks stall in Geneva, and a chief leaves\n\nThe envoys went home.", ""),
        ("Geneva ready for talks on water\n\nThe council will raise it.", "CH"),
        ("Briefing in Geneva on the talks\n\nThe envoys went home.", "CH"),
    ],
)
def test_a_story_is_of_the_country_that_its_dateline_or_heading_tells(text: str, code: str) -> None:
    assert Article.of(COUNTRIES, text).scene.home == code


QUARREL = "Togo and Benin blamed each other for the flood. Benin's minister, Clara Houn, said {}."
CLARA = Speaker("Clara Houn", country="BJ", role="Minister")


@pytest.mark.parametrize(
    ("opening", "signs"),
    [
        (QUARREL, {Sign.QUARREL, Sign.OTHER_SIDE}),
        (QUARREL.replace("blamed each other for", "measured"), {Sign.OTHER_SIDE}),
        (QUARREL.replace("Togo and", "Togo, Ghana and"), set()),
    ],
)
def test_a_quarrel_of_two_is_told_by_the_opening(opening: str, signs: set[Sign]) -> None:
    said = "the gates were open"
    ((_, found),) = told(opening.format(said), ("Benin's minister, Clara Houn,", said, CLARA))
    assert found.of["TG"] & {Sign.QUARREL, Sign.OTHER_SIDE} == signs


def test_who_offers_help_in_a_quarrel_of_two_is_no_party() -> None:
    text = (
        "Benin and Togo blamed each other on Tuesday for a flood that drowned fourteen people in"
        " the villages on the lower Mono.\n\nGhana's president, Kofi Asare, offered to receive the"
        " minister of Togo."
    )
    kofi = Speaker("Kofi Asare", country="GH", role="President")
    assert Article.of(COUNTRIES, text, (kofi,)).parties.codes == ()
    peace = text.replace("blamed each other on Tuesday for", "measured on Tuesday")
    assert Article.of(COUNTRIES, peace, (kofi,)).parties.codes == ("GH", "TG")


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("the accusation", True),
        ("the charge was absurd", True),
        ("the charge of the cavalry was late", False),
    ],
)
def test_an_answer_in_a_quarrel_is_to_the_other_side(said: str, answers: bool) -> None:
    ((_, found),) = told(QUARREL.format(said), ("Benin's minister, Clara Houn,", said, CLARA))
    assert (Sign.OTHER_CLAIM in found.of["TG"]) == answers


@pytest.mark.parametrize(
    ("role", "codes"),
    [
        ("UN envoy to Chad", {"TD"}),
        ("humanitarian coordinator in Chad", {"TD"}),
        ("teacher in Chad", set()),
    ],
)
def test_an_envoy_of_many_speaks_of_the_country_he_is_sent_to(role: str, codes: set[str]) -> None:
    text = "GENEVA - Wells are dry in Chad. Inga Maart said it was late."
    ((_, found),) = told(text, ("Inga Maart", "it was late", Speaker("Inga Maart", role=role)))
    assert {code for code, of in found.of.items() if Sign.OFFICE in of} == codes


@pytest.mark.parametrize(
    ("opening", "said", "codes"),
    [
        ("Togo expelled two Beninese envoys.", "the two governments should talk", {"BJ", "TG"}),
        ("Togo measured a Beninese dam.", "the two governments should talk", set()),
        ("Togo expelled an envoy. Benin slept.", "the two governments should talk", set()),
        ("Togo expelled two Beninese envoys.", "the governments should talk", set()),
    ],
)
def test_the_two_governments_are_those_that_quarrel(
    opening: str, said: str, codes: set[str]
) -> None:
    night = "The news came in the night, when the telephones were silent. " * 2
    text = f"{opening} {night}\n\nGhana's minister said {said}."
    who = Speaker("Kofi Asare", country="GH", role="Minister")
    ((_, found),) = told(text, ("Ghana's minister", said, who))
    assert {c for c, of in found.of.items() if Sign.TOGETHER in of} - {"GH"} == codes

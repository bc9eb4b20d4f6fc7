"""What the questions of a transcript are about, where an article plays, and who is no country."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.concern import concerns, evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kinds import Mark, Sign, Signs
from rostra.extraction.concern_scale import Scale
from rostra.extraction.concern_topic import topics
from rostra.extraction.countries import Countries
from rostra.extraction.speakers.types import Resolution, Utterance

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)
SCALE = Scale.load(RESOURCES)
LIND = Speaker("Lind", role="Director of the Fund")
BRIEFING = """Briefing of the Fund

QUESTION: Has the review of Ghana been finished?

MS. LIND: [The team came back on Friday.]

QUESTION: How much would it cost?

MS. LIND: [Half a billion, and Togo gives a part.]

QUESTION: Will they sign?

MS. LIND: [In May.]

QUESTION: Zambia has asked for a programme. Is it too early?

MS. LIND: [No. The mines are reopening.]

QUESTION: And in general, what makes a good plan?

MS. LIND: [Patience.]
"""


def turns(marked: str) -> tuple[str, list[Utterance]]:
    """A transcript whose turns stand in brackets."""
    text, found = "", []
    for piece in marked.split("["):
        said, bracket, after = piece.partition("]")
        if bracket:
            spans = ((len(text), len(text) + len(said)),)
            found.append(Utterance(spans, label="MS. LIND"))
        text += said + after
    return text, found


def reported(opening: str, source: str, content: str, speaker: Speaker) -> Signs:
    """The signs of one reported statement."""
    text = f"{opening}\n\n{source} said {content}."
    at = len(opening) + 2
    begin = at + len(source) + 6
    one = Utterance(
        ((begin, begin + len(content)),),
        ((begin - 5, begin - 1),),
        ((at, at + len(source)),),
    )
    return evidence(COUNTRIES, text, [one], [Resolution((speaker,), 0.9)])[1][0]


def test_a_question_is_carried_through_the_answers_until_another_country_is_asked_about() -> None:
    text, found = turns(BRIEFING)
    seen = topics(Article.of(COUNTRIES, text), found, [Resolution((LIND,), 0.9)] * len(found))
    assert [set(t.asked) for t in seen] == [{"GH"}, set(), set(), {"ZM"}, set()]
    assert [set(t.carried) for t in seen] == [set(), {"GH"}, {"GH"}, set(), set()]
    assert all(t.turn for t in seen)


def test_an_answer_about_it_concerns_the_country_that_was_asked_about() -> None:
    text, found = turns(BRIEFING)
    who = [Resolution((LIND,), 0.9)] * len(found)
    codes = [set(given) for given, _ in concerns(COUNTRIES, SCALE, text, found, who)]
    assert codes[0] == {"GH"}
    assert codes[3] == {"ZM"}
    assert codes[4] == set()


def test_what_is_no_turn_has_no_topic() -> None:
    text = "Has Ghana agreed? It has, he said."
    cued = Utterance(((18, 24),), cue=((29, 33),))
    assert not topics(Article.of(COUNTRIES, text), [cued], [Resolution((LIND,), 0.9)])[0].turn


def test_a_story_set_in_a_country_is_a_sign_for_it() -> None:
    opening = "A Danish maker of vans will build a plant in Craiova, Romania, it was announced."
    signs = reported(opening, "A manager, Jens Holt,", "the first vans would come in May", LIND)
    assert {Sign.SETTING_THE, Sign.OPENING, Sign.FIRST} <= signs.of["RO"]
    assert Sign.SETTING_THE not in signs.of["DK"]


def test_a_foreigner_in_a_story_set_elsewhere_is_known_by_the_words_before_the_name() -> None:
    opening = "Airlines met in Thailand this week to speak of engines, which were late once more."
    guest = Speaker("Wes Tremblay")
    signs = reported(opening, "A dealer from Canada, Wes Tremblay,", "his yard was full", guest)
    assert Sign.ABROAD in signs.of["TH"]
    assert Sign.OWN in signs.of["CA"]


def test_who_leads_a_mission_of_many_states_is_of_none() -> None:
    opening = (
        "A ship has been burning off the coast of Yemen for three days, and nobody dares near."
    )
    head = Speaker("Piet Vroom", role="head of the UN mission")
    source = "The head of Yemen's UN mission, Piet Vroom,"
    signs = reported(opening, source, "a leak would reach the beaches", head)
    assert Sign.OWN not in signs.of["YE"]


def test_a_minister_whose_country_is_not_told_is_of_the_one_the_story_plays_in() -> None:
    opening = (
        "A maker of vans will build a plant in Craiova, Romania, it was announced on Thursday."
    )
    minister = Speaker("Sorin Dobre", role="Economy Minister")
    signs = reported(opening, "Economy Minister Sorin Dobre", "our roads would be mended", minister)
    assert Sign.OWN in signs.of["RO"]


@pytest.mark.parametrize(
    "text",
    [
        "President Timor Vald of Ordavia met a delegation of Finland in Oslo.",
        "The Ardanian embassy rejected a report about Finland.",
        "SINWON — Trade Minister Noh Sung spoke of Finland.",
        "Finland sold grain to Castoria, and Castoria paid. The duty of Castoria was low.",
        "Belmora's foreign minister was in Finland.",
    ],
)
def test_a_state_that_no_table_has_is_noticed(text: str) -> None:
    assert Article.of(COUNTRIES, text).scene.strange
    said = Utterance(((len(text) - 9, len(text) - 1),))
    found = evidence(COUNTRIES, text, [said], [Resolution((LIND,), 0.9)])[1][0]
    assert Mark.STRANGE in found.marks


@pytest.mark.parametrize(
    "text",
    [
        "President Aino Lehto of Finland met the King of Norway in Oslo.",
        "The Murcian government asked for water, and Spain's minister listened.",
        "The Finnish government rejected a report about Norway's foreign minister.",
        "ADEN, August 22 (Gulf Standard) - A tanker burns off the coast of Yemen.",
        "BRUSSELS, May 2 - The Prime Minister of Spain spoke to the European Parliament.",
        "The Ministry of Foreign Affairs of Kenya and the Government of Uganda agreed.",
    ],
)
def test_a_state_of_the_table_is_not_strange(text: str) -> None:
    assert not Article.of(COUNTRIES, text).scene.strange


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Jordan had spoken with a lisp.", ""),
        ("Jordan's lawyer smiled.", ""),
        ("He was born in Jordan.", "JO"),
        ("Jordan's foreign minister smiled.", "JO"),
    ],
)
def test_who_has_a_countrys_name_is_no_country(text: str, codes: str) -> None:
    accused = Speaker("Damian Jordan")
    found = Article.of(COUNTRIES, text, (accused,)).mentions
    assert [m.code for m in found] == codes.split()
    plain = Article.of(COUNTRIES, text).mentions
    assert [m.code for m in plain] == ["JO"]


def test_a_first_name_seen_once_with_a_surname_stays_a_name() -> None:
    text = "Counsel named Chad Barlow as the head. Chad cannot whistle."
    assert not Article.of(COUNTRIES, text).mentions


@pytest.mark.parametrize(
    "more", ["He was born in Israel.", "Israel's army moved.", "Israelis fled."]
)
def test_a_country_stays_one_where_somebody_has_its_name_too(more: str) -> None:
    text = f"Israel Katzen spoke first. Israel had not answered. {more}"
    minister = Speaker("Israel Katzen", country="IL", role="Defence Minister of Israel")
    assert len(Article.of(COUNTRIES, text, (minister,)).mentions) == 2


@pytest.mark.parametrize("text", ["A-" * 60_000, "Aa’" * 40_000, "In A " * 20_000, "? " * 50_000])
def test_no_text_makes_the_scene_slow(text: str) -> None:
    assert not Article.of(COUNTRIES, text).mentions  # by the limit of a test's time


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        ("Q: Ankara says the site is dangerous.", {"TR"}),
        ("Q: Will it rain?", set()),
        ("Q (Tanja Weber, German Radio): Will it rain?", set()),
        ("Q: Ivo Ban, Radio of Moldova. Will Paris pay?", {"FR"}),
        ("Q: What of Peru, Chile and Bolivia?", {"PE", "CL", "BO"}),
        ("Q: What of Peru, Chile, Bolivia and Brazil?", set()),
        ("He opened the window. A bus to Paris went by.", set()),
        ("[Evening Post: Did Moscow offer a discount?]", {"RU"}),
    ],
)
def test_an_answer_is_of_what_was_asked(question: str, codes: set[str]) -> None:
    marked = f"Interview\n\nQ: Well?\n\nA: [Yes.]\n\n{question}\n\nA: [It does.]\n"
    text, spans = "", []
    for piece in marked.replace("]", "[").split("["):
        if len(spans) % 2:
            start = len(text) + (piece.index(": ") + 2 if ": " in piece else 0)
            spans.append((start, len(text) + len(piece)))
        else:
            spans.append((0, 0))
        text += piece
    turns = [Utterance((span,), label="A") for span in spans[1::2]]
    every, _ = evidence(COUNTRIES, text, turns, [Resolution((LIND,), 0.9)] * len(turns))
    assert set(every[-1].named) == codes


@pytest.mark.parametrize(("name", "same"), [("Lind", True), ("Orlo", False)])
def test_a_question_is_carried_by_the_one_who_answered_it(name: str, same: bool) -> None:
    text = "Briefing\n\nQ: Will Ghana pay?\n\nA: Yes.\n\nQ: When?\n\nA: In May.\n"
    turns = [Utterance(((text.index(s), text.index(s) + 4),), label="A") for s in ("Yes.", "In M")]
    who = [Resolution((LIND,), 0.9), Resolution((Speaker(name),), 0.9)]
    signs = evidence(COUNTRIES, text, turns, who)[1][1]
    assert Sign.CARRIED in signs.of["GH"]
    assert (Sign.CARRIED_SAME in signs.of["GH"]) is same

"""Resolution against the gazetteer: real offices, nobody's real words."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rostra.domain.dates import PartialDate
from rostra.domain.records import Agent, AgentKind, Office, Speaker
from rostra.extraction.people.directory import Directory, SpeakerRule, SpokeAs
from rostra.extraction.speakers import Resolution, Utterance, resolve_speakers

Names = Callable[..., list[str]]
DAY = date(2024, 3, 6)
SEED = Path(__file__).parents[4] / "shared" / "bench" / "seed" / "000_db20040da4424ead.txt"


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Turkish President Erdogan came to Baku. [Erdogan] spoke.", ["Recep Tayyip Erdoğan"]),
        ("[The Turkish foreign minister] spoke.", ["Hakan Fidan"]),
        ("[The Azerbaijani leader] spoke.", ["Ilham Aliyev"]),
        ("[The EU's foreign policy chief] spoke.", ["Josep Borrell"]),
        ("[The head of NATO] spoke.", ["Jens Stoltenberg"]),
        ("[The presidents of Azerbaijan and Turkey] spoke.",
         ["Ilham Aliyev+Recep Tayyip Erdoğan"]),
        ("[The Foreign Ministers of New Zealand and the United Kingdom] spoke.",
         ["Winston Peters+David Cameron"]),
        ("The Foreign Ministers of Australia and Japan met. [The Ministers] spoke. [They] spoke.",
         ["Penny Wong+Yoko Kamikawa"] * 2),
        ("The Foreign Ministers of Australia, Japan and Spain met. [The two ministers] spoke.",
         [""]),
        ("The Foreign Ministers of Australia and Japan met. [The presidents] spoke.", [""]),
        ("[The Foreign Ministers of Spain, Japan, Australia and Greenland] spoke.",
         ["José Manuel Albares+Yoko Kamikawa+Penny Wong+Ministry of Foreign Affairs of Greenland"]),
        ("[The Foreign Ministers of Spain and Greenland] spoke.", [""]),
        ("[Əliyev] spoke in Azerbaijan.", ["Ilham Aliyev"]),
        ("[Ильхам Алиев] spoke.", ["Ilham Aliyev"]),
        ("[Zelenskiy] spoke.", ["Volodymyr Zelenskyy"]),
        ("[Canel] spoke.", ["Miguel Díaz-Canel"]),
        ("[Channel] spoke.", ["Channel"]),
        ("Vice-President Mehriban Aliyeva came with Ilham Aliyev. [Aliyeva] spoke. [Aliyev] spoke.",
         ["Mehriban Aliyeva", "Ilham Aliyev"]),
        ("[Baku] spoke. [The Kremlin] spoke. [Armenia's foreign ministry] spoke. [The UN] spoke.",
         ["Government of Azerbaijan", "Kremlin", "Ministry of Foreign Affairs of Armenia",
          "United Nations"]),
        ("[The Ministry of Foreign Affairs of the Republic of Azerbaijan] spoke.",
         ["Ministry of Foreign Affairs of Azerbaijan"]),
        ("[Azerbaijan's defence ministry] spoke.", ["Ministry of Defence of Azerbaijan"]),
    ],
)  # fmt: skip
def test_who_it_was_on_that_day(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2012, 5, 1), "Dmitry Medvedev"),
        (date(2012, 5, 8), "Vladimir Putin"),
        (date(1995, 5, 1), "Boris Yeltsin"),
    ],
)
def test_the_office_goes_by_the_day(names: Names, day: date, wanted: str) -> None:
    assert names("[The Russian president] spoke.", day) == [wanted]


def test_the_role_is_the_one_held_that_day(speakers: Callable[..., list[Speaker]]) -> None:
    (then,) = speakers("[Vladimir Putin] spoke in Russia.", date(2010, 1, 1))
    (now,) = speakers("[Vladimir Putin] spoke in Russia.", date(2024, 1, 1))
    assert then.role == "Prime Minister of Russia"
    assert now.role == "President of Russia"
    assert now.qid == "Q7747"
    assert now.country == "RU"


def test_a_likeness_of_name_is_not_enough(speakers: Callable[..., list[Speaker]]) -> None:
    (speaker,) = speakers("Farmer Boris Aliyev lost a cow. [Aliyev] wept.")
    assert speaker.name == "Boris Aliyev"
    assert speaker.qid == ""


def test_who_is_only_likely_is_less_sure(resolve: Callable[..., list[Resolution]]) -> None:
    (alone,) = resolve("[Macron] spoke.")
    (told,) = resolve("[French President Emmanuel Macron] spoke.")
    assert alone.confidence < told.confidence
    assert alone.speakers[0].reason


VARETH = Agent(
    7, "uid", AgentKind.PERSON, "Tomas Vareth", ("Томас Варет",), "", "AZ",
    (Office("President of Vestra", country="AZ"),),
)  # fmt: skip


def test_the_archives_own_people_come_first(speakers: Callable[..., list[Speaker]]) -> None:
    directory = Directory((VARETH,))
    for marked in ("[Vareth] spoke.", "[Томас Варет] spoke.", "[President Vareth] spoke."):
        (speaker,) = speakers(marked, directory=directory)
        assert speaker.name == "Tomas Vareth"
        assert speaker.agent_id == 7
        assert speaker.role == "President of Vestra"


def test_a_surname_is_linked_only_with_an_office_and_says_so(
    resolve: Callable[..., list[Resolution]],
) -> None:
    ended = Office("President of Vestra", end=PartialDate.parse("2015"))
    for agent, marked, linked in (
        (VARETH, "[President Vareth] spoke.", True),
        (VARETH, "[Judge Vareth] spoke.", False),
        (replace(VARETH, offices=(ended,)), "[President Vareth] spoke.", False),
        (replace(VARETH, offices=()), "[Vareth] spoke.", False),
        (replace(VARETH, offices=(), aliases=("Vareth",)), "[Vareth] spoke.", True),
    ):
        (one,) = resolve(marked, directory=Directory((agent,)))
        speaker = one.speakers[0]
        assert (speaker.agent_id == VARETH.id) == linked, marked
        if not linked:
            assert speaker.name == "Vareth"
            assert speaker.candidates == ("Tomas Vareth",)
            assert one.confidence <= 0.5
        elif agent.offices:
            assert "by surname and office" in speaker.reason
            assert one.confidence <= 0.7


def test_a_role_in_which_the_archive_has_somebody_counts_for_about_a_year(
    speakers: Callable[..., list[Speaker]],
) -> None:
    known = replace(VARETH, offices=())
    then = SpokeAs("President of Vestra", date(2023, 6, 1), date(2023, 9, 1))
    directory = Directory((known,), spoke_as={known.id: (then,)})
    for day, linked in ((DAY, True), (date(2021, 1, 1), False), (date(2026, 1, 1), False)):
        (speaker,) = speakers("[President Vareth] spoke.", day=day, directory=directory)
        assert (speaker.agent_id == known.id) == linked, day


def test_two_in_the_archive_are_candidates_and_not_a_guess(
    resolve: Callable[..., list[Resolution]],
) -> None:
    other = Agent(8, "uid8", AgentKind.PERSON, "Anna Vareth")
    (one,) = resolve("[Vareth] spoke.", directory=Directory((VARETH, other)))
    assert set(one.speakers[0].candidates) == {"Tomas Vareth", "Anna Vareth"}
    assert one.speakers[0].agent_id is None
    assert one.confidence <= 0.5


def test_a_rule_decides_in_its_outlet(names: Names) -> None:
    directory = Directory((VARETH,), rules=(SpeakerRule("the boss", ("Tomas Vareth",), "Courier"),))
    assert names("[The boss] spoke.", directory=directory, outlet="Courier") == ["Tomas Vareth"]
    assert names("[The boss] spoke.", directory=directory, outlet="Herald") == [""]


def test_a_rule_gives_the_record(speakers: Callable[..., list[Speaker]]) -> None:
    directory = Directory((VARETH,), rules=(SpeakerRule("the boss", ("Tomas Vareth",)),))
    assert speakers("[The boss] spoke.", directory=directory)[0].agent_id == 7


def test_resolving_is_picklable(known: object) -> None:
    assert pickle.loads(pickle.dumps(resolve_speakers)) is resolve_speakers
    assert pickle.loads(pickle.dumps(known)) is not None
    assert pickle.loads(pickle.dumps(Utterance(((0, 1),)))) == Utterance(((0, 1),))


@pytest.mark.skipif(not SEED.exists(), reason="the bench is not here")
def test_the_seed(known: object) -> None:
    import json

    gold = json.loads(SEED.with_name("gold.jsonl").read_text("utf-8").splitlines()[0])
    text = SEED.read_text("utf-8")
    utterances = [
        Utterance(
            tuple((a, b) for a, b in s["text_spans"]),
            tuple((a, b) for a, b in s["cue"]),
            tuple((a, b) for a, b in s["source"]),
        )
        for s in gold["statements"]
    ]
    found = resolve_speakers(text, utterances, date(2024, 3, 7), known)  # type: ignore[arg-type]
    assert [[s.name for s in one.speakers] for one in found] == [
        s["speakers"] for s in gold["statements"]
    ]
    assert {s.role for one in found for s in one.speakers} == {
        "President of Azerbaijan", "Prime Minister of Russia",
    }  # fmt: skip

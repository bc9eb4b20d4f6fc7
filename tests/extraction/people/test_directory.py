from __future__ import annotations

import pickle

from rostra.domain.records import Agent, AgentKind
from rostra.extraction.people.directory import Directory, SpeakerRule


def agent(number: int, name: str, *aliases: str) -> Agent:
    return Agent(number, f"uid-{number}", AgentKind.PERSON, name, aliases)


def test_it_is_asked_by_any_spelling_of_the_surname() -> None:
    directory = Directory((agent(7, "Tomas Vareth", "Томас Варет"), agent(8, "Milena Sorokin")))
    assert directory.likely("Vareth") == [0]
    assert directory.likely("Варет") == [0]
    assert directory.likely("Sorokina") == [1]
    assert directory.likely("Okoro") == []
    assert directory.likely("") == []


def test_the_outlets_own_rule_wins() -> None:
    everywhere = SpeakerRule("the minister", ("Milena Sorokin",))
    here = SpeakerRule("The Minister", ("Radek Ilyan",), "Daily Courier", 3)
    directory = Directory(rules=(everywhere, here))
    assert directory.rule_for("the  Minister", "daily courier") is here
    assert directory.rule_for("the minister", "Other Paper") is everywhere
    assert directory.rule_for("minister", "Other Paper") is everywhere
    assert directory.rule_for("the ministry", "Daily Courier") is None


def test_different_people_stay_different_either_way_round() -> None:
    directory = Directory(different=frozenset({(1, 2)}))
    assert directory.are_different(1, 2)
    assert directory.are_different(2, 1)
    assert not directory.are_different(1, 3)


def test_it_travels_to_a_worker_process() -> None:
    directory = Directory((agent(7, "Tomas Vareth"),), rules=(SpeakerRule("he", ("X Y",)),))
    again = pickle.loads(pickle.dumps(directory))
    assert again == directory
    assert again.likely("Vareth") == [0]

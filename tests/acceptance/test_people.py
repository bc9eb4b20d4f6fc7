"""Walk D: three people are made one, two told apart, taken back and done again; a speaker is put
right, becomes a rule, and a like article imported later has the right speaker.
"""

from pathlib import Path

import pytest
from tests.acceptance.conftest import Walk

from rostra.app.archive import Archive
from rostra.domain.records import Agent

pytestmark = pytest.mark.acceptance

MAIN = "archive — Rostra"
FIRST = """date 2024-03-05
outlet: Harbour Post

Depot may close

The depot would close, Oskar Vell said on Monday.

Tamar Quist said the rails were worn. Beno Hald said the town would pay.

Ida Sorn said nobody had asked her. The depot's watchman said the gate had been open all night.
"""
LATER = """date 2024-04-09
outlet: Harbour Post

Lamps gone

A second gate was broken on Monday. The depot's watchman said two lamps had been taken.
"""
GATE, LAMPS, KNOWN = "the gate had been open all night", "two lamps had been taken", "Ida Sorn"


def people(archive: Archive) -> list[Agent]:
    """By name, as the list of people has them."""
    return sorted(archive.store.agents.all(), key=lambda one: one.name)


def speakers(archive: Archive, words: str) -> list[str]:
    """Of the one statement that has these words; none where it is not there."""
    found = [s for s in archive.store.statements if words in s.text]
    return [speaker.name for s in found for speaker in s.speakers]


def take(walk: Walk, file: Path, title: str) -> None:
    """Drop a file, look at the sheet, import it."""
    walk.drop(file)
    walk.wait_for_last_row(title)
    walk.keys("Return")
    walk.wait_for_window(MAIN)


def make_one(walk: Walk, names: list[Agent]) -> None:
    """The first three of four, taken back and done again; then taken back for good."""
    walk.command("People and organisations")
    walk.see("people")
    walk.keys("Down", "Home", "shift+Down", "shift+Down", "m")
    walk.wait_for_window("Whose record stays?")
    walk.see("whose-record-stays")
    walk.keys("Return")
    walk.wait_for(lambda a: len(people(a)) == 2, "three made one")
    walk.wait_for_window(MAIN)
    walk.see("three-are-one")
    kept = next(p for p in walk.read(people) if p.name != "Tamar Quist")
    assert {kept.name, *kept.aliases} >= {p.name for p in names[:3]}
    assert kept.statements == sum(p.statements for p in names[:3]) == 3

    walk.keys("ctrl+z")
    walk.wait_for(lambda a: people(a) == names, "the merging undone")
    walk.keys("ctrl+shift+z")
    walk.wait_for(lambda a: len(people(a)) == 2, "the merging done again")
    walk.keys("ctrl+z")
    walk.wait_for(lambda a: people(a) == names, "undone once more")
    walk.see("undone")


def tell_apart(walk: Walk, names: list[Agent]) -> None:
    """The first two, taken back and done again."""
    walk.keys("Down", "Home", "shift+Down")
    walk.command("The two chosen people are not the same, or are after all")
    walk.wait_for_window(MAIN)
    first_two = names[0].id, names[1].id
    apart = [first_two[1]]
    walk.wait_for(lambda a: a.store.agents.different(first_two[0]) == apart, "told apart")
    walk.see("told-apart")
    walk.keys("ctrl+z")
    walk.wait_for(lambda a: not a.store.agents.different(first_two[0]), "that undone")
    walk.keys("ctrl+shift+z")
    walk.wait_for(lambda a: a.store.agents.different(first_two[0]) == apart, "told apart again")


def make_a_rule(walk: Walk) -> None:
    """The watchman is somebody whom the archive knows, in this outlet."""
    walk.keys("alt+1", "ctrl+l")
    walk.type(f'"{GATE}" ')
    walk.keys("Down", "Home", "s")
    walk.wait_for_window("Who said it?")
    walk.type(KNOWN)
    walk.keys("Return")
    walk.wait_for(lambda a: speakers(a, GATE) == [KNOWN], "the corrected speaker")
    walk.wait_for_window(MAIN)
    walk.command("Make a rule of the speaker…")
    walk.wait_for_window("Make it a rule")
    walk.see("rule")
    walk.keys("Return")
    walk.wait_for(lambda a: len(a.rules.all()) == 1, "the rule")
    walk.wait_for_window(MAIN)


def test_people(walk: Walk, tmp_path: Path) -> None:
    first, later = tmp_path / "depot.txt", tmp_path / "gates.txt"
    first.write_text(FIRST, "utf-8")
    later.write_text(LATER, "utf-8")
    walk.start(title="Rostra")
    walk.command("New archive")
    walk.wait_for_window("Make a new archive")
    walk.type(str(walk.archive_folder))
    walk.keys("Return")
    walk.wait_for_window(MAIN)
    take(walk, first, "Depot may close")
    names = walk.wait_for(lambda a: (now := people(a))[3:] and now, "four people")
    assert [p.name for p in names] == ["Beno Hald", "Ida Sorn", "Oskar Vell", "Tamar Quist"]

    make_one(walk, names)
    tell_apart(walk, names)
    make_a_rule(walk)
    take(walk, later, "Lamps gone")
    walk.wait_for(lambda a: speakers(a, LAMPS) == [KNOWN], "the like article, with its speaker")
    walk.keys("ctrl+l", "ctrl+a")
    walk.type(f'"{LAMPS}" ')
    walk.keys("Down")
    walk.see("a-like-article")
    walk.close()
    assert walk.read(lambda a: a.verify()) == []

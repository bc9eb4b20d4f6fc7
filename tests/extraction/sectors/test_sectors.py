"""Sectors: words, lexicon, context, rules of the person's own, and files that are damaged."""

from __future__ import annotations

import csv
import pickle
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostra.domain.errors import ModelError, RostraError
from rostra.extraction.sectors import Lexicon, Passage, Sectors, how_sure
from rostra.extraction.sectors.learned import SectorRule, decided_by, deciding, rules_for

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"
SECTORS = Sectors.load(RESOURCES)


def slugs() -> list[str]:
    with (RESOURCES / "sectors" / "sectors.csv").open(encoding="utf-8") as file:
        return [row["slug"] for row in csv.DictReader(file)]


def main_of(content: str, **around: str) -> str:
    topic, paragraph = around.get("topic", ""), around.get("paragraph", content)
    (found,) = SECTORS.of([Passage(content, topic, paragraph)], around.get("title", ""), paragraph)
    return found[0][0]


@pytest.mark.parametrize(
    ("content", "slug"),
    [
        ("the growth of trade turnover between the two countries", "trade"),
        ("the railway will cut the journey by six hours", "transport"),
        ("the hospital needs ninety nurses", "health"),
        ("the harvest of wheat was good", "agriculture"),
        ("bees and honey fed the village", "agriculture"),
        ("sappers cleared the landmines, and demining went on", "conflict-peace"),
        ("the ferry capsized and the lifeboats were late", "emergencies"),
        ("the coast guard bought three patrol boats", "defence"),
        ("the court sentenced the former mayor", "justice-crime"),
        ("the power plant will be connected to the grid", "energy"),
        ("teachers and pupils return to school on Monday", "education"),
        ("the ceasefire must be observed by both armies", "conflict-peace"),
        ("the budget deficit will fall and taxes will be cut", "public-finance"),
        ("pensions and the minimum wage will rise", "labour-social"),
        ("the earthquake left two thousand without shelter", "emergencies"),
        ("the museum and the festival bring tourists", "culture-sport"),
        ("emissions must fall to protect the climate", "environment"),
        ("the satellite was put into orbit by our scientists", "science"),
        ("asylum seekers will be housed in the barracks", "migration"),
        ("our party will win the election", "politics"),
    ],
)
def test_plain_statements(content: str, slug: str) -> None:
    assert main_of(content) == slug


def test_the_paragraph_tells_what_the_statement_does_not() -> None:
    content = "the queues be removed within a week"
    paragraph = (
        f"Trucks wait for days at the border crossing on the motorway. He asked that {content}."
    )
    assert (
        main_of(content, paragraph=paragraph, title="Road transport: carriers wait") == "transport"
    )


def test_neighbours_carry_the_topic() -> None:
    text = "The hospital needs nurses. This could not wait any longer. Patients need doctors."
    contents = (
        "the hospital needs nurses",
        "this could not wait any longer",
        "patients need doctors",
    )
    found = SECTORS.of([Passage(c, "", text) for c in contents], "", text)
    assert [one[0][0] for one in found] == ["health"] * 3


def test_every_sector_can_be_found_and_no_other() -> None:
    known = slugs()
    assert list(SECTORS.words.slugs) == known
    rows = (ROOT / "packaging" / "sectors" / "sentences").glob("*.tsv")
    assert sorted(path.stem for path in rows) == sorted(known)


def test_at_most_three_with_falling_confidence() -> None:
    found = SECTORS.of([Passage("the tax on exports of wheat pays for schools and hospitals")])[0]
    assert 1 <= len(found) <= 3
    assert [c for _, c in found] == sorted((c for _, c in found), reverse=True)
    assert all(0 < c <= 1 for _, c in found)


def test_a_rule_of_the_person_wins() -> None:
    rules = rules_for([SectorRule("green  belt", "environment/parks", "Courier")], "courier")
    rule = deciding(rules, "the Green Belt needs money")
    assert rule is not None
    assert decided_by(rule, [("economy", 0.5), ("trade", 0.3), ("health", 0.2)], 3) == (
        ("environment/parks", 0.99),
        ("economy", 0.5),
        ("trade", 0.3),
    )
    assert deciding(rules, "the green belts need money") is None


def test_of_two_rules_the_outlets_own_and_the_longer_one_win() -> None:
    rules = rules_for(
        [
            SectorRule("corridor", "trade", "", 1),
            SectorRule("rail corridor", "transport", "", 2),
            SectorRule("corridor", "diplomacy", "Courier", 3),
            SectorRule("corridor", "energy", "Herald", 4),
            SectorRule("  ", "health", "", 5),
        ],
        "Courier",
    )
    assert [r.id for r in rules] == [3, 2, 1]


def test_no_statement_no_sector() -> None:
    assert SECTORS.of([]) == []


def test_it_travels_to_another_process() -> None:
    again = pickle.loads(pickle.dumps(SECTORS))
    passage = [Passage("gas and oil")]
    assert again.of(passage) == SECTORS.of(passage)


@pytest.mark.parametrize("name", ["words.npz", "context.json", "lexicon.csv", "sectors.csv"])
@pytest.mark.parametrize("fault", ["missing", "damaged"])
def test_a_bad_file_is_named(tmp_path: Path, name: str, fault: str) -> None:
    shutil.copytree(RESOURCES / "sectors", tmp_path / "sectors")
    path = tmp_path / "sectors" / name
    path.unlink() if fault == "missing" else path.write_bytes(b"\xff\x00 nonsense")
    with pytest.raises((ModelError, RostraError)) as error:
        Sectors.load(tmp_path)
    assert str(tmp_path) in str(error.value)


def test_the_table_is_small() -> None:
    assert (RESOURCES / "sectors" / "words.npz").stat().st_size < 2_000_000


def test_the_lexicon_names_known_sectors_only() -> None:
    with (RESOURCES / "sectors" / "lexicon.csv").open(encoding="utf-8") as file:
        assert {row["slug"] for row in csv.DictReader(file)} == set(slugs())
    assert Lexicon.load(RESOURCES).score("a railway bridge")["transport"] > 0


def test_many_statements() -> None:
    passages = [Passage(f"the road {i} is open", "", "", i // 5) for i in range(2000)]
    assert len(SECTORS.of(passages)) == 2000


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=4), st.text(max_size=40))
def test_any_text(contents: list[str], title: str) -> None:
    found = SECTORS.of([Passage(c, c, c) for c in contents], title, " ".join(contents))
    assert len(found) == len(contents)
    known = set(slugs())
    assert all(slug in known for one in found for slug, _ in one)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_is_no_less_sure(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= how_sure(low) <= how_sure(high) <= 1


def test_a_third_of_the_evidence_is_right_four_times_in_five() -> None:
    assert how_sure(0.33) == pytest.approx(0.79, abs=0.02)
    assert how_sure(0.81) == pytest.approx(0.95, abs=0.02)

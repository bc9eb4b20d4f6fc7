"""One record of two people is split; two records of one person are found by their names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rostra.app.archive import Archive
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.errors import RostraError
from rostra.domain.records import AgentKind, Kind, Office, Speaker

TEXT = "Ali Karimov said the port is open. Karimov added that fees fall. Ali Karimov won the race."


def kept(archive: Archive, text: str, speakers: dict[str, str]) -> list[int]:
    """One article; `speakers`: the words said, and the words before them that name the speaker."""
    candidates = []
    for said, source in speakers.items():
        at = text.index(said)
        named = text.rindex(source, 0, at)
        candidates.append(
            Candidate(
                content=((at, at + len(said)),),
                cue=(),
                source=((named, named + len(source)),),
                kind=Kind.INDIRECT,
                speakers=(Speaker("Ali Karimov"),),
                extractor="rostra",
            )
        )
    with archive.store.operation("Import") as op:
        draft = ArticleDraft(text, outlet="Daily Courier", published=date(2024, 3, 7))
        article = op.articles.insert(draft, file_name="a.txt")
        return op.statements.insert(article.id, article.version_id, candidates)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "archive") as made:
        yield made


def test_a_split_is_chosen_by_the_words_that_name_the_speaker(archive: Archive) -> None:
    said = {
        "the port is open": "Ali Karimov",
        "fees fall": "Karimov",
        "won the race": "Ali Karimov",
    }
    ids = kept(archive, TEXT, said)
    person = archive.store.agents.by_name("Ali Karimov")[0]
    archive.people.update(person.id, aliases=["A. Karimov", "Karimov the runner"])
    named = archive.people.namings(person.id)
    assert [(n.words, len(n.spoken)) for n in named] == [("Ali Karimov", 2), ("Karimov", 1)]
    assert named[1].spoken[0].text == "fees fall"
    assert named[1].spoken[0].outlet == "Daily Courier"

    archive.people.split(person.id, " Ali Karimov ", [ids[2]], ["Karimov the runner"])
    first, second = archive.store.agents.by_name("Ali Karimov")
    assert (first.id, first.statements, first.aliases) == (person.id, 2, ("A. Karimov",))
    assert (second.statements, second.aliases) == (1, ("Karimov the runner",))
    moved = archive.store.statements.get(ids[2])
    assert moved is not None
    assert moved.decided["speakers"] == "person", "no automatic run takes it back"
    assert archive.find(f"speaker:={second.id}").ids().tolist() == [ids[2]]
    assert archive.people.perhaps_same(first.id) == [], "the two are known to be different"

    archive.undo()
    assert archive.store.agents.many([person.id, second.id])[0].statements == 3
    back = archive.store.statements.get(ids[2])
    assert back is not None
    assert back.decided["speakers"] == "rostra"


def test_a_split_needs_a_name(archive: Archive) -> None:
    kept(archive, TEXT, {"fees fall": "Karimov"})
    with pytest.raises(RostraError, match="needs a name"):
        archive.people.split(1, "  ", [1])


@pytest.mark.parametrize(
    ("label", "name", "one"),
    [
        ("PRESIDENT MARENT", "Ilsa Marent", True),
        ("Marent", "Ilsa Marent", True),
        ("Prime Minister Ilsa Marent", "Ilsa Marent", True),
        ("I. Marent", "Ilsa Marent", True),
        ("Tom Marent", "Ilsa Marent", False),
        ("PRESIDENT", "Ilsa Marent", False),
        ("President Lind", "Ilsa Marent", False),
    ],
)
def test_a_label_beside_a_full_name_is_offered(
    archive: Archive, label: str, name: str, one: bool
) -> None:
    with archive.store.operation("People") as op:
        short = op.agents.insert(label)
        full = op.agents.insert(name, offices=[Office("President")])
    assert [a.id for a in archive.people.perhaps_same(short)] == [full] * one
    assert [a.id for a in archive.people.perhaps_same(full)] == [short] * one


def test_who_holds_the_office_of_the_label_comes_first_and_different_ones_not_at_all(
    archive: Archive,
) -> None:
    with archive.store.operation("People") as op:
        label = op.agents.insert("PRESIDENT ALIYEV")
        other = op.agents.insert("Natig Aliyev", qid="Q11")
        holder = op.agents.insert("Ilham Aliyev", qid="Q7747", offices=[Office("President")])
        op.agents.insert("Aliyev Holding", kind=AgentKind.ORGANISATION)
    assert [a.id for a in archive.people.perhaps_same(label)] == [holder, other]
    assert archive.people.perhaps_same(holder)[0].id == label, "of two known by number, neither"
    archive.people.different(holder, label)
    assert [a.id for a in archive.people.perhaps_same(label)] == [other]
    archive.undo()
    assert [a.id for a in archive.people.perhaps_same(label)] == [holder, other]


def test_a_speaker_is_corrected_by_number_in_the_office_of_the_day(archive: Archive) -> None:
    one, two = kept(archive, TEXT, {"the port is open": "Ali Karimov", "fees fall": "Karimov"})
    archive.correct([two], "said", "2019-05-01")
    archive.correct([one], "said", "2024-03-07")
    with archive.store.operation("People") as op:
        held = [
            Office("Governor", country="AZ", end=PartialDate.parse("2020")),
            Office("Minister", country="AZ", start=PartialDate.parse("2021")),
        ]
        meant = op.agents.insert("Ali Karimov", country="AZ", offices=held)
    with pytest.raises(RostraError, match=f"Several go by the name.*{meant} Ali Karimov, Minister"):
        archive.correct([one], "speakers", "Ali Karimov")
    archive.correct([one, two], "speakers", [meant])
    told = [s.speakers[0] for s in archive.store.statements.many([one, two])]
    assert [(s.agent_id, s.role, s.country) for s in told] == [
        (meant, "Minister", "AZ"),
        (meant, "Governor", "AZ"),
    ]
    archive.undo()
    assert [s.speakers[0].agent_id for s in archive.store.statements.many([one, two])] == [1, 1]

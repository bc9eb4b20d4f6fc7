"""A person's record put right by hand: what means nothing is refused, the old name is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rostra.app.archive import Archive
from rostra.app.person_values import office
from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError, RostraError
from rostra.domain.records import Agent, Office


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "archive") as made:
        with made.store.operation("People") as op:
            op.agents.insert("Ilham Aliyev", aliases=["Əliyev"], qid="Q7747")
            op.agents.insert("PRESIDENT MARENT")
        yield made


def record(archive: Archive, agent_id: int) -> Agent:
    found = archive.store.agents.get(agent_id)
    assert found is not None
    return found


def test_all_of_a_record_is_set_in_one_step_and_the_old_name_still_finds_it(
    archive: Archive,
) -> None:
    before = record(archive, 2)
    held = office("President", "", "Azerbaijan", "2019-05", "")
    archive.people.update(
        2, name="  Ilsa   Marent ", qid="q42", country="azerbaijan", offices=[held], note="x"
    )
    now = record(archive, 2)
    assert (now.name, now.aliases) == ("Ilsa Marent", ("PRESIDENT MARENT",))
    assert (now.qid, now.country, now.note) == ("Q42", "AZ", "x")
    (kept,) = now.offices
    assert (kept.role, kept.country, kept.start) == (
        "President",
        "AZ",
        PartialDate.parse("2019-05"),
    )
    assert archive.store.agents.by_name("president marent") == [now]
    archive.undo()
    assert record(archive, 2) == before


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"name": "  "}, "needs a name"),
        ({"qid": "7747"}, "no number of Wikidata"),
        ({"qid": "Q7747"}, "Q7747 is the number of Ilham Aliyev"),
        ({"country": "Atlantis"}, "no country"),
        ({"offices": [Office(" ")]}, "office needs a name"),
        (
            {"offices": [office("Mayor", "", "", "2021", "2020-12-31")]},
            "“Mayor” ends before it begins",
        ),
    ],
)
def test_what_means_nothing_is_refused_and_changes_nothing(
    archive: Archive, fields: dict[str, object], wrong: str
) -> None:
    before, steps = record(archive, 2), archive.undo_name
    with pytest.raises(RostraError, match=wrong) as caught:
        archive.people.update(2, **fields)
    assert caught.value.hint
    assert record(archive, 2) == before
    assert archive.undo_name == steps


def test_an_office_that_ends_in_the_year_it_began_is_one() -> None:
    assert office("Mayor", "", "", "2021-06", "2021").end == PartialDate.parse("2021")
    with pytest.raises(RostraError, match="no date"):
        office("Mayor", "", "", "soon", "")


def test_nobody_is_told_so(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match="no person 99"):
        archive.people.update(99, name="X")

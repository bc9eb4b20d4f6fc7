"""People from a file: every bad row is named, the rest comes in."""

from __future__ import annotations

import json

import pytest

from rostra.domain.errors import ImportFailure

CSV = """name,aliases,kind,qid,country,role,organisation,start,end
Leyla Aral,Лейла Арал|L. Aral,,,AZ,President of Veldania,Veldania,2019-05-01,
Leyla Aral,,,,,Mayor of Lisse,,2010,2015-03
Tomas Reed,,person,,Narnia,,,,
Ends Before,,,,FR,Minister,,2020,2019
Odd Id,,,42,FR,,,,
,,,,FR,,,,
Bank of Lisse,,organisation,,NL,,,,
Bad Day,,,,FR,Minister,,sometime,
"""


def test_csv_rows_are_people_and_bad_rows_are_named(archive, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(CSV)
    known = archive.store.agents.count()
    report = archive.people.import_file(path)
    assert (report.added, report.changed) == (1, 1)
    assert archive.store.agents.count() == known + 1
    assert [line.partition(" (")[0].partition(":")[0] for line in report.failed] == [
        f"line {n}" for n in (4, 5, 6, 7, 9)
    ]
    for word, line in zip(
        ("Narnia", "ends (2019) before", "not a Wikidata", "no name", "not a date"),
        report.failed,
        strict=True,
    ):
        assert word in line
    [leyla] = archive.store.agents.by_name("Лейла Арал")
    assert leyla.name == "Leyla Aral"
    assert leyla.statements > 0
    assert {o.role for o in leyla.offices} == {"President of Veldania", "Mayor of Lisse"}
    assert archive.search("speaker:Арал").total == archive.search("speaker:aral").total > 0
    assert archive.undo_name == "Import people from people.csv"
    again = archive.people.import_file(path)
    assert (again.added, again.changed) == (0, 0)


def test_popolo_with_loops_and_doubles(empty, tmp_path):
    document = {
        "persons": [
            {"id": "p1", "name": "Ada Rook", "other_names": [{"name": "A. Rook"}],
             "identifiers": [{"scheme": "wikidata", "identifier": "Q7000001"}]},
            {"id": "p1", "name": "Ada Rook again"},
            {"id": "p2", "name": ""},
            {"id": "p3", "name": "Ben Toll", "memberships": [
                {"role": "MP", "start_date": "2001-01-01", "end_date": "2000-01-01"}]},
        ],
        "organizations": [{"id": "o1", "name": "Rail Board", "parent_id": "o1"}],
        "posts": [{"id": "post", "label": "Chair", "organization_id": "o1"}],
        "memberships": [
            {"person_id": "p1", "post_id": "post", "start_date": "2020"},
            {"person_id": "p1", "role": "Clerk", "start_date": "2021", "end_date": "2020"},
            {"person_id": "nobody", "role": "Ghost"},
        ],
    }  # fmt: skip
    path = tmp_path / "people.json"
    path.write_text(json.dumps(document))
    report = empty.people.import_file(path)
    assert report.added == 3
    assert len(report.failed) == 6
    told = "\n".join(report.failed)
    for word in (
        "memberships[1]",
        "used twice",
        "no name",
        "ends (2000-01-01)",
        "nobody",
        "back to itself",
    ):
        assert word in told
    ada = empty.store.agents.by_qid("Q7000001")
    assert [(o.role, o.organisation) for o in ada.offices] == [("Chair", "Rail Board")]
    assert empty.store.agents.by_name("Ben Toll")[0].offices == ()


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "no column"),
        (b"{", "not valid JSON"),
        (b'{"x": 1}', "not Popolo"),
        (b"[" * 100_000, "too deeply"),
        (b"name\n\xff\xfe", "not UTF-8"),
        (b"name\n\0", "NUL"),
    ],
)
def test_what_is_no_file_of_people_is_refused(empty, tmp_path, data, word):
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    with pytest.raises(ImportFailure, match=word) as caught:
        empty.people.import_file(path)
    assert "people.csv" in caught.value.message
    assert caught.value.hint
    assert empty.store.agents.count() == 0


def test_a_file_that_is_not_there(empty, tmp_path):
    with pytest.raises(ImportFailure, match="cannot be read"):
        empty.people.import_file(tmp_path / "none.csv")


def test_two_who_are_different_are_never_merged(archive):
    first, second, *_ = archive.store.agents.all()
    archive.people.different(first.id, second.id)
    with pytest.raises(Exception, match="not the same"):
        archive.people.merge(first.id, [second.id])
    archive.people.same_after_all(first.id, second.id)
    archive.people.merge(first.id, [second.id])
    assert archive.store.agents.get(second.id) is None
    merged = archive.store.agents.get(first.id)
    assert second.name in merged.aliases
    archive.undo()
    assert archive.store.agents.get(second.id).name == second.name

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import ImportFailure
from rostra.domain.records import Agent, AgentKind
from rostra.extraction.people.popolo import CSV_COLUMNS, RowProblem, read_people

KNOWN = {"AZ": "AZ", "Azerbaijan": "AZ", "TR": "TR"}


def read(source: str | Any, name: str = "people.csv") -> tuple[list[Agent], list[RowProblem]]:
    text = source if isinstance(source, str) else json.dumps(source)
    return read_people(text.encode(), name, lambda text: KNOWN.get(text, ""))


def test_a_csv_of_several_offices() -> None:
    agents, problems = read(
        "name,aliases,qid,country,role,start,end\n"
        "Tomas Vareth,T. Vareth|Томас Варет,Q1,AZ,President,2019-05-01,\n"
        "Tomas Vareth,,,AZ,Prime Minister,2015,2019-04\n"
    )
    assert problems == []
    (agent,) = agents
    assert agent.name == "Tomas Vareth"
    assert agent.aliases == ("T. Vareth", "Томас Варет")
    assert agent.kind is AgentKind.PERSON
    assert [(o.role, o.country) for o in agent.offices] == [
        ("President", "AZ"),
        ("Prime Minister", "AZ"),
    ]
    assert agent.offices[1].end
    assert agent.offices[1].end.edtf == "2019-04"


def test_each_faulty_row_is_named_and_the_rest_comes_in() -> None:
    agents, problems = read(
        "id,name,country,qid,kind,role,start,end\n"
        "1,Milena Sorokin,AZ,,,Minister,2020,2018\n"
        "2,Ines Carvalho,Atlantis,,,,,\n"
        "3,,AZ,,,,,\n"
        "4,Radek Ilyan,Azerbaijan,,,,,\n"
        "4,Sabine Okoro,AZ,,,,,\n"
        "5,Juno Aldar,AZ,7747,,,,\n"
        "6,Karim Desta,AZ,,robot,,,\n"
        "7,Amos Reyk,AZ,,,Minister,yesterday,\n"
        "8,Ida Renn,AZ,,,,2020,\n"
        "9,Petra Halm,TR,Q9,,Judge,2020-02-01,2021\n"
    )
    assert [a.name for a in agents] == ["Radek Ilyan", "Petra Halm"]
    said = {p.row: p.message for p in problems}
    assert "ends (2018) before it starts (2020)" in said["line 2"]
    assert "Atlantis" in said["line 3"]
    assert "no name" in said["line 4"]
    assert "already that of Radek Ilyan" in said["line 6"]
    assert "Wikidata" in said["line 7"]
    assert "person or organisation" in said["line 8"]
    assert "yesterday" in said["line 9"]
    assert "no role" in said["line 10"]
    assert len(problems) == 8


POPOLO: dict[str, Any] = {
    "persons": [
        {"id": "p1", "name": "Tomas Vareth", "other_names": [{"name": "T. Vareth"}],
         "identifiers": [{"scheme": "wikidata", "identifier": "Q1"}]},
        {"id": "p2", "name": "Milena Sorokin"},
        {"id": "p1", "name": "Somebody Else"},
        "not an object",
    ],
    "organizations": [
        {"id": "o1", "name": "Ministry of Rivers", "country": "AZ", "parent_id": "o2"},
        {"id": "o2", "name": "Government of Vestra", "parent_id": "o1"},
        {"id": "o3", "name": "Parliament"},
    ],
    "posts": [{"id": "x", "label": "Minister of Rivers", "organization_id": "o1"}],
    "memberships": [
        {"person_id": "p1", "post_id": "x", "start_date": "2020-01-01"},
        {"person_id": "p2", "organization_id": "o3", "start_date": "2021", "end_date": "2020"},
        {"person_id": "nobody", "post_id": "x"},
        {"person_id": "p2", "post_id": "y"},
        {"person_id": "p2", "organization_id": "gone"},
    ],
}  # fmt: skip


def test_popolo_with_every_fault() -> None:
    agents, problems = read(POPOLO, "people.json")
    by_name = {a.name: a for a in agents}
    assert set(by_name) == {
        "Tomas Vareth", "Milena Sorokin", "Ministry of Rivers", "Government of Vestra",
        "Parliament",
    }  # fmt: skip
    (office,) = by_name["Tomas Vareth"].offices
    assert (office.role, office.organisation, office.country) == (
        "Minister of Rivers", "Ministry of Rivers", "AZ",
    )  # fmt: skip
    assert by_name["Tomas Vareth"].qid == "Q1"
    assert by_name["Ministry of Rivers"].kind is AgentKind.ORGANISATION
    assert by_name["Milena Sorokin"].offices == ()
    said = [str(p) for p in problems]
    for piece in (
        "persons[2] (Somebody Else): the id 'p1' is used twice", "persons[3]: it is not an object",
        "lead back to itself", "ends (2020) before it starts (2021)",
        "no person with the id 'nobody'",
        "no post with the id 'y'", "no organization with the id 'gone'",
    ):  # fmt: skip
        assert any(piece in line for line in said), piece


@pytest.mark.parametrize(
    "data",
    [b"", b"   \n", b"\xff\xfe\x00", b"{", b"[" * 100_000, b"{}", b"role,start\nKing,2020\n"],
)
def test_what_is_no_people_file(data: bytes) -> None:
    with pytest.raises(ImportFailure) as caught:
        read_people(data, "bad.csv")
    assert "bad.csv" in caught.value.message
    assert caught.value.hint


def test_without_a_table_of_countries_two_letters_are_a_code() -> None:
    agents, problems = read_people(b"name;country\nA B;az\nC D;Nowhere\n", "a.csv")
    assert [a.country for a in agents] == ["AZ"]
    assert len(problems) == 1


def test_two_of_one_name_whom_nothing_tells_apart_are_never_made_one() -> None:
    agents, problems = read(
        "id,name,qid,role\n1,Ada Rook,,Judge\n2,Ada Rook,,Mayor\n3,Ada Rook,Q5,Clerk\n"
    )
    assert [(a.name, a.offices[0].role) for a in agents] == [("Ada Rook", "Judge")]
    assert [p.row for p in problems] == ["line 3", "line 4"]
    assert "line 2 has the same name" in problems[0].message


def test_names_that_differ_by_a_number_are_two() -> None:
    agents, problems = read("name,kind\nRadio 1,organisation\nRadio 2,organisation\n")
    assert problems == []
    assert [a.name for a in agents] == ["Radio 1", "Radio 2"]


def test_an_office_is_a_role() -> None:
    (agent,), problems = read("name,office,start\nTomas Vareth,President,2019\n")
    assert problems == []
    assert [o.role for o in agent.offices] == ["President"]


def test_two_of_one_name_with_a_wikidata_id_each_are_two() -> None:
    agents, problems = read(
        "name,qid,role\nAda Rook,Q5,Judge\nAda Rook,,Mayor\nAda Rook,Q6,Clerk\n"
    )
    assert problems == []
    assert [(a.qid, [o.role for o in a.offices]) for a in agents] == [
        ("Q5", ["Judge", "Mayor"]),
        ("Q6", ["Clerk"]),
    ]


def test_a_person_and_a_body_may_have_the_same_id() -> None:
    agents, problems = read(
        {
            "persons": [{"id": 1, "name": "Ada Rook"}],
            "organizations": [{"id": 1, "name": "Rail Board"}],
            "memberships": [
                {"person_id": 1, "organization_id": 1, "role": "Chair",
                 "start_date": "2020-02-03T00:00:00Z"}
            ],
        },
        "people.json",
    )  # fmt: skip
    assert problems == []
    (office,) = next(a for a in agents if a.name == "Ada Rook").offices
    assert (office.role, office.organisation) == ("Chair", "Rail Board")
    assert office.start is not None
    assert office.start.edtf == "2020-02-03"


@pytest.mark.parametrize("qid", ["42", "Q", "Q0", "Q²", "Q7;"])
def test_what_is_no_wikidata_id(qid: str) -> None:
    agents, problems = read(f"name\tqid\nAda Rook\t{qid}\n")
    assert agents == []
    assert "Wikidata" in problems[0].message


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "persons",
                    "organizations",
                    "memberships",
                    "posts",
                    "id",
                    "name",
                    "area",
                    "parent_id",
                    "person_id",
                    "other_names",
                    "start_date",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_no_json_raises_anything_else(found: Any) -> None:
    try:
        agents, _ = read(found, "fuzz.json")
    except ImportFailure:
        return
    assert all(a.name for a in agents)


@given(st.text(max_size=200))
def test_no_table_raises_anything_else(text: str) -> None:
    try:
        agents, _ = read(",".join(CSV_COLUMNS) + "\n" + text)
    except ImportFailure:
        return
    assert all(a.name for a in agents)

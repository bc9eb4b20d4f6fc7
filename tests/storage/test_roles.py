"""One office under several names."""

import pytest
from tests.storage.making import add, candidate

from rostra.domain.dates import PartialDate
from rostra.domain.offices import source_words
from rostra.domain.query import Field, Word
from rostra.domain.records import Office
from rostra.storage import Store
from rostra.storage.clauses_who import _roles_meant

ROLES = [
    "Foreign Minister of Azerbaijan",
    "Foreign Secretary of the United Kingdom",
    "Secretary of State of the United States",
    "Secretary of State for Education of the United Kingdom",
    "Minister of Finance of Ordonia",
    "Chancellor of the Exchequer",
    "Prime Minister of Russia",
    "Secretary of State",
]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("foreign minister", [0, 1, 2, 7]),
        ("Foreign Secretary", [0, 1, 2, 7]),
        ("finance minister", [4, 5]),
        ("prime minister", [6]),
        ("secretary of state", [2, 3, 7]),
        ("nobody", []),
    ],
)
def test_states_call_one_office_differently(asked: str, meant: list[int]) -> None:
    assert sorted(_roles_meant(ROLES, asked)) == sorted(ROLES[i] for i in meant)


def test_an_office_counts_up_to_the_day_that_its_source_knows(store: Store) -> None:
    office = Office("Minister of Rivers", source=source_words("factbook", "2024-03-10"))
    with store.operation("Import") as op:
        early = add(op, candidate(said=PartialDate.parse("2024-03-07")))
        late = add(op, candidate(said=PartialDate.parse("2024-11-07")))
        (agent,) = op.agents.by_name("Leyla Aral")
        op.agents.update(agent.id, offices=(office,))
    found = store.resolve(Field("role", Word("rivers")))
    assert (early[0] in found, late[0] in found) == (True, False)

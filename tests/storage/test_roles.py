"""One office under several names."""

import pytest

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

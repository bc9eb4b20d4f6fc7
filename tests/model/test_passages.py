"""The passages that denials are learned from: all load, and what is wrong with one is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.model.scripts import script

passages = script("force", "read_passages")

PASSAGE = """#
T: Neighbours say the plant dumps. "Nothing leaves," Ms Roy said. "Nothing at all."
N| the plant dumps | say | Neighbours
D| Nothing leaves … Nothing at all | said | Ms Roy
"""


def test_a_passage_is_read_to_the_letter(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(PASSAGE, "utf-8")
    charge, denial = passages.read(file)
    words = [denial.text[start:end] for start, end in denial.content]
    assert words == ["Nothing leaves", "Nothing at all"]
    assert [denial.text[start:end] for start, end in denial.cue] == ["said"]
    assert (charge.denies, denial.denies) == (False, True)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("D| It leaves | said | Ms Roy", "not in the text: It leaves"),
        ("D| Nothing leaves | said", "is wanted"),
        ("X| Nothing leaves | said | Ms Roy", "is wanted"),
        ("D| Nothing leaves | claimed | Ms Roy", "not in the text: claimed"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"{PASSAGE}{line}\n", "utf-8")
    with pytest.raises(passages.Fault, match=f"a.txt, passage 1: .*{told}"):
        list(passages.read(file))


def test_all_passages_of_ours_load() -> None:
    found = list(passages.load())
    assert len(found) > 7000
    assert 2000 < sum(one.denies for one in found) < 3000

"""What a mention does in its sentence, by which pronouns choose."""

from __future__ import annotations

import pytest

from rostra.extraction.speakers.functions import Function, function_of


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Ada Renn] told the court so.", Function.SUBJECT),
        ("On Tuesday [Ada Renn], who heads the union, told the court so.", Function.SUBJECT),
        ("In a letter of 3 May [Ada Renn] later denied it.", Function.SUBJECT),
        ("The fund, whose manager, [Ada Renn], flew in, is rich.", Function.CLAUSE_SUBJECT),
        ("The clerk told the court that [Ada Renn] had left.", Function.CLAUSE_SUBJECT),
        ("The clerk of the district court met [Ada Renn] in Oslund.", Function.OTHER),
        ("The clerk of the district court has read [Ada Renn]'s letter.", Function.OWNER),
    ],
)
def test_the_function_of_a_mention(marked: str, wanted: Function) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert function_of(text, 0, start, end, text[end:].startswith("'s")) is wanted


def test_subjects_outweigh_the_rest() -> None:
    weights = [f.value for f in Function]
    assert weights == sorted(weights, reverse=True)

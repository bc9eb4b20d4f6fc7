"""The pages with variants that denials are learned from: each is put in its place once."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.model.scripts import script

from rostra.domain.records import Force

variants = script("force", "variants")

HEAD = "#\nO: Wire | 2021-05-18\n"
PAGE = """{N|Boats cut nets}, they said.
@ {N|They would meet}, he added.
= "{D|Nobody of ours was at sea}," he said. "{+|Nobody}."
= "{N|Nobody asked us}," he said, but {D|no net was cut}.
"""


def test_each_variant_makes_a_page_and_each_statement_counts_once(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(HEAD + PAGE, "utf-8")
    first, second = variants.read(file)
    assert first.page.text == (
        'Boats cut nets, they said.\n\n"Nobody of ours was at sea," he said. "Nobody."'
        " They would meet, he added."
    )
    assert first.page.id == second.page.id
    told = [
        [
            (" … ".join(one.page.text[s:e] for s, e in it.spans["content"]), it.force)
            for it in one.page.statements
            if it.number in one.own
        ]
        for one in (first, second)
    ]
    assert told == [
        [
            ("Boats cut nets", Force.ASSERTS),
            ("Nobody of ours was at sea … Nobody", Force.DENIES),
            ("They would meet", Force.ASSERTS),
        ],
        [("Nobody asked us", Force.ASSERTS), ("no net was cut", Force.DENIES)],
    ]


def test_of_what_readers_differ_counts_neither_way(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        f"{HEAD}{{?|No boat sank}}, they said.\n@\n= {{D|None did}}, he said.\n", "utf-8"
    )
    (one,) = variants.read(file)
    assert [one.counts(it) for it in one.page.statements] == [False, True]
    assert one.page.text == "No boat sank, they said.\n\nNone did, he said."


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("@ They left.\n", "one “@” is wanted"),
        ("They left.\n= {D|No}.\n", "one “@” is wanted"),
        ("@ They left. @\n= {D|No}.\n", "one “@” is wanted"),
        ("@\n= {X|No}, he said.\n", "nothing is marked in: {X|No}"),
        ("@\n= {D|No, he said.\n", "not closed"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, page: str, told: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text(HEAD + PAGE + HEAD + page, "utf-8")
    with pytest.raises(variants.Fault, match=f"a.txt, page 2: .*{told}"):
        list(variants.read(file))


def test_all_variants_of_ours_load() -> None:
    every = [
        one.force is Force.DENIES
        for it in variants.load()
        for one in it.page.statements
        if it.counts(one)
    ]
    assert len(every) > 10_000
    assert 0.2 < sum(every) / len(every) < 0.5

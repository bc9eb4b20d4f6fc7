"""The short pages that countries are learned from: all load, and what is wrong with one is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.model.scripts import script

from rostra.domain.records import Force

short_pages = script("concern", "short_pages")

HEAD = "#\nO: Wire | 2021-05-18\n"
PAGE = (
    "Athens - {GR/TR|the talks had helped {IL|its ships}}, he said.\n"
    '"{-/GR|We left},"\nhe said, "{+|all of us}." It denied {D GR|that}.'
)


def test_a_page_is_read_to_the_letter(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(HEAD + PAGE, "utf-8")
    (page,) = short_pages.read(file)
    assert (page.outlet, page.date) == ("Wire", date(2021, 5, 18))
    assert "{" not in page.text
    told = [
        [" … ".join(page.text[s:e] for s, e in one.spans["content"]), one.countries, one.maybe]
        for one in page.statements
    ]
    assert told == [
        ["the talks had helped its ships", ["GR"], ["TR"]],
        ["its ships", ["IL"], []],
        ["We left … all of us", [], ["GR"]],
        ["that", ["GR"], []],
    ]
    denies = [one.force is Force.DENIES for one in page.statements]
    assert denies == [False, False, False, True]


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (f"{HEAD}It {{gr|left}}.", "not a mark: {gr|left}"),
        (f"{HEAD}It {{GR|left.", "not closed"),
        (f"{HEAD}It left}}.", "nothing is closed here: It left"),
        (f"{HEAD}It {{+|left}}.", "goes on with no statement"),
        ("#\nO: Wire | May\nIt {GR|left}.", "isoformat"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, page: str, told: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text(page, "utf-8")
    with pytest.raises(short_pages.Fault, match=f"a.txt, page 1: .*{told}"):
        list(short_pages.read(file))


def test_all_pages_of_ours_load() -> None:
    pages = list(short_pages.load())
    every = [one for page in pages for one in page.statements]
    assert len(pages) > 800
    assert 0.1 < sum(one.force is Force.DENIES for one in every) / len(every) < 0.2

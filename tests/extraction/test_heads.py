"""What a file says of itself at its top is no part of what it tells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.extraction.heads import without_fields
from rostra.importing.heading import read_head

TEXT = "date 2024-03-07\noutlet: Trade Courier\nThe minister said that ships wait.\n"


def test_the_outlet_is_known_and_not_read() -> None:
    draft = read_head(TEXT).draft(TEXT)
    shown = without_fields(draft)
    assert draft.outlet == "Trade Courier"
    assert "Trade" not in shown
    assert shown.index("The minister") == TEXT.index("The minister")


def test_other_boilerplate_stays() -> None:
    draft = ArticleDraft("By Ida Ro\nIt rained.", marks={"boilerplate": ((0, 9),)})
    assert without_fields(draft) == draft.text


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_length_is_kept(head: str, body: str) -> None:
    text = f"source: {head}\n{body}"
    draft = ArticleDraft(text, marks={"boilerplate": ((0, 8 + len(head)),)})
    assert len(without_fields(draft)) == len(text)
    assert without_fields(draft)[8 + len(head) :] == text[8 + len(head) :]

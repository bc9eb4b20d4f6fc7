"""No content has one of two marks: both, or neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.spans import overlap
from rostra.extraction.quotes import Quotation, quotations
from rostra.extraction.sighting import Sighting
from rostra.extraction.whole_marks import whole_marks


def _mended(text: str, *pieces: str) -> list[str]:
    spans = tuple((text.index(words), text.index(words) + len(words)) for words in pieces)
    seen = Sighting(spans)
    whole_marks(text, [seen], quotations(text))
    return [text[slice(*span)] for span in seen.content]


@pytest.mark.parametrize(
    ("text", "pieces", "wanted"),
    [
        ('promised "full support" to Veld.', ['full support" to Veld'], ['"full support" to Veld']),
        ("sought « a talk » with Weil.", ["a talk » with Weil"], ["« a talk » with Weil"]),
        ("called it ``a farce.''", ["it ``a farce.'"], ["it ``a farce.''"]),
        ("``It is a farce.'' Renn said so.", ["`It is a farce.''"], ["It is a farce"]),
        (
            'dismissed it as "groundless", Weil.',
            ['it as "groundless'],
            ['it as "groundless"'],
        ),
        (
            'The plan, Renn said, "is a farce".',
            ["The plan", "is a farce"],
            ["The plan", '"is a farce"'],
        ),
        (
            "It was late, Renn said. “I have asked.”",
            ["It was late", "I have asked"],
            ["It was late", "I have asked"],
        ),
        (
            "“It is late,” Renn said, “and dark.”",
            ["It is late", "and dark"],
            ["It is late", "and dark"],
        ),
        ("It was “late” and “dark”.", ["It was “late” and “dark”"], ["It was “late” and “dark”"]),
        ("“We will go,” Renn said.", ["We will go"], ["We will go"]),
    ],
)
def test_marks_stay_together(text: str, pieces: list[str], wanted: list[str]) -> None:
    assert _mended(text, *pieces) == wanted


_PIECES = ["“", "”", '"', "« ", " »", "``", "''", "Weil said ", "the vote ", "was late", ", ", ". "]


@given(st.lists(st.sampled_from(_PIECES), max_size=14), st.data())
def test_no_edge_parts_two_marks(pieces: list[str], data: st.DataObject) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    seen = Sighting(((start, end),))
    found = quotations(text)
    whole_marks(text, [seen], found)
    for quotation in found:
        if quotation.closed and overlap(seen.content, ((quotation.start, quotation.end),)):
            assert not _parted(text, seen, quotation)


def _parted(text: str, seen: Sighting, quotation: Quotation) -> bool:
    """Whether one of the marks stands in the content, and the other outside of it."""
    (start, end), (opened, closed) = seen.content[0], quotation.outer
    marks = (start <= opened, closed <= end)
    half = opened < start < quotation.start or quotation.end < end < closed
    return half or marks[0] != marks[1]

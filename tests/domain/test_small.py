"""Folding, spans, identifiers and change sets."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from rostra.domain import spans
from rostra.domain.changes import Changes
from rostra.domain.fold import fold
from rostra.domain.ids import new_uid

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


@given(st.text())
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_names_in_several_spellings_fold_alike() -> None:
    assert fold("Əliyev") == fold("eliyev") == "eliyev"
    assert fold("İSTANBUL") == fold("ıstanbul") == fold("istanbul")
    assert fold("Ёлкин") == fold("елкин")
    assert fold("Łódź Straße Ørsted đ") == "lodz strasse orsted d"


@given(SPANS)
def test_normalised_spans_are_sorted_apart_and_cover_the_same(
    given_spans: list[spans.Span],
) -> None:
    got = spans.normalise(given_spans)
    assert spans.inside(60, got)
    assert {i for s, e in got for i in range(s, e)} == {
        i for s, e in given_spans for i in range(s, e)
    }
    assert spans.normalise(got) == got
    assert spans.covers(got, [s for s in given_spans if s[0] < s[1]])


@given(SPANS, SPANS)
def test_overlap_counts_shared_characters(one: list[spans.Span], other: list[spans.Span]) -> None:
    a, b = spans.normalise(one), spans.normalise(other)
    both = {i for s, e in a for i in range(s, e)} & {i for s, e in b for i in range(s, e)}
    assert spans.overlap(a, b) == len(both)


def test_text_of_marks_the_gap() -> None:
    assert spans.text_of("one two three", [(0, 3), (8, 13)]) == "one … three"


def test_uids_are_version_7_and_sort_by_time() -> None:
    made = [new_uid(1_700_000_000_000 + i) for i in range(50)]
    assert made == sorted(made)
    assert len({new_uid() for _ in range(1000)}) == 1000
    assert {uuid.UUID(u).version for u in made} == {7}


def test_changes_join() -> None:
    joined = Changes.of(3, statements=[1]) | Changes.of(5, statements=[2], tags=[7])
    assert joined == Changes.of(5, statements=[1, 2], tags=[7])
    assert joined
    assert not Changes(9)

"""Statements in statements, and siblings apart."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from rostra.domain.spans import normalise, overlap
from rostra.extraction.nesting import common, nest, without
from rostra.extraction.sighting import Sighting


def _seen(text: str, content: str, cue: str, source: str) -> Sighting:
    one = lambda part: ((text.index(part), text.index(part) + len(part)),) if part else ()  # noqa: E731
    return Sighting(one(content), one(cue), one(source))


def test_the_inner_statement_is_content_of_the_outer_one() -> None:
    text = "Aral said that Ro had promised a road by May."
    outer = _seen(text, "by May", "said", "Aral")
    inner = _seen(text, "a road", "had promised", "Ro")
    every = [outer, inner]
    nest(text, every)
    assert inner.outer is outer
    assert (
        text[outer.start : outer.end] == "Ro had promised a road by May"[: outer.end - outer.start]
    )
    assert outer.content[0][0] == text.index("Ro")


def test_what_is_cut_off_after_that_is_of_the_one_who_told_it() -> None:
    text = "He said that Ro had told him in May that the road was closed."
    outer = _seen(text, "Ro had told him in May that", "said", "He")
    inner = _seen(text, "the road was closed", "told", "He")
    nest(text, [outer, inner])
    (content,), (source,) = outer.content, inner.source
    assert text[slice(*content)] == "Ro had told him in May that the road was closed"
    assert text[slice(*source)] == "Ro"
    assert inner.outer is outer


def test_a_sentence_end_keeps_them_apart() -> None:
    text = "Aral said trade grew. Ro promised a road."
    every = [_seen(text, "trade grew", "said", "Aral"), _seen(text, "a road", "promised", "Ro")]
    nest(text, every)
    assert all(s.outer is None for s in every)


def test_overlapping_siblings_are_parted() -> None:
    text = "He said trade grew and fell, she noted."
    one = _seen(text, "trade grew and fell", "said", "He")
    other = _seen(text, "grew and fell, she", "noted", "")
    other.evidence["share"] = 0.9
    every = [one, other]
    nest(text, every)
    assert not overlap(one.content, other.content)
    assert len(every) == 2


def test_the_same_content_twice_is_kept_once() -> None:
    text = "He said trade grew."
    every = [_seen(text, "trade grew", "said", "He"), _seen(text, "trade grew", "", "")]
    nest(text, every)
    assert len(every) == 1


_SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 8)), min_size=1, max_size=3)


@example([[(0, 3)], [(3, 2)], [(0, 5)]])
@given(st.lists(_SPANS, max_size=6))
def test_after_nesting_only_nested_statements_overlap(raw: list[list[tuple[int, int]]]) -> None:
    text = "x" * 60
    every = [Sighting(normalise((s, s + n) for s, n in spans)) for spans in raw]
    nest(text, every)
    for one in every:
        for other in every:
            if one is not other and overlap(one.content, other.content):
                assert _inside(one, other) or _inside(other, one)


def _inside(inner: Sighting, outer: Sighting) -> bool:
    at = inner.outer
    while at is not None:
        if at is outer:
            return True
        at = at.outer
    return False


def test_without() -> None:
    assert without(((0, 10), (12, 14)), ((2, 4), (8, 13))) == ((0, 2), (4, 8), (13, 14))


def test_common() -> None:
    assert common(((0, 10), (12, 14)), ((2, 4), (8, 13))) == ((2, 4), (8, 10), (12, 13))

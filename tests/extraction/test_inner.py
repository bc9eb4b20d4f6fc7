"""Statements told inside another one."""

from __future__ import annotations

from rostra.extraction.inner import inner_statements
from rostra.extraction.sighting import Sighting

TEXT = "Aral said that Minister Ro had told the envoy the boat was far away."
CONTENT = "Minister Ro had told the envoy the boat was far away"


def _outer() -> Sighting:
    start = TEXT.index(CONTENT)
    return Sighting(((start, start + len(CONTENT)),), cue=((5, 9),), source=((0, 4),))


def _found_inside(text: str, sure: float = 0.9) -> list[Sighting]:
    at = lambda part: ((text.index(part), text.index(part) + len(part)),)  # noqa: E731
    return [Sighting(at("the boat was far away"), at("told"), at("Minister Ro"), sure=sure)]


def test_an_inner_statement_has_the_articles_offsets() -> None:
    (inner,) = inner_statements(TEXT, [_outer()], _found_inside)
    texts = [TEXT[slice(*spans[0])] for spans in (inner.source, inner.cue, inner.content)]
    assert texts == ["Minister Ro", "told", "the boat was far away"]


def test_an_unsure_one_is_left() -> None:
    assert inner_statements(TEXT, [_outer()], lambda t: _found_inside(t, 0.3)) == []


def test_one_that_is_known_is_not_found_twice() -> None:
    known = inner_statements(TEXT, [_outer()], _found_inside)
    assert inner_statements(TEXT, [_outer(), *known], _found_inside) == []


def test_a_content_that_speaks_of_no_saying_is_not_read() -> None:
    text = "Aral said that the boat was far away from the coast."
    outer = Sighting(((15, 51),), cue=((5, 9),))
    read: list[str] = []
    inner_statements(text, [outer], lambda t: read.append(t) or [])  # type: ignore[func-returns-value]
    assert read == []

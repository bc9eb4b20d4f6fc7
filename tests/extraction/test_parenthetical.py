"""Reported clauses that an attribution cuts in two."""

from __future__ import annotations

import pytest

from rostra.extraction.parenthetical import attach_relatives, complete_clauses
from rostra.extraction.sighting import Sighting


def _span(text: str, part: str) -> tuple[int, int]:
    return text.index(part), text.index(part) + len(part)


def _completed(text: str, content: str, cue: str, source: str, *more: Sighting) -> list[str]:
    seen = Sighting((_span(text, content),), (_span(text, cue),), (_span(text, source),))
    complete_clauses(text, [seen, *more])
    return [text[s:e] for s, e in seen.content]


@pytest.mark.parametrize("content", ["The plant", "already employs 900 people"])
def test_one_half_gets_the_other(content: str) -> None:
    text = "It opened. The plant, the President added, already employs 900 people. It grows."
    wanted = ["The plant", "already employs 900 people"]
    assert _completed(text, content, "added", "the President") == wanted


def test_the_verb_may_come_first() -> None:
    text = "Trade, said Dr. Aral, will grow."
    assert _completed(text, "Trade", "said", "Dr. Aral") == ["Trade", "will grow"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("On Tuesday, he said, trade grew.", "trade grew"),
        ("However, he said, trade grew.", "trade grew"),
        ("Trade grew, he said, “by far”.", "Trade grew"),
        ("Trade grew, he said.", "Trade grew"),
    ],
)
def test_what_is_no_half_stays_out(text: str, content: str) -> None:
    assert _completed(text, content, "said", "he") == [content]


def test_another_statements_words_stay_theirs() -> None:
    text = "Trade grew, he said, noting that the road helps."
    other = Sighting((_span(text, "the road helps"),), (_span(text, "noting"),))
    assert _completed(text, "Trade grew", "said", "he", other) == ["Trade grew"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He praised the court, which works in English.", "the court, which works in English"),
        ("He praised the court, in which all trust. It works.", "the court, in which all trust"),
        ("He praised the court, and left.", "the court"),
    ],
)
def test_a_relative_clause_is_inside(text: str, wanted: str) -> None:
    seen = Sighting((_span(text, "the court"),), (_span(text, "praised"),), (_span(text, "He"),))
    attach_relatives(text, [seen])
    assert [text[s:e] for s, e in seen.content] == [wanted]


def test_a_relative_clause_ends_where_another_statement_begins() -> None:
    text = "He praised the court, which works in English, noting its speed."
    seen = Sighting((_span(text, "the court"),), (_span(text, "praised"),))
    other = Sighting((_span(text, "its speed"),), (_span(text, "noting"),))
    attach_relatives(text, [seen, other])
    assert [text[s:e] for s, e in seen.content] == ["the court, which works in English"]


def test_a_relative_clause_with_another_statement_is_not() -> None:
    text = "He praised the court, which she called slow."
    seen = Sighting((_span(text, "the court"),), (_span(text, "praised"),))
    other = Sighting((_span(text, "slow"),), (_span(text, "called"),))
    attach_relatives(text, [seen, other])
    assert [text[s:e] for s, e in seen.content] == ["the court"]

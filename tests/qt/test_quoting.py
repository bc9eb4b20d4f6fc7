"""Quotation marks around what has some of its own."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rostra.qt.quoting import marks, quoted


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The port is ours", "“The port is ours”"),
        ("“The port is ours”", "“The port is ours”"),
        ('"The port is ours"', '"The port is ours"'),
        ("«Порт наш»", "«Порт наш»"),
        ("„Der Hafen gehört uns“", "„Der Hafen gehört uns“"),
        ("“Ours” is what he called it", "‘“Ours” is what he called it’"),
        ("He called it “ours”", "‘He called it “ours”’"),
        ("“Ours” and “theirs”", "‘“Ours” and “theirs”’"),
        ("he said “ours” twice", "“he said “ours” twice”"),
        ("“Ours, and it stays so", "“Ours, and it stays so”"),
        ("«Порт наш", "«Порт наш»"),
        ("it stays so”", "“it stays so”"),
        ("the people's port", "“the people's port”"),
        ("", ""),
    ],
)
def test_no_mark_stands_beside_another_of_its_kind(text: str, shown: str) -> None:
    assert quoted(text, "direct") == shown


KINDS = ["direct", "mixed", "indirect"]


@given(st.text(alphabet='“”„«»"ab .', max_size=12), st.sampled_from(KINDS))
@example("„„“", "direct")
def test_the_words_stay_as_they_are(text: str, kind: str) -> None:
    before, after = marks(text, kind)
    assert quoted(text, kind) == before + text + after
    assert len(before) <= 1
    assert len(after) <= 1
    if kind != "direct":
        assert not before + after
    elif text:
        assert not (before and before == text[0])
        assert not (after and after == text[-1])

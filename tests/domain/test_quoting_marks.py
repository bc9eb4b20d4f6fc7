"""Quotation marks of a language around what has some of its own."""

from __future__ import annotations

import pytest

from rostra.domain.quoting import quoted

ANGLED, LOW = ("«", "»"), ("„", "“")


@pytest.mark.parametrize(
    ("text", "english", "russian"),
    [
        ("Порт наш", "“Порт наш”", "«Порт наш»"),
        ("“Ours” is what he said", "‘“Ours” is what he said’", "«“Ours” is what he said»"),
        ("He said “ours”", "‘He said “ours”’", "«He said “ours”»"),
        ("«Наш» порт", "‘«Наш» порт’", "„«Наш» порт“"),
        ("Это «наш»", "‘Это «наш»’", "„Это «наш»“"),
        ("«Порт наш»", "«Порт наш»", "«Порт наш»"),
        ('"The port is ours"', '"The port is ours"', '"The port is ours"'),
        ("“Ours, and it stays so", "“Ours, and it stays so”", "“Ours, and it stays so”"),
    ],
)
def test_a_language_keeps_its_marks_where_no_two_alike_meet(
    text: str, english: str, russian: str
) -> None:
    assert quoted(text, "direct") == english
    assert quoted(text, "direct", ANGLED, LOW) == russian
    assert quoted(text, "indirect", ANGLED, LOW) == text

"""Where the clause of an announcement ends: before the verb of the sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.extraction.main_verbs import main_verb


@pytest.mark.parametrize(
    ("clause", "rest"),
    [
        ("she would resign", "surprised her party"),
        ("no jobs would be lost", "has angered unions"),
        ("taxes would fall", "proved false"),
        ("the vote was rigged", "has been widely debunked"),
        ("the taxes he had raised would fall", "later proved false"),
        ("taxes raised in 2019 would fall", "proved false"),
        ("the disputed vote was rigged", "was rejected by a court"),
        ("Weil stole the vote", "is false"),
        ("Weil lived in Sund", "was rejected"),
        ("he won and that Weil cheated", "was met with laughter"),
        ("the men arrested in Veld were spies", "was wrong"),
        ("he had lost because the vote was rigged", "angered judges"),
        ("bread was dear and the fund was broke", "drew laughter"),
        ("Weil, who was in Sund, had lied", "was false"),
        ("he would resign after the vote was held", "shocked Veld"),
        ("the bank had said it would pay", "turned out to be untrue"),
        ("it is cheaper to buy than to build", "does not hold up"),
        ("the newly elected board was late", "was false"),
        ("taxes, already high, would fall", "angered Veld"),
        ("officials took bribes and hid the money", "led to an inquiry"),
    ],
)
def test_the_clause_ends_before_the_sentences_verb(clause: str, rest: str) -> None:
    text = f"{clause} {rest}"
    end = main_verb(text, 0, len(text))
    assert end is not None
    assert text[:end].strip() == clause


@pytest.mark.parametrize(
    "clause",
    [
        "she would resign",
        "the port would close because the dam was old",
        "she thought he would resign",
        "the port would close, which had surprised dockers",
        "he resigned and was replaced",
        "bread and milk were dear",
        "the mill had acted against the law, it said",
        "exports were lost, Ida Renn urged all to act",
        "the regularly scheduled talks were held",
    ],
)
def test_a_clause_that_goes_on_to_the_end_has_no_such_verb(clause: str) -> None:
    assert main_verb(clause, 0, len(clause)) is None


_WORDS = ["he", "the", "vote", "was", "rigged", "that", "and", ",", "had", "lost", "who", "in"]


@given(st.lists(st.sampled_from(_WORDS)))
def test_any_words_have_an_end_within_them(words: list[str]) -> None:
    text = " ".join(words)
    end = main_verb(text, 0, len(text))
    assert end is None or 0 <= end < len(text)

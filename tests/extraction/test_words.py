"""Words and their offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rostra.extraction import words as w


def test_words_marks_and_line_breaks_are_cut_apart() -> None:
    words = w.words_of("He said: “No.”\r\n\r\nÇa va 😀")
    assert words.forms == ["He", "said", ":", "“", "No", ".", "”", "\r\n\r\n", "Ça", "va", "😀"]
    assert [words.is_break(i) for i in range(len(words))].index(True) == 7
    assert words.span(3, 7) == (9, 14)


@given(st.text(max_size=200))
def test_offsets_are_those_of_the_text(text: str) -> None:
    words = w.words_of(text)
    assert all(
        text[s:e] == form for s, e, form in zip(words.starts, words.ends, words.forms, strict=True)
    )
    gaps = zip([0, *words.ends], [*words.starts, len(text)], strict=True)
    assert all(not text[a:b].strip() for a, b in gaps)


@given(st.text(max_size=80), st.integers(0, 90), st.integers(0, 90))
def test_within_gives_exactly_the_words_that_overlap(text: str, one: int, other: int) -> None:
    start, end = sorted((one, other))
    words = w.words_of(text)
    wanted = [
        i
        for i in range(len(words))
        if start < end and words.starts[i] < end and words.ends[i] > start
    ]
    assert list(words.within(start, end)) == wanted


def test_looks() -> None:
    assert [w.looks(f) for f in ("\n", "said", "Aral", "NATO", "5", "A")] == [
        w.BREAK,
        w.LOWER,
        w.CAPITAL,
        w.UPPER,
        w.OTHER,
        w.CAPITAL,
    ]


def test_sentences_begin_after_an_end_or_a_line_break() -> None:
    text = 'Title\n\nHe said: "No." She left. “Why?” he asked. At 3.5 percent\n2. Next'
    words = w.words_of(text)
    starts = [words.starts[i] for i in w.sentence_starts(words)]
    assert [text[s:].split(maxsplit=1)[0] for s in starts] == [
        "Title",
        "He",
        "She",
        "“Why?”",
        "At",
        "5",
        "2.",
        "Next",
    ]

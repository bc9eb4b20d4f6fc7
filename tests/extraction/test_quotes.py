"""Quotation marks of every printed style, paragraph by paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.records import Kind
from rostra.extraction.quotes import (
    CONTINUED,
    INSIDE,
    MARK,
    MARKS,
    OUTSIDE,
    kind_of,
    quotations,
    states,
)
from rostra.extraction.words import words_of


def _quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“We will,” he said.", ["We will,"]),
        ('"We will," he said. "Soon."', ["We will,", "Soon."]),
        ("«We will», he said.", ["We will"]),
        ("« We will », he said. « Soon ».", [" We will ", " Soon "]),
        ("« We will\u00a0», he said.", [" We will\u00a0"]),
        ("»We will«, he said.", ["We will"]),
        ("»We will«, he said, »soon«.", ["We will", "soon"]),
        ("„We will“, he said.", ["We will"]),
        ("„We will”, he said.", ["We will"]),
        ("”We will”, he said.", ["We will"]),
        ("‘We won’t go,’ he said.", ["We won’t go,"]),
        ("'We won't go,' he said.", ["We won't go,"]),
        ("‚We will‘, he said.", ["We will"]),
        ("‹We will›, he said.", ["We will"]),
        ("「We will」 he said.", ["We will"]),
        ("``We will,'' he said.", ["We will,"]),
        ("''We will,'' he said.", ["We will,"]),
        ("“He called it ‘a day,’ I heard,” she said.", ["He called it ‘a day,’ I heard,"]),
        ("“He called it “a day” again,” she said.", ["He called it “a day” again,"]),
        ("The workers' union and the '90s are none.", []),
        ('A 5" pipe and a 6" pipe.', []),
        ("It is rock ’n’ roll.", []),
    ],
)
def test_every_style(text: str, wanted: list[str]) -> None:
    assert _quoted(text) == wanted


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    first, second = quotations("He said: “One.\n\n“Two,” and left.\n\nThree “four”.")[:2]
    assert (first.closed, second.continues, second.closed) == (False, True, True)


def test_a_closed_quotation_does_not_go_on() -> None:
    assert not any(q.continues for q in quotations("“One,” he said.\n\n“Two,” he said."))


@pytest.mark.parametrize("mark", ['"', "“", "«", "''"])
def test_one_bad_mark_does_not_reach_the_next_paragraph(mark: str) -> None:
    text = f"He said {mark}one and two.\n\nNobody spoke here. “Three,” he said."
    after = [q for q in quotations(text) if q.start > text.index("Nobody")]
    assert [text[q.start : q.end] for q in after] == ["Three,"]


def test_a_lost_closing_mark_ends_with_its_clause() -> None:
    assert _quoted('He said "one, two. Then he said "three" again.') == ["one,", "three"]


def test_states_of_words() -> None:
    text = "He: “One\n\n“two” x"
    words = words_of(text)
    assert states(words, quotations(text)) == [
        OUTSIDE, OUTSIDE, MARK, INSIDE, OUTSIDE, MARK, CONTINUED, MARK, OUTSIDE,
    ]  # fmt: skip


def test_kinds_come_from_the_marks() -> None:
    text = "He said “one” and two."
    found = quotations(text)
    assert kind_of(text, [(9, 12)], found) is Kind.DIRECT
    assert kind_of(text, [(8, 21)], found) is Kind.MIXED
    assert kind_of(text, [(14, 21)], found) is Kind.INDIRECT


@given(st.text(alphabet=MARKS + " ab.\n", max_size=120))
def test_any_marks_give_ordered_quotations_inside_the_text(text: str) -> None:
    found = quotations(text)
    last = 0
    for quotation in found:
        start, end = quotation.outer
        assert last <= start <= quotation.start < quotation.end <= end <= len(text)
        assert "\n" not in text[start:end]
        last = end
    assert len(states(words_of(text), found)) == len(words_of(text))


def test_an_opening_mark_at_the_end_of_a_paragraph_closes() -> None:
    text = "Ro said, “We met. We want to go on, of course. “\n\n“Nobody objects.”"
    assert [text[q.start : q.end] for q in quotations(text)] == [
        "We met. We want to go on, of course. ",
        "Nobody objects.",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            'We shall sign it today. This is a very high level," said the head of state.',
            ["We shall sign it today. This is a very high level,"],
        ),
        (
            "We shall never leave the table of talks,” the President believes. “Never.”",
            ["We shall never leave the table of talks,", "Never."],
        ),
        ('The pipe is 12" wide, and it said nothing of steel.', []),
        ('They sold the plan as a "bridge," said the mayor.', ["bridge,"]),
        ("He called it ‘a road to nowhere’ and left, said the paper.", ["a road to nowhere"]),
    ],
    ids=["straight", "printed", "inches", "pair", "single"],
)
def test_a_quotation_that_lost_its_opening_mark_begins_with_its_paragraph(
    text: str, wanted: list[str]
) -> None:
    assert [text[q.start : q.end] for q in quotations(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He said it ``should be a peace.″ She left.", ["should be a peace."]),
        ("“We built it in 2015″ was all he said.", ["We built it in 2015"]),
        ("″We will,″ he said.", ["We will,"]),
        ("“The 6″ pipe will hold,” he said.", ["The 6″ pipe will hold,"]),
        ("The 6″ pipe and the 8″ pipe held, he said.", []),
    ],
)
def test_a_double_prime_is_a_mark_where_it_measures_nothing(text: str, wanted: list[str]) -> None:
    assert _quoted(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"We want her to stay,’ he added.', ["We want her to stay,"]),
        ("Of the border he said, ‘I told him that it is so.'", ["I told him that it is so."]),
        ("” I did not flee, far from it.", [" I did not flee, far from it."]),
        ("“It will help nobody at all,’’ he added.", ["It will help nobody at all,"]),
        ("'Yes,' said Ro. 'Men say many things.'", ["Yes,", "Men say many things."]),
        # a quotation in a quotation that goes on in the next paragraph
        ("“He asked me to read. I said, ‘I think this one.’", None),
    ],
)
def test_a_quotation_closed_with_a_mark_of_another_sort(
    text: str, wanted: list[str] | None
) -> None:
    assert _quoted(text) == ([text[1:]] if wanted is None else wanted)


def test_marks_that_are_turned_around() -> None:
    text = "”We have addressed it (Tuesday)“, said Ro. ”It is so“, she said."
    assert _quoted(text) == ["We have addressed it (Tuesday)", "It is so"]

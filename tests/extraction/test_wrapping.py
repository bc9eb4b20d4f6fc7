"""Texts whose lines a width broke are read as paragraphs; others are left as they are."""

from __future__ import annotations

import textwrap
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.extraction import Pipeline
from rostra.extraction.wrapping import unwrapped

TEXT = """Foreign Minister Aurel Tench received the ambassador of Belgium in the capital.
The minister stressed that his country attaches great importance to the new rail corridor, which \
will carry four million tons of goods a year, and said that the first train would leave before the \
end of the summer.
“Nobody should doubt that we shall finish the line on time, and nobody should doubt that the fees \
will stay as low as they are today,” Tench told reporters after the meeting, adding that Brussels \
had promised 40 million euros for the second bridge.
The ambassador praised the work of the engineers on both banks of the river."""
PARAGRAPHS = TEXT.splitlines()
QUOTATIONS = """“We have to do something and it is the only way.”
“We have to be a lot tougher now.”
“We have to play the game at a much tougher level.”
“We are not fighting it enough.”"""


def wrapped(width: int, indent: str = "", end: str = "\n") -> str:
    """The paragraphs with lines of `width` characters at most."""
    blocks = (
        textwrap.wrap(p, width, initial_indent=indent, subsequent_indent=indent) for p in PARAGRAPHS
    )
    return (end + end).join(end.join(lines) for lines in blocks)


@pytest.mark.parametrize(("width", "indent", "end"), [(72, "", "\n"), (60, "    ", "\r\n")])
def test_a_broken_paragraph_is_one_line_of_the_same_length(
    width: int, indent: str, end: str
) -> None:
    text = wrapped(width, indent, end)
    read = unwrapped(text)
    assert len(read) == len(text)
    assert [" ".join(line.split()) for line in read.split(end * 2)] == PARAGRAPHS


@given(st.text("ab .\n\r“”", max_size=400), st.integers(30, 120))
def test_nothing_but_line_breaks_is_changed(text: str, width: int) -> None:
    for given_text in (text, "\n".join(textwrap.wrap(text, width))):
        read = unwrapped(given_text)
        assert len(read) == len(given_text)
        changed = {a for a, b in zip(given_text, read, strict=True) if a != b}
        assert changed <= {"\n", "\r"}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS),
        "\n\n".join(PARAGRAPHS),
        "Q: Will you go?\nPRESIDENT TENCH: Yes, in May.\nQ: Where?\nPRESIDENT TENCH: Home.\n",
        QUOTATIONS,
        "Agenda\n- the railway and its bridges\n- the fees of the port\n- the visit in May\n- fish",
        "",
        "one line",
    ],
    ids=["a line each", "blank lines", "transcript", "quotations", "list", "nothing", "one"],
)
def test_lines_that_are_paragraphs_stay(text: str) -> None:
    assert unwrapped(text) == text


def test_lines_kept_a_letter_narrower_are_broken_by_width_too() -> None:
    words = "The works at Sund and Osk sold more of it than in May, as the lake fell. " * 6
    lines = textwrap.fill(words, 64).splitlines()
    lines[1] = f"{lines[1]} "  # a page had a blank there
    assert "\n" not in unwrapped("\n".join(lines)).strip()


def test_the_same_is_found_however_wide_the_lines_are() -> None:
    pipeline = Pipeline.load(Path(__file__).parents[2] / "resources")

    def said(text: str) -> list[tuple[str, list[str], str]]:
        return [
            (
                " ".join(" ".join(text[a:b] for a, b in one.content).split()),
                [speaker.name for speaker in one.speakers],
                str(one.said),
            )
            for one in pipeline.extract(ArticleDraft(text, published=date(2024, 3, 5)))
        ]

    plain = said("\n\n".join(PARAGRAPHS))
    assert len(plain) == 6
    assert said(wrapped(70)) == plain
    assert said(wrapped(76, "  ", "\r\n")) == plain


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "LIMA – President Ida Ro\n\nsaid she was ill.",
            "LIMA – President Ida Ro  said she was ill.",
        ),
        ("The ministry\r\n\r\nand said it was late.", "The ministry    and said it was late."),
        ("The ministers met.\n\nand said it was late.", None),
        ("Agenda\n\nfish\n\nports", None),
        ("The ministers met\n\nThe talks were short.", None),
    ],
)
def test_a_sentence_that_a_page_broke_around_a_link_is_one(text: str, read: str | None) -> None:
    assert unwrapped(text) == (read or text)


def test_a_short_line_within_a_sentence_goes_on() -> None:
    words = "Sund, Veld, Osk and the union of the lake states, met in May and spoke of trade. " * 5
    text = f"1. We, the leaders of Norn,\n{textwrap.fill(words, 60)}\nWorld economy\n2. We act.\n"
    lines = unwrapped(text).splitlines()
    assert [line.split()[0] for line in lines] == ["1.", "World", "2."]

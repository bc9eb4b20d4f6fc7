from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing import MAX_ARTICLE_CHARACTERS, plain
from rostra.importing.decoding import signature

SEED = Path(__file__).parents[3] / "shared/bench/seed/000_db20040da4424ead.txt"


def read(text: str, name: str = "a.txt") -> ArticleDraft:
    (draft,) = plain.IMPORTER.read(text.encode(), name)
    return draft


def marked(draft: ArticleDraft, name: str) -> list[str]:
    return [draft.text[start:end] for start, end in draft.marks.get(name, ())]


def test_date_line_title_and_fields_are_marked_not_cut() -> None:
    text = "date 2024-03-07\noutlet: Daily Courier\n\nA title\n\nShe said it was so.\n"
    draft = read(text)
    assert draft.text == text
    assert (draft.published, draft.title, draft.outlet) == (
        date(2024, 3, 7),
        "A title",
        "Daily Courier",
    )
    assert marked(draft, "date") == ["date 2024-03-07"]
    assert marked(draft, "title") == ["A title"]
    assert marked(draft, "boilerplate") == ["outlet: Daily Courier"]


def test_article_may_go_on_behind_its_date() -> None:
    text = " date 2024-03-07 The President said that trade had grown. He went on.\n\nMore."
    draft = read(text)
    assert draft.text == text
    assert marked(draft, "date") == ["date 2024-03-07"]
    assert "title" not in draft.marks
    assert draft.title == "The President said that trade had grown"
    assert draft.provenance["title"] == "first words"


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_seed_article_keeps_the_offsets_of_its_file() -> None:
    data = SEED.read_bytes()
    (draft,) = plain.IMPORTER.read(data, SEED.name)
    assert draft.text == data.decode()
    assert draft.published == date(2024, 3, 7)
    assert draft.marks["date"] == ((1, 16),)
    assert draft.text[97:120] == "expressed confidence in"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("7 March 2024", date(2024, 3, 7)),
        ("Published: March 7, 2024", date(2024, 3, 7)),
        ("Thursday, 7 March 2024, 10:15 GMT", date(2024, 3, 7)),
        ("Date: 2024-03-07", date(2024, 3, 7)),
        ("published 2024-03-07 at 10:15", date(2024, 3, 7)),
        ("07.03.2024", date(2024, 3, 7)),
    ],
)
def test_a_date_line_under_the_title(line: str, day: date) -> None:
    draft = read(f"Talks in Lisse\n\n{line}\n\nShe said it was so.")
    assert draft.published == day
    assert draft.provenance["published"] == "text"
    assert draft.title == "Talks in Lisse"


@pytest.mark.parametrize(
    "line",
    [
        "On 7 March 2024 she said it was so.",
        "03/07/2024",  # March or July: nobody can tell
        "Updated 30 February 2024",
        "The 2024-03-07 report",
    ],
)
def test_no_day_is_guessed_from_prose(line: str) -> None:
    assert read(f"Talks in Lisse\n\n{line}\n\nMore.").published is None


def test_day_of_the_file_name_is_the_last_resort() -> None:
    draft = read("She said it was so.", "AZ_20240307.txt")
    assert (draft.published, draft.provenance["published"]) == (date(2024, 3, 7), "file name")
    draft = read("date 2023-01-01\n\nShe said it was so.", "2024-03-07.txt")
    assert draft.published == date(2023, 1, 1)


@pytest.mark.parametrize(
    "first",
    [
        "He said that he would come and that he would stay.",
        "“We will come,” he said",
        "PRESIDENT MARENT: Good morning",
        "Q: When?",
    ],
)
def test_a_sentence_a_quotation_or_a_turn_is_no_title(first: str) -> None:
    draft = read(f"{first}\n\nAnd so on.")
    assert "title" not in draft.marks
    assert draft.provenance["title"] == "first words"


def test_a_speaker_is_no_field() -> None:
    draft = read("Talks\n\nBy: Ann\nSource: Wire\n\nMinister: we will come.\n")
    assert (draft.author, draft.outlet) == ("Ann", "Wire")
    assert "Minister" not in " ".join(marked(draft, "boilerplate"))


def test_line_ends_are_made_one_kind_and_nothing_else_changes() -> None:
    assert read("a\r\nb\rc\nd\x85e\u2028f\t g \n").text == "a\nb\nc\nd\x85e\u2028f\t g \n"


def test_one_line_of_fifty_megabytes_is_refused_in_words() -> None:
    with pytest.raises(ImportFailure, match=r"huge.txt holds 50,000,000 characters"):
        plain.IMPORTER.read(b"word " * 10_000_000, "huge.txt")
    assert MAX_ARTICLE_CHARACTERS >= 5_000_000


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0")))
def test_text_is_stored_whole(text: str) -> None:
    controls = sum((ord(c) < 32 and c not in "\t\n\x0b\x0c\x1b") or c == "\x7f" for c in text)
    if not text.strip() or controls or text.startswith("\ufeff"):
        return
    if not signature(text.encode()):
        assert read(text).text == text


@pytest.mark.parametrize("title", ["TALKS IN THE U.S.", "Steel from the U.S.", "Who said so?"])
def test_a_title_may_end_as_a_sentence_does(title: str) -> None:
    draft = read(f"date 2024-03-07\n\n{title}\n\nShe said it was so.")
    assert marked(draft, "title") == [title]

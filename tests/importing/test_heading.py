"""The head of a plain text: bylines, and dates below them."""

from __future__ import annotations

from datetime import date

import pytest

from rostra.importing.heading import read_head

BY_TWO = """Ministers speak by phone

Treaty and trade on the table

By Ida Ro Danner and Tomas Aral

18.11.2021

ANKARA – The ministers spoke on Thursday.
"""


def test_a_byline_names_the_author_and_hides_no_date_below_it() -> None:
    head = read_head(BY_TWO)
    assert (head.title, head.author) == ("Ministers speak by phone", "Ida Ro Danner and Tomas Aral")
    assert head.published == date(2021, 11, 18)


@pytest.mark.parametrize("line", ["By then it was over", "By Tuesday", "by and large", "By Ida"])
def test_a_line_that_only_begins_like_a_byline_names_nobody(line: str) -> None:
    assert read_head(f"A title\n\n{line}\n\nThe ministers met.\n").author == ""


@pytest.mark.parametrize(
    "text",
    [
        "A title here\n\nIda Ro 1 hour ago Thu 02nd July 2020 | 01:30 AM\n\nThe ministers met.\n",
        "A title here\n\nNORN (Wire News / Agency - 02nd July, 2020) The ministers met.\n",
        "A title here\n\nGENEVA (2 July 2020) – The ministers met.\n",
        "A title here\n\nBAKU, July 2, 2020 (Agency) - The ministers met.\n",
        "A title here\n\nNORN VELD, Ordonia, 2 July 2020. /WIRE/. The ministers met.\n",
        "A title here\n\nNew Norn, Thursday, July 2, 2020 -- The ministers met.\n",
        "A title here\n\nVELD/NORN (Wire), July 2, 2020 – The ministers met.\n",
    ],
    ids=["a stamp", "a date line", "another", "an agency's", "between slashes", "mixed", "behind"],
)
def test_the_day_of_a_stamp_or_a_date_line_is_the_articles(text: str) -> None:
    assert read_head(text).published == date(2020, 7, 2)


@pytest.mark.parametrize(
    "line",
    [
        "The ministers met on 2 July 2020 at 10:30 in the palace.",
        "Talks from 2 July 2020 to 4 July 2020, 10:30",
        "A law (2 July 2020) forbids it.",
        "Norn, July 2, 2020 was a cold day.",
        "He was born in Norn, July 2, 2020 - a Thursday.",
        "In Norn, on July 2, 2020 - a Thursday - it rained.",
    ],
)
def test_a_day_in_a_sentence_is_not(line: str) -> None:
    assert read_head(f"A title here\n\n{line}\n\nThe ministers met.\n").published is None


@pytest.mark.parametrize(
    "text",
    [
        "A title here\n\nThe ministers met.\n\nIzvor: N\n\nThursday, 02.07.2020.\n\nMore.\n",
        "A title here\n\nNorn Metro (Wire Norn, July 2, 2020) — The ministers met.\n",
        "A title here\n\nNorn, 2 July 2020/Independent News Agency\n\nThe ministers met.\n",
        "A title here\n\nWire, July 2, 2020 Adjust font size:\n\nThe ministers met.\n",
        "A title here\n\nThe ministers met.\nThey left.\nPublished 02 July 2020, 14:52 IST\n",
    ],
    ids=["further down", "a mixed date line", "with the agency", "with other words", "at the end"],
)
def test_the_day_of_a_page_is_found_where_pages_put_it(text: str) -> None:
    assert read_head(text).published == date(2020, 7, 2)


@pytest.mark.parametrize(
    "line",
    [
        "The ministers signed the charter of 2 July 2020 in Norn and left",
        "The Act (2 July 2020) forbids it.",
        "Last update: Tue, 02/07/2020 - 17:51 and more words that go on and on in this very line",
    ],
)
def test_other_days_are_not(line: str) -> None:
    text = f"A title here\n\nThe ministers met.\n\n{line}\n\nMore.\n"
    assert read_head(text).published is None


@pytest.mark.parametrize(
    "line", ["Daily Courier, July 2, 2020", "2 July 2020", "Thursday, July 2, 2020 10:02 AM"]
)
def test_a_title_ends_where_the_line_with_the_day_begins(line: str) -> None:
    head = read_head(f"A bridge is shut\n{line}\n\nThe ministers met.\n")
    assert (head.title, head.published) == ("A bridge is shut", date(2020, 7, 2))

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


@pytest.mark.parametrize(
    "line", ["By then it was over", "By Tuesday", "by and large", "By Ida"]
)
def test_a_line_that_only_begins_like_a_byline_names_nobody(line: str) -> None:
    assert read_head(f"A title\n\n{line}\n\nThe ministers met.\n").author == ""

"""What holds for every text: a day for each statement, never one to come, and never an error."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rostra.extraction.dates import said_dates
from rostra.extraction.speakers import Utterance

_WORDS = st.sampled_from(
    [
        "On Monday", "yesterday", "the next day", "a day after", "two weeks later", "in 2019",
        "that Sunday", "on 6 March", "from 30 January to 2 February", "the second day", "May -",
        "at the end of the visit", "the day after the talks", "a year earlier", "0001-01-01",
        "9999-12-31", "on the 31st", "on Christmas Day", "who", ", when", "had met",
        "talks were held",
        "Ivo Sand", "said", "he", "will go", "“", "”", ".", ".\n\n", ":", "\n", "last week", "By",
        "RIGA, March 5 (AP) —", "two days before", "a hundred years ago", "300 years ago",
    ]
)  # fmt: skip


@given(
    st.lists(_WORDS, max_size=40),
    st.lists(st.tuples(*[st.integers(0, 400)] * 3, st.integers(-1, 6)), max_size=8),
    st.one_of(st.dates(), st.sampled_from([date.min, date.max, date(2024, 3, 7)])),
)
def test_every_statement_has_a_day_or_none(
    words: list[str], places: list[tuple[int, int, int, int]], published: date
) -> None:
    text = " ".join(words)
    statements = [
        Utterance(
            ((content, content + 9),),
            ((cue, cue + 4),) if cue % 3 else (),
            ((source, source + 5),) if source % 3 else (),
            nested_in=outer if 0 <= outer < len(places) and outer != number else None,
        )
        for number, (content, cue, source, outer) in enumerate(places)
    ]
    found = said_dates(text, statements, published)
    assert len(found) == len(statements)
    for said in found:
        assert said.rule
        assert 0 < said.confidence < 1
        if said.value and published < date.max:
            # A date line may say that it was the day after already.
            assert said.value.earliest <= published + timedelta(1)

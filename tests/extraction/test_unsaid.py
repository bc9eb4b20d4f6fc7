"""Verbs of saying in frames that tell of nothing said."""

from __future__ import annotations

import pytest

from rostra.extraction.sighting import Sighting
from rostra.extraction.unsaid import says_nothing


def judged(text: str, who: str, cue: str, content: str) -> bool:
    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),)

    return says_nothing(text, Sighting(span(content), span(cue), span(who)))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("An engineer went before a judge, accused of selling maps.",
         ("An engineer", "accused of", "selling maps")),
        ("It lends nothing until Ro has explained the loss of two ships.",
         ("Ro", "has explained", "the loss of two ships")),
        ("The envoy spoke this morning with the President about the closed bridge.",
         ("The envoy", "spoke", "the closed bridge")),
        ("MPs pressed the ministry over gold from the river.",
         ("MPs", "pressed", "gold from the river")),
        ("Asked about money, he pointed at Mr Falk.", ("he", "pointed at", "Mr Falk")),
        ("The minister named nobody.", ("The minister", "named", "nobody")),
        ("The board grilled Ro about the loss.", ("The board", "grilled", "Ro about the loss")),
        ("Sund will announce figures on Monday.", ("Sund", "will announce", "figures on Monday")),
        ("The clerk of Ro, accused No 3 in the trial, left.",
         ("The clerk of Ro", "accused", "No 3 in the trial")),
        ("Asked whether the board suggested a sale, Ro left.",
         ("the board", "suggested", "a sale")),
        ("The board, for the old alleged issue, fined them.", ("The board", "alleged", "issue")),
        ("Villagers say nobody told them that it was leased.",
         ("nobody", "told", "it was leased")),
        ("The council put off a vote on buying ships.", ("The council", "put", "buying ships")),
        ("MPs put the ministry on the spot over ships.",
         ("MPs", "put", "the ministry on the spot over ships")),
        ("Ro held up an email to the clerk.", ("Ro", "held", "the clerk")),
        ("Sund breaking a written promise to stay, it said, was wrong.",
         ("Sund", "breaking a written promise", "to stay")),
        ("Ro grilled him on his assets.", ("Ro", "grilled", "him on his assets")),
        ("The board said the aid promised to Norn for its guard would be paid.",
         ("The board", "promised", "to Norn for its guard would be paid")),
        ("Sund struck unless 1,340 dismissed workers were taken back.",
         ("Sund", "dismissed", "workers were taken back")),
        ("Sund pledged its mine as security for a loan.",
         ("Sund", "pledged", "its mine as security for a loan")),
    ],
)  # fmt: skip
def test_nothing_is_said(text: str, parts: tuple[str, str, str]) -> None:
    assert judged(text, *parts)


def test_who_is_accused_by_nobody_that_is_named() -> None:
    text = "The mayor has been accused of selling maps."
    span = lambda words: ((text.index(words), text.index(words) + len(words)),)  # noqa: E731
    assert says_nothing(text, Sighting(span("selling maps"), span("has been accused of")))
    text = "It is alleged that he sold maps."
    assert not says_nothing(text, Sighting(span("he sold maps"), span("It is alleged")))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ro accused the engineer of selling maps.",
         ("Ro", "accused", "the engineer of selling maps")),
        ("Ro put the cost at 4 million.", ("Ro", "put", "the cost at 4 million")),
        ("Ro promised to Norn a road.", ("Ro", "promised", "to Norn a road")),
        ("Ro dismissed workers' claims.", ("Ro", "dismissed", "workers' claims")),
        ("Ro told them that nobody was hurt.", ("Ro", "told", "nobody was hurt")),
        ("Ro explained the loss of two ships.", ("Ro", "explained", "the loss of two ships")),
        ("She waited until dark; then Ro explained the loss.", ("Ro", "explained", "the loss")),
        ("Ro spoke of the driest autumn since 1990.",
         ("Ro", "spoke of", "the driest autumn since 1990")),
        ("Asked about it, Ro suggested a sale.", ("Ro", "suggested", "a sale")),
        ("Ro alleged theft.", ("Ro", "alleged", "theft")),
        ("Ro announced figures.", ("Ro", "announced", "figures")),
        ("Ro pressed for an end to coal.", ("Ro", "pressed for", "an end to coal")),
        ("Ro pointed to a fall in prices.", ("Ro", "pointed to", "a fall in prices")),
        ("Ro said nobody was hurt.", ("Ro", "said", "nobody was hurt")),
        ("Ro pledged 40 boats by May.", ("Ro", "pledged", "40 boats by May")),
    ],
)  # fmt: skip
def test_near_misses(text: str, parts: tuple[str, str, str]) -> None:
    assert not judged(text, *parts)

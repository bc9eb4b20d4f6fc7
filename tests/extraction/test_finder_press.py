"""The finder with the shipped model on sentences as agencies write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.candidates import ArticleDraft
from rostra.extraction.finder import Finder

MODEL = Path(__file__).parents[2] / "resources" / "model"


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder.load(MODEL)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Channel 5 said that the envoy would leave. Later Channel 4 said he had already left.",
            [("Channel 5", "the envoy would leave"), ("Channel 4", "he had already left")],
        ),
        (
            "Minister Elin Renn was quoted by Sund News as saying that the border was open.",
            [("Minister Elin Renn", "the border was open")],
        ),
        (
            "Channel 9 said, citing two officials, that he was alive.",
            [("Channel 9", "he was alive")],
        ),
        (
            "Asked if Norn had fired first, the spokesman, Ivo Falk, denied it.",
            [("the spokesman, Ivo Falk", "Norn had fired first")],
        ),
        (
            "Hungary's Szijjarto: EU sanctions have failed",
            [("Hungary's Szijjarto", "EU sanctions have failed")],
        ),
        ("“Nothing,” Ida Renn said when asked what she had seen.", [("Ida Renn", "Nothing")]),
        ("The ministry slashed the quota for sugar from 5 to 3 tonnes.", []),
        (
            "The member for Veld, Ida Renn, moved that the sitting be closed.",
            [("The member for Veld, Ida Renn", "the sitting be closed")],
        ),
    ],
)
def test_who_says_what(finder: Finder, text: str, wanted: list[tuple[str, str]]) -> None:
    words = lambda spans: "|".join(text[start:end] for start, end in spans)  # noqa: E731
    found = [
        (words(one.source), words(one.content)) for one in finder.sightings(ArticleDraft(text))
    ]
    assert found == wanted

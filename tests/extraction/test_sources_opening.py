"""The source is the name that opens the sentence of its verb, with its number."""

from __future__ import annotations

import pytest

from rostra.extraction.sighting import Sighting
from rostra.extraction.sources import mend_sources


def source_of(text: str, content: str, source: str) -> str:
    """The source after the rule, given the one that the model chose."""
    cue = "reported" if "reported" in text else "said"
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = Sighting((span(content),), (span(cue),), (span(source),))
    mend_sources(text, [seen])
    return text[slice(*seen.source[0])]


@pytest.mark.parametrize(
    ("text", "content", "source", "wanted"),
    [
        ("Channel 5 went. Later Channel 4 said it rained.", "it rained", "Channel", "Channel 4"),
        ("The station left.\nThe Veld Post also said it rained.", "it rained", "The station",
         "The Veld Post"),
        ("VELD — Radio 1 reported it rained.\nThe mayor left.", "it rained", "The mayor",
         "Radio 1"),
        ("The judge, Ada M. Renn said, is old.", "is old", "The judge", "The judge"),
        ("He is for Mr. Renn. On Monday said he, it rained.", "it rained", "He", "He"),
    ],
)  # fmt: skip
def test_a_name_that_opens_the_sentence_of_its_verb(
    text: str, content: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, source) == wanted


def test_a_name_that_opens_the_sentence_is_found_where_none_was() -> None:
    text = "Radio 1 reported that it rained."
    seen = Sighting(((21, 31),), ((8, 16),), (), evidence={"source": 0.01, "sourceless": 1.0})
    mend_sources(text, [seen])
    assert seen.source == ((0, 7),)
    assert (seen.evidence["source"], seen.evidence["sourceless"]) == (1.0, 0.0)


def test_a_number_belongs_to_the_name() -> None:
    text = "Channel 5 said it rained."
    assert source_of(text, "it rained", "Channel") == "Channel 5"


@pytest.mark.parametrize(
    ("text", "source", "wanted"),
    [
        ("It fell, a new poll said.", "a", "a new poll"),
        ("The suit, filed in Veld, said it rained.", "The", "The suit"),
        ("The Veld Post said it rained.", "The", "The Veld Post"),
        ("The film shows Ida Renn, who said it rained.", "The", "who"),
        ("The man was late and said it rained.", "The", "The"),
    ],
)
def test_an_article_is_no_source_without_its_noun(text: str, source: str, wanted: str) -> None:
    content = "it rained" if "it rained" in text else "It fell"
    assert source_of(text, content, source) == wanted


def test_a_name_right_behind_the_verb_is_the_source_of_a_quotation() -> None:
    text = '"The road," said Ida Renn, "must open," she warned.'
    assert source_of(text, "The road", "she") == "Ida Renn"
    text = '"The road," said the minister, who had come late; Renn left.'
    assert source_of(text, "The road", "Renn") == "Renn"


def test_a_state_s_own_is_the_whole_source() -> None:
    text = "Norn's Renn said it rained."
    assert source_of(text, "it rained", "Norn") == "Norn's Renn"

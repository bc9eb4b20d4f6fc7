"""Whom the article does not name is called by its own words, and never by a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extraction.speakers.conftest import Resolve

from rostra.domain.records import Speaker
from rostra.extraction.speakers.mentions import mention_of


@pytest.mark.parametrize(
    ("words", "mention"),
    [
        ("The harbour chief", "The harbour chief"),
        ("a senior  official\nin Osmere", "a senior official in Osmere"),
        ("“The sources”", "The sources"),
        ("officials of the U.S.", "officials of the U.S."),
        ("The Sund Petroleum Co Plc <SP.L", "The Sund Petroleum Co Plc"),
        ("Doctors Abroad (DA)", "Doctors Abroad (DA)"),
        ("some of the miners", "some of the miners"),
        ("They", ""),
        ("he", ""),
        ("which", ""),
        ("all the others", ""),
        ("The", ""),
        (" — ", ""),
        ("", ""),
    ],
)
def test_words_that_say_who_it_is(words: str, mention: str) -> None:
    assert mention_of(words) == mention


@given(st.text())
def test_a_mention_is_one_short_line(words: str) -> None:
    mention = mention_of(words)
    assert len(mention) <= 121
    assert mention == " ".join(mention.split())


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("[Traders in London] said so. [They] added this.", ["Traders in London"] * 2),
        ("[The harbour chief] said so. [He] said that.", ["The harbour chief"] * 2),
        ("Some analysts, [who] said so, left.", ["Some analysts"]),
        ("[They] said so.", [""]),
    ],
)
def test_a_pronoun_is_called_as_those_it_stands_for(
    resolve: Resolve, text: str, mentions: list[str]
) -> None:
    found = [one.speakers for one in resolve(text)]
    assert [[s.name for s in some] for some in found] == [[""]] * len(mentions)
    assert [some[0].mention for some in found] == mentions


def test_who_is_named_is_called_by_the_name(resolve: Resolve) -> None:
    ((one,),) = [r.speakers for r in resolve("[Ida Renn, a trader,] said so.")]
    assert (one.name, one.mention, one.called) == ("Ida Renn", "", "Ida Renn")
    assert Speaker("", mention="traders").called == "“traders”"
    assert Speaker("").called == ""

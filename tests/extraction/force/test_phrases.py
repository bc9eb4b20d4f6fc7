"""The notation of the tables of phrases."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.extraction.denial_not_i import NOT_I
from rostra.extraction.denial_sayings import NEVER_WAS, NOBODY
from rostra.extraction.denial_words import LISTS, PHRASES
from rostra.extraction.phrases import Phrases, entries, forms, straight

TABLE = Phrases(
    {"claim": "claim(s) !(for|on), stor(y|ies)", "told": "{claim}, rumo(u)r(s)"},
    {"end": r"(?=\W*\Z|[.,;:!?])", "start": r"(?:\A|[.!?]\s)"},
)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("accusation(s) of", "the accusations of fraud"),
        ("accusation(s) of", "an accusation of fraud"),
        ("(is|was) no truth", "there was no truth in it"),
        ("[very] bad", "very bad"),
        ("[very] bad", "bad"),
        ("say [so]", "they say"),
        ("say [so] !(again)", "they say so"),
        ("asked [him] [_] [_]", "asked him at once"),
        ("(asked [him] [_]) $", "asked him"),
        ("<rebut> {told}", "rebutting Stories"),
        ("<rebut> {told}", "rebutted “claims”"),
        ("fabricat*", "a fabrication"),
        ("_ was false", "the minister's was false"),
        ("claim ... false", "the claim of last week is false"),
        ("claim ...10 false", "claim is false"),
        ("{claim}", "claims of fraud"),
        ("met =(him|her|$)", "had never met"),
        ("met =(him|her|$)", "had never met him"),
        ("!(old) _ man", "young man"),
        ("{start} it is", "So. It is"),
        ("no truth {end}", "there is no truth, he said"),
        ("^nothing", "“Nothing of the kind”"),
        ("at all $", "not at all.”"),
        ("no truth", "no “truth” in it"),
        ("client's innocence", "her client’s innocence"),
    ],
)
def test_finds(phrase: str, words: str) -> None:
    assert TABLE.finder(phrase).search(straight(words))


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("accusation(s) of", "accusational of"),
        ("say !(so)", "say so"),
        ("claim ... false", "The claim, he said, is false"),
        ("claim ...10 false", "claim that all of it is false"),
        ("{claim}", "a claim for damages"),
        ("met =(him|her|$)", "had never met the deadline"),
        ("met =(him|her|$)", "had never met himself"),
        ("!(old) _ man", "old man"),
        ("{start} it is", "so it is"),
        ("no truth {end}", "no truth in it"),
        ("^nothing", "he said nothing"),
        ("at all $", "not at all times"),
        ("rule", "ruler"),
    ],
)
def test_does_not_find(phrase: str, words: str) -> None:
    assert not TABLE.finder(phrase).search(straight(words))


@pytest.mark.parametrize("phrase", ["(is|was", "{nobody}", "no truth)", "<deny", "[very"])
def test_names_a_phrase_that_is_amiss(phrase: str) -> None:
    with pytest.raises(ValueError, match=re.escape(phrase)):
        TABLE.pattern(phrase)


@pytest.mark.parametrize(
    ("verb", "has"),
    [
        ("deny", ("deny", "denies", "denied", "denying")),
        ("rebut", ("rebut", "rebuts", "rebutted", "rebutting")),
        ("refute", ("refute", "refutes", "refuted", "refuting")),
        ("dismiss", ("dismiss", "dismisses", "dismissed", "dismissing")),
        ("lie", ("lie", "lies", "lied", "lying")),
        ("shoot", ("shoot", "shoots", "shot", "shooting")),
    ],
)
def test_forms_of_verbs(verb: str, has: tuple[str, ...]) -> None:
    assert forms(verb) == has


def test_a_list_may_run_over_lines() -> None:
    assert entries("one two,\n  (a\n  |b) c,\n") == ["one two", "(a|b) c"]


@given(st.sampled_from(sorted(LISTS)), st.text(max_size=80))
def test_every_list_can_be_searched_for(name: str, words: str) -> None:
    found = PHRASES.finder(f"{{{name}}}").search(words)
    assert found is None or found[0] in words


@pytest.mark.parametrize("phrase", [e for t in (NEVER_WAS, NOT_I, NOBODY) for e in entries(t)])
def test_every_negation_has_a_negative_word(phrase: str) -> None:
    """Words without any are not compared with these tables at all."""
    assert re.search(
        r"(?<![a-z])(?:no|not|never|none|neither|nobody|nothing|nowhere|innocent)(?![a-z])",
        PHRASES.pattern(phrase),
        re.IGNORECASE,
    )


NAMED = Phrases(
    {"Name of": "{Name} [{Name}], the _"},
    {"Name": r"(?-i:[A-Z][\w'-]+)", "end": r"(?=\W*\Z|[.,;:!?])"},
)
LONG = "{Name of} (did|had) not lie, ^No {end}, it is <deny>, false $, not true {end}"


WORDS = [
    "the", "The", "minister", "Ro", "did", "had", "not", "NOT", "lie", "Lie", "No", "It", "it",
    "is", "denied", "false", "true", ".", "’",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=9))
def test_a_long_finder_finds_what_a_finder_does(words: list[str]) -> None:
    text = " ".join(words)
    exact, long = NAMED.finder(LONG).search(text), NAMED.long_finder(LONG).search(text)
    assert (exact and exact.span()) == (long and long.span())


@pytest.mark.parametrize(
    "text", ["the MINISTER did not lie", "No.", "IT IS DENIED", "he said Not true, ever"]
)
def test_a_long_finder_has_no_regard_to_capitals(text: str) -> None:
    assert NAMED.long_finder(LONG).search(text) is not None


def test_a_long_finder_knows_a_name_from_a_word() -> None:
    assert NAMED.long_finder("{Name} lied").search("Then Ro lied") is not None
    assert NAMED.long_finder("{Name} lied").search("then she lied") is None


def test_a_long_finder_has_the_lists_that_were_known() -> None:
    table = NAMED.knowing({"Said so": "I said {Name of}"}, {})
    assert table.long_finder("{Said so} lied").search("Then I SAID the Man lied") is not None

"""The finder with the shipped model: what a person would check first, and hostile texts."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Kind
from rostra.domain.spans import Span, inside, overlap
from rostra.extraction.finder import Finder
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting

MODEL = Path(__file__).parents[2] / "resources" / "model"


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder.load(MODEL)


def _parts(text: str, seen: Sighting) -> tuple[list[str], list[str]]:
    return [text[s:e] for s, e in seen.content], [text[s:e] for s, e in seen.source]


def check(text: str, found: list[Sighting]) -> None:
    """What is promised of any text."""
    for seen in found:
        assert seen.content
        assert inside(len(text), seen.content)
        assert inside(len(text), seen.cue)
        assert inside(len(text), seen.source)
        assert 0.0 <= seen.sure <= 1.0
        for start, end in seen.content:
            assert text[start] not in " \n\t,.:"
            assert text[end - 1] not in " \n\t,.:"
    for quotation in quotations(text) if len(found) == 1 else ():
        parted = (_parts_marks(span, quotation.outer) for span in found[0].content)
        assert not (quotation.closed and any(parted))
    places = {id(s): s for s in found}
    for one in found:
        assert one.outer is None or id(one.outer) in places
        for other in found:
            if one is not other and overlap(one.content, other.content):
                assert _nested(one, other) or _nested(other, one)


def _parts_marks(content: Span, marks: Span) -> bool:
    """Whether a content goes on behind one mark of a quotation, and has no other one."""
    (start, end), (opened, closed) = content, marks
    return opened < start < closed < end or start < opened < end < closed


def _nested(inner: Sighting, outer: Sighting) -> bool:
    at = inner.outer
    while at is not None and at is not outer:
        at = at.outer
    return at is outer


def test_reported_and_quoted_statements(finder: Finder) -> None:
    text = (
        "President Tomas Aral said on Tuesday that trade with Kareth had grown by 17 percent. "
        "“We will build the road,” he told reporters. “We will not wait.”\n\n"
        "Minister Ida Ro stressed the importance of the corridor, adding that work begins in May."
    )
    found = finder.sightings(ArticleDraft(text))
    check(text, found)
    assert [_parts(text, s)[0] for s in found] == [
        ["trade with Kareth had grown by 17 percent"],
        ["We will build the road", "We will not wait"],
        ["the importance of the corridor"],
        ["work begins in May"],
    ]
    assert [s.kind for s in found] == [Kind.INDIRECT, Kind.DIRECT, Kind.INDIRECT, Kind.INDIRECT]
    assert "Ida Ro" in _parts(text, found[3])[1][0]


def test_transcript_turns(finder: Finder) -> None:
    text = (
        "PRESIDENT ARAL: Trade grew. It will grow.\n\nQ: How fast?\n\nPRESIDENT ARAL: By a tenth.\n"
    )
    found = finder.sightings(ArticleDraft(text))
    check(text, found)
    assert [_parts(text, s) for s in found] == [
        (["Trade grew. It will grow"], ["PRESIDENT ARAL"]),
        (["By a tenth"], ["PRESIDENT ARAL"]),
    ]
    assert all(s.label == "PRESIDENT ARAL" and s.cue == () for s in found)


def test_what_a_turn_tells_of_another_stands_in_it(finder: Finder) -> None:
    told = "The finance minister told me on Monday that the debt had doubled."
    text = f"PRESIDENT ARAL: It is bad. {told}\n\nQ: How fast?\n\nPRESIDENT ARAL: Very fast.\n"
    found = finder.sightings(ArticleDraft(text))
    check(text, found)
    inner = [s for s in found if not s.label]
    assert [_parts(text, s) for s in inner] == [
        (["the debt had doubled"], ["The finance minister"]),
    ]
    assert inner[0].outer is found[0]


def test_talks_without_content_are_none(finder: Finder) -> None:
    text = "The ministers discussed trade and signed a memorandum. Aral declined to comment."
    assert finder.sightings(ArticleDraft(text)) == []


HOSTILE = {
    "empty": "",
    "blanks": " \n\t\n ",
    "emoji": "😀🎉" * 500,
    "quotation marks": "“”\"'«»‘’" * 1250,
    "open marks": "“ " * 1000,
    "straight marks": '"a ' * 800,
    "no sentence end": "Aral said that trade and more " * 200,
    "one word": "a" * 50_000,
    "right to left": "قال الرئيس إن التجارة نمت بنسبة 17 في المئة. " * 60,
    "mixed line ends": "Aral said trade grew.\r\nHe said more.\rHe left.\u2028“Yes,” he said.\n\n"
    * 20,
    "combining": "A\u0301" * 1000,
    "nul and controls": "Aral said\x00 trade\x07 grew.\x1b[0m " * 30,
    "colons": "Aral: said: trade: " * 500,
    "labels": "A: b\n" * 500,
    "brackets": "([{<" * 300,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts(finder: Finder, name: str) -> None:
    text = HOSTILE[name]
    check(text, finder.sightings(ArticleDraft(text)))


WORDS = st.sampled_from(
    [
        *"“”\"'«»‘’:,.!?\n",
        "\n\n",
        "said",
        "Aral",
        "that",
        "trade",
        "grew",
        "he",
        "Q:",
        "PRESIDENT RO:",
    ]
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, max_size=60))
def test_any_text_keeps_the_promises(finder: Finder, words: list[str]) -> None:
    text = " ".join(words)
    check(text, finder.sightings(ArticleDraft(text)))


@pytest.mark.slow
def test_five_megabytes(finder: Finder) -> None:
    """As a saved page with long listings in it: 16,000 statements among 4.7 MB of digests."""
    said = "President Aral said that trade grew. “We go on,” he added.\n\n"
    listing = "".join(f"{hashlib.sha512(bytes([i])).hexdigest()}\n" for i in range(37))
    text = (said * 8 + listing + "\n") * 1_000
    seen = finder.sightings(ArticleDraft(text))
    assert len(text) > 5_000_000
    assert all(inside(len(text), s.content) for s in seen)
    assert len(seen) > 0.95 * 2 * 8 * 1_000


def test_a_mark_between_two_statements_belongs_to_one(finder: Finder) -> None:
    text = (
        'He says on the tape, "Look, I carry water for those guys every year. Between us, half of '
        'them are freeloaders with boats." Someone can be heard saying, "Chuck!" He then says '
        'something that the campaign maintains is "and half of us are freeloaders with houses" and '
        'that others hear as "and half of us are freezing in this house."\n'
    )
    check(text, finder.sightings(ArticleDraft(text)))


def test_what_a_bracket_cut_from_a_source_is_every_statements(finder: Finder) -> None:
    text = (
        "Dawn Alliance (DA) Shadow Minister of Finance Ida Ro said on Wednesday that the budget "
        "was a gift to the party, adding that the ruling party lacked political will.\n"
    )
    found = finder.sightings(ArticleDraft(text))
    assert {source for s in found for source in _parts(text, s)[1]} == {
        "Dawn Alliance (DA) Shadow Minister of Finance Ida Ro"
    }

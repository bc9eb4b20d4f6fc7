"""Who was quoted speaks, whoever quotes; the words are found where the tagger passed them over."""

from __future__ import annotations

import pytest

from rostra.extraction.sighting import Sighting
from rostra.extraction.was_quoted import mend_was_quoted


def _found(text: str, *contents: str) -> list[tuple[str, str, str]]:
    seen = [Sighting(((text.index(c), text.index(c) + len(c)),)) for c in contents]
    mend_was_quoted(text, seen)
    words = lambda spans: "|".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ida Renn was quoted by Sund as saying that it rained in Veld.", "Ida Renn"),
        ("It rained in Veld, Ida Renn was quoted as saying.", "Ida Renn"),
        ('"It rained in Veld," he was quoted by Sund as saying. It froze.', "he"),
        ("Renn, the head, was cited in the Post as telling us: “It rained in Veld.”", "Renn"),
        ("VELD, May 3 - Port chief Ida Renn was quoted as saying it rained in Veld.",
         "Port chief Ida Renn"),
        ("It was late. However, the envoy has been quoted as stating that it rained in Veld.",
         "the envoy"),
        ("It rained in Veld, Ida Renn was quoted as saying by the agency.", "Ida Renn"),
    ],
)  # fmt: skip
def test_who_was_quoted_said_it(text: str, wanted: str) -> None:
    content = "It rained in Veld" if "It rained in" in text else "it rained in Veld"
    ((who, cue, said),) = _found(text, content)
    assert (who, said) == (wanted, content)
    assert cue.startswith(("was quoted", "was cited", "has been quoted"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It rained in Veld, Ida Renn was quoted as saying.", "It rained in Veld"),
        ("Ida Renn was quoted as telling the envoys that it rained in Veld.", "it rained in Veld"),
        ("It froze. Ida Renn was quoted as saying it rained in Veld; Norn shook.",
         "it rained in Veld"),
    ],
)  # fmt: skip
def test_words_that_were_not_found_are(text: str, said: str) -> None:
    ((who, _, content),) = _found(text)
    assert (who, content) == ("Ida Renn", said)


def test_of_two_that_have_the_verb_one_stays() -> None:
    text = "Ida Renn was quoted as saying it rained in Veld."
    at = text.index("quoted")
    whole = Sighting(((text.index("it rained"), 47),))
    other = Sighting(((0, 8),), ((at, at + 6),))
    seen = [other, whole]
    mend_was_quoted(text, seen)
    assert seen == [whole]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Renn was quoted in the Post.",
        "The price was quoted at 3.",
        "Renn quoted her as saying no.",
    ],
)
def test_near_misses_stay(text: str) -> None:
    assert _found(text) == []


def test_long_texts_take_no_long_time() -> None:
    text = "Ida Renn was quoted as saying it rained in Veld.\n" * 4_000
    seen: list[Sighting] = []
    mend_was_quoted(text, seen)
    assert len(seen) == 4_000
    mend_was_quoted(text, seen)
    assert len(seen) == 4_000

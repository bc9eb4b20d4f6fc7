"""Quotations whose speaker stands beside them in a frame that is no plain “said”."""

from __future__ import annotations

import pytest

from rostra.extraction.quoted_frames import framed_quotations
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]


def found(text: str, *known: Parts) -> list[Parts]:
    """Source, cue and content of all statements, where `known` were found before."""

    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),) if words else ()

    seen = [Sighting(span(said), span(cue), span(who)) for who, cue, said in known]
    framed_quotations(text, seen, quotations(text))
    words = lambda spans: "|".join(text[a:b] for a, b in spans)  # noqa: E731
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“We'll see,” was all he would say about Veld.", ("he", "would say", "We'll see,")),
        ("“A disaster,” was the verdict of Holt.", ("Holt", "the verdict of", "A disaster,")),
        ("“A disaster,” was Holt's verdict on it.", ("Holt", "verdict", "A disaster,")),
        ("“Yes,” was her answer.", ("her", "answer", "Yes,")),
        ("“Pure theatre” is what Ro called it.", ("Ro", "called", "Pure theatre")),
        ("“It is a luxury,” is how he put it in an interview.", ("he", "put", "It is a luxury,")),
        ("It rained. A note in the file read: “Pay him.”",
         ("A note in the file", "read", "Pay him.")),
        ("The communiqué read in part, “No one has the right. We call on all to stop.”",
         ("The communiqué", "read", "No one has the right. We call on all to stop.")),
        ("Tom Hill, 34, teacher: “I voted yes.”", ("Tom Hill", "", "I voted yes.")),
        ("Otto Weil, a 61-year-old baker: “I don't.”", ("Otto Weil", "", "I don't.")),
        ("Ida Renn, 61, retired: “I stayed.”", ("Ida Renn", "", "I stayed.")),
        ("It rained. And the mayor's response? “Never.”", ("the mayor", "response", "Never.")),
        ("In the words of Ro, the deal is “dead”.",
         ("Ro", "In the words of", "the deal is “dead”")),
    ],
)  # fmt: skip
def test_frames(text: str, wanted: Parts) -> None:
    assert found(text) == [wanted]
    assert found(text, ("", "", wanted[2])) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "“Purity” is what Ro wants.",
        "“Pure Theatre” is what Ro called her first album.",
        "“Guilty” was the verdict on the third day.",
        "Photo of Ida Renn, 54: “Lake at night”, oil on canvas.",
        "Ida Renn, 54, said: “They will fall.”",
        "Sund Now, a lobby group, sent a link with one sentence: “It is late.”",
        "Ida Renn, 54, published a line in the paper: “It is late.”",
        "The shop read: “Open on Sundays.”",
        "In the words of the old song, “it rains”.",
        "In the words of Ro there was no hope.",
    ],
)
def test_near_misses(text: str) -> None:
    assert found(text) == []


def test_a_quoted_letter_is_one_statement_in_several_paragraphs() -> None:
    text = "The letter said: “No one has the right. We call on all to stop.\n\n“We enjoin them.”"
    whole = ("The letter", "said", "No one has the right. We call on all to stop.|We enjoin them.")
    assert found(text, ("We", "call on", "all to stop")) == [whole]


def test_what_was_found_beyond_a_frame_keeps_its_own_words() -> None:
    text = "Hill: “I was there.” Roe, 44, a nurse: “I was not.”"
    known = [("Hill", "", "I was there."), ("Hill", "", "I was not.")]
    assert found(text, *known) == [known[0], ("Roe", "", "I was not.")]
    text = "“We'll see,” was all he would say about reports of a sale."
    about = ("he", "would say about", "reports of a sale")
    assert found(text, about) == [("he", "would say", "We'll see,")]


def test_who_is_known_to_say_it_stays() -> None:
    text = "The report read: “It rose,” said Ida Renn, its author."
    known = ("Ida Renn", "said", "It rose,")
    assert found(text, known) == [known]

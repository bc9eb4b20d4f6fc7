"""Topics and addressees are not said; objects and complements are."""

from __future__ import annotations

import pytest

from rostra.extraction.edges import mend_edges
from rostra.extraction.sighting import Sighting


def content_of(text: str, cue: str, *pieces: str) -> list[str]:
    """The content after the rule, given the pieces that the model found; “Ro” says it."""
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = Sighting(tuple(map(span, pieces)), (span(cue),), (span("Ro"),))
    mend_edges(text, [seen])
    return [text[a:b] for a, b in seen.content]


def test_a_topic_in_front_is_not_said() -> None:
    text = "Regarding the port, Ro said that it would open."
    assert content_of(text, "said", "the port", "it would open") == ["it would open"]
    text = "The port, Ro said, would open."
    assert content_of(text, "said", "The port", "would open") == ["The port", "would open"]


def test_who_is_spoken_to_is_not_said() -> None:
    text = "“Where are the men? Show me,” Ro challenged the mayor."
    assert content_of(text, "challenged", "Where are the men? Show me", "the mayor") == [
        "Where are the men? Show me"
    ]
    text = "“Go home,” Ro told them, “and stay there.”"
    assert content_of(text, "told", "Go home", "and stay there") == ["Go home", "and stay there"]


def test_whom_it_is_said_of() -> None:
    text = "Ro called out the mayor for lying to the port."
    assert content_of(text, "called out", "lying to the port") == [
        "the mayor for lying to the port"
    ]
    text = "Ro said of the mayor for years that she lied."
    assert content_of(text, "said", "she lied") == ["she lied"]


@pytest.mark.parametrize(
    ("text", "piece", "whole"),
    [
        (
            "Ro described the talks with Weil, the new envoy, as “useful.” They left.",
            "the talks with Weil",
            "the talks with Weil, the new envoy, as “useful.”",
        ),
        (
            "Ro described the talks as useful, and left.",
            "the talks as useful",
            "the talks as useful",
        ),
        ("Ro described the talks. As ever, it rained.", "the talks", "the talks"),
    ],
)
def test_as_what_it_is_described(text: str, piece: str, whole: str) -> None:
    assert content_of(text, "described", piece) == [whole]


def test_a_short_name_in_brackets_ends_no_clause() -> None:
    text = "Ro announced that its firm Sund Oil, (“SUND”) has joined Merrow (“MER”), a bank."
    assert content_of(text, "announced", "its firm Sund Oil") == [
        "its firm Sund Oil, (“SUND”) has joined Merrow (“MER”), a bank"
    ]
    text = "Ro announced that Sund Oil had closed (“SUND”) and it has rained."
    assert content_of(text, "announced", "Sund Oil had closed") == ["Sund Oil had closed"]


def test_all_that_follows_as_was_noted() -> None:
    text = "Ro spoke. As was noted, this is due to trade and the work of both."
    assert content_of(text, "As was noted", "the work of both") == [
        "this is due to trade and the work of both"
    ]


def test_a_verb_that_ends_the_paragraph_above_announces_nothing() -> None:
    text = "“No,” says Ro, the paper reports.\n\n“As for the letter, we shall answer it.”\n"
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    words = span("As for the letter, we shall answer it")
    seen = Sighting((words,), (span("reports"),), (span("Ro"),))
    mend_edges(text, [seen])
    assert seen.cue == ()


def test_all_that_follows_that() -> None:
    text = "Ro affirmed that the council expresses its regret."
    assert content_of(text, "affirmed", "its regret") == ["the council expresses its regret"]
    text = "Ro said that, as ever, it rained."
    assert content_of(text, "said", "it rained") == ["it rained"]


def test_what_is_asked_is_not_said() -> None:
    text = (
        "It rained. Asked in a question about whether the talks have stopped, Ro said “No, never.”"
    )
    assert content_of(text, "said", "the talks have stopped", "No, never") == ["No, never"]


def test_where_it_was_said_is_not_said() -> None:
    text = "It is ours, said Ro, at a ceremony in the port of Veld."
    assert content_of(text, "said", "It is ours", "at a ceremony in the port of Veld") == [
        "It is ours"
    ]
    text = "It is ours, said Ro, in talks with Minister Weil in Veld."
    assert content_of(text, "said", "It is ours", "in talks with Minister Weil in Veld") == [
        "It is ours"
    ]


def test_when_it_was_said_is_not_said() -> None:
    text = "Arriving for talks in Veld, Ro said: “It is ours and it stays so.”"
    pieces = ("Arriving for talks in Veld", "It is ours and it stays so")
    assert content_of(text, "said", *pieces) == [pieces[1]]
    text = "As the port is open, Ro said, it will be used."
    pieces = ("As the port is open", "it will be used")
    assert content_of(text, "said", *pieces) == list(pieces)


def test_all_that_follows_said_where_only_an_infinitive_was_taken() -> None:
    text = "Ro said the health secretary, Ida Falk, refused to discuss pay with her."
    assert content_of(text, "said", "to discuss pay with her") == [
        "the health secretary, Ida Falk, refused to discuss pay with her"
    ]
    text = "Ro told the mayor of the town to discuss pay with her."
    assert content_of(text, "told", "to discuss pay with her") == ["to discuss pay with her"]


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("“It is untrue,” said Ro after pictures went round.", "after pictures went round"),
        ("“It is untrue,” said Ro, keeping his lamp lit.", "keeping his lamp lit"),
        ("“It is untrue,” Ro said, on the way to a vote.", "on the way to a vote"),
    ],
)
def test_the_papers_words_behind_a_quotation_are_not_said(text: str, tail: str) -> None:
    assert content_of(text, "said", "It is untrue", tail) == ["It is untrue"]


def test_a_sentence_that_goes_on_behind_who_says_it_is_said() -> None:
    text = "The port, Ro said, after a storm would close."
    assert content_of(text, "said", "The port", "after a storm would close") == [
        "The port", "after a storm would close"
    ]  # fmt: skip
    text = "“It is untrue,” said Ro, “after all of it”."
    assert content_of(text, "said", "It is untrue", "after all of it") == [
        "It is untrue", "after all of it"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cue", "content", "wanted"),
    [
        ("rejected", "the charge within hours", "the charge"),
        ("denied", "it before the day was out", "it"),
        ("disputed", "the figure on Saturday", "the figure"),
        ("called for", "her release in a joint statement", "her release"),
        ("rejected", "the charge of theft on Saturday", "the charge of theft on Saturday"),
        ("said", "it before the day was out", "it before the day was out"),
        ("called for", "her to explain it in a statement", "her to explain it in a statement"),
    ],
)
def test_when_something_was_rejected_is_no_part_of_it(cue: str, content: str, wanted: str) -> None:
    assert content_of(f"Ro {cue} {content}.", cue, content) == [wanted]


@pytest.mark.parametrize(
    ("text", "cue", "content", "wanted"),
    [
        ("Ro asked the court in Veld to close it.", "asked", "to close it",
         ["the court in Veld to close it"]),
        ("Ro asked them to close it.", "asked", "to close it", ["to close it"]),
        ("Ro asked on Monday to close it.", "asked", "to close it", ["to close it"]),
        ("Ro turned down a Norn proposal to wait.", "turned down a Norn", "to wait",
         ["a Norn proposal to wait"]),
        ("Ro urged both sides on Friday evening to wait.", "urged",
         "both sides on Friday evening to wait", ["both sides", "to wait"]),
        ("Ro accused Norn in a letter of sinking it.", "accused", "Norn in a letter of sinking it",
         ["Norn", "of sinking it"]),
        ("Ro urged the port on Norn to wait.", "urged", "the port on Norn to wait",
         ["the port on Norn to wait"]),
    ],
)  # fmt: skip
def test_who_is_to_do_it_and_when_it_was_asked(
    text: str, cue: str, content: str, wanted: list[str]
) -> None:
    assert content_of(text, cue, content) == wanted


def test_what_stands_in_the_next_paragraph_in_no_marks_is_not_said() -> None:
    text = "“It gets worse,” said Ro.\n\nSix have died, papers report."
    assert content_of(text, "said", "It gets worse", "Six have died") == ["It gets worse"]
    text = "“It gets worse,” said Ro.\n\n“Six have died.”"
    assert content_of(text, "said", "It gets worse", "Six have died") == [
        "It gets worse", "Six have died"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "cue", "piece", "wanted"),
    [
        ("Ro dismissed the complaint on Wednesday as “folly”.", "dismissed",
         "the complaint on Wednesday as “folly", ["the complaint", "as “folly"]),
        ("Ro accused Veld last Sunday of “watering poppies”.", "accused",
         "Veld last Sunday of “watering poppies", ["Veld", "of “watering poppies"]),
        ("Ro denied allegations Tuesday that she had paid.", "denied",
         "allegations Tuesday that she had paid", ["allegations", "she had paid"]),
        # near misses: the day is a part of what is denied
        ("Ro denied the firing on Tuesday of shells.", "denied", "the firing on Tuesday of shells",
         ["the firing on Tuesday of shells"]),
        ("Ro denied that she left on Tuesday.", "denied", "she left on Tuesday",
         ["she left on Tuesday"]),
    ],
)  # fmt: skip
def test_the_day_of_a_charge_stands_between_its_words(
    text: str, cue: str, piece: str, wanted: list[str]
) -> None:
    assert content_of(text, cue, piece) == wanted


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("tents and blankets as temperatures dropped", "tents and blankets"),
        ("tents as soon as snow fell", "tents as soon as snow fell"),
        ("Weil to leave as he closed the port", "Weil to leave as he closed the port"),
        ("what was lost as prices dropped", "what was lost as prices dropped"),
    ],
)
def test_what_went_on_meanwhile_is_not_asked_for(content: str, wanted: str) -> None:
    assert content_of(f"Ro pleaded for {content}.", "pleaded for", content) == [wanted]

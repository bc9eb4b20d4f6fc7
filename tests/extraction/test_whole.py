"""Whole quotations: completed, continued, resumed."""

from __future__ import annotations

from rostra.domain.spans import Spans
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting
from rostra.extraction.whole import complete, rejoin


def _span(text: str, part: str) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


def _seen(text: str, content: str, cue: str = "", source: str = "") -> Sighting:
    one = lambda part: (_span(text, part),) if part else ()  # noqa: E731
    return Sighting(one(content), one(cue), one(source))


def _completed(text: str, *sightings: Sighting) -> list[list[str]]:
    every = list(sightings)
    complete(text, every, quotations(text))
    parts = lambda spans: [text[s:e] for s, e in spans]  # noqa: E731
    return [parts(s.content) for s in every]


def test_most_of_a_quotation_becomes_all_of_it() -> None:
    text = "“First, we wait. Then we shall go home,” he said."
    assert _completed(text, _seen(text, "Then we shall go home", "said", "he")) == [
        ["First, we wait. Then we shall go home,"]
    ]


def test_little_of_a_quotation_stays_as_it_is() -> None:
    text = "“First, we wait until winter. Go. Then we see what the spring will bring,” he said."
    assert _completed(text, _seen(text, "Go", "said")) == [["Go"]]


def test_what_reaches_the_edge_of_a_quotation_takes_all_of_it() -> None:
    text = "“First, we wait until the end of the winter. Then go,” he said."
    assert _completed(text, _seen(text, "Then go", "said")) == [
        ["First, we wait until the end of the winter. Then go,"]
    ]


def test_another_sentence_without_marks_is_let_go() -> None:
    text = "The road is closed. “We will wait,” he said."
    seen = _seen(text, "We will wait", "said", "he")
    seen.content = (_span(text, "The road is closed"), *seen.content)
    assert _completed(text, seen) == [["We will wait,"]]


def test_a_quotation_of_another_paragraph_is_let_go() -> None:
    text = "“One is enough,” he said.\n\n“Two is better,” she said."
    seen = _seen(text, "One is enough", "he said")
    seen.content = (*seen.content, _span(text, "Two is better"))
    assert _completed(text, seen) == [["One is enough,"]]


def test_a_quotation_with_another_statement_in_it_is_left_alone() -> None:
    text = "“She told me the road is closed, and we must wait,” he said."
    outer = _seen(text, "and we must wait", "he said")
    inner = _seen(text, "the road is closed", "told", "She")
    assert _completed(text, outer, inner)[0] == ["and we must wait"]


def test_a_quotation_goes_on_in_the_next_paragraphs() -> None:
    text = "He said: “One is enough.\n\n“Two is better.\n\n“Three is best.”\n\n“Four,” she said."
    assert _completed(text, _seen(text, "One is enough", "said", "He")) == [
        ["One is enough.", "Two is better.", "Three is best."]
    ]


def test_a_quotation_whose_end_alone_was_found_reaches_back() -> None:
    text = "“One is enough.\n\n“Two is better.\n\n“Three is best,” he said."
    assert _completed(text, _seen(text, "Three is best", "said", "he")) == [
        ["One is enough.", "Two is better.", "Three is best,"]
    ]


def test_a_quotation_resumed_after_its_attribution_is_one_statement() -> None:
    text = "“We will go,” he said. “We will not come back.”"
    assert _completed(text, _seen(text, "We will go", "said", "he")) == [
        ["We will go,", "We will not come back."]
    ]


def test_a_scare_quote_after_it_is_not() -> None:
    text = "“We will go,” he said of the “deal”."
    assert _completed(text, _seen(text, "We will go", "said", "he")) == [["We will go,"]]


def test_two_halves_that_were_found_apart_are_joined() -> None:
    text = "“We will go,” he said. “We will not come back.”"
    first, second = _seen(text, "We will go", "said"), _seen(text, "We will not come back")
    assert _completed(text, first, second) == [["We will go,", "We will not come back."]]


def test_the_next_speakers_quotation_stays_theirs() -> None:
    text = "“We will go,” he said. “We will not,” she said."
    first = _seen(text, "We will go", "he said")
    second = _seen(text, "We will not", "she said")
    assert _completed(text, first, second) == [["We will go,"], ["We will not,"]]


def test_nothing_found_changes_nothing() -> None:
    spans: Spans = ()
    assert _completed("“A slogan” hung there.") == list(spans)


def test_two_of_one_speaker_in_one_quotation_are_one() -> None:
    text = "“I would rather slap him, which is what I told him,” Ro was quoted as saying."
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    one = Sighting((span("I would rather slap him"),), (), (span("Ro"),))
    two = Sighting((span("which is what I told him"),), (span("was quoted"),), (span("Ro"),))
    seen = [one, two]
    rejoin(seen, quotations(text))
    assert [text[a:b] for s in seen for a, b in s.content] == [
        "I would rather slap him, which is what I told him"
    ]
    other = Sighting((span("I would rather slap him"),), (span("told"),), (span("Ro"),))
    seen = [other, two]
    rejoin(seen, quotations(text))
    assert len(seen) == 2, "two verbs tell of two acts"


def test_a_piece_of_the_next_paragraphs_quotation_is_not_the_verbs_above() -> None:
    text = (
        "The plan is old, he said, adding the port is full.\n\n"
        "“We keep the port, the hall and the Sund Lane (SL).\n\n“We keep it all,” he wrote."
    )
    above = _seen(text, "the port is full", "adding", "he")
    above.content = (*above.content, _span(text, "Sund Lane (SL"))
    below = _seen(text, "We keep the port, the hall and the", "wrote")
    assert _completed(text, above, below) == [
        ["the port is full"],
        ["We keep the port, the hall and the Sund Lane (SL).", "We keep it all,"],
    ]


def test_a_quotation_that_ends_above_is_not_the_next_speakers() -> None:
    text = (
        "Ro said: “The port is full.\n\n“It should say sorry. It has not.”\n\n"
        "Weil added: “I was proud to stand there.”"
    )
    first = _seen(text, "The port is full.", "said", "Ro")
    second = _seen(text, "I was proud to stand there", "added", "Weil")
    second.content = (_span(text, "It should say sorry. It has not."), *second.content)
    assert _completed(text, first, second) == [
        ["The port is full.", "It should say sorry. It has not."],
        ["I was proud to stand there."],
    ]

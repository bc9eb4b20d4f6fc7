"""What holds for every text: never an error, always an answer, each with a confidence."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from rostra.extraction.dates import said_dates
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers
from rostra.extraction.speakers.layout import Layout

WORDS = st.sampled_from(
    ["President", "Aliyev", "Tomas", "Vareth", "he", "She", "they", "the", "minister", "two",
     "leaders", "and", ",", ".", "\n", "of", "Baku", "Kremlin", "ministry", "spokesman", "said",
     "who", "’s", "'s", "(", ")", "“", "”", "March", "6", "2024", "on", "Tuesday", "counterpart",
     "his", "company", "WHO", "é", "\u2028", "The"]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80)


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[Utterance]]:
    text = draw(TEXTS)
    spans = st.tuples(
        st.integers(0, len(text)), st.integers(0, len(text))
    ).map(lambda pair: (min(pair), max(pair)))  # fmt: skip
    some = st.lists(spans, max_size=2).map(lambda found: tuple(sorted(found)))
    count = draw(st.integers(0, 5))
    return text, [
        Utterance(draw(some), draw(some), draw(some),
                  label=draw(st.sampled_from(["", "Q", "Tomas"])),
                  nested_in=draw(st.none() | st.integers(0, count - 1)))
        for _ in range(count)
    ]  # fmt: skip


@settings(deadline=None)
@given(articles(), st.none() | st.dates())
def test_no_text_is_an_error(
    known: Knowledge, article: tuple[str, list[Utterance]], published: date | None
) -> None:
    text, utterances = article
    said = said_dates(text, utterances, published)
    found = resolve_speakers(text, utterances, published, known)
    assert len(found) == len(said) == len(utterances)
    for one in found:
        assert one.speakers
        assert 0 <= one.confidence <= 1
        assert all(s.name or s.reason for s in one.speakers)
    for day in said:
        assert day.rule
        assert 0 <= day.confidence <= 1
        assert day.value is None or published is not None


@given(TEXTS)
def test_sentences_lie_in_their_text_in_order(text: str) -> None:
    layout = Layout(text)
    last = 0
    for start, end in layout.sentences:
        assert last <= start < end <= len(text)
        last = end
    for word in layout.words:
        assert word.form
        assert text[word.start : word.end].startswith(word.form)

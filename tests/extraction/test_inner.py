"""Statements told inside another one."""

from __future__ import annotations

from rostra.extraction.inner import inner_statements, own_subjects, quoted_ones, told_of
from rostra.extraction.sighting import Sighting

TEXT = "Aral said that Minister Ro had told the envoy the boat was far away."
CONTENT = "Minister Ro had told the envoy the boat was far away"


def _outer() -> Sighting:
    start = TEXT.index(CONTENT)
    return Sighting(((start, start + len(CONTENT)),), cue=((5, 9),), source=((0, 4),))


def _found_inside(text: str, sure: float = 0.9) -> list[Sighting]:
    at = lambda part: ((text.index(part), text.index(part) + len(part)),)  # noqa: E731
    return [Sighting(at("the boat was far away"), at("told"), at("Minister Ro"), sure=sure)]


def test_an_inner_statement_has_the_articles_offsets() -> None:
    (inner,) = inner_statements(TEXT, [_outer()], _found_inside)
    texts = [TEXT[slice(*spans[0])] for spans in (inner.source, inner.cue, inner.content)]
    assert texts == ["Minister Ro", "told", "the boat was far away"]


def test_an_unsure_one_is_left() -> None:
    assert inner_statements(TEXT, [_outer()], lambda t: _found_inside(t, 0.3)) == []


def test_one_that_is_known_is_not_found_twice() -> None:
    known = inner_statements(TEXT, [_outer()], _found_inside)
    assert inner_statements(TEXT, [_outer(), *known], _found_inside) == []


def test_a_content_that_speaks_of_no_saying_is_not_read() -> None:
    text = "Aral said that the boat was far away from the coast."
    outer = Sighting(((15, 51),), cue=((5, 9),))
    read: list[str] = []
    inner_statements(text, [outer], lambda t: read.append(t) or [])  # type: ignore[func-returns-value]
    assert read == []


def _told_of(text: str, source: str, cue: str, content: str) -> list[tuple[str, str, str]]:
    span = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    seen = [Sighting((span(content),), (span(cue),), (span(source),))]
    told_of(text, seen)
    return [tuple(text[slice(*p[0])] for p in (s.source, s.cue, s.content)) for s in seen]


def test_who_tells_of_anothers_words_is_another_statement() -> None:
    text = "He said the bank told him it was watching the market."
    content = "it was watching the market"
    assert _told_of(text, "He", "told", content) == [
        ("the bank", "told", content),
        ("He", "said", f"the bank told him {content}"),
    ]


def test_two_verbs_of_one_are_one_statement() -> None:
    text = "He said yesterday and repeated it was watching the market."
    assert len(_told_of(text, "He", "repeated", "it was watching the market")) == 1


def _subject(text: str, source: str) -> str:
    span = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    seen = Sighting((span("it would pay"),), (span("said"),), (span(source),))
    own_subjects(text, [seen])
    return text[slice(*seen.source[0])]


def test_a_verb_has_the_subject_of_its_own_clause() -> None:
    text = "Carl Ro dropped his bid and Sund Group Corp <SUN> said it would pay."
    assert _subject(text, "Carl Ro") == "Sund Group Corp"


def test_two_subjects_of_one_verb_stay() -> None:
    assert _subject("Carl Ro of Oran and Ida Renn said it would pay.", "Carl Ro") == "Carl Ro"


def test_who_is_quoted_speaks() -> None:
    text = "The agency quoted Minister Ro as saying the boat was far away."
    span = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    content = (span("Minister Ro"), span("the boat was far away"))
    seen = Sighting(content, (span("quoted"),), (span("The agency"),))
    quoted_ones(text, [seen])
    assert [text[s:e].strip() for s, e in seen.content] == ["the boat was far away"]
    assert [text[s:e] for s, e in seen.source] == ["Minister Ro"]


def test_who_is_quoted_as_saying_speaks() -> None:
    text = "The Courier today quoted Minister Ro as saying that the boat was far away."
    span = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    seen = Sighting((span("the boat was far away"),), (span("as saying"),), (span("The Courier"),))
    quoted_ones(text, [seen])
    assert [text[s:e] for s, e in seen.source] == ["Minister Ro"]


def test_who_is_cited_as_saying_speaks_and_is_no_content() -> None:
    text = "The agency cited envoy Ida Renn as saying that the visit would help."
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    agency = (span("The agency"),)
    seen = [
        Sighting((span("envoy Ida Renn"),), (span("cited"),), agency),
        Sighting((span("the visit would help"),), (span("saying"),), agency),
    ]
    quoted_ones(text, seen)
    assert [text[slice(*s.source[0])] for s in seen] == ["envoy Ida Renn"]


def test_what_is_claimed_by_another_is_not_what_is_denied() -> None:
    text = "Ro says he did not flee from his duties as claimed by the Veld Post."
    at = lambda part: ((text.index(part), text.index(part) + len(part)),)  # noqa: E731
    outer = Sighting(at("he did not flee from his duties as claimed by the Veld Post"))

    def find(part: str) -> list[Sighting]:
        span = lambda words: ((part.index(words), part.index(words) + len(words)),)  # noqa: E731
        content = span("he did not flee from his duties")
        return [Sighting(content, span("claimed"), span("the Veld Post"), sure=0.9)]

    assert inner_statements(text, [outer], find) == []
    text = text.replace("did not flee", "fled")

    def find_other(part: str) -> list[Sighting]:
        span = lambda words: ((part.index(words), part.index(words) + len(words)),)  # noqa: E731
        content = span("he fled from his duties")
        return [Sighting(content, span("claimed"), span("the Veld Post"), sure=0.9)]

    outer = Sighting(at("he fled from his duties as claimed by the Veld Post"))
    assert len(inner_statements(text, [outer], find_other)) == 1


def test_of_oneself_nobody_tells_as_of_another() -> None:
    def find(part: str) -> list[Sighting]:
        at = lambda words: ((part.index(words), part.index(words) + len(words)),)  # noqa: E731
        return [Sighting(at("page two"), at("recommend"), at("I"), sure=0.9)]

    text = "He said that they told readers so, and I recommend page two."
    start = text.index("they")
    outer = Sighting(((start, len(text) - 1),), ((3, 7),), ((0, 2),))
    assert inner_statements(text, [outer], find) == []


def test_a_source_tells_what_unions_did() -> None:
    text = "A source said unions rejected the offer."
    at = lambda part: ((text.index(part), text.index(part) + len(part)),)  # noqa: E731
    seen = [Sighting(at("the offer"), at("rejected"), at("A source"))]
    told_of(text, seen)
    assert [(text[slice(*s.source[0])], text[slice(*s.content[0])]) for s in seen] == [
        ("unions", "the offer"),
        ("A source", "unions rejected the offer"),
    ]


def test_who_is_quoted_as_adding_adds_it() -> None:
    text = "The paper quoted Renn as adding: “We will go on Monday.”"
    at = lambda part: ((text.index(part), text.index(part) + len(part)),)  # noqa: E731
    found = [
        Sighting(at("Renn"), at("quoted"), at("The paper")),
        Sighting(at("We will go on Monday"), at("adding"), at("The paper")),
    ]
    quoted_ones(text, found)
    (seen,) = found
    assert text[slice(*seen.source[0])] == "Renn"
    assert [text[slice(*span)] for span in seen.cue] == ["quoted", "as adding"]

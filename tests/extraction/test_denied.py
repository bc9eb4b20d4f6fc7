"""Denials that the tagger cuts, loses or takes for what they deny."""

from __future__ import annotations

import re

import pytest

from rostra.domain.spans import Span
from rostra.extraction.denied import mend_denials
from rostra.extraction.denied_judged import drop_called
from rostra.extraction.sighting import Sighting

Parts = tuple[str, str, str]
"""Source, cue and content, as they stand in the text."""


def mended(text: str, *found: Parts) -> list[Parts]:
    """The statements after mending, of those `found` in `text`."""

    def span(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return ((start, start + len(words)),) if words else ()

    def words(spans: tuple[Span, ...]) -> str:
        return " ".join(text[start:end] for start, end in spans)

    seen = [Sighting(span(content), span(cue), span(who)) for who, cue, content in found]
    mend_denials(text, seen)
    return [(words(s.source), words(s.cue), words(s.content)) for s in seen]


def test_an_instruction_that_is_denied_is_none() -> None:
    text = "It is likewise untrue that the Minister told the Fund to buy shares. Rain fell."
    within = ("the Minister", "told", "the Fund to buy shares")
    said = "the Minister told the Fund to buy shares"
    assert mended(text, within) == [("", "It is likewise untrue", said)]


def test_an_allegation_that_is_called_baseless_is_a_denial_whole() -> None:
    text = "2. The allegation that guards opened fire on 3 May is without any foundation. Rain."
    within = ("", "allegation", "guards opened fire on 3 May is without any foundation")
    assert mended(text, within) == [
        ("", "", "The allegation that guards opened fire on 3 May is without any foundation")
    ]


def test_what_comes_first_is_that_it_is_false() -> None:
    text = "Equally groundless is the assertion that Selenia pays parties. Rain fell."
    within = ("", "assertion", "Selenia pays parties")
    whole = "Equally groundless is the assertion that Selenia pays parties"
    assert mended(text, within) == [("", "", whole)]


@pytest.mark.parametrize(
    "said",
    [
        "The insinuations in the story are devoid of any credence and are firmly rejected",
        "The information on shots near the village is false and does not match reality",
    ],
)
def test_a_press_release_denies_in_sentences_of_its_own(said: str) -> None:
    assert mended(f"{said}.\nThe office says so.") == [("", "", said)]


def test_the_author_goes_on_to_deny_in_the_first_person() -> None:
    text = (
        "The claims about rallies have nothing to do with reality. Our guards do not march. Rain."
    )
    assert [content for _, _, content in mended(text)] == [
        "The claims about rallies have nothing to do with reality",
        "Our guards do not march",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“It is untrue that the mill was sold,” she said.",
        "He said that the claims about the mill are false.",
        "It is untrue that she said: “The mill was sold.”",
        "The report on the mill was long. False teeth were found.",
        "The note says that the information on the mill is false.",
    ],
)
def test_what_somebody_else_says_is_left_alone(text: str) -> None:
    assert mended(text) == []


def test_a_reported_sentence_keeps_its_statement() -> None:
    text = "The mill was fine. The claims about it are false and unfair, Ro said."
    told = ("Ro", "said", "The claims about it are false and unfair")
    assert told in mended(text, told)
    assert len(mended(text, told)) == 1


def test_a_content_cut_after_its_article_goes_on() -> None:
    text = "The army disputed an account of a strike that the group says killed nine. Rain fell."
    cut, inner = ("The army", "disputed", "an"), ("the group", "says", "killed nine")
    assert mended(text, cut, inner)[0] == (
        "The army",
        "disputed",
        "an account of a strike that the group says killed nine",
    )


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        (
            "Ordavia has dismissed a report by a daily on the talks as groundless.",
            ("Ordavia", "has dismissed", "the talks as groundless"),
            ("Ordavia", "has dismissed", "a report by a daily on the talks as groundless"),
        ),
        (
            "The army denies charges that its troops fled. Rain fell.",
            ("The army", "denies charges", "its troops fled"),
            ("The army", "denies", "charges that its troops fled"),
        ),
        (
            "He mocked a spokesman who issued a note denying the talks.",
            ("a spokesman", "issued", "the talks"),
            ("a spokesman", "denying", "the talks"),
        ),
        (
            "Ro went to the radio to dismiss the story as gossip.",
            ("Ro", "went", "the story as gossip"),
            ("Ro", "to dismiss", "the story as gossip"),
        ),
        (
            "Ro labelled as “false” and “absurd” the information on the talks. Rain fell.",
            ("Ro", "labelled as", "“false”"),
            ("Ro", "labelled as “false”", "the information on the talks"),
        ),
        (
            "A report that Osk is leaving the club is “far from true”, a clerk told Ro.",
            ("a clerk", "told", "Osk is leaving the club is “far from true”"),
            ("a clerk", "told", "A report that Osk is leaving the club is “far from true”"),
        ),
        (
            "The board rejected on Monday a plan by a firm to build the mill.",
            ("The board", "rejected", "to build the mill"),
            ("The board", "rejected", "to build the mill"),
        ),
        (
            "The army denied. A report by a daily on the raid was read.",
            ("The army", "denied", "the raid was read"),
            ("The army", "denied", "the raid was read"),
        ),
        (
            "Renn issued a statement denying the daily's report that he turned the envoy away.",
            ("Renn", "issued", "he turned the envoy away"),
            ("Renn", "denying", "the daily's report that he turned the envoy away"),
        ),
    ],
)
def test_what_is_denied_belongs_to_the_content(text: str, cut: Parts, whole: Parts) -> None:
    assert mended(text, cut) == [whole]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                " date 2024-03-07 The former governor of the bank pleaded not guilty on Thursday "
                "to charges of leaking rates to a fund."
            ),
            (
                "The former governor of the bank",
                "pleaded not guilty",
                "charges of leaking rates to a fund",
            ),
        ),
        (
            (
                "NESSE, Jan 30 - The former governor of the bank pleaded not guilty on Thursday to "
                "charges of leaking rates to a fund, on the first day of a trial."
            ),
            (
                "The former governor of the bank",
                "pleaded not guilty",
                "charges of leaking rates to a fund",
            ),
        ),
        (
            "Igor Balan, 61, who has repeatedly denied knowing the owners, sat in court.",
            ("Igor Balan", "has repeatedly denied", "knowing the owners"),
        ),
        (
            "Rain fell. The minister also dispelled rumours about his resignation. Rain fell.",
            ("The minister", "also dispelled", "rumours about his resignation"),
        ),
        (
            "The Electoral Body (EB) has refuted claims by the league of rigging the vote. Rain.",
            (
                "The Electoral Body (EB)",
                "has refuted",
                "claims by the league of rigging the vote",
            ),
        ),
        (
            "Ida Ro has dismissed as “fake news” a report that claimed that she had left. Rain.",
            ("Ida Ro", "has dismissed as “fake news”", "a report that claimed that she had left"),
        ),
        (
            "OSK (Wire): Tarsia's rulers rejected on Monday a recent League report claiming harm.",
            ("Tarsia's rulers", "rejected", "a recent League report claiming harm"),
        ),
        (
            "Dann, the secretary of the league, has denied claims by Ro of secret talks. Rain.",
            ("Dann", "has denied", "claims by Ro of secret talks"),
        ),
        (
            "The League of Mills said it refuted a report that flour could drop. Rain fell.",
            ("The League of Mills", "said it refuted", "a report that flour could drop"),
        ),
        (
            "Governor Ilo Dann, has described as fake, false and malicious a video clip of a talk.",
            (
                "Governor Ilo Dann",
                "has described as fake, false and malicious",
                "a video clip of a talk",
            ),
        ),
        (
            "Tarsia on Monday again dismissed concerns about plague as “rumours”. Rain fell.",
            ("Tarsia", "again dismissed", "concerns about plague as “rumours”"),
        ),
        (
            "The clerk strongly denied this. The dam held.",
            ("The clerk", "strongly denied", "this"),
        ),
        (
            "Ida Orr, the clerk suspended over missing rolls, today denied any wrongdoing.",
            ("Ida Orr", "today denied", "any wrongdoing"),
        ),
        (
            "The clerk denied it in turn.",
            ("The clerk", "denied", "it"),
        ),
        (
            "The clerk denied it, though not in writing.",
            ("The clerk", "denied", "it"),
        ),
        (
            "Two pilots have always disputed this.",
            ("Two pilots", "have always disputed", "this"),
        ),
        (
            "She denied on Monday that the dam had cracked, saying it was new.",
            ("She", "denied", "the dam had cracked"),
        ),
        (
            "Osk has contested claims by the union that crews are tired.",
            ("Osk", "has contested", "claims by the union that crews are tired"),
        ),
    ],
)
def test_a_denial_that_was_left_out_is_found(text: str, found: Parts) -> None:
    assert mended(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The court denied bail to the clerk.",
        "The clerk was denied any help.",
        "The clerk never denied that the dam had cracked.",
        "The minister did not say who denied the reports.",
        "The board rejected claims for damages.",
        "The board dismissed the report as too long.",
        "Ministry denies that the dam had cracked\n\nRain fell.",
        "The clerk pleaded not guilty.",
        "The clerk denied this man a seat.",
        "The court denied him bail over a report of threats.",
        "The contested claims by the union were heard.",
        "The rejected report on the dam was published.",
    ],
)
def test_what_is_no_denial_is_not_found(text: str) -> None:
    assert mended(text) == []


@pytest.mark.parametrize(
    ("text", "found", "mended_to"),
    [
        (
            "The bank said so in reply to propaganda on the web stating that people were leaving.",
            ("The bank", "stating", "people were leaving"),
            ("propaganda", "stating", "people were leaving"),
        ),
        (
            "The firm denied fraudulent press releases on Monday, which falsely claimed a role.",
            ("The firm", "falsely claimed", "a role"),
            ("fraudulent press releases", "falsely claimed", "a role"),
        ),
        (
            "On the allegation of the Council not paying the clerks, it was silent.",
            ("the Council", "allegation of", "not paying the clerks"),
            ("", "allegation of", "not paying the clerks"),
        ),
        (
            "It was a reply to Ro, who on Sunday said Osk had held talks.",
            ("", "said", "Osk had held talks"),
            ("who", "said", "Osk had held talks"),
        ),
        (
            "He issued a note saying that people were leaving.",
            ("He", "saying", "people were leaving"),
            ("He", "saying", "people were leaving"),
        ),
    ],
)
def test_who_denies_a_claim_does_not_make_it(text: str, found: Parts, mended_to: Parts) -> None:
    assert mended(text, found) == [mended_to]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Addressing claims that ballots were stolen, she said they were safe.",
            ("she", "Addressing claims that", "ballots were stolen"),
        ),
        ("Nobody is talking about war.", ("Nobody", "is talking about", "war")),
        (
            "Neither the envoy nor her host made any remark on the ferry.",
            ("Neither the envoy nor her host", "made any remark on", "the ferry"),
        ),
    ],
)
def test_what_is_answered_and_what_nobody_says_is_no_statement(text: str, found: Parts) -> None:
    assert mended(text, found) == []


def test_what_a_lost_denial_tells_stays_in_it() -> None:
    text = "Tarsia rejected a report claiming that camps had been set up. Rain fell."
    told = ("a report", "claiming", "camps had been set up")
    lost = ("Tarsia", "rejected", "a report claiming that camps had been set up")
    assert mended(text, told) == [told, lost]


def test_what_goes_on_behind_a_lost_denial_is_the_deniers() -> None:
    text = (
        "Tarn dismissed as “a fable” Osk's claim that it had crossed the line, terming it a quest "
        "for noise. Rain fell."
    )
    claim = ("Osk's", "claim", "it had crossed the line")
    assert mended(text, claim, ("Osk's", "terming it", "a quest for noise")) == [
        claim,
        ("Tarn", "terming it", "a quest for noise"),
        ("Tarn", "dismissed as “a fable”", "Osk's claim that it had crossed the line"),
    ]


@pytest.mark.parametrize(
    ("inner", "kept"),
    [
        ("What Ro said is a pure lie", False),
        ("Some of the things Ro said were not true", False),
        ("What Ro said is that it rained", True),
    ],
)
def test_what_is_said_of_his_words_is_none_of_them(inner: str, kept: bool) -> None:
    said = inner.index("Ro said")
    spans = ((0, said - 1), (said + 8, len(inner)))
    seen = Sighting(spans, ((said + 3, said + 7),), ((said, said + 2),))
    sightings = [seen]
    drop_called(inner, sightings)
    assert bool(sightings) is kept


@pytest.mark.parametrize(
    ("text", "who", "said", "kept"),
    [
        ("I will not go beyond what Ro said", "Ro", "I will not go", False),
        ("Osk fights all raids according to law", "law", "Osk fights all raids", False),
        ("Osk fights all raids according to Ro", "Ro", "Osk fights all raids", True),
    ],
)
def test_nobody_says_what_is_not_his(text: str, who: str, said: str, kept: bool) -> None:
    cue = "said" if "said" in text else "according to"
    places = [(text.index(words), text.index(words) + len(words)) for words in (said, cue, who)]
    inner = Sighting(*((place,) for place in places), outer=Sighting(((0, len(text)),)))
    sightings = [inner]
    drop_called(text, sightings)
    assert bool(sightings) is kept


def test_who_is_accused_makes_no_claim() -> None:
    text = "claims that Ro threatened to resign"
    outer = Sighting(((0, len(text)),))
    inner = Sighting(((26, len(text)),), ((0, 6),), ((12, 14),), outer=outer)
    sightings = [outer, inner]
    drop_called(text, sightings)
    assert sightings == [outer]


def test_a_label_is_no_part_of_what_is_labelled() -> None:
    text = "Dann labelled Ro's claims that he asked for it as a “pure lie”."
    outer = Sighting(((14, len(text) - 1),), ((5, 13),), ((0, 4),))
    inner = Sighting(((31, len(text) - 1),), ((19, 25),), ((14, 18),), outer=outer)
    drop_called(text, [outer, inner])
    assert [text[s:e] for s, e in inner.content] == ["he asked for it"]
    assert [text[s:e] for s, e in outer.content] == [text[14:-1]]


def test_what_is_known_already_is_not_found_twice() -> None:
    text = "She denied that the dam had cracked."
    known = ("She", "denied", "the dam had cracked")
    assert mended(text, known) == [known]


def test_long_texts_take_no_long_time() -> None:
    text = "It is untrue that he said so. She denied that it was. " * 4_000
    places = [m.start() for m in re.finditer("he said", text)]
    seen = [Sighting(((p + 8, p + 10),), ((p + 3, p + 7),), ((p, p + 2),)) for p in places]
    mend_denials(text, seen)
    assert len(seen) == 8_000

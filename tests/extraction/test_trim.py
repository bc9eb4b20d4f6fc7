"""Where contents begin and end (the record's conventions)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.extraction.trim import trim, trim_mention, trim_source, without_apposition


def _trimmed(text: str, quoted: bool = False) -> list[str]:
    return [text[s:e] for s, e in trim(text, [(0, len(text))], quoted)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (" that trade grew. ", "trade grew"),
        ("that on Tuesday, trade grew,", "trade grew"),
        ("on Tuesday that trade grew", "trade grew"),
        ("that today's talks were short", "today's talks were short"),
        ("trade grew, on Tuesday", "trade grew"),
        ("they would meet on Tuesday", "they would meet on Tuesday"),
        ("trade grew, without giving details", "trade grew"),
        ("trade grew without elaborating", "trade grew"),
        ("prices rose without giving a reason", "prices rose without giving a reason"),
        (": “We will go,”", "We will go"),
        ("“Will we go?”", "Will we go?"),
        ("«We will go»", "We will go"),
        ('"We will go."', "We will go"),
        ("trade was “a bridge”.", "trade was “a bridge”"),
        ("“A bridge” is what trade was", "“A bridge” is what trade was"),
        ("“A bridge” and “a road.”", "“A bridge” and “a road.”"),
        ("trade grew,” ", "trade grew"),
        ("“trade grew", "trade grew"),
        ("the workers’ union", "the workers’ union"),
        ("thatched roofs", "thatched roofs"),
        ("That showed it", "That showed it"),
        ("after Halvard Foods <HAL>", "after Halvard Foods <HAL>"),
        ("‘We won’t’", "We won’t"),
    ],
)
def test_edges(text: str, wanted: str) -> None:
    assert _trimmed(text) == [wanted]


def test_in_a_quotation_the_words_are_the_speakers_own() -> None:
    assert _trimmed("That is all, on Monday.", quoted=True) == ["That is all, on Monday"]


def test_pieces_without_letters_are_dropped() -> None:
    assert trim("a ... b", [(0, 1), (2, 5), (6, 7)]) == ((0, 1), (6, 7))


def test_that_alone_before_a_gap_is_dropped() -> None:
    text = "that, he said, trade grew"
    assert trim(text, [(0, 4), (15, 25)]) == ((15, 25),)


def test_mentions_lose_commas_and_marks() -> None:
    text = ", President Aral, "
    ((start, end),) = trim_mention(text, [(0, len(text))])
    assert text[start:end] == "President Aral"


@given(st.text(alphabet="ab ,.:;“”\"'‘’«» \nthat", max_size=60), st.booleans())
def test_trimming_is_idempotent_and_stays_inside(text: str, quoted: bool) -> None:
    once = trim(text, [(0, len(text))], quoted)
    assert trim(text, once, quoted) == once
    assert all(0 <= s < e <= len(text) and text[s] not in " ,.:" for s, e in once)
    assert all(text[e - 1] not in " ,.:" for _, e in once)


@pytest.mark.parametrize(
    ("text", "taken", "wanted"),
    [
        ("Prices rose 1.5 percent", "5 percent", "1.5 percent"),
        ("It cost 1.5 million", "It cost 1", "It cost 1.5"),
        ("It came to 17,359 tonnes", "359 tonnes", "17,359 tonnes"),
        ("It evaded tax on 127,500 dlrs in all", "It evaded tax on 127,500",
         "It evaded tax on 127,500 dlrs"),
        ("Ships, 5 in all", "5 in all", "5 in all"),
        ("a plan for 24 pesos (about one dollar) each", "a plan for 24 pesos (",
         "a plan for 24 pesos (about one dollar)"),
        ("a plan for 24 pesos (about one\ndollar) each", "a plan for 24 pesos (",
         "a plan for 24 pesos"),
    ],
)  # fmt: skip
def test_numbers_and_brackets_are_whole(text: str, taken: str, wanted: str) -> None:
    start = text.index(taken)
    found = trim(text, [(start, start + len(taken))])
    assert [text[s:e] for s, e in found] == [wanted]


@pytest.mark.parametrize(
    ("text", "taken", "wanted"),
    [
        ('It was a "step forward." He left.', 'It was a "step forward', 'It was a "step forward."'),
        ("It was a “step forward”, he said", "It was a “step forward", "It was a “step forward”"),
        ('It said it"s so," he', 'It said it"s so', 'It said it"s so'),
        ('a "step" forward" he', 'a "step" forward', 'a "step" forward'),
        ("It was a “step forward and he left”", "It was a “step forward", "It was a “step forward"),
    ],
)
def test_what_is_quoted_within_keeps_its_closing_mark(text: str, taken: str, wanted: str) -> None:
    assert [text[s:e] for s, e in trim(text, [(0, len(taken))])] == [wanted]


def test_a_preposition_cut_off_before_the_first_gap_is_none_of_the_content() -> None:
    text = "In particular, he said, efforts were small"
    assert trim(text, [(0, 2), (24, len(text))]) == ((24, len(text)),)
    assert trim(text, [(0, 13), (24, len(text))]) == ((0, 13), (24, len(text)))


def test_a_mention_holds_no_part_of_a_day() -> None:
    text = "The government last week announced it"
    assert trim_mention(text, [(0, 19)]) == ((0, 14),)
    assert trim_mention(text, [(0, 14)]) == ((0, 14),)


def test_a_place_that_begins_a_paragraph_is_not_said() -> None:
    text = "It rained.\n\nMADRID - The order is signed"
    ((start, end),) = trim(text, [(text.index("MADRID"), len(text))])
    assert text[start:end] == "The order is signed"


def test_letters_on_an_exchange_keep_their_bracket() -> None:
    text = "It will be second to Halvard Foods <HAL.N>."
    ((start, end),) = trim(text, [(0, text.index(">"))])
    assert text[start:end] == text[:-1]


@pytest.mark.parametrize(
    ("text", "span", "wanted"),
    [
        ("Then B.Ro expressed hope.", "Then B.Ro", "B.Ro"),
        ("Press secretary Ida Ro in response said no.", "Press secretary Ida Ro in", None),
        ("the Spokesman (PMS) said no.", "the Spokesman (PMS", "the Spokesman (PMS)"),
        ("The pontiff, who is in Veld, has called.", "The", "The pontiff"),
        ("The Fed said no.", "The Fed", "The Fed"),
        ("Andrea Ro said no.", "Andrea Ro", "Andrea Ro"),
    ],
)
def test_a_source_is_a_whole_phrase(text: str, span: str, wanted: str | None) -> None:
    start = text.index(span)
    ((first, last),) = trim_source(text, ((start, start + len(span)),))
    assert text[first:last] == (wanted or "Press secretary Ida Ro")


def test_what_a_cue_points_at_keeps_its_that() -> None:
    text = "Ro welcomed that idea, which helps. Ro welcomed that prices fell."
    idea, prices = (text.index(w) for w in ("that idea", "that prices"))
    assert trim(text, ((idea, idea + 25),), cue="welcomed")[0][0] == idea
    assert trim(text, ((prices, len(text)),), cue="welcomed")[0][0] == prices + 5
    assert trim(text, ((idea, idea + 25),), cue="said")[0][0] == idea + 5


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("the money is badly spent as", "the money is badly spent"),
        ("the party watches the debt, which", "the party watches the debt"),
        ("he had not done that", "he had not done that"),
        ("they would wait for a while", "they would wait for a while"),
    ],
)
def test_a_conjunction_that_hangs_on_is_the_next_statements(content: str, wanted: str) -> None:
    assert _trimmed(content) == [wanted]


def test_a_name_is_not_cut_at_its_hyphen() -> None:
    text = "Minister Adi Sayed-Karum claimed it."
    assert trim_source(text, [(0, text.index("-"))]) == ((0, text.index(" claimed")),)
    text = "Minister Adi Sayed - who left - claimed it."
    assert trim_source(text, [(0, text.index(" - "))]) == ((0, text.index(" - ")),)


def test_a_source_goes_on_behind_brackets_and_before_a_name_in_another_script() -> None:
    text = "Affairs Council (AC) Deputy Minister Chiu Chui (邱垂) said it."
    cue = ((text.index("said"), text.index(" it.")),)
    assert [text[a:b] for a, b in trim_source(text, [(0, 15)], cue)] == [
        "Affairs Council (AC) Deputy Minister Chiu Chui"
    ]
    text = "The Dawn Front (DF) Shadow Minister of Trade, Ida Renn, says it."
    cue = ((text.index("says"), text.index(" it.")),)
    assert [text[a:b] for a, b in trim_source(text, [(0, 14)], cue)] == [text[:54]]


def test_a_source_is_not_cut_at_of() -> None:
    text = "Velda MP and Leader of Opposition, Mr Otto Weil expressed concern."
    cue = ((text.index("expressed"), text.index(" concern")),)
    assert [text[a:b] for a, b in trim_source(text, [(0, 22)], cue)] == [text[:47]]
    text = "Ida Renn, a member of the party and, they say, its head, left."
    cue = ((text.index("left"), len(text) - 1),)
    assert [text[a:b] for a, b in trim_source(text, [(0, 21)], cue)] == [text[:21]]


def test_what_the_paper_adds_of_silence_is_not_said() -> None:
    text = "“It has limits,” Ro said, without elaborating."
    spans = [(1, 15), (text.index("without"), len(text) - 1)]
    assert [text[s:e] for s, e in trim(text, spans)] == ["It has limits"]


def test_too_is_no_part_of_what_is_condemned() -> None:
    text = "Ro condemned the theft as well."
    span = (text.index("the theft"), len(text) - 1)
    assert trim(text, [span], cue="condemned") == ((13, 22),)
    assert trim(text, [span], cue="said") == (span,)


@pytest.mark.parametrize(
    ("text", "taken", "wanted"),
    [
        ("He: 'Nobody is above it.' He left.", "Nobody is above it.'", "Nobody is above it"),
        ("He met ‘the workers’ on May 1.", "the workers’", "the workers"),
        ("He knew the workers' rights.", "the workers'", "the workers'"),
        ("''They're big issues,'' he said.", "'They're big issues,''", "They're big issues"),
        ("''They're big,'' she said.", "'They're big", "They're big"),
        ("She: 'the workers' rights.' No.", "the workers' rights.'", "the workers' rights.'"),
    ],
)
def test_a_single_mark_whose_partner_stands_before_is_outside(
    text: str, taken: str, wanted: str
) -> None:
    at = text.index(taken)
    ((start, end),) = trim(text, ((at, at + len(taken)),))
    assert text[start:end] == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("NORRVELD, Nov 19 - Finance Minister Ida Renn", "Finance Minister Ida Renn"),
        ("Sir Otto Weil (Con, Vale of Orrin)", "Sir Otto Weil"),
        ("Ida Renn (centre)", "Ida Renn (centre)"),
        ("Marie Aral of Médecins du Nord", "Marie Aral of Médecins du Nord"),
    ],
)
def test_a_source_has_neither_date_line_nor_constituency(source: str, wanted: str) -> None:
    text = f"{source} said"
    ((start, end),) = trim_source(text, ((0, len(source)),))
    assert text[start:end] == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Ida Renn, president of the SNT union", "Ida Renn"),
        ("The mayor, Ida Renn", "The mayor, Ida Renn"),
        ("Ida Renn, a judge, and Otto Weil", "Ida Renn, a judge, and Otto Weil"),
        ("Outside Veld House, the mayor, Ida Renn", "Outside Veld House, the mayor, Ida Renn"),
    ],
)
def test_what_is_shown_of_a_source_is_the_name(source: str, wanted: str) -> None:
    ((start, end),) = without_apposition(source, ((0, len(source)),))
    assert source[start:end] == wanted


def test_a_span_of_time_before_after_is_when_it_was_said() -> None:
    text = "he would quit, a day after Weil said so"
    assert [text[s:e] for s, e in trim(text, [(0, len("he would quit, a day"))])] == [
        "he would quit"
    ]

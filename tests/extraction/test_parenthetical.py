"""Reported clauses that an attribution cuts in two."""

from __future__ import annotations

import pytest

from rostra.extraction.parenthetical import attach_relatives, complete_clauses
from rostra.extraction.sighting import Sighting


def _span(text: str, part: str) -> tuple[int, int]:
    return text.index(part), text.index(part) + len(part)


def _completed(text: str, content: str, cue: str, source: str, *more: Sighting) -> list[str]:
    seen = Sighting((_span(text, content),), (_span(text, cue),), (_span(text, source),))
    complete_clauses(text, [seen, *more])
    return [text[s:e] for s, e in seen.content]


@pytest.mark.parametrize("content", ["The plant", "already employs 900 people"])
def test_one_half_gets_the_other(content: str) -> None:
    text = "It opened. The plant, the President added, already employs 900 people. It grows."
    wanted = ["The plant", "already employs 900 people"]
    assert _completed(text, content, "added", "the President") == wanted


def test_the_verb_may_come_first() -> None:
    text = "Trade, said Dr. Aral, will grow."
    assert _completed(text, "Trade", "said", "Dr. Aral") == ["Trade", "will grow"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("On Tuesday, he said, trade grew.", "trade grew"),
        ("However, he said, trade grew.", "trade grew"),
        ("Trade grew, he said, “by far”.", "Trade grew"),
        ("Trade grew, he said.", "Trade grew"),
    ],
)
def test_what_is_no_half_stays_out(text: str, content: str) -> None:
    assert _completed(text, content, "said", "he") == [content]


def test_another_statements_words_stay_theirs() -> None:
    text = "Trade grew, he said, noting that the road helps."
    other = Sighting((_span(text, "the road helps"),), (_span(text, "noting"),))
    assert _completed(text, "Trade grew", "said", "he", other) == ["Trade grew"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He praised the court, which works in English.", "the court, which works in English"),
        ("He praised the court, in which all trust. It works.", "the court, in which all trust"),
        ("He praised the court, and left.", "the court"),
    ],
)
def test_a_relative_clause_is_inside(text: str, wanted: str) -> None:
    seen = Sighting((_span(text, "the court"),), (_span(text, "praised"),), (_span(text, "He"),))
    attach_relatives(text, [seen])
    assert [text[s:e] for s, e in seen.content] == [wanted]


def test_a_relative_clause_ends_where_another_statement_begins() -> None:
    text = "He praised the court, which works in English, noting its speed."
    seen = Sighting((_span(text, "the court"),), (_span(text, "praised"),))
    other = Sighting((_span(text, "its speed"),), (_span(text, "noting"),))
    attach_relatives(text, [seen, other])
    assert [text[s:e] for s, e in seen.content] == ["the court, which works in English"]


def test_a_relative_clause_with_another_statement_is_not() -> None:
    text = "He praised the court, which she called slow."
    seen = Sighting((_span(text, "the court"),), (_span(text, "praised"),))
    other = Sighting((_span(text, "slow"),), (_span(text, "called"),))
    attach_relatives(text, [seen, other])
    assert [text[s:e] for s, e in seen.content] == ["the court"]


@pytest.mark.parametrize(
    ("text", "content", "wanted"),
    [
        (
            "Osk plans to owe 26 million dlrs by May when its term ends, its treasurer Holt said.",
            "when its term ends",
            "Osk plans to owe 26 million dlrs by May when its term ends",
        ),
        (
            "MERRITT, March 4 - Prices could rise 1.5 per cent in a year, treasurer Holt said.",
            "5 per cent in a year",
            "Prices could rise 1.5 per cent in a year",
        ),
        (
            "Osk reiterated its pledge to the pact, its treasurer Holt said.",
            "its pledge to the pact",
            "its pledge to the pact",
        ),
        ("On Tuesday, trade grew, treasurer Holt said.", "trade grew", "trade grew"),
        ("08:30 Reports are false, treasurer Holt said.", "30 Reports are false", None),
        ("“No”, and trade grew, treasurer Holt said.", "trade grew", "trade grew"),
        ("It rained. Rates, and trade, grew, treasurer Holt said.", "trade, grew",
         "Rates, and trade, grew"),
    ],
)  # fmt: skip
def test_an_attribution_at_the_end_is_of_the_whole_sentence(
    text: str, content: str, wanted: str | None
) -> None:
    found = _completed(text, content, "said", "treasurer Holt")
    assert found == [wanted or content]


def test_what_another_one_said_in_the_same_sentence_stays_apart() -> None:
    text = "Osk said trade grew, although prices fell, treasurer Holt said."
    other = Sighting((_span(text, "trade grew"),), (_span(text, "said"),), (_span(text, "Osk"),))
    seen = Sighting(
        (_span(text, "although prices fell"),),
        ((text.rindex("said"), text.rindex("said") + 4),),
        (_span(text, "treasurer Holt"),),
    )
    complete_clauses(text, [other, seen])
    assert [text[s:e] for s, e in seen.content] == ["although prices fell"]


def test_a_wish_told_with_a_statement_is_part_of_it() -> None:
    text = "Holt said Osk was content and wants it to remain flexible."
    wish = Sighting((_span(text, "it to remain flexible"),), (_span(text, "wants"),))
    seen = Sighting(
        (_span(text, "Osk was content and"),), (_span(text, "said"),), (_span(text, "Holt"),)
    )
    complete_clauses(text, [seen, wish])
    assert "".join(text[s:e] for s, e in seen.content) == (
        "Osk was content and wants it to remain flexible"
    )


@pytest.mark.parametrize(
    ("text", "cue", "content", "wanted"),
    [
        ("Osk announced a wage freeze on Wednesday night.", "announced",
         "a wage freeze on Wednesday night", "a wage freeze"),
        ("Osk announced talks on Wednesday.", "announced", "talks on Wednesday",
         "talks on Wednesday"),
        ("Osk announced that it would close on Wednesday.", "announced",
         "it would close on Wednesday", "it would close on Wednesday"),
        ("Osk said it closed on Wednesday.", "said", "it closed on Wednesday",
         "it closed on Wednesday"),
    ],
)  # fmt: skip
def test_the_day_of_an_announcement_is_no_part_of_it(
    text: str, cue: str, content: str, wanted: str
) -> None:
    assert _completed(text, content, cue, "Osk") == [wanted]


def test_an_attribution_may_hold_an_apposition() -> None:
    text = "It backs the pact and opposes war, its envoy, Ida Renn, told them."
    assert _completed(text, "and opposes war", "told", "its envoy, Ida Renn") == [
        "It backs the pact and opposes war"
    ]


def test_what_is_kept_back_is_not_said() -> None:
    text = "The talks will be in Oran, he said, but gave no other details."
    assert _completed(text, "The talks will be in Oran", "said", "he") == [
        "The talks will be in Oran"
    ]


def test_a_participle_before_the_noun_announces_nothing() -> None:
    text = "The government's proposed road plan is dead, she said."
    assert _completed(text, "road plan is dead", "said", "she") == [
        "The government's proposed road plan is dead"
    ]


def test_a_date_line_with_a_state_cut_short_is_not_said() -> None:
    text = "PORT NEVIS, Fla., March 19 - The two heads will travel far, Ro said."
    assert _completed(text, "will travel far", "said", "Ro") == ["The two heads will travel far"]


TALK = (
    "They met.\n\nWe prepare for it. Our ties are good. It will help us all, said the president.\n"
)


def test_a_date_line_that_ends_in_a_colon_is_not_said() -> None:
    text = "KARACHI: The two heads will travel far, Ro said."
    assert _completed(text, "will travel far", "said", "Ro") == ["The two heads will travel far"]


TALK = (
    "They met.\n\nWe prepare for it. Our ties are good. It will help us all, said the president.\n"
)


def test_a_paragraph_in_the_first_person_is_whole() -> None:
    assert _completed(TALK, "It will help us all", "said", "the president") == [
        "We prepare for it. Our ties are good. It will help us all"
    ]


@pytest.mark.parametrize(
    "text",
    [
        TALK.replace("We prepare for it.", "They prepare for it.").replace("Our", "Their"),
        TALK.replace("Our ties are good.", "“Our ties are good.”"),
        TALK.replace("said the president.", "said the president. He left."),
        TALK.replace("We prepare for it.", "The mayor came."),
    ],
    ids=["no first person", "marks", "in mid-paragraph", "begins otherwise"],
)
def test_otherwise_only_the_last_sentence_is_said(text: str) -> None:
    assert _completed(text, "It will help us all", "said", "the president") == [
        "It will help us all"
    ]


def test_what_an_agency_reports_is_its_own() -> None:
    text = "It must end, said the envoy, Norn News reports."
    assert _completed(text, "It must end", "said", "the envoy") == ["It must end"]


def test_scare_quotes_in_front_are_said_too() -> None:
    text = "They feel “upset” by the drill, but the work will go on, said the envoy."
    assert _completed(text, "the work will go on", "said", "the envoy") == [
        "They feel “upset” by the drill, but the work will go on"
    ]


def test_what_is_told_of_the_speaker_is_not_said() -> None:
    text = "It is ours, said the envoy, whose term begins in Veld."
    assert _completed(text, "It is ours", "said", "the envoy") == ["It is ours"]


def test_a_clause_cut_at_its_comma_has_its_relative_clause() -> None:
    text = "Ro said many were in her hall, which was built for two. It rained."
    start = text.index("many")
    seen = Sighting(((start, text.index(" which")),), ((3, 7),), ((0, 2),))
    attach_relatives(text, [seen])
    assert text[seen.start : seen.end] == "many were in her hall, which was built for two"
    text = "Ro blamed the frozen valve, which was Norn. It rained."
    seen = Sighting(((10, text.index(" which")),), ((3, 9),), ((0, 2),))
    attach_relatives(text, [seen])
    assert text[seen.start : seen.end] == "the frozen valve,"


@pytest.mark.parametrize(
    ("text", "content", "wanted"),
    [
        (
            "President Renn urged all to pay at a meeting on Monday, his aide said.",
            "all to pay at a meeting on Monday",
            "President Renn urged all to pay at a meeting on Monday",
        ),
        (
            "Minister Renn met Weil and gave “firm” support during a call, his aide said.",
            "during a call",
            "Minister Renn met Weil and gave “firm” support during a call",
        ),
    ],
)
def test_a_reported_act_is_whoever_reports_its(text: str, content: str, wanted: str) -> None:
    assert _completed(text, content, "said", "his aide") == [wanted]


def test_an_adjunct_behind_anothers_act_is_of_the_whole_sentence() -> None:
    text = "Minister Renn praised Weil during a call, his aide said."
    act = Sighting(
        (_span(text, "Weil"),), (_span(text, "praised"),), (_span(text, "Minister Renn"),)
    )
    whole = "Minister Renn praised Weil during a call"
    assert _completed(text, "during a call", "said", "his aide", act) == [whole]
    text = "Minister Renn praised Weil, while the port was shut, his aide said."
    act = Sighting(
        (_span(text, "Weil"),), (_span(text, "praised"),), (_span(text, "Minister Renn"),)
    )
    assert _completed(text, "while the port was shut", "said", "his aide", act) == [
        "while the port was shut"
    ]


def test_a_clause_with_whose_that_is_anothers_is_not() -> None:
    text = "The union sought an apology from Renn, whose aide, Otto Weil, said none was due."
    seen = Sighting((_span(text, "an apology from Renn"),), (_span(text, "sought"),))
    other = Sighting((_span(text, "none was due"),), (_span(text, "said"),))
    attach_relatives(text, [seen, other])
    assert [text[s:e] for s, e in seen.content] == ["an apology from Renn"]

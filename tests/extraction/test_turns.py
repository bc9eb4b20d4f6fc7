"""Transcripts: turns, labels, questions, answers."""

from __future__ import annotations

from rostra.extraction.turns import turns_of

TALK = (
    "Remarks after the meeting\n\n"
    "PRESIDENT ARAL: Good morning. Trade grew.\n\nIt grew fast.\n\n"
    "Q: Will it go on?\n\n"
    "A: It will.\n\n"
    "Question: Minister Ro, and the road?\n\n"
    "A: It opens in May.\n\n"
    "MINISTER RO: I can confirm that.\n"
)


def _said(text: str) -> list[tuple[str, list[str]]]:
    return [(t.label, [text[s:e] for s, e in t.content]) for t in turns_of(text) if not t.question]


def test_a_turn_holds_its_paragraphs() -> None:
    assert _said(TALK)[0] == (
        "PRESIDENT ARAL",
        ["Good morning. Trade grew.", "It grew fast."],
    )


def test_an_answer_belongs_to_whom_the_question_addressed() -> None:
    assert [label for label, _ in _said(TALK)] == [
        "PRESIDENT ARAL",
        "PRESIDENT ARAL",
        "MINISTER RO",
        "MINISTER RO",
    ]


def test_questions_are_marked() -> None:
    assert sum(t.question for t in turns_of(TALK)) == 2


def test_label_spans_are_the_labels() -> None:
    assert all(
        TALK[slice(*t.label_span)] in ("PRESIDENT ARAL", "Q", "A", "Question", "MINISTER RO")
        for t in turns_of(TALK)
    )


def test_names_with_a_body_in_brackets() -> None:
    text = (
        "Ida Ro (Ordonia): We agree.\n\nJon Aral (Kareth): So do we.\n\nIda Ro (Ordonia): Good.\n\n"
    )
    text += "Jon Aral (Kareth): Very."
    assert len(turns_of(text)) == 4


def test_prose_with_colons_is_no_transcript() -> None:
    text = "Moscow: the talks go on.\n\nHe said: “Fine.”\n\nNote: this text was changed."
    assert turns_of(text) == []


def test_turns_that_the_format_knows_are_taken() -> None:
    text = "PRESIDENT ARAL: Yes.\nhe went on\nQ: No?"
    known = [(0, 31, "PRESIDENT ARAL"), (32, 37, "Q")]
    first, second = turns_of(text, known)
    assert [text[s:e] for s, e in first.content] == ["Yes.", "he went on"]
    assert second.question


def test_many_colons_take_linear_time() -> None:
    text = "Aa Bb Cc Dd Ee Ff " * 40_000
    assert turns_of(text) == []


def test_who_only_asks_is_an_interviewer_though_it_has_a_name() -> None:
    text = (
        "Daily Courier: Minister, will there be gas?\n\nIDA RO: Yes. We have enough.\n\n"
        "Daily Courier: You said so before.\n\nIDA RO: I did.\n\n"
        "Daily Courier: And in March?\n\nIDA RO: In March too."
    )
    assert {label for label, _ in _said(text)} == {"IDA RO"}


def test_in_a_debate_where_all_ask_nobody_is_an_interviewer() -> None:
    text = (
        "IDA RO: Why did you leave?\n\nJON ARAL: Why did you stay?\n\n"
        "IDA RO: I had to. And you?\n\nJON ARAL: Nobody asked me."
    )
    assert len(_said(text)) == 4

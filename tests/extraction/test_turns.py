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


def test_an_interviewer_is_told_again_by_initials() -> None:
    text = (
        "Veld Weekly: Minister, will there be gas?\n\nIda Ro: Yes. We have enough.\n\n"
        "VW: You said so before.\n\nRo: I did.\n\n"
        "VW: And in March?\n\nRo: In March too.\n\nVW: Will it be cheap?\n\nRo: No."
    )
    assert {label for label, _ in _said(text)} == {"Ida Ro", "Ro"}


def test_in_a_debate_where_all_ask_nobody_is_an_interviewer() -> None:
    text = (
        "IDA RO: Why did you leave?\n\nJON ARAL: Why did you stay?\n\n"
        "IDA RO: I had to. And you?\n\nJON ARAL: Nobody asked me."
    )
    assert len(_said(text)) == 4


BRIEFING = (
    "The Norn Paper: The mayor spoke of it. Do you have any comment?\n\n"
    "Ida Ro: I have noted it. Our position has not changed.\n\n"
    "NTV: Could you tell us more? What do you ask for?\n\n"
    "Ida Ro: We ask for calm.\n\nWe ask for it again.\n\n"
    "NPA: Will she go?\n\n"
    "Ida Ro: She will.\n"
)


def test_outlets_that_only_ask_are_no_speakers() -> None:
    assert [label for label, _ in _said(BRIEFING)] == ["Ida Ro"] * 3


def test_two_who_talk_with_each_other_both_speak() -> None:
    text = (
        "IDA RO: We built it. Who else would have?\n\nTOMAS ARAL: The mayors did.\n\n"
        "IDA RO: They paid nothing.\n\nTOMAS ARAL: They paid half. Will you deny that?\n\n"
        "IDA RO: I do.\n"
    )
    assert {label for label, _ in _said(text)} == {"IDA RO", "TOMAS ARAL"}


def test_a_greeting_says_nothing() -> None:
    text = (
        "MS RO: Hello.\nQUESTION: Hello.\nMS RO: Good afternoon, everyone. Happy Monday.\n"
        "QUESTION: Why?\nMS RO: Good afternoon. We have no comment on the port today.\nMS RO: No.\n"
    )
    assert [content for _, content in _said(text)] == [
        ["Good afternoon. We have no comment on the port today."],
        ["No."],
    ]


DEBATE = (
    "Business of the House\n\n"
    "Mrs. Ida Ro (Veld, South)\n\nWill the Leader of the House state the business?\n\n"
    "The Lord President of the Council and Leader of the House (Mr. Tomas Aral)\n\n"
    "Yes, Madam. It will be as follows:\n\nMONDAY 14 JUNE—The ports.\n\n"
    "Mrs. Ro\n\nI thank him.\n\n"
    "Mr. Aral\n\nI am grateful to the right hon. Lady.\n"
)


def test_a_debate_with_names_on_lines_of_their_own() -> None:
    said = _said(DEBATE)
    assert [label for label, _ in said] == [
        "Mrs. Ida Ro (Veld, South)",
        "Mr. Tomas Aral",
        "Mrs. Ro",
        "Mr. Aral",
    ]
    assert said[1][1] == ["Yes, Madam. It will be as follows:", "MONDAY 14 JUNE—The ports."]


def test_a_list_of_people_is_no_debate() -> None:
    assert (
        turns_of("Present were:\n\nMr. Aral\nMrs. Ro (Veld)\nDr. Hein\n\nThe talks were short.\n")
        == []
    )


def test_full_titles_at_first_and_colons_on_the_next_line() -> None:
    text = (
        "President of Norn Ida Ro: Let me welcome you to Veld.\n\nWe have met before.\n\n"
        "Secretary of State of Osk Tomas Aral\n: Well, thank you.\n\nIda Ro\n: We helped you.\n"
    )
    assert [label for label, _ in _said(text)] == [
        "President of Norn Ida Ro",
        "Secretary of State of Osk Tomas Aral",
        "Ida Ro",
    ]


def test_a_headlines_word_before_a_colon_is_no_speaker() -> None:
    text = (
        'Interview: "We never asked for it"\n\nIda Ro: We never asked.\n\nQ: Why?\n\nIda Ro: So.\n'
    )
    assert {label for label, _ in _said(text)} == {"Ida Ro"}


RUN_ON = (
    "THE HALL Q: Has Dalvik agreed? THE PRESIDENT: He should say. PRIME MINISTER DALVIK: I did. "
    "THE PRESIDENT: The EU: it waits. Q: And you? THE PRESIDENT: I hope so. NOTE: this is a draft."
)


def test_labels_in_the_middle_of_lines() -> None:
    assert _said(RUN_ON) == [
        ("THE PRESIDENT", ["He should say. "]),
        ("PRIME MINISTER DALVIK", ["I did. "]),
        ("THE PRESIDENT", ["The EU: it waits. "]),
        ("THE PRESIDENT", ["I hope so. NOTE: this is a draft."]),
    ]
    assert turns_of("They met. NORN: 3 points. SUND: 4 points. VELD: 5 points.") == []


def test_each_speaks_once_where_the_title_names_them() -> None:
    text = "President Ro: We agreed.\n\nPrime Minister Weil: We did, and we are glad.\n"
    assert turns_of(text) == []
    title = "Remarks by President Ro and Prime Minister Weil"
    assert [t.label for t in turns_of(text, title=title)] == ["President Ro", "Prime Minister Weil"]
    assert turns_of("Oslo: rain.\n\nVeld: sun all day.\n", title="Talks in Veld on rain") == []


def test_questions_and_answers_without_colons() -> None:
    text = (
        "At the invitation of Weil, Ro will come.\n\nQ The army admitted it. What do you say?\n"
        "A We are sad. We hope for calm.\n\nQ You use posts. Why?\nA First, I thank you.\n"
    )
    assert [words for _, words in _said(text)] == [
        ["We are sad. We hope for calm."],
        ["First, I thank you."],
    ]
    assert turns_of("Q Is it so?\n\nA man came.\n\nA woman went.\n") == []


def test_the_old_debates() -> None:
    text = (
        "§ Mrs. Ida Ro (Veld)On a point of order. Have you noticed it?\nWill you look?\n"
        "§ Madam SpeakerThe hon. Lady knows.\n§ Mr. Tom Aral (Osk)I seek your guidance.\n"
    )
    assert _said(text) == [
        ("Mrs. Ida Ro (Veld)", ["On a point of order. Have you noticed it?", "Will you look?"]),
        ("Madam Speaker", ["The hon. Lady knows."]),
        ("Mr. Tom Aral (Osk)", ["I seek your guidance."]),
    ]  # fmt: skip


def test_the_chair_speaks_in_a_debate_too() -> None:
    text = "Ms Ida Ro (Veld)\n\nWill you look?\n\nMadam Speaker\n\nNo.\n\nMs Ida Ro\n\nWhy?\n"
    assert [label for label, _ in _said(text)] == ["Ms Ida Ro (Veld)", "Madam Speaker", "Ms Ida Ro"]


def test_a_question_behind_a_bare_q_in_a_transcript() -> None:
    text = (
        "PRESIDENT RO: We met. PRIME MINISTER WEIL: Thank you. We stay. Q Thank you. Is it so? "
        "PRESIDENT RO: It is. PRIME MINISTER WEIL: I agree."
    )
    assert [words for _, words in _said(text)] == [
        ["We met. "], ["Thank you. We stay. "], ["It is. "], ["I agree."],
    ]  # fmt: skip


def test_a_title_says_who_answers() -> None:
    title = "Ida Ro, head of the press service of Norn, answers the question of the media"
    text = "Question: What of Weil, Minister?\n\nAnswer: He is wrong.\n"
    assert [t.label for t in turns_of(text, title=title) if not t.question] == ["Ida Ro"]
    text = "Answer: The visit of the envoy shows it.\n"
    assert [t.label for t in turns_of(text, title=title)] == ["Ida Ro"]
    assert turns_of(text, title="The ministry answers") == []


BRIEFING_OF_MANY = (
    "Shri Ida Ro, Official Spokesperson: Good day. I open the floor.\n\n"
    "Tom Aral: Sir, Tom Aral from the Veld Post. Is there news of the port?\n\n"
    "Lena Hein: I am Lena Hein of NTV. They took it.\n\n"
    "Shri Ida Ro, Official Spokesperson: They took it?\n\nLena Hein: It is what we hear.\n\n"
    "Shri Ida Ro, Official Spokesperson: We follow it closely.\n"
)


def test_who_says_for_which_paper_they_ask_is_no_speaker() -> None:
    assert [label for label, _ in _said(BRIEFING_OF_MANY)] == ["Shri Ida Ro"] * 3
    text = BRIEFING_OF_MANY.replace(" from the Veld Post", "").replace(" of NTV", "")
    assert {label for label, _ in _said(text)} > {"Shri Ida Ro"}


def test_labels_on_lines_above_their_words() -> None:
    text = "QUESTION:\nWhat is it like?\nPRIME MINISTER:\nIt is never dull.\nQUESTION:\nWhy?\n"
    assert _said(text) == [("PRIME MINISTER", ["It is never dull."])]
    assert turns_of("Background:\nThe talks went on.\n\nNext steps:\nThey will meet.\n") == []


def test_answers_to_many_who_ask_by_name() -> None:
    text = (
        'Ida Ro (NTV): "Is it lost?"\n\nA: "The job is what counts."\n\n'
        'Tom Aral (NPA): "Did he err?"\n\nA: "I am sure he did."\n'
    )
    assert [label for label, _ in _said(text)] == ["A", "A"]


def test_an_honour_stays_with_its_name() -> None:
    text = "MS. RO: It is so.\n\nMR. ARAL: I doubt it.\n\n" * 2 + "MS. RO: The law says so.\n"
    assert {label for label, _ in _said(text)} == {"MS. RO", "MR. ARAL"}


def test_who_only_asks_in_subtitles_is_no_speaker_though_no_label_has_a_colon() -> None:
    said = ["Was it a disgrace?", "It is a smaller one.", "Will it stay so?", "No, it will not."]
    text = "\n\n".join(said)
    starts = [text.index(words) for words in said]
    known = [
        (start, start + len(words), who)
        for start, words, who in zip(starts, said, ["Ines Corrie", "Tobias Renn"] * 2, strict=True)
    ]
    assert [turn.question for turn in turns_of(text, known)] == [True, False] * 2


LONE = (
    "Interviewer\nWill it be ready by May, and who pays for it?\n"
    "Prime Minister\nIt will.\n\nWe pay.\n"
    "Interviewer\nAnd the road?\n"
    "Prime Minister\nThe road too.\n"
)


def test_labels_alone_on_their_lines_without_a_colon() -> None:
    assert _said(LONE) == [
        ("Prime Minister", ["It will.", "We pay."]),
        ("Prime Minister", ["The road too."]),
    ]


def test_lines_of_a_list_are_no_labels() -> None:
    assert _said("Norr Lane\nIt rained.\nMill Lane\nIt froze.\nNorr Lane\nIt rained.\n") == []
    assert _said("Interviewer\nIda Ro\nCamera\nOtto Weil\nIt rained.\nSound\nMia Bo\n") == []


def test_a_heading_with_a_colon_is_no_label() -> None:
    text = "The Rich Are Different: They Have Friends\n\nIt rained on us all.\n\nIt froze too.\n"
    assert turns_of(text, (), text.partition("\n")[0]) == []
    text = "The President: It rained on us all.\n\nThe Chair: It froze.\n\nThe President: Yes.\n"
    assert len(turns_of(text, (), "Remarks")) == 3


INTERVIEW = (
    "“The harbour is no museum”\n\n"
    "The mayor of Veld, Ida Ro, received us on Monday.\n\n"
    "Why sell it now?\n\n"
    "Ida Ro: Because we can.\n\nThe price is right, and it may not be next year.\n\n"
    "The union says you told nobody.\n\n"
    "Ro: I told them twice. Why would I not?\n\n"
    "And the cranes?\n\n"
    "Ro: They stay.\n\n"
    "What do you tell the crews?\n\n"
    "Ro: To come to work.\n"
)


def test_questions_without_a_label_are_nobodys_words() -> None:
    assert _said(INTERVIEW) == [
        ("Ida Ro", ["Because we can.", "The price is right, and it may not be next year."]),
        ("Ro", ["I told them twice. Why would I not?"]),
        ("Ro", ["They stay."]),
        ("Ro", ["To come to work."]),
    ]
    questions = [INTERVIEW[s:e] for t in turns_of(INTERVIEW) if t.question for s, e in t.content]
    assert questions == [
        "The union says you told nobody.",
        "And the cranes?",
        "What do you tell the crews?",
    ]


def test_one_who_goes_on_after_an_interruption_keeps_all_his_paragraphs() -> None:
    text = "\n\n".join(
        f"MINISTER RO: The road of the year {year} is open.\n\nIt cost little. (Applause.)"
        for year in range(2020, 2026)
    )
    assert all(len(words) == 2 for _, words in _said(text))


def test_who_asks_in_a_parliament_speaks() -> None:
    text = (
        "ORAL QUESTIONS TO MINISTERS\n\nQuestion No. 7\n\n"
        "IDA RO (West Veld): How many wait for a bed?\n\n"
        "Hon JON SUN (Minister of Health): Forty.\n\n"
        "IDA RO: Why did he say thirty?\n\n"
        "Hon JON SUN: It was thirty in May.\n\n"
        "IDA RO: Will he resign?\n\n"
        "Hon JON SUN: I will not.\n\n"
        "Mr SPEAKER: Question No. 8.\n"
    )
    labels = [label for label, _ in _said(text)]
    assert (
        labels
        == ["IDA RO (West Veld)", "Hon JON SUN (Minister of Health)"]
        + [
            "IDA RO",
            "Hon JON SUN",
        ]
        * 2
    )


def test_whom_an_introduction_names_answers_behind_a_bare_label() -> None:
    talk = "\n\nQ: Will it last?\n\nA: It will.\n\nQ: How long?\n\nA: A year.\n"
    for introduction in (
        "Ida Ro has run the port for a year. She received us in Veld on Monday.",
        "The mayor of Veld, Ida Ro, received us in an office with a view.",
        "VELD, March 3 (NPA) - Ida Ro, minister of trade, answered our questions on Friday.",
    ):
        assert {label for label, _ in _said(introduction + talk)} == {"Ida Ro"}


def test_an_introduction_that_names_two_or_no_talk_names_nobody() -> None:
    talk = "\n\nQ: Will it last?\n\nA: It will.\n\nQ: How long?\n\nA: A year.\n"
    for introduction in (
        "Ida Ro is mayor. Jon Sun was mayor before. Both met us on Monday.",
        "Ida Ro has run the port for a year.",
    ):
        assert {label for label, _ in _said(introduction + talk)} == {"A"}


def test_an_office_before_a_name_in_brackets_is_no_name() -> None:
    text = (
        "ORAL ANSWERS TO QUESTIONS\n\n"
        "SHRI JON SUN (Veld): Is the line open?\n\n"
        "THE MINISTER OF RAILWAYS (SHRI IDA RO): Sir, it is open.\n\n"
        "SHRI JON SUN: Then why does the report say that it is shut?\n\n"
        "SHRI IDA RO: It was written in May.\n"
    )
    turns = turns_of(text)
    assert [turn.label for turn in turns] == [
        "SHRI JON SUN (Veld)",
        "SHRI IDA RO",
        "SHRI JON SUN",
        "SHRI IDA RO",
    ]
    assert text[slice(*turns[1].label_span)] == "SHRI IDA RO"
    assert not any(turn.question for turn in turns)


def test_a_question_to_another_names_nobody_by_the_introduction() -> None:
    talk = (
        "Ida Ro has run the port for a year. She and Jon Sun received us on Monday."
        "\n\nQ: Minister Sun, will it last?\n\nA: It will.\n\nQ: How long?\n\nA: A year.\n"
    )
    assert "Ida Ro" not in {label for label, _ in _said(talk)}


def test_turns_that_the_format_knows_keep_their_questions_whatever_they_are_called() -> None:
    text = "".join(f"Line {n}.\nWhy not {n}?\n" for n in range(4))
    size = len(text) // 4
    for label in ("Ida Ro", "(music)", ""):
        known = [(n * size, (n + 1) * size, label) for n in range(4)]
        turns = turns_of(text, known)
        assert [len(turn.content) for turn in turns] == [2] * 4

"""A transcript that goes over into an account of it."""

from __future__ import annotations

import pytest

from rostra.extraction.narrative import without_narrative
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting
from rostra.extraction.turns import turns_of

TALK = """SENATOR QUILL: You told us the same. Do you remember?

DIRECTOR TOLLAND: I remember it very well.

{}

The committee adjourned."""

PRESS = """MINISTER HALDEN: It opens in May.

Q: And the fares?

MINISTER HALDEN: They stay.

"""


def _last_turn(paragraph: str, source: str, cue: str) -> str:
    text = TALK.format(paragraph)
    place = lambda words: ((text.index(words), text.index(words) + len(words)),)  # noqa: E731
    end = text.index(paragraph) + len(paragraph)
    seen = Sighting(((place(cue)[0][1] + 1, end),), cue=place(cue), source=place(source))
    turns = without_narrative(text, turns_of(text), [seen], quotations(text))
    return "|".join(text[s:e] for s, e in turns[-1].content)


def test_an_account_of_the_talk_is_not_the_last_speakers() -> None:
    told = "Senator Joss Quill then charged that officers had lied."
    assert _last_turn(told, "Senator Joss Quill", "charged that") == "I remember it very well."


def test_a_quotation_in_the_account_may_say_i() -> None:
    told = "Tolland replied that “I have no such officers”."
    assert _last_turn(told, "Tolland", "replied that") == "I remember it very well."


def test_a_speaker_who_tells_of_another_goes_on() -> None:
    told = "And Senator Quill said that we had lied."
    assert _last_turn(told, "Senator Quill", "said that").endswith("The committee adjourned.")


def test_somebody_who_does_not_speak_here_ends_no_turn() -> None:
    told = "The President said that it is late."
    assert told in _last_turn(told, "The President", "said that")


@pytest.mark.parametrize(
    "note",
    [
        "(Applause.)",
        "[The interview was recorded on May 3 and shortened for clarity.]",
        "* * *\n\nThe press conference took place in Brenn on May 3.",
        "This transcript was made from a recording of the hearing on 3 May 2024.",
        "Transcript by the press service",
        "END OF TRANSCRIPT",
    ],
)
def test_an_editors_note_at_the_end_is_nobodys(note: str) -> None:
    text = f"{PRESS}{note}\n"
    last = without_narrative(text, turns_of(text), [], quotations(text))[-1]
    assert [text[s:e] for s, e in last.content] == ["They stay."]


@pytest.mark.parametrize(
    "said",
    [
        "(Applause.)\n\nThe road opens in May.",
        "The interview was a mistake.",
        "The recording was made without my leave.",
        "This conference is held for the farmers. Thank you.",
        "Ends justify nothing.",
    ],
)
def test_words_that_only_look_like_a_note_are_the_speakers(said: str) -> None:
    text = f"{PRESS}{said}\n"
    last = without_narrative(text, turns_of(text), [], quotations(text))[-1]
    assert text[last.content[0][0] : last.content[-1][1]] == f"They stay.\n\n{said}"


def _ends_with(text: str) -> str:
    turns = without_narrative(text, turns_of(text), [], quotations(text))
    return "|".join(text[s:e] for s, e in turns[-1].content)


CLOSING = "The line was built in 1921 and carries nine trains a day. It is closed in winter."


def test_prose_under_the_last_answer_is_not_the_speakers() -> None:
    assert _ends_with(PRESS + f"Q: Is it safe?\n\nMINISTER HALDEN: It is.\n\n{CLOSING}") == "It is."


@pytest.mark.parametrize("said", ["We checked it twice.", "Is that so little?", "Good night."])
def test_a_second_paragraph_that_speaks_stays(said: str) -> None:
    text = PRESS + f"Q: Is it safe?\n\nMINISTER HALDEN: It is.\n\n{said}"
    assert _ends_with(text) == f"It is.|{said}"


def test_where_others_have_paragraphs_too_the_last_one_keeps_its_own() -> None:
    text = f"MINISTER HALDEN: It opens in May.\n\nAll of it opens then.\n\n{PRESS}"
    assert _ends_with(text + f"Q: Safe?\n\nMINISTER HALDEN: It is.\n\n{CLOSING}").endswith(CLOSING)


def test_nobody_speaks_of_himself_by_his_surname() -> None:
    text = f"MINISTER HALDEN: It opens in May.\n\nAll of it opens then.\n\n{PRESS}"
    told = "Halden took office in 2019 after eleven years in the harbour."
    assert _ends_with(text + f"Q: Safe?\n\nMINISTER HALDEN: It is.\n\n{told}") == "It is."

"""Speeches: whose words a text is, by its title; and what is no speech."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.candidates import ArticleDraft
from rostra.extraction import Pipeline
from rostra.extraction.speeches import speech_of
from rostra.extraction.zones import Zones

BODY = """Check against delivery

Excellencies, ladies and gentlemen,

We took an important number of decisions today, and I want to name three of them.

Our first priority remains the railway. We shall open it before the end of the year.

The neighbours of the lake have waited for eleven years, and nobody asked them.

I thank you for your patience and for your questions.
"""


def paragraphs(title: str, body: str = BODY) -> tuple[str, list[str]]:
    """Whose speech a text is, and the paragraphs of it."""
    text = f"{title}\n\n{body}"
    zones = Zones(ArticleDraft(text, title=title))
    turns = speech_of(text, title, zones, [], len(text))
    return turns[0].label if turns else "", [text[slice(*turn.span)] for turn in turns]


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Council: Press remarks by High Envoy Ida Ro after the meeting", "High Envoy Ida Ro"),
        ("Speech by President of the Republic of Norn Ida Ro at the fair", None),
        ("President Ro’s State of the Nation Address", "President Ro"),
        ("Full text: Prime Minister Ida Ro's speech to the nation", "Prime Minister Ida Ro"),
        ("New Year’s message from King Aldo VI", "King Aldo VI"),
        ("Opening remarks of the Minister of Culture and Sports Ida Ro", None),
        ("Address to the nation by the President of Norn", "the President of Norn"),
        ("State of the Nation Address by His Excellency Dr Ida Ro, President of Norn", None),
        ("Statement by President van der Ro at the fair", "President van der Ro"),
    ],
)
def test_the_title_says_whose_words_they_are(title: str, who: str | None) -> None:
    said, content = paragraphs(title)
    assert said == who if who else said.endswith("Ida Ro")
    assert [words.split()[0] for words in content] == ["We", "Our", "The", "I"]


def test_a_state_may_be_named_in_every_sentence_of_its_presidents_speech() -> None:
    body = BODY + "\nNorn is ours. Norn is small, and Norn is proud of what we build.\n"
    assert paragraphs("Address to the nation by the President of Norn", body)[0]
    assert paragraphs("Remarks by Minister Ida Norn", body) == ("", [])


@pytest.mark.parametrize(
    "title",
    [
        "Ro's speech draws criticism",
        "Opposition parties react to Budget speech",
        "Ida Ro and Commissioner Tomas Aral on the joint statement",
        "Comment by the press service on the remarks of the Foreign Minister of Norn",
        "Letter: the ministers met",
        "Letter from America: the candidate who would rather not",
        "A message from New York",
        "Norn's message to the world",
        "Full Transcript of Secretary-General's Press Encounter",
    ],
)
def test_a_title_about_a_speech_is_none(title: str) -> None:
    assert paragraphs(title) == ("", [])


@pytest.mark.parametrize(
    "body",
    [
        "The minister met the mayors of the lake on Monday.\n\nThe talks will go on in May.\n",
        BODY + "\nRo said so. “We left,” Ro said.\n\nRo then left for Norn.\n",
        "We took many decisions today, and I want to name three of them.\n",
    ],
    ids=["no first person", "a report", "one paragraph"],
)
def test_a_report_under_such_a_title_is_no_speech(body: str) -> None:
    assert paragraphs("Remarks by Minister Ida Ro", body) == ("", [])


def test_a_joint_document_is_all_its_signers() -> None:
    body = "7. We met and took a number of decisions, all of them about the lake.\n\n" + BODY
    who, content = paragraphs("Joint statement by the Presidents of Norn and Sund on bread", body)
    assert who == "the Presidents of Norn and Sund"
    assert [words.split()[0] for words in content] == ["We", "We", "Our", "The", "I"]
    report = "The Presidents met on Monday.\n\nThe Presidents spoke of trade and of the lake.\n"
    assert paragraphs("Joint statement by the Presidents of Norn and Sund", report) == ("", [])


def test_a_report_that_goes_over_into_a_speech() -> None:
    above = "The two met on Monday.\n\nAt the fair, Mayor Ida Ro gave a speech, which reads:\n\n"
    who, content = paragraphs("Veld opens its fair", above + BODY)
    assert who == "Mayor Ida Ro"
    assert [words.split()[0] for words in content] == ["We", "Our", "The", "I"]
    assert paragraphs("Veld opens its fair", above + "The fair opened.\n\nIt rained.\n") == ("", [])
    assert (
        paragraphs("Veld opens", "Mayor Ida Ro gave a gift of the following:\n\nBooks\n")[0] == ""
    )


def test_a_text_that_says_whose_transcript_it_is() -> None:
    body = "The following is a transcript of today’s briefing by Ida Ro, Spokesman for Norn.\n\n"
    told = "The envoy called for calm and said that the port would open.\n\n"
    who, content = paragraphs("Daily briefing", body + BODY + told * 4)
    assert who == "Ida Ro"
    assert content[0].startswith("We took")
    assert len(content) == 8
    who, _ = paragraphs("Talks", body.replace("briefing by", "briefing of") + BODY)
    assert who == ""
    said = "Following is a transcript of Secretary Ida Ro’s press conference, held in Veld:\n\n"
    assert paragraphs("Veld", said + BODY)[0] == "Secretary Ida Ro"


def test_each_paragraph_is_a_statement_of_the_speaker() -> None:
    pipeline = Pipeline.load(Path(__file__).parents[2] / "resources")
    text = f"Remarks by Minister Ida Ro at the fair\n\n{BODY}"
    said = pipeline.extract(ArticleDraft(text, title=text.splitlines()[0]))
    outer = [one for one in said if one.nested_in is None]
    assert [one.speakers[0].name for one in outer] == ["Ida Ro"] * 4
    assert {one.kind.value for one in outer} == {"direct"}
    assert text[slice(*outer[1].content[0])].startswith("Our first priority")

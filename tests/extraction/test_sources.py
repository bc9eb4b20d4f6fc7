"""A source is the subject of its own verb, and the whole of it; a cue is the verb with “that”."""

from __future__ import annotations

import pytest

from rostra.extraction.cues import mend_cues
from rostra.extraction.sighting import Sighting
from rostra.extraction.sources import mend_sources


def _seen(text: str, content: str, cue: str, source: str) -> Sighting:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    return Sighting((span(content),), (span(cue),), (span(source),))


def source_of(text: str, content: str, cue: str, source: str) -> str:
    """The source after the rule, given the one that the model chose."""
    seen = _seen(text, content, cue, source)
    mend_sources(text, [seen])
    return text[slice(*seen.source[0])]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "Norn Veld Police are asking all to go.",
            "all to go",
            "are asking",
            "Norn",
            "Norn Veld Police",
        ),
        (
            "Rio – The bank's president, Ida Renn, said the rate would fall.",
            "the rate would fall",
            "said",
            "Rio",
            "The bank's president, Ida Renn",
        ),
        (
            "The heads backed their leader Ida Renn, who Monday called for a vote.",
            "a vote",
            "called for",
            "The heads",
            "who",
        ),
        (
            "The mayor and Ida Renn, who had left, called for a vote.",
            "a vote",
            "called for",
            "The mayor and Ida Renn",
            "The mayor and Ida Renn",
        ),
        (
            "Otto Weil issued this note after detained Senator Ida Renn said it was late.",
            "it was late",
            "said",
            "Otto Weil",
            "Senator Ida Renn",
        ),
        (
            "Otto Weil, after Norr, said it was late.",
            "it was late",
            "said",
            "Otto Weil",
            "Otto Weil",
        ),
        (
            "Ida Renn, 49, Mill Lane said it was late.",
            "it was late",
            "said",
            "Mill Lane",
            "Ida Renn",
        ),
        (
            "Ida Renn said the water was rising, the agency told us.",
            "the water was rising",
            "said",
            "the agency",
            "Ida Renn",
        ),
        (
            "The mayor left early, and President Ida Renn said the talks went on.",
            "the talks went on",
            "said",
            "The mayor",
            "President Ida Renn",
        ),
        (
            "Norn’s delegate, echoing many, said it was late.",
            "it was late",
            "said",
            "Norn’s",
            "Norn’s delegate",
        ),
        (
            "The ministers have issued a paper reaffirming that borders stand.",
            "borders stand",
            "reaffirming",
            "The ministers have issued a paper",
            "The ministers",
        ),
        (
            "The port's auditors had concluded that it was in order.",
            "it was in order",
            "concluded",
            "The port's auditors had",
            "The port's auditors",
        ),
    ],
)
def test_the_subject_beside_the_verb(
    text: str, content: str, cue: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, cue, source) == wanted


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("Norn, Sund and Veld said the lake was theirs.", "the lake was theirs", "said", "Norn"),
        ("Ida Renn, the envoy of Norn, said it rained.", "it rained", "said", "Ida Renn"),
        ("“It rained,” said Ida Renn, the envoy.", "It rained", "said", "Ida Renn"),
        ("Ida Renn, on Monday said it rained.", "it rained", "said", "Ida Renn"),
        ("Renn's warning that it would rain was heeded.", "it would rain", "warning", "Renn's"),
        (
            "Those who have signed a paper said it was void.",
            "it was void",
            "said",
            "Those who have signed a paper",
        ),
    ],
)
def test_near_misses_stay(text: str, content: str, cue: str, source: str) -> None:
    assert source_of(text, content, cue, source) == source


def test_a_verb_that_goes_on_has_the_same_subject() -> None:
    text = "Ida Renn said it rained and warned that it would freeze, the agency told us."
    one = _seen(text, "it rained", "said", "the agency")
    two = _seen(text, "it would freeze", "told", "the agency")
    mend_cues(text, [one, two])
    mend_sources(text, [one, two])
    assert [text[slice(*s.source[0])] for s in (one, two)] == ["Ida Renn"] * 2
    assert text[slice(*two.cue[0])] == "warned"


def test_who_is_told_does_not_tell() -> None:
    text = "The mayor has now been told by the party that she must go."
    assert source_of(text, "she must go", "has now been told", "The mayor") == "the party"
    text = "The mayor had told the party that she must go."
    assert source_of(text, "she must go", "had told", "The mayor") == "The mayor"


def test_a_pronoun_behind_a_place() -> None:
    text = "From the capital, Veld he tells us that it rained."
    assert source_of(text, "it rained", "tells", "Veld he") == "he"


def test_what_a_document_says_is_not_its_readers() -> None:
    text = "He took offence at a letter of the union, that stated 23 had died."
    first = _seen(text, "a letter of the union", "took offence at", "He")
    second = _seen(text, "23 had died", "stated", "He")
    mend_sources(text, [first, second])
    assert [text[slice(*s.source[0])] for s in (first, second)] == ["He", "that"]


def test_a_participle_has_the_subject_of_its_sentence() -> None:
    text = "Ro called on all to come, noting that it was late, the paper reported."
    first = _seen(text, "all to come", "called on", "Ro")
    second = _seen(text, "it was late", "noting", "the paper")
    mend_sources(text, [first, second])
    assert text[slice(*second.source[0])] == "Ro"


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "Asked about some media reports saying that it ended, Ro said no.",
            "it ended",
            "saying",
            "Ro",
            "some media reports",
        ),
        ("He left, and the Norn Bank said it closed.", "it closed", "said", "the", "the Norn Bank"),
    ],
)
def test_reports_and_lone_articles(
    text: str, content: str, cue: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, cue, source) == wanted


def test_an_owned_office_is_whole_with_its_name() -> None:
    text = "The mayor's chief of staff said it rained."
    assert source_of(text, "it rained", "said", "The mayor's") == "The mayor's"
    text = "Norn's chief of staff said it rained."
    assert source_of(text, "it rained", "said", "Norn's") == "Norn's chief of staff"
    text = "Norn's president Ida Renn said it rained."
    assert source_of(text, "it rained", "said", "Norn's") == "Norn's president Ida Renn"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Norn Tin Board (NTB) stock manager Ida Ro said ",
            "The Norn Tin Board (NTB) stock manager Ida Ro",
        ),
        ("The Norn Tin Board (NTB), a body of mines, said ", "The Norn Tin Board"),
        ("The Norn Tin Board (NTB) met. Its manager said ", "The Norn Tin Board"),
    ],
)
def test_a_source_that_ends_at_its_short_name(text: str, wanted: str) -> None:
    content = "tin was scarce"
    seen = source_of(f"{text}{content}.", content, "said", "The Norn Tin Board (")
    assert seen == wanted


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "Ro said she was called by a White House lawyer who told her it was late.",
            "it was late",
            "told",
            "Ro",
            "who",
        ),
        (
            "His campaign released a letter signed by 212 workers who said they were pressed.",
            "they were pressed",
            "said",
            "His campaign",
            "who",
        ),
        (
            "Ro told Ida Falk as much and that Falk had said he understood.",
            "he understood",
            "said",
            "Ro",
            "Falk",
        ),
        ("A teacher from a school who said it was late left.", "it was late", "said", "A t", "A t"),
        ("A doctor who was there and who said it was so left.", "it was so", "said", "A d", "A d"),
    ],
)
def test_who_is_told_of_last_says_it(
    text: str, content: str, cue: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, cue, source) == wanted


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Ro also stated that the BNP urged China to act.",
            "also stated",
            "the BNP urged China to",
        ),
        ("Ro noted that Falk urged China to act.", "noted", "Falk urged China to"),
        ("Ro noted that it urged China to act.", "urged", "China to"),
        ("Ro, who led the BNP, urged China to act.", "urged", "China to"),
    ],
)
def test_what_somebody_is_said_to_urge_is_what_is_said(text: str, cue: str, content: str) -> None:
    seen = [_seen(text, "China to", "urged", "Ro")]
    mend_sources(text, seen)
    (one,) = seen
    assert (text[slice(*one.cue[0])], text[slice(*one.content[0])]) == (cue, content)


def test_a_clause_taken_apart_is_made_one_again() -> None:
    text = "Ro noted that Falk urged China to act."
    seen = [_seen(text, "Falk", "noted", "Ro"), _seen(text, "China to act", "urged", "Ro")]
    mend_sources(text, seen)
    assert [text[slice(*one.content[0])] for one in seen] == ["Falk urged China to act"]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "After the envoy to Veld tore it up, Ida Renn, the port's head, stated it was theirs.",
            "it was theirs",
            "stated",
            "the envoy",
            "Ida Renn",
        ),
        (
            "Hit by remarks of Osk, Ida Renn, the front's deputy chief, said it was late.",
            "it was late",
            "said",
            "the",
            "Ida Renn",
        ),
        (
            "The president met Ivo Falk, the deputy for Veld, and told him it was late.",
            "it was late",
            "told",
            "The president met Ivo Falk",
            "The president",
        ),
        # two who speak together
        (
            "Otto Weil, the sheriff, and Ana Roth, the coroner, said it was over.",
            "it was over",
            "said",
            "Otto Weil, the sheriff, and Ana Roth, the coroner",
            "Otto Weil, the sheriff, and Ana Roth, the coroner",
        ),
    ],
)
def test_a_name_with_its_apposition_before_the_verb(
    text: str, content: str, cue: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, cue, source) == wanted


def test_what_the_page_says_and_what_only_describes_is_said_by_nobody() -> None:
    text = "Article continues after advertisement\n\n“It is late for all of us here.”"
    seen = [_seen(text, "It is late for all of us here", "continues", "Article")]
    mend_sources(text, seen)
    assert [(s.source, s.cue) for s in seen] == [((), ())]
    text = "He fears the announced disbanding of the guard."
    seen = [_seen(text, "disbanding of the guard", "announced", "the")]
    mend_sources(text, seen)
    assert not seen


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "Gass on Dec. 9 -- Human Rights Day -- spoke out against the arrests.",
            "the arrests",
            "spoke out against",
            "Human Rights Day",
            "Gass",
        ),
        (
            "Ali Renn, the speaker of the house, said it was over, the Norr News Agency reports.",
            "it was over",
            "said",
            "the Norr News Agency reports",
            "Ali Renn",
        ),
    ],
)
def test_neither_a_day_between_dashes_nor_an_agency_behind_says_it(
    text: str, content: str, cue: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, cue, source) == wanted


def test_a_name_is_no_verb() -> None:
    text = "As Ro went on challenging Said, the house rose."
    seen = [_seen(text, "challenging", "Said", "Ro")]
    mend_sources(text, seen)
    assert not seen


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        (
            "The paper recalls that Ro, in an interview, claimed it was late.",
            "it was late",
            "claimed",
            "The paper",
            "Ro",
        ),
        (
            "Legal Affairs Minister Ida Ro in her show “Week” said Leader Falk must resign.",
            "resign",
            "said",
            "Leader Falk",
            "Legal Affairs Minister Ida Ro",
        ),
        # what is said stands before the verb
        ("It was over, said Leader Falk, and left.", "It was over", "said", "Leader Falk",
         "Leader Falk"),
    ],
)  # fmt: skip
def test_whose_clause_it_is(text: str, content: str, cue: str, source: str, wanted: str) -> None:
    assert source_of(text, content, cue, source) == wanted


def test_who_denies_a_deed_does_not_do_it() -> None:
    text = "The police denied a report that Ida Falk, the chief, ordered the killing of Ro."
    seen = [_seen(text, "the killing of Ro", "ordered", "The police")]
    mend_sources(text, seen)
    assert [(text[slice(*s.cue[0])], text[slice(*s.content[0])]) for s in seen] == [
        ("denied", text[18:-1])
    ]
    text = "Ro denied that it would be closed and noted that demand was high."
    seen = [
        _seen(text, "it would be closed", "denied", "Ro"),
        _seen(text, "demand was high", "noted", "Ro"),
    ]
    mend_sources(text, seen)
    assert len(seen) == 2


def test_whom_the_talks_are_with_urges_nobody() -> None:
    text = "The caucus voiced doubts over talks with Leader Xu (徐), urging her to stay."
    seen = [
        _seen(text, "talks", "voiced doubts over", "The caucus"),
        _seen(text, "her to stay", "urging", "Leader Xu"),
    ]
    mend_sources(text, seen)
    assert {text[slice(*s.source[0])] for s in seen} == {"The caucus"}
    text = "The caucus heard Leader Xu, saying it was late."
    seen = [_seen(text, "it was late", "saying", "Leader Xu")]
    mend_sources(text, seen)
    assert {text[slice(*s.source[0])] for s in seen} == {"Leader Xu"}


def test_what_somebody_is_said_to_have_implied_is_the_opposite() -> None:
    text = "She did not break it, as the deputy had {}, and left."
    for verb, kept in (("implied", 0), ("told them", 1)):
        said = text.format(verb)
        seen = [_seen(said, "She did not break it", f"had {verb}", "the deputy")]
        mend_sources(said, seen)
        assert len(seen) == kept, verb
    text = "She broke it, as the deputy had implied."
    seen = [_seen(text, "She broke it", "had implied", "the deputy")]
    mend_sources(text, seen)
    assert len(seen) == 1


def test_who_wrote_the_page_did_not_say_its_heading() -> None:
    text = "Strikes will go on, union warns\n\n12:10 , Ida Ro\n\nIt is cold."
    seen = [_seen(text, "Strikes will go on", "warns", "Ida Ro")]
    mend_sources(text, seen)
    assert [s.source for s in seen] == [()]
    text = "Strikes will go on, warns\nIda Ro."  # a line that is only too long
    assert source_of(text, "Strikes will go on", "warns", "Ida Ro") == "Ida Ro"


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "wanted"),
    [
        ("Party of Unity and Progress (PUP) president Ida Ro said it was late.", "it was late",
         "said", "Party of Unity", "Party of Unity and Progress (PUP) president Ida Ro"),
        ("Continued Renn: “It is ours and it stays.”", "It is ours and it stays", "Continued",
         "Continued Renn", "Renn"),
        ("Ida Ro and her brother said it was late.", "it was late", "said", "Ida Ro", "Ida Ro"),
    ],
)  # fmt: skip
def test_the_whole_of_a_name_and_no_more(
    text: str, content: str, cue: str, source: str, wanted: str
) -> None:
    assert source_of(text, content, cue, source) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The club sacked Renn, whose agent, Otto Weil, said it was late.",
            "whose agent, Otto Weil",
        ),
        ("The club sacked Renn, whose agent later said it was late.", "whose agent"),
        ("The club of Renn, whose side lost, said it was late.", "The club"),
        ("The club sacked Renn, whose friend beat Otto Weil, and said it was late.", "The club"),
    ],
)
def test_who_a_clause_with_whose_names(text: str, wanted: str) -> None:
    assert source_of(text, "it was late", "said", "The club") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A victim impact statement read to the court said it was late.",
            "A victim impact statement read to the court",
        ),
        ("A victim in a statement said it was late.", "A victim"),
        ("A victim who read the statement said it was late.", "A victim"),
    ],
)
def test_a_paper_named_for_somebody(text: str, wanted: str) -> None:
    assert source_of(text, "it was late", "said", "A victim") == wanted

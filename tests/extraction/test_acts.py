"""Which cues are acts of saying."""

from __future__ import annotations

import pytest

from rostra.extraction.acts import (
    is_appointment,
    is_bare_news,
    is_by_phone,
    is_citing,
    is_gerund,
    is_kept_from,
    is_no_comment,
    is_noun,
    is_part_of_word,
    is_pointing_back,
    is_put_to_the_speaker,
    is_saying,
    is_visit,
    is_vote,
    is_whatever,
    is_withheld,
    whole_cue,
)


@pytest.mark.parametrize(
    "cue",
    ["said", "stressed", "expressed confidence in", "called for", "told", "according to",
     "expressed hope that", "agreed that", "denied", "said he believes", "warned", "invited",
     "now expects", "expects to", "wanted to know",
     "moved", "used to say", "let it be known", "took the view", "turned down", "opened by saying",
     "hit back", "by", "in", "would welcome", "refused to rule out",
     "would not say whether, but noted"],
)  # fmt: skip
def test_saying(cue: str) -> None:
    assert is_saying(cue, quoted=False)


@pytest.mark.parametrize(
    "cue",
    ["discussed", "exchanged views on", "signed", "declined to comment", "believes", "wants",
     "would not say", "also discussed", "concurred", "had hoped", "refused to comment on",
     "was charged with", "devalued", "appeared", "did not suspend", "is negotiating", "lowered",
     "abolishes", "has lifted", "refers to", "prohibits", "has required", "sensed", "would offer",
     "should consider", "were enthusiastic about", "recorded", "refused to", "is", "lends", "its",
     "was assigned to", "remained confident about", "expected", "is expected to", "wants to",
     "are worried about", "withdrew", "slashed", "upheld", "has passed", "block", "seemed", "used",
     "took", "won", "for"],
)  # fmt: skip
def test_not_saying(cue: str) -> None:
    assert not is_saying(cue, quoted=False)


def test_a_belief_in_quotation_marks_was_said() -> None:
    assert is_saying("believes", quoted=True)


@pytest.mark.parametrize(
    ("put", "text"),
    [
        (True, "*Asked* whether he would resign, Marent said no."),
        (True, "He left. *Asked about* the fees, she smiled."),
        (True, "The minister *was asked* if the fees would rise."),
        (True, "The minister was *asked* by a reporter whether fees would rise."),
        (True, "*When asked whether* it was true, he nodded."),
        (False, "Deputy Holt *asked* whether the fees would rise."),
        (False, "She then *asked* who had signed."),
        (False, "Holt called the order a present and *asked* who would sail the boats."),
        (False, "The order was lawful, said Holt, and *asked* the mayor to sign it."),
        (True, "The envoy was stopped at the door and *asked* whether he would resign."),
        (True, "She was met by the press and then *asked* about the fees."),
        (False, "He *said* the fees would rise."),
    ],
)
def test_a_question_that_others_put(put: bool, text: str) -> None:
    start, end = text.index("*"), text.rindex("*") - 1
    plain = text.replace("*", "")
    assert is_put_to_the_speaker(plain, (start, end)) is put


@pytest.mark.parametrize(
    ("cue", "content", "wanted"),
    [
        ("agreed", "to remain in contact", True),
        ("agreed", "to meet again in Tallinn in May", True),
        ("agreed that", "the commission should meet in June", False),
        ("agreed", "to share the costs in equal parts", False),
        ("proposed", "to meet again in May", False),
    ],
)
def test_an_appointment_says_nothing(cue: str, content: str, wanted: bool) -> None:
    assert is_appointment(cue, content) is wanted


@pytest.mark.parametrize(
    ("withheld", "text"),
    [
        (True, "The ministry did not *name* the banks."),
        (True, "He *did not disclose specific details about* the talks."),
        (True, "Holt *declined comment on* whether Osk would pay."),
        (True, "Osk *failed to publish* its accounts."),
        (True, "No figure was *revealed* for its army."),
        (True, "He *would not say whether* it was true."),
        (True, "Osk *made no predictions* of its own."),
        (True, "I *didn't criticize* the mayor."),
        (True, "She *never accused* the bank."),
        (False, "He *did not deny* that prices rose."),
        (False, "He *did not rule out* a cut."),
        (False, "He *did not say why, but promised* a third."),
        (False, "He *refused* to resign."),
        (False, "He *named* three banks."),
        (False, "Asked if he did not say so, Holt *said* he did."),
    ],
)
def test_what_is_withheld_is_not_said(withheld: bool, text: str) -> None:
    start, end = text.index("*"), text.rindex("*") - 1
    assert is_withheld(text.replace("*", ""), (start, end)) is withheld


@pytest.mark.parametrize(
    "content",
    ["the Exchange has no immediate comment on the charge", "she could give no details",
     "additional details about the firm's activities were not available"],
)  # fmt: skip
def test_that_nothing_is_said_is_no_statement(content: str) -> None:
    assert is_no_comment(content)


@pytest.mark.parametrize(
    "content",
    [
        "details of the plan were not new",
        "the union has no money",
        "he could give no better answer",
    ],
)
def test_what_sounds_like_it_is_one(content: str) -> None:
    assert not is_no_comment(content)


@pytest.mark.parametrize(
    ("text", "cue", "whole"),
    [
        ("Marent has repeatedly warned that it fell", "has", "has repeatedly warned"),
        ("Sund Lines also said it fell", "also", "also said"),
        ("Holt wants to know when it opens", "wants to", "wants to know"),
        ("He has pointed out that it fell", "has", "has pointed out"),
        ("Marent has no comment", "has", "has"),
        ("Marent denied that it fell", "denied", "denied"),
    ],
)
def test_a_cue_has_its_verb(text: str, cue: str, whole: str) -> None:
    start, end = whole_cue(text, (text.index(cue), text.index(cue) + len(cue)))
    assert text[start:end] == whole


@pytest.mark.parametrize(
    ("text", "cue", "wanted"),
    [
        ("oil in Norn-claimed areas", "claimed", True),
        ("the Maharshi Norn Scheduled Tribe Corporation", "Scheduled", True),
        ("the Norn Said Port is closed", "Said", True),
        ("Said Ida Ro: no", "Said", False),
        ("Ida Ro claimed Norn", "claimed", False),
    ],
)
def test_a_cue_that_is_part_of_a_name_or_a_compound_is_none(
    text: str, cue: str, wanted: bool
) -> None:
    start = text.index(cue)
    assert is_part_of_word(text, (start, start + len(cue))) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Regardless of what Ro says, the lake is ours.", True),
        ("No matter what Ro says, the lake is ours.", True),
        ("Whatever Ro says, the lake is ours.", True),
        ("Despite the rain, Ro says the lake is ours.", False),
        ("It is what Ro says.", False),
    ],
)
def test_words_that_are_put_aside_are_nobodys(text: str, wanted: bool) -> None:
    start = text.index("Ro")
    assert is_whatever(text, (start, start + 2)) is wanted


def test_news_that_is_only_pointed_at() -> None:
    assert is_bare_news("was revealed", "The decision")
    assert is_bare_news("has been made public", "This information")
    assert not is_bare_news("revealed", "The decision")
    assert not is_bare_news("was revealed", "The decision to close the port")


def test_who_is_a_critic_of_somebody_says_nothing_by_it() -> None:
    assert not is_saying("a staunch critic of", False)
    assert is_saying("criticised", False)


@pytest.mark.parametrize(
    ("text", "cue", "source", "wanted"),
    [
        ("a question of the board presenting a choice", "presenting", "the board", True),
        ("Ro began by commemorating the dead", "commemorating", "Ro", True),
        ("reports of Ro saying it was late", "saying", "Ro", False),
        ("Ro left, presenting a choice", "presenting", "Ro", False),
        ("Ro began by condemning the raid", "condemning", "Ro", False),
    ],
)
def test_what_somebody_is_said_to_be_doing(text: str, cue: str, source: str, wanted: bool) -> None:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    assert is_gerund(text, span(cue), span(source)) is wanted


def test_what_a_body_heard_it_did_not_say() -> None:
    assert not is_saying("heard", True)
    assert is_saying("said it had heard", True)


def _spans(text: str, cue: str, source: str) -> tuple[tuple[int, int], tuple[int, int]]:
    at, who = text.index(cue), text.index(source)
    return (at, at + len(cue)), (who, who + len(source))


@pytest.mark.parametrize(
    ("text", "cue", "source", "wanted"),
    [
        ("Ro was denied access to the hall", "was denied", "Ro", True),
        ("Ro had been denied bail", "had been denied", "Ro", True),
        ("Ro denied access was blocked", "denied", "Ro", False),
        ("The claim was denied by Ro", "was denied", "Ro", False),
    ],
)
def test_who_is_denied_something_denies_nothing(
    text: str, cue: str, source: str, wanted: bool
) -> None:
    assert is_kept_from(text, *_spans(text, cue, source)) is wanted


@pytest.mark.parametrize(
    ("text", "cue", "source", "wanted"),
    [
        ("Guidance notes on the rules are given", "notes", "Guidance", True),
        ("Guidance notes on the rules are given", "notes on", "Guidance", True),
        ("The guidance notes that the rules are old", "notes", "guidance", False),
        ("Ro calls on the port to pay", "calls on", "Ro", False),
    ],
)
def test_a_plural_noun_is_no_verb(text: str, cue: str, source: str, wanted: bool) -> None:
    assert is_noun(text, *_spans(text, cue, source)) is wanted


def test_a_surname_that_is_a_verb() -> None:
    text = "Raised by the member Otto Said who asked. MINISTER Said so"
    at = text.index("Said")
    assert is_part_of_word(text, (at, at + 4))
    assert not is_part_of_word("The member said so", (11, 15))


@pytest.mark.parametrize(
    ("text", "cue", "source", "wanted"),
    [
        ("Lake voters rejected the levy", "rejected", "Lake voters", True),
        ("Shareholders have narrowly approved it", "have narrowly approved", "Shareholders", True),
        ("The mayor rejected the levy", "rejected", "The mayor", False),
        ("Voters said the levy was bad", "said", "Voters", False),
    ],
)
def test_how_people_voted_is_not_said(text: str, cue: str, source: str, wanted: bool) -> None:
    assert is_vote(text, *_spans(text, cue, source)) is wanted


@pytest.mark.parametrize(
    ("text", "cue", "wanted"),
    [
        ("Ro made the statement as the talks began", "made", True),
        ("Ro issued this statement after Weil left", "issued", True),
        ("Ro came up with the remark in Oslo", "came up with", True),
        ("Ro came up with the answer that it was late", "came up with", False),
        ("Ro said this in response to an editorial", "said", True),
        ("Ro has disclosed this while replying to them", "has disclosed", True),
        ("Ro said this week was hard", "said", False),
        ("Ro said so many had come", "said", False),
        ("Ro made a statement that it was late", "made", False),
        ("Ro made the claim that it was late", "made", False),
    ],
)
def test_what_points_back_says_nothing(text: str, cue: str, wanted: bool) -> None:
    at = text.index(cue)
    assert is_pointing_back(text, (at, at + len(cue))) is wanted


def test_ringing_somebody_up_says_nothing() -> None:
    assert is_by_phone("Ro called them up to vote", (3, 9))
    assert not is_by_phone("Ro called them cowards", (3, 9))


@pytest.mark.parametrize("content", ["No comment", "No comment,", "no comment on that"])
def test_a_bare_no_comment(content: str) -> None:
    assert is_no_comment(content)
    assert not is_no_comment(f"{content} would be right, as the vote is ours")


def test_naming_a_source() -> None:
    assert is_citing("cites", "Akorda")
    assert is_citing("citing", "the Norr Gazette")
    assert not is_citing("citing", "the Norr Gazette's lies")


@pytest.mark.parametrize(
    ("cue", "content", "wanted"),
    [
        ("called on", "him along with other envoys to Norrmark", True),
        ("called on", "the President of Norrmark at his office", True),
        ("called on", "the President to resign", False),
        ("called on", "Norrmark for help", False),
        ("called for", "the President", False),
    ],
)
def test_a_visit_is_no_call(cue: str, content: str, wanted: bool) -> None:
    assert is_visit(cue, content) is wanted

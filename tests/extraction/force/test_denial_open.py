"""Who is accused, or has just denied it, answers in words of his own; a bystander does not.

Marked as in `marking.py`: <the source>, [the cue], {the content}.
"""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force


@pytest.mark.parametrize(
    "marked",
    [
        # he has just denied it himself
        (
            "<The bank's chairman, Oren Falk,> denied the allegation. “{Not one crown left this "
            "bank for a friend},” <Falk> [said]."
        ),
        (
            "The Harbour Committee denied any such cut, blaming the queue on a new scale.\n\n"
            "“{The lanes were never closed. I drove through one of them on Tuesday},” <the "
            "Harbour Committee's deputy head> [told] the Herald."
        ),
        ("The miller denied the reports of a probe, [saying] {there is no inquiry against him}."),
        (
            "A spokesman for the Osk rebels denied that they were behind a bombing. “{We declare "
            "that the rebels did not mastermind it},” <the Osk rebels' spokesman> [said]."
        ),
        (
            "The council disputed claims that it held secret meetings. <A spokesman of the "
            "council> [said]: “{These are not secret meetings}.”"
        ),
        (
            "<The minister> [said] {she had no intention of leaving the cabinet}, as rumours of "
            "a plot swept the town."
        ),
        # he is accused
        (
            "A member accused the Osk army of having paid for the rifles. It rained. The House "
            "was quiet. <The Osk embassy> [said] {no authority of Osk had armed any party to the "
            "war}."
        ),
        (
            "The weekly claimed that Tern Air hid the losses. <Tern Air> [said] {nothing was "
            "kept from anybody}."
        ),
        (
            "Renn asks why Vale's diary shows three dinners with the builder.\n\n<Vale> [says] "
            "{she has “never discussed a permit over dinner”}."
        ),
        "<They> [asserted] {the aide never touched the reporter}. He is charged with battery.",
        # he is asked
        (
            "Asked whether the board had ordered the tests doctored, <Falk> [said], “{No "
            "instruction of that kind was ever given}.”"
        ),
        (
            "Asked about a report in a weekly that the ministry had leaned on the board, <he> "
            "[said]: “{Nobody telephoned me. The decision was ours}.”"
        ),
        # he is said to have done wrong
        (
            "A witness said the guard hit the boy. <The guard> [told] a court {he had not "
            "touched him}."
        ),
        (
            "A report claims that Tern Air made up flights. “{Every flight was flown. There are "
            "no ghosts},” <Tern Air> [said]."
        ),
        (
            "A weekly reported that the minister's cousin had won the contract. “{Not a brick of "
            "that wall came from my family},” <Ansah> [told] reporters."
        ),
        (
            "The Osk army dismissed the Tarsian figure of 12 dead. “{We lost nobody},” <a "
            "spokesman of the Osk army> [said]."
        ),
        (
            "Asked if he had taken money from the firm, <the governor> [said], “{I have taken "
            "tea from them. Nothing else}.”"
        ),
        ("<The commission> [said] {not one sheet had been changed}, as the candidate alleges."),
        # what is told is put right
        (
            "A message says that the valley will be closed. <The ministry> [clarified] that {a "
            "closure is not under consideration}."
        ),
        (
            "With regard to the information circulated in the public space, <the Ministry> "
            "[specifies] that {not a single crown will be taken from the road fund}."
        ),
        # he tells himself what is said
        (
            "“{A rumour has been doing the rounds that the mayor is in hospital. I spoke to him, "
            "he is fine, he was never in hospital},” <his aide> [said]."
        ),
    ],
)
def test_answers_in_words_of_their_own(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # somebody else denied it, or is accused
        "The army denied the claim. “{Not one ambulance came},” <a baker, Ida Renn,> [said].",
        (
            "A member accused the Osk army of paying for the rifles. <The baker> [said] {no shop "
            "had opened since Monday}."
        ),
        (
            "The army was accused of shelling the village. <Ida Renn> [said] {nobody had warned "
            "her}."
        ),
        "“{Nobody came to help},” <a villager> [said] after the army was accused of shelling.",
        "The family accused the police. “{Nobody has apologised to us},” <his father> [said].",
        # the accused speak of something else
        (
            "Prosecutors accused the mayor of taking bribes. <The mayor> [said] {he had not "
            "slept for a week}."
        ),
        "The bank is accused of laundering. <The bank> [said] {its profits had not suffered}.",
        ("Osk said Tarsia had broken the truce. <Tarsia> [said] {no Osk envoy had been received}."),
        "The club was accused of racism. <The club> [said] {it did not tolerate racism}.",
        "The mayor was accused of fraud. “{There is no justice},” <the mayor> [said].",
        (
            "The firm denied a leak. <The firm> [said] {the agency had reported no breach of the "
            "rules}."
        ),
        # what nobody has to be accused of
        "The minister, accused of lying, [said] {no minister had done more for the poor}.",
        "The firm, accused of dumping, [said] {no law had been passed to forbid it}.",
        (
            "“{No country should be bullied},” <the envoy> [said] after Osk was accused of "
            "blackmail."
        ),
        (
            "The firm was accused of hiding it. “{We made mistakes and did not listen},” <it> "
            "[said]."
        ),
        "The council was accused of hiding costs. “{The cost is not the point},” <it> [said].",
        "A court [rejected] {the claim that the accord was binding}.",
        "The mayor denied the claim. “{Nobody was hurt},” <the mayor> [said].",
        ("The mayor denied the claim. “{Nobody built a house for six years},” <the mayor> [said]."),
        (
            "The mayor denied a cut. “{I do not carry the keys of the mill in my pocket},” <he> "
            "[said]."
        ),
        "Asked whether the talks had ended, <he> [said] {nothing had been agreed}.",
        "Asked if the ministers had met, <she> [said] {no date had been set}.",
        (
            "<The ministry> [clarified] that {the rule does not apply to bakers}. It rained for "
            "a week."
        ),
        "“{They say it is the kitchen. Kitchens do not smell of tyres},” <she> [said].",
        # he owns up to it
        (
            "The club was accused of failing to pay. <The club> [said] {no wages had been paid "
            "in May}."
        ),
    ],
)
def test_no_answers(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


@pytest.mark.parametrize(
    "turns",
    [
        (
            "Q: Did the office lean on the regulator?\nA: {The regulator is independent, and "
            "nobody in this building rang him}."
        ),
        (
            "Q: There is a report that two aides were dismissed.\nA: {Nobody was dismissed. One "
            "of them retired}."
        ),
        "Q: Was anybody warned before the market opened?\nA: {No one was warned}.",
        (
            "Q: The weekly says that you are about to leave the town. Are you?\nA: {No. We have "
            "been here since 1998 and the mill is half built}."
        ),
        (
            "Q: Did the council turn down a request for a bridge?\nA: {Nothing was turned down, "
            "because there was no request}."
        ),
        (
            "Q: Did your people sit on a warning before the fire?\nA: {I've seen that reporting, "
            "and it's wrong. The cable came at six}."
        ),
        "Q: Did your office bury the audit?\nA: {No. It is on our website}.",
    ],
)
def test_turns_that_deny(turns: str) -> None:
    assert force_in(turns) is Force.DENIES


@pytest.mark.parametrize(
    "turns",
    [
        "Q: Analysts say that you will cut rates. Will you?\nA: {No. Not before May}.",
        "Q: Did the two ministers discuss gas?\nA: {Nothing was discussed on gas}.",
        "Q: Will local staff get cars?\nA: {No. There is no money}.",
        "Q: Did you fear for the bridge?\nA: {No. I feared for the boats}.",
    ],
)
def test_turns_that_do_not(turns: str) -> None:
    assert force_in(turns) is not Force.DENIES

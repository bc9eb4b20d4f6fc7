"""Answers to what the article alleges, wherever the negation stands, and denials in own words."""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force
from rostra.extraction.denial_charges import Nearness, charges
from rostra.extraction.denial_clauses import negations
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_own import denies_himself
from rostra.extraction.force import force_of


@pytest.mark.parametrize(
    "marked",
    [
        # a verb that is mostly no denial is one of that very thing
        (
            "OSK DENIES GIVING TARSIA BOATS\n\n<Osk> [said] on Monday {it had not given Tarsia "
            "boats for its war}."
        ),
        (
            "Reports said the bank planned to close its mint.\n\n<The bank> [said] {it does not "
            "plan to close the mint}."
        ),
        # words that only add weight
        (
            "The runner Ilo Dann tested positive in May. <Dann> [said] {he never knowingly took "
            "the drug}."
        ),
        (
            "<Ilo Dann> denied wrongdoing after a positive doping test. “{I have never and would "
            "never knowingly take a banned drug},” <Dann> [said]."
        ),
        # a clause that borrows its subject, or stands behind a lead-in or a colon
        (
            "<Mrs Renn>, the palace spokeswoman, rubbished claims of King Ivo being rushed to "
            "hospital. <She> [said] {the king is well and was never admitted to hospital}."
        ),
        (
            "Tarsia accused Osk of hacking its mint.\n\n“{We can only say this: Osk is not behind "
            "the hacking},” <Osk's envoy> [said]."
        ),
        (
            "Reports said the mill owed its weavers wages. “{We have to set the record straight "
            "by saying that the mill does not owe any weaver wages},” <the mill's manager> [said]."
        ),
        "Osk was accused of arming Brenia. <It> [said] {Osk had not and would not arm Brenia}.",
        (
            "A weekly accused Minister Dann of owning a mine. <Dann> [said] {he neither owns any "
            "mine nor digs in one}."
        ),
        # set off by commas
        (
            "Villagers said that twelve civilians were killed by the raid, reports claimed.\n\n"
            "<The air force> [said] {the raid killed raiders, not civilians}."
        ),
        # what he is named by
        (
            "Mechanics accused Tern Air of hiding cracks. “{It rained. Tern Air has never hidden a "
            "crack},” <Tern Air's director> [said]."
        ),
        # told a few sentences before
        (
            "The weekly claimed that Osk sold rifles to Brenia. It rained all week. Ships lay in "
            "the port. Nobody came. The market was shut. <The minister> [said] {Osk had not sold "
            "rifles to Brenia}."
        ),
        "<A man> accused of stabbing a tailor [told] a jury {he definitely did not stab anyone}.",
        # in court, by somebody who is only “he”
        (
            "The sexton pleaded not guilty to three charges of theft from the chapel. <He> [said] "
            "{he was never in the chapel}."
        ),
    ],
)
def test_answers(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # of something else, or of what is not done yet
        (
            "OSK DENIES GIVING TARSIA BOATS\n\n<Osk> [said] on Monday {it had not given its budget "
            "to the press}."
        ),
        (
            "The runner Ilo Dann tested positive in May. <Dann> [said] {he had not slept for two "
            "nights}."
        ),
        "The runner Ilo Dann tested positive. <Dann> [said] {it never did}.",
        # he owns up
        (
            "The weekly accused the mill of failing to give its weavers masks. <The mill> [said] "
            "{it did not give the weavers masks}."
        ),
        # whoever is not told of it
        (
            "Agents of the Board were accused of a theft. <The Board's spokesman> [said] {he had "
            "not been briefed on the theft}."
        ),
        "Raiders sued the mint. <The mint> [said] {it had not been served with the suit}.",
        (
            "There were rumours of a sale of Quay Ltd. <Its lawyer> [said] {we do not have any "
            "confirmation of the buyer's plans}."
        ),
        "Tarsia accused Osk of arming Brenia. <He> [said] {the quarrel is not only Osk's}.",
        # another one's word
        (
            "The clerk claimed that the sheriff beat him. <The clerk> [reported] {the call to the "
            "patrol, not the sheriff}."
        ),
        "In a lawsuit Esk said the rule would go. “{This is not a replacement},” <Esk> [said].",
        "“{It is not a replacement},” <he> [insisted].",
        "<Ilo Dann> denied the charge, [insisting] {he did not remember ever meeting her}.",
    ],
)
def test_no_answers(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("My client emphatically denies that this ever occurred", "Ida Renn"),
        ("Dann emphatically denies that this ever occurred", "Attorney Ida Renn"),
        ("Fancy news is about. The government denies this fake news", "the minister"),
        (
            "Let it be known that the Orsk State government refutes every bit of these claims",
            "Commissioner Renn",
        ),
        ("The skating authorities absolutely reject any suggestion that it was fixed", "Kerr"),
        ("Tern Air rejects these reports", "Ida Renn Tern Air spokeswoman"),
    ],
)
def test_own_words(words: str, speaker: str) -> None:
    assert denies_himself(words, speaker)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Osk denies that it armed them", "the envoy of Tarsia"),
        ("Osk denies that it armed them", "Tarsia's spokesman"),
        ("the government denies its people water", "the minister"),
        ("We reject the offer", "the minister"),
        ("We deny nothing to anyone", "the minister"),
        ("The company denies any wrongdoing", "Judge Renn"),
        ("a man who denies any wrongdoing was held", "the lawyer"),
    ],
)
def test_words_of_another(words: str, speaker: str) -> None:
    assert not denies_himself(words, speaker)


def test_the_subject_of_a_clause_is_that_of_the_clause_before() -> None:
    said = [clause.said for clause in negations("the king is well and was never ill", frozenset())]
    assert said == ["the king was never ill"]


def test_whose_deed_it_is() -> None:
    (clause,) = negations("Tern Air has never hidden a crack", kin("Tern Air"))
    assert (clause.is_own, clause.is_never) == (True, True)
    (clause,) = negations("Quay Air has never hidden a crack", kin("the bank"))
    assert not clause.is_own


def test_how_near_a_charge_is() -> None:
    names = kin("Tern Air")
    near = [c.near for c in charges("It rained.", "Tern Air faces a lawsuit.", names)]
    assert near == [Nearness.SHADE]
    near = [c.near for c in charges("Tern Air denied hiding cracks. ", "", names)]
    assert near == [Nearness.HIS]
    assert [c.near for c in charges("They accused Tern Air of theft.", "", names)] == [
        Nearness.AIMED
    ]
    assert not list(charges("It rained. The sun rose.", "It snowed.", names))


def test_long_words_take_no_long_time() -> None:
    around = Around.of("They accused Ro of theft. " * 4_000, ((90_000, 104_000),), (), "Ro")
    assert force_of("and was never there " * 5_000, "said", around)[0] in Force

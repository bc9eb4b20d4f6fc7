"""What the speaker does: denials above all, since a false one is as bad as a missed one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.records import Force
from rostra.extraction.force import denies, force_of

DENIALS = [
    ("denied that", "any debts had been hidden"),
    ("categorically denied", "wrongdoing"),
    ("denying", "having met the contractor"),
    ("issued a denial of", "the report"),
    ("refuted", "the charge that the vote was rigged"),
    ("rejected", "accusations that the country had sold grain"),
    ("rejected", "the explanation"),
    ("dismissed as “fantasy”", "reports that the King had cancelled his visit"),
    ("dismissed", "claims of a rift as baseless"),
    ("brushed aside", "suggestions that he would resign"),
    ("disputed", "the claim that prices had doubled"),
    ("called", "the allegations a lie"),
    ("described", "the reports as pure fabrication"),
    ("said", "the allegations were “completely unfounded”"),
    ("backed her up", "No such request was made, and no such request would be accepted"),
    ("said", "There is no truth in these stories"),
    ("said", "We never asked for the money"),
    ("", "I do not accept the claim that we acted only after the protests"),
    ("told reporters", "That is simply not true"),
    ("said", "the story is fake"),
    ("insisted", "his country had never armed either side"),
    ("said", "she had never met the contractor"),
    ("told", "Not one soldier has set foot on the other bank"),
    ("said", "Not a single dollar was paid"),
    ("said", "There are none, there were none, there will be none"),
    ("replied", "It is not and it never was"),
    ("", "No. I never threatened anybody"),
    ("", "No, we did not ask for it"),
    ("poured scorn on", "reports of a secret deal"),
    ("quashed", "rumours of his resignation"),
    ("shot down", "speculation about a snap election"),
    ("rejected as false", "the report that the bank was insolvent"),
    ("said", "the reports do not correspond to reality"),
    ("stressed", "such claims have nothing to do with reality"),
    ("said", "the accusations were without any basis"),
    ("There was no truth in added", "reports that the border would close"),
    ("told", "there was “no truth whatsoever” in the drivers' account"),
    ("called", "this a lie with a stamp on it"),
    ("declared", "the letter was a forgery"),
    ("dismissed as", "a sailor's yarn"),
    ("called it", "complete nonsense"),
    ("called the report", "a fabrication"),
    ("retorted", "Not so"),
    ("replied", "Nonsense"),
    ("said", "it never happened"),
    ("said", "he had done nothing of the kind"),
    ("insisted", "his government had nothing to do with the attack"),
    ("told", "We played no part in the coup"),
    ("pushed back against", "claims that the army was unprepared"),
    ("dismissed", "as “a fairy tale” the claim that its inspectors had been bribed"),
    ("assured", "no Casperian ship had laid a single mine"),
    ("said", "I have never been to a scrapyard in my life"),
    ("", "Every nurse was paid. Whoever tells you otherwise is not telling the truth"),
]
NO_DENIALS = [
    ("did not deny", "that talks had taken place"),
    ("neither confirmed nor denied", "the report"),
    ("refused to deny", "the rumours"),
    ("denied", "them entry to the country"),
    ("denied", "the request for an extension"),
    ("rejected", "the offer"),
    ("rejected", "the draft budget and asked for a new one"),
    ("dismissed", "the plan as arithmetic for television"),
    ("insisted", "her country was not seeking an escalation"),
    ("said", "it was not the right moment for an election"),
    ("warned", "false reports could cause panic"),
    ("called", "the decision a gift to landlords"),
    ("said", "nobody had been hurt"),
    ("stressed", "We will never forget what was done for us"),
    ("said", "This is not economics. This is gravity"),
    ("noted", "the report was published in June"),
    ("ruled out", "a cap"),
    ("said", "the police had rejected 40 claims for damages"),
    ("said", "relations had never been better"),
    ("said", "his country would never forget the help"),
    ("joked", "the minister had never lost an argument at dinner"),
    ("stressed", "Not a single viable project will remain without money"),
    ("said", "Not one family has returned to the village"),
    ("said", "no country can do this alone"),
    ("said", "no other city had grown so fast"),
    ("dismissed as", "too costly"),
    ("said", "It never crossed my mind that I was losing"),
    ("said", "I don't think this is a lie"),
    ("said", "I have never had a defendant like him"),
    ("said", "I would make sure it did not happen again"),
    ("replied", "That is a false equivalence"),
    ("called", "it a false choice"),
    ("calling", "it absurd"),
    ("played down", "the idea of a deal"),
    ("said", "they had nothing to do with the issues"),
    ("said", "Rubbish is collected on Mondays"),
    ("called it", "a key project"),
    ("said", "sport had nothing to do with politics"),
    ("said", "it played no role in the decision"),
    ("hit back at", "the tariffs"),
    ("said", "Not true friends but allies"),
    ("dismissed", "as too costly the plan for a bridge"),
    ("", "No. The road will be open in spring"),
    ("played down", "the importance of the vote"),
    ("quashed", "the verdict and ordered a new trial"),
    ("said", "it does not reflect the needs of the regions"),
]


@pytest.mark.parametrize(("cue", "content"), DENIALS)
def test_denials(cue: str, content: str) -> None:
    assert force_of(content, cue)[0] is Force.DENIES


@pytest.mark.parametrize(("cue", "content"), NO_DENIALS)
def test_what_is_no_denial(cue: str, content: str) -> None:
    assert force_of(content, cue)[0] is not Force.DENIES


def test_a_negation_before_the_cue_counts() -> None:
    assert not denies("the meeting had taken place", "deny", "The minister did not ")


@pytest.mark.parametrize(
    ("cue", "content", "force"),
    [
        ("pledged", "to open three schools", Force.PROMISES),
        ("vowed to", "rebuild the bridge", Force.PROMISES),
        ("expressed her commitment to", "lower prices", Force.PROMISES),
        ("assured", "all permits would be issued by March", Force.PROMISES),
        ("assured", "all vessels had been examined", Force.ASSERTS),
        ("said", "We will connect every village by 2030", Force.PROMISES),
        ("urged", "companies to hire graduates", Force.ASKS),
        ("called on", "both sides to show restraint", Force.ASKS),
        ("called for", "the early opening of a ferry line", Force.ASSERTS),
        ("called", "the port a gateway", Force.ASSERTS),
        ("said", "How many winters must a mother wait?”", Force.ASKS),
        ("proposed", "a pause on repayments", Force.ASSERTS),
        ("said", "the fund would be doubled, provided that others contribute", Force.CONDITIONAL),
        ("warned", "unless rain fell, rationing would begin", Force.CONDITIONAL),
        ("said", "it looked as if nothing had changed", Force.ASSERTS),
        ("stressed", "the importance of trade", Force.ASSERTS),
    ],
)
def test_other_forces(cue: str, content: str, force: Force) -> None:
    assert force_of(content, cue)[0] is force


@given(st.text(max_size=300), st.text(max_size=60), st.text(max_size=60))
def test_never_raises(content: str, cue: str, before: str) -> None:
    force, sure = force_of(content, cue, before)
    assert isinstance(force, Force)
    assert 0 <= sure <= 1

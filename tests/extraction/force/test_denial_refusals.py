"""What is turned down, ruled on or judged without being a claim of fact."""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force


@pytest.mark.parametrize(
    "marked",
    [
        # a claim to get something
        "The tribunal [rejected] {her claim for unfair dismissal}.",
        "A court in Veld [rejected] {his claim for damages of 2 million euros}.",
        "Officials [rejected] {his asylum claim}.",
        "The insurer [rejected] {the claim}.",
        "The union [rejected] {the claim for back pay}.",
        "Norn [rejects] {Sund’s claim to the shoal}.",
        # a vote, and advice
        "The committee [rejected] {the report by 12 votes to 3}.",
        "Parliament [rejected] {the report on fisheries}.",
        "The minister [rejected] {the report’s recommendations}.",
        # a ruling
        "The court [rejected] {the argument that the law was too vague}.",
        "Judge Ida Renn [rejected] {the firm’s claim that the wall was its own}.",
        "The court in Veld on Friday [rejected] {his argument that the law was void}.",
        # what people feel
        "The mayor [dismissed] {criticism of the plan}.",
        "The minister [dismissed] {fears of a recession}.",
        "The mayor [brushed aside] {worries that the dam would burst}.",
        # a plan or a work
        "The opposition [called] {the budget a fairy tale}.",
        "The critic [called] {the novel a fiction}.",
        # in the passive
        "{The claim} [was denied by] <the insurer>.",
        "{The report} [was rejected] by <the committee>.",
        # a right
        "Weil [denied] {the authority of the bishop}.",
        "The militia [denies] {Ordonia’s right to exist}.",
    ],
)
def test_turns_down_no_claim_of_fact(marked: str) -> None:
    assert force_in(marked) is Force.ASSERTS


@pytest.mark.parametrize(
    "marked",
    [
        "The minister [rejected] {the claim that he had lied}.",
        "The union [rejected] {claims of fraud}.",
        "Weil [rejected] {her claim}.",
        "The ministry [rejected] {the claim to have lied}.",
        "The insurer [rejected] {the claim that it had cheated clients}.",
        "Norn [rejected] {Sund’s claim that it had sunk the ship}.",
        "The committee [rejected] {a newspaper report that it had met in secret}.",
        "Parliament [rejected] {the report as false}.",
        "The ministry [rejected] {the report on torture}.",
        "A judge [rejected] {reports that she would resign}.",
        "The Department of Justice in Sund [dismissed] {the argument that it had lied}.",
        "Justice Minister Ida Renn [rejected] {the argument that she had lied}.",
        "The Green House [rejected] {the report}.",
        "The Olympic Committee [rejected] {the report}.",
        "The mayor [dismissed] {suggestions that he had lied}.",
        "The mayor [dismissed] {criticism as baseless}.",
        "He [rejected] {criticism that he had sat on the plan for a year}.",
        "He [rejected] {criticism from Otto Weil that the plan was unlawful}.",
        "{The report} [was rejected] by <the army>.",
        "{The report} [has been denied] by <both governments>.",
        "The opposition [called] {the report a fairy tale}.",
        "The minister [called] {the claim about the plan a fiction}.",
        "The firm [denied] {the existence of the list}.",
        "The firm [denied] {the rights of workers had been curtailed}.",
    ],
)
def test_a_claim_is_denied(marked: str) -> None:
    assert force_in(marked) is Force.DENIES

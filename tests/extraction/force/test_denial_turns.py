"""A no to a question for an ill deed, and to what a turn takes for granted; not to a plan."""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force


@pytest.mark.parametrize(
    "marked",
    [
        (
            "Q: Has the navy seized the boat?\nA: {No. The boat is in the harbour of Osk, "
            "where it has been since May}."
        ),
        (
            "Q: Is the army building a base on the island?\nA: {No. There is a weather station "
            "there, and two goats}."
        ),
        (
            "Q: Did your ministry tip off the bank?\nA: {No, it did not. The bank read it in "
            "the papers like everyone else}."
        ),
        (
            "Asked whether the dismissal had something to do with the audit, <the mayor> "
            "[said]: “{No. Her contract had ended}.”"
        ),
        (
            "Asked if the club had paid for his holiday, <he> [replied]: “{Never. I have the "
            "receipts}.”"
        ),
        (
            "Q: Your inspectors ignored the smell for a week. Will you say sorry?\nA: {No one "
            "ignored it. The line was shut on the first evening}."
        ),
        (
            "Q: Some farmers say you have abandoned the valley.\nA: {We have not abandoned the "
            "valley. There are two clinics there now}."
        ),
        (
            "Q: So nobody from the palace met the dealers in Varn?\nA: {Nobody from the palace "
            "met them in Varn or in any other town}."
        ),
        (
            "Q: Did the governor order the police into the hall?\nA: {Certainly not. They came "
            "by themselves}."
        ),
        (
            "Q: Have you frozen the pensions of the judges?\nA: {No. They were paid on the "
            "third, as every month}."
        ),
        (
            "Q: The papers say you broke your word to the miners.\nA: {We did not break our "
            "word. The pit was shut by the court}."
        ),
        "Q: Were you paid for the trip by the shipyard?\nA: {No. I bought the ticket in March}.",
    ],
)
def test_turns(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        "Q: Has the bridge been mended?\nA: {No. There is no steel}.",
        "Q: Have the police arrested anyone?\nA: {No. They are looking for two men}.",
        "Q: Are you planning to stop the ferry?\nA: {No. Not this year}.",
        "Q: Has the minister signed the decree?\nA: {No. It is with the lawyers}.",
        "Q: Will you dismiss the governor?\nA: {No. He has my confidence}.",
        "Q: Have you stopped smoking?\nA: {No, not yet. I tried in May}.",
        (
            "Asked whether he feared that the bank would be forced to close, <he> [said]: "
            "“{No. It is sound}.”"
        ),
        "Asked whether she would resign, <she> [said]: “{No. There is work to do}.”",
        "Q: Your farmers have had three dry years. What will you do?\nA: {We have not decided}.",
        "Q: So nobody knows when it will open?\nA: {Nobody knows}.",
        "Q: Were you happy with the talks?\nA: {No. They were too short}.",
        "Q: Should the police have stopped the march?\nA: {No. It was lawful}.",
    ],
)
def test_no_turns(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES

"""Days of statements as pages of agencies tell them, reworded."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # a speaker who is no part of the opening keeps the day that his own words are given
        (("It leaked. The firm cut its figure on Monday.\n\n"
          "<Leon Zupan|told|one>.\n\n<Zupan, its chief,|said|two> on Tuesday.\n\n"
          "<The firm|gave|three>.\n\n<Zupan|said|four>. <He|said|five>."),
         ["2024-03-05", "2024-03-05", "2024-03-04", "2024-03-05", "2024-03-05"]),
        # two days of his own tell nothing of the rest
        (("It leaked. The firm cut its figure on Monday.\n\n<Zupan|said|one> on Tuesday.\n\n"
          "<The firm|gave|two>.\n\n<Zupan|said|three> on Wednesday.\n\n<The firm|gave|four>.\n\n"
          "<Zupan|said|five>."),
         ["2024-03-05", "2024-03-04", "2024-03-06", "2024-03-04", "2024-03-04"]),
        # what had first been said has no day
        ("On Monday it leaked. <The firm|had originally reported|four barrels>.", [""]),
        ("On Monday <the firm|reported originally|four barrels>.", ["2024-03-04"]),
        # which paper it was
        (("<The Council|expressed|regret>, and took note of the statement of the spokesman on"
         " 4 March."), ["2024-03-07"]),
        ("<The Council|expressed|regret> in a statement on 4 March.", ["2024-03-04"]),
        # the day of an office is not that of a message
        (("On Monday it rained. In a tape sent before Ida Renn took office on March 1"
         " <he|offered|talks>."), ["2024-03-04"]),
        # the day before the one just told, not before the event
        (("A and B met on Monday. <A|saw|one>.\n\nOn Wednesday <A|said|two>.\n\nThe day before,"
          " <B|called|three>."), ["2024-03-04", "2024-03-06", "2024-03-05"]),
        # the day on which the speaker was there; not that of an office or of a plan
        (("It rained on Monday.\n\n<Ida Renn, who walked through the rubble on Wednesday,"
          "|promised|help>."), ["2024-03-06"]),
        (("It rained on Monday.\n\n<Ida Renn, who was also in the hall on Tuesday,|asked|why>."),
         ["2024-03-05"]),
        # a week between the speaker and the verb; an office that somebody came to on a day
        (("Ro, reappointed on Tuesday as head of the bank, came.\n\n<Ro|said|no> on Wednesday.\n\n"
          "<Ro|said|one>."), ["2024-03-06", "2024-03-06"]),
        # the President and Renn are one, as the opening names both
        (("President Ida Renn came on Wednesday.\n\nOn Monday <the President|defended|him>.\n\n"
          "<Renn|said|one>. <He|said|two>."), ["2024-03-04"] * 3),
        (("President Ida Renn came on Wednesday.\n\nOn Monday <the mayor|defended|him>.\n\n"
          "<Renn|said|one>."), ["2024-03-04", "2024-03-06"]),
        # a strike after talks is no talk
        (("The mill shut.\n\n<Renn|said|one>.\n\nOn Monday they struck after failed talks."),
         ["2024-03-07"]),
        (("The mill shut.\n\n<Renn|said|one>.\n\nOn Monday they met after failed talks."),
         ["2024-03-04"]),
        # a question of who does it is no side clause
        ("A row over who pays for sewage filled the Diet on Wednesday.\n\n<Renn|asked|why>.",
         ["2024-03-06"]),
        # what papers and their pages are called
        ("THE MONDAY INTERVIEW\n\nRenn spoke to us in Veld on March 5.\n\n<Renn||It is ours>.",
         ["2024-03-05"]),
        ("On Wednesday it froze. <Renn|told|no> the Sunday Times.", ["2024-03-06"]),
        ("On Wednesday it froze. <Renn|told|no> the Mail on Sunday.", ["2024-03-06"]),
        ("On Wednesday it froze. <Renn|told|no> the Times on Tuesday.", ["2024-03-05"]),
        # who was sworn in on a day did not speak on it
        ("<Ida Renn|told|workers>, sworn in Sunday, it rained.", ["2024-03-07"]),
        # what is called after a feast was not said on it; the feast itself is a day
        ("On Wednesday <Renn|said|no> after the Easter Sunday bombings.", ["2024-03-06"]),
        ("Under the Good Friday Agreement <Renn|said|no>.", ["2024-03-07"]),
        ("On Good Friday <Renn|said|no>.", ["2023-04-07"]),
        # what the words are about, and comments of a weekend
        ("<Ida Renn|said|she was sad with them for organising Sunday's rally>.", ["2024-03-07"]),
        ("In comments to reporters over the weekend, <Renn|said|no>.", ["2024-03-02/2024-03-03"]),
        # a feast that is only which celebration it was
        ("On Wednesday the chairman of the May Day celebration <Renn|said|no>.", ["2024-03-06"]),
        ("In her May Day speech <Renn|said|no>.", ["2023-05-01"]),
        # he added, after a month
        (("It rained on Monday. <The firm|gave|one>.\n\nIn January <Ida Renn|said|two>.\n\n"
          "<He|added|three>.\n\n<The firm|saw|four>."),
         ["2024-03-04", "2024-01", "2024-01", "2024-03-04"]),
        # a date line with the agency in brackets and no dash
        ("New York, Mar 7 (IBNS) <The Council|urged|talks> on Wednesday.\n\n<The Council|saw|two>.",
         ["2024-03-06", "2024-03-06"]),
        # a date line with an accent is one
        ("LOMÉ, March 7 (NPA) - Leaders on Wednesday gave them until June.\n\n<Ro|called|it good>.",
         ["2024-03-06"]),
        # before whom, and for how long, is when; before which vote is not
        ("The minister spent hours before a Senate committee on Monday.\n\n<Renn|charged|theft>.",
         ["2024-03-04"]),
        ("The minister spent hours on it before the vote on Monday.\n\n<Renn|charged|theft>.",
         ["2024-03-07"]),
        ("The court spent the whole of Monday on wheels.\n\n<Renn|told|no>.", ["2024-03-04"]),
        ("He survived Monday's censure motion.\n\n<Renn|told|no>.", ["2024-03-04"]),
    ],
)  # fmt: skip
def test_the_day(marked: str, wanted: list[str], days: Callable[..., list[str]]) -> None:
    assert days(marked) == wanted


def test_a_week_between_the_speaker_and_the_verb(
    dated: Callable[[str, list[tuple[str, str, str]]], list[str]],
) -> None:
    text = "It rained on Monday. The firm last week said no to it."
    assert dated(text, [("The firm", "said", "no to it")]) == ["2024-02-26/2024-03-03"]
    text = "It rained on Monday. The firm sold half of it last week, Ro said on Tuesday."
    assert dated(text, [("Ro", "said", "The firm sold half of it")]) == ["2024-03-05"]

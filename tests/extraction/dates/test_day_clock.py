"""The clock of a text: which day a statement takes from the words before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

MON, TUE, WED, THU, FRI = ("2024-03-04", "2024-03-05", "2024-03-06", "2024-03-07", "2024-03-01")
"""Days of the week before the article's own, Thursday."""


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            (
                "Voters in A go to the polls on Sunday. <The governor, Ida "
                "Marsh,|promised|order> at a rally on Tuesday.\n\n"
                "“<She|said|two>.”"
            ),
            [TUE, TUE],
        ),
        (
            (
                "Ahead of Saturday's summit, ministers met in Varna on Tuesday.\n\n"
                "<Ivo Sand|said|one>."
            ),
            [TUE],
        ),
        (
            (
                "A court has freed Ivo Sand.\n\n"
                "The ruling surprised many.\n\n"
                "<His lawyer Ida Marsh|said|one> on Wednesday.\n\n"
                "<She|said|two>."
            ),
            [WED, WED],
        ),
        (
            (
                "<Ivo Sand|ruled out|an early vote> and accused his rivals of haste.\n\n"
                "Speaking in Varna on Tuesday, <the president|said|two>."
            ),
            [TUE, TUE],
        ),
        (
            (
                "<Ivo Sand|says|he is tired>.\n\n"
                "The remark came in an interview with Radio A broadcast on Tuesday.\n\n"
                "“<he|said|three>”."
            ),
            [TUE, TUE],
        ),
        ("VARNA, March 6 (AP) — Ivo Sand resigned today.\n\n<Sand|said|one>.", [WED]),
        (
            (
                "Geneva, 6 March 2024 — The High Commissioner has urged A to stop.\n\n"
                "“<Ida Marsh|said|one>.”"
            ),
            [WED],
        ),
        (
            (
                "PRESS RELEASE\nVarna, 6 March 2024\n\n"
                "<Minister Ida Marsh|welcomed|one> today.\n\n"
                "<She|said|two>."
            ),
            [WED, WED],
        ),
        ("6 March 2024\n\n<Minister Ida Marsh|welcomed|one>.\n\n<She|said|two>.", [WED, WED]),
        (
            (
                "Statement by the President of A\nWednesday, 6 March 2024\n\n"
                "<||We regret the loss of the ship>."
            ),
            [WED],
        ),
        (
            (
                "Remarks by Ida Marsh at the opening of the port, 5 March 2024\n\n"
                "<||Dear friends, one>.\n\n"
                "<||two>."
            ),
            [TUE, TUE],
        ),
        (
            (
                "Ivo Sand, who took office on 1 March, met union leaders yesterday.\n\n"
                "<He|promised|one>."
            ),
            [WED],
        ),
        (
            (
                "Two weeks after the 20 February quake, people still sleep outside. <Ida "
                "Marsh|said|one> on Monday.\n\n"
                "<She|said|two>."
            ),
            [MON, MON],
        ),
        (
            (
                "The bridge that fell on Sunday was old. On Tuesday <Ida Marsh|told|parliament> "
                "of it.\n\n"
                "<She|blamed|two>."
            ),
            [TUE, TUE],
        ),
        (
            (
                "Ten people died on Sunday when a bridge fell.\n\n"
                "<Ida Marsh|said|one> on Tuesday.\n\n"
                "<Ivo Sand|said|two> on Wednesday."
            ),
            [TUE, WED],
        ),
        (
            (
                "Ivo Sand and Ida Marsh met on Tuesday in Varna, a day after rebels shelled the "
                "port.\n\n"
                "<Sand|said|one>."
            ),
            [TUE],
        ),
        (
            (
                "Ivo Sand and Ida Marsh met in Varna on the sidelines of a conference held from "
                "4 to 8 March. The meeting took place on 5 March.\n\n"
                "<Sand|said|one>."
            ),
            [TUE],
        ),
        (
            (
                "Ivo Sand met Ida Marsh in Varna from 4 to 6 March.\n\n"
                "On the second day of the visit, <Sand|said|one>.\n\n"
                "On the final day <Marsh|said|two>."
            ),
            [TUE, WED],
        ),
        ("<Ivo Sand|said|one> late on Monday night, hours after a vote on Sunday.", [MON]),
        ("<Ivo Sand|said|one> in the early hours of Tuesday.", [TUE]),
        ("<Ivo Sand|said|one> on Friday last week.", [FRI]),
        ("<Ivo Sand|said|one> on Monday of last week.", ["2024-02-26"]),
        ("<Ivo Sand|said|one> last Thursday.", ["2024-02-29"]),
        ("At the weekend <Ivo Sand|said|one>.", ["2024-03-02/2024-03-03"]),
        ("<Ivo Sand|said|one> three days ago.", [MON]),
        (
            ("In an interview published on Tuesday but recorded on Sunday, <Ivo Sand|said|one>."),
            ["2024-03-03"],
        ),
        (
            ("The committee sat from 30 January to 2 February.\n\n<Ivo Sand|said|one>."),
            ["2024-01-30/2024-02-02"],
        ),
        (
            (
                "Rebels took Varna on Sunday. The next day <Ivo Sand|said|one>. Two days later "
                "<he|said|two>."
            ),
            [MON, WED],
        ),
        (
            (
                "Rebels took Varna on Sunday.\n\n"
                "On Tuesday <Ivo Sand|said|one>. A day earlier <he|had said|two>."
            ),
            [TUE, MON],
        ),
        ("Rebels took Varna on 3 March. Three days later, <Ivo Sand|said|one>.", [WED]),
        ("Ivo Sand met Ida Marsh on Tuesday.\n\nThat evening <she|said|one>.", [TUE]),
        (
            (
                "On 12 May 2019 the ship sank. That same day <Ivo Sand|said|one>. The next "
                "morning <he|said|two>."
            ),
            ["2019-05-12", "2019-05-13"],
        ),
        ("<Ivo Sand|said|one> on Tuesday, a day after <Ida Marsh|called|him a liar>.", [TUE, MON]),
        (
            ("<Ivo Sand|said|one> on Tuesday, two days before <Ida Marsh|called|him a liar>."),
            [TUE, THU],
        ),
        ("Sand, who on Monday <|called|it folly>, <|said|one> on Wednesday.", [MON, WED]),
        ("Talks were held on Monday.\n\nBack in January <Ivo Sand|had said|one>.", ["2024-01"]),
        (
            ("Talks were held on Monday.\n\nIn an interview last month <Ivo Sand|had said|one>."),
            ["2024-02"],
        ),
        ("Talks were held on Monday.\n\nIn a 2019 interview <he|said|one>.", ["2019"]),
        ("Talks were held on Monday.\n\nIn 2019 <Ivo Sand|promised|one>.", ["2019"]),
        (
            ("Talks were held on Monday.\n\nEarlier this year, <Ivo Sand|warned|one>."),
            ["2024-01-01/2024-03-07"],
        ),
        (
            ("Talks were held on Monday.\n\nEarlier this week, <Ivo Sand|warned|one>."),
            ["2024-03-04/2024-03-07"],
        ),
        ("Talks were held on Monday.\n\n<Ivo Sand|warned|one> as early as January.", ["2024-01"]),
        ("Talks were held on Monday.\n\nIn mid-February <Ivo Sand|warned|one>.", ["2024-02"]),
        (
            (
                "The dispute in dates\n\n"
                "4 March\n\n"
                "<Ivo Sand|says|one>.\n\n"
                "<Ida Marsh|says|two>.\n\n"
                "5 March\n\n"
                "<Ivo Sand|says|three>."
            ),
            [MON, MON, TUE],
        ),
        (
            (
                "A week of talk\n\n"
                "Monday: <Ivo Sand|says|one>.\n\n"
                "Tuesday: <Ida Marsh|says|two>.\n\n"
                "Wednesday: <Ivo Sand|says|three>."
            ),
            [MON, TUE, WED],
        ),
        (
            (
                "<Ivo Sand|wrote|one> on X at 9 p.m. on Monday.\n\n"
                "<Ida Marsh|replied|two> the same night."
            ),
            [MON, MON],
        ),
        ("Ivo Sand (5 March, 21:40): <|| one>\n\nIda Marsh (6 March, 07:15): <||two>", [TUE, WED]),
        (
            (
                "<Ivo Sand|told|parliament> on Tuesday that he would go.\n\n"
                "<Ida Marsh|reacted|two> within minutes."
            ),
            [TUE, TUE],
        ),
        (
            (
                "Ivo Sand received the ambassador of B on the occasion of the end of his "
                "mission.\n\n"
                "<Sand|thanked|him>."
            ),
            [THU],
        ),
        ("On Wednesday 6 March, Ivo Sand opened a school.\n\n<He|said|one>.", [WED]),
        ("On the 6th of March Ivo Sand opened a school.\n\n<He|said|one>.", [WED]),
        ("Ivo Sand opened a school on the 6th.\n\n<He|said|one>.", [WED]),
        ("Ivo Sand opened a school last night.\n\n<He|said|one>.", [WED]),
        ("Ivo Sand opened a school on Christmas Day.\n\n<He|said|one>.", ["2023-12-25"]),
        ("Ivo Sand opened a school on New Year's Eve.\n\n<He|said|one>.", ["2023-12-31"]),
        ("Earlier on Wednesday <Ivo Sand|said|one>. Later <he|said|two>.", [WED, WED]),
        ("The vote is on Friday.\n\n<Ivo Sand|said|one>.", [THU]),
        (
            (
                "Parliament reconvenes on Monday. <Ivo Sand|said|one> at a rally in Varna on "
                "Wednesday.\n\n"
                "<He|said|two>."
            ),
            [WED, WED],
        ),
        ("By Tuesday the mood had changed. <Ivo Sand|said|one>.", [TUE]),
        (
            (
                "Talks due to start on Tuesday were put off, <Ivo Sand|said|one> on Monday.\n\n"
                "<He|said|two>."
            ),
            [MON, MON],
        ),
    ],
)
def test_the_day_that_a_text_has_reached(
    days: Callable[[str], list[str]], marked: str, wanted: list[str]
) -> None:
    assert days(marked) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            ("<Ivo Sand|resigned|x> on Friday. On the following Monday <he|told|a paper one>."),
            [FRI, MON],
        ),
        ("Rebels took Varna on 2 February. That Sunday <Ivo Sand|said|one>.", ["2024-02-04"]),
        (
            (
                "Rebels took Varna on Saturday 2 March. Three days after the attack <Ivo "
                "Sand|said|one>."
            ),
            [TUE],
        ),
        ("<Ivo Sand|said|one> this past Tuesday.", [TUE]),
        ("A fortnight ago <Ivo Sand|said|one>.", ["2024-02-19/2024-02-25"]),
        ("The week before last <Ivo Sand|said|one>.", ["2024-02-19/2024-02-25"]),
        ("In the small hours of Wednesday <Ivo Sand|said|one>.", [WED]),
        ("In Monday's edition <the Post|said|one>.", [MON]),
        ("At Wednesday's cabinet <Ivo Sand|said|one>.", [WED]),
        ("In her address to the nation on 2 March <Ida Marsh|said|one>.", ["2024-03-02"]),
        ("As recently as Sunday <Ida Marsh|said|one>.", ["2024-03-03"]),
        ("Ida Marsh (March 5): <||one two>", [TUE]),
        ("Tue 5 Mar 2024\n\n<Ida Marsh|said|one>.", [TUE]),
        ("Sun., March 3: <Ida Marsh|said|one>.", ["2024-03-03"]),
        ("<Ida Marsh|said|one> at 9pm on Monday, local time.", [MON]),
        (
            (
                "Since Monday the town has waited. <Ida Marsh|said|one> on Tuesday evening. "
                "<She|added|two>."
            ),
            [TUE, TUE],
        ),
        ("Ida Marsh, speaking on Tuesday, <|said|one>.", [TUE]),
        (
            (
                "Ida Marsh on Tuesday night <|hit back at|one>, a day after <Sand|accused|her "
                "of lying>."
            ),
            [TUE, MON],
        ),
        ("On Monday Sand met Marsh. The pair will meet again on Friday. <Sand|said|one>.", [MON]),
        (
            ("<Sand|says|he will go on Friday>. <He|made|the promise> in a speech on Tuesday."),
            [TUE, TUE],
        ),
        ("In a tweet late Tuesday, <Sand|said|one>.", [TUE]),
        ("Late Tuesday, <Sand|said|one>.\n\nEarly Wednesday, <Marsh|said|two>.", [TUE, WED]),
        ("<Sand|said|one> Tuesday.", [TUE]),
        ("Sand's remarks on Tuesday angered Marsh, who <|called|them folly> on Wednesday.", [WED]),
        (
            (
                "The bill passed on Tuesday by 40 votes to 30. “<||One>,” <Sand|said|x> after "
                "the vote."
            ),
            [TUE, TUE],
        ),
        ("<Sand|told|parliament one> on March 5th.", [TUE]),
        ("March 5, 2024 - <Sand|said|one>.", [TUE]),
        ("On Tuesday, March 5, <Sand|said|one>.", [TUE]),
        ("Sand was to speak on Wednesday but <he|spoke|one> on Tuesday instead.", [TUE]),
        (
            ("Between Monday and Wednesday the parties met three times. <Sand|said|one>."),
            ["2024-03-04/2024-03-06"],
        ),
        (
            (
                "A meeting of the board was held on 5 March under the chairmanship of Sand.\n\n"
                "<He|instructed|one>.\n\n"
                "<Deputy Minister Oll|reported|two>.\n\n"
                "The next meeting will be held on 12 March."
            ),
            [TUE, TUE],
        ),
        (
            (
                "On 5 March, on the sidelines of the summit, Sand met Marsh.\n\n"
                "<Sand|noted|one>.\n\n"
                "On the same day, he met Oll. <Oll|thanked|him for one>."
            ),
            [TUE, TUE],
        ),
        (
            ("Sand visited the front on Monday, Tuesday's storm notwithstanding. <He|said|one>."),
            [MON],
        ),
        ("<Sand|announced|one> last Friday, and on Monday <Marsh|rejected|it>.", [FRI, MON]),
        (
            (
                "Last Friday's decision to close the port caused anger. <Sand|defended|it> on "
                "Monday. <He|said|two>."
            ),
            [MON, MON],
        ),
        ("It was 6 March when <Sand|said|one>.", [WED]),
        ("Two days earlier, on 4 March, <Sand|said|one>.", [MON]),
        (
            (
                "The ship sank at dawn on Sunday. By noon <Sand|had blamed|the captain>. On "
                "Monday <the captain|blamed|Sand>."
            ),
            ["2024-03-03", MON],
        ),
        (
            ("The ship sank on 3 March. A week before, <Sand|had called|it safe>."),
            ["2024-02-19/2024-02-25"],
        ),
        ("Yesterday, <Sand|said|one>. Today <he|denies|it>.", [WED, THU]),
    ],
)
def test_words_that_a_day_is_given_in(
    days: Callable[[str], list[str]], marked: str, wanted: list[str]
) -> None:
    assert days(marked) == wanted


def test_what_a_press_service_reports_is_the_tale_itself(
    dated: Callable[[str, list[tuple[str, str, str]]], list[str]],
) -> None:
    text = (
        "Sand and Marsh held talks in Oll on 4 March, the press service reported.\n\n"
        "Sand noted the weight of trade.\n\nThe same day a spokesman denied the rumours."
    )
    lead = ("the press service", "reported", "Sand and Marsh held talks in Oll on 4 March")
    others = [
        ("Sand", "noted", "the weight of trade"),
        ("a spokesman", "denied", "the rumours"),
    ]
    assert dated(text, [lead, *others])[1:] == [MON, MON]


def test_what_a_person_says_happened_is_no_day_of_the_saying(
    dated: Callable[[str, list[tuple[str, str, str]]], list[str]],
) -> None:
    text = "The talks broke down on 4 March, Sand said.\n\nMarsh noted the weight of trade."
    out = dated(
        text,
        [
            ("Sand", "said", "The talks broke down on 4 March"),
            ("Marsh", "noted", "the weight of trade"),
        ],
    )
    assert out[1] != MON


_LINE = "MERRITT, March 6 - "


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (  # another's Monday, told later, never reaches back, nor on to the first speaker
            _LINE + "<Government of Tavia|promised|one>, <Planning Chief Mira Dovan|said|two>.\n\n"
            "<Dovan|said|it was late>.\n\n"
            "Rates averaged nine pct. <Finance Minister Holt|told reporters|three> on Monday. "
            "<He|said|four>.\n\n<She|said|five>.\n\n<Dovan|said|six>.\n\n<Holt|said|seven>.",
            ["2024-03-06"] * 3 + ["2024-03-04"] * 3 + ["2024-03-06", "2024-03-04"],
        ),
        (  # nor does yesterday, where the second paragraph tells of a saying alone
            _LINE + "<the Merritt Courier|said|Tavia will offer bonds>.\n\n"
            "<Finance Minister Holt|told|banks> yesterday.\n\n"
            "<The Courier|said|bonds are sold>.\n\n<It|said|no rate is paid>.\n\n"
            "<Holt|said|the plan stands>.",
            ["2024-03-06", "2024-03-05", "2024-03-06", "2024-03-06", "2024-03-05"],
        ),
        (  # nor what had come before, in the second paragraph, which nobody there was part of
            _LINE + "<some traders|said|prices may fall>.\n\nThe failure last night of the pact "
            "brought a fall.\n\n<Dovan|said|two>.",
            ["2024-03-06", "2024-03-06"],
        ),
        (  # an event of the opening is everybody's
            _LINE + "Tavia and Osk held talks on Monday.\n\n<Holt|said|one>.\n\n<Dovan|said|two>.",
            ["2024-03-04", "2024-03-04"],
        ),
        (_LINE + "Trade grew.\n\nRates fell.\n\n<Holt|said recently|one>.", [""]),
        (  # what somebody did yesterday is no day of what they say
            _LINE + "<Sund Corp|said|its board met its needs>.\n\nYesterday, <Sund|agreed|one>.\n\n"
            "<Sund|said|its previously unissued shares fell>.",
            ["2024-03-06", "2024-03-05", "2024-03-06"],
        ),
        (  # nor is that of an unnamed one the day of another
            _LINE + "<a ministry official|said|one>.\n\n<a study|stated|two> yesterday.\n\n"
            "<the official|said|three>.",
            ["2024-03-06", "2024-03-05", "2024-03-06"],
        ),
    ],
)
def test_the_day_of_a_date_line_holds(
    days: Callable[..., list[str]], marked: str, wanted: list[str]
) -> None:
    assert days(marked) == wanted


def test_earlier_in_the_day_is_of_the_day_told_and_not_of_an_old_order(
    days: Callable[..., list[str]],
) -> None:
    marked = (
        "On Tuesday, <Tench|denied|one>.\n\nThe orders of April 1, 2015 and December 28, 2016 "
        "forbid it.\n\nAt a briefing earlier in the day, <Ro|dismissed|two>."
    )
    assert days(marked) == ["2024-03-05", "2024-03-05"]


def test_a_day_since_which_something_is_so_is_no_day_of_the_saying(
    days: Callable[..., list[str]],
) -> None:
    marked = (
        "Ro broke her silence for the first time since her defeat on Feb. 3 and spoke out.\n\n"
        "<Ro|said|she had kept silent>."
    )
    assert days(marked) == ["2024-03-07"]


def test_the_hour_of_a_page_is_not_the_day_of_its_event(days: Callable[..., list[str]]) -> None:
    body = "Envoy Ro met Minister Weil on March 4.\n\n<Ro|stressed|the road>."
    assert days(f"Envoys meet\n\nPolitics\n2024-03-07 13:33:41\n\n{body}") == ["2024-03-04"]


def test_where_and_when_a_release_was_written_is_not_the_day_of_its_event(
    days: Callable[..., list[str]],
) -> None:
    body = "On 4 March 2024 Envoy Ro met Minister Weil.\n\n<Ro|stressed|the road>."
    assert days(f"PRESS RELEASE\nVeld, 7 March 2024\n\nEnvoys meet\n\n{body}") == ["2024-03-04"]
    body = "Envoy Ro met Minister Weil.\n\n<Ro|stressed|the road>."
    assert days(f"PRESS RELEASE\nVeld, 7 March 2024\n\nEnvoys meet\n\n{body}") == ["2024-03-07"]


def test_a_line_of_a_page_with_two_words_for_its_day(days: Callable[..., list[str]]) -> None:
    body = "Leader Ro said Wednesday in Veld that it was late.\n\n<Ro|stressed|the road>."
    stamp = "Last updated at: (Sund Time) Thursday, March 7, 2024"
    assert days(f"{stamp}\nLeader in Veld\n{body}") == ["2024-03-06"]


def test_an_old_deed_below_the_hour_is_no_event(days: Callable[..., list[str]]) -> None:
    body = "The pact was signed on 4 March 2019.\n\n<Ro|stressed|the road>."
    assert days(f"Envoys meet\n\n2024-03-07 13:33:41\n\n{body}") == ["2024-03-07"]


def test_the_day_of_a_picture_is_not_the_day_of_the_story(days: Callable[..., list[str]]) -> None:
    caption = "Minister Ro speaks in Veld March 1, 2024. ― Picture by Otto Weil"
    body = "VELD, March 6 — The ministry is glad.\n\n<Ro|said|it was late>."
    assert days(f"{caption}\n\n{body}") != ["2024-03-01"]

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
            (
                "On 1 March A began a visit and met B.\n\n"
                "<A|spoke of|one>.\n\n"
                "On 4 March A met with traders.\n\n"
                "<A|invited|them>. <C|blamed|customs>.\n\n"
                "On 5 March A opened a school.\n\n"
                "<He|saw|two>."
            ),
            ["2024-03-01", MON, MON, TUE],
        ),
        (
            (
                "A met B on Tuesday.\n\n"
                "They had met in Riga on Wednesday.\n\n"
                "<C|said|one>.\n\n"
                "They will meet again on Thursday.\n\n"
                "<C|said|two>."
            ),
            [TUE, TUE],
        ),
        (
            (
                "Vareth met Sorokin on Monday.\n\n"
                "On Wednesday the council debated it.\n\n"
                "<Mira Dovan|said|one>.\n\n"
                "<Sorokin|said|two>."
            ),
            [WED, MON],
        ),
        (
            (
                "Weekly review\n\n"
                "Thursday. <A|said|one>.\n\n"
                "Friday was calm. <B|said|two>.\n\n"
                "By Saturday <C|had said|three>."
            ),
            ["2024-02-29", FRI, "2024-03-02"],
        ),
        (
            ("A chronology\n\nDecember 2 - <A|says|one>.\n\nJanuary - <B|says|two>."),
            ["2023-12-02", "2024-01"],
        ),
        ("A and B met on Monday.\n\nThe day after the talks <A|said|one>.", [TUE]),
        ("A met B on Tuesday.\n\nOn the eve of the meeting <A|had said|one>.", [MON]),
        ("On Wednesday the bank cut. <A|said|one>. On Thursday <B|replied|two>.", [WED, THU]),
        # the paragraphs after a statement with a day go on with its speaker
        (
            (
                "A met B in Riga on Tuesday.\n\n<Mira Dovan|said|one> on Wednesday.\n\n"
                "“Two,” <Dovan|said|three>.\n\n<She|added|four>.\n\n<B|said|five>."
            ),
            [WED, WED, WED, TUE],
        ),
        # so does “he” at the head of one, after a day that the one before begins with
        (
            (
                "Sorokin was dismissed on Wednesday.\n\nAt a rally in Varna on Monday, Sorokin did "
                "not back down.\n\n<He|said|one>."
            ),
            [MON],
        ),
        # without a day in the opening, the first one told of
        (
            (
                "A club of old actors is no more.\n\nIt had 200 members.\n\nIts end was announced "
                "on Wednesday.\n\n<Ivo Sand|mourned|it>."
            ),
            [WED],
        ),
        # weeks and months from the main clause are ranges, and a clause may have its own day
        (
            (
                "A was dismissed on Wednesday, two months after <he|posted|one> and a day after "
                "<B|wrote|two>."
            ),
            ["2024-01", TUE],
        ),
        ("A spoke on Tuesday night. Earlier in the day <B|had said|one>.", [TUE]),
        # any day told in a main clause sets the paragraph's clock, before the event's or not
        (
            (
                "The inquiry ended on Wednesday.\n\nThe old minister gave evidence on Monday. "
                "<He|said|one>. <The chairman|smiled|two>.\n\n<B|said|three>."
            ),
            [MON, MON, WED],
        ),
        # ... but not by the day of another's saying, nor by that of a letter
        (
            (
                "The inquiry ended on Wednesday.\n\n<A report, dated 19 February,|says|one>. <Bren"
                "|denied|two>.\n\nThe memo of 19 February was read. <Bren|laughed|three>."
            ),
            ["2024-02-19", WED, WED],
        ),
        (
            "A spoke on Monday.\n\nB, whose talk was shown on Tuesday, went on. <He|said|one>.",
            [TUE],
        ),
        # a year in front of what was said then, not of what was told
        (
            (
                "A died on Tuesday.\n\nIn 1974, during the strike, <she|told|them one>. "
                "In 1975, exports fell, <B|said|two>."
            ),
            ["1974", TUE],
        ),
        (
            "A died on Tuesday.\n\n<She|recalled|one> in her last interview, with us in June.",
            ["2023-06"],
        ),
        # the day told in what was said, without any other
        ("<A diplomat|said|B on Wednesday gave them until Sunday>.\n\nIt rained.", [WED]),
        (
            "Live\n\n17:40 - <A|says|one>.\n\n8:00 - <B|says|two>.\n\nYesterday\n\n<A|says|three>.",
            [THU, THU, WED],
        ),
        # what comes after the closing mark is the writer's, though the content may hold it
        ("A spoke on Monday.\n\n<B|called|it “folly” on Tuesday>.", [TUE]),
        # two days in the opening's sentence: the first is the event's
        ("Talks broke down on Monday and were mended on Tuesday.\n\n<A|said|one>.", [MON]),
        # words that count from another day count from the last statement's, if it is nearer
        (
            (
                "A spoke on Tuesday of Sunday's debate.\n\nIn Sunday's debate <he|said|one>.\n\n"
                "At a rally on Tuesday <A|said|two>.\n\n<C|laughed|three> that night."
            ),
            ["2024-03-03", TUE, TUE],
        ),
        (
            "A spoke on Monday.\n\nB said no to all who asked him in on Tuesday. <He|said|one>.",
            [TUE],
        ),
        # nor is a day right after the cue part of what was said
        ("A spoke on Monday.\n\n<A|said|on Tuesday it would rain>.", [TUE]),
        ("A spoke on Monday.\n\n<A|said that|on Tuesday it would rain>.", [MON]),
        ("A spoke on Monday.\n\n<B|said|one>, going by votes counted through Wednesday.", [MON]),
    ],
)
def test_the_tale_goes_on(days: Callable[[str], list[str]], marked: str, wanted: list[str]) -> None:
    assert days(marked) == wanted

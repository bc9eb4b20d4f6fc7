"""A tale that goes on: the days of paragraphs, later events and chronicles."""

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
        # a paragraph that goes back to the event says so
        (
            (
                "A met B on Monday.\n\nOn Tuesday A opened a school.\n\n<C|said|one>.\n\n"
                "Monday was long. <D|said|two>."
            ),
            [TUE, MON],
        ),
    ],
)
def test_the_tale_goes_on(days: Callable[[str], list[str]], marked: str, wanted: list[str]) -> None:
    assert days(marked) == wanted

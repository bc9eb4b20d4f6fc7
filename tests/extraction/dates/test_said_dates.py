from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.extraction.dates import said_dates
from rostra.extraction.speakers import Utterance

THURSDAY = date(2024, 3, 7)


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # the day of the event carries to all that is tied to it
        ("A and B held talks on March 6. <A|praised|the trade>.\n\n<B|spoke of|rails>.",
         ["2024-03-06", "2024-03-06"]),
        ("<A and B|welcomed|growth> following talks held on March 6.\n\n<He|saw|more>.",
         ["2024-03-06", "2024-03-06"]),
        # a day of its own wins, and its paragraph goes on with it
        (("Talks were held on Monday. <A|said|one>.\n\n"
          "On Wednesday, <B|said|two>. <He|added|three>.\n\n<A|said|four>."),
         ["2024-03-04", "2024-03-06", "2024-03-06", "2024-03-04"]),
        # what was said has days too, and they are not the day of saying
        ("On Tuesday <A|said|the bridge would open on March 30>.", ["2024-03-05"]),
        ("<A|promised|to come in May 2025>.", ["2024-03-07"]),
        ("<A|said|trade grew> over the past year.", ["2024-03-07"]),
        # an older remark has no day
        (("Talks were held on Monday. <A|said|one>.\n\n"
          "<A|has previously said|two>. <B|once called|it folly>."), ["2024-03-04", "", ""]),
        # side clauses and noun phrases speak of other days
        ("On Monday, <A|said|one>. <B, who took office in January,|said|two>.",
         ["2024-03-04", "2024-03-04"]),
        ("Ahead of the March 17 vote, <A|said|one> on Wednesday.", ["2024-03-06"]),
        # a week or a month is a range
        ("Last week, <A|said|one>.", ["2024-02-26/2024-03-03"]),
        ("<A|said|prices fell> last week.", ["2024-03-07"]),
        ("Earlier this month, <A|said|one>.", ["2024-03-01/2024-03-07"]),
        # a date line tells when it was sent, wherever it stands
        (("DAR AL RIMAL, 8th March, 2024 (RNA) -- The Prince on Thursday received guests.\n\n"
          "<The Prince|praised|ties>."), ["2024-03-07"]),
        (("No wheat was turned back\n\nPORT NEVIS, March 7 — The ministry insisted on Wednesday "
          "that it was so.\n\n<The ministry|blamed|the drought>."), ["2024-03-06"]),
        # a date, a title, and the place with its day may stand before the text
        ("date 2024-03-07\nA long talk\n\nA met B on Monday.\n\n<A|said|one>.", ["2024-03-04"]),
        (("date 2024-03-07\nPress conference\n\nRiga, March 6, 2024\n\n"
          "Moderator: Welcome.\n\n<A||one>."),
         ["2024-03-06"]),
        # the event's own words for its day
        ("Wednesday's meeting of ministers was short.\n\n<A|said|one>.", ["2024-03-06"]),
        ("Following Tuesday's talks A was tired.\n\n<A|said|one>.", ["2024-03-05"]),
        ("The sitting of Parliament of March 6 was long.\n\n<A|said|one>.", ["2024-03-06"]),
        ("On the evening of March 6, A received B.\n\n<A|said|one>.", ["2024-03-06"]),
        ("The session took place from 4 to 6 March.\n\n<A|said|one>.", ["2024-03-04/2024-03-06"]),
        ("A met B in Riga the day before yesterday.\n\n<A|said|one>.", ["2024-03-05"]),
        ("A met B.\n\nIt rained.\n\n<A|said|one>.\n\nThe talks were held on May 5, 2023.",
         ["2023-05-05"]),
        ("A received guests on 05/03/2024.\n\n<A|said|one>.", ["2024-03-05"]),
        ("A spoke before Friday's meeting.\n\n<A|said|one>.", ["2024-03-07"]),
        # days counted from the event's
        (("Talks were held on Tuesday.\n\nThe next day <A|said|one>.\n\nA day later <B|said|two>."
          "\n\nThe day before, <A|had said|three>."), ["2024-03-06", "2024-03-07", "2024-03-04"]),
        ("Talks were held on Tuesday.\n\n<B|wrote|one> in a letter of March 1.", ["2024-03-01"]),
        ("Talks were held on Tuesday.\n\nIn January 2023, <B|promised|one>.", ["2023-01"]),
        # the day of what was told, not of the storm; not the day of what will be
        ("Ten died when a dam broke on Monday. On Tuesday A toured the coast.\n\n<A|said|one>.",
         ["2024-03-05"]),
        ("A told an inquiry into the March 2 disaster <A|said|one>.", ["2024-03-07"]),
        ("A sets out Monday on a mission to the Isles.\n\n<A|said|one>.", ["2024-03-07"]),
        ("In fiscal 2023, ended February 28, <A|said|one>.", ["2024-03-07"]),
        ("A leaves on his sixth visit to the United Isles on Monday.\n\n<A|said|one>.",
         ["2024-03-07"]),
        ("Parliament will vote on Friday on what A presented on Wednesday.\n\n<A|said|one>.",
         ["2024-03-06"]),
        # a visit of two days, a conference that was held
        ("A paid a visit on 4 and 5 March.\n\n<A|saw|growth>.", ["2024-03-04/2024-03-05"]),
        ("A took part in a forum, which was held in Varna last Friday.\n\n<A|said|one>.",
         ["2024-03-01"]),
        ("A took part in a forum, which convened in Varna last Friday.\n\n<A|said|one>.",
         ["2024-03-01"]),
        # days counted from the main clause, with who speaks named in two ways
        ("<A|denied|it> Wednesday, a day after <its envoy, Bor,|said|two>.",
         ["2024-03-06", "2024-03-05"]),
        # the day that a paragraph begins with
        (("Talks were held on Monday. <A|said|one>.\n\nOn Wednesday morning nobody came. "
          "<A|wrote|two>.\n\n<A|said|three>."), ["2024-03-04", "2024-03-06", "2024-03-04"]),
        # a letter and its date
        ("<A|warned|of cold> in a letter dated 1 March.", ["2024-03-01"]),
        ("<A|had told|workers> the evening before.", ["2024-03-06"]),
        # nobody is quoted from the future
        ("<A|said|one> on Friday next year.", ["2024-03-01"]),
        # the article's own date line is no day of saying
        (" date 2024-03-07 A met B on March 6. <A|said|one>.", ["2024-03-06"]),
    ],
)  # fmt: skip
def test_the_day_of_saying(days: Callable[..., list[str]], marked: str, wanted: list[str]) -> None:
    assert days(marked) == wanted


def test_without_any_date_there_is_no_day(days: Callable[..., list[str]]) -> None:
    assert days("On Monday <A|said|one>.", None) == [""]


def test_the_rule_says_which_words_gave_the_day() -> None:
    text = "Talks were held on March 6. He praised trade."
    (one,) = said_dates(text, [Utterance(((38, 43),), ((31, 38),), ((28, 30),))], THURSDAY)
    assert "March 6" in one.rule
    assert one.confidence > 0.8


def test_a_day_that_nothing_names_is_not_sure() -> None:
    (one,) = said_dates("He spoke.", [Utterance(((3, 8),), (), ((0, 2),))], THURSDAY)
    assert one.value
    assert one.value.edtf == "2024-03-07"
    assert one.confidence <= 0.5
    assert "own" in one.rule


def test_what_one_tells_of_another_has_no_day_of_its_own() -> None:
    text = "On Monday A said that B had told him the sea was calm."
    outer = Utterance(((22, 53),), ((12, 16),), ((10, 11),))
    inner = Utterance(((37, 53),), ((28, 32),), ((22, 23),), nested_in=0)
    said = said_dates(text, [outer, inner], THURSDAY)
    assert said[0].value
    assert said[0].value.edtf == "2024-03-04"
    assert said[1].value is None


def test_how_sure_a_day_is_tells_who_is_tied_to_the_event() -> None:
    text = "Vareth and Sorokin held talks on Monday. Vareth said one. Analyst Mira Dovan said two."
    plain = text.replace("held talks", "were silent")
    for told, tied, loose in ((text, 0.97, 0.88), (plain, 0.7, 0.35)):
        statements = []
        for source, content in (("Vareth", "one"), ("Analyst Mira Dovan", "two")):
            at = told.index(f"{source} said")
            what = told.index(content)
            spans = ((at, at + len(source)),)
            cue = ((at + len(source) + 1, at + len(source) + 5),)
            statements.append(Utterance(((what, what + 3),), cue, spans))
        found = said_dates(told.replace(". ", ".\n", 1), statements, THURSDAY)
        assert [d.value.edtf for d in found if d.value] == ["2024-03-04"] * 2
        assert [d.confidence for d in found] == [tied, loose]
    assert "nothing ties" in found[1].rule


def test_a_title_of_the_opening_ties_who_is_called_by_it() -> None:
    text = "President Marent was silent on Monday.\nThe President said one. The mayor said two."
    statements = []
    for source, content in (("The President", "one"), ("The mayor", "two")):
        at, what = text.index(source), text.index(content)
        end = at + len(source)
        cue = ((end + 1, end + 5),)
        statements.append(Utterance(((what, what + 3),), cue, ((at, end),)))
    found = said_dates(text, statements, THURSDAY)
    assert [d.confidence for d in found] == [0.7, 0.35]


def test_under_a_date_line_the_day_of_one_official_is_not_that_of_unnamed_ones(
    days: Callable[..., list[str]],
) -> None:
    text = (
        "LA PAZ, March 6 - <President Marent|said|aid will rise>.\n\n"
        "Marent, speaking to the congress yesterday, <Marent|said|debts will be paid>.\n\n"
        "<Dovanian officials|said|aid was small>.\n\n<Marent|added|it will grow>."
    )
    assert days(text) == ["2024-03-05", "2024-03-05", "2024-03-06", "2024-03-05"]


def test_the_end_of_a_year_reported_on_is_no_day_of_saying(
    days: Callable[..., list[str]],
) -> None:
    text = (
        "MERRITT, March 6 - <The bank|said|it had lost money>.  Its report for the year ended"
        " March 4, 2024, <the report|showed|exports fell>."
    )
    assert days(text) == ["2024-03-06", "2024-03-06"]


def test_a_conference_to_come_is_no_day_of_saying(days: Callable[..., list[str]]) -> None:
    text = (
        "DHAKA, March 6 - <Minister Munim|said|pacts are close to collapse>.\n\n"
        "Officials and Munim are meeting to settle the agenda for a conference here Saturday.\n\n"
        "<Munim|said|all would try again>."
    )
    assert days(text) == ["2024-03-06", "2024-03-06"]


def test_they_who_spoke_on_the_day_of_the_date_line_go_on_that_day(
    days: Callable[..., list[str]],
) -> None:
    text = (
        "TAIPEI, March 6 - <Bankers polled here|said|controls will go>.\n\n"
        "<They|said|a plan was welcome> last Friday.\n\n"
        "<Bankers polled|said|prices will rise>.\n\nBut <they|said|it would take months>."
    )
    assert days(text) == ["2024-03-06", "2024-03-01", "2024-03-06", "2024-03-06"]

"""Kinds of mention that a second set of fresh articles got wrong: each class once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Kind, Speaker
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]

CASES = {
    "an office without a name, and whom its holder spoke of": (
        (
            "Bruno Reyk had doubts about the league. [The secretary general] never once mentioned"
            " Reyk to anybody. [He] spoke twice."
        ),
        ["", ""],
    ),
    "she is no spokesman, but whom he spoke of": (
        (
            "Ms. Elsa Reyk had doubts about the league. [The spokesman] suggested that Ms. Reyk"
            " came late. [She] spoke twice."
        ),
        ["", "Elsa Reyk"],
    ),
    "a colleague has the like office, though another has the state": (
        (
            "President Tomas Vareth of Vestra met the President of Ordonia, Luis Ferrante. Foreign"
            " Minister Elsa Quist and Foreign Minister Karim Desta came. [Quist] spoke."
            " [Her Ordonian colleague] spoke."
        ),
        ["Elsa Quist", "Karim Desta"],
    ),
    "a counterpart with no comma before the name": (
        (
            "Foreign Minister Pavel Rusnak called his Iskari counterpart Emre Togan of Iskar."
            " [Rusnak] spoke. [The Iskari minister] spoke."
        ),
        ["Pavel Rusnak", "Emre Togan"],
    ),
    "the subject of a clause in the paragraph, before the speaker of the one above": (
        (
            "[Teodor Vance] spoke. [He] spoke again.\n\nThe port is owned by a fund whose manager,"
            " Bruno Reyk, flew in. Rails would do, [he] said."
        ),
        ["Teodor Vance", "Teodor Vance", "Bruno Reyk"],
    ),
    "His Highness": (
        (
            "His Highness Sheikh Khalid bin Nasser, Crown Prince of Qasira, met Adam Reyk."
            " [His Highness] spoke."
        ),
        ["Khalid bin Nasser"],
    ),
    "an honorific in the middle of a title": (
        "Energy Minister Dr. Abdulrahman Al Suwaidi came. [Dr. Al Suwaidi] spoke.",
        ["Abdulrahman Al Suwaidi"],
    ),
    "a ministry in the capital where its sentence is set": (
        (
            "ATHENS, June 7 - Greek Foreign Minister Nikos Lambros spoke of Greece. The Greek"
            " minister [Nikos Lambros] spoke.\n\nIn Ankara, [the defence ministry] spoke."
        ),
        ["Nikos Lambros", "Ministry of Defence of Turkey"],
    ),
    "a family name that stands first": (
        (
            "President Karim Desta met the Prime Minister of Vietnam, Tran Minh Hoa."
            "\n\nPRESIDENT DESTA: Good day.\n\n[PRIME MINISTER TRAN]: We came.\n\nRice is"
            " dear, [Tran] said."
        ),
        ["Tran Minh Hoa", "Tran Minh Hoa"],
    ),
    "letters behind a name": (
        "[Fiona Achterberg KC] spoke. [Achterberg] spoke.",
        ["Fiona Achterberg", "Fiona Achterberg"],
    ),
    "the deputy of one who has an office": (
        (
            "[Governor Sergei Dolgov] spoke. [The governor's deputy, Timur Akhatov], spoke."
            " [The governor] spoke. [The deputy governor] spoke."
        ),
        ["Sergei Dolgov", "Timur Akhatov", "Sergei Dolgov", "Timur Akhatov"],
    ),
    "an office that changes hands": (
        (
            "[The acting minister, Carla Pinho], spoke. [Former minister Rui Matos] spoke. The"
            " banker, Adam Reyk, takes office in May. [The new minister] spoke. [The acting"
            " minister] spoke. [The former minister] spoke."
        ),
        ["Carla Pinho", "Rui Matos", "Adam Reyk", "Carla Pinho", "Rui Matos"],
    ),
    "an acting minister whom nobody named": (
        "[Finance Minister Elsa Quist] spoke. [The acting minister] spoke.",
        ["Elsa Quist", ""],
    ),
    "a host who is said to be one": (
        (
            "The talks were opened by the host, Water Minister Ada Oance. [Adam Reyk] spoke."
            " [The host] spoke."
        ),
        ["Adam Reyk", "Ada Oance"],
    ),
    "the first words of an article": (
        "[A former mine inspector] told the court so.\n\n[Colm Reddy, 54,] said that he had.",
        ["Colm Reddy", "Colm Reddy"],
    ),
    "a company, known by its chief executive": (
        "[Ferrovia Albaro's chief executive, Giulia Reyk], spoke. [The company] spoke.",
        ["Giulia Reyk", "Ferrovia Albaro"],
    ),
    "the company of a state is one named before": (
        "[Belmar Lines] spoke. [The Dutch company] spoke. [Malaysian growers] spoke.",
        ["Belmar Lines", "Belmar Lines", ""],
    ),
    "the head of a state's government": (
        (
            "Prime Minister Ruslan Beketov of Vestra met Prime Minister Jonas Petra of Ordonia."
            " [The head of the Vestran government] spoke. [The visiting Prime Minister] spoke."
        ),
        ["Ruslan Beketov", "Jonas Petra"],
    ),
    "an office named before its holder": (
        "It leaked, [the mayor of Karolin] said.\n\n[Mayor Henrik Dahl] said more.",
        ["Henrik Dahl", "Henrik Dahl"],
    ),
    "a man known by two names": (
        "[Yusuf al-Khatem], known as Abu Salim, spoke. [Abu Salim] spoke. [He] spoke again.",
        ["Yusuf al-Khatem"] * 3,
    ),
    "an office before a rank and a name": (
        (
            "The Chief of the General Staff of Iskar, General Orhan Demirel, met Minister Ladislav"
            " Kmet. [The Iskari side] spoke."
        ),
        ["Orhan Demirel"],
    ),
    "somebody's lawyer is no other lawyer": (
        "The prosecutor, Ruth Imber, came. Zsolt Benedek came. [Benedek's lawyer] spoke.",
        [""],
    ),
    "a body with its letters": (
        "[The International Office for Seeds (IOS)] spoke. [The IOS] spoke.",
        ["International Office for Seeds"] * 2,
    ),
    "its ministry": (
        "Sarmatia's ambassador came. [Sarmatia] spoke. [Its agriculture ministry] spoke.",
        ["Government of Sarmatia", "Ministry of Agriculture of Sarmatia"],
    ),
    "a new leader is not the prime minister": (
        "[Prime Minister Agata Roth] spoke. [The new leader] spoke.",
        ["Agata Roth", ""],
    ),
    "an official of one state is nobody of another": (
        (
            "President Joe Biden met President Emmanuel Macron. [Biden] spoke. [The visiting French"
            " official] spoke."
        ),
        ["Joe Biden", "Emmanuel Macron"],
    ),
    "Mr Biden is not Jill Biden": (
        (
            "[President Biden] spoke in Washington. [Mr. Biden] spoke. [Mr. Biden and the first"
            " lady, Jill Biden], spoke. [Mr. Biden] spoke. [Mrs. Biden] spoke."
        ),
        [
            "Joe Biden",
            "Joe Biden",
            "Joe Biden+Jill Biden",
            "Joe Biden",
            "Jill Biden",
        ],
    ),
    "a first name that the table gets wrong": (
        "[Josefa Naulivou] spoke. [Mr Naulivou] spoke.",
        ["Josefa Naulivou", "Josefa Naulivou"],
    ),
    "those around somebody": (
        (
            "Mr. Fell came. [Friends of Mr. Fell] spoke. [A lawyer for Mr. Fell] spoke. [Supporters"
            " of Fell] spoke. [People close to Fell] spoke. [House Republicans] spoke."
        ),
        [""] * 5,
    ),
    "a headline's verbs": (
        "Elizabeth Warren Hammers Fargo Chief Executive\n\nElizabeth Warren came. [Warren] spoke.",
        ["Elizabeth Warren"],
    ),
    "letters between a name and its apposition": (
        "[Rep. Greta Field (D-N.C.), head of the Congressional Black Caucus], spoke.",
        ["Greta Field"],
    ),
    "a successor": (
        (
            "[Chancellor Ulf Brandeis] spoke. Vice-Chancellor Renate Holm came. [Former chancellor"
            " Hartmut Ley] spoke. [His successor] spoke. [His predecessor] spoke."
        ),
        ["Ulf Brandeis", "Hartmut Ley", "Ulf Brandeis", "Hartmut Ley"],
    ),
    "a former holder is not who holds the office now": (
        "Germany voted. [The former Chancellor of Germany] spoke.",
        [""],
    ),
    "a headline's first words": (
        "Grieving Widow Dora Woods Shares Belief\n\nDora Woods came. [Woods] spoke.",
        ["Dora Woods"],
    ),
    "a question's verb": (
        "Jan Szlachta asked. Was Szlachta content? [He] spoke. [Szlachta] spoke.",
        ["Jan Szlachta", "Jan Szlachta"],
    ),
    "a nickname inside a name": (
        '[Scott\'s niece, state Del. Marcia "Cia" Reyk], spoke. [Reyk] spoke.',
        ['Marcia "Cia" Reyk'] * 2,
    ),
    "an and inside a body's name": (
        "[Victor Cha, a scholar at the Center for Strategic and International Studies], spoke.",
        ["Victor Cha"],
    ),
    "a headline in capitals names nobody": (
        "TOP UNION LEADER JOINS MINERS FAST\n\nLA PAZ - A union leader went. [He] spoke.",
        [""],
    ),
    "an official whom nobody names, and one who is": (
        (
            "House Speaker Jim Reyk came. It failed, said an administration official who asked not"
            " to be named.\n\n[The official] spoke. [Reyk] spoke."
        ),
        ["", "Jim Reyk"],
    ),
    "two who sound alike, told apart by their titles": (
        "[Chief of staff Donald Regan] spoke. [President Reagan] spoke. [Reagan] spoke.",
        ["Donald Regan", "Reagan", "Reagan"],
    ),
    "a plural at the head of a sentence": (
        "The bankers met. [Bankers] spoke. [They] spoke.",
        ["", ""],
    ),
}


@pytest.mark.parametrize(("marked", "wanted"), CASES.values(), ids=CASES.keys())
def test_who_it_is(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


def test_a_relative_takes_the_surname_and_the_record_says_so(speakers: Speakers) -> None:
    (one,) = speakers("Colm Reddy came. [Reddy's wife, Anne], spoke.")
    assert one.name == "Anne Reddy"
    assert one.reason == "the surname is that of Colm Reddy, a relative"


@pytest.mark.parametrize(
    ("outlet", "wanted"),
    [
        ("Lusatian News Agency", "Ministry of Finance of Lusatia"),
        ("Press Service of the President of Karazan", "Ministry of Finance of Karazan"),
        ("Emirate News Service of Qasira", "Ministry of Finance of Qasira"),
        ("The Guardian News Service", "Ministry of Finance"),
        ("Granvik Courier", "Ministry of Finance"),
    ],
)
def test_an_outlet_says_whose_ministry_it_is(names: Names, outlet: str, wanted: str) -> None:
    assert names("Rain fell. [The Finance Ministry] spoke.", outlet=outlet) == [wanted]


def test_nobody_names_himself_in_what_he_says(known: Knowledge) -> None:
    text = "[Clay Yeutter] spoke of it. Then President Adam Reyk would have to veto it, [he] said."
    plain = text.replace("[", "").replace("]", "")
    at = plain.index("Then President")
    he = plain.index("he said")
    first = Utterance(((19, 21),), (), ((0, 12),))
    other = Utterance(((at, he - 2),), (), ((he, he + 2),))
    found = resolve_speakers(plain, [first, other], date(2024, 3, 6), known)
    assert [one.speakers[0].name for one in found] == ["Clay Yeutter", "Clay Yeutter"]


@pytest.mark.parametrize("word", ["Highness", "Dealers"])
def test_a_leaders_name_is_not_taken_for_a_word_that_sounds_alike(names: Names, word: str) -> None:
    text = f"Ireland and the European Union met. [{word}] spoke."
    assert names(text)[0] in ("", word)


def test_the_ministry_in_its_own_press_release(speakers: Speakers) -> None:
    (found,) = speakers(
        "[Ministry spokesperson Camila Torres] spoke.",
        outlet="Ministry of Foreign Affairs of Belmora",
    )
    assert found.on_behalf_of == "Ministry of Foreign Affairs of Belmora"


def test_whose_the_ministry_and_its_spokesman_are(speakers: Speakers) -> None:
    found = speakers(
        "[The Transport Ministry] spoke. [Its spokesman] spoke.\n\n[Health Minister Zita Ker]"
        " spoke. [A spokeswoman for the ministry, Reka Ban], spoke.",
        outlet="Kestavian News Agency",
    )
    assert [(s.name, s.on_behalf_of) for s in found[1:]] == [
        ("", "Ministry of Transport of Kestavia"), ("Zita Ker", ""),
        ("Reka Ban", "Ministry of Health of Kestavia"),
    ]  # fmt: skip


def test_who_is_named_in_a_quotation_is_not_who_goes_on(known: Knowledge) -> None:
    text = (
        "“Roger Ailes is the epitome of it,” said Terry Branstad, who used Mr. Ailes. He added:"
        " “We will see.”"
    )
    at, he = text.index("Terry"), text.index("He added")
    first = Utterance(((1, text.index(",”")),), (), ((at, at + 14),), Kind.DIRECT)
    other = Utterance(((text.index("We"), len(text) - 2),), (), ((he, he + 2),), Kind.DIRECT)
    found = resolve_speakers(text, [first, other], date(2016, 9, 19), known)
    assert [one.speakers[0].name for one in found] == ["Terry Branstad", "Terry Branstad"]


def test_a_document_before_a_colon_is_no_label(speakers: Speakers) -> None:
    (found,) = speakers("Pew spoke.\n\nMore from [the report]: Rain fell.")
    assert found.name != "the report"


def test_roles_name_nobody_else(speakers: Speakers) -> None:
    found = speakers(
        "After a breakfast with television host Al Sharp, [Ida Renn] spoke. [New Jersey Gov. Kit"
        " Reyk] spoke. [New York\u00a0Gov. Otto Weil] spoke."
    )
    assert [s.role for s in found] == ["", "New Jersey Gov.", "New York Gov."]


def test_what_a_spokesman_speaks_about_is_not_for_whom(speakers: Speakers) -> None:
    (found,) = speakers("[The European Commission's spokesman for farming, Luc Perrin], spoke.")
    assert found.on_behalf_of == "European Commission"


def test_a_label_of_a_transcript_keeps_for_whom_a_spokesperson_speaks(speakers: Speakers) -> None:
    found = speakers("Briefing by UNESCO spokesperson Nils Arden.\n\n[Nils Arden]: Rain fell.")
    assert [(s.name, s.on_behalf_of) for s in found] == [("Nils Arden", "UNESCO")]


def test_roles_are_titles_and_no_sentences(speakers: Speakers) -> None:
    found = speakers(
        "The bill would cut President Adam Reyk's request. [Reyk] spoke. Ida Renn, who is to meet"
        " Prime Minister Karim Desta here, came. [Renn] spoke. The fund whose chairman, Otto Weil,"
        " came is rich. [Weil] spoke."
    )
    assert [s.role for s in found] == ["President", "", "Chairman"]

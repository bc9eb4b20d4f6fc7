"""What pages of agencies, companies, courts and central banks told of who speaks, reworded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]

CASES = {
    "an office by its letters": (
        "[Chief of Army Staff (COAS) General Otto Brandt] spoke. [The COAS] and [COAS] spoke.",
        ["Otto Brandt", "Otto Brandt", "Otto Brandt"],
    ),
    "a general with three names": (
        "[Chief of Army Staff General Qamar Javed Brandt] spoke.",
        ["Qamar Javed Brandt"],
    ),
    "whose release it is": (
        "It rained, [a release from the Norrmark Police Force] said.",
        ["Norrmark Police Force"],
    ),
    "what sort of firm it is, at the head of a sentence; where it sits": (
        "[Financial services firm Norfund] spoke. [The Vale-headquartered firm] and [it] spoke.",
        ["Norfund", "Norfund", "Norfund"],
    ),
    "a firm of which only the seat is told": ("[The Norrmark-based firm] spoke.", [""]),
    "an agency whose name ends like a trade": ("On Sunday, [Reuters] reported it.", ["Reuters"]),
    "Malay styles and ranks in letters are no part of a name": (
        (
            "[Bersatu president Tan Sri Otto Brandt] spoke. [MIC chief Datuk Seri Ida Renn] spoke."
            " [The spokesperson, ASP Lena Grau], spoke. [Prime Minister Dato' Sri Hugo Lind] spoke."
            " [Sri Mulya Hatta] spoke."
        ),
        ["Otto Brandt", "Ida Renn", "Lena Grau", "Hugo Lind", "Sri Mulya Hatta"],
    ),
    "the “and” of a fire and rescue station": (
        "[Norrmark Fire and Rescue Station chief, Superintendent Otto Brandt] spoke. [He] spoke.",
        ["Otto Brandt", "Otto Brandt"],
    ),
    "what a committee is on is no person": (
        "[The Chairman of the Committee on Health, Welfare and Women Dr Ida Renn] spoke.",
        ["Ida Renn"],
    ),
    "an initial that is a word": (
        "[Norrmark police chief A. Otto Brandt] spoke. [Brandt] spoke.",
        ["A. Otto Brandt", "A. Otto Brandt"],
    ),
    "a spokesman whom the next paragraph names": (
        "[Norland's federal security spokesman] spoke.\n\nSecurity spokesman Otto Brandt came.",
        ["Otto Brandt"],
    ),
    "a spokesman who is another's": (
        "[Norland's federal security spokesman] spoke.\n\nArmy spokesman Otto Brandt came.",
        [""],
    ),
    "who briefed them is whom the next sentence means": (
        (
            "Otto Brandt has invited all.\n\nThey were briefed by Hugo Lind, its director.\n\n"
            "[He] spoke."
        ),
        ["Hugo Lind"],
    ),
    "a statement from somebody's office": (
        "Gov. Ida Renn came. [A statement from her office] told it.",
        ["Office of Ida Renn"],
    ),
    "a minister of two things, the second of which is no portfolio": (
        "[Minister of Tourism and Lands Ida Renn] spoke. [The Minister] and [she] spoke.",
        ["Ida Renn", "Ida Renn", "Ida Renn"],
    ),
    "what a minister is for is nobody": (
        "[Development Strategies and International Trade Minister Ida Renn] spoke.",
        ["Ida Renn"],
    ),
    "who wrote the report is not whom it is about": (
        "By Ida Renn and Otto Weil\n\nA meeting was held. [He] spoke.",
        [""],
    ),
    "police ranks written short": (
        "Superintendent Ida Renn came. [Spt Renn] spoke.",
        ["Ida Renn"],
    ),
    "a party with the MP": (
        "A question by JO-MP Ida Renn was heard. [MP Renn] spoke.",
        ["Ida Renn"],
    ),
    "the “and” of a body's name that its letters tell": (
        "[Norvian Prison and Correctional Services (NPCS) officer Ida Renn] spoke.",
        ["Ida Renn"],
    ),
    "what sort of company it is stands before its name": (
        "It was found, [state-owned oil giant NOROIL] announced.",
        ["NOROIL"],
    ),
    "an agency by its letters, with what it is for": (
        "It rained, [the ORNA student news agency] reported.",
        ["ORNA"],
    ),
    "an adjective before an agency is no name": (
        "It rained, [the Norvian student news agency] reported.",
        [""],
    ),
    "whoever leads a government, it is its state's": (
        "[The Muslim-led Bosnian government] spoke.",
        ["Government of Bosnia and Herzegovina"],
    ),
    "a spokesman before those he speaks for": (
        "[John Mills, spokesman for the mediators, Lord Weil and Otto Brandt,] spoke.",
        ["John Mills"],
    ),
    "two who are joined both speak": (
        "[Ida Renn, spokeswoman, and Otto Brandt] spoke.",
        ["Ida Renn+Otto Brandt"],
    ),
    "leaders of peoples are no leaders of states": (
        "Bosnia, Serbia and Croatia met. [Bosnian Serb, Muslim and Croat leaders] spoke.",
        [""],
    ),
    "what stands in brackets behind a bank is what it goes by": (
        "The Bank of Norrmark (Banrico) met. [Banrico] spoke.",
        ["Bank of Norrmark"],
    ),
    "whose executive is named is a company": (
        "[Norbridge] spoke. Norbridge executive Ida Renn came. [The company] spoke.",
        ["Norbridge", "Norbridge"],
    ),
    "a board is no company": (
        "[Company spokesman Otto Brandt] had asked the National Energy Board. [The company] spoke.",
        ["Otto Brandt", ""],
    ),
    "the end of a name in small letters": (
        "They asked the National Energy Board. [The energy board] spoke.",
        ["National Energy Board"],
    ),
    "a name ends with its line": (
        "Government of Norrmark\n\nThe Council of Ministers met. [The Council] spoke.",
        ["Council of Ministers"],
    ),
    "the police of a state": (
        "[Kenyan police] spoke. [Police] spoke. [Kenyan police officers] spoke.",
        ["Police", "Police", ""],
    ),
    "an armed group goes on as the group": (
        "Nairobi blamed al-Shabaab. [The group] spoke.",
        ["al-Shabaab"],
    ),
    "a paper by its last word": (
        "A Norland Times report came. [The Times] spoke. [The paper] spoke.",
        ["Norland Times", "Norland Times"],
    ),
    "a paper's day is no surname": ("[USA Today] spoke. [It] spoke.", ["USA Today", "USA Today"]),
    "the bank's governor is not its former one": (
        "Its former governor Otto Brandt left. [The Reserve Bank governor] spoke.",
        [""],
    ),
    "but the former minister on trial is the minister": (
        "A court met former trade minister Olivia Reyk. [The minister] spoke.",
        ["Olivia Reyk"],
    ),
    "the government of a president is no person": (
        "[The government of new president Javier Milei] spoke of Argentina.",
        ["Government of Argentina"],
    ),
    "the chief of an airline is named just after": (
        "[The CEO of Norvian airline Luftag] spoke.\n\n[Carla Spohr] said it.",
        ["Carla Spohr", "Carla Spohr"],
    ),
    "a union by its name": (
        "[the Vereinigung Cockpit union] spoke.",
        ["Vereinigung Cockpit union"],
    ),
    "unions are nobody": ("[Norvian unions] spoke.", [""]),
    "the members of a council are the council": (
        "[The members of the Security Council] spoke. [Members of parliament] spoke.",
        ["United Nations Security Council", ""],
    ),
    "a commander of a group is not the group": (
        "[a commander from the National Army, Norland's second largest group] spoke.",
        [""],
    ),
    "what a joint communique says": (
        (
            "The joint communique was released after a meeting of Foreign Minister Ida Renn with"
            " her guest Otto Brandt.\n\n[it] spoke. [Norway] spoke. [it] spoke."
        ),
        ["Ida Renn+Otto Brandt", "Government of Norway", "Ida Renn+Otto Brandt"],
    ),
    "the foreign secretary of Pakistan is an official": (
        "In Pakistan Foreign Minister Ida Renn met Cubans. [The Foreign Secretary] spoke.",
        [""],
    ),
    "and of Britain a minister": (
        "British Foreign Minister Ida Renn met Cubans. [The Foreign Secretary] spoke.",
        ["Ida Renn"],
    ),
    "the parties of a telephone call": (
        (
            "Minister Ida Renn held a telephone conversation with Minister of Trade of Norland,"
            " Mr. Otto Brandt.\n\n[The parties] spoke."
        ),
        ["Ida Renn+Otto Brandt"],
    ),
    "today is no part of a name": (
        "[League general secretary and bridges minister Otto Brandt today] spoke.",
        ["Otto Brandt"],
    ),
    "who has two offices is called by either": (
        (
            "[Red League general secretary and bridges minister Otto Brandt] spoke. [the general"
            " secretary of Red League] spoke. [the minister] spoke."
        ),
        ["Otto Brandt", "Otto Brandt", "Otto Brandt"],
    ),
    "the Treasury where the U.S. Treasury is named": (
        "[The U.S. Treasury] spoke. [Treasury] spoke.",
        ["United States Department of the Treasury"] * 2,
    ),
    "a president's government is his state's": (
        "[President Mohamed Mursi's government] spoke of Egypt.",
        ["Government of Egypt"],
    ),
    "an amount's letter begins no name": (
        "A $4.8B IMF loan came. [The IMF] spoke.",
        ["International Monetary Fund"],
    ),
    "both Americans are nobody": ("[Both Americans] spoke.", [""]),
    "the police of a city": ("[Hamburg police] spoke. [Riot police] spoke.", ["Police", ""]),
    "who is named with an apposition in the next paragraph": (
        "[The former judge] spoke.\n\nIda Renn, sworn in on Sunday, told it.",
        ["Ida Renn"],
    ),
    "a headline's words after an owner are no name": (
        (
            "U.S. Attorney Files Motion To Revoke Embattled Sheriff's Pre-Trial Release\n\n"
            "Sheriff Otto Brandt left. [She] spoke."
        ),
        [""],
    ),
    "authorities after a wire's dashes": ("RAVENNA, Ohio -- [Authorities] say.", [""]),
    "a circuit is nobody": (
        "[The District Attorney for the Blue Ridge Judicial Circuit] spoke.",
        [""],
    ),
    "she is who just spoke, though the first name is a man's": (
        (
            "Otto Brandt left. [Judge Alistair Newbern] ruled.\n\n[She] ordered that he be taken"
            " out of her court."
        ),
        ["Alistair Newbern", "Alistair Newbern"],
    ),
    "a spokesman by the letters of his office": (
        "[Foreign Office Spokesman Otto Brandt] spoke. [the FO spokesman] spoke.",
        ["Otto Brandt", "Otto Brandt"],
    ),
    "but not by another's": (
        "[Foreign Office Spokesman Otto Brandt] spoke. [the NATO spokesman] spoke.",
        ["Otto Brandt", ""],
    ),
    "rivals in a headline are no first name": (
        (
            "Arch-rivals NUM and Amcu both oppose Gwede Reyk\n\n[The National Union of Mineworkers"
            " (NUM)] spoke."
        ),
        ["National Union of Mineworkers"],
    ),
    "the first of two things somebody is": (
        (
            "[Cyril Reyk, South African president and a founder of the Union of Miners (UM),]"
            " spoke.\n\n[the president] spoke."
        ),
        ["Cyril Reyk", "Cyril Reyk"],
    ),
    "an inspector-general by his surname": (
        "[police spokesman Otto Brandt] spoke. [Inspector-General Brandt] spoke.",
        ["Otto Brandt", "Otto Brandt"],
    ),
    "a retired general is none who serves": (
        "Gen. Otto Brandt left. [the retired Army general] spoke.",
        [""],
    ),
    "a firm's report, with its sign": ("[an Ernst & Young report] spoke.", ["Ernst & Young"]),
    "what the tagger took along with a subject": (
        "[The Sund Agency told the paper] : it rained.",
        ["Sund Agency"],
    ),
    "a state before a name that is whole without it": (
        (
            "[South Korea's Yonhap news agency] spoke. [Norway's foreign ministry] spoke. [South"
            " Korea's presidential Blue House] spoke."
        ),
        [
            "Yonhap news agency",
            "Ministry of Foreign Affairs of Norway",
            "Office of the President of South Korea",
        ],
    ),
    "a Vietnamese chairman of a committee": (
        "[Secretary of the provincial Party Committee Bui Van Tinh] spoke.",
        ["Bui Van Tinh"],
    ),
    "whose remark was spoken of does not go on": (
        (
            "Speaker Otto Brandt came. [Otto Brandt] said [of Karl Weil]'s remark it was odd. [He]"
            " spoke."
        ),
        ["Otto Brandt", "Karl Weil", "Otto Brandt"],
    ),
    "the company that the text is about": (
        (
            "Merrow Companies Inc (NYSE:MRW) bought from Sund Inc. Merrow pays. Merrow gains."
            " [the company] spoke."
        ),
        ["Merrow Companies Inc"],
    ),
    "another's Treasury": ("In London [the Treasury] spoke.", ["Treasury"]),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_who_speaks(case: tuple[str, list[str]], names: Names) -> None:
    marked, expected = case
    assert names(marked) == expected


def test_a_seat_is_not_whom_one_speaks_for(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "[Wendy Reyk, spokeswoman for Casper, Wyoming-based True Companies, its owner,] spoke."
    (one,) = speakers(marked)
    assert (one.name, one.on_behalf_of) == ("Wendy Reyk", "True Companies")


def test_a_company_spokesman_is_not_the_regulators(
    speakers: Callable[..., list[Speaker]],
) -> None:
    marked = "They asked the National Energy Board. [Company spokesman Otto Brandt] spoke."
    assert speakers(marked)[0].on_behalf_of == ""


ROLES = {
    "regional army spokesman Captain Otto Brandt": "Regional army spokesman",
    "Reserve Bank of Norrmark (RBN) governor Otto Brandt": "Reserve Bank of Norrmark governor",
    "the Red Army of Norland (EN) leader Otto Brandt": "Red Army of Norland leader",
    "NFP MP Inkosi Otto Brandt": "NFP MP",
    "Energy Minister Dr. Otto Brandt": "Energy Minister",
    "road transport and bridges minister Otto Brandt": "Road transport and bridges minister",
    "Norrmark Fire and Rescue Station chief, Senior Assistant Superintendent Otto Brandt": (
        "Norrmark Fire and Rescue Station chief"
    ),
    "Police spokesman Assistant Inspector Otto Brandt": "Police spokesman",
    "Home Minister Datuk Seri Otto Brandt": "Home Minister",
    "Spokesman for the ministry, Otto Brandt,": "Spokesman for the ministry",
    "Harare magistrate Mrs Ida Renn": "Harare magistrate",
    "Chief of Army Staff (COAS) General Otto Brandt": "Chief of Army Staff",
    "Head of the press unit with the Norrmark police, Senior Superintendent Otto Brandt,": (
        "Head of the press unit with the Norrmark police"
    ),
    "Armed Forces chief Gen. Otto Brandt": "Armed Forces chief",
    "Planning and Trade Minister Otto Brandt": "Planning and Trade Minister",
    "National Police chief Lt. Gen. Otto Brandt": "National Police chief",
    "Jakarta Police chief Insp. Gen. Otto Brandt": "Jakarta Police chief",
    "Lt. Gen. Otto Brandt": "Lt. Gen.",
    "a court that sentenced former trade minister Otto Brandt": "Former trade minister",
}


@pytest.mark.parametrize(("mention", "role"), ROLES.items())
def test_the_role_is_what_stands_before_the_name(
    mention: str, role: str, speakers: Callable[..., list[Speaker]]
) -> None:
    before, _, who = mention.partition("sentenced ")
    marked = f"{before}sentenced [{who}] spoke." if who else f"[{mention}] spoke."
    assert speakers(marked)[0].role == role


def test_what_one_is_before_said(speakers: Callable[..., list[Speaker]]) -> None:
    (one,) = speakers("On the results, [Ida Renn, Norfund Chief Executive Officer] said: it rose.")
    assert (one.name, one.role) == ("Ida Renn", "Norfund Chief Executive Officer")


def test_a_chief_executive_is_no_minister_of_that_name(
    names: Names, speakers: Callable[..., list[Speaker]]
) -> None:
    (one,) = speakers("[The CEO, Chris Finlayson], spoke.", day=date(2013, 5, 23))
    assert one.role == "CEO"


def test_a_managing_director_heads_her_body(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "[IMF Managing Director Kristalina Georgieva] spoke."
    (one,) = speakers(marked, day=date(2024, 11, 14))
    assert one.role == "Managing Director of the International Monetary Fund"


def test_an_office_tells_more_than_a_party(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "[Home minister Ida Renn] spoke. [Red Flag League leader Renn] spoke."
    assert [one.role for one in speakers(marked)] == ["Home minister"] * 2


def test_before_the_vote_the_minister(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "Before the vote [the prime minister, Ida Renn,] spoke."
    assert speakers(marked)[0].role == "Prime minister"


def test_the_title_that_came_first_is_kept(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "[The country's Finance Minister] spoke. [The minister Ida Renn] said it."
    assert [one.role for one in speakers(marked)] == ["Finance Minister"] * 2


@pytest.mark.parametrize(
    ("mention", "behalf"),
    [
        ("Ida Renn, for the Office of the Special Envoy for Norland (OSE),",
         "Office of the Special Envoy for Norland"),
        ("Ida Renn, for the International Organization for Migration (IOM),",
         "International Organization for Migration"),
        ("Ida Renn, for the first time,", ""),
    ],
)  # fmt: skip
def test_who_speaks_for_a_body(
    mention: str, behalf: str, speakers: Callable[..., list[Speaker]]
) -> None:
    (one,) = speakers(f"[{mention}] spoke.")
    assert (one.name, one.on_behalf_of) == ("Ida Renn", behalf)


def test_a_commissions_chief_spokesman_is_not_its_chiefs(
    speakers: Callable[..., list[Speaker]],
) -> None:
    marked = (
        "European Commission chief Ida Renn came. [European Commission chief spokesman Otto Brandt]"
        " spoke."
    )
    assert speakers(marked)[0].on_behalf_of == "European Commission"

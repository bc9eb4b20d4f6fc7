"""Wire copy: companies by their legal form, letters, lists of states, a letter dropped, parties."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.speakers import Resolution
from rostra.extraction.speakers.firms import Firms

Names = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ORAN, May 2 - Merrow Sund and Co Inc <MSC> said.", ["Merrow Sund and Co Inc"]),
        ("the analyst of Keller, Pryde and Co said", ["Keller, Pryde and Co"]),
        ("J.C. Halvard Ltd, wholly owned by Sund Holdings Plc <SND>, said",
         ["J.C. Halvard Ltd", "Sund Holdings Plc"]),
        ("In Norrmark Corp's view <Deltane SA> is small", ["Norrmark Corp", "Deltane SA"]),
        ("Valley Financial Savings and Loan Association said",
         ["Valley Financial Savings and Loan Association"]),
        ("the Teachers Association and Ida Renn said so. Inc", []),
    ],
)  # fmt: skip
def test_companies_are_found_by_their_legal_form(text: str, names: list[str]) -> None:
    assert [text[s:e] for s, e in Firms.of(text).spans] == names


def test_a_short_name_that_two_share_means_neither() -> None:
    firms = Firms.of("Sund Foods Inc bought Sund Steel Corp. Halvard Lines Ltd did not.")
    assert firms.named("Sund") == ""
    assert firms.named("Sund Steel") == "Sund Steel Corp"
    assert firms.named("Halvard") == firms.named("HLL") == "Halvard Lines Ltd"


@pytest.mark.parametrize("piece", ["Aa ", "Inc ", "Ab Inc ", "A Co, ", "A.B.", "A' ", "and "])
def test_the_companies_of_a_long_text_are_found_in_bounded_looks(piece: str) -> None:
    found = Firms.of(piece * 20_000)
    assert all(e - s <= 120 for s, e in found.spans)


def test_a_company_is_one_speaker_under_all_its_names(names: Names) -> None:
    text = (
        "[Merrow and Sund Inc] said it broke off talks with the United Dock Workers, which Keller"
        " Bank arranged. [An MSI spokesman] said so. [Merrow] added more. [The company] agreed."
        " [The UDW] was silent."
    )
    assert names(text) == [
        "Merrow and Sund Inc", "", "Merrow and Sund Inc", "Merrow and Sund Inc",
        "United Dock Workers",
    ]  # fmt: skip


def test_a_firm_is_neither_two_persons_nor_a_person(names: Names) -> None:
    assert names("[W.R. Gracen and Co] said it would appeal.") == ["W.R. Gracen and Co"]
    said = "“It will rise,” said [analyst Phil Pacer of Keller, Pryde and Co. Holders of it] gain."
    assert names(said) == ["Phil Pacer"]


def test_states_in_a_row_speak_together(names: Names) -> None:
    text = "LUSAKA, April 21 - Zambia, Mozambique, [Botswana and Zimbabwe] denied it."
    assert names(text) == [
        "+".join(f"Government of {s}" for s in ("Zambia", "Mozambique", "Botswana", "Zimbabwe"))
    ]
    assert names("[Zambia, Mozambique and Botswana] denied it.") == [
        "Government of Zambia+Government of Mozambique+Government of Botswana"
    ]
    assert names("After the talks in Zambia, [Botswana] denied it.") == ["Government of Botswana"]


def test_the_ministry_of_the_capital_that_the_wire_sends_from(names: Names) -> None:
    text = "PARIS, April 7 - It will repay, [the Finance Ministry] said. [The Ministry] went on."
    assert names(text) == ["Ministry of Finance of France"] * 2
    text = "WASHINGTON, April 7 - Debts will be repaid, [the Finance Ministry] said."
    assert names(text) == ["Ministry of Finance"]


def test_a_surname_that_lost_a_letter_is_the_one_introduced(names: Names) -> None:
    text = "So said [Albert Melknikov, a trade envoy]. The gap is small, [Melnikov] said."
    assert names(text) == ["Albert Melknikov"] * 2
    text = "So said [Albert Vorontsova, an envoy]. The gap is small, [Vorontsov] said."
    assert names(text)[1] == "Vorontsov"


def test_a_party_and_a_state_tell_which_legislator(names: Names) -> None:
    text = "[Senator Robert Byrne] spoke. “We lose,” [the West Virginia Democrat] told reporters."
    assert names(text) == ["Robert Byrne"] * 2


def test_what_is_left_of_a_cut_mention_is_nobody(names: Names) -> None:
    assert names("[The] controversial bill calls for a vote.") == [""]
    text = "[Robert Byrne and Ida Renn] spoke. [Each] noted that there was no war."
    assert names(text) == ["Robert Byrne+Ida Renn"] * 2


def test_letters_stand_for_the_end_of_the_name_that_they_are_of(names: Names) -> None:
    text = "Envoys of the World Wrought Copper Council (WWCC) met. [The WWCC release] said so."
    assert names(text) == ["World Wrought Copper Council"]


def test_a_state_before_a_title_is_part_of_it(names: Names) -> None:
    assert names("[U.S.] Agriculture Secretary Ida Renn said it.") == ["Ida Renn"]


def test_a_spokesman_of_a_state_speaks_for_its_government(
    speakers: Callable[..., list[Speaker]],
) -> None:
    (one,) = speakers("In New Delhi [an Indian spokesman] said it.")
    assert (one.name, one.on_behalf_of) == ("", "Government of India")


def test_he_after_one_diplomat_is_the_diplomat(names: Names) -> None:
    text = (
        "[Minister Jon Reyk] was glad.\n\n[One diplomat] was not.\n\nAsked why, [he] said little."
    )
    assert names(text) == ["Jon Reyk", "", ""]
    text = "[Minister Jon Reyk] was glad.\n\n[A few diplomats] were not.\n\nStill, [he] said so."
    assert names(text)[2] == "Jon Reyk"


def test_a_report_for_the_year_and_an_analysis_are_of_the_body_that_wrote_them(
    names: Names,
) -> None:
    text = "The Export Credits Guarantee Department lost money. [The department's annual report for"
    assert names(text + " the year ended] March 31 showed it.") == [
        "Export Credits Guarantee Department"
    ]
    text = "CARACAS, March 8 - [The Finance Ministry] spoke. [The ministry's analysis] said so."
    assert names(text) == ["Ministry of Finance of Venezuela"] * 2


def test_a_spokesman_just_after_a_company_is_its_own(
    speakers: Callable[..., list[Speaker]],
) -> None:
    said = speakers("[Merrow and Sund Co] said it sold shops. [A spokesman] said it was a sale.")
    assert [(s.name, s.on_behalf_of) for s in said] == [
        ("Merrow and Sund Co", ""), ("", "Merrow and Sund Co"),
    ]  # fmt: skip


def test_both_of_two_companies_speak(names: Names) -> None:
    text = "Merrow Motor Co and Sundheed Corp rose. [Both Merrow and Sundheed] denied it."
    assert names(text) == ["Merrow Motor Co+Sundheed Corp"]
    assert names("[The Finance Ministry of Norway late today] said so.") == [
        "Ministry of Finance of Norway"
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("[The spokesman] said so of the bid.\n\n[He] said no more.", ""),
        ("[Ida Renn, head of the Panel on Good Government,] spoke. [The government] answered.", ""),
        ("[Canada Post] said it would pay.", "Canada Post"),
        ("[Tass news agency] announced it.", "Tass news agency"),
        ("[Continental Bank of Norway] spoke. [Continental] agreed. [The bank] was glad.",
         "Continental Bank of Norway"),
        ("[Merrow Instruments Incorp] spoke of Sund Computer Corp. [The company] was glad.",
         "Merrow Instruments Incorp"),
        ("Neither Palomin nor his aide came, but [Palomin] said it.", "Palomin"),
        ("[Sund (U.K.) Ltd] said it would double output.", "Sund (U.K.) Ltd"),
        ("[The Statistics Bureau] spoke. [The Bureau] went on.", "Statistics Bureau"),
        ("[The French] have long said so.", ""),
        ("[Hospital Corp of Norway] said it received a letter.", "Hospital Corp of Norway"),
        ("[Merrow Corp's Merrow Seed Inc] said it sold it. [Merrow] agreed.", "Merrow Seed Inc"),
        ("[Analysts of the Soviet Union] said so.", ""),
        ("DHAKA, March 9 - [Commerce Ministry officials] said they would try.", ""),
        ("[The chairman of the board, Susan Renn,] spoke. [She] went on.", "Susan Renn"),
        ("[Senate Republican leader Robert Hale] spoke.\n\n[The senator] went on.", "Robert Hale"),
        ("[General Sund Corp] spoke of Merrow Co. [General Sund] went on.", "General Sund Corp"),
        ("[Halvard Bancshares] spoke.", "Halvard Bancshares"),
        ("[Halvard Cos] owns Halvard Pipeline Co. [Halvard] went on.", "Halvard Cos"),
        ("[Bank of Sund Co] spoke. [Bank of Sund] went on.", "Bank of Sund Co"),
        ("[Norrmark National Bank, a unit of Sund Corp,] spoke.", "Norrmark National Bank"),
        ("[Standard and Poor's] spoke. [S and P] went on.", "Standard & Poor's"),
        ("[The U.S. Agriculture Department] spoke. [USDA] went on.",
         "United States Department of Agriculture"),
        ("WASHINGTON, May 2 - [The Treasury] spoke.", "United States Department of the Treasury"),
        ("LONDON, May 2 - [The U.S. Treasury] spoke.", "United States Department of the Treasury"),
        ("OTTAWA, May 2 - [A government background paper] spoke.", "Government of Canada"),
        ("[The Association of Bond Dealers, ABD,] spoke. [ABD] went on.",
         "Association of Bond Dealers"),
        ("[The official Norrish news agency NNA] spoke. [The agency] went on.", "NNA"),
        ("[U.S. Officials] spoke.", ""),
        ("[West] German Finance Minister Otto Holt spoke.", "Otto Holt"),
        ("[Sources at the Tea Board in Oran] spoke.", ""),
        ("[The Banking Commission, responsible for all banks], spoke.", "Banking Commission"),
        ("Sund Werke AG <SWG>, SW, grew. [SW] spoke.", "Sund Werke AG"),
        ("[Lawyer David Steel] spoke. [Steel] went on.", "David Steel"),
        ("[The Tanset News Agency] spoke. [Tanset] did. [The official agency] went on.",
         "Tanset News Agency"),
        ("[An aide to undersecretary Daniel Holt] spoke.\n\n[He] went on.", ""),
        ("President Reyk paid.\n\n[The spokesman] spoke.\n\n[He] told of Reyk's.\n\n[He] did.", ""),
        ("[Ida Renn, economist at brokers Sund and Merrow,] spoke.", "Ida Renn"),
        ("[The EC executive Commission] spoke.", "European Commission"),
        ("[The U.S. Has] spoken.", "Government of the United States"),
        ("[The Oran-based newsletter Sund World] spoke.", "Sund World"),
        ("ROME, March 4 - [The Italian treasury] spoke. [The Treasury] went on.",
         "Treasury of Italy"),
        ("[Moody's] spoke.", "Moody's Investors Service"),
        ("OSLO, May 2 - [Norway's central bank] spoke. [The central bank] went on.", "Norges Bank"),
        ("LIMA, May 2 - [The central bank] spoke.", "Central Bank of Peru"),
        ("PARIS, May 2 - The Bank of France paid. [The central bank] spoke.", "Bank of France"),
        ("[The official Tanset news agency] spoke. [Tanset] went on.", "Tanset news agency"),
        ("Halvard Canada, owned by Merrow Inc, grew. [Halvard] spoke. [The company] did.",
         "Halvard"),
        ("BONN, May 2 - [The Economics Ministry] spoke.", "Ministry of Economy of Germany"),
        ("[The Savings Banks and Giro Association] spoke. [The banking association] went on.",
         "Savings Banks and Giro Association"),
        ("[Merrow Corp] spoke. It grew, according to [data in its 1986 annual report].",
         "Merrow Corp"),
        ("[An investor group led by Sund Corp] spoke of Merrow Co. [The group] went on.", ""),
    ],
)  # fmt: skip
def test_who_speaks_last(names: Names, text: str, last: str) -> None:
    assert names(text)[-1] == last


def test_an_ambassador_is_of_the_state_that_sends(names: Names) -> None:
    text = "[Norway's Ambassador to Washington] said so.\n\n[Ambassador Meir Rosen] told the radio."
    assert names(text) == ["Meir Rosen", "Meir Rosen"]


def test_an_ambassador_is_not_of_the_state_where_he_sits(names: Names) -> None:
    text = (
        "The Russian ambassador in Bucharest, Valeri Tamm, was called in on Monday."
        " [The Romanian official] protested. [The Russian ambassador] smiled."
    )
    assert names(text) == ["", "Valeri Tamm"]


@pytest.mark.parametrize(
    ("whom", "named"),
    [
        ("The federal government", "Government of Nigeria"),
        ("The national government", "Government of Nigeria"),
        ("The federal government of Nigeria", "Government of Nigeria"),
        ("The Lagos state government", ""),
        ("A national unity government", ""),
    ],
)
def test_the_government_of_the_whole_state(names: Names, whom: str, named: str) -> None:
    text = f"ABUJA, Nigeria (AP) — Fuel rose across Nigeria.\n[{whom}] said it would pay."
    assert names(text) == [named]


def test_a_company_spokesman_is_of_the_first_company_of_his_sentence(
    resolve: Callable[..., list[Resolution]],
) -> None:
    ((speaker,),) = (r.speakers for r in resolve("Sund Co grew, [a company spokesman] said."))
    assert speaker.on_behalf_of == "Sund Co"
    ((speaker,),) = (
        r.speakers for r in resolve("Sund Co bought Merrow Inc, [a company spokesman] said.")
    )
    assert speaker.on_behalf_of == "Sund Co"


def test_a_body_is_named_in_full_once(resolve: Callable[..., list[Resolution]]) -> None:
    text = "The Norrmark National Bank sold yen, [a spokesman for the National Bank] said."
    ((speaker,),) = (r.speakers for r in resolve(text))
    assert speaker.on_behalf_of == "Norrmark National Bank"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("[Bank of Norrmark governor Ida Renn] said so.", "Bank of Norrmark governor"),
        ("MERRITT, March 2 - [House Ways and Means Committee Chairman Dan Holt] said so.",
         "House Ways and Means Committee Chairman"),
        ("[Robert Holt, under secretary of commerce,] said so.", "Under secretary of commerce"),
        ("[Ida Renn and Trade Minister Dan Holt] said so.", "Trade Minister"),
    ],
)  # fmt: skip
def test_a_role_is_whole(resolve: Callable[..., list[Resolution]], text: str, role: str) -> None:
    assert resolve(text)[0].speakers[-1].role == role

"""Kinds of mention that pages of real outlets got wrong: each kind once, with its near misses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]

MET = (
    "The President of Vestra, Tomas Vareth, met the President of Ordonia, Luis Ferrante. [Vareth]"
    " spoke. "
)

CASES = {
    "whom one welcomes is not who speaks": (
        f"{MET}Welcoming [Luis Ferrante, Tomas Vareth] spoke.",
        ["Tomas Vareth", "Tomas Vareth"],
    ),
    "whom one thanks, by title": (
        f"{MET}Warmly thanking [President Vareth, President Ferrante] spoke.",
        ["Tomas Vareth", "Luis Ferrante"],
    ),
    "to whom one writes": (
        f"{MET}In a letter to [Luis Ferrante, Tomas Vareth] spoke.",
        ["Tomas Vareth", "Tomas Vareth"],
    ),
    "an apposition after a participle is the speaker's own": (
        f"{MET}Speaking in Mirna, [the host, Tomas Vareth], spoke.",
        ["Tomas Vareth", "Tomas Vareth"],
    ),
    "several who speak, with no clause before": (
        "[Ida Renn, Otto Weil and Karim Desta] spoke.",
        ["Ida Renn+Otto Weil+Karim Desta"],
    ),
    "he is not whom his letter goes to": (
        (
            "Tomas Vareth spoke of rain. Chancellor Otto Weil answered.\n\n[Vareth] spoke. In a"
            " letter to Chancellor Otto Weil, [he] spoke."
        ),
        ["Tomas Vareth", "Tomas Vareth"],
    ),
    "he may be who is quoted from": (
        "[Otto Weil] spoke. According to Otto Weil, [he] spoke.",
        ["Otto Weil", "Otto Weil"],
    ),
    "what somebody is, and nobody's name": (
        "Asked about her work as a Privy Counsellor, [Ida Renn] spoke. [She] spoke.",
        ["Ida Renn", "Ida Renn"],
    ),
    "somebody whose name follows an article all the same": (
        "A Mr Weil called. [Mr Weil] spoke.",
        ["Weil"],
    ),
    "a headline is no sentence": (
        (
            "Vareth, Ordonian President Meet\n\nPresident Tomas Vareth of Vestra met the"
            " President of Ordonia, Luis Ferrante. [Vareth] spoke. [The Ordonian President] spoke."
        ),
        ["Tomas Vareth", "Luis Ferrante"],
    ),
    "a headline's verbs are no part of a name": (
        (
            "Vestra: Minister Semere Met With Ordonia's Envoy\n\nMinister Semere Rustow met the"
            " envoy, Karim Desta, with others. [Minister Semere] spoke."
        ),
        ["Semere"],
    ),
    "a foreign minister by letters": (
        "Foreign Minister of Ordonia Henri Ravel came. Thanking them, [Ordonia's FM] spoke.",
        ["Henri Ravel"],
    ),
    "an hour of the afternoon is no prime minister": (
        "At 3 pm, Ida Renn came. [Renn] spoke. [The prime minister] spoke.",
        ["Ida Renn", ""],
    ),
    "the outlet that reported just before": (
        "[Bloomberg] reported it. According to [the publication], rain fell.",
        ["Bloomberg", "Bloomberg"],
    ),
    "no ministry is a newspaper": (
        "[The Transport Ministry of Ghana] spoke. According to [the newspaper], rain fell.",
        ["Ministry of Transport of Ghana", ""],
    ),
    "a people's association is nobody called People": (
        (
            "Foreign Minister Elsa Quist met Li Anning, Chairperson of the Lunesian People's Union"
            " for Trade. [The sides] spoke."
        ),
        ["Elsa Quist+Li Anning"],
    ),
    "the Secretary is whom the headline calls so": (
        (
            "Readout of Secretary Gale's Call With Foreign Minister Rudin\n\nThe Secretary and"
            " Foreign Minister Rudin spoke today. [The Secretary] spoke. [He] spoke."
        ),
        ["Gale", "Gale"],
    ),
    "no foreign minister is the Secretary": (
        "Foreign Minister Pavel Rudin of Ordonia came. [The Secretary] spoke.",
        [""],
    ),
    "he urges two, and is the third": (
        (
            "[President Tomas Vareth] spoke.\n\nLater, Vareth and Luis Ferrante met Secretary Elias"
            " Storm.\n\n[He] urged both leaders to wait."
        ),
        ["Tomas Vareth", "Elias Storm"],
    ),
    "he urges the others, and is the one who spoke": (
        "[President Tomas Vareth] spoke. [He] urged the ministers to wait.",
        ["Tomas Vareth", "Tomas Vareth"],
    ),
    "whom an agency quotes as saying is who goes on": (
        (
            "[Otto Weil] spoke.\n\nLater Ida Renn came.\n\nAn agency quoted Karim Desta as urging"
            " calm.\n\n[He] spoke."
        ),
        ["Otto Weil", "Karim Desta"],
    ),
    "an adverb before a comma is no body's name": (
        "Meanwhile, [the Qasira News Agency] spoke.",
        ["Qasira News Agency"],
    ),
    "both of two states": (
        "[Both Ghana and Togo] spoke.",
        ["Government of Ghana+Government of Togo"],
    ),
    "a statement that is only spoken of is nobody's": (
        (
            "[Ida Renn] spoke of a plan to sign a joint statement with rivals."
            " [The statement] rained. [It] rained."
        ),
        ["Ida Renn", "", ""],
    ),
    "a statement in which somebody spoke": (
        "[Ida Renn] spoke in a written statement. [The statement] rained.",
        ["Ida Renn", "Ida Renn"],
    ),
    "letters in a title before a name": (
        "The president of the Ordonian Trade Bank (OTB), Ilvan Goldmark, came. [Goldmark] spoke.",
        ["Ilvan Goldmark"],
    ),
    "letters of an office before a surname": (
        "[High Representative Ida Renn] spoke. [HRVP Renn] spoke.",
        ["Ida Renn", "Ida Renn"],
    ),
    "what an outlet is, before its name": (
        "[The Ordonian state broadcaster ORT] spoke. [Ordonian network Sundra News] spoke.",
        ["ORT", "Sundra News"],
    ),
    "what a body is, that is no outlet": (
        "[The Ordonian Broadcasting Council] spoke.",
        ["Ordonian Broadcasting Council"],
    ),
    "two offices joined, the second without an article": (
        (
            "President Tomas Vareth of Vestra called Prime Minister Ana Bell of Ordonia. [The"
            " President and Prime Minister] spoke. [The chairman and chief executive] spoke."
        ),
        ["Tomas Vareth+Ana Bell", ""],
    ),
    "they who spoke in turn agree": (
        (
            "[President Tomas Vareth] spoke. [Prime Minister Ana Bell] spoke.\n\nOn rain, [they]"
            " agreed."
        ),
        ["Tomas Vareth", "Ana Bell", "Tomas Vareth+Ana Bell"],
    ),
    "two bodies by their letters": (
        "[Green Front Plus (GF Plus) and National Tide Party (NTP)] spoke.",
        ["Green Front Plus+National Tide Party"],
    ),
    "whose party goes by letters": (
        "[The GTP’s Ghedrin Hollis-Lewe] spoke. [Hollis-Lewe] spoke.",
        ["Ghedrin Hollis-Lewe", "Ghedrin Hollis-Lewe"],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_mentions_of_real_pages(case: tuple[str, list[str]], names: Names) -> None:
    marked, expected = case
    assert names(marked) == expected


def test_two_offices_in_one_plural(names: Names) -> None:
    day = date(2024, 8, 8)
    found = names(
        "Presidents of Kazakhstan and Uzbekistan held talks. Welcoming his Uzbek counterpart, [the"
        " Head of State] spoke. [The President] spoke. [The Uzbek President] spoke."
        " [The presidents] spoke.",
        day,
    )
    one, two = "Kassym-Jomart Tokayev", "Shavkat Mirziyoyev"
    assert found[:3] == [one, one, two]
    assert set(found[3].split("+")) == {one, two}


def test_no_office_where_no_plural_names_two_states(names: Names) -> None:
    found = names("Welcoming his Uzbek counterpart, [the Head of State] spoke.", date(2024, 8, 8))
    assert found == [""]


def test_the_secretary_general_is_that_of_the_only_body_named(names: Names) -> None:
    day = date(2021, 5, 21)
    assert names("Briefing at the UN. [The Secretary-General] spoke.", day) == ["António Guterres"]
    two = "The UN and NATO met. [The Secretary-General] spoke."
    assert names(two, day) == [""]


def test_an_editors_first_name_in_brackets_is_part_of_the_name(known: Knowledge) -> None:
    text = "The UN met. Mr. [António] Guterres spoke. He spoke again."
    spans = [(text.index("Mr."), text.index(" spoke")), (text.index("He "), text.index("He ") + 2)]
    said = [Utterance(((e + 1, e + 6),), (), ((s, e),)) for s, e in spans]
    found = resolve_speakers(text, said, date(2021, 5, 21), known)
    assert [one.speakers[0].name for one in found] == ["António Guterres"] * 2


def test_a_spokesman_for_an_office_holder_is_not_the_holder(speakers: Speakers) -> None:
    found = speakers(
        "[A spokesman for UN Secretary-General Ban Ki-moon] spoke. [UN Secretary-General Ban"
        " Ki-moon] spoke.",
        date(2014, 8, 26),
    )
    assert [(s.name, s.on_behalf_of) for s in found] == [("", "Ban Ki-moon"), ("Ban Ki-moon", "")]


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("Press secretary of the President of the Russian Federation Oleg Rudin", "Vladimir Putin"),
        ("Russian presidential spokesman Oleg Rudin", "Vladimir Putin"),
        (
            "Spokesman for the Ministry of Defence of Ghana Oleg Rudin",
            "Ministry of Defence of Ghana",
        ),
    ],
)
def test_for_whom_a_spokesman_speaks_is_the_holder_by_name(
    mention: str, expected: str, speakers: Speakers
) -> None:
    (found,) = speakers(f"[{mention}] spoke.", date(2021, 4, 8))
    assert (found.name, found.on_behalf_of) == ("Oleg Rudin", expected)


def test_a_spokesman_known_by_letters(speakers: Speakers) -> None:
    found = speakers(
        "[The Prime Minister's Official Spokesman (PMOS)] spoke. [The PMOS] spoke. [The OECD]"
        " spoke."
    )
    assert [(s.name, s.on_behalf_of) for s in found] == [
        ("", "Prime Minister"), ("", "Prime Minister"), ("OECD", ""),
    ]  # fmt: skip


def test_roles_end_in_no_verb_and_no_preposition(speakers: Speakers) -> None:
    found = speakers(
        "Mira Sollen, spokesperson of Ordonia's assembly tweeted, “Rain.” [Sollen] spoke. Ida Renn,"
        " an MP from the “Green Tide”, came. [Renn] spoke."
    )
    assert found[1].role == "MP"
    assert "tweeted" not in found[0].role


def test_the_fullest_role_of_the_text_is_kept(speakers: Speakers) -> None:
    (found,) = speakers(
        "The Minister of Foreign Affairs of the Republic of Ordonia Ida Renn met the Minister of"
        " Foreign Affairs of Vestra Otto Weil.\n\n[Minister Ida Renn] spoke."
    )
    assert found.role == "Minister of Foreign Affairs of the Republic of Ordonia"


def test_a_title_that_one_person_alone_bears_is_an_alias(speakers: Speakers) -> None:
    found = speakers(
        "First President of Kazakhstan Nursultan Nazarbayev came. [The Elbasy] spoke of Astana.",
        date(2021, 12, 6),
    )
    assert [(s.name, s.role) for s in found] == [
        ("Nursultan Nazarbayev", "First President of Kazakhstan")
    ]


@pytest.mark.parametrize(
    ("text", "cues", "expected"),
    [
        (
            "Ida Renn said it rained and added it froze, the National Bank of Ghana told us.",
            ("said", "added", "told"),
            ["Ida Renn", "Ida Renn", "National Bank of Ghana"],
        ),
        (
            "It rained, as Ida Renn's aides said, the National Bank of Ghana told us.",
            ("told",),
            ["National Bank of Ghana"],
        ),
    ],
)
def test_the_subject_right_before_a_cue_speaks(
    text: str, cues: tuple[str, ...], expected: list[str], known: Knowledge
) -> None:
    at = text.index("the National")
    source = ((at, at + len("the National Bank of Ghana")),)
    said = []
    for cue in cues:
        start = text.index(cue)
        end = start + len(cue)
        content = (end + 1, end + 4) if cue != "told" else (0, 7)
        said.append(Utterance((content,), ((start, end),), source))
    found = resolve_speakers(text, said, date(2024, 3, 6), known)
    assert [one.speakers[0].name for one in found] == expected


def test_a_portfolio_written_small_is_part_of_the_role(speakers: Speakers) -> None:
    (found,) = speakers("[The party's deputy shadow minister for finance Ida Renn] spoke.")
    assert (found.name, found.role) == ("Ida Renn", "Deputy shadow minister for finance")


def test_whom_a_representative_speaks_for_has_no_name_of_hers(speakers: Speakers) -> None:
    (found,) = speakers(
        "[The official representative of the Ministry of Foreign Affairs of Ghana Ida Renn] spoke."
    )
    assert (found.name, found.on_behalf_of) == ("Ida Renn", "Ministry of Foreign Affairs of Ghana")


def test_with_whom_somebody_shared_power_is_no_role(speakers: Speakers) -> None:
    found = speakers(
        "[Otto Weil, who shared power with President Adam Reyk until July], spoke. [Weil] spoke."
        " But Ordonian envoy [Ida Renn], who was once head of the army, spoke."
    )
    assert [s.role for s in found[:2]] == ["", ""]
    assert found[2].role in ("Ordonian envoy", "Head of the army", "Once head of the army")


def test_the_title_of_whoever_went_there_is_no_role(speakers: Speakers) -> None:
    (found,) = speakers(
        "Regarding the visit of Army Chief Otto Weil to Ordonia, [Ida Renn] spoke. It rained."
    )
    assert (found.name, found.role) == ("Ida Renn", "")


def test_an_office_holder_whom_the_text_never_names_beside_a_spokesman(names: Names) -> None:
    found = names(
        "[The President of Uzbekistan] spoke. [The spokesman] spoke. [The leaders] spoke. [The"
        " guest] spoke. [The sides] spoke. [He] spoke. [They] spoke. [The press secretary] spoke.",
        date(2024, 8, 8),
    )
    assert found[0] == "Shavkat Mirziyoyev"
    assert found[1] == ""


def test_roles_of_two_portfolios_and_of_who_signs(speakers: Speakers) -> None:
    found = speakers(
        "[Terry Dugald], Parliamentary Secretary to the Minister of Environment and Climate Change,"
        " spoke.\n\n– [The Honourable Dominic Lebanc], Minister of Intergovernmental Affairs, Trade"
        " and Industry\n\n[Ida Renn], President of Ordonia and Otto Weil spoke."
    )
    assert [s.role for s in found] == [
        "Parliamentary Secretary to the Minister of Environment and Climate Change",
        "Minister of Intergovernmental Affairs",
        "",
    ]

"""Kinds of mention that pages of small states, courts and councils got wrong: each class once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]

CASES = {
    "another state's foreign office, in a story that names a foreign ruler": (
        (
            "Turkish President Recep Tayyip Erdogan spoke of Turkey. [Pakistan's Foreign Office]"
            " spoke. [The Pakistani Foreign Office] spoke."
        ),
        ["Ministry of Foreign Affairs of Pakistan"] * 2,
    ),
    "titles written with a hyphen or in letters": (
        (
            "[Attorney-General Adi Rokovada] spoke. [Independent TD Nora Quill] spoke. [Headman"
            " Tembo] spoke. [The Attorney-General] spoke."
        ),
        ["Adi Rokovada", "Nora Quill", "Tembo", "Adi Rokovada"],
    ),
    "what a member sits for, and what a minister is for, is no name": (
        (
            "[Member of Parliament (MP) for Norr-Velda Matthew Ulufa] spoke. [Minister for Public"
            " Expenditure Martin Donnelly] spoke. [Ulufa] spoke."
        ),
        ["Matthew Ulufa", "Martin Donnelly", "Matthew Ulufa"],
    ),
    "an adverb before a title": (
        (
            "Rain fell. Similarly, [Chief Minister of Velda Province and Dawn Front member Adi"
            " Karu] spoke. Likewise, [Karu] spoke."
        ),
        ["Adi Karu", "Adi Karu"],
    ),
    "letters of the body that somebody heads": (
        (
            "The Governor of the Central Bank of Norrland (CBN), Ida Renn, spoke. [The CBN] spoke."
            " The Chief of Army Staff (COAS), General Otto Weil, came. [The COAS] spoke."
        ),
        ["Central Bank of Norrland", "Otto Weil"],
    ),
    "a councillor, a judge and a minister by letters and by what they are for": (
        (
            "[Cr Kyle Reyk] spoke. [Cr Reyk] spoke. Lady Justice Renn sat. [Renn LJ] spoke."
            " [Family and Social Welfare Minister Otto Weil] spoke. [Families Minister Ida Orm]"
            " spoke."
        ),
        ["Kyle Reyk", "Kyle Reyk", "Renn", "Otto Weil", "Ida Orm"],
    ),
    "an office whose portfolio ends with Affairs, and the Questions of a minister": (
        (
            "[Permanent Secretary in the Ministry of Minerals, Energy Resources and Water Affairs,"
            " Otto Weil] spoke. At Prime Minister's Questions he came. [The Prime Minister] spoke."
            " [James Orm MS] spoke."
        ),
        ["Otto Weil", "", "James Orm"],
    ),
    "the leader of a party by its letters": (
        (
            "President Adam Reyk, Alliance for Progress (AP) leader Ida Renn and Otto Weil,"
            " representing Norr People's Front (NPF), came. [The NPF leader] spoke. [The AP"
            " leader] spoke."
        ),
        ["Otto Weil", "Ida Renn"],
    ),
    "the leader of a party of which nobody was named": (
        "Alliance for Progress (AP) leader Ida Renn came. [The NPF leader] spoke.",
        [""],
    ),
    "the minister is not the deputy of a party": (
        (
            "Foreign Minister Otto Weil came. Deputy of the Dawn Party Adam Reyk asked. [Reyk]"
            " spoke. [The minister] spoke. [The deputy] spoke."
        ),
        ["Adam Reyk", "Otto Weil", "Adam Reyk"],
    ),
    "the leader of a union leads no state": (
        (
            "Prime Minister Otto Weil came. President of the Public Service Union, Ida Renn,"
            " left. Weil came. [The union leader] spoke."
        ),
        ["Ida Renn"],
    ),
    "a first name that is an office": (
        "[NTU President Dean Renn] spoke. Faculty Dean Otto Weil came. [Weil] spoke.",
        ["Dean Renn", "Otto Weil"],
    ),
    "where citizens live": ("[Concerned citizens in Karon and Velda] spoke.", [""]),
    "the junta of which somebody told": (
        "[Otto Weil] said that the junta laughed at it. Later [they] spoke.",
        ["Otto Weil", ""],
    ),
    "a verb with a capital behind a quotation, and a man of that name": (
        (
            "Harvest spokesman Adam Reyk came. “It is so.” Said [Reyk], smiling. Envoy Said Orm"
            " came. [Said Orm] spoke."
        ),
        ["Adam Reyk", "Said Orm"],
    ),
    "a magistrate of another court": (
        (
            "Magistrate Adam Reyk left. [Reyk] spoke. In another court a magistrate and a clerk"
            " met. [The magistrate] spoke."
        ),
        ["Adam Reyk", ""],
    ),
    "a magistrate told of by what he is": (
        "Adam Reyk, a magistrate, came. [The magistrate] spoke.",
        ["Adam Reyk"],
    ),
    "several of what letters stand for": (
        "Phil Reyk came. [Reyk] spoke.\n\nA study of draft LTPs was read. [he] spoke.",
        ["Phil Reyk", "Phil Reyk"],
    ),
    "an unnamed lawyer, of whom the next paragraph speaks": (
        (
            "Prosecutor Otto Weil came. [Weil] spoke.\n\n[The lawyer] spoke of a cousin.\n\n[he]"
            " spoke."
        ),
        ["Otto Weil", "", ""],
    ),
    "who is told of by an aide": (
        (
            "Senator Adam Reyk left. [He] spoke, [the aide] said, of the second line.\n\n[He]"
            " spoke again."
        ),
        ["Adam Reyk", "", "Adam Reyk"],
    ),
    "many between those who spoke and “they”": (
        (
            "[Ida Renn and Otto Weil] spoke.\n\nCadres close to the chair had beaten him on"
            " Monday.\n\n[They] spoke."
        ),
        ["Ida Renn+Otto Weil", ""],
    ),
    "they, with nobody between": (
        "[Ida Renn and Otto Weil] spoke.\n\n[They] spoke.",
        ["Ida Renn+Otto Weil", "Ida Renn+Otto Weil"],
    ),
    "the senate's pro tempore": (
        "The Senate Pro-Tempore, Al Chaye, came. [The Pro-Tempore] spoke. [The Pro-Temp] spoke.",
        ["Al Chaye"] * 2,
    ),
    "a party in brackets": (
        "[Senator Gleb Brown (Independent, Norrland) of Norr County] spoke.",
        ["Gleb Brown"],
    ),
    "a ministry of several things": (
        "[The Ministry of Sport, Youth and National Service] spoke.",
        ["Ministry of Sport, Youth and National Service"],
    ),
    "who represents a town in an assembly": (
        "[Representative of Velda in the Norr Consultative Assembly Mohammad-Reza Karimi] spoke.",
        ["Mohammad-Reza Karimi"],
    ),
    "the AG, and no person of that name": (
        (
            "Attorney General Faris Kowlessar came. [The AG] spoke. [He] read Moonan's answer. MP"
            " Dev Moonan came. [Moonan] spoke. [He] read Kowlessar's answer."
        ),
        ["Faris Kowlessar", "Faris Kowlessar", "Dev Moonan", "Dev Moonan"],
    ),
    "who the deputy's guards were taken from is not the deputy": (
        (
            "Speaking of guards of the deputy governor of a state, [Ikoro] spoke. Ida Renn, deputy"
            " governor of Norr, came. [The deputy governor] spoke."
        ),
        ["Ikoro", "Ida Renn"],
    ),
    "a paper above what it wrote": (
        "[The Veld River Sentinel]: Rain fell.",
        ["Veld River Sentinel"],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_who(names: Names, case: tuple[str, list[str]]) -> None:
    assert names(case[0]) == case[1]


def test_for_whom_a_spokesman_speaks_where_the_story_begins_with_his_state(
    speakers: Speakers,
) -> None:
    found = speakers(
        "Turkey on Sunday criticized remarks made by Greece's foreign minister.\n\n[Foreign"
        " Ministry spokesman Cem Togan] spoke of Greek Foreign Minister Nikos Lambros. [Togan]"
        " spoke."
    )
    assert [s.on_behalf_of for s in found] == ["Ministry of Foreign Affairs of Turkey"] * 2


def test_a_deputy_spokesman_and_one_who_has_two_offices(speakers: Speakers) -> None:
    found = speakers(
        "Ana Fitral, the Dawn Front's deputy spokeswoman, came. [The Dawn Front's deputy"
        " spokeswoman] spoke. Acting Minister of Information and Culture and Harvest League"
        " spokesperson Omar Desta came. [The Harvest League spokesperson] spoke."
    )
    assert [(s.name, s.on_behalf_of) for s in found] == [
        ("Ana Fitral", "Dawn Front"),
        ("Omar Desta", "Harvest League"),
    ]


def test_the_spokesman_is_not_his_deputy(names: Names) -> None:
    found = names(
        "Dawn Front spokesman Omar Desta came. Dawn Front deputy spokesman Emre Togan came. [The"
        " Dawn Front spokesman] spoke."
    )
    assert found == ["Omar Desta"]


def test_what_a_partys_spokeswoman_speaks_of(speakers: Speakers) -> None:
    (found,) = speakers("[Harvest League's Health Spokesperson Nora Quill] spoke.")
    assert found.on_behalf_of == "Harvest League"


def test_roles_that_only_stand_near(speakers: Speakers) -> None:
    found = speakers(
        "A letter was sent by the President to him, [Touhid Reyk] spoke. The minister announced"
        " that head of the Mobile Guard, Superintendent Otto Weil, was on leave. [Weil] spoke."
        " After the mayor of Veld resigned, [Ida Renn] spoke. [PRIME Minister Adam Reyk-Lund]"
        " spoke. Nothing could dim education minister Katrina Weil-Orm's hopes. [Weil-Orm] spoke."
    )
    roles = ["", "Superintendent", "", "Prime Minister", "Education minister"]
    assert [s.role for s in found] == roles


def test_whose_foreign_office_speaks(speakers: Speakers) -> None:
    said = "[Foreign Office spokesman Adam Reyk] spoke."
    home = "Pakistan on Tuesday confirmed that talks are off.\n\nKabul was told. "
    for text, state in ((home + said, " of Pakistan"), ("Britain voted. " + said, "")):
        (found,) = speakers(text)
        assert (found.on_behalf_of or "").startswith("Ministry of Foreign Affairs") is bool(state)
        assert (found.on_behalf_of or "").endswith(state), text


def test_an_office_of_a_body_with_an_article(speakers: Speakers) -> None:
    found = speakers(
        "President of the Public Service Union, [Ida Renn], spoke. Late in the evening of the"
        " vote, [Otto Weil] spoke."
    )
    assert [s.role for s in found] == ["President of the Public Service Union", ""]

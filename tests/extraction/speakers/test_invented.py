"""Resolution inside articles about invented people, which no table knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.domain.records import Speaker

Names = Callable[..., list[str]]

TALKS = """President Tomas Vareth of Vestra met the Prime Minister of Ordonia, Milena Sorokin.

[President Vareth] praised trade. [He] spoke of rails. [The head of state] wanted more.

[Prime Minister Sorokin] thanked him. [She] spoke of grain. [The Ordonian Prime Minister] agreed.

[The two leaders] called for peace. [They] spoke of water. [Vareth] spoke of Vestran steel.

[His Ordonian counterpart] spoke of wool. [The guest] left."""


def test_talks_of_two(names: Names) -> None:
    vareth, sorokin = "Tomas Vareth", "Milena Sorokin"
    both = f"{vareth}+{sorokin}"
    assert names(TALKS) == [
        vareth, vareth, vareth, sorokin, sorokin, sorokin, both, both, vareth, sorokin, sorokin,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            ("Presidents Adaeze Molnar of Lunesia and Karim Desta of Tavara met. [Both presidents]"
             " spoke. [Her Tavaran counterpart] spoke. [The Lunesian leader] spoke of Lunesia."),
            ["Adaeze Molnar+Karim Desta", "Karim Desta", "Adaeze Molnar"],
        ),
        (
            ("Minister of Foreign Affairs Radek Ilyan called his Vestran counterpart, Sabine Okoro."
             " [The ministers] spoke of Vestra. [Okoro] spoke. [The Vestran minister] spoke."),
            ["Radek Ilyan+Sabine Okoro", "Sabine Okoro", "Sabine Okoro"],
        ),
        (
            ("[Finance Minister Elsa Quist] spoke. [Opposition leader Pavel Orbán-Tesk] spoke. [He]"
             " spoke again. [The minister] spoke. [The opposition leader] spoke."),
            ["Elsa Quist", *["Pavel Orbán-Tesk"] * 2, "Elsa Quist", "Pavel Orbán-Tesk"],
        ),
        (
            "[The company, Belmar Lines], denied it. [It] said so twice. [The company] said more.",
            ["Belmar Lines"] * 3,
        ),
        (
            "[The company], Belmar Lines, denied it. [It] said so twice.",
            ["Belmar Lines", "Belmar Lines"],
        ),
        (
            "[Mayor Signe Adeyemi] spoke. [Her office] spoke later.",
            ["Signe Adeyemi", "Office of Signe Adeyemi"],
        ),
        (
            "[Elsa Quist and Amos Reyk] spoke. [They] spoke again. [Reyk] spoke. [She] spoke.",
            ["Elsa Quist+Amos Reyk", "Elsa Quist+Amos Reyk", "Amos Reyk", "Elsa Quist"],
        ),
        (
            "Judge Amos Reyk met Judge Ida Renn. [Reyk], [who] had spoken before, spoke.",
            ["Amos Reyk", "Amos Reyk"],
        ),
        (
            "The World Grain Fund (WGF) met. [The WGF] spoke. [The Ministry of Rivers] spoke.",
            ["World Grain Fund", "Ministry of Rivers"],
        ),
        ("[Caretaker Prime Minister Juno Aldar] spoke. [The caretaker prime minister] spoke.",
         ["Juno Aldar", "Juno Aldar"]),
    ],
)  # fmt: skip
def test_kinds_of_mention(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


def test_two_people_of_one_surname(names: Names) -> None:
    marked = (
        "President Anton Velar met his brother, Senator Bruno Velar. [President Velar] spoke."
        " [Senator Velar] spoke. [Bruno Velar] spoke. [The senator] spoke. [The president] spoke."
    )
    anton, bruno = "Anton Velar", "Bruno Velar"
    assert names(marked) == [anton, bruno, bruno, bruno, anton]


@pytest.mark.parametrize(
    "mention",
    ["officials", "a source close to the talks", "Two officials familiar with the plan", "analysts",
     "residents", "A palace spokesman", "the report", "he", "They", "who", "it", "“"],
)  # fmt: skip
def test_nobody_is_never_guessed(speakers: Callable[..., list[Speaker]], mention: str) -> None:
    (speaker,) = speakers(f"[{mention}] said the sea was calm.")
    assert speaker.name == ""
    assert speaker.reason


def test_a_spokesperson_speaks_for_another(speakers: Callable[..., list[Speaker]]) -> None:
    found = speakers(
        "[Lunesian Foreign Ministry spokesman Andre Pell] denied it. [He] said so. [The spokesman]"
        " said more. [Werring's lawyer, Petra Halm], spoke for Klaus Werring. [A ministry"
        " spokeswoman] spoke."
    )
    assert [s.name for s in found] == ["Andre Pell", "Andre Pell", "Andre Pell", "Petra Halm", ""]
    assert {s.on_behalf_of for s in found[:3]} == {"Ministry of Foreign Affairs of Lunesia"}


def test_the_role_is_the_articles_own(speakers: Callable[..., list[Speaker]]) -> None:
    (quist,) = speakers("[Finance Minister Elsa Quist] spoke.")
    assert quist.role == "Finance Minister"
    assert quist.qid == ""


def test_a_dateline_is_no_part_of_the_role(speakers: Callable[..., list[Speaker]]) -> None:
    marked = (
        "AMMAN — [Veldania's Agriculture Minister, Piet Vandor], said on Tuesday that wheat rose."
    )
    (speaker,) = speakers(marked)
    assert speaker.name == "Piet Vandor"
    assert speaker.role == "Veldania's Agriculture Minister"
    assert speaker.country != "JO"


def test_a_title_at_the_head_of_a_sentence_is_what_he_means(names: Names) -> None:
    marked = (
        "President Karim Desta called the King of Norhaven, Harald Lunde. [Lunde] spoke of snow."
        " The President thanked him for that. The hours decide, [he] said."
    )
    assert names(marked) == ["Harald Lunde", "Karim Desta"]

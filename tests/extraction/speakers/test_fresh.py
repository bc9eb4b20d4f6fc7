"""Kinds of mention that the fresh articles of 2026-11-29 got wrong: each class once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.people.states import adjectives_among
from rostra.extraction.speakers.roles import role_of

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]

CASES = {
    "the brother of a mayor is no mayor": (
        (
            "[Anselm Reyk, the brother of Mayor Fiona Reyk], spoke. Lucinda Vance spoke up."
            " [The mayor] spoke. [The mayor's brother, Anselm Reyk], spoke. [The mayor] spoke."
        ),
        ["Anselm Reyk", "Fiona Reyk", "Anselm Reyk", "Fiona Reyk"],
    ),
    "a judge is no lawyer": (
        "The fund's lawyer, Hortensia Quill, came. [Quill] spoke. [She] told the judge so.",
        ["Hortensia Quill", "Hortensia Quill"],
    ),
    "a teacher is no farmer": (
        "[Farmer Adam Reyk] spoke. [The teacher] spoke. [The farmer] spoke.",
        ["Adam Reyk", "", "Adam Reyk"],
    ),
    "a capital that sounds like its state": (
        (
            "[Tarvonia] spoke. President Leontine Abara of Tarvonia came to Tarvon City."
            " A Tarvonian ship left."
        ),
        ["Government of Tarvonia"],
    ),
    "she with a first name that only the larger table knows": (
        "[Elsa Quist] met Torvald Reyk and Folasade Danso. [Danso] said so. [She] spoke.",
        ["Elsa Quist", "Folasade Danso", "Folasade Danso"],
    ),
    "he is not a woman of whom only the larger table knows": (
        "[Torvald Reyk] spoke. He met Yusra Kandil. Kandil was late. [He] spoke again.",
        ["Torvald Reyk", "Torvald Reyk"],
    ),
    "bakers are people without a name": (
        "Ida Renn came. [Bakers] said so. [Rogers] said so. [Dockers] said so.",
        ["", "Rogers", ""],
    ),
    "the agency, by the name beside it": (
        "Otto Weil denied a report by the Orvanian agency ORNA. [The agency] said so.",
        ["ORNA"],
    ),
    "whom a paragraph is about by what is hers": (
        (
            "[Rosamund Keel] spoke to Ottilie Brandt. [She] spoke again.\n\nBrandt's mill is now a"
            " heap. The water took it. [She] spoke."
        ),
        ["Rosamund Keel", "Rosamund Keel", "Ottilie Brandt"],
    ),
    "a chief executive is no director-general": (
        "[Its director-general, Noor Haddad], spoke. In a letter [the chief executive] spoke.",
        ["Noor Haddad", ""],
    ),
    "a company, and its first word alone": (
        "[Northstar Ferries] spoke. Adam Reyk came. [Northstar] spoke.",
        ["Northstar Ferries", "Northstar Ferries"],
    ),
    "it, after a ministry that only the words name": (
        (
            "[The agency ORNA] spoke.\n\n[Adam Reyk] spoke of the Ministry of Health of Chad."
            " The ministry was late, he thought. In May [it] spoke."
        ),
        ["ORNA", "Adam Reyk", "Ministry of Health of Chad"],
    ),
    "a minister of the sea": (
        "President Adam Reyk of Vestra met Minister of the Sea Ida Renn. [The minister] spoke.",
        ["Ida Renn"],
    ),
    "the side whose minister is named after": (
        "[The Georgian side] spoke. Georgian Minister Giorgi Reyk left.",
        ["Giorgi Reyk"],
    ),
    "both ministers, one of them prime": (
        (
            "Prime Minister of Georgia Lasha Reyk met Foreign Minister of Armenia Aram Weil in May."
            " They spoke to Mayor Otto Renn. [Both ministers] spoke."
        ),
        ["Lasha Reyk+Aram Weil"],
    ),
    "a state that no table has, by what is its own": (
        (
            "[Zerin] denied that its aircraft had crossed the line. Rain fell.\n\n[Norvia] told of"
            " a pact, a day after its president left. Rain fell.\n\n[Nokia] told its staff so."
        ),
        ["Government of Zerin", "Government of Norvia", "Nokia"],
    ),
    "the rights group": (
        "[Amnesty International] said so. [The rights group] said so. [Amnesty] said so.",
        ["Amnesty International"] * 3,
    ),
    "the group": ("[Hamas] said so. [The group] said so.", ["Hamas", "Hamas"]),
    "a company of one word, and what it is": (
        "[Corvex] said it would pay. [The Dutch chemicals giant] spoke. [The company] spoke.",
        ["Corvex"] * 3,
    ),
    "a statement from a ministry of a state": (
        "[A statement from the ministry of defence of Latvia] said so.",
        ["Ministry of Defence of Latvia"],
    ),
    "a statement by two states": (
        "[The joint statement by Finland and Sweden] said so.",
        ["Government of Finland+Government of Sweden"],
    ),
    "a foreign policy chief is a diplomat": (
        "[The bloc's foreign policy chief, Ida Renn,] spoke. [The bloc's top diplomat] spoke.",
        ["Ida Renn", "Ida Renn"],
    ),
    "a body whose name is a plural of officers": (
        "[The Joint Chiefs of Staff] spoke.",
        ["Joint Chiefs of Staff"],
    ),
    "his predecessor and his successor had the office": (
        (
            "[The new secretary-general, Adam Reyk,] spoke. [His predecessor, Ida Renn,] spoke."
            " [The former secretary-general] spoke. [The secretary-general] spoke."
        ),
        ["Adam Reyk", "Ida Renn", "Ida Renn", "Adam Reyk"],
    ),
    "the president, after a former one and the successor": (
        "[Former President Adam Reyk] spoke. His successor, Ida Renn, left. [The president] spoke.",
        ["Adam Reyk", "Ida Renn"],
    ),
    "the bank of an economist": (
        "[Economist Ida Renn of Sund Bank] spoke. [The economist] spoke. [The bank] spoke.",
        ["Ida Renn", "Ida Renn", "Sund Bank"],
    ),
    "a chief financial officer": (
        "[The company's chief financial officer, Otto Weil,] spoke. [The CFO] spoke.",
        ["Otto Weil", "Otto Weil"],
    ),
    "the Democrat": (
        (
            "[Governor Ida Renn (D)] spoke. [The Democrat] spoke. [The Socialist candidate, Adam"
            " Reyk,] spoke. [The Socialist] spoke. [The Republican] spoke."
        ),
        ["Ida Renn", "Ida Renn", "Adam Reyk", "Adam Reyk", ""],
    ),
    "neither": ("[Adam Reyk and Ida Renn] spoke. [Neither] spoke.", ["Adam Reyk+Ida Renn", ""]),
    "her host": (
        (
            "President Emil Sand of Talovia and Chancellor Inga Maas of Weldria met. [Maas] spoke."
            " [Her host] spoke."
        ),
        ["Inga Maas", "Emil Sand"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_it_is(names: Names, case: str) -> None:
    marked, wanted = CASES[case]
    assert names(marked) == wanted


def test_her_own_spokesman_speaks_for_her(speakers: Speakers) -> None:
    found = speakers("[Mayor Fiona Reyk] spoke. [Her spokesman, Desmond Pike], spoke.")
    assert [s.on_behalf_of for s in found] == ["", "Fiona Reyk"]


@pytest.mark.parametrize(
    ("text", "behalf"),
    [
        ("President Torvald Reyk urged calm, [his spokesman, Desmond Pike], said.", "Torvald Reyk"),
        (
            "The union wrote to Torvald Reyk, [whose spokesman, Desmond Pike], said so.",
            "Torvald Reyk",
        ),
        ("The union of Torvald Reyk met [its spokesman, Desmond Pike], again.", ""),
    ],
)
def test_a_spokesman_speaks_for_whom_his_sentence_is_about(
    speakers: Speakers, text: str, behalf: str
) -> None:
    assert speakers(text)[-1].on_behalf_of == behalf


def test_an_adjective_is_of_the_state_whatever_the_order_of_the_words() -> None:
    words = ["Tarvon", "Tarvonia", "Tarvonian"]
    assert adjectives_among(words) == adjectives_among(reversed(words)) == {"Tarvonian": "Tarvonia"}


def test_roles_are_no_fragments(speakers: Speakers) -> None:
    found = speakers(
        "At the invitation of the President of Kenya, Otto Reyk, the President of Mbaraland, Ida"
        " Renn, came. [Reyk] spoke. [Renn] spoke. Asked by a Vestran journalist about the arrests,"
        " [Pavel Rusnak] spoke. The letters of credence of the new ambassador of Brisland, Conor"
        " Whelan, came. [Whelan] spoke."
    )
    assert [s.role for s in found] == [
        "President of Kenya", "President of Mbaraland", "", "Ambassador of Brisland",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("Minister of Foreign Affairs of Ordonia", "Minister of Foreign Affairs of Ordonia"),
        ("chief of staff to the mayor", "Chief of staff to the mayor"),
        ("transport minister in March", "Transport minister"),
        ("ambassador in Geneva", "Ambassador in Geneva"),
        ("prime minister since 2019", "Prime minister"),
        ("credentials of the new ambassador of Mongolia", "Ambassador of Mongolia"),
        ("invitation of the president", "President"),
        ("neither minister can afford to go", ""),
        ("on an official visit to the country", ""),
        ("director of the Institute for Water", "Director of the Institute for Water"),
        ("spokeswoman for the Ministry of Health", "Spokeswoman for the Ministry of Health"),
        ("fund whose chief executive", "Chief executive"),
    ],
)
def test_what_of_a_phrase_is_a_role(phrase: str, role: str) -> None:
    assert role_of([phrase]) == role


def test_a_spokeswoman_speaks_for_the_company_by_its_whole_name(speakers: Speakers) -> None:
    found = speakers("[Northstar Ferries] spoke. [A Northstar spokeswoman, Priya Menon], spoke.")
    assert found[1].on_behalf_of == "Northstar Ferries"


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("CEO of the Refugee Council Enver Solomon", "Enver Solomon", "CEO of the Refugee Council"),
        (
            "Head of the National Security Service Daniyar Sabitov", "Daniyar Sabitov",
            "Head of the National Security Service",
        ),
        (
            "Chairman of the Management Board of the Development Bank Ivan Petrov", "Ivan Petrov",
            "Chairman of the Management Board of the Development Bank",
        ),
        (
            "Head of the State Agency for Water Resources Almaz Zhee", "Almaz Zhee",
            "Head of the State Agency for Water Resources",
        ),
        ("Mayor of the City Ana Bell", "Ana Bell", "Mayor of the City"),
        (
            "Director of the Department of Multilateral Cooperation Aizhan Seitova",
            "Aizhan Seitova", "Director of the Department of Multilateral Cooperation",
        ),
        (
            "Minister of Science and Higher Education Otto Weil", "Otto Weil",
            "Minister of Science and Higher Education",
        ),
        (
            "Director of the Border Service Colonel Daniyar Sabit", "Daniyar Sabit",
            "Director of the Border Service",
        ),
    ],
)  # fmt: skip
def test_a_title_of_official_news_before_a_name(
    speakers: Speakers, mention: str, name: str, role: str
) -> None:
    (found,) = speakers(f"[{mention}] spoke.")
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize("mention", ["Director of the Museum of Modern Art", "The Bank of Norland"])
def test_a_title_without_a_name_names_nobody(speakers: Speakers, mention: str) -> None:
    (found,) = speakers(f"[{mention}] spoke.")
    assert found.name in ("", "Bank of Norland")


def test_nobody_is_his_own_press_secretary(speakers: Speakers) -> None:
    found = speakers(
        "President Adam Reyk of Vestra came. [Press secretary of the President Ida Renn] spoke."
    )
    assert [(s.name, s.on_behalf_of) for s in found] == [("Ida Renn", "Adam Reyk")]


def test_a_lone_word_that_says_it_is_no_person_unless_a_leader_is_called_so(
    speakers: Speakers,
) -> None:
    found = speakers("[Corvex] said it would pay. [Macron] said it would rain.")
    assert [(s.name, s.kind.value) for s in found] == [
        ("Corvex", "organisation"), ("Emmanuel Macron", "person"),
    ]  # fmt: skip

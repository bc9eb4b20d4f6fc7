"""Kinds of mention that pages never seen got wrong, by family, each beside its near misses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers

Names = Callable[..., list[str]]

CASES = {
    "a lone surname that speaks has its first names elsewhere": (
        "The jetty is dry, and Gholamrez Saranek still ties his boat. [Saranek] says so.",
        ["Gholamrez Saranek"],
    ),
    "what is named after somebody is no name of his": (
        "He slept at the Hotel Saranek. [Saranek] says so.",
        ["Saranek"],
    ),
    "a word that stands alone and is no surname": (
        "Third Trilateral Ministers' Meeting\n\nThey met in Orvan. [Ministers] said so.",
        [""],
    ),
    "the topic behind an on is of the title": (
        (
            "He answered the Opposition Spokesperson on Health Paulette Grange-Renn."
            " [Grange-Renn] said so."
        ),
        ["Paulette Grange-Renn"],
    ),
    "honours of many lands are no part of a name": (
        (
            "[The party's chairman, Alhaji Sani Bichi-Reyk,] spoke. [Smt. Lalita Deshmuk] spoke."
            " [Mallam Idris Renn] spoke."
        ),
        ["Sani Bichi-Reyk", "Lalita Deshmuk", "Idris Renn"],
    ),
    "letters of a seat end a name": (
        "[The Chair of the Committee, Dame Harriet Reyk MP], said so. [Ida Renn KC] said so.",
        ["Harriet Reyk", "Ida Renn"],
    ),
    "a seller by her trade and her name": (
        (
            "[Governor Dolma Agberi] spoke.\n\nAt the market, where posters fade, a tomato seller,"
            " Ngufana Adzwe, had other cares. “When?” [she] asked."
        ),
        ["Dolma Agberi", "Ngufana Adzwe"],
    ),
    "whom we reached by telephone": (
        (
            "[Ida Renn] spoke.\n\nWe reached the mayor of Orv, Asima Hatzin, by telephone."
            " “Nobody has cancelled,” [she] says."
        ),
        ["Ida Renn", "Asima Hatzin"],
    ),
    "the authorities of a state are its government": (
        (
            "[The Romanian authorities] say so. [Local authorities] say so."
            " [The port authorities] say so."
        ),
        ["Government of Romania", "", ""],
    ),
    "a government by its kind": (
        "[Sudan's army-led government] spoke. [Nepal's interim government] spoke.",
        ["Government of Sudan", "Government of Nepal"],
    ),
    "what a party or a force is, before its name": (
        (
            "[The governing People's Forward Party] spoke. [The rebel Swift Support Forces] spoke."
            " [The far-right Norr Front] spoke. [The governing party] spoke."
        ),
        ["People's Forward Party", "Swift Support Forces", "Norr Front", ""],
    ),
    "bodies whose names hold a title": (
        (
            "[The Tenants' Justice Network, a civic group,] spoke."
            " [The Norrish National Defence General Staff] spoke. [General Otto Weil] spoke."
        ),
        ["Tenants' Justice Network", "Norrish National Defence General Staff", "Otto Weil"],
    ),
    "the company, after a firm by its name": (
        (
            "The National Water Observatory spoke. Hope lies where an Italian firm, Acque Sund, is"
            " building. [The company] said so."
        ),
        ["Acque Sund"],
    ),
    "the company, after what belongs to it": (
        "One estate belongs to Lestara Sumat Palmeira. [The company] said so.",
        ["Lestara Sumat Palmeira"],
    ),
    "the company, where the sentence before only names something": (
        "They met near Lestara Sumat Palmeira. [The company] said so.",
        [""],
    ),
    "a salmon farmer is a company, a farmer is not": (
        (
            "[Norwegian salmon farmer Storelva Havbruk] spoke. [The company] spoke."
            " [Farmer Ida Renn] spoke."
        ),
        ["Storelva Havbruk", "Storelva Havbruk", "Ida Renn"],
    ),
    "an organ is of the body that the article gives it to": (
        (
            "Adopted by the Energy and Water Council of the African Union (AU)."
            " [The Energy and Water Council] said so."
        ),
        ["Energy and Water Council of the African Union"],
    ),
    "the presidency of the state of its paragraph": (
        "Otto Weil of the Colombian opposition spoke. [The presidency] said so.",
        ["Presidency of Colombia"],
    ),
    "the presidency, where the paragraph names two states": (
        "The ships of Peru and of Chile came. [The presidency] said so.",
        [""],
    ),
    "the presidency of the council is no president's": (
        "The EU presidency of Poland began. [The presidency] said so.",
        [""],
    ),
    "a state's own ministry is not the one at home": (
        "OSLO - It rained.\n\n[Chile's Ministry of Transport] said so.",
        ["Ministry of Transport of Chile"],
    ),
    "the ministry in a capital is of its state": (
        "[The foreign ministry in Beirut] said so.",
        ["Ministry of Foreign Affairs of Lebanon"],
    ),
    "a list inside of a committee's name": (
        "[The Harbours, Food and Rural Affairs Committee] said so. [The Committee] said so.",
        ["Harbours, Food and Rural Affairs Committee"] * 2,
    ),
    "what a state has, by its common noun": (
        "[Chile's fisheries service] said so. [Iran's judiciary] said so. [Renn's service] spoke.",
        ["Fisheries Service of Chile", "Judiciary of Iran", ""],
    ),
    "where a society sits, and there": (
        "[The chamber of barge owners in Orvan] said so. [The fishermen's guild there] said so.",
        ["Chamber of Barge Owners", "Fishermen's Guild"],
    ),
    "a poll is of who took it": (
        "[A Hangila Poll survey released] Monday said so. [A Finnish survey] said so.",
        ["Hangila Poll", ""],
    ),
    "what a company is, before its name, and where, behind it": (
        (
            "[Terminal operator Havraise Sund] spoke. [Brokerage Holt Merrow] spoke."
            " [A competitor, the Hungarian carrier Pannon Sund,] spoke. [Palmetto Foods of New"
            " Jersey] spoke. [The Bank of Norrmark] spoke."
        ),
        ["Havraise Sund", "Holt Merrow", "Pannon Sund", "Palmetto Foods", "Bank of Norrmark"],
    ),
    "a steel major is a firm, a major is not": (
        "[Private steel major Sund Steel] spoke. [Major Otto Weil] spoke.",
        ["Sund Steel", "Otto Weil"],
    ),
    "letters of an office before initials": (
        "[The company CGM N. Ajathi] spoke. [Mr. Ajathi] spoke.",
        ["N. Ajathi", "N. Ajathi"],
    ),
    "a secretariat of a minister is not the minister": (
        "Prime Minister Ida Renn came. [The Secretariat of the Prime Minister] spoke.",
        [""],
    ),
    "a house is no first name": (
        (
            "In the Commons Marcus Renn, the shadow trade secretary, accused him."
            " [The shadow trade secretary] spoke."
        ),
        ["Marcus Renn"],
    ),
    "what somebody lives in is nobody": (
        "[Otto Weil] spoke. He rents a basement in Stoney Creek. [He] spoke.",
        ["Otto Weil", "Otto Weil"],
    ),
    "in whom one trusts is somebody": (
        "He has confidence in Ida Renn. [She] spoke.",
        ["Ida Renn"],
    ),
    "whom I called has no name": (
        (
            "[Otto Weil] spoke.\n\nI called my brother-in-law, who rents a house. “It is bad,” [he]"
            " said."
        ),
        ["Otto Weil", ""],
    ),
    "the head of a ministry is its minister": (
        (
            "Minister of Energy of Uzbekistan Jasur Renn came. [The head of the Ministry of Energy]"
            " spoke. [The head of the Ministry of Water] spoke."
        ),
        ["Jasur Renn", ""],
    ),
    "all who sign a joint document, without an article": (
        (
            "JOINT COMMUNIQUÉ\n\nThe Minister for Foreign Affairs of Norway, Ida Renn, the Minister"
            " for"
            " Foreign Affairs of Fiji, Otto Weil, and the Minister for Foreign Affairs of Papua New"
            " Guinea, Gideon Waris, met.\n\n[Ministers] welcomed it."
        ),
        ["Ida Renn+Otto Weil+Gideon Waris"],
    ),
    "ministers in any other text": (
        "Foreign Minister Ida Renn met Foreign Minister Otto Weil. [Ministers] welcomed it.",
        [""],
    ),
    "a line in capitals above a quotation": (
        (
            "[IDA LINDQVIST-RENN], GREENS SENATOR\n“We vote against it.”\n\n"
            "[THE TELEVISION COUNCIL]\n“So do we.”\n\n[WEIL] said so."
        ),
        ["Ida Lindqvist-Renn", "Television Council", "WEIL"],
    ),
    "it, after a government that broke its silence": (
        (
            "[Fishermen at Shah Dwip] spoke. Myanmar's military government broke its silence."
            " In a statement read on television, [it] rejected that."
        ),
        ["", "Government of Myanmar"],
    ),
    "a capital that has moods": (
        "[Radio Sahel] spoke.\n\nBamako is not amused. [It] complained.",
        ["Radio Sahel", "Government of Mali"],
    ),
    "a capital that is a city": (
        "[Radio Sahel] spoke.\n\nBamako is hot in May. [It] complained.",
        ["Radio Sahel", "Radio Sahel"],
    ),
    "a communiqué in a capital, and anywhere": (
        "In Ouagadougou, [a communiqué] said so. In the hills, [a communiqué] said so.",
        ["Government of Burkina Faso", ""],
    ),
    "a state's readout, and a survey that only comes from there": (
        "[The White House] spoke. [The Honduran readout] said so. [The Finnish survey] said so.",
        ["White House", "Government of Honduras", ""],
    ),
    "where a story is sent from is no name": (
        "[N'DJAMENA - Chad] asked for it.",
        ["Government of Chad"],
    ),
    "the representative of a ministry, where one speaks for anybody": (
        (
            "[Foreign Ministry spokeswoman Yelena Renn] spoke. [The representative of the ministry]"
            " spoke. [She] spoke."
        ),
        ["Yelena Renn"] * 3,
    ),
    "the representative of a ministry, where two do": (
        (
            "Army spokesman Otto Weil and Navy spokesman Ivo Renn came. [The representative of the"
            " ministry] spoke."
        ),
        [""],
    ),
    "the minister of a state whose name stands without a title": (
        (
            "Greek and Turkish foreign ministers meet.\n\nGreece's Eleni Vardak receives her"
            " Turkish colleague Cemal Aksoy at noon. [The Turkish minister] spoke."
            " [The Turkish admiral] spoke."
        ),
        ["Cemal Aksoy", ""],
    ),
    "an adviser whose name follows": (
        "[A presidential adviser] called it folly. The adviser, Ida Renn, told a radio so.",
        ["Ida Renn"],
    ),
    "an adviser who does not want a name": (
        (
            "[A presidential adviser], who asked not to be named, called it folly. The adviser, Ida"
            " Renn, was asked."
        ),
        [""],
    ),
    "a spokesperson whose name follows": (
        (
            "[A Chinese foreign ministry spokesperson] said so.\n\nSpokesperson Lu Wenq made the"
            " remarks at a briefing."
        ),
        ["Lu Wenq"],
    ),
    "a realm by what it is": (
        "The ships of Oman came. [The sultanate] said so. [The kingdom] said so.",
        ["Government of Oman", ""],
    ),
    "a minister's ministry": (
        (
            "Spain's interior minister, Ida Arriet, came. [Arriet's ministry] said so."
            " [Weil's ministry] said so."
        ),
        ["Ministry of the Interior of Spain", ""],
    ),
}


@pytest.mark.parametrize(("marked", "expected"), CASES.values(), ids=list(CASES))
def test_who_speaks(names: Names, marked: str, expected: list[str]) -> None:
    assert names(marked) == expected


def _answers(known: Knowledge, intro: str) -> str:
    text = f"{intro}\n\nQ: Will it stand?\n\nA: It will.\n"
    at = text.index("A: It")
    one = Utterance(((at + 3, at + 10),), (), ((at, at + 1),), label="A")
    found = resolve_speakers(text, [one], date(2025, 6, 6), known)
    return found[0].speakers[0].name


@pytest.mark.parametrize(
    ("intro", "who"),
    [
        ("Ida Renn runs the mill. She spoke to the Veld Weekly on Monday.", "Ida Renn"),
        ("Interview with Ida Renn", "Ida Renn"),
        ("Ida Renn and Otto Weil run the mill. They spoke to the Veld Weekly.", ""),
        ("Ida Renn ran the mill.", ""),
    ],
)
def test_who_is_interviewed_answers(known: Knowledge, intro: str, who: str) -> None:
    assert _answers(known, intro) == who


def test_the_name_that_a_label_goes_on_with(known: Knowledge) -> None:
    text = "By the Foreign Secretary.\n\nOfficial Spokesperson, Shri Ravesh Kumari: It stands.\n"
    at = text.index("Official")
    end = at + len("Official Spokesperson")
    said = text.index("It stands")
    one = Utterance(((said, said + 9),), (), ((at, end),), label="Official Spokesperson")
    found = resolve_speakers(text, [one], date(2025, 6, 6), known)
    assert found[0].speakers[0].name == "Ravesh Kumari"


def test_honours_are_no_part_of_an_office(speakers: Callable[..., list[Speaker]]) -> None:
    found = speakers("[External Affairs Minister Smt. Lalita Deshmuk] spoke.")
    assert [s.role for s in found] == ["External Affairs Minister"]


def test_an_official_spokesperson_speaks_for_nobody_called_official(
    speakers: Callable[..., list[Speaker]],
) -> None:
    found = speakers("[Official Spokesperson Ravesh Kumari] spoke.")
    assert [(s.name, s.on_behalf_of) for s in found] == [("Ravesh Kumari", "")]

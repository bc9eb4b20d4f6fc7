"""More kinds of mention that pages of real outlets got wrong, each with its near misses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Names = Callable[..., list[str]]

CASES = {
    "the FM is the finance minister where one is named": (
        "Finance Minister Ida Renn spoke. [The FM] spoke.",
        ["Ida Renn"],
    ),
    "and the foreign minister where that one is": (
        "Finance Minister Ida Renn met Foreign Minister Karim Desta. [The FM] spoke.",
        ["Karim Desta"],
    ),
    "a date line with a colon tells whose ministry it is": (
        (
            "KATHMANDU: Foreign Minister Karim Desta met his Indian counterpart in India. It"
            " rained, said [the Ministry of Foreign Affairs]."
        ),
        ["Ministry of Foreign Affairs of Nepal"],
    ),
    "a ministry with its state after a comma": (
        "[Ministry of Foreign Affairs, Nepal] spoke of India and of the Indian minister.",
        ["Ministry of Foreign Affairs of Nepal"],
    ),
    "what the constitution says, nobody says": (
        "[Ida Renn] spoke. [The Constitution] rained.",
        ["Ida Renn", ""],
    ),
    "a surname with its particles": (
        "The newly elected president von der Hollen came. [President von der Hollen] spoke.",
        ["von der Hollen"],
    ),
    "the end of an address is no name": (
        "[News.Az] spoke. [G.Renn] spoke.",
        ["News.Az", "G.Renn"],
    ),
    "many who have no name are not he": (
        "[The opposition] spoke against Prime Minister Karim Desta’s plan after [he] spoke.",
        ["", "Karim Desta"],
    ),
    "one who has no name may be he": (
        "[An official] spoke against Prime Minister Karim Desta’s plan after [he] spoke.",
        ["", ""],
    ),
    "the network that quoted somebody": (
        "VRT quoted Ida Renn as saying so. [The network] spoke.",
        ["VRT"],
    ),
    "the United Nations are no network": (
        "The UN said so. [The network] spoke.",
        [""],
    ),
    "a defence minister by letters": (
        "Defence Minister Ida Renn came. [DM Renn] spoke.",
        ["Ida Renn"],
    ),
    "what a party is, before its name": (
        (
            "[The ruling Tide party] spoke. [The opposition GTP] spoke. [The powerful Union of"
            " Sailors] spoke."
        ),
        ["Tide party", "GTP", "Union of Sailors"],
    ),
    "a minister whose name the next paragraph gives": (
        (
            "[Ordonia’s finance minister] spoke.\n\nHerbert Marlow told them it rained.\n\n[The"
            " minister] spoke."
        ),
        ["Herbert Marlow", "Herbert Marlow"],
    ),
    "a minister whom the next paragraph does not name": (
        "[Ordonia’s finance minister] spoke.\n\nHerbert Marlow, who sells fish, came.",
        [""],
    ),
    "a day behind a body": (
        "[The Transport Ministry of Ghana Thursday] spoke.",
        ["Ministry of Transport of Ghana"],
    ),
    "the Foreign Office of another state": (
        "ISLAMABAD: In a briefing, [the Foreign Office] spoke.",
        ["Ministry of Foreign Affairs of Pakistan"],
    ),
    "the government that the sentence before names": (
        "PRAGUE (AP) - The new government of Slovakia ended it. [The government] spoke.",
        ["Government of Slovakia"],
    ),
    "the government at home": (
        "PRAGUE (AP) - It rained in Slovakia. [The government] spoke.",
        ["Government of Czechia"],
    ),
    "the spokesman of others": (
        (
            "[Ministry spokesperson Ida Renn] spoke. [The Tidal regime’s spokesperson] spoke."
            " [The spokesperson] spoke."
        ),
        ["Ida Renn", "", "Ida Renn"],
    ),
    "a headline that praises a state": (
        (
            "Tidal Spokesman Praises Ghana’s Timely Support\n\nTidal spokesman Otto Weil praised"
            " Ghana. [Ghana] spoke."
        ),
        ["Government of Ghana"],
    ),
    "a government of a prime minister": (
        "[Ghana’s government of Prime Minister Adam Reyk] spoke. [Reyk] spoke.",
        ["Government of Ghana", "Adam Reyk"],
    ),
    "who alone spoke here, in spite of a first name": (
        "[Minister Ivan Halloran] spoke. [She] spoke.",
        ["Ivan Halloran", "Ivan Halloran"],
    ),
    "a pronoun that an honorific tells against": (
        "[Mr Ivan Halloran] spoke. [She] spoke.",
        ["Ivan Halloran", ""],
    ),
    "who leads a delegation": (
        (
            "[President Tomas Vareth of Vestra] spoke. He sent a delegation led by Otto Weil. [The"
            " head of the Vestran delegation] spoke. [He] spoke."
        ),
        ["Tomas Vareth", "Otto Weil", "Otto Weil"],
    ),
    "a delegation that nobody is said to lead": (
        "[President Tomas Vareth of Vestra] spoke. [The head of the delegation] spoke.",
        ["Tomas Vareth", ""],
    ),
    "a list of leaders is more than its last two": (
        (
            "Those who came were Presidents Ida Renn (Ordonia), Otto Weil (Vestra), Karim Desta"
            " (Iskar) and Adam Reyk (Belmora). [The leaders] spoke."
        ),
        ["Ida Renn+Otto Weil+Karim Desta+Adam Reyk"],
    ),
    "her statement": (
        "[Minister Ida Renn] spoke. It rained, by [her statement]. [She] spoke.",
        ["Ida Renn", "Ida Renn", "Ida Renn"],
    ),
    "the ministry that just spoke, though the article speaks from another state": (
        (
            "President Adam Reyk of Turkey spoke of Turkey. [The Greek Foreign Ministry] spoke."
            " [The Foreign Ministry] spoke again."
        ),
        ["Ministry of Foreign Affairs of Greece", "Ministry of Foreign Affairs of Greece"],
    ),
    "a leader's press service": (
        "President Adam Reyk of Belarus came. [The press service of the Belarusian leader] spoke.",
        ["Press service of Adam Reyk"],
    ),
    "a body called by the noun that its name begins with": (
        (
            "Session of the Authority of Tidal Heads of State. The Chairman of the Authority came."
            " [The Authority] spoke."
        ),
        ["Authority of Tidal Heads of State"],
    ),
    "an initial of two letters": (
        "The ambassador, Zh. Adilmar, came. [Adilmar] spoke. [The ambassador] spoke.",
        ["Zh. Adilmar", "Zh. Adilmar"],
    ),
    "two given names": (
        "President Kadre Desire Oudrago came. [Oudrago] spoke. [Pollster Nina Achebe] spoke.",
        ["Kadre Desire Oudrago", "Nina Achebe"],
    ),
    "the regional bloc that spoke": (
        "[ECOWAS] spoke. [The regional bloc] spoke.",
        ["ECOWAS", "ECOWAS"],
    ),
    "no ministry is a bloc": (
        "[The Transport Ministry of Ghana] spoke. [The regional bloc] spoke.",
        ["Ministry of Transport of Ghana", ""],
    ),
    "an adviser to the president is not the president": (
        (
            "Ambassador Otto Weil met with Foreign Policy Adviser to the President of Ordonia Karim"
            " Desta. [Desta] spoke. [The adviser] spoke."
        ),
        ["Karim Desta", "Karim Desta"],
    ),
    "a chief's honorific is no given name": (
        "The minister for fisheries, Ratu Josefa Naulumu, came. [He] spoke. [Naulumu] spoke.",
        ["Josefa Naulumu", "Josefa Naulumu"],
    ),
    "an honorific says nothing of the gender": (
        "[Minister Sheikh Maria Naulumu] spoke. Otto Weil came. [She] spoke.",
        ["Maria Naulumu", "Maria Naulumu"],
    ),
    "a community of many members is nobody": (
        "[The 15-member Economic Community of Tidal States] spoke.",
        ["Economic Community of Tidal States"],
    ),
    "a president's media division": (
        "President Adam Reyk came, by [the President’s Media Division].",
        ["Media division of Adam Reyk"],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_mentions_of_real_pages(case: tuple[str, list[str]], names: Names) -> None:
    marked, expected = case
    assert names(marked) == expected

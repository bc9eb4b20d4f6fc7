"""In which country an article is written that never names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.errors import RostraError
from rostra.domain.records import Speaker
from rostra.extraction.concern import evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kinds import Sign
from rostra.extraction.concern_locale import locale_of
from rostra.extraction.countries import Countries
from rostra.extraction.homes import Homes
from rostra.extraction.speakers.types import Resolution, Utterance

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)


def locale(text: str, outlet: str = "") -> str:
    return locale_of(COUNTRIES, text, COUNTRIES.mentions(text), outlet)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NAGOYA — The maker of bearings bowed for 14 seconds. The report names nobody.", "JP"),
        ("The halt will cost the firm 38 billion yen, its chairman said.", "JP"),
        ("The town owes R872 million, and the rand fell.", "ZA"),
        ("GH¢120 million was lost between the mill and the port, a witness said.", "GH"),
        ("The Environment Agency said the river would peak at night.", "GB"),
        ("NORFOLK, Neb. — The City Council put off a vote on four cameras.", "US"),
        ("The herd was sold in Adelaide, and the rest went to Sydney.", "AU"),
        ("They met in Kigumba. The herd is there, near Hoima and near Gulu.", "UG"),
        ("Press release\nStockholm, February 10, 2021\n\nThe firm will answer today.", "SE"),
        ("Daily briefing\n\nWashington, D.C.\n\n1:17 p.m.\n\nMS. HALL: Good afternoon.", "US"),
        ("MUNICH — He had paid officials in Tashkent and in Luanda, a court heard.", "DE"),
        ("EAST LIVERPOOL, Ohio — The train had left the track.", "US"),
        ("MAOXIAN, Sichuan — A slope came down.", "CN"),
        ("BISMARCK, N.D. — The Senate voted.", "US"),
        # near misses
        ("The fair opened on Monday, he told dpa. Xinhua had said so.", ""),  # who tells the news
        ("Prime Minister Nevers Hoima said so.", ""),
        ("Group 3 won the vote, and the 2013 won praise.", ""),
        ("BRUSSELS — The ministers ended their talks at night.", ""),
        ("The trawler sailed from Lisbon to Dakar.", ""),
        ("The council will meet again in spring.", ""),
        ("Talks in Paris, then in Rome and in Madrid, led nowhere.", ""),
        ("", ""),
    ],
)
def test_where_an_article_is_written(text: str, code: str) -> None:
    assert locale(text) == code


def test_a_state_speaks_for_itself_on_its_own_page() -> None:
    text = "Q: What of Norway? Of Lima, of Oslo and of Bergen?\n\nA: We have answered that."
    assert locale(text, "Ministry of Foreign Affairs of Japan") == "JP"
    assert locale("It rained.", "Courier of Cosenza (English edition)") == ""


def test_each_town_and_each_word_counts_once() -> None:
    assert locale("He left Lyon for Turin. Lyon, Lyon, Lyon! He had loved Lyon.") == ""


def test_what_several_countries_have_tells_less() -> None:
    told = {code: much for _, code, much in COUNTRIES.homes.within("She paid 500 shillings.")}
    assert set(told) == {"KE", "TZ", "UG"}
    assert set(told.values()) == {1}
    assert list(COUNTRIES.homes.within("The NHS paid.")) == [("NHS", "GB", 2)]
    assert not list(COUNTRIES.homes.within("The NHSX paid 5 yenish."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The NHS paid 300 naira.", ["NHS", "naira"]),
        ("He rang RTÉ.", ["RTÉ"]),
        ("She paid 500 shillings.", []),  # of three countries
        ("A grand jury heard Sen. Cole.", []),  # called so abroad too
        ("The Portuguese Environment Agency paid.", []),
        ("Odd Eskom Lund paid.", []),
    ],
)
def test_what_only_one_country_has_names_it(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end, _ in sorted(COUNTRIES.homes.named(text))] == found


def test_what_only_one_country_has_names_it_unless_it_is_written_in_another() -> None:
    abroad = "NAGOYA — He rang RTÉ. He rang the yard in Osaka."
    assert {m.code for m in Article.of(COUNTRIES, abroad).mentions} == {"JP"}
    assert {m.code for m in Article.of(COUNTRIES, "He rang RTÉ.").mentions} == {"IE"}


def test_a_missing_table_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match="cannot be read") as error:
        Homes.load(tmp_path)
    assert "Install Rostra again" in str(error.value.__dict__.values())


def test_a_state_that_no_table_has_is_no_locale() -> None:
    text = "SINWON — Trade Minister Ada Orr said Lusenia's president had paid 3 million yen."
    assert Article.of(COUNTRIES, text).locale == ""


@pytest.mark.parametrize(
    ("speaker", "sign"),
    [
        (Speaker("Harukaze Motor"), Sign.LOCAL_HERE),
        (Speaker("Ada Kask", country="EE", role="Foreign Minister of Estonia"), Sign.LOCAL_ABROAD),
        (Speaker("Mio Sato", role="Minister of Transport"), Sign.LOCAL_OWN),
    ],
)
def test_what_is_said_at_home_may_be_of_that_country(speaker: Speaker, sign: Sign) -> None:
    text = "NAGOYA — Three lines stood.\n\nThe halt will last until May."
    at = text.index("The halt")
    one = Utterance(((at, len(text) - 1),), (), ())
    _, (signs,) = evidence(COUNTRIES, text, [one], [Resolution((speaker,), 0.9)])
    assert {sign, Sign.LOCAL_ALONE} <= signs.of["JP"]
    assert Sign.RARE not in signs.of["JP"]


def test_who_gives_a_briefing_is_of_the_state_that_gives_it() -> None:
    text = (
        "Department Press Briefing\n\nKirsten Halver, Deputy Spokesperson\n\nWashington, D.C.\n\n"
        "MS. HALVER: We have an embassy in Managua."
    )
    at = text.index("We have")
    one = Utterance(((at, len(text) - 1),), (), ((at - 12, at - 2),))
    (said,), _ = evidence(COUNTRIES, text, [one], [Resolution((Speaker("Kirsten Halver"),), 0.9)])
    assert said.who.homes == ("US",)

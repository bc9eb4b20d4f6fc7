"""Towns of America and Canada that are called like a country or its capital."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.extraction.concern_dateline import dateline
from rostra.extraction.concern_mentions import mentions_of
from rostra.extraction.countries import Countries

RESOURCES = Path(__file__).parents[3] / "resources"
COUNTRIES = Countries.load(RESOURCES)


def named(text: str) -> str:
    return " ".join(dict.fromkeys(m.code for m in COUNTRIES.mentions(text)))


def told(text: str) -> set[str]:
    """Those that the whole article names, its dateline left aside."""
    _, mentions, _ = mentions_of(COUNTRIES, text, ())
    return {m.code for m in mentions if m.start >= dateline(text)[1]}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("farms in Lebanon, Pennsylvania, had lost their crop", "US"),
        ("Lebanon, Pennsylvania, and in southern New Jersey", "US"),
        ("a store in Rome, Ga., was robbed", "US"),
        ("a church in Lebanon, N.H.", "US"),
        ("a church in Lebanon, N.H., and in Rome, Ga.", "US"),
        ("police in Athens, Georgia, said", "US"),
        ("Dublin, Ohio, would get a bridge; Cairo, Illinois, had no shop", "US"),
        ("the mayors of Melbourne, Florida, and Birmingham, Alabama", "US"),
        ("London, Ontario, needed nurses", "CA"),
        ("nurses in Kingston, Ont.", "CA"),
        ("a judge in Paris, TX 75460", "US"),
        ("Mexico, Mo., and Peru, Indiana.", "US"),
        ("On Monday, Moscow, Idaho, was calm.", "US"),
        ("a fire in Duluth, Minn.", "US"),
        # near misses
        ("exports to Canada, Mexico, California and Texas", "CA MX US"),
        ("offices in London, New York and Tokyo", "GB US JP"),
        ("talks in Athens, Georgia and Armenia", "GR GE AM"),
        ("Turkey, Georgia and Armenia", "TR GE AM"),
        ("In Moscow, Washington's move was mocked", "RU US"),
        ("the port of Tripoli, Lebanon", "LY LB"),
        ("Berlin, DE, and Perth, WA", "DE AU"),
        ("Lebanon, Syria and Iraq", "LB SY IQ"),
    ],
)
def test_a_town_beside_its_state(text: str, codes: str) -> None:
    assert named(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("AUCKLAND, Dec 3, 2024 - Nurses in Hamilton would vote, she said.", ""),
        ("TORONTO, Dec 3, 2024 (CP) - Nurses in Kingston would strike.", ""),
        ("MELBOURNE, Dec 3, 2024 (AAP) - Victoria would build 80,000 homes.", ""),
        ("VICTORIA, British Columbia, Dec 3, 2024 (CP) - Victoria would hire.", ""),
        ("ATLANTA, May 9, 2024 (AP) - Growers near Athens would close.", ""),
        (
            "BOSTON, June 5 (AP) - A church in Lebanon, N.H., fell. Nurses in Manchester left.",
            "US",
        ),
        # near misses
        ("LONDON, Dec 3, 2024 - A hospital in Hamilton was full. Bermuda was shut.", "BM"),
        ("LONDON, Dec 3, 2024 - Jamaica's nurses left. Kingston was calm.", "JM"),
        ("VICTORIA, Dec 3, 2024 (AFP) - Seychelles held a vote, and Victoria was calm.", "SC"),
        ("ATLANTA, May 9, 2024 (AP) - Greek growers near Athens would close.", "GR"),
        ("ATLANTA, May 9, 2024 (AP) - The flight to Rome turned back.", "IT"),
        ("WARSAW, May 9, 2024 (AP) - Growers near Athens would close.", "GR"),
    ],
)
def test_what_the_dateline_decides(text: str, codes: str) -> None:
    assert told(text) == set(codes.split())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PARIS, Texas (AP) — The tower is safe.", "Paris, Texas"),
        ("LEBANON, N.H. - A church fell.", "Lebanon, New Hampshire"),
        ("VICTORIA, British Columbia, Dec 3, 2024 (CP) - Talks.", "Victoria, British Columbia"),
        ("PARIS, May 3 (AFP) — The tower is safe.", "Paris"),
    ],
)
def test_a_dateline_with_its_state(text: str, place: str) -> None:
    assert dateline(text)[0] == place


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("TAMPA, Fla., May 2 (AP) - Congress must act, he said.", "US"),
        ("TAMPA, Fla., May 2 (AP) - The World Congress must act, he said.", ""),
        ("NEW DELHI, May 2 (PTI) - Congress must act, he said.", ""),
        ("Congress must act, he said.", ""),
    ],
)
def test_congress_is_of_america_at_home(text: str, codes: str) -> None:
    assert told(text) == set(codes.split())


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('Farmers lost their turkeys. "Turkey will cost more," he said.', ""),
        # near misses
        ('The minister ate a turkey. "Turkey will pay," he said of Turkish debts.', "TR"),
        ("The minister ate a turkey. He said Turkey would pay.", "TR"),
        ('"Turkey will cost more," he said.', "TR"),
    ],
)
def test_the_bird(text: str, codes: str) -> None:
    assert told(text) == set(codes.split())

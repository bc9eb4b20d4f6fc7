"""Which country “the kingdom” is."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kingdom import kingdom
from rostra.extraction.countries import Countries

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")
SAUDI = "RIYADH, Jan 24, 2024 (AFP) - The first shop will open soon. "
MANY = "TARAWA, Feb 11, 2025 - Kiribati, Tonga and Fiji counted the damage. "


@pytest.mark.parametrize(
    ("opening", "homes", "content", "codes"),
    [
        (SAUDI, (), "The kingdom is changing fast", "SA"),
        (SAUDI, ("DE",), "the kingdom was changing fast", "SA"),
        (MANY, ("TO",), "his kingdom knew such floods well", "TO"),
        (MANY, (), "the kingdom had asked for help", "TO"),
        (SAUDI + "Jordan agreed. ", ("JO",), "the kingdom would not pay", "JO"),
        # near misses
        (MANY, ("NZ",), "the kingdom's family had to stand together", ""),
        (SAUDI, (), "the United Kingdom would pay", ""),
        (SAUDI, (), "the animal kingdom", ""),
        (SAUDI, (), "the Kingdom of Ordonia", ""),
        ("Peru and Chile met. ", (), "the kingdom would pay", ""),
        ("Spain and Jordan met. ", (), "the kingdom would pay", ""),
    ],
)
def test_the_kingdom(opening: str, homes: tuple[str, ...], content: str, codes: str) -> None:
    article = Article.of(COUNTRIES, opening)
    assert kingdom(article, homes, content) == codes.split()

"""“The kingdom”: the speaker's, else the one that the article is written in or alone names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.concern_article import Article

_KINGDOM = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts)\s(?:(?:desert|mountain|Himalayan|Gulf|oil-rich|Buddhist|whole)\s)?"
    r"[Kk]ingdom\b(?!\s(?:of|come)\b)"
)
_KINGDOMS = frozenset(
    ["SA", "JO", "BH", "MA", "TH", "KH", "BT", "TO", "LS", "SZ", "BE", "NL", "DK", "NO", "SE", "ES"]
)
"""States that are called so for short; Britain seldom is."""


def kingdom(article: Article, homes: Sequence[str], content: str) -> list[str]:
    """The country that “the kingdom” is in the words `content` of who is of `homes`."""
    if not _KINGDOM.search(content):
        return []
    named = () if homes else article.ranked
    for codes in (homes, (article.scene.home, article.locale), named):
        kingdoms = _KINGDOMS.intersection(codes)
        if kingdoms:
            return [*kingdoms] if len(kingdoms) == 1 else []
    return []

"""“The central bank”: whose it is, and the name that it has."""

from __future__ import annotations

from dataclasses import replace

from rostra.extraction.speakers.bodies import Body, government, strip_article, with_article
from rostra.extraction.speakers.scene import Scene

_NAMES = {
    "GB": "Bank of England", "US": "Federal Reserve", "DE": "Deutsche Bundesbank",
    "JP": "Bank of Japan", "CA": "Bank of Canada", "FR": "Bank of France", "IT": "Bank of Italy",
    "CH": "Swiss National Bank", "SE": "Sveriges Riksbank", "NO": "Norges Bank",
    "DK": "Danmarks Nationalbank", "FI": "Bank of Finland", "NL": "De Nederlandsche Bank",
    "BE": "National Bank of Belgium", "ES": "Bank of Spain", "PT": "Bank of Portugal",
    "GR": "Bank of Greece", "IL": "Bank of Israel", "KR": "Bank of Korea", "MX": "Bank of Mexico",
    "TH": "Bank of Thailand", "MY": "Bank Negara Malaysia", "ID": "Bank Indonesia",
    "IN": "Reserve Bank of India", "AU": "Reserve Bank of Australia",
    "NZ": "Reserve Bank of New Zealand", "ZA": "South African Reserve Bank",
    "CN": "People's Bank of China",
}  # fmt: skip
"""Those that are called by a name of their own; others are “Central Bank of X”."""


def central_bank(scene: Scene, text: str, start: int) -> Body | None:
    """The central bank that was named before, else that of the state the article speaks from."""
    owned = government(text, scene.states)
    if owned and owned.name.startswith("Central Bank of "):
        return replace(owned, name=_NAMES.get(owned.state, owned.name))
    if strip_article(text).lower() != "central bank":
        return None
    for at, body in reversed(scene.named_bodies):
        named = body.name in _NAMES.values() or body.name.startswith(_BANKS_OF)
        if at < start and named:
            return body
    before = scene.layout.text[max(0, start - _FARTHEST) : start]
    named_before = [(code, name) for code, name in _NAMES.items() if name in before]
    if len(named_before) == 1:
        code, name = named_before[0]
        return Body(name, "bank", code)
    if not scene.home:
        return None
    own = f"Central Bank of {with_article(scene.states.name(scene.home))}"
    return Body(_NAMES.get(scene.home, own), "bank", scene.home)


_BANKS_OF = ("Central Bank of ", "Bank of ", "National Bank of ", "Reserve Bank of ")
_FARTHEST = 10_000
"""Characters over which it is looked for by name."""

"""How an article introduces a firm: by what it is, has or reports."""

from __future__ import annotations

import re

_NAME = (
    r"(?P<name>[A-Z][\w’'&\-]+(?: (?:(?:of|and|&|de|del|della|do|da|du) )?[A-Z][\w’'&\-]+){0,4}?)"
    r"(?:['’]s?)?"
)
_KIND = (
    r"(?:firm|company|airline|carrier|lender|insurer|retailer|operator|developer|builder|producer"
    r"|manufacturer|supplier|exporter|importer|brewer|distiller|miner|refiner|utility|conglomerate"
    r"|brokerage|start-?up|chain|shipyard|smelter|refinery|bank|salmon farmer|fish farmer"
    r"|(?!film|policy|law|dress|play|peace)\w*maker)"
)
_TOLD = (
    # “an Italian firm, Acque del Sud, is building”
    re.compile(rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Aa]nother) (?:[\w’'-]+ ){{0,4}}{_KIND}, {_NAME},"),
    # “salmon farmer Storelv Havbruk reported”
    re.compile(rf"\b(?<!['’]s ){_KIND} {_NAME}(?= [a-z(<]|[,.;]|['’])"),
    # “Albertine Sugar, a Kampala company with”
    re.compile(rf"\b{_NAME}, (?:an?|the) (?:[\w’'-]+ ){{0,5}}{_KIND}\b"),
    # “Owoc Wschód's shareholders”, “Storelv Havbruk posted a quarterly loss”
    re.compile(
        rf"\b{_NAME} (?:shares|shareholders|dividend|profits?|turnover|board|chief executive|CEO"
        r"|managing director|cold store|factory|plant|mill|warehouse)\b"
    ),
    re.compile(
        rf"\b{_NAME} (?:reported|posted|booked|swung to) (?:on [A-Z]\w+day )?(?:an? )?"
        r"(?:[\w.-]+ ){0,4}(?:profit|loss|revenue|earnings|sales|fall|rise)\b"
    ),
)


def firms_told(text: str) -> tuple[tuple[int, str], ...]:
    """Where names stand that are introduced as a firm's, rising; one pass over a text."""
    found = {(m.start("name"), m["name"]) for told in _TOLD for m in told.finditer(text)}
    return tuple(sorted(found))

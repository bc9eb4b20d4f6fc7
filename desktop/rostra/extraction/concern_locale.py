"""In which country an article is written, though it may never name it.

A paper at home says “the Environment Agency”, “38 billion yen”, “the mayor of Sebokeng”, and never
of which country.  Its dateline, its towns, its money and what only one state has of a name tell it
together: none of them is sure alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rostra.extraction.concern_dateline import beginnings, dateline
from rostra.extraction.concern_words import DATED, OF_MANY
from rostra.extraction.countries import Countries, Mention
from rostra.extraction.homonyms import is_short

_LINE = re.compile(r"[ .]*(?:\n|\Z)")
_OFFICIAL = re.compile(
    r"\b(?:Ministry|Department|Government|Presiden\w+|Embassy|Parliament|Foreign\sOffice|Prime\sMinister"
    r"|Press\sService|Cabinet|Senate)\b"
)
"""“Ministry of Foreign Affairs of | Japan”: a paper of that state."""
_NEARBY = re.compile(
    r"\b(?:in|at|near|to|outside|around)\s([^\W\d_a-z][\w’'-]{3,}(?:\s[^\W\d_a-z][\w’'-]{3,})?)"
)
"""“In | Kigumba”: a place that only one country has, among those too small to be named."""
_OUTLET, _DATELINE, _TOWN = 5, 3, 1
"""What a state's own page counts, a dateline, and a town."""
_ENOUGH, _ALONE = 3, 2
"""What is enough, and where nothing tells another country."""
_CLEARLY = 1.5
"""So many times as much as for the next country."""
_TOWNS = frozenset({"capital", "city", "place", "seat"})
"""Each town counts, a country's own name once."""
_FEW = 3
"""Letters of a place by which it is found again: “NUKU'ALOFA” is written otherwise in tables."""
_SEATS = frozenset(
    {"Brussels", "Geneva", "New York", "Vienna", "Strasbourg", "United Nations", "Davos"}
)
"""Where the bodies of many states are: who writes from there writes of any."""


def locale_of(
    countries: Countries, text: str, mentions: Sequence[Mention], outlet: str = ""
) -> str:
    """The country that `text` is written in, "" where that is not clear.

    `mentions` are those of `text`.  Each town and each word counts once, however often it comes.
    """
    votes: Counter[str] = Counter()
    place, begins = dateline(text)
    if place and place not in _SEATS:
        sent_from = _land(countries, text[:begins], place) or _codes(countries, place)
        votes.update(dict.fromkeys(sent_from, _DATELINE))
    elif not place:
        votes.update(_heading(text, mentions, begins))
    seen = {place}
    for mention in mentions:
        words = text[mention.start : mention.end].removesuffix("'s").removesuffix("’s").rstrip(".")
        what = words if mention.kind in _TOWNS else mention.code
        if is_short(text[mention.start : mention.end]):
            continue  # it is among the `homes`
        if what not in seen and mention.start >= begins:
            seen.add(what)
            votes[mention.code] += _TOWN
    for match in _NEARBY.finditer(text):
        codes = countries.places.codes(match[1]) if match[1] not in seen else []
        if len(codes) == 1:
            seen.add(match[1])
            votes[codes[0]] += _TOWN
    for what, code, much in countries.homes.within(text):
        if (what + code) not in seen:
            seen.add(what + code)
            votes[code] += much
    official = _OUTLET if _OFFICIAL.search(outlet) else _TOWN
    votes.update({m.code: official for m in countries.mentions(outlet.replace("English", ""))})
    (first, most), (_, next_most) = (*votes.most_common(2), ("", 0), ("", 0))[:2]
    enough = _ENOUGH if next_most else _ALONE
    own = most - (first in seen)  # who is at home there need not say so: “a Dutch foundation”
    return first if own >= enough and most >= _CLEARLY * next_most else ""


def _land(countries: Countries, line: str, place: str) -> set[str]:
    """“EAST LIVERPOOL, | Ohio | - ”: what the dateline itself says of where its place is."""
    _, comma, behind = line[line.casefold().rfind(place[:_FEW].casefold()) :].partition(",")
    return {m.code for m in countries.mentions(behind)} if comma else set()


def _codes(countries: Countries, place: str) -> set[str]:
    told = {m.code for m in countries.mentions(place)}
    return told or set(countries.places.codes(place))


def _heading(text: str, mentions: Sequence[Mention], begins: int) -> dict[str, int]:
    """“Stockholm, February 10, 2021” above a release, “Washington, D.C.” alone in its line."""
    end = beginnings(text)[-1]
    told = [
        m
        for m in mentions
        if begins <= m.start <= end  # “Washington, D.C.”: its full stop ends no sentence
        and m.kind in _TOWNS
        and (DATED.match(text, m.end) or _LINE.match(text, m.end))
    ]
    return {told[0].code: _DATELINE} if told and not OF_MANY.search(text, begins, end) else {}

"""Towns of America and Canada that are called like a country or its capital: “Lebanon, Pa.”.

The state behind a town tells it, or the state that an article is written in: “(ATLANTA - ) near
Athens”.  Some capitals are far better known as other towns; they need another hint of their state.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_US = """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia
Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
""".replace("\n", "|").strip("|")
_CANADA = """Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario
Prince Edward Island|Quebec|Québec|Saskatchewan""".replace("\n", "|")
_SHORT = {
    "Alabama": "Ala. AL", "Arizona": "Ariz. AZ", "Arkansas": "Ark. AR", "California": "Calif. CA",
    "Colorado": "Colo. CO", "Connecticut": "Conn. CT", "Delaware": "Del. DE", "Florida": "Fla. FL",
    "Georgia": "Ga. GA", "Idaho": "ID", "Illinois": "Ill. IL", "Indiana": "Ind. IN", "Iowa": "IA",
    "Kansas": "Kan. Kans. KS", "Kentucky": "Ky. KY", "Louisiana": "La. LA", "Maine": "ME",
    "Maryland": "Md. MD", "Massachusetts": "Mass. MA", "Michigan": "Mich. MI",
    "Minnesota": "Minn. MN", "Mississippi": "Miss. MS", "Missouri": "Mo. MO",
    "Montana": "Mont. MT", "Nebraska": "Neb. Nebr. NE", "Nevada": "Nev. NV",
    "New Hampshire": "N.H. NH", "New Jersey": "N.J. NJ", "New Mexico": "N.M. NM",
    "New York": "N.Y. NY", "North Carolina": "N.C. NC", "North Dakota": "N.D. ND", "Ohio": "OH",
    "Oklahoma": "Okla. OK", "Oregon": "Ore. OR", "Pennsylvania": "Pa. Penn. PA",
    "Rhode Island": "R.I. RI", "South Carolina": "S.C. SC", "South Dakota": "S.D. SD",
    "Tennessee": "Tenn. TN", "Texas": "Tex. TX", "Utah": "UT", "Vermont": "Vt. VT",
    "Virginia": "Va. VA", "Washington": "Wash. WA", "West Virginia": "W.Va. W.Va WV",
    "Wisconsin": "Wis. WI", "Wyoming": "Wyo. WY", "Alberta": "Alta. AB",
    "British Columbia": "B.C. BC", "Manitoba": "Man. MB", "New Brunswick": "N.B. NB",
    "Newfoundland": "N.L. Nfld. NL", "Nova Scotia": "N.S. NS", "Ontario": "Ont. ON",
    "Prince Edward Island": "P.E.I. PEI", "Quebec": "Que. QC", "Saskatchewan": "Sask. SK",
}  # fmt: skip
"""How papers and the post write a state."""
_OF_SHORT = {short: state for state, several in _SHORT.items() for short in several.split()}
_DOTTED = "|".join(re.escape(short) for short in _OF_SHORT if short.endswith("."))
_POSTAL = "|".join(short for short in _OF_SHORT if short.isupper() and "." not in short)
_BEHIND = re.compile(
    rf",\s(?:(?P<dotted>{_DOTTED})|(?P<name>{_US}|{_CANADA})|(?P<postal>{_POSTAL}))(?!['’]s|[\w-])"
)
_SHORTENED = re.compile(rf"(?<=[^\W\d_],\s)(?:{_DOTTED})(?!\w)")
_LISTED = re.compile(r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^\W\d_a-z][\w’'-]*,\s\Z")
"""“Canada, | Mexico, Texas”."""
_LIST_GOES_ON = re.compile(
    rf"(?:,?\s(?:and|or|&)\s(?:the\s)?[A-Z]|,\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?(?:[.,]|\s(?:and|or)\s))"
    rf"(?![\w’'-]*,\s(?:{_US}|{_CANADA}|{_DOTTED}))"
)
"""“Mexico, California | and Oregon”, but not “Lebanon, Ohio, | and Rome, Georgia”."""
_ALSO_ELSE = {
    "Georgia": frozenset(
        {"Athens", "Rome", "Dublin", "Vienna", "Cairo", "Damascus", "Bremen", "Milan", "Oxford"}
    ),
    "New York": frozenset(
        {"Rome", "Athens", "Kingston", "Cairo", "Geneva", "Lebanon", "Poland", "Naples"}
    ),
    "Washington": frozenset({"Vancouver", "Aberdeen", "Victoria"}),
    "Quebec": frozenset({"Hull", "Victoria"}),
    "Québec": frozenset({"Hull", "Victoria"}),
}
"""States that are cities or a country too: the towns of such a name that they are known to have."""
_LONGEST = 24
"""Characters behind a town in which its state ends."""


def state_behind(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The state behind the place [start, end), and where it ends: “Lebanon|, Pa.”."""
    match = _BEHIND.match(text, end, end + _LONGEST)
    if match is None:
        return None
    if match["dotted"]:
        return _OF_SHORT[match["dotted"]], match.end()
    state = match["name"] or _OF_SHORT[match["postal"]]
    towns = _ALSO_ELSE.get(match["name"] or "")
    if (towns is not None and text[start:end] not in towns) or (
        match["postal"] and text[start:end].isupper()
    ):
        return None
    if _LISTED.search(text, max(0, start - _LONGEST), start) or _LIST_GOES_ON.match(
        text, match.end()
    ):
        return None
    return state, match.end()


def land_of(state: str) -> str:
    """The code of the country that a state or a province is of."""
    return "CA" if state in _CANADA.split("|") else "US"


def is_short(words: str) -> bool:
    """Whether the words are a state as papers write it for short: “Fla.”."""
    return words in _OF_SHORT


def shortened(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """(start, end, code) of the states that are written short behind a town: “Duluth, | Minn.”."""
    return [
        (match.start(), match.end(), land_of(_OF_SHORT[match[0]]))
        for match in _SHORTENED.finditer(text, start, end)
    ]


LITTLE_KNOWN = frozenset(
    """
    Hamilton|Victoria|Kingston|Georgetown|George Town|The Valley|Douglas|Stanley|Plymouth|Jamestown
    Adamstown|Marigot|Saint-Denis|Saint George's|Sucre|West Island|The Settlement
    """.replace("\n", "|").replace("    ", "").strip("|").split("|")
)  # fmt: skip
"""Capitals whose names are more often another town's, or somebody's."""

_OF_CITY: Mapping[str, str] = {
    city: state
    for state, cities in {
        "Georgia": "Atlanta|Savannah", "Massachusetts": "Boston", "Illinois": "Chicago",
        "Ohio": "Cincinnati|Cleveland|Columbus", "Texas": "Dallas|Houston|San Antonio",
        "Indiana": "Indianapolis", "Florida": "Miami|Tampa|Orlando|Tallahassee",
        "Pennsylvania": "Philadelphia|Pittsburgh|Harrisburg", "Missouri": "St. Louis|Kansas City",
        "Tennessee": "Nashville|Memphis", "Alabama": "Montgomery", "Kentucky": "Louisville",
    }.items()
    for city in cities.split("|")
}  # fmt: skip
"""Whence papers write without a word of the state."""
_HOMONYMS: Mapping[str, frozenset[str]] = {
    state: frozenset(towns.split("|"))
    for state, towns in {
        "Georgia": "Athens|Rome|Dublin", "Ohio": "Athens|Dublin|Toledo|Lima",
        "Massachusetts": "Manchester", "New Hampshire": "Manchester|Dublin",
        "Connecticut": "Manchester|Bristol|Coventry", "Vermont": "Manchester|Bristol",
        "Maine": "Belfast|Lisbon|Naples|Bristol", "Texas": "Athens|Odessa",
        "Florida": "Melbourne|Naples|Venice|St. Petersburg|Panama City",
        "Tennessee": "Athens|Manchester|Bristol", "Alabama": "Birmingham|Athens|Florence",
        "Virginia": "Bristol", "Michigan": "Birmingham", "Idaho": "Moscow",
        "Washington": "Aberdeen|Vancouver", "South Carolina": "Florence",
    }.items()
}  # fmt: skip
"""Towns that are spoken of at home without their state, where nothing tells of the other."""
_NEARBY = re.compile(r"\b(?:in|near|outside|around)\s(?:downtown\s|nearby\s)?\Z", re.IGNORECASE)
"""“Near | Athens”, but not “flew to Athens”."""


def states_of_line(place: str) -> set[str]:
    """The states that a dateline's place is in: “Atlanta”, “Duluth, Minn.”."""
    town, comma, _ = place.partition(",")
    found = state_behind(place, 0, len(town)) if comma else None
    state = found[0] if found else _OF_CITY.get(place, "")
    return {state} - {""}


def is_of_a_state(text: str, start: int, end: int, states: set[str]) -> bool:
    """Whether one of the `states` has a town of the name, and it is spoken of as one nearby."""
    name = text[start:end].removesuffix("'s").removesuffix("’s").rstrip(".")
    return any(name in _HOMONYMS.get(state, ()) for state in states) and bool(
        _NEARBY.search(text, max(0, start - 24), start)
    )


def states_told(text: str) -> set[str]:
    """The states that stand behind towns: “Lebanon, | N.H.”."""
    return {_OF_SHORT[match[0]] for match in _SHORTENED.finditer(text)}

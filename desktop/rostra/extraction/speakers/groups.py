"""People without a name: officials, sources, analysts; and words for several people at once."""

from __future__ import annotations

import re

UNNAMED = re.compile(
    r"\b(officials?|sources?|analysts?|experts?|critics?|observers?|residents?|witness(?:es)?"
    r"|reporters?|journalists?|people|person|authorities|investigators?|researchers?|scientists?"
    r"|doctors?|lawyers?|economists?|diplomats?|aides?|advisers?|advisors?|insiders?|workers?"
    r"|farmers?|protesters?|activists?|supporters?|opponents?|relatives?|families|family|others?"
    r"|some|many|several|few|most|neither|none|media|newspapers?|outlets?|reports?|lawmakers?|mps|deputies"
    r"|senators?|democrats?|republicans?|voters?|polls?|police|rebels?|militants?|traders?"
    r"|investors?|neighbou?rs?|passengers?|students?|teachers?|employees?|members?|rumou?rs?"
    r"|commentators?|pundits?|historians?|editors?|readers?|users?|insurers?|participants?"
    r"|delegates?|men|women|man|woman|someone|anyone|everyone|nobody|one|caller|crowd|audience"
    r"|opposition|unions?|companies|banks?|countries|states|governments?|allies|villagers?"
    r"|colleagues|half|crews?|staff|personnel|home-?owners|land-?owners|householders|shoppers|commuters|parents|pupils|locals|mourners|friends|backers|communities|loyalists|fans|donors|bankers|dealers|brokers|exporters|importers|shippers"
    r"|growers|automakers|prosecutors|fishermen|drivers?|shopkeepers?|engineers?|inspectors?|survivors?|spokes(?:man|woman|person"
    r"|people|men))\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(r"\s+(?:of|for|to|at|close to|familiar with|loyal to)\s.+\Z")
"""“Supporters of Fell”, “people close to the minister”."""
_NO_CROWD = frozenset({"reports", "newspapers", "outlets", "polls", "companies", "banks", "unions",
                       "countries", "states", "governments", "allies"})  # fmt: skip


_CROWDS = frozenset({"people", "men", "women", "some", "many", "others", "neither", "none"})


def crowd(low: str) -> bool:
    """Whether a mention is nothing but people without a name: “prosecutors”, “People”."""
    bare = _OF_SOMEBODY.sub("", low.removeprefix("the "))
    plural = bare.endswith(("s", "men", "women")) or bare in _CROWDS
    return plural and bare not in _NO_CROWD and bool(UNNAMED.fullmatch(bare))


UNNAMED_ONE = re.compile(
    r"(?:a|an|one|another|two|three|several|some)\s+(?:[\w\-]+\s+){0,3}(?:officials?|sources?|diplomats?"
    r"|aides?|advisers?|officers?|people|analysts?|experts?|residents?|ministers?|lawmakers?|mps?)\b"
)
"""“a senior official in Ostmark's interior ministry”: the body is not who speaks."""
PLURAL_PAIR = re.compile(
    r"\A(?:(?:the|both|these|those)\s+)?(?:two\s+|three\s+|four\s+)?(?:\w+\s+)?"
    r"(?:sides|leaders|presidents|ministers|heads of state(?: and government)?|heads of government"
    r"|parties|interlocutors|counterparts|colleagues|officials|men|women|diplomats|delegations"
    r"|prime ministers|foreign ministers|premiers|countries|states|nations|statesmen|politicians"
    r"|ambassadors|secretaries|chiefs|heads|governments|negotiators|envoys|speakers|kings"
    r"|governors|mayors|signatories|participants|candidates|lawmakers|chancellors|rivals|allies"
    r"|neighbou?rs|partners|authors|researchers|scientists|economists|monarchs|hosts|guests|pair"
    r"|duo|trio|two|three)(?:\s+of\s+.+)?\Z|\A(?:both|the\s+two|the\s+pair|the\s+three)\Z",
    re.IGNORECASE,
)
NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "pair": 2, "duo": 2, "trio": 3, "five": 5}
HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
THEY = frozenset({"they", "them", "their", "themselves"})
IT = frozenset({"it", "its", "itself"})
RELATIVE = frozenset({"who", "that", "which", "whom", "whose"})
FIRST = frozenset({"i", "we", "me", "us", "my", "our", "you"})


def wanted_number(text: str) -> int:
    """How many people "both presidents" or "the three leaders" are; 0 when it does not say."""
    for word in re.findall(r"\w+", text.lower()):
        if word in NUMBERS:
            return NUMBERS[word]
    return 0


def indefinite(text: str) -> bool:
    """Whether a mention introduces somebody without a name: "a ministry source", "officials"."""
    return bool(_INDEFINITE.match(text.strip()))


_INDEFINITE = re.compile(
    r"(?:a|an|one|some|another|several|many|unnamed|other|two|three|four|five|six|seven|eight)\b",
    re.IGNORECASE,
)
TRADES = re.compile(
    r"(?!(?:sand|saund|rog|pet|mey|my|wat|sell|chamb|mast|ay|land|and|pow|flow|summ|somm|riv|bow"
    r"|stoff|eld|barb|park|walt|will|with|ev|lev|hold|broth)ers\Z|connors|majors)"
    r"[a-z]{2,}(?:[^aeiou]ers|tors|ists|icians|women|shermen)"
)
"""A plural of what people do; the exceptions are surnames."""

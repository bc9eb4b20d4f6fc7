"""Which words of a charge and of its answer are kin: “detained”, “detaining”; “entered”, “invaded”.

An answer seldom repeats the charge: "troops crossed the border" is answered with "no incursion has
taken place".  Two words are kin where they begin alike without their endings, or stand in one row
of a short table.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[\w-]{3,}")
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "beat": "beaten",
        "break": "broke broken",
        "bring": "brought",
        "build": "built",
        "burn": "burnt",
        "buy": "bought",
        "deal": "dealt",
        "drive": "drove driven",
        "flee": "fled",
        "forbid": "forbade forbidden",
        "give": "gave given",
        "hide": "hid hidden",
        "hold": "held",
        "know": "knew known",
        "meet": "met",
        "pay": "paid",
        "sell": "sold",
        "send": "sent",
        "shoot": "shot",
        "speak": "spoke spoken",
        "steal": "stole stolen",
        "strike": "struck",
        "take": "took taken",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}
"""“You broke off the talks.” “We did not break off anything.”"""
_ENDING = re.compile(
    r"(?<=\w{3})(?:ations?|ments?|ings?|ions?|(?<=[st])ive|ed|es|(?<!s)s|e)\Z|(?<=\w{4})y\Z"
)
_LAST = re.compile(r"(?:([^aeiou])\1|[ei])\Z")
"""“rigged” is of “rig”, “supplied” of “supply”, “involvement” of “involved”."""
_STEM, _SHORT = 7, 3
"""Letters by which two words are taken for kin."""
_KIN = (
    "enter cross invade invasion incursion intrusion trespass violate violation",
    "shell bomb bombard fire shoot strike attack raid airstrike mortar artillery blast explode",
    "troop troops soldier army",
    "kill murder massacre assassinate slay execute",
    "bribe kickback backhander payoff",
    "steal theft embezzle loot misappropriate divert",
    "torture mistreat ill-treat maltreat abuse beat",
    "sell sale",
    "seize seizure confiscate",
    "merger takeover acquire acquisition buyout bid",
    "resign resignation quit",
    "meet meeting talks negotiate negotiation discuss discussion",
    "rig fraud falsify",
    "spill spillage slick",
    "rifle gun pistol",
    "leak disclose divulge",
    "arrest detain detention jail imprison custody",
    "arm arms weapon weapons missile ammunition",
)
_COMMON = re.compile(
    r"(?:the|and|for|not|had|has|was|are|his|her|its|our|you|she|him|who|did|one|two|now|any|all|but"
    r"|can|may|out|new|day|way|own|use|say|why|how|off|too|yet|get|got|let|per|via|mr|mrs|six|ten|see"
    r"|about|above|after|again|against|also|although|among|another|because|been|before|being"
    r"|between|both|could|does|doing|down|during|each|even|ever|every|from|governments?|have|having"
    r"|giv(?:es?|en|ing)|gave|tak(?:es?|en|ing)|took|here|himself|issues?|into|itself|just|last|like|made|make|many|minist(?:ry|ers?)|more|most|much|must"
    r"|never|next|none|nothing|once|only|others?|ours|over|people|said|same|says|should|since|some"
    r"|such|than|that|theirs?|them|then|there|these|they|things?|this|those|times?|told|today"
    r"|\w+day|under|until|upon|very|weeks?|well|were|what|when|where|which|while|will|with|without"
    r"|would|years?|your|single|nobody|any(?:one|body|thing)|countr(?:y|ies)|report(?:s|ed)?|claims?"
    r"|allegations?|accusations?|rumou?rs?|presidents?|dollars?|dlrs?|mln|bln|pct|percent|millions?"
    r"|billions?|rates?|prices?|markets?|tax(?:es)?|interests?|shares?|compan(?:y|ies)|problems?"
    r"|officials?|spokes\w+|united|nations|states|republic|kingdom)\Z"
)


def _stem(word: str) -> str:
    word = _IRREGULAR.get(word, word)
    ending = _ENDING.search(word)
    stem = word[: ending.start()] if ending else word
    return (_LAST.sub(r"\1", stem) if len(stem) > _SHORT else stem)[:_STEM]


_ROW = {_stem(word): _stem(row.split()[0]) for row in _KIN for word in row.split()}


def kin(words: str) -> frozenset[str]:
    """What the longer words that tell of something are kin to."""
    stems = (_stem(word) for word in _WORD.findall(words.lower()) if not _COMMON.match(word))
    return frozenset(_ROW.get(stem, stem) for stem in stems)

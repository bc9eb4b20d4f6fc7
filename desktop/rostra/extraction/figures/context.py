"""What stands around a number: bounds, and what tells that it is no figure at all."""

from __future__ import annotations

import re

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)

_BOUNDS = {
    "at least": r"at\s+least|(?:no|not)\s+(?:less|fewer)\s+than|a\s+minimum\s+of|minimum|≥|>=",
    "at most": (
        r"at\s+most|(?:no|not)\s+(?:more|greater|higher)\s+than|not\s+exceed(?:ing)?|up\s+to|≤|<="
        r"|a\s+maximum\s+of|maximum|as\s+(?:many|much|high)\s+as"
    ),
    "less than": (
        r"(?:less|fewer|lower|smaller|shorter)\s+than|just\s+short\s+of|<"
        r"|(?:just\s+|well\s+|slightly\s+)?(?:under|below)"
    ),
    "more than": (
        r"(?:more|greater|higher|larger|longer|better)\s+than|exceed(?:ed|s|ing)?|in\s+excess\s+of|>"
        r"|(?:just\s+|well\s+|slightly\s+)?(?:over|above)|upwards?\s+of|surpass(?:ed|es|ing)?"
    ),
    "about": (
        r"about|around|approximately|approx\.|roughly|some|an?\s+estimated|estimated|circa|ca?\."
        r"|nearly|almost|close\s+(?:to|on)|in\s+the\s+(?:region|order)\s+of|~|≈|practically"
    ),
}
_NAMES = tuple(_BOUNDS)
_BEFORE = re.compile(
    r"(?<!\w)(?:"
    + "|".join(f"(?P<b{i}>{pattern})" for i, pattern in enumerate(_BOUNDS.values()))
    + r")\s*(?:the\s+|a\s+)?\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:\s+(?P<least>or\s+(?:more|higher|above)|and\s+(?:above|more|over))|(?P<plus>\+)"
    r"|\s+(?P<most>or\s+(?:less|fewer|lower|under))|\s+(?P<so>or\s+so))(?!\w)",
    re.IGNORECASE,
)

# Names and labels whose number counts nothing.
_LABELS = """
platform article articles section paragraph para resolution chapter clause room gate line route
highway motorway phase stage protocol page pages flight unit block reactor district ward annex
part channel category tier type version model formula boeing airbus apollo decree law order
number agenda vision terminal track lane pier berth hall studio corridor level grade division
brigade battalion regiment act bill point item option plan scenario question case pillar zone
sector well house box lot zip extension size mark volume issue episode season
""".split()  # noqa: SIM905
_LABEL = re.compile(
    rf"(?:\b(?:{'|'.join(_LABELS)}|group\s+of|s\s?(?:&|and)\s?p|(?:standard\s(?:&|and)\s)?poor['’]s"
    r"|ftse|nikkei|dax|cac|stoxx|fortune|russell|nasdaq)|\bnos?\.|(?-i:\bNo|\bYear|\bForm|\bClass\sof)|№|#|§|(?:^|\W)(?:art|para|sec|ch|pp?|vol|fig)\.)"
    r"\s*\Z",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?<![^\W\d_])(?!(?:mid|early|late|pre|post|non)[-‑])[^\W_]*[^\W\d_][^\W_]*[-‑]\Z",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(rf"\b(?:{MONTHS})\.?\s+(?:the\s+)?\Z")
_DAY_AFTER = re.compile(
    rf"\s+(?:of\s+)?(?:{MONTHS})\b|(?:\s*[-–]\s*|\s+(?:and|to)\s+)\d{{1,2}}\s+(?:{MONTHS})\b"
)
_DAY_AND_BEFORE = re.compile(rf"\b(?:{MONTHS})\.?\s+\d{{1,2}}\s*(?:and|to|[-–,])\s*\Z")
_FULL_BEFORE = re.compile(
    rf"\b(?:{MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\Z|\d{{1,2}}\s+(?:of\s+)?(?:{MONTHS})\.?,?\s+\Z"
)
_NUMERIC = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|\d{1,3}/\d{1,3}(?!\d)"
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o['’]clock|hrs\b|GMT|UTC)|:\d\d", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b|s\b|(?<=0)['’]s\b", re.IGNORECASE)
_COMPOUND = """
year month week day hour minute second percent per point kilomet km met mile ton mega kilo giga
strong member seat bed million billion fold dollar euro pound odd story storey lane acre hectare
page \\d
""".split()  # noqa: SIM905
_GLUED = re.compile(rf"[-‑](?!{'|'.join(_COMPOUND)})\w|(?-i:G|D|K)\b(?![.])", re.IGNORECASE)
_DEFINITE = re.compile(
    r"\b(?:the|these|those|our|their|both|his|her|its|your|other|my)\s+(?:other\s+)?\Z",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b(?:at|under|over|until|till|past|worth|aged?|since|before|after)\s+\Z", re.IGNORECASE
)
_TOLL_AT = re.compile(
    r"\b(?:number|toll|total|count|tally|figure|dead|injured|wounded|missing|cost|price)\b(?:\s(?:of|for)\s[^,.;]{1,40}?)?\sat\s+\Z",
    re.IGNORECASE,
)
"""“Put the number of dead at nine”: neither an hour nor an age."""
_HOUR_BEFORE = re.compile(
    r"\b(?:at|from|by|until|till|before|after|since|about|around|between|and|to|past)\s+\Z",
    re.IGNORECASE,
)
_HOUR_AFTER = re.compile(
    r"\s(?:in\sthe\s(?:morning|afternoon|evening|small\shours)|at\s(?:night|dawn|noon)"
    r"|(?:this|that|every|each|yesterday|tomorrow|on\s[A-Z]\w+day|[A-Z]\w+day)\s(?:morning|afternoon|evening|night)"
    r"|sharp\b)"
)
_HOUR = re.compile(r"(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?\Z")
"""“At 4 in the afternoon”, “at 11.40 this morning”; “killed 14 this morning” counts."""
_COUNT_TO = re.compile(r"\bcount(?:ed|ing|s)?\s(?:up\s)?to\s\Z", re.IGNORECASE)
_WHO_IS = re.compile(r"\b(?:he|she|I|who)\s(?:is|was|am|turned|turns)\s\Z", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[.,;:!?”\"’)]|and\b|but\b|when\b|now\b|\Z)")
"""“She is eighteen.”"""
_NOT_ONE = re.compile(r"\b(?:not|never)\s+(?:even\s+)?(?:a\s+single\s+)?\Z", re.IGNORECASE)
_NAME_BEFORE = re.compile(
    r"(?<!\bin\s)(?<!\bat\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bfrom\s)\b[A-Z][\w’'-]+,\s\Z"
)
_AGE = re.compile(r"[1-9]\d,\s(?!\d)")
_OUT_OF = re.compile(
    r"\b(?:of\s+(?:the|our|their|its|his|her|these|those|all|every)|out\s+of(?:\s+every)?|(?:one|two|nine)(?:\s+\w+)?\s+in)\s+\Z",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?:\s+[a-z][\w’'-]*){0,2}?\s+(?:out\s+of|of\s+every|in\s+every)\s+(?:every\s+)?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a\s+hundred|\d{1,3})\b",
    re.IGNORECASE,
)
_SHARE_END = re.compile(r"\b(?:out\s+of|of\s+every|in\s+every)\s+(?:every\s+)?\Z", re.IGNORECASE)
"""“Six out of every ten litres” tells a share, as “two thirds” does."""
_TIME_AFTER = re.compile(
    r"\s+(?:\w+\s+)?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\b",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\s+in\s+(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|a\s+hundred)\b",
    re.IGNORECASE,
)
_IN_END = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine)\s+in\s+\Z", re.IGNORECASE)
"""“Four in five of his letters”; not “two in four years”."""
_FRACTION = re.compile(
    r"[\s-](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b", re.IGNORECASE
)
"""A share in words ("two thirds of the bill") is told by the statement, not by a figure."""
_RHETORIC = re.compile(
    r"\s+(?:and\s+only|thing\b|times?\s+(?:over|before)|by\s+(?:one|two)|cents?\s+worth|words?\s+(?:only|for)"
    r"|hearts?|hands?\b(?!\s+[a-z]+s\b)|minds?\b|sides?\s+of\s+the\s+same|faces?\b|another\b|-?\s*way\b|voices?\b)",
    re.IGNORECASE,
)  # fmt: skip
_YEAR_BEFORE = re.compile(
    rf"\b(?:in|by|since|until|till|from|of|before|after|during|for|to|and|through|year|early|late|mid"
    rf"|end|between|throughout|around|{MONTHS})[\s-]+(?:the\s+)?\Z",
    re.IGNORECASE,
)


def bound_before(text: str, start: int, low: int, kind: str) -> str:
    """The bound that stands right before a figure: "over" a duration is none ("over six years")."""
    match = _BEFORE.search(text, max(low, start - 40), start)
    if not match:
        return ""
    if kind == "duration" and re.fullmatch(r"over\s*(?:the\s*|a\s*)?", match[0], re.IGNORECASE):
        return ""
    return _NAMES[int((match.lastgroup or "b0")[1:])]


def bound_after(text: str, end: int, high: int) -> str:
    """The bound that follows a figure: "or more", "or so", "+"."""
    match = _AFTER.match(text, end, high)
    if not match:
        return ""
    return {"least": "at least", "plus": "at least", "most": "at most"}.get(
        match.lastgroup or "", "about"
    )


def is_label(text: str, start: int, low: int) -> bool:
    """Whether the number is part of a name: "platform 5", "Article 6", "Resolution 1701"."""
    return bool(
        _LABEL.search(text, max(low, start - 24), start)
        or (_CODE.search(text, max(low, start - 12), start))
    )


def is_model(text: str, start: int, low: int, high: int) -> int:
    """Where a name of two numbers ends that begins here: “747-400” falls, and is no range; or 0."""
    match = _MODEL.match(text, start, high)
    if match is None and _CAPITAL_BEFORE.search(text, max(low, start - 24), start):
        match = _NAMED_SO.match(text, start, high)
    if match is None or int(match[2]) >= int(match[1]) or text[max(low, start - 1) : start] == "-":
        return 0
    return match.end()


_CAPITAL_BEFORE = re.compile(r"\b[A-Z][\w'’]+\s\Z")
_NAMED_SO = re.compile(r"(\d{1,3})-(\d{1,3})(?![\d-])(?!\s?(?:%|per\s?cent|pct|million|billion))")
"""“The Tunara 27-3 oilfield”, “beat Norrmark 3-1”: names and scores."""
_MODEL = re.compile(r"(\d{3})-(\d{3})(?![\d-])(?!\s?(?:%|per\s?cent|pct))")


def is_day(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether a number of one or two digits is the day of a date."""
    before = max(low, start - 24)
    return bool(
        _DAY_BEFORE.search(text, before, start)
        or _DAY_AND_BEFORE.search(text, before, start)
        or _DAY_AFTER.match(text, end, high)
    )


def in_full_date(text: str, start: int, low: int) -> bool:
    """Whether the year at `start` closes a full date ("6 March 2024")."""
    return bool(_FULL_BEFORE.search(text, max(low, start - 24), start))


def numeric_end(text: str, start: int, high: int) -> int:
    """End of a date, time, score or fraction in digits that begins at `start`; 0 when none does."""
    match = _NUMERIC.match(text, start, high)
    return match.end() if match else 0


def is_glued(text: str, end: int, high: int) -> bool:
    """Ordinals, decades, clock times and names: "20th", "1990s", "5 p.m.", "two-state", "5G"."""
    return any(p.match(text, end, high) for p in (_ORDINAL, _CLOCK, _GLUED))


def is_definite(text: str, start: int, low: int) -> bool:
    """Whether "the", "our", "their" ... stands right before."""
    return bool(_DEFINITE.search(text, max(low, start - 14), start))


def is_age_or_hour(text: str, start: int, low: int) -> bool:
    """Whether "at", "worth" or "under" makes a bare number in words an hour or an age."""
    if not _AT.search(text, max(low, start - 8), start):
        return False
    return _TOLL_AT.search(text, max(low, start - 60), start) is None


def is_hour(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether a bare number is an hour: “from six in the morning”, “at 11.40 this morning”."""
    if not _HOUR_AFTER.match(text, end, high):
        return False
    if not _HOUR_BEFORE.search(text, max(low, start - 9), start):
        return False
    return not text[start].isdigit() or _HOUR.match(text, start, end) is not None


def is_said_of_nothing(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether a bare number tells an age or is counted to: “she is eighteen”, “count to ten”."""
    if _COUNT_TO.search(text, max(low, start - 16), start):
        return True
    is_old = _ENDS.match(text, end, high) and _WHO_IS.search(text, max(low, start - 12), start)
    return bool(is_old)


def is_age(text: str, start: int, low: int, high: int) -> bool:
    """Whether a number stands behind a name as an age does: “Renn, 52, made ...”."""
    if not _AGE.match(text, start, high):
        return False
    return _NAME_BEFORE.search(text, max(low, start - 40), start) is not None


def is_not_one(text: str, start: int, low: int) -> bool:
    """“Not one dollar left this bank”: none, and no count."""
    return bool(_NOT_ONE.search(text, max(low, start - 20), start))


def is_whole(text: str, start: int, low: int) -> bool:
    """Whether the number is the whole of a share: "three of the nine"."""
    return bool(_OUT_OF.search(text, max(low, start - 24), start))


def is_rhetorical(text: str, end: int, high: int) -> bool:
    """Whether what follows makes it a figure of speech."""
    return any(p.match(text, end, high) for p in (_RHETORIC, _FRACTION))


def is_share(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether a number in words is an end of a share: "nine homes out of ten"."""
    before = _SHARE_END.search(text, max(low, start - 16), start)
    if before or _SHARE.match(text, end, high):
        return True
    whole = _IN.match(text, end, high)
    if whole is None and not _IN_END.search(text, max(low, start - 12), start):
        return False
    return _TIME_AFTER.match(text, whole.end() if whole else end, high) is None


def says_year(text: str, start: int, low: int) -> bool:
    """Whether what stands before makes four digits a calendar year."""
    return bool(_YEAR_BEFORE.search(text, max(low, start - 16), start))

"""Numbers as they are written, in digits or in words, and what they are worth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_ONES = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
""".split()  # noqa: SIM905
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_WORTH = {w: i for i, w in enumerate(_ONES)} | {w: 20 + 10 * i for i, w in enumerate(_TENS)}
SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "milliard": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
SHORT_SCALES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "mrd": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
_BIG = "|".join(SCALES)
_WORD = "|".join([*_WORTH, *SCALES])
_HALVES = r"half\ an?(?!\ dozen)|a\ quarter\ of\ an?|three\ quarters\ of\ an?"
SPACES = "\u00a0\u202f\u2009 "

_DIGITS = (
    r"\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])|"  # 8,22,077 crore, as India groups them
    rf"\d{{1,3}}(?P<sep>[,.'’{SPACES}])\d{{3}}(?!\d)(?:(?P=sep)\d{{3}}(?!\d))*"
    r"(?:[.,]\d{1,4}(?!\d))?"
    r"|\d+[.,]\d+|\d+"
)
_FRACTION = r"(?:(?P<whole>\d{1,3})[-‑ ])?(?P<over>\d{1,2})/(?P<under>2|3|4|5|8|10|16|32|64)"
_SIGNS = ("Rs", "RM", "Rp", "Dh", "Dhs", "KSh", "Ksh", "TSh", "USh")
_MUCH = (
    rf"\d{{4}}|\d{{1,3}}[ ,]\d{{3}}|\d[\d.,]{{0,12}}(?:\s?(?:to|-|–)\s?\d[\d.,]{{0,12}})?"
    rf"[\s-]?(?:{_BIG}|{'|'.join(SHORT_SCALES)})\b"
)
_RARER = ("Sh", "Shs", "Le", "Tk", "MK", "Br", "Bs", "GHc", "Php")
_CODES = (
    "AED|ARS|AUD|BDT|BIF|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|ETB|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW"
    "|KWD|LKR|MWK|MXN|MYR|NGN|NOK|NPR|NZD|PHP|PKR|PLN|QAR|RMB|RON|RUB|RWF|SAR|SEK|SGD|THB|TRY|TWD|TZS|UAH|UGX"
    "|USD|XAF|XOF|ZAR|ZMW"
)
EACH = r"\s(?:each|apiece|per|an?\s(?:day|week|month|year|head|litre|kilo|bag|night))\b"
"""“R500 each” is money, the R500 is a road."""
_GLUED = (
    rf"|(?<=\b[RNPKMD])(?={_MUCH}|[1-9]\d\d{EACH})|(?<=\b(?:{_CODES}))(?={_MUCH}|\d+\.\d\d\b)"
    + "".join(rf"|(?<=\b{sign})" for sign in _SIGNS)
    + "".join(rf"|(?<=\b{sign})(?={_MUCH})" for sign in _RARER)
)
"""Signs of letters right before a number: “Rs500”; of one letter before much, or “R2” is a road."""
_AND = "(?:" + "|".join(rf"(?<={big})" for big in SCALES) + r")\s+and\s+"
"""“Two hundred and five”; “between six and seven billion” are two numbers."""
NUMBER = re.compile(
    rf"(?:(?<![\w.,])(?<!\d/){_GLUED})(?:(?P<fraction>{_FRACTION})(?![\w/])|(?P<digits>{_DIGITS}))"
    rf"|(?<![\w-])(?:(?P<half>{_HALVES})(?=\s)"
    rf"|(?P<words>(?:half\sa\s(?=dozen\b)|an?\s+(?=(?:{_BIG}|dozen)\b)|(?={'|'.join(_WORTH)}|dozen))"
    rf"(?:{_WORD}|dozen)\b(?:(?:\s+|-|{_AND})(?:{_WORD})\b)*))(?!\w)",
    re.IGNORECASE,
)
"""A number without its scale and unit; every alternative is bounded by words, so it is linear."""
_TIME = re.compile(rf"(?:{'|'.join(_ONES[1:13])})-(?:{_WORD})", re.IGNORECASE)
AND_HALF = re.compile(r"(?:\s+and\s+a\s+|-and-a-)(half|quarter)\b", re.IGNORECASE)
SCALE = re.compile(
    rf"[\s-]*(?P<long>(?:{_BIG})(?:\s+(?:{_BIG}))?)\b"
    r"|[\s-]?(?P<short>mn|mln|mio|bn|bln|mrd|tn|trn)\b\.?|(?P<letter>[kmb])\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number at [start, end) of the text, before its scale and unit."""

    start: int
    end: int
    value: Decimal
    spelled: bool
    small_group: bool = False
    """One group of three digits after a full stop ("1.200"): thousands or a fraction."""
    fraction: bool = False
    """Written over a slash ("7/8"): a figure with its unit, else a date or a score."""
    mixed: bool = False
    """A whole number and a fraction ("11-3/4")."""


def number_at(match: re.Match[str]) -> Number:
    """What a match of `NUMBER` is worth."""
    if match["fraction"]:
        value = Decimal(match["whole"] or 0) + round(
            Decimal(match["over"]) / Decimal(match["under"]), 6
        )
        return Number(match.start(), match.end(), value, False, fraction=True,
                      mixed=bool(match["whole"]))  # fmt: skip
    if match["digits"]:
        value, doubtful = digits_value(match["digits"])
        return Number(match.start(), match.end(), value, False, doubtful)
    if match["half"]:
        half = match["half"].lower()
        value = Decimal("0.5") if half[0] == "h" else Decimal("0.25")
        return Number(match.start(), match.end(), value * (3 if half[0] == "t" else 1), True)
    return Number(match.start(), match.end(), words_value(match["words"]), True)


def is_time(written: str) -> bool:
    """Whether words are an hour rather than a number: "four-fifteen"."""
    return bool(_TIME.match(written))


def digits_value(written: str) -> tuple[Decimal, bool]:
    """Value of digits with separators of any country; True when "1.200" leaves two readings."""
    plain = re.sub(rf"[{SPACES}'’]", "", written)
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:
        decimal = max(".", ",", key=plain.rfind)
        plain = plain.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif commas == 1 and not re.fullmatch(r"[1-9]\d{0,2},\d{3}", plain):
        plain = plain.replace(",", ".")
    elif commas:
        plain = plain.replace(",", "")
    elif dots > 1:
        plain = plain.replace(".", "")
    elif re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", plain):
        return Decimal(plain), True
    return Decimal(plain), False


def words_value(written: str) -> Decimal:
    """Value of a number in words: "two hundred and fifty thousand", "a dozen"."""
    if written[:4].lower() == "half":
        return Decimal(6)  # “half a dozen”
    total, group = 0, 0
    for word in re.split(r"[\s-]+", written.lower()):
        if word == "dozen":
            group = (group or 1) * 12
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in SCALES:
            total += (group or 1) * SCALES[word]
            group = 0
        else:
            group += _WORTH.get(word, 0)
    return Decimal(total + group)


def scale_of(match: re.Match[str]) -> int:
    """What a match of `SCALE` multiplies by."""
    if match["long"]:
        out = 1
        for word in match["long"].lower().split():
            out *= SCALES[word]
        return out
    return SHORT_SCALES[(match["short"] or match["letter"]).lower()]

"""Words for days: what "on Tuesday", "6 March" and "earlier this month" are, seen from a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rostra.domain.dates import PartialDate
from rostra.extraction.calendar_values import (
    FEASTS,
    MONTHS,
    MOVABLE,
    NUMBERS,
    WEEKDAYS,
    counted,
    nth_of,
    shift_of,
    value_of,
)

_M = "|".join(sorted(MONTHS, key=len, reverse=True))
_D = "|".join(WEEKDAYS)
_N = "|".join(NUMBERS)
_FEAST = "|".join(name.replace("'", "['’]").replace(" ", r"\s+") for name in (*FEASTS, *MOVABLE))
EVENTS = (
    r"(?:talks|meetings?|summit|session|negotiations|call|conversation|conference|ceremony|visit"
    r"|consultations|discussions|forum|hearing|briefing|congress|debate|round|dinner|lunch|speech"
    r"|address|interview|sitting|mass|sermon|rally|vigil|funeral|broadcast|programme|edition|cabinet"
    r"|council|assembly|plenary|gathering|lecture|reception|parade)"
)
"""What a day may be the day of."""
HAPPENINGS = (
    r"(?:attacks?|votes?|verdict|elections?|ruling|blast|explosion|quake|earthquake|crash|shooting"
    r"|strike|raid|storm|floods?|fire|decision|announcement|resignation|death|killing|coup|defeat)"
)
"""What else a day may be so many days after."""
_NO_FEAST = r"(?<!good\ )(?<!bloody\ )(?<!black\ )(?<!easter\ )(?<!super\ )"
_NAMED_FOR = (
    r"(?:attacks?|bomb(?:ings?|ers?|s)|blasts?|massacre|killings?|agreement|accords?|peace|deal"
    r"|uprising|rising|revolution|inquiry|truce|ceasefire|disaster)\b"
)
"""“The Good Friday agreement”: what is called after a day was not said on it."""
_NAMED = (
    r"\s(?-i:(?:Times|Telegraph|Mail|Mirror|Express|People|Post|Herald|Independent|World|Standard"
    r"|Nation|Star|Sun|Observer|Tribune|Vision|Paper|Business\sPost|Interview|INTERVIEW|Profile"
    r"|PROFILE|Essay|ESSAY|Conversation|Column|Read|Magazine|Review)\b)"
)
"""“The Sunday Times”, “THE SATURDAY INTERVIEW”: what a paper or its page is called."""
_PAPER = (
    r"(?:interview|speech|letter|book|memoirs?|memo|report|statement|article|lecture|essay|post)"
)

_PATTERN = re.compile(
    rf"""
      (?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)
    | (?P<dotted>\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b)
    | \b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*[-–]\s*|\s+(?:and|to)\s+))?
        (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?
        \s+(?:of\s+)?(?P<m1>{_M})\b\.?(?:,?\s+(?P<y1>\d{{4}})\b)?
    | \b(?P<m2>{_M})\b\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:percent|%|million|billion))
        (?:(?:\s*[-–]\s*|\s+(?:and|to)\s+)(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\b
            (?!\s*(?:percent|%|million|billion|\w+s\b)))?(?:,?\s+(?P<y2>(?:19|20)\d{{2}})\b)?
    | \b(?P<same>the\s+same\s+(?:day|evening|morning|afternoon|night)
        |that\s+(?:same\s+)?(?:day|evening|morning|afternoon|night)
        |(?:earlier|later)\s+in\s+the\s+day)\b
    | \b(?P<two>the\s+day\s+before\s+yesterday)\b
    | \b(?P<slashed>\d{{1,2}}/\d{{1,2}}/\d{{4}})\b
    | \b(?P<next>the\s+(?:next|following)\s+(?:day|morning|afternoon|evening|night)
        |the\s+(?:day|morning)\s+after(?=\s*[,.;:]))
    | \b(?P<before>the\s+(?:(?:day|evening|night|morning)\s+before
        |previous\s+(?:day|evening|night|morning|afternoon)))\b(?!\s+(?:the|an?|his|her|its|their)\b)
    | \b(?P<yesterday>yesterday|last\s+(?:night|evening))\b
    | \b(?P<today>today|tonight|this\s+(?:morning|afternoon|evening))\b
    | \b(?P<tomorrow>tomorrow)\b
    | \b(?:(?P<that>that)|the\s+(?:following|next))\s+(?P<thatday>{_D})\b
    | \b(?P<beforelast>the\s+week\s+before\s+last)\b
    | \b(?P<rel>last|past|previous|next|this|coming)\s+(?P<relday>{_D})\b
    | {_NO_FEAST}(?<!mail\ on\ )\b(?P<weekday>{_D})\b(?!{_NAMED})
        (?:\s+(?:of\s+)?(?P<ofweek>last|next)\s+week\b)?
    | \b(?P<feast>{_FEAST})\b(?!\s+(?:\w+\s+)?{_NAMED_FOR})
    | \b(?:(?P<tied>{_N}|\d{{1,2}}|the)\s+(?:days?|morning|evening|night)\s+(?P<tie>after|before)
        |the\s+(?P<eve>eve)\s+of)\s+(?:the|that|his|her|their|its)\s+(?:\w+\s+)?(?:{EVENTS}|{HAPPENINGS}|day)\b
    | \bon\s+the\s+(?P<nth>\d{{1,2}})(?:st|nd|rd|th)\b
        (?=\s*[,.;:)]|\s*\Z|\s+of\s+(?:this|the)\s+month)
    | \b(?P<ago>{_N}|\d{{1,3}})\s+(?P<agounit>days?|weeks?|fortnights?|months?|years?)
        \s+(?P<away>ago|later|earlier(?!\s+than\b)|before(?=\s*(?:[,.;:)]|\Z)))\b
    | \b(?:(?:the\s+(?P<ordinal>first|opening|second|third|fourth|fifth|sixth|last|final|closing)
        \s+day)|day\s+(?P<dayno>one|two|three|four))\b(?!\s+(?:off|in\s+office))
    | \bat\s+the\s+(?P<edge>start|beginning|opening|end|close|conclusion)\s+of\s+
        (?:the|his|her|their|its)\s+(?:\w+\s+)?
        (?:visit|trip|tour|talks|summit|session|forum|conference|meeting|congress)\b
    | \b(?P<inthe>earlier|later)\s+in\s+the\s+(?P<inunit>week|month|year)\b
    | \b(?:over|at|during)\s+the\s+(?P<weekend>weekend)\b
    | \b(?:(?P<part>earlier|later|late|early)\s+)?(?P<which>last|this|next|past|previous)\s+
        (?P<unit>week|weekend|month|year)\b
    | \b(?:(?P<mpart>early|late|mid|earlier)[\s-]+(?:in\s+)?)?(?P<month>{_M})\b\.?
        (?:\s+(?:of\s+)?(?P<my>(?:19|20)\d{{2}})\b)?(?!\s*\d)
    | \b(?:in|of|since|during|back\s+to|as\s+(?:early|late|recently)\s+as)\s+
        (?P<year>(?:19|20)\d{{2}})\b
    | \b(?:an?|his|her|their)\s+(?P<itsyear>(?:19|20)\d{{2}})\b(?=\s+(?:[\w-]+\s+){{0,2}}{_PAPER})
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DayWords:
    """Words for a day or a range in a text: where, and what they mean.

    The value of words that count from another day ("the next day") is counted from the article's
    own until `counted_from` gives the right one.
    """

    start: int
    end: int
    text: str
    value: PartialDate
    named_day: bool
    """Whether it is one day rather than a week, a month or a year."""
    shift: tuple[int, str] | None = None
    """"the same day", "two weeks later": (0, "day"), (2, "week") after the day spoken of before."""
    of_lead: bool = False
    """Whether `shift` counts from the event: "the day after the talks"."""
    nth: int | None = None
    """"the second day", "the final day": 2, -1 of an event of several days."""
    several: bool = False
    """Days named one by one: "7 and 8 August", "from Monday to Wednesday"."""

    def counted_from(self, day: date) -> DayWords:
        """These words with `shift` counted from `day`; the same words if that is no date."""
        if self.shift is None:
            return self
        value = counted(day, *self.shift)
        return replace(self, value=value, named_day=value.is_day) if value else self

    def of_event(self, event: PartialDate) -> DayWords | None:
        """These words as the `nth` day of an event of several days, if it has so many."""
        if self.nth is None or event.is_day or self.nth > (event.latest - event.earliest).days + 1:
            return None
        day = event.earliest + timedelta(self.nth - 1) if self.nth > 0 else event.latest
        return replace(self, value=PartialDate.of_day(day), named_day=True)


def find(
    text: str, published: date, start: int = 0, end: int | None = None, written: date | None = None
) -> Iterator[DayWords]:
    """Every expression in text[start:end], read as words of an article of day `published`.

    `written` is the day that its date line names: "today" and "yesterday" count from it.
    """
    before: DayWords | None = None
    for day in _found(text, published, start, len(text) if end is None else end, written):
        if before is None:
            before = day
            continue
        both = _joined(text, before, day)
        if both is None:
            yield before
        before = both or day
    if before:
        yield before


def _found(
    text: str, published: date, start: int, end: int, written: date | None
) -> Iterator[DayWords]:
    for match in _PATTERN.finditer(text, start, end):
        month = match["month"]
        if month and not _is_month(text, match):
            continue
        try:
            value = value_of(match, published, written or published)
        except (ValueError, OverflowError):
            continue
        if value:
            words = match.group().rstrip(".")
            several = bool(match["d1"] or match["d4"])
            yield DayWords(match.start(), match.start() + len(words), words, value, value.is_day,
                           shift_of(match), bool(match["tie"] or match["eve"]), nth_of(match),
                           several)  # fmt: skip


_TO = re.compile(r"\s*(?:to|and|until|till|through|[-–—])\s*", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|between)\s+\Z", re.IGNORECASE)


def _joined(text: str, one: DayWords, two: DayWords) -> DayWords | None:
    """“from 30 January to 2 February”, “on Monday and Tuesday” as one expression."""
    if not (one.value.is_day and two.value.is_day) or (one.shift or two.shift):
        return None
    if not _TO.fullmatch(text, one.end, two.start):
        return None
    together = text[one.end : two.start].strip().lower() == "and"
    if not _FROM.search(text[max(0, one.start - 12) : one.start]) and not (
        together and two.text.lower() in WEEKDAYS and one.text.lower() in WEEKDAYS
    ):
        return None
    if not 0 < (two.value.earliest - one.value.earliest).days < 32:
        return None
    value = PartialDate.between(one.value.earliest, two.value.latest)
    return DayWords(one.start, two.end, text[one.start : two.end], value, False, several=True)


def _is_month(text: str, match: re.Match[str]) -> bool:
    """“may” is a verb, “March” a walk, “Jan” a man: a bare month wants a capital and “in”."""
    word = match["month"]
    if not word[0].isupper():
        return False
    if match["my"] or match["mpart"] or _heads_a_line(text, match):
        return True
    if len(word) == 3 and word.lower() != "may":
        return False
    before = text[max(0, match.start() - 12) : match.start()].lower()
    return bool(
        re.search(r"\b(?:in|since|until|till|by|of|last|this|next|during|from|for|as)\s+\Z", before)
    )


def _heads_a_line(text: str, match: re.Match[str]) -> bool:
    """“May - Talks fail.” in a chronology."""
    begins = text[max(0, match.start() - 1) : match.start()] in ("", "\n")
    return begins and bool(re.match(r"\s*(?:[-–—:]|\n)", text[match.end() : match.end() + 3]))

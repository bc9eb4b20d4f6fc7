"""Reading the figures of one statement: `Figures.within` goes through a span from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from rostra.domain.records import Figure
from rostra.domain.spans import Span, Spans
from rostra.extraction.figures import context
from rostra.extraction.figures.deadlines import targets
from rostra.extraction.figures.nouns import COUNTED, PAIRS, PARTIES
from rostra.extraction.figures.numbers import (
    AND_HALF,
    EACH,
    NUMBER,
    SCALE,
    Number,
    is_time,
    number_at,
    scale_of,
)
from rostra.extraction.figures.sharing import Read, shared
from rostra.extraction.figures.units import Unit, Units, counted

_SHORT_YEAR = re.compile(r"[-–/](\d\d)(?!\d)")
_SENTENCE_END = re.compile(r"[.!?;][\s”\"]+(?=[A-Z“\"])|\n")
_MINUS = re.compile(
    r"(?:(?:^|\s)[-−]|(?:^|\b(?:of|at|to|from|by|was|is|and|or|around|about|nearly|a)\s+|[,(:]\s*)minus\s+)\Z",
    re.IGNORECASE,
)
"""“minus 20 degrees”, not “last year's allocations minus 15 pct”."""
_TO_MORE = re.compile(
    r"\s+to\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|a\s)"
    r"|\s+or\s+(?:\d|two|three)[\w.]*\s+(?:pct|per\s?cent|mln|bln|million|billion)\b",
    re.IGNORECASE,
)
"""“one to two mln bags”: the first end of a range."""
_SMALL = 10
_MUCH = 1000
"""What follows a currency's sign of one letter, “R23 billion”, is money from so much on."""
_EACH = re.compile(EACH)
_DOUBTFUL = frozenset(("Le", "MK"))
"""Signs that are words as well."""
_MILLIONS_OF = (
    *(
        "ton",
        "barrel",
        "dollar",
        "euro",
        "pound",
        "people",
        "litres",
        "liters",
        "gallon",
        "hectares",
    ),
    *(
        "acres",
        "bushel",
        "cubic",
        "trees",
        "doses",
        "birds",
        "custome",
        "subscri",
        "shares",
        "votes",
    ),
    *("units", "cars", "tourist", "visitor", "passeng", "househo", "viewers", "bottles", "animals"),
)
"""How what “3.5m” counts begins, in eight letters: litres, and no metres."""
_LONGEST = 32


@dataclass(frozen=True, slots=True)
class Figures:
    """Reads figures.  Picklable; `load` reads `resources/currencies`."""

    units: Units

    @classmethod
    def load(cls, resources: Path) -> Figures:
        """Raises RostraError when the table of currencies cannot be read."""
        return cls(Units.load(resources))

    def within(self, text: str, spans: Spans, published: date | None = None) -> tuple[Figure, ...]:
        """The figures of a statement whose content is `spans` of `text`, in the text's order.

        Offsets are code points of `text`.  A target date counts when it does not lie before
        `published`.  Linear in the length of the spans; no text makes it raise.
        """
        out: list[Figure] = []
        for start, end in spans:
            ends = [m.end() for m in _SENTENCE_END.finditer(text, start, end)]
            reads = shared(text, list(self._reads(text, start, end)), ends)
            figures = [_figure(text, read, start, end) for read in reads]
            out += _with_targets(text, (start, end), figures, ends, published)
        return tuple(out)

    def _reads(self, text: str, low: int, high: int) -> Iterator[Read]:
        at = low
        while match := NUMBER.search(text, at, high):
            at = max(match.end(), match.start() + 1)
            if match["digits"] and len(match["digits"]) > _LONGEST:
                continue  # a code or a hash: nobody says such a number
            if match["digits"] and (stop := context.numeric_end(text, match.start(), high)):
                at = max(stop, at)
                continue
            if match["digits"] and (stop := context.is_model(text, match.start(), low, high)):
                at = max(stop, at)
                continue
            read = self._read(text, number_at(match), low, high)
            if read is not None:
                yield read
                at = max(at, read.end)
                if read.kind == "year" and (short := _SHORT_YEAR.match(text, read.end, high)):
                    century = int(read.value) // 100 * 100
                    value = Decimal(century + int(short[1]))
                    yield replace(read, start=short.start(1), end=short.end(1), value=value)
                    at = short.end()

    def _sign(self, text: str, number: Number, low: int, high: int) -> tuple[int, str] | None:
        """A currency's sign right before a number; of one letter only where it is much money."""
        found = self.units.before_number(text, number.start, low)
        if found is None or not (sign := text[found[0] : number.start].strip()).isalpha():
            return found
        scaled = self._scale(text, number.end, high, True)
        sure = len(sign) > 1 and sign not in _DOUBTFUL
        each = number.value >= _SMALL * _SMALL and _EACH.match(text, number.end, high)
        return found if sure or scaled or each or number.value >= _MUCH else None

    def _read(self, text: str, number: Number, low: int, high: int) -> Read | None:
        start, end, value, scale = number.start, number.end, number.value, 1
        if context.is_label(text, start, low) or context.is_rhetorical(text, end, high):
            return None
        before = None if number.spelled else self._sign(text, number, low, high)
        if half := AND_HALF.match(text, end, high):
            value += Decimal("0.5") if half[1].lower() == "half" else Decimal("0.25")
            end = half.end()
        if match := self._scale(text, end, high, before is not None):
            scale, end = scale_of(match), match.end()
        unit = self.units.behind(text, end, high)
        if before is not None:
            start = before[0]
            if unit is None or unit.kind != "money":
                unit = Unit(end, before[1], "money", measured=True)
        if number.fraction and unit is None and not number.mixed:
            return None  # a date or a score
        if unit is None and scale == 1:
            if not self._stands_alone(text, number, low, high):
                return None
            if _year_at(text, number, low, high):
                dated = context.in_full_date(text, start, low)
                return None if dated else Read(start, end, value, 1, "", "year", False)
        if number.small_group and scale == 1 and (unit is None or unit.kind != "percent"):
            value = value * 1000 if text[number.end - 2 : number.end] == "00" else value
        if number.spelled and scale == 1 and not _is_count(text, number, unit, low, high):
            return None
        return _whole(
            text, Read(start, end, value, scale, "", "number", number.spelled), unit, low, high
        )

    @staticmethod
    def _scale(text: str, end: int, high: int, money: bool) -> re.Match[str] | None:
        match = SCALE.match(text, end, high)
        if match and match["letter"] and not money:
            unit = counted(text, match.end(), high)
            rest = text[match.end() : match.end() + 8].lstrip().lower()
            known = rest.startswith(_MILLIONS_OF)
            if not known and (unit is None or unit.name not in COUNTED):
                return None
        return match

    @staticmethod
    def _stands_alone(text: str, number: Number, low: int, high: int) -> bool:
        """Whether a number without a known unit may be a figure at all."""
        if context.is_glued(text, number.end, high):
            return False
        around = (text, number.start, number.end, low, high)
        if context.is_hour(*around) or context.is_said_of_nothing(*around):
            return False
        if not number.spelled and context.is_age(text, number.start, low, high):
            return False
        return number.spelled or not (
            number.value <= 31 and context.is_day(text, number.start, number.end, low, high)
        )


def _whole(text: str, read: Read, unit: Unit | None, low: int, high: int) -> Read | None:
    """A number with its unit, or with the things it counts; None for the parties of a talk."""
    unit = unit or counted(text, read.end, high)
    if unit is None:
        return replace(read, value=read.value * read.scale)
    if unit.kind == "quantity" and read.value <= 3 and read.spelled:
        now = unit.name in PARTIES and not text.startswith(" former ", read.end)
        if now or unit.name == "things":
            return None
    value = read.value
    if _MINUS.search(text, max(low, read.start - 16), read.start):
        value = -value
    return replace(
        read,
        end=unit.end,
        value=value * read.scale,
        unit=unit.name,
        kind=unit.kind,
        measured=unit.measured,
    )


def _is_year(written: str) -> bool:
    return len(written) == 4 and written.isdecimal() and 1000 <= int(written) <= 2199


def _year_at(text: str, number: Number, low: int, high: int) -> bool:
    if number.spelled or not _is_year(text[number.start : number.end]):
        return False
    if context.says_year(text, number.start, low):
        return True
    noun = counted(text, number.end, high)
    return number.value >= 1900 and (noun is None or noun.name not in COUNTED)


def _is_count(text: str, number: Number, unit: Unit | None, low: int, high: int) -> bool:
    """Whether a small number in words counts something ("two bridges", not "the two sides")."""
    if is_time(text[number.start : number.end]):
        return False
    if context.is_share(text, number.start, number.end, low, high):
        return False
    if number.value == 0:
        return unit is not None and unit.kind in ("percent", "points")
    if number.value == 1 and context.is_not_one(text, number.start, low):
        return False
    if number.value == 1 and unit is None:
        return bool(_TO_MORE.match(text, number.end, high))
    if number.value == 1:
        return unit is not None and unit.name not in ("days", "times", "cent", "cents")
    if unit is not None:
        return unit.name != "times"
    if number.value < 1:
        return False
    if counted(text, number.end, len(text)) is None and context.is_age_or_hour(
        text, number.start, low
    ):
        return False
    return _counts_things(text, number, low, high)


def _counts_things(text: str, number: Number, low: int, high: int) -> bool:
    """Of a number without a unit: "the three ports", not "the three countries", "the two sides"."""
    things = counted(text, number.end, high)
    if context.is_whole(text, number.start, low):
        if things is None or things.name in PARTIES:
            return False
        return things.name in COUNTED or number.value > len(("one", "other"))
    if number.value > _SMALL or not context.is_definite(text, number.start, low):
        return True
    if things is None or things.name in PARTIES:
        return False
    return number.value > len(("one", "other")) or things.name not in PAIRS


def _figure(text: str, read: Read, low: int, high: int) -> Figure:
    bound = context.bound_before(text, read.start, low, read.kind) if read.kind != "year" else ""
    if not bound and read.kind != "year":
        bound = context.bound_after(text, read.end, high)
    return Figure(
        text=text[read.start : read.end],
        span=(read.start, read.end),
        value=read.value,
        unit=read.unit,
        bound=bound,
        kind=read.kind,
    )


def _with_targets(
    text: str, span: Span, figures: list[Figure], ends: Sequence[int], published: date | None
) -> list[Figure]:
    """Figures of a sentence that names a target date take it as their deadline."""
    aims = targets(text, *span, published) if figures else []
    if not aims:
        return figures
    out, cut, aim = [], 0, 0
    for figure in figures:
        while cut < len(ends) and ends[cut] <= figure.span[0]:
            cut += 1
        low = ends[cut - 1] if cut else span[0]
        high = ends[cut] if cut < len(ends) else span[1]
        while aim < len(aims) - 1 and aims[aim][1] <= low:
            aim += 1
        start, end, when = aims[aim]
        mine = low <= start and end <= high
        if figure.kind == "year" and not start <= figure.span[0] < end:
            mine = False
        out.append(replace(figure, deadline=when) if mine else figure)
    return out

"""Values of field clauses: dates, numbers and names as a person types them.

Everything here gives None or nothing on nonsense, and never raises.
"""

from __future__ import annotations

import calendar
import fnmatch
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rostra.domain.dates import PartialDate
from rostra.domain.fold import fold
from rostra.domain.query import Compare, Phrase, Range, Word

Leaf = Word | Phrase | Range | Compare

_LAST = re.compile(r"last-(\d{1,5})(d|w|m|y)\Z")
_NUMBER = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*([a-z%]*)\Z")
_SCALES = {
    "": 1.0,
    "%": 1.0,
    "k": 1e3,
    "th": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "billion": 1e9,
    "t": 1e12,
    "tn": 1e12,
    "trn": 1e12,
    "trillion": 1e12,
}


@dataclass(frozen=True, slots=True)
class Days:
    """From `low` to `high`, both included; None is open."""

    low: date | None
    high: date | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """Between `low` and `high`; a strict bound leaves its own number out."""

    low: float | None = None
    high: float | None = None
    low_strict: bool = False
    high_strict: bool = False


def day_span(point: str, today: date) -> tuple[date, date] | None:
    """The first and last day a point of time names: "2024", "2024-03", "last-7d", "today"."""
    point = point.strip().lower()
    if point in ("today", "yesterday"):
        day = today - timedelta(days=point == "yesterday")
        return day, day
    match = _LAST.match(point)
    if match:
        first = _back(today, int(match[1]), match[2])
        return None if first is None else (first, today)
    try:
        partial = PartialDate.parse(point)
    except ValueError:
        return None
    return partial.earliest, partial.latest


def _back(today: date, number: int, unit: str) -> date | None:
    try:
        if unit in "dw":
            # Today counts as one of the days.
            return today - timedelta(days=number * (7 if unit == "w" else 1) - 1)
        months = today.year * 12 + today.month - 1 - number * (12 if unit == "y" else 1)
        year, month = divmod(months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(today.day, last))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None


def midnight(day: date) -> int:
    """When a day begins on this computer's clock, in milliseconds; 0 for days before 1971."""
    if day.year < 1971:
        return 0
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)


def days(leaf: Leaf, today: date) -> Days | None:
    """The days a leaf names."""
    if isinstance(leaf, Range):
        low = day_span(leaf.low, today) if leaf.low else None
        high = day_span(leaf.high, today) if leaf.high else None
        if (leaf.low and not low) or (leaf.high and not high) or not (low or high):
            return None
        return Days(low[0] if low else None, high[1] if high else None)
    point = leaf.point if isinstance(leaf, Compare) else leaf.text
    span = day_span(point, today)
    if span is None:
        return None
    if not isinstance(leaf, Compare) or leaf.operator == "=":
        return Days(*span)
    return _compared(leaf.operator, *span)


def _compared(operator: str, first: date, last: date) -> Days | None:
    one = timedelta(days=1)
    if operator == ">":
        return None if last == date.max else Days(last + one, None)
    if operator == "<":
        return None if first == date.min else Days(None, first - one)
    return Days(first, None) if operator == ">=" else Days(None, last)


def number(text: str) -> float | None:
    """What "1bn", "2,500", "12.5%" or "3 million" is; None when it is none."""
    match = _NUMBER.match(text.strip().lower().replace(",", "").replace("_", ""))
    if not match or match[2] not in _SCALES or len(match[1]) > 40:
        return None
    return float(f"{float(match[1]) * _SCALES[match[2]]:.15g}")


def numbers(leaf: Leaf) -> Numbers | None:
    """The numbers a leaf names."""
    if isinstance(leaf, Range):
        low = number(leaf.low) if leaf.low else None
        high = number(leaf.high) if leaf.high else None
        if (leaf.low and low is None) or (leaf.high and high is None) or low is high is None:
            return None
        return Numbers(low, high)
    value = number(leaf.point if isinstance(leaf, Compare) else leaf.text)
    if value is None:
        return None
    operator = leaf.operator if isinstance(leaf, Compare) else "="
    if operator in (">", ">="):
        return Numbers(low=value, low_strict=operator == ">")
    if operator in ("<", "<="):
        return Numbers(high=value, high_strict=operator == "<")
    return Numbers(value, value)


def name_of(leaf: Leaf) -> str:
    """The words of a leaf, "" for a range or a comparison that is not `=`."""
    if isinstance(leaf, Word | Phrase):
        return leaf.text.strip()
    if isinstance(leaf, Compare) and leaf.operator == "=":
        return leaf.point.strip()
    return ""


_WORDS = re.compile(r"[^\W_]+", re.UNICODE)


def matching(names: Iterable[str], wanted: str, *, exact: bool = False) -> list[str]:
    """Which of `names` a person means by `wanted`.

    The best of: names that have all its words; names with words that begin so; names that
    hold it somewhere.  So `Aliyev` is never Aliyeva while there is an Aliyev.  `*` stands for
    any letters; `exact` asks for the whole name.
    """
    target = fold(wanted).strip()
    if not target:
        return []
    pairs = [(name, fold(name)) for name in names]
    if exact:
        return [name for name, folded in pairs if folded == target]
    if "*" in target:
        pattern = re.compile(fnmatch.translate(target.replace("[", "[[]").replace("?", "[?]")))
        whole = [name for name, f in pairs if pattern.match(f)]
        return whole or [n for n, f in pairs if any(pattern.match(w) for w in _WORDS.findall(f))]
    words = _WORDS.findall(target)
    if not words:
        return [name for name, folded in pairs if folded == target]
    # Whichever way they hold the words, the letters are there; of most names they are not.
    split = [
        (name, folded, set(_WORDS.findall(folded)))
        for name, folded in pairs
        if all(word in folded for word in words)
    ]
    full = [n for n, _, have in split if have.issuperset(words)]
    if full:
        return full
    begun = [n for n, _, have in split if all(any(h.startswith(w) for h in have) for w in words)]
    return begun or [name for name, folded, _ in split if target in folded]

"""Numbers that share a unit: the ends of a range, and what a sentence does not say twice.

"From 80 to 310 million dollars", "6.7 billion riyals, down from 9.7 billion", "21,000 and 7,000
tonnes": a reader carries scale and unit over, and so does this.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from rostra.extraction.figures.numbers import SCALES

_JOINED = re.compile(r"\s*[-–—]\s*\Z|\s+(?:to|or|and|and\s+not|instead\s+of|rather\s+than)\s+\Z")
_BETWEEN = re.compile(r"\b(?:between|from)\s+\Z", re.IGNORECASE)
_PART_OF = re.compile(r"\s+of\s+(?:(?:the|its|their|our|his|her|these|those|all|some)\s+){1,2}\Z")
_AGAINST = re.compile(
    r",?\s+(?:from|against|versus|after|compared\s+(?:with|to)|up\s+from|down\s+from)\s+"
    r"(?:(?:about|around|some|just|over|under|only)\s+)?\Z"
)
_LEVEL = re.compile(
    r"\b(?:to|at|of|was|were|is|reached|averaged|stood\s+at|about)\s+\Z", re.IGNORECASE
)
_NOTHING_COUNTED = re.compile(
    r"\s*(?:\Z|[.,;:)!?\"”’]|(?:in|from|to|at|a|an|the|and|or|but|now|on|for|by|with|last|this|next|previous"
    r"|today|ago|later|earlier|previously|respectively|year|per|during|under|over|above|below|than|after"
    r"|before|since|until|when|while|as|it|he|she|they|was|were|is|are|had|has|would|will|ceiling"
    r"|target|limit|level|quota|total|shortfall|deficit|surplus)\b)",
    re.IGNORECASE,
)  # fmt: skip
"""What may follow a number that counts nothing of its own."""
_LARGE, _GROUPED = 10**6, 1000


@dataclass(frozen=True, slots=True)
class Read:
    """A number with what belongs to it; `scale` tells whether "million" or the like was written."""

    start: int
    end: int
    value: Decimal
    scale: int
    unit: str
    kind: str
    spelled: bool
    measured: bool = False
    """Whether the unit is a measure or money rather than things counted."""


def shared(text: str, reads: list[Read], ends: Sequence[int]) -> list[Read]:
    """The reads of one span with what they share; `ends` are where its sentences end, in order.

    A bare "one" that is no end of a range counts nothing and is dropped.
    """
    reads = _carried(text, _ranges(text, reads), ends)
    return [r for r in reads if not (r.spelled and r.value == 1 and r.kind == "number")]


def _ranges(text: str, reads: list[Read]) -> list[Read]:
    """In "from 80 to 310 million dollars" the first number has the scale and unit of the second."""
    for i in range(len(reads) - 2, -1, -1):
        one, two = reads[i], reads[i + 1]
        between = text[one.end : two.start]
        if one.kind == "number" and two.kind == "quantity" and _PART_OF.fullmatch(between):
            reads[i] = replace(one, unit=two.unit, kind=two.kind, measured=two.measured)
        if not _joins(text, one, two):
            continue
        shares = one.kind == "number" and two.kind not in ("number", "year")
        shares = shares or (one.kind == "money" and two.kind == "number")
        scale = _scale(text, two)
        grows = _scale(text, one) == 1 and scale > 1 and one.value < _GROUPED
        grows = grows and not (one.spelled and one.value >= 100)  # “five hundred or six thousand”
        if not shares and not (grows and one.kind in ("number", "money")):
            continue
        if one.kind == "money" and two.kind == "number":
            reads[i + 1] = replace(two, unit=one.unit, kind="money")
        reads[i] = replace(
            one,
            value=one.value * scale if grows else one.value,
            scale=scale if grows else one.scale,
            unit=one.unit or two.unit,
            kind="money" if one.kind == "money" else two.kind,
            measured=one.measured or two.measured,
        )
    return reads


def _scale(text: str, read: Read) -> int:
    """What a number was multiplied by, in words too: “seven billion”."""
    if read.scale > 1 or not read.spelled:
        return read.scale
    words = text[read.start : read.end].lower().split()
    return max((SCALES[w] for w in words if w in SCALES and SCALES[w] >= _GROUPED), default=1)


def _joins(text: str, one: Read, two: Read) -> bool:
    """Whether two numbers are the ends of one range or share a noun: "5-10", "two or three"."""
    between = text[one.end : two.start]
    if len(between) > 16 or not _JOINED.match(between):
        return False
    if " and " not in between or _BETWEEN.search(text[max(0, one.start - 12) : one.start]):
        return True
    like = one.value >= _GROUPED and two.value >= _GROUPED  # "21,000 and 7,000 tonnes"
    return like and not one.spelled and one.kind == "number" and two.measured


def _carried(text: str, reads: list[Read], ends: Sequence[int]) -> list[Read]:
    """Large numbers without a unit in a sentence that has one unit for such, and percentages."""
    units: dict[int, set[tuple[str, str]]] = {}
    sentence = [bisect_right(ends, read.start) for read in reads]
    for number, read in zip(sentence, reads, strict=True):
        if read.measured and _is_large(text, read):
            units.setdefault(number, set()).add((read.unit, read.kind))
    out: list[Read] = []
    for number, read in zip(sentence, reads, strict=True):
        known = units.get(number, set())
        now = read
        bare = read.kind == "number" and not read.unit
        if bare and _NOTHING_COUNTED.match(text, read.end):
            if len(known) == 1 and _is_large(text, read):
                ((unit, kind),) = known
                now = replace(read, unit=unit, kind=kind, measured=True)
            elif out and out[-1].kind == "percent" and _is_against(text, out[-1], read):
                now = replace(read, unit="%", kind="percent")
        out.append(now)
    return out


def _is_large(text: str, read: Read) -> bool:
    """Millions, or digits in groups ("17,359"), which are no year, age or score."""
    if read.scale >= _LARGE or (read.spelled and read.value >= _LARGE):
        return True
    return read.value >= _GROUPED and "," in text[read.start : read.end]


def _is_against(text: str, before: Read, read: Read) -> bool:
    """“rose to five pct from 4.1”: a level and the one before it."""
    if not _AGAINST.fullmatch(text, before.end, read.start) or read.value >= 100:
        return False
    decimal = "." in text[read.start : read.end]
    return decimal or bool(_LEVEL.search(text[max(0, before.start - 12) : before.start]))

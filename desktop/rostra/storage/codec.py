"""Between domain values and what the columns hold: days as yyyymmdd, spans and maps as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError
from rostra.domain.records import Figure
from rostra.domain.spans import Spans

_HALVES = re.compile("[\ud800-\udfff]")


def dumps(value: object) -> str:
    """Compact JSON, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def text(value: str, what: str) -> str:
    """`value`, if the archive can keep it.  Raises ArchiveError naming `what`."""
    if "\0" in value:
        raise ArchiveError(f"The {what} holds a NUL character, which cannot be kept.")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArchiveError(f"The {what} holds half a character, which cannot be kept.") from error
    return value


def file_name(name: str) -> str:
    """A file's name as it can be kept: its bytes that are no UTF-8 (Linux) become U+FFFD."""
    return _HALVES.sub("\ufffd", name)


def to_day(day: date | None) -> int | None:
    """2024-03-07 as 20240307."""
    return None if day is None else day.year * 10000 + day.month * 100 + day.day


@lru_cache(maxsize=8192)
def from_day(number: int | None) -> date | None:
    """20240307 as a date."""
    if not number:
        return None
    return date(number // 10000, number // 100 % 100, number % 100)


@lru_cache(maxsize=8192)
def partial(edtf: str) -> PartialDate | None:
    """An EDTF column; "" is None."""
    return PartialDate.parse(edtf) if edtf else None


def to_spans(spans: Iterable[tuple[int, int]]) -> str:
    """Spans as [[s,e],...]."""
    return dumps([list(span) for span in spans])


def from_spans(column: str) -> Spans:
    """Spans from [[s,e],...]."""
    return tuple((pair[0], pair[1]) for pair in json.loads(column))


def to_marks(marks: Mapping[str, Spans]) -> str:
    """Named spans as an object."""
    return dumps({name: [list(span) for span in spans] for name, spans in marks.items()})


def from_marks(column: str) -> dict[str, Spans]:
    """Named spans from an object."""
    return {k: tuple((p[0], p[1]) for p in v) for k, v in json.loads(column).items()}


def to_figures(figures: Iterable[Figure]) -> str:
    """Figures as a list of objects; what is empty is left out."""
    return dumps([_figure(figure) for figure in figures])


def _figure(figure: Figure) -> dict[str, Any]:
    out: dict[str, Any] = {
        "text": figure.text,
        "span": list(figure.span),
        "value": str(figure.value),
        "unit": figure.unit,
        "kind": figure.kind,
    }
    if figure.bound:
        out["bound"] = figure.bound
    if figure.deadline:
        out["deadline"] = figure.deadline.edtf
        out["deadline_from"] = to_day(figure.deadline.earliest)
        out["deadline_to"] = to_day(figure.deadline.latest)
    return out


def from_figures(column: str) -> tuple[Figure, ...]:
    """Figures from a list of objects."""
    if column == "[]":
        return ()
    return tuple(
        Figure(
            text=item["text"],
            span=(item["span"][0], item["span"][1]),
            value=Decimal(item["value"]),
            unit=item["unit"],
            bound=item.get("bound", ""),
            kind=item["kind"],
            deadline=partial(item.get("deadline", "")),
        )
        for item in json.loads(column)
    )


def to_confidence(confidence: Mapping[str, float]) -> tuple[int, str]:
    """The least of them in thousandths (1000 when there is none), and all as JSON."""
    rounded = {name: round(float(value), 4) for name, value in confidence.items()}
    least = min(rounded.values(), default=1.0)
    return max(0, min(1000, round(least * 1000))), dumps(rounded)

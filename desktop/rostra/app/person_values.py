"""A person's record as it may be: what somebody typed, read and checked before it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rostra.app.tables import tables
from rostra.domain.dates import PartialDate
from rostra.domain.errors import RostraError
from rostra.domain.records import AgentKind, Office

_QID = re.compile(r"Q[1-9]\d{0,15}")
_DAY_HINT = "Write 2024, 2024-03 or 2024-03-07, or nothing."


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a person as they are kept.  Raises RostraError on one that means nothing."""
    return {name: _READERS.get(name, _as_it_is)(value) for name, value in fields.items()}


def office(role: str, organisation: str, country: str, start: str, end: str) -> Office:
    """An office from five typed texts.  Raises RostraError naming what is wrong with it."""
    return Office(role.strip(), organisation.strip(), _country(country), _day(start), _day(end))


def _as_it_is(value: Any) -> Any:
    return value


def _name(value: Any) -> str:
    name = " ".join(str(value).split())
    if not name:
        raise RostraError("A person needs a name.", "Type at least one letter.")
    return name


def _qid(value: Any) -> str:
    qid = str(value).strip().upper()
    if qid and not _QID.fullmatch(qid):
        raise RostraError(f"“{value}” is no number of Wikidata.", "Write it as Q7747.")
    return qid


def _country(value: Any) -> str:
    text = str(value).strip()
    codes = tables().codes(text) if text else ()
    if text and len(codes) != 1:
        raise RostraError(f"“{text}” is no country.", "Write its name or ISO code: AZ.")
    return codes[0] if codes else ""


def _day(text: str) -> PartialDate | None:
    if not text.strip():
        return None
    try:
        return PartialDate.parse(text.strip())
    except ValueError as error:
        raise RostraError(f"“{text.strip()}” is no date.", _DAY_HINT) from error


def _offices(value: Iterable[Office]) -> tuple[Office, ...]:
    offices = tuple(value)
    for one in offices:
        if not one.role.strip():
            raise RostraError("An office needs a name.", "Write what it is called, or remove it.")
        if one.start and one.end and one.end.latest < one.start.earliest:
            raise RostraError(
                f"“{one.role}” ends before it begins.", "Correct one of the two days."
            )
    return offices


_READERS: dict[str, Callable[[Any], Any]] = {
    "name": _name,
    "kind": AgentKind,
    "qid": _qid,
    "country": _country,
    "offices": _offices,
}

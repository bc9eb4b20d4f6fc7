"""Reading people from a file: Popolo JSON, or CSV with one line a person or a term of office."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rostra.app.tables import tables
from rostra.domain.dates import PartialDate
from rostra.domain.errors import ImportFailure
from rostra.domain.fold import fold
from rostra.domain.records import AgentKind, Office

MAX_BYTES = 64_000_000
_QID = re.compile(r"Q[1-9]\d*\Z")
_CSV_HELP = "Columns: name, aliases (a|b), kind, qid, country, role, organisation, start, end."


class RowError(ValueError):
    """One row is wrong; the rest goes on."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone as a file has them; `where` names the row."""

    where: str
    name: str
    kind: AgentKind = AgentKind.PERSON
    aliases: tuple[str, ...] = ()
    qid: str = ""
    country: str = ""
    offices: tuple[Office, ...] = ()


@dataclass(slots=True)
class PeopleFile:
    """What was read, and what was wrong row by row."""

    rows: list[PersonRow] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def read_people(path: Path) -> PeopleFile:
    """Read a file.  Raises ImportFailure when it is no such file at all."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ImportFailure(f"“{path.name}” is larger than {MAX_BYTES // 10**6} MB.")
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise ImportFailure(f"“{path.name}” cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ImportFailure(f"“{path.name}” is not in UTF-8.", "Save it as UTF-8.") from error
    if "\0" in text:
        raise ImportFailure(f"“{path.name}” holds NUL bytes, so it is not a text.")
    if text.lstrip()[:1] in "{[" and text.strip():
        return _popolo(path.name, text)
    return _csv(path.name, text)


# -- CSV -------------------------------------------------------------------------------


def _csv(name: str, text: str) -> PeopleFile:
    sample = text[:4096]
    delimiter = max(",;\t", key=sample.partition("\n")[0].count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    reader.fieldnames = [n.strip().lower() for n in reader.fieldnames or ()]
    if "name" not in reader.fieldnames:
        raise ImportFailure(f"“{name}” has no column “name”.", _CSV_HELP)
    out = PeopleFile()
    people: dict[str, PersonRow] = {}
    try:
        for row in reader:
            where = f"line {reader.line_num}"
            _collect(out, people, where, lambda row=row, where=where: _csv_row(where, row))
    except csv.Error as error:
        out.failed.append(f"line {reader.line_num}: {error}; the rest was not read")
    out.rows = list(people.values())
    return out


def _csv_row(where: str, row: Mapping[str, Any]) -> PersonRow:
    def get(key: str) -> str:
        return str(row.get(key) or "").strip()

    offices: tuple[Office, ...] = ()
    if get("role"):
        offices = (
            _office(get("role"), get("organisation"), get("country"), get("start"), get("end")),
        )
    return _person(
        where,
        get("name"),
        get("kind"),
        get("aliases").split("|"),
        get("qid"),
        get("country"),
        offices,
    )


# -- Popolo ----------------------------------------------------------------------------


def _popolo(name: str, text: str) -> PeopleFile:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImportFailure(f"“{name}” is not JSON: {error}.", "Save it anew.") from error
    if isinstance(document, list):
        document = {"persons": document}
    if not isinstance(document, dict) or not {"persons", "organizations"} & set(document):
        raise ImportFailure(
            f"“{name}” is no Popolo file.", "It needs “persons” or “organizations” at its top."
        )
    out = PeopleFile()
    people: dict[str, PersonRow] = {}
    bodies = {
        str(o.get("id", "")): str(o.get("name", "")) for o in _records(document, "organizations")
    }
    held = _memberships(document, bodies, out)
    for key, kind in (("persons", "person"), ("organizations", "organisation")):
        seen: set[str] = set()
        for number, record in enumerate(_records(document, key), 1):
            ident = str(record.get("id", "") or "")
            where = f"{key} {number}" + (f" ({ident})" if ident else "")
            if ident and ident in seen:
                out.failed.append(f"{where}: the id stands twice")
                continue
            seen.add(ident)
            _collect(
                out,
                people,
                where,
                lambda r=record, w=where, k=kind, i=ident: _popolo_row(w, r, k, held.pop(i, ())),
            )
    out.failed += [f"a membership names person {ident}, who is not there" for ident in held]
    out.rows = list(people.values())
    return out


def _popolo_row(
    where: str, record: Mapping[str, Any], kind: str, offices: Iterable[Office]
) -> PersonRow:
    names = [str(n.get("name", "")) for n in _records(record, "other_names")]
    idents = {
        str(i.get("scheme", "")): str(i.get("identifier", ""))
        for i in _records(record, "identifiers")
    }
    own = [_own_office(m) for m in _records(record, "memberships")]
    return _person(
        where,
        str(record.get("name") or ""),
        kind,
        names,
        idents.get("wikidata", str(record.get("qid") or "")),
        str(record.get("country") or record.get("nationality") or ""),
        (*own, *offices),
    )


def _own_office(membership: Mapping[str, Any]) -> Office:
    body = membership.get("organization")
    return _office(
        str(membership.get("role") or membership.get("label") or "member"),
        str(body.get("name", "")) if isinstance(body, dict) else "",
        "",
        str(membership.get("start_date") or ""),
        str(membership.get("end_date") or ""),
    )


def _memberships(
    document: Mapping[str, Any], bodies: Mapping[str, str], out: PeopleFile
) -> dict[str, tuple[Office, ...]]:
    held: dict[str, tuple[Office, ...]] = {}
    posts = {str(p.get("id", "")): p for p in _records(document, "posts")}
    for number, m in enumerate(_records(document, "memberships"), 1):
        post = posts.get(str(m.get("post_id", "")), {})
        role = str(m.get("role") or post.get("label") or post.get("role") or "")
        body = bodies.get(str(m.get("organization_id") or post.get("organization_id") or ""), "")
        try:
            office = _office(
                role or "member",
                body,
                "",
                str(m.get("start_date") or ""),
                str(m.get("end_date") or ""),
            )
        except RowError as error:
            out.failed.append(f"memberships {number}: {error}")
            continue
        person = str(m.get("person_id", ""))
        held[person] = (*held.get(person, ()), office)
    return held


def _records(record: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    found = record.get(key)
    return (r for r in (found if isinstance(found, list) else ()) if isinstance(r, dict))


# -- both ------------------------------------------------------------------------------


def _collect(out: PeopleFile, people: dict[str, PersonRow], where: str, read: Any) -> None:
    """Add a row; rows of one person are one person with several offices."""
    try:
        row: PersonRow = read()
    except RowError as error:
        out.failed.append(f"{where}: {error}")
        return
    key = row.qid or fold(row.name)
    there = people.get(key)
    if there is None:
        people[key] = row
        return
    people[key] = replace(
        there,
        aliases=tuple(dict.fromkeys((*there.aliases, *row.aliases))),
        offices=tuple(dict.fromkeys((*there.offices, *row.offices))),
    )


def _person(
    where: str,
    name: str,
    kind: str,
    aliases: Iterable[str],
    qid: str,
    country: str,
    offices: Iterable[Office],
) -> PersonRow:
    name = " ".join(name.split())
    if not name:
        raise RowError("there is no name")
    if len(name) > 300:
        raise RowError("the name is longer than 300 characters")
    if qid and not _QID.match(qid):
        raise RowError(f"“{qid}” is no Wikidata identifier such as Q42")
    if kind and kind not in ("person", "organisation", "organization"):
        raise RowError(f"the kind “{kind}” is neither person nor organisation")
    return PersonRow(
        where,
        name,
        AgentKind.ORGANISATION if kind.startswith("organi") else AgentKind.PERSON,
        tuple(dict.fromkeys(a for a in (" ".join(a.split()) for a in aliases) if a and a != name)),
        qid,
        _country(country),
        tuple(offices),
    )


def _office(role: str, body: str, country: str, start: str, end: str) -> Office:
    first, last = _date(start), _date(end)
    if first and last and last.latest < first.earliest:
        raise RowError(f"the office “{role}” ends ({end}) before it starts ({start})")
    return Office(role, body, _country(country), first, last, source="imported")


def _country(name: str) -> str:
    if not name:
        return ""
    codes = tables().codes(name)
    if len(codes) != 1:
        raise RowError(f"“{name}” is no country")
    return codes[0]


def _date(text: str) -> PartialDate | None:
    if not text:
        return None
    try:
        return PartialDate.parse(text[:10])
    except ValueError:
        raise RowError(f"“{text}” is no date") from None

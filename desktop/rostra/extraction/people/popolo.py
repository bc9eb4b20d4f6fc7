"""People that a user brings: Popolo JSON and CSV read into agents, row by row.

A file never fails as a whole for the fault of a row: each faulty row is named, with what is wrong
with it, and the rest is read.  Popolo (https://www.popoloproject.com) is one JSON object with
`persons`, `organizations`, `posts` and `memberships`, or a bare list of persons.  The CSV has a
header line; its columns are those of `CSV_COLUMNS`, of which only `name` must be there; rows of one
`id` (or, without an id, of one name) are one person with several offices.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rostra.domain.dates import PartialDate
from rostra.domain.errors import ImportFailure
from rostra.domain.ids import new_uid
from rostra.domain.records import Agent, AgentKind, Office
from rostra.extraction.people.names import name_key

MAX_BYTES = 64 * 1024 * 1024
MAX_NAME = 300
CSV_COLUMNS = (
    "id", "name", "aliases", "qid", "kind", "country", "role", "organisation", "office_country",
    "start", "end", "note",
)  # fmt: skip
"""`aliases` are separated by a bar; `kind` is person or organisation; countries are ISO codes."""
_QID = re.compile(r"[Qq][1-9]\d*\Z")
_CLOCK = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:.*\Z")
_ALSO = {
    "organization": "organisation", "wikidata": "qid", "other_names": "aliases", "type": "kind",
    "start_date": "start", "end_date": "end", "post": "role", "title": "role",
    "office": "role",
}  # fmt: skip

CountryCode = Callable[[str], str]
"""“AZ”, “az” or “Azerbaijan” -> “AZ”; “” when there is no such country."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with one row.  `row` is "line 12" of a CSV or "persons[3]" of a JSON file."""

    row: str
    name: str
    message: str

    def __str__(self) -> str:
        who = f" ({self.name})" if self.name else ""
        return f"{self.row}{who}: {self.message}"


def read_people(
    data: bytes, file_name: str, country_code: CountryCode | None = None
) -> tuple[list[Agent], list[RowProblem]]:
    """The agents of a Popolo JSON or CSV file (ids 0, new uids), and the rows that are wrong.

    Without `country_code` any two capital letters are taken for a country.  Raises
    ImportFailure when the file is neither JSON nor CSV, too large, or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise ImportFailure(f"{file_name} is larger than 64 MB.", "Split it and import the parts.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportFailure(
            f"{file_name} is not UTF-8 text (byte {error.start}).", "Save it as UTF-8."
        ) from None
    if not text.strip():
        raise ImportFailure(f"{file_name} is empty.", "Choose a Popolo JSON or a CSV file.")
    if "\0" in text:
        raise ImportFailure(f"{file_name} holds NUL bytes.", "Save it as plain UTF-8 text.")
    reader = _Reader(country_code or _two_letters)
    if text.lstrip()[0] in "{[":
        reader.popolo(_json(text, file_name), file_name)
    else:
        reader.table(text, file_name)
    agents = reader.agents()
    return agents, reader.problems


def _two_letters(text: str) -> str:
    return text.upper() if len(text) == 2 and text.isascii() and text.isalpha() else ""


def _json(text: str, file_name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ImportFailure(
            f"{file_name} is not valid JSON: line {error.lineno}, {error.msg}.",
            "Correct that line.",
        ) from None
    except RecursionError:
        raise ImportFailure(
            f"{file_name} nests its JSON too deeply.", "Export it again as Popolo."
        ) from None


@dataclass(slots=True)
class _Draft:
    where: str
    kind: AgentKind
    name: str
    aliases: list[str] = field(default_factory=list)
    qid: str = ""
    country: str = ""
    offices: list[Office] = field(default_factory=list)
    note: str = ""


class _Reader:
    """Collects drafts by id, and problems in the order of the file."""

    def __init__(self, country_code: CountryCode) -> None:
        self.country_code = country_code
        self.drafts: dict[str, _Draft] = {}
        self.problems: list[RowProblem] = []

    def agents(self) -> list[Agent]:
        """The drafts as records. Of two whom nothing tells apart the second is left out and named.

        An archive finds people by Wikidata id, else by name: two of one name would become one.
        """
        out: list[_Draft] = []
        named: dict[str, list[_Draft]] = {}
        for draft in self.drafts.values():
            same = named.setdefault(name_key(draft.name) or draft.name, [])
            other = next((d for d in same if not (d.qid and draft.qid) or d.qid == draft.qid), None)
            if other is None:
                same.append(draft)
                out.append(draft)
            else:
                self.wrong(
                    draft.where, draft.name,
                    f"{other.where} has the same name and nothing that a record keeps tells the two"
                    " apart: give each a Wikidata id, or another name",
                )  # fmt: skip
        return [
            Agent(0, new_uid(), d.kind, d.name, tuple(d.aliases), d.qid, d.country,
                  tuple(d.offices), d.note)
            for d in out
        ]  # fmt: skip

    def wrong(self, row: str, name: str, message: str) -> None:
        """Note a problem."""
        self.problems.append(RowProblem(row, name[:80], message))

    # ------------------------------------------------------------------ CSV

    def table(self, text: str, file_name: str) -> None:
        """A CSV: comma, semicolon or tab."""
        head = text.splitlines()[0]
        delimiter = max(",;\t", key=head.count)
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns = [_ALSO.get(c.strip().lower(), c.strip().lower()) for c in next(lines)]
        if "name" not in columns:
            raise ImportFailure(
                f"{file_name} has no column “name”.",
                f"The first line names the columns: {', '.join(CSV_COLUMNS)}.",
            )
        while True:
            try:
                cells = next(lines)
            except StopIteration:
                return
            except csv.Error as error:
                self.wrong(f"line {lines.line_num}", "", f"cannot be read: {error}")
                continue
            if not any(c.strip() for c in cells):
                continue
            row = {c: v.strip() for c, v in zip(columns, cells, strict=False)}
            where = f"line {lines.line_num}"
            if len(cells) > len(columns):
                self.wrong(where, row.get("name", ""), "it has more cells than the first line")
                continue
            self._row(where, row)

    def _row(self, where: str, row: Mapping[str, str]) -> None:
        name = row.get("name", "")
        if not self._good_name(where, name):
            return
        key = row.get("id") or name_key(name) or name
        draft = self.drafts.get(key)
        if draft and not row.get("id") and "" != row.get("qid", "").upper() != draft.qid != "":
            key = f"{key} {row['qid']}"  # two of one name, told apart
            draft = self.drafts.get(key)
        if draft and name_key(draft.name) != name_key(name):
            self.wrong(where, name, f"the id {key!r} is already that of {draft.name}")
            return
        country = self._country(where, name, row.get("country", ""))
        qid = self._qid(where, name, row.get("qid", ""))
        kind = self._kind(where, name, row.get("kind", ""))
        if country is None or qid is None or kind is None:
            return
        office = self._office(
            where, name, row.get("role", ""), row.get("organisation", ""),
            row.get("office_country", "") or row.get("country", ""), row.get("start", ""),
            row.get("end", ""),
        )  # fmt: skip
        if office is None and (row.get("role") or row.get("start") or row.get("end")):
            return
        if draft is None:
            draft = self.drafts[key] = _Draft(where, kind, name, note=row.get("note", ""))
        draft.country, draft.qid = draft.country or country, draft.qid or qid
        self._add_names(draft, row.get("aliases", "").split("|"))
        if office and office not in draft.offices:
            draft.offices.append(office)

    # ------------------------------------------------------------------ Popolo

    def popolo(self, found: Any, file_name: str) -> None:
        """A Popolo object, or a list of persons."""
        if isinstance(found, list):
            found = {"persons": found}
        if not any(isinstance(found.get(k), list) for k in ("persons", "organizations")):
            raise ImportFailure(
                f"{file_name} is not Popolo: it has no list of persons or organizations.",
                "A Popolo file is an object with persons, organizations, posts and memberships.",
            )
        organisations = self._listed(found, "organizations", AgentKind.ORGANISATION)
        self._loops(organisations)
        persons = self._listed(found, "persons", AgentKind.PERSON)
        posts = {str(p["id"]): p for p in _objects(found.get("posts")) if p.get("id") is not None}
        for number, row in enumerate(_objects(found.get("memberships"))):
            self._membership(f"memberships[{number}]", row, posts, organisations, persons)
        for identifier, (where, row) in persons.items():
            for number, one in enumerate(_objects(row.get("memberships"))):
                self._membership(f"{where}.memberships[{number}]", {**one, "person_id": identifier},
                                 posts, organisations, persons)  # fmt: skip

    def _listed(
        self, found: Mapping[str, Any], section: str, kind: AgentKind
    ) -> dict[str, tuple[str, Mapping[str, Any]]]:
        """Persons or organisations: id -> (where, row), faulty and repeated ones named."""
        out: dict[str, tuple[str, Mapping[str, Any]]] = {}
        rows = found.get(section) or []
        if not isinstance(rows, list):
            self.wrong(section, "", "it is not a list")
            return out
        for number, row in enumerate(rows):
            where = f"{section}[{number}]"
            if not isinstance(row, dict):
                self.wrong(where, "", "it is not an object")
                continue
            name = _text(row.get("name"))
            if not self._good_name(where, name):
                continue
            identifier = _text(row.get("id")) or f"{section}:{name_key(name) or name}"
            if identifier in out:
                self.wrong(where, name, f"the id {identifier!r} is used twice")
                continue
            country = self._country(where, name, _country_of(row))
            qid = self._qid(where, name, _qid_of(row))
            if country is None or qid is None:
                continue
            draft = _Draft(where, kind, name, [], qid, country, note=_text(row.get("summary")))
            others = _objects(row.get("other_names"))
            self._add_names(draft, [_text(o.get("name")) for o in others])
            self.drafts[f"{section} {identifier}"] = draft
            out[identifier] = (where, row)
        return out

    def _loops(self, organisations: Mapping[str, tuple[str, Mapping[str, Any]]]) -> None:
        """Name organisations that are, through their parents, parts of themselves."""
        for identifier, (where, row) in organisations.items():
            seen = {identifier}
            parent = _text(row.get("parent_id"))
            while parent in organisations and parent not in seen:
                seen.add(parent)
                parent = _text(organisations[parent][1].get("parent_id"))
            if parent == identifier:
                self.wrong(where, _text(row.get("name")),
                           "its parents lead back to itself; the parent is left out")  # fmt: skip

    def _membership(
        self,
        where: str,
        row: Mapping[str, Any],
        posts: Mapping[str, Mapping[str, Any]],
        organisations: Mapping[str, tuple[str, Mapping[str, Any]]],
        persons: Mapping[str, tuple[str, Mapping[str, Any]]],
    ) -> None:
        member = _text(row.get("person_id") or row.get("member_id"))
        if member not in persons:
            self.wrong(where, "", f"there is no person with the id {member!r}")
            return
        draft = self.drafts[f"persons {member}"]
        post_id = _text(row.get("post_id"))
        if post_id and post_id not in posts:
            self.wrong(where, draft.name, f"there is no post with the id {post_id!r}")
            return
        post = posts.get(post_id, {})
        body_id = _text(row.get("organization_id") or post.get("organization_id"))
        if body_id and body_id not in organisations:
            self.wrong(where, draft.name, f"there is no organization with the id {body_id!r}")
            return
        body = self.drafts[f"organizations {body_id}"] if body_id else None
        role = _text(row.get("role") or post.get("role") or post.get("label") or row.get("label"))
        area = _country_of(row) or _country_of(post) or (body.country if body else "")
        office = self._office(
            where, draft.name, role or "member", body.name if body else "", area,
            _text(row.get("start_date") or post.get("start_date")),
            _text(row.get("end_date") or post.get("end_date")),
        )  # fmt: skip
        if office and office not in draft.offices:
            draft.offices.append(office)

    # ------------------------------------------------------------------ values

    def _good_name(self, where: str, name: str) -> bool:
        if not name:
            self.wrong(where, "", "it has no name")
        elif len(name) > MAX_NAME or "\0" in name or "\n" in name:
            self.wrong(where, name, "the name is too long or has characters no name has")
        else:
            return True
        return False

    def _add_names(self, draft: _Draft, names: Iterable[str]) -> None:
        for name in names:
            plain = " ".join(name.split())
            if plain and len(plain) <= MAX_NAME and plain not in (draft.name, *draft.aliases):
                draft.aliases.append(plain)

    def _country(self, where: str, name: str, text: str) -> str | None:
        if not text:
            return ""
        code = self.country_code(text)
        if not code:
            self.wrong(where, name, f"there is no country {text!r} (ISO 3166 code or English name)")
            return None
        return code

    def _qid(self, where: str, name: str, text: str) -> str | None:
        if not text:
            return ""
        if not _QID.match(text):
            self.wrong(where, name, f"{text!r} is not a Wikidata id like Q7747")
            return None
        return text.upper()

    def _kind(self, where: str, name: str, text: str) -> AgentKind | None:
        low = text.lower().replace("organization", "organisation")
        if low in ("", "person", "organisation"):
            return AgentKind(low or "person")
        self.wrong(where, name, f"kind is person or organisation, not {text!r}")
        return None

    def _office(
        self, where: str, name: str, role: str, body: str, country: str, start: str, end: str
    ) -> Office | None:
        if not role:
            if start or end:
                self.wrong(where, name, "it has dates and no role")
            return None
        code = self._country(where, name, country)
        if code is None:
            return None
        try:
            first, last = _date(start), _date(end)
        except ValueError as error:
            self.wrong(where, name, f"{error} (wanted: 2024, 2024-03 or 2024-03-07)")
            return None
        if first and last and last.latest < first.earliest:
            self.wrong(where, name, f"{role}: it ends ({end}) before it starts ({start})")
            return None
        return Office(role, body, code, first, last, source="imported")


def _date(text: str) -> PartialDate | None:
    """A partial date; the clock time that some Popolo files give is left out."""
    return PartialDate.parse(_CLOCK.sub(r"\1", text)) if text else None


def _objects(found: Any) -> list[Mapping[str, Any]]:
    return [x for x in found if isinstance(x, dict)] if isinstance(found, list) else []


def _text(value: Any) -> str:
    return " ".join(str(value).replace("\0", " ").split()) if isinstance(value, (str, int)) else ""


def _country_of(row: Mapping[str, Any]) -> str:
    area = row.get("area")
    if isinstance(area, dict):
        return _text(area.get("identifier") or area.get("id") or area.get("name"))
    return _text(row.get("country") or row.get("country_code") or row.get("area_id"))


def _qid_of(row: Mapping[str, Any]) -> str:
    for one in _objects(row.get("identifiers")):
        if _text(one.get("scheme")).lower() == "wikidata":
            return _text(one.get("identifier"))
    return _text(row.get("wikidata") or row.get("qid"))

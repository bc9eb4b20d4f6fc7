"""The coverage report of the gazetteer, docs/people.md: counted, never written by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

YEARS = range(1990, 2027)
RANKS = ("head_of_state", "head_of_government", "foreign_minister", "minister", "deputy_head",
         "head_of_organisation", "commissioner")  # fmt: skip
HEAD = """# People in the gazetteer

Written by `packaging/people/build.py`; do not edit by hand.
`resources/people/people.csv.gz` has one line a person, `offices.csv.gz` one
line a term of office; both are CSV in UTF-8, gzipped.

| Column of people | Holds |
|---|---|
| id | the person's number in these two tables; it changes from build to build |
| name | the usual name in English as Wikidata spells it |
| aliases | other names and scripts, separated by a bar |
| qid | the Wikidata item, where it is certain |
| gender | m or f where a rule needs it and it is known |

| Column of offices | Holds |
|---|---|
| person | id of the person |
| role | the office in words: "Foreign Minister of Azerbaijan" |
| rank | head of state, of government or of a body, foreign minister, minister ... |
| country, body | ISO 3166-1 alpha-2 code, or the organisation |
| start, end | ISO 8601 day, month or year; an empty end is open |
| known_until | where no source gives an end: the day up to which one says that it was held |
| source | wikidata, factbook or supplement: see below |

Sources: wikidata is EveryPolitician's extracts of it (CC0), factbook the CIA World Factbook (public
domain), supplement what was written by hand in `packaging/people/supplement.csv`.
Its last part, 2,560 terms of heads of state and of government and of foreign ministers, was
compiled twice, from public lists and general knowledge, each time without sight of the other: kept
is what both have, the holder and the month of start and end (96 of 100 did).

The program claims an office on a day only where a source does: after `known_until` a person holds
none.  Only "the Turkish president", where an article names nobody, goes to the last known holder
for up to a year more, with lower confidence.
"""


class Office(Protocol):
    rank: str
    country: str
    start: str
    end: str
    known_until: str
    source: str


class Human(Protocol):
    qid: str

    @property
    def offices(self) -> Sequence[Office]: ...


def held(office: Office, day: str) -> bool:
    """Whether a source says that the office was held on the day."""
    last = office.end or office.known_until or "9999"
    return office.start <= day and day[: len(last)] <= last


def coverage_report(people: Sequence[Any], independent: set[str], facts: Mapping[str, int]) -> str:
    """The page, in Markdown."""
    offices = [o for p in people for o in p.offices]
    ranks = {r: sum(o.rank == r for o in offices) for r in RANKS}
    lines = [HEAD, "## How much", ""]
    lines += [
        (
            f"- {facts['persons']} persons ({sum(bool(p.qid) for p in people)} with a QID), "
            f"{facts['terms']} terms; {facts['bytes'] / 1000:.0f} kB."
        ),
        (
            f"- From {facts['read']} terms of the sources {facts['kept']} were kept (national"
            f" offices, key portfolios); {facts['by hand']} lines were written by hand."
        ),
        (
            f"- {facts['joined by name']} persons that stood twice were joined by name, "
            f"{facts['joined terms']} terms joined; {facts['impossible']} terms that ended before "
            f"they began dropped; {facts['by hand wins']} wrong terms overruled by hand; "
            f"{facts['ends from a successor']} missing ends taken from the successor."
        ),
        "- Terms by rank: " + ", ".join(f"{r} {n}" for r, n in ranks.items()) + ".",
        "",
        f"## Coverage: of {len(independent)} independent states, how many have one on 1 July",
        "",
        "| Year | head of state or government | foreign minister | other key minister |",
        "|---|---|---|---|",
    ]
    for year in YEARS:
        lines.append(_line(year, offices, independent))
    lines += ["", *_freshness(offices), ""]
    lines += ["## Without any head of state or government on 1 July", ""]
    for year in (1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025):
        have = _have(offices, f"{year}-07-01", {"head_of_state", "head_of_government"})
        missing = sorted(independent - have)
        lines.append(f"- {year}: {len(missing)}" + (f" ({', '.join(missing)})" if missing else ""))
    return "\n".join(lines) + "\n"


def _freshness(offices: Sequence[Office]) -> list[str]:
    """Up to which day the sources know an office, rank by rank; the latest three months each."""
    lines = [
        "## As of when",
        "",
        "A source ends on the day it was made, and nothing is claimed after it.  An office whose",
        "end no source gives is shown “as of” that day, neither as held today nor as ended.",
        "",
        "| Office | Terms | With an end | As of a source's day | Latest of these |",
        "|---|---|---|---|---|",
    ]
    for rank in RANKS:
        own = [o for o in offices if o.rank == rank]
        months = Counter(o.known_until[:7] for o in own if not o.end and o.known_until)
        latest = sorted(months.items(), reverse=True)[:3]
        shown = ", ".join(f"{month}: {n}" for month, n in latest)
        ended = sum(bool(o.end) for o in own)
        lines.append(f"| {rank} | {len(own)} | {ended} | {months.total()} | {shown} |")
    return lines


def _have(offices: Iterable[Office], day: str, ranks: set[str]) -> set[str]:
    return {o.country for o in offices if o.rank in ranks and held(o, day)}


def _line(year: int, offices: Sequence[Office], independent: set[str]) -> str:
    day = f"{year}-07-01" if year < 2026 else "2026-05-01"
    columns = [
        len(_have(offices, day, ranks) & independent)
        for ranks in ({"head_of_state", "head_of_government"}, {"foreign_minister"}, {"minister"})
    ]
    shown = f"{year}" if year < 2026 else "2026 (1 May)"
    return f"| {shown} | " + " | ".join(map(str, columns)) + " |"

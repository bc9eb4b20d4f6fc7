"""Build the gazetteer, `resources/people/{people,offices}.csv.gz`, and report its coverage.

    python packaging/people/build.py ../shared/data [--report docs/people.md]

Sources: `leaders_clean.csv` (Wikidata extracts of EveryPolitician, CC0; monthly revisions of the
CIA World Factbook, public domain), `country-codes.csv` (PDDL), and `supplement.csv` beside
this script: facts written by hand, which win over the others.  Only national offices are kept, and
of ministers the key portfolios.  Persons who stand twice are joined by QID, else by name within
their state.  Ends that the sources do not give are taken from the successor where the office has
one holder at a time; else the day up to which the source knew is kept instead (`known_until`).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from choose import KEY_PORTFOLIOS, STATES_NOT_MEMBERS, role_of, wanted, with_article
from report import coverage_report

from rostra.domain.fold import fold
from rostra.extraction.people.gazetteer import OFFICE_COLUMNS, PEOPLE_COLUMNS
from rostra.extraction.people.names import may_be_one, name_key

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "resources" / "people"
UNIQUE = {"head_of_state", "head_of_government", "foreign_minister"}
SHARED_HEADS = {"BA", "SM", "CH", "AD"}
"""Collective or rotating heads of state: no successor rule."""


@dataclass(slots=True)
class Office:
    role: str
    rank: str
    country: str
    body: str
    start: str
    end: str
    known_until: str
    source: str


@dataclass(slots=True)
class Human:
    names: list[str]
    qid: str = ""
    gender: str = ""
    offices: list[Office] = field(default_factory=list)
    by_hand: bool = False

    @property
    def states(self) -> set[str]:
        return {o.country for o in self.offices if o.country}


class People:
    """All persons so far, found by QID and by name."""

    def __init__(self) -> None:
        self.all: list[Human] = []
        self.by_qid: dict[str, Human] = {}
        self.by_key: dict[str, list[Human]] = defaultdict(list)
        self.by_last: dict[str, list[Human]] = defaultdict(list)
        self.joined = 0

    def find(self, names: Sequence[str], qid: str, country: str) -> Human | None:
        if qid in self.by_qid:
            return self.by_qid[qid]
        for name in names:
            for human in self.by_key[name_key(name)]:
                clash = bool(qid and human.qid and qid != human.qid)
                if not clash and (not country or not human.states or country in human.states):
                    return human
        if qid:
            return None
        near = [
            h for h in self.by_last[name_key(names[0]).split()[-1]]
            if country in h.states and any(may_be_one(names[0], n) for n in h.names)
        ]  # fmt: skip
        if len(near) == 1:
            self.joined += 1
            return near[0]
        return None

    def add(self, names: Sequence[str], qid: str, country: str) -> Human:
        human = self.find(names, qid, country)
        if human is None:
            human = Human([])
            self.all.append(human)
        for name in names:
            if name not in human.names:
                human.names.append(name)
            if human not in self.by_key[name_key(name)]:
                self.by_key[name_key(name)].append(human)
                self.by_last[name_key(name).split()[-1]].append(human)
        if qid and not human.qid:
            human.qid = qid
            self.by_qid[qid] = human
        return human


def read_supplement(path: Path, people: People, english: dict[str, str]) -> int:
    """Facts by hand.  A line without a name goes on with the person before it."""
    rows = 0
    human: Human | None = None
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        for row in csv.DictReader(lines, restval=""):
            row["rank"] = SHORT_RANKS.get(row["rank"], row["rank"])
            if row["name"]:
                names = [row["name"], *(a for a in row["aliases"].split("|") if a)]
                human = people.add(names, row["qid"], row["country"])
                human.by_hand = True
                human.names.sort(key=lambda n: n != row["name"])
                human.gender = row["gender"] or human.gender
            if human is None:
                sys.exit(f"{path}: the first line has no name")
            if row["rank"]:
                country = row["country"]
                role = row["role"] or DEFAULT_ROLES[row["rank"]]
                if country and english[country] not in role:
                    role = f"{role} of {with_article(english[country])}"
                human.offices.append(
                    Office(role, row["rank"], country, row["body"], row["start"], row["end"],
                           row["known_until"], "supplement")
                )  # fmt: skip
            rows += 1
    return rows


SHORT_RANKS = {
    "hos": "head_of_state", "hog": "head_of_government", "dep": "deputy_head",
    "fm": "foreign_minister", "min": "minister", "io": "head_of_organisation",
    "spk": "spokesperson", "off": "official",
}  # fmt: skip
DEFAULT_ROLES = {
    "head_of_state": "President", "head_of_government": "Prime Minister",
    "foreign_minister": "Foreign Minister", "deputy_head": "Vice President",
}  # fmt: skip


def read_leaders(
    path: Path, people: People, english: dict[str, str], independent: set[str]
) -> tuple[int, int]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    kept = 0
    # Wikidata's spelling first: it gives the usual English name.
    rows.sort(key=lambda r: ("everypolitician" not in r["sources"], not r["wikidata"]))
    for row in rows:
        if not wanted(row, independent) or (row["end"] and row["end"] < "1990"):
            continue
        names = [row["name"], *(a for a in row["aliases"].split("|") if a)]
        human = people.add(names, row["wikidata"], row["country_iso2"])
        rank = row["office_class"]
        if rank == "head_of_government" and re.match(r"(?:Acting )?President\Z", row["office"]):
            continue  # the factbook names a presidential head of state twice
        until = re.search(r"(?:as of|in office|after) (\S+)", row["end_how"])
        human.offices.append(
            Office(role_of(row["office"], rank, row["country_iso2"], english), rank,
                   row["country_iso2"], "", row["start"], row["end"],
                   until.group(1) if until and not row["end"] else "",
                   "factbook" if row["sources"] == "cia-factbook.json" else "wikidata")
        )  # fmt: skip
        kept += 1
    return len(rows), kept


def tidy(people: People) -> dict[str, int]:
    """Join terms that stand twice, drop impossible ones, take ends from successors."""
    counts = dict.fromkeys(
        ("joined terms", "impossible", "ends from a successor", "by hand wins"), 0
    )
    hand = _by_hand(people)
    for human in people.all:
        terms: list[Office] = []
        for office in sorted(human.offices, key=lambda o: (o.source != "supplement", o.start)):
            if office.end and office.end < office.start[: len(office.end)]:
                counts["impossible"] += 1
                continue
            if office.source != "supplement" and _overruled(office, human, hand):
                counts["by hand wins"] += 1
                continue
            same = next((t for t in terms if _same_term(t, office)), None)
            if same is None:
                terms.append(office)
                continue
            counts["joined terms"] += 1
            if same.source != "supplement":
                _merge(same, office)
        human.offices = sorted(terms, key=lambda o: o.start)
    counts["ends from a successor"] = _successors(people)
    return counts


def _by_hand(people: People) -> dict[tuple[str, str], list[tuple[str, str, Human]]]:
    out: dict[tuple[str, str], list[tuple[str, str, Human]]] = defaultdict(list)
    for human in people.all:
        for o in human.offices:
            if o.source == "supplement" and o.rank in UNIQUE and o.country:
                out[o.country, o.rank].append((o.start, o.end or o.known_until or "9999", human))
    return out


def _overruled(
    office: Office, human: Human, hand: dict[tuple[str, str], list[tuple[str, str, Human]]]
) -> bool:
    """Another person stands in the supplement for most of the same time, in the same office."""
    for start, end, other in hand.get((office.country, office.rank), ()):
        if other is human:
            continue
        if start <= office.start < end[: len(office.start)] and office.country not in SHARED_HEADS:
            return True
    return False


def _same_term(one: Office, other: Office) -> bool:
    if (one.rank, one.country, one.body) != (other.rank, other.country, other.body):
        return False
    if one.rank in ("minister", "commissioner") and _topic(one.role) != _topic(other.role):
        return False
    first, second = sorted((one, other), key=lambda o: o.start)
    return not first.end or first.end[:7] >= second.start[:7]


def _topic(role: str) -> str:
    match = KEY_PORTFOLIOS.search(role)
    return match.group().lower()[:5] if match else role


def _merge(kept: Office, other: Office) -> None:
    if other.start[:4] < kept.start[:4] or (
        kept.start.startswith(other.start[:4]) and len(other.start) > len(kept.start)
    ):
        kept.start = other.start
    if other.end and not kept.end:
        kept.end, kept.known_until = other.end, ""
    elif other.end and kept.end:
        kept.end = max(kept.end, other.end)
    elif not kept.end:
        kept.known_until = max(kept.known_until, other.known_until)
    if "Acting" in kept.role and "Acting" not in other.role:
        kept.role = other.role


def _successors(people: People) -> int:
    """An office with one holder at a time ends where the next begins, if no source says when."""
    by_office: dict[tuple[str, str], list[tuple[Office, Human]]] = defaultdict(list)
    for human in people.all:
        for office in human.offices:
            if office.rank in UNIQUE and office.country and office.country not in SHARED_HEADS:
                by_office[office.country, office.rank].append((office, human))
    count = 0
    for terms in by_office.values():
        terms.sort(key=lambda pair: pair[0].start)
        for i, (office, human) in enumerate(terms):
            later = [o for o, h in terms[i + 1 :] if h is not human and o.start > office.start]
            if not later:
                continue
            following = later[0]
            open_end = not office.end and (
                not office.known_until or office.known_until <= following.start
                or following.source == "supplement"
            )  # fmt: skip
            if open_end and office.known_until[:4] < "2026":
                office.end, office.known_until = following.start, ""
                count += 1
    return count


_RANKS_BEFORE = re.compile(
    r"^(?:(?:Dr|Col|Gen|Lt|Prof|Maj|Brig|Adm)\. )+|^Commander-in-Chief .* General "
)
_SHOUTED = re.compile(r"\b(?![IVX]+\b)[A-Z]{4,}\b")


def plain_name(name: str) -> str:
    """A name without the ranks and the capitals that the Factbook writes: “Dr. Ida al-RENN”."""
    return _SHOUTED.sub(lambda m: m.group().capitalize(), _RANKS_BEFORE.sub("", name))


def write(people: Iterable[Human]) -> tuple[int, int]:
    humans = sorted(people, key=lambda h: (name_key(h.names[0]), h.qid))
    persons, offices = [], []
    for number, human in enumerate(humans, 1):
        name, *others = dict.fromkeys([*map(plain_name, human.names), *human.names])
        known = {fold(name)}
        aliases = []
        for other in others:
            if fold(other) not in known:
                known.add(fold(other))
                aliases.append(other)
        persons.append((str(number), name, "|".join(aliases), human.qid, human.gender))
        for o in human.offices:
            held = (o.role, o.rank, o.country, o.body, o.start, o.end, o.known_until, o.source)
            offices.append((str(number), *held))
    _write(OUT / "people.csv.gz", PEOPLE_COLUMNS, persons)
    _write(OUT / "offices.csv.gz", OFFICE_COLUMNS, offices)
    return len(persons), len(offices)


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    path.write_bytes(gzip.compress(text.getvalue().encode("utf-8"), 9, mtime=0))


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("data", type=Path, help="the folder with leaders_clean.csv")
    parser.add_argument("--report", type=Path, help="write the coverage report here")
    options = parser.parse_args()
    with (options.data / "country-codes.csv").open(encoding="utf-8", newline="") as file:
        codes = [r for r in csv.DictReader(file) if r["ISO3166-1-Alpha-2"]]
    english = {
        r["ISO3166-1-Alpha-2"]: _short(r["CLDR display name"] or r["official_name_en"])
        for r in codes
    }
    english |= SHORT_NAMES
    independent = {r["ISO3166-1-Alpha-2"] for r in codes if r["is_independent"] == "Yes"}
    people = People()
    by_hand = read_supplement(HERE / "supplement.csv", people, english)
    read, kept = read_leaders(options.data / "leaders_clean.csv", people, english,
                              independent | STATES_NOT_MEMBERS)  # fmt: skip
    counts = tidy(people)
    humans = [h for h in people.all if h.offices]
    persons, offices = write(humans)
    size = sum((OUT / n).stat().st_size for n in ("people.csv.gz", "offices.csv.gz"))
    print(f"{read} terms read, {kept} kept, {by_hand} lines by hand")
    print(f"{people.joined} persons joined by name; {counts}")
    print(f"{persons} persons, {offices} terms, {size} bytes")
    if options.report:
        facts = {"read": read, "kept": kept, "by hand": by_hand, "persons": persons,
                 "terms": offices, "bytes": size, "joined by name": people.joined,
                 **counts}  # fmt: skip
        options.report.write_text(coverage_report(humans, independent, facts), encoding="utf-8")


def _short(name: str) -> str:
    return name.replace(" & ", " and ").replace("St. ", "Saint ")


SHORT_NAMES = {
    "US": "United States", "GB": "United Kingdom", "BA": "Bosnia and Herzegovina",
    "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CI": "Ivory Coast",
    "MM": "Myanmar", "PS": "Palestine", "TR": "Turkey", "XK": "Kosovo", "VA": "Vatican City",
    "CZ": "Czech Republic",
}  # fmt: skip

if __name__ == "__main__":
    main()

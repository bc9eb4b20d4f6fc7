"""Sectors and countries by name, from the tables in `resources/`."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rostra.app.resources import resources
from rostra.domain.errors import RostraError
from rostra.domain.fold import fold
from rostra.domain.records import Country, Sector
from rostra.storage import Vocabulary

_NAMES = ("name", "names", "formers")


@dataclass(frozen=True, slots=True)
class Tables:
    """Both tables, and which codes a name means."""

    sectors: Mapping[str, Sector]
    countries: Mapping[str, Country]
    codes_of: Mapping[str, tuple[str, ...]]
    """Folded name or code -> ISO codes."""
    regions: Mapping[str, tuple[str, ...]]
    """Folded name of a part of the world -> ISO codes."""

    def codes(self, name: str) -> tuple[str, ...]:
        """ISO codes that a country's name or code means; none when it means nothing."""
        return self.codes_of.get(fold(name.strip()), ())

    def region(self, name: str) -> tuple[str, ...]:
        """ISO codes of a region or subregion."""
        return self.regions.get(fold(name.strip()), ())

    def sector(self, name: str) -> str | None:
        """The slug that a slug or a label means; a person's own as "transport/rail fees"."""
        above, slash, own = name.partition("/")
        if slash:
            parent = self.sector(above)
            words = re.findall(r"\w+", fold(own))
            return f"{parent}/{'-'.join(words)}" if parent and words else None
        wanted = fold(name.strip())
        for sector in self.sectors.values():
            if wanted in (sector.slug, fold(sector.label)):
                return sector.slug
        return None

    def label(self, facet: str, value: str) -> str:
        """What a person reads for a facet's value."""
        if facet == "sector" and value in self.sectors:
            return self.sectors[value].label
        above, slash, own = value.partition("/")
        if facet == "sector" and slash and above in self.sectors:
            return f"{self.sectors[above].label}: {own.replace('-', ' ')}"
        if facet == "country" and value in self.countries:
            return self.countries[value].name
        return value

    def vocabulary(self) -> Vocabulary:
        """As the store's field clauses want it."""
        sectors = {slug: (sector.label, sector.parent) for slug, sector in self.sectors.items()}
        return Vocabulary(self.codes, self.region, sectors)


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The shipped tables, read once."""
    folder = resources()
    rows = _rows(folder / "countries" / "countries.csv")
    codes: defaultdict[str, dict[str, None]] = defaultdict(dict)
    regions: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for row in rows:
        names = [row["code"], *(n for column in _NAMES for n in row.get(column, "").split("|"))]
        for name in filter(None, names):
            codes[fold(name)][row["code"]] = None
        for column in ("region", "subregion"):
            regions[fold(row.get(column, ""))][row["code"]] = None
    return Tables(
        sectors={s.slug: s for s in _sectors(folder)},
        countries={r["code"]: Country(r["code"], r["name"]) for r in rows},
        codes_of={name: tuple(found) for name, found in codes.items()},
        regions={name: tuple(found) for name, found in regions.items() if name},
    )


def _sectors(folder: Path) -> Iterable[Sector]:
    for path in (folder / "sectors.csv", folder / "sectors" / "sectors.csv"):
        if path.is_file():
            for row in _rows(path):
                yield Sector(
                    slug=row["slug"],
                    label=row.get("label") or row.get("label_en") or row["slug"],
                    parent=row.get("parent", ""),
                    note=row.get("scope_note", ""),
                    iptc=tuple(filter(None, row.get("iptc_medtop", "").split(";"))),
                )
            return


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [{k: v or "" for k, v in row.items()} for row in csv.DictReader(file)]
    except OSError as error:
        raise RostraError(
            f"Rostra's own table {path.name} is missing.", "Install Rostra again."
        ) from error

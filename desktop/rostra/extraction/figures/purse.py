"""Whose money: “pesos”, “dollars” by the country of the speaker, the date line, the article."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.domain.records import Figure
from rostra.extraction.countries import Countries
from rostra.extraction.day_frames import DATELINE, HEAD

_FORMER: Mapping[str, Mapping[str, str]] = {
    "mark": {"DE": "DEM", "FI": "FIM"}, "franc": {"FR": "FRF", "BE": "BEF", "LU": "LUF"},
    "lira": {"IT": "ITL"}, "guilder": {"NL": "NLG"}, "schilling": {"AT": "ATS"},
    "escudo": {"PT": "PTE"}, "peseta": {"ES": "ESP"}, "drachma": {"GR": "GRD"},
    "pound": {"IE": "IEP", "CY": "CYP"}, "austral": {"AR": "ARA"}, "cruzado": {"BR": "BRC"},
    "inti": {"PE": "PEI"},
}  # fmt: skip
"""Money of the past (ISO 4217, withdrawn codes): noun -> country -> code."""
_LIKE = {"kroner": "crown", "kronor": "crown", "krone": "crown", "krona": "crown",
         "koruna": "crown", "rial": "rial", "riyal": "rial", "peso": "peso"}  # fmt: skip
_POUNDS = re.compile(r"(?<!sterling )\bpounds?\Z")
_AMERICAN = re.compile(r"\$|\bU\.?S")
_WORLD_PRICE = re.compile(r"\s*(?:a|an|per|the|each)\s+(?:barrel|ounce|troy|pound|tonne|bushel)\b")


class Whereabouts:
    """The countries of one article, looked up only where money asks for them."""

    def __init__(self, countries: Countries, text: str, outlet: str) -> None:
        self._countries, self._text, self._outlet = countries, text, outlet

    @cached_property
    def home(self) -> str:
        """The country of the place that a wire sends from, else of the outlet; "" for none."""
        line = DATELINE.search(self._text[:HEAD])
        place = line.group().split(",")[0].strip().title() if line else ""
        for words in filter(None, (place, self._outlet)):
            found = {m.code for m in self._countries.mentions(words)}
            if len(found) == 1:
                return found.pop()
        return ""

    @cached_property
    def named(self) -> frozenset[str]:
        """The countries that the article names."""
        return frozenset(m.code for m in self._countries.mentions(self._text[:_READ]))


_READ = 50_000
"""Characters in which an article's countries are looked for."""


@dataclass(frozen=True, slots=True)
class Purses:
    """Which country uses which money, by its common noun."""

    codes: Mapping[str, Mapping[str, str]]
    """Noun in the singular -> country -> code."""

    @classmethod
    def load(cls, resources: Path) -> Purses:
        """From the tables in `resources/`.  Raises RostraError when they are damaged."""
        try:
            with (resources / "currencies" / "currencies.csv").open(encoding="utf-8") as file:
                names = {r["code"]: r["names"].split("|") for r in csv.DictReader(file)}
            with (resources / "countries" / "countries.csv").open(encoding="utf-8") as file:
                used = [(r["code"], r["currency"]) for r in csv.DictReader(file)]
        except (OSError, KeyError, UnicodeDecodeError, csv.Error) as error:
            raise RostraError(
                f"The tables of currencies and countries in {resources} cannot be read.",
                "Install Rostra again.",
            ) from error
        codes: dict[str, dict[str, str]] = {}
        for country, currency in used:
            for name in names.get(currency, ()):
                words = name.lower().split()
                if words:
                    codes.setdefault(_noun(words[-1]), {})[country] = currency
        for noun, former in _FORMER.items():
            for country, currency in former.items():
                codes.setdefault(noun, {}).setdefault(country, currency)
        return cls(codes)

    def settled(
        self, figures: Sequence[Figure], text: str, where: Whereabouts, own: Sequence[str]
    ) -> tuple[Figure, ...]:
        """The figures with their money, where the article leaves one reading.

        `own` are the countries of the speakers.  Where there are several readings the unit stays
        the noun ("pesos", "dollars").
        """
        homes = [*own, *filter(None, [where.home])]
        before = [None, *figures]
        return tuple(
            f if _converted(text, one, f) else self._settled(f, text, where, homes)
            for one, f in zip(before, figures, strict=False)
        )

    def _settled(
        self, figure: Figure, text: str, where: Whereabouts, homes: Sequence[str]
    ) -> Figure:
        if figure.kind != "money":
            return figure
        if figure.unit == "USD":
            return self._dollars(figure, text, where, homes)
        if figure.unit == "GBP" and _POUNDS.search(figure.text):
            return self._pounds(figure, where, homes)
        if figure.unit == "PHP" and figure.text.startswith("P"):
            near = {*homes, *where.named}
            return replace(figure, unit="BWP") if "BW" in near and "PH" not in near else figure
        users = self.codes.get(_noun(figure.unit), {}) if figure.unit.islower() else {}
        if not users:
            return figure
        for country in homes:
            if country in users:
                return replace(figure, unit=users[country])
        codes = {users[country] for country in where.named if country in users}
        return replace(figure, unit=codes.pop()) if len(codes) == 1 else figure

    def _pounds(self, figure: Figure, where: Whereabouts, homes: Sequence[str]) -> Figure:
        """“3 million pounds” in Cairo are Egyptian, and a weight in America."""
        users = self.codes.get("pound", {})
        for country in homes:
            if country in users:
                return replace(figure, unit=users[country])
        named = where.named & users.keys()
        if not named:
            weight = "US" in where.named or "US" in homes
            return replace(figure, unit="lb", kind="quantity") if weight else figure
        if "GB" in named:
            return figure
        codes = {users[country] for country in named}
        return replace(figure, unit=codes.pop() if len(codes) == 1 else "pounds")

    def _dollars(
        self, figure: Figure, text: str, where: Whereabouts, homes: Sequence[str]
    ) -> Figure:
        """“29 billion dollars” in Ottawa are Canadian, if the United States are not spoken of."""
        users = self.codes.get("dollar", {})
        home = next(iter(homes), "")
        if home not in users or users[home] == "USD" or _AMERICAN.search(figure.text):
            return figure
        if _WORLD_PRICE.match(text, figure.span[1]):
            return figure
        return replace(figure, unit="dollars" if "US" in where.named else users[home])


def _converted(text: str, before: Figure | None, figure: Figure) -> bool:
    """“$4.8 billion (2.9 billion pounds)”, as British papers have it: sterling, wherever it is."""
    if before is None or before.unit != "USD" or figure.unit != "GBP" or not figure.value:
        return False
    beside = text[before.span[1] : figure.span[0]] == " ("
    return beside and 1 <= before.value / figure.value <= _MOST_DOLLARS


_MOST_DOLLARS = Decimal("2.2")
"""What a pound has been worth since 1980, at most."""


def _noun(word: str) -> str:
    """A money's noun in the singular, its spellings made one."""
    low = word.lower()
    low = _LIKE.get(low, low)
    return _LIKE.get(low.removesuffix("s"), low.removesuffix("s"))

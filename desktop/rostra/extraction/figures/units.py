"""Units: currencies (ISO 4217, from resources), measures, durations, shares, things counted."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.figures.nouns import COUNTED, NOT_COUNTED, STOPS

PERCENT = re.compile(
    r"[\s-]?(?P<points>percentage[\s-]points?\b|(?<=half\sa\s)point\b|(?<=quarter\sof\sa\s)point\b|p\.\s?p\.|pp\b|per\s?cent\s+points?\b)"
    r"|[\s-]?(?P<basis>basis\s+points?\b|bps\b)"
    r"|[\s-]?(?:%|per\s?cent\b|pct\b|pc\b)",
    re.IGNORECASE,
)

# Unit as it is kept -> how it is written; compound measures stand before simple ones.
_MEASURES = {
    "km²": r"(?:sq(?:uare)?\.?\s+(?:kilomet(?:er|re)s?|km)|km²|km2)",
    "m²": r"(?:sq(?:uare)?\.?\s+(?:met(?:er|re)s?|m)|m²|m2)",
    "mi²": r"square\s+miles?",
    "ft²": r"square\s+f(?:oo|ee)t",
    "m³": r"(?:cubic\s+met(?:er|re)s?|m³|m3|cu\.?\s?m)",
    "bcm": r"bcm",
    "km/h": r"(?:kilomet(?:er|re)s?\s+(?:per|an)\s+hour|km/h|kph|kmh)",
    "barrels/day": r"(?:barrels?\s+(?:per|a)\s+day|bpd|b/d)",
    "kWh": r"(?:kilowatt[\s-]?hours?|kwh)",
    "MWh": r"(?:megawatt[\s-]?hours?|mwh)",
    "GWh": r"(?:gigawatt[\s-]?hours?|gwh)",
    "TWh": r"(?:terawatt[\s-]?hours?|twh)",
    "kW": r"(?:kilowatts?|kw)",
    "MW": r"(?:megawatts?|mw)",
    "GW": r"(?:gigawatts?|gw)",
    "kV": r"(?:kilovolts?|kv)",
    "nmi": r"nautical\s+miles?",
    "km": r"(?:kilomet(?:er|re)s?|km)",
    "cm": r"(?:centimet(?:er|re)s?|cm)",
    "mm": r"(?:millimet(?:er|re)s?|mm)",
    "mi": r"miles?",
    "m": r"(?:met(?:er|re)s?|m)",
    "ft": r"f(?:oo|ee)t",
    "in": r"inch(?:es)?",
    "ha": r"(?:hectares?|ha)",
    "acres": r"acres?",
    "t": r"(?:metric\s+)?ton(?:ne)?s?",
    "kg": r"(?:kilogram(?:me)?s?|kilos?|kg)",
    "g": r"gram(?:me)?s?",
    "lb": r"lbs?",
    "l": r"lit(?:er|re)s?",
    "barrels": r"barrels?",
    "bushels": r"bushels?",
    "bags": r"bags?",
    "bales": r"bales?",
    "°F": r"(?:degrees?\s+fahrenheit|°\s?f)",
    "°C": r"(?:degrees?(?:\s+(?:celsius|centigrade))?|°\s?c)",
    "TEU": r"teus?",
    "Mbit/s": r"(?:mbps|megabits?\s+per\s+second)",
    "Gbit/s": r"(?:gbps|gigabits?\s+per\s+second)",
    "times": r"(?:times|fold)",
}
_DURATIONS = {
    f"{word}s": f"{word}s?"
    for word in ("year", "month", "week", "day", "hour", "minute", "second", "decade")
} | {"centuries": r"centur(?:y|ies)"}
_NOUN = re.compile(r"[\s-]([^\W\d_][\w’'-]*)")
_NOBODYS_MONEY = re.compile(
    r"[\s-]+(crowns?|kron(?:er|or|e|a)|pesos?|dinars?|francs?|rials?|riyals?|shillings?|kwachas?"
    r"|marks?(?=\W*(?:[.,;:)]|\Z|\s(?!of\b|for\b|out\b|on\b)))|guilders?|schillings?|escudos?|pesetas?|drachmas?"
    r"|ecus?|australs?|intis?|cruzados?|cents?|cts?|kopecks?|pence)\b",
    re.IGNORECASE,
)
"""Money of no one country when no country is named."""
_WEIGHT = re.compile(
    r"(?P<lb>[\s-]+(?:(?:mln|million|billion|bln)\s+)?pounds?)\s+(?:of\s+(?:[a-z-]+\s+){0,2}(?:beef|pork|poultry|chicken|meat"
    r"|butter|cheese|milk|powder|sugar|coffee|cocoa|cotton|copper|zinc|lead|tin|alumini?um|uranium|yellowcake|gold|silver"
    r"|steel|nickel|fish|rice|potatoes|tobacco|cocaine|marijuana|heroin|explosives|paper|wool|rubber|flour|wheat|grain|ore"
    r"|oil|fuel|food|pellets|concentrate|solids|waste|ice|water|plutonium)\b|in\s+weight\b"
    r"|(?:per|an?)\s+(?:acre|hectare|square\s+inch|plant|tree)\b)"
    r"|(?P<lb2>-pound)\s+(?:bombs?|warheads?|shells?|man|woman|boy|girl|baby|animal|fish|bags?|sacks?|payload"
    r"|satellite|weight|suspect|gorilla|turkey|bear|dog)\b",
    re.IGNORECASE,
)
"""“870,000 pounds of copper” are no sterling."""
_STERLING = {"pound sterling": "stg"}
_SHORT = {"cts": "cents", "ct": "cents", "ecu": "XEU", "ecus": "XEU"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that stands behind a number: up to `end`, its name, and the figure's kind."""

    end: int
    name: str
    kind: str
    measured: bool = False
    """Whether it is money or a measure rather than things counted."""


@dataclass(frozen=True, slots=True)
class Units:
    """All units as patterns.  `load` reads `resources/currencies`; picklable."""

    before: re.Pattern[str]
    """A currency's sign or code right before a number."""
    after: re.Pattern[str]
    """A currency's sign, name or code behind a number."""
    codes: Mapping[str, str]
    """Sign, code or lower-case name -> ISO 4217 code."""

    @classmethod
    def load(cls, resources: Path) -> Units:
        """Raises RostraError when the table of currencies is missing or damaged."""
        path = resources / "currencies" / "currencies.csv"
        try:
            with path.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            return cls._of(rows)
        except (OSError, KeyError, AttributeError, UnicodeDecodeError, csv.Error) as error:
            raise RostraError(
                f"The table of currencies {path} cannot be read ({error!r}).",
                "Install Rostra again.",
            ) from error

    @classmethod
    def _of(cls, rows: Iterable[Mapping[str, str]]) -> Units:
        signs: dict[str, str] = {}
        names: dict[str, str] = {}
        for row in rows:
            code = row["code"]
            signs[code] = code
            signs.update(dict.fromkeys(filter(None, row["symbols"].split("|")), code))
            for name in filter(None, row["names"].lower().split("|")):
                # "dlrs", as wires write it
                for written in {name, name.replace("dollar", "dlr"), _STERLING.get(name, name)}:
                    names.setdefault(written, code)
                    names.setdefault(f"{written}s", code)
        isolated = [s for s in signs if not s.isalpha()]
        behind = [s for s in signs if len(s) > 1 or not s.isalpha()]
        return cls(
            re.compile(rf"(?<!\w)({_any(signs)})\s?\Z"),
            re.compile(
                rf"[\s-]*(?:({_any(isolated)})|((?i:{_any(names)})|{_any(behind)})(?![\w-]))"
            ),
            {**names, **signs},
        )

    def before_number(self, text: str, start: int, low: int) -> tuple[int, str] | None:
        """(where it begins, code) of a currency that stands right before `start`."""
        match = self.before.search(text, max(low, start - 8), start)
        return (match.start(), self.codes[match[1]]) if match else None

    def behind(self, text: str, at: int, end: int) -> Unit | None:
        """The unit that follows a number ending at `at`, if a known one does."""
        if match := PERCENT.match(text, at, end):
            if match["points"] or match["basis"]:
                return Unit(match.end(), "pp" if match["points"] else "bp", "points")
            return Unit(match.end(), "%", "percent")
        if match := _WEIGHT.match(text, at, end):
            return Unit(match.end(match.lastgroup or 0), "lb", "quantity", measured=True)
        if match := self.after.match(text, at, end):
            found = match[1] or match[2]
            code = self.codes.get(found) or self.codes[found.lower()]
            return Unit(match.end(), code, "money", measured=True)
        if match := _NOBODYS_MONEY.match(text, at, end):
            return Unit(match.end(), _SHORT.get(name := match[1].lower(), name), "money", True)
        for pattern, table, kind in _KNOWN:
            if match := pattern.match(text, at, end):
                name = table[int((match.lastgroup or "u0")[1:])]
                return Unit(match.end(), name, kind, measured=kind == "quantity")
        return None


def counted(text: str, at: int, end: int) -> Unit | None:
    """Things counted behind a number: the plural noun within the next three words."""
    position, named = at, None
    for _ in range(3):
        match = _NOUN.match(text, position, end)
        if not match or (word := match[1].lower()) in STOPS:
            break
        if word in COUNTED or (_is_plural(word) and word not in NOT_COUNTED):
            if not match[1].istitle():
                return Unit(match.end(), word, "quantity")
            named = named or Unit(match.end(), word, "quantity")  # “Texas banks”, “Swedes”
        position = match.end()
    return named


def _is_plural(word: str) -> bool:
    return (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s"))
    )


def _any(written: Iterable[str]) -> str:
    return "|".join(re.escape(x) for x in sorted(written, key=len, reverse=True))


def _named(table: Mapping[str, str], before: str) -> re.Pattern[str]:
    body = "|".join(f"(?P<u{i}>{written})" for i, written in enumerate(table.values()))
    return re.compile(rf"{before}(?:{body})(?!\w)", re.IGNORECASE)


_KNOWN = (
    (_named(_DURATIONS, r"[\s-]"), tuple(_DURATIONS), "duration"),
    (_named(_MEASURES, r"[\s-]?"), tuple(_MEASURES), "quantity"),
)

"""Days, numbers, counts and lists as a language writes them, by Unicode CLDR through Babel.

Babel costs 0.1 s to import, once, when the first document is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from rostra.domain.dates import PartialDate
from rostra.exporting.labels import Counted, Forms, Labels

if TYPE_CHECKING:
    from babel import Locale

_NARROW, _BLANK = "\u202f", "\u00a0"
_UNITS: Mapping[str, str] = {
    **{f"{name}s": f"duration-{name}" for name in ("year", "month", "week", "day", "hour")},
    **{f"{name}s": f"duration-{name}" for name in ("minute", "second", "decade")},
    "centuries": "duration-century",
    "km": "length-kilometer",
    "m": "length-meter",
    "cm": "length-centimeter",
    "mm": "length-millimeter",
    "mi": "length-mile",
    "ft": "length-foot",
    "nmi": "length-nautical-mile",
    "km²": "area-square-kilometer",
    "m²": "area-square-meter",
    "mi²": "area-square-mile",
    "ft²": "area-square-foot",
    "ha": "area-hectare",
    "acres": "area-acre",
    "m³": "volume-cubic-meter",
    "l": "volume-liter",
    "t": "mass-tonne",
    "kg": "mass-kilogram",
    "g": "mass-gram",
    "lb": "mass-pound",
    "kW": "power-kilowatt",
    "MW": "power-megawatt",
    "GW": "power-gigawatt",
    "kWh": "energy-kilowatt-hour",
    "km/h": "speed-kilometer-per-hour",
    "°C": "temperature-celsius",
    "°F": "temperature-fahrenheit",
    "%": "concentr-percent",
}
"""Units of figures that CLDR has a name for; currencies and things counted stay as they are."""


def day_text(day: PartialDate | date, labels: Labels) -> str:
    """`3 March 2021`, `March 2021`, `2021`, or two of them."""
    edtf = day.edtf if isinstance(day, PartialDate) else day.isoformat()
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first, labels)
    if first.isdigit() and last.isdigit():
        ending = _ending(int(last), labels)
        return labels.years.format(first=first, last=last, ending=ending).replace(
            " г", f"{_BLANK}г"
        )
    return labels.between.format(first=_point(first, labels), last=_point(last, labels))


def counted(number: int, forms: Counted, labels: Labels) -> str:
    """`1,204 statements`."""
    category = _locale(labels.locale).plural_form(number)
    pattern = _form(forms, category)
    return pattern.format(n=number_text(Decimal(number), labels))


_PLACES = 30
"""More than the twenty to which a unit's number is rounded."""


@contextmanager
def _all_digits_of(value: Decimal) -> Iterator[None]:
    """Decimals usually have 28 digits: longer numbers would be rounded, or not be spelt at all."""
    with localcontext() as context:
        context.prec = _PLACES + len(value.as_tuple().digits) + abs(value.adjusted())
        yield


@lru_cache(maxsize=4096)
def number_text(value: Decimal, labels: Labels) -> str:
    """All its digits, thousands and decimals parted as the language does."""
    from babel.numbers import format_decimal

    with _all_digits_of(value):
        text = format_decimal(
            value.normalize(), locale=_locale(labels.locale), decimal_quantization=False
        )
    return text.replace(_NARROW, _BLANK)


def measure_text(value: Decimal, unit: str, labels: Labels) -> str:
    """`7,400,000 t`; the unit in short, as the language has it: 6 мес., 5 sm."""
    from babel.units import format_unit

    known = _UNITS.get(unit)
    if known is None or labels.code == "en":
        return f"{number_text(value, labels)} {unit}".strip()
    with _all_digits_of(value):
        text = format_unit(
            value.normalize(), known, "short", "#,##0.####################", _locale(labels.locale)
        )
    return text.replace(_NARROW, _BLANK)


def list_text(parts: Sequence[str], labels: Labels) -> str:
    """`A, B and C`."""
    from babel.lists import format_list

    return format_list(parts, locale=_locale(labels.locale)) if parts else ""


@lru_cache(maxsize=4096)
def _point(text: str, labels: Labels) -> str:
    from babel.dates import format_date

    year, *rest = (int(part) for part in text.split("-"))
    pattern = (labels.year, labels.month, labels.day)[len(rest)]
    day = date(year, rest[0] if rest else 1, rest[1] if len(rest) == 2 else 1)
    shown = format_date(day, pattern, locale=_locale(labels.locale))
    # "2024 г." must not break between lines.
    return shown.replace("{ending}", _ending(year, labels)).replace(" г.", f"{_BLANK}г.")


def _ending(year: int, labels: Labels) -> str:
    """Of the year as an ordinal: 2024-cü.

    CLDR counts round thousands with the tens ("on", -cu); "min" takes the ending of "bir".
    """
    category = _locale(labels.locale).ordinal_form(year if year % 1000 else 1)
    return _form(labels.year_ending, category)


def _form(forms: Forms, category: str) -> str:
    return str(getattr(forms, category, "")) or forms.other


@lru_cache(maxsize=8)
def _locale(name: str) -> Locale:
    from babel import Locale

    return Locale.parse(name)

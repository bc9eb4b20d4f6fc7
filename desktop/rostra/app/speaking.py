"""The languages an export can speak: its labels, and what sectors and countries are called."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from rostra.app.resources import resources
from rostra.app.settings import LANGUAGES
from rostra.app.tables import tables
from rostra.domain.errors import RostraError

if TYPE_CHECKING:
    from rostra.exporting import ExportInfo
    from rostra.exporting.labels import Labels


def labels(language: str) -> Labels:
    """The labels of a language; RostraError on one there is none of."""
    from rostra.exporting.labels import labels_of

    if language not in LANGUAGES:
        raise RostraError(
            f"There are no labels in the language {language!r}.",
            f"Choose one of {', '.join(LANGUAGES)}.",
        )
    return labels_of(language, resources() / "labels")


def spoken(info: ExportInfo, language: str) -> ExportInfo:
    """The same in a language: labels, sectors, countries, and what it is called without a title."""
    words = labels(language)
    return replace(
        info,
        title=words.title,
        labels=words,
        sectors=sector_names(language),
        countries=country_names(language),
    )


@cache
def sector_names(language: str) -> Mapping[str, str]:
    """Slug -> name; the English one where a language has none."""
    names = {slug: sector.label for slug, sector in tables().sectors.items()}
    return names | _translated("sectors.csv", "slug", language)


@cache
def country_names(language: str) -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 code -> name; the English one where a language has none."""
    names = {code: country.name for code, country in tables().countries.items()}
    return names | _translated("countries.csv", "code", language)


def _translated(table: str, key: str, language: str) -> dict[str, str]:
    path = resources() / "translations" / table
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        raise RostraError(
            f"Rostra's own table {table} is missing.", "Install Rostra again."
        ) from error
    return {row[key]: row[language] for row in rows if row.get(language)}

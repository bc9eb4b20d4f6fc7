"""What each sign weighs: `resources/countries/concern.json`, which `packaging/concern` learns.

    {"threshold": 0.4, "base": -1.8, "country": {Sign: weight}, "statement": {Mark: weight}}

The weights are those of a logistic regression: they add up to the log-odds of a country.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.concern_kinds import Mark, Sign, Signs


@dataclass(frozen=True, slots=True)
class Scale:
    """Weighs the countries that a statement does not name.  Picklable."""

    threshold: float
    """Probability from which on a country is taken."""
    base: float
    country: Mapping[Sign, float]
    statement: Mapping[Mark, float]

    @classmethod
    def load(cls, resources: Path) -> Scale:
        """From `resources/`.  Raises RostraError when the table is missing or damaged."""
        path = resources / "countries" / "concern.json"
        try:
            table = json.loads(path.read_text("utf-8"))
            return cls(
                float(table["threshold"]),
                float(table["base"]),
                {Sign(name): float(weight) for name, weight in table["country"].items()},
                {Mark(name): float(weight) for name, weight in table["statement"].items()},
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise RostraError(
                f"The table of signs {path} cannot be read: {error!r}.", "Install Rostra again."
            ) from error

    def odds(self, signs: Signs) -> dict[str, float]:
        """The probability of each country that has signs."""
        base = self.base + sum(self.statement.get(mark, 0.0) for mark in signs.marks)
        return {
            code: _probability(base + sum(self.country.get(sign, 0.0) for sign in found))
            for code, found in signs.of.items()
        }


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))

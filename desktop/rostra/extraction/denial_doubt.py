"""How likely it is that a statement denies though no rule says so.

A flat negation ("no lease has been signed") denies where a charge is open and tells news where
none is, in more words than rules know.  The signs of `denial_signs.py`, weighed by
`packaging/force` on marked statements, tell which: what is surely a denial becomes one, what may be
one is less sure to assert.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.denial_signs import Told, signs

FROM = 0.3
"""From this probability on an assertion is in doubt."""
SURE = 0.7
"""From this on it is a denial."""
HARDLY = 0.01
"""Under this a rule's word for a denial is not taken: of 1,050 such words 4 were, all wrong."""
_SILENT = 0.5
"""Of those that the rules do not tell half as many deny, on pages that nothing was learned from."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What each sign weighs: `resources/force/denial.json`, from `packaging/force`.  Picklable."""

    base: float = -30.0
    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def load(cls, resources: Path) -> Doubts:
        """From `resources/`.  Raises RostraError when the table is missing or damaged."""
        path = resources / "force" / "denial.json"
        try:
            table = json.loads(path.read_text("utf-8"))
            weights = {str(sign): float(weight) for sign, weight in table["weights"].items()}
            return cls(float(table["base"]), weights)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise RostraError(
                f"The table of denials {path} cannot be read: {error!r}.", "Install Rostra again."
            ) from error

    def denial(self, told: Told) -> float:
        """The probability that it denies; 0 where nothing is negated."""
        if not told.may_deny:
            return 0.0
        odds = self.base + sum(self.weights.get(sign, 0.0) for sign in signs(told))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def surely_asserts(denial: float) -> float:
    """How sure an assertion is, 0 to 1, of words like which this part denies."""
    return round(1 - _SILENT * denial, 2)

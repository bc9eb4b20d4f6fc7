"""How likely it is that a statement denies though no rule says so.

A flat negation ("no lease has been signed") denies where a charge is open and tells news where
none is, in more words than rules know.  The signs of `denial_signs.py` and the network of
`denial_reader.py`, both taught by `packaging/force` on marked statements, tell which: what is
surely a denial becomes one, what may be one is less sure to assert.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.denial_reader import DenialReader
from rostra.extraction.denial_signs import Told, rejects_a_wish, signs, turns_down_a_proposal
from rostra.extraction.force import BY_CUE

FROM = 0.3
"""From this probability on an assertion is in doubt."""
SURE = 0.75
"""From this on it is a denial."""
SURE_BESIDE_IF = 0.8
"""From this on, though there is a condition: "We paid nobody. If there is a receipt, show it".
"""
HARDLY, HARDLY_AROUND = 0.1, 0.4
"""Under this a rule's word for a denial is not taken, of one that reads the cue (“denied”), and of
one that goes by the statement's own words or by what stands around it ("Nobody was paid"): on fresh
pages 25 of 419 words of the former were wrong, and 315 of 1,170 of the latter."""
READ = 0.5
"""How much the reader counts beside the signs."""
_ASSERTS, _DENIES = -2.5, -0.85
"""The reader is not asked about an assertion whose signs speak against a denial more than this (a
probability of 0.08: on pages kept apart two denials of 523 were lost by it); nor about a denial
that its cue tells, for which they speak more than that (0.3).  However sure the signs are of one,
it is asked: many of a long quotation's may speak for one by chance."""
_SILENT = 0.8
"""Of those that the rules do not tell so many deny, on pages that nothing was learned from."""
_FARTHEST = 30.0


@dataclass(frozen=True, slots=True)
class Doubts:
    """What each sign weighs: `resources/force/denial.json`, from `packaging/force`.  Picklable."""

    base: float = -_FARTHEST
    weights: Mapping[str, float] = field(default_factory=dict)
    reader: DenialReader | None = None

    @classmethod
    def load(cls, resources: Path) -> Doubts:
        """From `resources/`.  Raises RostraError when a file is missing or damaged."""
        path = resources / "force" / "denial.json"
        try:
            table = json.loads(path.read_text("utf-8"))
            weights = {str(sign): float(weight) for sign, weight in table["weights"].items()}
            base, network = float(table["base"]), str(table["reader"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise RostraError(
                f"The table of denials {path} cannot be read: {error!r}.", "Install Rostra again."
            ) from error
        return cls(base, weights, DenialReader.load(resources, network))

    def denial(self, told: Told) -> float:
        """The probability that it denies though no rule says so; 0 where nothing is negated.

        Raises ModelError when the reader will not run.
        """
        if not told.may_deny or rejects_a_wish(told):
            return 0.0
        return self._probability(told, _ASSERTS, math.inf)

    def stands(self, told: Told, sure: float) -> bool:
        """Whether a rule's word for a denial is taken, of which `force_of` is so sure.

        Raises ModelError when the reader will not run.
        """
        by_cue = sure >= BY_CUE
        likely = self._probability(told, -math.inf, _DENIES if by_cue else math.inf)
        return likely >= (HARDLY if by_cue else HARDLY_AROUND)

    def _probability(self, told: Told, least: float, most: float) -> float:
        """By the signs; where they are between the two, by the reader as well."""
        odds = self.base + sum(self.weights.get(sign, 0.0) for sign in signs(told))
        if self.reader and least <= odds < most and not turns_down_a_proposal(told):
            odds = (1 - READ) * odds + READ * self.reader.odds(told)
        return 1 / (1 + math.exp(-max(-_FARTHEST, min(_FARTHEST, odds))))


def surely_asserts(denial: float) -> float:
    """How sure an assertion is, 0 to 1, of words like which this part denies."""
    return round(1 - _SILENT * denial, 2)

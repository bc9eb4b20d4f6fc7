"""How likely a statement is right: a logistic of what the model said of it.

It is fitted on articles that the model was not trained on (packaging/model/calibrate.py); the
model card shows how far it can be believed.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rostra.domain.errors import ModelError

_COUNTS = frozenset(
    ("words", "pieces", "cue_words", "cue_distance", "source_distance", "breaks", "runs", "spread")
)
"""Of these the logarithm is taken; the others are chances, of which the odds count as well."""


def features(evidence: Mapping[str, float], kind: str) -> dict[str, float]:
    """What the logistic is of; the same in fitting and in use."""
    out = {"constant": 1.0, f"kind {kind}": 1.0}
    for name, value in evidence.items():
        if name in _COUNTS:
            out[f"log {name}"] = math.log1p(value)
        else:
            clipped = min(max(value, 1e-4), 1 - 1e-4)
            out[name] = value
            out[f"odds {name}"] = math.log(clipped / (1 - clipped))
    return out


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights by feature for the statement as a whole.

    Statements of less than `least` are dropped: more of them are wrong than a person would want
    to read through.  The weights are fitted on PolNeAR; official news in the record's style is
    easier to read, which `slope` and `shift` of the odds allow for.
    """

    weights: Mapping[str, float] = field(default_factory=dict)
    least: float = 0.0
    slope: float = 1.0
    shift: float = 0.0

    @classmethod
    def read(cls, path: Path, style: str = "") -> Calibration:
        """Of PolNeAR's style, or of another that the file has.

        Raises ModelError when the file is missing or damaged.
        """
        try:
            raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
            weights = {str(k): float(v) for k, v in raw["statement"].items()}
            own = {str(k): float(v) for k, v in (raw[style] if style else {}).items()}
            return cls(weights, **{"least": float(raw["least"]), **own})
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(
                f"The statement model's calibration cannot be read: {path} ({error!r}).",
                "Install Rostra again, or put the files of one release into that folder.",
            ) from None

    def keeps(self, confidence: float) -> bool:
        """Whether a statement of this confidence is sure enough to be shown."""
        return confidence >= self.least

    def statement(self, evidence: Mapping[str, float], kind: str) -> float:
        """0..1: how likely content and source are both right."""
        made = features(evidence, kind)
        score = sum(self.weights.get(name, 0.0) * value for name, value in made.items())
        score = self.slope * score + self.shift
        return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 4)

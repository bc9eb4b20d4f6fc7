"""Corrections that became rules: "in this outlet, these words mean that sector"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rostra.domain.fold import fold

SURE = 0.99
"""How sure a sector is that a person's rule names."""


@dataclass(frozen=True, slots=True)
class SectorRule:
    """Where `words` stand in what was said, or announce it, its main sector is `sector`.

    `sector` is a slug, or a person's own under one of them ("transport/rail-fees"); `outlet` ""
    means every outlet.
    """

    words: str
    sector: str
    outlet: str = ""
    id: int = 0


def rules_for(rules: Iterable[SectorRule], outlet: str) -> tuple[SectorRule, ...]:
    """Those that hold in an outlet: its own first, then those with more words, then newer ones."""
    holding = [
        r for r in rules if _plain(r.words) and (not r.outlet or fold(r.outlet) == fold(outlet))
    ]
    holding.sort(key=lambda r: (not r.outlet, -len(_plain(r.words)), -r.id))
    return tuple(holding)


def deciding(rules: Sequence[SectorRule], *texts: str) -> SectorRule | None:
    """The first rule whose words stand whole in one of the texts, accents and case folded."""
    if not rules:
        return None
    plain = [f" {_plain(text)} " for text in texts]
    for rule in rules:
        wanted = f" {_plain(rule.words)} "
        if any(wanted in text for text in plain):
            return rule
    return None


def decided_by(
    rule: SectorRule, ranked: Sequence[tuple[str, float]], most: int
) -> tuple[tuple[str, float], ...]:
    """The ranking with the rule's sector first."""
    rest = [r for r in ranked if r[0] != rule.sector]
    return ((rule.sector, SURE), *rest)[:most]


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))

"""The archive's own people and rules, as a picklable snapshot that worker processes take along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rostra.domain.fold import fold
from rostra.domain.records import Agent


@dataclass(frozen=True, slots=True)
class SpeakerRule:
    """A correction that became a rule: "in this outlet, X means Y".

    `wording` is the source mention as it stands in the article ("the Minister"); `outlet` ""
    means every outlet; `names` are the full names of who it means.
    """

    wording: str
    names: tuple[str, ...]
    outlet: str = ""
    id: int = 0

    def applies(self, wording: str, outlet: str) -> bool:
        """Whether a source mention in an article of `outlet` is what the rule speaks of."""
        if self.outlet and fold(self.outlet) != fold(outlet):
            return False
        return _key(wording) == _key(self.wording)


@dataclass(frozen=True, slots=True)
class Directory:
    """The archive's agents (merged ones left out; their names are aliases of the kept one).

    `different` holds pairs of agent ids that a person marked as not the same.
    """

    agents: tuple[Agent, ...] = ()
    different: frozenset[tuple[int, int]] = frozenset()
    rules: tuple[SpeakerRule, ...] = ()
    merged: Mapping[int, int] = field(default_factory=dict)
    """id of a merged agent -> id of the one it became."""

    def rule_for(self, wording: str, outlet: str) -> SpeakerRule | None:
        """The rule for a source mention: the outlet's own before one for all outlets."""
        fitting = [r for r in self.rules if r.applies(wording, outlet)]
        return max(fitting, key=lambda r: bool(r.outlet), default=None)

    def are_different(self, one: int, other: int) -> bool:
        """Whether a person said that these two are not the same."""
        return (one, other) in self.different or (other, one) in self.different


def _key(text: str) -> str:
    return " ".join(fold(text).split()).removeprefix("the ")

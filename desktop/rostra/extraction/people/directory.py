"""The archive's own people and rules, as a picklable snapshot that worker processes take along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from rostra.domain.fold import fold
from rostra.domain.records import Agent
from rostra.extraction.people.names import name_words, skeleton
from rostra.extraction.sectors.learned import SectorRule


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
class SpokeAs:
    """A role that statements of the archive give somebody, with the first and the last day said."""

    role: str
    first: date
    last: date

    def about(self, day: date) -> bool:
        """Whether the day is so near that the role may be taken for still held."""
        return self.first - _NEAR <= day <= self.last + _NEAR


@dataclass(frozen=True, slots=True)
class Directory:
    """The archive's agents (merged ones left out; their names are aliases of the kept one).

    `different` holds pairs of agent ids that a person marked as not the same.
    """

    agents: tuple[Agent, ...] = ()
    different: frozenset[tuple[int, int]] = frozenset()
    rules: tuple[SpeakerRule, ...] = ()
    sector_rules: tuple[SectorRule, ...] = ()
    merged: Mapping[int, int] = field(default_factory=dict)
    """id of a merged agent -> id of the one it became."""
    spoke_as: Mapping[int, tuple[SpokeAs, ...]] = field(default_factory=dict)
    """id of an agent -> the roles in which the archive's statements have them, and when."""
    _index: Mapping[str, tuple[int, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index: dict[str, list[int]] = {}
        for position, agent in enumerate(self.agents):
            keys: set[str] = set()
            for name in (agent.name, *agent.aliases):
                words = name_words(name)
                keys.update(words)
                if words:
                    keys.add(_SOUND + skeleton(words[-1]))
            for key in keys:
                index.setdefault(key, []).append(position)
        object.__setattr__(self, "_index", {k: tuple(v) for k, v in index.items()})

    def likely(self, name: str) -> list[int]:
        """Positions of agents that bear the last word of a name, or one that sounds like it."""
        words = name_words(name)
        if not words:
            return []
        found = self._index.get(words[-1], ())
        return sorted({*found, *self._index.get(_SOUND + skeleton(words[-1]), ())})

    def rule_for(self, wording: str, outlet: str) -> SpeakerRule | None:
        """The rule for a source mention: the outlet's own before one for all outlets."""
        fitting = [r for r in self.rules if r.applies(wording, outlet)]
        return max(fitting, key=lambda r: bool(r.outlet), default=None)

    def are_different(self, one: int, other: int) -> bool:
        """Whether a person said that these two are not the same."""
        return (one, other) in self.different or (other, one) in self.different


_NEAR = timedelta(days=366)
_SOUND = "~"
"""Marks the keys of the index that are sounds and not words."""


def _key(text: str) -> str:
    return " ".join(fold(text).split()).removeprefix("the ")

"""What a statement is about: force, figures, sectors, countries, gathered for the pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Figure, Force
from rostra.extraction.dates import SaidDate
from rostra.extraction.speakers.types import Resolution, Utterance


@dataclass(frozen=True, slots=True)
class FactsOf:
    """The facts of one statement."""

    force: Force = Force.ASSERTS
    sectors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    confidence: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Facts:
    """The tables that the facts are read with."""

    @classmethod
    def load(cls, resources: Path) -> Facts:
        """From `resources/`."""
        del resources
        return cls()

    def of(
        self,
        draft: ArticleDraft,
        utterances: Sequence[Utterance],
        speakers: Sequence[Resolution],
        said: Sequence[SaidDate],
    ) -> list[FactsOf]:
        """The facts of each statement, in the statements' order."""
        del draft, speakers, said
        return [FactsOf() for _ in utterances]

"""What each statement is about: force, figures, sectors, countries, gathered for the pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Figure, Force
from rostra.extraction.countries import Countries
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
    """The tables that the facts are read with.  Picklable."""

    countries: Countries

    @classmethod
    def load(cls, resources: Path) -> Facts:
        """From `resources/`.  Raises RostraError when a table is missing or damaged."""
        return cls(Countries.load(resources))

    def of(
        self,
        draft: ArticleDraft,
        utterances: Sequence[Utterance],
        speakers: Sequence[Resolution],
        said: Sequence[SaidDate],
    ) -> list[FactsOf]:
        """The facts of each statement, in the statements' order."""
        del said
        parties = self.countries.parties(draft.text)
        return [
            self._of(draft.text, utterance, who, parties)
            for utterance, who in zip(utterances, speakers, strict=True)
        ]

    def _of(
        self, text: str, utterance: Utterance, who: Resolution, parties: tuple[str, ...]
    ) -> FactsOf:
        home = next((s.country for s in who.speakers if s.country), "")
        countries, sure = self.countries.concerned(
            text, utterance.content, parties=parties, speaker_country=home
        )
        return FactsOf(countries=countries, confidence={"countries": sure})

"""What each statement is about: force, figures, sectors, countries, gathered for the pipeline."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Figure, Force
from rostra.domain.spans import Spans, text_of
from rostra.extraction.countries import Countries
from rostra.extraction.dates import SaidDate
from rostra.extraction.figures import Figures
from rostra.extraction.force import force_of
from rostra.extraction.sectors import Lexicon
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
    figures: Figures
    sectors: Lexicon

    @classmethod
    def load(cls, resources: Path) -> Facts:
        """From `resources/`.  Raises RostraError when a table is missing or damaged."""
        return cls(Countries.load(resources), Figures.load(resources), Lexicon.load(resources))

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
            self._of(draft, utterance, who, parties)
            for utterance, who in zip(utterances, speakers, strict=True)
        ]

    def _of(
        self, draft: ArticleDraft, utterance: Utterance, who: Resolution, parties: tuple[str, ...]
    ) -> FactsOf:
        text, spans = draft.text, utterance.content
        content, cue = text_of(text, spans), text_of(text, utterance.cue)
        home = next((s.country for s in who.speakers if s.country), "")
        countries, country_sure = self.countries.concerned(
            text, spans, parties=parties, speaker_country=home
        )
        begins = min((s for s, _ in utterance.cue), default=spans[0][0] if spans else 0)
        force, force_sure = force_of(content, cue, text[max(0, begins - 40) : begins])
        around = Surroundings.of(text, (*spans, *utterance.cue, *utterance.source))
        sectors = self.sectors.sectors(content, around.topic, around.paragraph, draft.title)
        return FactsOf(
            force=force,
            sectors=tuple(slug for slug, _ in sectors),
            countries=countries,
            figures=self.figures.within(text, spans, draft.published),
            confidence={
                "countries": country_sure,
                "force": force_sure,
                **({"sectors": sectors[0][1]} if sectors else {}),
            },
        )


_LONGEST = 4000
"""Characters of a paragraph that are looked at, on either side: no text makes this quadratic."""
_SENTENCE = re.compile(r"[.!?][”\"’)]*\s+(?=[^a-z])|\n")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a statement: its paragraph, and its sentence up to its first mark."""

    topic: str
    """ "In the agricultural sector, " before "the President stressed"."""
    paragraph: str

    @classmethod
    def of(cls, text: str, marks: Spans) -> Surroundings:
        """Around the marks (content, cue, source) of one statement."""
        if not marks:
            return cls("", "")
        first, last = min(s for s, _ in marks), max(e for _, e in marks)
        low = max(text.rfind("\n", max(0, first - _LONGEST), first) + 1, first - _LONGEST, 0)
        end = text.find("\n", last, last + _LONGEST)
        paragraph = text[low : end if end >= 0 else last + _LONGEST]
        opens = low
        for match in _SENTENCE.finditer(text, low, first):
            opens = match.end()
        return cls(text[opens:first], paragraph)
